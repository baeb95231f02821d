//! What may be shown of a survey of employees, so that nobody is recognised.
//!
//! Every selection that is shown, and everyone outside of it, holds no answer or at least the project's threshold. It
//! must hold of differences too: whoever sees January to March and January to February sees March. So whatever can be
//! selected is made of pieces, none of which is too small:
//!
//! - Of one dimension, the keys with enough answers, and all others together ([`pieces`]). Two dimensions are never
//!   crossed, neither by filters nor by breaking down what is filtered.
//! - Of time, blocks of whole months or rounds ([`cuts`]), in each of which every piece of the dimensions asked for holds enough answers or
//!   none ([`blocks`]). They are joined from the blocks in which all answers are enough, so that no two questions cut
//!   time within one of those. A period that is asked for shrinks to the blocks within it.
//! - Of fields within fields ([`hiding`]), such as teams of departments, also what is left of the larger.
//!
//! Answers with a score are what is counted. Knows nothing of who looks: whoever keeps the file can read every answer.

mod blocks;
mod cuts;
mod hiding;
mod pieces;

use super::change::periods;
use super::{Condition, Dimension, Filter, Key, Period, Query, Rolling, Steps, Withheld};
use crate::model::{Audience, Project, Unit};

use super::trend::Step;
use blocks::Blocks;
use cuts::Cuts;
use hiding::Hiding;
use pieces::Pieces;

/// How much of a query is answered.
#[derive(Debug)]
pub(super) enum Disclosure {
    /// Customers: all of it.
    Open,
    Limited(Box<Limits>),
    Nothing(Withheld),
}

/// What of a query is answered.
#[derive(Debug)]
pub(super) struct Limits {
    pub(super) query: Query,
    pub(super) told: Told,
    /// Why there is no breakdown though one was asked for.
    pub(super) breakdown_withheld: Option<Withheld>,
    /// How many answers a group holds at least.
    pub(super) threshold: u64,
    /// The rolling score that was asked for and is not told.
    pub(super) rolling: Option<Rolling>,
}

/// How much is told of the answers that a query selects.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The periods of the trend; `None` where they are to be found.
    pub(super) trend: Option<(Steps, Vec<Step>)>,
    /// The two periods whose change is.
    pub(super) compared: Option<(Period, Period)>,
    /// Of the breakdown, the keys that are only told of together.
    pub(super) hidden: Vec<Key>,
    /// Of the split of the change.
    pub(super) hidden_in_split: Vec<Key>,
    /// Of the reasons; `None` where nothing is told of them.
    pub(super) hidden_reasons: Option<Vec<Key>>,
    /// How many answers at least make a rating, where there are any; `None` where nothing is told of ratings.
    pub(super) ratings_from: Option<u64>,
}

impl Told {
    pub(super) fn everything(query: &Query) -> Self {
        Self {
            compared: periods(query),
            hidden_reasons: Some(Vec::new()),
            ratings_from: Some(0),
            ..Self::default()
        }
    }
}

impl Disclosure {
    pub(super) fn of(project: &Project, query: &Query) -> Self {
        if project.survey().audience != Audience::Employees {
            return Self::Open;
        }
        match Limits::of(project, query) {
            Ok(limits) => Self::Limited(Box::new(limits)),
            Err(withheld) => Self::Nothing(withheld),
        }
    }
}

impl Limits {
    fn of(project: &Project, query: &Query) -> Result<Self, Withheld> {
        let threshold = u64::from(project.scoring().anonymity.answers());
        let filtered = only_dimension(&query.filter.conditions)?;
        let may_group = |by: &Dimension| {
            *by != Dimension::Customer && filtered.is_none_or(|filtered| filtered == *by)
        };
        let by = query
            .by
            .filter(may_group)
            .filter(|_| query.crossed.is_none());
        let split_by = query
            .split_by
            .filter(may_group)
            .filter(|by| *by != Dimension::Reason);
        // Of a selection they would be crossed with what selects it.
        let is_whole = query.filter == Filter::default();
        let reasons = is_whole || by == Some(Dimension::Reason);
        let pieces = Asked::of(project, [filtered, by, split_by], reasons, threshold);
        pieces.check(&query.filter.conditions)?;
        let blocks = pieces.blocks(threshold)?;
        let within = |period| blocks.within(period).map(Period::from);
        let period = match query.filter.period {
            None => None,
            Some(period) => Some(within(period).ok_or(Withheld::TooFew)?),
        };
        let told = |(before, after)| Some((within(before)?, within(after)?));
        let steps = at_least_a_month(query.steps);
        Ok(Self {
            told: Told {
                trend: Some((
                    steps,
                    blocks.steps(steps, period.unwrap_or_default(), project),
                )),
                compared: periods(query).and_then(told),
                hidden: pieces.hidden(by),
                hidden_in_split: pieces.hidden(split_by),
                hidden_reasons: reasons.then(|| pieces.hidden(Some(Dimension::Reason))),
                ratings_from: is_whole.then_some(threshold),
            },
            threshold,
            breakdown_withheld: (by != query.by).then_some(Withheld::FieldsCrossed),
            rolling: query.rolling,
            query: Query {
                filter: Filter {
                    period,
                    ..query.filter.clone()
                },
                by,
                split_by,
                crossed: None,
                // From one day to the next a single answer comes or goes.
                rolling: None,
                steps,
                ..query.clone()
            },
        })
    }
}

/// Why no words are told of what a filter selects. A word is one more thing that answers are told apart by: it would be
/// crossed with what selects them, and of two periods it would tell of the days between.
pub(super) fn words_withheld(project: &Project, filter: &Filter) -> Option<Withheld> {
    if project.survey().audience != Audience::Employees {
        return None;
    }
    if *filter != Filter::default() {
        return Some(Withheld::FieldsCrossed);
    }
    let threshold = u64::from(project.scoring().anonymity.answers());
    let cuts = Cuts::of(project);
    let whole = Pieces::of(project, None, &Hiding::of(project, threshold), &cuts);
    Blocks::of(&whole, &cuts, threshold).err()
}

/// Time is not cut within a month, or a round.
const fn at_least_a_month(steps: Steps) -> Steps {
    match steps {
        Steps::Calendar(Unit::Day | Unit::Week) => Steps::Calendar(Unit::Month),
        longer => longer,
    }
}

/// The dimension that is filtered by, where there is one.
fn only_dimension(conditions: &[Condition]) -> Result<Option<Dimension>, Withheld> {
    let mut dimensions = conditions.iter().map(|each| each.dimension);
    let first = dimensions.next();
    if first == Some(Dimension::Customer) || dimensions.next().is_some() {
        return Err(Withheld::FieldsCrossed);
    }
    Ok(first)
}

/// The dimensions of a query, each with its answers in pieces.
#[derive(Debug)]
struct Asked {
    cuts: Cuts,
    whole: Pieces,
    /// Those that are looked at in periods, each with the fields that it could be taken from or that could be taken
    /// from it: the same blocks hold for all of them, whichever is asked for.
    timed: Vec<Vec<Pieces>>,
    /// What is looked at over all time only.
    timeless: Option<Pieces>,
}

impl Asked {
    fn of(project: &Project, timed: [Option<Dimension>; 3], reasons: bool, threshold: u64) -> Self {
        let hiding = Hiding::of(project, threshold);
        let cuts = Cuts::of(project);
        let mut asked = Self {
            whole: Pieces::of(project, None, &hiding, &cuts),
            cuts,
            timed: Vec::new(),
            timeless: None,
        };
        for dimension in timed.into_iter().flatten() {
            if asked.pieces(dimension).is_none() {
                let family = hiding.family(dimension).into_iter();
                let family = family.map(|member| asked.pieces_of(project, member, &hiding));
                asked.timed.push(family.collect());
            }
        }
        if reasons && asked.pieces(Dimension::Reason).is_none() {
            asked.timeless = Some(asked.pieces_of(project, Dimension::Reason, &hiding));
        }
        asked
    }

    fn pieces_of(&self, project: &Project, dimension: Dimension, hiding: &Hiding) -> Pieces {
        Pieces::of(project, Some(dimension), hiding, &self.cuts)
    }

    /// # Errors
    /// Where too few answered.
    fn blocks(&self, threshold: u64) -> Result<Blocks, Withheld> {
        let shortest = Blocks::of(&self.whole, &self.cuts, threshold)?;
        let mut families = self.timed.iter();
        families.try_fold(shortest.clone(), |blocks, family| {
            Ok(blocks.common(&shortest.joined(family, threshold)?))
        })
    }

    fn pieces(&self, dimension: Dimension) -> Option<&Pieces> {
        let mut all = self.timed.iter().flatten().chain(&self.timeless);
        all.find(|each| each.dimension() == Some(dimension))
    }

    /// Whether a filter selects hidden keys all together or not at all.
    fn check(&self, conditions: &[Condition]) -> Result<(), Withheld> {
        for condition in conditions {
            let hidden = self.hidden(Some(condition.dimension));
            let selected = hidden.iter().filter(|key| condition.keys.contains(key));
            let count = selected.count();
            if count > 0 && count < hidden.len() {
                return Err(Withheld::TooFew);
            }
        }
        Ok(())
    }

    fn hidden(&self, dimension: Option<Dimension>) -> Vec<Key> {
        let pieces = dimension.and_then(|dimension| self.pieces(dimension));
        pieces.map_or_else(Vec::new, Pieces::hidden_keys)
    }
}
