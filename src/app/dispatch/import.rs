//! Tables in.

use crate::app::{Conductor, ImportCommand};

impl Conductor {
    pub(super) fn import(&mut self, _ctx: &eframe::egui::Context, _command: ImportCommand) {}
}
