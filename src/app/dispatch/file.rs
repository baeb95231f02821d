//! Surveys made, opened, saved and closed.

use std::path::Path;

use eframe::egui;

use crate::app::{Conductor, FileCommand};
use crate::document::OpenProject;
use crate::i18n::{Texts, new_project};
use crate::model::{Audience, Language, Project, ProjectId};

impl Conductor {
    pub(super) fn file(&mut self, ctx: &egui::Context, command: FileCommand) {
        match command {
            FileCommand::New {
                name,
                audience,
                language,
            } => self.new_survey(&name, audience, language),
            FileCommand::Open(path) if !is_survey(&path) => self.import_into_new(ctx, path),
            FileCommand::Ask(purpose) => self.wanted_dialog = Some(purpose),
            FileCommand::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            _ => {}
        }
    }

    fn new_survey(&mut self, name: &str, audience: Audience, language: Language) {
        let Ok(texts) = Texts::load(language) else {
            return;
        };
        let id = ProjectId::from_random((self.environment.random)());
        self.open_draft(new_project(id, name, audience, &texts));
    }

    /// Opens a project that has no file yet.
    pub(super) fn open_draft(&mut self, project: Project) {
        self.open = Some(OpenProject::draft(project));
        self.opened = Some(None);
        self.session = crate::app::Session::default();
    }
}

/// Whether a file is a survey by its name; anything else is read as a table.
fn is_survey(path: &Path) -> bool {
    path.extension()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("json"))
}
