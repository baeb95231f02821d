//! The responses view.

use eframe::egui::Ui;

use crate::app::CommandQueue;
use crate::ui::ViewCtx;

#[derive(Debug, Default)]
pub struct ResponsesState {}

pub fn responses_ui(
    _ui: &mut Ui,
    _ctx: &ViewCtx<'_>,
    _state: &mut ResponsesState,
    _commands: &mut CommandQueue,
) {
}
