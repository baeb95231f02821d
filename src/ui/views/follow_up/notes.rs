//! What was written down about a case, each with its day, and a place for more. A call of yesterday is written down
//! today: the day is typed, and can be another one later.

use eframe::egui::{Id, Key, Label, Modifiers, Response, RichText, TextEdit, Ui};

use super::case::CaseState;
use super::told_apart;
use crate::document::CasePart;
use crate::model::{Case, Day, Note, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayDraft, DayField};
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{field_label, icon_button, icon_row, link};

/// A note that is being written.
#[derive(Debug, Default)]
pub(super) struct NewNote {
    pub(super) text: String,
    pub(super) day: DayDraft,
    /// Of a note without a day of its own.
    pub(super) today: Option<Day>,
}

impl NewNote {
    /// What is typed as a note; nothing is left of it. One whose day is wrong stays typed.
    pub(super) fn take(&mut self) -> Option<CasePart> {
        if self.is_of_wrong_day() {
            return None;
        }
        let day = self.day.take_other();
        self.taken_on(day)
    }

    pub(super) fn is_of_wrong_day(&self) -> bool {
        !self.text.trim().is_empty() && self.day.is_wrong()
    }

    fn taken_on(&mut self, day: Option<Day>) -> Option<CasePart> {
        let day = day.or(self.today)?;
        let note = Note::new(day, self.text.trim().to_owned())?;
        *self = Self {
            today: self.today,
            ..Self::default()
        };
        Some(CasePart::AddNote(note))
    }
}

/// A note that is being changed.
#[derive(Debug)]
pub(super) struct ChangedNote {
    pub(super) at: usize,
    pub(super) text: String,
    pub(super) day: DayDraft,
    /// As the project has it.
    was: (Day, String),
}

impl ChangedNote {
    pub(super) fn of(at: usize, note: &Note) -> Self {
        Self {
            at,
            text: note.text().to_owned(),
            day: DayDraft::default(),
            was: (note.day, note.text().to_owned()),
        }
    }

    /// Whether it still is that one: one above it may be gone, or brought back.
    fn is_of(&self, note: Option<&Note>) -> bool {
        note.is_some_and(|note| (note.day, note.text()) == (self.was.0, self.was.1.as_str()))
    }

    pub(super) fn has_other_text(&self) -> bool {
        self.text.trim() != self.was.1.trim()
    }

    /// What makes the note what is typed, once. A note without a text is removed.
    pub(super) fn take(&mut self) -> Vec<CasePart> {
        let mut parts = Vec::new();
        if let Some(day) = self.day.take_other() {
            self.was.0 = day;
            parts.push(CasePart::NoteOn(self.at, day));
        }
        if self.has_other_text() {
            self.text.trim().clone_into(&mut self.was.1);
            parts.push(CasePart::ChangeNote(self.at, self.was.1.clone()));
        }
        parts
    }
}

impl CaseState {
    /// The note that is being changed is as it is typed; it goes on being changed while its day is wrong.
    pub(super) fn take_changed(&mut self) {
        if let Some(mut changing) = self.changing.take_if(|each| !each.day.is_wrong()) {
            self.asked.extend(changing.take());
        }
    }
}

pub(super) fn notes_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    answer: &ResponseRef<'_>,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "follow-notes"));
    new_note_ui(ui, ctx, state, answer.day());
    let case = answer.case();
    let notes = case.map_or(&[][..], |case| &case.notes);
    state
        .changing
        .take_if(|changing| !changing.is_of(notes.get(changing.at)));
    let days = notes.iter().map(|note| ctx.texts.day(note.day));
    let names = told_apart(ctx.texts, days);
    for (at, note) in case.map(Case::notes_by_day).unwrap_or_default() {
        let name = names.get(at).map_or("", String::as_str);
        let is_changing = state.changing.as_ref().is_some_and(|each| each.at == at);
        head_ui(ui, ctx, state, at, note, name, is_changing);
        // A field drawn in the frame of the click would lose the keyboard to it.
        if let Some(changing) = state.changing.take_if(|each| is_changing && each.at == at) {
            changing_ui(ui, ctx, state, changing, name, answer.day());
        } else {
            let said = RichText::new(note.text()).font(font::body());
            ui.add(Label::new(said.color(ctx.palette.text)).wrap());
        }
    }
}

/// The day, and what can be done with the note.
fn head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    at: usize,
    note: &Note,
    name: &str,
    is_changing: bool,
) {
    icon_row(ui, |ui| {
        field_label(ui, ctx.palette, &ctx.texts.day(note.day));
        let change = text!(ctx.texts, "follow-note-change", day = name);
        if !is_changing && icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
            state.take_changed();
            let changing = &mut state.changing;
            // One whose day is wrong is to be put right first.
            let goes_to = changing.as_ref().map_or(changed_id(), |_| changed_day_id());
            changing.get_or_insert_with(|| ChangedNote::of(at, note));
            ui.memory_mut(|memory| memory.request_focus(goes_to));
        }
        let remove = text!(ctx.texts, "follow-note-remove", day = name);
        if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
            state.changing.take_if(|each| each.at == at);
            if let Some(other) = state.changing.as_mut().filter(|each| each.at > at) {
                other.at -= 1;
            }
            state.asked.push(CasePart::ChangeNote(at, String::new()));
        }
    });
}

fn changed_id() -> Id {
    Id::unique("follow-up changed note")
}

fn changed_day_id() -> Id {
    Id::unique("follow-up changed note day")
}

/// Each field is taken over when it is left. Esc and Ctrl+Enter end it, as the button does.
fn changing_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    mut changing: ChangedNote,
    name: &str,
    answered: Option<Day>,
) {
    let edit = TextEdit::multiline(&mut changing.text)
        .desired_rows(2)
        .id(changed_id())
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(name);
    let label = text!(ctx.texts, "follow-note-day-changed");
    let wrong = |day| wrong_day(ctx, answered, day);
    let field = DayField::new(changed_day_id(), &label);
    let other = changing.day.ui(ui, ctx, field, changing.was.0, wrong);
    if let Some(day) = other {
        changing.was.0 = day;
        state.asked.push(CasePart::NoteOn(changing.at, day));
    }
    let is_closed = link(ui, ctx.palette, &text!(ctx.texts, "charts-titles-done")).clicked();
    let is_left = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if is_left {
        return;
    }
    let is_over = (is_closed && !changing.day.is_wrong()) || is_done(ui, &response);
    if response.lost_focus() || is_over {
        state.asked.extend(changing.take());
    }
    if !is_over {
        state.changing = Some(changing);
    }
}

/// Nothing was done on a day that is still to come, and nothing about an answer before it.
pub(super) fn wrong_day(ctx: &ViewCtx<'_>, answered: Option<Day>, day: Day) -> Option<String> {
    if day > ctx.today {
        return Some(text!(ctx.texts, "collect-in-the-future"));
    }
    let answered = answered.filter(|&answered| day < answered)?;
    let answered = ctx.texts.day(answered);
    Some(text!(ctx.texts, "follow-note-early", day = answered))
}

fn is_done(ui: &Ui, response: &Response) -> bool {
    response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}

/// Ctrl+Enter adds it, as the button does; Enter is a new line. The day is asked for as soon as there is something.
fn new_note_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState, answered: Option<Day>) {
    let note = &mut state.note;
    let hint = text!(ctx.texts, "follow-note-new");
    let edit = TextEdit::multiline(&mut note.text)
        .id(Id::unique("follow-up note"))
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .hint_text(hint.as_str());
    let response = ui
        .name_inputs(&hint, |ui| ui.add(edit))
        .accessible_name(hint.as_str());
    if note.text.trim().is_empty() {
        return;
    }
    let is_done = is_done(ui, &response);
    let label = text!(ctx.texts, "follow-note-day");
    let wrong = |day| wrong_day(ctx, answered, day);
    // It stays typed until the note is added, which may be with the click that leaves it.
    let today = note.today.unwrap_or(ctx.today);
    let field = DayField::new(Id::unique("follow-up note day"), &label);
    let left_with = note.day.ui(ui, ctx, field, today, wrong);
    let add = text!(ctx.texts, "follow-note-add");
    let is_right = !note.day.is_wrong();
    let add = ui.add_enabled_ui(is_right, |ui| link(ui, ctx.palette, &add).clicked());
    if is_right && (add.inner || is_done) {
        let day = left_with.or_else(|| note.day.take_other());
        state.asked.extend(note.taken_on(day));
    }
}
