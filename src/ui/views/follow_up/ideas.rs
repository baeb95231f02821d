//! What could be done, drawn from what was answered: the list of ideas, and the one chosen with those who asked for it.

use std::cmp::Ordering;

use eframe::egui::{Id, Key, Label, Rect, RichText, ScrollArea, TextEdit, Ui, Vec2, pos2, vec2};

use super::contact::{address_ui, letter_ui};
use super::ideas_of::{add_idea, replace};
use super::rows::{Rows, RowsState, rows_ui, rows_width};
use super::{Opens, search_box, sentence_ui, split_ui};
use crate::app::{CommandQueue, Copied, ViewCommand};
use crate::document::EditLabel;
use crate::i18n::Texts;
use crate::model::{Edit, Idea, IdeaId, IdeaState, ListEdit, Project, ResponseId, ResponseRef};
use crate::text;
use crate::ui::half_typed::FieldTexts;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::views::responses::cell::{paint_small_text, paint_text};
use crate::ui::widgets::{
    ChipGroup, Scrolled as _, chips, combo, field_label, icon_button, line_edit, link, note,
    score_badge, secondary_button,
};
use crate::ui::{ViewCtx, words};
use crate::wording::idea_letter;

const ROW_PT: f32 = 50.0;
const SORT_WIDTH_PT: f32 = 150.0;

/// What ideas are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum IdeaSort {
    #[default]
    Newest,
    /// How many answers are behind it.
    Backed,
    State,
    Text,
}

#[derive(Debug, Default)]
pub(super) struct IdeasState {
    search: String,
    sort: IdeaSort,
    chosen: Option<IdeaId>,
    rows: RowsState,
    adding: String,
    /// The text of the chosen idea as it is typed, with whose it is and what it was.
    typed: Option<(IdeaId, String, String)>,
    states: ChipGroup,
    /// Half-typed when the program ended, until its idea is looked at.
    found: FieldTexts,
}

/// Where the fields of the ideas are.
const PLACE: &str = "follow/idea/";
const NEW: &str = "follow/idea-new";

fn field(idea: IdeaId) -> String {
    format!("{PLACE}{idea}")
}

impl IdeasState {
    /// With what was half-typed when the program ended; the idea that it is of is looked at first.
    pub(super) fn opened(texts: &FieldTexts) -> Self {
        let found = texts.within(PLACE);
        Self {
            chosen: found.first_after(PLACE).and_then(|id| id.parse().ok()),
            adding: texts.clone().take(NEW).unwrap_or_default(),
            found,
            ..Self::default()
        }
    }

    /// What is typed and not taken over yet, for the journal.
    pub(super) fn half_typed(&self) -> FieldTexts {
        let mut texts = self.found.clone();
        if !self.adding.trim().is_empty() {
            texts.put(NEW, &self.adding);
        }
        if let Some((id, _, typed)) = self.typed.as_ref().filter(|(_, was, typed)| was != typed) {
            texts.put(field(*id), typed);
        }
        texts
    }

    pub(super) fn open(&mut self, idea: IdeaId) {
        self.chosen = Some(idea);
        self.search.clear();
        self.rows.wants_focus = true;
    }

    pub(super) fn take_focus(&mut self) {
        self.rows.wants_focus = true;
    }

    /// What is typed is not lost when something else is looked at.
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        let Some((id, was, typed)) = self.typed.take() else {
            return;
        };
        let typed = typed.trim();
        let idea = project.ideas().get(id).filter(|idea| idea.text == was);
        if let Some(idea) = idea.filter(|idea| !typed.is_empty() && idea.text != typed) {
            let text = typed.to_owned();
            replace(
                Idea {
                    text,
                    ..idea.clone()
                },
                commands,
            );
        }
    }
}

pub(super) fn ideas_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut IdeasState,
    commands: &mut CommandQueue,
) {
    let shown = listed(ctx.project, &state.search, state.sort);
    let at = shown.iter().position(|idea| Some(idea.id) == state.chosen);
    if at.is_none() {
        state.chosen = shown.first().map(|idea| idea.id);
    }
    split_ui(
        ui,
        ctx,
        (state, commands),
        |ui, (state, commands)| list_ui(ui, ctx, state, &shown, commands),
        |ui, (state, commands)| {
            let idea = state.chosen.and_then(|id| ctx.project.ideas().get(id));
            match idea {
                Some(idea) => idea_ui(ui, ctx, state, idea, commands),
                None => sentence_ui(ui, ctx, &text!(ctx.texts, "ideas-none")),
            }
        },
    );
}

/// Those that hold what is typed, in the order wanted.
fn listed<'a>(project: &'a Project, typed: &str, sort: IdeaSort) -> Vec<&'a Idea> {
    let wanted = typed.trim().to_lowercase();
    let ideas = project.ideas().iter();
    let mut found: Vec<&Idea> = ideas
        .filter(|idea| idea.text.to_lowercase().contains(&wanted))
        .collect();
    let by = |one: &&Idea, other: &&Idea| -> Ordering {
        match sort {
            IdeaSort::Newest => other.noted.cmp(&one.noted),
            IdeaSort::Backed => other.answers.len().cmp(&one.answers.len()),
            IdeaSort::State => one.state.cmp(&other.state),
            IdeaSort::Text => one.text.to_lowercase().cmp(&other.text.to_lowercase()),
        }
    };
    found.sort_by(|one, other| by(one, other).then(other.id.cmp(&one.id)));
    found
}

fn list_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut IdeasState,
    shown: &[&Idea],
    commands: &mut CommandQueue,
) {
    ui.horizontal_wrapped(|ui| {
        let name = text!(ctx.texts, "ideas-search");
        state.rows.wants_focus |= search_box(ui, ctx, &name, &mut state.search);
        let sorts = [
            (IdeaSort::Newest, text!(ctx.texts, "ideas-newest")),
            (IdeaSort::Backed, text!(ctx.texts, "ideas-most-backed")),
            (IdeaSort::State, text!(ctx.texts, "follow-state")),
            (IdeaSort::Text, text!(ctx.texts, "ideas-text")),
        ];
        let name = text!(ctx.texts, "follow-sorted-by");
        let sort = Some(state.sort);
        if let Some(sort) = combo(ui, ctx.palette, &name, sort, &sorts, SORT_WIDTH_PT) {
            state.sort = sort;
        }
    });
    add_ui(ui, ctx, state, commands);
    if shown.is_empty() {
        let said = if ctx.project.ideas().is_empty() {
            text!(ctx.texts, "ideas-none")
        } else {
            text!(ctx.texts, "follow-none-fits")
        };
        return sentence_ui(ui, ctx, &said);
    }
    let _width = rows_width(ui);
    let rows = Rows {
        id: "ideas",
        count: shown.len(),
        row_pt: ROW_PT,
        current: shown.iter().position(|idea| Some(idea.id) == state.chosen),
    };
    let said = |at: usize| {
        let idea = shown.get(at);
        idea.map_or_else(String::new, |idea| {
            format!("{}, {}", idea.text, about(ctx, idea))
        })
    };
    let chosen = rows_ui(ui, ctx, &mut state.rows, rows, said, |ui, at, place| {
        if let Some(idea) = shown.get(at) {
            row_ui(ui, ctx, idea, place);
        }
    });
    if let Some(idea) = chosen.and_then(|at| shown.get(at)) {
        state.commit(ctx.project, commands);
        state.chosen = Some(idea.id);
    }
}

fn row_ui(ui: &Ui, ctx: &ViewCtx<'_>, idea: &Idea, place: Rect) {
    let upper = Rect::from_min_size(place.min + vec2(0.0, 3.0), vec2(place.width(), 26.0));
    let lower = Rect::from_min_max(
        pos2(place.left(), upper.bottom()),
        place.max - vec2(0.0, 3.0),
    );
    let first_line = idea.text.lines().next().unwrap_or_default();
    paint_text(ui, first_line, ctx.palette.text, upper);
    paint_small_text(ui, &about(ctx, idea), ctx.palette.soft_text, lower);
}

/// How far it has come, since when, and how many are behind it.
fn about(ctx: &ViewCtx<'_>, idea: &Idea) -> String {
    let backed = text!(ctx.texts, "answers", count = idea.answers.len());
    let state = state_name(ctx.texts, idea.state);
    format!("{state} · {} · {backed}", ctx.texts.day(idea.since))
}

fn state_name(texts: &Texts, state: IdeaState) -> String {
    match state {
        IdeaState::Noted => text!(texts, "ideas-noted"),
        IdeaState::Chosen => text!(texts, "ideas-chosen"),
        IdeaState::Done => text!(texts, "ideas-done"),
        IdeaState::Told => text!(texts, "ideas-told"),
    }
}

fn add_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut IdeasState, commands: &mut CommandQueue) {
    if ctx.is_read_only {
        return;
    }
    let hint = text!(ctx.texts, "ideas-add");
    let edit = line_edit(&mut state.adding)
        .id(Id::unique("new idea"))
        .hint_text(hint.as_str());
    let response = ui
        .name_inputs(&hint, |ui| ui.add(edit))
        .accessible_name(hint);
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let text = state.adding.trim().to_owned();
    if is_entered && !text.is_empty() {
        state.adding.clear();
        state.chosen = Some(add_idea(ctx, text, Vec::new(), commands));
        response.request_focus();
    }
}

fn idea_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut IdeasState,
    idea: &Idea,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        // Of two edits made from the same idea the later would undo the earlier: what is asked in a frame is one.
        let mut next = idea.clone();
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            text_ui(ui, ctx, state, idea, &mut next, commands);
            state_ui(ui, ctx, state, idea, &mut next);
        });
        asked_ui(ui, ctx, idea, &mut next, commands);
        if next != *idea {
            replace(next, commands);
        }
        ui.add_space(8.0);
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            if secondary_button(ui, ctx.palette, text!(ctx.texts, "ideas-remove")).clicked() {
                state.typed = None;
                let edit = Edit::Idea(ListEdit::Remove(idea.id));
                commands.edit(EditLabel::EditIdeas, edit);
            }
        });
    });
}

/// Taken over when it is left; emptied, it stays as it was.
fn text_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut IdeasState,
    idea: &Idea,
    next: &mut Idea,
    commands: &mut CommandQueue,
) {
    let is_same = matches!(&state.typed, Some((id, was, _)) if *id == idea.id && *was == idea.text);
    if !is_same {
        state.commit(ctx.project, commands);
        let typed = state.found.take(field(idea.id));
        let typed = typed.unwrap_or_else(|| idea.text.clone());
        state.typed = Some((idea.id, idea.text.clone(), typed));
    }
    let label = text!(ctx.texts, "ideas-text");
    field_label(ui, ctx.palette, &label);
    let Some((_, _, typed)) = &mut state.typed else {
        return;
    };
    let edit = TextEdit::multiline(typed)
        .id(Id::unique("idea text"))
        .desired_rows(2)
        .desired_width(f32::INFINITY);
    let response = ui.name_inputs(&label, |ui| ui.add(edit));
    let response = response.accessible_name(label);
    if !response.lost_focus() {
        return;
    }
    let is_left = ui.input(|input| input.key_pressed(Key::Escape));
    let typed = state.typed.take().map(|(_, _, typed)| typed);
    let typed = typed.filter(|typed| !is_left && !typed.trim().is_empty());
    if let Some(typed) = typed {
        typed.trim().clone_into(&mut next.text);
    }
}

fn state_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut IdeasState, idea: &Idea, next: &mut Idea) {
    let words = IdeaState::ALL.map(|each| state_name(ctx.texts, each));
    let named: Vec<(bool, &str)> = IdeaState::ALL
        .iter()
        .zip(&words)
        .map(|(each, name)| (*each == idea.state, name.as_str()))
        .collect();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        chips(ui, ctx.palette, &mut state.states, &named)
    });
    if let Some(&to) = shown.inner.switched.and_then(|at| IdeaState::ALL.get(at)) {
        *next = next.clone().moved_to(to, ctx.today);
    }
    let mut days = vec![text!(
        ctx.texts,
        "ideas-noted-on",
        day = ctx.texts.day(idea.noted)
    )];
    if idea.state != IdeaState::Noted {
        let state = state_name(ctx.texts, idea.state);
        days.push(format!("{state} {}", ctx.texts.day(idea.since)));
    }
    note(ui, ctx.palette, days.join(" · "));
}

/// Those who asked for it, each with what they said and a letter that tells them; and the contacts of all.
fn asked_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    idea: &Idea,
    next: &mut Idea,
    commands: &mut CommandQueue,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "ideas-asked"));
    if idea.answers.is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "ideas-asked-none"));
        return;
    }
    let contacts = contacts(ctx, idea);
    if contacts.len() > 1 {
        let copy = text!(ctx.texts, "ideas-copy-contacts", count = contacts.len());
        if link(ui, ctx.palette, &copy).clicked() {
            ui.ctx().copy_text(contacts.join("\n"));
            commands.view(ViewCommand::SayCopied(Copied::Contacts(contacts.len())));
        }
    }
    for &id in &idea.answers {
        ui.push_id(id, |ui| match ctx.project.responses().by_id(id) {
            Some(answer) => answer_ui(ui, ctx, idea, &mut *next, &answer, commands),
            None => {
                ui.horizontal(|ui| {
                    note(ui, ctx.palette, text!(ctx.texts, "ideas-answer-gone"));
                    take_out_ui(ui, ctx, next, id, "");
                });
            }
        });
    }
}

/// Each once, in the order of the answers.
fn contacts(ctx: &ViewCtx<'_>, idea: &Idea) -> Vec<String> {
    let mut contacts: Vec<String> = Vec::new();
    for &id in &idea.answers {
        let answer = ctx.project.responses().by_id(id);
        let customer = answer.and_then(|answer| answer.customer());
        let customer = customer.and_then(|id| ctx.project.customers().get(id));
        if let Some(customer) = customer.filter(|each| !each.contact.is_empty())
            && !contacts.contains(&customer.contact)
        {
            contacts.push(customer.contact.clone());
        }
    }
    contacts
}

fn answer_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    idea: &Idea,
    next: &mut Idea,
    answer: &ResponseRef<'_>,
    commands: &mut CommandQueue,
) {
    let customer = answer
        .customer()
        .and_then(|id| ctx.project.customers().get(id));
    let name = customer.map_or_else(
        || text!(ctx.texts, "follow-unknown"),
        |customer| customer.label().to_owned(),
    );
    let row = ctx.project.responses().row_of(answer.id());
    let says = words::answer(ctx.texts, row.unwrap_or_default() + 1, answer);
    ui.horizontal(|ui| {
        score_badge(ui, ctx.palette, answer.score(), &says);
        take_out_ui(ui, ctx, next, answer.id(), &says);
        let name = RichText::new(&name)
            .font(font::body())
            .color(ctx.palette.text);
        ui.add(Label::new(name).truncate());
    });
    if !answer.comment().is_empty() {
        note(ui, ctx.palette, answer.comment());
    }
    let contact = customer.map_or("", |customer| customer.contact.as_str());
    address_ui(ui, ctx, contact, &says, commands);
    letter_ui(ui, ctx, contact, &says, commands, |texts| {
        idea_letter(ctx.project, answer, &idea.text, texts)
    });
}

fn take_out_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, next: &mut Idea, answer: ResponseId, says: &str) {
    let name = text!(ctx.texts, "ideas-take-out", answer = says);
    let remove = icon_button(ui, ctx.palette, Icon::Remove, &name);
    if remove.clicked() && !ctx.is_read_only {
        next.answers.retain(|&each| each != answer);
    }
}

/// The idea that another page asked for.
pub(super) fn take_opened(state: &mut IdeasState, opens: &mut Option<Opens>) {
    if let Some(Opens::Idea(id)) = *opens {
        state.open(id);
        *opens = None;
    }
}
