//! Two versions of one project made one: nothing that either side wrote is dropped.

use std::collections::BTreeMap;

use goodword::document::merge::{MergeSummary, merge};
use goodword::model::{
    About, Case, CaseState, Choice, Course, Customer, Day, Edit, Field, FieldKind, FieldValue,
    Goal, GoalScore, Item, Kept, ListEdit, Measure, Milestone, Part, Person, Points, Project,
    Response, ResponseId, Scale, Score, Target,
};
use proptest::prelude::*;

use super::projects::{Draw, drawn_project, draws, edit, empty_project, id};

fn after(base: &Project, draws: &[Draw]) -> Project {
    let mut project = base.clone();
    for draw in draws {
        let _ = project.apply(edit(&project, *draw));
    }
    project
}

/// The merged project, which always comes to be.
fn merged(base: &Project, mine: &Project, theirs: &Project) -> (Project, MergeSummary) {
    let mut numbers = 1_000_000_000_000_u64..;
    let fresh = || ResponseId::from_random(numbers.next().unwrap());
    let found = merge(base, mine, theirs, fresh).unwrap();
    let mut project = theirs.clone();
    project.apply(found.edit).unwrap();
    (project, found.summary)
}

fn answers(project: &Project) -> BTreeMap<ResponseId, Response> {
    let each = project.responses().iter();
    each.map(|each| (each.id(), each.to_response())).collect()
}

/// What does not depend on ids in lists. A value that fits into no field any more is in a line of the comment.
fn words(response: &Response) -> (Option<Score>, String, usize) {
    let own = |line: &&str| !line.starts_with("Field ");
    let comment: Vec<_> = response.comment.split('\n').filter(own).collect();
    (response.score, comment.join("\n"), response.reasons.len())
}

/// Whether all is the same but what became of it.
fn is_same_answer(a: &Response, b: &Response) -> bool {
    let case = a.case.clone();
    Response { case, ..b.clone() } == *a
}

/// What a case says that does not depend on ids in lists.
fn told_of(response: &Response) -> Option<(Course, Vec<String>, usize)> {
    let case = response.case.as_ref()?;
    let notes = case.notes.iter().map(|note| note.text().to_owned());
    Some((case.course, notes.collect(), case.given.len()))
}

fn answer(number: u64, comment: &str) -> Response {
    Response {
        comment: comment.to_owned(),
        ..Response::new(ResponseId::from_random(number))
    }
}

fn with(base: &Project, edits: impl IntoIterator<Item = Edit>) -> Project {
    let mut project = base.clone();
    for edit in edits {
        project.apply(edit).unwrap();
    }
    project
}

fn comments(project: &Project) -> Vec<&str> {
    let answers = project.responses().iter();
    answers.map(|each| each.comment()).collect()
}

#[test]
fn each_side_s_changes_are_taken_and_both_kept_where_both_changed() {
    let base = with(
        &empty_project(),
        (0..4).map(|n| Edit::add(answer(n, "as it was"))),
    );
    let change = |number, comment| Edit::ReplaceResponses(vec![answer(number, comment)]);
    let mine = with(
        &base,
        [
            change(0, "mine alone"),
            change(2, "mine"),
            Edit::RemoveResponses(vec![ResponseId::from_random(3)]),
            Edit::add(answer(8, "added here")),
        ],
    );
    let theirs = with(
        &base,
        [
            change(1, "theirs alone"),
            change(2, "theirs"),
            Edit::add(answer(9, "added there")),
        ],
    );
    let (both, summary) = merged(&base, &mine, &theirs);
    let wanted = [
        "mine alone",
        "theirs alone",
        "theirs",
        "added there",
        "added here",
        "mine",
    ];
    assert_eq!(comments(&both), wanted);
    let counted = MergeSummary {
        added: 1,
        changed: 1,
        removed: 1,
        kept_both: 1,
        theirs_stay: false,
    };
    assert_eq!(summary, counted);
}

#[test]
fn what_one_side_removed_and_the_other_changed_stays() {
    let base = with(
        &empty_project(),
        (0..2).map(|n| Edit::add(answer(n, "as it was"))),
    );
    let remove = |number| Edit::RemoveResponses(vec![ResponseId::from_random(number)]);
    let change = |number| Edit::ReplaceResponses(vec![answer(number, "changed")]);
    let mine = with(&base, [remove(0), change(1)]);
    let theirs = with(&base, [change(0), remove(1)]);
    assert_eq!(
        comments(&merged(&base, &mine, &theirs).0),
        ["changed", "changed"]
    );
}

#[test]
fn two_customers_who_were_given_one_id_stay_two() {
    let base = empty_project();
    let customer = |name: &str| Customer {
        id: id(7),
        name: name.to_owned(),
        contact: String::new(),
        kept: Kept::default(),
    };
    let theirs_of = |name: &str, number| {
        let item = customer(name);
        let by = Response {
            customer: Some(item.id()),
            ..answer(number, name)
        };
        with(
            &base,
            [
                Edit::Customer(ListEdit::Insert { at: 9, item }),
                Edit::add(by),
            ],
        )
    };
    let (both, _) = merged(&base, &theirs_of("Anna", 1), &theirs_of("Béla", 2));
    for each in both.responses().iter() {
        let by = both.customers().get(each.customer().unwrap()).unwrap();
        assert_eq!(by.name, each.comment());
    }
    let (one, _) = merged(&base, &theirs_of("Anna", 1), &theirs_of("anna ", 2));
    assert_eq!(
        one.customers().len(),
        3,
        "one who was added on both sides is one"
    );
}

#[test]
fn a_rating_merged_into_another_kind_or_scale_keeps_what_was_said() {
    let base = empty_project();
    let rating = base.fields().as_slice()[2].clone();
    let turned = |kind| {
        let fresh = Field {
            kind,
            ..rating.clone()
        };
        with(&base, [Edit::Field(ListEdit::Replace(fresh))])
    };
    let saying = |project: &Project, value| {
        let mut said = answer(1, "so it was");
        said.set_value(rating.id, Some(value));
        with(project, [Edit::add(said)])
    };
    let told = |mine: &Project, theirs: &Project| {
        let (both, _) = merged(&base, mine, theirs);
        let first = both.responses().get(0).unwrap();
        (first.value(rating.id), first.comment().to_owned())
    };
    let rated = saying(&base, FieldValue::Rating(4));
    let text = |text: &str| FieldValue::Text(text.to_owned());
    let worded = saying(&turned(FieldKind::Text), text("fast"));
    let wider = saying(
        &turned(FieldKind::Rating(Scale::EFFORT)),
        FieldValue::Rating(7),
    );
    // Their answer keeps their field a rating.
    let theirs = with(
        &base,
        [Edit::add(Response {
            values: vec![(rating.id, FieldValue::Rating(2))],
            ..answer(2, "theirs")
        })],
    );
    let table = [
        (
            &rated,
            turned(FieldKind::Text),
            Some(text("4")),
            "so it was",
        ),
        (
            &wider,
            base.clone(),
            Some(FieldValue::Rating(7)),
            "so it was",
        ),
    ];
    for (mine, theirs, value, comment) in table {
        assert_eq!(told(mine, &theirs), (value, comment.to_owned()));
    }
    let (both, _) = merged(&base, &worded, &theirs);
    assert_eq!(
        comments(&both),
        ["theirs", "so it was\nField 3: fast"],
        "a word is no rating"
    );
}

#[test]
fn goals_of_both_sides_stay_and_go_on_meaning_what_they_meant() {
    let base = empty_project();
    let goal = |points, of| Goal {
        id: id(1),
        target: Target::Score(GoalScore::new(points).unwrap(), of),
        by: None,
        kept: Kept::default(),
    };
    let choosing = |project: &Project, name: &str| {
        let mut field = project.fields().as_slice()[0].clone();
        let new = field.free_choice_id();
        let FieldKind::Choice(choices) = &mut field.kind else {
            panic!("field 1 has choices");
        };
        choices.push(Choice {
            id: new,
            name: name.to_owned(),
            kept: Kept::default(),
        });
        (new, Edit::Field(ListEdit::Replace(field)))
    };
    let side = |name: &str, points| {
        let (choice, edit) = choosing(&base, name);
        let item = goal(points, Some(Part::Choice(id(1), choice)));
        let milestone = Milestone {
            id: id(1),
            goal: item.id,
            aim: item.score().unwrap().0,
            of: item.score().unwrap().1.cloned(),
            day: "2026-11-21".parse().unwrap(),
            score: Points::new(51.5).unwrap(),
            kept: Kept::default(),
        };
        let goal = Edit::Goal(ListEdit::Insert { at: 0, item });
        let milestone = Edit::Milestone(ListEdit::Insert {
            at: 0,
            item: milestone,
        });
        with(&base, [edit, goal, milestone])
    };
    let (both, _) = merged(&base, &side("Harbour", 40), &side("Market", 50));
    let named = |of: Option<&Part>| match of {
        Some(Part::Choice(field, choice)) => {
            let field = both.fields().get(*field).unwrap();
            field.choice(*choice).unwrap().name.clone()
        }
        other => panic!("{other:?}"),
    };
    let goals = both.goals().iter();
    let goals: Vec<_> = goals
        .map(|goal| {
            let (score, of) = goal.score().unwrap();
            (score.points(), named(of))
        })
        .collect();
    let wanted = [(50, "Market".to_owned()), (40, "Harbour".to_owned())];
    assert_eq!(goals, wanted);
    for reached in both.milestones() {
        let goal = both.goals().get(reached.goal).unwrap();
        assert_eq!(goal.score(), Some((reached.aim, reached.of.as_ref())));
    }
    assert_eq!(both.milestones().len(), 2);
}

#[test]
fn a_scale_narrowed_there_is_widened_only_as_far_as_mine_needs() {
    let rating = empty_project().fields().as_slice()[2].clone();
    let scaled = |project: &Project, scale| {
        let fresh = Field {
            kind: FieldKind::Rating(scale),
            ..rating.clone()
        };
        with(project, [Edit::Field(ListEdit::Replace(fresh))])
    };
    let base = scaled(&empty_project(), Scale::WIDEST);
    let theirs = scaled(&base, Scale::SATISFACTION);
    let rated = |value| {
        let mut said = answer(1, "added here");
        said.set_value(rating.id, Some(FieldValue::Rating(value)));
        with(&base, [Edit::add(said)])
    };
    let table = [
        ("nothing changed", base.clone(), Some(Scale::SATISFACTION)),
        ("a rating that fits", rated(4), Some(Scale::SATISFACTION)),
        ("a rating above", rated(8), Scale::new(1, 8)),
        ("a rating below", rated(0), Scale::new(0, 5)),
        (
            "another scale",
            scaled(&base, Scale::EFFORT),
            Some(Scale::EFFORT),
        ),
    ];
    for (what, mine, scale) in table {
        let (both, _) = merged(&base, &mine, &theirs);
        let field = both.fields().get(rating.id).unwrap();
        assert_eq!(field.scale(), scale, "{what}");
    }
}

#[test]
fn an_answer_corrected_on_one_side_and_followed_up_on_the_other_takes_both() {
    let day: Day = "2026-11-21".parse().unwrap();
    let base = with(&empty_project(), [Edit::add(answer(0, "as it was"))]);
    let follow = |project: &Project, name: &str| {
        let item = person(name);
        let mut followed = project.responses().get(0).unwrap().to_response();
        followed.set_case(Case {
            course: Course::default().moved_to(CaseState::Contacted, day),
            owner: Some(item.id),
            ..Case::default()
        });
        let insert = Edit::Person(ListEdit::Insert { at: 9, item });
        with(project, [insert, Edit::ReplaceResponses(vec![followed])])
    };
    let corrected = with(
        &base,
        [Edit::ReplaceResponses(vec![answer(0, "corrected")])],
    );
    let corrected_with_a_colleague = with(
        &corrected,
        [Edit::Person(ListEdit::Insert {
            at: 9,
            item: person("Béla"),
        })],
    );
    let followed = follow(&base, "Anna");
    let table = [
        ("followed here", &followed, &corrected),
        ("followed there", &corrected, &followed),
        (
            "a colleague of the same id there",
            &followed,
            &corrected_with_a_colleague,
        ),
    ];
    for (what, mine, theirs) in table {
        let (both, summary) = merged(&base, mine, theirs);
        assert_eq!(comments(&both), ["corrected"], "{what}");
        let case = both.responses().get(0).unwrap().case().unwrap();
        let owner = both.people().get(case.owner.unwrap()).unwrap();
        assert_eq!(owner.name, "Anna", "{what}");
        assert_eq!((summary.changed, summary.kept_both), (1, 0), "{what}");
    }
}

fn person(name: &str) -> Person {
    Person {
        id: id(1),
        name: name.to_owned(),
        kept: Kept::default(),
    }
}

/// A reason was removed there while a measure about it was written here.
#[test]
fn a_measure_keeps_its_reason() {
    let base = empty_project();
    let reason = base.reasons().as_slice()[0].clone();
    let item = Measure {
        id: id(1),
        name: "Explain the price".to_owned(),
        about: About::Reason(reason.id),
        due: None,
        done: None,
        kept: Kept::default(),
    };
    let mine = with(&base, [Edit::Measure(ListEdit::Insert { at: 9, item })]);
    let theirs = with(&base, [Edit::Reason(ListEdit::Remove(reason.id))]);
    let (both, _) = merged(&base, &mine, &theirs);
    let measure = &both.measures().as_slice()[0];
    let About::Reason(about) = measure.about else {
        panic!("{measure:?}");
    };
    assert_eq!(both.reasons().get(about).unwrap().name, reason.name);
    assert_eq!(both.measures().len(), 1);
}

proptest! {
    #[test]
    fn nothing_changed_here_leaves_theirs_as_it_is(before in draws(20), there in draws(20)) {
        let base = drawn_project(&before);
        let theirs = after(&base, &there);
        let (both, summary) = merged(&base, &base, &theirs);
        prop_assert_eq!(both, theirs);
        prop_assert_eq!(summary, MergeSummary::default());
    }

    #[test]
    fn nothing_changed_there_gives_my_answers(before in draws(20), here in draws(20)) {
        let base = drawn_project(&before);
        let mine = after(&base, &here);
        let (both, summary) = merged(&base, &mine, &base);
        let told = |project: &Project| -> BTreeMap<ResponseId, _> {
            answers(project).iter().map(|(id, each)| (*id, words(each))).collect()
        };
        prop_assert_eq!(told(&both), told(&mine));
        prop_assert_eq!(both.survey(), mine.survey());
        prop_assert_eq!(both.scoring(), mine.scoring());
        prop_assert_eq!(both.follow_up(), mine.follow_up());
        let cases = |project: &Project| -> Vec<_> { answers(project).values().map(told_of).collect() };
        prop_assert_eq!(cases(&both), cases(&mine));
        prop_assert_eq!(summary.kept_both, 0);
    }

    #[test]
    fn whatever_either_side_wrote_is_in_the_result(
        before in draws(20), here in draws(20), there in draws(20)
    ) {
        let base = drawn_project(&before);
        let (mine, theirs) = (after(&base, &here), after(&base, &there));
        let (both, _) = merged(&base, &mine, &theirs);
        let (was, result) = (answers(&base), answers(&both));
        let here = answers(&mine);
        for (id, each) in answers(&theirs) {
            match (was.get(&id), here.get(&id)) {
                (Some(was), _) if *was == each => {}
                (Some(was), Some(mine)) if is_same_answer(was, mine) && was.case == each.case => {
                    let result = result.get(&id).unwrap();
                    prop_assert!(is_same_answer(result, &each), "their answer");
                    prop_assert_eq!(told_of(result), told_of(mine), "with my case");
                }
                (Some(was), Some(mine)) if is_same_answer(was, &each) && was.case == mine.case => {
                    let result = result.get(&id).unwrap();
                    prop_assert_eq!(&result.case, &each.case, "their case");
                    prop_assert_eq!(words(result), words(mine), "with my answer");
                }
                _ => prop_assert_eq!(result.get(&id), Some(&each), "theirs under its id"),
            }
        }
        let told: Vec<_> = result.values().map(words).collect();
        for (id, each) in here {
            if was.get(&id).is_none_or(|was| !is_same_answer(was, &each)) {
                prop_assert!(told.contains(&words(&each)), "mine somewhere");
            }
        }
    }
}
