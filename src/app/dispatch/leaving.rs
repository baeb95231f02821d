//! The window is to close: what is waited for, and what is not.

use std::time::Duration;

use eframe::egui;

use crate::app::forgetting::Forgetting;
use crate::app::job::SLOW_AFTER;
use crate::app::{Action, CommandQueue, Conductor};

/// For what is being written, when nobody may wait for it.
const FINISHING_TIME: Duration = Duration::from_millis(500);

/// Whether the window is to close.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::app) enum Leaving {
    #[default]
    No,
    /// When what is being written is written.
    OnceFinished,
    Now,
}

impl Conductor {
    /// What is being written is waited for, unless that was asked for twice: what comes of it is to be told.
    pub(super) fn quit(&mut self, ctx: &egui::Context) {
        self.end_opening(ctx);
        if self.is_finishing() && self.leaving == Leaving::No {
            self.leaving = Leaving::OnceFinished;
            ctx.request_repaint_after(SLOW_AFTER);
        } else if self.close_survey() {
            self.leave(ctx);
        }
    }

    /// Whether a file is being written, or backups are, of which somebody waits to hear.
    fn is_finishing(&self) -> bool {
        self.exports.is_under_way() || self.is_forgetting()
    }

    /// Whoever wants to leave has to read first what failed.
    pub(super) fn stays_open(&mut self) {
        if self.leaving == Leaving::OnceFinished {
            self.leaving = Leaving::No;
        }
    }

    /// Called once a frame.
    pub(in crate::app) fn leave_once_finished(&mut self, commands: &mut CommandQueue) {
        if matches!(self.forgetting, Forgetting::Unfinished(..)) {
            self.stays_open();
        }
        if self.leaving == Leaving::OnceFinished && !self.is_finishing() {
            self.leaving = Leaving::No;
            commands.act(Action::Quit);
        }
    }

    /// What cannot be written in time is in the journal; there may be nobody left to be asked.
    pub(super) fn end(&mut self, ctx: &egui::Context) {
        self.end_opening(ctx);
        if !self.close_survey() {
            self.session.dialog = None;
        }
        self.leave(ctx);
    }

    pub(super) fn leave(&mut self, ctx: &egui::Context) {
        self.keep_what_lost_its_file();
        self.write_settings();
        self.exports.end(FINISHING_TIME);
        self.forgetting.end(FINISHING_TIME);
        self.leaving = Leaving::Now;
        ctx.send_viewport_cmd(egui::ViewportCommand::Close);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};

    use super::*;
    use crate::app::bare::conductor_in;
    use crate::app::job::Job;
    use crate::exchange::export::ExportError;

    /// One frame without anything on it.
    fn frame(conductor: &mut Conductor, ctx: &egui::Context) {
        let mut queue = CommandQueue::default();
        conductor.poll_answers_export(ctx);
        conductor.leave_once_finished(&mut queue);
        conductor.dispatch(ctx, &mut queue);
    }

    fn quit(conductor: &mut Conductor, ctx: &egui::Context) {
        let mut queue = CommandQueue::default();
        queue.act(Action::Quit);
        conductor.dispatch(ctx, &mut queue);
    }

    /// Answers are being exported until the sender says that there is no more, or is dropped.
    fn exporting(conductor: &mut Conductor, ctx: &egui::Context) -> Sender<ExportError> {
        let (end, ended) = channel();
        conductor.session.dialog = Some(crate::app::Dialog::Export);
        let wait = move |_: &_| Err(ended.recv().unwrap_or(ExportError::Cancelled));
        conductor.exports.answers.job = Some(Job::start("export answers", ctx, wait));
        end
    }

    #[test]
    fn an_export_of_answers_is_written_before_the_window_closes() {
        let (folder, ctx) = (tempfile::tempdir().unwrap(), egui::Context::default());
        let mut conductor = conductor_in(&folder);
        let end = exporting(&mut conductor, &ctx);
        quit(&mut conductor, &ctx);
        frame(&mut conductor, &ctx);
        assert!(conductor.is_leaving());
        drop(end);
        while conductor.is_leaving() {
            frame(&mut conductor, &ctx);
        }
        assert_eq!(conductor.leaving, Leaving::Now);
    }

    #[test]
    fn whoever_wants_to_leave_reads_first_that_an_export_failed() {
        let (folder, ctx) = (tempfile::tempdir().unwrap(), egui::Context::default());
        let mut conductor = conductor_in(&folder);
        let end = exporting(&mut conductor, &ctx);
        quit(&mut conductor, &ctx);
        let full = std::io::ErrorKind::StorageFull;
        end.send(ExportError::Io(full.into())).unwrap();
        while conductor.is_leaving() {
            frame(&mut conductor, &ctx);
        }
        assert_eq!(conductor.leaving, Leaving::No);
        assert!(conductor.exports.answers.failed().is_some());
    }

    #[test]
    fn who_asks_twice_does_not_wait() {
        let (folder, ctx) = (tempfile::tempdir().unwrap(), egui::Context::default());
        let mut conductor = conductor_in(&folder);
        let _end = exporting(&mut conductor, &ctx);
        quit(&mut conductor, &ctx);
        quit(&mut conductor, &ctx);
        assert_eq!(conductor.leaving, Leaving::Now);
    }
}
