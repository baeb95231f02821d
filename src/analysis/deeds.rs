//! What customers did beside what they said: who recommended, reviewed, came by recommendation, stayed or left, and what
//! they spend, by the group of their latest answer. Of customers of whom nothing is known nothing is assumed.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Filter;
use super::selection::Selection;
use crate::model::{
    Audience, ByGroup, CustomerId, Day, Deed, Deeds, Group, Project, Recommender, Score,
};
use crate::stats::{Confidence, Interval, Mean, Rate, mean_of, rate};

/// Of fewer customers a share or a mean is not told: one or two say nothing of the others.
pub const LEAST_TOLD: u64 = 3;

/// Those whose answers a filter selects, and what they did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Customers {
    standings: HashMap<CustomerId, Standing>,
    pub figures: DeedFigures,
}

/// What a customer answered, of what the filter selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub answers: usize,
    /// The row of the latest answer; one that counts and has a score before any other.
    pub row: usize,
    pub day: Option<Day>,
    /// Of that answer; `None` where no answer counts and has a score.
    pub score: Option<Score>,
}

/// What customers did, by group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeedFigures {
    by_group: ByGroup<GroupDeeds>,
    pub brought: Brought,
    /// Customers of whom anything is known, those without a score counted.
    pub known: u64,
}

/// What the customers of one group did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDeeds {
    pub customers: u64,
    pub recommended: Share,
    /// How often those who recommended did so.
    pub recommendations: u64,
    pub reviewed: Share,
    pub came_by: Share,
    pub left: Share,
    pub spending: Spending,
}

/// How many did something, of those of whom it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    pub known: u64,
    pub yes: u64,
    /// `None` where it is known of fewer than [`LEAST_TOLD`].
    pub rate: Option<Rate>,
}

/// What customers spend in a year, of those of whom it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spending {
    pub known: u64,
    pub sum: f64,
    /// For each; `None` where it is known of fewer than [`LEAST_TOLD`].
    pub mean: Option<Mean>,
    /// Of those who have not left.
    pub staying: f64,
    /// Of that; `None` where too little is known of who leaves, or of what they spend.
    pub at_risk: Option<AtRisk>,
}

/// What would go with those who leave, if as many do as did: a rule of thumb.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AtRisk {
    pub amount: f64,
    /// As wide as the share of those who left is unsure.
    pub interval: Interval,
}

/// Who came by recommendation, and by whose.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Brought {
    pub came: Share,
    by_group: ByGroup<u64>,
    /// By customers who are not among those selected, or have no score.
    pub by_unscored: u64,
    /// By others, or it is not known by whom.
    pub by_others: u64,
}

impl DeedFigures {
    pub const fn of(&self, group: Group) -> &GroupDeeds {
        self.by_group.of(group)
    }

    /// Whether anything is known of what anybody spends.
    pub fn has_spending(&self) -> bool {
        let has_spending = |group| self.of(group).spending.known > 0;
        Group::ALL.into_iter().any(has_spending)
    }
}

impl Brought {
    /// How many were brought by customers of that group.
    pub const fn by(&self, group: Group) -> u64 {
        *self.by_group.of(group)
    }
}

impl Customers {
    /// Employees have none. `None` when `is_wanted` turned false meanwhile.
    pub fn of(project: &Project, filter: &Filter, is_wanted: &AtomicBool) -> Option<Self> {
        if project.survey().audience == Audience::Employees {
            return Some(Self::default());
        }
        let mut standings = standings(project, filter, is_wanted)?;
        // Those who did not answer yet are in no group, and still somebody.
        if *filter == Filter::default() {
            let others = project.customers().iter().map(|each| each.id);
            let known: Vec<CustomerId> = others.filter(|id| !standings.contains_key(id)).collect();
            standings.extend(known.into_iter().map(|id| (id, Standing::NONE)));
        }
        let figures = figures(project, &standings);
        Some(Self { standings, figures })
    }

    /// `None` of a customer whose answers are not among those selected.
    pub fn standing(&self, id: CustomerId) -> Option<&Standing> {
        self.standings.get(&id)
    }
}

impl Standing {
    const NONE: Self = Self {
        answers: 0,
        row: 0,
        day: None,
        score: None,
    };

    pub fn group(&self) -> Option<Group> {
        self.score.map(Score::group)
    }
}

/// As [`super::follow_up`] has it: answers without a date are older than any with one; of one day, the later entered is
/// later.
fn standings(
    project: &Project,
    filter: &Filter,
    is_wanted: &AtomicBool,
) -> Option<HashMap<CustomerId, Standing>> {
    let mut standings: HashMap<CustomerId, Standing> = HashMap::new();
    let mut selection = Selection::of(filter);
    let in_period = |day: Option<Day>| {
        let within = |day| filter.period.is_none_or(|period| period.contains(day));
        day.map_or(filter.period.is_none(), within)
    };
    let mut first_row = 0;
    for block in project.responses().blocks() {
        if !is_wanted.load(Ordering::Relaxed) {
            return None;
        }
        selection.look_at(block);
        for (at, customer) in block.customers().iter().enumerate() {
            let (Some(id), day) = (*customer, block.days()[at]) else {
                continue;
            };
            if !selection.meets[at] || !in_period(day) {
                continue;
            }
            let score = block.scores()[at].filter(|_| !block.aside()[at]);
            let known = standings.entry(id).or_insert(Standing::NONE);
            let is_later = (score.is_some(), day) >= (known.score.is_some(), known.day);
            if known.answers == 0 || is_later {
                (known.row, known.day, known.score) = (first_row + at, day, score);
            }
            known.answers += 1;
        }
        first_row += block.len();
    }
    Some(standings)
}

fn figures(project: &Project, standings: &HashMap<CustomerId, Standing>) -> DeedFigures {
    let confidence = project.scoring().confidence;
    let mut counted = ByGroup::<Counted>::default();
    let mut figures = DeedFigures::default();
    for standing in standings.values() {
        if let Some(group) = standing.group() {
            counted.of_mut(group).customers += 1;
        }
    }
    let mut came = Share::default();
    for deeds in project.deeds() {
        let Some(standing) = standings.get(&deeds.id) else {
            continue;
        };
        figures.known += 1;
        if let Some(group) = standing.group() {
            counted.of_mut(group).add(deeds);
        }
        add_brought(&mut figures.brought, &mut came, deeds, standings);
    }
    figures.brought.came = came.told(confidence);
    figures.by_group = counted.map(|each| each.finish(confidence));
    figures
}

fn add_brought(
    brought: &mut Brought,
    came: &mut Share,
    deeds: &Deeds,
    standings: &HashMap<CustomerId, Standing>,
) {
    let Some(by) = &deeds.came_by else {
        return;
    };
    came.add(by.whose != Recommender::Nobody);
    match &by.whose {
        Recommender::Nobody => {}
        Recommender::Somebody(_) => brought.by_others += 1,
        Recommender::Customer(id) => match standings.get(id).and_then(Standing::group) {
            Some(group) => *brought.by_group.of_mut(group) += 1,
            None => brought.by_unscored += 1,
        },
    }
}

/// A group, as far as its customers went by.
#[derive(Debug, Default)]
struct Counted {
    customers: u64,
    recommended: Share,
    recommendations: u64,
    reviewed: Share,
    came_by: Share,
    left: Share,
    spends: Vec<f64>,
    staying: f64,
}

impl Counted {
    fn add(&mut self, deeds: &Deeds) {
        let happened = |deed: &Option<Deed>| deed.as_ref().map(Deed::happened);
        self.recommended.add_known(happened(&deeds.recommended));
        self.recommendations += deeds
            .recommended
            .as_ref()
            .map_or(0, |deed| u64::from(deed.times));
        self.reviewed.add_known(happened(&deeds.reviewed));
        let came = deeds.came_by.as_ref();
        self.came_by
            .add_known(came.map(|came| came.whose != Recommender::Nobody));
        self.left.add_known(happened(&deeds.left));
        if let Some(spend) = &deeds.spend {
            self.spends.push(spend.amount());
            if happened(&deeds.left) != Some(true) {
                self.staying += spend.amount();
            }
        }
    }

    fn finish(self, confidence: Confidence) -> GroupDeeds {
        let left = self.left.told(confidence);
        let known = u64::try_from(self.spends.len()).unwrap_or(u64::MAX);
        let is_told = known >= LEAST_TOLD;
        let at_risk = left.rate.filter(|_| is_told).map(|rate| AtRisk {
            amount: self.staying * rate.percent / 100.0,
            interval: Interval {
                lower: self.staying * rate.interval.lower / 100.0,
                upper: self.staying * rate.interval.upper / 100.0,
            },
        });
        GroupDeeds {
            customers: self.customers,
            recommended: self.recommended.told(confidence),
            recommendations: self.recommendations,
            reviewed: self.reviewed.told(confidence),
            came_by: self.came_by.told(confidence),
            left,
            spending: Spending {
                known,
                sum: self.spends.iter().sum(),
                mean: mean_of(&self.spends, confidence).filter(|_| is_told),
                staying: self.staying,
                at_risk,
            },
        }
    }
}

impl Share {
    fn add(&mut self, did: bool) {
        self.known += 1;
        self.yes += u64::from(did);
    }

    fn add_known(&mut self, did: Option<bool>) {
        if let Some(did) = did {
            self.add(did);
        }
    }

    fn told(self, confidence: Confidence) -> Self {
        let is_told = self.known >= LEAST_TOLD;
        Self {
            rate: rate(self.yes, self.known, confidence).filter(|_| is_told),
            ..self
        }
    }
}
