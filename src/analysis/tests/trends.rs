use super::sample::*;
use crate::analysis::{Analysis, Dimension, Filter, Key, Query, Rolling, Steps, TrendPoint, Unit};
use crate::model::{Project, Response};

fn trend(responses: impl IntoIterator<Item = Response>, unit: Unit) -> Vec<TrendPoint> {
    let query = Query {
        steps: Steps::Calendar(unit),
        ..query()
    };
    Analysis::of(&with(0, responses), &query).trend
}

fn scores(trend: &[TrendPoint]) -> Vec<Option<f64>> {
    trend.iter().map(|each| each.summary.score).collect()
}

fn with_rounds(responses: impl IntoIterator<Item = Response>) -> Project {
    let rounds = [
        ("2026-06-01", "2026-06-14"),
        ("2026-03-02", "2026-03-20"),
        ("2026-09-01", "2026-09-30"),
    ];
    asked_in(&rounds, responses)
}

#[test]
fn a_trend_by_rounds_has_a_point_for_each_in_the_order_of_their_days() {
    let answers = [
        (9, "2026-03-01"),
        (9, "2026-03-02"),
        (3, "2026-03-20"),
        (9, "2026-04-10"),
        (10, "2026-06-14"),
    ];
    let answers = answers.map(|(score, of)| Response {
        day: Some(day(of)),
        ..by(score, 1)
    });
    let query = Query {
        steps: Steps::Rounds,
        ..query()
    };
    let analysis = Analysis::of(&with_rounds(answers), &query);
    let told: Vec<_> = analysis
        .trend
        .iter()
        .map(|point| {
            (
                point.first_day,
                point.summary.counts.n(),
                point.summary.score,
            )
        })
        .collect();
    let wanted = [
        (day("2026-03-02"), 2, Some(0.0)),
        (day("2026-06-01"), 1, Some(100.0)),
        (day("2026-09-01"), 0, None),
    ];
    assert_eq!(told, wanted);
    assert!(analysis.trend.iter().all(|point| point.round.is_some()));
    assert_eq!(analysis.overall.counts.n(), 5, "all are in the score");
}

#[test]
fn a_month_without_answers_is_a_gap_and_no_zero() {
    let trend = trend(
        [
            on(10, "2026-01-31"),
            on(0, "2026-04-01"),
            on(99, "2026-03-01"),
        ],
        Unit::Month,
    );
    assert_eq!(scores(&trend), [Some(100.0), None, None, Some(-100.0)]);
    assert_eq!(trend[1].first_day, day("2026-02-01"));
    assert_eq!(trend[1].last_day, day("2026-02-28"));
    assert_eq!(
        (trend[2].summary.interval, trend[2].summary.counts.blank),
        (None, 1)
    );
}

#[test]
fn answers_are_taken_in_any_order() {
    let trend = trend(
        [
            on(0, "2026-04-01"),
            on(10, "2026-01-31"),
            on(8, "2026-01-01"),
        ],
        Unit::Quarter,
    );
    assert_eq!(scores(&trend), [Some(50.0), Some(-100.0)]);
}

#[test]
fn weeks_run_from_monday_over_the_new_year() {
    let trend = trend(
        [
            on(10, "2026-12-27"),
            on(10, "2026-12-28"),
            on(0, "2027-01-03"),
            on(0, "2027-01-04"),
        ],
        Unit::Week,
    );
    assert_eq!(scores(&trend), [Some(100.0), Some(0.0), Some(-100.0)]);
    assert_eq!(trend[1].first_day, day("2026-12-28"));
}

#[test]
fn blanks_do_not_lengthen_the_trend() {
    let answers = [
        on(99, "2025-01-01"),
        on(99, "2026-05-01"),
        on(9, "2026-05-02"),
        on(99, "2026-07-01"),
    ];
    let trend = trend(answers, Unit::Month);
    assert_eq!(trend.len(), 1);
    assert_eq!(trend[0].summary.counts.blank, 1);
}

#[test]
fn the_period_of_the_filter_bounds_the_trend() {
    let filter = Filter {
        period: Some(period("2026-01-15", "2026-02-15")),
        conditions: vec![],
    };
    let query = Query { filter, ..query() };
    let answers = [
        on(0, "2026-01-14"),
        on(10, "2026-01-15"),
        on(10, "2026-02-15"),
        on(0, "2026-02-16"),
    ];
    let trend = Analysis::of(&with(0, answers), &query).trend;
    assert_eq!(scores(&trend), [Some(100.0), Some(100.0)]);
}

#[test]
fn a_slip_of_the_pen_widens_the_unit_and_loses_nothing() {
    let table = [
        ("2025-05-01", Unit::Day, Unit::Day),
        ("1926-05-01", Unit::Day, Unit::Month),
        ("0202-05-01", Unit::Day, Unit::HalfYear),
        ("0202-05-01", Unit::Year, Unit::Year),
    ];
    for (slip, wanted, used) in table {
        let query = Query {
            steps: Steps::Calendar(wanted),
            ..query()
        };
        let analysis = Analysis::of(&with(0, [on(10, slip), on(0, "2026-05-01")]), &query);
        assert_eq!(analysis.steps, Steps::Calendar(used), "{slip}");
        let total: u64 = analysis
            .trend
            .iter()
            .map(|each| each.summary.counts.n())
            .sum();
        assert_eq!(total, 2);
        assert!(analysis.trend.len() <= 5000);
    }
}

#[test]
fn answers_without_a_date_are_counted_beside_the_trend() {
    let project = with(0, [answer(9), answer(99), on(9, "2026-05-01")]);
    let analysis = Analysis::of(&project, &query());
    assert_eq!((analysis.undated, analysis.trend.len()), (1, 1));
}

#[test]
fn a_period_with_both_ends_is_the_trend_s_whole_length_up_to_today() {
    let length = |from: Option<&str>, to: Option<&str>, today: &str| {
        let period = crate::analysis::Period {
            from: from.map(day),
            to: to.map(day),
        };
        let query = Query {
            filter: Filter {
                period: Some(period),
                ..Filter::default()
            },
            today: day(today),
            ..query()
        };
        let answers = [on(10, "2026-08-05"), on(0, "2026-09-01")];
        scores(&Analysis::of(&with(0, answers), &query).trend)
    };
    let (july, september) = (Some("2026-07-01"), Some("2026-09-30"));
    let quarter = [None, Some(100.0), Some(-100.0)];
    assert_eq!(length(july, september, "2026-11-22"), quarter);
    assert_eq!(length(july, Some("2026-12-31"), "2026-09-10"), quarter);
    let answered = [Some(100.0), Some(-100.0)];
    assert_eq!(length(july, None, "2026-11-22"), answered);
    assert_eq!(length(None, september, "2026-11-22"), answered);
}

/// The days with their answers and score.
fn rolled(analysis: &Analysis) -> Vec<(String, u64, f64)> {
    let rolling = analysis.rolling.as_ref().unwrap();
    let points = rolling.points.iter();
    points
        .map(|each| (each.day.to_string(), each.answers, each.score))
        .collect()
}

fn rolling(window: Rolling) -> Query {
    Query {
        rolling: Some(window),
        ..query()
    }
}

#[test]
fn a_rolling_score_looks_back_over_days_or_answers_in_the_order_of_entry() {
    let project = with(
        0,
        [
            on(0, "2026-03-04"),
            on(10, "2026-03-01"),
            on(99, "2026-03-03"),
            on(7, "2026-03-04"),
            on(10, "2026-03-04"),
            answer(0),
        ],
    );
    let three = 3.try_into().unwrap();
    let point = |day: &str, answers, score| (format!("2026-03-0{day}"), answers, score);
    let days = Analysis::of(&project, &rolling(Rolling::Days(three)));
    assert_eq!(rolled(&days), [point("3", 1, 100.0), point("4", 3, 0.0)]);
    // On the fourth the detractor came first, so that the last two are a passive and a promoter.
    let two = 2.try_into().unwrap();
    let answers = Analysis::of(&project, &rolling(Rolling::Answers(two)));
    assert_eq!(rolled(&answers), [point("4", 2, 50.0)]);
    assert_eq!(Analysis::of(&project, &query()).rolling, None);
}

#[test]
fn a_rolling_score_does_not_reach_out_of_the_period() {
    let answers = [
        on(0, "2026-02-28"),
        on(10, "2026-03-01"),
        on(10, "2026-03-02"),
    ];
    let query = Query {
        filter: Filter {
            period: Some(period("2026-03-01", "2026-03-31")),
            ..Filter::default()
        },
        ..rolling(Rolling::Answers(2.try_into().unwrap()))
    };
    let found = Analysis::of(&with(0, answers), &query);
    assert_eq!(rolled(&found), [("2026-03-02".to_owned(), 2, 100.0)]);
}

#[test]
fn the_points_of_the_trend_that_are_unusual_are_told() {
    let month = |number: u32, score| on(score, &format!("2026-{number:02}-01"));
    let steady = (1..=11).flat_map(|number| [month(number, 10), month(number, 7)]);
    let fallen = steady.chain([month(12, 0), month(12, 0)]);
    let found = Analysis::of(&with(0, fallen), &query()).control.unwrap();
    assert_eq!(found.signals, [11]);
    let few = (1..=7).map(|number| month(number, 10));
    assert_eq!(Analysis::of(&with(0, few), &query()).control, None);
}

#[test]
fn the_trends_of_segments_are_those_of_their_filters() {
    let score = |at: u32| u8::try_from(at * 7 % 12).unwrap();
    let answers = (0..60_u32).map(|at| {
        let mut answer = on(score(at), &format!("2026-0{}-1{}", 1 + at % 9, at % 7));
        answer.values = by(0, at % 4).values;
        answer.set_reasons(because(0, [&[][..], &[1], &[1, 3]][at as usize % 3]).reasons);
        answer
    });
    let project = with(3, answers);
    for by in [
        Dimension::Field(CHANNEL),
        Dimension::Reason,
        Dimension::Group,
    ] {
        let asked = Query {
            by: Some(by),
            filter: Filter {
                period: Some(period("2026-03-01", "2026-08-31")),
                ..Filter::default()
            },
            ..query()
        };
        let trends = Analysis::trends(&project, &asked);
        let told: Vec<&Key> = trends.iter().map(|(key, _)| key).collect();
        assert!(told.len() > 2, "{by:?} tells of {told:?}");
        for key in by.keys(&project) {
            let mut narrowed = asked.clone();
            narrowed.filter.conditions = filter(&[(by, std::slice::from_ref(&key))]).conditions;
            let found = trends.iter().find(|(each, _)| *each == key);
            let points = found.map_or(Vec::new(), |(_, points)| points.clone());
            let wanted = Analysis::of(&project, &narrowed).trend;
            assert_eq!(points, wanted, "{key:?}");
        }
    }
}
