//! Whether a header asks for the name of somebody, however it is put: `Your name (optional)`, `3、您的姓名`.

use super::lists::asked_names::{ASKS_NAME, BESIDE_NAME, NAME, OF_A_THING, WHOSE_NAME};
use super::lists::people::CUSTOMER;
use super::lists::roles::{
    MAYBE_ROLES, OF_THE_HOUSE, OF_THE_HOUSE_PARTS, PERHAPS, PERHAPS_PERSON, ROLES,
};
use super::{bare_of, part_of_name, without_number, words_of};

/// Whose name a header asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Person {
    /// Whoever answered.
    Customer,
    /// A part of their name, which is nobody's alone.
    Part,
    /// Somebody of the house, or a kind of people, by whom scores are broken down.
    OfTheHouse,
    /// Whoever answered, or a thing that is called so too.
    Perhaps,
    /// A firm: whoever answered, or where they work.
    Firm,
}

/// Whose name a header in lower case asks for; nothing where it asks for something else.
pub(super) fn person(header: &str) -> Option<Person> {
    let core = core_of(header);
    let bare = bare_of(&core);
    let is_in = |list: &[&str]| list.contains(&bare.as_str());
    if is_in(CUSTOMER) {
        return Some(Person::Customer);
    }
    if part_of_name(&bare).is_some() {
        return Some(Person::Part);
    }
    if is_in(PERHAPS_PERSON) {
        return Some(Person::Perhaps);
    }
    if is_in(PERHAPS) {
        return Some(Person::Firm);
    }
    if is_in(ROLES) {
        return Some(Person::OfTheHouse);
    }
    in_words(&core)
}

/// The same, where each word of it has to do with a name.
fn in_words(core: &str) -> Option<Person> {
    let words = words_of(core);
    let has = |list: &[&str]| list.iter().any(|part| core.contains(part));
    let is_any = |word: &str, lists: &[&[&str]]| lists.iter().any(|list| list.contains(&word));
    if words.len() > MOST_WORDS {
        return None;
    }
    let is_name = has(ASKS_NAME) || words.iter().any(|word| NAME.contains(word));
    let of_house = words.iter().any(|word| OF_THE_HOUSE.contains(word)) || has(OF_THE_HOUSE_PARTS);
    if is_name && of_house {
        return Some(Person::OfTheHouse);
    }
    let is_customer = |word: &&str| CUSTOMER.contains(word) && !NAME.contains(word);
    let has_customer = words.iter().any(is_customer);
    if is_name && !has_customer && words.iter().any(|word| PERHAPS.contains(word)) {
        return Some(Person::Firm);
    }
    // The names of reps and of leads, and those of whoever is said before the word for a name in Chinese.
    let is_of_role = words
        .iter()
        .any(|word| ROLES.contains(word) || MAYBE_ROLES.contains(word));
    let is_of_somebody = is_name_of_somebody(core);
    if is_name && !has_customer && (is_of_role || is_of_somebody) {
        return Some(Person::Perhaps);
    }
    let is_of_thing = has(OF_A_THING) && !has_customer;
    let is_asked = words
        .iter()
        .all(|word| is_any(word, &[NAME, BESIDE_NAME, CUSTOMER]));
    let are_customers = words.iter().any(is_customer)
        && words.iter().all(|word| is_any(word, &[CUSTOMER, PERHAPS]));
    // More words ask what something is called.
    let is_asked_plainly = has(ASKS_NAME) && words.len() <= MOST_WORDS_OF_PLAIN_QUESTION;
    let is_customers = is_asked_plainly || are_customers || (is_name && is_asked && !is_of_thing);
    is_customers.then_some(Person::Customer)
}

/// More words ask for something else.
const MOST_WORDS: usize = 9;
const MOST_WORDS_OF_PLAIN_QUESTION: usize = 3;

/// Whether the word for a name in Chinese stands behind somebody other than whoever answers: `导购姓名`.
fn is_name_of_somebody(core: &str) -> bool {
    let whose = core.trim_end().strip_suffix("姓名").map(str::trim_end);
    whose.is_some_and(|whose| {
        !whose.is_empty() && !WHOSE_NAME.iter().any(|own| whose.ends_with(own))
    })
}

/// A header without what is remarked in brackets, and without the number of its question.
pub(super) fn core_of(header: &str) -> String {
    let mut core = String::with_capacity(header.len());
    let mut depth = 0_usize;
    for c in header.chars() {
        match c {
            '(' | '（' | '[' | '【' => depth += 1,
            ')' | '）' | ']' | '】' => depth = depth.saturating_sub(1),
            _ if depth == 0 => core.push(c),
            _ => {}
        }
    }
    let core = without_number(&core).trim();
    // All of it stands in brackets.
    if core.is_empty() {
        header.to_owned()
    } else {
        core.to_owned()
    }
}
