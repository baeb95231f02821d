//! Pictures and numbers out: to files and to the clipboard. Drawn and written in a thread; exports are the chart that
//! is on the screen, in print.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use eframe::egui::{self, ColorImage};

use crate::app::destination::{ChartFile, NoDestination, destination};
use crate::app::job::{Job, Outcome, Watch};
use crate::app::{AnswersExport, Conductor, ExportCommand, ExportLook, Notice};
use crate::document::OpenProject;
use crate::exchange::export::write_whole;
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
    jobs: Vec<Job<Result<DrawingExported, DrawingNotExported>>>,
    pub(in crate::app) answers: AnswersExport,
}

impl Exports {
    pub(in crate::app) fn is_under_way(&self) -> bool {
        !self.jobs.is_empty() || self.answers.job.is_some()
    }

    pub(super) fn add(&mut self, job: Job<Result<DrawingExported, DrawingNotExported>>) {
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
pub(super) enum DrawingExported {
    File(PathBuf),
    Files { count: usize, folder: PathBuf },
    Picture(ColorImage),
}

/// Why there is no export.
#[derive(Debug)]
pub(super) enum DrawingNotExported {
    /// No value has answers that may be told of alone.
    NoValues,
    NoDestination(NoDestination),
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

impl From<NoDestination> for DrawingNotExported {
    fn from(refused: NoDestination) -> Self {
        Self::NoDestination(refused)
    }
}

impl From<TextsError> for DrawingNotExported {
    fn from(error: TextsError) -> Self {
        Self::NoTexts(error)
    }
}

impl Conductor {
    pub(super) fn export(&mut self, ctx: &egui::Context, command: ExportCommand) {
        match command {
            ExportCommand::Chart(path) => {
                let kinds = ChartFile::pictures(self.session.export.kind);
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
        match destination(path, kinds, open) {
            Ok((path, kind)) => {
                let today = self.today();
                self.begin(ctx, move |figure, watch| {
                    write(&figure, kind, look, today, path, watch)
                });
            }
            Err(refused) => self.tell(&refused.into()),
        }
    }

    fn copy_picture(&mut self, ctx: &egui::Context) {
        self.begin(ctx, |figure, _| {
            picture(&figure).map(DrawingExported::Picture)
        });
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
        work: impl FnOnce(Figure, &Watch) -> Result<DrawingExported, DrawingNotExported>
        + Send
        + 'static,
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
        work: impl FnOnce(&Watch) -> Result<DrawingExported, DrawingNotExported> + Send + 'static,
    ) {
        self.exports.jobs.push(Job::start("export", ctx, work));
    }

    /// Takes in the exports that are done.
    pub(in crate::app) fn finish_exports(&mut self, ctx: &egui::Context) {
        for job in std::mem::take(&mut self.exports.jobs) {
            match job.poll() {
                Outcome::Running => self.exports.jobs.push(job),
                Outcome::Finished(Ok(exported)) => self.exported(ctx, exported),
                Outcome::Finished(Err(DrawingNotExported::Cancelled)) => {}
                Outcome::Finished(Err(error)) => self.export_failed(&error),
                Outcome::Lost => self.export_failed(&DrawingNotExported::Lost),
            }
        }
    }

    fn export_failed(&mut self, error: &DrawingNotExported) {
        self.tell(error);
        self.stays_open();
    }

    fn exported(&mut self, ctx: &egui::Context, exported: DrawingExported) {
        let said = match exported {
            DrawingExported::File(path) => {
                let path = path.display().to_string();
                text!(self.texts, "saved-to", path = path)
            }
            DrawingExported::Files { count, folder } => text!(
                self.texts,
                "printed-saved-many",
                count = count,
                folder = folder.display().to_string()
            ),
            DrawingExported::Picture(image) => {
                ctx.copy_image(image);
                text!(self.texts, "charts-picture-copied")
            }
        };
        self.notice = Some(Notice::done(said));
    }

    pub(super) fn tell(&mut self, error: &DrawingNotExported) {
        let texts = &self.texts;
        let said = match error {
            // Whoever did so knows.
            DrawingNotExported::Cancelled => return,
            DrawingNotExported::NoDestination(refused) => refused.said(texts),
            DrawingNotExported::NoValues => text!(texts, "printed-no-values"),
            DrawingNotExported::NoTexts(error) => no_texts(texts, error),
            DrawingNotExported::Rendering(RenderError::Size {
                width_px,
                height_px,
            }) => {
                let size = format!("{width_px} × {height_px}");
                text!(texts, "charts-not-drawn", error = size)
            }
            DrawingNotExported::Rendering(
                RenderError::Drawing(error) | RenderError::Encoding(error),
            )
            | DrawingNotExported::Picture(error) => {
                text!(texts, "charts-not-drawn", error = error.as_str())
            }
            DrawingNotExported::Lost => {
                text!(texts, "charts-not-drawn", error = text!(texts, "work-lost"))
            }
            DrawingNotExported::Writing(path, error) => text!(
                texts,
                "charts-not-written",
                path = path.display().to_string(),
                error = error.to_string()
            ),
        };
        self.notice = Some(Notice::problem(said));
    }
}

fn write(
    figure: &Figure,
    kind: ChartFile,
    look: ExportLook,
    today: Day,
    path: PathBuf,
    watch: &Watch,
) -> Result<DrawingExported, DrawingNotExported> {
    let bytes = match kind {
        ChartFile::Picture(kind) => {
            let (format, backdrop) = look.format(kind, today);
            file(figure, look.frame(), look.theme, format, backdrop)
                .map_err(DrawingNotExported::Rendering)?
        }
        ChartFile::Csv => numbers::csv(&figure.table).into_bytes(),
    };
    written(path, &bytes, watch).map(DrawingExported::File)
}

/// Where it was written.
pub(super) fn written(
    path: PathBuf,
    bytes: &[u8],
    watch: &Watch,
) -> Result<PathBuf, DrawingNotExported> {
    if !watch.is_wanted() {
        return Err(DrawingNotExported::Cancelled);
    }
    match write_whole(&path, |out| out.write_all(bytes)) {
        Ok(()) => Ok(path),
        Err(error) => Err(DrawingNotExported::Writing(path, error)),
    }
}

/// The chart as the clipboard takes it.
fn picture(figure: &Figure) -> Result<ColorImage, DrawingNotExported> {
    let drawn = file(
        figure,
        COPIED,
        Theme::Print,
        Format::Png(Scale::Two),
        Backdrop::Solid,
    )
    .map_err(DrawingNotExported::Rendering)?;
    let decoded = image::load_from_memory_with_format(&drawn, image::ImageFormat::Png)
        .map_err(|error| DrawingNotExported::Picture(error.to_string()))?
        .into_rgba8();
    let size = [decoded.width(), decoded.height()].map(|side| side as usize);
    Ok(ColorImage::from_rgba_unmultiplied(size, decoded.as_raw()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::app::PictureKind;
    use crate::app::destination::FileKind as _;

    const PNG: ChartFile = ChartFile::Picture(PictureKind::Png);
    const SVG: ChartFile = ChartFile::Picture(PictureKind::Svg);

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
        assert!(matches!(written, Err(DrawingNotExported::Cancelled)));
        assert!(!path.exists());
    }

    #[test]
    fn a_copied_picture_has_two_pixels_to_the_point() {
        assert_eq!(picture(&figure()).unwrap().size, [1920, 1080]);
    }
}
