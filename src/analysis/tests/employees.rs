//! An employee must not be recognised, whatever is asked and subtracted.

use proptest::prelude::*;

use super::sample::*;
use crate::analysis::{
    Analysis, Condition, Dimension, Filter, Key, Period, Query, Rolling, Steps, Unit, Withheld,
};
use crate::model::{Audience, Edit, Project, Response, ResponseRef};

const THRESHOLD: u32 = 5;
const CHANNELS: Dimension = Dimension::Field(CHANNEL);

fn employees(responses: impl IntoIterator<Item = Response>) -> Project {
    employees_asked_in([], responses)
}

/// With rounds of those first and last days.
fn employees_asked_in<'a>(
    rounds: impl IntoIterator<Item = &'a (&'a str, &'a str)>,
    responses: impl IntoIterator<Item = Response>,
) -> Project {
    let mut project = asked_in(rounds, responses);
    let survey = crate::model::Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    project
}

fn at(score: u8, number: u32, day: &str) -> Response {
    let mut response = by(score, number);
    response.day = day.parse().ok();
    response
}

fn only(number: u32) -> Condition {
    Condition {
        dimension: CHANNELS,
        keys: vec![Key::Choice(choice(number))],
    }
}

/// Answers by bit.
type Answers = u128;

fn select(project: &Project, is_in: impl Fn(&ResponseRef<'_>) -> bool) -> Answers {
    let rows = project.responses().iter().enumerate();
    let selected = rows.filter(|(_, each)| each.score().is_some() && is_in(each));
    selected.fold(0, |all, (row, _)| all | 1 << row)
}

/// A group of answers whose score or number an analysis tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    answers: Answers,
    period: Time,
    /// What it is told apart by, and all that have it, whenever.
    by: Option<usize>,
    class: Answers,
}

impl Told {
    /// Whether whoever knows the survey knows that this is a part of the other: of a time within its time, of
    /// something that is always within what that is.
    fn is_known_within(&self, other: &Self) -> bool {
        let in_time = is_within(self.period, other.period);
        // What people said is not what they belong to: nobody knows that all who gave a reason are of one channel.
        let reasons = self.by.max(other.by) == Some(2);
        let is_of_one_kind = !reasons || self.by == other.by || other.by.is_none();
        in_time && is_of_one_kind && self.class & !other.class == 0
    }
}

type Time = (Option<crate::model::Day>, Option<crate::model::Day>);

fn is_within(time: Time, other: Time) -> bool {
    other == (None, None) || (time.0 >= other.0 && time.1.is_some() && time.1 <= other.1)
}

const GROUPINGS: [Dimension; 3] = [CHANNELS, Dimension::Field(NOTE), Dimension::Reason];

fn told(project: &Project, query: &Query) -> Vec<Told> {
    let analysis = Analysis::of(project, query);
    if analysis.overall.counts.n() == 0 {
        return Vec::new();
    }
    let conditions = &query.filter.conditions;
    let of_period = |period: Option<Period>| {
        let filter = Filter {
            period,
            conditions: conditions.clone(),
        };
        Told {
            answers: select(project, |each| filter.matches(each)),
            period: period.map_or((None, None), |period| (period.from, period.to)),
            by: conditions.first().map(|_| 0),
            class: select(project, |each| {
                conditions.iter().all(|one| one.matches(each))
            }),
        }
    };
    let whole = of_period(analysis.period);
    assert_eq!(
        u64::from(whole.answers.count_ones()),
        analysis.overall.counts.n()
    );
    let mut told = vec![whole.clone()];
    let trend = analysis.trend.iter().map(|point| Period {
        from: Some(point.first_day),
        to: Some(point.last_day),
    });
    let changed = analysis
        .change
        .iter()
        .flat_map(|change| [change.period, change.before_period]);
    told.extend(trend.chain(changed).map(|period| of_period(Some(period))));
    let by = query
        .by
        .and_then(|by| GROUPINGS.iter().position(|&each| each == by));
    let mut rest = Told {
        by,
        ..whole.clone()
    };
    for segment in &analysis.segments {
        if segment.key == Key::Hidden {
            continue;
        }
        let class = select(project, |each| query.by.unwrap().has(each, &segment.key));
        let answers = whole.answers & class;
        assert_eq!(u64::from(answers.count_ones()), segment.summary.counts.n());
        rest.answers &= !answers;
        rest.class &= !class;
        told.push(Told {
            answers,
            by,
            class: class & whole.class,
            ..whole.clone()
        });
    }
    if !analysis.segments.is_empty() && query.by != Some(Dimension::Reason) {
        told.push(rest);
    }
    told
}

/// All that somebody at the screen could ask for.
fn questions(periods: &[Option<Period>]) -> Vec<Query> {
    let conditions = (0..=4).map(|number| match number {
        0 => Vec::new(),
        number => vec![only(number)],
    });
    let mut questions = Vec::new();
    for conditions in conditions {
        for &period in periods {
            for by in [
                None,
                Some(CHANNELS),
                Some(Dimension::Field(NOTE)),
                Some(Dimension::Reason),
            ] {
                let units = [Unit::Day, Unit::Month, Unit::Quarter].map(Steps::Calendar);
                for steps in units.into_iter().chain([Steps::Rounds]) {
                    questions.push(Query {
                        filter: Filter {
                            period,
                            conditions: conditions.clone(),
                        },
                        by,
                        steps,
                        split_by: by,
                        ..query()
                    });
                }
            }
        }
    }
    questions
}

fn some_periods() -> Vec<Option<Period>> {
    let ends = [
        "2026-04-01",
        "2026-05-01",
        "2026-05-17",
        "2026-07-01",
        "2026-09-01",
    ];
    let lasts = ["2026-04-30", "2026-05-31", "2026-08-31", "2026-09-30"];
    let both = ends
        .iter()
        .flat_map(|from| lasts.map(|to| Some(period(from, to))));
    let open = ends.map(|from| {
        Some(Period {
            from: Some(day(from)),
            to: None,
        })
    });
    std::iter::once(None).chain(both).chain(open).collect()
}

/// The last overlaps with one before it.
const ROUNDS: [(&str, &str); 4] = [
    ("2026-04-10", "2026-04-24"),
    ("2026-06-01", "2026-06-30"),
    ("2026-08-15", "2026-09-10"),
    ("2026-06-20", "2026-07-20"),
];

fn an_answer() -> impl Strategy<Value = Response> {
    let reasons = proptest::sample::subsequence(vec![1, 2, 3], 0..=2);
    let month = prop_oneof![4 => 4..=9, 1 => Just(0)];
    (0u8..=11, 0u32..=4, month, 1..=28, 0usize..3, reasons).prop_map(
        |(score, channel, month, day, note, reasons)| {
            let mut response = at(score, channel, &format!("2026-{month:02}-{day:02}"));
            response.set_reasons(reasons.into_iter().map(reason).collect());
            let text = ["", "day", "night"][note];
            let value = crate::model::FieldValue::Text(text.to_owned());
            response.set_value(NOTE, (!text.is_empty()).then_some(value));
            response
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_group_below_the_threshold_is_told_or_left_when_two_are_subtracted(
        answers in proptest::collection::vec(an_answer(), 0..100),
        rounds in proptest::sample::subsequence(ROUNDS.to_vec(), 0..=ROUNDS.len()),
    ) {
        let project = employees_asked_in(&rounds, answers);
        let mut groups: Vec<Told> = questions(&some_periods())
            .iter()
            .flat_map(|query| told(&project, query))
            .collect();
        groups.sort_unstable();
        groups.dedup();
        let enough = |group: Answers| group == 0 || group.count_ones() >= THRESHOLD;
        check_unions(&groups)?;
        for one in &groups {
            prop_assert!(enough(one.answers), "{one:x?}");
            let parts = || groups.iter().filter(|each| each.is_known_within(one));
            for part in parts() {
                prop_assert!(enough(one.answers & !part.answers), "{one:x?} without {part:x?}");
            }
            // All that are known to be within it, of one field at one time.
            for part in parts().filter(|part| part.by != Some(2)) {
                let alike = parts().filter(|each| each.by == part.by && each.period == part.period);
                let together = alike.fold(0, |sum, each| sum | each.answers);
                prop_assert!(enough(one.answers & !together), "{one:x?} without all like {part:x?}");
            }
        }
    }
}

/// Whatever pieces of one field are taken together, at one time: less those of another field that lie within them
/// altogether, at that time or one within it, nobody or enough are left.
fn check_unions(groups: &[Told]) -> Result<(), TestCaseError> {
    let mut times: Vec<_> = groups.iter().map(|each| each.period).collect();
    times.sort_unstable();
    times.dedup();
    let told = |by, period| {
        let told = groups
            .iter()
            .filter(move |each| each.by == Some(by) && each.period == period);
        told.collect::<Vec<_>>()
    };
    for (outer, inner) in [(0, 1), (1, 0)] {
        for &time in &times {
            let pieces = told(outer, time);
            for within in times.iter().filter(|&&within| is_within(within, time)) {
                let others = told(inner, *within);
                for set in 0_u32..1 << pieces.len().min(8) {
                    let chosen = pieces.iter().enumerate();
                    let chosen = chosen.filter(|(at, _)| set >> at & 1 == 1);
                    let (answers, class) = chosen.fold((0, 0), |(answers, class), (_, each)| {
                        (answers | each.answers, class | each.class)
                    });
                    let lie_within = others.iter().filter(|each| each.class & !class == 0);
                    let taken = lie_within.fold(0, |sum, each| sum | each.answers);
                    let left = (answers & !taken).count_ones();
                    prop_assert!(
                        left == 0 || left >= THRESHOLD,
                        "{time:?} {within:?} {answers:x}"
                    );
                }
            }
        }
    }
    Ok(())
}

#[test]
fn what_is_left_of_a_department_without_its_teams_is_enough_too() {
    // Of the first channel eight take notes by day, three at night; the others at night as well.
    let noted = |number, note: &str| {
        let mut response = at(9, number, "2026-05-01");
        let value = crate::model::FieldValue::Text(note.to_owned());
        response.set_value(NOTE, Some(value));
        response
    };
    let day = (0..8).map(|_| noted(1, "day"));
    let night = (0..3).map(|_| noted(1, "night"));
    let others = (0..12).map(|each| noted(2, if each < 6 { "night" } else { "noon" }));
    let project = employees(day.chain(night).chain(others));
    let shown = |by| {
        let analysis = broken_down(&project, by);
        let keys = analysis.segments.into_iter().map(|each| each.key);
        keys.collect::<Vec<_>>()
    };
    assert_eq!(shown(CHANNELS).len(), 2, "eleven and twelve are enough");
    let shown_notes = shown(Dimension::Field(NOTE));
    let by_day = Key::Text("day".into());
    assert!(
        !shown_notes.contains(&by_day),
        "three would be left of the eleven: {shown_notes:?}"
    );
}

#[test]
fn a_selection_below_the_threshold_tells_nothing() {
    let few = employees((0..4).map(|_| at(9, 1, "2026-05-01")));
    let analysis = Analysis::of(&few, &query());
    assert_eq!(analysis.withheld, Some(Withheld::TooFew));
    assert_eq!(
        (analysis.overall.counts.n(), analysis.overall.score),
        (0, None)
    );
    let enough = employees((0..5).map(|_| at(9, 1, "2026-05-01")));
    assert_eq!(Analysis::of(&enough, &query()).overall.counts.n(), 5);
}

#[test]
fn small_segments_are_told_of_together() {
    let sizes = [(1, 20), (2, 12), (3, 3), (4, 4)];
    let answers = sizes
        .iter()
        .flat_map(|&(number, size)| (0..size).map(move |_| at(9, number, "2026-05-01")));
    let analysis = broken_down(&employees(answers), CHANNELS);
    let told: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| (each.key.clone(), each.summary.counts.n()))
        .collect();
    let wanted = [
        (Key::Choice(choice(1)), 20),
        (Key::Choice(choice(2)), 12),
        (Key::Hidden, 7),
    ];
    assert_eq!(told, wanted);
    let sum: f64 = analysis.segments.iter().map(|each| each.contribution).sum();
    assert!((sum - analysis.overall.score.unwrap()).abs() < 1e-9);
}

#[test]
fn a_blank_answer_is_somebody_too() {
    let answers = (0..6).map(|_| at(9, 1, "2026-05-01"));
    let blank = [at(11, 2, "2026-05-01"), at(11, 1, "2026-05-02")];
    let analysis = broken_down(&employees(answers.chain(blank)), CHANNELS);
    assert_eq!(analysis.overall.counts.blank, 2);
    let blanks = |counts: crate::model::Counts| counts.blank;
    assert_eq!(analysis.segments.len(), 1);
    assert_eq!(blanks(analysis.segments[0].summary.counts), 0);
    assert_eq!(blanks(analysis.trend[0].summary.counts), 0);
}

#[test]
fn fields_are_not_crossed() {
    let project = employees((0..40).map(|each| at(9, 1 + each % 2, "2026-05-01")));
    let crossed = Query {
        filter: Filter {
            period: None,
            conditions: vec![only(1)],
        },
        by: Some(Dimension::Field(NOTE)),
        ..query()
    };
    let analysis = Analysis::of(&project, &crossed);
    assert_eq!(analysis.withheld, Some(Withheld::FieldsCrossed));
    assert!(analysis.segments.is_empty() && analysis.reasons.is_empty());
    assert_eq!(analysis.overall.counts.n(), 20);
    let mut twice = crossed;
    twice.filter.conditions.push(only(1));
    assert_eq!(Analysis::of(&project, &twice).overall.counts.n(), 0);
}

#[test]
fn small_months_are_told_of_with_their_neighbours() {
    let months = [(4, 6), (5, 2), (6, 3), (8, 7), (9, 1)];
    let answers = months.iter().flat_map(|&(month, size)| {
        (0..size).map(move |_| at(9, 1, &format!("2026-{month:02}-10")))
    });
    let analysis = Analysis::of(&employees(answers), &query());
    let told: Vec<_> = analysis
        .trend
        .iter()
        .map(|point| (point.first_day, point.last_day, point.summary.counts.n()))
        .collect();
    let wanted = [
        (day("2026-04-01"), day("2026-04-30"), 6),
        (day("2026-05-01"), day("2026-06-30"), 5),
        (day("2026-07-01"), day("2026-07-31"), 0),
        (day("2026-08-01"), day("2026-09-30"), 8),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn time_is_cut_alike_whatever_else_is_asked() {
    // April alone is enough, and so are April and May of each channel: May alone would be left.
    let months = [(4, 3, 3), (5, 2, 2), (6, 5, 5)];
    let answers = months.iter().flat_map(|&(month, first, second)| {
        let each = move |number| at(9, number, &format!("2026-{month:02}-10"));
        (0..first)
            .map(move |_| each(1))
            .chain((0..second).map(move |_| each(2)))
    });
    let project = employees(answers);
    let lasts = |by| {
        let analysis = Analysis::of(&project, &Query { by, ..query() });
        let points = analysis.trend.into_iter();
        points.map(|point| point.last_day).collect::<Vec<_>>()
    };
    assert_eq!(lasts(None), lasts(Some(CHANNELS)));
    assert_eq!(lasts(None), [day("2026-05-31"), day("2026-06-30")]);
}

/// So many answers of a channel and a note.
fn of(channel: u32, note: &str, size: u32) -> impl Iterator<Item = Response> {
    let note = note.to_owned();
    (0..size).map(move |_| {
        let mut response = at(9, channel, "2026-05-01");
        let value = crate::model::FieldValue::Text(note.clone());
        response.set_value(NOTE, Some(value));
        response
    })
}

fn shown(project: &Project, by: Dimension) -> Vec<u64> {
    let segments = broken_down(project, by).segments.into_iter();
    let shown = segments.filter(|each| each.key != Key::Hidden);
    shown.map(|each| each.summary.counts.n()).collect()
}

#[test]
fn two_offices_without_the_teams_of_their_country_leave_nobody() {
    // One person in the first office is of a team of the other country.
    let answers = [
        (1, "a"),
        (1, "b"),
        (2, "a"),
        (2, "b"),
        (3, "c"),
        (3, "d"),
        (4, "c"),
        (4, "d"),
    ];
    let project = |odd| {
        let answers = answers
            .iter()
            .flat_map(|&(channel, note)| of(channel, note, 5));
        employees(answers.chain(of(1, "c", odd)))
    };
    assert_eq!(shown(&project(0), CHANNELS).len(), 4);
    assert_eq!(shown(&project(5), CHANNELS).len(), 4);
    let odd = project(1);
    let told: u64 =
        shown(&odd, CHANNELS).len() as u64 + shown(&odd, Dimension::Field(NOTE)).len() as u64;
    assert!(told < 8, "the person could be worked out");
}

#[test]
fn what_employees_said_neither_selects_nor_breaks_down() {
    let given = |reasons: &[u32]| {
        let mut response = at(9, 1, "2026-05-01");
        response.set_reasons(reasons.iter().map(|&each| reason(each)).collect());
        response
    };
    let answers = (0..10)
        .map(|_| given(&[1]))
        .chain((0..10).map(|_| given(&[2])));
    let project = employees(answers.clone());
    let by_reason = broken_down(&project, Dimension::Reason);
    assert!(by_reason.segments.is_empty());
    assert_eq!(by_reason.withheld, Some(Withheld::Said));
    for (dimension, key) in [
        (Dimension::Reason, Key::Reason(reason(1))),
        (Dimension::Group, Key::Group(crate::model::Group::Promoter)),
    ] {
        let condition = Condition {
            dimension,
            keys: vec![key],
        };
        let filter = Filter {
            period: None,
            conditions: vec![condition],
        };
        let selected = Analysis::of(&project, &Query { filter, ..query() });
        assert_eq!(selected.withheld, Some(Withheld::Said));
        assert_eq!(selected.overall.counts.n(), 0);
    }
    let told = |project: &Project| Analysis::of(project, &query()).reasons.len();
    assert_eq!(told(&project), 2, "all of them at once are told");
    // Ten and ten of nineteen: one gave both.
    let both = employees(answers.skip(1).chain([given(&[1, 2])]));
    assert_eq!(told(&both), 0);
}

#[test]
fn a_round_of_employees_is_told_though_it_is_no_whole_month() {
    let answered = |month: u32, answers: u32| {
        (0..answers).map(move |each| at(9, 1, &format!("2026-0{month}-{}", 10 + each % 9)))
    };
    let rounds = [
        ("2026-03-10", "2026-03-20"),
        ("2026-06-10", "2026-06-20"),
        ("2026-09-10", "2026-09-20"),
    ];
    let answers = answered(3, 8).chain(answered(6, 6)).chain(answered(9, 3));
    let by_round = Query {
        steps: Steps::Rounds,
        ..query()
    };
    let analysis = Analysis::of(&employees_asked_in(&rounds, answers), &by_round);
    let told = analysis.trend.iter().map(|point| {
        let days = (point.first_day, point.last_day);
        (days, point.summary.counts.n())
    });
    // The last round has too few answers: they are told of with those of the round before, in no round.
    let wanted = [((day("2026-03-10"), day("2026-03-20")), 8)];
    assert_eq!(told.collect::<Vec<_>>(), wanted);
    assert_eq!(analysis.overall.counts.n(), 17);
}

#[test]
fn customers_surveys_hide_nothing() {
    let project = with(4, [at(9, 1, "2026-05-01"), at(0, 2, "2026-05-01")]);
    let analysis = broken_down(&project, CHANNELS);
    assert_eq!((analysis.segments.len(), analysis.withheld), (2, None));
}

#[test]
fn nothing_rolls_from_one_employee_s_answer_to_the_next() {
    let answers = (0..40).map(|each| at(each % 11, 1, &format!("2026-03-{:02}", each / 2 + 1)));
    for window in [
        Rolling::Days(1.try_into().unwrap()),
        Rolling::Answers(1.try_into().unwrap()),
    ] {
        let query = Query {
            rolling: Some(window),
            ..query()
        };
        let found = Analysis::of(&employees(answers.clone()), &query);
        let rolling = found.rolling.unwrap();
        assert!(
            rolling.points.is_empty() && rolling.is_withheld,
            "{rolling:?}"
        );
        let none = Analysis::of(&employees([]), &query).rolling.unwrap();
        assert!(none.is_withheld);
    }
}
