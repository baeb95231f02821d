//! What a score weighted to the invited rests on, in words: said wherever such a score stands.

use super::Names;
use crate::analysis::{Analysis, Basis, Summary, ToInvited};
use crate::i18n::Texts;
use crate::text;

/// Of a score that is weighted.
pub const fn base_of(summary: &Summary) -> Option<ToInvited> {
    match summary.basis {
        Basis::Invited(base) => Some(base),
        Basis::Answers | Basis::Customers | Basis::Population(_) => None,
    }
}

/// How many answers a score is made of.
pub const fn answers_of(summary: &Summary) -> u64 {
    match base_of(summary) {
        Some(base) => base.answers,
        None => summary.counts.n(),
    }
}

/// `Weighted to the invited of Autumn, 34 answers.`
pub fn said(texts: &Texts, names: &Names<'_>, base: &ToInvited) -> String {
    let round = names.round(base.round).filter(|_| base.rounds == 1);
    match round {
        Some(round) => text!(
            texts,
            "weighted-to-round",
            round = round,
            count = base.answers
        ),
        None => text!(
            texts,
            "weighted-to-rounds",
            rounds = base.rounds,
            count = base.answers
        ),
    }
}

/// What is not in it: answers of no segment of the invited, and segments where nobody answered.
pub fn left_out(texts: &Texts, base: &ToInvited) -> Vec<String> {
    let mut said = Vec::new();
    if base.outside > 0 {
        said.push(text!(texts, "weighted-outside", count = base.outside));
    }
    if base.unheard > 0 {
        said.push(text!(texts, "weighted-unheard", count = base.unheard));
    }
    said
}

/// All that is to be said of an overall score; nothing where it is not weighted.
pub fn sentences(texts: &Texts, names: &Names<'_>, summary: &Summary) -> Vec<String> {
    let Some(base) = base_of(summary) else {
        return Vec::new();
    };
    let mut all = vec![said(texts, names, &base)];
    all.extend(left_out(texts, &base));
    all
}

/// Of a trend: how many of its scores are weighted.
pub(super) fn of_trend(texts: &Texts, analysis: &Analysis) -> Option<String> {
    let scored = analysis
        .trend
        .iter()
        .filter(|point| point.summary.score.is_some());
    let weighted = scored
        .clone()
        .filter(|point| base_of(&point.summary).is_some());
    let (weighted, all) = (weighted.count(), scored.count());
    (weighted > 0).then(|| text!(texts, "weighted-trend", weighted = weighted, all = all))
}
