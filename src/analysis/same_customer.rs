//! Customers who may be one person under two spellings. Proposals only: whether they are, somebody who knows them says.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::model::{Customer, CustomerId, Project};

/// Two customers who may be one; `first` stands before `second` in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    pub first: CustomerId,
    pub second: CustomerId,
}

/// A shorter name is another one when a letter differs: Ann and Ian.
const SHORTEST_MISTYPED: usize = 6;
/// Fewer digits are no phone number.
const SHORTEST_PHONE: usize = 7;
/// A spelling that so many share tells nobody apart: "guest".
const MOST_OF_ONE_SPELLING: usize = 20;
/// Longer names are compared whole only.
const LONGEST_COMPARED: usize = 80;

/// In the order of the list. Those whose contacts differ are two, whatever their names, and so are those of whom
/// somebody said so. `None` when `is_wanted` turned
/// false meanwhile.
pub fn likely_same(project: &Project, is_wanted: &AtomicBool) -> Option<Vec<Pair>> {
    let known: Vec<Known> = project.customers().iter().map(Known::of).collect();
    let mut by_sign: HashMap<String, Vec<usize>> = HashMap::new();
    let mut pairs = HashSet::new();
    for (at, each) in known.iter().enumerate() {
        if at % 1024 == 0 && !is_wanted.load(Ordering::Relaxed) {
            return None;
        }
        for sign in each.signs() {
            let others = by_sign.entry(sign).or_default();
            if others.len() < MOST_OF_ONE_SPELLING {
                pairs.extend(
                    others
                        .iter()
                        .filter(|&&other| known[other].may_be(each))
                        .map(|&other| (other, at)),
                );
                others.push(at);
            }
        }
    }
    let mut pairs: Vec<(usize, usize)> = pairs.into_iter().collect();
    pairs.sort_unstable();
    let apart: HashSet<(CustomerId, CustomerId)> = project
        .apart()
        .iter()
        .flat_map(|each| [(each.first, each.second), (each.second, each.first)])
        .collect();
    let ids = |(first, second): (usize, usize)| Pair {
        first: known[first].id,
        second: known[second].id,
    };
    let proposed = pairs.into_iter().map(ids);
    Some(
        proposed
            .filter(|pair| !apart.contains(&(pair.first, pair.second)))
            .collect(),
    )
}

/// A customer as it is compared.
struct Known {
    id: CustomerId,
    name: Vec<char>,
    contact: String,
}

impl Known {
    fn of(customer: &Customer) -> Self {
        Self {
            id: customer.id,
            name: plain_name(&customer.name).chars().collect(),
            contact: plain_contact(&customer.contact),
        }
    }

    /// Whatever two who may be one have in common: the contact, the name, or the name without one of its letters.
    fn signs(&self) -> HashSet<String> {
        let mut signs = HashSet::new();
        if !self.contact.is_empty() {
            signs.insert(format!("@{}", self.contact));
        }
        if !self.name.is_empty() {
            signs.insert(self.name.iter().collect());
        }
        if (SHORTEST_MISTYPED - 1..=LONGEST_COMPARED).contains(&self.name.len()) {
            signs.extend((0..self.name.len()).map(|at| without(&self.name, at)));
        }
        signs
    }

    fn may_be(&self, other: &Self) -> bool {
        if !self.contact.is_empty() && !other.contact.is_empty() {
            return self.contact == other.contact && is_near_or_missing(&self.name, &other.name);
        }
        !self.name.is_empty() && !other.name.is_empty() && is_near(&self.name, &other.name)
    }
}

fn without(name: &[char], at: usize) -> String {
    let letters = name.iter().enumerate();
    letters
        .filter(|(each, _)| *each != at)
        .map(|(_, letter)| letter)
        .collect()
}

/// A family may share a contact.
fn is_near_or_missing(one: &[char], other: &[char]) -> bool {
    one.is_empty() || other.is_empty() || is_near(one, other)
}

/// The same, or one letter more, less, other, or two in a row changed over. A digit makes another one: table 3 and 4.
fn is_near(one: &[char], other: &[char]) -> bool {
    if one == other {
        return true;
    }
    let is_short = one.len().max(other.len()) < SHORTEST_MISTYPED;
    let has_digit = |name: &[char]| name.iter().any(char::is_ascii_digit);
    if is_short || has_digit(one) || has_digit(other) {
        return false;
    }
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same_start..], &other[same_start..]);
    let (longer, shorter) = if one.len() < other.len() {
        (other, one)
    } else {
        (one, other)
    };
    match longer.len() - shorter.len() {
        0 => {
            longer.get(1..) == shorter.get(1..)
                || matches!((longer, shorter), ([a, b, rest @ ..], [c, d, more @ ..]) if a == d && b == c && rest == more)
        }
        1 => longer.get(1..) == Some(shorter),
        _ => false,
    }
}

/// In small letters without their marks, the words in the order of the alphabet: "Kovács, Anna" is "Anna Kovacs".
fn plain_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(plain_letter)
        .collect();
    let mut words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.join(" ")
}

/// An address in small letters, or the digits of a phone number.
fn plain_contact(contact: &str) -> String {
    if contact.contains('@') {
        return contact.trim().to_lowercase();
    }
    let digits: String = contact.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    if digits.len() < SHORTEST_PHONE {
        return contact.trim().to_lowercase();
    }
    digits.to_owned()
}

/// Of the Latin letters of Europe, the letter below the mark.
const fn plain_letter(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ą' | 'ă' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ī' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ő' | 'ø' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ú' | 'ù' | 'û' | 'ü' | 'ű' | 'ů' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, Kept, ListEdit, ProjectId, Survey};

    fn pairs(customers: &[(&str, &str)]) -> Vec<(usize, usize)> {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        for (name, contact) in customers {
            let item = Customer {
                id: project.customers().free_id(),
                name: (*name).to_owned(),
                contact: (*contact).to_owned(),
                kept: Kept::default(),
            };
            let insert = ListEdit::append(item);
            project.apply(Edit::Customer(insert)).unwrap();
        }
        let found = likely_same(&project, &AtomicBool::new(true)).unwrap();
        found
            .iter()
            .map(|pair| (pair.first.index(), pair.second.index()))
            .collect()
    }

    #[test]
    fn two_spellings_are_proposed_and_two_people_are_not() {
        let table = [
            (("Anna Kovács", ""), ("anna kovacs", ""), true),
            (
                ("Kovács, Anna", ""),
                ("Anna  Kovács", "a@example.com"),
                true,
            ),
            (("Jonathan Smith", ""), ("Jonathon Smith", ""), true),
            (("Jonathan Smith", ""), ("Jonathan Smiht", ""), true),
            (("Jonathan Smith", ""), ("Jonatan Smith", ""), true),
            (("Jonathan Smith", ""), ("Jonathon Smyth", ""), false),
            (("Ann", ""), ("Ian", ""), false),
            (("Table number 3", ""), ("Table number 4", ""), false),
            (("Anna", "a@example.com"), ("Anna", "b@example.com"), false),
            (("", "A@Example.com"), ("Anna", "a@example.com "), true),
            (("Anna", "a@example.com"), ("Béla", "a@example.com"), false),
            (("Anna", "+36 30 123-4567"), ("Anna", "0036301234567"), true),
            (("", ""), ("", ""), false),
            (("王小明", ""), ("王小明", ""), true),
            (("王小明", ""), ("王小华", ""), false),
        ];
        for (one, other, wanted) in table {
            assert_eq!(
                !pairs(&[one, other]).is_empty(),
                wanted,
                "{one:?} {other:?}"
            );
            assert_eq!(
                !pairs(&[other, one]).is_empty(),
                wanted,
                "{other:?} {one:?}"
            );
        }
    }

    #[test]
    fn two_who_are_known_to_be_two_are_not_proposed_again() {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        for name in ["Anna Kovács", "Anna Kovacs"] {
            let item = Customer {
                id: project.customers().free_id(),
                name: name.to_owned(),
                contact: String::new(),
                kept: Kept::default(),
            };
            let insert = ListEdit::Insert { at: 9, item };
            project.apply(Edit::Customer(insert)).unwrap();
        }
        let wanted = AtomicBool::new(true);
        let found = likely_same(&project, &wanted).unwrap();
        let item = crate::model::Apart {
            id: crate::model::ApartId::FIRST,
            first: found[0].second,
            second: found[0].first,
            kept: Kept::default(),
        };
        let insert = ListEdit::Insert { at: 0, item };
        project.apply(Edit::Apart(insert)).unwrap();
        assert_eq!(likely_same(&project, &wanted), Some(Vec::new()));
    }

    #[test]
    fn pairs_come_in_the_order_of_the_list_each_once() {
        let found = pairs(&[
            ("Anna Kovács", ""),
            ("Béla", ""),
            ("Anna Kovacs", ""),
            ("Ana Kovacs", ""),
        ]);
        assert_eq!(found, [(0, 2), (0, 3), (2, 3)]);
    }

    #[test]
    fn a_name_that_very_many_share_does_not_take_for_ever() {
        let guests = vec![("Guest of the house", ""); 3_000];
        assert!(pairs(&guests).len() <= MOST_OF_ONE_SPELLING * MOST_OF_ONE_SPELLING);
    }
}
