//! Rounds, as a person keeps them in the settings and looks at them in the other views.

use eframe::egui::{Key, Modifiers};
use goodword::analysis::Steps;
use goodword::model::{Choice, FieldRole, FieldValue, Language, Round, RoundChannel};

use crate::support::window::{Desk, Setting};

fn settings() -> Desk {
    let mut desk = Desk::with_sample(Setting {
        height_pt: 3600.0,
        ..Setting::default()
    });
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk
}

fn add(desk: &mut Desk, name: &str, (first, last): (&str, &str)) {
    desk.focus("New round");
    desk.type_text(name);
    desk.key(Key::Enter);
    // The last day first: a round cannot end before it begins.
    for (part, day) in [("Last day", last), ("First day", first), ("Last day", last)] {
        let field = format!("{part}, {name}");
        desk.focus(&field);
        desk.clear_field(&field);
        desk.type_text(day);
        desk.key(Key::Enter);
    }
}

fn rounds(desk: &Desk) -> Vec<(String, String, String)> {
    let told = |round: &Round| {
        let days = (
            round.days.first().to_string(),
            round.days.last().to_string(),
        );
        (round.name.clone(), days.0, days.1)
    };
    desk.project().rounds().iter().map(told).collect()
}

#[test]
fn a_round_is_added_dated_renamed_and_taken_back() {
    let mut desk = settings();
    add(&mut desk, "Spring", ("2 Mar 2026", "20 Mar 2026"));
    let spring = ("Spring", "2026-03-02", "2026-03-20");
    let spring = (spring.0.into(), spring.1.into(), spring.2.into());
    assert_eq!(rounds(&desk), [spring]);
    desk.clear_field("Invited, Spring");
    desk.type_text("1 150");
    desk.key(Key::Enter);
    let invited = desk.project().rounds().as_slice()[0].invited.unwrap();
    assert_eq!(invited.get(), 1150);
    desk.click("Remove Spring");
    assert!(desk.project().rounds().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(rounds(&desk).len(), 1);
}

#[test]
fn days_that_are_none_or_run_backwards_are_said_and_stay_typed() {
    let mut desk = settings();
    add(&mut desk, "Spring", ("2 Mar 2026", "20 Mar 2026"));
    let before = rounds(&desk);
    desk.clear_field("Last day, Spring");
    desk.type_text("1 Mar 2026");
    desk.key(Key::Enter);
    assert!(desk.shows("The first day is after the last one."));
    desk.clear_field("Last day, Spring");
    desk.type_text("soon");
    desk.key(Key::Enter);
    assert!(desk.shows_part("This is not a date."));
    assert_eq!(rounds(&desk), before);
}

#[test]
fn the_trend_goes_by_rounds_and_two_are_compared() {
    let mut desk = settings();
    add(&mut desk, "Spring", ("1 Mar 2026", "31 May 2026"));
    add(&mut desk, "Autumn", ("1 Sep 2026", "30 Oct 2026"));
    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk.choose("Period", "Round");
    let analysis = |desk: &Desk| {
        let analyses = desk.harness.state().conductor().analyses();
        analyses.unwrap().shown.clone()
    };
    assert_eq!(analysis(&desk).steps, Steps::Rounds);
    assert_eq!(analysis(&desk).trend.len(), 2);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk.click("Filter");
    desk.click("Autumn");
    desk.key(Key::Escape);
    desk.choose("Compared with", "Spring");
    let change = analysis(&desk).change.unwrap();
    assert_eq!(change.before_period.from.unwrap().to_string(), "2026-03-01");
    assert_eq!(change.period.to.unwrap().to_string(), "2026-10-30");
    assert!(desk.shows_part("Autumn") && desk.shows_part("Spring"));
}

#[test]
fn a_copy_for_the_next_round_asks_the_same_of_other_people() {
    let mut desk = Desk::with_sample(Setting::default());
    let before = desk.project().clone();
    desk.act("Copy for the next round");
    desk.wait_until_there();
    let copy = desk.project();
    assert!(copy.responses().is_empty());
    assert_eq!(copy.customers(), before.customers());
    assert_eq!(copy.fields(), before.fields());
    assert_eq!(copy.reasons(), before.reasons());
    assert_eq!(copy.survey().question, before.survey().question);
    assert_ne!(copy.id(), before.id());
    assert_eq!(copy.origin(), before.origin(), "one family");
}

fn open_round(desk: &mut Desk) {
    add(desk, "Autumn", ("1 Sep 2026", "30 Nov 2026"));
}

fn autumn(desk: &Desk) -> &Round {
    &desk.project().rounds().as_slice()[0]
}

fn fill(desk: &mut Desk, field: &str, typed: &str) {
    desk.clear_field(field);
    desk.type_text(typed);
    desk.key(Key::Enter);
}

#[test]
fn a_round_tells_how_people_were_asked_and_how_many_of_each_segment() {
    let mut desk = settings();
    open_round(&mut desk);
    desk.choose("Asked by, Autumn", "After a purchase");
    assert_eq!(autumn(&desk).channel, Some(RoundChannel::AfterPurchase));
    let field = desk.project().field_with_role(FieldRole::Channel).unwrap();
    let (id, name) = (field.id, field.name.clone());
    let segments: Vec<_> = field.choices().iter().take(2).cloned().collect();
    desk.choose("Invited by, Autumn", &name);
    let days = autumn(&desk).days;
    let answered = |choice: &Choice| {
        let answers = desk.project().responses().iter();
        let own = answers.filter(|each| {
            let is_of_round = each.day().is_some_and(|day| days.contains(day));
            is_of_round && each.value(id) == Some(FieldValue::Choice(choice.id))
        });
        own.count()
    };
    let most_are_of_the_first = answered(&segments[0]) > answered(&segments[1]);
    let (invited, over) = if most_are_of_the_first {
        (["1000", "9000"], &segments[0])
    } else {
        (["9000", "1000"], &segments[1])
    };
    let over = format!("{} is over-represented", over.name);
    for (segment, invited) in segments.iter().zip(invited) {
        let part = format!("Invited, {name}: {}, Autumn", segment.name);
        fill(&mut desk, &part, invited);
    }
    let by_segment = autumn(&desk).by_segment.clone().unwrap();
    assert_eq!((by_segment.field, by_segment.sum()), (id, 10_000));
    assert!(desk.shows_part("differ from those who were invited"));
    assert!(desk.shows_part(&over));
    fill(&mut desk, "Invited, Autumn", "100");
    assert!(desk.shows_part("more than the 100 invited in all"));
    assert!(
        desk.shows_part("Fewer than one in five answered") || desk.shows_part("invited. Check")
    );
    fill(
        &mut desk,
        &format!("Invited, {name}: {}, Autumn", segments[1].name),
        "many",
    );
    assert_eq!(autumn(&desk).by_segment.as_ref().unwrap().sum(), 10_000);
}

#[test]
fn fewer_invited_than_answered_is_said_and_nothing_is_lost() {
    let mut desk = settings();
    open_round(&mut desk);
    let answers = desk.project().responses().len();
    fill(&mut desk, "Invited, Autumn", "1");
    let said = "answers, but only 1 invited. Check the number invited or the days of the round; the answers are safe.";
    assert!(desk.shows_part(said));
    assert_eq!(desk.project().responses().len(), answers);
    fill(&mut desk, "Invited, Autumn", "100000");
    assert!(!desk.shows_part(said));
}

#[test]
fn a_score_weighted_to_the_invited_says_so_wherever_it_stands() {
    let mut desk = settings();
    open_round(&mut desk);
    let field = desk.project().field_with_role(FieldRole::Channel).unwrap();
    let (name, first) = (field.name.clone(), field.choices()[0].name.clone());
    desk.choose("Invited by, Autumn", &name);
    fill(
        &mut desk,
        &format!("Invited, {name}: {first}, Autumn"),
        "4000",
    );
    desk.click("Weight answers back to the invited");
    assert!(desk.project().scoring().weighted);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Weighted to the invited of Autumn"));
    assert!(desk.shows_part("of no segment of the invited"));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(!desk.shows_part("Weighted to the invited of Autumn"));
}

#[test]
fn the_invited_are_listed_reminded_rewarded_and_taken_off() {
    let mut desk = settings();
    open_round(&mut desk);
    let of_customer = desk.project().responses().iter().rev().find_map(|each| {
        let days = autumn(&desk).days;
        let customer = each.customer().filter(|_| each.score().is_some());
        let day = each.day().filter(|day| days.contains(*day));
        customer.filter(|_| day.is_some() && !each.is_aside())
    });
    let customer = desk
        .project()
        .customers()
        .get(of_customer.unwrap())
        .unwrap();
    let known = customer.label().to_owned();
    desk.click("List of the invited, Autumn");
    for line in [known.as_str(), "Nobody Yet; nobody@example.com"] {
        desk.click("Names or contacts, one a line, Autumn");
        desk.type_text(line);
        desk.click("Add to the list, Autumn");
    }
    let names: Vec<_> = autumn(&desk)
        .list
        .iter()
        .map(|who| who.label().to_owned())
        .collect();
    assert_eq!(names, [known.as_str(), "Nobody Yet"]);
    desk.click("Nobody Yet: Reminded today");
    assert!(autumn(&desk).list[1].reminded.is_some());
    desk.click(&format!("{known}: Reward given today"));
    assert!(autumn(&desk).list[0].rewarded.is_some());
    desk.click("Not answered (1)");
    assert!(!desk.shows(&format!("Take {known} off the list")));
    desk.click("Take Nobody Yet off the list");
    assert_eq!(autumn(&desk).list.len(), 1);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(autumn(&desk).list.len(), 2);
}

#[test]
fn closed_days_are_typed_shown_and_taken_out() {
    let mut desk = settings();
    desk.focus("Day or first – last day");
    desk.type_text("24 Dec 2026 – 26 Dec 2026; 1 Jan 2027");
    desk.key(Key::Enter);
    assert_eq!(desk.project().follow_up().closed.iter().count(), 2);
    desk.focus("Day or first – last day");
    desk.type_text("Christmas");
    assert!(desk.shows_part("Type a day, such as"));
    desk.click("Go to Follow-up");
    desk.click("Remove 1 Jan 2027");
    assert_eq!(desk.project().follow_up().closed.iter().count(), 1);
}

#[test]
fn what_is_worded_in_another_language_is_asked_in_it() {
    let mut desk = settings();
    desk.choose("Texts in", "Polski");
    desk.clear_field("What 0 means");
    desk.type_text("Nigdy");
    desk.key(Key::Enter);
    let worded = desk.project().survey().wording(Language::Polish);
    assert_eq!(worded.unwrap().low_label, "Nigdy");
    let before = desk.project().survey().low_label.clone();
    desk.choose("Texts in", "English");
    assert_eq!(desk.project().survey().low_label, before);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.project().survey().wording(Language::Polish), None);
}

#[test]
fn a_copy_leaves_behind_what_is_bound_to_the_old_answers() {
    let mut desk = settings();
    open_round(&mut desk);
    fill(&mut desk, "Invited, Autumn", "660");
    desk.act("Copy for the next round");
    desk.wait_until_there();
    let copy = desk.project();
    assert!(copy.rounds().is_empty() && copy.milestones().is_empty());
    assert!(copy.self_checks().is_empty());
    assert!(!copy.customers().is_empty());
}
