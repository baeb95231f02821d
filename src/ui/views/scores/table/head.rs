//! The names of the columns, to sort by, and the axis of the ranges.

use eframe::egui::{
    Align, Align2, Button, Label, Layout, Rect, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, pos2,
};

use super::columns::Column;
use super::order::Sorting;
use super::{GAP_PT, RANGE_INSET_PT};
use crate::i18n::Decimals;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::RangeScale;
use crate::ui::words;

pub(super) fn head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    sorting: &mut Sorting,
    columns: &[(Column, f32)],
    scale: RangeScale,
) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::hover());
    let mut left = rect.left();
    for &(column, width) in columns {
        let place = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(width, rect.height()));
        let mut cell = ui.new_child(
            UiBuilder::new()
                .id_salt(("head", left.to_bits()))
                .max_rect(place),
        );
        match column {
            Column::Range => axis_ui(&cell, ctx, inset(place), scale),
            _ => column_ui(&mut cell, ctx, sorting, column, place),
        }
        left += width + GAP_PT;
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom(),
        Stroke::new(1.0, ctx.palette.line),
    );
}

fn inset(place: Rect) -> Rect {
    place.shrink2(Vec2::new(RANGE_INSET_PT, 0.0))
}

/// Numbers in steps of 50, or of 100 where those would touch.
fn axis_ui(ui: &Ui, ctx: &ViewCtx<'_>, place: Rect, scale: RangeScale) {
    let apart = scale.x(50.0, place) - scale.x(0.0, place);
    let step = if apart < 34.0 { 100.0 } else { 50.0 };
    let mut mark = (scale.from / step).ceil() * step;
    while mark <= scale.to {
        let at = pos2(scale.x(mark, place), place.center().y);
        let label = ctx.texts.score(mark, Decimals::Zero);
        ui.painter().text(
            at,
            Align2::CENTER_CENTER,
            label,
            font::small(),
            ctx.palette.soft_text,
        );
        mark += step;
    }
}

fn column_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, sorting: &mut Sorting, column: Column, place: Rect) {
    let name = column_name(ctx, column);
    let label = RichText::new(&name)
        .font(font::small())
        .color(ctx.palette.soft_text);
    let layout = if column.is_number() {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), |ui| {
        if column.is_picture() {
            ui.add(Label::new(label).truncate());
            return;
        }
        ui.spacing_mut().button_padding = Vec2::new(0.0, 2.0);
        ui.spacing_mut().interact_size.y = 20.0;
        let arrow = if sorting.descending {
            Icon::Descending
        } else {
            Icon::Ascending
        };
        let is_current = sorting.column == column && (column != Column::Name || sorting.descending);
        let button = if is_current {
            Button::new((label, arrow.text(12.0).color(ctx.palette.accent)))
        } else {
            Button::new(label)
        };
        let response = ui
            .add(button.frame_when_inactive(false).truncate())
            .accessible_name(text!(ctx.texts, "sort-by", column = name.as_str()));
        if response.clicked() {
            *sorting = sorting.clicked(column);
        }
    });
}

pub(super) fn column_name(ctx: &ViewCtx<'_>, column: Column) -> String {
    match column {
        Column::Name => dimensions(ctx),
        Column::Answers => text!(ctx.texts, "column-answers"),
        Column::Groups => text!(ctx.texts, "column-groups"),
        Column::Score => text!(ctx.texts, "column-score"),
        Column::Range => text!(ctx.texts, "column-range"),
        Column::Verdict => text!(ctx.texts, "column-verdict"),
        Column::Contribution => text!(ctx.texts, "column-contribution"),
        Column::Influence => text!(ctx.texts, "column-influence"),
    }
}

/// What the rows are told apart by.
fn dimensions(ctx: &ViewCtx<'_>) -> String {
    let both = [ctx.breakdown, ctx.session.crossed_in(ctx.project)];
    let names = both.into_iter().flatten();
    let names = names.map(|of| words::dimension(ctx.texts, ctx.project, of));
    names.collect::<Vec<_>>().join(" · ")
}
