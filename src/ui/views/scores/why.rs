//! Why: the reasons' waterfall, from left to right, ending at the score.

use std::ops::RangeInclusive;
use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Align, Align2, Color32, CornerRadius, Galley, Grid, Label, Rect, RichText, Role, Sense, Stroke,
    Ui, Vec2, WidgetInfo, pos2,
};

use crate::analysis::{Dimension, Key, ReasonShare};
use crate::i18n::{Decimals, rounded_parts};
use crate::model::Group;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card_heading, note, width_pt};
use crate::ui::words;

const BARS_PT: f32 = 150.0;
/// Above the bars, for their numbers.
const ABOVE_PT: f32 = 22.0;
/// From the foot of the bars to their names.
const NAMES_BELOW_PT: f32 = 8.0;
/// Narrower, numbers touch; wider, few reasons are left.
const COLUMN_PT: RangeInclusive<f32> = 52.0..=77.0;
/// Between names.
const NAMES_APART_PT: f32 = 6.0;
const BAR_MOST_PT: f32 = 58.0;

/// A bar from where the score stood to where it stands with the reason.
struct Bar {
    name: String,
    label: String,
    from: f64,
    to: f64,
    fill: Color32,
    /// The last one, at which the others end.
    is_score: bool,
}

pub(super) fn why_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "why-heading"));
    let reasons = &ctx.analysis.reasons;
    // The reasons sum to the score as it was counted, weighted or not.
    let Some(score) = ctx.analysis.overall.score_as_counted() else {
        note(ui, ctx.palette, text!(ctx.texts, "why-none"));
        return;
    };
    if reasons.is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "why-withheld"));
        return;
    }
    if reasons.iter().all(|each| each.key == Key::Missing) {
        note(ui, ctx.palette, text!(ctx.texts, "why-none"));
        return;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "columns, from 0 on"
    )]
    let columns = (ui.available_width() / column_pt(ui, ctx)) as usize;
    let bars = bars(ctx, score, columns.max(3));
    waterfall_ui(ui, ctx, &bars);
}

/// Wide enough for the longest word of the names.
fn column_pt(ui: &Ui, ctx: &ViewCtx<'_>) -> f32 {
    let names: Vec<String> = ctx
        .analysis
        .reasons
        .iter()
        .map(|each| reason_name(ctx, &each.key))
        .collect();
    let words = names.iter().flat_map(|name| name.split_whitespace());
    let width = |word: &str| width_pt(ui, word, font::small());
    let longest = words.map(width).fold(0.0, f32::max);
    (longest + NAMES_APART_PT).clamp(*COLUMN_PT.start(), *COLUMN_PT.end())
}

/// As many reasons as there are columns for, but one, from what adds most to what takes most; the others together; then the score.
fn bars(ctx: &ViewCtx<'_>, score: f64, columns: usize) -> Vec<Bar> {
    let parts = parts(ctx, columns - 1);
    let points: Vec<f64> = parts.iter().map(|(_, points)| *points).collect();
    // What is shown adds up to the score shown.
    let shown = rounded_parts(&points, score, Decimals::Zero);
    let mut level = 0.0;
    let mut bars: Vec<Bar> = parts
        .into_iter()
        .zip(shown)
        .map(|((name, points), shown)| {
            let from = level;
            level += points;
            let group = if points < 0.0 {
                Group::Detractor
            } else {
                Group::Promoter
            };
            Bar {
                name,
                label: ctx.texts.signed(shown, Decimals::Zero),
                from,
                to: level,
                fill: ctx.palette.group(group).fill,
                is_score: false,
            }
        })
        .collect();
    bars.push(Bar {
        name: text!(ctx.texts, "column-score"),
        label: ctx.texts.score(score, Decimals::Zero),
        from: 0.0,
        to: score,
        fill: ctx.palette.accent,
        is_score: true,
    });
    bars
}

/// At most so many parts of the score, by name.
fn parts(ctx: &ViewCtx<'_>, most: usize) -> Vec<(String, f64)> {
    let mut reasons: Vec<&ReasonShare> = ctx.analysis.reasons.iter().collect();
    reasons.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    let shown = if reasons.len() > most {
        most - 1
    } else {
        reasons.len()
    };
    let (largest, others) = reasons.split_at(shown);
    let mut largest = largest.to_vec();
    largest.sort_by(|a, b| b.points.total_cmp(&a.points));
    let named = |each: &ReasonShare| (reason_name(ctx, &each.key), each.points);
    let mut parts: Vec<(String, f64)> = largest.into_iter().map(named).collect();
    if !others.is_empty() {
        let points = others.iter().map(|each| each.points).sum();
        parts.push((text!(ctx.texts, "why-others"), points));
    }
    parts
}

fn reason_name(ctx: &ViewCtx<'_>, key: &Key) -> String {
    match key {
        Key::Missing => text!(ctx.texts, "why-not-given"),
        key => words::key(ctx.texts, ctx.project, Dimension::Reason, key),
    }
}

/// Where points stand between the top and the foot of the bars.
struct Height {
    top: f64,
    foot: f64,
    rect: Rect,
}

impl Height {
    fn of(bars: &[Bar], rect: Rect) -> Self {
        let levels = bars.iter().flat_map(|bar| [bar.from, bar.to]);
        let (foot, top) = levels.fold((0.0_f64, 1.0_f64), |(low, high), level| {
            (low.min(level), high.max(level))
        });
        Self { top, foot, rect }
    }

    #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
    fn y(&self, points: f64) -> f32 {
        let share = (self.top - points) / (self.top - self.foot);
        self.rect.top() + self.rect.height() * share as f32
    }
}

fn waterfall_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, bars: &[Bar]) {
    #[expect(clippy::cast_precision_loss, reason = "some columns")]
    let column = ui.available_width() / bars.len() as f32;
    let names: Vec<Arc<Galley>> = bars.iter().map(|bar| name(ui, ctx, bar, column)).collect();
    let below = names.iter().map(|name| name.size().y).fold(0.0, f32::max) + NAMES_BELOW_PT;
    let size = Vec2::new(ui.available_width(), ABOVE_PT + BARS_PT + below);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let says = said(ctx, bars);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &says));
    response.on_hover_ui_at_pointer(|ui| numbers_ui(ui, ctx));
    let top = rect.top() + ABOVE_PT;
    let inner = Rect::from_x_y_ranges(rect.x_range(), top..=top + BARS_PT);
    let height = Height::of(bars, inner);
    let mut left = rect.left();
    for (bar, name) in bars.iter().zip(names) {
        let place = Rect::from_x_y_ranges(left..=left + column, inner.y_range());
        bar_ui(ui, ctx, bar, &height, place);
        let at = pos2(place.center().x, place.bottom() + NAMES_BELOW_PT);
        ui.painter().galley(at, name, ctx.palette.soft_text);
        left += column;
    }
    let zero = Stroke::new(1.5, ctx.palette.soft_text);
    ui.painter().hline(rect.x_range(), height.y(0.0), zero);
}

/// The bar, its number above it, and the level on which the next one begins.
fn bar_ui(ui: &Ui, ctx: &ViewCtx<'_>, bar: &Bar, height: &Height, place: Rect) {
    let width = (place.width() * 0.72).min(BAR_MOST_PT);
    let (a, b) = (height.y(bar.from), height.y(bar.to));
    let middle = place.center().x;
    let drawn = Rect::from_min_max(
        pos2(middle - width / 2.0, a.min(b)),
        pos2(middle + width / 2.0, a.max(b).max(a.min(b) + 1.0)),
    );
    let painter = ui.painter();
    if !bar.is_score {
        let along = drawn.right()..=drawn.right() + place.width() - width;
        painter.hline(along, b, Stroke::new(1.0, ctx.palette.line));
    }
    painter.rect_filled(drawn, CornerRadius::same(2), bar.fill);
    painter.text(
        pos2(middle, drawn.top() - 4.0),
        Align2::CENTER_BOTTOM,
        &bar.label,
        font::small(),
        ctx.palette.text,
    );
}

/// In three lines at most.
fn name(ui: &Ui, ctx: &ViewCtx<'_>, bar: &Bar, column_pt: f32) -> Arc<Galley> {
    let format = TextFormat::simple(font::small(), ctx.palette.soft_text);
    let mut job = LayoutJob::single_section(bar.name.clone(), format);
    job.wrap.max_width = column_pt - NAMES_APART_PT + 2.0;
    job.wrap.max_rows = 3;
    job.halign = Align::Center;
    ui.painter().layout_job(job)
}

/// What the picture shows, part by part.
fn said(ctx: &ViewCtx<'_>, bars: &[Bar]) -> String {
    let part = |bar: &Bar| {
        text!(
            ctx.texts,
            "why-part",
            reason = bar.name.as_str(),
            points = bar.label.as_str()
        )
    };
    let parts: Vec<String> = bars.iter().map(part).collect();
    let heading = text!(ctx.texts, "why-heading");
    format!("{heading}: {}", parts.join(", "))
}

/// All reasons, with how many give each.
fn numbers_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let head = |text: String| {
        RichText::new(text)
            .font(font::small())
            .color(ctx.palette.soft_text)
    };
    Grid::new("reasons")
        .num_columns(3)
        .spacing([16.0, 4.0])
        .show(ui, |ui| {
            ui.label(head(text!(ctx.texts, "figure-reason")));
            ui.label(head(text!(ctx.texts, "column-answers")));
            ui.label(head(text!(ctx.texts, "column-points")));
            ui.end_row();
            for each in &ctx.analysis.reasons {
                ui.label(reason_name(ctx, &each.key));
                right_ui(ui, ctx.texts.count(each.answers));
                right_ui(ui, ctx.texts.signed(each.points, Decimals::One));
                ui.end_row();
            }
        });
}

fn right_ui(ui: &mut Ui, number: String) {
    use eframe::egui::Layout;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.add(Label::new(number));
    });
}
