//! What headers are called: words in the languages of the program, and in German, French, Spanish, Portuguese and Russian.
//! Words are compared in lower case, as parts of the header, because languages put endings on them.

mod lists;
mod person;
mod scale;

use crate::model::Scale;
use lists::before::{ASKED, ASKED_WORDS, BEFORE_ANSWER, SIGNED_UP, SIGNED_UP_WORDS};
use lists::belongings::{CONTACT, CONTACT_WORDS, PERSONAL};
use lists::comments::{
    ABOUT, ABOUT_BEGINS, ABOUT_ENDS, COMMENT, COMMENT_ITSELF, COMMENT_WORDS, FRENCH, HOUSE,
    HOUSE_GENITIVES, HOUSE_WORDS, INTERNAL, INTERNAL_WORDS, NOTES, QUESTION_WORDS, REPLY,
    SUGGESTION,
};
use lists::counts::{COUNT, COUNT_OF_ANSWERS, COUNT_PARTS, HOW_MANY, OTHER_NUMBERS, ROW_NUMBER};
use lists::dates::{
    ANSWERED, ANSWERED_WORDS, DATE, DATE_ITSELF, DAYS, MONTHS, OTHER_DATE, PERIOD, SURVEY, YEARS,
};
use lists::measures::{
    CONTENT, CONTENT_WORDS, EFFORT, EFFORT_WORDS, NOT_GIVEN, NOT_GIVEN_WORDS, SCHOOL_MARK,
};
pub(super) use lists::names::FAMILY_FIRST;
use lists::names::{FAMILY_NAME, GIVEN_NAME, NAME_OF};
use lists::people::{CUSTOMER, NOBODY, PERSON_ID};
use lists::programs::{
    ADDRESS, ANSWER_ID, ANSWER_ITSELF, PERHAPS_TECHNICAL, PROGRAM_STATES, TECHNICAL, VERSION,
};
use lists::question::{GROUP, NOT_RECOMMEND, RATE, RECOMMEND, RECOMMEND_WORDS};
use lists::reasons::{CHOSE_US, OCCASION, REASONS, WHY, WHY_WORDS};
use lists::scales::{OTHER_SCALE, ZERO_TO_TEN};
use lists::things::{NAME_OF_ANYTHING, THINGS};
use person::{Person, person};

/// What a header says. Several things may be true of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that a header says or does not"
)]
pub(super) struct Wording {
    /// Asks whether somebody would recommend, or is called NPS.
    pub recommend: bool,
    /// Speaks of a score or rating.
    pub rate: bool,
    /// Asks how content somebody was, how easy something was, or is a mark as schools give them: another question, with
    /// a scale of its own.
    pub other_measure: bool,
    /// Is a score that nobody gave: of another time, wished for, or worked out.
    pub not_given: bool,
    pub zero_to_ten: bool,
    /// Says a scale that is not 0 to 10.
    pub other_scale: bool,
    /// From where to where, if it says that in numbers.
    pub scale: Option<Scale>,
    /// Is a number of another kind: an id, an age.
    pub other_number: bool,
    /// Numbers the rows of a list, whether anything stands in them or not.
    pub row_number: bool,
    pub nps: bool,
    /// May say how many gave an answer.
    pub counts: bool,
    /// Says so plainly.
    pub counts_answers: bool,
    pub comment: bool,
    /// Asks for the reason, and says nothing else that makes it a comment.
    pub why: bool,
    /// Is called an answer and nothing else, which may be that of the business to a comment.
    pub reply: bool,
    /// Is called notes or the like, which anybody may have taken.
    pub notes: bool,
    /// Says that somebody of the business speaks.
    pub of_the_house: bool,
    /// Asks what could be better.
    pub suggestion: bool,
    pub date: bool,
    /// A day that is known of a person, not of an answer.
    pub other_date: bool,
    pub contact: bool,
    /// It is called that and nothing else.
    pub contact_itself: bool,
    pub customer: bool,
    /// Is called the customer and nothing else.
    pub customer_itself: bool,
    /// May name whoever answered, or a firm or a thing.
    pub perhaps_customer: bool,
    /// Asks for the name of anybody, be it one of the house.
    pub names_somebody: bool,
    /// Is called a part of somebody's name.
    pub name_part: bool,
    /// Is called what another program numbers people by.
    pub person_id: bool,
    /// Is called what belongs to one person beside a name: an address, a licence plate.
    pub personal: bool,
    /// Is called reasons and nothing else.
    pub reasons: bool,
    /// Is called promoters, passives or detractors.
    pub group: bool,
    /// Is called the group that follows from the score beside it, as Qualtrics numbers them.
    pub numbered_group: bool,
    /// Speaks of them.
    pub of_group: bool,
    /// Is called a date and nothing else.
    pub date_itself: bool,
    /// Speaks of when somebody answered, rather than when they were asked.
    pub answered: bool,
    /// Speaks of a day before the answer or behind it: when somebody was asked, bought or came, or a case was closed.
    pub other_occasion: bool,
    /// Speaks of a day on which somebody became a customer, or a list of them was written.
    pub signed_up: bool,
    /// Speaks of the survey itself.
    pub of_survey: bool,
    pub period: bool,
    pub answer_id: bool,
    /// Names answers and nothing else.
    pub answer_itself: bool,
    pub technical: bool,
    /// Is called what programs note of an answer, or somebody in a list of their own.
    pub perhaps_technical: bool,
    /// Is called the address of a computer.
    pub address: bool,
    /// Speaks of which version of something it is.
    pub version: bool,
    /// Puts a question, or says what one asks.
    pub question: bool,
    /// Has a question mark.
    pub asks: bool,
    /// Begins as a question does.
    pub begins_to_ask: bool,
}

impl Wording {
    pub(super) fn of(header: &str) -> Self {
        let header = header.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| header.contains(word));
        let words = words_of(&header);
        let has_word = |list: &[&str]| words.iter().any(|word| list.contains(word));
        let bare = bare_of(&header);
        let is_address = ADDRESS.contains(&bare.as_str());
        let nps = has_word(&["nps", "enps"]) || header.contains("net promoter");
        let asks = header.contains(['?', '？']);
        let recommends = recommends(&header);
        let scale = scale::said(&header);
        let zero_to_ten = has(ZERO_TO_TEN) || scale::has_ends_of_ten(&header);
        let said = said_in_words(&header, &words, &bare);
        let answer_id = [ANSWER_ID, ANSWER_ITSELF]
            .iter()
            .any(|list| list.contains(&bare.as_str()))
            || header.trim() == "#";
        let person = person(&header);
        let answered = has(ANSWERED) || has_word(ANSWERED_WORDS);
        // What an answer is called is no day of it, nor does a question say one.
        let answered = answered && !has(BEFORE_ANSWER) && !answer_id && !asks;
        Self {
            recommend: nps || recommends || has_word(RECOMMEND_WORDS),
            rate: has(RATE),
            other_measure: (has(SCHOOL_MARK) && !zero_to_ten) || is_other_measure(&header, &words),
            not_given: !asks && is_not_given(&header, &words),
            zero_to_ten,
            other_scale: has(OTHER_SCALE) || scale.is_some_and(|scale| scale.most() < 10),
            scale,
            other_number: has_word(OTHER_NUMBERS) || has(HOW_MANY),
            row_number: ROW_NUMBER.contains(&bare.as_str()),
            nps,
            counts: has_word(COUNT) || has(COUNT_PARTS),
            counts_answers: has(COUNT_OF_ANSWERS),
            comment: said.is_some(),
            why: said == Some(Said::Why),
            reply: REPLY.contains(&bare.as_str()),
            notes: NOTES.contains(&bare.as_str()),
            of_the_house: !asks && is_of_the_house(&header, &words),
            suggestion: has(SUGGESTION),
            date: has(DATE) && !has(OTHER_DATE),
            other_date: has(OTHER_DATE),
            contact: has(CONTACT) || has_word(CONTACT_WORDS),
            contact_itself: CONTACT.contains(&header.trim()),
            // "Nombre" alone is both.
            customer: person == Some(Person::Customer),
            customer_itself: CUSTOMER.contains(&bare_of(&person::core_of(&header)).as_str()),
            perhaps_customer: matches!(person, Some(Person::Perhaps | Person::Firm)),
            names_somebody: person.is_some_and(|person| person != Person::Firm),
            name_part: name_part(&header).is_some(),
            person_id: PERSON_ID.contains(&bare.as_str()),
            personal: is_in_short(&bare_of(&person::core_of(&header)), PERSONAL),
            reasons: REASONS.contains(&bare.as_str()),
            group: GROUP.contains(&bare.as_str()),
            numbered_group: is_numbered_group(&header, &bare),
            of_group: has_word(GROUP),
            date_itself: DATE_ITSELF.contains(&bare.as_str()),
            answered,
            other_occasion: !answered && (has(ASKED) || has_word(ASKED_WORDS)),
            signed_up: !answered && (has(SIGNED_UP) || has_word(SIGNED_UP_WORDS)),
            of_survey: nps || has(SURVEY),
            period: has_word(PERIOD),
            answer_id,
            answer_itself: ANSWER_ITSELF.contains(&bare.as_str()),
            technical: TECHNICAL.contains(&bare.as_str()) || is_address,
            perhaps_technical: PERHAPS_TECHNICAL.contains(&bare.as_str()),
            address: is_address,
            version: has(VERSION),
            question: recommends || asks || zero_to_ten,
            asks,
            begins_to_ask: words
                .first()
                .is_some_and(|word| QUESTION_WORDS.contains(word)),
        }
    }
}

/// Longer headers are sentences.
const LONGEST_NAME_CHARS: usize = 40;
/// More words are a sentence too.
const MOST_WORDS_OF_NAME: usize = 5;

/// Whether a header asks how content somebody was, or how easy something was.
fn is_other_measure(header: &str, words: &[&str]) -> bool {
    let has = |list: &&[&str]| list.iter().any(|word| header.contains(word));
    let has_word = |list: &&[&str]| words.iter().any(|word| list.contains(word));
    [CONTENT, EFFORT].iter().any(has) || [CONTENT_WORDS, EFFORT_WORDS].iter().any(has_word)
}

/// Whether a header is the name of a score that nobody gave.
fn is_not_given(header: &str, words: &[&str]) -> bool {
    header.chars().count() <= LONGEST_NAME_CHARS
        && (NOT_GIVEN.iter().any(|part| header.contains(part))
            || words.iter().any(|word| NOT_GIVEN_WORDS.contains(word)))
}

/// The words by which a header asks whether somebody would recommend.
pub(super) fn words_for_recommending(header: &str) -> Vec<&'static str> {
    let header = header.to_lowercase();
    if !recommends(&header) {
        return Vec::new();
    }
    let words = RECOMMEND.iter().copied();
    words.filter(|word| header.contains(word)).collect()
}

/// Whether a header in lower case asks whether somebody would recommend, and is not an offer or somebody's code.
fn recommends(header: &str) -> bool {
    let has = |text: &str| RECOMMEND.iter().any(|word| text.contains(word));
    if !has(header) {
        return false;
    }
    let mut others = NOT_RECOMMEND.iter();
    !others.any(|other| header.contains(other) && !has(&header.replace(other, " ")))
}

/// What somebody said in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Comment,
    /// The reason for what they answered.
    Why,
}

/// Whether what is below a header is what somebody said in words.
fn said_in_words(header: &str, words: &[&str], bare: &str) -> Option<Said> {
    let has = |list: &[&str]| list.iter().any(|word| header.contains(word));
    let has_word = |list: &[&str]| words.iter().any(|word| list.contains(word));
    if COMMENT_ITSELF.contains(&bare) {
        return Some(Said::Comment);
    }
    let is_name = words.len() <= MOST_WORDS_OF_NAME && !header.contains(['?', '？']);
    let is_about = has_word(ABOUT)
        || words.last() == Some(&"by")
        || ABOUT_ENDS.iter().any(|end| bare.ends_with(end));
    // "Comment nous avez-vous connus ?"
    let is_french_how = words.first() == Some(&"comment") && has_word(FRENCH);
    let is_of_score = !has(OCCASION) || has(RATE);
    let is_why_us = has(CHOSE_US) && !has(RATE);
    if (is_name && is_about) || is_french_how || is_why_us {
        return None;
    }
    if has(COMMENT) || has_word(COMMENT_WORDS) {
        return Some(Said::Comment);
    }
    let asks_why = has(WHY) || has_word(WHY_WORDS);
    (asks_why && is_of_score).then_some(Said::Why)
}

/// Whether a header is called the words of the business: internal, or of somebody who works there, who stands before what
/// was said. Behind it stands whom the customer speaks of: `Feedback on staff`.
fn is_of_the_house(header: &str, words: &[&str]) -> bool {
    if words.len() > MOST_WORDS_OF_NAME {
        return false;
    }
    let is_about = ABOUT_BEGINS.iter().any(|begin| header.starts_with(begin));
    let is_internal = INTERNAL.iter().any(|part| header.contains(part))
        || words.iter().any(|word| INTERNAL_WORDS.contains(word));
    let is_said = |word: &&str| {
        COMMENT_WORDS.contains(word) || COMMENT.iter().any(|part| word.contains(part))
    };
    let is_of_staff = words.windows(2).any(|pair| {
        let [one, other] = pair else { return false };
        (HOUSE_WORDS.contains(one) && is_said(other))
            || (is_said(one) && HOUSE_GENITIVES.contains(other))
    });
    let has_house = HOUSE.iter().any(|part| header.contains(part));
    is_internal || is_of_staff || (has_house && !is_about)
}

/// A part of a day, where a column holds that alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DatePart {
    Year,
    Month,
    Day,
}

/// The part of a day that a header is called and nothing else.
pub(super) fn date_part(header: &str) -> Option<DatePart> {
    let bare = bare_of(&header.to_lowercase());
    let parts = [
        (YEARS, DatePart::Year),
        (MONTHS, DatePart::Month),
        (DAYS, DatePart::Day),
    ];
    let found = parts
        .iter()
        .find(|(words, _)| words.contains(&bare.as_str()));
    found.map(|(_, part)| *part)
}

/// A part of somebody's name, where a column holds that alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamePart {
    Given,
    Family,
}

/// The part of a name that a header speaks of.
pub(super) fn name_part(header: &str) -> Option<NamePart> {
    part_of_name(&bare_of(&person::core_of(&header.to_lowercase())))
}

/// Whether a header is the word for a name alone, below a head that is a thing: `Store` over `Name`.
pub(super) fn is_name_of_thing(head: &str, header: &str) -> bool {
    let is_in = |text: &str, list: &[&str]| list.contains(&bare_of(&text.to_lowercase()).as_str());
    is_in(head, THINGS) && is_in(header, NAME_OF_ANYTHING)
}

/// Whether a header without spaces and marks is in a list, perhaps with a word before it of whose it is.
fn is_in_short(bare: &str, list: &[&str]) -> bool {
    let short = NAME_OF.iter().find_map(|whose| bare.strip_prefix(whose));
    list.contains(&bare) || short.is_some_and(|short| list.contains(&short))
}

/// The same of a header in lower case without spaces and marks.
fn part_of_name(bare: &str) -> Option<NamePart> {
    let is_in = |list: &[&str]| is_in_short(bare, list);
    if is_in(GIVEN_NAME) {
        Some(NamePart::Given)
    } else {
        is_in(FAMILY_NAME).then_some(NamePart::Family)
    }
}

/// A header without the number that a form puts before its question: `3、`, `Q1. `, `Q#1: `, `1) `.
pub(super) fn without_number(header: &str) -> &str {
    const MOST_LETTERS: usize = 3;
    const MOST_DIGITS: usize = 3;
    let header = header.trim_start();
    let code = header.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let (letters, numbered) = header.split_at(code);
    let digits = numbered.bytes().take_while(u8::is_ascii_digit).count();
    let behind = numbered.get(digits..).unwrap_or_default().trim_start();
    let rest = behind.strip_prefix(['、', ')', '）', ':', '：', '．']);
    let rest = rest.or_else(|| behind.strip_prefix(". "));
    let is_code = letters.chars().all(|c| c.is_alphabetic() || c == '#')
        && letters.chars().count() <= MOST_LETTERS
        && (1..=MOST_DIGITS).contains(&digits);
    let rest = rest.map_or("", str::trim_start);
    let goes_on = rest.starts_with(|c: char| !c.is_numeric());
    if is_code && goes_on { rest } else { header }
}

/// A header without spaces and marks.
fn bare_of(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a header in lower case is what Qualtrics calls the groups: the question and `- Group`, or `Q1_NPS_GROUP`.
fn is_numbered_group(header: &str, bare: &str) -> bool {
    header.trim_end().ends_with(" - group") || bare.ends_with("npsgroup")
}

/// Whether a cell calls somebody a promoter, a passive or a detractor.
pub(super) fn is_group(cell: &str) -> bool {
    cell.len() <= 40 && GROUP.contains(&cell.to_lowercase().as_str())
}

/// Whether a program notes that of how somebody answered.
pub(super) fn is_state_of_program(cell: &str) -> bool {
    cell.len() <= 40 && PROGRAM_STATES.contains(&cell.to_lowercase().as_str())
}

/// Whether a cell stands for the name of somebody who left none.
pub(super) fn is_nobody(cell: &str) -> bool {
    cell.len() <= 40 && NOBODY.contains(&cell.to_lowercase().as_str())
}

/// The words of a header, without the marks between them.
pub(super) fn words_of(header: &str) -> Vec<&str> {
    let words = header.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect()
}
