//! What is asked for, carried out, and what the panels make of what came of it.

use eframe::egui::Context;

use super::{Panels, Window};
use crate::app::{Command, CounterCommand};
use crate::ui::half_typed::{DraftWatch, HalfTyped};
use crate::ui::views::collect::CollectState;
use crate::ui::views::counter::{CounterState, HalfGiven};
use crate::ui::views::follow_up::FollowUpState;
use crate::ui::views::responses::ResponsesState;
use crate::ui::views::scores::ScoresState;
use crate::ui::views::settings::{Reading, SettingsState};

impl Window {
    pub(super) fn dispatch(&mut self, ctx: &Context) {
        if self.commands.is_empty() {
            return;
        }
        self.before_what_is_asked();
        let was_turned = self.conductor.counter().is_some();
        self.conductor.dispatch(ctx, &mut self.commands);
        self.conductor.end_returning(ctx);
        self.set_aside_wanted(ctx);
        if let Some(opened) = self.conductor.take_opened() {
            self.show_opened(opened.draft.as_ref());
        }
        if !was_turned && self.conductor.counter().is_some() {
            self.panels.counter = CounterState::turned();
        }
        self.put_back_refused();
        ctx.request_repaint();
    }

    /// What is being typed anywhere counts before a survey is closed, saved or opened.
    fn before_what_is_asked(&mut self) {
        let commands = self.commands.take();
        let is_edit = |command: &Command| matches!(command, Command::Edit(_));
        if commands.iter().any(is_edit) {
            self.panels.collect.forget_cleared();
        }
        if commands
            .iter()
            .any(|command| self.conductor.is_about_files(command))
        {
            if let Some(project) = self.conductor.project() {
                let reading = Reading {
                    project,
                    texts: &self.conductor.texts,
                    today: self.conductor.today(),
                };
                self.panels.settings.commit(reading, &mut self.commands);
                self.panels.follow_up.commit(project, &mut self.commands);
                self.panels.report.commit(project, &mut self.commands);
            }
            self.keep_draft_now();
        }
        for command in commands {
            self.commands.push(command);
        }
    }

    fn show_opened(&mut self, draft: Option<&serde_json::Value>) {
        let kept: HalfTyped = draft.map(HalfTyped::read).unwrap_or_default();
        // What a guest was giving when the program ended is theirs, and is not put before the next one.
        let given = kept.guest.as_ref().and_then(HalfGiven::answer);
        self.commands
            .extend(given.map(|answer| Command::Counter(CounterCommand::Record(answer))));
        self.panels = Panels {
            draft_kept: DraftWatch::opened(kept.clone()),
            settings: SettingsState::opened(&kept.texts),
            follow_up: FollowUpState::opened(&kept.texts),
            responses: ResponsesState::opened(&kept.texts),
            scores: ScoresState::opened(&kept.texts),
            collect: CollectState::opened(kept.desk, kept.correction),
            ..Panels::default()
        };
    }

    /// Which answers are selected, the table knows.
    fn set_aside_wanted(&mut self, ctx: &Context) {
        let wanted = self.conductor.take_wanted_aside();
        if let Some((aside, project)) = wanted.zip(self.conductor.project()) {
            let table = &self.panels.responses;
            table.set_aside(project, aside, &mut self.commands);
            self.conductor.dispatch(ctx, &mut self.commands);
        }
    }

    /// An answer that could not be added is in the form again.
    fn put_back_refused(&mut self) {
        if let (Some(entry), Some(project)) =
            (self.conductor.take_refused(), self.conductor.project())
        {
            let texts = &self.conductor.texts;
            self.panels.collect.take_back(&entry, project, texts);
        }
    }
}
