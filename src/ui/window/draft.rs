//! What is half-typed, kept in the journal while it is typed.

use eframe::egui::Context;

use super::Window;
use crate::app::{Command, CounterCommand};
use crate::ui::half_typed::{DraftWatch, Due, HalfTyped};

impl Window {
    /// Puts what is half-typed into the journal a second after it changed, and at once when there is less of it: what
    /// was taken over must not come back half-typed.
    pub(super) fn keep_draft(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        let draft = self.draft_to_keep();
        match self.panels.draft_kept.due(&draft, now) {
            Due::Never => {}
            Due::Later => ctx.request_repaint_after_secs(1.1),
            Due::Now => self.keep_draft_now(),
        }
    }

    pub(super) fn keep_draft_now(&mut self) {
        let draft = self.draft_to_keep();
        if !self.panels.draft_kept.is(&draft) {
            self.conductor.keep_draft(draft.written());
            self.panels.draft_kept = DraftWatch::opened(draft);
        }
    }

    fn draft_to_keep(&self) -> HalfTyped {
        let Some(project) = self.conductor.project() else {
            return HalfTyped::default();
        };
        let (texts, today) = (&self.conductor.texts, self.conductor.today());
        let desk = self.panels.collect.draft_to_keep(project, texts, today);
        let is_turned = self.conductor.counter().is_some();
        let mut fields = self.panels.settings.half_typed();
        fields.add(&self.panels.follow_up.half_typed(project, texts));
        fields.add(&self.panels.scores.half_typed());
        fields.add(&self.panels.responses.half_typed());
        HalfTyped {
            desk: desk.cloned(),
            guest: self.panels.counter.half_given(today).filter(|_| is_turned),
            correction: self.panels.collect.correction_to_keep(project, texts),
            texts: fields,
        }
    }

    /// While guests are at the screen the window is not closed, by whatever means: whoever wants it gives the PIN.
    pub(super) fn ask_for_pin_to_close(&mut self, ctx: &Context) {
        let is_asked = ctx.input(|input| input.viewport().close_requested());
        if is_asked && self.conductor.counter().is_some() {
            let now_seconds = ctx.input(|input| input.time);
            self.panels.counter.ask_for_pin(now_seconds);
        }
    }

    /// What a guest had given before the screen was turned back is theirs all the same.
    pub(super) fn keep_what_guest_gave(&mut self) {
        let today = self.conductor.today();
        let given = self.panels.counter.take_half_given(today);
        self.commands
            .extend(given.map(|answer| Command::Counter(CounterCommand::Record(answer))));
    }
}
