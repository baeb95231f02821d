//! Answers counted while they go by, in as few bytes and branches as that takes.

use std::collections::BTreeMap;

use crate::model::{Block, Counts, Day, Score};

/// The rows that are selected, each with its score.
pub(super) fn chosen(
    block: &Block,
    selected: &[bool],
) -> impl Iterator<Item = (usize, Option<Score>)> {
    let rows = block.scores().iter().zip(selected).enumerate();
    rows.filter_map(|(at, (&score, &selected))| selected.then_some((at, score)))
}

/// The same, each with what a column beside the scores says of it.
pub(super) fn chosen_with<'a, T>(
    block: &'a Block,
    selected: &'a [bool],
    column: &'a [T],
) -> impl Iterator<Item = ((usize, Option<Score>), &'a T)> {
    let rows = block.scores().iter().zip(column).zip(selected).enumerate();
    rows.filter_map(|(at, ((&score, beside), &selected))| selected.then_some(((at, score), beside)))
}

/// What a score is worth, +1, 0 or -1, reckoned rather than branched to as well.
pub(super) fn worth(score: Score) -> i32 {
    i32::from(score.value() > 8) - i32::from(score.value() < 7)
}

/// The rows at those places, each with its score.
pub(super) fn chosen_at(
    block: &Block,
    places: &[usize],
) -> impl Iterator<Item = (usize, Option<Score>)> {
    let score = |&at: &usize| Some((at, *block.scores().get(at)?));
    places.iter().filter_map(score)
}

/// The places of the rows that are selected, in place of what was in `places`.
pub(super) fn selected_places(selected: &[bool], places: &mut Vec<usize>) {
    places.clear();
    places.resize(selected.len(), 0);
    let mut count = 0;
    // Written whether it is selected or not, and then kept or not: nothing to foresee.
    for (at, &is_selected) in selected.iter().enumerate() {
        if let Some(place) = places.get_mut(count) {
            *place = at;
        }
        count += usize::from(is_selected);
    }
    places.truncate(count);
}

/// Detractors, passives, promoters, blanks. No project holds four thousand million answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally([u32; 4]);

impl Tally {
    pub(super) fn count(&mut self, score: Option<Score>) {
        // The group by its place, reckoned rather than branched to: no processor foresees what is answered next.
        let group = |score: Score| usize::from(score.value() > 6) + usize::from(score.value() > 8);
        self.0[score.map_or(3, group)] += 1;
    }

    pub(super) fn add(&mut self, other: Self) {
        for (sum, count) in self.0.iter_mut().zip(other.0) {
            *sum += count;
        }
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

/// Places in a table of scores, behind 0 to 10.
const BLANK: usize = 11;
const LEFT_OUT: usize = 12;

/// How many answered 0, 1, ... 10, and how many left it blank.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ScoreTally {
    scores: [u64; 11],
    blank: u64,
}

impl ScoreTally {
    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        // Four tables in turn, so that equal scores in a row need not wait for one another.
        let mut tables = [[0_u32; 16]; 4];
        for (at, (&score, &selected)) in block.scores().iter().zip(selected).enumerate() {
            let place = score.map_or(BLANK, |score| usize::from(score.value()));
            let place = if selected { place } else { LEFT_OUT };
            tables[at % 4][place % 16] += 1;
        }
        for table in tables {
            for (sum, count) in self.scores.iter_mut().zip(table) {
                *sum += u64::from(count);
            }
            self.blank += u64::from(table[BLANK]);
        }
    }

    pub(super) fn distribution(&self) -> [u64; 11] {
        self.scores
    }

    pub(super) fn counts(&self) -> Counts {
        Counts::of_distribution(self.scores, self.blank)
    }
}

/// Room for the days of a year.
const YEAR: usize = Day::PLACES_IN_YEAR;

/// How many years that follow one another are found without a search.
const RECENT_YEARS: usize = 16;

/// Answers by their day. A year takes its room when its first answer comes, so that a slip of the pen that dates
/// an answer in the year 202 costs one year's room.
#[derive(Clone, Debug, Default)]
pub(super) struct DayTallies {
    /// Where each year begins in `tallies`.
    years: BTreeMap<i32, usize>,
    /// Of those looked up last, each at its remainder, the year and where it begins.
    recent: [Option<(i32, usize)>; RECENT_YEARS],
    tallies: Vec<Tally>,
    pub(super) undated: Tally,
}

impl DayTallies {
    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        let rows = block.scores().iter().zip(block.days());
        for ((&score, &day), _) in rows.zip(selected).filter(|(_, selected)| **selected) {
            self.count(day, score);
        }
    }

    pub(super) fn count(&mut self, day: Option<Day>, score: Option<Score>) {
        self.tally_of(day).count(score);
    }

    fn tally_of(&mut self, day: Option<Day>) -> &mut Tally {
        let Some(day) = day else {
            return &mut self.undated;
        };
        let place = self.start_of(day.year()) + day.place_in_year();
        self.tallies.get_mut(place).unwrap_or(&mut self.undated)
    }

    fn start_of(&mut self, year: i32) -> usize {
        let remainder = year.cast_unsigned() as usize % RECENT_YEARS;
        if let Some((known, start)) = self.recent[remainder]
            && known == year
        {
            return start;
        }
        let tallies = &mut self.tallies;
        let start = *self.years.entry(year).or_insert_with(|| {
            tallies.resize(tallies.len() + YEAR, Tally::default());
            tallies.len() - YEAR
        });
        self.recent[remainder] = Some((year, start));
        start
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
                        let is_used = *tally != Tally::default();
                        let day = is_used.then(|| Day::of_place(year, place))??;
                        Some((day, tally.counts()))
                    })
            })
            .collect()
    }
}
