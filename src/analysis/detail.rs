//! What some charts show beyond an analysis. Each part takes passes of its own over the answers, so that it is made for
//! the charts that ask for it only.

use std::ops::ControlFlow;

use super::{
    Analysis, Dimension, Key, Movement, Query, RoundRate, Segment, TellingWords, TrendPoint,
    round_rates,
};
use crate::model::Project;

/// See the module's page. What was not asked for is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail {
    /// The trend of each key of the query's dimension.
    pub trends: Vec<(Key, Vec<TrendPoint>)>,
    /// The breakdown by reason. Empty where employees could be recognised.
    pub by_reason: Vec<Segment>,
    /// Of the rounds of the trend, where all answers are looked at.
    pub rates: Vec<RoundRate>,
    pub movement: Movement,
    /// `None` where they were not counted, or not yet.
    pub words: Option<TellingWords>,
}

/// A part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DetailPart {
    Trends,
    ByReason,
    Rates,
    Movement,
    /// Reads every comment: of a million answers that takes seconds.
    Words,
}

impl Detail {
    /// One part of it, of the same answers as `analysis`, which is that of the query.
    pub fn of(project: &Project, query: &Query, analysis: &Analysis, part: DetailPart) -> Self {
        let mut detail = Self::default();
        match part {
            DetailPart::Trends => detail.trends = Analysis::trends(project, query),
            DetailPart::ByReason => detail.by_reason = by_reason(project, query),
            DetailPart::Rates => detail.rates = rates(project, query, analysis),
            DetailPart::Movement => {
                detail.movement = Movement::of(project, &query.filter, &analysis.trend);
            }
            DetailPart::Words => {
                let going_on = |_, _| ControlFlow::Continue(());
                detail.words = TellingWords::of(project, &query.filter, going_on);
            }
        }
        detail
    }
}

fn by_reason(project: &Project, query: &Query) -> Vec<Segment> {
    let query = Query {
        by: Some(Dimension::Reason),
        crossed: None,
        split_by: None,
        rolling: None,
        ..query.clone()
    };
    Analysis::of(project, &query).segments
}

/// How many were invited is known of whole rounds only. A round that the trend does not tell of is not told here.
fn rates(project: &Project, query: &Query, analysis: &Analysis) -> Vec<RoundRate> {
    if !query.filter.conditions.is_empty() {
        return Vec::new();
    }
    let is_told = |rate: &RoundRate| {
        let mut points = analysis.trend.iter();
        points.any(|point| {
            point.round == Some(rate.round) && point.summary.counts.n() == rate.answered
        })
    };
    let mut rates = round_rates(project, query.today);
    rates.retain(is_told);
    rates
}
