//! Tables in. Reading, looking at what rows become, and building the edit are work for a thread; what comes back
//! is taken over once a frame.

mod adding;
mod copied;

use adding::remembered;
use std::path::Path;

use eframe::egui;

use crate::app::importing::{
    Arrived, ImportReport, Importing, Look, PlannedFor, Sheet, Source, Unread, Work, build,
    look_again, lost, propose_anew, read, unread,
};
use crate::app::job::{Job, PROGRESS_EVERY};
use crate::app::{Conductor, Dialog, ImportCommand, Notice};
use crate::document::{Document, Revision};
use crate::exchange::import::{KnownEncoding, Mapping, Wanted};
use crate::exchange::sections_name;
use crate::i18n::{Texts, new_project};
use crate::model::{Audience, Project};
use crate::wording::no_texts;

impl Conductor {
    pub(super) fn import(&mut self, ctx: &egui::Context, command: ImportCommand) {
        match command {
            // A file dropped beside a dialog waits for no answer, and takes none away.
            ImportCommand::Read(_) if self.session.dialog.is_some() => {}
            ImportCommand::Read(path) => self.import_into_open(ctx, &path),
            ImportCommand::AskForCopied => self.ask_for_copied(ctx),
            ImportCommand::ReadCopied(text) => self.import_copied(ctx, text),
            ImportCommand::ReadSheet(sheet) => self.read_sheet(ctx, sheet),
            ImportCommand::ReadIn(encoding) => self.read_in(ctx, encoding),
            ImportCommand::Remap(mapping) => self.look_again(ctx, mapping),
            ImportCommand::ProposeAnew => self.propose_anew(ctx),
            ImportCommand::Finish => self.build_import(ctx),
            ImportCommand::SaveReport(path) => self.save_report(&path),
        }
    }

    /// The import under way.
    pub fn importing(&self) -> Option<&Importing> {
        self.imports.importing.as_ref()
    }

    /// What the last import came to.
    pub fn import_report(&self) -> Option<&ImportReport> {
        self.imports.report.as_ref()
    }

    /// Answers for the open survey, or for one of their own where none is open that can be changed.
    fn import_into_open(&mut self, ctx: &egui::Context, path: &Path) {
        match self.project().filter(|_| !self.is_read_only()) {
            Some(project) => {
                let snapshot = project.clone();
                self.begin_import(ctx, file_source(path), snapshot, None);
            }
            None => self.import_into_new(ctx, path),
        }
    }

    /// Answers for a survey of their own, called like the file. It is opened when they are added, so that
    /// cancelling leaves nothing behind.
    pub(super) fn import_into_new(&mut self, ctx: &egui::Context, path: &Path) {
        let stem = path.file_stem().unwrap_or(path.as_os_str());
        let name = stem.to_string_lossy().into_owned();
        if let Some(fresh) = self.fresh_survey(&name) {
            self.begin_import(ctx, file_source(path), fresh.clone(), Some(fresh));
        }
    }

    fn fresh_survey(&mut self, name: &str) -> Option<Project> {
        match Texts::load(self.texts.language()) {
            Ok(texts) => {
                let id = self.environment.keeping.new_id();
                Some(new_project(id, name, Audience::Customers, &texts))
            }
            Err(error) => {
                self.notice = Some(Notice::problem(no_texts(&self.texts, &error)));
                None
            }
        }
    }

    fn begin_import(
        &mut self,
        ctx: &egui::Context,
        (source, file): (Source, String),
        snapshot: Project,
        fresh: Option<Project>,
    ) {
        self.notice = None;
        let target = snapshot.id().clone();
        let work = self.reading(ctx, source.clone(), Wanted::default(), snapshot);
        self.imports.importing = Some(Importing::of(source, file, target, fresh, work));
    }

    /// What was read before shows until the other sheet is there.
    fn read_sheet(&mut self, ctx: &egui::Context, sheet: String) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        let Some(importing) = &mut self.imports.importing else {
            return;
        };
        importing.wanted.table = Some(sheet.clone());
        if let Some(choice) = &mut importing.choice {
            choice.chosen = Some(sheet);
            choice.refused = None;
        }
        self.read_again(ctx, snapshot);
    }

    fn read_in(&mut self, ctx: &egui::Context, encoding: KnownEncoding) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        if let Some(importing) = &mut self.imports.importing {
            importing.wanted.encoding = Some(encoding);
        }
        self.read_again(ctx, snapshot);
    }

    fn read_again(&mut self, ctx: &egui::Context, snapshot: Project) {
        let Some(importing) = &self.imports.importing else {
            return;
        };
        let (source, wanted) = (importing.source.clone(), importing.wanted.clone());
        let work = self.reading(ctx, source, wanted, snapshot);
        self.set_import_work(work);
    }

    fn reading(
        &self,
        ctx: &egui::Context,
        source: Source,
        wanted: Wanted,
        snapshot: Project,
    ) -> Work {
        let (tables, keeping) = (
            self.environment.tables.clone(),
            self.environment.keeping.clone(),
        );
        let (settings, today) = (self.settings.clone(), self.today());
        let sections = sections_name(snapshot.survey().language);
        let work = Job::start("read import", ctx, move |watch| {
            let remembered = |shape: &str| remembered(&settings, shape);
            read(
                &source,
                &wanted,
                (&tables, &keeping),
                (&snapshot, today, sections),
                &remembered,
                watch,
            )
        });
        Work::Reading(work)
    }

    /// As if nobody had chosen anything for such a table before.
    fn propose_anew(&mut self, ctx: &egui::Context) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        let today = self.today();
        let importing = self
            .imports
            .importing
            .as_mut()
            .filter(|each| !each.is_reading());
        let Some(sheet) = importing.and_then(|each| each.sheet.as_mut()) else {
            return;
        };
        sheet.is_remembered = false;
        let table = sheet.table.clone();
        let work = Job::start("propose import", ctx, move |watch| {
            propose_anew(&table, today, &snapshot, watch)
        });
        self.set_import_work(Work::Looking(work));
    }

    fn look_again(&mut self, ctx: &egui::Context, mapping: Mapping) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        // What is being read is about to take its place.
        let importing = self
            .imports
            .importing
            .as_mut()
            .filter(|each| !each.is_reading());
        let Some(sheet) = importing.and_then(|each| each.sheet.as_mut()) else {
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
        let Some(sheet) = self.imports.importing.as_ref().and_then(Importing::sheet) else {
            return;
        };
        if sheet.missing().is_some() {
            return;
        }
        let (table, mapping) = (sheet.table.clone(), sheet.look.mapping.clone());
        let planned_for = self.planned_for(&snapshot);
        let seed = (self.environment.keeping.random)();
        let is_new = self
            .imports
            .importing
            .as_ref()
            .is_some_and(Importing::is_into_new);
        let work = Job::start("build import", ctx, move |watch| {
            build(
                &table,
                &mapping,
                &snapshot,
                planned_for,
                (seed, is_new),
                watch,
            )
        });
        self.set_import_work(Work::Building(work));
    }

    fn set_import_work(&mut self, work: Work) {
        if let Some(importing) = &mut self.imports.importing {
            importing.work = Some(work);
        }
    }

    /// The survey that the answers go into.
    fn import_target(&self) -> Option<&Project> {
        match &self.imports.importing.as_ref()?.fresh {
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
            revision: open.map_or(Revision::ZERO, Document::revision),
        }
    }

    /// Takes over what the threads have finished. Called once a frame.
    pub(in crate::app) fn poll_import(&mut self, ctx: &egui::Context) {
        let Some(importing) = &mut self.imports.importing else {
            return;
        };
        let is_left = importing.is_shown() && self.session.dialog != Some(Dialog::Import);
        let open = self
            .open
            .as_ref()
            .map(|open| open.document().project().id());
        let is_homeless = importing.fresh.is_none() && open != Some(&importing.target);
        if is_left || is_homeless {
            self.imports.importing = None;
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
            Arrived::Read(read) => self.show_read(read),
            Arrived::Looked(Some(look)) => self.show_look(look),
            Arrived::Built(Some(built)) => self.add_imported(ctx, built),
            Arrived::Looked(None) | Arrived::Built(None) => {}
            Arrived::Lost => self.say_lost(),
        }
        ctx.request_repaint();
    }

    fn show_read(&mut self, read: Result<Sheet, Unread>) {
        let Some(importing) = &mut self.imports.importing else {
            return;
        };
        match importing.take_in(read) {
            Ok(()) => self.session.dialog = Some(Dialog::Import),
            Err(error) => self.say_unread(&error),
        }
    }

    fn show_look(&mut self, look: Look) {
        if let Some(sheet) = self
            .imports
            .importing
            .as_mut()
            .and_then(|each| each.sheet.as_mut())
        {
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

    /// Lets go of the import and of its dialog; what was being done is cancelled.
    pub(super) fn end_import(&mut self) -> Option<Importing> {
        if self.session.dialog == Some(Dialog::Import) {
            self.session.dialog = None;
        }
        self.imports.importing.take()
    }
}

fn file_source(path: &Path) -> (Source, String) {
    let source = Source::File(path.to_owned());
    (source, crate::app::importing::file_name(path))
}

#[cfg(test)]
mod tests;
