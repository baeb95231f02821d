//! The survey that a script works on, and its orders carried out. Each returns when what it did is durable.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::answer::fill;
use super::fault::Fault;
use super::feed::Feed;
use super::order::Order;
use super::words::Word;
use crate::cli::args::{self, Command, SourceArgs};
use crate::cli::error::{CliError, Unfit};
use crate::cli::source::{Answers, kind_of, survey, table};
use crate::cli::{Env, chart};
use crate::document::{EditLabel, Entry, OpenProject, Opened, SaveState, with_reached};
use crate::exchange::import::{ColumnUse, DateOrder, SourceKind};
use crate::figure::aims::milestones_said;
use crate::i18n::{Texts, new_project};
use crate::model::{Audience, Edit, Language, Project, ResponseId, ResponseRef};
use crate::project_file::{Keeping, project_path};
use crate::text;

/// What is not written by then stays in the journal.
const CLOSING_TIME: Duration = Duration::from_secs(30);
/// The same when the system asks the program to end.
const ENDING_TIME: Duration = Duration::from_secs(2);
/// The options of a picture that a script can give.
const PICTURE_OPTIONS: &[&str] = &["by", "size", "scale", "theme", "period", "rolling", "title"];

/// See the module's page.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    texts: &'a Texts,
    env: &'a Env,
    keeping: Keeping,
    feed: Feed,
    open: Option<OpenProject>,
    /// What there is to say beside the acknowledgement.
    remarks: Vec<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(feed: Feed, texts: &'a Texts, env: &'a Env) -> Self {
        let keeping = Keeping {
            wake: feed.wake(),
            ..env.keeping.clone()
        };
        Self {
            texts,
            env,
            keeping,
            feed,
            open: None,
            remarks: Vec::new(),
        }
    }

    /// The script's next line. Meanwhile the file is written when it is time.
    pub(super) fn next_line(&mut self) -> Option<std::io::Result<Vec<u8>>> {
        if self.env.ending.exit_code().is_some() {
            return None;
        }
        let open = &mut self.open;
        self.feed.next_line(|| open.as_mut()?.tick(Instant::now()))
    }

    pub(super) fn take_remarks(&mut self) -> Vec<String> {
        std::mem::take(&mut self.remarks)
    }

    /// Does what is asked for; gives what was done, in words for programs.
    ///
    /// # Errors
    /// Why it was not done, or is not durable.
    pub(super) fn carry_out(&mut self, order: Order) -> Result<String, Fault> {
        match order {
            Order::New {
                name,
                audience,
                language,
            } => self.new_survey(&name, audience, language),
            Order::Open(path) => self.open(&path),
            Order::Add { parts } => self.add(parts),
            Order::Edit { id, parts } => self.correct(&id, parts),
            Order::Delete { ids } => self.delete(&ids),
            Order::Undo => self.undo(),
            Order::Redo => self.redo(),
            Order::Save => self.save(),
            Order::SaveAs(path) => self.save_as(path),
            Order::Import(source) => self.import(&source),
            Order::Export {
                kind,
                picture,
                options,
            } => self.export(&kind, &picture, options),
            Order::Close => self.close().map(|()| "closed".to_owned()),
        }
    }

    /// Writes what is not written and lets go, where anything is open.
    ///
    /// # Errors
    /// When that failed; the survey stays open.
    pub(super) fn close(&mut self) -> Result<(), Fault> {
        let Some(open) = self.open.take() else {
            return Ok(());
        };
        let is_ending = self.env.ending.exit_code().is_some();
        let time = if is_ending { ENDING_TIME } else { CLOSING_TIME };
        open.close(time).map_err(|unsaved| {
            let fault = unsaved_because(&unsaved.project);
            self.open = Some(unsaved.project);
            fault
        })
    }

    fn new_survey(
        &mut self,
        name: &str,
        audience: Audience,
        language: Option<Language>,
    ) -> Result<String, Fault> {
        self.close()?;
        let own = language.map(Texts::load).transpose();
        let own = own.map_err(CliError::NoTexts)?;
        let texts = own.as_ref().unwrap_or(self.texts);
        let project = new_project(self.keeping.new_id(), name, audience, texts);
        let open = OpenProject::draft(project, &self.keeping).map_err(Fault::NotSaved)?;
        let done = format!("created {}", open.path().display());
        self.open = Some(open);
        Ok(done)
    }

    fn open(&mut self, path: &Path) -> Result<String, Fault> {
        self.close()?;
        let opened = OpenProject::open(path, &self.keeping);
        let opened = opened.map_err(|error| Fault::Other(Unfit::Survey(error).of(path)))?;
        if let SaveState::ReadOnly(reason) = opened.project.state() {
            return Err(Fault::ReadOnly(reason.clone()));
        }
        self.note_losses(&opened);
        let answers = opened.project.document().project().responses().len();
        let recovered = opened.recovered.map_or(0, |recovered| recovered.answers);
        self.open = Some(opened.project);
        Ok(format!("opened {answers} recovered {recovered}"))
    }

    fn note_losses(&mut self, opened: &Opened) {
        if opened.foreign_journal {
            self.remarks
                .push(text!(self.texts, "opened-foreign-journal"));
        }
        if opened.restored {
            self.remarks.push(text!(self.texts, "opened-restored"));
        }
        if opened.lost_records > 0 {
            let count = opened.lost_records;
            self.remarks
                .push(text!(self.texts, "opened-lost-records", count = count));
        }
    }

    fn project(&self) -> Result<&Project, Fault> {
        let open = self.open.as_ref().ok_or(Fault::NothingOpen)?;
        Ok(open.document().project())
    }

    fn add(&mut self, parts: Vec<Word>) -> Result<String, Fault> {
        let project = self.project()?;
        let mut entry = Entry {
            day: Some(self.env.today),
            ..Entry::default()
        };
        fill(&mut entry, parts, project)?;
        let id = self.fresh_id(project);
        let edit = entry.into_addition(project, id);
        self.apply(EditLabel::AddResponse, edit)?;
        Ok(format!("added {id}"))
    }

    /// An id that no answer has yet.
    fn fresh_id(&self, project: &Project) -> ResponseId {
        loop {
            let id = ResponseId::from_random((self.keeping.random)());
            if project.responses().row_of(id).is_none() {
                return id;
            }
        }
    }

    fn correct(&mut self, id: &str, parts: Vec<Word>) -> Result<String, Fault> {
        let project = self.project()?;
        let old = answer(project, id)?;
        let mut entry = Entry::of(&old, project);
        fill(&mut entry, parts, project)?;
        let edit = entry.into_correction(project, old.to_response());
        self.apply(EditLabel::CorrectResponse, edit)?;
        Ok(format!("changed {id}"))
    }

    fn delete(&mut self, ids: &[String]) -> Result<String, Fault> {
        let project = self.project()?;
        let found: Result<HashSet<_>, Fault> = ids
            .iter()
            .map(|id| answer(project, id).map(|each| each.id()))
            .collect();
        let found: Vec<ResponseId> = found?.into_iter().collect();
        let count = found.len();
        let label = EditLabel::DeleteResponses(count);
        self.apply(label, Edit::RemoveResponses(found))?;
        Ok(format!("deleted {count}"))
    }

    fn apply(&mut self, label: EditLabel, edit: Edit) -> Result<(), Fault> {
        let project = self.project()?;
        let (edit, reached) = with_reached(project, edit, self.env.today);
        let open = self.open.as_mut().ok_or(Fault::NothingOpen)?;
        open.apply(label, edit)?;
        self.wait_until(recorded)?;
        let said = milestones_said(self.project()?, &reached, self.texts);
        self.remarks.extend(said);
        Ok(())
    }

    fn undo(&mut self) -> Result<String, Fault> {
        let open = self.open.as_mut().ok_or(Fault::NothingOpen)?;
        open.undo().ok_or(Fault::NothingToUndo)?;
        self.wait_until(recorded).map(|()| "undone".to_owned())
    }

    fn redo(&mut self) -> Result<String, Fault> {
        let open = self.open.as_mut().ok_or(Fault::NothingOpen)?;
        open.redo().ok_or(Fault::NothingToRedo)?;
        self.wait_until(recorded).map(|()| "redone".to_owned())
    }

    fn save(&mut self) -> Result<String, Fault> {
        if self.open.as_ref().is_some_and(OpenProject::is_draft) {
            return Err(Fault::NoFile);
        }
        // What is being written may be older than the last change.
        self.wait_until(idle)?;
        self.open.as_mut().ok_or(Fault::NothingOpen)?.save_now();
        self.wait_until(idle)?;
        let open = self.open.as_ref().ok_or(Fault::NothingOpen)?;
        match open.state() {
            SaveState::Saved => Ok("saved".to_owned()),
            _ => Err(unsaved_because(open)),
        }
    }

    fn save_as(&mut self, path: PathBuf) -> Result<String, Fault> {
        let open = self.open.as_mut().ok_or(Fault::NothingOpen)?;
        let path = project_path(path);
        // A dialog would have asked; a script cannot be.
        if self.keeping.fs.metadata(&path).is_ok() {
            return Err(Fault::Exists(path));
        }
        open.save_as(path);
        let mut came = None;
        self.wait_until(|open| {
            came = open.take_saved_as();
            came.is_some().then_some(Ok(()))
        })?;
        match came {
            Some(Err(failed)) => Err(Fault::NotSaved(failed.error)),
            Some(Ok(path)) => Ok(format!("saved-as {}", path.display())),
            None => Err(Fault::NotInTime),
        }
    }

    fn import(&mut self, source: &SourceArgs) -> Result<String, Fault> {
        let project = self.project()?;
        if kind_of(&source.file)? == SourceKind::Survey {
            return Err(Fault::Unexpected(source.file.display().to_string()));
        }
        let table = table::read(source, self.texts, self.env)?;
        let mapping = table::mapping_of(&table, source)?;
        let dates = mapping.column_of(ColumnUse::Date);
        if let (Some(column), DateOrder::InDoubt) = (dates, mapping.date_order) {
            let header = table.headers().get(column).cloned();
            return Err(Fault::WhichDates(header.unwrap_or_default()));
        }
        let plan = table::planned(&table, &mapping, project)?;
        let answers = plan.counted.answers;
        let mut rng = Rng::with_seed((self.keeping.random)());
        let edit = plan.into_edit(project, &mut rng, &mut table::go_on);
        let edit = edit.map_err(|cancelled| CliError::Import(cancelled.into()))?;
        self.apply(EditLabel::ImportResponses(answers), edit)?;
        Ok(format!("imported {answers}"))
    }

    /// Options are those of `goodword chart`, understood as there.
    fn export(&mut self, kind: &str, picture: &str, options: Vec<Word>) -> Result<String, Fault> {
        let open = self.open.as_ref().ok_or(Fault::NothingOpen)?;
        let mut typed = vec![OsString::from("chart"), open.path().into()];
        typed.push(format!("--kind={kind}").into());
        typed.push(format!("--out={picture}").into());
        for Word { key, value } in options {
            let key = key.unwrap_or_default();
            if !PICTURE_OPTIONS.contains(&key.as_str()) {
                return Err(Fault::Unexpected(key));
            }
            typed.push(format!("--{key}={value}").into());
        }
        let Command::Chart(args) = args::parse(typed).validated()? else {
            return Err(Fault::Unexpected(kind.to_owned()));
        };
        let project = open.document().project();
        let by = args.source.by.as_deref();
        let by = by.map(|wanted| survey::dimension(project, wanted, self.texts));
        let answers = Answers {
            project: project.clone(),
            by: by.transpose()?,
            dates_in_doubt: None,
            remarks: Vec::new(),
        };
        chart::write(&answers, &args, self.texts, self.env.today)?;
        Ok(format!("exported {picture}"))
    }

    /// Takes in what the keeper does until that is so.
    fn wait_until(
        &mut self,
        mut is_so: impl FnMut(&mut OpenProject) -> Option<Result<(), Fault>>,
    ) -> Result<(), Fault> {
        loop {
            let open = self.open.as_mut().ok_or(Fault::NothingOpen)?;
            let next = open.tick(Instant::now());
            if let Some(done) = is_so(open) {
                return done;
            }
            self.feed.wait_for_news(next);
        }
    }
}

/// Whether the last change is on the disk, or cannot be put there.
fn recorded(open: &mut OpenProject) -> Option<Result<(), Fault>> {
    match open.state() {
        _ if open.is_recorded() => Some(Ok(())),
        state if state.has_recording_failed() => Some(Err(Fault::NotRecorded(state.clone()))),
        _ => None,
    }
}

/// Whether the file is not being written.
fn idle(open: &mut OpenProject) -> Option<Result<(), Fault>> {
    (!open.is_saving()).then_some(Ok(()))
}

fn unsaved_because(open: &OpenProject) -> Fault {
    match open.state() {
        SaveState::NotSaved(error) => Fault::NotSaved(error.clone()),
        SaveState::ReadOnly(reason) => Fault::ReadOnly(reason.clone()),
        state if state.has_recording_failed() => Fault::NotRecorded(state.clone()),
        _ => Fault::NotInTime,
    }
}

fn answer<'p>(project: &'p Project, id: &str) -> Result<ResponseRef<'p>, Fault> {
    let known = id.parse().ok().and_then(|id| project.responses().by_id(id));
    known.ok_or_else(|| Fault::UnknownAnswer(id.to_owned()))
}
