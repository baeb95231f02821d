//! What the views read of a survey's answers, worked out of the project as it was at a revision. Knows nothing of when
//! that is done, see [`super::derived`].

use std::sync::Arc;

use crate::analysis::{
    Analysis, BesideScore, Detail, DetailPart, Filter, GoalStanding, ProposedGoal, Query,
    beside_score, goal_standings, propose_goal,
};
use crate::document::Revision;
use crate::model::{Day, GoalId, Project, ProjectId};

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

    fn of(project: &Project, whole: &Analysis, today: Day) -> Self {
        let goals = project.goals();
        let has_own = goals.iter().any(|goal| goal.score_of_all().is_some());
        let figures = project.business_figures().iter();
        Self {
            standings: goal_standings(project, today),
            business: figures
                .map(|figure| beside_score(project, figure, &Filter::default(), today))
                .collect(),
            proposed: (!has_own)
                .then(|| propose_goal(project, whole, today))
                .flatten(),
        }
    }
}

/// Which content a number is of.
pub(super) type Of = (ProjectId, Revision);

/// A number, what it is of and what was asked. It is shared with the thread that works out the next ones.
#[derive(Debug)]
pub(super) struct Known<K, T> {
    of: Of,
    pub key: K,
    pub number: T,
}

/// What is to be worked out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Asked {
    pub of: Of,
    pub shown: Query,
    /// How far the goals are, too.
    pub has_goals: bool,
    /// What a chart shows beyond the analysis, too. Words are counted elsewhere.
    pub detail: Option<DetailPart>,
}

impl Asked {
    /// All answers, as far as no breakdown is looked at.
    fn whole(&self) -> Query {
        Query {
            filter: Filter::default(),
            by: None,
            crossed: None,
            split_by: None,
            rolling: None,
            ..self.shown.clone()
        }
    }
}

/// See the module's page.
#[derive(Clone, Debug)]
pub(super) struct Numbers {
    /// Of what the filter selects.
    pub shown: Arc<Known<Query, Analysis>>,
    /// Of all answers.
    pub whole: Arc<Known<Query, Analysis>>,
    /// As they were looked at last.
    pub goals: Option<Arc<Known<Day, Goals>>>,
    /// Of the chart that was looked at last.
    pub detail: Option<Arc<Known<(Query, DetailPart), Detail>>>,
}

impl Numbers {
    /// What `former` knows already is taken from there. Of a million answers it takes some hundredths of a second.
    pub(super) fn of(project: &Project, asked: &Asked, former: Option<&Self>) -> Self {
        let (of, today) = (&asked.of, asked.shown.today);
        let analysis = |query: &Query| Analysis::of(project, query);
        let known_shown = former.map(|former| &former.shown);
        let shown = known(known_shown, of, asked.shown.clone(), analysis);
        let known_whole = former.map(|former| &former.whole);
        let whole = known(known_whole, of, asked.whole(), analysis);
        let known_goals = former.and_then(|former| former.goals.as_ref());
        let goals = asked.has_goals.then(|| {
            let goals = |today: &Day| Goals::of(project, &whole.number, *today);
            known(known_goals, of, today, goals)
        });
        let known_detail = former.and_then(|former| former.detail.as_ref());
        let detail = asked.detail.map(|part| {
            let detail = |_: &_| Detail::of(project, &asked.shown, &shown.number, part);
            known(known_detail, of, (asked.shown.clone(), part), detail)
        });
        Self {
            goals: goals.or_else(|| known_goals.cloned()),
            detail: detail.or_else(|| known_detail.cloned()),
            shown,
            whole,
        }
    }

    /// Whether all that is asked for is among them.
    pub(super) fn answer(&self, asked: &Asked) -> bool {
        let of = &asked.of;
        let has_goals = || {
            let goals = self.goals.as_ref();
            goals.is_some_and(|goals| goals.is(of, &asked.shown.today))
        };
        self.shown.is(of, &asked.shown)
            && self.whole.is(of, &asked.whole())
            && (!asked.has_goals || has_goals())
            && asked
                .detail
                .is_none_or(|part| self.detail(asked, part).is_some())
    }

    /// The part asked for, where it is known.
    pub(super) fn detail(&self, asked: &Asked, part: DetailPart) -> Option<&Detail> {
        let detail = self.detail.as_ref()?;
        let is_wanted = detail.is(&asked.of, &(asked.shown.clone(), part));
        is_wanted.then_some(&detail.number)
    }
}

impl<K: PartialEq, T> Known<K, T> {
    fn is(&self, of: &Of, key: &K) -> bool {
        self.of == *of && self.key == *key
    }
}

fn known<K: PartialEq, T>(
    former: Option<&Arc<Known<K, T>>>,
    of: &Of,
    key: K,
    work_out: impl FnOnce(&K) -> T,
) -> Arc<Known<K, T>> {
    if let Some(former) = former.filter(|former| former.is(of, &key)) {
        return Arc::clone(former);
    }
    let number = work_out(&key);
    let of = of.clone();
    Arc::new(Known { of, key, number })
}
