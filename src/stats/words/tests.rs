use std::collections::BTreeMap;

use proptest::prelude::*;

use super::segment::{Scissors, folded, is_word};
use super::*;
use crate::model::{Counts, Group, Language};

fn words(comment: &str) -> Vec<String> {
    let mut found = Vec::new();
    Scissors::new().each(comment, |word| found.push(folded(word)));
    found
}

fn tally(answers: &[(&str, Group)]) -> WordTally {
    let mut tally = WordTally::default();
    for (comment, group) in answers {
        tally.add(comment, *group);
    }
    tally
}

fn said(tally: &WordTally) -> BTreeMap<&str, Counts> {
    tally.said().collect()
}

#[test]
fn comments_are_cut_into_words_in_lower_case() {
    let table = [
        ("Slow, SLOW service!", "slow slow service"),
        ("They don’t care, don't ask", "they don't care don't ask"),
        ("A KISZOLGÁLÁS lassú, 10-ből 3", "kiszolgálás lassú ből"),
        ("Äänekäs ja kallis: 5 €", "äänekäs ja kallis"),
        ("Żadnej pomocy... ŹLE", "żadnej pomocy źle"),
        ("ΟΔΟΣ", "οδος"),
        ("价格太贵，服务态度很差", "价格 太 贵 服务 态度 很 差"),
        ("Wi-Fi 价格", "wi fi 价格"),
        ("とても美味しい", "とても 美味しい"),
        // Of a script that wants a dictionary of its own there are no words within a phrase.
        ("ขนมปัง อร่อยมาก", "ขนมปัง อร่อยมาก"),
        ("x ?! 42 👍", ""),
        ("", ""),
    ];
    for (comment, wanted) in table {
        assert_eq!(words(comment).join(" "), wanted, "{comment}");
    }
}

#[test]
fn a_word_counts_once_for_each_answer_that_says_it() {
    let counted = tally(&[
        ("slow, so slow", Group::Detractor),
        ("Slow", Group::Promoter),
        ("fast", Group::Passive),
    ]);
    let said = said(&counted);
    assert_eq!(said["slow"], Counts::new(1, 0, 1));
    assert_eq!(said["fast"], Counts::new(0, 1, 0));
}

/// Of 11 words the detractors say 5, slow 4 times; the others 6, slow once. Prior of slow 100 x 5/11 = 45.4545:
/// ln(49.4545 / 55.5455) - ln(46.4545 / 59.5455), and 1 / √(1/49.4545 + 1/46.4545).
#[test]
fn a_word_is_as_telling_as_its_odds_say() {
    let mut answers = vec![("slow", Group::Detractor); 4];
    answers.extend([("nice", Group::Detractor), ("slow", Group::Passive)]);
    answers.extend([("nice", Group::Promoter); 5]);
    let counted = tally(&answers);
    let found = counted.telling(Group::Detractor, Language::English, 3);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].word, found[0].counts),
        ("slow", Counts::new(0, 1, 4))
    );
    let log_odds = (49.454_545_454_5_f64 / 55.545_454_545_5).ln()
        - (46.454_545_454_5_f64 / 59.545_454_545_5).ln();
    let error = (1.0 / 49.454_545_454_5 + 1.0 / 46.454_545_454_5_f64).sqrt();
    assert!((found[0].log_odds - log_odds).abs() < 1e-9, "{found:?}");
    assert!((found[0].z - log_odds / error).abs() < 1e-9, "{found:?}");
}

#[test]
fn a_word_is_found_whole_and_in_any_case() {
    let table = [
        ("slow", "So SLOW!", true),
        ("slow", "slowly", false),
        ("don't", "They don’t", true),
        ("差", "服务态度很差", true),
        ("态", "服务态度很差", false),
        ("ａ", "Ａ 贵", true),
    ];
    for (word, comment, wanted) in table {
        let found = WordFinder::new(word).is_said_in(comment);
        assert_eq!(found, wanted, "{word} in {comment}");
    }
}

#[test]
fn rare_and_common_words_tell_nothing() {
    let mut answers = vec![("the soup was cold", Group::Detractor); 3];
    answers.extend([("the burnt soup", Group::Detractor); 2]);
    answers.extend([("the soup was lovely", Group::Promoter); 5]);
    let counted = tally(&answers);
    let told = |group, fewest| {
        let telling = counted.telling(group, Language::English, fewest);
        telling
            .iter()
            .map(|each| each.word)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(told(Group::Detractor, 3), "cold");
    assert_eq!(told(Group::Detractor, 2), "cold burnt");
    assert_eq!(told(Group::Promoter, 3), "lovely");
    assert_eq!(told(Group::Passive, 1), "");
}

#[test]
fn a_group_alone_has_nobody_to_differ_from() {
    for answers in [
        &[][..],
        &[("cold soup", Group::Detractor)],
        &[("soup", Group::Detractor); 9],
    ] {
        let counted = tally(answers);
        assert_eq!(counted.telling(Group::Detractor, Language::English, 1), []);
    }
    let one_word = tally(&[("soup", Group::Detractor), ("soup", Group::Promoter)]);
    assert_eq!(one_word.telling(Group::Detractor, Language::English, 1), []);
}

#[test]
fn each_language_has_its_most_common_words() {
    for language in Language::ALL {
        let listed = super::stop::stop_words(language);
        assert!(
            (100..=200).contains(&listed.len()),
            "{language:?}: {}",
            listed.len()
        );
        for word in &listed {
            let parts = words(word);
            let known = parts.iter().all(|part| listed.contains(part.as_str()));
            assert!(
                known && !word.is_empty(),
                "{language:?}: {word} is cut into {parts:?}"
            );
        }
    }
}

fn any_answers() -> impl Strategy<Value = Vec<(String, Group)>> {
    let comment = proptest::collection::vec(0usize..12, 0..6).prop_map(|chosen| {
        const SAID: [&str; 12] = [
            "slow", "the", "Nice", "nice", "lassú", "很差", "soup", "a", "cold", "10", "staff",
            "贵",
        ];
        chosen
            .iter()
            .map(|&at| SAID[at])
            .collect::<Vec<_>>()
            .join(" ")
    });
    let group = (0usize..3).prop_map(|at| Group::ALL[at]);
    proptest::collection::vec((comment, group), 0..40)
}

proptest! {
    #[test]
    fn tallies_of_parts_merge_into_that_of_all(answers in any_answers(), cut in 0usize..40) {
        let answers: Vec<_> = answers.iter().map(|(comment, group)| (comment.as_str(), *group)).collect();
        let (one, other) = answers.split_at(cut.min(answers.len()));
        let mut merged = tally(one);
        merged.merge(tally(other));
        // And counts on: an answer after merging is a new one.
        let mut whole = tally(&answers);
        for each in [&mut merged, &mut whole] {
            each.add("slow soup", Group::Detractor);
        }
        prop_assert_eq!(said(&merged), said(&whole));
    }

    #[test]
    fn telling_words_are_ranked_and_said_enough(answers in any_answers()) {
        let answers: Vec<_> = answers.iter().map(|(comment, group)| (comment.as_str(), *group)).collect();
        let counted = tally(&answers);
        for group in Group::ALL {
            let found = counted.telling(group, Language::English, 3);
            prop_assert!(found.is_sorted_by(|a, b| a.z >= b.z));
            for each in found {
                prop_assert!(each.counts.n() >= 3 && each.z > 0.0 && each.log_odds.is_finite(), "{each:?}");
                prop_assert!(each.counts.n() <= answers.len() as u64);
            }
        }
    }

    #[test]
    fn whatever_is_counted_is_found(comment in "[\\PC差贵]{0,20}") {
        for word in words(&comment) {
            prop_assert!(WordFinder::new(&word).is_said_in(&comment), "{word:?}");
        }
    }

    /// What is cut quickly is what the rules alone make of the whole comment.
    #[test]
    fn any_text_is_cut_by_the_rules(
        comment in prop_oneof![
            "[\\p{L}\\p{N}\\p{P}\\p{S} ]{0,40}",
            "[a-zA-ZáŐßéŁΣσ'’.,:;_\" \n0-9(-)]{0,40}",
            "[a-c 服务员态度很差贵カなで1_’.\u{301}]{0,20}",
        ],
    ) {
        let ends: Vec<_> = Scissors::new().0.segment_str(&comment).collect();
        let pieces = ends.windows(2).map(|ends| &comment[ends[0]..ends[1]]);
        let wanted: Vec<_> = pieces.filter(|piece| is_word(piece)).map(folded).collect();
        prop_assert_eq!(words(&comment), wanted);
    }
}
