//! Before the screen is turned to guests: the languages they may choose, and the PIN that turns it back.

use eframe::egui::{Key, Label, TextEdit, Ui};

use super::{head_ui, scrolled};
use crate::app::{
    Command, CommandQueue, Conductor, CounterCommand, CounterSetUp, ViewCommand, can_be_asked,
};
use crate::i18n::Texts;
use crate::model::{Counter, Field, FieldId, Language, Pin, Project, Survey};
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{
    chip, field_label, labelled_box, line_edit, link, note, primary_button, problem,
    secondary_button,
};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CounterState {
    pin: String,
    again: String,
    /// Whether the PIN that there is gets another in its place.
    is_new_pin: bool,
    /// Beside the survey's own.
    languages: Vec<Language>,
    /// What guests are asked beside the question.
    asks: Vec<FieldId>,
    /// Starting was asked for, and something was wrong.
    is_told: bool,
}

/// What keeps the two fields from being a PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    NotAPin,
    Differ,
}

impl CounterState {
    pub(super) fn fresh(project: Option<&Project>) -> Self {
        let Some(survey) = project.map(Project::survey) else {
            return Self::default();
        };
        Self {
            is_new_pin: survey.counter.pin.is_none(),
            languages: survey.counter.languages.clone(),
            asks: survey.counter.asks.clone(),
            ..Self::default()
        }
    }

    /// The new PIN, or none where the one that there is stays.
    fn pin(&self) -> Result<Option<Pin>, Wrong> {
        if !self.is_new_pin {
            return Ok(None);
        }
        let pin = Pin::new(&self.pin).ok_or(Wrong::NotAPin)?;
        if self.pin == self.again {
            Ok(Some(pin))
        } else {
            Err(Wrong::Differ)
        }
    }

    fn toggle_asked(&mut self, field: FieldId) {
        match self.asks.iter().position(|each| *each == field) {
            Some(at) => drop(self.asks.remove(at)),
            None => self.asks.push(field),
        }
    }

    fn toggle(&mut self, language: Language) {
        let before = self.languages.len();
        self.languages.retain(|each| *each != language);
        if self.languages.len() == before {
            self.languages.push(language);
        }
    }
}

pub(super) fn counter_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut CounterState,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let Some(project) = conductor.project() else {
        return;
    };
    let survey = project.survey();
    let texts = &conductor.texts;
    head_ui(ui, palette, 560.0, &text!(texts, "counter-title"));
    let entered = scrolled(ui, |ui| {
        ui.add(Label::new(text!(texts, "counter-about")).wrap());
        ui.add_space(12.0);
        languages_ui(ui, palette, texts, survey, state);
        ui.add_space(12.0);
        asks_ui(ui, palette, texts, project, state);
        let entered = pin_ui(ui, palette, texts, state, is_new);
        ui.add_space(8.0);
        note(ui, palette, text!(texts, "counter-system-keys"));
        entered
    });
    ui.add_space(16.0);
    buttons_ui(ui, palette, conductor, state, entered, commands);
}

fn languages_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    survey: &Survey,
    state: &mut CounterState,
) {
    field_label(ui, palette, &text!(texts, "counter-languages"));
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            let is_own = language == survey.language;
            let is_offered = is_own || state.languages.contains(&language);
            if chip(ui, palette, is_offered, language.own_name()).clicked() && !is_own {
                state.toggle(language);
            }
        }
    });
    note(ui, palette, text!(texts, "counter-languages-note"));
}

/// The project's own questions, of which guests may be asked one or two; nothing where it has none.
fn asks_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    project: &Project,
    state: &mut CounterState,
) {
    let can_be_asked: Vec<&Field> = project
        .fields()
        .iter()
        .filter(|field| can_be_asked(field))
        .collect();
    if can_be_asked.is_empty() {
        return;
    }
    // What is gone takes no place.
    state
        .asks
        .retain(|id| can_be_asked.iter().any(|field| field.id == *id));
    field_label(ui, palette, &text!(texts, "counter-asks"));
    ui.horizontal_wrapped(|ui| {
        for field in can_be_asked {
            let is_asked = state.asks.contains(&field.id);
            let may_ask = is_asked || state.asks.len() < Counter::MOST_ASKED;
            // Not a scope of its own, which would not go on to the next line.
            let chip = |ui: &mut Ui| chip(ui, palette, is_asked, &field.name);
            if ui.add_enabled(may_ask, chip).clicked() {
                state.toggle_asked(field.id);
            }
        }
    });
    note(ui, palette, text!(texts, "counter-asks-note"));
    ui.add_space(12.0);
}

const PIN_WIDTH_PT: f32 = 220.0;

/// Gives whether Enter was pressed in a field.
fn pin_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    state: &mut CounterState,
    is_new: bool,
) -> bool {
    if !state.is_new_pin {
        ui.horizontal_wrapped(|ui| {
            ui.label(text!(texts, "counter-pin-is-set"));
            if link(ui, palette, &text!(texts, "counter-other-pin")).clicked() {
                state.is_new_pin = true;
            }
        });
        return false;
    }
    let mut entered = false;
    let fields = [
        (text!(texts, "counter-new-pin"), &mut state.pin),
        (text!(texts, "counter-pin-again"), &mut state.again),
    ];
    // Beside each other, so that what is said of them is seen in a low window too.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for (at, (label, typed)) in fields.into_iter().enumerate() {
            let field = labelled_box(ui, palette, &label, PIN_WIDTH_PT, |ui| {
                ui.add(secret_edit(typed))
            });
            if is_new && at == 0 {
                field.request_focus();
            }
            entered |= field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        }
    });
    note(ui, palette, text!(texts, "counter-pin-note"));
    match state.pin() {
        Err(Wrong::NotAPin) if state.is_told => {
            problem(ui, palette, text!(texts, "counter-not-a-pin"));
        }
        Err(Wrong::Differ) if state.is_told => {
            problem(ui, palette, text!(texts, "counter-pins-differ"));
        }
        _ => {}
    }
    entered
}

fn secret_edit(typed: &mut String) -> TextEdit<'_> {
    line_edit(typed)
        .password(true)
        .desired_width(PIN_WIDTH_PT)
        .char_limit(Pin::MOST_DIGITS)
}

fn buttons_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut CounterState,
    entered: bool,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    let is_turning = conductor.is_turning();
    ui.horizontal_wrapped(|ui| {
        let start = ui.add_enabled_ui(!is_turning, |ui| {
            primary_button(ui, palette, text!(texts, "counter-start")).clicked()
        });
        if start.inner || entered {
            state.is_told = true;
            if let Ok(pin) = state.pin() {
                let set_up = CounterSetUp {
                    languages: state.languages.clone(),
                    asks: state.asks.clone(),
                };
                commands.push(Command::Counter(CounterCommand::Start { pin, set_up }));
            }
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
        if is_turning {
            note(ui, palette, text!(texts, "counter-wait"));
        }
    });
}
