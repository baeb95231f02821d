use super::sample::*;
use crate::analysis::{Analysis, Condition, Dimension, Filter, Key, Query};
use crate::model::{CountingRule, Counts, Project, Response, Scoring, Unit};

fn by_rule(responses: impl IntoIterator<Item = Response>, rule: CountingRule) -> Project {
    let scoring = Scoring {
        rule,
        period: Unit::Month,
        ..Scoring::default()
    };
    scored(with(2, responses), scoring)
}

fn counts(project: &Project, filter: Filter) -> Counts {
    let query = Query { filter, ..query() };
    Analysis::of(project, &query).overall.counts
}

/// Ann in September, twice in October and once more without a date; Ben in October; somebody in October.
fn answers() -> [Response; 6] {
    let mut undated = from(1, 0, "2026-01-01");
    undated.day = None;
    [
        from(1, 9, "2026-10-20"),
        from(1, 3, "2026-10-05"),
        from(1, 8, "2026-09-01"),
        from(2, 10, "2026-10-09"),
        on(7, "2026-10-09"),
        undated,
    ]
}

#[test]
fn the_rule_says_which_answers_of_a_customer_count() {
    let table = [
        (CountingRule::EveryAnswer, Counts::new(2, 2, 2)),
        (CountingRule::Latest, Counts::new(2, 1, 0)),
        (CountingRule::LatestInPeriod, Counts::new(2, 2, 1)),
    ];
    for (rule, wanted) in table {
        assert_eq!(
            counts(&by_rule(answers(), rule), Filter::default()),
            wanted,
            "{rule:?}"
        );
    }
}

#[test]
fn the_latest_is_looked_for_in_the_filters_period() {
    let filter = Filter {
        period: Some(period("2026-09-01", "2026-10-19")),
        ..Filter::default()
    };
    let project = by_rule(answers(), CountingRule::Latest);
    assert_eq!(counts(&project, filter), Counts::new(1, 1, 1));
}

#[test]
fn of_two_on_one_day_the_one_entered_later_counts() {
    let two = [from(1, 9, "2026-10-20"), from(1, 0, "2026-10-20")];
    let project = by_rule(two, CountingRule::Latest);
    assert_eq!(counts(&project, Filter::default()), Counts::new(0, 0, 1));
}

#[test]
fn a_blank_answer_is_nobodys_latest() {
    let two = [from(1, 9, "2026-10-20"), from(1, 11, "2026-10-21")];
    let project = by_rule(two, CountingRule::Latest);
    let wanted = Counts {
        blank: 1,
        ..Counts::new(1, 0, 0)
    };
    assert_eq!(counts(&project, Filter::default()), wanted);
}

#[test]
fn another_condition_does_not_bring_back_an_earlier_answer() {
    let mut here = from(1, 9, "2026-10-01");
    here.set_value(CHANNEL, by(9, 1).values[0].1.clone().into());
    let mut there = from(1, 0, "2026-10-02");
    there.set_value(CHANNEL, by(9, 2).values[0].1.clone().into());
    let project = by_rule([here, there], CountingRule::Latest);
    let only = |number| Filter {
        period: None,
        conditions: vec![Condition {
            dimension: Dimension::Field(CHANNEL),
            keys: vec![Key::Choice(choice(number))],
        }],
    };
    assert_eq!(counts(&project, only(1)), Counts::default());
    assert_eq!(counts(&project, only(2)), Counts::new(0, 0, 1));
}

#[test]
fn a_change_takes_each_customers_latest_of_each_of_its_periods() {
    let answers = [
        from(1, 9, "2026-04-20"),
        from(1, 3, "2026-04-05"),
        from(1, 8, "2026-07-01"),
        from(1, 10, "2026-10-09"),
    ];
    let change = Analysis::of(&by_rule(answers, CountingRule::Latest), &query()).change;
    let change = change.unwrap();
    assert_eq!(change.before.counts, Counts::new(1, 0, 0));
    assert_eq!(change.after.counts, Counts::new(0, 1, 0));
}
