//! What is done when something went wrong: writing again, and old versions opened as copies.

use eframe::egui;

use super::conflict::renamed;
use crate::app::backup_list::BackupList;
use crate::app::opening::{Arrival, Doing};
use crate::app::{Conductor, Dialog, Notice, RecoveryCommand, View};
use crate::document::{Whole, read_whole_watched};
use crate::model::Project;
use crate::project_file::{Backup, OpenError};
use crate::text;
use crate::wording::{moment, open_error};

impl Conductor {
    pub(super) fn recover(&mut self, ctx: &egui::Context, command: RecoveryCommand) {
        match command {
            RecoveryCommand::TryAgain => self.try_again(),
            RecoveryCommand::ListBackups => self.list_backups(ctx),
            RecoveryCommand::Reload => self.reload(ctx),
            RecoveryCommand::Merge => self.merge_with_file(ctx),
            RecoveryCommand::AskWhomToForget => self.ask_whom_to_forget(),
            RecoveryCommand::Forget(id) => self.forget(id),
            RecoveryCommand::OpenBackup(backup) => self.open_backup(ctx, backup),
        }
    }

    fn try_again(&mut self) {
        if let Some(open) = &mut self.open {
            open.save_now();
        }
    }

    fn list_backups(&mut self, ctx: &egui::Context) {
        if let Some(project) = self.project() {
            let keeping = self.environment.keeping.clone();
            self.backups = BackupList::read(ctx, project.id().clone(), keeping);
            self.session.dialog = Some(Dialog::Backups);
        }
    }

    /// The old version stays where it is; what was open is closed only once the copy is read.
    fn open_backup(&mut self, ctx: &egui::Context, backup: Backup) {
        let Some(name) = self.project().map(|project| project.survey().name.clone()) else {
            return;
        };
        let keeping = self.environment.keeping.clone();
        let path = backup.path.clone();
        self.bring(ctx, Doing::Reading { path, name }, move |watch| {
            let read = read_whole_watched(&backup.path, &keeping, &mut |done, of| {
                watch.report(done, of)
            });
            Arrival::new(move |conductor, ctx| conductor.backup_read(ctx, &backup, read))
        });
    }

    fn backup_read(
        &mut self,
        ctx: &egui::Context,
        backup: &Backup,
        read: Result<Whole, OpenError>,
    ) {
        match read {
            Ok(whole) => {
                let lost = whole.problems.len();
                let copy = self.copy_of(whole, backup);
                self.start(ctx, copy, View::Scores, move |conductor| {
                    conductor.say_what_is_missing(lost);
                });
            }
            Err(error) => {
                let said = open_error(&self.texts, &backup.path, &error);
                self.notice = Some(Notice::problem(said));
            }
        }
    }

    fn copy_of(&self, whole: Whole, backup: &Backup) -> Project {
        let when = moment(&self.texts, backup.kept_at);
        let survey = whole.project.survey();
        let name = text!(
            self.texts,
            "backup-name",
            name = survey.name.as_str(),
            when = when
        );
        let id = self.environment.keeping.new_id();
        renamed(whole.project.copied_as(id), &name)
    }

    fn say_what_is_missing(&mut self, lost: usize) {
        if lost > 0 {
            self.notice = Some(Notice::problem(text!(
                self.texts,
                "backup-problems",
                count = lost
            )));
        }
    }
}
