//! A table on its way into the project.

use eframe::egui::Ui;

use crate::app::{CommandQueue, Conductor};
use crate::ui::theme::Palette;

pub(super) fn import_ui(
    _ui: &mut Ui,
    _palette: &Palette,
    _conductor: &Conductor,
    _commands: &mut CommandQueue,
) {
}
