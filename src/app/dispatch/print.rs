//! What goes on paper, out to files; and the logo in.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use eframe::egui;

use super::export::{DrawingExported, DrawingNotExported, written};
use crate::analysis::Dimension;
use crate::app::destination::{NoDestination, destination};
use crate::app::job::Watch;
use crate::app::printing::PrintOrder;
use crate::app::{Conductor, Notice, PrintCommand, PrintKind};
use crate::document::{EditLabel, OpenProject};
use crate::i18n::Texts;
use crate::model::{Brand, Day, Edit, Picture, PictureError};
use crate::printed::{Asked, Printed, check_picture, file_for, html, values_of};
use crate::text;

impl Conductor {
    pub(super) fn print(&mut self, ctx: &egui::Context, command: PrintCommand) {
        match command {
            PrintCommand::Look(look) => self.session.print = look,
            PrintCommand::Report(path, kind) => self.save(ctx, &path, kind, one),
            PrintCommand::Cards(path) => self.save(ctx, &path, PrintKind::Pdf, |order, _| {
                let printed = order.cards()?;
                printed
                    .pdf(order.today)
                    .map_err(DrawingNotExported::Rendering)
            }),
            PrintCommand::Each(by, path, kind) => self.save_each(ctx, by, &path, kind),
            PrintCommand::Logo(path) => self.choose_logo(&path),
        }
    }

    pub(in crate::app) fn print_order(&self) -> Option<PrintOrder> {
        Some(PrintOrder {
            project: self.project()?.clone(),
            filter: self.session.filter.clone(),
            look: self.session.print.clone(),
            today: self.today(),
        })
    }

    fn save(
        &mut self,
        ctx: &egui::Context,
        path: &Path,
        kind: PrintKind,
        make: impl FnOnce(&PrintOrder, PrintKind) -> Result<Vec<u8>, DrawingNotExported>
        + Send
        + 'static,
    ) {
        let open = self.open.as_ref().map(OpenProject::path);
        let place = destination(path, &[kind], open);
        let (path, order) = match (place, self.print_order()) {
            (Ok((path, _)), Some(order)) => (path, order),
            (Err(refused), _) => return self.tell(&refused.into()),
            (_, None) => return,
        };
        self.begin_work(ctx, move |watch| {
            let bytes = make(&order, kind)?;
            written(path, &bytes, watch).map(DrawingExported::File)
        });
    }

    /// One for each value; files of the same names that are there already stop it before any is written.
    fn save_each(&mut self, ctx: &egui::Context, by: Dimension, path: &Path, kind: PrintKind) {
        let open = self.open.as_ref().map(|open| open.path().to_owned());
        let order = self.print_order();
        let place = destination(path, &[kind], open.as_deref()).or_else(|error| match error {
            // Nothing is written to that name itself.
            NoDestination::Exists(path) => Ok((path, kind)),
            other => Err(other),
        });
        let (path, order) = match (place, order) {
            (Ok((path, _)), Some(order)) => (path, order),
            (Err(refused), _) => return self.tell(&refused.into()),
            (_, None) => return,
        };
        self.begin_work(ctx, move |watch| each(&order, by, &path, kind, watch));
    }

    fn choose_logo(&mut self, path: &Path) {
        match read_logo(path, self.today()) {
            Ok(picture) => self.set_logo(picture),
            Err(error) => self.notice = Some(Notice::problem(error.said(path, &self.texts))),
        }
    }

    fn set_logo(&mut self, picture: Picture) {
        let Some(project) = self.project() else {
            return;
        };
        let brand = Brand {
            logo: Some(picture),
            ..project.brand().clone()
        };
        self.apply(EditLabel::EditBrand, Edit::Brand(Box::new(brand)));
    }
}

/// Why a file gives no logo.
#[derive(Debug)]
enum LogoError {
    Unread(io::Error),
    Unfit(PictureError),
}

impl From<io::Error> for LogoError {
    fn from(error: io::Error) -> Self {
        Self::Unread(error)
    }
}

impl From<PictureError> for LogoError {
    fn from(error: PictureError) -> Self {
        Self::Unfit(error)
    }
}

impl LogoError {
    fn said(&self, path: &Path, texts: &Texts) -> String {
        match self {
            Self::Unread(error) => text!(
                texts,
                "printed-logo-unread",
                path = path.display().to_string(),
                error = error.to_string()
            ),
            Self::Unfit(PictureError::TooManyBytes) => text!(texts, "printed-logo-bytes"),
            Self::Unfit(PictureError::TooManyPixels) => text!(texts, "printed-logo-pixels"),
            Self::Unfit(PictureError::Unknown) => text!(texts, "printed-logo-unknown"),
        }
    }
}

/// The picture of a file, which can be drawn.
fn read_logo(path: &Path, today: Day) -> Result<Picture, LogoError> {
    // What is far too large is not read at all.
    if fs::metadata(path)?.len() > 2 * Picture::MOST_BYTES as u64 {
        return Err(PictureError::TooManyBytes.into());
    }
    let picture = Picture::new(&fs::read(path)?)?;
    check_picture(&picture, today).map_err(|_| PictureError::Unknown)?;
    Ok(picture)
}

fn one(order: &PrintOrder, kind: PrintKind) -> Result<Vec<u8>, DrawingNotExported> {
    let texts = order.texts()?;
    let content = order.content(&texts);
    let paper = order.project.report().paper;
    match kind {
        PrintKind::Html => Ok(html(&content, paper, &texts).into_bytes()),
        PrintKind::Pdf => Printed::report(&content, paper)
            .pdf(order.today)
            .map_err(DrawingNotExported::Rendering),
    }
}

fn each(
    order: &PrintOrder,
    by: Dimension,
    path: &Path,
    kind: PrintKind,
    watch: &Watch,
) -> Result<DrawingExported, DrawingNotExported> {
    let texts = order.texts()?;
    let values = values_of(
        &Asked {
            project: &order.project,
            filter: &order.filter,
            today: order.today,
            texts: &texts,
        },
        by,
    );
    let mut files: Vec<(PathBuf, PrintOrder)> = Vec::new();
    let mut taken: Vec<PathBuf> = Vec::new();
    for (condition, name) in values {
        let file = file_for(path, &name, &taken);
        let mut order = order.clone();
        let conditions = &mut order.filter.conditions;
        conditions.retain(|each| each.dimension != condition.dimension);
        conditions.push(condition);
        taken.push(file.clone());
        files.push((file, order));
    }
    if files.is_empty() {
        return Err(DrawingNotExported::NoValues);
    }
    if let Some((there, _)) = files.iter().find(|(file, _)| file.exists()) {
        return Err(NoDestination::Exists(there.clone()).into());
    }
    let count = files.len();
    for (file, order) in files {
        written(file, &one(&order, kind)?, watch)?;
    }
    let folder = path.parent().unwrap_or(path).to_owned();
    Ok(DrawingExported::Files { count, folder })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Filter;
    use crate::app::PrintLook;
    use crate::app::destination::FileKind as _;
    use crate::i18n::sample_project;
    use crate::model::{FieldRole, Language, ProjectId};

    fn order() -> PrintOrder {
        let today: Day = "2026-11-22".parse().unwrap();
        let texts = Texts::load(Language::English).unwrap();
        PrintOrder {
            project: sample_project(ProjectId::from_random(1), &texts, today),
            filter: Filter::default(),
            look: PrintLook::default(),
            today,
        }
    }

    fn branch(order: &PrintOrder) -> Dimension {
        let field = order.project.field_with_role(FieldRole::Branch);
        Dimension::Field(field.unwrap().id)
    }

    #[test]
    fn one_report_for_each_value_is_written_beside_the_name_given() {
        let folder = tempfile::tempdir().unwrap();
        let order = order();
        for kind in [PrintKind::Pdf, PrintKind::Html] {
            let path = folder
                .path()
                .join("report")
                .with_extension(kind.extension());
            let by = branch(&order);
            let done = each(&order, by, &path, kind, &Watch::default()).unwrap();
            let DrawingExported::Files { count, .. } = done else {
                panic!("{done:?}");
            };
            let written = fs::read_dir(folder.path()).unwrap().filter(|entry| {
                let name = entry.as_ref().unwrap().file_name();
                let name = name.to_string_lossy().into_owned();
                name.starts_with("report - ") && name.ends_with(kind.extension())
            });
            assert!(count > 1 && written.count() == count, "{kind:?} {count}");
        }
    }

    #[test]
    fn a_file_that_is_there_stops_all_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let order = order();
        let path = folder.path().join("report.pdf");
        let by = branch(&order);
        each(&order, by, &path, PrintKind::Pdf, &Watch::default()).unwrap();
        let before = fs::read_dir(folder.path()).unwrap().count();
        let again = each(&order, by, &path, PrintKind::Pdf, &Watch::default());
        let exists = |error: &DrawingNotExported| {
            matches!(
                error,
                DrawingNotExported::NoDestination(NoDestination::Exists(_))
            )
        };
        assert!(again.as_ref().is_err_and(exists), "{again:?}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), before);
    }

    #[test]
    fn a_file_that_is_no_small_picture_is_no_logo() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("logo.png");
        let today: Day = "2026-11-22".parse().unwrap();
        assert!(matches!(read_logo(&path, today), Err(LogoError::Unread(_))));
        for (bytes, why) in [
            (2 * Picture::MOST_BYTES + 1, PictureError::TooManyBytes),
            (9, PictureError::Unknown),
        ] {
            fs::write(&path, vec![b'x'; bytes]).unwrap();
            let read = read_logo(&path, today);
            assert!(
                matches!(read, Err(LogoError::Unfit(unfit)) if unfit == why),
                "{why:?}"
            );
        }
    }
}
