//! One part of answers changed: a cell of the table, or the same cell of many rows.

use std::collections::{BTreeSet, HashSet};

use crate::model::{
    Customer, CustomerId, Day, Edit, FieldId, FieldValue, Kept, ListEdit, Project, ReasonId,
    Response, ResponseId, Score,
};

/// A part of an answer with the value it gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Score(Option<Score>),
    Day(Option<Day>),
    /// Whether it is set aside.
    Aside(bool),
    Comment(String),
    Reasons(Vec<ReasonId>),
    /// By name: found among the known ones, or made; nobody when empty.
    Customer(String),
    /// Of the customer whose answer it is, and so of all their answers.
    Contact(String),
    Value(FieldId, Option<FieldValue>),
}

impl Part {
    /// The edit that gives it to those of the answers that are there.
    pub fn into_edit(self, project: &Project, ids: &HashSet<ResponseId>) -> Edit {
        match self {
            Self::Customer(name) => set_customer(project, ids, name.trim()),
            Self::Contact(contact) => set_contact(project, ids, contact.trim()),
            part => Edit::ReplaceResponses(changed(project, ids, |each| part.set_in(each))),
        }
    }

    fn set_in(&self, response: &mut Response) {
        match self {
            Self::Score(score) => response.score = *score,
            Self::Day(day) => response.day = *day,
            Self::Aside(aside) => response.aside = *aside,
            Self::Comment(comment) => comment.trim().clone_into(&mut response.comment),
            Self::Reasons(reasons) => response.set_reasons(reasons.clone()),
            Self::Value(field, value) => response.set_value(*field, value.clone()),
            Self::Customer(_) | Self::Contact(_) => {} // these change more than the answer
        }
    }
}

fn changed(
    project: &Project,
    ids: &HashSet<ResponseId>,
    mut change: impl FnMut(&mut Response),
) -> Vec<Response> {
    let rows = project.responses().rows_of(ids).into_iter();
    let found = rows.filter_map(|row| project.responses().get(row));
    found
        .map(|each| {
            let mut response = each.to_response();
            change(&mut response);
            response
        })
        .collect()
}

/// Answers that are by somebody of that name already stay theirs: two people may share a name.
fn set_customer(project: &Project, ids: &HashSet<ResponseId>, name: &str) -> Edit {
    if name.is_empty() {
        let nobodys = changed(project, ids, |each| each.customer = None);
        return Edit::ReplaceResponses(nobodys);
    }
    let known = project.customers().named(name);
    let id = known.map_or_else(|| project.customers().free_id(), |known| known.id);
    let wanted = name.to_lowercase();
    let has_name = |id: CustomerId| {
        let customer = project.customers().get(id);
        customer.is_some_and(|customer| customer.name.to_lowercase() == wanted)
    };
    let theirs = changed(project, ids, |each| {
        if !each.customer.is_some_and(has_name) {
            each.customer = Some(id);
        }
    });
    let replace = Edit::ReplaceResponses(theirs);
    match known {
        Some(_) => replace,
        None => Edit::Batch(vec![new_customer(id, name, ""), replace]),
    }
}

fn set_contact(project: &Project, ids: &HashSet<ResponseId>, contact: &str) -> Edit {
    let customer_of = |row: usize| project.responses().get(row)?.customer();
    let rows = project.responses().rows_of(ids);
    let theirs: BTreeSet<CustomerId> = rows.iter().filter_map(|&row| customer_of(row)).collect();
    let mut edits: Vec<Edit> = theirs
        .into_iter()
        .filter_map(|id| project.customers().get(id))
        .map(|customer| with_contact(customer, contact))
        .collect();
    let is_nobodys = |row: &usize| customer_of(*row).is_none();
    if !contact.is_empty() && rows.iter().any(is_nobodys) {
        let id = project.customers().free_id();
        edits.push(new_customer(id, "", contact));
        edits.push(Edit::ReplaceResponses(changed(project, ids, |each| {
            each.customer = each.customer.or(Some(id));
        })));
    }
    Edit::Batch(edits)
}

fn with_contact(customer: &Customer, contact: &str) -> Edit {
    let mut fresh = customer.clone();
    contact.clone_into(&mut fresh.contact);
    Edit::Customer(ListEdit::Replace(fresh))
}

fn new_customer(id: CustomerId, name: &str, contact: &str) -> Edit {
    let item = Customer {
        id,
        name: name.to_owned(),
        contact: contact.to_owned(),
        kept: Kept::default(),
    };
    Edit::Customer(ListEdit::append(item))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Survey};

    fn id(number: u64) -> ResponseId {
        ResponseId::from_random(number)
    }

    fn ids(numbers: &[u64]) -> HashSet<ResponseId> {
        numbers.iter().copied().map(id).collect()
    }

    fn project(answers: u64) -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        for number in 0..answers {
            project.apply(Edit::add(Response::new(id(number)))).unwrap();
        }
        project
    }

    fn give(project: &mut Project, numbers: &[u64], part: Part) -> Edit {
        let edit = part.into_edit(project, &ids(numbers));
        project.apply(edit).unwrap()
    }

    fn customers(project: &Project) -> Vec<Option<String>> {
        let name = |id| project.customers().get(id).map(|each| each.name.clone());
        let answers = project.responses().iter();
        answers.map(|each| each.customer().and_then(name)).collect()
    }

    #[test]
    fn one_edit_gives_the_value_to_all_and_its_inverse_takes_it_back() {
        let mut project = project(3);
        let before = project.clone();
        let inverse = give(&mut project, &[0, 2], Part::Score(Score::new(7).ok()));
        let scores: Vec<_> = project
            .responses()
            .iter()
            .map(|each| each.score())
            .collect();
        assert_eq!(scores, [Score::new(7).ok(), None, Score::new(7).ok()]);
        project.apply(inverse).unwrap();
        assert_eq!(project, before);
    }

    #[test]
    fn a_customer_is_made_once_for_all_and_then_found() {
        let mut project = project(3);
        give(&mut project, &[0, 1], Part::Customer(" Anna ".to_owned()));
        give(&mut project, &[2], Part::Customer("anna".to_owned()));
        assert_eq!(project.customers().len(), 1);
        assert_eq!(customers(&project), vec![Some("Anna".to_owned()); 3]);
        give(&mut project, &[1], Part::Customer(String::new()));
        assert_eq!(customers(&project)[1], None);
    }

    #[test]
    fn somebody_of_the_same_name_keeps_their_answers() {
        let mut project = project(2);
        for (number, contact) in [(0, "a@example.org"), (1, "b@example.org")] {
            give(&mut project, &[number], Part::Contact(contact.to_owned()));
        }
        for customer in project.customers().as_slice().to_vec() {
            let named = Customer {
                name: "Anna".to_owned(),
                ..customer
            };
            project
                .apply(Edit::Customer(ListEdit::Replace(named)))
                .unwrap();
        }
        let before = project.clone();
        give(&mut project, &[0, 1], Part::Customer("Anna".to_owned()));
        assert_eq!(project, before);
    }

    #[test]
    fn a_contact_is_the_customer_s_in_all_their_answers() {
        let mut project = project(3);
        give(&mut project, &[0, 1], Part::Customer("Anna".to_owned()));
        give(
            &mut project,
            &[0, 2],
            Part::Contact("a@example.org".to_owned()),
        );
        let contacts: Vec<_> = project
            .customers()
            .iter()
            .map(|each| (each.name.as_str(), each.contact.as_str()))
            .collect();
        assert_eq!(contacts, [("Anna", "a@example.org"), ("", "a@example.org")]);
        assert!(project.responses().get(2).unwrap().customer().is_some());
    }
}
