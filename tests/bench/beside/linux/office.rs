//! The same 100,000 answers in the spreadsheets that people use: from the start to what the window shows.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use goodword::i18n::generated_project;
use goodword::model::Project;
use rust_xlsxwriter::{Formula, Workbook};

use super::program::is_installed;
use super::{Bench, median};

const ANSWERS: u32 = 100_000;
const ROUNDS: usize = 5;
/// They show their window long before the answers.
const AT_REST: Duration = Duration::from_secs(4);

/// What somebody with a spreadsheet would count the score with: promoters and detractors of column B.
const FORMULAS: [&str; 4] = [
    "=COUNTIF(B:B,\">=9\")",
    "=COUNTIF(B:B,\"<=6\")",
    "=COUNT(B:B)",
    "=100*(H1-H2)/H3",
];

pub fn compare(bench: &Bench) {
    let workbook = bench.folder.join("answers.xlsx");
    write_workbook(&generated_project(ANSWERS, 1).unwrap(), &workbook);
    let survey = bench.survey(ANSWERS);
    println!("{ANSWERS} answers on the screen, median of {}", ROUNDS - 1);
    let own = shown(bench, &|| bench.goodword(&survey));
    println!("  Goodword, with their score: {own:.2?}");
    let others = [("Gnumeric", "gnumeric"), ("LibreOffice Calc", "soffice")];
    for (name, program) in others {
        if !is_installed(program) {
            println!("  {name}: not installed");
            continue;
        }
        let taken = shown(bench, &|| spreadsheet(bench, program, &workbook));
        let share = 100.0 * own.as_secs_f64() / taken.as_secs_f64();
        println!("  {name}, as XLSX with COUNTIF: {taken:.2?}; Goodword takes {share:.0} % of it");
    }
}

fn shown(bench: &Bench, command: &dyn Fn() -> Command) -> Duration {
    let rounds = (0..ROUNDS).map(|_| bench.until_shown(command(), AT_REST));
    median(rounds.skip(1).collect())
}

fn spreadsheet(bench: &Bench, program: &str, workbook: &Path) -> Command {
    let mut command = bench.other(program);
    if program == "soffice" {
        command.args(["--calc", "--norestore", "--nologo", "--nofirststartwizard"]);
        let profile = bench.folder.join("calc");
        command.arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ));
    }
    command.arg(workbook);
    command
}

/// A row for each answer, and the score beside the first of them.
fn write_workbook(project: &Project, path: &Path) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, answer) in (0u32..).zip(project.responses().iter()) {
        let day = answer.day().map(|day| day.to_string());
        sheet.write_string(row, 0, day.unwrap_or_default()).unwrap();
        if let Some(score) = answer.score() {
            sheet.write_number(row, 1, score.value()).unwrap();
        }
        sheet.write_string(row, 2, answer.comment()).unwrap();
        for (column, (_, value)) in (3u16..6).zip(answer.values()) {
            sheet
                .write_string(row, column, format!("{value:?}"))
                .unwrap();
        }
    }
    for (row, formula) in (0u32..).zip(FORMULAS) {
        sheet.write_formula(row, 7, Formula::new(formula)).unwrap();
    }
    workbook.save(path).unwrap();
}
