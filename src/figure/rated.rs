//! Rated questions in words, the same on charts, on the screen and in the command line.

use crate::analysis::{Importance, RatedField};
use crate::i18n::Texts;
use crate::model::Scale;
use crate::stats::{Interval, Quadrant, TopBox};
use crate::text;

/// How much a question matters: `strong`, `may be chance`.
pub fn importance(field: &RatedField, texts: &Texts) -> String {
    let verdict = match field.verdict {
        Importance::Strong => "strong",
        Importance::Some => "some",
        Importance::Little => "little",
        Importance::MayBeChance => "chance",
        Importance::Unknown => "unknown",
    };
    let said = text!(texts, "figure-importance", verdict = verdict);
    let falls = field.importance.is_some_and(|each| each.coefficient < 0.0);
    if falls && field.verdict != Importance::MayBeChance {
        text!(texts, "figure-importance-reversed", importance = said)
    } else {
        said
    }
}

/// Which answers are in the top box: `gave 5`, `gave 6 or 7`.
pub fn top_box(field: &RatedField, texts: &Texts) -> String {
    let most = u32::from(field.scale.most());
    match field.top {
        TopBox::TopOne => text!(texts, "figure-gave-one", step = most),
        TopBox::TopTwo => text!(
            texts,
            "figure-gave-two",
            lower = most.saturating_sub(1),
            upper = most
        ),
    }
}

/// `1–5`.
pub fn scale(scale: Scale, texts: &Texts) -> String {
    text!(
        texts,
        "figure-scale",
        least = u32::from(scale.least()),
        most = u32::from(scale.most())
    )
}

/// What to do about a question: `improve first`.
pub fn quadrant(quadrant: Quadrant, texts: &Texts) -> String {
    let quadrant = match quadrant {
        Quadrant::KeepUp => "keep",
        Quadrant::Improve => "improve",
        Quadrant::MayBeTooMuch => "enough",
        Quadrant::CanWait => "wait",
    };
    text!(texts, "figure-quadrant", quadrant = quadrant)
}

/// `between 3.9 and 4.4`.
pub fn between(interval: Interval, decimals: usize, texts: &Texts) -> String {
    text!(
        texts,
        "figure-between",
        lower = texts.decimal(interval.lower, decimals),
        upper = texts.decimal(interval.upper, decimals)
    )
}
