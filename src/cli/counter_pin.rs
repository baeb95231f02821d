//! `goodword counter-pin`: a forgotten PIN of counter mode taken out of the file by whoever owns it.

use std::path::Path;
use std::time::Duration;

use super::Shell;
use super::error::{CliError, Unfit, Unwritten};
use crate::document::{ChangeError, EditLabel, OpenProject, SaveState};
use crate::exchange::import::ImportError;
use crate::model::{Counter, Edit, Survey};
use crate::text;

/// A file is written within this, or not now.
const WRITING_TIME: Duration = Duration::from_secs(30);

/// Takes the PIN out. Nothing else of the file changes; an open survey's lock is respected.
pub(super) fn reset(shell: &mut Shell<'_>, file: &Path) -> Result<(), CliError> {
    let opened = OpenProject::open(file, &shell.env.keeping);
    let opened = opened.map_err(|error| Unfit::Survey(error).of(file))?;
    let mut project = opened.project;
    let survey = project.document().project().survey().clone();
    if survey.counter.pin.is_none() {
        return shell.line(&text!(shell.texts, "cli-counter-pin-none"));
    }
    let without = Survey {
        counter: Counter {
            pin: None,
            ..survey.counter.clone()
        },
        ..survey
    };
    let edit = Edit::Survey(Box::new(without));
    if let Err(error) = project.apply(EditLabel::EditCounter, edit) {
        return Err(not_made(file, error));
    }
    project.save_now();
    match project.close(WRITING_TIME) {
        Ok(()) => shell.line(&text!(shell.texts, "cli-counter-pin-reset")),
        Err(unsaved) => Err(Unwritten::Pin(unsaved.project.state().clone()).of(file)),
    }
}

fn not_made(file: &Path, error: ChangeError) -> CliError {
    match error {
        ChangeError::ReadOnly(reason) => Unwritten::Pin(SaveState::ReadOnly(reason)).of(file),
        ChangeError::NoRoom(why) => CliError::NoRoom(why),
        ChangeError::Edit(error) => CliError::Import(ImportError::Edit(error)),
    }
}
