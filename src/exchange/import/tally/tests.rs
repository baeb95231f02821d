//! Whatever is counted is what the table says.

use std::io::Write as _;

use fastrand::Rng;
use proptest::prelude::*;

use super::super::{ColumnUse, Counted, ScoreGuess, Table, plan, propose};
use super::*;
use crate::model::{Project, ProjectId, Survey};

/// Pieces so small that most end in the middle of a record.
const SMALL: Sizes = Sizes {
    worth_it: 0,
    sample: 8000,
    piece: 150,
};

fn counted(bytes: &[u8], score: Option<&str>) -> Option<ScoreTally> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    tally(file.path(), score, SMALL, &mut || ControlFlow::Continue(())).unwrap()
}

/// By way of the table and the answers made of it; nothing where there is no score to be had.
fn from_table(bytes: &[u8], score: Option<&str>) -> Option<ScoreTally> {
    let table = Table::read(bytes.to_vec()).ok()?;
    let mut mapping = propose(&table);
    if let Some(wanted) = score {
        mapping.choose(table.column_named(wanted)?, ColumnUse::Score);
    }
    let ScoreGuess::Sure(_) = mapping.score else {
        return None;
    };
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let mut go_on = |_| ControlFlow::Continue(());
    let plan = plan(&table, &mapping, &project, &mut go_on).unwrap();
    let Counted { not_scores, .. } = plan.counted;
    let edit = plan.into_edit(&project, &mut Rng::with_seed(1), &mut go_on);
    project.apply(edit.unwrap()).unwrap();
    assert!(project.customers().is_empty(), "they matter to the range");
    let mut found = ScoreTally {
        not_scores: not_scores as u64,
        ..ScoreTally::default()
    };
    for response in project.responses().iter() {
        match response.score() {
            Some(score) => found.scores[usize::from(score.value())] += 1,
            None => found.blank += 1,
        }
    }
    Some(found)
}

/// A file of so many rows, some of which are awkward.
fn file(rows: usize, rng: &mut Rng, line_end: &str) -> String {
    let mut text =
        format!("Date,How likely are you to recommend us? (0-10),Comment,Channel{line_end}");
    for _ in 0..rows {
        let pick = |rng: &mut Rng, from: &[&str]| from[rng.usize(..from.len())].to_owned();
        let date = pick(
            rng,
            &[
                "2026-01-05",
                "2026-11-21",
                "2025-12-28",
                "2026-02-14 10:30",
                "",
            ],
        );
        let scores = [
            "9",
            "10",
            "0",
            "3",
            "7",
            "8",
            " 6 ",
            "10.0",
            "\"9\"",
            "\" 5\"",
            "10 - Extremely likely",
        ];
        let odd = ["", "n/a", "11", "9.5", "\"\"", "\"7\" ", "\"8\"x", "９"];
        let score = if rng.u8(..10) < 9 {
            pick(rng, &scores)
        } else {
            pick(rng, &odd)
        };
        let comment = pick(
            rng,
            &[
                "",
                "kind",
                "\"slow, and cold\"",
                "\"two\nlines\"",
                "\"two\r\nlines, \"\"quoted\"\"\"",
                "só \u{a0}",
                "\u{a0}",
                "a@b.hu",
                "+36 1 234 5678",
                "a \"quote\" inside",
                "\"\"\"\"",
                "  ",
                "喜欢",
                "\"closed\" and on",
            ],
        );
        let channel = pick(rng, &["", "card", "phone", "web"]);
        let line = match rng.u8(..30) {
            0 => String::new(),
            1 => [date, score].join(","),
            2 => [
                date,
                score,
                comment,
                channel,
                String::new(),
                "more".to_owned(),
            ]
            .join(","),
            3 => ",,,".to_owned(),
            _ => [date, score, comment, channel].join(","),
        };
        text += &line;
        text += line_end;
    }
    text
}

#[test]
fn a_plain_file_is_counted_and_not_left_to_the_table() {
    let mut rng = Rng::with_seed(4);
    for line_end in ["\n", "\r\n", "\r"] {
        let text = file(800, &mut rng, line_end);
        let marked = ["\u{feff}", &text].concat();
        for text in [&text, &marked, &text.replace(',', ";"), text.trim_end()] {
            let found = counted(text.as_bytes(), None);
            assert!(found.is_some(), "{line_end:?}");
            assert_eq!(found, from_table(text.as_bytes(), None));
        }
        assert_eq!(
            counted(text.as_bytes(), Some("how likely")),
            from_table(text.as_bytes(), None)
        );
    }
}

#[test]
fn what_may_matter_or_is_wrong_is_left_to_the_table() {
    let mut rng = Rng::with_seed(5);
    let text = file(400, &mut rng, "\n");
    assert!(counted(text.as_bytes(), None).is_some());
    let with = |from: &str, to: &str| text.replacen(from, to, 1).into_bytes();
    let late = |what: &[u8]| [text.as_bytes(), what].concat();
    let cases = [
        ("a customer", with("Channel", "Customer name")),
        ("an address", with("Channel", "E-mail")),
        (
            "another question",
            with("Channel", "Would you recommend the cake?"),
        ),
        (
            "another scale",
            with("recommend us? (0-10)", "recommend us? (1-5)"),
        ),
        ("no question", with("recommend us? (0-10)", "come?")),
        ("a zero byte", late(b"2026-01-05,9,nu\0l,web\n")),
        ("another encoding", late(b"2026-01-05,9,s\xf3,web\n")),
        (
            "a quote that is not closed",
            late(b"2026-01-05,9,\"so,web\n"),
        ),
        (
            "a quote that is closed too late",
            late(b"2026-01-05,9,\"so\n2026-01-05,9,\"so\",web\n"),
        ),
        (
            "dates that may be none",
            text.replace("2026-", "x-").into_bytes(),
        ),
        ("too few rows", file(20, &mut rng, "\n").into_bytes()),
    ];
    for (name, bytes) in cases {
        assert_eq!(counted(&bytes, None), None, "{name}");
    }
    let addresses: Vec<String> = (0..3000)
        .map(|at| format!("2026-01-05,9,a{at}@b.hu,\n"))
        .collect();
    let addresses = addresses.concat();
    assert_eq!(
        counted(&late(addresses.as_bytes()), None),
        None,
        "comments that are addresses"
    );
    let stars: String = (0..9000).map(|_| "2026-01-05,n/a,so,web\n").collect();
    assert_eq!(
        counted(&late(stars.as_bytes()), None),
        None,
        "too few scores after all"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn what_is_counted_is_what_the_table_says(
        seed: u64,
        rows in 150usize..500,
        end in 0usize..3,
        damage in proptest::option::of((0usize..20_000, prop::sample::select(vec!["\"", ",", "\n", "\r", "\"\"", "9", " "]))),
    ) {
        let mut text = file(rows, &mut Rng::with_seed(seed), ["\n", "\r\n", "\r"][end]);
        if let Some((at, put)) = damage {
            let at = text.floor_char_boundary(at % text.len());
            text.insert_str(at, put);
        }
        for score in [None, Some("recommend")] {
            if let Some(found) = counted(text.as_bytes(), score) {
                prop_assert_eq!(Some(found), from_table(text.as_bytes(), score));
            }
        }
    }
}
