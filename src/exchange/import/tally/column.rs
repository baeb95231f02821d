//! What the columns are, as far as it matters to the score, and what is counted of them to be sure of it. What is said
//! here follows from [`super::super::propose()`] and [`super::super::row::RowReader`]; the tests hold it against them.

use super::super::date;
use super::super::mixed::Mixed;
use super::super::not_answers::says_total;
use super::super::nothing_said::{may_say_nothing, says_nothing};
use super::super::profile::{Profile, number};
use super::super::propose::most_of;
use super::super::score::read_score;
use super::super::score_column::{self, Known};
use super::super::words::Wording;
use super::ScoreTally;
use super::plain::{
    filled, has_what_is_left_out, may_have_moved, needs_a_survey, others_may_matter,
};
use super::sample::{Sample, is_blank};

/// Where the score is, and what could make a difference to it.
pub(super) struct Columns {
    pub(super) score: usize,
    /// Its header.
    header: String,
    wording: Wording,
    /// The only column whose header speaks of a date.
    date: Option<usize>,
    /// The only column that may name each answer.
    id: Option<usize>,
    wordings: Vec<Wording>,
    /// Of each column, whether what it holds makes a row an answer, unless it is the date.
    says_something: Vec<bool>,
    /// Of each column, whether it may turn out to be addresses, which make their owners customers.
    may_be_contact: Vec<bool>,
    may_say_nothing: bool,
}

/// How closely a file is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// All columns of every so many pieces; of the others the score alone.
    pub(super) whole_every: u64,
    /// Whether days are counted, where all pieces are looked at whole.
    pub(super) at_days: bool,
}

impl Look {
    pub(super) const QUICK: Self = Self {
        whole_every: 3,
        at_days: false,
    };
    pub(super) const CLOSE: Self = Self {
        whole_every: 1,
        at_days: true,
    };
}

/// Counts of a part of the file; those of all parts are summed.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    pub(super) scores: [u64; 11],
    blank: u64,
    not_scores: u64,
    /// Of the cells that are no scores, numbers of another scale.
    off_scale: u64,
    rows: u64,
    /// At signs, wherever they stand in what was looked at whole.
    at_signs: u64,
    /// Cells that begin as a telephone number may, by column, in what was looked at whole.
    like_numbers: Vec<u64>,
    filled: Vec<u64>,
    days: u64,
    dates_filled: u64,
    /// Rows without a score in which that column alone holds anything.
    lonely: Vec<u64>,
    /// What answers are called, where that may say that one stands there twice; a number for each name.
    names: Vec<u64>,
    /// A row that may sum up others or repeat the headers, or holds nothing and is not at the end.
    is_odd: bool,
    /// A row without a score holds the name of an answer and at most a day: whether it is one depends on whether the
    /// names are all different.
    hangs_on_id: bool,
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

impl Columns {
    /// Nothing where more than scores may matter: customers, who may answer again, ratings, which are told of beside the
    /// score, or a score that somebody has to choose. Answers with names of their own are all different, or the names
    /// are none.
    pub(super) fn of(sample: &Sample, score: Option<&str>) -> Option<Self> {
        let table = &sample.table;
        let headers = table.headers();
        let wordings: Vec<Wording> = headers.iter().map(|name| Wording::of(name)).collect();
        if needs_a_survey(table, &wordings) {
            return None;
        }
        let column = score_of(&wordings)?;
        let id = only(&wordings, |_, each| each.answer_id);
        let is_another = |wanted: &str| table.column_named(wanted) != Some(column);
        if id == Some(column)
            || score.is_some_and(is_another)
            || may_have_moved(table, &wordings, column)
            || has_what_is_left_out(table)
            || others_may_matter(table, &wordings, column)
        {
            return None;
        }
        // A single number or date in it, and it needs a header that says so.
        let is_other =
            |cell: &str| number(cell).is_some() || date::looks(cell) == Some(date::Looks::Day);
        let may_be_contact = |at: usize| at != column && !filled(table, at).any(is_other);
        Some(Self {
            score: column,
            header: headers.get(column)?.clone(),
            date: only(&wordings, |at, each| at != column && may_be_date(each)),
            id,
            says_something: wordings
                .iter()
                .map(|each| !each.group && !each.technical && !each.answer_id)
                .collect(),
            may_be_contact: (0..wordings.len()).map(may_be_contact).collect(),
            may_say_nothing: may_say_nothing(headers),
            wording: *wordings.get(column)?,
            wordings,
        })
    }

    fn width(&self) -> usize {
        self.wordings.len()
    }

    pub(super) fn nothing(&self) -> Counts {
        Counts {
            scores: [0; 11],
            blank: 0,
            not_scores: 0,
            off_scale: 0,
            rows: 0,
            at_signs: 0,
            like_numbers: vec![0; self.width()],
            filled: vec![0; self.width()],
            days: 0,
            dates_filled: 0,
            lonely: vec![0; self.width()],
            names: Vec::new(),
            is_odd: false,
            hangs_on_id: false,
            ends_empty: false,
            row: Row::default(),
        }
    }

    /// What was counted, where it proves what the headers made likely.
    pub(super) fn tally(&self, counts: &Counts, look: Look) -> Result<ScoreTally, Unproved> {
        if counts.is_odd || counts.hangs_on_id || !self.is_score(counts) {
            return Err(Unproved::ForGood);
        }
        if self.may_stand_twice() {
            are_all_rows_read(counts, look)?;
        }
        let mut columns = 0..self.width();
        if !columns.all(|column| self.is_no_contact(column, counts)) {
            return Err(Unproved::SoFar);
        }
        let lonely: u64 = counts.lonely.iter().sum();
        let dates_alone = if lonely > 0 {
            let date = self.date.ok_or(Unproved::ForGood)?;
            if !self.is_date(date, counts) {
                return Err(Unproved::SoFar);
            }
            counts.lonely.get(date).copied().unwrap_or(0)
        } else {
            0
        };
        Ok(ScoreTally {
            scores: counts.scores,
            blank: counts.blank + lonely - dates_alone,
            not_scores: counts.not_scores,
        })
    }

    /// Whether the same name twice is the same answer.
    fn may_stand_twice(&self) -> bool {
        let id = self.id.and_then(|id| self.wordings.get(id));
        id.is_some_and(|each| each.answer_itself)
    }

    /// Whether it would be taken for the score by all of its cells.
    fn is_score(&self, counts: &Counts) -> bool {
        let scores: u64 = counts.scores.iter().sum();
        let highest = counts.scores.iter().rposition(|&count| count > 0);
        let lowest = counts.scores.iter().position(|&count| count > 0);
        let as_usize = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let profile = Profile {
            filled: as_usize(scores + counts.not_scores),
            scores: as_usize(scores),
            highest_score: highest.and_then(|at| at.try_into().ok()).unwrap_or(0),
            lowest_score: lowest.and_then(|at| at.try_into().ok()),
            low_scores: as_usize(counts.scores.iter().skip(1).take(5).sum()),
            off_scale: as_usize(counts.off_scale),
            ..Profile::default()
        };
        score_column::is_asked_for(&Known {
            profile,
            wording: self.wording,
        })
    }

    /// A contact is at least four fifths of the filled cells; at most all rows are filled.
    fn is_no_contact(&self, column: usize, counts: &Counts) -> bool {
        let of = |counts: &[u64]| counts.get(column).copied().unwrap_or(0);
        let may_be = self.may_be_contact.get(column).copied().unwrap_or(true);
        let words = of(&counts.filled).saturating_sub(of(&counts.like_numbers) + counts.at_signs);
        !may_be || words * 5 > counts.rows
    }

    /// Whether the only column that speaks of a date holds the dates.
    fn is_date(&self, column: usize, counts: &Counts) -> bool {
        let is_itself = self
            .wordings
            .get(column)
            .is_some_and(|each| each.date_itself);
        let (days, filled) = (counts.days, counts.dates_filled);
        filled > 0 && (days * 5 >= filled * 4 || (is_itself && days * 3 >= filled && days > 0))
    }
}

/// Why what was counted is not the tally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unproved {
    ForGood,
    /// Looked at more closely, it may be.
    SoFar,
}

/// The column that is asked for as the score, if any is: the only one that asks to recommend, or where none does, that
/// rates.
fn score_of(wordings: &[Wording]) -> Option<usize> {
    if wordings.iter().any(|each| each.recommend) {
        return only(wordings, |_, each| each.recommend);
    }
    only(wordings, |_, each| each.rate || each.zero_to_ten)
}

fn only(wordings: &[Wording], wanted: impl Fn(usize, &Wording) -> bool) -> Option<usize> {
    let mut found = wordings
        .iter()
        .enumerate()
        .filter(|(at, each)| wanted(*at, each));
    let (first, _) = found.next()?;
    found.next().is_none().then_some(first)
}

/// Of answers that stand there twice one is left out, where most names are different.
fn are_all_rows_read(counts: &Counts, look: Look) -> Result<(), Unproved> {
    if look != Look::CLOSE {
        return Err(Unproved::SoFar);
    }
    let rows = usize::try_from(counts.rows).unwrap_or(usize::MAX);
    let mut names = counts.names.clone();
    names.sort_unstable();
    names.dedup();
    let are_names = counts.names.len() == rows && names.len() >= most_of(rows);
    if are_names && names.len() < rows {
        return Err(Unproved::ForGood);
    }
    Ok(())
}

pub(super) fn may_be_date(wording: &Wording) -> bool {
    (wording.date || wording.date_itself || wording.period || wording.answered)
        && !wording.other_date
}

impl Counts {
    /// A row that was read no further than its score.
    pub(super) fn plain_row(&mut self, score: u8) {
        if let Some(count) = self.scores.get_mut(usize::from(score)) {
            *count += 1;
        }
        self.rows += 1;
        self.is_odd |= self.ends_empty;
    }

    pub(super) fn cell(&mut self, (columns, look): (&Columns, Look), column: usize, cell: &[u8]) {
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
