//! All charts at once, into a folder of their own.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use eframe::egui;

use super::export::{DrawingExported, DrawingNotExported};
use crate::analysis::Query;
use crate::app::job::{Job, Watch};
use crate::app::{Conductor, ExportLook};
use crate::exchange::export::write_whole;
use crate::figure::layout::rows_for;
use crate::figure::render::file;
use crate::figure::{ChartKind, Look};
use crate::i18n::Texts;
use crate::model::{Language, Project};
use crate::text;

/// What is drawn, apart from the window.
struct Order {
    project: Project,
    query: Query,
    language: Language,
    look: ExportLook,
    folder: PathBuf,
}

impl Conductor {
    /// Into a new folder in that one, so that nothing is written over.
    pub(super) fn export_all(&mut self, ctx: &egui::Context, into: &Path) {
        let today = self.today();
        let Some(project) = self.project().cloned() else {
            return;
        };
        let survey = self.file_name_of_survey();
        let name = text!(self.texts, "charts-folder", survey = survey);
        let order = Order {
            query: self.session.query(&project, today),
            project,
            language: self.texts.language(),
            look: self.session.export,
            folder: free_folder(into, name.trim()),
        };
        let job = Job::start("export charts", ctx, move |watch| order.carry_out(watch));
        self.exports.add(job);
    }
}

impl Order {
    fn carry_out(&self, watch: &Watch) -> Result<DrawingExported, DrawingNotExported> {
        let texts = Texts::load(self.language).map_err(DrawingNotExported::NoTexts)?;
        let failed =
            |path: &Path, error: io::Error| DrawingNotExported::Writing(path.to_owned(), error);
        fs::create_dir_all(&self.folder).map_err(|error| failed(&self.folder, error))?;
        for (done, kind) in ChartKind::ALL.into_iter().enumerate() {
            if !watch.is_wanted() {
                return Err(DrawingNotExported::Cancelled);
            }
            let _ = watch.report(done, ChartKind::ALL.len());
            let path = self.path_of(kind);
            let bytes = self.drawn(kind, &texts)?;
            write_whole(&path, |out| out.write_all(&bytes))
                .map_err(|error| failed(&path, error))?;
        }
        Ok(DrawingExported::File(self.folder.clone()))
    }

    fn path_of(&self, kind: ChartKind) -> PathBuf {
        let extension = self.look.kind.extension();
        self.folder.join(format!("{kind}.{extension}"))
    }

    fn drawn(&self, kind: ChartKind, texts: &Texts) -> Result<Vec<u8>, DrawingNotExported> {
        let frame = self.look.frame();
        let look = Look::of(&self.project, kind);
        let figure = look.figure(&self.project, self.query.clone(), texts, rows_for(frame));
        let (format, backdrop) = self.look.format(self.look.kind, self.query.today);
        file(&figure, frame, self.look.theme, format, backdrop)
            .map_err(DrawingNotExported::Rendering)
    }
}

/// The folder of that name, or with a number after it where there is one already.
fn free_folder(into: &Path, name: &str) -> PathBuf {
    let first = into.join(name);
    let numbered = (2_u32..).map(|number| into.join(format!("{name} {number}")));
    std::iter::once(first.clone())
        .chain(numbered)
        .find(|folder| !folder.exists())
        .unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::new_project;
    use crate::model::{Audience, ProjectId};

    #[test]
    fn every_kind_has_a_file_in_a_folder_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("Bakery charts")).unwrap();
        let texts = Texts::load(Language::English).unwrap();
        let id = ProjectId::from_random(1);
        let order = Order {
            project: new_project(id, "Bakery", Audience::Customers, &texts),
            query: Query::all("2026-11-22".parse().unwrap()),
            language: Language::English,
            look: ExportLook {
                kind: crate::app::PictureKind::Svg,
                ..ExportLook::default()
            },
            folder: free_folder(folder.path(), "Bakery charts"),
        };
        order.carry_out(&Watch::default()).unwrap();
        let made = folder.path().join("Bakery charts 2");
        assert_eq!(fs::read_dir(&made).unwrap().count(), ChartKind::ALL.len());
        assert!(made.join("heat-map.svg").is_file());
    }
}
