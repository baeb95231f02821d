//! Which figures of the business are drawn below the trend.

use eframe::egui::{Popup, PopupCloseBehavior, Ui};

use super::choose;
use super::options::check_ui;
use crate::app::CommandQueue;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::widgets::secondary_button;

/// A switch where there is one figure, a list of them where there are more.
pub(super) fn beside_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    if ctx.project.business_figures().len() == 1 {
        return figures_ui(ui, ctx, commands);
    }
    let label = text!(ctx.texts, "charts-beside");
    let mark = Icon::Down.text(14.0).color(ctx.palette.soft_text);
    let button = secondary_button(ui, ctx.palette, (label.as_str(), mark));
    Popup::menu(&button.accessible_name(label))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
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
