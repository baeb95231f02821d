//! The keys of the actions, and of undoing what Esc cleared.

use eframe::egui::Context;

use super::Window;
use crate::app::{Action, Command, View};
use crate::ui::keys::take_shortcut;

impl Window {
    /// Shortcuts of the actions that are available; those of the others stay with whoever wants them.
    pub(super) fn take_shortcuts(&mut self, ctx: &Context) {
        let typing = ctx.text_edit_focused();
        for action in Action::all() {
            let belongs_to_text = typing && matches!(action, Action::Undo | Action::Redo);
            let available = self.conductor.is_available(action) || self.undoes_clearing(action);
            if belongs_to_text || !available {
                continue;
            }
            let pressed = |keys| ctx.input_mut(|input| take_shortcut(input, keys));
            let keys = [action.shortcut(), action.other_shortcut()];
            if keys.into_iter().flatten().any(pressed) {
                self.commands.act(action);
            }
        }
        self.catch_undo_of_clearing();
    }

    fn undoes_clearing(&self, action: Action) -> bool {
        let collecting = self.conductor.session.view == View::Collect;
        action == Action::Undo && collecting && self.panels.collect.has_cleared()
    }

    /// What Esc cleared comes back before anything in the history does.
    pub(super) fn catch_undo_of_clearing(&mut self) {
        if !self.undoes_clearing(Action::Undo) {
            return;
        }
        for command in self.commands.take() {
            let is_undo = matches!(command, Command::Act(Action::Undo));
            if !(is_undo && self.panels.collect.restore_cleared()) {
                self.commands.push(command);
            }
        }
    }
}
