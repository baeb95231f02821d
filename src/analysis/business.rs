//! A figure of the business and the score, period by period.

use super::{Analysis, Filter, Query, Steps};
use crate::model::{BusinessFigure, BusinessFigureId, Day, Project};
use crate::stats::{Correlation, correlation};

/// How a figure goes with the score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BesideScore {
    pub figure: BusinessFigureId,
    /// That have both.
    pub periods: usize,
    /// `None` where either does not vary.
    pub correlation: Option<Correlation>,
}

/// Under so many periods a correlation says little.
pub const PERIODS_TO_TELL: usize = 12;

/// How a figure goes with the score of the answers that are selected.
pub fn beside_score(
    project: &Project,
    figure: &BusinessFigure,
    filter: &Filter,
    today: Day,
) -> BesideScore {
    let query = Query {
        filter: filter.clone(),
        steps: Steps::Calendar(figure.unit),
        ..Query::all(today)
    };
    let trend = Analysis::of(project, &query).trend;
    // Of employees a point may be longer than a period: it goes with none.
    let whole = trend.iter().filter(|point| {
        figure.unit.first_day(point.first_day) == point.first_day
            && figure.unit.last_day(point.first_day) == point.last_day
    });
    let pairs = whole.filter_map(|point| {
        let value = figure.values.get(&point.first_day)?;
        Some((point.summary.score?, *value))
    });
    let pairs: Vec<(f64, f64)> = pairs.collect();
    BesideScore {
        figure: figure.id,
        periods: pairs.len(),
        correlation: correlation(&pairs, project.scoring().confidence),
    }
}
