//! The project file: what is written is what is read, and what is wrong in a file is said with its place.

use boon::{Compiler, Schemas};
use goodword::model::{Confidence, CountingRule, Scoring, Unit};
use goodword::project_file::{Expected, Fault, Header, ReadError, Revision, read, write};
use proptest::prelude::*;
use serde_json::Value;

use super::projects::{drawn_project, draws};

/// Kept as the first version of the program wrote it: what came later is left out where it is as in a new project.
const GOLDEN: &str = include_str!("../golden/project.goodword.json");

/// The file's text, which must fit the schema.
pub fn written(project: &goodword::model::Project, header: Header) -> String {
    let mut bytes = Vec::new();
    write(project, &header, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert_fits_schema(&text);
    text
}

pub fn assert_fits_schema(text: &str) {
    thread_local! {
        static COMPILED: (Schemas, boon::SchemaIndex) = compiled_schema();
    }
    let file: Value = serde_json::from_str(text).unwrap();
    COMPILED.with(|(schemas, index)| {
        if let Err(error) = schemas.validate(&file, *index) {
            panic!("{error:#}\n{text}");
        }
    });
}

fn compiled_schema() -> (Schemas, boon::SchemaIndex) {
    let schema = serde_json::from_str(include_str!("../../assets/project.schema.json")).unwrap();
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    compiler
        .add_resource("project.schema.json", schema)
        .unwrap();
    let index = compiler
        .compile("project.schema.json", &mut schemas)
        .unwrap();
    (schemas, index)
}

const GOLDEN_COUNTED: &str = include_str!("../golden/counted.goodword.json");
const GOLDEN_FOLLOWED: &str = include_str!("../golden/followed.goodword.json");

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_is_read(draws in draws(60), generation: u64, last_seq: u64) {
        let project = drawn_project(&draws);
        let header = Header { generation, last_seq: Revision::new(last_seq) };
        let loaded = read(written(&project, header).as_bytes()).unwrap();
        prop_assert_eq!(loaded.problems, vec![]);
        prop_assert_eq!(loaded.project, project);
        prop_assert_eq!(loaded.header, header);
    }
}

#[test]
fn a_file_is_written_as_it_was_read() {
    for golden in [GOLDEN, GOLDEN_COUNTED, GOLDEN_FOLLOWED] {
        let loaded = read(golden.as_bytes()).unwrap();
        assert_eq!(loaded.problems, []);
        assert!(!loaded.newer);
        assert_eq!(written(&loaded.project, loaded.header), golden);
    }
}

#[test]
fn a_file_that_says_nothing_of_counting_counts_as_a_new_project_does() {
    let old = read(GOLDEN.as_bytes()).unwrap().project;
    assert_eq!(*old.scoring(), Scoring::default());
    let counted = read(GOLDEN_COUNTED.as_bytes()).unwrap().project;
    let scoring = counted.scoring();
    assert_eq!(scoring.rule, CountingRule::LatestInPeriod);
    assert_eq!(scoring.confidence, Confidence::Percent99);
    assert_eq!(scoring.population.map(std::num::NonZeroU64::get), Some(230));
    assert_eq!(scoring.anonymity.answers(), 8);
    assert_eq!(scoring.period, Unit::Quarter);
}

#[test]
fn a_byte_order_mark_is_no_problem() {
    let marked = format!("\u{feff}{GOLDEN}");
    assert_eq!(read(marked.as_bytes()), read(GOLDEN.as_bytes()));
}

#[test]
fn the_order_of_the_parts_does_not_matter() {
    let mut file: serde_json::Map<String, Value> = serde_json::from_str(GOLDEN).unwrap();
    let responses = file.shift_remove("responses").unwrap();
    let turned: serde_json::Map<_, _> = std::iter::once(("responses".to_owned(), responses))
        .chain(file)
        .collect();
    let loaded = read(Value::from(turned).to_string().as_bytes()).unwrap();
    assert_eq!(loaded, read(GOLDEN.as_bytes()).unwrap());
}

#[test]
fn what_is_no_project_is_told_apart() {
    let cut = &GOLDEN[..100];
    let lines = cut.lines().count();
    let deep = "[".repeat(1_000_000);
    let no_project = [
        "{}",
        "[]",
        "1",
        "null",
        r#"{"format":"other","version":1}"#,
        r#"{"format":"goodword"}"#,
        r#"{"format":"goodword","version":"1"}"#,
    ];
    for text in no_project {
        assert_eq!(read(text.as_bytes()), Err(ReadError::NotAProject), "{text}");
    }
    assert_eq!(read(b"{\"a\": \xff}"), Err(ReadError::NotUtf8 { byte: 6 }));
    assert_eq!(read(b""), Err(ReadError::NotJson { line: 1, column: 0 }));
    assert_eq!(
        read(b"{\n  x}"),
        Err(ReadError::NotJson { line: 2, column: 3 })
    );
    assert!(matches!(read(cut.as_bytes()), Err(ReadError::NotJson { line, .. }) if line == lines));
    assert!(matches!(
        read(deep.as_bytes()),
        Err(ReadError::NotJson { .. })
    ));
    assert!(matches!(
        read(&[0; 4096]),
        Err(ReadError::NotJson { line: 1, .. })
    ));
}

#[test]
fn a_newer_version_is_readable() {
    let newer = GOLDEN.replace("\"version\": 1", "\"version\": 7");
    let loaded = read(newer.as_bytes()).unwrap();
    assert!(loaded.newer);
    assert_eq!(loaded.project.responses().len(), 3);
}

/// Each line of the table: what is put in the place of what, where the problem is, and what it is.
#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn every_problem_is_said_with_its_place() {
    use Expected::{
        AtLeast, Between, Day, Id, Keepable, List, Object, OneOf, Scale, Score, Text, TrueOrFalse,
        WholeNumber,
    };
    let unexpected = |expected, found: &str| Fault::Unexpected {
        expected,
        found: found.to_owned(),
    };
    let dangling = |id: &str| Fault::Dangling(id.to_owned());
    let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
    let quoted_deep = format!("{}…", "[".repeat(40));
    let table = [
        (
            r#""score":9"#,
            r#""score":11"#,
            "responses[0].score",
            unexpected(Score, "11"),
        ),
        (
            r#""score":9"#,
            r#""score":9.5"#,
            "responses[0].score",
            unexpected(Score, "9.5"),
        ),
        (
            r#""score":9"#,
            r#""score":1e400"#,
            "responses[0].score",
            unexpected(Score, "1e400"),
        ),
        (
            r#""score":9"#,
            r#""score":"9""#,
            "responses[0].score",
            unexpected(Score, "\"9\""),
        ),
        (
            r#""score":0"#,
            r#""score":-1"#,
            "responses[2].score",
            unexpected(Score, "-1"),
        ),
        (
            "2026-11-21",
            "2026-11-31",
            "responses[0].date",
            unexpected(Day, "\"2026-11-31\""),
        ),
        (
            "2026-11-21",
            "21.11.2026",
            "responses[0].date",
            unexpected(Day, "\"21.11.2026\""),
        ),
        (
            r#""id":"0h7k3m""#,
            r#""id":"ohno""#,
            "responses[0].id",
            unexpected(Id, "\"ohno\""),
        ),
        (r#""id":"0","#, "", "responses[1].id", Fault::Missing(Id)),
        (
            r#""id":"0""#,
            r#""id":"0h7k3m""#,
            "responses[1].id",
            Fault::DuplicateId("0h7k3m".into()),
        ),
        (
            r#""score":9"#,
            r#""score":9,"score":8"#,
            "responses[0]",
            Fault::DuplicateKey("score".into()),
        ),
        (
            r#"["r1","r2"]"#,
            r#"["r1","r9"]"#,
            "responses[0].reasons[1]",
            dangling("r9"),
        ),
        (
            r#"["r1","r2"]"#,
            r#"["r1",7]"#,
            "responses[0].reasons[1]",
            unexpected(Id, "7"),
        ),
        (
            r#"["r1","r2"]"#,
            r#""r1""#,
            "responses[0].reasons",
            unexpected(List, "\"r1\""),
        ),
        (
            r#""customer":"c12""#,
            r#""customer":"c2""#,
            "responses[0].customer",
            dangling("c2"),
        ),
        (
            r#""f1":"v2""#,
            r#""f1":"v3""#,
            "responses[0].fields.f1",
            dangling("v3"),
        ),
        (
            r#""f1":"v2""#,
            r#""f7":"v2""#,
            "responses[0].fields",
            dangling("f7"),
        ),
        (
            r#""f2":"Kató""#,
            r#""f2":3"#,
            "responses[0].fields.f2",
            unexpected(Text, "3"),
        ),
        (
            r#"{"letter":true}"#,
            &deep,
            "responses[0].given",
            unexpected(Keepable, &quoted_deep),
        ),
        (
            r#"{"id":"0","score":null}"#,
            "5",
            "responses[1]",
            unexpected(Object, "5"),
        ),
        (
            r#""id":"r1""#,
            r#""id":"r2""#,
            "reasons[1].id",
            Fault::DuplicateId("r2".into()),
        ),
        (
            r#""id":"v2""#,
            r#""id":"v1""#,
            "fields[0].choices[1].id",
            Fault::DuplicateId("v1".into()),
        ),
        (
            r#""kind":"text""#,
            r#""kind":"date""#,
            "fields[1].kind",
            unexpected(OneOf(&["choice", "several", "text", "rating"]), "\"date\""),
        ),
        (
            r#""language": "zh-CN""#,
            r#""language": 1"#,
            "survey.language",
            unexpected(OneOf(&["en", "hu", "fi", "pl", "zh-CN"]), "1"),
        ),
        (
            r#""promoter":"#,
            r#""passive":"","promoter":"#,
            "survey.follow_ups",
            Fault::DuplicateKey("passive".into()),
        ),
        (
            r#""generation": 3"#,
            r#""generation": -3"#,
            "generation",
            unexpected(WholeNumber, "-3"),
        ),
        (
            r#""f1":5"#,
            r#""f1":9"#,
            "responses[1].fields.f1",
            unexpected(Between(1, 5), "9"),
        ),
        (
            r#""f1":5"#,
            r#""f1":"5""#,
            "responses[1].fields.f1",
            unexpected(Between(1, 5), "\"5\""),
        ),
        (
            r#""min":1"#,
            r#""min":6"#,
            "fields[0].scale",
            unexpected(Scale, r#"{"min":6,"max":5,"labels":["poor","good"…"#),
        ),
        (
            r#""max":5"#,
            r#""max":11"#,
            "fields[0].scale.max",
            unexpected(Between(0, 10), "11"),
        ),
        (
            r#""scale":{"#,
            r#""slide":{"#,
            "fields[0].scale",
            Fault::Missing(Scale),
        ),
        (
            r#""aside":true"#,
            r#""aside":1"#,
            "responses[0].aside",
            unexpected(TrueOrFalse, "1"),
        ),
        (
            r#""confidence":99"#,
            r#""confidence":80"#,
            "scoring.confidence",
            unexpected(OneOf(&["90", "95", "99"]), "80"),
        ),
        (
            r#""population":230"#,
            r#""population":0"#,
            "scoring.population",
            unexpected(AtLeast(1), "0"),
        ),
        (
            r#""anonymity":8"#,
            r#""anonymity":2"#,
            "scoring.anonymity",
            unexpected(AtLeast(3), "2"),
        ),
        (
            r#""period":"quarter""#,
            r#""period":"decade""#,
            "scoring.period",
            unexpected(
                OneOf(&["day", "week", "month", "quarter", "half_year", "year"]),
                "\"decade\"",
            ),
        ),
        (
            r#""generation": 3"#,
            r#""id": "x""#,
            "",
            Fault::DuplicateKey("id".into()),
        ),
    ];
    for (old, new, place, fault) in table {
        let golden = if GOLDEN.contains(old) {
            GOLDEN
        } else {
            GOLDEN_COUNTED
        };
        let text = golden.replacen(old, new, 1);
        assert_ne!(text, golden, "{old}");
        let problems = read(text.as_bytes()).unwrap().problems;
        let found = problems
            .iter()
            .any(|problem| problem.place == place && problem.fault == fault);
        assert!(found, "{new}: {problems:?}");
    }
}

#[test]
fn all_problems_are_said_at_once_and_what_can_be_read_is() {
    let text = GOLDEN
        .replace(r#""score":9"#, r#""score":12"#)
        .replace(r#""customer":"c12""#, r#""customer":"c99""#)
        .replace("0001-01-01", "yesterday");
    let loaded = read(text.as_bytes()).unwrap();
    let places: Vec<_> = loaded
        .problems
        .iter()
        .map(|problem| problem.place.as_str())
        .collect();
    assert_eq!(
        places,
        [
            "responses[0].score",
            "responses[0].customer",
            "responses[2].date"
        ]
    );
    let first = loaded.project.responses().get(0).unwrap();
    assert_eq!(
        (first.score(), first.comment()),
        (None, "Line one\nline \"two\"")
    );
    assert_eq!(loaded.project.responses().len(), 3);
}

#[test]
fn a_project_without_an_id_is_damaged() {
    let text = GOLDEN.replace(r#""id": "0000"#, r#""id": "../"#);
    let Err(ReadError::Damaged(problems)) = read(text.as_bytes()) else {
        panic!("read");
    };
    assert_eq!(problems[0].place, "id");
}

/// What is put in the place of what in a file with cases, where the problem is, and what it is.
#[test]
fn every_problem_of_a_case_is_said_with_its_place() {
    use Expected::{Day, DayFrom, Id, OneOf, Text};
    let unexpected = |expected, found: &str| Fault::Unexpected {
        expected,
        found: found.to_owned(),
    };
    let case = |key: &str| format!("responses[0].case{key}");
    let from = DayFrom("2026-11-10".parse().unwrap());
    let states = OneOf(&["open", "contacted", "resolved", "wont_do"]);
    let begun = OneOf(&["contacted", "resolved", "wont_do"]);
    let table = [
        (
            r#""state":"resolved""#,
            r#""state":"done""#,
            case(".state"),
            unexpected(states, "\"done\""),
        ),
        (
            r#""contacted":"2026-11-10","#,
            "",
            case(".contacted"),
            Fault::Missing(Day),
        ),
        (
            r#""closed":"2026-11-12","#,
            "",
            case(".closed"),
            Fault::Missing(Day),
        ),
        (
            r#""closed":"2026-11-12""#,
            r#""closed":"2026-11-09""#,
            case(".closed"),
            unexpected(from, "\"2026-11-09\""),
        ),
        (
            r#""owner":"p1""#,
            r#""owner":"p3""#,
            case(".owner"),
            Fault::Dangling("p3".into()),
        ),
        (
            r#""owner":"p1""#,
            r#""owner":"Anna""#,
            case(".owner"),
            unexpected(Id, "\"Anna\""),
        ),
        (
            r#""due":"2026-11-11""#,
            r#""due":"soon""#,
            case(".due"),
            unexpected(Day, "\"soon\""),
        ),
        (
            r#""text":"Rendben""#,
            r#""text":"  ""#,
            case(".notes[1].text"),
            unexpected(Text, "\"  \""),
        ),
        (
            r#""gift":"t2""#,
            r#""gift":"t7""#,
            case(".given[0].gift"),
            Fault::Dangling("t7".into()),
        ),
        (
            r#""state":"contacted","contacted":"2026-11-15""#,
            r#""contacted":"2026-11-15""#,
            "responses[2].case.state".to_owned(),
            unexpected(begun, "\"open\""),
        ),
        (
            r#""reason":"r1","due""#,
            r#""reason":"r9","due""#,
            "measures[0].reason".to_owned(),
            Fault::Dangling("r9".into()),
        ),
        (
            r#""group":"detractor","#,
            "",
            "measures[1].group".to_owned(),
            Fault::Missing(OneOf(&["promoter", "passive", "detractor"])),
        ),
    ];
    for (from, to, place, fault) in table {
        assert!(GOLDEN_FOLLOWED.contains(from), "{from}");
        let loaded = read(GOLDEN_FOLLOWED.replacen(from, to, 1).as_bytes()).unwrap();
        let found: Vec<_> = loaded
            .problems
            .iter()
            .map(|each| (each.place.clone(), each.fault.clone()))
            .collect();
        assert_eq!(found, [(place, fault)], "{to}");
        assert_eq!(loaded.project.responses().len(), 5, "{to}");
    }
}
