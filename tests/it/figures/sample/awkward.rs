//! Too few, too many, too long: what charts have to bear.

use goodword::analysis::{
    Analysis, Key, Rolling, RollingScore, RollingScores, Steps, TrendPoint, Unit, Verdict,
};
use goodword::figure::{ChartKind, Theme};
use goodword::model::{Day, Language};
use goodword::stats::control;
use jiff::civil::Date;

use super::{analysis, because, changed, fallen, month, rated, segment, summary, year};

/// Six questions that stand close to each other, and one.
fn crowded(count: usize) -> Analysis {
    let all = [
        (0.41, 0.1, 4.40),
        (0.40, 0.1, 4.42),
        (0.42, 0.1, 4.41),
        (0.39, 0.1, 4.43),
        (0.41, 0.1, 4.44),
        (0.41, 0.5, 4.38),
    ];
    Analysis {
        ratings: rated(&all[..count]),
        ..year()
    }
}

/// Twelve answers in two months, three without a date.
pub fn few() -> Analysis {
    Analysis {
        trend: vec![
            month(2026, 10, summary(3, 1, 1)),
            month(2026, 11, summary(2, 1, 1)),
        ],
        undated: 3,
        ..analysis(summary(6, 4, 2), [0, 0, 0, 1, 0, 0, 1, 2, 2, 3, 3])
    }
}

pub fn one() -> Analysis {
    let one = summary(1, 0, 0);
    Analysis {
        trend: vec![month(2026, 11, one)],
        segments: vec![segment(Key::Missing, (1, 0, 0), Verdict::TooFewAnswers)],
        ..analysis(one, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
    }
}

pub fn none() -> Analysis {
    analysis(summary(0, 0, 0), [0; 11])
}

/// Many segments with long Polish names.
pub fn segments(count: u64) -> Analysis {
    let verdicts = [
        Verdict::MayBeChance,
        Verdict::Better,
        Verdict::MayBeChance,
        Verdict::Worse,
        Verdict::TooFewAnswers,
    ];
    let names = [
        "Oddział przy ulicy Świętokrzyskiej",
        "Punkt odbioru zamówień internetowych w Gdańsku-Wrzeszczu",
        "Kawiarnia",
        "Zażółć gęślą jaźń",
    ];
    let made = (0..count)
        .zip(verdicts.iter().cycle())
        .zip(names.iter().cycle());
    let segments = made.map(|((at, verdict), name)| {
        let size = match verdict {
            Verdict::TooFewAnswers | Verdict::TooFewCustomers => (2, 1, 0),
            _ => (20 + at * 7 % 31, 10, 5 + at * 5 % 17),
        };
        segment(Key::Text(format!("{name} {at}")), size, *verdict)
    });
    Analysis {
        segments: segments.collect(),
        ..year()
    }
}

/// Ten years of months with holes.
fn decade() -> Analysis {
    let mut trend = Vec::new();
    for (at, year) in (0u64..).zip(2016..2026) {
        for number in 1..=12 {
            let month_at = at * 12 + u64::try_from(number).unwrap();
            let holds = if month_at % 17 == 3 || (40..44).contains(&month_at) {
                summary(0, 0, 0)
            } else {
                summary(20 + month_at * 7 % 13, 10, 8 + month_at * 5 % 11)
            };
            trend.push(month(year, number, holds));
        }
    }
    Analysis { trend, ..year() }
}

/// Half a year of weeks across New Year.
fn weeks() -> Analysis {
    let mut first = Date::new(2026, 10, 5).unwrap();
    let mut trend = Vec::new();
    for number in 0u64..26 {
        let last = first.saturating_add(jiff::Span::new().days(6));
        trend.push(TrendPoint {
            first_day: Day::from(first),
            last_day: Day::from(last),
            round: None,
            summary: summary(5 + number % 4, 3, number % 5),
        });
        first = last.tomorrow().unwrap();
    }
    Analysis {
        trend,
        steps: Steps::Calendar(Unit::Week),
        ..year()
    }
}

/// Its trend with control limits, and with a rolling score at the end of each period: that of it and the two before.
pub fn with_lines(mut analysis: Analysis) -> Analysis {
    let scores: Vec<_> = analysis
        .trend
        .iter()
        .map(|each| each.summary.score)
        .collect();
    analysis.control = control(&scores);
    let answered: Vec<&TrendPoint> = analysis
        .trend
        .iter()
        .filter(|each| each.summary.score.is_some())
        .collect();
    let points = answered.windows(3).map(|three| RollingScore {
        day: three[2].last_day,
        answers: three.iter().map(|each| each.summary.counts.n()).sum(),
        score: three
            .iter()
            .filter_map(|each| each.summary.score)
            .sum::<f64>()
            / 3.0,
    });
    analysis.rolling = Some(RollingScores {
        window: Rolling::Answers(100.try_into().unwrap()),
        points: points.collect(),
        is_withheld: false,
    });
    analysis
}

/// Ten reasons of which the smallest are told together, below zero in between.
fn hidden_reasons() -> Analysis {
    let named = [-30.5, 4.0, -12.0, 0.04, -0.04, 2.0, -8.0, 1.0, 6.5, -3.0];
    let score = named.iter().sum::<f64>() + 2.5 + 4.0;
    let mut analysis = year();
    analysis.overall.score = Some(score);
    analysis.reasons = because(&named, 2.5, Some(4.0));
    analysis
}

/// A million answers, nearly all of them 10.
fn million() -> Analysis {
    let distribution = [1, 0, 0, 12, 0, 0, 987, 2_000, 7_000, 90_000, 900_000];
    analysis(summary(990_000, 9_000, 1_000), distribution)
}

pub fn awkward() -> Vec<(&'static str, Analysis)> {
    vec![
        ("year", year()),
        ("none", none()),
        ("one", one()),
        ("few", few()),
        ("40 segments", segments(40)),
        ("53 segments", segments(53)),
        ("decade", decade()),
        ("weeks", weeks()),
        ("million", million()),
        ("hidden reasons", hidden_reasons()),
        ("crowded questions", crowded(6)),
        ("one question", crowded(1)),
        ("fallen", fallen()),
        ("decade with lines", with_lines(decade())),
        ("weeks with lines", with_lines(weeks())),
        ("few with lines", with_lines(few())),
        ("changed", changed()),
    ]
}

/// What the picture sheet shows of each sample.
pub fn looks() -> Vec<(ChartKind, Language, Theme)> {
    let mut looks = Vec::new();
    for kind in ChartKind::ALL {
        looks.push((kind, Language::English, Theme::Light));
        looks.push((kind, Language::Polish, Theme::Print));
        looks.push((kind, Language::Chinese, Theme::Dark));
        looks.push((kind, Language::Hungarian, Theme::Light));
        looks.push((kind, Language::Finnish, Theme::Print));
    }
    looks
}
