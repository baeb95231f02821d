//! `goodword export`: the answers of a file, written into another.

use std::path::Path;

use super::Shell;
use super::args::ExportArgs;
use super::error::{CliError, Unwritten};
use super::source::{self, Kind, kind_of};
use crate::exchange::export::{is_same_file, write_whole};
use crate::wording::{ExportWish, export_answers, exported_lines};

pub(super) fn run(shell: &mut Shell<'_>, args: &ExportArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    if is_same_file(&args.source.file, &args.out) {
        return Err(Unwritten::SameFile.of(&args.out));
    }
    refuse_survey(&args.out)?;
    let today = shell.env.today;
    let filter = args.filter.of(&answers.project, shell.texts, today)?;
    let wish = ExportWish {
        format: args.format,
        filter,
        by: answers.by,
        comments: args.comments,
        today,
        new_id: shell.env.keeping.new_id(),
    };
    let env = shell.env;
    let done = write_whole(&args.out, |out| {
        export_answers(
            &answers.project,
            &wish,
            shell.texts,
            out,
            &mut |_| match env.ending.exit_code() {
                Some(_) => std::ops::ControlFlow::Break(()),
                None => std::ops::ControlFlow::Continue(()),
            },
        )
    });
    let done = done.map_err(|error| Unwritten::Export(error).of(&args.out))?;
    let gap = crate::wording::sentence_gap(shell.texts);
    shell.line(&exported_lines(shell.texts, &args.out, &done).join(gap))?;
    shell.say_beside(&answers.remarks)
}

/// A survey is never written over, whatever it is called.
pub(super) fn refuse_survey(out: &Path) -> Result<(), CliError> {
    match kind_of(out) {
        Ok(Kind::Survey) => Err(Unwritten::IsASurvey.of(out)),
        // There is nothing there, or it is something else.
        Ok(Kind::Table) | Err(_) => Ok(()),
    }
}
