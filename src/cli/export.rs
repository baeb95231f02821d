//! `goodword export`: the answers of a file, written into another.

use super::args::ExportArgs;
use super::error::{CliError, Unwritten};
use super::{Shell, output, source};
use crate::exchange::export::write_whole;
use crate::handed_out::{ExportWish, export_answers};
use crate::printed::segments_by;
use crate::wording::exported_lines;

pub(super) fn run(shell: &mut Shell<'_>, args: &ExportArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    output::refuse(&args.out, &args.source.file)?;
    let today = shell.env.today;
    let filter = args.filter.of(&answers.project, shell.texts, today)?;
    let wish = ExportWish {
        format: args.format,
        filter,
        // As a report tells segments apart.
        by: answers.by.or_else(|| segments_by(&answers.project)),
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
