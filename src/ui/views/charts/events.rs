//! What happened to the business on a day - "new oven, 3 May": the list of it behind a button, where it is added to and
//! taken from.

use eframe::egui::{Grid, Id, Key, RectAlign, RichText, ScrollArea, Ui, Vec2};

use super::choose;
use super::options::check_ui;
use crate::app::{Command, CommandQueue, EditCommand};
use crate::document::EditLabel;
use crate::i18n::parse_day;
use crate::model::{Day, Edit, Event, EventId, Kept, ListEdit};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    Scrolled as _, icon_button, labelled, line_edit, note, popup_button, problem, secondary_button,
};

/// What is being typed.
#[derive(Debug, Default)]
pub(super) struct EventsState {
    day: String,
    text: String,
    /// What is being changed; `None`: a new one.
    changing: Option<EventId>,
    /// The day was not understood.
    is_day_wrong: bool,
}

/// A button that opens the list.
pub(super) fn events_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut EventsState,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "charts-events");
    popup_button(ui, ctx.palette, &name, RectAlign::TOP_START, |ui| {
        popup_ui(ui, ctx, state, commands);
    });
}

fn popup_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut EventsState, commands: &mut CommandQueue) {
    let window = ui.ctx().content_rect().size();
    ui.set_width((window.x - 80.0).min(460.0));
    ui.spacing_mut().item_spacing = Vec2::splat(8.0);
    if !ctx.project.events().is_empty() {
        let is_on = ctx.session.chart.aims.events;
        if check_ui(ui, ctx, &text!(ctx.texts, "charts-events-shown"), is_on) {
            choose(ctx, commands, |look| look.aims.events = !is_on);
        }
        ScrollArea::vertical()
            .max_height((window.y - 320.0).clamp(80.0, 260.0))
            .following(ui, |ui| list_ui(ui, ctx, state, commands));
    }
    typing_ui(ui, ctx, state, commands);
}

/// From the latest.
fn list_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut EventsState, commands: &mut CommandQueue) {
    let mut events: Vec<&Event> = ctx.project.events().iter().collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.day));
    Grid::new("events").num_columns(3).show(ui, |ui| {
        for event in events {
            let day = ctx.texts.day(event.day);
            let soft = RichText::new(&day).font(font::small());
            ui.label(soft.color(ctx.palette.soft_text));
            ui.label(RichText::new(&event.text).color(ctx.palette.text));
            ui.horizontal(|ui| {
                let said = text!(
                    ctx.texts,
                    "figure-event",
                    event = event.text.as_str(),
                    day = day
                );
                let change = text!(ctx.texts, "charts-event-change", event = said.as_str());
                if icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
                    state.changing = Some(event.id);
                    state.day = ctx.texts.typed_day(event.day);
                    state.text.clone_from(&event.text);
                }
                let remove = text!(ctx.texts, "charts-event-remove", event = said.as_str());
                if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                    apply(commands, ListEdit::Remove(event.id));
                    state.changing = state.changing.filter(|id| *id != event.id);
                }
            });
            ui.end_row();
        }
    });
}

/// The fields for a new one, or for the one that is being changed.
fn typing_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut EventsState, commands: &mut CommandQueue) {
    let texts = ctx.texts;
    ui.horizontal_top(|ui| {
        let label = text!(texts, "charts-event-day");
        labelled(ui, ctx.palette, &label, |ui| {
            let edit = line_edit(&mut state.day).id(Id::unique("day of an event"));
            let example = texts.typed_day(ctx.today);
            let edit = ui.add(edit.desired_width(110.0).hint_text(example));
            if edit.accessible_name(label.as_str()).changed() {
                state.is_day_wrong = false;
            }
        });
        let label = text!(texts, "charts-event-text");
        labelled(ui, ctx.palette, &label, |ui| {
            let edit = line_edit(&mut state.text).id(Id::unique("text of an event"));
            let hint = text!(texts, "charts-event-hint");
            ui.add(edit.hint_text(hint)).accessible_name(label.as_str());
        });
    });
    if state.is_day_wrong {
        let example = texts.typed_day(ctx.today);
        problem(
            ui,
            ctx.palette,
            text!(texts, "collect-not-a-day", example = example),
        );
    } else if ctx.project.events().is_empty() {
        note(ui, ctx.palette, text!(texts, "charts-events-about"));
    }
    ui.horizontal(|ui| {
        let name = if state.changing.is_some() {
            text!(texts, "charts-event-keep")
        } else {
            text!(texts, "charts-event-add")
        };
        let enter = ui.input(|input| input.key_pressed(Key::Enter));
        let is_enough = !state.text.trim().is_empty();
        let asked = ui
            .add_enabled_ui(is_enough, |ui| secondary_button(ui, ctx.palette, name))
            .inner
            .clicked();
        if is_enough && (asked || enter && !state.day.trim().is_empty()) {
            keep(ctx, state, commands);
        }
    });
}

fn keep(ctx: &ViewCtx<'_>, state: &mut EventsState, commands: &mut CommandQueue) {
    let Ok(day) = parse_day(&state.day, ctx.texts, ctx.today) else {
        state.is_day_wrong = true;
        return;
    };
    let edit = kept(ctx, state, day);
    apply(commands, edit);
    *state = EventsState::default();
}

fn kept(ctx: &ViewCtx<'_>, state: &EventsState, day: Day) -> ListEdit<Event> {
    let events = ctx.project.events();
    let text = state.text.trim().to_owned();
    match state.changing.and_then(|id| events.get(id)) {
        Some(event) => ListEdit::Replace(Event {
            day,
            text,
            ..event.clone()
        }),
        None => ListEdit::append(Event {
            id: events.free_id(),
            day,
            text,
            kept: Kept::default(),
        }),
    }
}

fn apply(commands: &mut CommandQueue, edit: ListEdit<Event>) {
    let edit = EditCommand::Apply(EditLabel::EditEvents, Edit::Event(edit));
    commands.push(Command::Edit(edit));
}
