//! The breakdown: a row a segment, sortable, with its groups as one bar and its score on its likely range.

use std::cmp::Ordering;

use eframe::egui::{
    Align, Align2, Button, Layout, Rect, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, pos2,
};

use super::cell;
use crate::analysis::{Certainty, Segment, Verdict};
use crate::app::{CommandQueue, ViewCommand};
use crate::i18n::Decimals;
use crate::model::Group;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{RangeScale, card_heading, combo, note, range_mark, row, stacked_bar};
use crate::ui::words;

const ROW_HEIGHT_PT: f32 = 40.0;
/// Room beside the ends of the range, so that its numbers keep clear of the neighbours.
const RANGE_INSET_PT: f32 = 20.0;

/// How the rows are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BreakdownState {
    column: Column,
    descending: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Column {
    /// In the order of the field's choices.
    #[default]
    Name,
    Answers,
    Groups,
    Score,
    Range,
    Verdict,
    Contribution,
}

impl Column {
    const ALL: [Self; 7] = [
        Self::Name,
        Self::Answers,
        Self::Groups,
        Self::Score,
        Self::Range,
        Self::Verdict,
        Self::Contribution,
    ];

    const fn is_number(self) -> bool {
        matches!(self, Self::Answers | Self::Score | Self::Contribution)
    }

    /// Nothing to sort by that another column does not have.
    const fn is_picture(self) -> bool {
        matches!(self, Self::Groups | Self::Range)
    }
}

pub(super) fn breakdown_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut BreakdownState,
    commands: &mut CommandQueue,
) {
    row(ui, 32.0, |ui| {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "breakdown-by"));
        dimension_ui(ui, ctx, commands);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let compared = ctx
                .analysis
                .segments
                .iter()
                .filter(|each| each.verdict != Verdict::TooFewAnswers)
                .count();
            if compared > 1 {
                let count = u64::try_from(compared).unwrap_or(u64::MAX);
                note(
                    ui,
                    ctx.palette,
                    text!(ctx.texts, "breakdown-corrected", count = count),
                );
            }
        });
    });
    if ctx.analysis.segments.is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "breakdown-none"));
        return;
    }
    let columns = columns(ui.available_width());
    let scale = scale_for(&ctx.analysis.segments);
    let order = sorted(&ctx.analysis.segments, *state);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(ui, ctx, state, &columns, scale);
        for at in order {
            row_ui(ui, ctx, &ctx.analysis.segments[at], &columns, scale);
        }
    });
}

fn dimension_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let options = words::breakdowns(ctx.texts, ctx.project);
    let name = text!(ctx.texts, "breakdown-by");
    if let Some(picked) = combo(ui, ctx.palette, &name, ctx.breakdown, &options, 150.0) {
        commands.view(ViewCommand::BreakDown(Some(picked)));
    }
}

/// Between columns.
const GAP_PT: f32 = 12.0;

/// The columns with their widths; the pictures and the name share what is left. Where there is little, the last
/// column goes.
fn columns(full: f32) -> Vec<(Column, f32)> {
    let shown = if full < 760.0 { 6 } else { 7 };
    let fixed = |column: Column| match column {
        Column::Name | Column::Groups | Column::Range => 0.0,
        Column::Answers => 88.0,
        Column::Score => 76.0,
        Column::Verdict => 156.0,
        Column::Contribution => 112.0,
    };
    let columns = &Column::ALL[..shown];
    let taken: f32 = columns.iter().map(|&column| fixed(column) + GAP_PT).sum();
    let rest = (full + GAP_PT - taken).max(240.0);
    let width = |column: Column| match column {
        Column::Name => rest * 0.34,
        Column::Groups => rest * 0.30,
        Column::Range => rest * 0.36,
        other => fixed(other),
    };
    columns
        .iter()
        .map(|&column| (column, width(column)))
        .collect()
}

/// An axis that holds every range drawn, in steps of 50.
fn scale_for(segments: &[Segment]) -> RangeScale {
    let ranges = segments
        .iter()
        .filter(|each| is_drawn(each))
        .filter_map(|each| each.summary.interval);
    let (lowest, highest) = ranges.fold((0.0_f64, 50.0_f64), |(low, high), range| {
        (low.min(range.lower), high.max(range.upper))
    });
    RangeScale {
        from: (lowest / 50.0).floor() * 50.0,
        to: (highest / 50.0).ceil() * 50.0,
    }
}

/// Under five answers a score says nothing.
fn is_drawn(segment: &Segment) -> bool {
    !matches!(
        segment.summary.certainty,
        Certainty::NoAnswers | Certainty::TooFew
    )
}

fn head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut BreakdownState,
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
            _ => column_ui(&mut cell, ctx, state, column, place),
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

fn column_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut BreakdownState,
    column: Column,
    place: Rect,
) {
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
            ui.add(eframe::egui::Label::new(label).truncate());
            return;
        }
        ui.spacing_mut().button_padding = Vec2::new(0.0, 2.0);
        ui.spacing_mut().interact_size.y = 20.0;
        let arrow = if state.descending {
            Icon::Descending
        } else {
            Icon::Ascending
        };
        let is_current = state.column == column && (column != Column::Name || state.descending);
        let button = if is_current {
            Button::new((label, arrow.text(12.0).color(ctx.palette.accent)))
        } else {
            Button::new(label)
        };
        let response = ui
            .add(button.frame_when_inactive(false).truncate())
            .accessible_name(text!(ctx.texts, "sort-by", column = name.as_str()));
        if response.clicked() {
            *state = state.clicked(column);
        }
    });
}

impl BreakdownState {
    /// The same column again turns round; numbers begin with the largest.
    fn clicked(self, column: Column) -> Self {
        let descending = if self.column == column {
            !self.descending
        } else {
            column.is_number()
        };
        Self { column, descending }
    }
}

fn column_name(ctx: &ViewCtx<'_>, column: Column) -> String {
    match column {
        Column::Name => ctx
            .breakdown
            .map(|of| words::dimension(ctx.texts, ctx.project, of))
            .unwrap_or_default(),
        Column::Answers => text!(ctx.texts, "column-answers"),
        Column::Groups => text!(ctx.texts, "column-groups"),
        Column::Score => text!(ctx.texts, "column-score"),
        Column::Range => text!(ctx.texts, "column-range"),
        Column::Verdict => text!(ctx.texts, "column-verdict"),
        Column::Contribution => text!(ctx.texts, "column-contribution"),
    }
}

fn sorted(segments: &[Segment], state: BreakdownState) -> Vec<usize> {
    let mut order: Vec<usize> = (0..segments.len()).collect();
    order.sort_by(|&a, &b| {
        let ordering = compare(&segments[a], &segments[b], state.column).then(a.cmp(&b));
        if state.descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    order
}

fn compare(a: &Segment, b: &Segment, column: Column) -> Ordering {
    let number = |x: Option<f64>, y: Option<f64>| {
        x.unwrap_or(f64::NEG_INFINITY)
            .total_cmp(&y.unwrap_or(f64::NEG_INFINITY))
    };
    match column {
        Column::Name | Column::Groups | Column::Range => Ordering::Equal,
        Column::Answers => a.summary.counts.n().cmp(&b.summary.counts.n()),
        Column::Score => number(drawn_score(a), drawn_score(b)),
        Column::Verdict => number(a.difference_from_rest, b.difference_from_rest),
        Column::Contribution => a.contribution.total_cmp(&b.contribution),
    }
}

fn drawn_score(segment: &Segment) -> Option<f64> {
    segment.summary.score.filter(|_| is_drawn(segment))
}

fn row_ui(
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
    if !ui.is_rect_visible(rect) {
        return;
    }
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
    let summary = &segment.summary;
    let plain = |text: String| RichText::new(text).color(ctx.palette.text);
    let dash = || "–".to_owned();
    match column {
        Column::Name => cell(ui, width, false, plain(segment_name(ctx, segment))),
        Column::Answers => cell(ui, width, true, plain(ctx.texts.count(summary.counts.n()))),
        Column::Groups => {
            let says = words::groups(ctx.texts, summary.counts);
            stacked_bar(
                ui,
                ctx.palette,
                summary.counts,
                Vec2::new(width.min(220.0), 12.0),
                &says,
            )
            .on_hover_text(says);
        }
        Column::Score => {
            let shown = drawn_score(segment)
                .map_or_else(dash, |score| ctx.texts.score(score, Decimals::Zero));
            cell(ui, width, true, plain(shown).font(font::strong()));
        }
        Column::Range => {
            let drawn = drawn_score(segment).zip(summary.interval);
            let says = words::range(ctx.texts, summary);
            ui.add_space(RANGE_INSET_PT);
            let size = Vec2::new(width - 2.0 * RANGE_INSET_PT, 20.0);
            range_mark(ui, ctx.palette, scale, drawn, size, &says).on_hover_text(says);
        }
        Column::Verdict => verdict_ui(ui, ctx, segment, width),
        Column::Contribution => cell(
            ui,
            width,
            true,
            plain(ctx.texts.signed(segment.contribution, Decimals::One)),
        ),
    }
}

fn verdict_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, segment: &Segment, width: f32) {
    let colour = match segment.verdict {
        Verdict::Better => ctx.palette.group(Group::Promoter).text,
        Verdict::Worse => ctx.palette.group(Group::Detractor).text,
        Verdict::MayBeChance | Verdict::TooFewAnswers => ctx.palette.soft_text,
    };
    cell(
        ui,
        width,
        false,
        RichText::new(words::verdict(ctx.texts, segment.verdict)).color(colour),
    );
}

fn segment_name(ctx: &ViewCtx<'_>, segment: &Segment) -> String {
    ctx.breakdown
        .map(|of| words::key(ctx.texts, ctx.project, of, &segment.key))
        .unwrap_or_default()
}
