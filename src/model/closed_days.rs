//! Days on which nobody works, beside the weekends: public holidays, a week's leave.

use super::{Day, Days, Kept};

/// In order; none overlaps with another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClosedDays(Vec<(Days, Kept)>);

impl ClosedDays {
    pub fn iter(&self) -> impl Iterator<Item = Days> {
        self.0.iter().map(|(days, _)| *days)
    }

    /// Each with what a file said of it that this version does not understand.
    pub fn with_kept(&self) -> impl Iterator<Item = (Days, &Kept)> {
        self.0.iter().map(|(days, kept)| (*days, kept))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The closed days that the day is one of.
    pub fn around(&self, day: Day) -> Option<Days> {
        self.iter().find(|days| days.contains(day))
    }

    /// Adds days. Those that overlap with some that are there become one with them.
    pub fn add(&mut self, days: Days) {
        self.add_with(days, Kept::default());
    }

    pub fn add_with(&mut self, days: Days, kept: Kept) {
        let (overlapping, mut rest): (Vec<_>, Vec<_>) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|(each, _)| each.overlaps(days));
        let mut whole = (days, kept);
        for (each, its) in overlapping {
            let first = whole.0.first().min(each.first());
            let last = whole.0.last().max(each.last());
            whole.0 = Days::new(first, last).unwrap_or(whole.0);
            if whole.1.is_empty() {
                whole.1 = its;
            }
        }
        rest.push(whole);
        rest.sort_by_key(|(days, _)| *days);
        self.0 = rest;
    }

    /// Takes those days out, if they stand so in the list.
    pub fn remove(&mut self, days: Days) {
        self.0.retain(|(each, _)| *each != days);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, last: &str) -> Days {
        Days::new(first.parse().unwrap(), last.parse().unwrap()).unwrap()
    }

    #[test]
    fn closed_days_stand_in_order_and_what_overlaps_is_one() {
        let mut closed = ClosedDays::default();
        let (christmas, new_year) = (
            days("2026-12-24", "2026-12-26"),
            days("2027-01-01", "2027-01-01"),
        );
        closed.add(new_year);
        closed.add(christmas);
        assert_eq!(closed.iter().collect::<Vec<_>>(), [christmas, new_year]);
        closed.add(days("2026-12-26", "2026-12-30"));
        let longer = days("2026-12-24", "2026-12-30");
        assert_eq!(closed.iter().collect::<Vec<_>>(), [longer, new_year]);
        assert_eq!(closed.around("2026-12-25".parse().unwrap()), Some(longer));
        assert_eq!(closed.around("2026-12-31".parse().unwrap()), None);
        closed.remove(longer);
        assert_eq!(closed.iter().collect::<Vec<_>>(), [new_year]);
    }
}
