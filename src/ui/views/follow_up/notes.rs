//! What was written down about a case, each with its day, and a place for more.

use eframe::egui::{Id, Key, Label, Modifiers, RichText, TextEdit, Ui};

use super::case::CaseState;
use crate::document::CasePart;
use crate::model::ResponseRef;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{field_label, icon_button, link};

pub(super) fn notes_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    answer: &ResponseRef<'_>,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "follow-notes"));
    let notes = answer.case().map_or(&[][..], |case| &case.notes);
    for (at, note) in notes.iter().enumerate() {
        let day = ctx.texts.day(note.day);
        match &mut state.changing {
            Some((changed, text)) if *changed == at => {
                let edit = TextEdit::multiline(text).desired_rows(2);
                let edit = edit.id(Id::unique("follow-up changed note"));
                let response = ui
                    .add(edit.desired_width(f32::INFINITY))
                    .accessible_name(day);
                if response.lost_focus() {
                    take_changed(ui, state);
                }
            }
            _ => note_ui(ui, ctx, state, (at, &day, note.text())),
        }
    }
    new_note_ui(ui, ctx, state);
}

fn take_changed(ui: &Ui, state: &mut CaseState) {
    let changed = state.changing.take();
    if let Some((at, text)) = changed
        && !ui.input(|input| input.key_pressed(Key::Escape))
    {
        let part = CasePart::ChangeNote(at, text.trim().to_owned());
        state.asked.push(part);
    }
}

fn note_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    (at, day, text): (usize, &str, &str),
) {
    ui.horizontal(|ui| {
        field_label(ui, ctx.palette, day);
        let change = text!(ctx.texts, "follow-note-change", day = day);
        if icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
            state.changing = Some((at, text.to_owned()));
            let id = Id::unique("follow-up changed note");
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let remove = text!(ctx.texts, "follow-note-remove", day = day);
        if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
            state.asked.push(CasePart::ChangeNote(at, String::new()));
        }
    });
    let said = RichText::new(text)
        .font(font::body())
        .color(ctx.palette.text);
    ui.add(Label::new(said).wrap());
}

/// Ctrl+Enter adds it, as the button does; Enter is a new line.
fn new_note_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState) {
    let hint = text!(ctx.texts, "follow-note-new");
    let edit = TextEdit::multiline(&mut state.note)
        .id(Id::unique("follow-up note"))
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .hint_text(hint.as_str());
    let response = ui
        .name_inputs(&hint, |ui| ui.add(edit))
        .accessible_name(hint.as_str());
    let is_done = response.has_focus()
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let is_empty = state.note.trim().is_empty();
    let add = text!(ctx.texts, "follow-note-add");
    if !is_empty && (link(ui, ctx.palette, &add).clicked() || is_done) {
        state.take_note();
    }
}
