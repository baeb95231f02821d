//! Figures of the business beside the score: what is said of how they go together.

use crate::analysis::{BesideScore, PERIODS_TO_TELL};
use crate::i18n::Texts;
use crate::text;

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
