//! Tables in. Reading, looking at what rows become, and building the edit are work for a thread; what comes back
//! is taken over once a frame.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use eframe::egui;

use crate::analysis::Dimension;
use crate::app::importing::{
    Arrived, Built, ImportReport, Importing, Look, PlannedFor, Remembered, Sheet, Source, Unread,
    Work, build, look_again, lost, propose_anew, read, unread,
};
use crate::app::job::{Job, PROGRESS_EVERY};
use crate::app::{Conductor, Dialog, ImportCommand, Notice, View};
use crate::document::{Document, EditLabel, OpenProject, Revision};
use crate::exchange::export::{ExportError, is_same_file, write_whole};
use crate::exchange::import::{ColumnUse, DateOrder, Duplicates, Mapping};
use crate::i18n::{Texts, new_project};
use crate::model::{Audience, Project};
use crate::settings::{ImportChoice, Settings};
use crate::text;
use crate::wording::export_fault;

/// So long after it was asked for, the clipboard holds no text.
const CLIPBOARD_SECONDS: f64 = 0.6;

impl Conductor {
    pub(super) fn import(&mut self, ctx: &egui::Context, command: ImportCommand) {
        match command {
            // A file dropped beside a dialog waits for no answer, and takes none away.
            ImportCommand::Read(_) if self.session.dialog.is_some() => {}
            ImportCommand::Read(path) => self.import_into_open(ctx, &path),
            ImportCommand::AskForCopied => self.ask_for_copied(ctx),
            ImportCommand::ReadCopied(text) => self.import_copied(ctx, text),
            ImportCommand::ReadSheet(sheet) => self.read_sheet(ctx, sheet),
            ImportCommand::Remap(mapping) => self.look_again(ctx, mapping),
            ImportCommand::ProposeAnew => self.propose_anew(ctx),
            ImportCommand::Finish => self.build_import(ctx),
            ImportCommand::SaveReport(path) => self.save_report(&path),
        }
    }

    /// The import under way.
    pub fn importing(&self) -> Option<&Importing> {
        self.importing.as_ref()
    }

    /// What the last import came to.
    pub fn import_report(&self) -> Option<&ImportReport> {
        self.import_report.as_ref()
    }

    /// Whether cells on the clipboard are wanted now: asked for, or an import is looked at.
    pub fn takes_copied(&self) -> bool {
        self.wanted_copied.is_some() || self.session.dialog == Some(Dialog::Import)
    }

    /// The system hands over what is on the clipboard with the next frames, or nothing.
    fn ask_for_copied(&mut self, ctx: &egui::Context) {
        self.wanted_copied = Some(ctx.input(|input| input.time));
        ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
        ctx.request_repaint();
    }

    /// Says so when the clipboard held no text. Called once a frame.
    pub(in crate::app) fn poll_copied(&mut self, ctx: &egui::Context) {
        let Some(since) = self.wanted_copied else {
            return;
        };
        if ctx.input(|input| input.time) - since < CLIPBOARD_SECONDS {
            return ctx.request_repaint_after(PROGRESS_EVERY);
        }
        self.wanted_copied = None;
        self.notice = Some(Notice::problem(text!(self.texts, "import-copied-none")));
    }

    fn import_copied(&mut self, ctx: &egui::Context, text: String) {
        self.wanted_copied = None;
        if text.trim().is_empty() {
            self.notice = Some(Notice::problem(text!(self.texts, "import-copied-none")));
            return;
        }
        self.end_import();
        let name = text!(self.texts, "import-copied-name");
        let into = self.project().filter(|_| !self.is_read_only()).cloned();
        let (snapshot, fresh) = match into {
            Some(open) => (open, None),
            None => match self.fresh_survey(&name) {
                Some(fresh) => (fresh.clone(), Some(fresh)),
                None => return,
            },
        };
        self.begin_import(
            ctx,
            (Source::Copied(Arc::from(text)), name),
            snapshot,
            fresh,
        );
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

    fn fresh_survey(&self, name: &str) -> Option<Project> {
        let texts = Texts::load(self.texts.language()).ok()?;
        let id = self.environment.keeping.new_id();
        Some(new_project(id, name, Audience::Customers, &texts))
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
        let work = self.reading(ctx, source.clone(), None, snapshot);
        self.importing = Some(Importing::of(source, file, target, fresh, work));
    }

    /// What was read before shows until the other sheet is there.
    fn read_sheet(&mut self, ctx: &egui::Context, sheet: String) {
        let Some(snapshot) = self.import_target().cloned() else {
            return;
        };
        let Some(importing) = &mut self.importing else {
            return;
        };
        let source = importing.source.clone();
        if let Some(choice) = &mut importing.choice {
            choice.chosen = Some(sheet.clone());
            choice.refused = None;
        }
        let work = self.reading(ctx, source, Some(sheet), snapshot);
        self.set_import_work(work);
    }

    fn reading(
        &self,
        ctx: &egui::Context,
        source: Source,
        sheet: Option<String>,
        snapshot: Project,
    ) -> Work {
        let (tables, keeping) = (
            self.environment.tables.clone(),
            self.environment.keeping.clone(),
        );
        let (settings, today) = (self.settings.clone(), self.today());
        let work = Job::start("read import", ctx, move |watch| {
            let remembered = |shape: &str| remembered(&settings, shape);
            read(
                &source,
                sheet.as_deref(),
                (&tables, &keeping),
                (&snapshot, today),
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
        let importing = self.importing.as_mut().filter(|each| !each.is_reading());
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
        let importing = self.importing.as_mut().filter(|each| !each.is_reading());
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
        let Some(sheet) = self.importing.as_ref().and_then(Importing::sheet) else {
            return;
        };
        if sheet.missing().is_some() {
            return;
        }
        let (table, mapping) = (sheet.table.clone(), sheet.look.mapping.clone());
        let planned_for = self.planned_for(&snapshot);
        let seed = (self.environment.keeping.random)();
        let is_new = self.importing.as_ref().is_some_and(Importing::is_into_new);
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
            revision: open.map_or(Revision::ZERO, Document::revision),
        }
    }

    /// Takes over what the threads have finished. Called once a frame.
    pub(in crate::app) fn poll_import(&mut self, ctx: &egui::Context) {
        let Some(importing) = &mut self.importing else {
            return;
        };
        let is_left = importing.is_shown() && self.session.dialog != Some(Dialog::Import);
        let open = self
            .open
            .as_ref()
            .map(|open| open.document().project().id());
        let is_homeless = importing.fresh.is_none() && open != Some(&importing.target);
        if is_left || is_homeless {
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
            Arrived::Read(read) => self.show_read(read),
            Arrived::Looked(Some(look)) => self.show_look(look),
            Arrived::Built(Some(built)) => self.add_imported(ctx, built),
            Arrived::Looked(None) | Arrived::Built(None) => {}
            Arrived::Lost => self.say_lost(),
        }
        ctx.request_repaint();
    }

    fn show_read(&mut self, read: Result<Sheet, Unread>) {
        let Some(importing) = &mut self.importing else {
            return;
        };
        match importing.take_in(read) {
            Ok(()) => self.session.dialog = Some(Dialog::Import),
            Err(error) => self.say_unread(&error),
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
        match importing.fresh.take() {
            None => self.put_in(&importing, built),
            // Where it cannot be begun, that is said.
            Some(fresh) => self.start(ctx, fresh, View::Scores, move |conductor| {
                conductor.put_in(&importing, built);
                conductor.session.breakdown = importing
                    .sheet()
                    .and_then(|sheet| conductor.first_segments(sheet));
            }),
        }
    }

    fn put_in(&mut self, importing: &Importing, built: Built) {
        self.notice = None;
        self.apply(
            EditLabel::ImportResponses(built.counted.answers),
            built.edit,
        );
        if self.notice.is_some() {
            return; // the edit was refused, and that is said
        }
        if let Some(sheet) = importing.sheet() {
            let report = ImportReport::of(&importing.file, &sheet.look, built.counted);
            self.import_report = Some(report);
            self.session.dialog = Some(Dialog::ImportReport);
            self.remember_import(sheet);
        }
    }

    /// What was chosen, for the next table of the same columns.
    fn remember_import(&mut self, sheet: &Sheet) {
        let mapping = &sheet.look.mapping;
        let uses: Option<Vec<String>> = mapping
            .uses()
            .iter()
            .map(|each| each.word().map(str::to_owned))
            .collect();
        let Some(uses) = uses.filter(|_| sheet.table.own_language().is_none()) else {
            return;
        };
        let order = match mapping.date_order {
            DateOrder::DayFirst => Some("day-first"),
            DateOrder::MonthFirst => Some("month-first"),
            DateOrder::YearFirst | DateOrder::InDoubt => None,
        };
        self.settings.remember_import(ImportChoice {
            shape: sheet.table.shape(),
            uses,
            date_order: order
                .filter(|_| sheet.look.asks_date_order)
                .map(str::to_owned),
            duplicates: mapping.duplicates.word().to_owned(),
        });
        self.write_settings();
    }

    fn save_report(&mut self, path: &Path) {
        let Some(report) = &self.import_report else {
            return;
        };
        let open = self.open.as_ref().map(OpenProject::path);
        if open.is_some_and(|open| is_same_file(open, path)) {
            self.notice = Some(Notice::problem(text!(self.texts, "charts-is-the-survey")));
            return;
        }
        let csv = report.csv(&self.texts);
        let written = write_whole(path, |out| {
            out.write_all(csv.as_bytes()).map_err(ExportError::Io)
        });
        self.notice = match written {
            Ok(()) => {
                let path = path.display().to_string();
                Some(Notice::done(text!(
                    self.texts,
                    "import-report-file",
                    path = path
                )))
            }
            Err(error) => export_fault(&self.texts, path, &error).map(Notice::problem),
        };
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

fn file_source(path: &Path) -> (Source, String) {
    let source = Source::File(path.to_owned());
    (source, crate::app::importing::file_name(path))
}

fn remembered(settings: &Settings, shape: &str) -> Option<Remembered> {
    let choice = settings.import_choice(shape)?;
    let uses = choice.uses.iter().map(|word| ColumnUse::of_word(word));
    let order = match choice.date_order.as_deref() {
        Some("day-first") => Some(DateOrder::DayFirst),
        Some("month-first") => Some(DateOrder::MonthFirst),
        _ => None,
    };
    let duplicates = Duplicates::WORDS.iter();
    let duplicates = duplicates
        .copied()
        .find(|(word, _)| *word == choice.duplicates);
    Some(Remembered {
        uses: uses.collect::<Option<_>>()?,
        date_order: order,
        duplicates: duplicates.map(|(_, each)| each).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::SystemTime;

    use super::*;
    use crate::app::importing::Missing;
    use crate::app::{
        Action, Command, CommandQueue, EditCommand, Environment, FileCommand, NoticeKind,
        ViewCommand,
    };
    use crate::exchange::import::{DateOrder, ScoreGuess, TableReader};
    use crate::model::Language;
    use crate::project_file::{Keeping, OsFs, StateFolder};

    /// Keeps its state in `folder`.
    fn conductor_in(folder: &tempfile::TempDir) -> Conductor {
        let random = AtomicU64::new(7);
        let keeping = Keeping {
            fs: Arc::new(OsFs),
            state: StateFolder::new(folder.path().join("state")),
            clock: Arc::new(|| SystemTime::UNIX_EPOCH),
            random: Arc::new(move || random.fetch_add(1 << 32, Ordering::Relaxed)),
            wake: Arc::new(|| ()),
        };
        Conductor::new(Environment {
            today: || "2026-11-23".parse().unwrap(),
            keeping,
            tables: TableReader::new(PathBuf::new()),
            settings_path: None,
            ending: crate::ending::Ending::default(),
            language: Some(Language::English),
            open_mail: |_| Ok(()),
        })
        .unwrap()
    }

    fn ask(conductor: &mut Conductor, command: Command) {
        let mut queue = CommandQueue::default();
        queue.push(command);
        conductor.dispatch(&egui::Context::default(), &mut queue);
    }

    /// Asks, and waits for the work to end.
    fn do_import(conductor: &mut Conductor, command: ImportCommand) {
        ask(conductor, Command::Import(command));
        wait(conductor);
    }

    fn wait(conductor: &mut Conductor) {
        let ctx = egui::Context::default();
        let mut queue = CommandQueue::default();
        while conductor.importing().is_some_and(Importing::is_busy) || conductor.opening().is_some()
        {
            conductor.poll_import(&ctx);
            conductor.poll_opening(&ctx, &mut queue);
            conductor.dispatch(&ctx, &mut queue);
            std::thread::yield_now();
        }
    }

    fn fixture(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/data")
            .join(name)
    }

    fn written(folder: &tempfile::TempDir, text: &str) -> PathBuf {
        let path = folder.path().join("guests.csv");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn open_survey(conductor: &mut Conductor) {
        let command = FileCommand::New {
            name: "Bakery".to_owned(),
            audience: Audience::Customers,
            language: Language::English,
        };
        ask(conductor, Command::File(command));
        wait(conductor);
    }

    fn answers(conductor: &Conductor) -> usize {
        conductor
            .project()
            .map_or(0, |project| project.responses().len())
    }

    /// Six answers, one of them with a cell that is no score, and a row that says nothing.
    const TABLE: &str = "Score,Comment,Branch\n9,Good,Harbour\n3,Bad,Harbour\n,,\nx,Odd,Market\n10,,Market\n7,,Market\n8,,Harbour\n";

    #[test]
    fn answers_go_into_the_open_survey_and_one_undo_takes_them_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        open_survey(&mut conductor);
        let before = conductor.project().cloned();
        do_import(&mut conductor, ImportCommand::Read(written(&folder, TABLE)));
        assert_eq!(conductor.session.dialog, Some(Dialog::Import));
        do_import(&mut conductor, ImportCommand::Finish);
        assert_eq!(conductor.session.dialog, Some(Dialog::ImportReport));
        assert_eq!(answers(&conductor), 6);
        let report = conductor.import_report().unwrap();
        let counts = report.counts(&conductor.texts).map(|(_, count)| count);
        assert_eq!((report.file.as_str(), counts), ("guests.csv", [6, 6, 0, 0]));
        assert_eq!(
            report.lines(&conductor.texts, 10),
            ["Line 5: “x” is not a whole number from 0 to 10"]
        );
        ask(&mut conductor, Command::View(ViewCommand::CloseDialog));
        ask(&mut conductor, Command::Edit(EditCommand::Undo));
        assert_eq!(conductor.project(), before.as_ref());
    }

    #[test]
    fn without_a_survey_a_table_makes_one_called_like_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        let path = written(&folder, TABLE);
        ask(&mut conductor, Command::File(FileCommand::Open(path)));
        wait(&mut conductor);
        assert!(conductor.project().is_none());
        do_import(&mut conductor, ImportCommand::Finish);
        assert_eq!(conductor.project().unwrap().survey().name, "guests");
        assert_eq!(answers(&conductor), 6);
        assert_eq!(conductor.session.view, View::Scores);
        let branch = conductor.project().unwrap().fields().named("Branch");
        assert_eq!(
            conductor.session.breakdown,
            branch.map(|field| Dimension::Field(field.id))
        );
    }

    #[test]
    fn cancelling_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        let path = written(&folder, TABLE);
        ask(&mut conductor, Command::File(FileCommand::Open(path)));
        wait(&mut conductor);
        ask(&mut conductor, Command::View(ViewCommand::CloseDialog));
        assert!(conductor.importing().is_none());
        assert!(conductor.project().is_none());
        assert!(conductor.notice().is_none());
    }

    #[test]
    fn a_score_in_doubt_has_to_be_chosen_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        do_import(
            &mut conductor,
            ImportCommand::Read(fixture("candidates.csv")),
        );
        let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
        assert_eq!(sheet.missing(), Some(Missing::Score));
        let column = sheet.candidates[0].column;
        let mut mapping = sheet.look.mapping.clone();
        do_import(&mut conductor, ImportCommand::Finish);
        assert!(conductor.project().is_none());
        mapping.choose(column, ColumnUse::Score);
        do_import(&mut conductor, ImportCommand::Remap(mapping));
        let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
        assert_eq!(sheet.look.mapping.score, ScoreGuess::Sure(column));
        assert_eq!(sheet.missing(), None);
        do_import(&mut conductor, ImportCommand::Finish);
        assert!(answers(&conductor) > 0);
    }

    #[test]
    fn dates_in_doubt_have_to_be_said_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        do_import(
            &mut conductor,
            ImportCommand::Read(fixture("dates_in_doubt.csv")),
        );
        let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
        assert_eq!(sheet.missing(), Some(Missing::DateOrder));
        assert!(sheet.look.asks_date_order);
        let mut mapping = sheet.look.mapping.clone();
        mapping.date_order = DateOrder::DayFirst;
        do_import(&mut conductor, ImportCommand::Remap(mapping));
        let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
        assert_eq!(sheet.missing(), None);
        assert!(
            sheet.look.asks_date_order,
            "the question stays to be answered otherwise"
        );
        assert!(sheet.look.first.iter().all(|row| row.day.is_some()));
    }

    #[test]
    fn a_survey_that_changed_meanwhile_is_planned_for_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        open_survey(&mut conductor);
        do_import(&mut conductor, ImportCommand::Read(written(&folder, TABLE)));
        ask(&mut conductor, Command::Import(ImportCommand::Finish));
        let id = conductor.fresh_response_id();
        let edit = crate::model::Edit::add(crate::model::Response::new(id));
        conductor.apply(EditLabel::AddResponse, edit);
        wait(&mut conductor);
        assert_eq!(answers(&conductor), 7);
    }

    #[test]
    fn a_file_that_is_no_table_is_told_and_the_survey_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let mut conductor = conductor_in(&folder);
        open_survey(&mut conductor);
        for (name, said) in [
            ("unterminated.csv", "quotation mark"),
            ("none.csv", "not there any more"),
        ] {
            do_import(&mut conductor, ImportCommand::Read(fixture(name)));
            let notice = conductor.notice().unwrap();
            assert_eq!(notice.kind, NoticeKind::Problem);
            assert!(notice.text.contains(said), "{}", notice.text);
            assert!(notice.text.contains("Nothing was imported"));
            assert!(conductor.importing().is_none());
            assert!(conductor.is_available(Action::Import), "no dialog is left");
        }
        assert_eq!(answers(&conductor), 0);
    }
}
