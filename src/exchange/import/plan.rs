//! What an import will do, before it does it.

use std::ops::ControlFlow;

use super::mapping::Mapping;
use super::row::{ReadRow, RowReader, Trouble};
use super::{Ragged, Table};
use crate::model::Project;

/// Rows shown as they come, and rows shown because something is wrong with them.
const PREVIEWED_ROWS: usize = 5;
/// Problems listed one by one. All of them are counted.
const LISTED_PROBLEMS: usize = 1000;
/// Rows between two looks at whether somebody cancelled.
const ROWS_A_STEP: usize = 4096;

/// How far a pass over the rows is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

/// Somebody cancelled. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

/// What each row becomes. Made into an edit by [`Plan::into_edit`].
#[derive(Debug)]
pub struct Plan<'t> {
    pub counted: Counted,
    /// The first ones, in the order of the file.
    pub problems: Vec<Problem>,
    pub preview: Preview<'t>,
    pub(super) reader: RowReader<'t>,
    pub(super) mapping: Mapping,
}

/// Rows by what becomes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub rows: usize,
    /// Rows that become answers.
    pub answers: usize,
    /// Answers without a score.
    pub blank: usize,
    /// Rows that hold neither a score nor anything else that was answered.
    pub skipped: usize,
    /// Cells that should be scores and are not.
    pub not_scores: usize,
    /// Cells that should be dates and are not.
    pub not_dates: usize,
    /// Cells that should be ratings and are not numbers of their scale.
    pub not_ratings: usize,
    /// Rows with fewer or more cells than there are headers.
    pub ragged: usize,
    /// Cells that hold an error instead of a value.
    pub errors: usize,
}

impl Counted {
    /// Places in which something is wrong.
    pub fn wrong(&self) -> usize {
        self.not_scores + self.not_dates + self.not_ratings + self.ragged + self.errors
    }
}

/// Something wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1, in the file.
    pub line: usize,
    pub trouble: Trouble,
    /// Whether the row becomes an answer nevertheless.
    pub is_answer: bool,
}

/// What some rows become.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview<'t> {
    pub first: Vec<ReadRow<'t>>,
    /// Those of the other rows that something is wrong with, the first ones.
    pub odd: Vec<ReadRow<'t>>,
}

/// Says what each row of a table will become in a project.
///
/// # Errors
/// When `progress` breaks.
pub fn plan<'t>(
    table: &'t Table,
    mapping: &Mapping,
    project: &Project,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Plan<'t>, Cancelled> {
    let mut plan = Plan {
        counted: Counted::default(),
        problems: Vec::new(),
        preview: Preview::default(),
        reader: RowReader::new(table, mapping, project),
        mapping: mapping.clone(),
    };
    let mut ragged = table.ragged().iter().peekable();
    for_each_row(table.rows(), progress, |row| {
        let line = table.line(row);
        plan.look_at(row, ragged.next_if(|each| each.line == line));
    })?;
    Ok(plan)
}

/// Goes through the rows, saying how far it is.
pub(super) fn for_each_row(
    rows: usize,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    mut look_at: impl FnMut(usize),
) -> Result<(), Cancelled> {
    for row in 0..rows {
        if row.is_multiple_of(ROWS_A_STEP)
            && progress(Progress {
                done: row,
                of: rows,
            })
            .is_break()
        {
            return Err(Cancelled);
        }
        look_at(row);
    }
    Ok(())
}

impl Plan<'_> {
    fn look_at(&mut self, row: usize, ragged: Option<&Ragged>) {
        let (score, day) = (self.reader.score(row), self.reader.day(row));
        let is_answer = self.reader.is_answer(row, score);
        let troubles = self.reader.troubles(row, (score, day), ragged);
        self.counted.rows += 1;
        self.counted.answers += usize::from(is_answer);
        self.counted.blank += usize::from(is_answer && !matches!(score, Ok(Some(_))));
        self.counted.skipped += usize::from(!is_answer);
        self.show(row, ragged, !troubles.is_empty());
        for trouble in troubles {
            self.note(row, trouble, is_answer);
        }
    }

    fn show(&mut self, row: usize, ragged: Option<&Ragged>, is_odd: bool) {
        let Preview { first, odd } = &mut self.preview;
        if first.len() < PREVIEWED_ROWS {
            first.push(self.reader.read(row, ragged));
        } else if is_odd && odd.len() < PREVIEWED_ROWS {
            odd.push(self.reader.read(row, ragged));
        }
    }

    fn note(&mut self, row: usize, trouble: Trouble, is_answer: bool) {
        match trouble {
            Trouble::NoScore => {}
            Trouble::NotAScore(_) => self.counted.not_scores += 1,
            Trouble::NotADate(_) => self.counted.not_dates += 1,
            Trouble::NotARating { .. } => self.counted.not_ratings += 1,
            Trouble::Ragged { .. } => self.counted.ragged += 1,
            Trouble::Error { .. } => self.counted.errors += 1,
        }
        if self.problems.len() < LISTED_PROBLEMS {
            self.problems.push(Problem {
                line: self.reader.table().line(row),
                trouble,
                is_answer,
            });
        }
    }
}
