//! Who of the list of those invited has answered.

use std::collections::{HashMap, HashSet};

use crate::model::{Audience, Customer, CustomerId, Project, Round, contact_key, name_key};

/// Of a round's list, whether each has answered, in its order; and the customers who answered and are not on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    pub each: Vec<bool>,
    pub not_listed: Vec<CustomerId>,
}

impl Answered {
    /// How many of the list have.
    pub fn count(&self) -> usize {
        self.each.iter().filter(|answered| **answered).count()
    }
}

/// By the customers of the round's answers that have a score and are not set aside: by their contact, else by their name.
/// Of employees nothing is told.
pub fn who_answered(project: &Project, round: &Round) -> Answered {
    if project.survey().audience == Audience::Employees || round.list.is_empty() {
        return Answered::default();
    }
    let customers = customers_of(project, round);
    let known = Known::of(&customers);
    let mut listed = HashSet::new();
    let each = round.list.iter().map(|who| {
        let found = known.like(who.name(), who.contact());
        listed.extend(found.iter().copied());
        !found.is_empty()
    });
    let each = each.collect();
    let not_listed = customers.iter().map(|customer| customer.id);
    Answered {
        each,
        not_listed: not_listed.filter(|id| !listed.contains(id)).collect(),
    }
}

fn customers_of<'a>(project: &'a Project, round: &Round) -> Vec<&'a Customer> {
    let mut seen = HashSet::new();
    for block in project.responses().blocks() {
        let rows = block.customers().iter().zip(block.days());
        let counts = block.scores().iter().zip(block.aside());
        for ((customer, day), (score, aside)) in rows.zip(counts) {
            let is_of_round = day.is_some_and(|day| round.days.contains(day));
            if is_of_round && score.is_some() && !aside {
                seen.extend(*customer);
            }
        }
    }
    let customers = project.customers().iter();
    customers.filter(|each| seen.contains(&each.id)).collect()
}

/// Customers by what they are known by.
struct Known {
    by_contact: HashMap<String, Vec<CustomerId>>,
    /// Each with the key of the contact.
    by_name: HashMap<String, Vec<(String, CustomerId)>>,
}

impl Known {
    fn of(customers: &[&Customer]) -> Self {
        let mut known = Self {
            by_contact: HashMap::new(),
            by_name: HashMap::new(),
        };
        for customer in customers {
            let (name, contact) = (name_key(&customer.name), contact_key(&customer.contact));
            if !contact.is_empty() {
                let same = known.by_contact.entry(contact.clone()).or_default();
                same.push(customer.id);
            }
            if !name.is_empty() {
                let same = known.by_name.entry(name).or_default();
                same.push((contact, customer.id));
            }
        }
        known
    }

    /// As [`crate::model::Invitee::is_like`] has it.
    fn like(&self, name: &str, contact: &str) -> Vec<CustomerId> {
        let (name, contact) = (name_key(name), contact_key(contact));
        let same_contact = self.by_contact.get(&contact).into_iter().flatten();
        let same_name = self.by_name.get(&name).into_iter().flatten();
        let same_name = same_name.filter(|(other, _)| contact.is_empty() || other.is_empty());
        let by_name = same_name.map(|(_, id)| *id);
        same_contact.copied().chain(by_name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Days, Edit, Invitee, Kept, ListEdit, ProjectId, Response, ResponseId, RoundId, Score,
        Survey,
    };

    fn id(number: u32) -> CustomerId {
        CustomerId::new(number.try_into().unwrap())
    }

    /// Customers, each with an answer of that day.
    fn project(audience: Audience, customers: &[(&str, &str, &str)]) -> Project {
        let survey = Survey {
            audience,
            ..Survey::default()
        };
        let mut project = Project::new(ProjectId::from_random(1), survey);
        for (number, (name, contact, day)) in (1..).zip(customers) {
            let item = Customer {
                id: id(number),
                name: (*name).to_owned(),
                contact: (*contact).to_owned(),
                kept: Kept::default(),
            };
            let insert = ListEdit::Insert { at: 99, item };
            project.apply(Edit::Customer(insert)).unwrap();
            let answer = Response {
                day: Some(day.parse().unwrap()),
                score: Score::new(9).ok(),
                customer: Some(id(number)),
                ..Response::new(ResponseId::from_random(number.into()))
            };
            project.apply(Edit::add(answer)).unwrap();
        }
        project
    }

    fn round(list: &[(&str, &str)]) -> Round {
        let days = ["2026-11-01", "2026-11-14"].map(|day| day.parse().unwrap());
        let list = list.iter();
        Round {
            list: list
                .filter_map(|(name, contact)| Invitee::new(name, contact))
                .collect(),
            ..Round::new(
                RoundId::FIRST,
                String::new(),
                Days::new(days[0], days[1]).unwrap(),
            )
        }
    }

    const CUSTOMERS: [(&str, &str, &str); 4] = [
        ("Anna Kis", "+36 30 123 4567", "2026-11-02"),
        ("Béla", "", "2026-11-14"),
        ("Cili", "", "2026-11-15"),
        ("", "dani@example.com", "2026-11-05"),
    ];

    #[test]
    fn those_who_answered_are_known_by_contact_or_name_and_only_of_the_round_s_days() {
        let round = round(&[
            ("A. Kis", "+36301234567"),
            ("BÉLA", "bela@example.com"),
            ("Cili", ""),
            ("Anna Kis", "+36 70 999 9999"),
        ]);
        let found = who_answered(&project(Audience::Customers, &CUSTOMERS), &round);
        assert_eq!(found.each, [true, true, false, false]);
        assert_eq!((found.count(), found.not_listed), (2, vec![id(4)]));
    }

    #[test]
    fn of_employees_nobody_is_told_to_have_answered() {
        let round = round(&[("Anna Kis", "")]);
        let found = who_answered(&project(Audience::Employees, &CUSTOMERS), &round);
        assert_eq!(found, Answered::default());
    }
}
