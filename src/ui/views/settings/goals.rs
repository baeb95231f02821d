//! The goals: a score, of which answers, or something in words, and by when; and those that were reached.

use eframe::egui::{Id, Ui, Vec2};
use jiff::ToSpan as _;

use super::aims::{GoalRefusal, goal_refusal, is_twice};
use super::commit::commit;
use super::draft::{AimText, Slot};
use super::rows::{PartField, add_ui, id_of, leave, level, nth, part_ui};
use super::{SettingsState, reading};
use crate::analysis::next_ten;
use crate::app::CommandQueue;
use crate::document::{EditLabel, new_goal};
use crate::figure::aims::{milestone_said, part_name};
use crate::i18n::Decimals;
use crate::model::{Day, Edit, Goal, GoalScore, ListEdit, Part, Project, Target};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    card_heading, combo, field_box, icon_button, icon_row, labelled, note, problem,
    secondary_button, suggest_box, tick,
};
use crate::ui::{ViewCtx, words};
use crate::wording::sentence_gap;

const SCORE_PT: f32 = 64.0;
const OF_PT: f32 = 200.0;
const BY_PT: f32 = 168.0;
const WORDS_PT: f32 = 240.0;
/// For the button that removes a goal, with the spaces before it and before its day.
const BESIDE_WORDS_PT: f32 = 92.0;

pub(super) fn goals_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "section-goals"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-goals-note"));
    for (number, goal) in (1..).zip(ctx.project.goals()) {
        ui.push_id(goal.id.number(), |ui| {
            goal_ui(ui, ctx, state, number, goal, commands);
        });
        ui.add_space(6.0);
    }
    let proposed = ctx.goals.and_then(|goals| goals.proposed);
    if let Some(proposed) = proposed {
        note(ui, ctx.palette, words::proposal(ctx, proposed));
    }
    let add = secondary_button(ui, ctx.palette, text!(ctx.texts, "settings-goal-add"));
    if add.clicked()
        && let Some((score, by)) = fresh(ctx)
    {
        let edit = new_goal(ctx.project, Target::Score(score, None), by);
        commands.edit(EditLabel::EditGoals, edit);
    }
    let hint = text!(ctx.texts, "settings-goal-words-new");
    add_ui(
        ui,
        ctx,
        state,
        Slot::Aim(AimText::NewGoalWords),
        &hint,
        commands,
    );
}

/// A goal for all answers that there is not yet: as proposed, or the next ten.
fn fresh(ctx: &ViewCtx<'_>) -> Option<(GoalScore, Option<Day>)> {
    let proposed = ctx.goals.and_then(|goals| goals.proposed);
    if let Some(proposed) = proposed {
        return Some((proposed.score, Some(proposed.by)));
    }
    let known = |score: &GoalScore| {
        let mut goals = ctx.project.goals().iter();
        goals.any(|goal| goal.score_of_all() == Some(*score))
    };
    let first = ctx.whole.overall.score.map_or(50, next_ten);
    let scores = (first..=100).step_by(10).filter_map(GoalScore::new);
    let mut free = scores.filter(|score| !known(score));
    free.next().map(|score| (score, None))
}

fn goal_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    number: usize,
    goal: &Goal,
    commands: &mut CommandQueue,
) {
    let list = text!(ctx.texts, "section-goals");
    let mut changed = goal.clone();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(10.0, 6.0);
        match &mut changed.target {
            Target::Score(score, of) => {
                let current = ctx.texts.score(f64::from(score.points()), Decimals::Zero);
                let part = PartField {
                    slot: Slot::Aim(AimText::Goal(goal.id)),
                    current: &current,
                    label: &text!(ctx.texts, "settings-goal-score"),
                    width_pt: SCORE_PT,
                };
                part_ui(ui, ctx, state, &list, number, part, commands);
                field_box(ui, OF_PT, |ui| of_ui(ui, ctx, number, goal, of));
            }
            Target::Words { text, done } => {
                let label = text!(ctx.texts, "settings-goal-words");
                tick_ui(ui, ctx, text, done);
                let current = text.clone();
                let beside = BY_PT + BESIDE_WORDS_PT;
                let part = PartField {
                    slot: Slot::Aim(AimText::GoalWords(goal.id)),
                    current: &current,
                    label: &label,
                    width_pt: (ui.available_width() - beside).max(WORDS_PT),
                };
                part_ui(ui, ctx, state, &list, number, part, commands);
            }
        }
        field_box(ui, BY_PT, |ui| {
            by_ui(ui, ctx, state, number, goal, commands);
        });
        let remove = text!(ctx.texts, "settings-goal-remove", goal = name_of(ctx, goal));
        level(ui, ctx.palette, |ui| {
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                commands.edit(EditLabel::EditGoals, Edit::Goal(ListEdit::Remove(goal.id)));
            }
        });
    });
    if changed != *goal && !is_twice(ctx.project, &changed) {
        let edit = Edit::Goal(ListEdit::Replace(changed));
        commands.edit(EditLabel::EditGoals, edit);
    }
    refused_ui(ui, ctx, state, goal);
    let said = words::goal_notes(ctx, goal);
    if !said.is_empty() {
        note(ui, ctx.palette, said.join(sentence_gap(ctx.texts)));
    }
}

fn name_of(ctx: &ViewCtx<'_>, goal: &Goal) -> String {
    match &goal.target {
        Target::Score(score, _) => ctx.texts.score(f64::from(score.points()), Decimals::Zero),
        Target::Words { text, .. } => text.clone(),
    }
}

/// What is wrong with what is typed.
fn refused_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &SettingsState, goal: &Goal) {
    let typed = match &goal.target {
        Target::Score(..) => AimText::Goal(goal.id),
        Target::Words { .. } => AimText::GoalWords(goal.id),
    };
    for text in [typed, AimText::GoalDay(goal.id)] {
        let Some(typed) = state.drafts.known(Slot::Aim(text)) else {
            continue;
        };
        let said = match goal_refusal(reading(ctx), text, typed) {
            None => continue,
            Some(GoalRefusal::NotPoints) => text!(ctx.texts, "goal-not-a-goal"),
            Some(GoalRefusal::NotADay) => text!(
                ctx.texts,
                "collect-not-a-day",
                example = ctx.texts.typed_day(ctx.today)
            ),
            Some(GoalRefusal::DayOver(None)) => text!(ctx.texts, "goal-day-over-none"),
            Some(GoalRefusal::DayOver(Some(day))) => {
                text!(ctx.texts, "goal-day-over-old", day = ctx.texts.day(day))
            }
            Some(GoalRefusal::Twice) => text!(ctx.texts, "goal-twice"),
            Some(GoalRefusal::NoWords) => text!(ctx.texts, "goal-no-words"),
        };
        problem(ui, ctx.palette, said);
    }
}

/// Reached today, or not any more.
fn tick_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, text: &str, done: &mut Option<Day>) {
    level(ui, ctx.palette, |ui| {
        if tick(ui, ctx.palette, done.is_some(), text).clicked() {
            *done = match done {
                Some(_) => None,
                None => Some(ctx.today),
            };
        }
    });
}

fn of_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, number: usize, goal: &Goal, of: &mut Option<Part>) {
    let parts = parts(ctx.project, of.as_ref());
    let named = parts.iter().enumerate().map(|(at, part)| {
        let name = part_name(ctx.project, part.as_ref(), ctx.texts);
        (at, name.unwrap_or_else(|| text!(ctx.texts, "goal-of-gone")))
    });
    // Not what would make it another goal once more.
    let is_free = |at: &usize| {
        let target = match (&goal.target, parts.get(*at)) {
            (Target::Score(score, _), Some(part)) => Target::Score(*score, part.clone()),
            _ => return false,
        };
        let goal = Goal {
            target,
            ..goal.clone()
        };
        !is_twice(ctx.project, &goal)
    };
    let named: Vec<(usize, String)> = named.filter(|(at, _)| is_free(at)).collect();
    let current = parts.iter().position(|part| *part == *of);
    let label = text!(ctx.texts, "settings-goal-of");
    let says = nth(ctx, &text!(ctx.texts, "section-goals"), number, &label);
    let picked = labelled(ui, ctx.palette, &label, |ui| {
        combo(ui, ctx.palette, &says, current, &named, OF_PT)
    });
    if let Some(part) = picked.and_then(|at| parts.into_iter().nth(at)) {
        *of = part;
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

/// Typed, or picked from the ends of the months to come.
fn by_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    number: usize,
    goal: &Goal,
    commands: &mut CommandQueue,
) {
    let slot = Slot::Aim(AimText::GoalDay(goal.id));
    let current = goal.by.map(|day| ctx.texts.typed_day(day));
    let current = current.unwrap_or_default();
    let offered = days(ctx.today).into_iter();
    let offered: Vec<String> = offered.map(|day| ctx.texts.typed_day(day)).collect();
    let offered: Vec<&str> = offered.iter().map(String::as_str).collect();
    let label = text!(ctx.texts, "settings-goal-by");
    let says = nth(ctx, &text!(ctx.texts, "section-goals"), number, &label);
    let list = state.day_lists.entry(goal.id).or_default();
    let had_list = list.is_open();
    let draft = state.drafts.following(slot, &current);
    let response = labelled(ui, ctx.palette, &label, |ui| {
        let hint = text!(ctx.texts, "settings-goal-no-day");
        let id: Id = id_of(slot);
        suggest_box(ui, ctx.palette, id, &mut draft.typed, &hint, &offered, list)
    });
    let response = response.accessible_name(says);
    let is_picked = had_list && !list.is_open() && offered.contains(&draft.typed.as_str());
    if is_picked && draft.typed != current {
        commit(reading(ctx), &mut state.drafts, slot, commands);
    } else {
        leave(ui, ctx, state, slot, &response, commands);
    }
}

/// The ends of the next twelve months and of the three years from then on: none of them has gone by.
fn days(today: Day) -> Vec<Day> {
    let months = (0..12).map(|months: i32| {
        let date = today.date().saturating_add(months.months());
        date.last_of_month()
    });
    let years = (1..4).map(|years: i32| {
        let date = today.date().saturating_add(years.years());
        date.last_of_year()
    });
    let mut days: Vec<Day> = months.chain(years).map(Day::from).collect();
    days.sort_unstable();
    days.dedup();
    days
}

pub(super) fn milestones_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-milestones"));
    let in_words = ctx
        .project
        .goals()
        .iter()
        .filter_map(|goal| match &goal.target {
            Target::Words {
                text,
                done: Some(done),
            } => Some((text, *done)),
            _ => None,
        });
    let in_words: Vec<(&String, Day)> = in_words.collect();
    if ctx.project.milestones().is_empty() && in_words.is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "settings-no-milestones"));
    }
    for milestone in ctx.project.milestones() {
        let said = milestone_said(ctx.project, milestone, ctx.texts);
        icon_row(ui, |ui| {
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
    for (text, done) in in_words {
        done_ui(ui, ctx, text, done);
    }
}

/// Goals in words stand here for as long as they are ticked.
fn done_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, text: &str, done: Day) {
    icon_row(ui, |ui| {
        ui.label(Icon::Check.text(15.0).color(ctx.palette.accent));
        let day = ctx.texts.day(done);
        ui.label(text!(ctx.texts, "milestone-words", goal = text, day = day));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_day_on_offer_has_gone_by() {
        let today: Day = "2026-11-21".parse().unwrap();
        let offered = days(today);
        assert_eq!(offered.first().unwrap().to_string(), "2026-11-30");
        assert!(offered.iter().all(|day| *day >= today));
    }
}
