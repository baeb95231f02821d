//! Answers counted while they go by, in as few bytes and branches as that takes.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::model::{Block, Counts, Day, Group, Score};

/// The rows that are selected, each with its score.
pub(super) fn chosen(
    block: &Block,
    selected: &[bool],
) -> impl Iterator<Item = (usize, Option<Score>)> {
    let rows = block.scores().iter().zip(selected).enumerate();
    rows.filter_map(|(at, (&score, &selected))| selected.then_some((at, score)))
}

/// Detractors, passives, promoters, blanks. No project holds four thousand million answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally([u32; 4]);

impl Tally {
    pub(super) fn count(&mut self, score: Option<Score>) {
        let place = match score.map(Score::group) {
            Some(Group::Detractor) => 0,
            Some(Group::Passive) => 1,
            Some(Group::Promoter) => 2,
            None => 3,
        };
        self.0[place] += 1;
    }

    pub(super) fn counts(self) -> Counts {
        let [detractors, passives, promoters, blank] = self.0.map(u64::from);
        Counts {
            promoters,
            passives,
            detractors,
            blank,
        }
    }
}

/// How many answered 0, 1, ... 10, and how many left it blank.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ScoreTally {
    scores: [u64; 11],
    blank: u64,
}

impl ScoreTally {
    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        for (_, score) in chosen(block, selected) {
            let place = score.map(|score| usize::from(score.value()));
            match place.and_then(|place| self.scores.get_mut(place)) {
                Some(count) => *count += 1,
                None => self.blank += 1,
            }
        }
    }

    pub(super) fn distribution(&self) -> [u64; 11] {
        self.scores
    }

    pub(super) fn counts(&self) -> Counts {
        let mut counts = Counts {
            blank: self.blank,
            ..Counts::default()
        };
        for (score, count) in Score::all().zip(self.scores) {
            match score.group() {
                Group::Promoter => counts.promoters += count,
                Group::Passive => counts.passives += count,
                Group::Detractor => counts.detractors += count,
            }
        }
        counts
    }
}

/// Room for the days of a year, a day at 32 times its month plus itself.
const YEAR: usize = 13 * 32;

/// Answers by their day. A year takes its room when its first answer comes, so that a slip of the pen that dates
/// an answer in the year 202 costs one year's room.
#[derive(Clone, Debug, Default)]
pub(super) struct DayTallies {
    /// Where each year begins in `tallies`.
    years: BTreeMap<i16, usize>,
    tallies: Vec<Tally>,
    pub(super) undated: Tally,
}

impl DayTallies {
    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        let rows = block.scores().iter().zip(block.days());
        for ((&score, &day), _) in rows.zip(selected).filter(|(_, selected)| **selected) {
            self.tally_of(day).count(score);
        }
    }

    fn tally_of(&mut self, day: Option<Day>) -> &mut Tally {
        let Some(date) = day.map(Day::date) else {
            return &mut self.undated;
        };
        let tallies = &mut self.tallies;
        let start = *self.years.entry(date.year()).or_insert_with(|| {
            tallies.resize(tallies.len() + YEAR, Tally::default());
            tallies.len() - YEAR
        });
        let place = usize::from(date.month().unsigned_abs()) * 32;
        let place = place + usize::from(date.day().unsigned_abs());
        tallies.get_mut(start + place).unwrap_or(&mut self.undated)
    }

    /// The days that have answers, ascending.
    pub(super) fn by_day(&self) -> Vec<(Day, Counts)> {
        let each_year = self.years.iter();
        each_year
            .flat_map(|(&year, &start)| {
                let tallies = self.tallies.get(start..start + YEAR).unwrap_or_default();
                tallies
                    .iter()
                    .enumerate()
                    .filter_map(move |(place, tally)| {
                        let day = (*tally != Tally::default()).then(|| day_at(year, place))??;
                        Some((day, tally.counts()))
                    })
            })
            .collect()
    }
}

fn day_at(year: i16, place: usize) -> Option<Day> {
    let month = i8::try_from(place / 32).ok()?;
    let day = i8::try_from(place % 32).ok()?;
    Date::new(year, month, day).ok().map(Day::from)
}
