//! The rated questions: a row each with how it was answered, and how much it matters for the score.

use eframe::egui::{
    Align, Label, Layout, Pos2, Rect, Response, RichText, Role, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2,
};

use crate::analysis::RatedField;
use crate::figure::{Names, rated};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card, card_heading, note};

const ROW_HEIGHT_PT: f32 = 48.0;
const HEAD_HEIGHT_PT: f32 = 26.0;
const GAP_PT: f32 = 12.0;
/// Narrower, the bars go.
const WIDE_PT: f32 = 720.0;
/// Narrower, what is said below a mean is cut.
const NARROW_PT: f32 = 560.0;
/// Narrower, nothing but the mean stands beside the question and how much it matters; the charts tell the rest.
const NARROWEST_PT: f32 = 500.0;

/// What a row has, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Question,
    Answers,
    Steps,
    Mean,
    TopBox,
    Importance,
}

/// Draws the card; nothing where the survey has no rated question.
pub(super) fn ratings_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let mut fields = ctx.project.fields().iter();
    if !fields.any(|field| field.scale().is_some()) {
        return;
    }
    card(ui, ctx.palette, |ui| {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "ratings-title"));
        if ctx.analysis.ratings.is_empty() {
            note(ui, ctx.palette, text!(ctx.texts, "ratings-withheld"));
            return;
        }
        let columns = columns(ui.available_width());
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            head_ui(ui, ctx, &columns);
            for field in &ctx.analysis.ratings {
                row_ui(ui, ctx, field, &columns);
            }
        });
    });
}

/// The columns with their widths; name and importance share what is left.
fn columns(full: f32) -> Vec<(Column, f32)> {
    let fixed = if full < NARROWEST_PT {
        vec![(Column::Mean, 112.0)]
    } else if full < WIDE_PT {
        vec![
            (Column::Answers, 84.0),
            (Column::Mean, if full < NARROW_PT { 88.0 } else { 124.0 }),
            (Column::TopBox, 144.0),
        ]
    } else {
        vec![
            (Column::Answers, 88.0),
            (Column::Steps, 96.0),
            (Column::Mean, 124.0),
            (Column::TopBox, 156.0),
        ]
    };
    let taken: f32 = fixed.iter().map(|(_, width)| width + GAP_PT).sum();
    let rest = full - taken - GAP_PT;
    let first = std::iter::once((Column::Question, rest * 0.55));
    let last = std::iter::once((Column::Importance, rest * 0.45));
    first.chain(fixed).chain(last).collect()
}

/// The cells of a row, each a place to draw in.
fn cells_ui(
    ui: &mut Ui,
    height_pt: f32,
    columns: &[(Column, f32)],
    mut draw: impl FnMut(&mut Ui, Column),
) {
    let size = Vec2::new(ui.available_width(), height_pt);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut left = rect.left();
    for &(column, width) in columns {
        let place = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(width, height_pt));
        let layout = if column == Column::Answers {
            Layout::right_to_left(Align::Center)
        } else {
            Layout::left_to_right(Align::Center)
        };
        let mut cell = ui.new_child(
            UiBuilder::new()
                .id_salt((rect.top().to_bits(), left.to_bits()))
                .max_rect(place)
                .layout(layout),
        );
        draw(&mut cell, column);
        left += width + GAP_PT;
    }
}

fn head_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, columns: &[(Column, f32)]) {
    cells_ui(ui, HEAD_HEIGHT_PT, columns, |ui, column| {
        let name = match column {
            Column::Question => text!(ctx.texts, "figure-column-question"),
            Column::Answers => text!(ctx.texts, "column-answers"),
            Column::Steps => text!(ctx.texts, "ratings-steps"),
            Column::Mean => text!(ctx.texts, "figure-column-mean"),
            Column::TopBox => text!(ctx.texts, "figure-column-top-box"),
            Column::Importance => text!(ctx.texts, "figure-column-importance"),
        };
        let name = RichText::new(name)
            .font(font::small())
            .color(ctx.palette.soft_text);
        ui.add(Label::new(name).truncate());
    });
    line(ui, ctx);
}

fn line(ui: &Ui, ctx: &ViewCtx<'_>) {
    let y = ui.min_rect().bottom();
    let stroke = Stroke::new(1.0, ctx.palette.line);
    ui.painter().hline(ui.max_rect().x_range(), y, stroke);
}

fn row_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &RatedField, columns: &[(Column, f32)]) {
    cells_ui(ui, ROW_HEIGHT_PT, columns, |ui, column| match column {
        Column::Question => question_ui(ui, ctx, field),
        Column::Answers => {
            plain_ui(ui, ctx, ctx.texts.count(field.answers));
        }
        Column::Steps => steps_ui(ui, ctx, field),
        Column::Mean => mean_ui(ui, ctx, field),
        Column::TopBox => top_box_ui(ui, ctx, field),
        Column::Importance => importance_ui(ui, ctx, field),
    });
}

fn plain_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, said: String) -> Response {
    let said = RichText::new(said).color(ctx.palette.text);
    ui.add(Label::new(said).truncate())
}

/// A line in the text's own size, and one below it that is smaller.
fn two_lines_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, said: String, below: String) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(5.0);
        plain_ui(ui, ctx, said);
        let below = RichText::new(below)
            .font(font::small())
            .color(ctx.palette.soft_text);
        ui.add(Label::new(below).truncate());
    });
}

fn question_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &RatedField) {
    let name = Names::new(ctx.project, None, ctx.texts).field(field.field);
    two_lines_ui(ui, ctx, name, rated::scale(field.scale, ctx.texts));
}

fn mean_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &RatedField) {
    let Some(mean) = field.mean else {
        plain_ui(ui, ctx, "–".to_owned());
        return;
    };
    let range = mean.interval;
    let range = range.map(|range| rated::between(range, 1, ctx.texts));
    let value = ctx.texts.decimal(mean.value, 1);
    two_lines_ui(ui, ctx, value, range.unwrap_or_default());
}

fn top_box_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &RatedField) {
    let Some(rate) = field.top_box else {
        plain_ui(ui, ctx, "–".to_owned());
        return;
    };
    let percent = |percent: f64| ctx.texts.percent(percent / 100.0);
    let value = text!(
        ctx.texts,
        "ratings-top-box",
        share = percent(rate.percent),
        gave = rated::top_box(field, ctx.texts)
    );
    let range = text!(
        ctx.texts,
        "figure-between",
        lower = percent(rate.interval.lower),
        upper = percent(rate.interval.upper)
    );
    two_lines_ui(ui, ctx, value, range);
}

fn importance_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &RatedField) {
    let response = plain_ui(ui, ctx, rated::importance(field, ctx.texts));
    let Some(found) = field.importance else {
        return;
    };
    let range = found.interval;
    let range = range.map(|range| rated::between(range, 2, ctx.texts));
    response.on_hover_text(text!(
        ctx.texts,
        "ratings-importance-exact",
        value = ctx.texts.decimal(found.coefficient, 2),
        range = range.unwrap_or_else(|| "–".to_owned())
    ));
}

/// How often each step was chosen, as small bars.
#[expect(clippy::cast_precision_loss, reason = "heights of bars")]
fn steps_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &RatedField) {
    let size = Vec2::new(ui.available_width(), 28.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let each = field.steps.iter().map(|(step, count)| {
        text!(
            ctx.texts,
            "figure-name-and-value",
            name = format!("{step}:"),
            value = ctx.texts.count(*count)
        )
    });
    let says = each.collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &says));
    let most = field.steps.iter().map(|(_, count)| *count).max();
    let most = most.unwrap_or(0).max(1) as f32;
    let step_width = rect.width() / (field.steps.len().max(1) as f32);
    let mut left = rect.left();
    for (_, count) in &field.steps {
        let height = (rect.height() * *count as f32 / most).max(1.0);
        let bar = Rect::from_min_max(
            Pos2::new(left, rect.bottom() - height),
            Pos2::new(left + step_width - 3.0, rect.bottom()),
        );
        let colour = if *count > 0 {
            ctx.palette.accent
        } else {
            ctx.palette.line
        };
        ui.painter().rect_filled(bar, 1, colour);
        left += step_width;
    }
    if !says.is_empty() {
        response.on_hover_text(says);
    }
}
