//! The answers of a survey, with what its journal adds.

use super::{Answers, Gap, Remark};
use crate::analysis::Dimension;
use crate::cli::args::SourceArgs;
use crate::cli::error::{CliError, Unfit, Unknown, UsageError};
use crate::cli::{Env, Shell};
use crate::document::{Whole, read_whole};
use crate::figure::Names;
use crate::i18n::Texts;
use crate::model::{Audience, Item, Project};

/// The survey as far as it can be read. Nothing is locked or written.
///
/// # Errors
/// When there is no survey to be had from the file, or options are given that only tables take.
pub(in crate::cli) fn read(args: &SourceArgs, env: &Env) -> Result<Whole, CliError> {
    let options = [
        ("score", args.score.is_some()),
        ("dates", args.dates.is_some()),
        ("sheet", args.sheet.is_some()),
        ("encoding", args.encoding.is_some()),
    ];
    if let Some((option, _)) = options.into_iter().find(|(_, given)| *given) {
        return Err(CliError::Usage(UsageError::OnlyForTables(option)));
    }
    read_whole(&args.file, &env.keeping).map_err(|error| Unfit::Survey(error).of(&args.file))
}

/// A survey of which nothing is missing.
pub(in crate::cli) fn whole(args: &SourceArgs, shell: &Shell<'_>) -> Result<Project, CliError> {
    complete(args, shell).map(|whole| whole.project)
}

fn complete(args: &SourceArgs, shell: &Shell<'_>) -> Result<Whole, CliError> {
    let mut whole = read(args, shell.env)?;
    let gaps = take_gaps(&mut whole);
    if gaps.is_empty() {
        return Ok(whole);
    }
    Err(Unfit::Incomplete(gaps).of(&args.file))
}

/// The answers of a survey of which nothing is missing.
pub(super) fn answers(args: &SourceArgs, shell: &Shell<'_>) -> Result<Answers, CliError> {
    let whole = complete(args, shell)?;
    let by = args.by.as_deref();
    let by = by.map(|wanted| dimension(&whole.project, wanted, shell.texts));
    let newer = whole.newer.then_some(Remark::NewerVersion);
    let foreign = whole.foreign_journal.then_some(Remark::ForeignJournal);
    let restored = whole.restored.then_some(Remark::HalfWritten);
    Ok(Answers {
        by: by.transpose()?,
        project: whole.project,
        dates_in_doubt: None,
        remarks: [newer, foreign, restored].into_iter().flatten().collect(),
    })
}

/// What is missing from the survey, with which its numbers could be others. A journal of another content of the file
/// is no part of it.
pub(in crate::cli) fn take_gaps(whole: &mut Whole) -> Vec<Gap> {
    let parts = std::mem::take(&mut whole.problems);
    let lost = Some(whole.lost_records).filter(|&lost| lost > 0);
    let journal = whole.journal_fault.map(Gap::UnreadableJournal);
    let parts = parts.into_iter().map(Gap::Part);
    parts
        .chain(lost.map(Gap::LostRecords))
        .chain(journal)
        .collect()
}

/// What is meant by `--by`: a field by its whole name; reasons, groups or customers by what they are called in the
/// user's language; a field by a part of its name that no other has.
pub(in crate::cli) fn dimension(
    project: &Project,
    wanted: &str,
    texts: &Texts,
) -> Result<Dimension, CliError> {
    let fields = project.fields();
    let others = others(project.survey().audience, project, texts);
    let folded = wanted.trim().to_lowercase();
    let part = || {
        let named = |name: &str| !folded.is_empty() && name.to_lowercase().contains(&folded);
        let mut parts = fields.iter().filter(|field| named(&field.name));
        parts.next().filter(|_| parts.next().is_none())
    };
    let other = others
        .iter()
        .find(|(_, name)| name.to_lowercase() == folded);
    let whole = fields.named(wanted).map(|field| Dimension::Field(field.id));
    whole
        .or(other.map(|(dimension, _)| *dimension))
        .or_else(|| part().map(|field| Dimension::Field(field.id)))
        .ok_or_else(|| {
            let fields = fields.iter().map(|field| field.name().to_owned());
            let others = others.into_iter().map(|(_, name)| name);
            CliError::Unknown(Unknown::Field {
                wanted: wanted.to_owned(),
                fields: fields.chain(others).collect(),
            })
        })
}

/// What every survey can be broken down by, with its name. Employees have no customers.
fn others(audience: Audience, project: &Project, texts: &Texts) -> Vec<(Dimension, String)> {
    let customer = Some(Dimension::Customer).filter(|_| audience == Audience::Customers);
    let dimensions = [Dimension::Reason, Dimension::Group]
        .into_iter()
        .chain(customer);
    dimensions
        .map(|each| (each, Names::new(project, Some(each), texts).dimension()))
        .collect()
}
