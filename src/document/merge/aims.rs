//! Goals and what they are held against, of two versions made one.

use super::lists::{Entry, List, MergedLists, entry, folded, list_edits, removed};
use crate::model::{
    Band, BandId, Benchmark, BenchmarkId, BusinessFigure, BusinessFigureId, ChartLook, ChartLookId,
    Edit, Event, EventId, Goal, GoalId, Lists, Milestone, MilestoneId, Part, Project, SelfCheck,
    SelfCheckId, Target,
};

/// The merged lists.
#[derive(Debug, Default)]
pub(super) struct MergedAims {
    goals: Vec<Goal>,
    milestones: Vec<Milestone>,
    bands: Vec<Band>,
    benchmarks: Vec<Benchmark>,
    business_figures: Vec<BusinessFigure>,
    self_checks: Vec<SelfCheck>,
    events: Vec<Event>,
    chart_looks: Vec<ChartLook>,
    /// Both sides changed the same item.
    pub(super) theirs_stay: bool,
}

entry!(Goal, GoalId, |goal| format!(
    "{:?}\n{:?}",
    goal.target, goal.by
));
// One goal is reached once, whoever saw it first.
entry!(Milestone, MilestoneId, |milestone| milestone
    .goal
    .to_string());
entry!(Band, BandId, |band| format!(
    "{}\n{:?}",
    folded(&band.name),
    band.from
));
entry!(Benchmark, BenchmarkId, |benchmark| format!(
    "{}\n{:?}\n{:?}\n{:?}\n{}",
    folded(&benchmark.name),
    benchmark.year,
    benchmark.value,
    benchmark.range,
    folded(&benchmark.source)
));
entry!(BusinessFigure, BusinessFigureId, |figure| format!(
    "{}\n{:?}\n{:?}",
    folded(&figure.name),
    figure.unit,
    figure.values
));
entry!(SelfCheck, SelfCheckId, |check| format!(
    "{}\n{:?}",
    check.day, check.ratings
));

entry!(Event, EventId, |event| format!(
    "{}\n{}",
    event.day,
    folded(&event.text)
));
// Of each kind there is one.
entry!(ChartLook, ChartLookId, |look| look.kind.clone());

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

    /// What makes their lists these.
    pub(super) fn edits(&self, theirs: &Project) -> Vec<Edit> {
        let mut edits: Vec<Edit> = Vec::new();
        edits.extend(list_edits(&self.goals, theirs));
        edits.extend(list_edits(&self.milestones, theirs));
        edits.extend(list_edits(&self.bands, theirs));
        edits.extend(list_edits(&self.benchmarks, theirs));
        edits.extend(list_edits(&self.business_figures, theirs));
        edits.extend(list_edits(&self.self_checks, theirs));
        edits.extend(list_edits(&self.events, theirs));
        edits.extend(list_edits(&self.chart_looks, theirs));
        edits
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

/// What I removed and they left as it was.
pub(super) fn removals(base: &Lists, mine: &Lists, theirs: &Lists) -> Vec<Edit> {
    let mut edits = Vec::new();
    edits.extend(removed::<Goal>(base, mine, theirs));
    edits.extend(removed::<Milestone>(base, mine, theirs));
    edits.extend(removed::<Band>(base, mine, theirs));
    edits.extend(removed::<Benchmark>(base, mine, theirs));
    edits.extend(removed::<BusinessFigure>(base, mine, theirs));
    edits.extend(removed::<SelfCheck>(base, mine, theirs));
    edits.extend(removed::<Event>(base, mine, theirs));
    edits.extend(removed::<ChartLook>(base, mine, theirs));
    edits
}
