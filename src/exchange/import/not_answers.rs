//! Rows that are no answers, whatever stands in them: they sum up others, repeat the headers,
//! answer another question, or were a trial.

mod questions;
mod totals;

use super::Table;
use super::mapping::{ColumnUse, Mapping};
use super::row::WhyNot;
use questions::OtherQuestions;
pub(super) use questions::names_questions;
pub(super) use totals::{LAST_ROWS, says_group, says_total, says_total_at_the_end};
use totals::{number_alone, total_rows};

/// What a table has beside answers.
#[derive(Debug)]
pub(super) struct NotAnswers {
    /// Rows that sum up the others, ascending.
    totals: Vec<usize>,
    /// Columns that say how a row came about.
    statuses: Vec<usize>,
    /// Whether these say so in the numbers of Qualtrics.
    has_numbers: bool,
    /// A row that says a number and nothing else.
    number_alone: Option<usize>,
    /// Which rows answer another question.
    others: Option<OtherQuestions>,
}

impl NotAnswers {
    pub(super) fn of(table: &Table, mapping: &Mapping) -> Self {
        Self {
            totals: total_rows(table, mapping),
            statuses: status_columns(table),
            has_numbers: is_qualtrics(table),
            number_alone: number_alone(table, mapping),
            others: OtherQuestions::of(table, mapping.column_of(ColumnUse::Score)),
        }
    }

    pub(super) fn why_not(&self, table: &Table, row: usize) -> Option<WhyNot> {
        if self.totals.binary_search(&row).is_ok() {
            return Some(WhyNot::Total);
        }
        if self.number_alone == Some(row) {
            return Some(WhyNot::NumberAlone);
        }
        if repeats_headers(table, row) {
            return Some(WhyNot::Header);
        }
        let mut others = self.others.iter();
        if others.any(|others| others.is_answered_in(table, row)) {
            return Some(WhyNot::OtherQuestion);
        }
        let mut statuses = self.statuses.iter();
        let is_preview = statuses.any(|&column| {
            let cell = table.cell(row, column);
            is_preview(cell) || (self.has_numbers && is_preview_by_number(cell))
        });
        is_preview.then_some(WhyNot::Preview)
    }
}

const PREVIEWS: &[&str] = &["survey preview", "survey test", "preview", "test", "spam"];
const STATUSES: &[&str] = &[
    "status",
    "distribution channel",
    "distributionchannel",
    "response type",
    "response status",
];

/// Whether each filled cell, and more than one, is what stands above it. A header that was there twice has a number.
fn repeats_headers(table: &Table, row: usize) -> bool {
    let mut filled = 0;
    let mut headers = table.headers().iter().enumerate();
    let repeats = |(column, header): (usize, &String)| {
        let cell = table.cell(row, column);
        filled += usize::from(!cell.is_empty());
        cell.is_empty() || header == cell || (filled > 1 && header.starts_with(cell))
    };
    headers.all(repeats) && filled > 1
}

fn status_columns(table: &Table) -> Vec<usize> {
    let headers = table.headers().iter().enumerate();
    headers
        .filter(|(_, header)| is_status(header))
        .map(|(column, _)| column)
        .collect()
}

/// Whether a header says how a row came about.
pub(super) fn is_status(header: &str) -> bool {
    STATUSES.contains(&header.to_lowercase().as_str())
}

/// Whether the headers are those of Qualtrics, as it calls its columns or asks them.
fn is_qualtrics(table: &Table) -> bool {
    let has = |wanted: &[&str]| {
        let mut headers = table.headers().iter();
        headers.any(|header| wanted.contains(&header.to_lowercase().as_str()))
    };
    has(&["status", "response type"]) && has(&["responseid", "response id"])
}

/// In the export of numbers a status is a sum of these; 4 is an answer from elsewhere, and 16 one without a network.
fn is_preview_by_number(cell: &str) -> bool {
    const PREVIEW: u8 = 1;
    const TEST: u8 = 2;
    const SPAM: u8 = 8;
    let status = cell.parse::<u8>();
    status.is_ok_and(|status| status & (PREVIEW | TEST | SPAM) != 0)
}

fn is_preview(cell: &str) -> bool {
    cell.len() <= 20 && PREVIEWS.contains(&cell.to_lowercase().as_str())
}
