//! In which step of a trend a day lies, found fast enough to do it for every answer.

use super::trend::Step;
use crate::model::Day;

/// The places of some steps by their days. Rounds may overlap: steps that do are in different layers.
#[derive(Clone, Debug, Default)]
pub(super) struct StepsOfDays {
    layers: Vec<Layer>,
}

/// Steps that have no day in common, ascending, each with its place in the trend.
#[derive(Clone, Debug)]
struct Layer {
    steps: Vec<(Step, u32)>,
    /// Behind nothing, the place of each day from the first step on; empty where that would take too much room.
    by_day: Vec<u32>,
}

/// Of a table; a slip of the pen that dates an answer in the year 202 must not take megabytes for a trend by year.
const MOST_DAYS: usize = 200 * Day::PLACES_IN_YEAR;

/// Of a day in a table: ascending, and dense within a year.
fn number(day: Day) -> i64 {
    // Both are far below what an i64 holds.
    let in_year = i64::try_from(day.place_in_year()).unwrap_or(0);
    let year = i64::try_from(Day::PLACES_IN_YEAR).unwrap_or(0);
    i64::from(day.year()) * year + in_year
}

impl StepsOfDays {
    pub(super) fn of(steps: &[Step]) -> Self {
        let mut layers: Vec<Vec<(Step, u32)>> = Vec::new();
        for (&step, place) in steps.iter().zip(0..) {
            let is_free = |layer: &&mut Vec<(Step, u32)>| {
                let last = layer.last();
                last.is_none_or(|(last, _)| last.days.last() < step.days.first())
            };
            match layers.iter_mut().find(is_free) {
                Some(layer) => layer.push((step, place)),
                None => layers.push(vec![(step, place)]),
            }
        }
        Self {
            layers: layers.into_iter().map(Layer::of).collect(),
        }
    }

    pub(super) fn layers(&self) -> usize {
        self.layers.len()
    }

    /// The place of the step, among those of a layer.
    pub(super) fn place(&self, layer: usize, day: Day) -> Option<u32> {
        self.layers.get(layer)?.place(day)
    }
}

impl Layer {
    fn of(steps: Vec<(Step, u32)>) -> Self {
        let mut by_day = Vec::new();
        let first = steps
            .first()
            .map_or(0, |(step, _)| number(step.days.first()));
        for (step, place) in &steps {
            let place_of = |day| usize::try_from(number(day) - first).unwrap_or(usize::MAX);
            let (from, to) = (place_of(step.days.first()), place_of(step.days.last()));
            if to >= MOST_DAYS {
                by_day = Vec::new();
                break;
            }
            by_day.resize(from, 0);
            by_day.resize(to + 1, place + 1);
        }
        Self { steps, by_day }
    }

    fn place(&self, day: Day) -> Option<u32> {
        if self.by_day.is_empty() {
            return self.search(day);
        }
        let (first, _) = self.steps.first()?;
        let at = usize::try_from(number(day) - number(first.days.first())).ok()?;
        self.by_day.get(at)?.checked_sub(1)
    }

    fn search(&self, day: Day) -> Option<u32> {
        let begun = self
            .steps
            .partition_point(|(step, _)| step.days.first() <= day);
        let (step, place) = self.steps.get(begun.checked_sub(1)?)?;
        (day <= step.days.last()).then_some(*place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Days;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn steps(days: &[(&str, &str)]) -> StepsOfDays {
        let steps = days
            .iter()
            .map(|(first, last)| Step::of_calendar(Days::new(day(first), day(last)).unwrap()));
        StepsOfDays::of(&steps.collect::<Vec<_>>())
    }

    #[test]
    fn a_day_lies_in_the_step_that_has_it() {
        let far = ("0202-01-01", "0202-12-31");
        for (before, shift) in [(vec![], 0), (vec![far], 1)] {
            let rest = [("2025-12-01", "2025-12-31"), ("2026-02-01", "2026-02-28")];
            let steps = steps(&[before, rest.to_vec()].concat());
            assert_eq!(steps.layers(), 1);
            let table = [
                ("2025-11-30", None),
                ("2025-12-01", Some(0)),
                ("2025-12-31", Some(0)),
                ("2026-01-01", None),
                ("2026-02-28", Some(1)),
                ("2026-03-01", None),
            ];
            for (of, place) in table {
                let wanted = place.map(|place: u32| place + shift);
                assert_eq!(steps.place(0, day(of)), wanted, "{of}");
            }
        }
    }

    #[test]
    fn a_day_may_lie_in_several_rounds() {
        let steps = steps(&[
            ("2026-01-01", "2026-01-20"),
            ("2026-01-10", "2026-01-31"),
            ("2026-02-01", "2026-02-10"),
        ]);
        let places = |of: &str| -> Vec<u32> {
            let layers = 0..steps.layers();
            layers
                .filter_map(|layer| steps.place(layer, day(of)))
                .collect()
        };
        assert_eq!(places("2026-01-05"), [0]);
        assert_eq!(places("2026-01-15"), [0, 1]);
        assert_eq!(places("2026-02-05"), [2]);
    }
}
