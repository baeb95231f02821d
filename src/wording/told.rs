//! What numbers come to in plain words: a score and its range, a change.

use super::period;
use crate::analysis::{Against, Certainty, Change, Summary};
use crate::i18n::{Decimals, Texts};
use crate::model::Project;
use crate::stats::Interval;
use crate::text;

/// The likely range of a score, or why there is none: `between 34 and 49`.
pub fn range(texts: &Texts, summary: &Summary) -> String {
    match (summary.certainty, summary.interval) {
        (Certainty::NoAnswers, _) | (_, None) => text!(texts, "no-scores-yet"),
        (Certainty::TooFew, _) => text!(texts, "too-few-to-say"),
        (Certainty::EarlySign | Certainty::Enough, Some(range)) => between(texts, range),
    }
}

fn between(texts: &Texts, range: Interval) -> String {
    let [lower, upper] = ends(texts, range);
    if lower == upper {
        return text!(texts, "within-a-point");
    }
    text!(texts, "between", lower = lower, upper = upper)
}

/// The ends of a range in whole points. Of very many answers they are written alike.
pub fn ends(texts: &Texts, range: Interval) -> [String; 2] {
    [range.lower, range.upper].map(|end| texts.score(end, Decimals::Zero))
}

/// Whether promoters or detractors are in the majority, as far as the range says; `None` of too few answers.
pub fn standing(texts: &Texts, summary: &Summary) -> Option<String> {
    let range = summary.interval?;
    match summary.certainty {
        Certainty::NoAnswers | Certainty::TooFew => None,
        _ if range.lower > 0.0 => Some(text!(texts, "standing-above")),
        _ if range.upper < 0.0 => Some(text!(texts, "standing-below")),
        _ => Some(text!(texts, "standing-open")),
    }
}

/// The change since what it is set against, in two parts: what happened, and whether it may be chance.
pub fn change(
    texts: &Texts,
    project: &Project,
    against: Against,
    change: &Change,
) -> (String, String) {
    let named = period(texts, project, change.period);
    let against = match against {
        Against::PeriodBefore => "before".to_owned(),
        Against::YearBefore => "year".to_owned(),
        Against::Period(_) => period(texts, project, change.before_period),
    };
    let points = texts.score(change.difference.abs(), Decimals::Zero);
    let what = if points == texts.score(0.0, Decimals::Zero) {
        text!(texts, "change-none", period = named, against = against)
    } else if change.difference > 0.0 {
        text!(
            texts,
            "change-up",
            period = named,
            points = points,
            against = against
        )
    } else {
        text!(
            texts,
            "change-down",
            period = named,
            points = points,
            against = against
        )
    };
    let is_few = |summary: &Summary| summary.certainty == Certainty::TooFew;
    let sure = if is_few(&change.before) || is_few(&change.after) {
        text!(texts, "change-too-few")
    } else if change.may_be_chance {
        text!(texts, "change-may-be-chance")
    } else {
        text!(texts, "change-not-chance")
    };
    (what, sure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Counts, Language, Scoring};

    #[test]
    fn a_range_of_very_many_answers_is_not_said_to_lie_between_a_number_and_itself() {
        let texts = Texts::load(Language::English).unwrap();
        let of = |each: u64| {
            let counts = Counts::new(6 * each, 2 * each, 2 * each);
            range(&texts, &Summary::of(counts, &Scoring::default()))
        };
        assert_eq!(of(20), "between 28 and 50");
        assert_eq!(of(2_000_000), "give or take less than a point");
    }
}
