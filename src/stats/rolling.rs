//! The score as it went on, without the jumps from one period to the next: over the last answers, or the last days.

use std::collections::VecDeque;
use std::num::NonZeroU32;

use crate::model::{Counts, Group};

/// The answers in the window that ends with a day. Days are numbered one after the other, from any first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RollingPoint {
    pub day: i32,
    pub counts: Counts,
}

/// Over the last `window` answers with a score, a point at the end of each day that has some, from the day on that
/// completes the first window. `answers` come in order of their days; within a day the order given decides which of
/// them a window reaches back to.
pub fn rolling_answers(
    answers: impl IntoIterator<Item = (i32, Group)>,
    window: NonZeroU32,
) -> Vec<RollingPoint> {
    let size = window.get() as usize;
    let mut last: VecDeque<Group> = VecDeque::new();
    let mut counts = Counts::default();
    let mut series: Vec<RollingPoint> = Vec::new();
    for (day, group) in answers {
        last.push_back(group);
        counts += one(group);
        if last.len() > size
            && let Some(oldest) = last.pop_front()
        {
            counts = counts - one(oldest);
        }
        if last.len() == size {
            end_day(&mut series, RollingPoint { day, counts });
        }
    }
    series
}

/// A later answer of the same day takes the place of an earlier one.
fn end_day(series: &mut Vec<RollingPoint>, point: RollingPoint) {
    series.pop_if(|last| last.day == point.day);
    series.push(point);
}

fn one(group: Group) -> Counts {
    let mut counts = Counts::default();
    match group {
        Group::Promoter => counts.promoters = 1,
        Group::Passive => counts.passives = 1,
        Group::Detractor => counts.detractors = 1,
    }
    counts
}

/// Over the last `window` days, a point for each day from the one on that completes the first window to the last
/// that has answers. A day in whose window nobody gave a score has no point: a gap, never a zero. `by_day` comes in
/// order of the days, each at most once.
pub fn rolling_days(by_day: &[(i32, Counts)], window: NonZeroU32) -> Vec<RollingPoint> {
    let mut scored = by_day.iter().filter(|(_, counts)| counts.n() > 0);
    let Some(&(first, _)) = scored.next() else {
        return Vec::new();
    };
    let last = scored.next_back().map_or(first, |&(day, _)| day);
    let mut sliding = Sliding::over(by_day, i64::from(window.get()));
    let mut series = Vec::new();
    let mut day = i64::from(first) + sliding.days - 1;
    while let Ok(today) = i32::try_from(day)
        && today <= last
    {
        let counts = sliding.up_to(day);
        if counts.n() > 0 {
            series.push(RollingPoint { day: today, counts });
        }
        day = sliding.next_after(day);
    }
    series
}

/// A window that goes over days with their answers.
struct Sliding<'a> {
    days: i64,
    coming: &'a [(i32, Counts)],
    leaving: &'a [(i32, Counts)],
    within: Counts,
}

impl<'a> Sliding<'a> {
    const fn over(by_day: &'a [(i32, Counts)], days: i64) -> Self {
        Self {
            days,
            coming: by_day,
            leaving: by_day,
            within: Counts::new(0, 0, 0),
        }
    }

    /// The answers of the window that ends with that day, which is later than the one before.
    fn up_to(&mut self, day: i64) -> Counts {
        while let Some((counts, rest)) = before(self.coming, day + 1) {
            self.within += counts;
            self.coming = rest;
        }
        while let Some((counts, rest)) = before(self.leaving, day + 1 - self.days) {
            self.within = self.within - counts;
            self.leaving = rest;
        }
        self.within
    }

    /// The next day that may have a point. Centuries without answers, which a slip of the pen makes, are not walked
    /// through one by one.
    fn next_after(&self, day: i64) -> i64 {
        match self.coming.first() {
            Some(&(next, _)) if self.within.n() == 0 => i64::from(next),
            _ => day + 1,
        }
    }
}

/// The answers of the first of the days, if it is before that one, and the days that follow.
fn before(by_day: &[(i32, Counts)], day: i64) -> Option<(Counts, &[(i32, Counts)])> {
    let (&(first, counts), rest) = by_day.split_first()?;
    (i64::from(first) < day).then_some((counts, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Group::{Detractor as D, Passive as N, Promoter as P};
    use super::*;

    fn window(size: u32) -> NonZeroU32 {
        NonZeroU32::new(size).unwrap()
    }

    fn point(day: i32, [promoters, passives, detractors]: [u64; 3]) -> RollingPoint {
        let counts = Counts::new(promoters, passives, detractors);
        RollingPoint { day, counts }
    }

    #[test]
    fn the_last_answers_make_a_point_for_each_day() {
        let answers = [(1, P), (1, D), (2, P), (2, P), (5, N), (9, D)];
        let found = rolling_answers(answers, window(3));
        let wanted = [
            point(2, [2, 0, 1]),
            point(5, [2, 1, 0]),
            point(9, [1, 1, 1]),
        ];
        assert_eq!(found, wanted);
        assert!(rolling_answers(answers, window(7)).is_empty());
        assert_eq!(rolling_answers(answers, window(u32::MAX)), []);
    }

    #[test]
    fn days_without_answers_in_their_window_are_gaps() {
        let blanks = Counts {
            blank: 4,
            ..Counts::default()
        };
        let one = Counts::new(1, 0, 0);
        let by_day = [
            (1, blanks),
            (3, one),
            (4, Counts::new(0, 0, 2)),
            (8, one),
            (9, blanks),
        ];
        let found = rolling_days(&by_day, window(2));
        let wanted = [
            point(4, [1, 0, 2]),
            point(5, [0, 0, 2]),
            point(8, [1, 0, 0]),
        ];
        assert_eq!(found, wanted);
        assert!(rolling_days(&by_day, window(7)).is_empty());
        assert!(rolling_days(&[], window(1)).is_empty());
    }

    #[test]
    fn a_slip_of_the_pen_makes_no_endless_series() {
        let one = Counts::new(1, 0, 0);
        let by_day = [(i32::MIN, one), (0, one), (i32::MAX, one)];
        assert_eq!(rolling_days(&by_day, window(3)).len(), 5);
        assert_eq!(rolling_days(&by_day[1..], window(u32::MAX)), []);
    }

    proptest! {
        #[test]
        fn each_point_is_what_its_window_holds(
            groups in proptest::collection::vec((0i32..6, 0usize..3), 0..40), size in 1u32..12,
        ) {
            let mut day = 0;
            let answers: Vec<_> = groups.into_iter().map(|(later, group)| {
                day += later;
                (day, Group::ALL[group])
            }).collect();
            let sum = |answers: &[(i32, Group)]| answers.iter().fold(Counts::default(), |sum, each| sum + one(each.1));
            for found in rolling_answers(answers.iter().copied(), window(size)) {
                let end = answers.partition_point(|each| each.0 <= found.day);
                prop_assert_eq!(found.counts, sum(&answers[end - size as usize..end]));
            }
            let by_day: Vec<_> = (0..=day).map(|day| {
                let on: Vec<_> = answers.iter().copied().filter(|each| each.0 == day).collect();
                (day, sum(&on))
            }).collect();
            let first = answers.first().map_or(0, |each| each.0);
            let reach = i32::try_from(size).unwrap();
            let wanted = (first + reach - 1..=day).map(|day| {
                let within: Vec<_> = answers.iter().copied().filter(|each| (day - reach + 1..=day).contains(&each.0)).collect();
                RollingPoint { day, counts: sum(&within) }
            });
            let wanted: Vec<_> = wanted.filter(|point| point.counts.n() > 0).collect();
            prop_assert_eq!(rolling_days(&by_day, window(size)), wanted);
        }
    }
}
