use super::sample::*;
use crate::analysis::{Analysis, Certainty, Dimension, Key, Query, Verdict};
use crate::model::{
    Confidence, Correction, Edit, FieldValue, Group, ListEdit, Response, Scale, Scoring,
};

fn many(count: usize, of: impl Fn() -> Response) -> impl Iterator<Item = Response> {
    std::iter::repeat_with(of).take(count)
}

fn keys(analysis: &Analysis) -> Vec<Key> {
    analysis
        .segments
        .iter()
        .map(|each| each.key.clone())
        .collect()
}

fn verdicts(analysis: &Analysis) -> Vec<Verdict> {
    analysis.segments.iter().map(|each| each.verdict).collect()
}

#[test]
fn segments_stand_in_the_order_of_the_choices_and_the_missing_last() {
    let mut project = with(3, [by(9, 0), by(9, 3), by(9, 1)]);
    let mut field = project.fields().get(CHANNEL).unwrap().clone();
    if let crate::model::FieldKind::Choice(choices) = &mut field.kind {
        choices.reverse();
    }
    project
        .apply(Edit::Field(ListEdit::Replace(field)))
        .unwrap();
    let analysis = broken_down(&project, Dimension::Field(CHANNEL));
    assert_eq!(
        keys(&analysis),
        [Key::Choice(choice(3)), Key::Choice(choice(1)), Key::Missing]
    );
}

#[test]
fn texts_stand_in_their_own_order() {
    let project = with(
        0,
        [
            noted(9, "pear"),
            noted(9, "apple"),
            answer(9),
            noted(1, "pear"),
        ],
    );
    let analysis = broken_down(&project, Dimension::Field(NOTE));
    let wanted = [
        Key::Text("apple".into()),
        Key::Text("pear".into()),
        Key::Missing,
    ];
    assert_eq!(keys(&analysis), wanted);
    assert_eq!(Dimension::Field(NOTE).keys(&project), wanted);
}

#[test]
fn all_keys_are_listed_though_no_answer_has_them() {
    let project = project(1);
    let table = [
        (Dimension::Field(CHANNEL), vec![Key::Choice(choice(1))]),
        (Dimension::Field(NOTE), vec![]),
        (
            Dimension::Reason,
            [1, 2, 3].map(|number| Key::Reason(reason(number))).to_vec(),
        ),
        (Dimension::Group, Group::ALL.map(Key::Group).to_vec()),
        (
            Dimension::Customer,
            [1, 2]
                .map(|number| Key::Customer(customer(number)))
                .to_vec(),
        ),
    ];
    for (dimension, mut wanted) in table {
        wanted.push(Key::Missing);
        assert_eq!(dimension.keys(&project), wanted);
    }
}

#[test]
fn an_answer_with_several_reasons_is_in_each_and_split_over_them() {
    let project = with(
        0,
        [
            because(10, &[1, 2]),
            because(0, &[2]),
            answer(8),
            answer(10),
        ],
    );
    let analysis = broken_down(&project, Dimension::Reason);
    let found: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| {
            (
                each.summary.counts.n(),
                each.contribution,
                each.difference_from_rest,
            )
        })
        .collect();
    assert_eq!(found[0], (1, 12.5, Some(100.0)));
    assert_eq!(found[1], (2, -12.5, Some(-50.0)));
    assert_eq!((found[2].0, found[2].1), (2, 25.0));
    assert_eq!(analysis.overall.score, Some(25.0));
}

#[test]
fn a_clear_difference_is_told_in_its_direction() {
    let good = many(40, || by(10, 1)).chain(many(10, || by(0, 1)));
    let bad = many(10, || by(10, 2)).chain(many(40, || by(0, 2)));
    let analysis = broken_down(&with(2, good.chain(bad)), Dimension::Field(CHANNEL));
    assert_eq!(verdicts(&analysis), [Verdict::Better, Verdict::Worse]);
    assert_eq!(analysis.segments[0].difference_from_rest, Some(120.0));
    assert_eq!(analysis.segments[1].difference_from_rest, Some(-120.0));
}

#[test]
fn the_same_difference_may_be_chance_among_many() {
    // Segment 1 against the rest has p = 0.022 by itself.
    let one = |others: u32| {
        let first = many(16, || by(10, 1)).chain(many(5, || by(0, 1)));
        let per_segment = 100 / others;
        let rest = (2..2 + others).flat_map(move |number| {
            (0..per_segment).map(move |at| by(if at % 2 == 0 { 10 } else { 0 }, number))
        });
        let project = with(1 + others, first.chain(rest));
        verdicts(&broken_down(&project, Dimension::Field(CHANNEL)))
    };
    assert_eq!(one(1), [Verdict::Better, Verdict::Worse]);
    assert!(one(10).iter().all(|each| *each == Verdict::MayBeChance));
}

#[test]
fn the_asked_confidence_decides() {
    let first = many(16, || by(10, 1)).chain(many(5, || by(0, 1)));
    let rest = many(50, || by(10, 2)).chain(many(50, || by(0, 2)));
    let project = with(2, first.chain(rest));
    let table = [
        (Confidence::Percent95, Verdict::Better),
        (Confidence::Percent99, Verdict::MayBeChance),
    ];
    for (confidence, verdict) in table {
        let scoring = Scoring {
            confidence,
            ..Scoring::default()
        };
        let project = scored(project.clone(), scoring);
        assert_eq!(
            verdicts(&broken_down(&project, Dimension::Field(CHANNEL)))[0],
            verdict
        );
    }
}

#[test]
fn small_segments_say_nothing_and_cost_the_others_nothing() {
    let first = many(16, || by(10, 1)).chain(many(5, || by(0, 1)));
    let rest = many(50, || by(10, 2)).chain(many(50, || by(0, 2)));
    let small = (3..60).flat_map(|number| [by(10, number), by(0, number)]);
    let project = with(60, first.chain(rest).chain(small));
    let verdicts = verdicts(&broken_down(&project, Dimension::Field(CHANNEL)));
    assert_eq!(verdicts[0], Verdict::Better);
    assert!(
        verdicts[2..]
            .iter()
            .all(|each| *each == Verdict::TooFewAnswers)
    );
}

#[test]
fn the_only_segment_has_nothing_to_be_compared_with() {
    let analysis = broken_down(&with(2, many(20, || by(10, 1))), Dimension::Field(CHANNEL));
    let [only] = &analysis.segments[..] else {
        panic!("{:?}", analysis.segments);
    };
    assert_eq!(
        (only.difference_from_rest, only.verdict),
        (None, Verdict::TooFewAnswers)
    );
    assert_eq!(
        (only.contribution, only.summary.certainty),
        (100.0, Certainty::EarlySign)
    );
}

#[test]
fn a_segment_of_blanks_is_shown_without_a_score() {
    let analysis = broken_down(&with(2, [by(9, 1), by(99, 2)]), Dimension::Field(CHANNEL));
    let blank = &analysis.segments[1];
    assert_eq!((blank.summary.score, blank.summary.counts.blank), (None, 1));
    assert_eq!(
        (blank.difference_from_rest, blank.contribution),
        (None, 0.0)
    );
}

#[test]
fn many_segments_are_each_told_apart() {
    let choices = (1..=98).flat_map(|number| [by(10, number), by(8, number)]);
    let choices = broken_down(&with(98, choices), Dimension::Field(CHANNEL));
    let texts = (0..10_000).map(|number| format!("text {number}"));
    let texts = texts.flat_map(|text| [noted(10, &text), noted(8, &text)]);
    let texts = broken_down(&with(0, texts), Dimension::Field(NOTE));
    for (analysis, segments) in [(choices, 98), (texts, 10_000)] {
        assert_eq!(analysis.segments.len(), segments);
        let scores = analysis.segments.iter().map(|each| each.summary.score);
        assert!(scores.into_iter().all(|score| score == Some(50.0)));
        let sum: f64 = analysis.segments.iter().map(|each| each.contribution).sum();
        assert!((sum - 50.0).abs() < 1e-9);
    }
}

#[test]
fn ids_that_lie_far_apart_cost_no_table() {
    let mut project = with(1, [by(9, 1)]);
    let mut field = project.fields().get(CHANNEL).unwrap().clone();
    if let crate::model::FieldKind::Choice(choices) = &mut field.kind {
        let mut far = choices[0].clone();
        far.id = choice(u32::MAX);
        choices.push(far);
    }
    project
        .apply(Edit::Field(ListEdit::Replace(field)))
        .unwrap();
    add(&mut project, [by(0, u32::MAX)]);
    let analysis = broken_down(&project, Dimension::Field(CHANNEL));
    assert_eq!(
        keys(&analysis),
        [Key::Choice(choice(1)), Key::Choice(choice(u32::MAX))]
    );
}

#[test]
fn a_field_that_is_not_there_is_missing_in_every_answer() {
    let unknown = Dimension::Field(NOTE.next());
    let project = with(1, [by(9, 1), answer(2)]);
    assert_eq!(keys(&broken_down(&project, unknown)), [Key::Missing]);
    assert_eq!(unknown.keys(&project), [Key::Missing]);
}

#[test]
fn the_gentler_correction_tells_more_apart() {
    // Against the rest of 300 answers at 0, each of three segments of twenty at 25 or so.
    let good = |number| many(9, move || by(10, number)).chain(many(4, move || by(0, number)));
    let rest = many(150, || by(10, 9)).chain(many(150, || by(0, 9)));
    let small = (4..=8).flat_map(|number| many(6, move || by(8, number)));
    let answers = good(1)
        .chain(good(2))
        .chain(good(3))
        .chain(rest)
        .chain(small);
    let project = with(9, answers);
    let found = |correction| {
        let scoring = Scoring {
            correction,
            confidence: Confidence::Percent90,
            ..Scoring::default()
        };
        let verdicts = verdicts(&broken_down(
            &scored(project.clone(), scoring),
            Dimension::Field(CHANNEL),
        ));
        verdicts
            .iter()
            .filter(|each| **each == Verdict::Better)
            .count()
    };
    assert!(found(Correction::BenjaminiHochberg) >= found(Correction::Holm));
}

#[test]
fn two_fields_crossed_give_every_pair_that_has_answers() {
    let place = |score, number, note: &str| {
        let mut response = by(score, number);
        response.set_value(NOTE, Some(crate::model::FieldValue::Text(note.to_owned())));
        response
    };
    let answers = [
        place(9, 1, "noon"),
        place(0, 1, "night"),
        place(9, 2, "noon"),
        place(10, 1, "noon"),
        by(8, 2),
    ];
    let query = Query {
        by: Some(Dimension::Field(CHANNEL)),
        crossed: Some(Dimension::Field(NOTE)),
        ..query()
    };
    let analysis = Analysis::of(&with(2, answers), &query);
    let pairs: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| {
            let crossed = each.crossed.clone().unwrap();
            (each.key.clone(), crossed, each.summary.counts.n())
        })
        .collect();
    let text = |text: &str| Key::Text(text.to_owned());
    let wanted = [
        (Key::Choice(choice(1)), text("night"), 1),
        (Key::Choice(choice(1)), text("noon"), 2),
        (Key::Choice(choice(2)), text("noon"), 1),
        (Key::Choice(choice(2)), Key::Missing, 1),
    ];
    assert_eq!(pairs, wanted);
    let sum: f64 = analysis.segments.iter().map(|each| each.contribution).sum();
    assert!((sum - analysis.overall.score.unwrap()).abs() < 1e-9);
}

#[test]
fn a_segment_pulls_the_score_by_its_influence() {
    let project = with(2, [by(10, 1), by(10, 1), by(0, 2), by(10, 2)]);
    let analysis = broken_down(&project, Dimension::Field(CHANNEL));
    let influence: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| each.influence)
        .collect();
    assert_eq!(influence, [Some(50.0), Some(-50.0)]);
    let only = broken_down(&with(1, [by(10, 1)]), Dimension::Field(CHANNEL));
    assert_eq!(only.segments[0].influence, None);
}

#[test]
fn the_reasons_sum_to_the_score_whatever_is_grouped() {
    let answers = [
        because(10, &[1, 2]),
        because(9, &[2]),
        because(0, &[1, 2, 3]),
        answer(10),
        answer(11),
    ];
    let analysis = Analysis::of(&with(0, answers), &query());
    let keys: Vec<_> = analysis
        .reasons
        .iter()
        .map(|each| (&each.key, each.answers))
        .collect();
    let wanted = [
        (&Key::Reason(reason(1)), 2),
        (&Key::Reason(reason(2)), 3),
        (&Key::Reason(reason(3)), 1),
        (&Key::Missing, 1),
    ];
    assert_eq!(keys, wanted);
    let sum: f64 = analysis.reasons.iter().map(|each| each.points).sum();
    assert!((sum - analysis.overall.score.unwrap()).abs() < 1e-9);
}

#[test]
fn ratings_are_segments_from_the_lowest_and_can_be_filtered_by() {
    let mut project = with(0, []);
    let field = crate::model::Field {
        kind: crate::model::FieldKind::Rating(Scale::SATISFACTION),
        ..project.fields().get(NOTE).unwrap().clone()
    };
    let replace = Edit::Field(ListEdit::Replace(field));
    project.apply(replace).unwrap();
    let rated = |score, rating| {
        let mut response = answer(score);
        response.set_value(NOTE, Some(FieldValue::Rating(rating)));
        response
    };
    add(
        &mut project,
        [rated(9, 5), rated(3, 1), rated(10, 5), answer(9)],
    );
    let by = Dimension::Field(NOTE);
    let analysis = broken_down(&project, by);
    assert_eq!(
        keys(&analysis),
        [Key::Rating(1), Key::Rating(5), Key::Missing]
    );
    let counted: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| each.summary.counts.n())
        .collect();
    assert_eq!(counted, [1, 2, 1]);
    let all: Vec<_> = (1..=5).map(Key::Rating).chain([Key::Missing]).collect();
    assert_eq!(by.keys(&project), all);
    let chosen = filter(&[(by, &[Key::Rating(5), Key::Missing])]);
    assert_eq!(crate::analysis::selected_rows(&project, &chosen), [0, 2, 3]);
}
