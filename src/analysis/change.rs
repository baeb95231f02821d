//! The score of one period against that of another, and what made the difference.

use super::counting::Counting;
use super::grouping::Grouping;
use super::repeats::{Answers, told_apart};
use super::selection::Selection;
use super::tally::{Tally, chosen_at, selected_places, worth};
use super::{Against, Change, Filter, Key, Period, Query, Split, SplitSegment, Summary, Unit};
use crate::model::{Audience, Block, Counts, Day, Project, Scoring};
use crate::stats::{Form, Overlap, compare, compare_customers, decompose};

/// The answers of both periods, as far as they went by.
#[derive(Debug)]
pub(super) struct ChangeTally<'a> {
    before: Side,
    after: Side,
    grouping: Option<Grouping<'a>>,
    /// Of the block looked at last.
    slots: Vec<u32>,
    /// By the number of the id, what each customer gave before and after; empty where none are told apart.
    customers: Vec<[Answers; 2]>,
}

/// One of the two periods, by segment where the change is split.
#[derive(Debug)]
struct Side {
    period: Period,
    counting: Counting,
    selected: Vec<bool>,
    /// Where the selected rows of the block looked at last are.
    rows: Vec<usize>,
    all: Tally,
    /// Those without a customer who is told apart.
    alone: Tally,
    by_slot: Vec<Tally>,
}

impl<'a> ChangeTally<'a> {
    /// The answers of an earlier and a later period that meet the query's conditions. The change is split over its
    /// dimension where that has keys that share no answers.
    pub(super) fn of(project: &'a Project, periods: (Period, Period), query: &Query) -> Self {
        let split_by = query.split_by.filter(|by| !by.is_shared(project));
        let mut change = Self {
            before: Side::of(project, periods.0),
            after: Side::of(project, periods.1),
            grouping: split_by.map(|by| Grouping::new(project, by)),
            slots: Vec::new(),
            customers: match project.survey().audience {
                Audience::Customers => vec![<[Answers; 2]>::default(); told_apart(project)],
                Audience::Employees => Vec::new(),
            },
        };
        change.add_all(project, &query.filter);
        change
    }

    /// All answers that meet the filter's conditions, whatever its period.
    fn add_all(&mut self, project: &'a Project, filter: &Filter) {
        let mut selection = Selection::of(filter);
        let mut first_row = 0;
        for block in project.responses().blocks() {
            selection.look_at(block);
            self.add(block, first_row, &selection.meets);
            first_row += block.len();
        }
    }

    /// Of a block, the rows that meet the filter's conditions whatever their day.
    fn add(&mut self, block: &'a Block, first_row: usize, meets: &[bool]) {
        if let Some(grouping) = &mut self.grouping {
            grouping.slots_of(block, &mut self.slots);
        }
        let slots = self
            .grouping
            .as_ref()
            .map(|grouping| (grouping.len(), &self.slots[..]));
        for (side, place) in [&mut self.before, &mut self.after].into_iter().zip(0..) {
            side.add(block, first_row, meets, slots);
            side.add_customers(block, &mut self.customers, place);
        }
    }

    /// What was given after against what was given before.
    fn overlap(&self) -> Overlap {
        let mut overlap = Overlap::default();
        for &[before, after] in &self.customers {
            overlap.add(after.into(), before.into());
        }
        overlap.add_answers(self.after.alone.counts(), self.before.alone.counts());
        overlap
    }

    /// The period without a score, the later where both have none.
    pub(super) fn unscored(&self) -> Option<Period> {
        let mut sides = [&self.after, &self.before].into_iter();
        let without = sides.find(|side| side.all.counts().n() == 0);
        without.map(|side| side.period)
    }

    /// `None` where either period has no score. The hidden keys are split off as one.
    pub(super) fn change(self, hidden: &[Key], scoring: &Scoring) -> Option<Change> {
        let (before, after) = (self.before.all.counts(), self.after.all.counts());
        let overlap = self.overlap();
        // One customer alone cannot say how customers differ.
        let compared = compare_customers(after, before, &overlap, scoring.confidence)
            .or_else(|| compare(after, before, Form::Adjusted, scoring.confidence))?;
        let split = self.split(hidden);
        let before = Summary::of_customers(before, overlap.other(), scoring);
        let after = Summary::of_customers(after, overlap.one(), scoring);
        let difference = after.score? - before.score?;
        Some(Change {
            before_period: self.before.period,
            period: self.after.period,
            before,
            after,
            difference,
            interval: compared.interval.including(difference),
            p_value: compared.p_value,
            may_be_chance: compared.p_value >= scoring.confidence.significance(),
            split,
        })
    }

    fn split(&self, hidden: &[Key]) -> Option<Split> {
        let grouping = self.grouping.as_ref()?;
        let mut together = (Key::Hidden, Counts::default(), Counts::default());
        let mut segments: Vec<(Key, Counts, Counts)> = Vec::new();
        for (slot, key) in grouping.keys_with_slots() {
            let (before, after) = (self.before.counts_of(slot), self.after.counts_of(slot));
            if hidden.contains(&key) {
                together.1 += before;
                together.2 += after;
            } else {
                segments.push((key, before, after));
            }
        }
        segments.push(together);
        segments.retain(|(_, before, after)| before.n() + after.n() > 0);
        let pairs: Vec<_> = segments.iter().map(|(_, b, a)| (*b, *a)).collect();
        let parts = decompose(&pairs)?;
        let segments = segments.into_iter().zip(parts.segments);
        Some(Split {
            by: grouping.dimension(),
            mix: parts.mix,
            rate: parts.rate,
            segments: segments
                .map(|((key, before, after), part)| SplitSegment {
                    key,
                    before,
                    after,
                    mix: part.mix,
                    rate: part.rate,
                })
                .collect(),
        })
    }
}

impl Side {
    fn of(project: &Project, period: Period) -> Self {
        Self {
            period,
            counting: Counting::of(project, Some(period)),
            selected: Vec::new(),
            rows: Vec::new(),
            all: Tally::default(),
            alone: Tally::default(),
            by_slot: Vec::new(),
        }
    }

    fn add(
        &mut self,
        block: &Block,
        first_row: usize,
        meets: &[bool],
        slots: Option<(usize, &[u32])>,
    ) {
        self.counting
            .select(block, first_row, meets, &mut self.selected);
        selected_places(&self.selected, &mut self.rows);
        for (_, score) in chosen_at(block, &self.rows) {
            self.all.count(score);
        }
        if let Some((len, slots)) = slots {
            self.by_slot.resize(len, Tally::default());
            self.add_by_slot(block, slots);
        }
    }

    /// Puts the answers of the block looked at last into one of each customer's two places.
    fn add_customers(&mut self, block: &Block, customers: &mut [[Answers; 2]], place: usize) {
        for (at, score) in chosen_at(block, &self.rows) {
            let customer = block.customers().get(at).copied().flatten();
            let known = customer.and_then(|id| customers.get_mut(id.index()));
            match known.and_then(|both| both.get_mut(place)).zip(score) {
                Some((answers, score)) => answers.add(worth(score)),
                None => self.alone.count(score),
            }
        }
    }

    fn add_by_slot(&mut self, block: &Block, slots: &[u32]) {
        for (at, score) in chosen_at(block, &self.rows) {
            let slot = slots.get(at).map(|&slot| slot as usize);
            if let Some(tally) = slot.and_then(|slot| self.by_slot.get_mut(slot)) {
                tally.count(score);
            }
        }
    }

    fn counts_of(&self, slot: u32) -> Counts {
        let tally = self.by_slot.get(slot as usize);
        tally.map_or_else(Counts::default, |tally| tally.counts())
    }
}

impl Query {
    /// Whose change is told of: what was asked, else the filter's period, or without one the last complete quarter.
    pub fn changed_period(&self) -> Option<Period> {
        let asked = self.during.or(self.filter.period);
        asked.or_else(|| last_quarter(self.today))
    }
}

/// The earlier and the later: the period whose change is told of, and what it is set against. `None` where they have days in common, whose answers would be compared with themselves.
pub(super) fn periods(query: &Query) -> Option<(Period, Period)> {
    let after = query.changed_period()?;
    let before = match query.against {
        Against::PeriodBefore => after.before()?,
        Against::YearBefore => after.year_before()?,
        Against::Period(period) => period,
    };
    (!before.overlaps(after)).then_some((before, after))
}

/// The last quarter that is over.
fn last_quarter(today: Day) -> Option<Period> {
    let first_day = Unit::Quarter.previous(today)?;
    Some(Unit::Quarter.period(first_day))
}
