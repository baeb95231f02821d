//! A cell: what it says, and how it is drawn.

use eframe::egui::{
    Align2, Color32, FontSelection, Rect, RichText, TextStyle, TextWrapMode, Ui, WidgetText, vec2,
};

use crate::document::RowColumn;
use crate::model::{FieldId, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::views::collect::shown;
use crate::ui::widgets::{BADGE_SIZE, paint_badge, strike_badge};
use crate::wording::joined;

pub(in crate::ui::views) const CELL_MARGIN_PT: f32 = 10.0;
/// No column is so wide that more of a comment could be seen.
const LETTERS_DRAWN_MAX: usize = 300;

/// What a cell says; empty where the answer holds nothing.
pub(in crate::ui::views) fn cell_text(
    ctx: &ViewCtx<'_>,
    row: usize,
    answer: &ResponseRef<'_>,
    column: RowColumn,
) -> String {
    match column {
        RowColumn::Number => ctx.texts.count(row + 1),
        RowColumn::Day => answer
            .day()
            .map(|day| ctx.texts.day(day))
            .unwrap_or_default(),
        RowColumn::Score => {
            let score = answer.score();
            score
                .map(|score| score.value().to_string())
                .unwrap_or_default()
        }
        RowColumn::Comment => first_line(answer.comment()),
        RowColumn::Reasons => reasons_text(ctx, answer),
        RowColumn::Customer | RowColumn::Contact => customer_text(ctx, answer, column),
        RowColumn::Field(id) => value_text(ctx, answer, id),
    }
}

fn first_line(comment: &str) -> String {
    let line = comment.lines().next().unwrap_or_default();
    line.chars().take(LETTERS_DRAWN_MAX).collect()
}

fn reasons_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) -> String {
    let reasons = answer.reasons().iter();
    let names = reasons.filter_map(|id| Some(ctx.project.reasons().get(*id)?.name.clone()));
    joined(ctx.texts, names).unwrap_or_default()
}

fn customer_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>, column: RowColumn) -> String {
    let customer = answer
        .customer()
        .and_then(|id| ctx.project.customers().get(id));
    let text = customer.map(|known| match column {
        RowColumn::Contact => known.contact.clone(),
        _ => known.name.clone(),
    });
    text.unwrap_or_default()
}

fn value_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>, id: FieldId) -> String {
    let field = ctx.project.fields().get(id);
    let value = field.and_then(|field| Some(shown(field, &answer.value(id)?)));
    value.unwrap_or_default()
}

/// What a screen reader says of a cell; of an answer that is set aside it says that too.
pub(super) fn cell_name(
    ctx: &ViewCtx<'_>,
    answer: &ResponseRef<'_>,
    column: &str,
    value: &str,
) -> String {
    let name = if value.is_empty() {
        text!(ctx.texts, "responses-cell-empty", column = column)
    } else {
        text!(ctx.texts, "responses-cell", column = column, value = value)
    };
    if answer.is_aside() {
        text!(ctx.texts, "answer-set-aside", answer = name)
    } else {
        name
    }
}

pub(in crate::ui::views) fn paint_cell(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    answer: &ResponseRef<'_>,
    column: RowColumn,
    value: &str,
    place: Rect,
) {
    if column == RowColumn::Score {
        let left = place.left_center() + vec2(CELL_MARGIN_PT, 0.0);
        let badge = Align2::LEFT_CENTER.anchor_size(left, BADGE_SIZE);
        paint_badge(ui, ctx.palette, answer.score(), badge);
        if answer.is_aside() {
            strike_badge(ui, ctx.palette, badge);
        }
        return;
    }
    let is_soft = column == RowColumn::Number || answer.is_aside();
    let ink = if is_soft {
        ctx.palette.soft_text
    } else {
        ctx.palette.text
    };
    let mut text = RichText::new(value).font(font::body()).color(ink);
    if answer.is_aside() {
        text = text.strikethrough();
    }
    let anchor = if column == RowColumn::Number {
        Align2::RIGHT_CENTER
    } else {
        Align2::LEFT_CENTER
    };
    paint_in(ui, text, anchor, place);
}

/// A text of its own in a cell, cut where it is too long.
pub(in crate::ui::views) fn paint_text(ui: &Ui, text: &str, ink: Color32, place: Rect) {
    let text = RichText::new(text).font(font::body()).color(ink);
    paint_in(ui, text, Align2::LEFT_CENTER, place);
}

/// The same, small.
pub(in crate::ui::views) fn paint_small_text(ui: &Ui, text: &str, ink: Color32, place: Rect) {
    let text = RichText::new(text).font(font::small()).color(ink);
    paint_in(ui, text, Align2::LEFT_CENTER, place);
}

fn paint_in(ui: &Ui, text: RichText, anchor: Align2, place: Rect) {
    let inner = place.shrink2(vec2(CELL_MARGIN_PT, 0.0));
    let text = WidgetText::from(text);
    let fallback = FontSelection::Style(TextStyle::Body);
    let galley = text.into_galley(ui, Some(TextWrapMode::Truncate), inner.width(), fallback);
    let at = anchor.align_size_within_rect(galley.size(), inner).min;
    ui.painter().galley(at, galley, Color32::PLACEHOLDER);
}
