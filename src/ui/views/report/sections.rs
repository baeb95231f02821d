//! The sections of the report: ticked, and moved by buttons or by Alt with an arrow key.

use eframe::egui::{Align, EventFilter, Key, Layout, Modifiers, Response, Ui, Vec2};

use super::change;
use crate::analysis::Dimension;
use crate::app::CommandQueue;
use crate::model::{Chosen, FieldId, Section};
use crate::printed::{section_name, sections_of, sections_to_keep, segments_by};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::widgets::{check_box, combo, icon_button, labelled, note};

/// The section that was moved keeps the keyboard.
#[derive(Debug, Default)]
pub(super) struct SectionsState {
    moved: Option<Section>,
}

pub(super) fn sections_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SectionsState,
    commands: &mut CommandQueue,
) {
    let sections = sections_of(ctx.project);
    let audience = ctx.project.survey().audience;
    ui.spacing_mut().item_spacing.y = 2.0;
    for (at, chosen) in sections.iter().enumerate() {
        let name = section_name(&chosen.section, audience, ctx.texts);
        let wanted = ui
            .horizontal(|ui| row_ui(ui, ctx, state, &sections, at, &name))
            .inner;
        match wanted {
            Some(Wanted::Shown(shown)) => {
                let mut sections = sections.clone();
                if let Some(chosen) = sections.get_mut(at) {
                    chosen.shown = shown;
                }
                keep(ctx, commands, sections);
            }
            Some(Wanted::To(to)) => {
                let mut sections = sections.clone();
                sections.swap(at, to);
                state.moved = Some(chosen.section.clone());
                keep(ctx, commands, sections);
            }
            None => {}
        }
    }
    ui.add_space(4.0);
    note(ui, ctx.palette, text!(ctx.texts, "printed-order-hint"));
    ui.add_space(4.0);
}

fn keep(ctx: &ViewCtx<'_>, commands: &mut CommandQueue, sections: Vec<Chosen>) {
    let sections = sections_to_keep(ctx.project, sections);
    change(ctx, commands, |report| report.sections = sections);
}

const GAP_PT: f32 = 2.0;
/// Up and down, with the spaces before them.
const BUTTONS_PT: f32 = 2.0 * (28.0 + GAP_PT);

enum Wanted {
    Shown(bool),
    To(usize),
}

fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SectionsState,
    sections: &[Chosen],
    at: usize,
    name: &str,
) -> Option<Wanted> {
    let chosen = sections.get(at)?;
    let (above, below) = (
        at.checked_sub(1),
        Some(at + 1).filter(|to| *to < sections.len()),
    );
    let mut shown = chosen.shown;
    let mut wanted = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        let room = Vec2::new(ui.available_width() - BUTTONS_PT, ui.available_height());
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(room.x);
            let tick = check_box(ui, ctx.palette, &mut shown, name);
            if state.moved.as_ref() == Some(&chosen.section) {
                state.moved = None;
                tick.request_focus();
            }
            if tick.changed() {
                wanted = Some(Wanted::Shown(shown));
            }
            if tick.has_focus() {
                let to = moved_by_keys(ui, &tick, above, below);
                wanted = to.map(Wanted::To).or(wanted.take());
            }
        });
        let up = text!(ctx.texts, "printed-up", name = name);
        let down = text!(ctx.texts, "printed-down", name = name);
        for (to, icon, name) in [(above, Icon::Up, &up), (below, Icon::Down, &down)] {
            ui.add_enabled_ui(to.is_some(), |ui| {
                if icon_button(ui, ctx.palette, icon, name).clicked() {
                    wanted = to.map(Wanted::To);
                }
            });
        }
    });
    wanted
}

fn moved_by_keys(
    ui: &Ui,
    tick: &Response,
    above: Option<usize>,
    below: Option<usize>,
) -> Option<usize> {
    let arrows = EventFilter {
        vertical_arrows: ui.input(|input| input.modifiers.alt),
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(tick.id, arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    if pressed(Key::ArrowUp) {
        above
    } else if pressed(Key::ArrowDown) {
        below
    } else {
        None
    }
}

/// What the segments are told apart by.
pub(super) fn by_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let fields = ctx.project.fields().iter();
    let fields: Vec<(FieldId, String)> =
        fields.map(|field| (field.id, field.name.clone())).collect();
    if fields.is_empty() {
        return;
    }
    let now = match segments_by(ctx.project) {
        Some(Dimension::Field(field)) => Some(field),
        _ => None,
    };
    let name = text!(ctx.texts, "printed-by");
    let picked = labelled(ui, ctx.palette, &name, |ui| {
        let width = ui.available_width().min(220.0);
        combo(ui, ctx.palette, &name, now, &fields, width)
    });
    if let Some(field) = picked.filter(|picked| Some(*picked) != now) {
        change(ctx, commands, |report| report.by = Some(field));
    }
}
