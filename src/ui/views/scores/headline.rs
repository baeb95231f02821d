//! The score, its likely range, and what both mean in plain words.

use eframe::egui::{Label, RichText, Ui};

use super::how_sure::{exact_lines, how_sure_ui};
use crate::analysis::{Certainty, Change};
use crate::app::CommandQueue;
use crate::figure::aims::{band_said, bands};
use crate::figure::group_share;
use crate::i18n::Decimals;
use crate::model::Group;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{field_label, note};
use crate::ui::words;
use crate::wording::{basis, counting_rule, sentence_gap};

/// So much of the width the score has at most; the sentences beside it need the rest.
const SCORE_PART: f32 = 0.42;

pub(super) fn headline_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 28.0;
        let most = ui.available_width() * SCORE_PART;
        ui.vertical(|ui| {
            ui.set_max_width(most);
            ui.spacing_mut().item_spacing.y = 2.0;
            score_ui(ui, ctx);
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = eframe::egui::vec2(8.0, 6.0);
            ui.add_space(6.0);
            sentences_ui(ui, ctx);
            ui.add_space(2.0);
            weighted_ui(ui, ctx);
            ui.horizontal_wrapped(|ui| {
                rule_ui(ui, ctx);
                how_sure_ui(ui, ctx, commands);
            });
        });
    });
}

/// Of what the score is called: what it means stands beside it.
const BAND_MOST_PT: f32 = 200.0;

fn score_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let summary = &ctx.analysis.overall;
    field_label(ui, ctx.palette, &text!(ctx.texts, "net-promoter-score"));
    let shown = summary.score.map_or("–".to_owned(), |score| {
        ctx.texts.score(score, Decimals::Zero)
    });
    let score = RichText::new(shown)
        .font(font::score())
        .color(ctx.palette.text);
    ui.label(score).on_hover_text(exact_lines(ctx));
    let range = RichText::new(words::range(ctx.texts, summary)).color(ctx.palette.soft_text);
    ui.label(range).on_hover_text(exact_lines(ctx));
    let bands = bands(ctx.project, ctx.texts);
    if let Some(band) = band_said(&bands, summary, ctx.texts) {
        // Only what is sure stands out.
        let is_one = bands.iter().any(|each| each.name == band);
        let font = if is_one { font::strong() } else { font::body() };
        let band = RichText::new(band).font(font).color(ctx.palette.text);
        ui.scope(|ui| {
            ui.set_max_width(BAND_MOST_PT);
            ui.add(Label::new(band).wrap())
                .on_hover_text(words::bands(ctx.texts, &bands));
        });
    }
}

/// What a weighted score is weighted to, and how many answers it is made of; or why it is not weighted though it should be.
fn weighted_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let said = words::weighting(ctx.texts, ctx.project, &ctx.analysis.overall);
    if !said.is_empty() {
        note(ui, ctx.palette, said.join(sentence_gap(ctx.texts)));
    }
}

/// What the score means, and how it moved.
fn sentences_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let overall = &ctx.analysis.overall;
    if overall.counts.n() == 0 {
        say(ui, ctx, text!(ctx.texts, "scores-none"));
        return;
    }
    let share = group_share(Group::Promoter, overall.counts, ctx.texts);
    say(
        ui,
        ctx,
        text!(ctx.texts, "scores-promoter-share", share = share),
    );
    if let Some(standing) = words::standing(ctx.texts, overall) {
        say(ui, ctx, standing);
    }
    if overall.certainty == Certainty::EarlySign {
        say(ui, ctx, text!(ctx.texts, "scores-early-sign"));
    }
    match &ctx.analysis.change {
        Some(change) => change_said_ui(ui, ctx, change),
        None => say(ui, ctx, words::no_change(ctx)),
    }
}

/// What changed and whether it may be chance; the figures are under the pointer.
pub(super) fn change_said_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, change: &Change) {
    let (what, sure) = words::change(ctx.texts, ctx.project, ctx.session.against, change);
    say(ui, ctx, what);
    let sure = RichText::new(sure)
        .font(font::strong())
        .color(ctx.palette.text);
    let hover = words::change_exact(ctx.texts, ctx.project, change);
    ui.add(Label::new(sure).wrap()).on_hover_text(hover);
}

pub(super) fn say(ui: &mut Ui, ctx: &ViewCtx<'_>, sentence: String) {
    let sentence = RichText::new(sentence)
        .font(font::body())
        .color(ctx.palette.text);
    ui.add(Label::new(sentence).wrap());
}

/// Which answers count, which do not, and for whom it all stands.
fn rule_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let (texts, analysis) = (ctx.texts, ctx.analysis);
    let mut said = vec![counting_rule(texts, ctx.project.scoring())];
    if analysis.set_aside > 0 {
        said.push(text!(texts, "rule-set-aside", count = analysis.set_aside));
    }
    if analysis.overall.counts.blank > 0 {
        let blank = analysis.overall.counts.blank;
        said.push(text!(texts, "rule-blank", count = blank));
    }
    said.extend(basis(texts, analysis.overall.basis));
    if let Some(period) = words::snapped(ctx) {
        said.push(period);
    }
    note(ui, ctx.palette, said.join(sentence_gap(texts)));
}
