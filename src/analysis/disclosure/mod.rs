//! What may be shown of a survey of employees, so that nobody is recognised.
//!
//! Every selection that is shown, and everyone outside of it, holds no answer or at least the project's threshold. It
//! must hold of differences too: whoever sees January to March and January to February sees March. So whatever can be
//! selected is made of pieces, none of which is too small:
//!
//! - Of a field, the keys with enough answers, and all others together ([`hiding`]). Two fields are never crossed, neither
//!   by filters nor by breaking down what is filtered, and no sums and differences of what is told of two of them come
//!   down to too few ([`overlap`]). Of three fields at once that is not looked at.
//! - Of time, blocks of whole months or rounds ([`cuts`]), in each of which all of that holds ([`blocks`]). A period that
//!   is asked for shrinks to the blocks within it.
//! - What people said - their reasons, their group, the choices of which they took several - does not select or break down: an answer has several reasons, and
//!   those who share some could be worked out. Reasons are told of all answers at once ([`reasons`]).
//!
//! Answers with a score are what is counted. Knows nothing of who looks: whoever keeps the file can read every answer.

mod blocks;
mod cuts;
mod hiding;
mod overlap;
mod reasons;
mod spread;

use super::change::periods;
use super::{Condition, Dimension, Filter, Key, Period, Query, Rolling, Steps, Withheld};
use crate::model::{Audience, Project, Unit};

use super::trend::Step;
use blocks::Blocks;
use hiding::Hiding;
use reasons::hidden_reasons;

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
        let filtered = only_field(project, &query.filter.conditions)?;
        let may_group = |by: &Dimension| {
            is_plain_field(project, *by) && filtered.is_none_or(|filtered| filtered == *by)
        };
        let by = query
            .by
            .filter(may_group)
            .filter(|_| query.crossed.is_none());
        let split_by = query.split_by.filter(may_group);
        let hiding = Hiding::of(project, threshold);
        let blocks = Blocks::of(project, &hiding)?;
        check(&hiding, &query.filter.conditions)?;
        // Of a selection they would be crossed with what selects it.
        let is_whole = query.filter == Filter::default();
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
                hidden: hiding.hidden_keys(by),
                hidden_in_split: hiding.hidden_keys(split_by),
                hidden_reasons: is_whole
                    .then(|| hidden_reasons(project, threshold))
                    .flatten(),
                ratings_from: is_whole.then_some(threshold),
            },
            threshold,
            breakdown_withheld: query
                .by
                .filter(|_| by != query.by)
                .map(|by| not_of_a_field(project, by)),
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
    Blocks::of(project, &Hiding::of(project, threshold)).err()
}

/// Time is not cut within a month, or a round.
const fn at_least_a_month(steps: Steps) -> Steps {
    match steps {
        Steps::Calendar(Unit::Day | Unit::Week) => Steps::Calendar(Unit::Month),
        longer => longer,
    }
}

/// The field that is filtered by, where there is one.
fn only_field(project: &Project, conditions: &[Condition]) -> Result<Option<Dimension>, Withheld> {
    match conditions {
        [] => Ok(None),
        [only] if is_plain_field(project, only.dimension) => Ok(Some(only.dimension)),
        [only] => Err(not_of_a_field(project, only.dimension)),
        _ => Err(Withheld::FieldsCrossed),
    }
}

/// A field of which an answer has one value.
fn is_plain_field(project: &Project, dimension: Dimension) -> bool {
    matches!(dimension, Dimension::Field(_)) && !dimension.is_shared(project)
}

/// Why employees are not told apart by a dimension.
fn not_of_a_field(project: &Project, dimension: Dimension) -> Withheld {
    match dimension {
        _ if dimension.is_shared(project) => Withheld::Said,
        Dimension::Reason | Dimension::Group => Withheld::Said,
        Dimension::Field(_) | Dimension::Customer => Withheld::FieldsCrossed,
    }
}

/// Whether a filter selects hidden keys all together or not at all.
fn check(hiding: &Hiding, conditions: &[Condition]) -> Result<(), Withheld> {
    for condition in conditions {
        let hidden = hiding.hidden_keys(Some(condition.dimension));
        let selected = hidden.iter().filter(|key| condition.keys.contains(key));
        let count = selected.count();
        if count > 0 && count < hidden.len() {
            return Err(Withheld::TooFew);
        }
    }
    Ok(())
}
