//! Analyses made by hand, plain and awkward.

use goodword::analysis::{
    Analysis, Camp, Certainty, Change, Detail, Dimension, GroupWord, Importance, Key, Movement,
    Period, RatedField, ReasonShare, Rolling, RollingScore, RollingScores, Segment, Split,
    SplitSegment, Stage, Steps, Summary, TellingWords, TrendPoint, Unit, Verdict,
};
use goodword::figure::{ChartKind, Theme};
use goodword::model::{
    Brand, Choice, ChoiceId, Counts, Day, Field, FieldId, FieldKind, FollowUp, Kept, Language,
    Lists, Project, ProjectId, ProjectParts, Reason, ReasonId, Report, Responses, Scale, Scoring,
    Survey,
};
use goodword::stats::{
    Confidence, Correlation, Interval, Mean, Standing, TopBox, control, quadrants, rate,
};
use jiff::civil::Date;

/// A project whose first field has the segments' names as choices.
pub fn project(language: Language) -> Project {
    let id = ProjectId::from_random(1);
    let names = match language {
        Language::Chinese => ["站前街店", "集市广场店", "港口店", "网上订单", "学校食堂"],
        Language::Polish => [
            "Oddział przy ulicy Świętokrzyskiej 14, parter",
            "Rynek Główny",
            "Przystań – kiosk całoroczny",
            "Zamówienia internetowe z odbiorem osobistym",
            "Stołówka szkolna",
        ],
        _ => [
            "Station street",
            "Market square",
            "Harbour",
            "Online orders",
            "School canteen",
        ],
    };
    let mut choice_id = ChoiceId::FIRST;
    let mut choices = Vec::new();
    for name in names {
        choices.push(Choice {
            id: choice_id,
            name: name.to_owned(),
            kept: Kept::default(),
        });
        choice_id = choice_id.next();
    }
    let field = Field {
        id: FieldId::FIRST,
        name: "Branch".to_owned(),
        kind: FieldKind::Choice(choices),
        role: None,
        kept: Kept::default(),
    };
    Project::from_parts(ProjectParts {
        origin: id.clone(),
        id,
        survey: Survey::default(),
        scoring: Scoring::default(),
        follow_up: FollowUp::default(),
        report: Report::default(),
        brand: Brand::default(),
        lists: Lists {
            fields: std::iter::once(field).chain(questions(language)).collect(),
            reasons: reasons(language).into_iter().collect(),
            ..Lists::default()
        },
        responses: Responses::default(),
        kept: Kept::default(),
    })
    .unwrap()
}

/// Twelve reasons.
fn reasons(language: Language) -> Vec<Reason> {
    let names = match language {
        Language::Chinese => ["服务", "质量", "价格", "选择", "配送", "易用"],
        Language::Polish => [
            "Obsługa przy ladzie i przez telefon",
            "Jakość",
            "Cena w stosunku do jakości",
            "Wybór",
            "Dostawa",
            "Łatwość zamawiania",
        ],
        _ => [
            "Service",
            "Quality",
            "Price",
            "Choice",
            "Delivery",
            "Ease of use",
        ],
    };
    let all = names.iter().cycle().take(12).zip(1..);
    all.map(|(name, number)| Reason {
        id: ReasonId::new(number.try_into().unwrap()),
        name: if number > 6 {
            format!("{name} {number}")
        } else {
            (*name).to_owned()
        },
        kept: Kept::default(),
    })
    .collect()
}

/// Six rated questions, in fields after the first.
fn questions(language: Language) -> Vec<Field> {
    let names = match language {
        Language::Chinese => [
            "服务态度",
            "商品质量",
            "价格",
            "等候时间",
            "店面整洁",
            "订购是否方便",
        ],
        Language::Polish => [
            "Uprzejmość obsługi przy ladzie",
            "Jakość pieczywa",
            "Cena",
            "Czas oczekiwania w kolejce",
            "Czystość",
            "Łatwość zamawiania przez internet",
        ],
        _ => [
            "Friendly service",
            "Quality",
            "Price",
            "Waiting time",
            "Cleanliness",
            "Ease of ordering",
        ],
    };
    let mut id = FieldId::FIRST;
    let fields = names.map(|name| {
        id = id.next();
        Field {
            id,
            name: name.to_owned(),
            kind: FieldKind::Rating(Scale::SATISFACTION),
            role: None,
            kept: Kept::default(),
        }
    });
    fields.to_vec()
}

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
