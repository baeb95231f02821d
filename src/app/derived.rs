//! What is computed from the project and kept until its key - the revision and the query - changes.

use super::ChartOptions;
use crate::analysis::{
    Analysis, BesideScore, Filter, GoalStanding, ProposedGoal, Query, beside_score, goal_standings,
    propose_goal,
};
use crate::document::{Document, Revision};
use crate::figure::{Aims, Figure, Names, Options};
use crate::i18n::Texts;
use crate::model::{Day, GoalId, Language, ProjectId};

/// The two analyses that the views read, and the chart.
#[derive(Debug, Default)]
pub(super) struct Derived {
    shown: Option<(Key, Analysis)>,
    whole: Option<(Key, Analysis)>,
    edition: u64,
    figure: Option<(FigureKey, Figure)>,
    goals: Option<(GoalsKey, Goals)>,
}

/// How far the goals are, and what is proposed where there is none for all answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goals {
    pub standings: Vec<GoalStanding>,
    pub proposed: Option<ProposedGoal>,
    /// How the figures of the business go with the score.
    pub business: Vec<BesideScore>,
}

impl Goals {
    /// Of a goal that is a score.
    pub fn standing(&self, goal: GoalId) -> Option<&GoalStanding> {
        self.standings.iter().find(|each| each.goal == goal)
    }
}

/// The analysis of what the filter selects, and that of all answers.
#[derive(Clone, Copy, Debug)]
pub struct Analyses<'a> {
    pub shown: &'a Analysis,
    pub whole: &'a Analysis,
    /// Another number for another `shown`: what is made of it can be kept while the number stays.
    pub edition: u64,
}

type Key = (ProjectId, Revision, Query);
type GoalsKey = (ProjectId, Revision, Day);
type FigureKey = (Key, ChartOptions, Language);

impl Derived {
    pub(super) fn refresh(&mut self, document: &Document, shown: Query) {
        let whole = Query {
            filter: Filter::default(),
            by: None,
            crossed: None,
            split_by: None,
            rolling: None,
            ..shown.clone()
        };
        if refresh(&mut self.shown, document, shown) {
            self.edition += 1;
        }
        refresh(&mut self.whole, document, whole);
    }

    /// Call after [`Self::refresh`].
    pub(super) fn refresh_goals(&mut self, document: &Document, today: Day) {
        let project = document.project();
        let key = (project.id().clone(), document.revision(), today);
        if self.goals.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let has_own = project
            .goals()
            .iter()
            .any(|goal| goal.score_of_all().is_some());
        let whole = self.whole.as_ref().filter(|_| !has_own);
        let goals = Goals {
            standings: goal_standings(project, today),
            business: project
                .business_figures()
                .iter()
                .map(|figure| beside_score(project, figure, &Filter::default(), today))
                .collect(),
            proposed: whole.and_then(|(_, whole)| propose_goal(project, whole, today)),
        };
        self.goals = Some((key, goals));
    }

    /// As they were looked at last.
    pub(super) fn goals(&self) -> Option<&Goals> {
        self.goals.as_ref().map(|(_, goals)| goals)
    }

    /// Of another project nothing is kept, and no edition comes twice.
    pub(super) fn forget(&mut self) {
        *self = Self {
            edition: self.edition,
            ..Self::default()
        };
    }

    pub(super) fn analyses(&self) -> Option<Analyses<'_>> {
        let (_, shown) = self.shown.as_ref()?;
        let (_, whole) = self.whole.as_ref()?;
        Some(Analyses {
            shown,
            whole,
            edition: self.edition,
        })
    }

    /// The chart of what is shown. Call after [`Self::refresh`].
    pub(super) fn refresh_figure(
        &mut self,
        document: &Document,
        chart: &ChartOptions,
        texts: &Texts,
    ) {
        let Some((of, analysis)) = &self.shown else {
            return;
        };
        let key = (of.clone(), chart.clone(), texts.language());
        if self.figure.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let names = Names::new(document.project(), of.2.by, texts);
        let aims = Aims::of(document.project(), &of.2.filter, texts);
        let options = Options {
            title: chart.title.clone(),
            subtitle: chart.subtitle.clone(),
            show_range: chart.range,
            show_limits: chart.limits,
            aims: chart.aims_shown(aims),
            ..Options::default()
        };
        let figure = Figure::of(chart.kind, analysis, &names, texts, &options);
        self.figure = Some((key, figure));
    }

    pub(super) fn figure(&self) -> Option<&Figure> {
        self.figure.as_ref().map(|(_, figure)| figure)
    }
}

/// Whether it had to be computed.
fn refresh(kept: &mut Option<(Key, Analysis)>, document: &Document, query: Query) -> bool {
    let key = (document.project().id().clone(), document.revision(), query);
    if kept.as_ref().is_some_and(|(of, _)| *of == key) {
        return false;
    }
    let analysis = Analysis::of(document.project(), &key.2);
    *kept = Some((key, analysis));
    true
}
