//! Pictures and numbers out.

use crate::app::{Conductor, ExportCommand};

impl Conductor {
    pub(super) fn export(&mut self, _ctx: &eframe::egui::Context, _command: ExportCommand) {}
}
