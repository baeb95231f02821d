//! The red band above the views, for as long as the last changes are not where they should be.

use eframe::egui::{Frame, Label, Margin, RichText, Stroke, Ui};

use crate::app::{Action, Command, CommandQueue, Conductor, Dialog, RecoveryCommand, ViewCommand};
use crate::document::SaveState;
use crate::project_file::SaveError;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::{button_row, primary_button, secondary_button};
use crate::wording::{Said, keeping};

/// What there is to say, if anything is wrong: what happened, what is safe, what to do.
pub(in crate::ui) fn alarm(conductor: &Conductor) -> Option<Said> {
    let state = conductor.save_state()?;
    Some(keeping(&conductor.texts, state)).filter(|said| said.is_problem)
}

pub(in crate::ui) fn banner_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    said: &Said,
    commands: &mut CommandQueue,
) {
    Frame::new()
        .fill(palette.danger_pale)
        .stroke(Stroke::new(1.0, palette.danger))
        .corner_radius(CORNER)
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.label(Icon::Warning.text(18.0).color(palette.danger));
                let word = RichText::new(&said.word).font(font::heading());
                ui.label(word.color(palette.danger));
            });
            let meaning = RichText::new(&said.meaning).font(font::body());
            ui.add(Label::new(meaning.color(palette.text)).wrap());
            ui.add_space(4.0);
            button_row(ui, |ui| ways_on_ui(ui, palette, conductor, commands));
        });
}

fn ways_on_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let texts = &conductor.texts;
    if is_changed_outside(conductor) {
        if primary_button(ui, palette, text!(texts, "conflict-decide")).clicked() {
            commands.view(ViewCommand::Open(Dialog::Conflict));
        }
    } else if helps_to_try_again(conductor) {
        if primary_button(ui, palette, text!(texts, "closing-try-again")).clicked() {
            commands.push(Command::Recovery(RecoveryCommand::TryAgain));
        }
        if secondary_button(ui, palette, text!(texts, "closing-elsewhere")).clicked() {
            commands.act(Action::SaveAs);
        }
    } else if primary_button(ui, palette, text!(texts, "closing-elsewhere")).clicked() {
        commands.act(Action::SaveAs);
    }
}

fn is_changed_outside(conductor: &Conductor) -> bool {
    let changed = SaveState::NotSaved(SaveError::ChangedOutside);
    conductor.save_state() == Some(&changed)
}

/// Not where the program itself must not write, or cannot any more.
fn helps_to_try_again(conductor: &Conductor) -> bool {
    !matches!(
        conductor.save_state(),
        Some(SaveState::NotSaved(SaveError::NewerVersion) | SaveState::BrokenOff { .. })
    )
}
