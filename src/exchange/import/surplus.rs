//! Rows with more cells than there are headers, as a separator in a text makes them that nobody quoted. Somewhere in
//! such a row one text was cut into several cells, and all that stand behind it have moved.
//!
//! Every column that may hold a text is tried: the score, the day and the ratings before it have to be in their place,
//! and those behind it have to have moved. Where none before the score can have been cut, the score is in its place;
//! what stands from the first column on that can may be anything, and is kept as a comment. Else the row is no answer.

use std::collections::HashSet;

use super::date::{self, DateOrder};
use super::mapping::{ColumnUse, Mapping};
use super::score::read_score;
use super::table::Table;

/// A row with too many cells.
#[derive(Debug)]
pub(super) struct Surplus {
    pub row: usize,
    /// From which column on it is open what stands where, and the text from there to the end of the row; nothing
    /// where it is open where the score is.
    pub open: Option<(usize, String)>,
}

/// All of them, in their order.
pub(super) fn surplus(table: &Table, mapping: &Mapping) -> Vec<Surplus> {
    let mut rows = table
        .ragged()
        .iter()
        .filter(|each| each.cells > table.width_read)
        .peekable();
    if rows.peek().is_none() {
        return Vec::new();
    }
    let tries = Tries::of(table, mapping);
    let found = rows.filter_map(|each| {
        let row = table.row_at(each.line)?;
        let open = tries
            .open_from(row)
            .map(|column| (column, table.text_from(row, column)));
        Some(Surplus { row, open })
    });
    found.collect()
}

struct Tries<'t> {
    table: &'t Table,
    mapping: &'t Mapping,
    /// What stands in the columns of other rows, where that is a list of choices.
    choices: Vec<HashSet<&'t str>>,
}

impl<'t> Tries<'t> {
    fn of(table: &'t Table, mapping: &'t Mapping) -> Self {
        let odd: HashSet<usize> = table.ragged().iter().map(|each| each.line).collect();
        let whole = |row: &usize| !odd.contains(&table.line(*row));
        let choices = mapping.uses().iter().enumerate().map(|(column, each)| {
            let is_list = matches!(each, ColumnUse::Choice);
            let rows = (0..table.rows()).filter(|row| is_list && whole(row));
            rows.map(|row| table.cell(row, column))
                .filter(|cell| !cell.is_empty())
                .collect()
        });
        Self {
            table,
            mapping,
            choices: choices.collect(),
        }
    }

    /// The first column behind the score that may have been cut; nothing where one before it may have been.
    fn open_from(&self, row: usize) -> Option<usize> {
        let beyond = self.table.beyond(row)?;
        let width = self.table.headers().len();
        let cell = |at: usize| match at.checked_sub(width) {
            None => self.table.cell(row, at),
            Some(beyond_at) => beyond.get(beyond_at).copied().unwrap_or_default(),
        };
        // Before the cut every cell stands in its place, behind it as far to the right as there is surplus.
        let is_in_place = |column: &usize| self.fits(*column, cell(*column));
        let is_moved = |column: &usize| self.fits(*column, cell(column + beyond.len()));
        let last = (0..width)
            .find(|column| !is_in_place(column))
            .unwrap_or(width);
        let first = (0..width).rfind(|column| !is_moved(column)).unwrap_or(0);
        let may_be_cut =
            |cut: &usize| (first..=last).contains(cut) && self.holds_text(*cut, cell(*cut));
        let score = self.mapping.column_of(ColumnUse::Score)?;
        if (0..score).any(|column| may_be_cut(&column)) {
            return None;
        }
        let behind = score + 1;
        Some((behind..width).find(may_be_cut).unwrap_or(behind))
    }

    /// Whether a text stands there that may go on behind the next separator.
    fn holds_text(&self, column: usize, cell: &str) -> bool {
        let is_choice = self
            .choices
            .get(column)
            .is_some_and(|known| known.contains(cell));
        let is_fixed = matches!(
            self.mapping.uses().get(column),
            Some(ColumnUse::Score | ColumnUse::Date | ColumnUse::Rating)
        );
        !is_fixed && !is_choice
    }

    fn fits(&self, column: usize, cell: &str) -> bool {
        let order = match self.mapping.date_order {
            DateOrder::InDoubt => DateOrder::DayFirst,
            order => order,
        };
        cell.is_empty()
            || match self.mapping.uses().get(column) {
                Some(ColumnUse::Score | ColumnUse::Rating) => read_score(cell).is_some(),
                Some(ColumnUse::Date) => date::read_day(cell, order).is_some(),
                _ => true,
            }
    }
}
