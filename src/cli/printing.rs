//! `goodword report` and `goodword cards`: what goes on paper, as PDF or HTML.

use std::path::{Path, PathBuf};

use super::Shell;
use super::args::printed::{CardsArgs, ReportArgs, ReportFormat};
use super::error::CliError;
use super::{output, source};
use crate::analysis::Filter;
use crate::i18n::Texts;
use crate::model::{Cards, Language, Paper, Project};
use crate::printed::{Asked, CardsAsked, Printed, cards, compose, file_for, html, values_of};
use crate::text;

pub(super) fn report(shell: &mut Shell<'_>, args: &ReportArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    output::refuse(&args.out, &args.source.file)?;
    let project = &answers.project;
    let texts = texts(args.language.unwrap_or(project.survey().language))?;
    let everything = Filter::default();
    let asked = Asked {
        project,
        filter: &everything,
        today: shell.env.today,
        texts: &texts,
    };
    let Some(by) = answers.by else {
        output::write(&args.out, &made(&asked, args)?)?;
        saved(shell, &args.out)?;
        return shell.say_beside(&answers.remarks);
    };
    let values = values_of(&asked, by);
    if values.is_empty() {
        let wanted = args.source.by.clone().unwrap_or_default();
        return Err(CliError::NoValues(wanted));
    }
    let mut written: Vec<PathBuf> = Vec::new();
    for (condition, name) in values {
        let filter = Filter {
            period: None,
            conditions: vec![condition],
        };
        let of_value = Asked {
            filter: &filter,
            ..asked
        };
        let file = file_for(&args.out, &name, &written);
        output::refuse(&file, &args.source.file)?;
        output::write(&file, &made(&of_value, args)?)?;
        saved(shell, &file)?;
        written.push(file);
    }
    shell.say_beside(&answers.remarks)
}

fn made(asked: &Asked<'_>, args: &ReportArgs) -> Result<Vec<u8>, CliError> {
    let paper: Paper = args.paper.unwrap_or(asked.project.report().paper);
    let content = compose(asked);
    match args.format {
        ReportFormat::Html => Ok(html(&content, paper, asked.texts).into_bytes()),
        ReportFormat::Pdf => Printed::report(&content, paper)
            .pdf(asked.today)
            .map_err(CliError::Render),
    }
}

pub(super) fn print_cards(shell: &mut Shell<'_>, args: &CardsArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    output::refuse(&args.out, &args.source.file)?;
    let project: &Project = &answers.project;
    let texts = texts(args.language.unwrap_or(project.survey().language))?;
    let own = &project.report().cards;
    let printed = cards(&CardsAsked {
        project,
        paper: args.paper.unwrap_or(project.report().paper),
        cards: &Cards {
            per_sheet: args.per_sheet.unwrap_or(own.per_sheet),
            text: own.text.clone(),
        },
        texts: &texts,
    });
    let pdf = printed.pdf(shell.env.today).map_err(CliError::Render)?;
    output::write(&args.out, &pdf)?;
    saved(shell, &args.out)?;
    shell.say_beside(&answers.remarks)
}

/// A damaged build has no texts in a language.
fn texts(language: Language) -> Result<Texts, CliError> {
    Texts::load(language).map_err(CliError::NoTexts)
}

fn saved(shell: &mut Shell<'_>, file: &Path) -> Result<(), CliError> {
    let said = text!(shell.texts, "cli-saved", file = file.display().to_string());
    shell.line(&said)
}
