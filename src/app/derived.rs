//! What is computed from the project and kept until its key - the revision and the query - changes.

use super::Session;
use crate::analysis::{
    Analysis, BesideScore, Detail, DetailPart, Filter, GoalStanding, ProposedGoal, Query,
    TellingWords, beside_score, goal_standings, propose_goal,
};
use crate::document::{Document, Revision};
use crate::figure::{ChartKind, Figure, Look, Matter, Names};
use crate::i18n::Texts;
use crate::model::{Day, GoalId, Language, ProjectId};

/// The two analyses that the views read, and the chart.
#[derive(Debug, Default)]
pub(super) struct Derived {
    shown: Option<(Key, Analysis)>,
    whole: Option<(Key, Analysis)>,
    edition: u64,
    detail: Option<(DetailKey, Detail)>,
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
/// Words may come later than the rest.
type FigureKey = (Key, Look, Language, bool);
type DetailKey = (Key, ChartKind);

impl Derived {
    /// What is read of a survey as it is shown when it has been opened. It takes a while where it is large, so that is
    /// done on the thread that has read it.
    pub(super) fn ahead(document: &Document, today: Day) -> Self {
        let mut derived = Self::default();
        let shown = Session::default().query(document.project(), today);
        derived.refresh(document, shown);
        derived.refresh_goals(document, today);
        derived
    }

    /// Takes over what was worked out elsewhere. No edition comes twice.
    pub(super) fn take_over(&mut self, ahead: Self) {
        *self = Self {
            edition: self.edition + 1,
            ..ahead
        };
    }

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

    /// The chart of what is shown. Call after [`Self::refresh`]. Words are counted elsewhere: that may take a while.
    pub(super) fn refresh_figure(
        &mut self,
        document: &Document,
        look: &Look,
        words: Option<&TellingWords>,
        texts: &Texts,
    ) {
        let Some((of, _)) = &self.shown else {
            return;
        };
        let has_words = look.kind == ChartKind::Words && words.is_some();
        let key = (of.clone(), look.clone(), texts.language(), has_words);
        if self.figure.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        self.refresh_detail(document, look.kind, words);
        let Some((of, analysis)) = &self.shown else {
            return;
        };
        let names = Names::new(document.project(), of.2.by, texts);
        let options = look.options(document.project(), &of.2.filter, texts);
        let matter = Matter {
            analysis,
            detail: self.detail.as_ref().map(|(_, detail)| detail),
        };
        let figure = Figure::of(look.kind, matter, &names, texts, &options);
        self.figure = Some((key, figure));
    }

    /// What the kind shows beyond the analysis.
    fn refresh_detail(
        &mut self,
        document: &Document,
        kind: ChartKind,
        words: Option<&TellingWords>,
    ) {
        let (Some((of, analysis)), Some(part)) = (&self.shown, kind.detail()) else {
            self.detail = None;
            return;
        };
        let key = (of.clone(), kind);
        if part == DetailPart::Words {
            let words = words.cloned();
            let detail = Detail {
                words,
                ..Detail::default()
            };
            self.detail = Some((key, detail));
        } else if self.detail.as_ref().is_none_or(|(of, _)| *of != key) {
            let detail = Detail::of(document.project(), &of.2, analysis, part);
            self.detail = Some((key, detail));
        }
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
