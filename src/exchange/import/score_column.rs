//! Which column holds the score.
//!
//! Values decide what may be one: at least four fifths of the filled cells are whole numbers from 0 to 10, and one
//! is above 5 unless the header says that the scale goes to ten. Words decide which one it is: a column that asks
//! whether somebody would recommend goes before one that asks for a rating or a score. One such column is sure; a
//! column without such words never is.
//!
//! Several of the same rank are in doubt, with one exception. Where forms ask the same question about a whole and
//! about its parts ("how would you rate the conference", "... the opening", "... the food"), the first is the one
//! if it names what the other questions are about: the words that tell it from its rivals stand again in at least
//! two other headers of the table, and those of no rival stand in any.

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
    match (best, candidates.as_slice()) {
        (Rank::Values, _) => ScoreGuess::InDoubt(candidates),
        (_, &[only]) => ScoreGuess::Sure(only),
        (_, _) => match first_of_the_whole(table, &candidates) {
            Some(first) => ScoreGuess::Sure(first),
            None => ScoreGuess::InDoubt(candidates),
        },
    }
}

fn rank(known: &Known) -> Option<Rank> {
    let Known { profile, wording } = known;
    if !profile.mostly(profile.scores) || is_other_scale(known) {
        return None;
    }
    if wording.recommend {
        Some(Rank::Recommends)
    } else if wording.rate || wording.zero_to_ten {
        Some(Rank::Rates)
    } else if wording.other_number || wording.customer || profile.distinct < 3 {
        None
    } else {
        Some(Rank::Values)
    }
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
