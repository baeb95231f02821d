//! Rows that sum up others, and what shows that they do.

mod at_the_end;
mod names;
mod scores;

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use super::super::Table;
use super::super::date;
use super::super::in_parts::in_parts;
use super::super::mapping::{ColumnUse, Mapping};
use super::super::profile::number;
use super::super::score::read_score;
pub(super) use at_the_end::number_alone;
use at_the_end::{block_at_the_end, has_a_word_for_a_day};
pub(in crate::exchange::import) use names::{says_group, says_total, says_total_at_the_end};
use names::{says_total_in_words, says_total_of_part};
use scores::Scores;

/// So many rows at the end.
pub(in crate::exchange::import) const LAST_ROWS: usize = 3;

/// The rows that sum up the others, ascending.
pub(super) fn total_rows(table: &Table, mapping: &Mapping) -> Vec<usize> {
    let block = block_at_the_end(table, mapping.column_of(ColumnUse::Date));
    let mut totals = Totals::new(table, mapping);
    // Nobody cancels.
    let claims = in_parts(block, &mut |_| ControlFlow::Continue(()), |rows| {
        let claims = rows.filter_map(|row| totals.claim(row));
        claims.collect::<Vec<_>>()
    });
    let claims = claims.unwrap_or_default().into_iter().flatten();
    let proven = claims.filter_map(|claim| Some((claim.row, totals.proof(&claim)?)));
    let proven: Vec<(usize, Proof)> = proven.collect();
    let are_apart = are_apart(table, &proven, block);
    let proven = proven.into_iter();
    let proven = proven.filter(|(_, proof)| are_apart || *proof == Proof::Sure);
    proven
        .map(|(row, _)| row)
        .chain(block..table.rows())
        .collect()
}

/// How surely a row sums up others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proof {
    Sure,
    /// Unless it is a kind of thing that others speak of above it and below.
    IfApart,
}

/// A row that says that it sums up others.
#[derive(Clone, Copy, Debug)]
struct Claim<'t> {
    row: usize,
    /// Where it says so.
    column: usize,
    /// What the rows above it have in common.
    group: Option<&'t str>,
    /// Names come again above it and below.
    is_of_period: bool,
    is_sure: bool,
}

/// Tells rows that sum up others, from the first to the last. A word is not enough: it may be a name, or what somebody
/// says. Nothing but numbers stands beside it, and the score is none or follows from those above.
struct Totals<'t> {
    table: &'t Table,
    mapping: &'t Mapping,
    date: Option<usize>,
    score: Option<usize>,
    /// Where the last rows begin.
    end: usize,
    all: Scores,
    /// Those below the last row that sums up others.
    part: Scores,
    /// So many rows are in these.
    read: usize,
}

impl<'t> Totals<'t> {
    fn new(table: &'t Table, mapping: &'t Mapping) -> Self {
        Self {
            table,
            mapping,
            date: mapping.column_of(ColumnUse::Date),
            score: mapping.column_of(ColumnUse::Score),
            end: table.rows().saturating_sub(LAST_ROWS),
            all: Scores::default(),
            part: Scores::default(),
            read: 0,
        }
    }

    /// What a row says, whatever stands above it.
    fn claim(&self, row: usize) -> Option<Claim<'t>> {
        let (column, first) = first_filled(self.table, row);
        let is_last = row >= self.end;
        let says = |cell: &str| says_total(cell) || (is_last && says_total_at_the_end(cell));
        let claim = Claim {
            row,
            column,
            group: None,
            is_of_period: false,
            is_sure: true,
        };
        let in_date = self.date.filter(|_| is_last);
        if let Some(date) = in_date.filter(|date| has_a_word_for_a_day(self.table, row, *date)) {
            let is_sure = says(self.table.cell(row, date)) || self.is_no_score(row);
            return is_sure.then_some(claim);
        }
        let is_whole = says(first);
        let group = (!is_whole)
            .then(|| group_above(self.table, row, column, first))
            .flatten();
        let is_dateless = self
            .date
            .is_some_and(|date| self.table.cell(row, date).is_empty());
        let in_words = (is_last || is_dateless) && self.says_in_words(first);
        let is_said = is_whole || group.is_some() || in_words;
        let has_day = |date: usize| date::looks(self.table.cell(row, date)).is_some();
        if !is_said || self.date.is_some_and(has_day) || says_more(self.table, row, column) {
            return None;
        }
        Some(Claim {
            group,
            is_of_period: in_words && is_dateless,
            is_sure: is_whole && self.date == Some(column),
            ..claim
        })
    }

    /// Of the rows that claim it, each after those above it.
    fn proof(&mut self, claim: &Claim<'_>) -> Option<Proof> {
        if claim.is_sure {
            return Some(Proof::Sure);
        }
        self.read_above(claim.row);
        let proof = self.by_score(claim.row, claim.column, claim.group)?;
        let proof = if claim.is_of_period {
            Proof::Sure
        } else {
            proof
        };
        (self.part, self.read) = (Scores::default(), claim.row + 1);
        Some(proof)
    }

    /// Whether a cell of a table of days says in words that its row sums up others.
    fn says_in_words(&self, cell: &str) -> bool {
        let header = self.score.and_then(|score| self.table.headers().get(score));
        self.date.is_some() && says_total_in_words(cell, header.map_or("", String::as_str))
    }

    fn by_score(&self, row: usize, column: usize, group: Option<&str>) -> Option<Proof> {
        if self.is_no_score(row) {
            return Some(Proof::Sure);
        }
        // Anybody may be called so, and say so.
        let uses = self.mapping.uses().get(column);
        let is_said_or_name = match uses {
            Some(ColumnUse::Comment) => true,
            Some(ColumnUse::Customer) => self.date.is_none(),
            _ => false,
        };
        if is_said_or_name {
            return None;
        }
        let Some(score) = self.score_of(row) else {
            return Some(Proof::IfApart);
        };
        if let Some(group) = group {
            let above = (0..row).rev();
            let above = above.take_while(|above| self.table.cell(*above, column) == group);
            let mut scores = Scores::default();
            above.for_each(|above| scores.add(self.score_of(above)));
            return scores.are_summed_up(score).then_some(Proof::IfApart);
        }
        let is_sum = self.part.are_summed_up(score) || self.all.are_summed_up(score);
        is_sum.then_some(Proof::IfApart)
    }

    fn read_above(&mut self, row: usize) {
        for above in self.read..row {
            let score = self.score_of(above);
            self.all.add(score);
            self.part.add(score);
        }
        self.read = row;
    }

    fn score_of(&self, row: usize) -> Option<u64> {
        let score = read_score(self.table.cell(row, self.score?))?;
        Some(u64::from(score.value()))
    }

    /// Whether a number stands where the score does that cannot be one.
    fn is_no_score(&self, row: usize) -> bool {
        let cell = self.score.map_or("", |score| self.table.cell(row, score));
        !cell.is_empty() && read_score(cell).is_none()
    }
}

/// Whether a row says something beside that column that is no number.
fn says_more(table: &Table, row: usize, column: usize) -> bool {
    let mut others = (0..table.headers().len()).filter(|other| *other != column);
    others.any(|other| {
        let cell = table.cell(row, other);
        !cell.is_empty() && number(cell).is_none()
    })
}

/// North of `North Total` below a row of North, as spreadsheet programs write it.
fn group_above<'t>(table: &'t Table, row: usize, column: usize, cell: &str) -> Option<&'t str> {
    let above = table.cell(row.checked_sub(1)?, column);
    if above.is_empty() || above.len() >= cell.len() {
        return None;
    }
    let rests = [cell.strip_prefix(above), cell.strip_suffix(above)];
    let rests = rests.into_iter().flatten();
    let mut rests = rests.map(|rest| rest.trim_matches([' ', '-', ':', '–']));
    rests.any(says_total_of_part).then_some(above)
}

/// Whether rows that may sum up others speak of no kind of thing: no other row before the end says the same as one of
/// them, and no value of their column stands both above one and below.
fn are_apart(table: &Table, proven: &[(usize, Proof)], end: usize) -> bool {
    let in_doubt = || {
        let in_doubt = proven.iter().filter(|(_, proof)| *proof == Proof::IfApart);
        in_doubt.map(|(row, _)| *row)
    };
    let Some(first) = in_doubt().next() else {
        return true;
    };
    let (column, _) = first_filled(table, first);
    let words: HashSet<&str> = in_doubt().map(|row| table.cell(row, column)).collect();
    let mut part_of: HashMap<&str, usize> = HashMap::new();
    (0..end).all(|row| {
        let part = proven.partition_point(|(each, _)| *each < row);
        let cell = table.cell(row, column);
        let is_proven = proven.get(part).is_some_and(|(each, _)| *each == row);
        let is_other = !is_proven && !cell.is_empty();
        !is_other || (!words.contains(cell) && *part_of.entry(cell).or_insert(part) == part)
    })
}

/// The first filled cell of a row, with its column.
fn first_filled(table: &Table, row: usize) -> (usize, &str) {
    let mut cells = (0..table.headers().len()).map(|column| (column, table.cell(row, column)));
    cells.find(|(_, cell)| !cell.is_empty()).unwrap_or((0, ""))
}
