//! When people were asked, how, how many of them, and who.

use std::num::NonZeroU32;

use super::{ChoiceId, Customer, Day, FieldId, Kept, RoundId};

/// A time in which people were asked, from its first day to its last. An answer of one of those days is of the round.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub id: RoundId,
    pub name: String,
    pub days: Days,
    /// How they were asked; `None` where that is not laid down.
    pub channel: Option<RoundChannel>,
    /// How many were asked; `None` where nobody has counted them.
    pub invited: Option<NonZeroU32>,
    /// How many of them by segment; `None` where nobody has counted them so.
    pub by_segment: Option<InvitedBySegment>,
    /// Who was asked, as far as that is written down.
    pub list: Vec<Invitee>,
    pub kept: Kept,
}

/// How people are asked in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundChannel {
    Card,
    Phone,
    EMail,
    Counter,
    Web,
    AfterPurchase,
    AfterSupport,
}

impl RoundChannel {
    pub const ALL: [Self; 7] = [
        Self::Card,
        Self::Phone,
        Self::EMail,
        Self::Counter,
        Self::Web,
        Self::AfterPurchase,
        Self::AfterSupport,
    ];
}

/// How many were invited of each choice of a field. What it names may be gone.
#[derive(Clone, Debug, PartialEq)]
pub struct InvitedBySegment {
    pub field: FieldId,
    /// Each choice once.
    pub invited: Vec<(ChoiceId, NonZeroU32)>,
    pub kept: Kept,
}

impl InvitedBySegment {
    pub fn of(&self, choice: ChoiceId) -> Option<NonZeroU32> {
        let found = self.invited.iter().find(|(each, _)| *each == choice);
        found.map(|(_, invited)| *invited)
    }

    /// Sets how many of a choice, or takes it out.
    pub fn set(&mut self, choice: ChoiceId, invited: Option<NonZeroU32>) {
        let place = self.invited.iter().position(|(each, _)| *each == choice);
        match (place, invited) {
            (Some(at), Some(invited)) => self.invited[at].1 = invited,
            (Some(at), None) => drop(self.invited.remove(at)),
            (None, Some(invited)) => self.invited.push((choice, invited)),
            (None, None) => {}
        }
    }

    pub fn sum(&self) -> u64 {
        let each = self.invited.iter();
        each.map(|(_, invited)| u64::from(invited.get())).sum()
    }
}

/// Somebody who was asked: a name or a contact at least.
#[derive(Clone, Debug, PartialEq)]
pub struct Invitee {
    name: String,
    contact: String,
    /// When they were last asked again.
    pub reminded: Option<Day>,
    /// When they got something small for answering.
    pub rewarded: Option<Day>,
    pub kept: Kept,
}

impl Invitee {
    /// Without spaces around; `None` where neither says anything.
    pub fn new(name: &str, contact: &str) -> Option<Self> {
        let (name, contact) = (name.trim(), contact.trim());
        let says = !name.is_empty() || !contact.is_empty();
        says.then(|| Self {
            name: name.to_owned(),
            contact: contact.to_owned(),
            reminded: None,
            rewarded: None,
            kept: Kept::default(),
        })
    }

    /// The same under another name; `None` where that says nothing.
    pub fn called(&self, name: &str, contact: &str) -> Option<Self> {
        let mut renamed = Self::new(name, contact)?;
        renamed.reminded = self.reminded;
        renamed.rewarded = self.rewarded;
        renamed.kept = self.kept.clone();
        Some(renamed)
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn contact(&self) -> &str {
        &self.contact
    }

    /// The name, or the contact where there is no name.
    pub fn label(&self) -> &str {
        if self.name.is_empty() {
            &self.contact
        } else {
            &self.name
        }
    }

    /// Whether that is who this is: the same contact, or the same name where no two contacts speak against it.
    pub fn is_like(&self, name: &str, contact: &str) -> bool {
        let (own, other) = (contact_key(&self.contact), contact_key(contact));
        if !own.is_empty() && !other.is_empty() {
            return own == other;
        }
        let (own, other) = (name_key(&self.name), name_key(name));
        !own.is_empty() && own == other
    }

    pub fn is_customer(&self, customer: &Customer) -> bool {
        self.is_like(&customer.name, &customer.contact)
    }
}

/// The same of two spellings of one name that differ in case or in spaces.
pub fn name_key(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The same of two spellings of one contact: a number without what is put between its digits, an address in small
/// letters.
pub fn contact_key(contact: &str) -> String {
    let is_number = contact.chars().any(|c| c.is_ascii_digit()) && !contact.contains('@');
    let letters = contact.chars().filter(|c| !c.is_whitespace());
    let letters = letters.filter(|c| !is_number || c.is_alphanumeric() || *c == '+');
    letters.flat_map(char::to_lowercase).collect()
}

impl Round {
    /// Of which no more is known than its name and its days.
    pub fn new(id: RoundId, name: String, days: Days) -> Self {
        Self {
            id,
            name,
            days,
            channel: None,
            invited: None,
            by_segment: None,
            list: Vec::new(),
            kept: Kept::default(),
        }
    }

    /// How many were asked: as it was counted in all, else what the segments come to, else how many are listed.
    pub fn invited_in_all(&self) -> Option<u64> {
        let counted = self.invited.map(|all| u64::from(all.get()));
        let by_segment = || self.by_segment.as_ref().map(InvitedBySegment::sum);
        let listed = || u64::try_from(self.list.len()).ok();
        let known = |count: &u64| *count > 0;
        counted
            .or_else(|| by_segment().filter(known))
            .or_else(|| listed().filter(known))
    }
}

/// From a day to the same or a later one, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {
    first: Day,
    last: Day,
}

impl Days {
    /// `None` where the last is before the first.
    pub fn new(first: Day, last: Day) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// That one day.
    pub const fn of(day: Day) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    pub const fn first(self) -> Day {
        self.first
    }

    pub const fn last(self) -> Day {
        self.last
    }

    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether they have a day in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_known_by_the_contact_and_else_by_the_name() {
        let anna = Invitee::new(" Anna  Kis ", "+36 30/123-4567").unwrap();
        let table = [
            ("", "+36301234567", true),
            ("Somebody else", "+36 30 123 4567", true),
            ("anna kis", "", true),
            ("Anna Kis", "+36 30 765 4321", false),
            ("Anna", "", false),
            ("", "", false),
        ];
        for (name, contact, is_she) in table {
            assert_eq!(anna.is_like(name, contact), is_she, "{name} {contact}");
        }
        let by_mail = Invitee::new("", "Anna.Kis@example.com").unwrap();
        assert!(by_mail.is_like("", "anna.kis@EXAMPLE.com"));
        assert!(!by_mail.is_like("", "annakis@example.com"));
        assert_eq!(by_mail.label(), "Anna.Kis@example.com");
        assert_eq!(Invitee::new(" ", ""), None);
    }

    #[test]
    fn how_many_were_asked_is_taken_from_what_is_known() {
        let day: Day = "2026-11-01".parse().unwrap();
        let mut round = Round::new(RoundId::FIRST, "Autumn".to_owned(), Days::of(day));
        assert_eq!(round.invited_in_all(), None);
        round.list = Invitee::new("Anna", "").into_iter().collect();
        assert_eq!(round.invited_in_all(), Some(1));
        let mut by_segment = InvitedBySegment {
            field: FieldId::FIRST,
            invited: Vec::new(),
            kept: Kept::default(),
        };
        let next = ChoiceId::FIRST.next();
        by_segment.set(ChoiceId::FIRST, NonZeroU32::new(30));
        by_segment.set(next, NonZeroU32::new(9));
        by_segment.set(next, NonZeroU32::new(10));
        round.by_segment = Some(by_segment.clone());
        assert_eq!(round.invited_in_all(), Some(40));
        by_segment.set(next, None);
        assert_eq!((by_segment.of(next), by_segment.sum()), (None, 30));
        round.invited = NonZeroU32::new(50);
        assert_eq!(round.invited_in_all(), Some(50));
    }
}
