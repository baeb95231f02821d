//! Tables in. Reading, looking at what rows become, and building the edit are work for a thread; what comes back
//! is taken over once a frame.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui;

use crate::analysis::Dimension;
use crate::app::importing::{
    Arrived, Built, Importing, Look, PlannedFor, Sheet, Unread, Work, build, imported, look_again,
    lost, read, unread,
};
use crate::app::job::Job;
use crate::app::{Conductor, Dialog, ImportCommand, Notice, View};
use crate::document::EditLabel;
use crate::exchange::import::{ColumnUse, Mapping};
use crate::i18n::{Texts, new_project};
use crate::model::{Audience, Project, ProjectId};

/// Progress is drawn as often as it can be followed.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

impl Conductor {
    pub(super) fn import(&mut self, ctx: &egui::Context, command: ImportCommand) {
        match command {
            ImportCommand::Read(path) => self.import_into_open(ctx, path),
            ImportCommand::Remap(mapping) => self.look_again(ctx, mapping),
            ImportCommand::Finish => self.build_import(ctx),
        }
    }

    /// The import under way.
    pub fn importing(&self) -> Option<&Importing> {
        self.importing.as_ref()
    }

    /// Answers for the open survey, or for one of their own where none is open that can be changed.
    fn import_into_open(&mut self, ctx: &egui::Context, path: PathBuf) {
        match self.project().filter(|_| !self.is_read_only()) {
            Some(project) => {
                let snapshot = project.clone();
                self.begin_import(ctx, path, snapshot, None);
            }
            None => self.import_into_new(ctx, path),
        }
    }

    /// Answers for a survey of their own, called like the file. It is opened when they are added, so that
    /// cancelling leaves nothing behind.
    pub(super) fn import_into_new(&mut self, ctx: &egui::Context, path: PathBuf) {
        let Ok(texts) = Texts::load(self.texts.language()) else {
            return;
        };
        let stem = path.file_stem().unwrap_or(path.as_os_str());
        let name = stem.to_string_lossy().into_owned();
        let id = ProjectId::from_random((self.environment.random)());
        let fresh = new_project(id, &name, Audience::Customers, &texts);
        self.begin_import(ctx, path, fresh.clone(), Some(fresh));
    }

    fn begin_import(
        &mut self,
        ctx: &egui::Context,
        path: PathBuf,
        snapshot: Project,
        fresh: Option<Project>,
    ) {
        self.notice = None;
        self.importing = Some(Importing::of(&path, fresh, reading(ctx, &path, snapshot)));
    }

    fn look_again(&mut self, ctx: &egui::Context, mapping: Mapping) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        let Some(sheet) = self.importing.as_mut().and_then(|each| each.sheet.as_mut()) else {
            return;
        };
        let (table, old) = (sheet.table.clone(), sheet.look.clone());
        // What was chosen shows at once; what it leads to follows.
        sheet.look.mapping.clone_from(&mapping);
        let work = Job::start("look at import", ctx, move |watch| {
            look_again(&table, &old, mapping, &snapshot, watch)
        });
        self.set_import_work(Work::Looking(work));
    }

    fn build_import(&mut self, ctx: &egui::Context) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        let Some(sheet) = self.importing.as_ref().and_then(Importing::sheet) else {
            return;
        };
        if sheet.missing().is_some() {
            return;
        }
        let (table, mapping) = (sheet.table.clone(), sheet.look.mapping.clone());
        let planned_for = self.planned_for(&snapshot);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "any 64 of the random bits do"
        )]
        let seed = (self.environment.random)() as u64;
        let work = Job::start("build import", ctx, move |watch| {
            build(&table, &mapping, &snapshot, planned_for, seed, watch)
        });
        self.set_import_work(Work::Building(work));
    }

    fn set_import_work(&mut self, work: Work) {
        if let Some(importing) = &mut self.importing {
            importing.work = Some(work);
        }
    }

    /// The survey that the answers go into.
    fn import_target(&self) -> Option<&Project> {
        match &self.importing.as_ref()?.fresh {
            Some(fresh) => Some(fresh),
            None => self.project(),
        }
    }

    fn planned_for(&self, project: &Project) -> PlannedFor {
        let open = self
            .document()
            .filter(|open| open.project().id() == project.id());
        PlannedFor {
            project: project.id().clone(),
            revision: open.map_or(crate::document::Revision::ZERO, |open| open.revision()),
        }
    }

    /// Takes over what the threads have finished. Called once a frame.
    pub(in crate::app) fn poll_import(&mut self, ctx: &egui::Context) {
        let Some(importing) = &mut self.importing else {
            return;
        };
        let is_abandoned = importing.sheet.is_some() && self.session.dialog != Some(Dialog::Import);
        if is_abandoned {
            self.importing = None;
            return;
        }
        match importing.poll() {
            Some(arrived) => self.import_arrived(ctx, arrived),
            None if importing.is_slow() => {
                self.session.dialog = Some(Dialog::Import);
                ctx.request_repaint_after(PROGRESS_EVERY);
            }
            None => {}
        }
    }

    fn import_arrived(&mut self, ctx: &egui::Context, arrived: Arrived) {
        match arrived {
            Arrived::Read(Ok(sheet)) => self.show_sheet(sheet),
            Arrived::Read(Err(error)) => self.say_unread(&error),
            Arrived::Looked(Some(look)) => self.show_look(look),
            Arrived::Built(Some(built)) => self.add_imported(ctx, built),
            Arrived::Looked(None) | Arrived::Built(None) => {}
            Arrived::Lost => self.say_lost(),
        }
        ctx.request_repaint();
    }

    fn show_sheet(&mut self, sheet: Sheet) {
        if let Some(importing) = &mut self.importing {
            importing.sheet = Some(sheet);
            self.session.dialog = Some(Dialog::Import);
        }
    }

    fn show_look(&mut self, look: Look) {
        if let Some(sheet) = self.importing.as_mut().and_then(|each| each.sheet.as_mut()) {
            sheet.look = look;
        }
    }

    fn say_unread(&mut self, error: &Unread) {
        if let Some(importing) = self.end_import() {
            self.notice = unread(&self.texts, &importing.file, error).map(Notice::problem);
        }
    }

    fn say_lost(&mut self) {
        if let Some(importing) = self.end_import() {
            self.notice = Some(Notice::problem(lost(&self.texts, &importing.file)));
        }
    }

    /// One undo. Where the survey has changed meanwhile, the edit is built again.
    fn add_imported(&mut self, ctx: &egui::Context, built: Built) {
        let planned_now = self
            .import_target()
            .map(|project| self.planned_for(project));
        if planned_now.as_ref() != Some(&built.planned_for) {
            return self.build_import(ctx);
        }
        let Some(mut importing) = self.end_import() else {
            return;
        };
        let is_new = importing.fresh.is_some();
        if let Some(fresh) = importing.fresh.take() {
            self.open_draft(fresh);
        }
        self.notice = None;
        self.apply(
            EditLabel::ImportResponses(built.counted.answers),
            built.edit,
        );
        if self.notice.is_some() {
            return; // the edit was refused, and that is said
        }
        if is_new {
            self.session.view = View::Scores;
            self.session.breakdown = importing
                .sheet()
                .and_then(|sheet| self.first_segments(sheet));
        }
        self.notice = Some(Notice::done(imported(
            &self.texts,
            &importing.file,
            built.counted,
        )));
    }

    /// The first column of the table that tells answers apart.
    fn first_segments(&self, sheet: &Sheet) -> Option<Dimension> {
        let column = sheet.look.mapping.columns_of(ColumnUse::Choice).next()?;
        let header = &sheet.columns.get(column)?.header;
        let field = self.project()?.fields().named(header)?;
        Some(Dimension::Field(field.id))
    }

    /// Lets go of the import and of its dialog; what was being done is cancelled.
    pub(super) fn end_import(&mut self) -> Option<Importing> {
        if self.session.dialog == Some(Dialog::Import) {
            self.session.dialog = None;
        }
        self.importing.take()
    }
}

fn reading(ctx: &egui::Context, path: &Path, snapshot: Project) -> Work {
    let path = path.to_owned();
    let work = Job::start("read import", ctx, move |watch| {
        read(&path, &snapshot, watch)
    });
    Work::Reading(work)
}
