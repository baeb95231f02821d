use std::num::NonZeroU64;

use super::sample::*;
use crate::analysis::{Analysis, Dimension, Filter, Key, Pace, Query};
use crate::model::{Project, Scoring};

/// 60 promoters, 30 passives and 10 detractors in the first of two channels.
fn of_population(population: u64) -> Project {
    let scores = [(9, 60), (8, 30), (3, 10)];
    let answers = scores
        .iter()
        .flat_map(|&(score, count)| (0..count).map(move |_| by(score, 1)));
    let scoring = Scoring {
        population: NonZeroU64::new(population),
        ..Scoring::default()
    };
    scored(with(2, answers), scoring)
}

fn asked(project: &Project, filter: Filter) -> Analysis {
    Analysis::of(project, &Query { filter, ..query() })
}

fn width(analysis: &Analysis) -> f64 {
    let range = analysis.overall.interval.unwrap();
    range.upper - range.lower
}

#[test]
fn the_range_is_narrower_the_larger_a_part_has_answered() {
    let all = |population| asked(&of_population(population), Filter::default());
    let (none, many, few, everyone) = (all(0), all(1000), all(120), all(100));
    assert!(width(&none) > width(&many) && width(&many) > width(&few));
    assert_eq!(width(&everyone), 0.0);
    let populations = [&none, &many, &few, &everyone].map(Analysis::population);
    assert_eq!(populations, [None, Some(1000), Some(120), Some(100)]);
    let errors = [&none, &few, &everyone].map(|each| each.overall.standard_error.unwrap());
    assert!(errors[0] > errors[1] && errors[2] == 0.0);
    let scores = [&none, &many, &everyone].map(|each| each.overall.score);
    assert_eq!(scores, [Some(50.0); 3]);
}

#[test]
fn of_a_part_of_everyone_or_of_more_than_there_are_nothing_is_known() {
    let project = of_population(120);
    let channel = asked(
        &project,
        filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]),
    );
    assert_eq!(channel.population(), None);
    assert_eq!(
        width(&channel),
        width(&asked(&of_population(0), Filter::default()))
    );
    assert_eq!(
        asked(&of_population(99), Filter::default()).population(),
        None
    );
}

#[test]
fn the_pace_is_of_the_answers_asked_for() {
    let answers = (0..20).map(|_| on(9, "2026-11-13"));
    let project = with(1, answers);
    let pace = asked(&project, Filter::default()).pace;
    let told = |pace: Pace| (pace.answers.get(), pace.days.get());
    assert_eq!(pace.map(told), Some((20, 10)));
    let over = Filter {
        period: Some(period("2026-10-01", "2026-11-15")),
        ..Filter::default()
    };
    assert_eq!(asked(&project, over).pace, None);
}
