//! Whatever somebody at the screen asks, no two results leave a small group when one is subtracted from the other.

use proptest::prelude::*;

use super::{CHANNELS, THRESHOLD, at, employees_asked_in, only};
use crate::analysis::tests::sample::*;
use crate::analysis::{Analysis, Dimension, Filter, Key, Period, Query, Steps, Unit};
use crate::model::{Project, Response, ResponseRef};

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
