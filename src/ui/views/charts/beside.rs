//! Which figures of the business are drawn below the trend.

use eframe::egui::{RectAlign, Ui};

use super::choose;
use super::options::check_ui;
use crate::app::CommandQueue;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::popup_button;

/// A switch where there is one figure, a list of them where there are more.
pub(super) fn beside_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    if ctx.project.business_figures().len() == 1 {
        return figures_ui(ui, ctx, commands);
    }
    let label = text!(ctx.texts, "charts-beside");
    popup_button(ui, ctx.palette, &label, RectAlign::BOTTOM_START, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        figures_ui(ui, ctx, commands);
    });
}

fn figures_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    for figure in ctx.project.business_figures() {
        let is_on = ctx.session.chart.beside.contains(&figure.id);
        if check_ui(ui, ctx, &figure.name, is_on) {
            choose(ctx, commands, |options| {
                options.beside.retain(|id| *id != figure.id);
                if !is_on {
                    options.beside.push(figure.id);
                }
            });
        }
    }
}
