//! `goodword chart`: a chart of a file, or all of them, as SVG, PNG, PDF or the numbers behind it.

use std::fs;
use std::path::Path;

use super::args::{ChartArgs, ChartFormat, Kinds};
use super::error::{CliError, Unfit, Unknown, Unwritten};
use super::source::{self, Answers};
use super::{Shell, output, score, weighting};
use crate::analysis::Query;
use crate::figure::layout::rows_for;
use crate::figure::render::{Format, file};
use crate::figure::{ChartKind, Look, Measure, numbers};
use crate::i18n::Texts;
use crate::model::{BusinessFigureId, Day, Project};

pub(super) fn run(shell: &mut Shell<'_>, args: &ChartArgs) -> Result<(), CliError> {
    let mut answers = source::open(&args.source, shell)?;
    weighting::ask_for(&mut answers.project, args.weighted);
    write(&answers, args, shell.texts, shell.env.today)?;
    shell.say_beside(&answers.remarks)
}

/// Writes the chart of answers that came from the file of `args`.
pub(super) fn write(
    answers: &Answers,
    args: &ChartArgs,
    texts: &Texts,
    today: Day,
) -> Result<(), CliError> {
    match args.kinds {
        Kinds::One(kind) => write_one(answers, kind, &args.out, args, texts, today),
        Kinds::All => write_all(answers, args, texts, today),
    }
}

/// Every kind into a folder, which is made where there is none. Kinds that need a breakdown are left out without one,
/// and those over time where the dates are in doubt.
fn write_all(
    answers: &Answers,
    args: &ChartArgs,
    texts: &Texts,
    today: Day,
) -> Result<(), CliError> {
    fs::create_dir_all(&args.out).map_err(|error| Unwritten::Io(error).of(&args.out))?;
    let can_be_drawn = |kind: &ChartKind| {
        (answers.by.is_some() || !kind.needs_breakdown())
            && (answers.dates_in_doubt.is_none() || !kind.is_over_time())
    };
    for kind in ChartKind::ALL.into_iter().filter(can_be_drawn) {
        let name = format!("{kind}.{}", args.format.extension());
        write_one(answers, kind, &args.out.join(name), args, texts, today)?;
    }
    Ok(())
}

fn write_one(
    answers: &Answers,
    kind: ChartKind,
    out: &Path,
    args: &ChartArgs,
    texts: &Texts,
    today: Day,
) -> Result<(), CliError> {
    output::refuse(out, &args.source.file)?;
    if let (true, Some(column)) = (kind.is_over_time(), &answers.dates_in_doubt) {
        return Err(Unfit::DatesInDoubt(column.clone()).of(&args.source.file));
    }
    let mut look = look(&answers.project, kind, args);
    if !args.beside.is_empty() {
        look.beside = figures(&answers.project, &args.beside)?;
    }
    let query = Query {
        split_by: answers.by,
        ..score::query(&answers.project, answers.by, None, today)
    };
    let figure = look.figure(&answers.project, query, texts, rows_for(args.frame));
    let bytes = match args.format {
        ChartFormat::Picture(format) => {
            file(&figure, args.frame, args.theme, format, args.backdrop)
                .map_err(CliError::Render)?
        }
        ChartFormat::Pdf => file(
            &figure,
            args.frame,
            args.theme,
            Format::Pdf(today),
            args.backdrop,
        )
        .map_err(CliError::Render)?,
        ChartFormat::Csv => numbers::csv(&figure.table).into_bytes(),
    };
    output::write(out, &bytes)
}

/// As the project keeps it, but for what was asked.
fn look(project: &Project, kind: ChartKind, args: &ChartArgs) -> Look {
    let mut look = Look::of(project, kind);
    look.title = args.title.clone().or(look.title);
    look.steps = args.steps.or(look.steps);
    look.rolling = args.rolling.or(look.rolling);
    look.during = args.during.or(look.during);
    look.against = args.against.or(look.against);
    look.limits |= args.limits;
    if args.counts {
        look.measure = Measure::Counts;
    }
    look
}

/// The figures of the business of these names.
fn figures(project: &Project, names: &[String]) -> Result<Vec<BusinessFigureId>, CliError> {
    let all = project.business_figures();
    let found = names.iter().map(|name| {
        let figure = all.named(name);
        figure.map(|figure| figure.id).ok_or_else(|| {
            CliError::Unknown(Unknown::Figure {
                wanted: name.clone(),
                figures: all.iter().map(|each| each.name.clone()).collect(),
            })
        })
    });
    found.collect()
}
