//! Commands on surveys, with what their journals add.

use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use goodword::cli::{self, Outcome};
use goodword::document::{EditLabel, OpenProject, SaveState};
use goodword::exchange::import::{Table, project_from_table, propose};
use goodword::model::{
    Audience, Confidence, Edit, ListEdit, Pin, PinHash, Project, Response, ResponseId, Score,
    Scoring, Survey,
};
use goodword::project_file::{Header, OsFs, write};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Closed, Run, data, env, printed, run, run_in};
use crate::keeping::settle;
use crate::projects::{id, reason};
use crate::ratings::rated_project;
use crate::support::keeping::keeping;

/// A folder with a survey in it and the state of a computer.
struct Desk {
    folder: TempDir,
}

impl Desk {
    /// With the survey that a table becomes.
    fn of_table(name: &str) -> Self {
        Self::of(&project_of(name, Audience::Customers))
    }

    fn of(project: &Project) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Self { folder };
        let mut bytes = Vec::new();
        write(project, &Header::default(), &mut bytes).unwrap();
        fs::write(desk.path(), bytes).unwrap();
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("cafe.goodword.json")
    }

    fn file(&self) -> String {
        self.path().to_str().unwrap().to_owned()
    }

    /// Runs `command FILE more...`.
    fn run(&self, command: &str, more: &[&str]) -> Run {
        let file = self.file();
        let args = [&[command, &file][..], more].concat();
        run_in(self.folder.path(), &args)
    }

    #[track_caller]
    fn printed(&self, command: &str, more: &[&str]) -> String {
        let run = self.run(command, more);
        assert_eq!((run.outcome, run.err.as_str()), (Outcome::Exit(0), ""));
        run.out
    }

    #[track_caller]
    fn refused(&self, command: &str, more: &[&str]) -> String {
        let run = self.run(command, more);
        assert_eq!((run.outcome, run.out.as_str()), (Outcome::Exit(2), ""));
        run.err
    }

    fn json(&self, more: &[&str]) -> Value {
        let text = self.printed("score", &[&["--json"], more].concat());
        serde_json::from_str(&text).unwrap()
    }

    /// Changes the file as another program would.
    fn rewrite(&self, change: impl FnOnce(&mut Value)) {
        let mut file = serde_json::from_slice(&fs::read(self.path()).unwrap()).unwrap();
        change(&mut file);
        fs::write(self.path(), file.to_string()).unwrap();
    }

    /// The survey in a window that recorded one more promoter, which is not in the file yet.
    fn with_promoter_recorded(&self) -> OpenProject {
        let keeping = keeping(Arc::new(OsFs), self.folder.path());
        let opened = OpenProject::open(&self.path(), &keeping).unwrap();
        let mut project = opened.project;
        let mut response = Response::new(ResponseId::from_random(1));
        response.score = Score::new(10).ok();
        let label = EditLabel::AddResponse;
        project.apply(label, Edit::add(response)).unwrap();
        settle(&mut project, &[SaveState::Recorded]);
        project
    }

    fn journal(&self) -> PathBuf {
        let state = self.folder.path().join("state");
        let mut folders = vec![state];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.to_string_lossy().ends_with(".journal") {
                    return path;
                }
            }
        }
        panic!("there is no journal");
    }
}

fn project_of(name: &str, audience: Audience) -> Project {
    project_from(fs::read(data(name)).unwrap(), audience)
}

fn project_from(table: Vec<u8>, audience: Audience) -> Project {
    let table = Table::read(table).unwrap();
    let survey = Survey {
        name: "Café Świt".to_owned(),
        audience,
        ..Survey::default()
    };
    let mut rng = fastrand::Rng::with_seed(7);
    let mapping = propose(&table);
    let go_on = &mut |_| ControlFlow::Continue(());
    project_from_table(&table, &mapping, survey, &mut rng, go_on).unwrap()
}

#[test]
fn a_table_and_the_survey_made_of_it_have_the_same_numbers() {
    let cases: [(&str, &[&str]); 3] = [
        ("bom.csv", &["--by", "branch"]),
        ("hungarian.csv", &["--by", "Üzlet"]),
        ("not_scores.csv", &[]),
    ];
    for (name, by) in cases {
        let of_table = run(&[&["score", &data(name), "--json"], by].concat()).out;
        let of_table: Value = serde_json::from_str(&of_table).unwrap();
        assert_eq!(Desk::of_table(name).json(by), of_table, "{name}");
    }
}

#[test]
fn answers_that_are_in_the_journal_only_are_counted_while_the_window_is_open() {
    let desk = Desk::of_table("semicolons.csv");
    let window = desk.with_promoter_recorded();
    let json = desk.json(&[]);
    let groups = ["promoters", "passives", "detractors", "blank"].map(|key| json[key].as_u64());
    assert_eq!(groups, [Some(3), Some(1), Some(1), Some(0)]);
    assert_eq!(json["score"], 40.0);
    let report = desk.printed("check", &[]);
    assert!(
        report.contains("1 answer is only in the journal"),
        "{report}"
    );
    assert!(report.ends_with("No problems: 5 answers\n"), "{report}");
    drop(window);
}

#[test]
fn a_command_writes_nothing_beside_a_survey() {
    let desk = Desk::of_table("bom.csv");
    let before = fs::read(desk.path()).unwrap();
    desk.printed("score", &[]);
    desk.printed("check", &[]);
    let entries = fs::read_dir(desk.folder.path()).unwrap();
    let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["cafe.goodword.json"]);
    assert_eq!(fs::read(desk.path()).unwrap(), before);
}

#[test]
fn a_survey_is_known_by_its_content_whatever_its_name() {
    let desk = Desk::of_table("bom.csv");
    let text = fs::read_to_string(desk.path()).unwrap();
    let renamed = desk.folder.path().join("cafe.txt");
    fs::write(&renamed, format!("\u{feff}\n  {text}")).unwrap();
    let report = printed(&["check", renamed.to_str().unwrap()]);
    assert_eq!(
        report,
        "Survey “Café Świt”\nAnswers 4, fields 1\nNo problems: 4 answers\n"
    );
}

#[test]
fn what_every_survey_has_is_broken_down_by_its_name_in_the_users_language() {
    let mut project = project_of("bom.csv", Audience::Customers);
    let item = reason(1, 0);
    let insert = ListEdit::Insert { at: 9, item };
    project.apply(Edit::Reason(insert)).unwrap();
    let mut response = Response::new(ResponseId::from_random(1));
    response.score = Score::new(9).ok();
    response.set_reasons(vec![id(1)]);
    project.apply(Edit::add(response)).unwrap();
    let desk = Desk::of(&project);
    let segments = |args: &[&str]| desk.json(args)["segments"].as_array().unwrap().len();
    for (by, language, expected) in [
        ("branch", "en", 3),
        ("BRAN", "en", 3),
        ("reason", "en", 2),
        ("Group", "en", 3),
        ("csoport", "hu", 3),
        ("Asiakas", "fi", 1),
    ] {
        let found = segments(&["--by", by, "--language", language]);
        assert_eq!(found, expected, "{by}");
    }
    let said = desk.refused("score", &["--by", "colour"]);
    for name in ["Branch", "Reason", "Group", "Customer"] {
        assert!(said.contains(&format!("\n  {name}")), "{said}");
    }
}

#[test]
fn employees_are_not_broken_down_by_customer() {
    let desk = Desk::of(&project_of("bom.csv", Audience::Employees));
    let said = desk.refused("score", &["--by", "Customer"]);
    assert!(
        said.contains("\n  Group") && !said.contains("\n  Customer"),
        "{said}"
    );
}

#[test]
fn a_damaged_survey_has_no_score_and_its_problems_are_listed() {
    let desk = Desk::of_table("hungarian.csv");
    desk.rewrite(|file| {
        let response = file["responses"][0].clone();
        file["responses"] = (0..23)
            .map(|number| {
                let mut response = response.clone();
                response["id"] = json!(ResponseId::from_random(number).to_string());
                response["score"] = json!(11);
                response
            })
            .collect();
    });
    let said = desk.refused("score", &[]);
    assert!(said.contains("nothing was computed"), "{said}");
    assert!(said.contains("responses[19].score"), "{said}");
    assert!(!said.contains("responses[20]"), "{said}");
    assert!(said.contains("and 3 more"), "{said}");
    let out = desk.folder.path().join("x.svg");
    let out = out.to_str().unwrap();
    desk.refused("chart", &["--kind", "score", "--out", out]);
    assert!(!fs::exists(out).unwrap());

    let run = desk.run("check", &[]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert!(run.out.contains("responses[22].score"), "{}", run.out);
    assert!(!run.out.contains("No problems"), "{}", run.out);
    assert!(run.err.contains("in 23 places"), "{}", run.err);
}

#[test]
fn a_survey_that_is_no_json_any_more_is_checked_as_far_as_it_goes() {
    let desk = Desk::of_table("hungarian.csv");
    let text = fs::read_to_string(desk.path()).unwrap();
    let whole = text.matches("\"score\":").count();
    fs::write(desk.path(), text.replacen("\"score\":", "\"score\";", 1)).unwrap();
    let run = desk.run("check", &["--language", "hu"]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    let held = format!("Válaszok {}", whole - 1);
    assert!(run.out.contains(&held), "{}", run.out);
    assert!(run.out.contains("responses[0]: sérült a(z)"), "{}", run.out);
    let said = desk.refused("score", &[]);
    assert!(said.contains("responses[0]: damaged in line"), "{said}");
}

#[test]
fn a_survey_of_a_newer_version_is_counted_and_that_is_said() {
    let desk = Desk::of_table("semicolons.csv");
    desk.rewrite(|file| file["version"] = json!(99));
    let run = desk.run("score", &[]);
    assert_eq!(run.outcome, Outcome::Exit(0));
    assert!(run.out.starts_with("Score 25,"), "{}", run.out);
    assert!(run.err.contains("newer version"), "{}", run.err);
    assert!(desk.printed("check", &[]).contains("newer version"));
}

#[test]
fn a_journal_of_another_version_of_the_file_is_told_and_not_counted() {
    let desk = Desk::of_table("semicolons.csv");
    let window = desk.with_promoter_recorded();
    desk.rewrite(|file| file["survey"]["name"] = json!("Café"));
    let run = desk.run("score", &[]);
    assert_eq!(run.outcome, Outcome::Exit(0));
    assert!(run.out.starts_with("Score 25,"), "{}", run.out);
    assert!(run.err.contains("another version"), "{}", run.err);
    let run = desk.run("check", &[]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert!(run.out.contains("another version"), "{}", run.out);
    drop(window);
}

#[test]
fn without_its_whole_journal_a_survey_has_no_score() {
    let desk = Desk::of_table("semicolons.csv");
    let window = desk.with_promoter_recorded();
    let journal = desk.journal();
    let records = fs::read_to_string(&journal).unwrap();
    let (header, rest) = records.split_once('\n').unwrap();
    fs::write(&journal, format!("{header}\nnot a record\n{rest}")).unwrap();
    let said = desk.refused("score", &[]);
    assert!(said.contains("1 damaged record"), "{said}");

    fs::remove_file(&journal).unwrap();
    fs::create_dir(&journal).unwrap();
    let said = desk.refused("score", &[]);
    assert!(said.contains("cannot be read"), "{said}");
    let run = desk.run("check", &[]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert!(run.out.contains("cannot be read"), "{}", run.out);
    drop(window);
}

#[test]
fn what_is_no_survey_is_told_in_one_sentence() {
    let desk = Desk::of_table("bom.csv");
    for (option, value) in [("--score", "nps"), ("--dates", "day-first")] {
        let said = desk.refused("score", &[option, value]);
        assert!(said.contains(option) && said.contains("tables"), "{said}");
    }
    for (text, expected) in [
        ("{\"format\": \"goodword\", ", "line 1"),
        ("{\"notes\": []}", "is not a Goodword survey"),
        ("[]", "is not a Goodword survey"),
        ("", "line 1"),
        ("{\"format\": \"goodword\", \"version\": 1}", "is damaged"),
    ] {
        fs::write(desk.path(), text).unwrap();
        for command in ["score", "check"] {
            let run = desk.run(command, &[]);
            assert_eq!(run.outcome, Outcome::Exit(2), "{text}");
            assert!(run.err.contains(expected), "{text}: {}", run.err);
        }
    }
    fs::remove_file(desk.path()).unwrap();
    assert!(desk.refused("score", &[]).contains("There is no file"));
    fs::create_dir(desk.path()).unwrap();
    assert!(desk.refused("check", &[]).contains("is a folder"));
}

#[test]
fn a_closed_pipe_is_no_error_when_a_survey_is_checked() {
    let desk = Desk::of_table("bom.csv");
    for command in ["score", "check"] {
        let args = [command.into(), desk.path().into_os_string()];
        let mut out = Closed(io::ErrorKind::BrokenPipe);
        let env = env(desk.folder.path());
        let outcome = cli::run(args, &mut out, &mut Vec::new(), &env);
        assert_eq!(outcome, Outcome::Exit(0));
    }
}

#[test]
fn answers_are_counted_as_the_survey_says_and_those_set_aside_are_not() {
    let mut project = project_of("semicolons.csv", Audience::Customers);
    let width = |project: &Project| {
        let said = Desk::of(project).json(&[]);
        let number = |key: &str| said[key].as_f64().unwrap();
        let promoters = said["promoters"].as_u64().unwrap();
        (promoters, number("upper") - number("lower"))
    };
    let (promoters, usual) = width(&project);
    let laxer = Scoring {
        confidence: Confidence::Percent90,
        ..Scoring::default()
    };
    project.apply(Edit::Scoring(Box::new(laxer))).unwrap();
    assert!(width(&project).1 < usual);
    let first = project.responses().get(0).unwrap().to_response();
    let aside = Response {
        aside: true,
        ..first
    };
    project.apply(Edit::ReplaceResponses(vec![aside])).unwrap();
    assert_eq!(width(&project).0, promoters - 1);
}

#[test]
fn rated_questions_are_printed_with_the_score() {
    let desk = Desk::of(&rated_project(Audience::Customers));
    let said = desk.printed("score", &[]);
    let row = said
        .lines()
        .find(|line| line.starts_with("Friendly service (1–5)"));
    assert!(row.is_some_and(|row| row.ends_with("strong")), "{said}");
    let ratings = desk.json(&[])["ratings"].clone();
    let ease = &ratings[1];
    assert_eq!(ease["name"], "Ease of ordering");
    assert_eq!((&ease["answers"], &ease["most"]), (&json!(60), &json!(7)));
    assert_eq!(
        (&ease["mean"], &ease["top_box"]),
        (&json!(5.5), &json!(50.0))
    );
    assert!(ratings[0]["importance"].as_f64() > Some(0.9), "{ratings}");
}

#[test]
fn of_too_few_employees_nothing_is_told_and_that_is_said() {
    let desk = Desk::of(&project_of("hungarian.csv", Audience::Employees));
    let json = desk.json(&[]);
    assert_eq!(json["withheld"], Value::Bool(true));
    assert_eq!(json["score"], Value::Null);
    let text = desk.printed("score", &[]);
    assert!(text.contains("so that nobody can be recognised"), "{text}");
}

#[test]
fn a_breakdown_that_employees_do_not_have_is_said_to_be_missing() {
    let table = b"Score\n9\n10\n10\n8\n3\n7\n".to_vec();
    let desk = Desk::of(&project_from(table, Audience::Employees));
    let text = desk.printed("score", &["--by", "Group"]);
    assert!(text.starts_with("Score 33"), "{text}");
    assert!(text.contains("not told apart by what they said"), "{text}");
    let whole = desk.printed("score", &[]);
    assert!(!whole.contains("not told apart"), "{whole}");
}

/// With the PIN 2468.
fn with_pin() -> Desk {
    let mut project = project_of("semicolons.csv", Audience::Customers);
    let mut survey = project.survey().clone();
    survey.counter.pin = PinHash::of(&Pin::new("2468").unwrap(), [7; 16]);
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    Desk::of(&project)
}

fn pin_in(desk: &Desk) -> Option<PinHash> {
    let file = goodword::project_file::read(&fs::read(desk.path()).unwrap()).unwrap();
    file.project.survey().counter.pin.clone()
}

#[test]
fn a_forgotten_pin_is_taken_out_and_nothing_else_changes() {
    let desk = with_pin();
    let before = fs::read_to_string(desk.path()).unwrap();
    let run = desk.run("counter-pin", &["--reset"]);
    assert_eq!((run.outcome, run.err.as_str()), (Outcome::Exit(0), ""));
    assert!(run.out.starts_with("The PIN is taken out."), "{}", run.out);
    assert_eq!(pin_in(&desk), None);
    let after = fs::read_to_string(desk.path()).unwrap();
    let responses = |text: &str| text.split("\"responses\"").nth(1).unwrap().to_owned();
    assert_eq!(responses(&after), responses(&before));
    let again = desk.run("counter-pin", &["--reset"]);
    assert_eq!(again.out, "This survey has no PIN.\n");
}

#[test]
fn a_pin_stays_without_the_word_for_it_or_while_the_survey_is_open() {
    let desk = with_pin();
    let run = desk.run("counter-pin", &[]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert!(run.err.contains("--reset"), "{}", run.err);
    let keeping = keeping(Arc::new(OsFs), desk.folder.path());
    let open = OpenProject::open(&desk.path(), &keeping).unwrap();
    let run = desk.run("counter-pin", &["--reset"]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert!(run.err.contains("The PIN is still in"), "{}", run.err);
    drop(open);
    assert!(pin_in(&desk).is_some());
}

#[test]
fn figures_of_the_business_stand_below_the_trend_by_their_names() {
    let desk = Desk::of_table("hungarian.csv");
    desk.rewrite(|file| {
        file["business_figures"] = json!([
            { "id": "x1", "name": "Sales", "per": "month", "values": { "2026-03-01": 10.5 } },
            { "id": "x2", "name": "Complaints", "per": "month", "values": { "2026-03-01": 3 } },
        ]);
    });
    let out = desk.folder.path().join("trend.svg");
    let out = out.to_str().unwrap();
    let chart = [
        "--kind",
        "trend",
        "--out",
        out,
        "--beside",
        "sales",
        "--beside",
        "Complaints",
    ];
    desk.printed("chart", &chart);
    let drawn = fs::read_to_string(out).unwrap();
    assert!(drawn.contains("Sales") && drawn.contains("Complaints"));
    let said = desk.refused(
        "chart",
        &["--kind", "trend", "--out", out, "--beside", "Rain"],
    );
    assert!(
        said.contains("Rain") && said.contains("Complaints"),
        "{said}"
    );
}

#[test]
fn no_command_writes_over_a_survey_whatever_it_is_called() {
    let desk = Desk::of_table("semicolons.csv");
    let whole = fs::read(desk.path()).unwrap();
    let commands: [(&str, &[&str], &str); 5] = [
        ("chart", &["--kind", "score"], "survey.svg"),
        (
            "chart",
            &["--kind", "score", "--format", "svg"],
            "survey.json",
        ),
        ("report", &[], "survey.html"),
        ("cards", &[], "survey.pdf"),
        ("export", &["--format", "csv"], "survey.csv"),
    ];
    for (command, more, name) in commands {
        let other = desk.folder.path().join(name);
        fs::copy(desk.path(), &other).unwrap();
        let said = desk.refused(
            command,
            &[more, &["--out", other.to_str().unwrap()]].concat(),
        );
        assert!(said.contains("is a Goodword survey"), "{command}: {said}");
        assert_eq!(fs::read(&other).unwrap(), whole, "{command}");
    }
}
