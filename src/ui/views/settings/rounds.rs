//! The rounds: when people were asked and how many, edited in place.

use std::num::NonZeroU32;

use eframe::egui::Ui;
use jiff::ToSpan;

use super::SettingsState;
use super::commit::Reading;
use super::draft::{RoundPart, Slot};
use super::rows::{Row, TextField, add_ui, line_ui, row_ui};
use super::{round_list, round_segments};
use crate::analysis::RoundRate;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::model::{Audience, Days, Edit, ListEdit, Rhythm, Round, RoundId, Scoring, Survey};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, check_box, combo, labelled, marked_note, note, problem};
use crate::ui::words;

const DAY_WIDTH_PT: f32 = 148.0;
pub(super) const INVITED_WIDTH_PT: f32 = 84.0;
const RHYTHM_WIDTH_PT: f32 = 220.0;
/// A new round takes two weeks until somebody says otherwise.
const DAYS_AFTER_THE_FIRST: i64 = 13;

pub(super) fn rounds_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-rounds"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-rounds-note"));
    rhythm_ui(ui, ctx, commands);
    weighted_ui(ui, ctx, commands);
    ui.add_space(8.0);
    let rates = ctx.in_use.map_or(&[][..], |in_use| &in_use.rates);
    for round in ctx.project.rounds() {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            round_ui(ui, ctx, state, round, rates, commands);
            ui.add_space(8.0);
        });
    }
    let add = text!(ctx.texts, "settings-new-round");
    add_ui(ui, ctx, state, Slot::NewRound, &add, commands);
}

/// How often people are asked, and what is next by that.
fn rhythm_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let survey = ctx.project.survey();
    let mut options = vec![(None, text!(ctx.texts, "rhythm-none"))];
    options.extend(Rhythm::ALL.map(|each| (Some(each), words::rhythm(ctx.texts, each))));
    let label = text!(ctx.texts, "rhythm");
    let picked = labelled(ui, ctx.palette, &label, |ui| {
        combo(
            ui,
            ctx.palette,
            &label,
            Some(survey.rhythm),
            &options,
            RHYTHM_WIDTH_PT,
        )
    });
    if let Some(rhythm) = picked.filter(|rhythm| *rhythm != survey.rhythm) {
        let survey = Survey {
            rhythm,
            ..survey.clone()
        };
        commands.edit(EditLabel::EditSurvey, Edit::Survey(Box::new(survey)));
    }
    if let Some(said) = words::next_round(ctx.texts, ctx.project, ctx.today) {
        note(ui, ctx.palette, said);
    }
}

/// Whether answers are weighted back to the invited. Weights would tell of small groups of employees.
fn weighted_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let scoring = ctx.project.scoring();
    let has_segments = ctx
        .project
        .rounds()
        .iter()
        .any(|round| round.by_segment.is_some());
    let is_of_customers = ctx.project.survey().audience == Audience::Customers;
    if !is_of_customers || !(has_segments || scoring.weighted) {
        return;
    }
    let mut weighted = scoring.weighted;
    let label = text!(ctx.texts, "settings-weighted");
    if check_box(ui, ctx.palette, &mut weighted, label).changed() {
        let scoring = Scoring {
            weighted,
            ..scoring.clone()
        };
        commands.edit(EditLabel::EditScoring, Edit::Scoring(Box::new(scoring)));
    }
    marked_note(ui, ctx.palette, text!(ctx.texts, "settings-weighted-note"));
}

/// How many of those invited answered, and what that means for the score. Nothing of a round that is still to come.
fn rate_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, rate: Option<&RoundRate>) {
    let Some(rate) = rate else {
        return;
    };
    let said = words::response_rate(ctx.texts, rate);
    if rate.rate.is_none() {
        problem(ui, ctx.palette, said);
        return;
    }
    note(ui, ctx.palette, said);
    if rate.is_few() {
        problem(ui, ctx.palette, text!(ctx.texts, "round-rate-few"));
    }
}

fn round_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    rates: &[RoundRate],
    commands: &mut CommandQueue,
) {
    let name = round.name.as_str();
    let row = Row {
        slot: Slot::Round(round.id, RoundPart::Name),
        name,
        says: &text!(ctx.texts, "settings-round-name", name = name),
        used: 0,
    };
    if row_ui(ui, ctx, state, row, commands) {
        let edit = Edit::Round(ListEdit::Remove(round.id));
        commands.edit(EditLabel::EditRounds, edit);
    }
    ui.horizontal_wrapped(|ui| {
        for part in TYPED {
            part_ui(ui, ctx, state, round, part, commands);
        }
    });
    ui.horizontal_wrapped(|ui| {
        round_segments::channel_ui(ui, ctx, round, commands);
        round_segments::field_ui(ui, ctx, round, commands);
    });
    for part in TYPED {
        part_problem_ui(ui, ctx, state, round, part);
    }
    let has_begun = round.days.first() <= ctx.today;
    let rate = rates.iter().find(|rate| rate.round == round.id);
    let rate = rate.filter(|rate| has_begun || rate.answered > 0);
    rate_ui(ui, ctx, rate);
    round_segments::segments_ui(ui, ctx, state, round, rate, commands);
    if let Some(other) = overlapping(ctx, round) {
        let said = text!(
            ctx.texts,
            "settings-round-overlaps",
            name = other.name.as_str()
        );
        note(ui, ctx.palette, said);
    }
    round_list::list_ui(ui, ctx, state, round, commands);
}

/// What is typed in the row below the name.
const TYPED: [RoundPart; 3] = [RoundPart::First, RoundPart::Last, RoundPart::Invited];

/// What is wrong with what is typed.
pub(super) fn part_problem_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &SettingsState,
    round: &Round,
    part: RoundPart,
) {
    let typed = state.drafts.typed(Slot::Round(round.id, part));
    if let Some(refusal) = refusal(super::reading(ctx), round.id, part, typed) {
        problem(ui, ctx.palette, refusal.said(ctx));
    }
}

/// A list to choose from under its label, named after its round.
pub(super) fn labelled_combo<T: Copy + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    label: &str,
    round: &Round,
    current: T,
    options: &[(T, String)],
    width_pt: f32,
) -> Option<T> {
    let name = round.name.as_str();
    let says = text!(ctx.texts, "settings-round-part", part = label, name = name);
    labelled(ui, ctx.palette, label, |ui| {
        combo(ui, ctx.palette, &says, Some(current), options, width_pt)
    })
}

/// A round with something changed that is not typed.
pub(super) fn reworked(
    round: &Round,
    commands: &mut CommandQueue,
    change: impl FnOnce(&mut Round),
) {
    let mut round = round.clone();
    change(&mut round);
    let edit = Edit::Round(ListEdit::Replace(round));
    commands.edit(EditLabel::EditRounds, edit);
}

fn part_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    round: &Round,
    part: RoundPart,
    commands: &mut CommandQueue,
) {
    let (label, width) = match part {
        RoundPart::First => (text!(ctx.texts, "settings-round-first"), DAY_WIDTH_PT),
        RoundPart::Last => (text!(ctx.texts, "settings-round-last"), DAY_WIDTH_PT),
        _ => (text!(ctx.texts, "settings-round-invited"), INVITED_WIDTH_PT),
    };
    let says = text!(
        ctx.texts,
        "settings-round-part",
        part = label.as_str(),
        name = round.name.as_str()
    );
    let current = current(ctx, round, part);
    labelled(ui, ctx.palette, &label, |ui| {
        ui.set_max_width(width);
        let slot = Slot::Round(round.id, part);
        line_ui(
            ui,
            ctx,
            state,
            TextField::new(slot, &current, &says),
            commands,
        );
    });
}

/// A part as it is typed.
pub(super) fn current(ctx: &ViewCtx<'_>, round: &Round, part: RoundPart) -> String {
    let number =
        |number: Option<NonZeroU32>| number.map_or_else(String::new, |all| all.to_string());
    match part {
        RoundPart::Name => round.name.clone(),
        RoundPart::First => ctx.texts.typed_day(round.days.first()),
        RoundPart::Last => ctx.texts.typed_day(round.days.last()),
        RoundPart::Invited => number(round.invited),
        RoundPart::Segment(choice) => {
            let by_segment = round.by_segment.as_ref();
            number(by_segment.and_then(|each| each.of(choice)))
        }
        RoundPart::People => String::new(),
    }
}

/// The first other round that has a day in common with this one.
fn overlapping<'a>(ctx: &ViewCtx<'a>, round: &Round) -> Option<&'a Round> {
    let mut others = ctx.project.rounds().iter();
    others.find(|other| other.id != round.id && other.days.overlaps(round.days))
}

/// Why something typed is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NoDay,
    Backwards,
    NoNumber,
}

impl Refusal {
    fn said(self, ctx: &ViewCtx<'_>) -> String {
        match self {
            Self::NoDay => {
                let example = ctx.texts.typed_day(ctx.today);
                text!(ctx.texts, "collect-not-a-day", example = example)
            }
            Self::Backwards => text!(ctx.texts, "filter-backwards"),
            Self::NoNumber => text!(ctx.texts, "settings-at-least", least = 1),
        }
    }
}

/// Of a round that is there; `None` where it can be taken.
pub(super) fn refusal(
    reading: Reading<'_>,
    id: RoundId,
    part: RoundPart,
    typed: &str,
) -> Option<Refusal> {
    let round = reading.project.rounds().get(id)?;
    changed(reading, round, part, typed).err()
}

/// The edit that takes over what was typed; `None` where it cannot be taken or the round is gone.
pub(super) fn edit(
    reading: Reading<'_>,
    id: RoundId,
    part: RoundPart,
    typed: &str,
) -> Option<Edit> {
    let round = reading.project.rounds().get(id)?;
    let changed = changed(reading, round, part, typed).ok()?;
    Some(Edit::Round(ListEdit::Replace(changed)))
}

fn changed(
    reading: Reading<'_>,
    round: &Round,
    part: RoundPart,
    typed: &str,
) -> Result<Round, Refusal> {
    let day = || reading.day(typed).ok_or(Refusal::NoDay);
    let days = |first, last| Days::new(first, last).ok_or(Refusal::Backwards);
    let mut changed = round.clone();
    match part {
        RoundPart::Name => typed.clone_into(&mut changed.name),
        RoundPart::First => changed.days = days(day()?, round.days.last())?,
        RoundPart::Last => changed.days = days(round.days.first(), day()?)?,
        RoundPart::Invited => changed.invited = invited(typed)?,
        RoundPart::Segment(choice) => {
            let invited = invited(typed)?;
            if let Some(by_segment) = &mut changed.by_segment {
                by_segment.set(choice, invited);
            }
        }
        // They are put on the list by a button.
        RoundPart::People => {}
    }
    Ok(changed)
}

/// `None` where nothing is typed. Spaces between the digits are passed over.
fn invited(typed: &str) -> Result<Option<NonZeroU32>, Refusal> {
    let digits: String = typed.split_whitespace().collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_| Refusal::NoNumber)
}

/// A round that begins today.
pub(super) fn new(reading: Reading<'_>, name: String) -> Edit {
    let today = reading.today;
    let last = today.date().saturating_add(DAYS_AFTER_THE_FIRST.days());
    let rounds = reading.project.rounds();
    let days = Days::new(today, last.into()).unwrap_or(Days::of(today));
    let item = Round::new(rounds.free_id(), name, days);
    Edit::Round(ListEdit::append(item))
}
