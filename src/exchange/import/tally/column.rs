//! What the columns are, as far as it matters to the score, and whether what was counted proves it. What is said here
//! follows from [`super::super::propose()`] and [`super::super::row::RowReader`]; the tests hold it against them.

use super::super::date;
use super::super::nothing_said::may_say_nothing;
use super::super::profile::{Profile, number};
use super::super::propose::most_of;
use super::super::score_column::{self, Known};
use super::super::words::Wording;
use super::ScoreTally;
use super::counts::Counts;
use super::plain::{
    filled, has_what_is_left_out, may_have_moved, needs_a_survey, others_may_matter,
};
use super::sample::Sample;

/// Where the score is, and what could make a difference to it.
pub(super) struct Columns {
    pub(super) score: usize,
    /// Its header.
    pub(super) header: String,
    wording: Wording,
    /// The only column whose header speaks of a date.
    pub(super) date: Option<usize>,
    /// The only column that may name each answer.
    pub(super) id: Option<usize>,
    wordings: Vec<Wording>,
    /// Of each column, whether what it holds makes a row an answer, unless it is the date.
    pub(super) says_something: Vec<bool>,
    /// Of each column, whether it may turn out to be addresses, which make their owners customers.
    may_be_contact: Vec<bool>,
    pub(super) may_say_nothing: bool,
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
            says_something: wordings.iter().map(says_something).collect(),
            may_be_contact: (0..wordings.len()).map(may_be_contact).collect(),
            may_say_nothing: may_say_nothing(headers),
            wording: *wordings.get(column)?,
            wordings,
        })
    }

    pub(super) fn width(&self) -> usize {
        self.wordings.len()
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
    pub(super) fn may_stand_twice(&self) -> bool {
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
            at_highest: highest.map_or(0, |at| {
                as_usize(counts.scores.get(at).copied().unwrap_or(0))
            }),
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

/// Whether what stands below such a header was answered.
fn says_something(wording: &Wording) -> bool {
    let is_group = wording.group || wording.numbered_group;
    !is_group && !wording.technical && !wording.answer_id && !wording.row_number
}

pub(super) fn may_be_date(wording: &Wording) -> bool {
    (wording.date || wording.date_itself || wording.period || wording.answered)
        && !wording.other_date
}
