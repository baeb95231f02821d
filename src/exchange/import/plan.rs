//! What an import will do, before it does it.

use std::ops::ControlFlow;

use super::duplicates::{Answers, Match};
use super::mapping::{Duplicates, Mapping};
use super::row::{ReadRow, RowReader, Trouble, WhyNot};
use super::{Ragged, Table};
use crate::model::Project;

/// Rows shown as they come, and rows shown because something is wrong with them.
const PREVIEWED_ROWS: usize = 5;
/// Problems listed one by one. All of them are counted.
const LISTED_PROBLEMS: usize = 100_000;
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
    /// All rows that become no answer, in the order of the file.
    pub skipped: Vec<Skipped>,
    pub preview: Preview<'t>,
    /// What becomes of the rows that do not become new answers, in their order.
    pub(super) otherwise: Vec<(usize, Fate)>,
    pub(super) reader: RowReader<'t>,
    pub(super) mapping: Mapping,
}

/// A row that becomes no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// From 1, in the file.
    pub line: u32,
    pub why: WhyNot,
}

/// What becomes of a row, if not a new answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Skip,
    /// It changes the answer in this row of the project.
    Update(usize),
}

/// Rows by what becomes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub rows: usize,
    /// Rows that become new answers.
    pub answers: usize,
    /// Rows that the spreadsheet program did not show, of which most are among the others.
    pub hidden: usize,
    /// Columns that it did not show, which are among the others too.
    pub hidden_columns: usize,
    /// Rows that change an answer that is there.
    pub updated: usize,
    /// Rows that are among the answers already, and are left out.
    pub duplicates: usize,
    /// New answers that are numbered like others which are there, and say something else.
    pub beside: usize,
    /// Answers without a score.
    pub blank: usize,
    /// Rows that hold neither a score nor anything else that was answered, sum up others, answer another
    /// question, or were a trial.
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
    /// Days that have yet to come. They are kept.
    pub future_dates: usize,
    /// Rows of which it cannot be read what became of the answer.
    pub not_cases: usize,
}

impl Counted {
    /// Rows that do something.
    pub fn done(&self) -> usize {
        self.answers + self.updated
    }

    /// Places in which something is wrong.
    pub fn wrong(&self) -> usize {
        self.not_scores
            + self.not_dates
            + self.not_ratings
            + self.ragged
            + self.errors
            + self.future_dates
            + self.not_cases
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
    /// Of what is not among the answers yet, before what changes some, before what is there.
    pub first: Vec<ReadRow<'t>>,
    /// What is among them is left out of those.
    pub are_new: bool,
    /// Those of the other rows that something is wrong with, the first ones.
    pub odd: Vec<ReadRow<'t>>,
    changed: Vec<ReadRow<'t>>,
    known: Vec<ReadRow<'t>>,
}

/// Among which rows of the preview one stands.
#[derive(Clone, Copy)]
enum Shown {
    First,
    /// Those that change an answer.
    Changed,
    /// Those that are there and change nothing.
    Known,
}

impl Preview<'_> {
    /// Rows that are there already are shown where they change something, or where there are no others.
    fn settle(&mut self, duplicates: Duplicates) {
        let known = std::mem::take(&mut self.known);
        let has_new = self.first.iter().any(|row| row.is_answer);
        if has_new && duplicates != Duplicates::Update {
            self.are_new = !known.is_empty();
            return;
        }
        let room = PREVIEWED_ROWS - self.first.len();
        let changed = std::mem::take(&mut self.changed);
        self.first
            .extend(changed.into_iter().chain(known).take(room));
    }
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
        counted: Counted {
            hidden: table.hidden_rows,
            hidden_columns: table.hidden_columns,
            ..Counted::default()
        },
        problems: Vec::new(),
        skipped: Vec::new(),
        preview: Preview::default(),
        otherwise: Vec::new(),
        reader: RowReader::new(table, mapping, project),
        mapping: mapping.clone(),
    };
    let mut answers = Answers::new(project, &plan.reader, mapping.duplicates);
    let mut ragged = table.ragged().iter().peekable();
    for_each_row(table.rows(), progress, |row| {
        let line = table.line(row);
        plan.look_at(row, ragged.next_if(|each| each.line == line), &mut answers);
    })?;
    plan.preview.settle(mapping.duplicates);
    Ok(plan)
}

/// Goes through the rows, saying how far it is.
fn for_each_row(
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
    fn look_at(&mut self, row: usize, ragged: Option<&Ragged>, answers: &mut Answers<'_>) {
        let (score, day) = (self.reader.score(row), self.reader.day(row));
        let why_not = self.reader.why_not(row, score);
        let fate = match why_not {
            Some(why) => Some(self.skip(row, why)),
            None => self.look_up(row, answers),
        };
        let is_new = fate.is_none();
        self.otherwise.extend(fate.map(|fate| (row, fate)));
        let mut troubles = self.reader.troubles(row, (score, day), ragged);
        if fate == Some(Fate::Skip) && why_not != Some(WhyNot::Nothing) {
            // Of what is left out for another reason nothing is to be mended.
            troubles.clear();
        }
        self.counted.rows += 1;
        self.counted.answers += usize::from(is_new);
        self.counted.blank += usize::from(is_new && !matches!(score, Ok(Some(_))));
        let shown = match (fate, why_not) {
            (Some(Fate::Update(_)), _) => Shown::Changed,
            (Some(_), None) => Shown::Known,
            _ => Shown::First,
        };
        self.show(row, ragged, shown, !troubles.is_empty());
        for trouble in troubles {
            self.note(row, trouble, fate != Some(Fate::Skip));
        }
    }

    fn look_up(&mut self, row: usize, answers: &mut Answers<'_>) -> Option<Fate> {
        match (answers.look_up(&self.reader, row), self.mapping.duplicates) {
            (Match::New, _) => None,
            (Match::Beside, _) => {
                self.counted.beside += 1;
                None
            }
            (Match::Known(known), Duplicates::Update)
                if answers.changes(&self.reader, row, known) =>
            {
                self.counted.updated += 1;
                Some(Fate::Update(known))
            }
            (Match::Known(_) | Match::Twice, _) => Some(self.skip(row, WhyNot::Duplicate)),
        }
    }

    fn skip(&mut self, row: usize, why: WhyNot) -> Fate {
        let count = match why {
            WhyNot::Duplicate => &mut self.counted.duplicates,
            WhyNot::Nothing
            | WhyNot::Total
            | WhyNot::Header
            | WhyNot::OtherQuestion
            | WhyNot::Preview
            | WhyNot::NumberAlone
            | WhyNot::Moved => &mut self.counted.skipped,
        };
        *count += 1;
        let line = u32::try_from(self.reader.table().line(row)).unwrap_or(u32::MAX);
        self.skipped.push(Skipped { line, why });
        Fate::Skip
    }

    fn show(&mut self, row: usize, ragged: Option<&Ragged>, shown: Shown, is_odd: bool) {
        let Preview {
            first,
            odd,
            changed,
            known,
            ..
        } = &mut self.preview;
        let rows = match (shown, is_odd) {
            (Shown::First, _) if first.len() < PREVIEWED_ROWS => first,
            (_, true) => odd,
            (Shown::Changed, false) => changed,
            (Shown::Known, false) => known,
            (Shown::First, false) => return,
        };
        if rows.len() < PREVIEWED_ROWS {
            rows.push(self.reader.read(row, ragged));
        }
    }

    fn note(&mut self, row: usize, trouble: Trouble, is_answer: bool) {
        match trouble {
            // Told of with the number of cells.
            Trouble::NoScore | Trouble::LeftOver(_) => {}
            Trouble::NotAScore(_) => self.counted.not_scores += 1,
            Trouble::NotADate(_) => self.counted.not_dates += 1,
            Trouble::NotARating { .. } => self.counted.not_ratings += 1,
            Trouble::Ragged { .. } => self.counted.ragged += 1,
            Trouble::Error { .. } => self.counted.errors += 1,
            Trouble::FutureDate(_) => self.counted.future_dates += 1,
            Trouble::NotACase(_) => self.counted.not_cases += 1,
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
