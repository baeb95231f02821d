//! How often people are asked, and when the next round is due.

use jiff::{Span, ToSpan as _};

use super::{Day, Project, Round};

/// How often people are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rhythm {
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
    TwoYearly,
}

/// Which round is next, by the rhythm and the rounds there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NextRound<'a> {
    /// Being asked now, until its last day.
    UnderWay(&'a Round),
    /// In the list, its first day still to come.
    Planned(&'a Round),
    /// Not in the list yet: due on this day, which may have passed.
    Due(Day),
}

impl Rhythm {
    pub const ALL: [Self; 6] = [
        Self::Weekly,
        Self::Monthly,
        Self::Quarterly,
        Self::HalfYearly,
        Self::Yearly,
        Self::TwoYearly,
    ];

    fn span(self) -> Span {
        match self {
            Self::Weekly => 1.week(),
            Self::Monthly => 1.month(),
            Self::Quarterly => 3.months(),
            Self::HalfYearly => 6.months(),
            Self::Yearly => 1.year(),
            Self::TwoYearly => 2.years(),
        }
    }

    /// The same day one step later; the last of a month that is shorter. At the end of the calendar, that day.
    pub fn after(self, day: Day) -> Day {
        day.date().saturating_add(self.span()).into()
    }

    /// The round under way, else the one planned next, else the day on which one is due: a step after the last
    /// round began. `None` where nobody was asked in rounds yet: the first may begin any day.
    pub fn next_round(self, project: &Project, today: Day) -> Option<NextRound<'_>> {
        let rounds = || project.rounds().iter();
        if let Some(now) = rounds().find(|round| round.days.contains(today)) {
            return Some(NextRound::UnderWay(now));
        }
        let coming = rounds().filter(|round| round.days.first() > today);
        if let Some(planned) = coming.min_by_key(|round| round.days.first()) {
            return Some(NextRound::Planned(planned));
        }
        let last = rounds().map(|round| round.days.first()).max()?;
        Some(NextRound::Due(self.after(last)))
    }
}

impl NextRound<'_> {
    /// The first day of what is next; of a round under way, its last.
    pub fn day(&self) -> Day {
        match self {
            Self::UnderWay(round) => round.days.last(),
            Self::Planned(round) => round.days.first(),
            Self::Due(day) => *day,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Days, Edit, ListEdit, ProjectId, RoundId, Survey};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn project(rounds: &[(&str, &str)]) -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let mut id = RoundId::FIRST;
        for (at, (first, last)) in rounds.iter().enumerate() {
            let days = Days::new(day(first), day(last)).unwrap();
            let item = Round::new(id, String::new(), days);
            id = id.next();
            project
                .apply(Edit::Round(ListEdit::Insert { at, item }))
                .unwrap();
        }
        project
    }

    #[test]
    fn a_step_keeps_the_day_or_takes_the_last_of_a_shorter_month() {
        let table = [
            (Rhythm::Weekly, "2026-11-28", "2026-12-05"),
            (Rhythm::Monthly, "2026-01-31", "2026-02-28"),
            (Rhythm::Quarterly, "2026-11-30", "2027-02-28"),
            (Rhythm::HalfYearly, "2026-03-01", "2026-09-01"),
            (Rhythm::Yearly, "2024-02-29", "2025-02-28"),
            (Rhythm::TwoYearly, "2026-05-05", "2028-05-05"),
            (Rhythm::Yearly, "9999-12-30", "9999-12-31"),
        ];
        for (rhythm, from, to) in table {
            assert_eq!(rhythm.after(day(from)), day(to), "{rhythm:?}");
        }
    }

    #[test]
    fn what_is_next_follows_the_rounds_there_are() {
        let rhythm = Rhythm::Quarterly;
        let past = ("2026-07-01", "2026-07-14");
        let last = ("2026-10-01", "2026-10-14");
        let coming = ("2027-01-11", "2027-01-24");
        let today = day("2026-11-28");
        assert_eq!(rhythm.next_round(&project(&[]), today), None);
        let due = project(&[last, past]);
        let expected = NextRound::Due(day("2027-01-01"));
        assert_eq!(rhythm.next_round(&due, today), Some(expected));
        assert_eq!(
            Rhythm::Weekly.next_round(&due, today).unwrap().day(),
            day("2026-10-08"),
            "overdue"
        );
        let planned = project(&[past, coming, last]);
        let next = rhythm.next_round(&planned, today).unwrap();
        assert!(matches!(next, NextRound::Planned(_)));
        assert_eq!(next.day(), day("2027-01-11"));
        let now = rhythm.next_round(&planned, day("2026-10-14")).unwrap();
        assert!(matches!(now, NextRound::UnderWay(_)));
        assert_eq!(now.day(), day("2026-10-14"));
    }
}
