//! Points that are parts of a score, with a decimal at least: each is small.

use super::Subject;
use crate::i18n::Decimals;

pub(super) fn decimals(subject: &Subject<'_>) -> Decimals {
    match subject.options.decimals {
        Decimals::Zero => Decimals::One,
        finer => finer,
    }
}

pub(super) fn written(points: f64, subject: &Subject<'_>) -> String {
    subject.texts.score(points, decimals(subject))
}

pub(super) fn signed(points: f64, subject: &Subject<'_>) -> String {
    subject.texts.signed(points, decimals(subject))
}
