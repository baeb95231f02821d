//! What is wrong with a row.

use super::{Read, RowReader};
use crate::exchange::import::target::read_rating;
use crate::exchange::import::{CellError, Ragged};
use crate::model::{Day, Scale, Score};

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The score's cell is empty.
    NoScore,
    /// The score's cell holds something else, which is not rounded into a score.
    NotAScore(String),
    /// The date's cell holds something else, or a day that the calendar does not have.
    NotADate(String),
    /// The day has yet to come. It is kept.
    FutureDate(Day),
    /// What became of the answer is said in no way that can be read.
    NotACase(String),
    /// A cell of a rating holds something else than a number of its scale.
    NotARating { cell: String, scale: Scale },
    /// It has so many cells, not as many as there are headers.
    Ragged { cells: usize },
    /// It has more cells than there are headers, and of this text it is open what it says; it is left out.
    LeftOver(String),
    /// The cell below that header holds an error instead of a value, and is read as empty.
    Error { column: String, error: CellError },
}

impl RowReader<'_> {
    /// Everything that is wrong with a row. Nothing is allocated for a row without trouble.
    pub(in crate::exchange::import) fn troubles(
        &self,
        row: usize,
        (score, day): (Read<'_, Score>, Read<'_, Day>),
        ragged: Option<&Ragged>,
    ) -> Vec<Trouble> {
        let mut troubles = Vec::new();
        match score {
            Ok(Some(_)) => {}
            Ok(None) => troubles.push(Trouble::NoScore),
            Err(cell) => troubles.push(Trouble::NotAScore(cell.to_owned())),
        }
        match day {
            Err(cell) => troubles.push(Trouble::NotADate(cell.to_owned())),
            Ok(Some(day)) if self.latest_day.is_some_and(|latest| day > latest) => {
                troubles.push(Trouble::FutureDate(day));
            }
            Ok(_) => {}
        }
        if let Err(cell) = self.case(row) {
            troubles.push(Trouble::NotACase(cell.to_owned()));
        }
        troubles.extend(self.off_scale(row));
        troubles.extend(ragged.map(|&Ragged { cells, .. }| Trouble::Ragged { cells }));
        let left_over = self.open_of(row).filter(|_| self.comments.is_empty());
        troubles.extend(left_over.map(|(_, text)| Trouble::LeftOver(text.to_owned())));
        troubles.extend(self.errors(row));
        troubles
    }

    fn errors(&self, row: usize) -> impl Iterator<Item = Trouble> {
        let errors = self.table.errors(row);
        let used = errors.filter(|(column, _)| !self.left_out.contains(column));
        used.map(|(column, error)| Trouble::Error {
            column: self
                .table
                .headers()
                .get(column)
                .cloned()
                .unwrap_or_default(),
            error,
        })
    }

    fn off_scale(&self, row: usize) -> impl Iterator<Item = Trouble> {
        self.ratings.iter().filter_map(move |&(column, scale)| {
            let cell = self.said(row, column);
            let is_refused = !cell.is_empty() && read_rating(cell, scale).is_none();
            is_refused.then(|| Trouble::NotARating {
                cell: cell.to_owned(),
                scale,
            })
        })
    }
}
