//! What somebody typed, on its way to becoming an answer of the project. A customer is found by name, or made.

use std::num::NonZeroUsize;

use crate::model::{
    Customer, CustomerId, Day, Edit, FieldId, FieldValue, Kept, ListEdit, Project, ReasonId,
    Response, ResponseId, ResponseRef, Score,
};

/// An answer as it is typed: valid in itself, its customer still a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    pub score: Option<Score>,
    pub day: Option<Day>,
    pub comment: String,
    pub reasons: Vec<ReasonId>,
    /// A name or a number; empty when unknown.
    pub customer: String,
    /// Phone or e-mail; empty when unknown.
    pub contact: String,
    pub values: Vec<(FieldId, FieldValue)>,
}

impl Entry {
    /// An answer of the project as if it were being typed.
    pub fn of(response: &ResponseRef<'_>, project: &Project) -> Self {
        let customer = response
            .customer()
            .and_then(|id| project.customers().get(id));
        Self {
            score: response.score(),
            day: response.day(),
            comment: response.comment().to_owned(),
            reasons: response.reasons().to_vec(),
            customer: customer.map(|known| known.name.clone()).unwrap_or_default(),
            contact: customer
                .map(|known| known.contact.clone())
                .unwrap_or_default(),
            values: response.values().collect(),
        }
    }

    /// The edit that adds it at the end.
    pub fn into_addition(self, project: &Project, id: ResponseId) -> Edit {
        self.into_edit(project, Response::new(id), Edit::add)
    }

    /// The edit that puts it in the place of an answer of the project. Whose it is changes only where the name or
    /// the contact was changed: two people may have one name.
    pub fn into_correction(self, project: &Project, old: Response) -> Edit {
        let put = |response| Edit::ReplaceResponses(vec![response]);
        if self.is_of(&old, project) {
            let customer = old.customer;
            return put(self.filled_in(Response { customer, ..old }));
        }
        self.into_edit(project, old, put)
    }

    /// Whether name and contact are those of the customer whose answer it is.
    fn is_of(&self, response: &Response, project: &Project) -> bool {
        let customer = response.customer.and_then(|id| project.customers().get(id));
        let (name, contact) = customer.map_or(("", ""), |known| {
            (known.name.as_str(), known.contact.as_str())
        });
        self.customer.trim() == name && self.contact.trim() == contact
    }

    fn into_edit(
        self,
        project: &Project,
        old: Response,
        last: impl FnOnce(Response) -> Edit,
    ) -> Edit {
        let (customer, first) = self.customer_edit(project);
        let last = last(self.filled_in(Response { customer, ..old }));
        match first {
            Some(first) => Edit::Batch(vec![first, last]),
            None => last,
        }
    }

    /// The answer with everything typed but whose it is.
    fn filled_in(self, mut response: Response) -> Response {
        response.score = self.score;
        response.day = self.day;
        self.comment.trim().clone_into(&mut response.comment);
        response.set_reasons(self.reasons);
        response.values.clear();
        for (field, value) in self.values {
            response.set_value(field, Some(value));
        }
        response
    }

    /// Whose answer it is, and the edit needed before: a new customer, or a contact not known before. The same
    /// name with another contact is somebody else.
    fn customer_edit(&self, project: &Project) -> (Option<CustomerId>, Option<Edit>) {
        let (name, contact) = (self.customer.trim(), self.contact.trim());
        if name.is_empty() && contact.is_empty() {
            return (None, None);
        }
        let known = project
            .customers()
            .iter()
            .find(|known| is_same_person(known, name, contact));
        match known {
            Some(known) if contact.is_empty() || known.contact == contact => (Some(known.id), None),
            Some(known) => {
                let mut reachable = known.clone();
                contact.clone_into(&mut reachable.contact);
                (
                    Some(known.id),
                    Some(Edit::Customer(ListEdit::Replace(reachable))),
                )
            }
            None => {
                let item = Customer {
                    id: project.customers().free_id(),
                    name: name.to_owned(),
                    contact: contact.to_owned(),
                    kept: Kept::default(),
                };
                (Some(item.id), Some(Edit::Customer(ListEdit::append(item))))
            }
        }
    }
}

fn is_same_person(known: &Customer, name: &str, contact: &str) -> bool {
    let names_agree = known.name.to_lowercase() == name.to_lowercase();
    let contacts_agree = contact.is_empty() || known.contact.is_empty() || known.contact == contact;
    names_agree && contacts_agree && (!name.is_empty() || known.contact == contact)
}

/// The last answers entered, newest first.
pub fn last_entered(
    project: &Project,
    count: NonZeroUsize,
) -> impl Iterator<Item = (usize, ResponseRef<'_>)> {
    let responses = project.responses();
    let rows = (0..responses.len()).rev().take(count.get());
    rows.filter_map(|row| Some((row, responses.get(row)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Survey};

    fn project() -> Project {
        Project::new(ProjectId::from_random(1), Survey::default())
    }

    fn add(project: &mut Project, number: u64, customer: &str, contact: &str) {
        let entry = Entry {
            customer: customer.to_owned(),
            contact: contact.to_owned(),
            ..Entry::default()
        };
        let edit = entry.into_addition(project, ResponseId::from_random(number));
        project.apply(edit).unwrap();
    }

    #[test]
    fn a_customer_is_made_once_and_found_again() {
        let mut project = project();
        add(&mut project, 1, "Anna", "");
        add(&mut project, 2, " anna ", "anna@example.org");
        add(&mut project, 3, "Anna", "");
        assert_eq!(project.customers().len(), 1);
        assert_eq!(
            project.customers().as_slice()[0].contact,
            "anna@example.org"
        );
    }

    #[test]
    fn the_same_name_with_another_contact_is_somebody_else() {
        let mut project = project();
        add(&mut project, 1, "Anna", "a@example.org");
        add(&mut project, 2, "Anna", "b@example.org");
        add(&mut project, 3, "", "b@example.org");
        assert_eq!(project.customers().len(), 3);
    }

    /// A customer as an import makes them: told apart by contact, whatever the names.
    fn add_customer(project: &mut Project, name: &str, contact: &str) -> CustomerId {
        let item = Customer {
            id: project.customers().free_id(),
            name: name.to_owned(),
            contact: contact.to_owned(),
            kept: Kept::default(),
        };
        let (id, at) = (item.id, project.customers().len());
        project
            .apply(Edit::Customer(ListEdit::Insert { at, item }))
            .unwrap();
        id
    }

    #[test]
    fn correcting_a_score_leaves_the_answer_with_its_own_namesake() {
        let mut project = project();
        add_customer(&mut project, "Anna", "");
        let other = add_customer(&mut project, "Anna", "b@example.org");
        let mut old = Response::new(ResponseId::from_random(1));
        old.customer = Some(other);
        project.apply(Edit::add(old.clone())).unwrap();
        let mut entry = Entry::of(&project.responses().get(0).unwrap(), &project);
        entry.score = Score::new(9).ok();
        let edit = entry.into_correction(&project, old);
        project.apply(edit).unwrap();
        let corrected = project.responses().get(0).unwrap();
        assert_eq!(corrected.customer(), Some(other));
        assert_eq!(corrected.score(), Score::new(9).ok());
    }

    #[test]
    fn a_correction_keeps_the_answer_s_place_and_what_was_kept() {
        let mut project = project();
        add(&mut project, 1, "Anna", "");
        add(&mut project, 2, "", "");
        let first = project.responses().get(0).unwrap();
        let mut entry = Entry::of(&first, &project);
        entry.comment = "Better".to_owned();
        let edit = entry.into_correction(&project, first.to_response());
        project.apply(edit).unwrap();
        assert_eq!(project.responses().get(0).unwrap().comment(), "Better");
        assert_eq!(project.responses().len(), 2);
    }

    #[test]
    fn the_last_entered_come_newest_first() {
        let mut project = project();
        for number in 1..=3 {
            add(&mut project, number, "", "");
        }
        let rows: Vec<_> = last_entered(&project, NonZeroUsize::new(2).unwrap())
            .map(|(row, _)| row)
            .collect();
        assert_eq!(rows, [2, 1]);
    }
}
