//! Surveys made, opened, saved and closed.

use eframe::egui;

use crate::app::{Conductor, FileCommand};
use crate::document::OpenProject;
use crate::i18n::{Texts, new_project};
use crate::model::{Audience, Language, ProjectId};

impl Conductor {
    pub(super) fn file(&mut self, ctx: &egui::Context, command: FileCommand) {
        match command {
            FileCommand::New {
                name,
                audience,
                language,
            } => self.new_survey(&name, audience, language),
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
        self.open = Some(OpenProject::draft(new_project(id, name, audience, &texts)));
        self.opened = Some(None);
        self.session = crate::app::Session::default();
    }
}
