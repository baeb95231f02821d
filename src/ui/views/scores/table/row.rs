//! A row of the table: a segment.

use eframe::egui::{Align, Layout, Rect, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, pos2};

use super::columns::Column;
use super::{GAP_PT, RANGE_INSET_PT, ROW_HEIGHT_PT, cell, drawn_score};
use crate::analysis::{Segment, Verdict};
use crate::i18n::Decimals;
use crate::model::Group;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{RangeScale, range_mark, stacked_bar, width_pt};
use crate::ui::words;
use crate::wording::p_value;

pub(super) fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    segment: &Segment,
    columns: &[(Column, f32)],
    scale: RangeScale,
) {
    let (rect, response) = ui.allocate_exact_size(
        Vec2::new(ui.available_width(), ROW_HEIGHT_PT),
        Sense::hover(),
    );
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, 4, ctx.palette.faint.gamma_multiply(0.5));
    }
    let mut left = rect.left();
    for &(column, width) in columns {
        let place = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(width, rect.height()));
        let layout = Layout::left_to_right(Align::Center);
        let builder = UiBuilder::new()
            .id_salt((left.to_bits(), rect.top().to_bits()))
            .max_rect(place)
            .layout(layout);
        let mut inner = ui.new_child(builder);
        cell_ui(&mut inner, ctx, segment, column, width, scale);
        left += width + GAP_PT;
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom(),
        Stroke::new(1.0, ctx.palette.line),
    );
}

fn cell_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    segment: &Segment,
    column: Column,
    width: f32,
    scale: RangeScale,
) {
    let plain = |text: String| RichText::new(text).color(ctx.palette.text);
    match column {
        Column::Name => {
            cell(ui, width, false, plain(segment_name(ctx, segment)));
        }
        Column::Answers => {
            let answers = ctx.texts.count(segment.summary.counts.n());
            cell(ui, width, true, plain(answers));
        }
        Column::Groups => groups_ui(ui, ctx, segment, width),
        Column::Score => {
            let score = drawn_score(segment);
            let shown = score.map_or("–".to_owned(), |score| {
                ctx.texts.score(score, Decimals::Zero)
            });
            let shown = plain(shown).font(font::strong());
            let shown = cell(ui, width, true, shown);
            shown.on_hover_text(match score {
                Some(_) => words::summary_exact(ctx.texts, &segment.summary),
                None => words::range(ctx.texts, &segment.summary),
            });
        }
        Column::Range => range_ui(ui, ctx, segment, width, scale),
        Column::Verdict => verdict_ui(ui, ctx, segment, width),
        Column::Contribution => added_ui(ui, ctx, segment, Some(segment.contribution), width),
        Column::Influence => added_ui(ui, ctx, segment, segment.influence, width),
    }
}

fn groups_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, segment: &Segment, width: f32) {
    let counts = segment.summary.counts;
    let says = words::groups(ctx.texts, counts);
    let size = Vec2::new(width.min(220.0), 12.0);
    stacked_bar(ui, ctx.palette, counts, size, &says).on_hover_text(says);
}

fn range_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, segment: &Segment, width: f32, scale: RangeScale) {
    let drawn = drawn_score(segment).zip(segment.summary.interval);
    let says = words::range(ctx.texts, &segment.summary);
    ui.add_space(RANGE_INSET_PT);
    let size = Vec2::new(width - 2.0 * RANGE_INSET_PT, 20.0);
    range_mark(ui, ctx.palette, scale, drawn, size, &says).on_hover_text(says);
}

/// Points with their sign; under the pointer, what contribution and influence are.
fn added_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, segment: &Segment, points: Option<f64>, width: f32) {
    let signed = |points: f64| ctx.texts.signed(points, Decimals::One);
    let shown = points.map_or("–".to_owned(), signed);
    let shown = cell(
        ui,
        width,
        true,
        RichText::new(shown).color(ctx.palette.text),
    );
    let Some((influence, all)) = segment.influence.zip(ctx.analysis.overall.score) else {
        return;
    };
    shown.on_hover_text(text!(
        ctx.texts,
        "contribution-says",
        contribution = signed(segment.contribution),
        without = ctx.texts.score(all - influence, Decimals::One),
        influence = signed(influence)
    ));
}

/// What the longest verdict of the language takes.
pub(super) fn verdict_width(ui: &Ui, ctx: &ViewCtx<'_>) -> f32 {
    let verdicts = [
        Verdict::Better,
        Verdict::Worse,
        Verdict::MayBeChance,
        Verdict::TooFewAnswers,
        Verdict::TooFewCustomers,
    ];
    let widths = verdicts.map(|each| {
        let said = words::verdict(ctx.texts, each);
        width_pt(ui, said, font::body())
    });
    widths.into_iter().fold(120.0, f32::max).ceil() + 4.0
}

fn verdict_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, segment: &Segment, width: f32) {
    let colour = match segment.verdict {
        Verdict::Better => ctx.palette.group(Group::Promoter).text,
        Verdict::Worse => ctx.palette.group(Group::Detractor).text,
        Verdict::MayBeChance | Verdict::TooFewAnswers | Verdict::TooFewCustomers => {
            ctx.palette.soft_text
        }
    };
    // Where there is no rest there is nothing to compare with.
    let said = match segment.difference_from_rest {
        Some(_) => words::verdict(ctx.texts, segment.verdict),
        None => "–".to_owned(),
    };
    let shown = cell(ui, width, false, RichText::new(said).color(colour));
    if let Some((difference, p)) = segment.difference_from_rest.zip(segment.p_value) {
        shown.on_hover_text(text!(
            ctx.texts,
            "verdict-exact",
            difference = ctx.texts.signed(difference, Decimals::One),
            p = p_value(ctx.texts, p)
        ));
    }
}

/// `Station street · Card` where two fields are crossed.
fn segment_name(ctx: &ViewCtx<'_>, segment: &Segment) -> String {
    let first = ctx.breakdown.map(|of| (of, &segment.key));
    let second = ctx
        .session
        .crossed_in(ctx.project)
        .zip(segment.crossed.as_ref());
    let names = first.into_iter().chain(second);
    let names = names.map(|(of, key)| words::key(ctx.texts, ctx.project, of, key));
    names.collect::<Vec<_>>().join(" · ")
}
