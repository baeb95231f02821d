//! The charts view.

use eframe::egui::Ui;

use crate::app::CommandQueue;
use crate::ui::ViewCtx;

#[derive(Debug, Default)]
pub struct ChartState {}

pub fn charts_ui(
    _ui: &mut Ui,
    _ctx: &ViewCtx<'_>,
    _state: &mut ChartState,
    _commands: &mut CommandQueue,
) {
}
