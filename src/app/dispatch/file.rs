//! Surveys made, opened, saved and closed. Nothing is ever asked on the way, unless writing failed.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui;

use super::conflict::renamed;
use super::opening::unless_unwanted;

use crate::app::conductor::JustOpened;
use crate::app::derived::Derived;
use crate::app::job::Watch;
use crate::app::opening::{Arrival, Doing, Opening};
use crate::app::word_count::WordCounts;
use crate::app::{Conductor, Dialog, FileCommand, Notice, Session, View};
use crate::document::{OpenProject, Opened, Recovered, Revision, SaveAsError, SaveState};
use crate::exchange::import::SourceKind;
use crate::i18n::{Texts, new_project, sample_project};
use crate::model::{Audience, Language, NextRound, Project};
use crate::project_file::{OpenError, Problem, ReadOnlyReason, SaveError, project_path};
use crate::text;
use crate::wording::{no_texts, open_error, save_error, time_of_day};

/// What is not written by then stays in the journal.
pub(super) const CLOSING_TIME: Duration = Duration::from_secs(2);

/// What the first view reads of a survey, worked out by the thread that has read it.
type WorkedOut = (Derived, WordCounts);

impl Conductor {
    pub(super) fn file(&mut self, ctx: &egui::Context, command: FileCommand) {
        match command {
            FileCommand::New {
                name,
                audience,
                language,
            } => self.new_survey(ctx, &name, audience, language),
            FileCommand::Sample => self.open_sample(ctx),
            FileCommand::Ask(purpose) => self.dialogs.want(purpose),
            FileCommand::LeaveDialog => self.dialogs.leave(),
            FileCommand::Open(path) => self.open_or_import(ctx, &path),
            FileCommand::TakeOver => self.take_over(ctx),
            FileCommand::StopOpening => self.stop_opening(),
            FileCommand::RemoveDraft(draft) => self.remove_draft(ctx, &draft),
            FileCommand::SaveNow => self.save_now(),
            FileCommand::SaveAs(path) => self.save_as(&path),
            FileCommand::Close => {
                self.close_survey();
            }
            FileCommand::Quit => self.quit(ctx),
            FileCommand::QuitUnsaved => self.leave(ctx),
            FileCommand::End => self.end(ctx),
            FileCommand::CopyForNextRound => self.copy_for_next_round(ctx),
            FileCommand::ForgetRecent(path) => self.forget_recent(&path),
        }
    }

    fn new_survey(
        &mut self,
        ctx: &egui::Context,
        name: &str,
        audience: Audience,
        language: Language,
    ) {
        match Texts::load(language) {
            Ok(texts) => {
                let id = self.environment.keeping.new_id();
                let project = new_project(id, name, audience, &texts);
                self.start(ctx, project, View::Collect, |_| ());
            }
            Err(error) => self.notice = Some(Notice::problem(no_texts(&self.texts, &error))),
        }
    }

    fn open_sample(&mut self, ctx: &egui::Context) {
        let id = self.environment.keeping.new_id();
        let sample = sample_project(id.clone(), &self.texts, self.today());
        self.start(ctx, sample, View::Scores, |_| ());
        self.sample = Some(id);
    }

    /// A survey without a file, in place of what was open; when it is there, `then` goes on.
    pub(super) fn start(
        &mut self,
        ctx: &egui::Context,
        project: Project,
        view: View,
        then: impl FnOnce(&mut Self) + Send + 'static,
    ) {
        let keeping = self.environment.keeping.clone();
        self.bring(ctx, Doing::Making, move |_| {
            let made = OpenProject::draft(project, &keeping);
            Arrival::new(move |conductor, _| {
                if conductor.started(made, view) {
                    then(conductor);
                }
            })
        });
    }

    fn started(&mut self, made: Result<OpenProject, SaveError>, view: View) -> bool {
        match made {
            Ok(open) if self.close_survey() => {
                self.show(open, None, view);
                return true;
            }
            Ok(_) => {} // the one that is open could not be closed
            Err(error) => {
                let reason = save_error(&self.texts, &error);
                self.notice = Some(Notice::problem(text!(
                    self.texts,
                    "new-survey-failed",
                    reason = reason
                )));
            }
        }
        false
    }

    fn show(&mut self, open: OpenProject, draft: Option<serde_json::Value>, view: View) {
        self.open = Some(open);
        self.worked_out.forget();
        self.handed.opened = Some(JustOpened { draft });
        self.notice = None;
        self.last_change = None;
        self.problems = Vec::new();
        self.session = Session {
            view,
            ..Session::default()
        };
    }

    /// Begins to read a survey before there is a window, which takes its time to be made.
    pub fn open_ahead(&mut self, path: &Path) {
        if SourceKind::to_try(path) == SourceKind::Survey {
            let path = absolute(path);
            let work = self.reading_survey(path.clone());
            self.arrivals.begin(Doing::reading(path), work);
        }
    }

    fn open_or_import(&mut self, ctx: &egui::Context, path: &Path) {
        match SourceKind::to_try(path) {
            SourceKind::Survey => self.open_file(ctx, path),
            SourceKind::Table => self.import_into_new(ctx, path),
        }
    }

    /// Opens a survey; what was open is closed only once the new one is read.
    fn open_file(&mut self, ctx: &egui::Context, path: &Path) {
        let path = absolute(path);
        let is_reading = |opening: &Opening| opening.is_reading(&path);
        if self.arrivals.opening.as_ref().is_some_and(is_reading) {
            return self.await_opening(ctx);
        }
        let work = self.reading_survey(path.clone());
        self.bring(ctx, Doing::reading(path), work);
    }

    fn reading_survey(&self, path: PathBuf) -> impl FnOnce(&Watch) -> Arrival + Send + use<> {
        let open = self.open.as_ref().map(|open| open.path().to_owned());
        let keeping = self.environment.keeping.clone();
        let today = self.environment.today;
        move |watch| {
            let resolved = keeping.fs.resolve(&path).ok();
            if open.is_some() && (open == resolved || open.as_ref() == Some(&path)) {
                // Under this or another of its names.
                return Arrival::new(|_, _| ());
            }
            let read =
                OpenProject::open_watched(&path, &keeping, &mut |done, of| watch.report(done, of));
            let read = read.map(|opened| {
                let opened = unless_unwanted(opened, watch)?;
                let document = opened.project.document();
                let ahead = (
                    Derived::ahead(document, today()),
                    WordCounts::ahead(document),
                );
                Some((opened, ahead))
            });
            Arrival::new(move |conductor, ctx| conductor.opened(ctx, &path, read))
        }
    }

    fn opened(
        &mut self,
        ctx: &egui::Context,
        path: &Path,
        read: Result<Option<(Opened, WorkedOut)>, OpenError>,
    ) {
        match read {
            Ok(Some((opened, _))) if self.is_turned_elsewhere(&opened.project) => {
                self.notice = Some(Notice::remark(text!(self.texts, "counter-elsewhere")));
            }
            Ok(Some((opened, ahead))) => self.go_to(ctx, opened, ahead),
            Ok(None) => {} // nobody waits for it any more
            Err(error) => {
                let said = open_error(&self.texts, path, &error);
                self.notice = Some(Notice::problem(said));
            }
        }
    }

    fn go_to(&mut self, ctx: &egui::Context, opened: Opened, (derived, words): WorkedOut) {
        if !self.close_survey() {
            return;
        }
        let path = opened.project.path();
        // The one that was opened last is the newest already, and the disk need not be waited for.
        let is_newest = self
            .settings
            .recent()
            .first()
            .is_some_and(|newest| newest == path);
        if !opened.project.is_draft() && !is_newest {
            self.settings.remember(path);
            self.write_settings();
        }
        let notice = self.about_opening(&opened);
        let empty = opened.project.document().project().responses().is_empty();
        let view = if empty || opened.draft.is_some() {
            View::Collect
        } else {
            View::Scores
        };
        self.show(opened.project, opened.draft, view);
        self.worked_out.derived.take_over(derived);
        self.worked_out.word_counts = words;
        self.notice = notice.or_else(|| self.about_room());
        self.session.dialog = self.dialog_about_opening(&opened.problems);
        self.problems = opened.problems;
        self.turn_again(ctx.input(|input| input.time));
    }

    /// What is to be decided about a file just opened.
    fn dialog_about_opening(&self, problems: &[Problem]) -> Option<Dialog> {
        let locked = matches!(
            self.save_state(),
            Some(SaveState::ReadOnly(ReadOnlyReason::Locked { .. }))
        );
        match (problems, locked) {
            ([], false) => None,
            ([], true) => Some(Dialog::Locked),
            (_, _) => Some(Dialog::Problems),
        }
    }

    /// What there is to say about a file just opened, beside what could not be read; the gravest first.
    fn about_opening(&self, opened: &Opened) -> Option<Notice> {
        if opened.foreign_journal {
            return Some(Notice::problem(text!(self.texts, "opened-foreign-journal")));
        }
        if opened.lost_records > 0 {
            let count = opened.lost_records;
            return Some(Notice::problem(text!(
                self.texts,
                "opened-lost-records",
                count = count
            )));
        }
        if opened.restored {
            return Some(Notice::remark(text!(self.texts, "opened-restored")));
        }
        opened
            .recovered
            .as_ref()
            .map(|recovered| Notice::done(self.about_recovery(recovered)))
    }

    fn about_recovery(&self, recovered: &Recovered) -> String {
        let when = time_of_day(&self.texts, recovered.since, self.today());
        match recovered.answers {
            0 => text!(self.texts, "recovered-changes", when = when),
            count => text!(self.texts, "recovered", count = count, when = when),
        }
    }

    fn save_now(&mut self) {
        if self.open.as_ref().is_some_and(OpenProject::is_draft) {
            self.dialogs.want(crate::app::DialogPurpose::SaveSurveyAs);
        } else if let Some(open) = &mut self.open {
            open.save_now();
        }
    }

    /// The dialog has asked about the path it gave. Where the name of a survey's file had to be made of it, nobody
    /// was asked, and nothing is overwritten.
    fn save_as(&mut self, path: &Path) {
        let target = project_path(path.to_owned());
        if target != path && target.exists() {
            let file = target.display().to_string();
            let said = text!(self.texts, "save-as-exists", file = file);
            self.notice = Some(Notice::problem(said));
        } else if let Some(open) = &mut self.open {
            open.save_as(target);
        }
    }

    /// What became of a "save as".
    pub(in crate::app) fn saved_as(&mut self, result: Result<PathBuf, SaveAsError>) {
        self.notice = Some(match result {
            Ok(path) => {
                self.settings.remember(&path);
                self.write_settings();
                let path = path.display().to_string();
                Notice::done(text!(self.texts, "saved-to", path = path))
            }
            Err(error) => Notice::problem(save_error(&self.texts, &error.error)),
        });
    }

    /// Writes what is not written and lets go; `false` when that failed and the survey stays open.
    pub(super) fn close_survey(&mut self) -> bool {
        let Some(open) = self.open.take() else {
            return true;
        };
        let untouched_sample = self.untouched_sample(&open);
        self.note_round_due(&open);
        match open.close(CLOSING_TIME) {
            Ok(()) => {
                if let Some(path) = untouched_sample {
                    // Were it to stay, it would be one more survey on the welcome page.
                    let _left = self.environment.keeping.fs.remove(&path);
                }
            }
            // Slow, but safe: everything is in the journal, and nothing has failed.
            Err(unsaved) if unsaved.recorded && !unsaved.project.state().has_failed() => {}
            Err(unsaved) => {
                self.open = Some(unsaved.project);
                self.session.dialog = Some(Dialog::ClosingUnsaved);
                return false;
            }
        }
        self.session = Session::default();
        self.last_change = None;
        self.drafts.look_again();
        true
    }

    /// For the welcome page, which opens no file.
    fn note_round_due(&mut self, open: &OpenProject) {
        let project = open.document().project();
        let rhythm = project.survey().rhythm;
        let next = rhythm.and_then(|rhythm| rhythm.next_round(project, self.today()));
        // Of a round under way the end is told, which is not when the next one is due.
        let due = next
            .filter(|next| !matches!(next, NextRound::UnderWay(_)))
            .map(|next| next.day());
        if self.settings.round_due(open.path()) != due {
            self.settings.remember_round_due(open.path(), due);
            self.write_settings();
        }
    }

    /// The same survey with everything but its answers, to be asked anew. It has no file yet.
    fn copy_for_next_round(&mut self, ctx: &egui::Context) {
        if let Some(project) = self.project().cloned() {
            let id = self.environment.keeping.new_id();
            let name = text!(
                self.texts,
                "next-round-copy-name",
                name = project.survey().name.as_str()
            );
            let copy = renamed(project.anew_as(id, self.today()), &name);
            self.start(ctx, copy, View::Collect, |_| ());
        }
    }

    /// Where the sample is kept that nobody has changed: there is nothing in it to be kept for.
    fn untouched_sample(&self, open: &OpenProject) -> Option<PathBuf> {
        let document = open.document();
        let is_sample = self.sample.as_ref() == Some(document.project().id());
        let is_untouched = open.is_draft() && document.revision() == Revision::ZERO;
        (is_sample && is_untouched).then(|| open.path().to_owned())
    }

    fn forget_recent(&mut self, path: &Path) {
        self.settings.forget(path);
        self.write_settings();
    }
}

/// One that stays the same wherever the program stands.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
