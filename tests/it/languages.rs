//! Every language says everything, with the same variables, in the plural forms it has.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use goodword::model::Language;

/// The variables of each message, by its id.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: Language) -> Messages {
    let mut messages = Messages::new();
    for (id, text) in blocks(&read(language)) {
        let earlier = messages.insert(id.clone(), variables(&text));
        assert!(earlier.is_none(), "{language:?} says {id} twice");
    }
    messages
}

fn read(language: Language) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
    fs::read_to_string(path.join(language.tag()).join("goodword.ftl")).unwrap()
}

/// Each message with its text: its own line and the indented ones below.
fn blocks(file: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once('=') {
            Some((id, text)) if !line.starts_with([' ', '}']) => {
                blocks.push((id.trim().to_owned(), text.to_owned()));
            }
            _ => {
                if let Some((_, text)) = blocks.last_mut() {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    blocks
}

fn variables(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
        rest[..end.unwrap_or(rest.len())].to_owned()
    });
    names.collect()
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages(Language::English);
    assert!(english.len() > 300, "{} messages", english.len());
    for language in Language::ALL {
        let spoken = messages(language);
        let missing: Vec<_> = english
            .keys()
            .filter(|id| !spoken.contains_key(*id))
            .collect();
        let extra: Vec<_> = spoken
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        assert!(extra.is_empty(), "{language:?} has left over {extra:?}");
        for (id, variables) in &english {
            assert_eq!(&spoken[id], variables, "{language:?} {id}");
        }
    }
}

#[test]
fn polish_counts_in_its_own_plurals() {
    for (id, text) in blocks(&read(Language::Polish)) {
        let counts = text.contains("->") && text.contains("[one]");
        let is_whole =
            text.contains("[few]") && (text.contains("*[other]") || text.contains("*[many]"));
        assert!(!counts || is_whole || id == "answers", "{id}: {text}");
    }
}

/// What is said in each case of each choice: by its key, on one line.
fn cases(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut choices: Vec<BTreeMap<String, String>> = Vec::new();
    for choice in text.split("->").skip(1) {
        let mut cases = BTreeMap::new();
        let mut last = String::new();
        let lines = choice.lines().skip(1).map(str::trim);
        for line in lines.take_while(|line| !line.starts_with('}')) {
            match line.trim_start_matches('*').strip_prefix('[') {
                Some(case) => {
                    let (key, said) = case.split_once(']').unwrap();
                    key.clone_into(&mut last);
                    cases.insert(last.clone(), said.trim().to_owned());
                }
                None => cases.get_mut(&last).unwrap().push_str(line),
            }
        }
        choices.push(cases);
    }
    choices
}

#[test]
fn no_choice_is_between_what_is_the_same() {
    for language in Language::ALL {
        for (id, text) in blocks(&read(language)) {
            for cases in cases(&text) {
                let different: BTreeSet<_> = cases.values().collect();
                assert!(different.len() > 1, "{language:?} {id}: {text}");
                // In Polish a few and many may be the same, and one and a part of one.
                let (one, other) = (cases.get("one"), cases.get("other"));
                let is_same = one.is_some() && one == other && language != Language::Polish;
                assert!(!is_same, "{language:?} {id}: {text}");
            }
        }
    }
}

#[test]
fn apostrophes_are_those_of_print() {
    for language in Language::ALL {
        for (id, text) in blocks(&read(language)) {
            assert!(!text.contains('\''), "{language:?} {id}: {text}");
        }
    }
}

#[test]
fn no_message_shouts_or_jokes() {
    for language in Language::ALL {
        for (id, text) in blocks(&read(language)) {
            assert!(!text.contains(['!', '！']), "{language:?} {id}: {text}");
        }
    }
}

#[test]
fn no_message_is_left_that_nothing_says() {
    let mut sources = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                sources.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let unsaid: Vec<_> = messages(Language::English)
        .into_keys()
        .filter(|id| !sources.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}
