//! Of a round: how people were asked, how many of each segment, and whether those who answered are like them.

use std::num::NonZeroU32;

use eframe::egui::{Align, Label, Layout, RichText, TextWrapMode, Ui, Vec2};

use super::SettingsState;
use super::draft::{RoundPart, Slot};
use super::rounds::{INVITED_WIDTH_PT, labelled_combo, part_problem_ui, reworked};
use super::rows::{TextField, line_ui};
use crate::analysis::{Likeness, RoundRate};
use crate::app::CommandQueue;
use crate::model::{
    Choice, Field, FieldId, FieldKind, InvitedBySegment, Kept, Round, RoundChannel,
};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{note, problem};
use crate::ui::words;

const CHANNEL_WIDTH_PT: f32 = 156.0;
const FIELD_WIDTH_PT: f32 = 156.0;
const ROW_HEIGHT_PT: f32 = 36.0;
const NAME_WIDTH_PT: f32 = 150.0;

/// By card, on the phone, after a purchase.
pub(super) fn channel_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    round: &Round,
    commands: &mut CommandQueue,
) {
    let mut options = vec![(None, text!(ctx.texts, "round-channel-none"))];
    options
        .extend(RoundChannel::ALL.map(|each| (Some(each), words::round_channel(ctx.texts, each))));
    let label = text!(ctx.texts, "round-channel");
    let picked = labelled_combo(
        ui,
        ctx,
        &label,
        round,
        round.channel,
        &options,
        CHANNEL_WIDTH_PT,
    );
    if let Some(channel) = picked.filter(|channel| *channel != round.channel) {
        reworked(round, commands, |round| round.channel = channel);
    }
}

/// The field whose choices tell how many were invited of each. Another one begins without numbers.
pub(super) fn field_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, round: &Round, commands: &mut CommandQueue) {
    let current = round.by_segment.as_ref().map(|each| each.field);
    let mut options = vec![(None, text!(ctx.texts, "round-by-none"))];
    let fields = ctx.project.fields().iter();
    let fields = fields.filter(|field| matches!(field.kind, FieldKind::Choice(_)));
    options.extend(fields.map(|field| (Some(field.id), field.name.clone())));
    if options.len() == 1 && current.is_none() {
        return;
    }
    let label = text!(ctx.texts, "round-by");
    let picked = labelled_combo(ui, ctx, &label, round, current, &options, FIELD_WIDTH_PT);
    if let Some(field) = picked.filter(|field| *field != current) {
        reworked(round, commands, |round| {
            round.by_segment = field.map(invited_of);
        });
    }
}

fn invited_of(field: FieldId) -> InvitedBySegment {
    InvitedBySegment {
        field,
        invited: Vec::new(),
        kept: Kept::default(),
    }
}

/// The segments below each other, each with its number and its rate, and what is to be said of them together.
pub(super) fn segments_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    rate: Option<&RoundRate>,
    commands: &mut CommandQueue,
) {
    let Some(by_segment) = &round.by_segment else {
        return;
    };
    let field = ctx.project.fields().get(by_segment.field);
    let Some(field) = field.filter(|field| !field.is_several()) else {
        problem(ui, ctx.palette, text!(ctx.texts, "round-by-gone"));
        return;
    };
    if field.choices().is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "round-by-no-choices"));
    }
    for choice in field.choices() {
        let segment = Segment { field, choice };
        segment_ui(ui, ctx, state, round, segment, rate, commands);
        part_problem_ui(ui, ctx, state, round, RoundPart::Segment(choice.id));
    }
    sum_ui(ui, ctx, round, by_segment);
    if let Some(rate) = rate {
        likeness_ui(ui, ctx, field, rate);
    }
}

/// Whom an answer of a round is of.
#[derive(Clone, Copy)]
struct Segment<'a> {
    field: &'a Field,
    choice: &'a Choice,
}

fn segment_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    Segment { field, choice }: Segment<'_>,
    rate: Option<&RoundRate>,
    commands: &mut CommandQueue,
) {
    let part = RoundPart::Segment(choice.id);
    let says = text!(
        ctx.texts,
        "round-segment-invited",
        segment = choice.name.as_str(),
        field = field.name.as_str(),
        name = round.name.as_str()
    );
    let current = super::rounds::current(ctx, round, part);
    let rates = rate.into_iter().flat_map(|rate| &rate.parts);
    let known = rates.into_iter().find(|each| each.choice == choice.id);
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), ROW_HEIGHT_PT),
        layout,
        |ui| {
            let name = RichText::new(choice.name.as_str()).color(ctx.palette.text);
            ui.allocate_ui_with_layout(Vec2::new(NAME_WIDTH_PT, ROW_HEIGHT_PT), layout, |ui| {
                ui.set_width(NAME_WIDTH_PT);
                let shown = ui.add(Label::new(name).truncate());
                shown.on_hover_text(choice.name.as_str());
            });
            ui.scope(|ui| {
                ui.set_max_width(INVITED_WIDTH_PT);
                let slot = Slot::Round(round.id, part);
                line_ui(
                    ui,
                    ctx,
                    state,
                    TextField::new(slot, &current, &says),
                    commands,
                );
            });
            if let Some(known) = known {
                let said = words::part_rate(ctx.texts, known);
                let ink = match known.rate {
                    Some(_) => ctx.palette.soft_text,
                    None => ctx.palette.danger,
                };
                let said = RichText::new(said).font(font::small()).color(ink);
                ui.add(Label::new(said).wrap_mode(TextWrapMode::Wrap));
            }
        },
    );
}

/// Where the numbers of the segments do not come to the number in all.
fn sum_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, round: &Round, by_segment: &InvitedBySegment) {
    let (sum, all) = (by_segment.sum(), round.invited.map(NonZeroU32::get));
    let Some(all) = all.map(u64::from).filter(|all| sum > 0 && *all != sum) else {
        return;
    };
    let rest: u64 = all.saturating_sub(sum);
    let said = if sum > all {
        text!(ctx.texts, "round-segments-more", sum = sum, all = all)
    } else {
        text!(
            ctx.texts,
            "round-segments-fewer",
            sum = sum,
            all = all,
            rest = rest
        )
    };
    if sum > all {
        problem(ui, ctx.palette, said);
    } else {
        note(ui, ctx.palette, said);
    }
}

fn likeness_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, field: &Field, rate: &RoundRate) {
    match &rate.likeness {
        Likeness::NotKnown => {}
        Likeness::TooFew => drop(note(
            ui,
            ctx.palette,
            text!(ctx.texts, "round-alike-too-few"),
        )),
        Likeness::MayBeChance => drop(note(ui, ctx.palette, text!(ctx.texts, "round-alike"))),
        Likeness::Withheld => {
            let least = i64::from(ctx.project.scoring().anonymity.answers());
            note(
                ui,
                ctx.palette,
                text!(ctx.texts, "round-alike-withheld", least = least),
            );
        }
        Likeness::Differs(odd) => {
            problem(ui, ctx.palette, text!(ctx.texts, "round-differs"));
            for each in odd {
                problem(ui, ctx.palette, words::odd_segment(ctx.texts, field, each));
            }
            note(ui, ctx.palette, text!(ctx.texts, "round-differs-hint"));
        }
    }
}
