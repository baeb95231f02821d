//! A new survey: its name, who answers, and the language it is held in. All else comes filled in.

use eframe::egui::{Key, Ui};

use super::{head_ui, scrolled};
use crate::app::{Command, CommandQueue, Conductor, FileCommand, ViewCommand};
use crate::model::{Audience, Language};
use crate::settings::Settings;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{
    combo, field_label, labelled, line_edit, marked_note, note, primary_button, radio_value,
    secondary_button,
};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct NewSurveyState {
    name: String,
    audience: Audience,
    language: Language,
}

impl NewSurveyState {
    /// In the program's language until another is chosen.
    pub(super) fn fresh(settings: &Settings) -> Self {
        Self {
            language: settings.language(),
            ..Self::default()
        }
    }
}

pub(super) fn new_survey_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut NewSurveyState,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 460.0, &text!(texts, "action-new-survey-title"));
    let name = scrolled(ui, |ui| {
        let name = labelled(ui, palette, &text!(texts, "new-name"), |ui| {
            ui.add(line_edit(&mut state.name).hint_text(text!(texts, "new-name-hint")))
                .accessible_name(text!(texts, "new-name"))
        });
        if is_new {
            name.request_focus();
        }
        ui.add_space(8.0);
        audience_ui(ui, palette, conductor, state);
        ui.add_space(8.0);
        let language = text!(texts, "new-language");
        labelled(ui, palette, &language, |ui| {
            language_ui(ui, palette, &language, &mut state.language);
        });
        note(ui, palette, text!(texts, "new-language-note"));
        name
    });
    ui.add_space(16.0);
    // Enter in the field; elsewhere it presses what has the focus.
    let enter = name.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal(|ui| {
        let create = primary_button(ui, palette, text!(texts, "new-create"));
        if create.clicked() || enter {
            commands.push(Command::File(FileCommand::New {
                name: name_or_default(state, conductor),
                audience: state.audience,
                language: state.language,
            }));
            commands.view(ViewCommand::CloseDialog);
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

fn name_or_default(state: &NewSurveyState, conductor: &Conductor) -> String {
    let typed = state.name.trim();
    if typed.is_empty() {
        text!(conductor.texts, "new-untitled")
    } else {
        typed.to_owned()
    }
}

fn audience_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, state: &mut NewSurveyState) {
    let texts = &conductor.texts;
    field_label(ui, palette, &text!(texts, "new-audience"));
    for (audience, name, meaning) in [
        (
            Audience::Customers,
            text!(texts, "audience-customers"),
            text!(texts, "audience-customers-note"),
        ),
        (
            Audience::Employees,
            text!(texts, "audience-employees"),
            text!(texts, "audience-employees-note"),
        ),
    ] {
        radio_value(ui, palette, &mut state.audience, audience, name);
        marked_note(ui, palette, meaning);
    }
}

/// A list of the languages, each in its own name.
pub(in crate::ui) fn language_ui(
    ui: &mut Ui,
    palette: &Palette,
    name: &str,
    language: &mut Language,
) {
    let options = Language::ALL.map(|each| (each, each.own_name().to_owned()));
    if let Some(picked) = combo(ui, palette, name, Some(*language), &options, 220.0) {
        *language = picked;
    }
}
