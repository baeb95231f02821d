//! Analyses made by hand, plain and awkward.

mod awkward;
mod detail;
mod project;

use goodword::analysis::{
    Analysis, Certainty, Change, Dimension, Importance, Key, Period, RatedField, ReasonShare,
    Segment, Split, SplitSegment, Steps, Summary, TrendPoint, Unit, Verdict,
};
use goodword::model::{ChoiceId, Counts, Day, FieldId, ReasonId, Scale};
use goodword::stats::{Confidence, Correlation, Interval, Mean, Standing, TopBox, quadrants, rate};
use jiff::civil::Date;

pub use awkward::{awkward, few, looks, none, one, segments, with_lines};
pub use detail::detail;
pub use project::project;

/// Rated questions with that importance, how sure it is to either side, and that mean from 1 to 5.
fn rated(questions: &[(f64, f64, f64)]) -> Vec<RatedField> {
    let mut field = FieldId::FIRST;
    let standings: Vec<Standing> = questions
        .iter()
        .map(|(importance, _, mean)| Standing {
            importance: *importance,
            performance: (mean - 1.0) / 4.0,
        })
        .collect();
    let mut quadrants = quadrants(&standings).into_iter().flatten();
    let made = questions.iter().map(|&(importance, reach, mean)| {
        field = field.next();
        RatedField {
            field,
            scale: Scale::SATISFACTION,
            answers: 203,
            steps: vec![(1, 8), (2, 15), (3, 40), (4, 70), (5, 70)],
            mean: Some(Mean {
                value: mean,
                standard_error: Some(0.1),
                interval: Some(Interval::around(mean, 0.2)),
            }),
            top: TopBox::TopOne,
            top_box: rate(70, 203, Confidence::Percent95),
            importance: Some(Correlation {
                coefficient: importance,
                interval: Some(Interval::around(importance, reach)),
            }),
            verdict: if reach >= importance.abs() {
                Importance::MayBeChance
            } else {
                Importance::Strong
            },
            quadrant: quadrants.next(),
        }
    });
    made.collect()
}

/// What reasons add in points: a number of them with a name, then those without and those too few to tell alone.
pub fn because(named: &[f64], missing: f64, hidden: Option<f64>) -> Vec<ReasonShare> {
    let share = |key, points: f64| ReasonShare {
        key,
        answers: 7,
        points,
    };
    let named = named.iter().zip(1..).map(|(points, number): (_, u32)| {
        share(
            Key::Reason(ReasonId::new(number.try_into().unwrap())),
            *points,
        )
    });
    let hidden = hidden.map(|points| share(Key::Hidden, points));
    named
        .chain([share(Key::Missing, missing)])
        .chain(hidden)
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
fn summary(promoters: u64, passives: u64, detractors: u64) -> Summary {
    let counts = Counts::new(promoters, passives, detractors);
    let n = counts.n() as f64;
    let score = (n > 0.0).then(|| (promoters as f64 - detractors as f64) / n * 100.0);
    let interval = score.map(|score| {
        let mean = score / 100.0;
        let variance = (promoters + detractors) as f64 / n - mean * mean;
        let half = 196.0 * ((variance + 0.1) / (n + 1.0)).sqrt();
        Interval {
            lower: (score - half).max(-100.0),
            upper: (score + half).min(100.0),
        }
    });
    let certainty = match counts.n() {
        0 => Certainty::NoAnswers,
        1..5 => Certainty::TooFew,
        5..30 => Certainty::EarlySign,
        _ => Certainty::Enough,
    };
    Summary {
        standard_error: None,
        basis: goodword::analysis::Basis::Answers,
        counts,
        score,
        interval,
        certainty,
    }
}

fn segment(
    key: Key,
    (promoters, passives, detractors): (u64, u64, u64),
    verdict: Verdict,
) -> Segment {
    Segment {
        key,
        crossed: None,
        summary: summary(promoters, passives, detractors),
        difference_from_rest: None,
        p_value: None,
        verdict,
        contribution: 0.0,
        influence: None,
    }
}

fn month(year: i16, month: i8, summary: Summary) -> TrendPoint {
    let first = Date::new(year, month, 1).unwrap();
    TrendPoint {
        first_day: Day::from(first),
        last_day: Day::from(first.last_of_month()),
        round: None,
        summary,
    }
}

fn analysis(overall: Summary, distribution: [u64; 11]) -> Analysis {
    Analysis {
        overall,
        distribution,
        change: None,
        unscored: None,
        segments: Vec::new(),
        together: None,
        reasons: Vec::new(),
        ratings: Vec::new(),
        trend: Vec::new(),
        steps: Steps::Calendar(Unit::Month),
        control: None,
        rolling: None,
        undated: 0,
        withheld: None,
        period: None,
        set_aside: 0,
        pace: None,
    }
}

/// 412 answers in eleven months, none in July; five branches.
pub fn year() -> Analysis {
    let months = [
        (20, 9, 6),
        (24, 8, 7),
        (19, 9, 7),
        (23, 8, 5),
        (25, 7, 6),
        (21, 8, 7),
        (0, 0, 0),
        (28, 9, 9),
        (28, 9, 9),
        (29, 10, 9),
        (30, 14, 9),
    ];
    let mut trend = Vec::new();
    for (number, (promoters, passives, detractors)) in (1..).zip(months) {
        trend.push(month(
            2026,
            number,
            summary(promoters, passives, detractors),
        ));
    }
    let branches = [
        ((82, 39, 22), Verdict::MayBeChance),
        ((84, 23, 14), Verdict::Better),
        ((47, 26, 25), Verdict::Worse),
        ((27, 11, 8), Verdict::MayBeChance),
        ((2, 1, 1), Verdict::TooFewAnswers),
    ];
    let mut id = ChoiceId::FIRST;
    let mut segments = Vec::new();
    for (counts, verdict) in branches {
        segments.push(segment(Key::Choice(id), counts, verdict));
        id = id.next();
    }
    let ratings = [
        (0.52, 0.1, 4.4),
        (0.44, 0.1, 4.6),
        (0.36, 0.1, 2.9),
        (0.31, 0.09, 3.1),
        (0.06, 0.1, 4.2),
        (-0.04, 0.1, 3.3),
    ];
    Analysis {
        segments,
        trend,
        ratings: rated(&ratings),
        reasons: because(
            &[18.25, -3.125, -9.0625, 7.5, 0.0, 12.25],
            16.177_184_466_019_42,
            None,
        ),
        ..analysis(
            summary(247, 91, 74),
            [9, 3, 6, 5, 8, 18, 25, 37, 54, 98, 149],
        )
    }
}

/// A year whose last quarter changed by more than chance.
pub fn changed() -> Analysis {
    let day = |text: &str| Some(text.parse().unwrap());
    let period = |from, to| Period {
        from: day(from),
        to: day(to),
    };
    let interval = Interval {
        lower: 8.0,
        upper: 32.0,
    };
    Analysis {
        change: Some(Change {
            before_period: period("2026-04-01", "2026-06-30"),
            period: period("2026-07-01", "2026-09-30"),
            before: summary(65, 5, 30),
            after: summary(75, 5, 20),
            difference: 20.0,
            interval,
            p_value: 0.001,
            may_be_chance: false,
            split: Some(split()),
        }),
        ..year()
    }
}

/// In two parts, over the branches.
fn split() -> Split {
    let parts = [(3.5, 9.0), (-1.0, 6.5), (0.5, -2.0), (0.0, 3.5)];
    let mut id = ChoiceId::FIRST;
    let mut segments = Vec::new();
    for (mix, rate) in parts {
        segments.push(SplitSegment {
            key: Key::Choice(id),
            before: Counts::new(16, 2, 8),
            after: Counts::new(19, 1, 5),
            mix,
            rate,
        });
        id = id.next();
    }
    Split {
        by: Dimension::Field(FieldId::FIRST),
        mix: 3.0,
        rate: 17.0,
        segments,
    }
}

/// A year of months, one of which is far below the others.
pub fn fallen() -> Analysis {
    let scores = [
        (30, 10, 8),
        (31, 9, 9),
        (29, 10, 8),
        (30, 11, 8),
        (29, 9, 7),
        (30, 10, 9),
    ];
    let mut trend = Vec::new();
    for (number, (promoters, passives, detractors)) in (1..).zip(scores.into_iter().chain(scores)) {
        let holds = if number == 9 {
            summary(10, 8, 30)
        } else {
            summary(promoters, passives, detractors)
        };
        trend.push(month(2026, number, holds));
    }
    with_lines(Analysis { trend, ..year() })
}
