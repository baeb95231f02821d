//! The answers that a command is about: a file of separated values, made into a project.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use fastrand::Rng;

use super::Env;
use super::args::SourceArgs;
use super::error::CliError;
use crate::analysis::Dimension;
use crate::exchange::import::{
    ColumnUse, Counted, DateOrder, ImportError, Mapping, NoScore, Plan, Progress, ScoreGuess,
    Table, plan, propose,
};
use crate::model::{Item, Project, ProjectId, Survey};

/// A project made of a table, and what became of its rows.
#[derive(Debug)]
pub(super) struct Imported {
    pub project: Project,
    pub counted: Counted,
    /// The column of dates that could be read in two ways, and was left out.
    pub dates_in_doubt: Option<String>,
}

/// The bytes of a file. A folder or a device is no file.
pub(super) fn read_file(file: &Path) -> Result<Vec<u8>, CliError> {
    let unreadable = |error| CliError::Read {
        file: file.to_owned(),
        error,
    };
    if !fs::metadata(file).map_err(unreadable)?.is_file() {
        return Err(CliError::NotAFile(file.to_owned()));
    }
    fs::read(file).map_err(unreadable)
}

pub(super) fn read_table(file: &Path) -> Result<Table, CliError> {
    Table::read(read_file(file)?).map_err(|error| CliError::Table {
        file: file.to_owned(),
        error,
    })
}

/// What each column is: as proposed, with what the arguments say instead.
///
/// # Errors
/// When it is not known which column holds the score, or a column of the arguments is not there.
pub(super) fn mapping_of(table: &Table, args: &SourceArgs) -> Result<Mapping, CliError> {
    let mut mapping = propose(table);
    if let Some(wanted) = &args.by {
        mapping.choose(column_named(table, wanted)?, ColumnUse::Choice);
    }
    if let Some(wanted) = &args.score {
        mapping.choose(column_named(table, wanted)?, ColumnUse::Score);
    }
    if let Some(order) = args.dates {
        mapping.date_order = order;
    }
    let name = |column: usize| table.headers().get(column).cloned().unwrap_or_default();
    let file = args.file.clone();
    match &mapping.score {
        ScoreGuess::Sure(_) => Ok(mapping),
        ScoreGuess::InDoubt(columns) => Err(CliError::ScoreInDoubt {
            file,
            candidates: columns.iter().map(|&column| name(column)).collect(),
        }),
        &ScoreGuess::None(why) => Err(CliError::NoScore {
            file,
            why,
            column: match why {
                NoScore::OtherScale(column) | NoScore::ReadyMade(column) => name(column),
                NoScore::NoSuchColumn | NoScore::Totals => String::new(),
            },
        }),
    }
}

fn column_named(table: &Table, wanted: &str) -> Result<usize, CliError> {
    let column = table.column_named(wanted);
    column.ok_or_else(|| CliError::UnknownColumn {
        wanted: wanted.to_owned(),
        columns: table.headers().to_vec(),
    })
}

/// The answers of a file.
pub(super) fn open(args: &SourceArgs, env: &Env) -> Result<Imported, CliError> {
    let table = read_table(&args.file)?;
    let mut mapping = mapping_of(&table, args)?;
    // No command looks at people.
    for person in [ColumnUse::Customer, ColumnUse::Contact] {
        if let Some(column) = mapping.column_of(person) {
            mapping.choose(column, ColumnUse::LeftOut);
        }
    }
    let mut rng = Rng::with_seed((env.keeping.random)());
    let survey = Survey {
        name: name_of(&args.file),
        ..Survey::default()
    };
    let mut project = Project::new(ProjectId::from_random(rng.u128(..)), survey);
    let plan = planned(&table, &mapping, &project)?;
    let counted = plan.counted;
    let edit = plan
        .into_edit(&project, &mut rng, &mut go_on)
        .map_err(|cancelled| CliError::Import(cancelled.into()))?;
    project
        .apply(edit)
        .map_err(|error| CliError::Import(ImportError::Edit(error)))?;
    let in_doubt = mapping.date_order == DateOrder::InDoubt;
    let dates = mapping.column_of(ColumnUse::Date).filter(|_| in_doubt);
    Ok(Imported {
        project,
        counted,
        dates_in_doubt: dates.and_then(|column| table.headers().get(column).cloned()),
    })
}

pub(super) fn planned<'t>(
    table: &'t Table,
    mapping: &Mapping,
    project: &Project,
) -> Result<Plan<'t>, CliError> {
    plan(table, mapping, project, &mut go_on)
        .map_err(|cancelled| CliError::Import(cancelled.into()))
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The file's name without its ending.
fn name_of(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// The field that is meant by `--by`: by its whole name, else by a part of it that no other has.
pub(super) fn dimension(project: &Project, wanted: &str) -> Result<Dimension, CliError> {
    let folded = wanted.trim().to_lowercase();
    let whole = project.fields().named(wanted);
    let mut parts = project
        .fields()
        .iter()
        .filter(|field| field.name.to_lowercase().contains(&folded));
    let part = match (parts.next(), parts.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    };
    let found = whole.or(part).map(|field| Dimension::Field(field.id));
    found.ok_or_else(|| CliError::UnknownField {
        wanted: wanted.to_owned(),
        fields: project
            .fields()
            .iter()
            .map(|field| field.name().to_owned())
            .collect(),
    })
}
