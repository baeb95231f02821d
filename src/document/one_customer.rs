//! Two customers who are one person made one.

use super::deed_part::{kept_edit, with_other_names};
use crate::model::{Customer, CustomerId, Deeds, Edit, ListEdit, Project, Response};

/// The answers of `other` become those of `kept`, who gets what was not known of them; `other` goes. `None` where
/// either is not there.
pub fn as_one(project: &Project, kept: CustomerId, other: CustomerId) -> Option<Edit> {
    let (one, gone) = (
        project.customers().get(kept)?,
        project.customers().get(other)?,
    );
    if kept == other {
        return None;
    }
    let answers = project.responses().iter();
    let theirs = answers.filter(|each| each.customer() == Some(other));
    let theirs: Vec<Response> = theirs
        .map(|each| Response {
            customer: Some(kept),
            ..each.to_response()
        })
        .collect();
    let whole = completed(one, gone);
    let mut edits = vec![Edit::ReplaceResponses(theirs)];
    edits.extend(invited_once(project, gone, &whole));
    edits.push(Edit::Customer(ListEdit::Replace(whole)));
    edits.extend(with_other_names(project, |id| {
        Some(if id == other { kept } else { id })
    }));
    // After the names: of whoever is kept it has the last word.
    edits.extend(deeds_as_one(project, kept, other));
    edits.push(Edit::Customer(ListEdit::Remove(other)));
    Some(Edit::Batch(edits))
}

/// What `other` did is what `kept` did, where that was not known.
fn deeds_as_one(project: &Project, kept: CustomerId, other: CustomerId) -> Vec<Edit> {
    let (own, gone) = (project.deeds().get(kept), project.deeds().get(other));
    if own.is_none() && gone.is_none() {
        return Vec::new();
    }
    let mut edits = Vec::new();
    edits.extend(gone.map(|_| Edit::Deeds(ListEdit::Remove(other))));
    let nothing = Deeds::of(other);
    let (own, gone) = (own.cloned(), gone.unwrap_or(&nothing));
    let own = own.unwrap_or_else(|| Deeds::of(kept));
    let came_by = own.came_by.or_else(|| gone.came_by.clone());
    let both = Deeds {
        id: kept,
        recommended: own.recommended.or_else(|| gone.recommended.clone()),
        reviewed: own.reviewed.or_else(|| gone.reviewed.clone()),
        // Nobody was brought by themselves.
        came_by: came_by
            .filter(|came| !matches!(came.customer(), Some(id) if id == kept || id == other)),
        left: own.left.or_else(|| gone.left.clone()),
        spend: own.spend.or_else(|| gone.spend.clone()),
        kept: own.kept,
    };
    edits.extend(kept_edit(project, both));
    edits
}

/// On the lists of those invited, the one who goes stands as the one who stays, and only once.
fn invited_once(project: &Project, gone: &Customer, whole: &Customer) -> Vec<Edit> {
    let mut edits = Vec::new();
    for round in project.rounds() {
        let Some(at) = round.list.iter().position(|who| who.is_customer(gone)) else {
            continue;
        };
        let mut round = round.clone();
        let was = round.list.remove(at);
        if let Some(there) = round.list.iter_mut().find(|who| who.is_customer(whole)) {
            there.reminded = there.reminded.max(was.reminded);
            there.rewarded = there.rewarded.max(was.rewarded);
        } else {
            let renamed = was.called(&whole.name, &whole.contact);
            round.list.insert(at, renamed.unwrap_or(was));
        }
        edits.push(Edit::Round(ListEdit::Replace(round)));
    }
    edits
}

/// With what only the other one says.
fn completed(one: &Customer, other: &Customer) -> Customer {
    let chosen = |own: &str, others: &str| if own.is_empty() { others } else { own }.to_owned();
    let mut kept: serde_json::Map<_, _> = other
        .kept
        .iter()
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    kept.extend(
        one.kept
            .iter()
            .map(|(key, value)| (key.clone(), value.clone())),
    );
    Customer {
        id: one.id,
        name: chosen(&one.name, &other.name),
        contact: chosen(&one.contact, &other.contact),
        kept: kept.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kept, ProjectId, ResponseId, Survey};

    fn id(number: u32) -> CustomerId {
        CustomerId::new(number.try_into().unwrap())
    }

    #[test]
    fn both_become_one_with_all_answers_and_all_that_is_known_and_undo_makes_them_two() {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let vip = serde_json::json!({ "vip": true });
        let customers = [
            (1, "Anna Kovács", "", Kept::default()),
            (
                2,
                "Anna Kovacs",
                "anna@example.com",
                vip.as_object().unwrap().clone().into(),
            ),
            (3, "Béla", "", Kept::default()),
        ];
        for (number, name, contact, kept) in customers {
            let item = Customer {
                id: id(number),
                name: name.to_owned(),
                contact: contact.to_owned(),
                kept,
            };
            project
                .apply(Edit::Customer(ListEdit::Insert { at: 9, item }))
                .unwrap();
            let answer = Response {
                customer: Some(id(number)),
                ..Response::new(ResponseId::from_random(number.into()))
            };
            project.apply(Edit::add(answer)).unwrap();
        }
        let before = project.clone();
        let inverse = project
            .apply(as_one(&project, id(1), id(2)).unwrap())
            .unwrap();
        let by: Vec<_> = project
            .responses()
            .iter()
            .map(|each| each.customer())
            .collect();
        assert_eq!(by, [Some(id(1)), Some(id(1)), Some(id(3))]);
        let anna = project.customers().get(id(1)).unwrap();
        assert_eq!(
            (anna.name.as_str(), anna.contact.as_str()),
            ("Anna Kovács", "anna@example.com")
        );
        assert!(!anna.kept.is_empty());
        assert_eq!(project.customers().len(), 2);
        project.apply(inverse).unwrap();
        assert_eq!(project, before);
        assert_eq!(as_one(&project, id(1), id(1)), None);
        assert_eq!(as_one(&project, id(1), id(9)), None);
    }
}
