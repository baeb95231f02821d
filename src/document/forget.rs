//! A customer who is to be forgotten: what takes them out of a project, and which comments may still name them.

use super::deed_part::with_other_names;
use crate::model::{
    Customer, CustomerId, Edit, Invitee, ListEdit, Project, Recommender, Response, ResponseRef,
};

/// Takes the customer out; their answers stay, as nobody's.
pub fn forgetting(project: &Project, id: CustomerId) -> Edit {
    forgetting_all(project, |customer| customer.id == id)
}

/// Takes them out of an old version, where they may have stood under another id.
pub fn forgetting_like(project: &Project, who: &Customer) -> Edit {
    let same_words =
        |customer: &Customer| customer.name == who.name && customer.contact == who.contact;
    forgetting_all(project, |each| each.id == who.id || same_words(each))
}

fn forgetting_all(project: &Project, is_meant: impl Fn(&Customer) -> bool) -> Edit {
    let gone = project.customers().iter().filter(|each| is_meant(each));
    let gone: Vec<CustomerId> = gone.map(|each| each.id).collect();
    let is_theirs = |by: Option<CustomerId>| by.is_some_and(|by| gone.contains(&by));
    let answers = project.responses().iter();
    let nobodys: Vec<Response> = answers
        .filter(|each| is_theirs(each.customer()))
        .map(|each| {
            let mut response = each.to_response();
            response.customer = None;
            // They agreed as themselves: without them nobody is left who did.
            if let Some(mut case) = response.case.take() {
                case.quote = None;
                response.set_case(*case);
            }
            response
        })
        .collect();
    let mut edits = Vec::new();
    if !nobodys.is_empty() {
        edits.push(Edit::ReplaceResponses(nobodys));
    }
    edits.extend(off_the_lists(project, |customer| {
        gone.contains(&customer.id)
    }));
    let did = gone.iter().filter(|&&id| project.deeds().get(id).is_some());
    edits.extend(did.map(|&id| Edit::Deeds(ListEdit::Remove(id))));
    edits.extend(with_other_names(project, |id| {
        (!gone.contains(&id)).then_some(id)
    }));
    let removals = gone.iter().map(|&id| ListEdit::Remove(id));
    edits.extend(removals.map(Edit::Customer));
    Edit::Batch(edits)
}

/// Takes customers off the lists of those invited.
fn off_the_lists(project: &Project, is_meant: impl Fn(&Customer) -> bool) -> Vec<Edit> {
    let gone: Vec<&Customer> = project
        .customers()
        .iter()
        .filter(|each| is_meant(each))
        .collect();
    let is_gone = |who: &Invitee| gone.iter().any(|customer| who.is_customer(customer));
    let mut edits = Vec::new();
    for round in project.rounds() {
        if round.list.iter().any(is_gone) {
            let mut round = round.clone();
            round.list.retain(|who| !is_gone(who));
            edits.push(Edit::Round(ListEdit::Replace(round)));
        }
    }
    edits
}

/// The answers whose comment, or what is noted about them, has the customer's name or contact in it, whoever gave them;
/// and the ideas that name them, and the customers whom they are said to have brought under their name.
pub fn mentions(project: &Project, who: &Customer) -> usize {
    let is_named = naming(who);
    let names = |each: &ResponseRef<'_>| {
        let mut notes = each.case().into_iter().flat_map(|case| &case.notes);
        let agreed = each.quote();
        is_named(each.comment())
            || notes.any(|note| is_named(note.text()))
            || agreed.is_some_and(|quote| is_named(&quote.words))
    };
    let answers = project.responses().iter().filter(names).count();
    let ideas = project.ideas().iter();
    let ideas = ideas.filter(|idea| is_named(&idea.text)).count();
    let brought = project.deeds().iter().filter(|deeds| {
        let whose = deeds.came_by.as_ref().map(|came| &came.whose);
        matches!(whose, Some(Recommender::Somebody(name)) if is_named(name))
    });
    answers + ideas + brought.count()
}

/// How many events and titles of charts have the customer's name or contact in them.
pub fn mentions_in_charts(project: &Project, who: &Customer) -> usize {
    let is_named = naming(who);
    let events = project.events().iter();
    let events = events.filter(|event| is_named(&event.text)).count();
    let looks = project.chart_looks().iter();
    let titled = looks.filter(|look| {
        let mut titles = [&look.title, &look.subtitle].into_iter().flatten();
        titles.any(|title| is_named(title))
    });
    events + titled.count()
}

/// Whether a text has the name or the contact in it, whatever the case of its letters.
fn naming(who: &Customer) -> impl Fn(&str) -> bool {
    let words = [&who.name, &who.contact].map(|word| word.trim().to_lowercase());
    move |text: &str| {
        let text = text.to_lowercase();
        let named = |word: &String| !word.is_empty() && text.contains(word);
        words.iter().any(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Case, Days, Kept, Note, ProjectId, Quote, ResponseId, Round, RoundId, Survey,
    };

    fn customer(number: u32, name: &str) -> Customer {
        Customer {
            id: CustomerId::new(number.try_into().unwrap()),
            name: name.to_owned(),
            contact: String::new(),
            kept: Kept::default(),
        }
    }

    /// An answer of each, with their name in the comment.
    fn project(customers: &[Customer]) -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        for (number, item) in (0..).zip(customers) {
            let insert = ListEdit::append(item.clone());
            project.apply(Edit::Customer(insert)).unwrap();
            let answer = Response {
                customer: Some(item.id),
                comment: format!("said by {}", item.name.to_uppercase()),
                ..Response::new(ResponseId::from_random(number))
            };
            project.apply(Edit::add(answer)).unwrap();
        }
        project
    }

    fn names(project: &Project) -> Vec<&str> {
        let customers = project.customers().iter();
        customers.map(|each| each.name.as_str()).collect()
    }

    #[test]
    fn their_answers_stay_as_nobody_s_and_others_are_left_alone() {
        let (anna, bela) = (customer(1, "Anna"), customer(2, "Béla"));
        let mut project = project(&[anna.clone(), bela.clone()]);
        project.apply(forgetting(&project, anna.id)).unwrap();
        assert_eq!(names(&project), ["Béla"]);
        let by: Vec<_> = project
            .responses()
            .iter()
            .map(|each| each.customer())
            .collect();
        assert_eq!(by, [None, Some(bela.id)]);
        assert_eq!(
            mentions(&project, &anna),
            1,
            "the comment is to be looked at"
        );
    }

    #[test]
    fn a_note_that_names_them_is_to_be_looked_at() {
        let anna = customer(1, "Anna");
        let mut project = project(std::slice::from_ref(&anna));
        let mut answer = project.responses().get(0).unwrap().to_response();
        answer.comment.clear();
        answer.set_case(Case {
            notes: Note::new("2026-11-21".parse().unwrap(), "anna was right".to_owned())
                .into_iter()
                .collect(),
            ..Case::default()
        });
        project.apply(Edit::ReplaceResponses(vec![answer])).unwrap();
        project.apply(forgetting(&project, anna.id)).unwrap();
        assert_eq!(mentions(&project, &anna), 1);
    }

    #[test]
    fn what_they_let_be_quoted_is_not_quoted_any_more() {
        let anna = customer(1, "Anna");
        let mut project = project(std::slice::from_ref(&anna));
        let mut answer = project.responses().get(0).unwrap().to_response();
        answer.comment.clear();
        answer.set_case(Case {
            quote: Some(Quote {
                agreed: "2026-11-21".parse().unwrap(),
                words: "Anna, by phone".to_owned(),
                in_report: true,
                kept: Kept::default(),
            }),
            ..Case::default()
        });
        project.apply(Edit::ReplaceResponses(vec![answer])).unwrap();
        assert_eq!(mentions(&project, &anna), 1);
        project.apply(forgetting(&project, anna.id)).unwrap();
        assert_eq!(project.responses().get(0).unwrap().case(), None);
        assert_eq!(mentions(&project, &anna), 0);
    }

    #[test]
    fn an_event_and_a_title_that_name_them_are_to_be_looked_at() {
        use crate::model::{ChartLook, ChartLookId, Event, EventId};
        let anna = customer(1, "Anna");
        let mut project = project(std::slice::from_ref(&anna));
        let item = Event {
            id: EventId::FIRST,
            day: "2026-11-21".parse().unwrap(),
            text: "ANNA complained".to_owned(),
            kept: Kept::default(),
        };
        let at = 0;
        project
            .apply(Edit::Event(ListEdit::Insert { at, item }))
            .unwrap();
        for (number, subtitle) in [(1, Some("for Anna")), (2, None), (3, Some("for Béla"))] {
            let item = ChartLook {
                id: ChartLookId::new(number.try_into().unwrap()),
                kind: format!("kind {number}"),
                is_favourite: false,
                title: None,
                subtitle: subtitle.map(str::to_owned),
                options: std::collections::BTreeMap::default(),
                kept: Kept::default(),
            };
            project
                .apply(Edit::ChartLook(ListEdit::Insert { at, item }))
                .unwrap();
        }
        assert_eq!(mentions_in_charts(&project, &anna), 2);
    }

    #[test]
    fn they_leave_the_lists_of_those_invited() {
        let anna = customer(1, "Anna");
        let mut project = project(&[anna.clone(), customer(2, "Béla")]);
        let days = Days::of("2026-11-21".parse().unwrap());
        let list = ["anna", "Béla", "Cili"].into_iter();
        let item = Round {
            list: list.filter_map(|name| Invitee::new(name, "")).collect(),
            ..Round::new(RoundId::FIRST, "Autumn".to_owned(), days)
        };
        let insert = ListEdit::Insert { at: 0, item };
        project.apply(Edit::Round(insert)).unwrap();
        let before = project.clone();
        let undo = project.apply(forgetting(&project, anna.id)).unwrap();
        let round = &project.rounds().as_slice()[0];
        let names: Vec<&str> = round.list.iter().map(Invitee::name).collect();
        assert_eq!(names, ["Béla", "Cili"]);
        project.apply(undo).unwrap();
        assert_eq!(project, before);
    }

    #[test]
    fn in_an_old_version_they_are_found_under_another_id_too() {
        let mut old = project(&[
            customer(1, "Béla"),
            customer(5, "Anna"),
            customer(3, "Anna Lee"),
        ]);
        old.apply(forgetting_like(&old, &customer(2, "Anna")))
            .unwrap();
        assert_eq!(names(&old), ["Béla", "Anna Lee"]);
    }
}
