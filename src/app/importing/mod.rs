//! A table on its way into a survey: what was read of the file, what each column is to become, and what the rows
//! would become. Responsible for the state and for the work on its threads; asks nothing and draws nothing.

mod report;
mod wording;
mod work;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::job::{Job, Outcome};
use crate::document::Revision;
use crate::exchange::import::{
    ColumnUse, Counted, DateOrder, Mapping, Origin, Problem, ReadError, ScoreGuess, SheetGlance,
    Skipped, Table, TableError, Trouble, Wanted, WorkbookError,
};
use crate::model::{Day, Project, ProjectId, Score};
use crate::project_file::{NoMemory, OpenError};

pub use report::ImportReport;
pub(super) use wording::lost;
pub use wording::{column_use, encoding, no_score, origin, unread};
pub(super) use work::{Built, Remembered, build, look_again, propose_anew, read};

/// Where the cells come from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    File(PathBuf),
    /// What was on the clipboard.
    Copied(Arc<str>),
}

/// Why there is no table.
#[derive(Debug)]
pub enum Unread {
    Table(ReadError),
    /// The file is a survey, or was to be one.
    Survey(OpenError),
    /// It was not tried.
    NoMemory(NoMemory),
}

impl From<ReadError> for Unread {
    fn from(error: ReadError) -> Self {
        Self::Table(error)
    }
}

/// The import under way, and what came of the last one.
#[derive(Debug, Default)]
pub(super) struct Imports {
    pub(super) importing: Option<Importing>,
    /// When cells on the clipboard were asked for, on the window's clock.
    pub(super) wanted_copied: Option<f64>,
    pub(super) report: Option<ImportReport>,
}

/// An import under way. Dropping it cancels it, and nothing was changed.
#[derive(Debug)]
pub struct Importing {
    /// The file's name without its folder.
    pub file: String,
    pub(super) source: Source,
    pub(super) wanted: Wanted,
    /// A survey of its own for the answers, opened when they are added; `None`: they go into the open one.
    pub(super) fresh: Option<Project>,
    /// The survey that they go into.
    pub(super) target: ProjectId,
    /// `None` while the file is being read, and while it is not known which sheet of it is meant.
    pub(super) sheet: Option<Sheet>,
    /// Where a workbook has several sheets with something in them, or a text several tables.
    pub(super) choice: Option<SheetChoice>,
    pub(super) work: Option<Work>,
}

/// The sheets of a workbook to choose from.
#[derive(Debug)]
pub struct SheetChoice {
    pub sheets: Vec<SheetGlance>,
    pub chosen: Option<String>,
    /// Why the chosen one gave no table.
    pub refused: Option<Unread>,
    /// Whether they are tables in a text, called by their lines.
    pub is_text: bool,
}

/// What is being done on a thread.
#[derive(Debug)]
pub(super) enum Work {
    Reading(Job<Result<Sheet, Unread>>),
    Looking(Job<Option<Look>>),
    Building(Job<Option<Built>>),
}

/// The table, what is known of its columns, and what is to become of it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub(super) table: Arc<Table>,
    pub columns: Vec<Column>,
    /// The columns of which any could hold the score, as proposed; empty where there was no doubt.
    pub candidates: Vec<Candidate>,
    pub look: Look,
    /// Whether the columns are as somebody chose them for an earlier file.
    pub is_remembered: bool,
}

/// The mapping, and what the rows become by it.
#[derive(Clone, Debug)]
pub struct Look {
    pub mapping: Mapping,
    /// The column of dates that the order of day and month was decided for.
    pub(super) dated_by: Option<usize>,
    /// Whether the dates themselves leave open which of two numbers is the day.
    pub asks_date_order: bool,
    pub counted: Counted,
    /// The first ones.
    pub problems: Vec<Problem>,
    /// All rows that become no answer.
    pub skipped: Arc<Vec<Skipped>>,
    /// Rows that are among the answers already, whatever becomes of them.
    pub known: usize,
    pub first: Vec<PreviewRow>,
    /// Rows that are there already were left out of those.
    pub first_are_new: bool,
    pub odd: Vec<PreviewRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub header: String,
    /// The first different values.
    pub samples: Vec<String>,
}

/// A column that could hold the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub column: usize,
    /// How often each score from 0 to 10 stands in it.
    pub scores: [usize; 11],
    /// What it is where it is not the score.
    pub otherwise: ColumnUse,
}

/// A row as it will stand among the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreviewRow {
    pub line: usize,
    pub is_answer: bool,
    pub score: Option<Score>,
    pub day: Option<Day>,
    pub comment: String,
    /// Customer, contact, reasons and values of fields, in this order.
    pub rest: Vec<String>,
    pub troubles: Vec<Trouble>,
}

/// What still has to be said before the answers can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Score,
    DateOrder,
    /// No row would become an answer.
    Answers,
    /// All that would are there already.
    Nothing,
}

/// What an edit was planned for: it fits nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlannedFor {
    pub project: ProjectId,
    pub revision: Revision,
}

impl Importing {
    pub(super) fn of(
        source: Source,
        file: String,
        target: ProjectId,
        fresh: Option<Project>,
        work: Work,
    ) -> Self {
        Self {
            file,
            source,
            wanted: Wanted::default(),
            target,
            fresh,
            sheet: None,
            choice: None,
            work: Some(work),
        }
    }

    /// What was read; `None` while the file is being read.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    /// The sheets to choose from; `None` where there is no choice.
    pub fn choice(&self) -> Option<&SheetChoice> {
        self.choice.as_ref()
    }

    /// The encoding of a text that did not say its own; `None` for any other.
    pub fn encoding(&self) -> Option<&'static str> {
        let Origin::Text(text) = self.sheet.as_ref()?.origin() else {
            return None;
        };
        let is_chosen = self.wanted.encoding.is_some();
        (text.guessed || is_chosen).then_some(text.name)
    }

    /// Whether the file is being read, for the first time or another sheet of it.
    pub fn is_reading(&self) -> bool {
        matches!(self.work, Some(Work::Reading(_)))
    }

    /// Whether there is anything to ask or to show, so that leaving the dialog means leaving the import.
    pub(super) fn is_shown(&self) -> bool {
        self.sheet.is_some() || self.choice.is_some()
    }

    /// Takes in what was read of the file; gives the error back where nothing can be chosen instead.
    pub(super) fn take_in(&mut self, read: Result<Sheet, Unread>) -> Result<(), Unread> {
        match read {
            Ok(sheet) => {
                self.choice = SheetChoice::of(&sheet.table);
                self.sheet = Some(sheet);
                return Ok(());
            }
            Err(Unread::Table(ReadError::Table(error))) => match error {
                TableError::Workbook(WorkbookError::WhichSheet(sheets)) => {
                    self.choice = Some(SheetChoice::unmade(sheets, false));
                }
                TableError::WhichTable(tables) => {
                    self.choice = Some(SheetChoice::unmade(tables, true));
                }
                other => return self.refuse(ReadError::Table(other).into()),
            },
            Err(error) => return self.refuse(error),
        }
        Ok(())
    }

    /// Gives the error back where nothing can be chosen instead.
    fn refuse(&mut self, error: Unread) -> Result<(), Unread> {
        let Some(choice) = &mut self.choice else {
            return Err(error);
        };
        choice.refused = Some(error);
        self.sheet = None;
        Ok(())
    }

    /// Whether the rows go into a new survey rather than into the open one.
    pub fn is_into_new(&self) -> bool {
        self.fresh.is_some()
    }

    /// What the new survey is called; `None` where the rows go into the open one.
    pub fn new_survey(&self) -> Option<&str> {
        let fresh = self.fresh.as_ref()?;
        Some(fresh.survey().name.as_str())
    }

    /// Whether the cells were on the clipboard, and in no file.
    pub fn is_copied(&self) -> bool {
        matches!(self.source, Source::Copied(_))
    }

    /// Whether something is being done, so that what is shown may be about to change.
    pub fn is_busy(&self) -> bool {
        self.work.is_some()
    }

    /// Whether the file is read, or the answers are added, for long enough to show progress.
    pub fn is_slow(&self) -> bool {
        match &self.work {
            Some(Work::Reading(job)) => job.is_slow(),
            Some(Work::Looking(job)) => job.is_slow(),
            Some(Work::Building(job)) => job.is_slow(),
            None => false,
        }
    }

    pub fn is_adding(&self) -> bool {
        matches!(self.work, Some(Work::Building(_)))
    }

    /// Rows that are done, of how many, and how many are done in a second; `None` while it is not known.
    pub fn speed(&self) -> Option<(usize, usize, usize)> {
        match self.work.as_ref()? {
            Work::Reading(job) => job.speed(),
            Work::Looking(job) => job.speed(),
            Work::Building(job) => job.speed(),
        }
    }

    /// From 0 to 1; `None` while it is not known.
    pub fn share_done(&self) -> Option<f32> {
        match &self.work {
            Some(Work::Reading(job)) => job.share_done(),
            Some(Work::Looking(job)) => job.share_done(),
            Some(Work::Building(job)) => job.share_done(),
            None => None,
        }
    }

    /// What the work gave, once it is done.
    pub(super) fn poll(&mut self) -> Option<Arrived> {
        let arrived = match self.work.as_ref()? {
            Work::Reading(job) => taken(job.poll(), Arrived::Read),
            Work::Looking(job) => taken(job.poll(), Arrived::Looked),
            Work::Building(job) => taken(job.poll(), Arrived::Built),
        }?;
        self.work = None;
        Some(arrived)
    }
}

/// The result of finished work.
#[derive(Debug)]
pub(super) enum Arrived {
    Read(Result<Sheet, Unread>),
    Looked(Option<Look>),
    Built(Option<Built>),
    Lost,
}

fn taken<T>(outcome: Outcome<T>, arrived: impl FnOnce(T) -> Arrived) -> Option<Arrived> {
    match outcome {
        Outcome::Running => None,
        Outcome::Finished(result) => Some(arrived(result)),
        Outcome::Lost => Some(Arrived::Lost),
    }
}

impl SheetChoice {
    /// Nothing to choose where only one sheet or part of a text holds anything.
    fn of(table: &Table) -> Option<Self> {
        if let Some((tables, this)) = table.tables() {
            let mut choice = Self::unmade(tables.to_vec(), true);
            choice.chosen = Some(this.to_owned());
            return Some(choice);
        }
        match table.origin() {
            Origin::Workbook { sheet, sheets } if sheets.len() > 1 => Some(Self {
                chosen: Some(sheet.clone()),
                ..Self::unmade(sheets.clone(), false)
            }),
            Origin::Workbook { .. } | Origin::Text(_) | Origin::Survey => None,
        }
    }

    fn unmade(sheets: Vec<SheetGlance>, is_text: bool) -> Self {
        Self {
            sheets,
            chosen: None,
            refused: None,
            is_text,
        }
    }
}

impl Sheet {
    pub fn origin(&self) -> &Origin {
        self.table.origin()
    }

    /// What keeps the answers from being added.
    pub fn missing(&self) -> Option<Missing> {
        let mapping = &self.look.mapping;
        if mapping.column_of(ColumnUse::Score).is_none() {
            Some(Missing::Score)
        } else if mapping.date_order == DateOrder::InDoubt
            && mapping.column_of(ColumnUse::Date).is_some()
        {
            Some(Missing::DateOrder)
        } else if self.look.counted.done() > 0 {
            None
        } else if self.look.counted.duplicates > 0 {
            Some(Missing::Nothing)
        } else {
            Some(Missing::Answers)
        }
    }

    /// Why no column was found to hold the score, as long as none is chosen.
    pub fn no_score(&self) -> Option<crate::exchange::import::NoScore> {
        match (self.missing(), &self.look.mapping.score) {
            (Some(Missing::Score), ScoreGuess::None(why)) => Some(*why),
            _ => None,
        }
    }
}

pub(super) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
