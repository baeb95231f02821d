//! The list of those invited to a round: people added to it as they are typed or pasted, and what became of each.

use std::collections::HashSet;

use crate::model::{Customer, Day, Edit, Invitee, ListEdit, Project, Round, contact_key, name_key};

/// The people in some text, one a line: a name, a contact, or both with a tab, a comma, a semicolon or angle brackets
/// between them.
pub fn invitees_in(text: &str) -> Vec<Invitee> {
    text.lines().filter_map(invitee_of).collect()
}

fn invitee_of(line: &str) -> Option<Invitee> {
    let mut parts = line
        .split(['\t', ',', ';', '<', '>', '，', '；'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let (first, second) = (parts.next()?, parts.next());
    match second {
        None if is_contact(first) => Invitee::new("", first),
        None => Invitee::new(first, ""),
        Some(second) if is_contact(first) && !is_contact(second) => Invitee::new(second, first),
        // A name in two parts: "Kis, Anna", perhaps with a contact after it.
        Some(second) if !is_contact(second) => {
            let contact = parts.find(|part| is_contact(part)).unwrap_or_default();
            Invitee::new(&format!("{first}, {second}"), contact)
        }
        Some(second) => Invitee::new(first, second),
    }
}

/// An address, or a number of five digits or more.
fn is_contact(part: &str) -> bool {
    let digits = part.chars().filter(char::is_ascii_digit).count();
    let is_number = digits >= 5 && !part.chars().any(char::is_alphabetic);
    part.contains('@') || is_number
}

/// Of the project's customers, those who are not on the list yet.
pub fn customers_to_invite(project: &Project, round: &Round) -> Vec<Invitee> {
    let listed = Listed::of(&round.list);
    let customers = project.customers().iter();
    let fresh = customers.filter(|each| !listed.has(&each.name, &each.contact));
    fresh
        .filter_map(|Customer { name, contact, .. }| Invitee::new(name, contact))
        .collect()
}

/// Puts people on a round's list, each once; `None` where all of them are on it.
pub fn inviting(round: &Round, people: impl IntoIterator<Item = Invitee>) -> Option<Edit> {
    let mut listed = Listed::of(&round.list);
    let fresh = people
        .into_iter()
        .filter(|who| listed.insert(who.name(), who.contact()));
    let mut changed = round.clone();
    changed.list.extend(fresh);
    (changed.list.len() > round.list.len()).then(|| Edit::Round(ListEdit::Replace(changed)))
}

/// What becomes of somebody on a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InviteeChange {
    /// Asked again on that day; `None`: not asked again after all.
    Reminded(Option<Day>),
    /// Given something small on that day.
    Rewarded(Option<Day>),
    TakenOff,
}

/// Of the one at that place of the list; `None` where there is nobody.
pub fn invitee_changed(round: &Round, at: usize, change: InviteeChange) -> Option<Edit> {
    let mut changed = round.clone();
    match change {
        InviteeChange::Reminded(day) => changed.list.get_mut(at)?.reminded = day,
        InviteeChange::Rewarded(day) => changed.list.get_mut(at)?.rewarded = day,
        InviteeChange::TakenOff => {
            changed.list.get(at)?;
            changed.list.remove(at);
        }
    }
    Some(Edit::Round(ListEdit::Replace(changed)))
}

/// All those at these places were asked again on that day; `None` where that says nothing new.
pub fn all_reminded(round: &Round, places: &[usize], day: Day) -> Option<Edit> {
    let mut changed = round.clone();
    for &at in places {
        if let Some(who) = changed.list.get_mut(at) {
            who.reminded = Some(day);
        }
    }
    (changed != *round).then(|| Edit::Round(ListEdit::Replace(changed)))
}

/// Names and contacts on a list. Two people may share a name, so that both together tell them apart.
struct Listed(HashSet<(String, String)>);

impl Listed {
    fn of(list: &[Invitee]) -> Self {
        let keys = list.iter().map(|who| Self::key(who.name(), who.contact()));
        Self(keys.collect())
    }

    fn key(name: &str, contact: &str) -> (String, String) {
        (name_key(name), contact_key(contact))
    }

    fn has(&self, name: &str, contact: &str) -> bool {
        self.0.contains(&Self::key(name, contact))
    }

    /// Whether they are new.
    fn insert(&mut self, name: &str, contact: &str) -> bool {
        self.0.insert(Self::key(name, contact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Days, RoundId};

    fn round(text: &str) -> Round {
        let days = Days::of("2026-11-21".parse().unwrap());
        Round {
            list: invitees_in(text),
            ..Round::new(RoundId::FIRST, String::new(), days)
        }
    }

    fn after(edit: Edit) -> Round {
        match edit {
            Edit::Round(ListEdit::Replace(round)) => round,
            other => panic!("{other:?}"),
        }
    }

    fn told(round: &Round) -> Vec<(&str, &str)> {
        let list = round.list.iter();
        list.map(|who| (who.name(), who.contact())).collect()
    }

    #[test]
    fn names_and_contacts_are_read_however_they_are_put_together() {
        let round = round(
            "Anna Kis\nbela@example.com\n +36 30 123 4567 \n\nCili\tcili@example.com\n\
             Dani <dani@example.com>\nerika@example.com, Erika\nNagy, Ferenc; +36 1 234 5678\nTable 12",
        );
        assert_eq!(
            told(&round),
            [
                ("Anna Kis", ""),
                ("", "bela@example.com"),
                ("", "+36 30 123 4567"),
                ("Cili", "cili@example.com"),
                ("Dani", "dani@example.com"),
                ("Erika", "erika@example.com"),
                ("Nagy, Ferenc", "+36 1 234 5678"),
                ("Table 12", ""),
            ]
        );
    }

    #[test]
    fn nobody_is_put_on_a_list_twice() {
        let round = round("Anna\nBéla, bela@example.com");
        let more = invitees_in("ANNA\nBéla, Bela@example.com\nBéla, other@example.com\nCili\ncili");
        let changed = after(inviting(&round, more).unwrap());
        let names: Vec<&str> = changed.list.iter().map(Invitee::name).collect();
        assert_eq!(names, ["Anna", "Béla", "Béla", "Cili"]);
        assert_eq!(inviting(&round, invitees_in("anna")), None);
    }

    #[test]
    fn what_became_of_somebody_is_written_to_them_alone() {
        let round = round("Anna\nBéla");
        let day: Day = "2026-11-25".parse().unwrap();
        let edit = invitee_changed(&round, 1, InviteeChange::Reminded(Some(day))).unwrap();
        let changed = after(edit);
        let reminded: Vec<_> = changed.list.iter().map(|who| who.reminded).collect();
        assert_eq!(reminded, [None, Some(day)]);
        let edit = invitee_changed(&changed, 0, InviteeChange::TakenOff).unwrap();
        assert_eq!(told(&after(edit)), [("Béla", "")]);
        assert_eq!(invitee_changed(&round, 2, InviteeChange::TakenOff), None);
        let all = after(all_reminded(&round, &[0, 1], day).unwrap());
        assert_eq!(all_reminded(&all, &[0, 1], day), None);
    }
}
