//! The kinds of charts to choose from, favourites first, each with a little picture.

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    CornerRadius, EventFilter, Id, Key, Rect, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::pictures::picture_of;
use crate::app::{Command, CommandQueue, EditCommand, ViewCommand};
use crate::figure::look::offered;
use crate::figure::{ChartKind, Look};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::keys;
use crate::ui::theme::{CORNER, text as font};
use crate::ui::widgets::{Scrolled as _, combo, focus_ring};

const WIDTH_PT: f32 = 216.0;
const ROW_PT: f32 = 40.0;
const GAP_PT: f32 = 3.0;
const PICTURE: Vec2 = vec2(30.0, 20.0);
const PIN_PT: f32 = 28.0;

/// Of the gallery in a view of that width.
pub(super) fn width_pt(view_pt: f32) -> f32 {
    WIDTH_PT.min(view_pt * 0.26)
}

/// Draws the kinds below each other; those that do not fit are scrolled to. They are one stop of the Tab key, on which
/// arrows choose, and the pin of the chosen one is the next.
pub(super) fn gallery_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    ScrollArea::vertical()
        .id_salt("kinds")
        .auto_shrink(false)
        .following(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, GAP_PT);
            let kinds = offered(ctx.project);
            for kind in &kinds {
                row_ui(ui, ctx, *kind, &kinds, commands);
            }
        });
}

/// The kind that the arrows choose instead of the one at that place.
fn chosen_by_keys(ui: &Ui, kinds: &[ChartKind], chosen: ChartKind) -> Option<ChartKind> {
    let at = kinds.iter().position(|kind| *kind == chosen)?;
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let to = if pressed(Key::ArrowDown) {
        at + 1
    } else if pressed(Key::ArrowUp) {
        at.checked_sub(1)?
    } else {
        return None;
    };
    kinds.get(to).copied()
}

/// The names alone in a list to open: what is left is the chart's.
pub(super) fn list_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let kinds = offered(ctx.project).into_iter();
    let kinds: Vec<(ChartKind, String)> = kinds.map(|kind| (kind, kind.name(ctx.texts))).collect();
    ui.horizontal(|ui| {
        let current = ctx.session.chart.kind;
        let label = text!(ctx.texts, "charts-kind");
        if let Some(kind) = combo(ui, ctx.palette, &label, Some(current), &kinds, 240.0) {
            commands.view(ViewCommand::Chart(kind));
        }
        pin_ui(ui, ctx, current, commands);
    });
}

fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    kind: ChartKind,
    kinds: &[ChartKind],
    commands: &mut CommandQueue,
) {
    ui.horizontal(|ui| {
        // Clear of the bar that scrolls them.
        let width = (ui.available_width() - PIN_PT - 10.0).max(60.0);
        let card = card_ui(ui, ctx, kind, width);
        if card.clicked() {
            commands.view(ViewCommand::Chart(kind));
        }
        if ctx.session.chart.kind == kind {
            keep_focus(&card);
            if card.has_focus()
                && let Some(other) = chosen_by_keys(ui, kinds, kind)
            {
                commands.view(ViewCommand::Chart(other));
                ui.data_mut(|data| data.insert_temp(follows(), true));
            }
        }
        pin_ui(ui, ctx, kind, commands);
    });
}

/// Whether the keyboard is to go along with the choice.
fn follows() -> Id {
    Id::unique("the chosen kind of chart has the keyboard")
}

/// The arrows are the gallery's own while the keyboard is on the chosen card, which it follows.
fn keep_focus(card: &Response) {
    let ctx = &card.ctx;
    if ctx.data_mut(|data| data.remove_temp::<bool>(follows())) == Some(true) {
        card.request_focus();
    }
    let arrows = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ctx.memory_mut(|memory| memory.set_focus_lock_filter(card.id, arrows));
}

/// A stop of the Tab key only where it is of what is chosen.
fn sense(is_chosen: bool) -> Sense {
    if is_chosen {
        Sense::click()
    } else {
        Sense::CLICK
    }
}

/// Whether it stands first.
fn pin_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, kind: ChartKind, commands: &mut CommandQueue) {
    let look = Look::of(ctx.project, kind);
    let is_on = look.is_favourite;
    let chart = kind.name(ctx.texts);
    let name = text!(ctx.texts, "charts-favourite", chart = chart);
    let is_chosen = ctx.session.chart.kind == kind;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(PIN_PT), sense(is_chosen));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_on, &name));
    let palette = ctx.palette;
    let ink = match (is_on, response.hovered() || response.has_focus()) {
        (true, _) => palette.accent,
        (false, true) => palette.text,
        (false, false) => palette.input_edge,
    };
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER, palette.faint);
    }
    ui.painter().text(
        rect.center(),
        eframe::egui::Align2::CENTER_CENTER,
        Icon::Pin.letter(),
        Icon::Pin.font(15.0),
        ink,
    );
    focus_ring(ui, palette, &response);
    if response.on_hover_text(&name).clicked() {
        let look = Look {
            is_favourite: !is_on,
            ..look
        };
        commands.push(Command::Edit(EditCommand::Chart(Box::new(look))));
    }
}

fn card_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, kind: ChartKind, width_pt: f32) -> Response {
    let is_chosen = ctx.session.chart.kind == kind;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width_pt, ROW_PT), sense(is_chosen));
    let name = kind.name(ctx.texts);
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &name));
    if is_chosen && !ui.is_rect_visible(rect) && response.has_focus() {
        response.scroll_to_me(None);
    }
    let palette = ctx.palette;
    // A list, framed as one; what is chosen looks as it does elsewhere.
    let (fill, edge, ink) = match (is_chosen, response.hovered()) {
        (true, _) => (palette.accent_pale, palette.accent, palette.accent),
        (false, true) => (palette.panel, palette.input_edge, palette.soft_text),
        (false, false) => (palette.panel, palette.line, palette.soft_text),
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(CORNER),
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    let left = rect.left() + 10.0;
    let picture = Rect::from_min_size(pos2(left, rect.center().y - PICTURE.y / 2.0), PICTURE);
    ui.painter().extend(picture_of(kind, picture, ink));
    let text_left = picture.right() + 10.0;
    let mut job = LayoutJob::simple(
        name.clone(),
        font::small(),
        palette.text,
        rect.right() - 6.0 - text_left,
    );
    job.wrap.max_rows = 2;
    let galley = ui.painter().layout_job(job);
    let is_cut = galley.elided;
    let at = pos2(text_left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, palette.text);
    focus_ring(ui, palette, &response);
    if is_cut {
        response.on_hover_text(name)
    } else {
        response
    }
}
