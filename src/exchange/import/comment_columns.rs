//! Which columns hold what whoever answered said in words.

use super::Table;
use super::follow_ups;
use super::mapping::{ColumnUse, ScoreGuess};
use super::profile::Profile;
use super::propose::{FEW_ANSWERS, is_personal};
use super::score_column::Known;

/// As long on average as a sentence, in letters.
const SENTENCE_CHARS: usize = 20;
const CHINESE_SENTENCE_CHARS: usize = 7;
/// What stands in or behind a Chinese sentence, and in no name of a course, a shop or goods.
const CHINESE_MARKS: &[char] = &['。', '，', '！', '？', '、', '；'];

/// The columns called comments: the best of them, or all that are as good where each answer fills one at most. Where
/// none is called so, the one with the longest texts.
pub(super) fn comment_columns(
    table: &Table,
    columns: &[Known],
    (uses, score): (&[ColumnUse], &ScoreGuess),
) -> Vec<usize> {
    let is_open =
        |column: usize| matches!(uses.get(column), Some(ColumnUse::Text | ColumnUse::Choice));
    let open = || {
        let numbered = columns.iter().enumerate();
        numbered.filter(|(at, known)| is_open(*at) && is_words(&known.profile))
    };
    let is_of_house = |column: usize| {
        columns
            .get(column)
            .is_some_and(|known| known.wording.of_the_house)
    };
    let called = open().filter_map(|(column, known)| Some((column, comment_rank(known)?)));
    let (hardly, called): (Vec<_>, Vec<_>) =
        called.partition(|(column, rank)| *rank == CommentRank::Notes || is_of_house(*column));
    let best = called.iter().map(|&(_, rank)| rank).max();
    let best = called.iter().filter(|&&(_, rank)| Some(rank) == best);
    let called: Vec<usize> = best.map(|&(column, _)| column).collect();
    let asked_by_group: Vec<usize> = open()
        .filter(|(_, known)| is_free(&known.profile) && !is_personal(known))
        .filter(|(column, known)| {
            let wording = &known.wording;
            wording.asks || wording.begins_to_ask || wording.of_group || called.contains(column)
        })
        .map(|(column, _)| column)
        .collect();
    if let ScoreGuess::Sure(score) = *score
        && let Some(each) = follow_ups::by_group(table, score, &asked_by_group)
        && (called.is_empty() || called.iter().any(|column| each.contains(column)))
    {
        return each;
    }
    if let Some(&first) = called.first() {
        return if one_is_filled(table, &called) {
            called
        } else {
            vec![first]
        };
    }
    let longest = open()
        .filter(|(column, known)| may_be_said(table, *column, known))
        .max_by_key(|(_, known)| known.profile.mean_chars());
    let longest = longest.map(|(column, _)| column);
    // Notes before what the business says.
    let hardly = hardly
        .iter()
        .rev()
        .max_by_key(|(column, _)| !is_of_house(*column));
    let hardly = hardly.map(|(column, _)| *column);
    longest.or(hardly).into_iter().collect()
}

/// Whether the cells of a column that is called nothing of the kind may be what somebody said.
fn may_be_said(table: &Table, column: usize, known: &Known) -> bool {
    let Known { profile, wording } = known;
    let is_other = wording.personal || wording.answer_id || wording.of_the_house;
    let is_free = !profile.is_list() && !is_personal(known);
    is_free && !is_other && is_as_sentences(table, column, known)
}

/// Whether the cells are as long as sentences, which are shorter in Chinese. Names of things are as long there, but have no
/// marks.
fn is_as_sentences(table: &Table, column: usize, known: &Known) -> bool {
    let filled = || table.column(column).filter(|cell| !cell.is_empty());
    let is_chinese = |cell: &str| cell.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    let has_marks = || filled().any(|cell| cell.contains(CHINESE_MARKS));
    let least = if filled().take(FEW_ANSWERS).all(is_chinese) && has_marks() {
        CHINESE_SENTENCE_CHARS
    } else {
        SENTENCE_CHARS
    };
    known.profile.mean_chars() >= least
}

/// How well a column is called a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum CommentRank {
    /// Called notes, which anybody may have taken.
    Notes,
    /// What could be better is told apart from the reason for the score.
    Suggestion,
    /// Called so, and the same few cells come again and again.
    Listed,
    /// Called an answer, which may be one to a comment.
    Reply,
    /// Called reasons and nothing else, which may be a list to choose from.
    Reasons,
    Comment,
}

fn comment_rank(known: &Known) -> Option<CommentRank> {
    let Known { profile, wording } = known;
    match (wording.comment, is_free(profile)) {
        // A choice comes again.
        (true, free) if wording.reasons => {
            let is_written = free && (!profile.is_list() || profile.distinct == profile.filled);
            is_written.then_some(CommentRank::Reasons)
        }
        (true, true) if wording.reply => Some(CommentRank::Reply),
        (true, true) => Some(CommentRank::Comment),
        (true, false) => (!wording.why).then_some(CommentRank::Listed),
        // What could be better is also asked with choices; of a few answers that cannot be told.
        (false, true) if wording.suggestion => Some(CommentRank::Suggestion),
        (false, true) if wording.notes => Some(CommentRank::Notes),
        (false, _) => None,
    }
}

/// Whether cells are anything but numbers and days.
fn is_words(profile: &Profile) -> bool {
    let days = profile.dates + profile.months + profile.day_numbers;
    !profile.mostly(profile.numbers) && !profile.mostly(days)
}

/// Whether the cells may be written freely.
fn is_free(profile: &Profile) -> bool {
    !profile.is_list() || profile.filled < FEW_ANSWERS
}

fn one_is_filled(table: &Table, columns: &[usize]) -> bool {
    let filled = |row: usize| {
        let cells = columns.iter().map(|&column| table.cell(row, column));
        cells.filter(|cell| !cell.is_empty()).count()
    };
    columns.len() == 1 || (0..table.rows()).all(|row| filled(row) <= 1)
}
