//! Which column holds the score.
//!
//! Values decide what may be one: at least four fifths of the filled cells are whole numbers from 0 to 10, and one
//! is above 5 unless the header says that the scale goes to ten. Where the header asks the question, fewer are enough,
//! if what is left is not numbers of another scale: cells that cannot be read are told of one by one, and the column is
//! what it is called. A figure a month that happens to lie between 0 and 10 is no answer of anybody. Words decide which one it is: a column that asks
//! whether somebody would recommend goes before one that asks for a rating or a score. One such column is sure; a
//! column without such words never is. Nor is one that rates where another, whose words are not known, may ask the
//! question itself, or whose numbers look like those of a shorter scale. How content somebody was, how easy something was,
//! and marks as schools give them are never it, and a score of last year, a goal or a forecast is nobody's answer.
//!
//! Several of the same rank are in doubt, with one exception. Where forms ask the same question about a whole and
//! about its parts ("how would you rate the conference", "... the opening", "... the food"), the first is the one
//! if it names what the other questions are about: the words that tell it from its rivals stand again in at least
//! two other headers of the table, and those of no rival stand in any.

use foldhash::HashSet;

use super::Table;
use super::mapping::{NoScore, ScoreGuess};
use super::profile::Profile;
use super::score::read_score;
use super::words::{Wording, words_of};
use crate::model::Score;

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
    let columns = &with_proof_of_groups(table, columns);
    let ranked: Vec<(usize, Rank)> = columns
        .iter()
        .enumerate()
        .filter_map(|(column, known)| Some((column, rank(known)?)))
        .collect();
    let ranked = without_row_numbers(table, ranked);
    let Some(best) = ranked.iter().map(|&(_, rank)| rank).max() else {
        return none_or_other_numbers(columns);
    };
    let of_best = ranked.iter().filter(|&&(_, rank)| rank == best);
    let candidates = of_best.fold(Vec::new(), |mut found: Vec<usize>, &(column, _)| {
        let is_there = |&other: &usize| is_the_same(table, other, column);
        if found.len() >= MOST_COMPARED || !found.iter().any(is_there) {
            found.push(column);
        }
        found
    });
    if let &[only] = candidates.as_slice() {
        if is_ready_made(table, columns, only) {
            return ScoreGuess::None(NoScore::ReadyMade(only));
        }
        if let Some(counts) = counts_beside(table, columns, only) {
            return ScoreGuess::None(NoScore::Counts(counts));
        }
    }
    match (best, candidates.as_slice()) {
        (Rank::Values, _) => ScoreGuess::InDoubt(candidates),
        (Rank::Rates, &[only]) if asks_elsewhere(columns) => ScoreGuess::InDoubt(vec![only]),
        (Rank::Rates, &[only]) => beside_rivals(table, columns, &ranked, only),
        (_, &[only]) => ScoreGuess::Sure(only),
        (_, _) => match first_of_the_whole(table, &candidates) {
            Some(first) => ScoreGuess::Sure(first),
            None => ScoreGuess::InDoubt(candidates),
        },
    }
}

/// The columns that may be the score without those that number the rows, where any other is left. Of few rows scores may
/// follow each other by chance where the header calls them so.
fn without_row_numbers(table: &Table, ranked: Vec<(usize, Rank)>) -> Vec<(usize, Rank)> {
    let numbers_rows = |&(column, rank): &(usize, Rank)| {
        (rank == Rank::Values || table.rows() >= FEW_ANSWERS) && numbers_rows(table, column)
    };
    let others = ranked.iter().filter(|each| !numbers_rows(each));
    let others: Vec<(usize, Rank)> = others.copied().collect();
    if others.is_empty() { ranked } else { others }
}

/// Whether the cells of a column are 0, 1, 2 or 1, 2, 3 and so on, from row to row.
fn numbers_rows(table: &Table, column: usize) -> bool {
    const FEWEST: usize = 3;
    let number = |cell: &str| cell.trim_end_matches(['.', ')']).parse::<usize>().ok();
    let filled = || table.column(column).filter(|cell| !cell.is_empty());
    let first = filled().next().and_then(number).filter(|first| *first < 2);
    let follow = |first: usize| {
        filled()
            .zip(first..)
            .all(|(cell, row)| number(cell) == Some(row))
    };
    filled().nth(FEWEST - 1).is_some() && first.is_some_and(follow)
}

/// The columns, of which those that fit a column of groups beside them are known to go to ten.
fn with_proof_of_groups(table: &Table, columns: &[Known]) -> Vec<Known> {
    let mut proven = columns.to_vec();
    let groups = columns.iter().enumerate();
    let groups = groups.filter(|(_, known)| known.profile.is_group);
    for (group, _) in groups {
        for (column, known) in proven.iter_mut().enumerate() {
            let is_asked = known.wording.recommend || known.wording.rate;
            if is_asked && is_narrow(known) && are_groups_of(table, group, column) {
                known.wording.zero_to_ten = true;
            }
        }
    }
    proven
}

/// Whether the groups change where those of a scale to ten do, behind six and behind eight, and nowhere else.
fn are_groups_of(table: &Table, group: usize, column: usize) -> bool {
    let mut called: [Option<&str>; 3] = [None; 3];
    let fits = (0..table.rows()).all(|row| {
        let (score, cell) = (read_score(table.cell(row, column)), table.cell(row, group));
        let Some(score) = score.filter(|_| !cell.is_empty()) else {
            return true;
        };
        let [low, middle, high] = &mut called;
        let own = match score.value() {
            0..=6 => low,
            7..=8 => middle,
            _ => high,
        };
        *own.get_or_insert(cell) == cell
    });
    let [low, middle, high] = called;
    let told = [low, middle, high].into_iter().flatten().count();
    fits && told > 1 && low != middle && middle != high && low != high
}

/// Why there is none; unless there is none but for the header of numbers that may be scores, which is asked about.
fn none_or_other_numbers(columns: &[Known]) -> ScoreGuess {
    let why = why_none(columns);
    let may_be = |known: &Known| {
        let Known { profile, wording } = known;
        let is_whole = profile.scores == profile.filled && profile.distinct > 2;
        let is_other = wording.customer || wording.answer_id || is_other_scale(known);
        is_whole && profile.highest_score > LOW && wording.other_number && !is_other
    };
    let numbered = columns.iter().enumerate();
    let could = numbered
        .filter(|(_, known)| may_be(known))
        .map(|(at, _)| at);
    let could: Vec<usize> = could.collect();
    if why == NoScore::NoSuchColumn && !could.is_empty() {
        ScoreGuess::InDoubt(could)
    } else {
        ScoreGuess::None(why)
    }
}

/// Whether a column asks whether somebody would recommend, on a scale that is not the score's. Then no other is what was
/// asked.
fn asks_elsewhere(columns: &[Known]) -> bool {
    let mut all = columns.iter();
    all.any(|known| {
        let (profile, wording) = (&known.profile, &known.wording);
        let is_scale = profile.distinct > 2 && profile.mostly(profile.scores);
        wording.recommend && is_scale && is_other_scale(known)
    })
}

/// Whether a column that asks for it, or rates, is taken for the score where no other does.
pub(super) fn is_asked_for(known: &Known) -> bool {
    matches!(rank(known), Some(Rank::Recommends | Rank::Rates))
}

fn rank(known: &Known) -> Option<Rank> {
    let Known { profile, wording } = known;
    if wording.numbered_group
        || is_other_scale(known)
        || (wording.other_measure && !wording.recommend)
    {
        return None;
    }
    let is_mostly = profile.mostly(profile.scores);
    // What else is there is no number of another scale.
    let is_on_scale = profile.off_scale * 10 <= profile.filled;
    let is_partly = is_on_scale && profile.partly(profile.scores);
    if wording.not_given || is_narrow(known) {
        is_mostly.then_some(Rank::Values)
    } else if wording.recommend && (is_mostly || is_partly) {
        Some(Rank::Recommends)
    } else if wording.zero_to_ten && (is_mostly || is_partly) {
        Some(Rank::Rates)
    } else if wording.rate && (is_mostly || (is_on_scale && profile.scores * 2 >= profile.filled)) {
        (profile.scores > 0).then_some(Rank::Rates)
    } else if !is_mostly || is_number_of_another_kind(wording) || profile.distinct < 3 {
        None
    } else {
        Some(Rank::Values)
    }
}

/// A customer's number, an answer's, an age.
pub(super) fn is_number_of_another_kind(wording: &Wording) -> bool {
    wording.other_number || wording.customer || wording.answer_id
}

/// The only column that rates, unless another may be what was asked: one with the whole scale in it, or that puts a
/// question or asks whether somebody would recommend.
fn beside_rivals(
    table: &Table,
    columns: &[Known],
    ranked: &[(usize, Rank)],
    only: usize,
) -> ScoreGuess {
    let says_ten = columns
        .get(only)
        .is_some_and(|known| known.wording.zero_to_ten);
    let is_rival = |column: usize| {
        let may_be = columns.get(column).is_some_and(|known| {
            let (profile, wording) = (&known.profile, &known.wording);
            let has_whole_scale = profile.highest_score == 10 && !says_ten;
            !wording.not_given && (wording.recommend || wording.asks || has_whole_scale)
        });
        may_be && !is_the_same(table, only, column)
    };
    let could = ranked
        .iter()
        .map(|&(column, _)| column)
        .filter(|&column| column == only || is_rival(column));
    let could: Vec<usize> = could.collect();
    if could.len() == 1 {
        ScoreGuess::Sure(only)
    } else {
        ScoreGuess::InDoubt(could)
    }
}

/// Of more columns none is looked at row by row beside each of the others.
const MOST_COMPARED: usize = 8;

/// Whether two columns hold the same scores, as some programs write them, once alone and once with what they mean. Of few
/// answers two different questions may have the same.
fn is_the_same(table: &Table, one: usize, other: usize) -> bool {
    let mut rows = 0..table.rows();
    table.rows() >= FEW_ANSWERS
        && rows.all(|row| read_score(table.cell(row, one)) == read_score(table.cell(row, other)))
}

/// The column that says how many gave each answer, where the rows are nobody's own: each answer stands there once and in
/// its order, or the header says so plainly.
fn counts_beside(table: &Table, columns: &[Known], column: usize) -> Option<usize> {
    let is_of_somebody = |known: &Known| {
        let (profile, wording) = (&known.profile, &known.wording);
        is_somebodys(known)
            || profile.mostly(profile.dates)
            || (wording.date_itself && profile.mostly(profile.day_numbers))
    };
    let mut all = columns.iter();
    if table.rows() < 3 || all.any(is_of_somebody) {
        return None;
    }
    let others = || columns.iter().enumerate().filter(|(at, _)| *at != column);
    let counts = |known: &Known| {
        let (profile, wording) = (&known.profile, &known.wording);
        (wording.counts || wording.counts_answers) && profile.mostly(profile.numbers)
    };
    let mut numbered = columns.iter().enumerate();
    let plainly = numbered.find(|(_, known)| counts(known) && known.wording.counts_answers);
    let in_order = || others().find(|(_, known)| counts(known) && is_in_order(table, column));
    plainly.or_else(in_order).map(|(at, _)| at)
}

/// Whether the scores of a column rise or fall from row to row.
fn is_in_order(table: &Table, column: usize) -> bool {
    const EACH_SCORE: usize = 11;
    let scores = table
        .column(column)
        .filter_map(read_score)
        .map(Score::value);
    let scores: Vec<u8> = scores.take(EACH_SCORE + 1).collect();
    let has_several = (3..=EACH_SCORE).contains(&scores.len());
    has_several
        && (scores.is_sorted_by(|above, below| above < below)
            || scores.is_sorted_by(|above, below| above > below))
}

/// One row for each period, nobody's name, and no word of anybody: figures that somebody worked out.
fn is_ready_made(table: &Table, columns: &[Known], column: usize) -> bool {
    let asks = columns
        .get(column)
        .is_none_or(|known| known.wording.question);
    if asks || table.rows() < 3 || columns.iter().any(is_somebodys) {
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

/// Whether a column tells of single people, or what one of them said.
fn is_somebodys(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let is_said = !profile.is_list() && profile.mean_chars() >= 20;
    // How many answers there are is called answers, too.
    let is_numbers = profile.mostly(profile.numbers);
    let is_said = is_said || (wording.comment && !is_numbers);
    // "Nombre" is a name in Spanish and a number in French.
    let is_customer = wording.customer && !(wording.counts && is_numbers);
    profile.filled > 0 && (is_customer || wording.contact || wording.answer_id || is_said)
}

/// Whether no two filled cells of the column are the same.
pub(super) fn is_unique(table: &Table, column: usize) -> bool {
    let filled = table.column(column).filter(|cell| !cell.is_empty());
    has_different(table, column, filled.count())
}

/// Whether the column has so many different cells that are filled.
pub(super) fn has_different(table: &Table, column: usize, least: usize) -> bool {
    let mut seen = HashSet::default();
    seen.reserve(table.rows());
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
    let Known { profile, wording } = known;
    let is_low = profile.highest_score <= LOW && !may_be_low(known) && !says_ten(known);
    !wording.zero_to_ten && (wording.other_scale || is_low)
}

/// Whether the header or the cells say that the scale goes to ten.
fn says_ten(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let is_said = wording.scale.is_some_and(|scale| scale.most() == 10);
    wording.zero_to_ten || is_said || profile.mostly(profile.of_ten)
}

/// As far as a scale of five goes.
const LOW: u8 = 5;
/// As far as one of seven does.
const SHORT: u8 = 7;
/// In fewer answers a whole scale hardly shows.
const FEW_ANSWERS: usize = 10;

/// Whether so low answers to the question may be on its scale: there are few of them, or there is a nought, which no
/// scale of five has. A no and a yes are no scale.
fn may_be_low(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let has_nought = profile.lowest_score == Some(0);
    let is_told = (3..=LOW).contains(&profile.highest_score);
    wording.recommend && is_told && (has_nought || profile.filled < FEW_ANSWERS)
}

/// Whether the numbers may be those of a shorter scale, so that somebody has to say. A ten among many answers from one to
/// five may be a slip.
fn is_narrow(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let has_no_nought = profile.lowest_score >= Some(1);
    let is_short = profile.highest_score <= SHORT && profile.filled >= FEW_ANSWERS;
    // Many answers at the end of a scale, and none of the three that would be above it.
    let ends_there = profile.highest_score > LOW && profile.at_highest * 6 >= profile.scores;
    let is_rated_so = has_no_nought && is_short && (!wording.recommend || ends_there);
    let are_nearly_all_low =
        profile.low_scores * 20 >= profile.filled * 19 && profile.filled >= 2 * FEW_ANSWERS;
    let is_low = profile.highest_score <= LOW && may_be_low(known);
    !says_ten(known) && (is_rated_so || is_low || (has_no_nought && are_nearly_all_low))
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
    let is_other = |known: &Known| {
        let is_high = known.wording.other_scale && known.profile.highest_score > LOW;
        asks_other(known) && (known.wording.other_measure || is_high)
    };
    if let Some(column) = find(is_other) {
        return NoScore::OtherMeasure(column);
    }
    let is_low = |known: &Known| {
        let Known { profile, wording } = known;
        let is_scale = profile.distinct > 2 && profile.scores == profile.filled;
        is_scale && profile.highest_score <= LOW && !is_number_of_another_kind(wording)
    };
    let found = find(asks).or_else(|| find(is_low));
    found.map_or(NoScore::NoSuchColumn, NoScore::OtherScale)
}

/// Whether a column of numbers up to ten asks for something.
fn asks_other(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let asks = wording.recommend || wording.rate || wording.other_measure || wording.zero_to_ten;
    asks && profile.mostly(profile.scores)
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
