//! What the cells of a column are like, counted in one pass.

use std::cmp::Ordering;
use std::ops::ControlFlow;

use foldhash::HashMap;

use super::Table;
use super::date::{self, Looks};
use super::in_parts::{ROWS_A_PART, in_parts_of};
use super::personal::looks_like_address;
use super::score::read_score;
use super::words::is_group;

/// More different values than this make no list to choose from; counting stops there.
pub(super) const MOST_CHOICES: usize = 300;

/// Promoters, passives and detractors.
const MOST_GROUPS: usize = 3;

/// What was seen in each part is seen again where they are put together: large parts, few of them.
const ROWS_COUNTED: usize = 8 * ROWS_A_PART;

/// Counts over the cells of a column. Blank ones are in none of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Profile {
    pub filled: usize,
    pub scores: usize,
    pub highest_score: u8,
    /// Scores that say out of how many, `6/10`.
    pub of_ten: usize,
    /// Scores that are as high as the highest.
    pub at_highest: usize,
    /// Nothing where there is none.
    pub lowest_score: Option<u8>,
    /// From one to five.
    pub low_scores: usize,
    /// Numbers of any size.
    pub numbers: usize,
    pub above_one: usize,
    pub dates: usize,
    /// Months without a day.
    pub months: usize,
    /// Numbers that are days where a header says so.
    pub day_numbers: usize,
    /// Cells that are 0 and nothing else.
    pub zeros: usize,
    /// Numbers below nought or above ten: no answer on a scale.
    pub off_scale: usize,
    /// Cells that are an e-mail address or a telephone number by their looks.
    pub contacts: usize,
    /// Cells that are the address of a computer by their looks.
    pub addresses: usize,
    /// Different cells, counted to one above [`MOST_CHOICES`].
    pub distinct: usize,
    pub chars: usize,
    pub longest_chars: usize,
    /// All of them are groups of the score.
    pub is_group: bool,
}

/// What some cells of a column are like.
#[derive(Debug, Default)]
struct Counting<'t> {
    profile: Profile,
    /// Cells that come again are looked at once, at the end.
    seen: HashMap<&'t str, usize>,
}

impl<'t> Counting<'t> {
    fn add(&mut self, cell: &'t str, times: usize) {
        if self.seen.len() > MOST_CHOICES {
            return self.profile.count(cell, times);
        }
        *self.seen.entry(cell).or_default() += times;
    }

    fn absorb(mut self, other: Self) -> Self {
        self.profile.absorb(&other.profile);
        for (cell, times) in other.seen {
            self.add(cell, times);
        }
        self
    }

    fn finish(mut self) -> Profile {
        self.profile.distinct = self.seen.len().min(MOST_CHOICES + 1);
        self.profile.is_group = (2..=MOST_GROUPS).contains(&self.seen.len())
            && self.seen.keys().all(|cell| is_group(cell));
        for (cell, times) in self.seen {
            self.profile.count(cell, times);
        }
        self.profile
    }
}

impl Profile {
    /// Of each column.
    pub(super) fn of_all(table: &Table) -> Vec<Self> {
        let columns = 0..table.headers().len();
        let mut of_others = Self::of_not_repeated(table).into_iter();
        let profiles = columns.map(|column| match table.counted(column) {
            Some(counted) => Self::of_counted(&counted),
            None => of_others.next().unwrap_or_default(),
        });
        profiles.collect()
    }

    /// Of different cells, each with how many rows have it.
    fn of_counted(counted: &[(&str, usize)]) -> Self {
        let mut counting = Counting::default();
        for &(cell, times) in counted.iter().filter(|(cell, _)| !cell.is_empty()) {
            counting.add(cell, times);
        }
        counting.finish()
    }

    fn of_not_repeated(table: &Table) -> Vec<Self> {
        let columns = 0..table.headers().len();
        let columns: Vec<usize> = columns.filter(|at| !table.is_repeated(*at)).collect();
        let mut go_on = |_| ControlFlow::Continue(());
        let counted = in_parts_of(ROWS_COUNTED, table.rows(), &mut go_on, |rows| {
            let counting = |column: usize| {
                let mut counting = Counting::default();
                let cells = rows.clone().map(|row| table.cell(row, column));
                for cell in cells.filter(|cell| !cell.is_empty()) {
                    counting.add(cell, 1);
                }
                counting
            };
            columns.iter().copied().map(counting).collect::<Vec<_>>()
        });
        // Nobody cancels.
        let counted = counted.unwrap_or_default();
        let whole = counted.into_iter().reduce(|above, below| {
            let columns = above.into_iter().zip(below);
            columns.map(|(above, below)| above.absorb(below)).collect()
        });
        let whole = whole.unwrap_or_default().into_iter();
        whole.map(Counting::finish).collect()
    }

    /// Adds what was counted of other cells; different ones are counted elsewhere.
    fn absorb(&mut self, other: &Self) {
        let Self {
            filled,
            scores,
            of_ten,
            highest_score,
            at_highest,
            lowest_score,
            low_scores,
            numbers,
            above_one,
            dates,
            months,
            day_numbers,
            zeros,
            off_scale,
            contacts,
            addresses,
            distinct: _,
            chars,
            longest_chars,
            is_group: _,
        } = *other;
        self.filled += filled;
        self.scores += scores;
        self.of_ten += of_ten;
        self.is_as_high_as(highest_score, at_highest);
        self.is_as_low_as(lowest_score);
        self.low_scores += low_scores;
        self.numbers += numbers;
        self.above_one += above_one;
        self.dates += dates;
        self.months += months;
        self.day_numbers += day_numbers;
        self.zeros += zeros;
        self.off_scale += off_scale;
        self.contacts += contacts;
        self.addresses += addresses;
        self.chars += chars;
        self.longest_chars = self.longest_chars.max(longest_chars);
    }

    fn is_as_high_as(&mut self, score: u8, times: usize) {
        match score.cmp(&self.highest_score) {
            Ordering::Less => {}
            Ordering::Equal => self.at_highest += times,
            Ordering::Greater => (self.highest_score, self.at_highest) = (score, times),
        }
    }

    fn is_as_low_as(&mut self, score: Option<u8>) {
        let both = self.lowest_score.into_iter().chain(score);
        self.lowest_score = both.min();
    }

    /// A cell that is there so many times.
    fn count(&mut self, cell: &str, times: usize) {
        let times_if = |is_so: bool| if is_so { times } else { 0 };
        self.filled += times;
        let chars = cell.chars().count();
        self.chars += chars * times;
        self.longest_chars = self.longest_chars.max(chars);
        if let Some(score) = read_score(cell) {
            self.scores += times;
            self.of_ten += times_if(says_out_of_ten(cell));
            self.is_as_high_as(score.value(), times);
            self.is_as_low_as(Some(score.value()));
            self.low_scores += times_if((1..=5).contains(&score.value()));
        }
        if let Some(number) = number(cell) {
            self.numbers += times;
            self.above_one += times_if(number > 1.0);
            self.off_scale += times_if(!(0.0..=10.0).contains(&number));
        }
        self.zeros += times_if(cell == "0");
        let day = date::looks(cell);
        self.dates += times_if(day == Some(Looks::Day));
        self.months += times_if(day == Some(Looks::Month));
        self.day_numbers += times_if(day == Some(Looks::Number));
        let is_day = matches!(day, Some(Looks::Day | Looks::Month));
        let is_address = looks_like_address(cell);
        self.addresses += times_if(is_address);
        self.contacts += times_if(!is_day && !is_address && looks_like_contact(cell));
    }

    /// The same as if a nought between seconds since 1970 were nothing, as programs write it where there is no moment.
    pub(super) fn without_zeros(self) -> Self {
        let zeros = if self.day_numbers > 0 { self.zeros } else { 0 };
        Self {
            filled: self.filled - zeros,
            ..self
        }
    }

    /// Whether at least four fifths of the filled cells were counted there.
    pub(super) fn mostly(&self, counted: usize) -> bool {
        self.filled > 0 && counted * 5 >= self.filled * 4
    }

    /// Whether at least a third of the filled cells were counted there.
    pub(super) fn partly(&self, counted: usize) -> bool {
        counted > 0 && counted * 3 >= self.filled
    }

    /// Whether each cell is there twice or more, on average.
    pub(super) fn comes_again(&self) -> bool {
        self.distinct * 2 <= self.filled
    }

    pub(super) fn mean_chars(&self) -> usize {
        self.chars / self.filled.max(1)
    }

    /// Few different short texts, which come again and again.
    pub(super) fn is_list(&self) -> bool {
        let is_short = self.distinct <= 5 && self.longest_chars <= 30;
        self.distinct <= MOST_CHOICES
            && self.longest_chars <= 80
            && (self.comes_again() || is_short)
    }
}

/// Whether a cell that is a score says that it is one of ten: `6/10`, `6 von 10`.
fn says_out_of_ten(cell: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let said = cell.trim_end().strip_suffix("10");
    said.is_some_and(|said| said.starts_with(is_digit) && !said.ends_with(is_digit))
}

/// A number with a point or a comma, and perhaps a percent sign.
pub(super) fn number(cell: &str) -> Option<f64> {
    let is_part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b',');
    let plain = cell.trim_end_matches(['%', ' ']);
    let plain = plain.strip_prefix('\u{2212}').unwrap_or(plain);
    if plain.len() > 24 || !plain.bytes().all(is_part) {
        return None;
    }
    plain
        .parse()
        .ok()
        .or_else(|| plain.replace(',', ".").parse().ok())
}

pub(super) fn looks_like_contact(cell: &str) -> bool {
    let at_sign = memchr::memchr(b'@', cell.as_bytes()).and_then(|at| cell.split_at_checked(at));
    let is_address = at_sign.is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !cell.contains(char::is_whitespace)
    });
    is_address || looks_like_phone(cell)
}

fn looks_like_phone(cell: &str) -> bool {
    let plain = |b: u8| b.is_ascii_digit() || b" +-/().".contains(&b);
    // Nearly all cells are known by their first letter.
    cell.bytes().all(plain) && cell.bytes().filter(u8::is_ascii_digit).count() >= 6
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    #[test]
    fn cells_that_come_again_are_counted_like_those_that_do_not() {
        const DAYS: usize = 28 * 12 * 5;
        let mut text = String::from("Date,Comment\n");
        for row in 0..3 * DAYS {
            let (year, month, day) = (row / 336 % 5, row / 28 % 12 + 1, row % 28 + 1);
            let words = "and so on and on ".repeat(3);
            let _ = writeln!(text, "202{year}-{month:02}-{day:02},{words}{row}");
        }
        let table = Table::read(text.into_bytes()).unwrap();
        let [days, comments] = Profile::of_all(&table).try_into().unwrap();
        assert_eq!(
            (days.dates, days.filled, days.scores),
            (3 * DAYS, 3 * DAYS, 0)
        );
        assert_eq!((comments.dates, comments.filled), (0, 3 * DAYS));
        // Nobody chooses from more, and nobody asks how many more.
        assert_eq!([days.distinct, comments.distinct], [MOST_CHOICES + 1; 2]);
        assert_eq!((days.longest_chars, days.mean_chars()), (10, 10));
    }
}
