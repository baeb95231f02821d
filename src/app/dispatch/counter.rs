//! The screen turned to guests and back, and their answers.

use std::path::PathBuf;

use eframe::egui;

use crate::app::counter::{AtCounter, PinTries, Turning, channel_names, is_right};
use crate::app::job::{Job, Outcome};
use crate::app::{
    Command, Conductor, CounterCommand, CounterSetUp, Dialog, FileCommand, GuestAnswer, GuestsKept,
    Notice, PinState,
};
use crate::document::{EditLabel, OpenProject, SaveState, channel};
use crate::model::{Counter, Edit, Language, Pin, PinHash, Survey};
use crate::project_file::{
    GuestMark, IoFault, ReadOnlyReason, clear_guest_mark, guest_mark, marked_survey, set_guest_mark,
};
use crate::text;
use crate::wording::{no_texts, system_says as reason};

impl Conductor {
    pub(super) fn counter_command(&mut self, ctx: &egui::Context, command: CounterCommand) {
        match command {
            CounterCommand::Start { pin, set_up } => self.start_turning(ctx, pin, set_up),
            CounterCommand::Speak(language) => self.speak_to_guest(language),
            CounterCommand::Record(answer) => self.record_guest(answer),
            CounterCommand::TryPin(pin) => self.try_pin(ctx, pin),
        }
    }

    /// A new PIN is hashed first, which takes a moment.
    fn start_turning(&mut self, ctx: &egui::Context, pin: Option<Pin>, set_up: CounterSetUp) {
        if self.is_read_only() || self.guests.at.is_some() || self.guests.turning.is_some() {
            return;
        }
        match pin {
            None => self.set_up_and_turn(None, set_up),
            Some(pin) => {
                let salt = self.salt();
                let hash = Job::start("pin", ctx, move |_| PinHash::of(&pin, salt));
                self.guests.turning = Some(Turning { hash, set_up });
            }
        }
    }

    fn salt(&self) -> [u8; 16] {
        let random = || (self.environment.keeping.random)();
        let halves = (u128::from(random()) << 64) | u128::from(random());
        halves.to_be_bytes()
    }

    /// `pin` is a new one.
    fn set_up_and_turn(&mut self, pin: Option<PinHash>, set_up: CounterSetUp) {
        let Some(survey) = self.project().map(|project| project.survey().clone()) else {
            return;
        };
        let counter = Counter {
            pin: pin.or_else(|| survey.counter.pin.clone()),
            languages: set_up.languages,
            asks: set_up.asks,
            kept: survey.counter.kept.clone(),
        };
        if counter.pin.is_none() {
            return; // nobody could turn it back
        }
        if counter != survey.counter {
            let survey = Survey { counter, ..survey };
            if !self.apply(EditLabel::EditCounter, Edit::Survey(Box::new(survey))) {
                return;
            }
        }
        self.turn();
    }

    /// The mark comes first: what a crash would not bring back is not begun.
    fn turn(&mut self) {
        match self.mark(0) {
            Ok(()) => {
                self.session.dialog = None;
                self.notice = None;
                self.face_guests(PinTries::default());
            }
            Err(fault) => {
                let folder = self.environment.keeping.state.path().display().to_string();
                let said = text!(
                    self.texts,
                    "counter-not-started",
                    folder = folder,
                    reason = reason(fault)
                );
                self.notice = Some(Notice::problem(said));
                self.session.dialog = None;
            }
        }
    }

    fn mark(&self, wrong_tries: u32) -> Result<(), IoFault> {
        let Some(open) = &self.open else {
            return Ok(());
        };
        let mark = GuestMark {
            file: Some(open.path().to_owned()),
            wrong_tries,
        };
        let id = open.document().project().id();
        set_guest_mark(id, &mark, &self.environment.keeping)
    }

    fn face_guests(&mut self, tries: PinTries) {
        let Some(project) = self.project() else {
            return;
        };
        match AtCounter::speaking(project.survey().language, project) {
            Ok(counter) => {
                self.guests.at = Some(AtCounter {
                    pin: tries,
                    ..counter
                });
            }
            Err(error) => self.notice = Some(Notice::problem(no_texts(&self.texts, &error))),
        }
    }

    /// A survey just opened whose screen was turned to guests when the program ended: it is so again.
    pub(in crate::app) fn turn_again(&mut self, now_seconds: f64) {
        let Some(project) = self.project() else {
            return;
        };
        let Some(mark) = guest_mark(project.id(), &self.environment.keeping) else {
            return;
        };
        if project.survey().counter.pin.is_none() {
            // Reset from the command line.
            let _left = clear_guest_mark(project.id(), &self.environment.keeping);
            return;
        }
        self.session.dialog = None;
        self.face_guests(PinTries::after(mark.wrong_tries, now_seconds));
    }

    /// Whether a survey about to be shown is turned to guests in another window: its answers are not shown here.
    pub(in crate::app) fn is_turned_elsewhere(&self, opened: &OpenProject) -> bool {
        let locked = matches!(
            opened.state(),
            SaveState::ReadOnly(ReadOnlyReason::Locked { .. })
        );
        let project = opened.document().project();
        locked
            && project.survey().counter.pin.is_some()
            && guest_mark(project.id(), &self.environment.keeping).is_some()
    }

    fn speak_to_guest(&mut self, language: Language) {
        let spoken = self.guests.at.as_ref().map(|now| now.texts.language());
        if spoken.is_none_or(|spoken| spoken == language) {
            return;
        }
        let speaking = self
            .project()
            .and_then(|project| AtCounter::speaking(language, project).ok());
        // Of a damaged build there are no texts: the guest stays with those that there are.
        let (Some(now), Some(counter)) = (&mut self.guests.at, speaking) else {
            return;
        };
        let tries = std::mem::take(&mut now.pin);
        let fills_screen = now.fills_screen;
        self.guests.at = Some(AtCounter {
            pin: tries,
            fills_screen,
            ..counter
        });
    }

    fn record_guest(&mut self, answer: GuestAnswer) {
        self.guests.unkept.push(answer);
        self.keep_guests();
    }

    /// Makes answers of what guests gave; what cannot be made one now stays for the next time.
    fn keep_guests(&mut self) {
        if self.is_read_only() {
            return;
        }
        for answer in std::mem::take(&mut self.guests.unkept) {
            if !self.keep_guest(&answer) {
                self.guests.unkept.push(answer);
            }
        }
    }

    fn keep_guest(&mut self, answer: &GuestAnswer) -> bool {
        let id = self.fresh_response_id();
        let Some(project) = self.project() else {
            return false;
        };
        let Ok(names) = channel_names(project.survey()) else {
            return false;
        };
        let mut entry = answer.entry();
        // Another program may have changed the fields since.
        entry
            .values
            .retain(|(field, value)| project.can_hold(*field, value));
        let channel = channel(project, &names);
        entry
            .values
            .extend(channel.iter().map(|each| each.value.clone()));
        let addition = entry.into_addition(project, id);
        let edit = match channel.and_then(|channel| channel.first) {
            Some(first) => Edit::Batch(vec![first, addition]),
            None => addition,
        };
        self.apply(EditLabel::AddResponse, edit)
    }

    fn try_pin(&mut self, ctx: &egui::Context, pin: Pin) {
        let hash = self
            .project()
            .and_then(|each| each.survey().counter.pin.clone());
        let now_seconds = ctx.input(|input| input.time);
        let Some(counter) = &mut self.guests.at else {
            return;
        };
        let may_try = !matches!(
            counter.pin_state(now_seconds),
            PinState::Checking | PinState::Waiting { .. }
        );
        if may_try {
            let check = Job::start("pin", ctx, move |_| is_right(hash.as_ref(), &pin));
            counter.pin.checking = Some(check);
        }
    }

    /// Takes in what was worked out meanwhile; the window fills the screen as long as it is turned to guests.
    pub(in crate::app) fn tend_counter(&mut self, ctx: &egui::Context) {
        self.finish_turning();
        self.finish_checking(ctx);
        if !self.guests.unkept.is_empty() {
            self.keep_guests();
        }
        if let Some(counter) = &mut self.guests.at
            && !counter.fills_screen
        {
            counter.fills_screen = true;
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(true));
        }
    }

    fn finish_turning(&mut self) {
        let Some(turning) = &self.guests.turning else {
            return;
        };
        let hash = match turning.hash.poll() {
            Outcome::Running => return,
            Outcome::Finished(hash) => hash,
            Outcome::Lost => None,
        };
        let set_up = self.guests.turning.take().map(|turning| turning.set_up);
        let is_wanted = self.session.dialog == Some(Dialog::Counter);
        if let (Some(hash), Some(set_up), true) = (hash, set_up, is_wanted) {
            self.set_up_and_turn(Some(hash), set_up);
        }
    }

    fn finish_checking(&mut self, ctx: &egui::Context) {
        let Some(counter) = &mut self.guests.at else {
            return;
        };
        let is_right = match counter.pin.checking.as_ref().map(Job::poll) {
            None | Some(Outcome::Running) => return,
            Some(Outcome::Finished(is_right)) => is_right,
            Some(Outcome::Lost) => false,
        };
        counter.pin.checking = None;
        if is_right {
            return self.turn_back(ctx);
        }
        counter.pin.note_wrong(ctx.input(|input| input.time));
        let wrong = counter.pin.wrong;
        // Where it cannot be written, the wait begins anew after a restart, no more.
        let _left = self.mark(wrong);
    }

    fn turn_back(&mut self, ctx: &egui::Context) {
        if let Some(project) = self.project()
            && let Err(fault) = clear_guest_mark(project.id(), &self.environment.keeping)
        {
            let said = text!(self.texts, "counter-mark-stays", reason = reason(fault));
            self.notice = Some(Notice::problem(said));
        }
        self.guests.at = None;
        self.last_change = None;
        ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(false));
        ctx.request_repaint();
    }

    /// Opens the survey whose screen was turned to guests when the program ended, and shows nothing before that is so
    /// again.
    pub fn return_to_guests(&mut self, survey: PathBuf) {
        self.guests.returning = Some(survey);
    }

    /// Whether that survey is still being read.
    pub fn is_returning(&self) -> bool {
        self.guests.returning.is_some()
    }

    /// Whether a command is carried out now: nothing but what brings the guests' survey in while that is read.
    pub(super) fn may_while_returning(&self, command: &Command) -> bool {
        let Some(survey) = &self.guests.returning else {
            return true;
        };
        match command {
            Command::File(FileCommand::Open(path)) => path == survey,
            Command::File(FileCommand::TakeOver) => true,
            other => other.is_for_guests(),
        }
    }

    /// Once nothing is read any more the window is the guests', or the user's again where it could not be.
    pub fn end_returning(&mut self, ctx: &egui::Context) {
        if self.arrivals.opening.is_some() || self.guests.returning.take().is_none() {
            return;
        }
        if self.guests.at.is_none() {
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(false));
        }
    }

    /// The survey whose screen was turned to guests when the program ended.
    pub fn turned_survey(&self) -> Option<PathBuf> {
        marked_survey(&self.environment.keeping)
    }

    /// The screen as guests see it; `None` while it is the user's own.
    pub fn counter(&self) -> Option<&AtCounter> {
        self.guests.at.as_ref()
    }

    /// Whether a PIN is being made ready.
    pub fn is_turning(&self) -> bool {
        self.guests.turning.is_some()
    }

    /// What has become of the guests' answers.
    pub fn guests_kept(&self) -> GuestsKept {
        match self.save_state() {
            _ if !self.guests.unkept.is_empty() => GuestsKept::NotRecorded,
            Some(SaveState::Recording) => GuestsKept::Recording,
            Some(SaveState::NotRecorded { .. }) => GuestsKept::NotRecorded,
            Some(SaveState::BrokenOff { changes }) if *changes > 0 => GuestsKept::NotRecorded,
            _ => GuestsKept::Recorded,
        }
    }
}
