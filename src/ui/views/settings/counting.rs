//! How answers are counted: which of them, how sure a statement is to be, and for how many people it stands. Each
//! with a sentence of what it does.

use std::num::NonZeroU64;

use eframe::egui::Ui;

use super::SettingsState;
use super::draft::{Number, Slot};
use super::rows::{TextField, line_ui};
use crate::analysis::Steps;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::model::{
    AnonymityThreshold, Audience, Confidence, Correction, CountingRule, Edit, Method, Project,
    Scoring, Unit,
};
use crate::text;
use crate::ui::widgets::{card_heading, combo, labelled, note, problem};
use crate::ui::{ViewCtx, words};

const WIDTH_PT: f32 = 280.0;

pub(super) fn counting_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-counting"));
    let is_of_employees = ctx.project.survey().audience == Audience::Employees;
    let mut scoring = ctx.project.scoring().clone();
    // Employees have no customer who could answer twice.
    if !is_of_employees {
        rule_ui(ui, ctx, &mut scoring);
    }
    period_ui(ui, ctx, &mut scoring);
    confidence_ui(ui, ctx, &mut scoring);
    method_ui(ui, ctx, &mut scoring);
    correction_ui(ui, ctx, &mut scoring);
    if scoring != *ctx.project.scoring() {
        commands.edit(EditLabel::EditScoring, Edit::Scoring(Box::new(scoring)));
    }
    together(ui, |ui| population_ui(ui, ctx, state, commands));
    if is_of_employees {
        together(ui, |ui| anonymity_ui(ui, ctx, state, commands));
    }
}

/// A list to choose from under its label, with what it does below.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    label: &str,
    does: String,
    value: &mut T,
    options: &[(T, String)],
) {
    let width = WIDTH_PT.min(ui.available_width());
    let picked = together(ui, |ui| {
        let picked = labelled(ui, ctx.palette, label, |ui| {
            combo(ui, ctx.palette, label, Some(*value), options, width)
        });
        note(ui, ctx.palette, does);
        picked
    });
    if let Some(picked) = picked {
        *value = picked;
    }
}

/// A setting with what is said of it, apart from the next one.
fn together<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        add(ui)
    });
    ui.add_space(6.0);
    shown.inner
}

fn rule_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, scoring: &mut Scoring) {
    let texts = ctx.texts;
    let rules = [
        (
            CountingRule::EveryAnswer,
            text!(texts, "settings-rule-every"),
        ),
        (CountingRule::Latest, text!(texts, "settings-rule-latest")),
        (
            CountingRule::LatestInPeriod,
            text!(texts, "settings-rule-latest-in-period"),
        ),
    ];
    choice_ui(
        ui,
        ctx,
        &text!(texts, "settings-rule"),
        text!(texts, "settings-rule-note"),
        &mut scoring.rule,
        &rules,
    );
}

fn period_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, scoring: &mut Scoring) {
    let units = Unit::ALL.map(|unit| (unit, words::steps(ctx.texts, Steps::Calendar(unit))));
    choice_ui(
        ui,
        ctx,
        &text!(ctx.texts, "settings-period"),
        text!(ctx.texts, "settings-period-note"),
        &mut scoring.period,
        &units,
    );
}

fn confidence_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, scoring: &mut Scoring) {
    let levels = [
        (Confidence::Percent90, 0.90),
        (Confidence::Percent95, 0.95),
        (Confidence::Percent99, 0.99),
    ];
    let levels = levels.map(|(level, share)| (level, ctx.texts.percent(share)));
    choice_ui(
        ui,
        ctx,
        &text!(ctx.texts, "settings-confidence"),
        text!(ctx.texts, "settings-confidence-note"),
        &mut scoring.confidence,
        &levels,
    );
}

fn method_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, scoring: &mut Scoring) {
    let methods = [
        (
            Method::AdjustedWald,
            text!(ctx.texts, "settings-interval-adjusted"),
        ),
        (Method::Wald, text!(ctx.texts, "settings-interval-wald")),
        (
            Method::Iterative,
            text!(ctx.texts, "settings-interval-iterative"),
        ),
    ];
    choice_ui(
        ui,
        ctx,
        &text!(ctx.texts, "settings-interval"),
        text!(ctx.texts, "settings-interval-note"),
        &mut scoring.method,
        &methods,
    );
}

fn correction_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, scoring: &mut Scoring) {
    let corrections = [
        (Correction::Holm, text!(ctx.texts, "settings-holm")),
        (
            Correction::BenjaminiHochberg,
            text!(ctx.texts, "settings-benjamini-hochberg"),
        ),
    ];
    choice_ui(
        ui,
        ctx,
        &text!(ctx.texts, "settings-correction"),
        text!(ctx.texts, "settings-correction-note"),
        &mut scoring.correction,
        &corrections,
    );
}

fn population_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let label = text!(ctx.texts, "settings-population");
    number_ui(ui, ctx, state, Number::Population, &label, commands);
    let typed = state.drafts.typed(Slot::Number(Number::Population));
    let answers = ctx.whole.overall.counts.n();
    match population(typed) {
        None => drop(problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "settings-at-least", least = 1),
        )),
        Some(Some(all)) if all.get() < answers => drop(problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "settings-population-small", count = answers),
        )),
        Some(_) => {}
    }
    note(
        ui,
        ctx.palette,
        text!(ctx.texts, "settings-population-note"),
    );
}

fn anonymity_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let label = text!(ctx.texts, "settings-anonymity");
    number_ui(ui, ctx, state, Number::Anonymity, &label, commands);
    let typed = state.drafts.typed(Slot::Number(Number::Anonymity));
    if anonymity(typed).is_none() {
        let least = i64::from(AnonymityThreshold::LEAST);
        let said = text!(ctx.texts, "settings-at-least", least = least);
        problem(ui, ctx.palette, said);
    }
    note(ui, ctx.palette, text!(ctx.texts, "settings-anonymity-note"));
}

/// A number on one line, committed when it is left.
fn number_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    number: Number,
    label: &str,
    commands: &mut CommandQueue,
) {
    let current = typed_number(ctx.project.scoring(), number);
    let slot = Slot::Number(number);
    labelled(ui, ctx.palette, label, |ui| {
        ui.set_max_width(WIDTH_PT);
        line_ui(
            ui,
            ctx,
            state,
            TextField::new(slot, &current, label),
            commands,
        );
    });
}

/// A number as it is typed; empty where there is none.
fn typed_number(scoring: &Scoring, number: Number) -> String {
    match number {
        Number::Population => scoring.population.map(|all| all.to_string()),
        Number::Anonymity => Some(scoring.anonymity.answers().to_string()),
    }
    .unwrap_or_default()
}

/// Whether what is typed is no number that can be taken.
pub(super) fn is_refused(number: Number, typed: &str) -> bool {
    match number {
        Number::Population => population(typed).is_none(),
        Number::Anonymity => anonymity(typed).is_none(),
    }
}

/// The edit that takes the number over; `None` for what is none.
pub(super) fn number_edit(project: &Project, number: Number, typed: &str) -> Option<Edit> {
    let mut scoring = project.scoring().clone();
    match number {
        Number::Population => scoring.population = population(typed)?,
        Number::Anonymity => scoring.anonymity = anonymity(typed)?,
    }
    Some(Edit::Scoring(Box::new(scoring)))
}

/// Everyone; `Some(None)` where nothing is typed, `None` for anything but a number from 1 on. Spaces between the
/// digits are passed over.
#[expect(clippy::option_option, reason = "nothing and no number are two things")]
fn population(typed: &str) -> Option<Option<NonZeroU64>> {
    let digits: String = typed.split_whitespace().collect();
    if digits.is_empty() {
        return Some(None);
    }
    digits.parse().ok().map(Some)
}

fn anonymity(typed: &str) -> Option<AnonymityThreshold> {
    AnonymityThreshold::new(typed.trim().parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_or_refused() {
        let all = |typed| population(typed).map(|all| all.map(NonZeroU64::get));
        let table = [
            ("230", Some(Some(230))),
            (" 12 000 ", Some(Some(12_000))),
            ("", Some(None)),
            ("0", None),
            ("-5", None),
            ("2.5", None),
            ("many", None),
        ];
        for (typed, expected) in table {
            assert_eq!(all(typed), expected, "{typed:?}");
        }
        for (typed, refused) in [("3", false), ("2", true), ("", true), ("70000", true)] {
            assert_eq!(is_refused(Number::Anonymity, typed), refused, "{typed:?}");
        }
    }
}
