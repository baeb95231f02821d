//! What the charts of details are made from.

use goodword::analysis::{
    Analysis, Camp, Detail, GroupWord, Movement, Segment, Stage, TellingWords, TrendPoint, Verdict,
};
use goodword::model::Counts;

use super::{segment, summary};

/// What the kinds show beyond an analysis, made to go with it: every segment has a trend of its own, some with holes and
/// with few answers; two rounds of customers; words.
pub fn detail(analysis: &Analysis) -> Detail {
    let trends = analysis.segments.iter().zip(0_u64..).map(|(segment, at)| {
        let points = analysis.trend.iter().zip(0_u64..).map(|(point, number)| {
            let summary = match (point.summary.score, (at + number) % 7) {
                (None, _) | (_, 3) => summary(0, 0, 0),
                (_, 5) => summary(2, 0, 1),
                _ => summary(5 + (at * 3 + number) % 9, 3, 1 + (at * 5 + number * 2) % 8),
            };
            TrendPoint {
                summary,
                ..point.clone()
            }
        });
        (segment.key.clone(), points.collect())
    });
    Detail {
        trends: trends.collect(),
        by_reason: by_reason(analysis),
        rates: Vec::new(),
        movement: movement(analysis),
        words: Some(words(analysis)),
    }
}

fn by_reason(analysis: &Analysis) -> Vec<Segment> {
    let reasons = analysis.reasons.iter().zip(0_u64..);
    let segments = reasons.map(|(share, at)| {
        let counts = (4 + at * 7 % 40, at * 3 % 11, at * 5 % 23);
        segment(share.key.clone(), counts, Verdict::MayBeChance)
    });
    segments.collect()
}

/// The last four periods with answers, or as many as there are.
fn movement(analysis: &Analysis) -> Movement {
    let answered = analysis.trend.iter();
    let answered: Vec<_> = answered
        .filter(|point| point.summary.score.is_some())
        .collect();
    let last = &answered[answered.len().saturating_sub(4)..];
    if last.len() < 2 {
        return Movement::default();
    }
    // As many come into a group as were in it before: each period goes on from the last.
    let flows = [[40, 8, 3, 10], [8, 14, 5, 4], [3, 5, 12, 8], [10, 4, 8, 0]];
    let customers: [u64; 4] = flows.map(|row| row.iter().sum());
    assert_eq!(Camp::ALL.len(), 4);
    Movement {
        stages: last
            .iter()
            .map(|point| Stage {
                first_day: point.first_day,
                last_day: point.last_day,
                round: None,
                customers,
            })
            .collect(),
        flows: vec![flows; last.len() - 1],
        unknown: 12,
        withheld: None,
    }
}

fn words(analysis: &Analysis) -> TellingWords {
    let said = [
        ("friendly", 61, 9, 2),
        ("fresh", 33, 4, 0),
        ("Świętokrzyska", 18, 2, 1),
        ("slow", 3, 7, 31),
        ("cold", 1, 2, 16),
        ("kassenzettelpflichtverletzung", 0, 1, 12),
    ];
    let all = analysis.overall.counts;
    let has_room = |(_, promoters, passives, detractors): &(&str, u64, u64, u64)| {
        *promoters <= all.promoters && *passives <= all.passives && *detractors <= all.detractors
    };
    let word = |(word, promoters, passives, detractors): (&str, u64, u64, u64)| GroupWord {
        word: word.to_owned(),
        counts: Counts::new(promoters, passives, detractors),
        log_odds: 2.0,
        z: 4.0,
    };
    let (promoters, detractors): (Vec<_>, Vec<_>) = said
        .into_iter()
        .filter(has_room)
        .partition(|said| said.1 > said.3);
    TellingWords {
        answers: all,
        detractors: detractors.into_iter().map(word).collect(),
        promoters: promoters.into_iter().map(word).collect(),
        withheld: None,
    }
}
