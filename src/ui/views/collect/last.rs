//! Beside the form: the score so far, and the last answers entered.

use std::num::NonZeroUsize;

use eframe::egui::{
    Align, Label, Layout, RichText, Sense, Separator, TextStyle, TextWrapMode, Ui, Vec2, WidgetText,
};

use super::CollectState;
use crate::app::CommandQueue;
use crate::document::{EditLabel, last_entered};
use crate::i18n::Decimals;
use crate::model::{Edit, FieldRole, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    card, card_heading, field_label, icon_button, note, row, score_badge, stacked_bar, strike_badge,
};
use crate::ui::words;

/// The height of a row, and the width of a button in it.
const ROW_PT: f32 = 29.0;
const BUTTON_PT: f32 = 28.0;

/// In a narrower list the comments are cut to a few letters unless they have the room of the channels.
const WITH_CHANNEL_PT: f32 = 260.0;

const SHOWN: NonZeroUsize = NonZeroUsize::MIN.saturating_add(9);

pub(super) fn side_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 16.0;
        card(ui, ctx.palette, |ui| {
            so_far_ui(ui, ctx);
            if let Some(said) = words::next_round(ctx.texts, ctx.project, ctx.today) {
                note(ui, ctx.palette, said);
            }
        });
        card(ui, ctx.palette, |ui| last_ui(ui, ctx, state, commands));
    });
}

fn so_far_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let summary = &ctx.whole.overall;
    field_label(ui, ctx.palette, &text!(ctx.texts, "collect-score-so-far"));
    if let Some(said) = words::nothing_told(ctx.texts, ctx.project, ctx.whole) {
        note(ui, ctx.palette, said);
        return;
    }
    ui.horizontal(|ui| {
        let shown = summary.score.map_or("–".to_owned(), |score| {
            ctx.texts.score(score, Decimals::Zero)
        });
        ui.label(
            RichText::new(shown)
                .font(font::score())
                .color(ctx.palette.text),
        );
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space(14.0);
            note(ui, ctx.palette, words::range(ctx.texts, summary));
            note(
                ui,
                ctx.palette,
                text!(ctx.texts, "answers", count = summary.counts.n()),
            );
        });
    });
    let weighted = words::weighting(ctx.texts, ctx.project, summary);
    if let Some(said) = weighted.first() {
        note(ui, ctx.palette, said);
    }
    let says = words::groups(ctx.texts, summary.counts);
    let size = Vec2::new(ui.available_width(), 12.0);
    stacked_bar(ui, ctx.palette, summary.counts, size, &says).on_hover_text(says);
}

fn last_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.y = 1.0;
    card_heading(ui, ctx.palette, &text!(ctx.texts, "collect-last"));
    ui.add_space(4.0);
    if ctx.project.responses().is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "collect-none-yet"));
    }
    if ctx.session.closes_singles(ctx.project) {
        note(ui, ctx.palette, text!(ctx.texts, "collect-last-closed"));
        return;
    }
    for (at, response) in last_entered(ctx.project, SHOWN) {
        ui.push_id(response.id(), |ui| {
            row_ui(ui, ctx, state, at, &response, commands);
        });
        ui.add(Separator::default().spacing(5.0));
    }
}

fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    at: usize,
    response: &ResponseRef<'_>,
    commands: &mut CommandQueue,
) {
    row(ui, ROW_PT, |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let says = words::answer(ctx.texts, at + 1, response);
        let badge = score_badge(ui, ctx.palette, response.score(), &says);
        if response.is_aside() {
            strike_badge(ui, ctx.palette, badge.rect);
        }
        let channel = if ui.available_width() < WITH_CHANNEL_PT {
            String::new()
        } else {
            channel(ctx, response)
        };
        let ink = ctx.palette.soft_text;
        let channel = WidgetText::from(RichText::new(channel).font(font::small()).color(ink));
        let most = 0.3 * ui.available_width();
        let cut = Some(TextWrapMode::Truncate);
        let channel = channel.into_galley(ui, cut, most, TextStyle::Small);
        let gap = ui.spacing().item_spacing.x;
        let has_channel = channel.size().x > 0.0;
        let beside = if has_channel {
            channel.size().x + 2.0 * gap
        } else {
            gap
        };
        let left = ui.available_width() - beside - 2.0 * BUTTON_PT;
        let left = Vec2::new(left.max(40.0), ROW_PT);
        let line = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(left, line, |ui| {
            ui.set_width(left.x);
            comment_ui(ui, ctx, response);
        });
        if has_channel {
            let (place, _) = ui.allocate_exact_size(channel.size(), Sense::hover());
            ui.painter().galley(place.min, channel, ink);
        }
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            change_ui(ui, ctx, state, at, response, commands);
        });
    });
}

fn change_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    at: usize,
    response: &ResponseRef<'_>,
    commands: &mut CommandQueue,
) {
    let number = at + 1;
    let correct = text!(ctx.texts, "collect-correct", number = number);
    if icon_button(ui, ctx.palette, Icon::Edit, &correct).clicked() {
        state.correct(response.id(), ctx);
    }
    let remove = text!(ctx.texts, "collect-remove", number = number);
    if icon_button(ui, ctx.palette, Icon::Close, &remove).clicked() {
        let edit = Edit::RemoveResponses(vec![response.id()]);
        commands.edit(EditLabel::DeleteResponses(1), edit);
    }
}

fn comment_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, response: &ResponseRef<'_>) {
    let first_line = response.comment().lines().next().unwrap_or_default();
    let shown = if first_line.is_empty() {
        RichText::new(text!(ctx.texts, "no-comment")).color(ctx.palette.soft_text)
    } else if response.is_aside() {
        let struck = RichText::new(first_line).strikethrough();
        struck.color(ctx.palette.soft_text)
    } else {
        RichText::new(first_line).color(ctx.palette.text)
    };
    ui.add(Label::new(shown).truncate().sense(Sense::hover()));
}

fn channel(ctx: &ViewCtx<'_>, response: &ResponseRef<'_>) -> String {
    let Some(field) = ctx.project.field_with_role(FieldRole::Channel) else {
        return String::new();
    };
    let value = response.value(field.id);
    value
        .and_then(|value| field.said(&value))
        .unwrap_or_default()
}
