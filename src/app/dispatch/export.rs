//! Pictures and numbers out: to files and to the clipboard. Drawn and written in a thread; exports are the chart that
//! is on the screen, in print.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use eframe::egui::{self, ColorImage};

use crate::app::job::{Job, Outcome, Watch};
use crate::app::{AnswersExport, Conductor, ExportCommand, ExportLook, Notice, PictureKind};
use crate::document::OpenProject;
use crate::exchange::export::{is_same_file, write_whole};
use crate::figure::render::{Backdrop, Format, RenderError, Scale, file};
use crate::figure::{Figure, Frame, Theme, numbers};
use crate::i18n::TextsError;
use crate::model::Day;
use crate::text;
use crate::wording::{method_note, no_texts};

/// The size of a copied chart: pasted, it fills a page's width.
const COPIED: Frame = Frame::new(960.0, 540.0);

/// Exports under way.
#[derive(Debug, Default)]
pub(in crate::app) struct Exports {
    /// Charts, and what is printed.
    jobs: Vec<Job<Result<Exported, ExportError>>>,
    pub(in crate::app) answers: AnswersExport,
}

impl Exports {
    pub(in crate::app) fn is_under_way(&self) -> bool {
        !self.jobs.is_empty() || self.answers.job.is_some()
    }

    pub(super) fn add(&mut self, job: Job<Result<Exported, ExportError>>) {
        self.jobs.push(job);
    }

    /// Waits for them so long; those that are not written by then are not written at all.
    pub(super) fn end(&mut self, patience: Duration) {
        let end = Instant::now() + patience;
        for job in self.jobs.drain(..) {
            let _ = job.wait(end.saturating_duration_since(Instant::now()));
        }
        if let Some(job) = self.answers.job.take() {
            let _ = job.wait(end.saturating_duration_since(Instant::now()));
        }
    }
}

/// What came of an export.
#[derive(Debug)]
pub(super) enum Exported {
    File(PathBuf),
    Files { count: usize, folder: PathBuf },
    Picture(ColorImage),
}

/// Why there is no export.
#[derive(Debug)]
pub(super) enum ExportError {
    /// No value has answers that may be told of alone.
    NoValues,
    /// The path is that of the open survey.
    IsTheSurvey,
    /// There is such a file, and nobody was asked whether it may go: the extension was added by us.
    Exists(PathBuf),
    NoName,
    NoTexts(TextsError),
    Rendering(RenderError),
    /// What was drawn could not be read as a picture.
    Picture(String),
    Writing(PathBuf, io::Error),
    /// Nobody wants it any more.
    Cancelled,
    /// The work ended without a result.
    Lost,
}

/// A kind of files.
pub(super) trait FileKind: Copy {
    fn extension(self) -> &'static str;

    fn is_of(self, path: &Path) -> bool {
        path.extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case(self.extension()))
    }
}

/// What is written of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ChartFile {
    Picture(PictureKind),
    Csv,
}

impl FileKind for ChartFile {
    fn extension(self) -> &'static str {
        match self {
            Self::Picture(kind) => kind.extension(),
            Self::Csv => "csv",
        }
    }
}

impl Conductor {
    pub(super) fn export(&mut self, ctx: &egui::Context, command: ExportCommand) {
        match command {
            ExportCommand::Chart(path) => {
                let chosen = self.session.export.kind;
                let mut kinds = PictureKind::ALL.map(ChartFile::Picture);
                kinds.sort_by_key(|kind| *kind != ChartFile::Picture(chosen));
                self.export_file(ctx, &path, &kinds);
            }
            ExportCommand::AllCharts(into) => self.export_all(ctx, &into),
            ExportCommand::Numbers(path) => self.export_file(ctx, &path, &[ChartFile::Csv]),
            ExportCommand::Answers(path) => self.export_answers(ctx, &path),
            ExportCommand::StopAnswers => self.stop_answers_export(),
            ExportCommand::CopyPicture => self.copy_picture(ctx),
            ExportCommand::CopyNumbers => self.copy_numbers(ctx),
            ExportCommand::CopyMethodNote => self.copy_method_note(ctx),
        }
    }

    fn export_file(&mut self, ctx: &egui::Context, path: &Path, kinds: &[ChartFile]) {
        let open = self.open.as_ref().map(OpenProject::path);
        let look = self.session.export;
        match target(path, kinds, open) {
            Ok((path, kind)) => {
                let today = self.today();
                self.begin(ctx, move |figure, watch| {
                    write(&figure, kind, look, today, path, watch)
                });
            }
            Err(error) => self.tell(&error),
        }
    }

    fn copy_picture(&mut self, ctx: &egui::Context) {
        self.begin(ctx, |figure, _| picture(&figure).map(Exported::Picture));
    }

    fn copy_numbers(&mut self, ctx: &egui::Context) {
        let language = self.texts.language();
        if let Some(figure) = self.current_figure() {
            ctx.copy_text(numbers::tab_separated(&figure.table, language));
            self.notice = Some(Notice::done(text!(self.texts, "charts-numbers-copied")));
        }
    }

    fn copy_method_note(&mut self, ctx: &egui::Context) {
        self.refresh_now();
        if let Some((analyses, project)) = self.analyses().zip(self.project()) {
            let note = method_note(&self.texts, project.scoring(), analyses.shown);
            ctx.copy_text(note);
            self.notice = Some(Notice::done(text!(self.texts, "method-copied")));
        }
    }

    fn begin(
        &mut self,
        ctx: &egui::Context,
        work: impl FnOnce(Figure, &Watch) -> Result<Exported, ExportError> + Send + 'static,
    ) {
        let Some(figure) = self.current_figure().cloned() else {
            return;
        };
        self.begin_work(ctx, move |watch| work(figure, watch));
    }

    /// Leaving waits for it.
    pub(super) fn begin_work(
        &mut self,
        ctx: &egui::Context,
        work: impl FnOnce(&Watch) -> Result<Exported, ExportError> + Send + 'static,
    ) {
        self.exports.jobs.push(Job::start("export", ctx, work));
    }

    /// Takes in the exports that are done.
    pub(in crate::app) fn finish_exports(&mut self, ctx: &egui::Context) {
        for job in std::mem::take(&mut self.exports.jobs) {
            match job.poll() {
                Outcome::Running => self.exports.jobs.push(job),
                Outcome::Finished(Ok(exported)) => self.exported(ctx, exported),
                Outcome::Finished(Err(ExportError::Cancelled)) => {}
                Outcome::Finished(Err(error)) => self.export_failed(&error),
                Outcome::Lost => self.export_failed(&ExportError::Lost),
            }
        }
    }

    fn export_failed(&mut self, error: &ExportError) {
        self.tell(error);
        self.stays_open();
    }

    fn exported(&mut self, ctx: &egui::Context, exported: Exported) {
        let said = match exported {
            Exported::File(path) => {
                let path = path.display().to_string();
                text!(self.texts, "saved-to", path = path)
            }
            Exported::Files { count, folder } => text!(
                self.texts,
                "printed-saved-many",
                count = count,
                folder = folder.display().to_string()
            ),
            Exported::Picture(image) => {
                ctx.copy_image(image);
                text!(self.texts, "charts-picture-copied")
            }
        };
        self.notice = Some(Notice::done(said));
    }

    pub(super) fn tell(&mut self, error: &ExportError) {
        let texts = &self.texts;
        let shown = |path: &Path| path.display().to_string();
        let said = match error {
            // Whoever did so knows.
            ExportError::Cancelled => return,
            ExportError::IsTheSurvey => text!(texts, "charts-is-the-survey"),
            ExportError::Exists(path) => text!(texts, "charts-exists", path = shown(path)),
            ExportError::NoName => text!(texts, "charts-no-name"),
            ExportError::NoValues => text!(texts, "printed-no-values"),
            ExportError::NoTexts(error) => no_texts(texts, error),
            ExportError::Rendering(RenderError::Size {
                width_px,
                height_px,
            }) => {
                let size = format!("{width_px} × {height_px}");
                text!(texts, "charts-not-drawn", error = size)
            }
            ExportError::Rendering(RenderError::Drawing(error) | RenderError::Encoding(error))
            | ExportError::Picture(error) => {
                text!(texts, "charts-not-drawn", error = error.as_str())
            }
            ExportError::Lost => {
                text!(texts, "charts-not-drawn", error = text!(texts, "work-lost"))
            }
            ExportError::Writing(path, error) => text!(
                texts,
                "charts-not-written",
                path = shown(path),
                error = error.to_string()
            ),
        };
        self.notice = Some(Notice::problem(said));
    }
}

/// Where to write, and what: by the extension, or the first kind with its extension added.
pub(super) fn target<K: FileKind>(
    path: &Path,
    kinds: &[K],
    open: Option<&Path>,
) -> Result<(PathBuf, K), ExportError> {
    let Some(name) = path.file_name() else {
        return Err(ExportError::NoName);
    };
    if open.is_some_and(|open| is_same_file(open, path)) {
        return Err(ExportError::IsTheSurvey);
    }
    if let Some(kind) = kinds.iter().find(|kind| kind.is_of(path)) {
        return Ok((path.to_owned(), *kind));
    }
    let kind = *kinds.first().ok_or(ExportError::NoName)?;
    let mut whole = name.to_owned();
    whole.push(".");
    whole.push(kind.extension());
    let path = path.with_file_name(whole);
    if path.exists() {
        return Err(ExportError::Exists(path));
    }
    Ok((path, kind))
}

fn write(
    figure: &Figure,
    kind: ChartFile,
    look: ExportLook,
    today: Day,
    path: PathBuf,
    watch: &Watch,
) -> Result<Exported, ExportError> {
    let bytes = match kind {
        ChartFile::Picture(kind) => {
            let (format, backdrop) = look.format(kind, today);
            file(figure, look.frame(), look.theme, format, backdrop)
                .map_err(ExportError::Rendering)?
        }
        ChartFile::Csv => numbers::csv(&figure.table).into_bytes(),
    };
    written(path, &bytes, watch).map(Exported::File)
}

/// Where it was written.
pub(super) fn written(path: PathBuf, bytes: &[u8], watch: &Watch) -> Result<PathBuf, ExportError> {
    if !watch.is_wanted() {
        return Err(ExportError::Cancelled);
    }
    match write_whole(&path, |out| out.write_all(bytes)) {
        Ok(()) => Ok(path),
        Err(error) => Err(ExportError::Writing(path, error)),
    }
}

/// The chart as the clipboard takes it.
fn picture(figure: &Figure) -> Result<ColorImage, ExportError> {
    let drawn = file(
        figure,
        COPIED,
        Theme::Print,
        Format::Png(Scale::Two),
        Backdrop::Solid,
    )
    .map_err(ExportError::Rendering)?;
    let decoded = image::load_from_memory_with_format(&drawn, image::ImageFormat::Png)
        .map_err(|error| ExportError::Picture(error.to_string()))?
        .into_rgba8();
    let size = [decoded.width(), decoded.height()].map(|side| side as usize);
    Ok(ColorImage::from_rgba_unmultiplied(size, decoded.as_raw()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const PNG: ChartFile = ChartFile::Picture(PictureKind::Png);
    const SVG: ChartFile = ChartFile::Picture(PictureKind::Svg);
    const CHART: &[ChartFile] = &[PNG, SVG];

    #[test]
    fn the_extension_says_the_kind_and_png_is_added_to_others() {
        let cases = [
            ("/none/a.png", "/none/a.png", PNG),
            ("/none/a.SVG", "/none/a.SVG", SVG),
            ("/none/a", "/none/a.png", PNG),
            ("/none/v1.2 trend", "/none/v1.2 trend.png", PNG),
            (
                "/none/cafe.goodword.json",
                "/none/cafe.goodword.json.png",
                PNG,
            ),
        ];
        for (path, expected, kind) in cases {
            let found = target(Path::new(path), CHART, None).unwrap();
            assert_eq!(found, (PathBuf::from(expected), kind));
        }
    }

    #[test]
    fn the_open_survey_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let survey = folder.path().join("survey.svg");
        fs::write(&survey, "{}").unwrap();
        let roundabout = folder.path().join(".").join("survey.svg");
        let refused = target(&roundabout, CHART, Some(&survey));
        assert!(matches!(refused, Err(ExportError::IsTheSurvey)));
    }

    #[test]
    fn a_file_that_nobody_was_asked_about_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("chart.png"), "mine").unwrap();
        let refused = target(&folder.path().join("chart"), CHART, None);
        assert!(matches!(refused, Err(ExportError::Exists(_))));
    }

    fn figure() -> Figure {
        let texts = crate::i18n::Texts::load(crate::model::Language::English).unwrap();
        let id = crate::model::ProjectId::from_random(1);
        let audience = crate::model::Audience::Customers;
        let project = crate::i18n::new_project(id, "Bakery", audience, &texts);
        let query = crate::analysis::Query::all("2026-11-22".parse().unwrap());
        let analysis = crate::analysis::Analysis::of(&project, &query);
        let names = crate::figure::Names::new(&project, None, &texts);
        let options = crate::figure::Options::default();
        Figure::of(
            crate::figure::ChartKind::Answers,
            &analysis,
            &names,
            &texts,
            &options,
        )
    }

    #[test]
    fn each_kind_of_file_is_what_its_name_says() {
        let folder = tempfile::tempdir().unwrap();
        for (kind, begins) in [
            (PNG, &b"\x89PNG"[..]),
            (SVG, &b"<svg"[..]),
            (ChartFile::Picture(PictureKind::Pdf), &b"%PDF-1.7"[..]),
            (ChartFile::Csv, "\u{feff}Answer,".as_bytes()),
        ] {
            let path = folder.path().join("chart").with_extension(kind.extension());
            let look = ExportLook::default();
            let today = "2026-11-22".parse().unwrap();
            write(
                &figure(),
                kind,
                look,
                today,
                path.clone(),
                &Watch::default(),
            )
            .unwrap();
            assert!(fs::read(&path).unwrap().starts_with(begins), "{kind:?}");
        }
    }

    #[test]
    fn what_is_not_wanted_any_more_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chart.svg");
        let watch = Watch::default();
        watch
            .wanted()
            .store(false, std::sync::atomic::Ordering::Relaxed);
        let written = written(path.clone(), b"new", &watch);
        assert!(matches!(written, Err(ExportError::Cancelled)));
        assert!(!path.exists());
    }

    #[test]
    fn a_copied_picture_has_two_pixels_to_the_point() {
        assert_eq!(picture(&figure()).unwrap().size, [1920, 1080]);
    }
}
