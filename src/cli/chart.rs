//! `goodword chart`: a chart of a file, as SVG, PNG or PDF.

use std::fs;
use std::path::Path;

use super::args::{ChartArgs, Format};
use super::error::CliError;
use super::source::{self, Answers};
use super::{Shell, score, weighting};
use crate::analysis::{Analysis, Query};
use crate::figure::layout::rows_for;
use crate::figure::render::{Backdrop, Meta, PngOptions, chart_pdf, png, svg};
use crate::figure::{Aims, ChartKind, Figure, FontMetrics, Names, Options, layout};
use crate::i18n::Texts;
use crate::model::Day;

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
    if is_same_file(&args.source.file, &args.out) {
        return Err(CliError::SameFile(args.out.clone()));
    }
    if let (ChartKind::Trend, Some(column)) = (args.kind, &answers.dates_in_doubt) {
        return Err(CliError::DatesInDoubt {
            file: args.source.file.clone(),
            column: column.clone(),
        });
    }
    let query = Query {
        rolling: args.rolling,
        ..score::query(&answers.project, answers.by, args.steps, today)
    };
    let analysis = Analysis::of(&answers.project, &query);
    let options = Options {
        title: args.title.clone(),
        show_limits: args.limits,
        rows_max: rows_for(args.frame),
        aims: Aims::of(&answers.project, &query.filter, texts),
        ..Options::default()
    };
    let names = Names::new(&answers.project, answers.by, texts);
    let figure = Figure::of(args.kind, &analysis, &names, texts, &options);
    let picture = drawn(&figure, args, today)?;
    fs::write(&args.out, picture).map_err(|error| CliError::Write {
        file: args.out.clone(),
        error,
    })
}

fn drawn(figure: &Figure, args: &ChartArgs, today: Day) -> Result<Vec<u8>, CliError> {
    let scene = layout(figure, args.frame, &FontMetrics::bundled());
    match args.format {
        Format::Svg => {
            let meta = Meta::of(figure, Backdrop::Solid);
            Ok(svg(&scene, args.theme, &meta).into_bytes())
        }
        Format::Pdf => chart_pdf(figure, scene, args.theme, today).map_err(CliError::Render),
        Format::Png(scale) => {
            let options = PngOptions {
                scale,
                backdrop: Backdrop::Solid,
            };
            png(&scene, args.theme, options).map_err(CliError::Render)
        }
    }
}

/// A file that is not there yet is no other's.
pub(super) fn is_same_file(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
