//! Texts and numbers of goals, bands, benchmarks and figures of the business: when they are refused, and the edits that take them over.

use super::Reading;
use super::draft::{AimText, BenchmarkText};
use crate::document::{EditLabel, new_goal, read_period_values, written_period_values};
use crate::model::{
    Band, BandId, Benchmark, BenchmarkId, BusinessFigure, BusinessFigureId, Day, Edit, Goal,
    GoalId, GoalScore, ListEdit, Points, PointsRange, Project, Target,
};

/// A number as people type it: with a comma or a point, with the real minus.
pub(super) fn number(typed: &str) -> Option<f64> {
    let typed: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| match letter {
            '\u{2212}' => '-',
            ',' => '.',
            other => other,
        })
        .collect();
    typed.parse().ok()
}

pub(super) fn points(typed: &str) -> Option<Points> {
    Points::new(number(typed)?)
}

fn goal_score(typed: &str) -> Option<GoalScore> {
    let typed = typed.trim().replace('\u{2212}', "-");
    GoalScore::new(typed.parse().ok()?)
}

/// Why a goal is not changed so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GoalRefusal {
    NotPoints,
    NotADay,
    /// What was there stays.
    DayOver(Option<Day>),
    /// There is another goal like it.
    Twice,
    NoWords,
}

pub(super) fn goal_refusal(
    reading: Reading<'_>,
    text: AimText,
    typed: &str,
) -> Option<GoalRefusal> {
    let changed = changed_goal(reading, text, typed)?;
    match changed {
        Err(refusal) => Some(refusal),
        Ok(goal) => is_twice(reading.project, &goal).then_some(GoalRefusal::Twice),
    }
}

/// Whether another goal says the same.
pub(super) fn is_twice(project: &Project, goal: &Goal) -> bool {
    let mut others = project.goals().iter().filter(|each| each.id != goal.id);
    others.any(|each| each.target == goal.target && each.by == goal.by)
}

/// The goal with a text of it as typed; `None` for other texts, and for a goal that is no longer there.
fn changed_goal(
    reading: Reading<'_>,
    text: AimText,
    typed: &str,
) -> Option<Result<Goal, GoalRefusal>> {
    let goal = |id: GoalId| reading.project.goals().get(id).cloned();
    Some(match text {
        AimText::Goal(id) => with_score(goal(id)?, typed).ok_or(GoalRefusal::NotPoints),
        AimText::GoalWords(id) => with_words(goal(id)?, typed).ok_or(GoalRefusal::NoWords),
        AimText::GoalDay(id) => with_day(goal(id)?, reading, typed),
        _ => return None,
    })
}

fn with_score(mut goal: Goal, typed: &str) -> Option<Goal> {
    let points = goal_score(typed)?;
    if let Target::Score(score, _) = &mut goal.target {
        *score = points;
    }
    Some(goal)
}

fn with_words(mut goal: Goal, typed: &str) -> Option<Goal> {
    let typed = typed.trim();
    if let Target::Words { text, .. } = &mut goal.target {
        typed.clone_into(text);
    }
    (!typed.is_empty()).then_some(goal)
}

/// A day that has gone by stays only where it was there before.
fn with_day(mut goal: Goal, reading: Reading<'_>, typed: &str) -> Result<Goal, GoalRefusal> {
    let day = if typed.trim().is_empty() {
        None
    } else {
        Some(reading.day(typed).ok_or(GoalRefusal::NotADay)?)
    };
    if day != goal.by && day.is_some_and(|day| day < reading.today) {
        return Err(GoalRefusal::DayOver(goal.by));
    }
    goal.by = day;
    Ok(goal)
}

/// Whether what is typed cannot be taken.
pub(super) fn is_refused(reading: Reading<'_>, text: AimText, typed: &str) -> bool {
    let project = reading.project;
    match text {
        AimText::Goal(_) | AimText::GoalDay(_) | AimText::GoalWords(_) => {
            goal_refusal(reading, text, typed).is_some()
        }
        // Of the values the lines that can be read are taken.
        AimText::NewGoalWords
        | AimText::FigureValues(..)
        | AimText::BandName(_)
        | AimText::Benchmark(_, BenchmarkText::Name | BenchmarkText::Source) => false,
        AimText::FigureName(_) => typed.trim().is_empty(),
        AimText::BandFrom(_) => points(typed).is_none(),
        AimText::Benchmark(id, text) => {
            let benchmark = project.benchmarks().get(id);
            benchmark.is_some_and(|each| with_text(each, text, typed).is_none())
        }
    }
}

/// The edit that takes it over; `None` for what cannot be taken, and for what is no longer there.
pub(super) fn edit_for(
    reading: Reading<'_>,
    text: AimText,
    typed: &str,
) -> Option<(EditLabel, Edit)> {
    let project = reading.project;
    match text {
        AimText::Goal(_) | AimText::GoalDay(_) | AimText::GoalWords(_) => {
            let goal = changed_goal(reading, text, typed)?.ok()?;
            let edit = Edit::Goal(ListEdit::Replace(goal));
            Some((EditLabel::EditGoals, edit))
        }
        AimText::NewGoalWords => {
            let text = typed.trim().to_owned();
            let target = Target::Words { text, done: None };
            (!typed.trim().is_empty())
                .then(|| (EditLabel::EditGoals, new_goal(project, target, None)))
        }
        AimText::BandName(id) => band(project, id, |band| typed.clone_into(&mut band.name)),
        AimText::BandFrom(id) => {
            let from = points(typed)?;
            band(project, id, |band| band.from = from)
        }
        AimText::Benchmark(id, text) => benchmark(project, id, text, typed),
        AimText::FigureName(id) => figure(project, id, |figure| typed.clone_into(&mut figure.name)),
        AimText::FigureValues(id, comma) => {
            let unit = project.business_figures().get(id)?.unit;
            let old = &project.business_figures().get(id)?.values;
            let values = read_period_values(typed, unit, comma).values_beside(old);
            (values != *old).then_some(())?;
            figure(project, id, |figure| figure.values = values)
        }
    }
}

/// What the project will have of values of which some lines cannot be taken; `None` where all can, and for other texts.
pub(super) fn taken_in_part(project: &Project, text: AimText, typed: &str) -> Option<String> {
    let AimText::FigureValues(id, comma) = text else {
        return None;
    };
    let figure = project.business_figures().get(id)?;
    let read = read_period_values(typed, figure.unit, comma);
    if read.bad.is_empty() {
        return None;
    }
    let values = read.values_beside(&figure.values);
    Some(written_period_values(&values, figure.unit, comma))
}

fn figure(
    project: &Project,
    id: BusinessFigureId,
    change: impl FnOnce(&mut BusinessFigure),
) -> Option<(EditLabel, Edit)> {
    let mut figure = project.business_figures().get(id)?.clone();
    change(&mut figure);
    let edit = Edit::BusinessFigure(ListEdit::Replace(figure));
    Some((EditLabel::EditBusinessFigures, edit))
}

fn band(
    project: &Project,
    id: BandId,
    change: impl FnOnce(&mut Band),
) -> Option<(EditLabel, Edit)> {
    let mut band = project.bands().get(id)?.clone();
    change(&mut band);
    Some((EditLabel::EditBands, Edit::Band(ListEdit::Replace(band))))
}

fn benchmark(
    project: &Project,
    id: BenchmarkId,
    text: BenchmarkText,
    typed: &str,
) -> Option<(EditLabel, Edit)> {
    let changed = with_text(project.benchmarks().get(id)?, text, typed)?;
    let edit = Edit::Benchmark(ListEdit::Replace(changed));
    Some((EditLabel::EditBenchmarks, edit))
}

/// With one of its texts as typed; `None` where it does not fit.
fn with_text(benchmark: &Benchmark, text: BenchmarkText, typed: &str) -> Option<Benchmark> {
    let mut changed = benchmark.clone();
    let typed = typed.trim();
    match text {
        BenchmarkText::Name => typed.clone_into(&mut changed.name),
        BenchmarkText::Source => typed.clone_into(&mut changed.source),
        BenchmarkText::Value if typed.is_empty() => changed.value = None,
        BenchmarkText::Value => changed.value = Some(points(typed)?),
        BenchmarkText::Year if typed.is_empty() => changed.year = None,
        BenchmarkText::Year => {
            let year = typed.parse().ok();
            changed.year = Some(year.filter(|year| (1900..=2200).contains(year))?);
        }
        BenchmarkText::Lower | BenchmarkText::Upper if typed.is_empty() => changed.range = None,
        BenchmarkText::Lower => {
            let lower = points(typed)?;
            let upper = changed.range.map(PointsRange::upper).or(changed.value);
            changed.range = Some(PointsRange::new(lower, upper.unwrap_or(lower))?);
        }
        BenchmarkText::Upper => {
            let upper = points(typed)?;
            let lower = changed.range.map(PointsRange::lower).or(changed.value);
            changed.range = Some(PointsRange::new(lower.unwrap_or(upper), upper)?);
        }
    }
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let table = [
            ("30.1", Some(30.1)),
            ("30,1", Some(30.1)),
            ("\u{2212}6,1", Some(-6.1)),
            (" 50 ", Some(50.0)),
            ("101", None),
            ("many", None),
            ("", None),
        ];
        for (typed, expected) in table {
            assert_eq!(points(typed).map(Points::value), expected, "{typed:?}");
        }
    }
}
