//! What is counted of the cells of a part of the file, row by row.

use super::column::{Columns, Look};
use super::sample::is_blank;
use crate::exchange::import::date;
use crate::exchange::import::mixed::Mixed;
use crate::exchange::import::not_answers::says_total;
use crate::exchange::import::nothing_said::says_nothing;
use crate::exchange::import::profile::number;
use crate::exchange::import::score::read_score;

/// Counts of a part of the file; those of all parts are summed.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    pub(super) scores: [u64; 11],
    pub(super) blank: u64,
    pub(super) not_scores: u64,
    /// Of the cells that are no scores, numbers of another scale.
    pub(super) off_scale: u64,
    pub(super) rows: u64,
    /// At signs, wherever they stand in what was looked at whole.
    pub(super) at_signs: u64,
    /// Cells that begin as a telephone number may, by column, in what was looked at whole.
    pub(super) like_numbers: Vec<u64>,
    pub(super) filled: Vec<u64>,
    pub(super) days: u64,
    pub(super) dates_filled: u64,
    /// Rows without a score in which that column alone holds anything.
    pub(super) lonely: Vec<u64>,
    /// What answers are called, where that may say that one stands there twice; a number for each name.
    pub(super) names: Vec<u64>,
    /// A row that may sum up others or repeat the headers, or holds nothing and is not at the end.
    pub(super) is_odd: bool,
    /// A row without a score holds the name of an answer and at most a day: whether it is one depends on whether the
    /// names are all different.
    pub(super) hangs_on_id: bool,
    /// A row of nothing was read, and nothing behind it.
    ends_empty: bool,
    /// Of the row that is being read.
    row: Row,
}

#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that a row is or is not"
)]
struct Row {
    score: Option<u8>,
    is_not_a_score: bool,
    is_off_scale: bool,
    is_total: bool,
    said: usize,
    last: usize,
    has_id: bool,
    /// A number for what names it.
    name: Option<u64>,
    /// Something is said that is not the date.
    says_more: bool,
    has_date: bool,
    is_day: bool,
    /// A bit for each column.
    filled: u128,
    like_numbers: u128,
}

/// As many columns as a row has bits for.
pub(super) const MOST_COLUMNS: usize = 128;

impl Counts {
    /// Of so many columns.
    pub(super) fn nothing(width: usize) -> Self {
        Self {
            scores: [0; 11],
            blank: 0,
            not_scores: 0,
            off_scale: 0,
            rows: 0,
            at_signs: 0,
            like_numbers: vec![0; width],
            filled: vec![0; width],
            days: 0,
            dates_filled: 0,
            lonely: vec![0; width],
            names: Vec::new(),
            is_odd: false,
            hangs_on_id: false,
            ends_empty: false,
            row: Row::default(),
        }
    }

    /// A row that was read no further than its score.
    pub(super) fn plain_row(&mut self, score: u8) {
        if let Some(count) = self.scores.get_mut(usize::from(score)) {
            *count += 1;
        }
        self.rows += 1;
        self.is_odd |= self.ends_empty;
    }

    pub(super) fn cell(&mut self, columns: &Columns, look: Look, column: usize, cell: &[u8]) {
        let is_nothing = columns.may_say_nothing && says_nothing(text(cell).trim());
        if column >= columns.width() || is_blank(cell) || is_nothing {
            return;
        }
        let is_first = self.row.filled == 0;
        self.row.filled |= 1 << column;
        self.row.is_total |= is_first && is_total(cell);
        if column == columns.score {
            self.row.score = score(cell);
            self.row.is_not_a_score = self.row.score.is_none();
            self.is_odd |= self.row.is_not_a_score && text(cell).trim() == columns.header;
            let off_scale = |number: f64| !(0.0..=10.0).contains(&number);
            self.row.is_off_scale =
                self.row.is_not_a_score && number(text(cell).trim()).is_some_and(off_scale);
            return;
        }
        if columns.says_something.get(column) == Some(&true) {
            self.row.said += 1;
            self.row.last = column;
            self.row.says_more |= columns.date != Some(column);
        }
        if columns.id == Some(column) {
            self.row.has_id = true;
            if look == Look::CLOSE && columns.may_stand_twice() {
                self.row.name = Some(Mixed::of(&[text(cell).trim()]).bits());
            }
        }
        if look.at_days && columns.date == Some(column) {
            self.row.has_date = true;
            self.row.is_day = date::looks(text(cell).trim()).is_some();
        }
        if begins_like_number(cell) {
            self.row.like_numbers |= 1 << column;
        }
    }

    /// The cells of a row are all told; `whole` where all rows of the piece are looked at so.
    pub(super) fn end_row(&mut self, whole: bool) {
        let row = std::mem::take(&mut self.row);
        if row.filled == 0 {
            self.ends_empty = true;
            return;
        }
        if whole {
            one_more(&mut self.filled, row.filled);
            one_more(&mut self.like_numbers, row.like_numbers);
        }
        self.rows += 1;
        self.names.extend(row.name);
        self.is_odd |= self.ends_empty || row.is_total;
        self.dates_filled += u64::from(row.has_date);
        self.days += u64::from(row.is_day);
        self.not_scores += u64::from(row.is_not_a_score);
        self.off_scale += u64::from(row.is_off_scale);
        self.hangs_on_id |= row.score.is_none() && row.has_id && !row.says_more;
        match (row.score, row.said) {
            (Some(score), _) => self.scores[usize::from(score) % 11] += 1,
            (None, 0) => {}
            (None, 1) => one_more(&mut self.lonely, 1 << row.last),
            (None, _) => self.blank += 1,
        }
    }

    /// The record goes on behind what was read, and is told again.
    pub(super) fn forget_row(&mut self) {
        self.row = Row::default();
    }

    /// Of a part that was read and looked through for at signs.
    pub(super) const fn add_at_signs(&mut self, count: u64) {
        self.at_signs += count;
    }

    /// What comes behind.
    pub(super) fn add(&mut self, next: &Self) {
        let sum = |to: &mut [u64], from: &[u64]| {
            for (to, from) in to.iter_mut().zip(from) {
                *to += from;
            }
        };
        sum(&mut self.scores, &next.scores);
        sum(&mut self.like_numbers, &next.like_numbers);
        sum(&mut self.filled, &next.filled);
        sum(&mut self.lonely, &next.lonely);
        self.is_odd |= next.is_odd || (self.ends_empty && next.rows > 0);
        self.hangs_on_id |= next.hangs_on_id;
        self.names.extend(&next.names);
        self.ends_empty |= next.ends_empty;
        self.blank += next.blank;
        self.not_scores += next.not_scores;
        self.off_scale += next.off_scale;
        self.rows += next.rows;
        self.at_signs += next.at_signs;
        self.days += next.days;
        self.dates_filled += next.dates_filled;
    }
}

fn one_more(counts: &mut [u64], columns: u128) {
    let mut left = columns;
    while left != 0 {
        if let Some(count) = counts.get_mut(left.trailing_zeros() as usize) {
            *count += 1;
        }
        left &= left - 1;
    }
}

/// What is no text is found out later.
fn text(cell: &[u8]) -> &str {
    std::str::from_utf8(cell).unwrap_or_default()
}

/// The score that a cell begins with, where it is one or two digits, and how many.
pub(super) const fn plain_score(cell: &[u8]) -> Option<(u8, usize)> {
    match cell {
        [b'1', b'0', ..] => Some((10, 2)),
        [digit @ b'0'..=b'9', ..] => Some((*digit - b'0', 1)),
        _ => None,
    }
}

fn score(cell: &[u8]) -> Option<u8> {
    let plain = plain_score(cell).filter(|(_, bytes)| *bytes == cell.len());
    let plain = plain.map(|(score, _)| score);
    plain.or_else(|| Some(read_score(text(cell).trim())?.value()))
}

/// Whether a row that begins with it sums up others; of nearly all cells the first byte tells that it does not.
pub(super) fn is_total(cell: &[u8]) -> bool {
    let first = cell.iter().find(|byte| !byte.is_ascii_whitespace());
    let begins = first.is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
    begins && says_total(text(cell).trim())
}

/// What a telephone number may begin with.
fn begins_like_number(cell: &[u8]) -> bool {
    let like = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '/' | '(' | ')' | '.');
    match cell {
        [first, ..] if first.is_ascii_graphic() => like(char::from(*first)),
        _ => text(cell).trim_start().starts_with(like),
    }
}
