//! `goodword --script`: what is acknowledged is so, what is not says why.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use goodword::cli::{self, Env, Outcome};
use goodword::document::{OpenProject, read_whole};
use goodword::ending::Ending;
use goodword::model::{FieldValue, Item, Project, Score};
use goodword::project_file::{OsFs, read};
use tempfile::TempDir;

use crate::support::goals::set_goal;
use crate::support::keeping::keeping;
use crate::support::tables::tables;

/// A folder for a survey, a script and the state of a computer.
struct Desk {
    folder: TempDir,
}

struct Run {
    outcome: Outcome,
    answers: Vec<String>,
    err: String,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("cafe.goodword.json")
    }

    fn env(&self) -> Env {
        Env {
            locale: None,
            today: "2026-11-22".parse().unwrap(),
            ending: Ending::default(),
            keeping: keeping(Arc::new(OsFs), self.folder.path()),
            tables: tables(),
        }
    }

    /// Follows a script, in which `FOLDER` stands for the desk's.
    fn run(&self, script: &str, more: &[&str]) -> Run {
        let folder = self.folder.path().to_str().unwrap();
        let file = self.folder.path().join("script.txt");
        fs::write(&file, script.replace("FOLDER", folder)).unwrap();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let args = ["--script", file.to_str().unwrap()];
        let args = args.iter().chain(more).map(Into::into);
        let outcome = cli::run(args, &mut out, &mut err, &self.env());
        let out = String::from_utf8(out).unwrap();
        Run {
            outcome,
            answers: out
                .lines()
                .map(|line| line.replace(folder, "FOLDER"))
                .collect(),
            err: String::from_utf8(err).unwrap(),
        }
    }

    /// The answers to a script without errors.
    #[track_caller]
    fn done(&self, script: &str) -> Vec<String> {
        let run = self.run(script, &[]);
        assert_eq!(
            (run.outcome, run.err.as_str()),
            (Outcome::Exit(0), ""),
            "{:?}",
            run.answers
        );
        run.answers
    }

    fn file(&self) -> Project {
        read(&fs::read(self.path()).unwrap()).unwrap().project
    }

    /// With a survey in a file.
    fn with_survey() -> Self {
        let desk = Self::new();
        desk.done("new Café customers en\nsave-as FOLDER/cafe.goodword.json\n");
        desk
    }
}

impl Desk {
    /// With a survey in a file, and a goal of 50 for all answers.
    fn with_goal() -> Self {
        let desk = Self::with_survey();
        set_goal(&desk.path(), 50, &desk.env().keeping);
        desk
    }
}

/// The keyword of an answer, or its first words: `error 3 nothing-open`.
fn short(answer: &str) -> String {
    answer.splitn(4, ' ').take(3).collect::<Vec<_>>().join(" ")
}

fn id_in(answer: &str) -> &str {
    answer.rsplit(' ').next().unwrap()
}

const OPEN: &str = "open FOLDER/cafe.goodword.json\n";

#[test]
fn an_answer_is_recorded_with_all_its_parts() {
    let desk = Desk::with_survey();
    let said = desk.done(&format!(
        "{OPEN}add 9 date=2026-11-01 comment=\"so \"\"kind\"\"\" reason=Service reason=price \
         customer=Anna contact=anna@example.org channel=Phone\nadd -\n"
    ));
    let [opened, first, second] = &said[..] else {
        panic!("{said:?}")
    };
    assert_eq!(opened, "ok 1 opened 0 recovered 0");
    assert!(first.starts_with("ok 2 added ") && second.starts_with("ok 3 added "));
    let project = desk.file();
    let answer = project
        .responses()
        .by_id(id_in(first).parse().unwrap())
        .unwrap();
    assert_eq!(answer.score().map(Score::value), Some(9));
    assert_eq!(answer.day(), "2026-11-01".parse().ok());
    assert_eq!(answer.comment(), "so \"kind\"");
    let reasons = answer
        .reasons()
        .iter()
        .map(|id| project.reasons().get(*id).unwrap().name());
    assert_eq!(reasons.collect::<Vec<_>>(), ["Service", "Price"]);
    let customer = project.customers().get(answer.customer().unwrap()).unwrap();
    assert_eq!(
        (customer.name.as_str(), customer.contact.as_str()),
        ("Anna", "anna@example.org")
    );
    assert!(
        answer
            .value(project.fields().named("Channel").unwrap().id)
            .is_some()
    );
    let blank = project
        .responses()
        .by_id(id_in(second).parse().unwrap())
        .unwrap();
    assert_eq!(
        (blank.score(), blank.day()),
        (None, "2026-11-22".parse().ok())
    );
}

#[test]
fn an_answer_is_corrected_deleted_and_brought_back() {
    let desk = Desk::with_survey();
    let said = desk.done(&format!(
        "{OPEN}add 9 comment=a reason=Service\nadd 3 comment=b\n"
    ));
    let (first, second) = (id_in(&said[1]), id_in(&said[2]));
    let said = desk.done(&format!(
        "{OPEN}edit {first} score=2 reason=\ndelete {second}\nundo\nredo\nundo\n"
    ));
    assert_eq!(
        said[1..],
        [
            format!("ok 2 changed {first}"),
            "ok 3 deleted 1".to_owned(),
            "ok 4 undone".to_owned(),
            "ok 5 redone".to_owned(),
            "ok 6 undone".to_owned(),
        ]
    );
    let project = desk.file();
    let answers: Vec<_> = project
        .responses()
        .iter()
        .map(|each| {
            (
                each.comment(),
                each.score().map(Score::value),
                each.reasons().len(),
            )
        })
        .collect();
    assert_eq!(answers, [("a", Some(2), 0), ("b", Some(3), 0)]);
}

#[test]
fn every_error_has_its_keyword_and_the_rest_goes_on() {
    let desk = Desk::with_survey();
    let table = [
        ("add 9", "nothing-open"),
        ("save", "nothing-open"),
        ("open FOLDER/none.goodword.json", "unreadable"),
        ("new Draft", ""),
        ("save", "no-file"),
        ("close", ""),
        ("open FOLDER/cafe.goodword.json", ""),
        ("undo", "nothing-to-undo"),
        ("redo", "nothing-to-redo"),
        ("add", "missing"),
        ("add 11", "bad-value"),
        ("add 9 date=yesterday", "bad-value"),
        ("add 9 reason=Weather", "unknown-reason"),
        ("add 9 Channel=Pigeon", "unknown-choice"),
        ("add 9 Colour=red", "unknown-field"),
        ("add 9 8", "unexpected"),
        ("add 9 comment=\"never closed", "unclosed-quote"),
        ("edit 00000000 score=1", "unknown-answer"),
        ("delete !", "unknown-answer"),
        ("sing", "unknown-command"),
        ("close now", "unexpected"),
        ("save-as FOLDER/cafe", "exists"),
        ("import FOLDER", "unreadable"),
        ("export cake FOLDER/cake.svg", "bad-value"),
        ("export score FOLDER/cafe.goodword.json", "bad-value"),
        ("add 9", ""),
    ];
    let script: Vec<&str> = table.iter().map(|(line, _)| *line).collect();
    let run = desk.run(&script.join("\n"), &[]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert!(run.err.contains("22 commands"), "{}", run.err);
    for (at, ((line, keyword), said)) in table.iter().zip(&run.answers).enumerate() {
        let wanted = match *keyword {
            "" => format!("ok {}", at + 1),
            keyword => format!("error {} {keyword}", at + 1),
        };
        assert!(
            format!("{} ", short(said)).starts_with(&wanted),
            "{line}: {said}"
        );
        assert!(!said.contains('\n'));
    }
    assert_eq!(run.answers.len(), table.len());
    assert_eq!(desk.file().responses().len(), 1);
}

#[test]
fn a_rating_is_given_by_its_number_and_what_is_off_its_scale_is_refused() {
    let desk = Desk::new();
    let golden = include_str!("../golden/counted.goodword.json");
    fs::write(desk.path(), golden).unwrap();
    let script = "open FOLDER/cafe.goodword.json\nadd 9 Tools=4\nadd 9 Tools=9\nadd 9 Tools=good\n";
    let run = desk.run(script, &[]);
    let said: Vec<_> = run.answers.iter().map(|answer| short(answer)).collect();
    assert_eq!(said[2..4], ["error 3 bad-value", "error 4 bad-value"]);
    assert!(run.answers[2].contains("from 1 to 5"), "{:?}", run.answers);
    let project = desk.file();
    let last = project.responses().get(2).unwrap();
    let rating = last.value("f1".parse().unwrap());
    assert_eq!(rating, Some(FieldValue::Rating(4)));
    assert_eq!(project.responses().len(), 3);
}

#[test]
fn strict_ends_at_the_first_error_and_keeps_what_was_done() {
    let desk = Desk::with_survey();
    let run = desk.run(&format!("{OPEN}add 9\nsing\nadd 8\n"), &["--strict"]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    assert_eq!(run.answers.len(), 3);
    assert_eq!(desk.file().responses().len(), 1);
}

#[test]
fn a_survey_that_is_open_elsewhere_is_not_changed_but_can_be_counted() {
    let desk = Desk::with_survey();
    desk.done(&format!("{OPEN}add 9\n"));
    let before = fs::read(desk.path()).unwrap();
    let window = OpenProject::open(&desk.path(), &desk.env().keeping).unwrap();
    let run = desk.run(&format!("{OPEN}add 3\n"), &[]);
    let said: Vec<String> = run.answers.iter().map(|answer| short(answer)).collect();
    assert_eq!(said, ["error 1 locked", "error 2 nothing-open"]);
    assert_eq!(fs::read(desk.path()).unwrap(), before);
    let whole = read_whole(&desk.path(), &desk.env().keeping).unwrap();
    assert_eq!(whole.project.responses().len(), 1);
    drop(window);
}

#[test]
fn a_table_is_imported_as_one_step() {
    let desk = Desk::with_survey();
    let data = |name: &str| format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
    let semicolons = data("semicolons.csv");
    let said = desk.done(&format!("{OPEN}import \"{semicolons}\"\nundo\nredo\n"));
    assert_eq!(said[1], "ok 2 imported 4");
    assert_eq!(desk.file().responses().len(), 4);
    let (candidates, in_doubt) = (data("candidates.csv"), data("dates_in_doubt.csv"));
    let run = desk.run(
        &format!(
            "{OPEN}import \"{candidates}\"\nimport \"{candidates}\" score=service\n\
             import \"{in_doubt}\"\nimport \"{in_doubt}\" dates=day-first\n"
        ),
        &[],
    );
    let said: Vec<String> = run.answers[1..]
        .iter()
        .map(|answer| short(answer))
        .collect();
    assert_eq!(
        said,
        [
            "error 2 which-score",
            "ok 3 imported",
            "error 4 which-dates",
            "ok 5 imported"
        ]
    );
}

#[test]
fn the_answer_that_reaches_a_goal_makes_its_milestone_and_says_so() {
    let desk = Desk::with_goal();
    let run = desk.run(&format!("{OPEN}add 9\nadd 9\nadd 9\nadd 9\n"), &[]);
    assert_eq!((run.err.as_str(), desk.file().milestones().len()), ("", 0));
    let run = desk.run(&format!("{OPEN}add 9\n"), &[]);
    assert_eq!(
        run.err,
        "All answers: 50 reached on 22 Nov 2026 with 100.\n"
    );
    assert_eq!(desk.file().milestones().len(), 1);
    desk.done(&format!("{OPEN}add 10\n"));
    assert_eq!(desk.file().milestones().len(), 1, "reached once");
}

#[test]
fn an_import_that_reaches_a_goal_makes_its_milestone_and_undo_takes_back_both() {
    let desk = Desk::with_goal();
    let table = desk.folder.path().join("more.csv");
    fs::write(table, "Score\n9\n9\n9\n9\n9\n7\n").unwrap();
    let import = format!("{OPEN}import FOLDER/more.csv score=Score\n");
    for (script, known) in [(format!("{import}undo\n"), (0, 0)), (import, (6, 1))] {
        let run = desk.run(&script, &[]);
        assert_eq!(run.err, "All answers: 50 reached on 22 Nov 2026 with 83.\n");
        let file = desk.file();
        assert_eq!((file.responses().len(), file.milestones().len()), known);
    }
}

#[test]
fn a_chart_is_exported_and_never_over_the_survey() {
    let desk = Desk::with_survey();
    let said = desk.done(&format!(
        "{OPEN}add 9 Channel=Phone\nexport segments FOLDER/by.svg by=Channel theme=dark title=\"By channel\"\n"
    ));
    assert_eq!(said[2], "ok 3 exported FOLDER/by.svg");
    let picture = fs::read_to_string(desk.folder.path().join("by.svg")).unwrap();
    assert!(picture.contains("<svg") && picture.contains("By channel"));
}

#[test]
fn saved_means_in_the_file() {
    let desk = Desk::with_survey();
    let copy = desk.folder.path().join("copy.goodword.json");
    desk.done(&format!(
        "{OPEN}add 9\nsave\nsave-as FOLDER/copy\nadd 3\nsave\n"
    ));
    assert_eq!(desk.file().responses().len(), 1);
    let copy = read(&fs::read(copy).unwrap()).unwrap().project;
    assert_eq!(copy.responses().len(), 2);
    assert_ne!(copy.id(), desk.file().id());
    assert_eq!(copy.origin(), desk.file().origin());
}

#[test]
fn comments_blank_lines_and_a_byte_order_mark_are_passed_over() {
    let desk = Desk::with_survey();
    let said = desk.done(&format!("\u{feff}# a script\r\n\r\n{OPEN}add 9\r\n"));
    assert_eq!(said[0], "ok 3 opened 0 recovered 0");
    assert!(said[1].starts_with("ok 4 added "));
}

#[test]
fn the_help_is_there_and_the_main_page_does_not_name_it() {
    let desk = Desk::new();
    let page = |args: &[&str]| {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let outcome = cli::run(args.iter().map(Into::into), &mut out, &mut err, &desk.env());
        assert_eq!(outcome, Outcome::Exit(0));
        String::from_utf8(out).unwrap()
    };
    for language in ["en", "hu", "fi", "pl", "zh-CN"] {
        let help = page(&["script", "--help", "--language", language]);
        for command in [
            "new", "open", "add", "edit", "delete", "undo", "redo", "save-as", "import",
        ] {
            assert!(
                help.contains(&format!("\n  {command}")),
                "{language}: {command}\n{help}"
            );
        }
        assert!(!page(&["--help", "--language", language]).contains("--script"));
    }
}
