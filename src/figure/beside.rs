//! Figures of the business beside the score: what a trend draws below it, and what is said of how they go together.

use crate::analysis::{BesideScore, Filter, PERIODS_TO_TELL, beside_score};
use crate::i18n::Texts;
use crate::model::{BusinessFigureId, Day, Project};
use crate::text;

/// A figure of the business, as far as charts draw it.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    pub name: String,
    /// From the earliest: the first and the last day of the period, and the number.
    pub values: Vec<(Day, Day, f64)>,
    /// How it goes with the score, in sentences.
    pub said: Vec<String>,
}

impl Beside {
    /// The chosen figures of a project, in its order, beside the answers that `filter` selects.
    pub fn of(
        project: &Project,
        chosen: &[BusinessFigureId],
        filter: &Filter,
        texts: &Texts,
    ) -> Vec<Self> {
        let figures = project.business_figures().iter();
        let figures = figures.filter(|figure| chosen.contains(&figure.id));
        figures
            .map(|figure| {
                let values = figure.values.iter();
                // A trend is the same whatever day it is.
                let today = figure.values.keys().next_back();
                let beside = today.map(|day| beside_score(project, figure, filter, *day));
                Self {
                    name: figure.name.clone(),
                    values: values
                        .map(|(day, value)| (*day, figure.unit.last_day(*day), *value))
                        .collect(),
                    said: beside.map_or_else(Vec::new, |beside| said_of(texts, &beside)),
                }
            })
            .collect()
    }
}

/// How a figure goes with the score, and how little a few periods say.
pub fn said_of(texts: &Texts, beside: &BesideScore) -> Vec<String> {
    let told = beside.correlation.and_then(|each| {
        let interval = each.interval?;
        Some(text!(
            texts,
            "business-correlation",
            value = texts.decimal(each.coefficient, 2),
            lower = texts.decimal(interval.lower, 2),
            upper = texts.decimal(interval.upper, 2),
            count = beside.periods
        ))
    });
    let mut said = vec![
        told.unwrap_or_else(|| text!(texts, "business-no-correlation", count = beside.periods)),
    ];
    if beside.periods < PERIODS_TO_TELL {
        said.push(text!(texts, "business-few", count = PERIODS_TO_TELL));
    }
    said
}
