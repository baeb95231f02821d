//! Texts and numbers of goals, bands, benchmarks and figures of the business: when they are refused, and the edits that take them over.

use super::draft::{AimText, BenchmarkText};
use crate::document::{EditLabel, read_period_values};
use crate::model::{
    Band, BandId, Benchmark, BenchmarkId, BusinessFigure, BusinessFigureId, Edit, Goal, GoalScore,
    ListEdit, Points, PointsRange, Project,
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

/// Whether what is typed cannot be taken.
pub(super) fn is_refused(text: AimText, project: &Project, typed: &str) -> bool {
    match text {
        AimText::Goal(_) => goal_score(typed).is_none(),
        AimText::BandName(_)
        | AimText::Benchmark(_, BenchmarkText::Name | BenchmarkText::Source) => false,
        AimText::FigureName(_) => typed.trim().is_empty(),
        AimText::FigureValues(id, comma) => {
            let figure = project.business_figures().get(id);
            figure.is_some_and(|each| read_period_values(typed, each.unit, comma).is_err())
        }
        AimText::BandFrom(_) => points(typed).is_none(),
        AimText::Benchmark(id, text) => {
            let benchmark = project.benchmarks().get(id);
            benchmark.is_some_and(|each| with_text(each, text, typed).is_none())
        }
    }
}

/// The edit that takes it over; `None` for what cannot be taken, and for what is no longer there.
pub(super) fn edit_for(project: &Project, text: AimText, typed: &str) -> Option<(EditLabel, Edit)> {
    match text {
        AimText::Goal(id) => {
            let goal = Goal {
                score: goal_score(typed)?,
                ..project.goals().get(id)?.clone()
            };
            let edit = Edit::Goal(ListEdit::Replace(goal));
            Some((EditLabel::EditGoals, edit))
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
            let values = read_period_values(typed, unit, comma).ok()?;
            figure(project, id, |figure| figure.values = values)
        }
    }
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
        BenchmarkText::Value => changed.value = points(typed)?,
        BenchmarkText::Year if typed.is_empty() => changed.year = None,
        BenchmarkText::Year => {
            let year = typed.parse().ok();
            changed.year = Some(year.filter(|year| (1900..=2200).contains(year))?);
        }
        BenchmarkText::Lower | BenchmarkText::Upper if typed.is_empty() => changed.range = None,
        BenchmarkText::Lower => {
            let lower = points(typed)?;
            let upper = changed.range.map_or(changed.value, PointsRange::upper);
            changed.range = Some(PointsRange::new(lower, upper)?);
        }
        BenchmarkText::Upper => {
            let upper = points(typed)?;
            let lower = changed.range.map_or(changed.value, PointsRange::lower);
            changed.range = Some(PointsRange::new(lower, upper)?);
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
