//! `goodword import`: the answers of a table, of JSON lines or of another survey go into a survey. All or nothing.

use std::path::Path;
use std::time::Duration;

use fastrand::Rng;

use super::Shell;
use super::args::ImportArgs;
use super::error::{CliError, Unfit, Unwritten};
use super::output;
use super::source::{kind_of, survey, table};
use crate::document::{ChangeError, EditLabel, OpenProject, SaveState, with_reached};
use crate::exchange::export::{is_same_file, write_whole};
use crate::exchange::import::{
    ColumnUse, Counted, DateOrder, ImportError, Mapping, Plan, SourceKind, Table, question_of,
    table_of_survey,
};
use crate::figure::aims::milestones_said;
use crate::i18n::new_project;
use crate::model::{Audience, Edit, Project, Survey};
use crate::project_file::{self, Header, OpenError, ReadError, project_path};
use crate::text;
use crate::wording::{counted, report_csv, report_lines};

/// A file is written within this, or not now.
const WRITING_TIME: Duration = Duration::from_secs(30);

pub(super) fn run(shell: &mut Shell<'_>, args: &ImportArgs) -> Result<(), CliError> {
    let table = read(shell, args)?;
    let mapping = mapping(shell, args, &table)?;
    let into = project_path(args.into.clone());
    if let Some(report) = &args.report {
        output::refuse_survey(report)?;
        let others = [&args.source.file, &into];
        if others.iter().any(|other| is_same_place(report, other)) {
            return Err(Unwritten::SameFile.of(report));
        }
    }
    let is_there = into.try_exists().unwrap_or(true);
    let done = if is_there {
        into_survey(shell, &into, &table, &mapping)?
    } else {
        into_new(shell, &into, args, &table, &mapping)?
    };
    if let Some(report) = &args.report {
        write_report(shell, report, &done)?;
    }
    shell.line(&text!(
        shell.texts,
        "cli-imported",
        into = into.display().to_string(),
        what = counted(shell.texts, done.counted)
    ))?;
    match done.reached {
        Some(said) => writeln!(shell.err, "{said}").map_err(CliError::Output),
        None => Ok(()),
    }
}

/// Whether two paths lead to the same file, or will once it is there.
fn is_same_place(one: &Path, other: &Path) -> bool {
    let place = |path: &Path| {
        let folder = path.parent().filter(|folder| *folder != Path::new(""));
        let folder = folder.unwrap_or(Path::new(".")).canonicalize().ok()?;
        // On many computers the case of letters makes no difference.
        Some((folder, path.file_name()?.to_string_lossy().to_lowercase()))
    };
    is_same_file(one, other) || place(one).is_some_and(|place_of| place(other) == Some(place_of))
}

/// What an import came to.
struct Done {
    counted: Counted,
    lines: Vec<(usize, String)>,
    /// The goals that were reached by it, in words.
    reached: Option<String>,
}

fn read(shell: &Shell<'_>, args: &ImportArgs) -> Result<Table, CliError> {
    let file = &args.source.file;
    if kind_of(file)? == SourceKind::Table {
        let bytes = file.metadata().map_or(0, |about| about.len());
        let room = shell.env.keeping.room.for_table(bytes);
        room.map_err(|memory| Unfit::NoMemory(memory).of(file))?;
        return table::read(&args.source, shell.texts, shell.env);
    }
    let answers = survey::whole(&args.source, shell).map_err(|error| match error {
        CliError::Unfit {
            file,
            why: Unfit::Survey(OpenError::Read(ReadError::NotAProject)),
        } => Unfit::NoTableInJson.of(&file),
        error => error,
    })?;
    table_of_survey(&answers).map_err(|error| Unfit::Table(error).of(file))
}

fn mapping(shell: &Shell<'_>, args: &ImportArgs, table: &Table) -> Result<Mapping, CliError> {
    let mut mapping = table::mapping_with(table, &args.source, &args.map)?;
    mapping.duplicates = args.duplicates;
    mapping.latest_day = Some(shell.env.today);
    let dates = mapping.column_of(ColumnUse::Date);
    match dates {
        Some(column) if mapping.date_order == DateOrder::InDoubt => {
            let column = table.headers().get(column).cloned().unwrap_or_default();
            Err(Unfit::DatesInDoubt(column).of(&args.source.file))
        }
        _ => Ok(mapping),
    }
}

fn done(shell: &Shell<'_>, plan: &Plan<'_>) -> Done {
    Done {
        counted: plan.counted,
        lines: report_lines(shell.texts, &plan.skipped, &plan.problems),
        reached: None,
    }
}

fn edit(shell: &Shell<'_>, plan: Plan<'_>, project: &Project) -> Result<Edit, CliError> {
    let mut rng = Rng::with_seed((shell.env.keeping.random)());
    let edit = plan.into_edit(project, &mut rng, &mut table::go_on);
    edit.map_err(|cancelled| CliError::Import(cancelled.into()))
}

/// Into a survey that is there; its lock is respected, and nothing else of it changes.
fn into_survey(
    shell: &Shell<'_>,
    into: &Path,
    table: &Table,
    mapping: &Mapping,
) -> Result<Done, CliError> {
    let opened = OpenProject::open(into, &shell.env.keeping);
    let opened = opened.map_err(|error| Unfit::Survey(error).of(into))?;
    let mut open = opened.project;
    let snapshot = open.document().project().clone();
    let plan = table::planned(table, mapping, &snapshot)?;
    let mut done = done(shell, &plan);
    if done.counted.done() == 0 {
        return Ok(done);
    }
    let label = EditLabel::ImportResponses(done.counted.done());
    let edit = edit(shell, plan, &snapshot)?;
    let (edit, reached) = with_reached(&snapshot, edit, shell.env.today);
    match open.apply(label, edit) {
        Ok(()) => done.reached = milestones_said(&snapshot, &reached, shell.texts),
        Err(ChangeError::Edit(error)) => return Err(CliError::Import(ImportError::Edit(error))),
        Err(ChangeError::NoRoom(why)) => return Err(CliError::NoRoom(why)),
        Err(ChangeError::ReadOnly(reason)) => {
            return Err(Unwritten::Import(SaveState::ReadOnly(reason)).of(into));
        }
    }
    open.save_now();
    match open.close(WRITING_TIME) {
        Ok(()) => Ok(done),
        Err(unsaved) => Err(Unwritten::Import(unsaved.project.state().clone()).of(into)),
    }
}

/// A new survey, called like its file, which asks what the table's header asks.
fn into_new(
    shell: &Shell<'_>,
    into: &Path,
    args: &ImportArgs,
    table: &Table,
    mapping: &Mapping,
) -> Result<Done, CliError> {
    let name = table::name_of(&args.source.file);
    let id = shell.env.keeping.new_id();
    let mut project = new_project(id, &name, Audience::Customers, shell.texts);
    let fits = |error| CliError::Import(ImportError::Edit(error));
    if let Some(question) = question_of(table, mapping) {
        let survey = Survey {
            question,
            ..project.survey().clone()
        };
        project
            .apply(Edit::Survey(Box::new(survey)))
            .map_err(fits)?;
    }
    let plan = table::planned(table, mapping, &project)?;
    let done = done(shell, &plan);
    let edit = edit(shell, plan, &project)?;
    let room = shell.env.keeping.room.for_edit(0, &edit);
    room.map_err(CliError::NoRoom)?;
    project.apply(edit).map_err(fits)?;
    let header = Header {
        generation: 1,
        ..Header::default()
    };
    write_whole(into, |out| project_file::write(&project, &header, out))
        .map_err(|error| Unwritten::Io(error).of(into))?;
    Ok(done)
}

fn write_report(shell: &Shell<'_>, path: &Path, done: &Done) -> Result<(), CliError> {
    let report = report_csv(shell.texts, done.counted, &done.lines);
    output::write(path, report.as_bytes())
}
