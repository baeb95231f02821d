//! Whether the segments of a breakdown differ at all, before it is asked which of them do.

use super::{Differ, Together};
use crate::model::{Counts, Scoring};
use crate::stats::{ChiSquare, Spread, chi_square_by_design, design_effect};

/// Of segments that share no answers; with what customers gave in each, where some gave several answers.
pub(super) fn together(
    segments: &[(Counts, Option<Spread>)],
    scoring: &Scoring,
) -> Option<Together> {
    let counts: Vec<Counts> = segments.iter().map(|(counts, _)| *counts).collect();
    let spreads = segments.iter().map(|(counts, spread)| {
        (
            *counts,
            spread.unwrap_or_else(|| Spread::of_answers(*counts)),
        )
    });
    let design_effect = design_effect(&spreads.collect::<Vec<_>>());
    let test = chi_square_by_design(&counts, design_effect)?;
    Some(Together {
        verdict: verdict(&test, scoring),
        test,
        design_effect,
    })
}

fn verdict(test: &ChiSquare, scoring: &Scoring) -> Differ {
    if !test.has_enough {
        Differ::TooFewAnswers
    } else if test.p_value < scoring.confidence.significance() {
        Differ::Surely
    } else {
        Differ::MayBeChance
    }
}
