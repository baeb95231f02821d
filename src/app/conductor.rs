//! The conductor: what is open, what is looked at, and what was asked for. Commands change it; views read it.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use eframe::egui;

use super::backup_list::BackupList;
use super::counter::Guests;
use super::dialogs::{Chosen, FileDialogs};
use super::dispatch::{Exports, Leaving};
use super::draft_list::DraftList;
use super::forgetting::Forgetting;
use super::importing::Imports;
use super::mail_program::Mailing;
use super::opening::Arrivals;
use super::worked_out::WorkedOut;
use super::{
    Action, Command, CommandQueue, CounterCommand, Dialog, Environment, FileCommand, ImportCommand,
    Notice, Session, ViewCommand, WhyTyped,
};
use crate::document::{Document, Draft, Entry, OpenProject, SaveState};
use crate::ending::Ending;
use crate::exchange::import::SourceKind;
use crate::i18n::Texts;
use crate::model::{Project, ProjectId};
use crate::project_file::Problem;
use crate::settings::Settings;
use crate::text;
use crate::wording::{backup_fault, step};

/// See the module's page.
#[derive(Debug)]
pub struct Conductor {
    pub settings: Settings,
    pub texts: Texts,
    pub session: Session,
    pub(super) open: Option<OpenProject>,
    pub(super) notice: Option<Notice>,
    pub(super) worked_out: WorkedOut,
    pub(super) dialogs: FileDialogs,
    pub(super) mailing: Mailing,
    pub(super) exports: Exports,
    pub(super) imports: Imports,
    pub(super) arrivals: Arrivals,
    pub(super) environment: Environment,
    /// What is woken when something was written, once it is there.
    window: Arc<OnceLock<egui::Context>>,
    pub(super) drafts: DraftList,
    pub(super) handed: Handed,
    pub(super) backups: BackupList,
    pub(super) forgetting: Forgetting,
    /// What could not be read of the open file.
    pub(super) problems: Vec<Problem>,
    pub(super) last_change: Option<String>,
    /// The sample that was opened last.
    pub(super) sample: Option<ProjectId>,
    pub(super) guests: Guests,
    pub(super) leaving: Leaving,
}

/// What a view is to take over, once.
#[derive(Debug, Default)]
pub(super) struct Handed {
    /// For the form: what the journal of the project just opened held.
    pub(super) opened: Option<JustOpened>,
    /// For the form: a typed answer that could not be added.
    pub(super) refused: Option<Entry>,
    /// For the table: whether what is selected is to be set aside, or to count again.
    pub(super) aside: Option<bool>,
}

/// A survey was opened since the last frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JustOpened {
    /// The half-typed answer that its journal held.
    pub draft: Option<serde_json::Value>,
}

impl Conductor {
    pub fn document(&self) -> Option<&Document> {
        self.open.as_ref().map(OpenProject::document)
    }

    pub fn project(&self) -> Option<&Project> {
        self.document().map(Document::project)
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    pub fn drafts(&self) -> &[Draft] {
        self.drafts.known()
    }

    pub fn last_change(&self) -> Option<&str> {
        self.last_change.as_deref()
    }

    pub fn save_state(&self) -> Option<&SaveState> {
        self.open.as_ref().map(OpenProject::state)
    }

    /// The old versions of the open survey, as far as they were asked for.
    pub fn backups(&self) -> &BackupList {
        &self.backups
    }

    /// Whether the window closes when what is being written is written.
    pub fn is_leaving(&self) -> bool {
        self.leaving == Leaving::OnceFinished
    }

    /// Whether a customer is being taken out of the file or the backups now, and nothing stands in the way.
    pub fn is_forgetting(&self) -> bool {
        let is_stuck = self.save_state().is_some_and(SaveState::has_failed);
        self.forgetting.is_under_way() && !is_stuck
    }

    pub fn forgetting(&self) -> &Forgetting {
        &self.forgetting
    }

    /// What could not be read of the open file.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub fn is_read_only(&self) -> bool {
        matches!(self.save_state(), Some(SaveState::ReadOnly(_)))
    }

    /// The day that the clock says.
    pub fn today(&self) -> crate::model::Day {
        (self.environment.today)()
    }

    /// The half-typed answer of the project opened since the last call.
    pub fn take_opened(&mut self) -> Option<JustOpened> {
        self.handed.opened.take()
    }

    /// What the table is to do with the answers selected there: `true` sets them aside.
    pub fn take_wanted_aside(&mut self) -> Option<bool> {
        self.handed.aside.take()
    }

    /// The typed answer that could not be added, for the form it was typed into.
    pub fn take_refused(&mut self) -> Option<Entry> {
        self.handed.refused.take()
    }

    pub fn ending(&self) -> &Ending {
        &self.environment.ending
    }

    /// Whether a command closes, saves or opens a survey.
    pub fn is_about_files(&self, command: &Command) -> bool {
        match command {
            Command::Act(action) => matches!(self.resolve(*action), Some(Command::File(_))),
            Command::Counter(CounterCommand::Start { .. }) => true,
            other => matches!(other, Command::File(_)),
        }
    }

    /// Keeps the half-typed answer in the journal.
    pub fn keep_draft(&mut self, draft: serde_json::Value) {
        if let Some(open) = &mut self.open {
            open.keep_draft(draft);
        }
    }

    /// Finished dialogs and saves in, whatever is due done.
    pub fn logic(
        &mut self,
        ctx: &egui::Context,
        frame: &eframe::Frame,
        commands: &mut CommandQueue,
    ) {
        if let Some(purpose) = self.dialogs.take_wanted()
            && self.guests.at.is_none()
        {
            let suggested = self.suggested_name(purpose);
            self.dialogs.over.clone_from(&self.session.dialog);
            self.dialogs
                .show(purpose, &suggested, &self.texts, ctx, frame);
        }
        if let Some(chosen) = self.dialogs.poll(ctx) {
            self.chosen(chosen, commands);
        }
        self.tend_counter(ctx);
        self.poll_mail();
        self.finish_exports(ctx);
        self.poll_opening(ctx, commands);
        self.end_returning(ctx);
        self.poll_drafts(ctx);
        self.dropped(ctx, commands);
        self.poll_import(ctx);
        self.poll_copied(ctx);
        self.poll_answers_export(ctx);
        self.backups.poll();
        self.tick(ctx);
        self.forgetting
            .poll(ctx, self.open.as_ref(), &self.environment.keeping);
        self.leave_once_finished(commands);
        if ctx.input(|input| input.viewport().close_requested()) {
            self.close_requested(ctx, commands);
        }
        if self.environment.ending.exit_code().is_some() && self.leaving != Leaving::Now {
            commands.push(Command::File(FileCommand::End));
        }
    }

    /// Takes in what was written meanwhile.
    fn tick(&mut self, ctx: &egui::Context) {
        let Some(open) = &mut self.open else {
            return;
        };
        if let Some(next) = open.tick(Instant::now()) {
            ctx.request_repaint_after(next.max(Duration::from_millis(5)));
        }
        if let Some(result) = open.take_saved_as() {
            self.saved_as(result);
        }
        self.tell_backup_fault();
    }

    fn tell_backup_fault(&mut self) {
        let fault = self.open.as_mut().and_then(OpenProject::take_backup_fault);
        if let Some(fault) = fault {
            let folder = self.environment.keeping.state.path();
            self.notice = Some(Notice::remark(backup_fault(&self.texts, folder, fault)));
        }
    }

    fn chosen(&mut self, chosen: Chosen, commands: &mut CommandQueue) {
        match chosen {
            Chosen::Path(purpose, path) => {
                // It came up late, and what is typed meanwhile is not needed any more.
                if matches!(self.session.dialog, Some(Dialog::TypedPath(..))) {
                    commands.view(ViewCommand::CloseDialog);
                }
                commands.push(Self::command_for(purpose, path));
            }
            Chosen::Nothing => {}
            Chosen::Unavailable(purpose) => {
                // What has come up meanwhile is not taken away.
                if self.session.dialog == self.dialogs.over && self.guests.at.is_none() {
                    self.session.dialog = Some(Dialog::TypedPath(purpose, WhyTyped::NoDialog));
                } else {
                    self.notice = Some(Notice::problem(text!(self.texts, "typed-path-no-dialog")));
                }
            }
        }
    }

    /// Files dropped on the window: a survey opens, anything else is read as a table.
    fn dropped(&self, ctx: &egui::Context, commands: &mut CommandQueue) {
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        for path in dropped.iter().map(|file| file.path().to_owned()) {
            let is_survey = SourceKind::to_try(&path) == SourceKind::Survey;
            commands.push(if is_survey || self.open.is_none() {
                Command::File(FileCommand::Open(path))
            } else {
                Command::Import(ImportCommand::Read(path))
            });
        }
    }

    fn close_requested(&mut self, ctx: &egui::Context, commands: &mut CommandQueue) {
        if self.leaving == Leaving::Now {
            return;
        }
        ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        // Not carried out while guests are at the screen: the window then asks for the PIN.
        commands.act(Action::Quit);
    }

    /// What an action is called now: Undo and Redo say what they would take back or repeat.
    pub fn action_name(&self, action: Action) -> String {
        let label = match action {
            Action::Undo => self.document().and_then(Document::undo_label),
            Action::Redo => self.document().and_then(Document::redo_label),
            _ => None,
        };
        match (action, label) {
            (Action::Undo, Some(label)) => {
                text!(self.texts, "undo-what", what = step(&self.texts, *label))
            }
            (Action::Redo, Some(label)) => {
                text!(self.texts, "redo-what", what = step(&self.texts, *label))
            }
            _ => action.name(&self.texts),
        }
    }

    /// A window's conductor with nothing open.
    ///
    /// # Errors
    /// When the texts built into the program cannot be read.
    pub fn new(mut environment: Environment) -> Result<Self, crate::i18n::TextsError> {
        let window = Arc::new(OnceLock::<egui::Context>::new());
        let waking = window.clone();
        environment.keeping.wake = Arc::new(move || {
            if let Some(window) = waking.get() {
                window.request_repaint();
            }
        });
        let settings = environment.settings_path.as_deref().map(Settings::read);
        let (mut settings, unread) = match settings {
            Some(Ok(settings)) => (settings, None),
            Some(Err(error)) => (Settings::default(), Some(error)),
            None => (Settings::default(), None),
        };
        if let Some(language) = environment.language {
            settings.set_language_for_now(language);
        }
        let texts = Texts::load(settings.language())?;
        let notice = unread.map(|error| {
            Notice::problem(text!(texts, "settings-not-read", error = error.to_string()))
        });
        Ok(Self {
            settings,
            texts,
            notice,
            session: Session::default(),
            open: None,
            worked_out: WorkedOut::default(),
            dialogs: FileDialogs::default(),
            mailing: None,
            exports: Exports::default(),
            imports: Imports::default(),
            arrivals: Arrivals::default(),
            environment,
            window,
            drafts: DraftList::default(),
            handed: Handed::default(),
            backups: BackupList::default(),
            forgetting: Forgetting::default(),
            problems: Vec::new(),
            last_change: None,
            sample: None,
            guests: Guests::default(),
            leaving: Leaving::default(),
        })
    }

    /// Puts the settings into effect in the window, and has it wake when something was written.
    pub fn attach(&mut self, ctx: &egui::Context) {
        // There is one window.
        let _ = self.window.set(ctx.clone());
        let waking = ctx.clone();
        let ending = &self.environment.ending;
        ending.on_asked(move || waking.request_repaint());
        self.show_settings(ctx);
    }

    /// Remembers the window's size for the next time; not while it fills the screen for guests.
    pub fn notice_place(&mut self, ctx: &egui::Context) {
        if self.guests.at.is_some() {
            return;
        }
        let zoom = ctx.zoom_factor();
        let place = ctx.input(|input| {
            let size = input.content_rect().size() * zoom;
            crate::settings::WindowPlace {
                width_pt: size.x,
                height_pt: size.y,
                maximised: input.viewport().maximized.unwrap_or(false),
            }
        });
        self.settings.window = Some(place);
    }
}
