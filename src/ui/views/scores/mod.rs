//! Scores: the score with its range and what it means, the three groups, the change, and the breakdown.

mod breakdown;
mod ratings;

use eframe::egui::{Button, Id, Label, Popup, RichText, ScrollArea, Ui, Vec2};

use crate::app::CommandQueue;
use crate::i18n::Decimals;
use crate::model::Group;
use crate::stats::Confidence;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card, card_heading, column, field_label, note, row, share_bar};
use crate::ui::words;

pub use breakdown::BreakdownState;

/// Draws the view.
pub fn scores_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut BreakdownState,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 16.0;
        top_ui(ui, ctx);
        card(ui, ctx.palette, |ui| {
            breakdown::breakdown_ui(ui, ctx, state, commands);
        });
        ratings::ratings_ui(ui, ctx);
    });
}

/// The score and the groups, beside each other where there is room.
fn top_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let gap = 16.0;
    let full = ui.available_width();
    if full < 720.0 {
        card(ui, ctx.palette, |ui| score_ui(ui, ctx));
        card(ui, ctx.palette, |ui| groups_ui(ui, ctx));
        return;
    }
    let left = ((full - gap) * 0.56).floor();
    let memory = Id::unique("scores top");
    let height = ui.data(|data| data.get_temp::<f32>(memory)).unwrap_or(0.0);
    let tallest = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let one = column(ui, left, |ui| level_card(ui, ctx, height, score_ui));
        let other = column(ui, full - gap - left, |ui| {
            level_card(ui, ctx, height, groups_ui)
        });
        one.max(other)
    });
    // Both cards get the height of the taller, known from the pass before.
    if (tallest.inner - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(memory, tallest.inner));
        ui.ctx().request_discard("cards of one height");
    }
}

/// A card of at least that height; gives the height that its content wants.
fn level_card(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    height: f32,
    content: fn(&mut Ui, &ViewCtx<'_>),
) -> f32 {
    card(ui, ctx.palette, |ui| {
        let inner = ui.scope(|ui| content(ui, ctx));
        let wanted = inner.response.rect.height();
        ui.add_space((height - wanted).max(0.0));
        wanted
    })
}

fn score_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let summary = &ctx.analysis.overall;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 28.0;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            field_label(ui, ctx.palette, &text!(ctx.texts, "net-promoter-score"));
            let shown = summary.score.map_or("–".to_owned(), |score| {
                ctx.texts.score(score, Decimals::Zero)
            });
            let score = RichText::new(shown)
                .font(font::score())
                .color(ctx.palette.text);
            ui.label(score).on_hover_text(exact(ctx));
            let range =
                RichText::new(words::range(ctx.texts, summary)).color(ctx.palette.soft_text);
            ui.label(range).on_hover_text(exact(ctx));
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.add_space(6.0);
            sentence_ui(ui, ctx);
            ui.add_space(2.0);
            rule_ui(ui, ctx);
        });
    });
}

/// What the score means, in plain words.
fn sentence_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let counts = ctx.analysis.overall.counts;
    if counts.n() == 0 {
        ui.add(Label::new(text!(ctx.texts, "scores-none")).wrap());
        return;
    }
    let say = |ui: &mut Ui, text: String| {
        ui.add(
            Label::new(
                RichText::new(text)
                    .font(font::body())
                    .color(ctx.palette.text),
            )
            .wrap(),
        );
    };
    #[expect(clippy::cast_precision_loss, reason = "a share of a count")]
    let share = counts.promoters as f64 / counts.n() as f64;
    say(
        ui,
        text!(
            ctx.texts,
            "scores-promoter-share",
            share = ctx.texts.percent(share)
        ),
    );
    let certainty = ctx.analysis.overall.certainty;
    if certainty == crate::analysis::Certainty::EarlySign {
        say(ui, text!(ctx.texts, "scores-early-sign"));
    }
    match &ctx.analysis.change {
        Some(change) => {
            let (what, sure) = words::change(ctx.texts, change);
            say(ui, what);
            let sure = RichText::new(sure)
                .font(font::strong())
                .color(ctx.palette.text);
            let hover = text!(
                ctx.texts,
                "change-exact",
                before = words::period(ctx.texts, change.before_period),
                from = ctx
                    .texts
                    .decimal(change.before.score.unwrap_or_default(), 1),
                to = ctx.texts.decimal(change.after.score.unwrap_or_default(), 1),
                lower = ctx.texts.signed(change.interval.lower, Decimals::One),
                upper = ctx.texts.signed(change.interval.upper, Decimals::One),
                p = ctx.texts.decimal(change.p_value, 3)
            );
            ui.add(Label::new(sure).wrap()).on_hover_text(hover);
        }
        None => say(ui, text!(ctx.texts, "change-unknown")),
    }
}

/// Which answers count, and the way to the exact figures; below each other where there is little room.
fn rule_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    if ui.available_width() < 340.0 {
        note(ui, ctx.palette, text!(ctx.texts, "rule-every-answer"));
        how_sure_ui(ui, ctx);
    } else {
        row(ui, 20.0, |ui| {
            note(ui, ctx.palette, text!(ctx.texts, "rule-every-answer"));
            how_sure_ui(ui, ctx);
        });
    }
}

fn how_sure_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let name = text!(ctx.texts, "how-sure");
    let label = RichText::new(name.as_str()).font(font::small());
    let atoms = (
        label.color(ctx.palette.accent),
        Icon::Info.text(13.0).color(ctx.palette.accent),
    );
    let button = ui.scope(|ui| {
        ui.spacing_mut().button_padding = Vec2::new(4.0, 0.0);
        ui.spacing_mut().interact_size.y = 18.0;
        ui.add(Button::new(atoms).frame_when_inactive(false))
    });
    Popup::menu(&button.inner.accessible_name(name)).show(|ui| {
        ui.set_max_width(340.0);
        ui.add(Label::new(exact(ctx)).wrap());
    });
}

/// The figures behind the words.
fn exact(ctx: &ViewCtx<'_>) -> String {
    let summary = &ctx.analysis.overall;
    let (Some(score), Some(range)) = (summary.score, summary.interval) else {
        return text!(ctx.texts, "no-scores-yet");
    };
    let confidence = match ctx.project.scoring().confidence {
        Confidence::Percent90 => 0.90,
        Confidence::Percent95 => 0.95,
        Confidence::Percent99 => 0.99,
    };
    text!(
        ctx.texts,
        "scores-exact",
        score = ctx.texts.decimal(score, 2),
        lower = ctx.texts.decimal(range.lower, 2),
        upper = ctx.texts.decimal(range.upper, 2),
        confidence = ctx.texts.percent(confidence),
        count = summary.counts.n(),
        blank = summary.counts.blank
    )
}

fn groups_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let counts = ctx.analysis.overall.counts;
    ui.horizontal(|ui| {
        card_heading(
            ui,
            ctx.palette,
            &text!(ctx.texts, "answers", count = counts.n()),
        );
        if counts.blank > 0 {
            note(
                ui,
                ctx.palette,
                text!(ctx.texts, "blank-beside", count = counts.blank),
            );
        }
    });
    ui.add_space(4.0);
    for group in Group::ALL {
        group_ui(ui, ctx, group);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share of a count")]
fn group_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, group: Group) {
    let counts = ctx.analysis.overall.counts;
    let share = if counts.n() == 0 {
        0.0
    } else {
        counts.of(group) as f64 / counts.n() as f64
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let full = ui.available_width();
        let name = words::groups_name(ctx.texts, group);
        cell(
            ui,
            108.0,
            false,
            RichText::new(&name).color(ctx.palette.text),
        );
        let bar = Vec2::new((full - 108.0 - 52.0 - 48.0 - 36.0).max(24.0), 14.0);
        #[expect(clippy::cast_possible_truncation, reason = "a share for drawing")]
        share_bar(ui, ctx.palette, group, share as f32, bar);
        cell(
            ui,
            52.0,
            true,
            RichText::new(ctx.texts.count(counts.of(group))).color(ctx.palette.text),
        );
        cell(
            ui,
            48.0,
            true,
            RichText::new(ctx.texts.percent(share)).color(ctx.palette.soft_text),
        );
    });
}

/// A text in a column of fixed width, cut where it does not fit.
pub(super) fn cell(ui: &mut Ui, width: f32, right: bool, text: RichText) {
    let layout = if right {
        eframe::egui::Layout::right_to_left(eframe::egui::Align::Center)
    } else {
        eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)
    };
    let height = ui.available_height().min(24.0);
    ui.allocate_ui_with_layout(Vec2::new(width, height), layout, |ui| {
        ui.set_width(width);
        ui.add(Label::new(text).truncate());
    });
}
