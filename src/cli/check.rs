//! `goodword check`: how a file is read, and what is wrong in it.

use super::args::SourceArgs;
use super::error::{CliError, Unfit};
use super::print::table_of_texts;
use super::source::{Gap, kind_of, survey, table};
use super::{Shell, wording};
use crate::document::Whole;
use crate::exchange::import::{DateOrder, Mapping, Plan, SourceKind, Table};
use crate::i18n::Texts;
use crate::model::{Project, ProjectId, Survey};
use crate::project_file::{OpenError, ReadError, ReadOnlyReason};
use crate::text;
use crate::wording::{at_line, column_use, origin, problem, read_only, report_lines};

pub(super) fn run(shell: &mut Shell<'_>, args: &SourceArgs) -> Result<(), CliError> {
    let count = match kind_of(&args.file)? {
        SourceKind::Survey => check_survey(shell, args)?,
        SourceKind::Table => check_table(shell, args)?,
    };
    match count {
        0 => Ok(()),
        count => Err(Unfit::Problems(count).of(&args.file)),
    }
}

/// Gives the number of places in which something is wrong.
fn check_survey(shell: &mut Shell<'_>, args: &SourceArgs) -> Result<usize, CliError> {
    let mut whole = match survey::read(args, shell.env) {
        Ok(whole) => whole,
        Err(error) => return Err(list_damage(shell, error)),
    };
    let mut gaps = survey::take_gaps(&mut whole);
    gaps.extend(whole.foreign_journal.then_some(Gap::ForeignJournal));
    gaps.extend(whole.restored.then_some(Gap::HalfWritten));
    for line in about_survey(&whole, shell.texts) {
        shell.line(&line)?;
    }
    for gap in &gaps {
        shell.line(&wording::gap(gap, shell.texts))?;
    }
    if gaps.is_empty() {
        let answers = text!(
            shell.texts,
            "answers",
            count = whole.project.responses().len()
        );
        shell.line(&text!(shell.texts, "cli-check-fine", answers = answers))?;
    }
    Ok(gaps.len())
}

/// Everything that keeps a file from being read as a survey, before the error is told.
fn list_damage(shell: &mut Shell<'_>, error: CliError) -> CliError {
    if let CliError::Unfit {
        why: Unfit::Survey(OpenError::Read(ReadError::Damaged(problems))),
        ..
    } = &error
    {
        for each in problems {
            if let Err(closed) = shell.line(&problem(shell.texts, each)) {
                return closed;
            }
        }
    }
    error
}

fn about_survey(whole: &Whole, texts: &Texts) -> Vec<String> {
    let project = &whole.project;
    let name = project.survey().name.as_str();
    let mut lines = vec![
        text!(texts, "cli-check-survey", name = name),
        text!(
            texts,
            "cli-check-held",
            answers = project.responses().len(),
            fields = project.fields().len()
        ),
    ];
    if whole.recovered > 0 {
        lines.push(text!(texts, "cli-check-recovered", count = whole.recovered));
    }
    if whole.newer {
        lines.push(read_only(texts, &ReadOnlyReason::Newer));
    }
    lines
}

/// Gives the number of places in which something is wrong.
fn check_table(shell: &mut Shell<'_>, args: &SourceArgs) -> Result<usize, CliError> {
    let table = table::read(args, shell.texts, shell.env)?;
    let mut mapping = table::mapping_of(&table, args)?;
    mapping.latest_day = Some(shell.env.today);
    let nothing = Project::new(ProjectId::from_random(0), Survey::default());
    let plan = table::planned(&table, &mapping, &nothing)?;
    for line in about_table(&table, &mapping, &plan, shell.texts) {
        shell.line(&line)?;
    }
    Ok(plan.counted.wrong())
}

fn about_table(table: &Table, mapping: &Mapping, plan: &Plan<'_>, texts: &Texts) -> Vec<String> {
    let mut lines = origin(texts, table.origin());
    let uses = table.headers().iter().zip(mapping.uses());
    let uses: Vec<Vec<String>> = uses
        .map(|(header, each)| vec![column_use(texts, *each), header.clone()])
        .collect();
    lines.extend(table_of_texts(&uses));
    if mapping.date_order == DateOrder::InDoubt {
        lines.push(text!(texts, "import-dates-in-doubt"));
    }
    let counted = plan.counted;
    lines.push(text!(
        texts,
        "import-counted",
        rows = counted.rows,
        answers = counted.answers,
        blank = counted.blank
    ));
    let listed = report_lines(texts, &plan.skipped, &plan.problems).into_iter();
    lines.extend(listed.map(|(line, said)| at_line(texts, line, &said)));
    lines
}
