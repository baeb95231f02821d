//! What the columns are, as far as it matters to the score, and what is counted of them to be sure of it.

use super::super::date::looks_like_date;
use super::super::mapping::{ColumnUse, Mapping, ScoreGuess};
use super::super::profile::Profile;
use super::super::propose;
use super::super::score::read_score;
use super::super::words::Wording;
use super::ScoreTally;
use super::sample::{Sample, is_blank};

/// Where the score is, and what could make a difference to it.
pub(super) struct Columns {
    score: usize,
    /// It was asked for by name, and needs not be proved to be the one.
    is_named: bool,
    wording: Wording,
    /// The dates, where the sample has any.
    date: Option<usize>,
    width: usize,
    /// Of each column, whether what it holds makes a row an answer, unless it is the date.
    says_something: Vec<bool>,
    /// Of each column, whether it may turn out to be addresses, which make their owners customers.
    may_be_contact: Vec<bool>,
}

/// Counts of a part of the file; those of all parts are summed.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    scores: [u64; 11],
    blank: u64,
    not_scores: u64,
    /// At signs, wherever they stand.
    at_signs: u64,
    /// Cells that begin as a telephone number may, by column.
    like_numbers: Vec<u64>,
    filled: Vec<u64>,
    /// Days as computers write them, in the column of the dates.
    days: u64,
    /// Rows without a score in which that column alone holds anything.
    lonely: Vec<u64>,
    /// Of the row that is being read.
    row: Row,
}

#[derive(Clone, Debug, Default)]
struct Row {
    score: Option<u8>,
    is_not_a_score: bool,
    said: usize,
    last: usize,
    is_day: bool,
    filled: Vec<usize>,
    like_numbers: Vec<usize>,
}

impl Row {
    fn clear(&mut self) {
        self.filled.clear();
        self.like_numbers.clear();
        *self = Self {
            filled: std::mem::take(&mut self.filled),
            like_numbers: std::mem::take(&mut self.like_numbers),
            ..Self::default()
        };
    }
}

impl Columns {
    /// Nothing where more than scores may matter: customers, who may answer again, or a score that somebody has to
    /// choose.
    pub(super) fn of(sample: &Sample, score: Option<&str>) -> Option<Self> {
        let table = &sample.table;
        let wordings: Vec<Wording> = table
            .headers()
            .iter()
            .map(|name| Wording::of(name))
            .collect();
        if wordings.iter().any(|each| each.customer || each.contact) {
            return None;
        }
        let mut mapping = propose(table);
        if let Some(wanted) = score {
            mapping.choose(table.column_named(wanted)?, ColumnUse::Score);
        }
        let ScoreGuess::Sure(column) = mapping.score else {
            return None;
        };
        let wording = *wordings.get(column)?;
        let mut others = wordings.iter().enumerate().filter(|(at, _)| *at != column);
        // Of one that was asked for, no other must be taken for the score before it is chosen; else it is the only
        // one that asks to recommend.
        let is_alone = match score {
            Some(_) => !others.any(|(_, each)| each.recommend || each.rate || each.zero_to_ten),
            None => wording.recommend && !others.any(|(_, each)| each.recommend),
        };
        if !is_alone || !is_plain(&mapping) {
            return None;
        }
        let profiles = (0..wordings.len()).map(|column| Profile::of(table, column));
        Some(Self {
            score: column,
            is_named: score.is_some(),
            wording,
            date: sure_date(&mapping, &wordings),
            width: wordings.len(),
            says_something: wordings.iter().map(|each| !each.group).collect(),
            // A single number or date in it, and it needs a header that says so.
            may_be_contact: profiles
                .map(|profile| profile.numbers + profile.dates == 0)
                .collect(),
        })
    }

    /// What was counted, where it proves what the sample made likely.
    pub(super) fn tally(&self, counts: &Counts) -> Option<ScoreTally> {
        let other = (0..self.width).filter(|&column| column != self.score);
        let is_proved = (self.is_named || self.is_score(counts))
            && other
                .clone()
                .all(|column| self.is_no_contact(column, counts));
        let mut blank = counts.blank;
        for column in other {
            let lonely = counts.lonely.get(column).copied().unwrap_or(0);
            match self.is_date(column, counts) {
                _ if lonely == 0 => {}
                Some(true) => {}
                Some(false) => blank += lonely,
                None => return None,
            }
        }
        is_proved.then_some(ScoreTally {
            scores: counts.scores,
            blank,
            not_scores: counts.not_scores,
        })
    }

    /// Whether it would be taken for the score by all of its cells.
    fn is_score(&self, counts: &Counts) -> bool {
        let scores: u64 = counts.scores.iter().sum();
        let filled = counts.filled.get(self.score).copied().unwrap_or(0);
        let highest = counts.scores.iter().rposition(|&count| count > 0);
        let is_other_scale = !self.wording.zero_to_ten
            && (self.wording.other_scale || highest.is_none_or(|highest| highest <= 5));
        filled > 0 && scores * 5 >= filled * 4 && !is_other_scale
    }

    fn is_no_contact(&self, column: usize, counts: &Counts) -> bool {
        let of = |counts: &[u64]| counts.get(column).copied().unwrap_or(0);
        let at_most = of(&counts.like_numbers) + counts.at_signs;
        let filled = of(&counts.filled);
        let may_be = self.may_be_contact.get(column).copied().unwrap_or(true);
        !may_be || filled == 0 || at_most * 5 < filled * 4
    }

    /// Whether a column holds the dates; `None` where it cannot be said.
    fn is_date(&self, column: usize, counts: &Counts) -> Option<bool> {
        let date = self.date?;
        let filled = counts.filled.get(date).copied().unwrap_or(0);
        (filled > 0 && counts.days * 5 >= filled * 4).then_some(column == date)
    }

    pub(super) fn nothing(&self) -> Counts {
        Counts {
            scores: [0; 11],
            blank: 0,
            not_scores: 0,
            at_signs: 0,
            like_numbers: vec![0; self.width],
            filled: vec![0; self.width],
            days: 0,
            lonely: vec![0; self.width],
            row: Row::default(),
        }
    }
}

/// Whether nothing in it makes customers, or ratings that are told of beside the score.
fn is_plain(mapping: &Mapping) -> bool {
    let mut uses = mapping.uses().iter();
    uses.all(|each| match each {
        ColumnUse::Score
        | ColumnUse::Comment
        | ColumnUse::Date
        | ColumnUse::Reasons
        | ColumnUse::Choice
        | ColumnUse::Several
        | ColumnUse::Text
        | ColumnUse::LeftOut => true,
        ColumnUse::Customer | ColumnUse::Contact | ColumnUse::Rating => false,
    })
}

/// The column that is the date if most of its cells are days, whatever else is in the other columns: the first whose
/// header says so, or where none does the first of all.
fn sure_date(mapping: &Mapping, wordings: &[Wording]) -> Option<usize> {
    let date = mapping.column_of(ColumnUse::Date)?;
    let named = wordings.iter().position(|each| each.date);
    let is_first = named.map_or(date == 0, |named| named == date);
    is_first.then_some(date)
}

impl Counts {
    pub(super) fn cell(&mut self, columns: &Columns, column: usize, cell: &[u8]) {
        if column >= columns.width || is_blank(cell) {
            return;
        }
        self.row.filled.push(column);
        if column == columns.score {
            self.row.score = score(cell);
            self.row.is_not_a_score = self.row.score.is_none();
            return;
        }
        if columns.says_something.get(column) == Some(&true) {
            self.row.said += 1;
            self.row.last = column;
        }
        if columns.date == Some(column) {
            self.row.is_day = is_day(cell);
        } else if begins_like_number(cell) {
            self.row.like_numbers.push(column);
        }
    }

    /// The cells of a row are all told.
    pub(super) fn end_row(&mut self) {
        let row = &self.row;
        one_more(&mut self.filled, &row.filled);
        one_more(&mut self.like_numbers, &row.like_numbers);
        self.days += u64::from(row.is_day);
        self.not_scores += u64::from(row.is_not_a_score);
        match (row.score, row.said) {
            (Some(score), _) => self.scores[usize::from(score) % 11] += 1,
            (None, 0) => {}
            (None, 1) => one_more(&mut self.lonely, &[row.last]),
            (None, _) => self.blank += 1,
        }
        self.row.clear();
    }

    /// The record goes on behind what was read, and is told again.
    pub(super) fn forget_row(&mut self) {
        self.row.clear();
    }

    /// Of a part that was read and looked through for at signs.
    pub(super) const fn add_at_signs(&mut self, count: u64) {
        self.at_signs += count;
    }

    pub(super) fn add(&mut self, other: &Self) {
        let sum = |to: &mut [u64], from: &[u64]| {
            for (to, from) in to.iter_mut().zip(from) {
                *to += from;
            }
        };
        sum(&mut self.scores, &other.scores);
        sum(&mut self.like_numbers, &other.like_numbers);
        sum(&mut self.filled, &other.filled);
        sum(&mut self.lonely, &other.lonely);
        self.blank += other.blank;
        self.not_scores += other.not_scores;
        self.at_signs += other.at_signs;
        self.days += other.days;
    }
}

fn one_more(counts: &mut [u64], columns: &[usize]) {
    for &column in columns {
        if let Some(count) = counts.get_mut(column) {
            *count += 1;
        }
    }
}

fn score(cell: &[u8]) -> Option<u8> {
    match cell {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        b"10" => Some(10),
        _ => {
            let score = read_score(std::str::from_utf8(cell).ok()?.trim())?;
            Some(score.value())
        }
    }
}

/// As the profile of a column counts it. Nearly all are as computers write them, `2026-11-21`, and known at sight.
fn is_day(cell: &[u8]) -> bool {
    let [
        century_1,
        century_2,
        year_1,
        year_2,
        b'-',
        month_1,
        month_2,
        b'-',
        day_1,
        day_2,
    ] = cell
    else {
        return std::str::from_utf8(cell).is_ok_and(|text| looks_like_date(text.trim()));
    };
    let are_digits = [year_1, year_2, day_2].into_iter().all(u8::is_ascii_digit);
    let is_month = matches!(
        (month_1, month_2),
        (b'0', b'1'..=b'9') | (b'1', b'0'..=b'2')
    );
    let is_early = matches!(
        (day_1, day_2),
        (b'0', b'1'..=b'9') | (b'1', _) | (b'2', b'0'..=b'8')
    );
    let is_plain = matches!((century_1, century_2), (b'1', b'9') | (b'2', b'0'));
    if is_plain && are_digits && is_month && is_early {
        return true;
    }
    std::str::from_utf8(cell).is_ok_and(looks_like_date)
}

/// What a telephone number may begin with, spaces left out.
fn begins_like_number(cell: &[u8]) -> bool {
    let first = cell.iter().find(|byte| !byte.is_ascii_whitespace());
    first.is_none_or(|first| {
        // The last ones are what spaces begin with that are no ASCII.
        first.is_ascii_digit()
            || matches!(
                first,
                b'+' | b'-' | b'/' | b'(' | b')' | b'.' | 0xc2 | 0xe1..=0xe3
            )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_known_at_sight_is_one_for_the_table_too() {
        for year in [1900, 1999, 2000, 2026, 2099] {
            for (month, day) in [(1, 1), (2, 29), (9, 10), (10, 20), (12, 9), (11, 28)] {
                let text = format!("{year}-{month:02}-{day:02}");
                assert_eq!(is_day(text.as_bytes()), looks_like_date(&text), "{text}");
            }
        }
        for text in [
            "2026-13-01",
            "2026-02-31",
            "21.11.2026",
            "2026-1x-01",
            "soon",
            "20261121xx",
        ] {
            assert_eq!(is_day(text.as_bytes()), looks_like_date(text), "{text}");
        }
    }

    #[test]
    fn whatever_may_be_a_number_begins_like_one() {
        for text in ["+36 1", " (06)", "\u{a0}12", "\u{3000}12", "7", ".5", "-"] {
            assert!(begins_like_number(text.as_bytes()), "{text}");
        }
        for text in ["kind", "喜欢", "ábc", "\u{ff11}"] {
            assert!(!begins_like_number(text.as_bytes()), "{text}");
        }
    }
}
