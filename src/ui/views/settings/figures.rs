//! Figures of the business: a number per period, typed or pasted, and how it goes with the score.

use eframe::egui::{TextEdit, Ui};

use super::SettingsState;
use super::draft::{AimText, Slot};
use super::rows::{id_of, leave, line_ui};
use crate::analysis::{BesideScore, PERIODS_TO_TELL, Steps};
use crate::app::CommandQueue;
use crate::document::{EditLabel, LineFault, read_period_values, written_period_values};
use crate::model::{BusinessFigure, Edit, Kept, Language, ListEdit, Unit};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    card_heading, combo, icon_button, labelled, note, problem, secondary_button,
};
use crate::ui::{ViewCtx, words};

const NAME_PT: f32 = 240.0;
const UNIT_PT: f32 = 130.0;
/// More bad lines are counted only.
const MOST_SAID: usize = 5;

/// Whether a single comma begins the decimals.
pub(super) const fn decimal_comma(language: Language) -> bool {
    match language {
        Language::English | Language::Chinese => false,
        Language::Hungarian | Language::Finnish | Language::Polish => true,
    }
}

pub(super) fn figures_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-business"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-business-note"));
    for figure in ctx.project.business_figures() {
        ui.push_id(figure.id.number(), |ui| {
            figure_ui(ui, ctx, state, figure, commands);
        });
        ui.add_space(10.0);
    }
    let add = text!(ctx.texts, "settings-business-add");
    if secondary_button(ui, ctx.palette, add).clicked() {
        let item = BusinessFigure {
            id: ctx.project.business_figures().free_id(),
            name: text!(ctx.texts, "settings-business-new"),
            unit: ctx.project.scoring().period,
            values: std::collections::BTreeMap::new(),
            kept: Kept::default(),
        };
        let at = ctx.project.business_figures().len();
        let edit = Edit::BusinessFigure(ListEdit::Insert { at, item });
        commands.edit(EditLabel::EditBusinessFigures, edit);
    }
}

fn figure_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    figure: &BusinessFigure,
    commands: &mut CommandQueue,
) {
    ui.horizontal_wrapped(|ui| {
        let label = text!(ctx.texts, "settings-name");
        let slot = Slot::Aim(AimText::FigureName(figure.id));
        ui.allocate_ui(eframe::egui::vec2(NAME_PT, 60.0), |ui| {
            ui.set_width(NAME_PT);
            labelled(ui, ctx.palette, &label, |ui| {
                line_ui(ui, ctx, state, (slot, &figure.name, &label), commands);
            });
        });
        ui.allocate_ui(eframe::egui::vec2(UNIT_PT, 60.0), |ui| {
            unit_ui(ui, ctx, figure, commands);
        });
        let remove = text!(ctx.texts, "settings-remove", name = figure.name.as_str());
        if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
            let edit = Edit::BusinessFigure(ListEdit::Remove(figure.id));
            commands.edit(EditLabel::EditBusinessFigures, edit);
        }
    });
    values_ui(ui, ctx, state, figure, commands);
    let beside = ctx.goals.and_then(|goals| {
        let mut beside = goals.business.iter();
        beside.find(|each| each.figure == figure.id)
    });
    if let Some(beside) = beside.filter(|_| !figure.values.is_empty()) {
        for said in said_of(ctx, beside) {
            note(ui, ctx.palette, said);
        }
    }
}

/// As long as there are no values: those are of periods of that length.
fn unit_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figure: &BusinessFigure, commands: &mut CommandQueue) {
    let label = text!(ctx.texts, "charts-period");
    let units = Unit::ALL.map(|unit| (unit, words::steps(ctx.texts, Steps::Calendar(unit))));
    let picked = ui.add_enabled_ui(figure.values.is_empty(), |ui| {
        labelled(ui, ctx.palette, &label, |ui| {
            combo(ui, ctx.palette, &label, Some(figure.unit), &units, UNIT_PT)
        })
    });
    if let Some(unit) = picked.inner {
        let figure = BusinessFigure {
            unit,
            ..figure.clone()
        };
        let edit = Edit::BusinessFigure(ListEdit::Replace(figure));
        commands.edit(EditLabel::EditBusinessFigures, edit);
    }
}

fn values_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    figure: &BusinessFigure,
    commands: &mut CommandQueue,
) {
    let comma = decimal_comma(ctx.texts.language());
    let slot = Slot::Aim(AimText::FigureValues(figure.id, comma));
    let current = written_period_values(&figure.values, figure.unit, comma);
    let label = text!(ctx.texts, "settings-business-values");
    let draft = state.drafts.following(slot, &current);
    let response = labelled(ui, ctx.palette, &label, |ui| {
        let edit = TextEdit::multiline(&mut draft.typed)
            .id(id_of(slot))
            .desired_rows(6)
            .desired_width(f32::INFINITY)
            .hint_text("2026-01\t1234");
        ui.add(edit)
    });
    let response = response.accessible_name(label.as_str());
    leave(ui, ctx, state, slot, &response, commands);
    let typed = state.drafts.typed(slot);
    if let Err(bad) = read_period_values(typed, figure.unit, comma) {
        for each in bad.iter().take(MOST_SAID) {
            let fault = match each.fault {
                LineFault::NoPeriod => "period",
                LineFault::NoNumber => "number",
                LineFault::Twice => "twice",
            };
            let said = text!(
                ctx.texts,
                "settings-business-bad",
                line = each.line,
                fault = fault
            );
            problem(ui, ctx.palette, said);
        }
        if bad.len() > MOST_SAID {
            let count = bad.len() - MOST_SAID;
            let said = text!(ctx.texts, "settings-business-bad-more", count = count);
            problem(ui, ctx.palette, said);
        }
    }
}

/// How it goes with the score, and how little a few periods say.
fn said_of(ctx: &ViewCtx<'_>, beside: &BesideScore) -> Vec<String> {
    let texts = ctx.texts;
    let told = beside.correlation.and_then(|each| {
        let interval = each.interval?;
        Some(text!(
            texts,
            "business-correlation",
            value = texts.decimal(each.coefficient, 2),
            lower = texts.decimal(interval.lower, 2),
            upper = texts.decimal(interval.upper, 2),
            count = beside.periods
        ))
    });
    let mut said = vec![
        told.unwrap_or_else(|| text!(texts, "business-no-correlation", count = beside.periods)),
    ];
    if beside.periods < PERIODS_TO_TELL {
        said.push(text!(texts, "business-few", count = PERIODS_TO_TELL));
    }
    said.push(text!(texts, "business-no-cause"));
    said
}
