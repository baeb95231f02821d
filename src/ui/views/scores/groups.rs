//! How many promoters, passives and detractors there are.

use eframe::egui::{RichText, Ui, Vec2};

use super::table::cell;
use crate::figure::group_share;
use crate::model::Group;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card_heading, note, share_bar, width_pt};
use crate::ui::words;

#[expect(clippy::cast_precision_loss, reason = "a share of a count")]
pub(super) fn groups_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let counts = ctx.analysis.overall.counts;
    ui.horizontal(|ui| {
        let answers = text!(ctx.texts, "answers", count = counts.n());
        card_heading(ui, ctx.palette, &answers);
        if let Some(all) = ctx.analysis.population() {
            let share = counts.n() as f64 / all as f64;
            let said = text!(
                ctx.texts,
                "of-population",
                population = all,
                share = ctx.texts.percent(share)
            );
            note(ui, ctx.palette, said);
        } else if counts.blank > 0 {
            let said = text!(ctx.texts, "blank-beside", count = counts.blank);
            note(ui, ctx.palette, said);
        }
    });
    ui.add_space(4.0);
    let count_pt = count_pt(ui, ctx);
    for group in Group::ALL {
        group_ui(ui, ctx, group, count_pt);
    }
}

const NAME_PT: f32 = 108.0;
const COUNT_LEAST_PT: f32 = 52.0;
const SHARE_PT: f32 = 48.0;
const GAP_PT: f32 = 12.0;

/// What the largest group's count takes: of a million answers more than usual.
fn count_pt(ui: &Ui, ctx: &ViewCtx<'_>) -> f32 {
    let counts = ctx.analysis.overall.counts;
    let written = Group::ALL.map(|group| ctx.texts.count(counts.of(group)));
    let widths = written.map(|count| width_pt(ui, count, font::body()));
    widths.into_iter().fold(COUNT_LEAST_PT, f32::max).ceil()
}

#[expect(clippy::cast_precision_loss, reason = "a share of a count")]
fn group_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, group: Group, count_pt: f32) {
    let counts = ctx.analysis.overall.counts;
    let share = counts.of(group) as f64 / counts.n().max(1) as f64;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        let room = ui.available_width() - NAME_PT - count_pt - SHARE_PT - 3.0 * GAP_PT;
        let name = words::groups_name(ctx.texts, group);
        cell(
            ui,
            NAME_PT,
            false,
            RichText::new(name).color(ctx.palette.text),
        );
        #[expect(clippy::cast_possible_truncation, reason = "a share for drawing")]
        let drawn = share as f32;
        share_bar(
            ui,
            ctx.palette,
            group,
            drawn,
            Vec2::new(room.max(24.0), 14.0),
        );
        let count = RichText::new(ctx.texts.count(counts.of(group)));
        cell(ui, count_pt, true, count.color(ctx.palette.text));
        let share = RichText::new(group_share(group, counts, ctx.texts));
        cell(ui, SHARE_PT, true, share.color(ctx.palette.soft_text));
    });
}
