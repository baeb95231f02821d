//! Which customers a list shows and in what order: those whose answers a filter selects, searched and sorted. Pure.

use std::cmp::Reverse;

use super::row_order::lower;
use crate::analysis::Customers;
use crate::model::{Customer, CustomerId, Day, Deeds, Project, Recommender, Score};

/// What customers are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CustomerColumn {
    #[default]
    Name,
    /// Of the latest answer.
    Score,
    /// Of the latest answer.
    Day,
    Answers,
    Recommended,
    Reviewed,
    CameBy,
    Left,
    Spend,
}

/// Those of whom nothing is known in the column come last, in either direction; equal ones by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomerSort {
    pub column: CustomerColumn,
    pub descending: bool,
}

/// Something to sort by. Only one kind is ever compared with its own.
#[derive(Debug, PartialEq, PartialOrd)]
enum Key {
    Text(String),
    Number(f64),
    Day(Day),
    Score(Score),
}

/// Those whose answers were selected and whose name or contact holds what is typed, in the order wanted.
pub fn ordered_customers(
    project: &Project,
    customers: &Customers,
    typed: &str,
    sort: CustomerSort,
) -> Vec<CustomerId> {
    let wanted = lower(typed.trim());
    let is_found = |each: &&Customer| {
        customers.standing(each.id).is_some()
            && (wanted.is_empty()
                || lower(&each.name).contains(&wanted)
                || lower(&each.contact).contains(&wanted))
    };
    let found = project.customers().iter().filter(is_found);
    let mut keyed: Vec<(Option<Key>, String, CustomerId)> = found
        .map(|each| {
            let key = key(project, customers, each, sort.column);
            (key, lower(each.label()), each.id)
        })
        .collect();
    keyed.sort_by(|(one, one_name, _), (other, other_name, _)| {
        let by_key = match (one, other) {
            (Some(one), Some(other)) if sort.descending => other.partial_cmp(one),
            (Some(one), Some(other)) => one.partial_cmp(other),
            (one, other) => Some(Reverse(one.is_some()).cmp(&Reverse(other.is_some()))),
        };
        let by_key = by_key.unwrap_or(std::cmp::Ordering::Equal);
        by_key.then_with(|| one_name.cmp(other_name))
    });
    keyed.into_iter().map(|(_, _, id)| id).collect()
}

fn key(
    project: &Project,
    customers: &Customers,
    of: &Customer,
    column: CustomerColumn,
) -> Option<Key> {
    let standing = customers.standing(of.id)?;
    let deeds = project.deeds().get(of.id);
    #[expect(clippy::cast_precision_loss, reason = "answers of one customer")]
    let answers = standing.answers as f64;
    match column {
        CustomerColumn::Name => Some(Key::Text(lower(of.label()))),
        CustomerColumn::Score => standing.score.map(Key::Score),
        CustomerColumn::Day => standing.day.map(Key::Day),
        CustomerColumn::Answers => Some(Key::Number(answers)),
        _ => deed_key(project, deeds?, column),
    }
}

fn deed_key(project: &Project, deeds: &Deeds, column: CustomerColumn) -> Option<Key> {
    let times = |deed: &Option<crate::model::Deed>| {
        let deed = deed.as_ref()?;
        Some(Key::Number(f64::from(deed.times)))
    };
    match column {
        CustomerColumn::Recommended => times(&deeds.recommended),
        CustomerColumn::Reviewed => times(&deeds.reviewed),
        CustomerColumn::Left => times(&deeds.left),
        CustomerColumn::Spend => Some(Key::Number(deeds.spend.as_ref()?.amount())),
        CustomerColumn::CameBy => match &deeds.came_by.as_ref()?.whose {
            Recommender::Nobody => Some(Key::Text(String::new())),
            Recommender::Somebody(name) => Some(Key::Text(lower(name))),
            Recommender::Customer(id) => {
                let by = project.customers().get(*id);
                Some(Key::Text(
                    by.map(|by| lower(by.label())).unwrap_or_default(),
                ))
            }
        },
        CustomerColumn::Name
        | CustomerColumn::Score
        | CustomerColumn::Day
        | CustomerColumn::Answers => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::analysis::Filter;
    use crate::document::{DeedPart, deed_edit, deed_on};
    use crate::model::{Edit, Kept, ListEdit, ProjectId, Response, ResponseId, Survey};

    fn id(number: u32) -> CustomerId {
        CustomerId::new(number.try_into().unwrap())
    }

    /// Béla 9, Anna 3, Cili without an answer.
    fn project() -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        for (number, name, score) in [
            (1, "Béla", Some(9)),
            (2, "Anna", Some(3)),
            (3, "Cili", None),
        ] {
            let item = Customer {
                id: id(number),
                name: name.to_owned(),
                contact: format!("{number}@example.com"),
                kept: Kept::default(),
            };
            let insert = ListEdit::Insert { at: 9, item };
            project.apply(Edit::Customer(insert)).unwrap();
            if let Some(score) = score {
                let answer = Response {
                    score: Score::new(score).ok(),
                    customer: Some(id(number)),
                    ..Response::new(ResponseId::from_random(number.into()))
                };
                project.apply(Edit::add(answer)).unwrap();
            }
        }
        let times = DeedPart::Recommended(deed_on(Some(2), "2026-11-01".parse().unwrap()));
        let edit = deed_edit(&project, id(3), times).unwrap();
        project.apply(edit).unwrap();
        project
    }

    fn listed(
        project: &Project,
        typed: &str,
        column: CustomerColumn,
        descending: bool,
    ) -> Vec<u32> {
        let wanted = AtomicBool::new(true);
        let customers = Customers::of(project, &Filter::default(), &wanted).unwrap();
        let sort = CustomerSort { column, descending };
        let ids = ordered_customers(project, &customers, typed, sort);
        ids.into_iter().map(|id| id.number().get()).collect()
    }

    #[test]
    fn whoever_lacks_what_is_sorted_by_comes_last_in_either_direction() {
        let project = project();
        assert_eq!(listed(&project, "", CustomerColumn::Name, false), [2, 1, 3]);
        assert_eq!(
            listed(&project, "", CustomerColumn::Score, false),
            [2, 1, 3]
        );
        assert_eq!(listed(&project, "", CustomerColumn::Score, true), [1, 2, 3]);
        let recommended = CustomerColumn::Recommended;
        assert_eq!(listed(&project, "", recommended, true), [3, 2, 1]);
    }

    #[test]
    fn names_and_contacts_are_searched() {
        let project = project();
        assert_eq!(listed(&project, " AN", CustomerColumn::Name, false), [2]);
        assert_eq!(listed(&project, "3@", CustomerColumn::Name, false), [3]);
    }
}
