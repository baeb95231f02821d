//! `goodword words`: for people and for other programs.

use goodword::model::{Audience, Language, Project};
use goodword::project_file::{Header, write};
use serde_json::{Value, json};

use super::{printed, refused};
use crate::words::{CHINESE, ENGLISH, Given, survey};

/// What the command prints of a survey of those answers.
fn words_of(audience: Audience, given: &[Given<'_>], more: &[&str]) -> String {
    let language = if given[0].2.is_ascii() {
        Language::English
    } else {
        Language::Chinese
    };
    words_in(&survey(audience, language, given), more)
}

fn words_in(project: &Project, more: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bakery.goodword.json");
    let mut bytes = Vec::new();
    write(project, &Header::default(), &mut bytes).unwrap();
    std::fs::write(&file, bytes).unwrap();
    printed(&[&["words", file.to_str().unwrap()][..], more].concat())
}

#[test]
fn words_are_printed_with_how_many_say_them() {
    let text = words_of(Audience::Customers, &ENGLISH, &[]);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("Detractors say") && lines[0].ends_with("Others (34)"));
    let slow = lines.iter().find(|line| line.starts_with("slow "));
    let cells: Vec<&str> = slow.unwrap().split_whitespace().collect();
    assert_eq!(cells, ["slow", "17", "74%", "1", "3%"]);
    assert!(lines.iter().any(|line| line.starts_with("Promoters say")));
    assert!(
        lines
            .last()
            .unwrap()
            .starts_with("Many words are looked at")
    );
}

#[test]
fn other_programs_get_every_word_unrounded() {
    let text = words_of(Audience::Customers, &ENGLISH, &["--json"]);
    let json: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["answers"], json!(57));
    let slow = json["detractors"].as_array().unwrap();
    let slow = slow.iter().find(|each| each["word"] == "slow").unwrap();
    assert_eq!((&slow["own"], &slow["others"]), (&json!(17), &json!(1)));
    assert!(slow["z"].as_f64() > Some(1.96) && slow["log_odds"].as_f64() > Some(0.0));
    assert!(!json["promoters"].as_array().unwrap().is_empty());
}

#[test]
fn words_are_cut_in_the_language_of_the_survey_whatever_the_users() {
    let text = words_of(Audience::Customers, &CHINESE, &["--language", "fi"]);
    assert!(
        text.contains("排队") && text.contains("Arvostelijat sanovat"),
        "{text}"
    );
}

#[test]
fn too_few_employees_have_no_words_in_either_form() {
    let few = &ENGLISH[..1];
    let few: Vec<Given<'_>> = few
        .iter()
        .map(|&(_, score, text)| (3, score, text))
        .collect();
    let text = words_of(Audience::Employees, &few, &[]);
    assert!(text.starts_with("Too few employees") && text.lines().count() == 1);
    let json = words_of(Audience::Employees, &few, &["--json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json,
        json!({"withheld": true, "detractors": [], "promoters": []})
    );
}

#[test]
fn without_answers_a_sentence_says_so() {
    let text = words_of(Audience::Customers, &[(0, 0, "a")], &[]);
    assert_eq!(
        text,
        "No word is used by detractors or promoters more often than chance explains.\n"
    );
}

#[test]
fn words_take_no_field_to_break_down_by() {
    let said = refused(&["words", "answers.csv", "--by", "Branch"]);
    assert!(said.contains("There is no option --by here."), "{said}");
    let help = printed(&["words", "--help"]);
    assert!(
        help.contains("goodword words FILE") && printed(&["--help"]).contains("goodword words")
    );
}
