//! Goals and what they are held against, of two versions made one.

use super::lists::{Entry, List, MergedLists, entry, folded};
use crate::model::{
    Agreement, Band, BandId, Benchmark, BenchmarkId, BusinessFigure, BusinessFigureId, ChartLook,
    ChartLookId, Day, Event, EventId, Goal, GoalId, Milestone, MilestoneId, Part, Points,
    PointsRange, Project, SelfCheck, SelfCheckId, Statement, Target, Unit,
};

/// The merged lists.
#[derive(Debug, Default)]
pub(super) struct MergedAims {
    pub(super) goals: Vec<Goal>,
    pub(super) milestones: Vec<Milestone>,
    pub(super) bands: Vec<Band>,
    pub(super) benchmarks: Vec<Benchmark>,
    pub(super) business_figures: Vec<BusinessFigure>,
    pub(super) self_checks: Vec<SelfCheck>,
    pub(super) events: Vec<Event>,
    pub(super) chart_looks: Vec<ChartLook>,
    /// Both sides changed the same item.
    pub(super) theirs_stay: bool,
}

entry!(Goal, GoalId, (Target, Option<Day>), |goal| (
    goal.target.clone(),
    goal.by
));
// One goal is reached once, whoever saw it first.
entry!(Milestone, MilestoneId, GoalId, |milestone| milestone.goal);
entry!(Band, BandId, (String, Points), |band| (
    folded(&band.name),
    band.from
));
entry!(
    Benchmark,
    BenchmarkId,
    (
        String,
        Option<u16>,
        Option<Points>,
        Option<PointsRange>,
        String
    ),
    |benchmark| (
        folded(&benchmark.name),
        benchmark.year,
        benchmark.value,
        benchmark.range,
        folded(&benchmark.source)
    )
);
// Numbers are the same when their bits are.
entry!(
    BusinessFigure,
    BusinessFigureId,
    (String, Unit, Vec<(Day, u64)>),
    |figure| {
        let values = figure.values.iter();
        let values = values.map(|(day, value)| (*day, value.to_bits()));
        (folded(&figure.name), figure.unit, values.collect())
    }
);
entry!(
    SelfCheck,
    SelfCheckId,
    (Day, [Option<Agreement>; Statement::ALL.len()]),
    |check| (check.day, check.ratings)
);
entry!(Event, EventId, (Day, String), |event| (
    event.day,
    folded(&event.text)
));
// Of each kind there is one.
entry!(ChartLook, ChartLookId, String, |look| look.kind.clone());

impl MergedAims {
    /// `lists` says what the fields, choices and reasons of mine have become.
    pub(super) fn merged(
        base: &Project,
        mine: &Project,
        theirs: &Project,
        lists: &MergedLists,
    ) -> Self {
        let [base, mine, theirs] = [base, mine, theirs].map(Project::lists);
        let goals = mine.goals.iter().map(|goal| Goal {
            target: match goal.target.clone() {
                Target::Score(score, of) => Target::Score(score, became(of, lists)),
                words @ Target::Words { .. } => words,
            },
            ..goal.clone()
        });
        let goals: Vec<Goal> = goals.collect();
        let goals = merged(base.goals.as_slice(), &goals, theirs.goals.as_slice());
        let milestones = mine.milestones.iter().map(|each| Milestone {
            goal: goals.ids.get(&each.goal).copied().unwrap_or(each.goal),
            of: became(each.of.clone(), lists),
            ..each.clone()
        });
        let milestones: Vec<Milestone> = milestones.collect();
        let milestones = merged(
            base.milestones.as_slice(),
            &milestones,
            theirs.milestones.as_slice(),
        );
        let bands = merged(
            base.bands.as_slice(),
            mine.bands.as_slice(),
            theirs.bands.as_slice(),
        );
        let benchmarks = merged(
            base.benchmarks.as_slice(),
            mine.benchmarks.as_slice(),
            theirs.benchmarks.as_slice(),
        );
        let figures = merged(
            base.business_figures.as_slice(),
            mine.business_figures.as_slice(),
            theirs.business_figures.as_slice(),
        );
        let checks = merged(
            base.self_checks.as_slice(),
            mine.self_checks.as_slice(),
            theirs.self_checks.as_slice(),
        );
        let events = merged(
            base.events.as_slice(),
            mine.events.as_slice(),
            theirs.events.as_slice(),
        );
        let looks = merged(
            base.chart_looks.as_slice(),
            mine.chart_looks.as_slice(),
            theirs.chart_looks.as_slice(),
        );
        Self {
            theirs_stay: goals.theirs_stay
                || milestones.theirs_stay
                || bands.theirs_stay
                || benchmarks.theirs_stay
                || figures.theirs_stay
                || checks.theirs_stay
                || events.theirs_stay
                || looks.theirs_stay,
            goals: goals.items,
            milestones: milestones.items,
            bands: bands.items,
            benchmarks: benchmarks.items,
            business_figures: figures.items,
            self_checks: checks.items,
            events: events.items,
            chart_looks: looks.items,
        }
    }
}

/// No answer points at any of these.
fn merged<T: Entry>(base: &[T], mine: &[T], theirs: &[T]) -> List<T> {
    List::merged(base, mine, theirs, |_| false)
}

/// What a goal of mine is about in the merged project. What was removed there is named as it was.
fn became(part: Option<Part>, lists: &MergedLists) -> Option<Part> {
    let field = |id| lists.fields.ids.get(&id).copied().unwrap_or(id);
    Some(match part? {
        Part::Choice(of, id) => {
            let choice = lists.choices.get(&(of, id)).copied().unwrap_or(id);
            Part::Choice(field(of), choice)
        }
        Part::Text(of, text) => Part::Text(field(of), text),
        Part::Reason(id) => Part::Reason(lists.reasons.ids.get(&id).copied().unwrap_or(id)),
    })
}
