//! Of a round, the list of the invited: who has not answered, who was asked again, who got something for answering.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use eframe::egui::{
    Align, Button, Label, Layout, RichText, ScrollArea, TextEdit, TextWrapMode, Ui, Vec2,
};

use super::SettingsState;
use super::draft::{RoundPart, Slot};
use super::rows::id_of;
use crate::analysis::{Answered, who_answered};
use crate::app::CommandQueue;
use crate::document::{
    EditLabel, InviteeChange, all_reminded, customers_to_invite, invitee_changed, invitees_in,
    inviting,
};
use crate::model::{Audience, Invitee, Round, RoundId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{button_row, chip, icon_button, labelled, link, note, secondary_button};

const ROW_HEIGHT_PT: f32 = 34.0;
const LIST_HEIGHT_PT: f32 = 272.0;

/// What is shown of the lists.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: HashSet<RoundId>,
    only_silent: bool,
    /// Of the edition of the project that was looked at last.
    answered: (u64, HashMap<RoundId, Rc<Answered>>),
    /// The customers who are not on a list yet, of that edition too.
    uninvited: HashMap<RoundId, Rc<Vec<Invitee>>>,
}

impl Lists {
    fn answered(&mut self, ctx: &ViewCtx<'_>, round: &Round) -> Rc<Answered> {
        if self.answered.0 != ctx.edition {
            self.answered = (ctx.edition, HashMap::new());
            self.uninvited.clear();
        }
        let known = self.answered.1.entry(round.id);
        let answered = known.or_insert_with(|| Rc::new(who_answered(ctx.project, round)));
        answered.clone()
    }

    /// After [`Self::answered`].
    fn uninvited(&mut self, ctx: &ViewCtx<'_>, round: &Round) -> Rc<Vec<Invitee>> {
        let known = self.uninvited.entry(round.id);
        let fresh = known.or_insert_with(|| Rc::new(customers_to_invite(ctx.project, round)));
        fresh.clone()
    }
}

pub(super) fn list_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    commands: &mut CommandQueue,
) {
    // Whoever has not answered would be known by that.
    if ctx.project.survey().audience == Audience::Employees {
        return;
    }
    let answered = state.lists.answered(ctx, round);
    let is_open = state.lists.open.contains(&round.id);
    let said = match (is_open, round.list.len()) {
        (true, _) => text!(ctx.texts, "invited-list-hide"),
        (false, 0) => text!(ctx.texts, "invited-list-add"),
        (false, count) => text!(
            ctx.texts,
            "invited-list-show",
            answered = answered.count(),
            count = count
        ),
    };
    let name = named(ctx, round, &said);
    if link(ui, ctx.palette, &said).accessible_name(name).clicked() {
        let open = &mut state.lists.open;
        if !open.remove(&round.id) {
            open.insert(round.id);
        }
    }
    if is_open {
        people_ui(ui, ctx, state, round, &answered, commands);
        add_ui(ui, ctx, state, round, commands);
    }
}

fn named(ctx: &ViewCtx<'_>, round: &Round, what: &str) -> String {
    let name = round.name.as_str();
    text!(ctx.texts, "settings-round-part", part = what, name = name)
}

fn people_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    answered: &Answered,
    commands: &mut CommandQueue,
) {
    if round.list.is_empty() {
        return;
    }
    let silent: Vec<usize> = (0..round.list.len())
        .filter(|&at| !answered.each.get(at).copied().unwrap_or_default())
        .collect();
    together_ui(ui, ctx, state, round, &silent, commands);
    let shown: Vec<usize> = if state.lists.only_silent {
        silent
    } else {
        (0..round.list.len()).collect()
    };
    ScrollArea::vertical()
        .id_salt(("invited", round.id))
        .max_height(LIST_HEIGHT_PT)
        // Within a page that scrolls there would be no room for it.
        .min_scrolled_height(LIST_HEIGHT_PT)
        .auto_shrink([false, true])
        .show_rows(ui, ROW_HEIGHT_PT, shown.len(), |ui, rows| {
            for &at in shown.get(rows).unwrap_or_default() {
                let has_answered = answered.each.get(at).copied().unwrap_or_default();
                invitee_ui(ui, ctx, round, at, has_answered, commands);
            }
        });
    if !answered.not_listed.is_empty() {
        let count = answered.not_listed.len();
        note(
            ui,
            ctx.palette,
            text!(ctx.texts, "invited-not-listed", count = count),
        );
    }
}

/// What is done with all those who have not answered.
fn together_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    silent: &[usize],
    commands: &mut CommandQueue,
) {
    button_row(ui, |ui| {
        let said = text!(ctx.texts, "invited-only-silent", count = silent.len());
        let only = chip(ui, ctx.palette, state.lists.only_silent, &said);
        if only.clicked() {
            state.lists.only_silent = !state.lists.only_silent;
        }
        if silent.is_empty() {
            return;
        }
        let said = text!(ctx.texts, "invited-copy-silent");
        let copy = link(ui, ctx.palette, &said).accessible_name(named(ctx, round, &said));
        if copy.clicked() {
            let people = silent.iter().filter_map(|&at| round.list.get(at));
            let lines: Vec<String> = people.map(line_of).collect();
            ui.ctx().copy_text(lines.join("\n"));
        }
        let said = text!(ctx.texts, "invited-all-reminded");
        let all = link(ui, ctx.palette, &said).accessible_name(named(ctx, round, &said));
        if all.clicked()
            && let Some(edit) = all_reminded(round, silent, ctx.today)
        {
            commands.edit(EditLabel::EditRounds, edit);
        }
    });
}

fn line_of(who: &Invitee) -> String {
    match (who.name(), who.contact()) {
        ("", contact) => contact.to_owned(),
        (name, "") => name.to_owned(),
        (name, contact) => format!("{name}\t{contact}"),
    }
}

/// The name, whether they have answered, and what became of them.
fn invitee_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    round: &Round,
    at: usize,
    has_answered: bool,
    commands: &mut CommandQueue,
) {
    let Some(who) = round.list.get(at) else {
        return;
    };
    let mut change = None;
    let size = Vec2::new(ui.available_width(), ROW_HEIGHT_PT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        let remove = text!(ctx.texts, "invited-take-off", name = who.label());
        if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
            change = Some(InviteeChange::TakenOff);
        }
        if has_answered {
            let rewarded = text!(ctx.texts, "invited-reward");
            let given = who
                .rewarded
                .map(|day| text!(ctx.texts, "invited-rewarded", day = ctx.texts.day(day)));
            if done_ui(ui, ctx, who, &rewarded, given.as_deref()) {
                let day = who.rewarded.is_none().then_some(ctx.today);
                change = Some(InviteeChange::Rewarded(day));
            }
        } else {
            let remind = text!(ctx.texts, "invited-remind");
            let asked = who
                .reminded
                .map(|day| text!(ctx.texts, "invited-reminded", day = ctx.texts.day(day)));
            if done_ui(ui, ctx, who, &remind, asked.as_deref()) {
                let day = (who.reminded != Some(ctx.today)).then_some(ctx.today);
                change = Some(InviteeChange::Reminded(day));
            }
        }
        let state = if has_answered {
            text!(ctx.texts, "invited-answered")
        } else {
            text!(ctx.texts, "invited-silent")
        };
        let state = RichText::new(state).font(font::small());
        ui.label(state.color(ctx.palette.soft_text));
        let room = Vec2::new(ui.available_width(), ROW_HEIGHT_PT);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(room.x);
            who_ui(ui, ctx, who);
        });
    });
    if let Some(edit) = change.and_then(|change| invitee_changed(round, at, change)) {
        commands.edit(EditLabel::EditRounds, edit);
    }
}

/// Name and contact, cut where there is no room for both.
fn who_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, who: &Invitee) {
    let is_alone = who.name().is_empty() || who.contact().is_empty();
    let said = if is_alone {
        who.label().to_owned()
    } else {
        format!("{} · {}", who.name(), who.contact())
    };
    let shown = RichText::new(said.as_str()).color(ctx.palette.text);
    ui.add(Label::new(shown).truncate()).on_hover_text(said);
}

/// A button, or what was done by it; `true` when it is pressed.
fn done_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, who: &Invitee, todo: &str, done: Option<&str>) -> bool {
    let said = done.unwrap_or(todo);
    let name = format!("{}: {said}", who.label());
    let ink = match done {
        Some(_) => ctx.palette.soft_text,
        None => ctx.palette.accent,
    };
    let shown = RichText::new(said).font(font::small()).color(ink);
    let button = Button::new(shown)
        .frame_when_inactive(false)
        .wrap_mode(TextWrapMode::Extend);
    ui.add(button).accessible_name(name).clicked()
}

/// A field for names and contacts, and those the project knows already.
fn add_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    commands: &mut CommandQueue,
) {
    let slot = Slot::Round(round.id, RoundPart::People);
    let label = text!(ctx.texts, "invited-add-label");
    let says = named(ctx, round, &label);
    let draft = state.drafts.following(slot, "");
    labelled(ui, ctx.palette, &label, |ui| {
        let edit = TextEdit::multiline(&mut draft.typed)
            .id(id_of(slot))
            .desired_rows(3)
            .desired_width(f32::INFINITY)
            .hint_text(text!(ctx.texts, "invited-add-hint"));
        ui.add(edit).accessible_name(says);
    });
    let typed = invitees_in(state.drafts.typed(slot));
    button_row(ui, |ui| {
        let said = text!(ctx.texts, "invited-add");
        let name = named(ctx, round, &said);
        let add = ui
            .add_enabled_ui(!typed.is_empty(), |ui| {
                secondary_button(ui, ctx.palette, said)
            })
            .inner;
        if add.accessible_name(name).clicked() {
            if let Some(edit) = inviting(round, typed) {
                commands.edit(EditLabel::EditRounds, edit);
            }
            // What was typed is on the list, or was before.
            state.drafts.revert(slot);
        }
        let customers = state.lists.uninvited(ctx, round);
        if customers.is_empty() {
            return;
        }
        let said = text!(ctx.texts, "invited-add-customers", count = customers.len());
        let name = named(ctx, round, &said);
        let all = secondary_button(ui, ctx.palette, said);
        if all.accessible_name(name).clicked()
            && let Some(edit) = inviting(round, customers.iter().cloned())
        {
            commands.edit(EditLabel::EditRounds, edit);
        }
    });
}
