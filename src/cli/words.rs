//! `goodword words`: the words that tell detractors and promoters from the others, as text or as JSON.

use std::ops::ControlFlow;

use serde_json::{Map, Value, json};

use super::args::ResultArgs;
use super::error::CliError;
use super::print::table_of_numbers;
use super::score::share;
use super::{Shell, source};
use crate::analysis::{Filter, GroupWord, TellingWords, Withheld};
use crate::i18n::Texts;
use crate::model::{Counts, Group};
use crate::text;

/// The most telling words of a group that are printed; other programs get them all.
const PRINTED: usize = 20;

/// Those that have words of their own.
const GROUPS: [Group; 2] = [Group::Detractor, Group::Promoter];

pub(super) fn run(shell: &mut Shell<'_>, args: &ResultArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    let go_on = |_, _| ControlFlow::Continue(());
    // Nobody stops the count.
    let words = TellingWords::of(&answers.project, &Filter::default(), go_on).unwrap_or_default();
    let lines = if args.json {
        vec![as_json(&words)]
    } else {
        as_text(&words, shell.texts)
    };
    for line in lines {
        shell.line(&line)?;
    }
    shell.say_beside(&answers.remarks)
}

/// Every word. What is not told of employees is `withheld`, without any numbers.
fn as_json(words: &TellingWords) -> String {
    let mut object = Map::new();
    if words.withheld.is_some() {
        object.insert("withheld".into(), json!(true));
    } else {
        object.insert("answers".into(), json!(words.answers.n()));
    }
    for group in GROUPS {
        let own = words.of_group(group).iter();
        let own = own.map(|word| word_as_json(word, group));
        object.insert(key(group).into(), own.collect());
    }
    format!("{:#}", Value::Object(object))
}

fn word_as_json(word: &GroupWord, group: Group) -> Value {
    let (own, others) = sides(word.counts, group);
    json!({
        "word": word.word,
        "own": own,
        "others": others,
        "log_odds": word.log_odds,
        "z": word.z,
    })
}

const fn key(group: Group) -> &'static str {
    match group {
        Group::Promoter => "promoters",
        Group::Passive => "passives",
        Group::Detractor => "detractors",
    }
}

/// Of the group, and of the others.
const fn sides(counts: Counts, group: Group) -> (u64, u64) {
    let own = counts.of(group);
    (own, counts.n() - own)
}

fn as_text(words: &TellingWords, texts: &Texts) -> Vec<String> {
    match words.withheld {
        Some(Withheld::TooFew) => return vec![text!(texts, "words-too-few")],
        Some(Withheld::FieldsCrossed | Withheld::Said) => {
            return vec![text!(texts, "words-of-all-only")];
        }
        None => {}
    }
    if GROUPS.iter().all(|&group| words.of_group(group).is_empty()) {
        return vec![text!(texts, "words-none")];
    }
    let mut lines = Vec::new();
    for group in GROUPS {
        lines.extend(group_as_text(words, group, texts));
        lines.push(String::new());
    }
    lines.push(text!(texts, "cli-words-note"));
    lines
}

fn group_as_text(words: &TellingWords, group: Group, texts: &Texts) -> Vec<String> {
    let of = sides(words.answers, group);
    let name = match group {
        Group::Promoter => "promoter",
        Group::Passive | Group::Detractor => "detractor",
    };
    let own = words.of_group(group);
    if own.is_empty() {
        let none = text!(texts, "words-none-of-group");
        return vec![text!(texts, "words-group", group = name), none];
    }
    let head = vec![
        text!(texts, "words-group", group = name),
        text!(texts, "words-own", group = name, count = of.0),
        String::new(),
        text!(texts, "words-others", count = of.1),
        String::new(),
    ];
    let row = |word: &GroupWord| {
        let said = sides(word.counts, group);
        vec![
            word.word.clone(),
            texts.count(said.0),
            share(said.0, of.0, texts),
            texts.count(said.1),
            share(said.1, of.1, texts),
        ]
    };
    let rows: Vec<_> = std::iter::once(head)
        .chain(own.iter().take(PRINTED).map(row))
        .collect();
    let mut lines = table_of_numbers(&rows);
    let more = own.len().saturating_sub(PRINTED);
    if more > 0 {
        lines.push(text!(texts, "cli-words-more", count = more));
    }
    lines
}
