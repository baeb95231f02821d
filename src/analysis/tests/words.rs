//! Which answers the words are counted in, which words are told, and the answers behind them.

use std::ops::ControlFlow;
use std::sync::atomic::AtomicBool;

use super::sample::*;
use crate::analysis::{
    Analysis, Dimension, Filter, Key, Query, Said, TellingWords, Withheld, rows_saying,
};
use crate::model::{
    AnonymityThreshold, Audience, Confidence, CountingRule, Counts, Edit, Group, Language, Project,
    Response, Scoring, Survey,
};

fn saying(score: u8, comment: &str) -> Response {
    let mut response = on(score, "2026-05-01");
    comment.clone_into(&mut response.comment);
    response
}

fn repeated(count: usize, response: &Response) -> impl Iterator<Item = Response> + '_ {
    std::iter::repeat_n(response, count).cloned()
}

/// Of 30 detractors 20 say it is slow, of 30 promoters one; of 30 promoters 20 call the staff kind.
fn answers() -> Vec<Response> {
    let table = [
        (20, 2, "So slow"),
        (10, 2, "No bread"),
        (1, 10, "Slow but kind"),
        (19, 10, "Kind people"),
        (10, 10, "Good bread"),
        (5, 7, "Party"),
    ];
    let each = |(count, score, comment)| vec![saying(score, comment); count];
    table.into_iter().flat_map(each).collect()
}

fn surveyed(project: &mut Project, change: impl FnOnce(&mut Survey)) {
    let mut survey = project.survey().clone();
    change(&mut survey);
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
}

fn words(project: &Project, filter: &Filter) -> TellingWords {
    TellingWords::of(project, filter, |_, _| ControlFlow::Continue(())).unwrap()
}

fn told(words: &TellingWords, group: Group) -> Vec<&str> {
    let own = words.of_group(group).iter();
    own.map(|each| each.word.as_str()).collect()
}

fn rows(project: &Project, filter: &Filter, word: &str, by: Group) -> Vec<usize> {
    let said = Said {
        word: word.to_owned(),
        by,
    };
    rows_saying(project, filter, &said, &AtomicBool::new(true)).unwrap()
}

#[test]
fn each_group_has_the_words_that_the_others_do_not_say() {
    let words = words(&with(0, answers()), &Filter::default());
    assert_eq!(told(&words, Group::Detractor), ["slow"]);
    assert_eq!(told(&words, Group::Promoter), ["kind", "people"]);
    assert!(words.of_group(Group::Passive).is_empty());
    assert_eq!(words.detractors[0].counts, Counts::new(1, 0, 20));
    assert_eq!(words.promoters[0].counts, Counts::new(20, 0, 0));
    assert_eq!(words.answers, Counts::new(30, 5, 30));
}

#[test]
fn what_may_be_chance_is_not_told() {
    let told_at = |confidence| {
        let mut answers = vec![saying(2, "cold soup"); 14];
        answers.extend(repeated(14, &saying(10, "nice soup")));
        let scoring = Scoring {
            confidence,
            ..Scoring::default()
        };
        let project = scored(with(0, answers), scoring);
        words(&project, &Filter::default()).detractors.len()
    };
    // Its z is 2.31.
    assert_eq!(told_at(Confidence::Percent95), 1);
    assert_eq!(told_at(Confidence::Percent99), 0);
}

#[test]
fn the_answers_are_those_that_an_analysis_counts() {
    let mut answers = answers();
    for aside in &mut answers[..5] {
        aside.aside = true;
    }
    for earlier in &mut answers[5..8] {
        earlier.customer = Some(customer(1));
    }
    for before in &mut answers[8..10] {
        before.day = Some(day("2025-12-31"));
    }
    answers.push(saying(11, "Slow, no score"));
    let scoring = Scoring {
        rule: CountingRule::Latest,
        ..Scoring::default()
    };
    let project = scored(with(0, answers), scoring);
    let filter = Filter {
        period: Some(period("2026-01-01", "2026-12-31")),
        ..Filter::default()
    };
    let words = words(&project, &filter);
    let query = Query {
        filter: filter.clone(),
        ..query()
    };
    assert_eq!(words.answers, Analysis::of(&project, &query).overall.counts);
    assert_eq!(words.detractors[0].counts, Counts::new(1, 0, 11));
    let behind = rows(&project, &filter, "slow", Group::Detractor);
    assert_eq!(behind, (7..8).chain(10..20).collect::<Vec<_>>());
}

#[test]
fn the_answers_behind_a_word_say_the_whole_word_and_are_of_the_group() {
    let mut answers = answers();
    answers.push(saying(2, "Slowly. SLOW!"));
    answers.push(saying(2, "Slowly"));
    let project = with(0, answers);
    let all = Filter::default();
    let wanted: Vec<usize> = (0..20).chain([65]).collect();
    assert_eq!(rows(&project, &all, "slow", Group::Detractor), wanted);
    assert_eq!(rows(&project, &all, "slow", Group::Promoter), [30]);
    assert_eq!(rows(&project, &all, "art", Group::Passive), [0; 0]);
    let promoters = filter(&[(Dimension::Group, &[Key::Group(Group::Promoter)])]);
    assert_eq!(rows(&project, &promoters, "slow", Group::Detractor), [0; 0]);
}

/// As many of each: (language, what detractors say, what promoters say, and their telling words).
const SENTENCES: [(Language, &str, &str, &str, &str); 5] = [
    (
        Language::English,
        "The queue was far too long.",
        "The staff don’t rush you.",
        "queue long",
        "rush staff",
    ),
    (
        Language::Hungarian,
        "A kiszolgálás nagyon lassú volt.",
        "Kedves eladók, friss kenyér!",
        "kiszolgálás lassú",
        "eladók friss kedves kenyér",
    ),
    (
        Language::Finnish,
        "Palvelu oli hidasta ja kallista.",
        "Ystävällinen henkilökunta!",
        "hidasta",
        "henkilökunta ystävällinen",
    ),
    (
        Language::Polish,
        "Obsługa była niemiła, a kolejka długa.",
        "Świeże pieczywo i miła obsługa.",
        "kolejka niemiła",
        "pieczywo świeże",
    ),
    (
        Language::Chinese,
        "服务态度很差，排队太久。",
        "面包好吃，店员热情。",
        "态度 排队",
        "面包 热情",
    ),
];

#[test]
fn words_are_told_in_each_language() {
    for (language, bad, good, theirs, ours) in SENTENCES {
        let mut answers = vec![saying(2, bad); 20];
        answers.extend(repeated(20, &saying(10, good)));
        let mut project = with(0, answers);
        surveyed(&mut project, |survey| survey.language = language);
        let words = words(&project, &Filter::default());
        for (group, wanted) in [(Group::Detractor, theirs), (Group::Promoter, ours)] {
            let told = told(&words, group);
            for word in wanted.split(' ') {
                assert!(told.contains(&word), "{language:?} {word}: {told:?}");
                let behind = rows(&project, &Filter::default(), word, group);
                assert_eq!(behind.len(), 20, "{language:?} {word}");
            }
        }
    }
}

#[test]
fn it_says_how_far_it_is_and_can_be_stopped() {
    let project = with(0, answers());
    let mut heard = Vec::new();
    let words = TellingWords::of(&project, &Filter::default(), |done, of| {
        heard.push((done, of));
        ControlFlow::Break(())
    });
    assert_eq!((words, heard), (None, vec![(65, 65)]));
    let said = Said {
        word: "slow".to_owned(),
        by: Group::Detractor,
    };
    let unwanted = AtomicBool::new(false);
    assert_eq!(
        rows_saying(&project, &Filter::default(), &said, &unwanted),
        None
    );
}

fn employees(answers: Vec<Response>, threshold: u16) -> Project {
    let scoring = Scoring {
        anonymity: AnonymityThreshold::new(threshold).unwrap(),
        ..Scoring::default()
    };
    let mut project = scored(with(1, answers), scoring);
    surveyed(&mut project, |survey| survey.audience = Audience::Employees);
    project
}

#[test]
fn a_word_of_too_few_employees_is_not_told() {
    let words_at = |threshold| words(&employees(answers(), threshold), &Filter::default());
    assert_eq!(told(&words_at(21), Group::Detractor), ["slow"]);
    assert_eq!(told(&words_at(22), Group::Detractor), [""; 0]);
    // All but three say it: those three could be recognised.
    let mut nearly_all = vec![saying(2, "slow slow"); 20];
    nearly_all.extend(repeated(3, &saying(10, "kind people here")));
    assert_eq!(
        told(
            &words(&employees(nearly_all.clone(), 4), &Filter::default()),
            Group::Detractor
        ),
        [""; 0]
    );
    assert_eq!(
        told(
            &words(&employees(nearly_all, 3), &Filter::default()),
            Group::Detractor
        ),
        ["slow"]
    );
}

#[test]
fn no_words_are_told_of_a_part_of_the_employees_or_of_too_few() {
    let project = employees(answers(), 5);
    let month = Filter {
        period: Some(period("2026-05-01", "2026-05-31")),
        ..Filter::default()
    };
    let field = filter(&[(Dimension::Field(CHANNEL), &[Key::Missing])]);
    for part in [month, field] {
        let words = words(&project, &part);
        assert_eq!(words.withheld, Some(Withheld::FieldsCrossed));
        assert_eq!(
            (words.detractors, words.answers),
            (vec![], Counts::default())
        );
    }
    let few = employees(vec![saying(2, "slow"); 4], 5);
    let words = words(&few, &Filter::default());
    assert_eq!(words.withheld, Some(Withheld::TooFew));
}
