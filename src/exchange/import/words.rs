//! What headers are called: words in the languages of the program, and in German, French, Spanish and Portuguese.
//! Words are compared in lower case, as parts of the header, because languages put endings on them.

mod lists;
mod scale;

use crate::model::Scale;
use lists::comments::{COMMENT, REASONS, SUGGESTION};
use lists::dates::{ANSWERED, DATE, DATE_ITSELF, OTHER_DATE, PERIOD};
pub(super) use lists::people::FAMILY_FIRST;
use lists::people::{CONTACT, CUSTOMER, FAMILY_NAME, GIVEN_NAME, NAME_OF, PERSON_ID};
use lists::programs::{ADDRESS, ANSWER_ID, ANSWER_ITSELF, TECHNICAL, VERSION};
use lists::scores::{CONTENT, GROUP, OTHER_NUMBERS, OTHER_SCALE, RATE, RECOMMEND, ZERO_TO_TEN};

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
    /// Asks how content somebody was.
    pub content: bool,
    pub zero_to_ten: bool,
    /// Says a scale that is not 0 to 10.
    pub other_scale: bool,
    /// From where to where, if it says that in numbers.
    pub scale: Option<Scale>,
    /// Is a number of another kind: an id, an age.
    pub other_number: bool,
    pub nps: bool,
    pub comment: bool,
    /// Asks what could be better.
    pub suggestion: bool,
    pub date: bool,
    /// A day that is known of a person, not of an answer.
    pub other_date: bool,
    pub contact: bool,
    /// It is called that and nothing else.
    pub contact_itself: bool,
    pub customer: bool,
    /// Is called a part of somebody's name.
    pub name_part: bool,
    /// Is called what another program numbers people by.
    pub person_id: bool,
    pub reasons: bool,
    /// Is called promoters, passives or detractors.
    pub group: bool,
    /// Is called a date and nothing else.
    pub date_itself: bool,
    /// Speaks of when somebody answered, rather than when they were asked.
    pub answered: bool,
    pub period: bool,
    pub answer_id: bool,
    /// Names answers and nothing else.
    pub answer_itself: bool,
    pub technical: bool,
    /// Is called the address of a computer.
    pub address: bool,
    /// Speaks of which version of something it is.
    pub version: bool,
    /// Puts a question, or says what one asks.
    pub question: bool,
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
        Self {
            recommend: nps || has(RECOMMEND),
            rate: has(RATE),
            content: has(CONTENT),
            zero_to_ten: has(ZERO_TO_TEN),
            other_scale: has(OTHER_SCALE),
            scale: scale::said(&header),
            other_number: has_word(OTHER_NUMBERS),
            nps,
            comment: has(COMMENT),
            suggestion: has(SUGGESTION),
            date: has(DATE) && !has(OTHER_DATE),
            other_date: has(OTHER_DATE),
            contact: has(CONTACT),
            contact_itself: CONTACT.contains(&header.trim()),
            customer: CUSTOMER.contains(&bare.as_str()),
            name_part: part_of_name(&bare).is_some(),
            person_id: PERSON_ID.contains(&bare.as_str()),
            reasons: REASONS.contains(&bare.as_str()),
            group: GROUP.contains(&bare.as_str()),
            date_itself: DATE_ITSELF.contains(&bare.as_str()),
            answered: has(ANSWERED),
            period: has_word(PERIOD),
            answer_id: [ANSWER_ID, ANSWER_ITSELF]
                .iter()
                .any(|list| list.contains(&bare.as_str()))
                || header.trim() == "#",
            answer_itself: ANSWER_ITSELF.contains(&bare.as_str()),
            technical: TECHNICAL.contains(&bare.as_str()) || is_address,
            address: is_address,
            version: has(VERSION),
            question: has(RECOMMEND) || header.contains(['?', '？']) || has(ZERO_TO_TEN),
        }
    }
}

/// A part of somebody's name, where a column holds that alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamePart {
    Given,
    Family,
}

/// The part of a name that a header speaks of.
pub(super) fn name_part(header: &str) -> Option<NamePart> {
    part_of_name(&bare_of(&header.to_lowercase()))
}

/// The same of a header in lower case without spaces and marks.
fn part_of_name(bare: &str) -> Option<NamePart> {
    let short = NAME_OF.iter().find_map(|whose| bare.strip_prefix(whose));
    let is_in = |list: &[&str]| {
        [Some(bare), short]
            .into_iter()
            .flatten()
            .any(|each| list.contains(&each))
    };
    if is_in(GIVEN_NAME) {
        Some(NamePart::Given)
    } else {
        is_in(FAMILY_NAME).then_some(NamePart::Family)
    }
}

/// A header without spaces and marks.
fn bare_of(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a cell calls somebody a promoter, a passive or a detractor.
pub(super) fn is_group(cell: &str) -> bool {
    cell.len() <= 40 && GROUP.contains(&cell.to_lowercase().as_str())
}

/// The words of a header, without the marks between them.
pub(super) fn words_of(header: &str) -> Vec<&str> {
    let words = header.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect()
}
