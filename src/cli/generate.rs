//! `goodword generate`: a survey of any size to measure with. Not in the help of the program, which is for people who
//! have answers of their own.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};

use super::Shell;
use super::args::GenerateArgs;
use super::error::{CliError, Unwritten};
use crate::i18n::generated_project;
use crate::model::Project;
use crate::project_file::{Header, write};
use crate::text;

/// Writes a new file; one that is there already stays.
pub(super) fn run(shell: &mut Shell<'_>, args: &GenerateArgs) -> Result<(), CliError> {
    let project = generated_project(args.answers, args.seed);
    let project = project.map_err(|error| CliError::Output(io::Error::other(error.0)))?;
    let written = written(&project, args);
    let written = written.map_err(|error| Unwritten::Io(error).of(&args.out))?;
    let file = args.out.display().to_string();
    let said = text!(
        shell.texts,
        "cli-generated",
        count = u64::from(args.answers),
        file = file,
        bytes = written
    );
    shell.line(&said)
}

/// How many bytes it has.
fn written(project: &Project, args: &GenerateArgs) -> io::Result<u64> {
    let mut out = BufWriter::new(File::create_new(&args.out)?);
    write(project, &Header::default(), &mut out)?;
    out.flush()?;
    out.get_ref().metadata().map(|about| about.len())
}
