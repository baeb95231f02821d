//! All actions as a list that can be searched: type, move with the arrows, Enter.

use eframe::egui::{Key, RichText, ScrollArea, Ui, Vec2};

use crate::app::{Action, CommandQueue, Conductor, ViewCommand};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::keys;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{Scrolled as _, choice, line_edit, note};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ActionsState {
    typed: String,
    at: usize,
}

pub(super) fn actions_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut ActionsState,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    ui.set_width(480.0_f32.min(ui.available_width()));
    let found = found(conductor, &state.typed);
    take_keys(ui, state, &found, commands);
    let edit = line_edit(&mut state.typed)
        .hint_text(text!(conductor.texts, "actions-hint"))
        .prefix(Icon::Search.text(15.0).color(palette.soft_text));
    let edit = ui
        .add(edit)
        .accessible_name(text!(conductor.texts, "actions-hint"));
    if is_new {
        edit.request_focus();
    }
    if edit.changed() {
        state.at = 0;
    }
    ui.add_space(8.0);
    if found.is_empty() {
        note(ui, palette, text!(conductor.texts, "actions-none"));
    }
    let height = (ui.ctx().content_rect().height() - 220.0).clamp(80.0, 420.0);
    ScrollArea::vertical()
        .max_height(height)
        .following(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (at, (action, name)) in found.iter().enumerate() {
                let mut row = choice(palette, at == state.at, name.as_str())
                    .min_size(Vec2::new(ui.available_width(), 32.0));
                if let Some(shortcut) = action.shortcut() {
                    let keys = keys::written(ui.ctx(), shortcut);
                    row = row.shortcut_text(
                        RichText::new(keys)
                            .font(font::small())
                            .color(palette.soft_text),
                    );
                }
                let response = ui.add(row).accessible_name(name.as_str());
                if response.clicked() {
                    run(*action, commands);
                }
            }
        });
}

/// Those available now whose name contains every typed word.
fn found(conductor: &Conductor, typed: &str) -> Vec<(Action, String)> {
    let typed = typed.to_lowercase();
    let listed =
        Action::all().filter(|&action| action != Action::AllActions && conductor.could_run(action));
    listed
        .map(|action| (action, conductor.action_name(action)))
        .filter(|(_, name)| {
            let name = name.to_lowercase();
            typed.split_whitespace().all(|word| name.contains(word))
        })
        .collect()
}

fn take_keys(
    ui: &Ui,
    state: &mut ActionsState,
    found: &[(Action, String)],
    commands: &mut CommandQueue,
) {
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    if pressed(Key::ArrowDown) {
        state.at = (state.at + 1).min(found.len().saturating_sub(1));
    }
    if pressed(Key::ArrowUp) {
        state.at = state.at.saturating_sub(1);
    }
    if let (Some((action, _)), true) = (found.get(state.at), pressed(Key::Enter)) {
        run(*action, commands);
    }
}

fn run(action: Action, commands: &mut CommandQueue) {
    commands.view(ViewCommand::CloseDialog);
    commands.act(action);
}
