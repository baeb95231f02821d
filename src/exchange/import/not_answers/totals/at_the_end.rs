//! What only the end of a table is: sums of all of it, and a number alone.

use super::LAST_ROWS;
use super::first_filled;
use super::names::{says_group, says_total, says_total_at_the_end};
use super::scores::Scores;
use crate::exchange::import::Table;
use crate::exchange::import::date::{self, Looks};
use crate::exchange::import::mapping::{ColumnUse, Mapping};
use crate::exchange::import::profile::number;
use crate::exchange::import::score::read_score;

/// Where the rows begin that sum up the table below it: how many promoters, passives and detractors there are, and what
/// stands beside such numbers. As many as there are rows where there are none.
pub(super) fn block_at_the_end(table: &Table, date: Option<usize>) -> usize {
    const MOST: usize = 12;
    const LEAST_GROUPS: usize = 2;
    let sums_up = |row: &usize| {
        let (column, first) = first_filled(table, *row);
        let has_no_day = date.is_none_or(|date| date::looks(table.cell(*row, date)).is_none());
        let is_said = says_group(first) || says_total(first) || says_total_at_the_end(first);
        has_no_day && is_said && says_numbers(table, *row, column)
    };
    let rows = (0..table.rows()).rev().take(MOST).take_while(sums_up);
    let rows: Vec<usize> = rows.collect();
    let groups = rows
        .iter()
        .filter(|row| says_group(first_filled(table, **row).1));
    let words = || rows.iter().map(|row| first_filled(table, *row).1);
    // Of answers with their groups many have the same.
    let is_each_once = words().all(|word| words().filter(|each| *each == word).count() == 1);
    if groups.count() < LEAST_GROUPS || !is_each_once || rows.len() == table.rows() {
        return table.rows();
    }
    rows.last().copied().unwrap_or(table.rows())
}

/// Whether a row says numbers beside that column, and nothing else.
fn says_numbers(table: &Table, row: usize, column: usize) -> bool {
    let others = (0..table.headers().len()).filter(|other| *other != column);
    let mut others = others
        .map(|other| table.cell(row, other))
        .filter(|cell| !cell.is_empty())
        .peekable();
    let is_number = |cell: &str| number(cell.trim_end_matches(['%', ' '])).is_some();
    others.peek().is_some() && others.all(is_number)
}

/// A last row with a number below the scores and nothing else, which sums these up or is no score, where some other column is filled in all rows.
pub(in crate::exchange::import::not_answers) fn number_alone(
    table: &Table,
    mapping: &Mapping,
) -> Option<usize> {
    let last = table
        .rows()
        .checked_sub(1)
        .filter(|last| *last >= LAST_ROWS)?;
    let score = mapping.column_of(ColumnUse::Score)?;
    let filled = |column: usize| !table.cell(last, column).is_empty();
    let is_alone = (0..table.headers().len()).all(|column| filled(column) == (column == score));
    let cell = table.cell(last, score);
    if !is_alone || number(cell).is_none() {
        return None;
    }
    // Somebody may have said a score and nothing else.
    if let Some(said) = read_score(cell) {
        let mut above = Scores::default();
        let scores = (0..last).map(|row| read_score(table.cell(row, score)));
        scores.for_each(|score| above.add(score.map(|score| u64::from(score.value()))));
        if !above.are_summed_up(u64::from(said.value())) {
            return None;
        }
    }
    let mut others = (0..table.headers().len()).filter(|column| *column != score);
    let is_always_filled = |column: usize| (0..last).all(|row| !table.cell(row, column).is_empty());
    others.any(is_always_filled).then_some(last)
}

/// Whether a word stands where other rows have their day, and nothing else but numbers: `Gesamtergebnis;7`.
pub(super) fn has_a_word_for_a_day(table: &Table, row: usize, date: usize) -> bool {
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
