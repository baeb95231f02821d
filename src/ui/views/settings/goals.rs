//! The goals: score, of which answers, by when; and those that were reached.

use eframe::egui::{Ui, Vec2};
use jiff::ToSpan as _;

use super::SettingsState;
use super::draft::{AimText, Slot};
use super::rows::line_ui;
use crate::analysis::next_ten;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::figure::aims::{milestone_said, part_name};
use crate::i18n::Decimals;
use crate::model::{Day, Edit, Goal, GoalScore, Kept, ListEdit, Part, Project};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    card_heading, combo, icon_button, labelled, note, problem, secondary_button,
};
use crate::ui::{ViewCtx, words};
use crate::wording::sentence_gap;

const SCORE_PT: f32 = 64.0;
const OF_PT: f32 = 180.0;
const BY_PT: f32 = 170.0;

pub(super) fn goals_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-goals"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-goals-note"));
    for goal in ctx.project.goals() {
        ui.push_id(goal.id.number(), |ui| {
            goal_ui(ui, ctx, state, goal, commands);
        });
        ui.add_space(6.0);
    }
    let proposed = ctx.goals.and_then(|goals| goals.proposed);
    if let Some(proposed) = proposed {
        note(ui, ctx.palette, words::proposal(ctx, proposed));
    }
    let add = secondary_button(ui, ctx.palette, text!(ctx.texts, "settings-goal-add"));
    if add.clicked() {
        let score = ctx.whole.overall.score.map_or(50, next_ten);
        let fresh = proposed.map_or((GoalScore::new(score), None), |proposed| {
            (Some(proposed.score), Some(proposed.by))
        });
        if let (Some(score), by) = fresh {
            let item = Goal {
                id: ctx.project.free_goal_id(),
                score,
                by,
                of: None,
                kept: Kept::default(),
            };
            let at = ctx.project.goals().len();
            let edit = Edit::Goal(ListEdit::Insert { at, item });
            commands.edit(EditLabel::EditGoals, edit);
        }
    }
}

fn goal_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    goal: &Goal,
    commands: &mut CommandQueue,
) {
    let slot = Slot::Aim(AimText::Goal(goal.id));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, 6.0);
        let label = text!(ctx.texts, "settings-goal-score");
        boxed(ui, SCORE_PT, |ui| {
            let current = ctx
                .texts
                .score(f64::from(goal.score.points()), Decimals::Zero);
            labelled(ui, ctx.palette, &label, |ui| {
                line_ui(ui, ctx, state, (slot, &current, &label), commands);
            });
        });
        let mut changed = goal.clone();
        boxed(ui, OF_PT, |ui| of_ui(ui, ctx, &mut changed));
        boxed(ui, BY_PT, |ui| by_ui(ui, ctx, &mut changed));
        if changed != *goal {
            let edit = Edit::Goal(ListEdit::Replace(changed));
            commands.edit(EditLabel::EditGoals, edit);
        }
        let name = ctx
            .texts
            .score(f64::from(goal.score.points()), Decimals::Zero);
        let remove = text!(ctx.texts, "settings-goal-remove", goal = name);
        if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
            commands.edit(EditLabel::EditGoals, Edit::Goal(ListEdit::Remove(goal.id)));
        }
    });
    if super::aims::is_refused(
        AimText::Goal(goal.id),
        ctx.project,
        state.drafts.typed(slot),
    ) {
        problem(ui, ctx.palette, text!(ctx.texts, "goal-not-a-goal"));
    }
    let standings = ctx.goals.map_or(&[][..], |goals| &goals.standings);
    if let Some(standing) = standings.iter().find(|each| each.goal == goal.id) {
        let mut said = vec![words::goal_state(ctx, standing)];
        said.extend(words::goal_time(ctx, goal, standing));
        note(ui, ctx.palette, said.join(sentence_gap(ctx.texts)));
    }
}

fn boxed(ui: &mut Ui, width_pt: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(Vec2::new(width_pt, 60.0), |ui| {
        ui.set_width(width_pt);
        add(ui);
    });
}

fn of_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, goal: &mut Goal) {
    let parts = parts(ctx.project, goal.of.as_ref());
    let named = parts.iter().enumerate().map(|(at, part)| {
        let name = part_name(ctx.project, part.as_ref(), ctx.texts);
        (at, name.unwrap_or_else(|| text!(ctx.texts, "goal-of-gone")))
    });
    let named: Vec<(usize, String)> = named.collect();
    let current = parts.iter().position(|part| *part == goal.of);
    let label = text!(ctx.texts, "settings-goal-of");
    let picked = labelled(ui, ctx.palette, &label, |ui| {
        combo(ui, ctx.palette, &label, current, &named, OF_PT)
    });
    if let Some(part) = picked.and_then(|at| parts.into_iter().nth(at)) {
        goal.of = part;
    }
}

/// What a goal can be about: all answers, choices, reasons, and what it is about now.
fn parts(project: &Project, current: Option<&Part>) -> Vec<Option<Part>> {
    let choices = project.fields().iter().flat_map(|field| {
        let choices = field.choices().iter();
        choices.map(|choice| Some(Part::Choice(field.id, choice.id)))
    });
    let reasons = project.reasons().iter();
    let reasons = reasons.map(|reason| Some(Part::Reason(reason.id)));
    let mut parts: Vec<Option<Part>> = vec![None];
    parts.extend(choices);
    parts.extend(reasons);
    let current = current.cloned();
    if !parts.contains(&current) {
        parts.push(current);
    }
    parts
}

fn by_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, goal: &mut Goal) {
    let days = days(ctx.today, goal.by);
    let named = days.into_iter().map(|day| {
        let name = day.map_or_else(
            || text!(ctx.texts, "settings-goal-no-day"),
            |day| ctx.texts.day(day),
        );
        (day, name)
    });
    let named: Vec<(Option<Day>, String)> = named.collect();
    let label = text!(ctx.texts, "settings-goal-by");
    let picked = labelled(ui, ctx.palette, &label, |ui| {
        combo(ui, ctx.palette, &label, Some(goal.by), &named, BY_PT)
    });
    if let Some(by) = picked {
        goal.by = by;
    }
}

/// No day, the ends of the next twelve months and of the three years from then on, and the one there is now. None of them
/// has gone by, unless it was chosen when it had not.
fn days(today: Day, current: Option<Day>) -> Vec<Option<Day>> {
    let months = (0..12).map(|months: i32| {
        let date = today.date().saturating_add(months.months());
        date.last_of_month()
    });
    let years = (1..4).map(|years: i32| {
        let date = today.date().saturating_add(years.years());
        date.last_of_year()
    });
    let mut days: Vec<Day> = months.chain(years).map(Day::from).collect();
    days.extend(current);
    days.sort_unstable();
    days.dedup();
    std::iter::once(None)
        .chain(days.into_iter().map(Some))
        .collect()
}

pub(super) fn milestones_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-milestones"));
    if ctx.project.milestones().is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "settings-no-milestones"));
    }
    for milestone in ctx.project.milestones() {
        let said = milestone_said(ctx.project, milestone, ctx.texts);
        ui.horizontal(|ui| {
            let mark = Icon::Check.text(15.0).color(ctx.palette.accent);
            ui.label(mark);
            ui.label(said.as_str());
            let remove = text!(ctx.texts, "settings-remove", name = said.as_str());
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                let edit = Edit::Milestone(ListEdit::Remove(milestone.id));
                commands.edit(EditLabel::EditGoals, edit);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_day_on_offer_has_gone_by() {
        let today: Day = "2026-11-21".parse().unwrap();
        let offered = days(today, None);
        assert_eq!(offered.first(), Some(&None));
        assert!(offered.iter().flatten().all(|day| *day >= today));
        let past: Day = "2025-12-31".parse().unwrap();
        assert!(days(today, Some(past)).contains(&Some(past)));
    }
}
