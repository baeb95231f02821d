//! Whether a table is so plain that its scores alone can be counted: nothing else in it may make a difference to them.

use super::super::Ragged;
use super::super::Table;
use super::super::not_answers::{is_status, names_questions};
use super::super::personal::looks_like_address;
use super::super::profile::number;
use super::super::score::read_score;
use super::super::score_column;
use super::super::table::letter;
use super::super::together::may_be_split;
use super::super::words::{Wording, is_group};
use super::column::may_be_date;
use super::counts::MOST_COLUMNS;

/// Rows of the sample that tell what a column is not.
const LOOKED_AT: usize = 1000;

/// Somebody's names, several columns that belong together, or what the rows are left out by.
pub(super) fn needs_a_survey(table: &Table, wordings: &[Wording]) -> bool {
    let headers = table.headers();
    let is_somebodys =
        |each: &Wording| each.customer || each.perhaps_customer || each.contact || each.name_part;
    let ids = wordings.iter().filter(|each| each.answer_id).count();
    headers.len() > MOST_COLUMNS
        || table.own_language().is_some()
        || may_be_split(headers)
        || table.full_name.is_some()
        || !table.lists.is_empty()
        || wordings.iter().any(is_somebodys)
        || wordings
            .iter()
            .any(|each| each.perhaps_technical || each.numbered_group)
        || ids > 1
        || headers
            .iter()
            .any(|name| is_status(name) || names_questions(name))
}

/// The first cells of a column with anything in them.
pub(super) fn filled(table: &Table, column: usize) -> impl Iterator<Item = &str> {
    let cells = table.column(column).take(LOOKED_AT);
    cells.filter(|cell| !cell.is_empty())
}

/// Whether a text before the score may go on behind a separator: the score has moved then.
pub(super) fn may_have_moved(table: &Table, wordings: &[Wording], score: usize) -> bool {
    let is_cut = |each: &Ragged| each.cells > wordings.len();
    let is_moved = |at: usize| !wordings.get(at).is_some_and(may_be_date);
    (0..score).any(is_moved) && table.ragged().iter().any(is_cut)
}

/// Another table may stand behind a column of nothing. Groups are left out, whatever their header says, and so are
/// addresses of computers.
pub(super) fn has_what_is_left_out(table: &Table) -> bool {
    let headers = table.headers();
    let is_nothing = |at: usize| filled(table, at).next().is_none();
    let is_groups = |at: usize| !is_nothing(at) && filled(table, at).all(is_group);
    let has_address = |at: usize| filled(table, at).any(looks_like_address);
    let mut named = headers.iter().enumerate();
    named.any(|(at, name)| {
        (*name == letter(at) && is_nothing(at)) || is_groups(at) || has_address(at)
    })
}

/// Whether another column rates, may be what was asked, or says how many gave each answer; or nobody seems to have
/// answered at all.
pub(super) fn others_may_matter(table: &Table, wordings: &[Wording], score: usize) -> bool {
    let Some(wording) = wordings.get(score) else {
        return true;
    };
    let mut others = wordings.iter().enumerate().filter(|(at, _)| *at != score);
    let may_rate = |(at, each): (usize, &Wording)| {
        let says_scale = each.zero_to_ten || each.other_scale || each.scale.is_some();
        let rates = each.rate || each.other_measure || says_scale;
        rates && filled(table, at).all(|cell| read_score(cell).is_some())
    };
    // A figure a month is nobody's answer; with a comment beside it is one.
    let is_said = |(at, each): (usize, &Wording)| {
        let mut cells = filled(table, at).peekable();
        each.comment && cells.peek().is_some() && cells.all(|cell| number(cell).is_none())
    };
    let is_answered = wording.question || others.clone().any(is_said);
    let may_be_it = |(at, each): (usize, &Wording)| {
        let is_other = wording.recommend || score_column::is_number_of_another_kind(each);
        !is_other && filled(table, at).any(|cell| read_score(cell).is_some())
    };
    let may_matter = |(at, each): (usize, &Wording)| {
        each.counts || each.counts_answers || may_rate((at, each)) || may_be_it((at, each))
    };
    others.any(may_matter) || !is_answered
}
