//! Settings.

use eframe::egui::Ui;

use crate::app::{CommandQueue, Conductor};
use crate::ui::ViewCtx;
use crate::ui::theme::Palette;

#[derive(Debug, Default)]
pub struct SettingsState {}

pub fn settings_ui(
    _ui: &mut Ui,
    _palette: &Palette,
    _conductor: &Conductor,
    _ctx: Option<&ViewCtx<'_>>,
    _state: &mut SettingsState,
    _commands: &mut CommandQueue,
) {
}
