//! The answers of a file of separated values, made into a project.

use std::ops::ControlFlow;
use std::path::Path;

use fastrand::Rng;

use super::{Answers, not_scores, unreadable};
use crate::analysis::Dimension;
use crate::cli::args::SourceArgs;
use crate::cli::error::{CliError, Unfit, Unknown};
use crate::cli::{Env, Shell};
use crate::exchange::import::{
    ColumnUse, DateOrder, ImportError, Mapping, NoScore, Plan, Progress, ReadError, ScoreGuess,
    Table, Wanted, date_order, plan, propose,
};
use crate::exchange::sections_name;
use crate::i18n::Texts;
use crate::model::{Project, ProjectId, Survey};

pub(in crate::cli) fn read(args: &SourceArgs, texts: &Texts, env: &Env) -> Result<Table, CliError> {
    let file = &args.file;
    let mut go_on = || go_on_until(env);
    let wanted = Wanted {
        table: args.sheet.clone(),
        encoding: args.encoding,
    };
    let read = env.tables.read(file, &wanted, &mut go_on);
    let read = read.map(|table| table.with_sections_called(sections_name(texts.language())));
    read.map_err(|error| match error {
        ReadError::Io(error) => unreadable(file, error),
        ReadError::NotAFile => Unfit::NotAFile.of(file),
        ReadError::Table(error) => Unfit::Table(error).of(file),
        ReadError::Cancelled => CliError::Import(ImportError::Cancelled),
    })
}

/// Until the program is to end.
pub(super) fn go_on_until(env: &Env) -> ControlFlow<()> {
    match env.ending.exit_code() {
        Some(_) => ControlFlow::Break(()),
        None => ControlFlow::Continue(()),
    }
}

/// What each column is: as proposed, with what the arguments say instead.
///
/// # Errors
/// When it is not known which column holds the score, or a column of the arguments is not there.
pub(in crate::cli) fn mapping_of(table: &Table, args: &SourceArgs) -> Result<Mapping, CliError> {
    mapping_with(table, args, &[])
}

/// The same, with what is said of single columns besides.
///
/// # Errors
/// As [`mapping_of`].
pub(in crate::cli) fn mapping_with(
    table: &Table,
    args: &SourceArgs,
    map: &[(String, ColumnUse)],
) -> Result<Mapping, CliError> {
    let mut mapping = propose(table);
    for (wanted, each) in map {
        let column = column_named(table, wanted)?;
        mapping.choose(column, *each);
        if *each == ColumnUse::Date {
            mapping.date_order = date_order(table, column);
        }
    }
    if let Some(wanted) = &args.by {
        let column = column_named(table, wanted)?;
        // Several reasons in one cell are several segments.
        if mapping.column_of(ColumnUse::Reasons) != Some(column) {
            mapping.choose(column, ColumnUse::Choice);
        }
    }
    if let Some(wanted) = &args.score {
        mapping.choose(column_named(table, wanted)?, ColumnUse::Score);
    }
    if let Some(order) = args.dates {
        mapping.date_order = order;
    }
    let name = |column: usize| table.headers().get(column).cloned().unwrap_or_default();
    match &mapping.score {
        ScoreGuess::Sure(_) => Ok(mapping),
        ScoreGuess::InDoubt(columns) => {
            let candidates = columns.iter().map(|&column| name(column)).collect();
            Err(Unfit::ScoreInDoubt(candidates).of(&args.file))
        }
        &ScoreGuess::None(why) => {
            let column = match why {
                NoScore::OtherScale(column)
                | NoScore::OtherMeasure(column)
                | NoScore::Counts(column)
                | NoScore::ReadyMade(column) => name(column),
                NoScore::NoSuchColumn | NoScore::Totals => String::new(),
            };
            Err(Unfit::NoScore { why, column }.of(&args.file))
        }
    }
}

fn column_named(table: &Table, wanted: &str) -> Result<usize, CliError> {
    let column = table.column_named(wanted);
    column.ok_or_else(|| {
        CliError::Unknown(Unknown::Column {
            wanted: wanted.to_owned(),
            columns: table.headers().to_vec(),
        })
    })
}

/// The answers of a table, as a survey called like the file.
pub(super) fn answers(args: &SourceArgs, shell: &Shell<'_>) -> Result<Answers, CliError> {
    let table = read(args, shell.texts, shell.env)?;
    let mapping = mapping_of(&table, args)?;
    let mut rng = Rng::with_seed((shell.env.keeping.random)());
    let survey = Survey {
        name: name_of(&args.file),
        // As in the window, what a table holds is taken to be in the user's language.
        language: shell.texts.language(),
        ..Survey::default()
    };
    let mut project = Project::new(ProjectId::from_random(rng.u128(..)), survey);
    let plan = planned(&table, &mapping, &project)?;
    let remarks = not_scores(plan.counted.not_scores);
    let edit = plan
        .into_edit(&project, &mut rng, &mut go_on)
        .map_err(|cancelled| CliError::Import(cancelled.into()))?;
    project
        .apply(edit)
        .map_err(|error| CliError::Import(ImportError::Edit(error)))?;
    Ok(Answers {
        by: dimension(&project, &table, &mapping, args)?,
        project,
        dates_in_doubt: dates_in_doubt(&table, &mapping),
        remarks: remarks.into_iter().collect(),
    })
}

fn dates_in_doubt(table: &Table, mapping: &Mapping) -> Option<String> {
    let column = mapping.column_of(ColumnUse::Date)?;
    let header = table.headers().get(column).cloned();
    header.filter(|_| mapping.date_order == DateOrder::InDoubt)
}

pub(in crate::cli) fn planned<'t>(
    table: &'t Table,
    mapping: &Mapping,
    project: &Project,
) -> Result<Plan<'t>, CliError> {
    plan(table, mapping, project, &mut go_on)
        .map_err(|cancelled| CliError::Import(cancelled.into()))
}

pub(in crate::cli) fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The file's name without its ending.
pub(in crate::cli) fn name_of(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// What the column of `--by` has become.
fn dimension(
    project: &Project,
    table: &Table,
    mapping: &Mapping,
    args: &SourceArgs,
) -> Result<Option<Dimension>, CliError> {
    let Some(wanted) = &args.by else {
        return Ok(None);
    };
    let column = column_named(table, wanted)?;
    if mapping.column_of(ColumnUse::Reasons) == Some(column) {
        return Ok(Some(Dimension::Reason));
    }
    let header = table.headers().get(column);
    let field = header.and_then(|header| project.fields().named(header));
    Ok(field.map(|field| Dimension::Field(field.id)))
}
