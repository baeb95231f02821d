//! What following up came to, in sentences.

use crate::analysis::Figures;
use crate::i18n::{Decimals, Texts};
use crate::model::Counts;
use crate::stats::points;
use crate::text;

/// How soon something is done, and how many are reached.
pub fn follow_up_speed(texts: &Texts, figures: &Figures) -> Vec<String> {
    let (contact, resolution) = (figures.days_to_contact, figures.days_to_resolution);
    let (contact, resolution) = (contact.map(whole_days), resolution.map(whole_days));
    let reached = figures.reached.filter(|_| contact.is_some());
    let mut said = Vec::new();
    said.extend(contact.map(|days| text!(texts, "follow-days-to-contact", days = days)));
    said.extend(resolution.map(|days| text!(texts, "follow-days-to-resolution", days = days)));
    said.extend(reached.map(|rate| {
        text!(
            texts,
            "follow-reached",
            share = texts.percent(rate.percent / 100.0),
            lower = texts.percent(rate.interval.lower / 100.0),
            upper = texts.percent(rate.interval.upper / 100.0)
        )
    }));
    if said.is_empty() {
        said.push(text!(texts, "follow-nobody-reached"));
    }
    said
}

/// Half were done within so many days: of one and a half, two.
#[expect(clippy::cast_possible_truncation, reason = "days of a calendar")]
fn whole_days(median: f64) -> i64 {
    median.ceil() as i64
}

/// What it seems to do; `None` where too little is known. Whoever shows it says that it may have other causes.
pub fn follow_up_effect(texts: &Texts, figures: &Figures) -> Option<[String; 3]> {
    let effect = figures.effect?;
    let score = |counts: Counts| texts.score(points(counts).unwrap_or_default(), Decimals::Zero);
    Some([
        text!(
            texts,
            "follow-effect-called",
            count = figures.called.n(),
            score = score(figures.called)
        ),
        text!(
            texts,
            "follow-effect-others",
            count = figures.not_called.n(),
            score = score(figures.not_called)
        ),
        text!(
            texts,
            "follow-effect-between",
            lower = texts.score(effect.interval.lower, Decimals::Zero),
            upper = texts.score(effect.interval.upper, Decimals::Zero)
        ),
    ])
}
