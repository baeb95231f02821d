//! Which answers a table shows and in what order: filtered, searched, sorted. Responsible for the list of rows and
//! for nothing of how it is drawn; pure, so that it can run on any thread on a snapshot of the project.

mod comments;
mod needle;
mod search;
mod sort;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicBool, Ordering};

pub use comments::{WhichComments, commented};
pub(super) use needle::lower;

use crate::analysis::{Filter, Said, rows_saying, selected_rows};
use crate::model::{Block, FieldId, Project};

/// A column of the table: a part of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowColumn {
    /// The order of entry.
    #[default]
    Number,
    Day,
    Score,
    Comment,
    Reasons,
    Customer,
    Contact,
    Field(FieldId),
}

/// Rows that hold nothing in the column come last, in either direction; equal ones in the order of entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RowSort {
    pub column: RowColumn,
    pub descending: bool,
}

/// What is listed. Two equal queries on the same revision have the same rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RowQuery {
    pub filter: Filter,
    /// Of what the filter selects, only the answers that count and say a word.
    pub said: Option<Said>,
    /// As typed; looked for in every text an answer shows, whatever the case of its letters.
    pub search: String,
    pub sort: RowSort,
}

impl RowQuery {
    /// Whether the rows are all of them, in the order of entry: then there is nothing to find.
    pub fn is_of_all(&self) -> bool {
        *self == Self::default()
    }
}

/// What the lists of answers to follow up are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FollowColumn {
    Row(RowColumn),
    /// How far the case has come.
    State,
}

/// As [`RowSort`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FollowSort {
    pub column: FollowColumn,
    pub descending: bool,
}

impl Default for FollowSort {
    /// Newest first.
    fn default() -> Self {
        Self {
            column: FollowColumn::Row(RowColumn::Day),
            descending: true,
        }
    }
}

/// Those of the rows, which must ascend, that hold what is typed, in the order wanted; `None` when `is_wanted` turned
/// false meanwhile.
pub fn ordered_among(
    project: &Project,
    rows: Vec<usize>,
    typed: &str,
    sort: FollowSort,
    is_wanted: &AtomicBool,
) -> Option<Vec<usize>> {
    let found = search::found(project, rows, typed, is_wanted)?;
    let sorted = sort::sorted_by_case(project, found, sort);
    is_wanted.load(Ordering::Relaxed).then_some(sorted)
}

/// The rows in the order wanted; `None` when `is_wanted` turned false meanwhile.
pub fn ordered_rows(
    project: &Project,
    query: &RowQuery,
    is_wanted: &AtomicBool,
) -> Option<Vec<usize>> {
    let selected = match &query.said {
        Some(said) => rows_saying(project, &query.filter, said, is_wanted)?,
        None => selected_rows(project, &query.filter),
    };
    let found = search::found(project, selected, &query.search, is_wanted)?;
    let sorted = sort::sorted(project, found, query.sort);
    is_wanted.load(Ordering::Relaxed).then_some(sorted)
}

/// Where each of the rows stands: its block and the place in it. The rows must ascend.
fn places<'a>(
    project: &'a Project,
    rows: &'a [usize],
) -> impl Iterator<Item = (usize, &'a Block, usize)> {
    let mut blocks = project.responses().blocks();
    let mut current = blocks.next();
    let mut before = 0;
    rows.iter().filter_map(move |&row| {
        while let Some(block) = current {
            if row < before + block.len() {
                return Some((row, block, row - before));
            }
            before += block.len();
            current = blocks.next();
        }
        None
    })
}
