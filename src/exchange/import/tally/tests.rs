//! Whatever is counted is what the table says.

use std::io::Write as _;

use fastrand::Rng;
use proptest::prelude::*;

use super::super::{ColumnUse, Counted, ScoreGuess, Table, plan, propose};
use super::*;
use crate::model::{Field, Project, ProjectId, Survey};

/// Pieces so small that most end in the middle of a record.
const SMALL: Sizes = Sizes {
    worth_it: 0,
    samples: &[4000, 8000],
    rows: 40,
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
    let is_rating = |field: &Field| field.scale().is_some();
    assert!(
        !project.fields().iter().any(is_rating),
        "ratings are told of"
    );
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
        let score_cells = [
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
            pick(rng, &score_cells)
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
        let row = match rng.u8(..30) {
            0 => format!("{date},,,"),
            1 => format!("{date},{score}"),
            2 => format!("{date},{score},{comment},{channel},,more"),
            3 => format!(",{score},,"),
            _ => format!("{date},{score},{comment},{channel}"),
        };
        // A row of nothing is left to the table.
        if row
            .chars()
            .any(|c| c != ',' && !c.is_whitespace() && c != '"')
        {
            text += &row;
            text += line_end;
        }
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
        (
            "no question",
            with("How likely are you to recommend us? (0-10)", "Answer"),
        ),
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
        ("a name of each answer", with("Channel", "Response ID")),
        (
            "a rating",
            text.replace(",Channel", ",Rating")
                .replace("card", "4")
                .replace("phone", "3")
                .replace("web", "5")
                .into_bytes(),
        ),
        ("a column of nothing", with("Channel", "Channel,,Notes")),
        ("a total", late(b"Total,9,,\n")),
        ("a total at the end", late(b"Median,9,,\n")),
        ("a word for a day at the end", late(b"Gesamtstand,9,,\n")),
        ("a row of nothing", late(b",,,\n2026-01-05,9,so,web\n")),
        (
            "two tables",
            late(b"\nDate,Score,Comment\n2026-01-05,9,so\n2026-01-06,8,so\n"),
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
    let addresses = "2026-01-05,9,a1@b.hu,\n".repeat(6000);
    assert_eq!(
        counted(&late(addresses.as_bytes()), None),
        None,
        "comments that are addresses"
    );
    let stars = "2026-01-05,n/a,so,web\n".repeat(9000);
    assert_eq!(
        counted(&late(stars.as_bytes()), None),
        None,
        "too few scores after all"
    );
}

/// The same file with a name before each answer: all of them different, or not.
fn with_ids(text: &str, different: bool) -> String {
    let mut named = String::new();
    for (row, line) in text.lines().enumerate() {
        let name = match row {
            0 => "Response ID".to_owned(),
            _ if different => format!("R-{row}"),
            _ => format!("R-{}", row / 2),
        };
        named += &[&name, ",", line, "\n"].concat();
    }
    named
}

#[test]
fn names_of_answers_make_no_difference_but_where_nothing_else_is_said() {
    let rows: String = (0..400)
        .map(|row| ["2026-01-05,9,so,web\n", "2026-01-06,3,,\n", ",n/a,no,\n"][row % 3])
        .collect();
    let text = format!("Date,How likely are you to recommend us? (0-10),Comment,Channel\n{rows}");
    for different in [true, false] {
        let named = with_ids(&text, different);
        let found = counted(named.as_bytes(), None);
        assert!(found.is_some());
        assert_eq!(found, from_table(named.as_bytes(), None));
        assert_eq!(found, counted(text.as_bytes(), None));
        // With a name that is another answer's, this is one without a score; with its own it is none.
        for alone in ["R-7,,,,\n", "R-7,2026-01-05,,,\n"] {
            let late = format!("{named}{alone}");
            assert_eq!(counted(late.as_bytes(), None), None, "{alone}");
        }
    }
    let twice = with_ids(&text, true).replace("R-7,", "R-8,");
    assert_eq!(counted(twice.as_bytes(), None), None);
    let two = with_ids(&text, true).replace(",Channel", ",Answer ID");
    assert_eq!(counted(two.as_bytes(), None), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn what_is_counted_is_what_the_table_says_of_answers_with_names(seed: u64, rows in 150usize..400, different: bool) {
        let text = file(rows, &mut Rng::with_seed(seed), "\n");
        let whole = text.replace("\"two\n", "\"two ").replace("\"two\r\n", "\"two ");
        let named = with_ids(&whole, different);
        if let Some(found) = counted(named.as_bytes(), None) {
            prop_assert_eq!(Some(found), from_table(named.as_bytes(), None));
        }
    }

    #[test]
    fn what_is_counted_is_what_the_table_says(
        seed: u64,
        rows in 150usize..500,
        end in 0usize..3,
        damage in proptest::option::of((0usize..20_000, prop::sample::select(vec![
            "\"", ",", "\n", "\r", "\"\"", "9", " ", "\n\n", "\nTotal,9,,\n", "\n,,,\n", "-3", "@", "\n,n/a,,\n",
        ]))),
    ) {
        let mut text = file(rows, &mut Rng::with_seed(seed), ["\n", "\r\n", "\r"][end]);
        if let Some((at, put)) = damage {
            let at = text.floor_char_boundary(at % text.len());
            text.insert_str(at, put);
        }
        prop_assume!(damage.is_some() || counted(text.as_bytes(), None).is_some());
        for score in [None, Some("recommend")] {
            if let Some(found) = counted(text.as_bytes(), score) {
                prop_assert_eq!(Some(found), from_table(text.as_bytes(), score));
            }
        }
    }
}
