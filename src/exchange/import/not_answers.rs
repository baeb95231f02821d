//! Rows that are no answers, whatever stands in them: they sum up others, repeat the headers, or were a trial.

use super::Table;
use super::date::{self, Looks};
use super::mapping::{ColumnUse, Mapping};
use super::profile::number;
use super::row::WhyNot;

/// What a table has beside answers.
#[derive(Debug)]
pub(super) struct NotAnswers {
    /// Rows that sum up the others, ascending.
    totals: Vec<usize>,
    /// Columns that say how a row came about.
    statuses: Vec<usize>,
}

impl NotAnswers {
    pub(super) fn of(table: &Table, mapping: &Mapping) -> Self {
        Self {
            totals: total_rows(table, mapping),
            statuses: status_columns(table),
        }
    }

    pub(super) fn why_not(&self, table: &Table, row: usize) -> Option<WhyNot> {
        if self.totals.binary_search(&row).is_ok() {
            return Some(WhyNot::Total);
        }
        if repeats_headers(table, row) {
            return Some(WhyNot::Header);
        }
        let mut statuses = self.statuses.iter();
        let is_preview = statuses.any(|&column| is_preview(table.cell(row, column)));
        is_preview.then_some(WhyNot::Preview)
    }
}

/// What the first cell of a row says that sums others up.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sum",
    "average",
    "mean",
    "összesen",
    "mindösszesen",
    "átlag",
    "yhteensä",
    "summa",
    "keskiarvo",
    "razem",
    "suma",
    "ogółem",
    "średnia",
    "合计",
    "总计",
    "平均",
    "平均值",
    "gesamt",
    "summe",
    "durchschnitt",
    "moyenne",
    "promedio",
    "média",
    "итого",
    "всего",
    "среднее",
];
/// The same, of words that are also names and kinds of things: in the last rows only.
const TOTALS_AT_THE_END: &[&str] = &[
    "count",
    "median",
    "avg",
    "subtotal",
    "overall",
    "nps",
    "végösszeg",
    "átlagpontszám",
    "darab",
    "db",
    "medián",
    "válaszok száma",
    "lukumäärä",
    "mediaani",
    "ka",
    "vastauksia yhteensä",
    "łącznie",
    "mediana",
    "liczba odpowiedzi",
    "平均分",
    "平均得分",
    "小计",
    "汇总",
    "总数",
    "人数",
    "gesamtergebnis",
    "gesamtsumme",
    "mittelwert",
    "anzahl",
    "insgesamt",
    "ø",
    "total général",
    "somme",
    "moyenne générale",
    "nombre",
    "total general",
    "media",
    "cantidad",
    "total geral",
    "média geral",
    "soma",
    "quantidade",
    "средний балл",
    "средняя оценка",
    "сумма",
    "среднее значение",
    "количество",
];
/// So many rows at the end.
pub(super) const LAST_ROWS: usize = 3;

const PREVIEWS: &[&str] = &["survey preview", "survey test", "preview", "test", "spam"];
const STATUSES: &[&str] = &[
    "status",
    "distribution channel",
    "distributionchannel",
    "response type",
    "response status",
];

/// The rows that sum up the others: few, and without a day where the others have one. Ascending.
fn total_rows(table: &Table, mapping: &Mapping) -> Vec<usize> {
    const MOST: usize = 3;
    let date = mapping.column_of(ColumnUse::Date);
    let end = table.rows().saturating_sub(LAST_ROWS);
    let is_total = |row: &usize| {
        let first = first_filled(table, *row);
        let has_no_day = |column: usize| date::looks(table.cell(*row, column)).is_none();
        let is_said = says_total(first) || (*row >= end && says_total_at_the_end(first));
        (is_said && date.is_none_or(has_no_day))
            || (*row >= end && date.is_some_and(|date| has_a_word_for_a_day(table, *row, date)))
    };
    let found: Vec<usize> = (0..table.rows()).filter(is_total).take(MOST + 1).collect();
    if found.len() > MOST {
        Vec::new()
    } else {
        found
    }
}

fn first_filled(table: &Table, row: usize) -> &str {
    let mut cells = (0..table.headers().len()).map(|column| table.cell(row, column));
    cells.find(|cell| !cell.is_empty()).unwrap_or("")
}

/// Whether a word stands where other rows have their day, and nothing else but numbers: `Gesamtergebnis;7`.
fn has_a_word_for_a_day(table: &Table, row: usize, date: usize) -> bool {
    let is_word =
        |cell: &str| cell.chars().any(char::is_alphabetic) && !cell.chars().any(char::is_numeric);
    let others = (0..table.headers().len()).filter(|column| *column != date);
    let mut others = others
        .map(|column| table.cell(row, column))
        .filter(|cell| !cell.is_empty())
        .peekable();
    // Who does not know the day may say so, more than once.
    let has_day = |row: usize| {
        let cell = table.cell(row, date);
        cell.is_empty() || date::looks(cell) == Some(Looks::Day)
    };
    is_word(table.cell(row, date))
        && others.peek().is_some()
        && others.all(|cell| number(cell).is_some())
        && table.rows() > LAST_ROWS
        && (0..table.rows() - LAST_ROWS).all(has_day)
}

/// Whether a row's first cell says that it sums up others.
pub(super) fn says_total(cell: &str) -> bool {
    is_among(TOTALS, cell)
}

/// The same, where it is among the last ones.
pub(super) fn says_total_at_the_end(cell: &str) -> bool {
    is_among(TOTALS_AT_THE_END, cell)
}

fn is_among(words: &[&str], cell: &str) -> bool {
    // Mostly a number or a date.
    if cell.bytes().next().is_none_or(|b| b.is_ascii_digit()) {
        return false;
    }
    let short = cell.trim_end_matches([':', '：', '.', ' ']);
    short.len() <= 40 && words.contains(&short.to_lowercase().as_str())
}

/// Whether each filled cell, and more than one, is what stands above it. A header that was there twice has a number.
fn repeats_headers(table: &Table, row: usize) -> bool {
    let mut filled = 0;
    let headers = table.headers().iter().enumerate();
    let repeats = |(column, header): (usize, &String)| {
        let cell = table.cell(row, column);
        filled += usize::from(!cell.is_empty());
        cell.is_empty() || header == cell || (filled > 1 && header.starts_with(cell))
    };
    headers.map(repeats).all(|repeats| repeats) && filled > 1
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

fn is_preview(cell: &str) -> bool {
    cell.len() <= 20 && PREVIEWS.contains(&cell.to_lowercase().as_str())
}
