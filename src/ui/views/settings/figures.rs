//! Figures of the business: a number per period, typed or pasted, and how it goes with the score.

use eframe::egui::{TextEdit, Ui};

use super::SettingsState;
use super::draft::{AimText, Slot};
use super::rows::{TextField, id_of, leave, level, line_ui, nth};
use crate::analysis::Steps;
use crate::app::CommandQueue;
use crate::document::{EditLabel, LineFault, read_period_values, written_period_values};
use crate::figure::beside::said_of;
use crate::model::{BusinessFigure, Edit, Kept, ListEdit, Unit};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    card_heading, combo, field_box, icon_button, labelled, labelled_box, note, problem,
    secondary_button,
};
use crate::ui::{ViewCtx, words};

const NAME_PT: f32 = 240.0;
const UNIT_PT: f32 = 130.0;
/// More bad lines are counted only.
const MOST_SAID: usize = 5;

pub(super) fn figures_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "section-business"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-business-note"));
    for (number, figure) in (1..).zip(ctx.project.business_figures()) {
        ui.push_id(figure.id.number(), |ui| {
            figure_ui(ui, ctx, state, number, figure, commands);
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
        let edit = Edit::BusinessFigure(ListEdit::append(item));
        commands.edit(EditLabel::EditBusinessFigures, edit);
    }
}

fn figure_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    number: usize,
    figure: &BusinessFigure,
    commands: &mut CommandQueue,
) {
    let list = text!(ctx.texts, "section-business");
    ui.horizontal_wrapped(|ui| {
        let label = text!(ctx.texts, "settings-name");
        let says = nth(ctx, &list, number, &label);
        let slot = Slot::Aim(AimText::FigureName(figure.id));
        labelled_box(ui, ctx.palette, &label, NAME_PT, |ui| {
            line_ui(
                ui,
                ctx,
                state,
                TextField::new(slot, &figure.name, &says),
                commands,
            );
        });
        field_box(ui, UNIT_PT, |ui| {
            unit_ui(ui, ctx, number, figure, commands);
        });
        let remove = text!(ctx.texts, "settings-remove", name = figure.name.as_str());
        level(ui, ctx.palette, |ui| {
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                let edit = Edit::BusinessFigure(ListEdit::Remove(figure.id));
                commands.edit(EditLabel::EditBusinessFigures, edit);
            }
        });
    });
    values_ui(ui, ctx, state, number, figure, commands);
    let beside = ctx.goals.and_then(|goals| {
        let mut beside = goals.business.iter();
        beside.find(|each| each.figure == figure.id)
    });
    if let Some(beside) = beside.filter(|_| !figure.values.is_empty()) {
        for said in said_of(ctx.texts, beside) {
            note(ui, ctx.palette, said);
        }
        note(ui, ctx.palette, text!(ctx.texts, "business-no-cause"));
    }
}

/// As long as there are no values: those are of periods of that length.
fn unit_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    number: usize,
    figure: &BusinessFigure,
    commands: &mut CommandQueue,
) {
    let label = text!(ctx.texts, "charts-period");
    let says = nth(ctx, &text!(ctx.texts, "section-business"), number, &label);
    let units = Unit::ALL.map(|unit| (unit, words::steps(ctx.texts, Steps::Calendar(unit))));
    let picked = ui.add_enabled_ui(figure.values.is_empty(), |ui| {
        labelled(ui, ctx.palette, &label, |ui| {
            combo(ui, ctx.palette, &says, Some(figure.unit), &units, UNIT_PT)
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
    number: usize,
    figure: &BusinessFigure,
    commands: &mut CommandQueue,
) {
    let comma = ctx.texts.has_decimal_comma();
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
    let says = nth(ctx, &text!(ctx.texts, "section-business"), number, &label);
    let response = response.accessible_name(says);
    leave(ui, ctx, state, slot, &response, commands);
    let typed = state.drafts.typed(slot);
    let bad = read_period_values(typed, figure.unit, comma).bad;
    if !bad.is_empty() {
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
        note(ui, ctx.palette, text!(ctx.texts, "settings-business-rest"));
        if bad.len() > MOST_SAID {
            let count = bad.len() - MOST_SAID;
            let said = text!(ctx.texts, "settings-business-bad-more", count = count);
            problem(ui, ctx.palette, said);
        }
    }
}
