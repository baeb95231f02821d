//! What each column seems to be, by its header and its cells.

use super::Table;
use super::date::{self, DateOrder};
use super::mapping::{ColumnUse, Mapping, ScoreGuess};
use super::profile::Profile;
use super::score_column::{self, Known};
use super::words::Wording;

/// As long on average as a sentence, in letters.
const SENTENCE_CHARS: usize = 20;

/// Proposes what each column is. Nothing is certain but what the mapping says it is: see [`Mapping::score`] and
/// [`Mapping::date_order`].
pub fn propose(table: &Table) -> Mapping {
    let columns: Vec<Known> = table
        .headers()
        .iter()
        .enumerate()
        .map(|(column, header)| Known {
            profile: Profile::of(table, column),
            wording: Wording::of(header),
        })
        .collect();
    let score = score_column::guess(table, &columns);
    let mut uses: Vec<ColumnUse> = columns.iter().map(plain_use).collect();
    for (single, column) in [
        (ColumnUse::Customer, first_where(&columns, is_customer)),
        (ColumnUse::Contact, first_where(&columns, is_contact)),
        (ColumnUse::Reasons, first_where(&columns, is_reasons)),
        (ColumnUse::Date, date_column(&columns)),
    ] {
        set(&mut uses, column, single);
    }
    for column in comment_columns(table, &columns, &uses) {
        set(&mut uses, Some(column), ColumnUse::Comment);
    }
    if let ScoreGuess::Sure(column) = score {
        set(&mut uses, Some(column), ColumnUse::Score);
    }
    let dates = uses.iter().position(|&each| each == ColumnUse::Date);
    let order = dates.map_or(DateOrder::YearFirst, |column| date_order(table, column));
    Mapping::new(uses, score, order)
}

/// The order of day and month in a column that somebody chose for its dates.
pub fn date_order(table: &Table, column: usize) -> DateOrder {
    date::order_of(table.column(column))
}

/// What a column is when it is nothing in particular.
fn plain_use(known: &Known) -> ColumnUse {
    // Groups that another program made from the score say nothing new.
    if known.profile.filled == 0 || known.wording.group {
        ColumnUse::LeftOut
    } else if known.profile.is_list() {
        ColumnUse::Choice
    } else {
        ColumnUse::Text
    }
}

fn set(uses: &mut [ColumnUse], column: Option<usize>, wanted: ColumnUse) {
    if let Some(each) = column.and_then(|column| uses.get_mut(column)) {
        *each = wanted;
    }
}

fn first_where(columns: &[Known], wanted: fn(&Known) -> bool) -> Option<usize> {
    columns.iter().position(wanted)
}

fn is_customer(known: &Known) -> bool {
    known.wording.customer && known.profile.filled > 0 && !is_contact(known)
}

/// Addresses need no header that says so; digits alone could be anything.
fn is_contact(known: &Known) -> bool {
    let is_named = known.wording.contact || known.profile.numbers + known.profile.dates == 0;
    is_named && known.profile.mostly(known.profile.contacts)
}

fn is_reasons(known: &Known) -> bool {
    known.wording.reasons && known.profile.is_list()
}

fn is_date(known: &Known) -> bool {
    known.profile.mostly(known.profile.dates)
}

/// The first column of dates whose header says so, else the first.
fn date_column(columns: &[Known]) -> Option<usize> {
    let named = first_where(columns, |known| is_date(known) && known.wording.date);
    named.or_else(|| first_where(columns, |known| is_date(known) && !known.wording.other_date))
}

/// The columns called comments: all of them where each answer fills one at most, else the first. Where none is
/// called so, the one with the longest texts.
fn comment_columns(table: &Table, columns: &[Known], uses: &[ColumnUse]) -> Vec<usize> {
    let is_open =
        |column: usize| matches!(uses.get(column), Some(ColumnUse::Text | ColumnUse::Choice));
    let is_words = |known: &Known| !known.profile.mostly(known.profile.numbers);
    let numbered = || columns.iter().enumerate().filter(|(at, _)| is_open(*at));
    let called: Vec<usize> = numbered()
        .filter(|(_, known)| known.wording.comment && is_words(known))
        .map(|(column, _)| column)
        .collect();
    if let Some(&first) = called.first() {
        return if one_is_filled(table, &called) {
            called
        } else {
            vec![first]
        };
    }
    let longest = numbered()
        .filter(|(_, known)| !known.profile.is_list() && is_words(known))
        .filter(|(_, known)| known.profile.mean_chars() >= SENTENCE_CHARS)
        .max_by_key(|(_, known)| known.profile.mean_chars());
    longest.map(|(column, _)| column).into_iter().collect()
}

fn one_is_filled(table: &Table, columns: &[usize]) -> bool {
    let filled = |row: usize| {
        let cells = columns.iter().map(|&column| table.cell(row, column));
        cells.filter(|cell| !cell.is_empty()).count()
    };
    columns.len() == 1 || (0..table.rows()).all(|row| filled(row) <= 1)
}
