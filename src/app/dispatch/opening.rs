//! A survey that is on its way in takes the place of the open one: not before that is in its file, and not from under a
//! dialog that is about it.

use std::time::Duration;

use eframe::egui;

use super::file::CLOSING_TIME;
use crate::app::job::{AT_ONCE, PROGRESS_EVERY, Watch};
use crate::app::opening::{Arrival, Doing, Opening, Stage};
use crate::app::{Command, CommandQueue, Conductor, FileCommand, Notice};
use crate::document::Opened;
use crate::text;

/// Between two looks at whether the open survey is written.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// Nobody sees the window close so much later.
const STOPPING_TIME: Duration = Duration::from_millis(200);

impl Conductor {
    /// The survey that is on its way in.
    pub fn opening(&self) -> Option<&Opening> {
        self.arrivals.opening.as_ref()
    }

    /// Begins to bring a survey in. One that was on its way before is not wanted any more; what cannot be left half
    /// done is not disturbed.
    pub(super) fn bring(
        &mut self,
        ctx: &egui::Context,
        doing: Doing,
        work: impl FnOnce(&Watch) -> Arrival + Send + 'static,
    ) {
        if self.says_to_wait() {
            return;
        }
        if doing.replaces_open() {
            self.session.dialog = None;
        }
        self.arrivals.begin(doing, work);
        self.await_opening(ctx);
    }

    /// For what has been begun: most of it is there at once.
    pub(super) fn await_opening(&mut self, ctx: &egui::Context) {
        let Some(opening) = &mut self.arrivals.opening else {
            return;
        };
        opening.wakes(ctx);
        match opening.poll(AT_ONCE) {
            Stage::Running => {}
            Stage::Arrived => self.take_over(ctx),
            Stage::Lost => self.say_opening_lost(),
        }
    }

    fn says_to_wait(&mut self) -> bool {
        let Some(Doing::Reopening(path)) = self.arrivals.opening.as_ref().map(Opening::doing)
        else {
            return false;
        };
        let file = crate::app::importing::file_name(path);
        self.notice = Some(Notice::remark(text!(
            self.texts,
            "opening-wait",
            file = file
        )));
        true
    }

    /// Called once a frame. What is typed is kept before anything is taken over, so that is asked for.
    pub(in crate::app) fn poll_opening(
        &mut self,
        ctx: &egui::Context,
        commands: &mut CommandQueue,
    ) {
        let Some(opening) = &mut self.arrivals.opening else {
            return;
        };
        match opening.poll(Duration::ZERO) {
            Stage::Running if opening.is_slow() => ctx.request_repaint_after(PROGRESS_EVERY),
            Stage::Running => {}
            Stage::Arrived if self.is_in_a_dialog() => {}
            Stage::Arrived => commands.push(Command::File(FileCommand::TakeOver)),
            Stage::Lost => self.say_opening_lost(),
        }
    }

    /// What is asked there is about the open survey.
    fn is_in_a_dialog(&self) -> bool {
        self.session.dialog.is_some() || self.dialogs.is_asked_for()
    }

    /// Takes in what has arrived.
    pub(super) fn take_over(&mut self, ctx: &egui::Context) {
        let Some(opening) = &self.arrivals.opening else {
            return;
        };
        let Some(since) = opening.arrived_since() else {
            return;
        };
        let may_wait = opening.doing().replaces_open() && since.elapsed() < CLOSING_TIME;
        if may_wait && !self.is_open_one_written() {
            ctx.request_repaint_after(LOOK_EVERY);
            return;
        }
        if let Some(arrival) = self.arrivals.opening.take().and_then(Opening::into_arrival) {
            arrival.take_in(self, ctx);
        }
    }

    /// Has the open survey written, so that nobody waits for the disk when it is closed.
    fn is_open_one_written(&mut self) -> bool {
        let Some(open) = &mut self.open else {
            return true;
        };
        let needs_writing = open.has_unwritten() || open.is_saving();
        if !needs_writing || open.state().has_failed() {
            return true;
        }
        if !open.is_saving() {
            open.save_now();
        }
        false
    }

    fn say_opening_lost(&mut self) {
        let Some(opening) = self.arrivals.opening.take() else {
            return;
        };
        let said = match opening.doing() {
            Doing::Reading { name, .. } => text!(self.texts, "opening-lost", file = name.as_str()),
            Doing::Comparing(path) | Doing::Reopening(path) => {
                let file = crate::app::importing::file_name(path);
                text!(self.texts, "opening-lost", file = file)
            }
            Doing::Making => text!(self.texts, "opening-not-made"),
        };
        self.notice = Some(Notice::problem(said));
    }

    /// It is not wanted any more.
    pub(super) fn stop_opening(&mut self) {
        self.arrivals
            .opening
            .take_if(|opening| opening.can_be_stopped());
    }

    /// The program ends: what cannot be left half done is waited for, anything else lets go of its file.
    pub(super) fn end_opening(&mut self, ctx: &egui::Context) {
        let Some(opening) = &mut self.arrivals.opening else {
            return;
        };
        if opening.can_be_stopped() {
            self.arrivals.stop(STOPPING_TIME);
        } else if opening.poll(CLOSING_TIME) == Stage::Arrived {
            self.take_over(ctx);
        }
    }
}

/// A survey that nobody waits for any more is let go of before the next one is read.
pub(super) fn unless_unwanted(mut opened: Opened, watch: &Watch) -> Option<Opened> {
    if watch.is_wanted() {
        return Some(opened);
    }
    opened.project.let_go().wait(CLOSING_TIME);
    None
}
