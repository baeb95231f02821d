//! What each column seems to be, by its header and its cells.

use foldhash::HashMap;

use super::comment_columns::comment_columns;
use super::date::{self, DateOrder};
use super::mapping::NoScore;
use super::mapping::{ColumnUse, Mapping, ScoreGuess};
use super::not_answers::LAST_ROWS;
use super::parts::is_value;
use super::profile::{Profile, number};
use super::reasons;
use super::score_column::{self, Known};
use super::separated::{FIRM, is_separated, is_separated_by};
use super::together::says_yes_or_no;
use super::words::{Wording, is_nobody, is_state_of_program, without_number};
use super::{Origin, Table};
use crate::exchange::Heading;
use crate::exchange::headings::{heading_of, rated_name, read_list};
use crate::model::Language;

/// As long as some words of one, longer than most names of shops and towns.
const PHRASE_CHARS: usize = 15;
/// In fewer, a whole scale hardly shows.
pub(super) const FEW_ANSWERS: usize = 10;

/// Proposes what each column is. Nothing is certain but what the mapping says it is: see [`Mapping::score`] and
/// [`Mapping::date_order`].
pub fn propose(table: &Table) -> Mapping {
    let profiles = Profile::of_all(table).into_iter();
    let columns: Vec<Known> = profiles
        .zip(table.headers())
        .enumerate()
        .map(|(column, (profile, header))| {
            let mut wording = Wording::of(header);
            wording.customer &= !is_yes_or_no(table, column, &profile);
            wording.technical |= wording.perhaps_technical && is_noted_by_program(table, column);
            Known { profile, wording }
        })
        .collect();
    if let Some(language) = table.own_language() {
        return own(table, &columns, language);
    }
    let score = score_column::guess(table, &columns);
    let mut uses: Vec<ColumnUse> = columns.iter().map(plain_use).collect();
    for column in figures_beside(table, &columns) {
        set(&mut uses, Some(column), ColumnUse::LeftOut);
    }
    for column in rated_beside(&score, &columns, &uses) {
        set(&mut uses, Some(column), ColumnUse::Rating);
    }
    for &column in &table.lists {
        set(&mut uses, Some(column), ColumnUse::Several);
    }
    for column in several_columns(table, &columns, &uses) {
        set(&mut uses, Some(column), ColumnUse::Several);
    }
    let id = first_where(&columns, |at, known| is_answer_id(table, at, known));
    for (single, column) in [
        (ColumnUse::Customer, customer_column(table, &columns)),
        (
            ColumnUse::Contact,
            first_where(&columns, |_, known| is_contact(known)),
        ),
        (
            ColumnUse::Reasons,
            first_where(&columns, |at, known| {
                is_reasons(table, at, known, uses.get(at).copied())
            }),
        ),
        (ColumnUse::Date, date_column(&columns)),
        (ColumnUse::Own(Heading::Id), id),
    ] {
        set(&mut uses, column, single);
    }
    for column in comment_columns(table, &columns, (&uses, &score)) {
        set(&mut uses, Some(column), ColumnUse::Comment);
    }
    if let ScoreGuess::Sure(column) = score {
        set(&mut uses, Some(column), ColumnUse::Score);
    }
    let dates = uses.iter().position(|&each| each == ColumnUse::Date);
    let order = dates.map_or(DateOrder::YearFirst, |column| date_order(table, column));
    Mapping::new(uses, score, order)
}

/// The program's own table says itself what its columns are.
fn own(table: &Table, columns: &[Known], language: Language) -> Mapping {
    let headers = table.headers().iter().zip(columns).enumerate();
    let uses: Vec<ColumnUse> = headers
        .map(|(at, (header, known))| match heading_of(header, language) {
            Some(heading) => ColumnUse::of_heading(heading),
            None => own_field(table, at, known),
        })
        .collect();
    let score = uses.iter().position(|&each| each == ColumnUse::Score);
    let score = score.map_or(ScoreGuess::None(NoScore::NoSuchColumn), ScoreGuess::Sure);
    // A spreadsheet program may have written its days anew, in the way of its country.
    let is_day = |each: &ColumnUse| {
        let days = [Heading::Contacted, Heading::Closed, Heading::Due].map(ColumnUse::Own);
        *each == ColumnUse::Date || days.contains(each)
    };
    let days = uses.iter().enumerate().filter(|(_, each)| is_day(each));
    let cells = days.flat_map(|(column, _)| table.different(column));
    let order = date::order_of(cells);
    Mapping::new(uses, score, order)
}

/// Whatever it is called, somebody made it a field.
fn own_field(table: &Table, column: usize, known: &Known) -> ColumnUse {
    let profile = &known.profile;
    if let Some(hint) = table.hint(column) {
        return hint.each;
    }
    let header = table.headers().get(column).map_or("", String::as_str);
    let is_rated = rated_name(header).is_some() && profile.scores == profile.filled;
    match profile.filled {
        0 => ColumnUse::LeftOut,
        _ if is_rated => ColumnUse::Rating,
        _ if has_lists(table, column, profile) => ColumnUse::Several,
        _ => field_use(known),
    }
}

/// Whether a column of the program's own table holds lists of what was chosen.
fn has_lists(table: &Table, column: usize, profile: &Profile) -> bool {
    let mut cells = table.column(column);
    let is_list = profile.is_list() && cells.any(|cell| read_list(cell).len() > 1);
    is_list || is_separated_by(table, column, &FIRM)
}

/// The survey's own question, where the header of its score puts one.
pub fn question_of(table: &Table, mapping: &Mapping) -> Option<String> {
    const SHORTEST_CHARS: usize = 12;
    let column = mapping.column_of(ColumnUse::Score)?;
    let header = table.headers().get(column)?.as_str();
    // Form programs number their questions, or put a code before them.
    let header = without_number(header);
    let coded = header
        .split_once(". ")
        .filter(|(code, _)| code.len() <= 12 && !code.contains(' '));
    let question = coded.map_or(header, |(_, question)| question).trim();
    let question = without_part(question);
    let is_question = Wording::of(question).question && !table.is_own_score(column);
    let has_words = question.chars().filter(|c| c.is_alphabetic()).count() >= 4;
    let is_long = question.chars().count() >= SHORTEST_CHARS || question.ends_with(['?', '？']);
    (is_question && has_words && is_long).then(|| question.to_owned())
}

/// A question without what stands below it as a second header: `How likely are you to recommend us?: Score`.
fn without_part(question: &str) -> &str {
    let parts = question.rsplit_once(": ");
    let asked = parts.map(|(question, _)| question.trim_end());
    asked
        .filter(|question| question.ends_with(['?', '？']))
        .unwrap_or(question)
}

/// The order of day and month in a column that somebody chose for its dates.
pub fn date_order(table: &Table, column: usize) -> DateOrder {
    if half_converted(table, column).is_some() {
        return DateOrder::InDoubt;
    }
    date::order_of(table.different(column))
}

/// The order in which the days of a column were written, where a spreadsheet program of another country took some of
/// them for dates; only a workbook tells.
pub(super) fn half_converted(table: &Table, column: usize) -> Option<DateOrder> {
    let is_workbook = matches!(table.origin(), Origin::Workbook { .. });
    is_workbook
        .then(|| date::half_converted(table.different(column)))
        .flatten()
}

/// The columns of figures that somebody worked out beside a table, words with a number each: where the others have headers,
/// these have the first of them, and they end before the others do.
fn figures_beside(table: &Table, columns: &[Known]) -> Vec<usize> {
    let headers = table.headers();
    let is_figure = |column: usize| {
        let pair = headers.get(column).zip(headers.get(column + 1));
        if !pair.is_some_and(|(word, figure)| !is_value(word) && is_value(figure)) {
            return false;
        }
        let are_filled =
            |row: usize| [column, column + 1].map(|column| !table.cell(row, column).is_empty());
        let ends = (0..table.rows())
            .take_while(|row| are_filled(*row) == [true, true])
            .count();
        (1..table.rows()).contains(&ends)
            && (ends..table.rows()).all(|row| are_filled(row) == [false, false])
    };
    let pairs = (0..columns.len()).filter(|column| is_figure(*column));
    pairs.flat_map(|column| [column, column + 1]).collect()
}

/// What Qualtrics writes beside a score: 1, 2 or 3 for a detractor, a passive or a promoter.
pub(super) fn is_numbered_group(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let is_number = profile.scores == profile.filled && (1..=3).contains(&profile.highest_score);
    wording.numbered_group && is_number && profile.lowest_score != Some(0)
}

/// What a column is when it is nothing in particular.
fn plain_use(known: &Known) -> ColumnUse {
    let (profile, wording) = (&known.profile, &known.wording);
    // Groups that another program made from the score say nothing new, nor does that nobody left an address.
    let is_group = wording.group || is_numbered_group(known) || profile.is_group;
    let is_nobody = wording.contact_itself && profile.distinct == 1 && profile.filled > 1;
    // What programs note of a computer is nobody's answer, whatever it is called.
    let is_address = profile.mostly(profile.addresses) && !wording.version;
    if profile.filled == 0 || is_group || is_nobody || is_address || wording.technical {
        ColumnUse::LeftOut
    } else if is_personal(known) || (wording.personal && !profile.mostly(profile.scores)) {
        // The first of them is the customer. Nobody breaks a score down by names and addresses, and a text is taken
        // out where nobody is to be named.
        ColumnUse::Text
    } else {
        field_use(known)
    }
}

/// What kind of field it is, if it is one.
fn field_use(known: &Known) -> ColumnUse {
    let profile = &known.profile;
    if is_rating(known) {
        ColumnUse::Rating
    } else if profile.is_list() && !profile.mostly(profile.dates) && !is_said_freely(known) {
        // Nobody breaks a score down by a second moment of each answer.
        ColumnUse::Choice
    } else {
        ColumnUse::Text
    }
}

/// Whether hardly any cell comes again below a question, or cells that are as long as something said: of few answers, a
/// short column of words looks like a list to choose from.
fn is_said_freely(known: &Known) -> bool {
    let Known { profile, wording } = known;
    let asks = wording.asks || wording.suggestion || wording.comment || wording.notes;
    let asks = asks && !wording.reasons;
    let is_long = profile.mean_chars() >= PHRASE_CHARS;
    let is_each_once = profile.distinct == profile.filled;
    !profile.comes_again() && (asks || (is_each_once && is_long))
}

/// Called one, and full of places on a scale. Of a few answers most are the same; two values in many answers are a yes
/// and a no, unless the header says the scale.
fn is_rating(known: &Known) -> bool {
    let (profile, wording) = (&known.profile, &known.wording);
    let says_scale = wording.other_scale || wording.scale.is_some();
    let says = wording.rate || wording.other_measure || wording.zero_to_ten || says_scale;
    let is_scale = says_scale || profile.filled < FEW_ANSWERS;
    let is_told = profile.distinct > 2 || (is_scale && profile.highest_score > 2);
    says && is_told && profile.filled == profile.scores && !wording.other_number
}

/// The columns of which any could be the score: what is not is a rating all the same.
fn rated_beside(score: &ScoreGuess, columns: &[Known], uses: &[ColumnUse]) -> Vec<usize> {
    let ScoreGuess::InDoubt(several) = score else {
        return Vec::new();
    };
    let is_rated = |column: &usize| {
        columns.get(*column).is_some_and(|known| {
            let profile = &known.profile;
            let is_scale = profile.distinct > 2 && profile.filled == profile.scores;
            // Rooms and teams are numbered from one.
            let has_an_end = profile.lowest_score == Some(0) || profile.highest_score == 10;
            is_scale && has_an_end && !known.wording.other_number
        })
    };
    let is_field = |column: &usize| {
        let each = uses.get(*column);
        each.is_some_and(|each| matches!(each, ColumnUse::Choice | ColumnUse::Text))
    };
    let rated: Vec<usize> = several.iter().copied().filter(is_rated).collect();
    if rated.len() < 2 {
        return Vec::new();
    }
    rated.into_iter().filter(is_field).collect()
}

fn set(uses: &mut [ColumnUse], column: Option<usize>, wanted: ColumnUse) {
    if let Some(each) = column.and_then(|column| uses.get_mut(column)) {
        *each = wanted;
    }
}

fn first_where(columns: &[Known], wanted: impl Fn(usize, &Known) -> bool) -> Option<usize> {
    let mut numbered = columns.iter().enumerate();
    numbered.find_map(|(at, known)| wanted(at, known).then_some(at))
}

/// A column that names each answer, and no two alike; where it can name nothing else, most are enough, and the same one
/// twice is one answer. Some may have none, as totals below the others do.
fn is_answer_id(table: &Table, column: usize, known: &Known) -> bool {
    let rows = table.rows();
    let filled = known.profile.filled;
    let (most_blank, least) = if known.wording.answer_itself {
        (rows / 5, most_of(filled))
    } else {
        (LAST_ROWS.min(rows / 5), filled)
    };
    let is_filled = filled > 0 && filled + most_blank >= rows;
    known.wording.answer_id && is_filled && score_column::has_different(table, column, least)
}

/// Two thirds of so many rows, and one more.
pub(super) fn most_of(rows: usize) -> usize {
    rows / 3 * 2 + rows % 3 * 2 / 3 + 1
}

/// A name, a number that stands for one, or a way to reach somebody.
pub(super) fn is_personal(known: &Known) -> bool {
    let wording = &known.wording;
    wording.customer || wording.name_part || wording.person_id || is_contact(known)
}

/// The column that names the customer: called so before one that may be called so, as a firm or a thing is; such names
/// come again where they are a kind of answer.
fn customer_column(table: &Table, columns: &[Known]) -> Option<usize> {
    let is_one =
        |at: usize, known: &Known| is_customer(table, at, known) && !is_answer_id(table, at, known);
    let may_be = |at: usize, known: &Known| {
        let profile = &known.profile;
        let is_words = profile.numbers + profile.dates == 0 && profile.filled > 0;
        known.wording.perhaps_customer
            && is_words
            && !profile.comes_again()
            && !is_only_nobody(table, at, known)
    };
    let is_itself = |at: usize, known: &Known| {
        let is_called = known.wording.customer_itself || table.full_name == Some(at);
        is_called && is_one(at, known)
    };
    let code = first_where(columns, |at, known| {
        is_one(at, known) && is_coded(table, at)
    });
    let is_named =
        |at: usize| !is_coded(table, at) && code.is_none_or(|code| are_one_to_one(table, at, code));
    first_where(columns, |at, known| is_itself(at, known) && is_named(at))
        .or_else(|| first_where(columns, |at, known| is_one(at, known) && is_named(at)))
        .or_else(|| first_where(columns, is_itself))
        .or_else(|| first_where(columns, is_one))
        .or_else(|| first_where(columns, may_be))
}

fn is_customer(table: &Table, column: usize, known: &Known) -> bool {
    let is_called = known.wording.customer || table.full_name == Some(column);
    let is_nobody = is_only_nobody(table, column, known);
    is_called && known.profile.filled > 0 && !is_nobody && !is_contact(known)
}

/// Whether a column holds numbers of people, `C-0012`, rather than their names.
fn is_coded(table: &Table, column: usize) -> bool {
    let filled = table.column(column).filter(|cell| !cell.is_empty());
    let mut filled = filled.take(FEW_ANSWERS * FEW_ANSWERS);
    filled.all(|cell| cell.bytes().any(|b| b.is_ascii_digit()) && !cell.contains(' '))
}

/// Whether no name stands beside two numbers, as of two people of one name, and no number beside two names, as a firm's
/// beside those who work there.
fn are_one_to_one(table: &Table, name: usize, code: usize) -> bool {
    let (mut codes, mut names) = (HashMap::default(), HashMap::default());
    let pairs = table.column(name).zip(table.column(code));
    let mut filled = pairs.filter(|(name, code)| !name.is_empty() && !code.is_empty());
    filled.all(|(name, code)| {
        *codes.entry(name).or_insert(code) == code && *names.entry(code).or_insert(name) == name
    })
}

/// Whether nobody left a name, as it is said in each row.
fn is_only_nobody(table: &Table, column: usize, known: &Known) -> bool {
    known.profile.distinct == 1 && table.column(column).any(is_nobody)
}

/// Whether a column says of each whether they are something, a guest or not, and not who they are.
fn is_yes_or_no(table: &Table, column: usize, profile: &Profile) -> bool {
    let filled = table.column(column).filter(|cell| !cell.is_empty());
    let mut filled = filled.take(FEW_ANSWERS * FEW_ANSWERS);
    (1..=2).contains(&profile.distinct) && filled.all(says_yes_or_no)
}

/// Whether nothing but numbers and states of programs stands in a column.
fn is_noted_by_program(table: &Table, column: usize) -> bool {
    let filled = table.column(column).filter(|cell| !cell.is_empty());
    let mut filled = filled.take(FEW_ANSWERS * FEW_ANSWERS);
    filled.all(|cell| number(cell).is_some() || is_state_of_program(cell))
}

/// Addresses need no header that says so; digits alone could be anything.
fn is_contact(known: &Known) -> bool {
    let is_named = known.wording.contact || known.profile.numbers + known.profile.dates == 0;
    is_named && known.profile.mostly(known.profile.contacts)
}

/// The columns that are lists of what somebody ticked.
fn several_columns(table: &Table, columns: &[Known], uses: &[ColumnUse]) -> Vec<usize> {
    let numbered = columns.iter().zip(uses).enumerate();
    let open = numbered.filter(|(_, (known, each))| {
        matches!(each, ColumnUse::Choice | ColumnUse::Text) && !is_personal(known)
    });
    let several = open.map(|(column, _)| column);
    several
        .filter(|&column| is_separated(table, column))
        .collect()
}

fn is_reasons(table: &Table, column: usize, known: &Known, each: Option<ColumnUse>) -> bool {
    if each == Some(ColumnUse::Several) {
        // A question why, with choices.
        return known.wording.reasons || known.wording.comment;
    }
    // What the cells are like takes long to tell, and is asked of few columns.
    known.wording.reasons
        && (known.profile.is_list() || reasons::is_list_of_several(table, column))
        && !reasons::has_idle_commas(table, column)
}

/// The column of days: called so and full of them, of answering before any other, and of asking, buying, coming or closing
/// last, of signing up only where none is of the survey or plainly a date; else any full of them; else the one that is called a date and nothing else, so that what cannot be read in it is told.
fn date_column(columns: &[Known]) -> Option<usize> {
    let is_named = |known: &Known| {
        let wording = &known.wording;
        (wording.date || wording.date_itself || wording.period) && !wording.other_date
    };
    let days = |known: &Known| known.profile.dates + known.profile.months;
    let is_dated = |known: &Known| {
        let profile = known.profile.without_zeros();
        let found = days(known) + profile.day_numbers;
        let is_itself = known.wording.date_itself && profile.partly(found);
        is_named(known) && (profile.mostly(found) || is_itself)
    };
    // A number is a day only where the header says so.
    let is_full = |known: &Known| {
        !known.wording.other_date && known.profile.mostly(days(known)) && !known.wording.personal
    };
    let is_answered = |known: &Known| known.wording.answered && (is_dated(known) || is_full(known));
    let find = |wanted: &dyn Fn(&Known) -> bool| columns.iter().position(wanted);
    let any = find(&is_answered)
        .or_else(|| find(&|known| is_dated(known) && !known.wording.other_occasion))
        .or_else(|| find(&|known| is_full(known) && !known.wording.other_occasion));
    let is_of_answer = |known: &Known| {
        let wording = &known.wording;
        let is_called = wording.of_survey || wording.date_itself;
        is_called
            && !wording.other_occasion
            && !wording.signed_up
            && known.profile.mostly(known.profile.dates)
    };
    let has_signed_up = |at: usize| columns.get(at).is_some_and(|known| known.wording.signed_up);
    any.map(|at| {
        if has_signed_up(at) {
            find(&is_of_answer).unwrap_or(at)
        } else {
            at
        }
    })
    .or_else(|| find(&is_dated))
    .or_else(|| find(&is_full))
    .or_else(|| find(&|known| known.wording.date_itself && known.profile.filled > 0))
}
