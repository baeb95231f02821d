//! Rounds in words: how people were asked, how many answered, and of whom.

use crate::analysis::{Odd, PartRate, Summary};
use crate::figure::{Names, weighting};
use crate::i18n::Texts;
use crate::model::{Audience, Field, Project, RoundChannel};
use crate::text;

pub fn round_channel(texts: &Texts, channel: RoundChannel) -> String {
    match channel {
        RoundChannel::Card => text!(texts, "round-channel-card"),
        RoundChannel::Phone => text!(texts, "round-channel-phone"),
        RoundChannel::EMail => text!(texts, "round-channel-e-mail"),
        RoundChannel::Counter => text!(texts, "round-channel-counter"),
        RoundChannel::Web => text!(texts, "round-channel-web"),
        RoundChannel::AfterPurchase => text!(texts, "round-channel-after-purchase"),
        RoundChannel::AfterSupport => text!(texts, "round-channel-after-support"),
    }
}

/// Of a segment: `12 answered, 30%; likely 18% to 45%`.
pub fn part_rate(texts: &Texts, part: &PartRate) -> String {
    let percent = |percent: f64| texts.percent(percent / 100.0);
    match part.rate {
        None => text!(
            texts,
            "round-part-more",
            answered = part.answered,
            invited = part.invited
        ),
        Some(rate) => text!(
            texts,
            "round-part-rate",
            answered = part.answered,
            percent = percent(rate.percent),
            lower = percent(rate.interval.lower),
            upper = percent(rate.interval.upper)
        ),
    }
}

/// `North answered more than its share: 50% of those invited, 70% of those who answered.`
pub fn odd_segment(texts: &Texts, field: &Field, odd: &Odd) -> String {
    let choice = field.choice(odd.choice);
    let name = choice.map_or("", |choice| choice.name.as_str());
    let invited = texts.percent(odd.invited_percent / 100.0);
    let answered = texts.percent(odd.answered_percent / 100.0);
    if odd.is_over {
        text!(
            texts,
            "round-odd-over",
            segment = name,
            invited = invited,
            answered = answered
        )
    } else {
        text!(
            texts,
            "round-odd-under",
            segment = name,
            invited = invited,
            answered = answered
        )
    }
}

/// What a weighted score rests on; why it is not weighted where the project asks for it; else nothing.
pub fn weighting(texts: &Texts, project: &Project, summary: &Summary) -> Vec<String> {
    let names = Names::new(project, None, texts);
    let said = weighting::sentences(texts, &names, summary);
    let is_asked = project.scoring().weighted && summary.score.is_some();
    let of_customers = project.survey().audience == Audience::Customers;
    if said.is_empty() && is_asked && of_customers {
        return vec![text!(texts, "weighted-not")];
    }
    said
}
