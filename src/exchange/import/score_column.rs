//! Which column holds the score.
//!
//! Values decide what may be one: at least four fifths of the filled cells are whole numbers from 0 to 10, and one
//! is above 5 unless the header says that the scale goes to ten. Where the header asks the question, fewer are enough,
//! if what is left is not numbers of another scale: cells that cannot be read are told of one by one, and the column is
//! what it is called. A figure a month that happens to lie between 0 and 10 is no answer of anybody. Words decide which one it is: a column that asks
//! whether somebody would recommend goes before one that asks for a rating or a score. One such column is sure; a
//! column without such words never is.
//!
//! Several of the same rank are in doubt, with one exception. Where forms ask the same question about a whole and
//! about its parts ("how would you rate the conference", "... the opening", "... the food"), the first is the one
//! if it names what the other questions are about: the words that tell it from its rivals stand again in at least
//! two other headers of the table, and those of no rival stand in any.

use foldhash::HashSet;

use super::Table;
use super::mapping::{NoScore, ScoreGuess};
use super::profile::Profile;
use super::words::{Wording, words_of};

/// How much a header says for a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Only its values do.
    Values,
    Rates,
    Recommends,
}

/// A column with what is known of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub profile: Profile,
    pub wording: Wording,
}

pub(super) fn guess(table: &Table, columns: &[Known]) -> ScoreGuess {
    let ranked: Vec<(usize, Rank)> = columns
        .iter()
        .enumerate()
        .filter_map(|(column, known)| Some((column, rank(known)?)))
        .collect();
    let Some(best) = ranked.iter().map(|&(_, rank)| rank).max() else {
        return ScoreGuess::None(why_none(columns));
    };
    let candidates: Vec<usize> = ranked
        .iter()
        .filter(|&&(_, rank)| rank == best)
        .map(|&(column, _)| column)
        .collect();
    if let &[only] = candidates.as_slice()
        && is_ready_made(table, columns, only)
    {
        return ScoreGuess::None(NoScore::ReadyMade(only));
    }
    match (best, candidates.as_slice()) {
        (Rank::Values, _) => ScoreGuess::InDoubt(candidates),
        (_, &[only]) => ScoreGuess::Sure(only),
        (_, _) => match first_of_the_whole(table, &candidates) {
            Some(first) => ScoreGuess::Sure(first),
            None => ScoreGuess::InDoubt(candidates),
        },
    }
}

/// Whether a column that asks for it, or rates, is taken for the score where no other does.
pub(super) fn is_asked_for(known: &Known) -> bool {
    matches!(rank(known), Some(Rank::Recommends | Rank::Rates))
}

fn rank(known: &Known) -> Option<Rank> {
    let Known { profile, wording } = known;
    if is_other_scale(known) {
        return None;
    }
    let is_mostly = profile.mostly(profile.scores);
    // What else is there is no number of another scale.
    let is_on_scale = profile.off_scale * 10 <= profile.filled;
    let is_partly = is_on_scale && profile.partly(profile.scores);
    if wording.recommend && (is_mostly || is_partly) {
        Some(Rank::Recommends)
    } else if wording.zero_to_ten && (is_mostly || is_partly) {
        Some(Rank::Rates)
    } else if wording.rate && (is_mostly || (is_on_scale && profile.scores * 2 >= profile.filled)) {
        (profile.scores > 0).then_some(Rank::Rates)
    } else if !is_mostly || wording.other_number || wording.customer || profile.distinct < 3 {
        None
    } else {
        Some(Rank::Values)
    }
}

/// One row for each period, nobody's name, and no word of anybody: figures that somebody worked out.
fn is_ready_made(table: &Table, columns: &[Known], column: usize) -> bool {
    let asks = columns
        .get(column)
        .is_none_or(|known| known.wording.question);
    let is_of_somebody = |known: &Known| {
        let Known { profile, wording } = known;
        let is_said = !profile.is_list() && profile.mean_chars() >= 20;
        profile.filled > 0
            && (wording.customer
                || wording.contact
                || wording.comment
                || wording.answer_id
                || is_said)
    };
    if asks || table.rows() < 3 || columns.iter().any(is_of_somebody) {
        return false;
    }
    let mut others = columns.iter().enumerate().filter(|(at, _)| *at != column);
    others.any(|(at, known)| {
        let profile = &known.profile;
        let is_period = profile.mostly(profile.months)
            || (known.wording.period && !profile.mostly(profile.dates))
            || (known.wording.period && profile.mostly(profile.dates + profile.day_numbers));
        is_period && profile.filled == table.rows() && is_unique(table, at)
    })
}

/// Whether no two filled cells of the column are the same.
pub(super) fn is_unique(table: &Table, column: usize) -> bool {
    let filled = table.column(column).filter(|cell| !cell.is_empty());
    has_different(table, column, filled.count())
}

/// Whether the column has so many different cells that are filled.
pub(super) fn has_different(table: &Table, column: usize, least: usize) -> bool {
    let mut seen = HashSet::default();
    let mut again = 0;
    let mut filled = table.column(column).filter(|cell| !cell.is_empty());
    let most_again = table.rows().saturating_sub(least);
    let may_be = filled.all(|cell| {
        again += usize::from(!seen.insert(cell));
        again <= most_again
    });
    may_be && seen.len() >= least
}

/// A rating from 1 to 5 is never taken for a score.
fn is_other_scale(known: &Known) -> bool {
    let says_ten = known.wording.zero_to_ten;
    !says_ten && (known.wording.other_scale || known.profile.highest_score <= 5)
}

fn why_none(columns: &[Known]) -> NoScore {
    let find = |wanted: fn(&Known) -> bool| columns.iter().position(wanted);
    let totals = columns.iter().filter(|known| known.wording.group);
    if totals.filter(|known| known.profile.above_one > 0).count() >= 2 {
        return NoScore::Totals;
    }
    if let Some(column) =
        find(|known| known.wording.nps && known.profile.mostly(known.profile.numbers))
    {
        return match columns.get(column) {
            Some(known) if known.profile.mostly(known.profile.scores) => {
                NoScore::OtherScale(column)
            }
            _ => NoScore::ReadyMade(column),
        };
    }
    let asks = |known: &Known| {
        let words = known.wording.recommend || known.wording.rate;
        words && known.profile.mostly(known.profile.scores)
    };
    find(asks).map_or(NoScore::NoSuchColumn, NoScore::OtherScale)
}

/// See the module's page.
fn first_of_the_whole(table: &Table, candidates: &[usize]) -> Option<usize> {
    let headers: Vec<String> = table
        .headers()
        .iter()
        .map(|name| name.to_lowercase())
        .collect();
    let words: Vec<Vec<&str>> = headers.iter().map(|header| words_of(header)).collect();
    let of_candidates: Vec<&Vec<&str>> =
        candidates.iter().filter_map(|&at| words.get(at)).collect();
    let is_shared = |word: &str| of_candidates.iter().all(|words| words.contains(&word));
    let naming = |candidate: usize| {
        let own = words.get(candidate).into_iter().flatten();
        let own: Vec<&str> = own.copied().filter(|word| !is_shared(word)).collect();
        let others = words.iter().enumerate();
        let others = others.filter(|(column, _)| !candidates.contains(column));
        others
            .filter(|(_, words)| !own.is_empty() && own.iter().all(|word| words.contains(word)))
            .count()
    };
    let (&first, rivals) = candidates.split_first()?;
    let is_whole = naming(first) >= 2 && rivals.iter().all(|&rival| naming(rival) == 0);
    is_whole.then_some(first)
}
