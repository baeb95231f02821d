//! Damaged files: what can be read of them, what is said of the rest, and that they are left as they are.

mod kept;

use std::fmt::Write as _;

use goodword::i18n::Texts;
use goodword::model::Language;
use goodword::project_file::{Fault, Header, Loaded, Problem, ReadError, read};
use goodword::wording::problem;
use proptest::prelude::*;

use super::projects::{drawn_project, draws};
use super::saving::written;
use crate::support::life::comments;

/// Answers 0 to 999, each on a line of its own from line 18 on.
fn thousand() -> String {
    let mut text = String::from(
        r#"{
  "format": "goodword",
  "version": 1,
  "id": "00000000-0000-4000-8000-000000000007",
  "generation": 2,
  "last_seq": 3,
  "survey": {
    "name": "Café",
    "audience": "customers",
    "language": "en",
    "question": "Would you?"
  },
  "reasons": [
    {"id":"r1","name":"Service"},
    {"id":"r2","name":"Price"}
  ],
  "responses": [
"#,
    );
    for number in 0..1000 {
        let end = if number < 999 { "," } else { "" };
        let _ = writeln!(
            text,
            r#"    {{"id":"{number:06}","score":9,"comment":"answer {number}"}}{end}"#
        );
    }
    text + "  ]\n}\n"
}

fn damaged(bytes: &[u8]) -> Loaded {
    let loaded = read(bytes).unwrap();
    assert_ne!(loaded.problems, []);
    loaded
}

fn places(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|each| each.place.as_str()).collect()
}

/// The numbers of the answers that are not there.
fn missing(loaded: &Loaded) -> Vec<usize> {
    let there = comments(&loaded.project);
    let is_there = |number: &usize| there.contains(&format!("answer {number}"));
    (0..1000).filter(|number| !is_there(number)).collect()
}

#[test]
fn a_flipped_bit_in_an_answer_costs_that_answer_only() {
    let whole = thousand();
    let start = whole.find("    {\"id\":\"000017\"").unwrap();
    let end = start + whole[start..].find('\n').unwrap();
    for at in start..end {
        for bit in 0..8 {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let loaded = read(&bytes).unwrap();
            let missing = missing(&loaded);
            assert!(
                missing.is_empty() || missing == [17],
                "{at} {bit}: {}",
                missing.len()
            );
            let ids_are_whole = loaded.project.responses().len() == 1000;
            assert!(ids_are_whole || !loaded.problems.is_empty(), "{at} {bit}");
        }
    }
}

/// What is put in the place of what, and the place, fault and answers that are lost by it.
type DamageTable<'a> = [(&'a str, &'a str, &'a str, Fault, &'a [usize]); 12];

#[test]
fn what_is_damaged_is_said_with_place_line_and_column() {
    let lost = |line, column, lines| Fault::Lost {
        line,
        column,
        lines,
    };
    let ends = |line, column| Fault::Ends { line, column };
    let (one, column) = ("responses[17]", 51);
    let table: DamageTable<'_> = [
        (
            "answer 17\"}",
            "answer 17\"",
            one,
            lost(35, column, 1),
            &[17],
        ),
        (
            "answer 17\"}",
            "answer 17}",
            one,
            lost(35, column, 1),
            &[17],
        ),
        (
            "answer 17\"},\n",
            "answer 17\"}*\n",
            "responses",
            lost(35, column + 1, 1),
            &[],
        ),
        (
            "answer 17\"},\n",
            "answer 17\"},*",
            "responses",
            lost(35, column + 1, 1),
            &[18],
        ),
        ("answer 17", "answer\n 17", one, lost(35, 46, 2), &[17]),
        (
            "answer 17\"}",
            "answer 17\"",
            one,
            lost(35, column, 1),
            &[17],
        ),
        ("answer 17\"},\n", "answer 17\"}\n", "", lost(36, 5, 1), &[]),
        (
            "  \"responses\": [",
            "  \"resp\u{1}nses\": [",
            "",
            lost(17, 8, 1),
            &[],
        ),
        (
            "    \"question\": \"W",
            "    \"question\": ?W",
            "survey",
            lost(11, 17, 1),
            &[],
        ),
        (
            "  \"generation\": 2",
            "  \"generation\": #",
            "",
            lost(5, 17, 1),
            &[],
        ),
        (
            "  ],\n  \"resp",
            "  }.\n  \"resp",
            "reasons",
            lost(16, 3, 1),
            &[],
        ),
        ("  ]\n}\n", "", "", ends(1017, 52), &[]),
    ];
    for (from, to, place, fault, missing_answers) in table {
        let text = thousand().replacen(from, to, 1);
        let loaded = damaged(text.as_bytes());
        let wanted = Problem {
            place: place.to_owned(),
            fault,
        };
        assert!(
            loaded.problems.contains(&wanted),
            "{to:?}: {:?}",
            loaded.problems
        );
        assert_eq!(missing(&loaded), missing_answers, "{to:?}");
    }
}

#[test]
fn lost_lines_are_one_problem_and_the_answers_after_keep_their_numbers() {
    let bytes = thousand()
        .replace("answer 30\"", "answer 30")
        .replace("answer 31\"", "answer 31")
        .replace(
            "\"score\":9,\"comment\":\"answer 40\"",
            "\"score\":11,\"comment\":\"answer 40\"",
        );
    let loaded = damaged(bytes.as_bytes());
    assert_eq!(
        places(&loaded.problems),
        ["responses[30]", "responses[40].score"]
    );
    assert_eq!(missing(&loaded), [30, 31]);
}

#[test]
fn zeros_in_the_middle_cost_the_lines_they_stand_in() {
    let mut bytes = thousand().into_bytes();
    bytes[20_000..24_096].fill(0);
    let missing = missing(&damaged(&bytes));
    assert!((70..80).contains(&missing.len()), "{missing:?}");
    assert!(missing.is_sorted_by(|a, b| a + 1 == *b));
}

#[test]
fn answers_are_found_where_the_line_on_which_they_begin_is_gone() {
    let whole = thousand();
    let begin = whole.find("  ],\n  \"responses\"").unwrap();
    let mut bytes = whole.into_bytes();
    bytes[begin..begin + 30].fill(0);
    assert_eq!(missing(&damaged(&bytes)), [0]);
}

#[test]
fn a_file_cut_short_is_read_up_to_there_in_any_layout() {
    let whole = thousand();
    let value: serde_json::Value = serde_json::from_str(&whole).unwrap();
    let layouts = [
        whole.clone(),
        whole.replace('\n', "\r\n"),
        serde_json::to_string(&value).unwrap(),
        serde_json::to_string_pretty(&value).unwrap(),
    ];
    for text in layouts {
        let from = text.find("answer 1").unwrap();
        for end in (from..text.len() - 4).step_by(1013) {
            let loaded = damaged(&text.as_bytes()[..end]);
            let whole_answers = text[..end].matches("answer ").count() - 1;
            let read_answers = loaded.project.responses().len();
            assert!(read_answers == whole_answers || read_answers == whole_answers + 1);
            assert_eq!(loaded.project.survey().name, "Café");
            let ends = |each: &Problem| matches!(each.fault, Fault::Ends { .. });
            assert!(loaded.problems.iter().any(ends));
        }
    }
}

#[test]
fn damage_in_another_layout_costs_what_is_behind_it() {
    let value: serde_json::Value = serde_json::from_str(&thousand()).unwrap();
    let text = serde_json::to_string_pretty(&value).unwrap();
    let loaded = damaged(text.replace("\"answer 17\"", "\"answer 17").as_bytes());
    let missing = missing(&loaded);
    assert_eq!((missing.first(), missing.len()), (Some(&17), 983));
}

#[test]
fn what_stands_after_the_end_is_said_and_not_read() {
    let whole = thousand();
    for text in [
        format!("{whole}{whole}"),
        format!("{whole}\0\0\0"),
        serde_json::from_str::<serde_json::Value>(&whole)
            .unwrap()
            .to_string()
            + "]",
    ] {
        assert_eq!(missing(&damaged(text.as_bytes())), [] as [usize; 0]);
    }
}

#[test]
fn without_a_survey_the_error_says_where_it_breaks() {
    let whole = thousand();
    let head = whole.find("  \"survey\"").unwrap();
    for end in [0, 1, 10, 40, head] {
        let error = read(&whole.as_bytes()[..end]).unwrap_err();
        assert!(matches!(error, ReadError::NotJson { .. }), "{error:?}");
    }
    let format = whole.replace("\"goodword\"", "\"goodword");
    assert_eq!(
        read(format.as_bytes()),
        Err(ReadError::NotJson {
            line: 2,
            column: 22
        })
    );
}

#[test]
fn a_damaged_id_is_taken_from_the_origin() {
    let whole = thousand().replace(
        "  \"gen",
        "  \"origin\": \"00000000-0000-4000-8000-000000000007\",\n  \"gen",
    );
    let text = whole.replacen("  \"id\": \"0", "  \"id\": 0", 1);
    let loaded = damaged(text.as_bytes());
    assert_eq!(
        *loaded.project.id(),
        *read(whole.as_bytes()).unwrap().project.id()
    );
}

#[test]
fn utf_16_with_its_mark_is_read() {
    let whole = thousand();
    let units: Vec<u16> = std::iter::once(0xfeff)
        .chain(whole.encode_utf16())
        .collect();
    let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for bytes in [&little, &big] {
        assert_eq!(read(bytes), read(whole.as_bytes()));
    }
    let odd = &little[..little.len() - 1];
    assert_ne!(damaged(odd).problems, []);
}

#[test]
fn letters_that_are_not_utf_8_are_shown_as_such_and_said() {
    let mut bytes = thousand().replace("answer 5\"", "caf? 5\"").into_bytes();
    let at = bytes.windows(4).position(|four| four == b"caf?").unwrap() + 3;
    bytes[at] = 0xe9;
    let loaded = damaged(&bytes);
    assert_eq!(loaded.problems.len(), 1);
    assert!(matches!(
        loaded.problems[0].fault,
        Fault::NotText { line: 23, .. }
    ));
    assert_eq!(comments(&loaded.project)[5], "caf\u{fffd} 5");
}

#[test]
fn a_million_damages_are_counted() {
    let lines = "    {\n    {\"id\":\"0\"},\n".repeat(100_000);
    let text = thousand().replace(
        "  \"responses\": [\n",
        &format!("  \"responses\": [\n{lines}"),
    );
    let problems = damaged(text.as_bytes()).problems;
    assert_eq!(problems.len(), 10_001);
    assert!(matches!(problems.last().unwrap().fault, Fault::More(count) if count > 100_000));
}

#[test]
fn each_damage_is_said_in_every_language() {
    let faults = [
        Fault::Lost {
            line: 1035,
            column: 51,
            lines: 1,
        },
        Fault::Lost {
            line: 1035,
            column: 51,
            lines: 3,
        },
        Fault::Ends {
            line: 1035,
            column: 51,
        },
        Fault::NotText {
            line: 1035,
            column: 51,
        },
    ];
    for language in Language::ALL {
        let texts = Texts::load(language).unwrap();
        for fault in faults.clone() {
            let place = "responses[17]".to_owned();
            let said = problem(&texts, &Problem { place, fault });
            assert!(
                said.contains("responses[17]") && said.contains("1035"),
                "{said}"
            );
        }
        let fault = Fault::LikeAnswers(1035);
        let place = "respnses".to_owned();
        let said = problem(&texts, &Problem { place, fault });
        assert!(
            said.contains("respnses") && said.contains("responses"),
            "{said}"
        );
        let fault = Fault::More(7);
        let said = problem(
            &texts,
            &Problem {
                place: String::new(),
                fault,
            },
        );
        assert!(said.contains('7'), "{said}");
    }
}

proptest! {
    #[test]
    fn a_line_that_is_lost_costs_one_answer(draws in draws(40), which: prop::sample::Index) {
        let project = drawn_project(&draws);
        let text = written(&project, Header::default());
        let Some(first) = text.find("\"responses\": [\n").map(|at| at + 14) else { return Ok(()) };
        let row = which.index(project.responses().len());
        let line = text[first..].match_indices("\n    {").nth(row).unwrap().0 + first + 5;
        let mut text = text;
        text.replace_range(line..=line, "(");
        let loaded = damaged(text.as_bytes());
        let place = format!("responses[{row}]");
        prop_assert_eq!(places(&loaded.problems), [place.as_str()]);
        let left: Vec<_> = project.responses().iter().enumerate().filter(|(at, _)| *at != row).collect();
        prop_assert_eq!(loaded.project.responses().len(), left.len());
        for (read, (_, was)) in loaded.project.responses().iter().zip(left) {
            prop_assert_eq!(read.to_response(), was.to_response());
        }
    }
}
