//! The bar above the views: the project's name, the filter, the state of saving, undo and redo.

use eframe::egui::{Align, Label, Layout, RichText, Sense, Ui, Vec2};

use super::filter::{FilterState, filter_ui};
use crate::app::{Action, CommandQueue, Conductor};
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::icon_button;
use crate::wording::keeping;

pub(in crate::ui) fn top_bar_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    filter: &mut FilterState,
    commands: &mut CommandQueue,
) {
    ui.horizontal_centered(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            history_ui(ui, ctx.palette, conductor, commands);
            saving_ui(ui, ctx.palette, conductor);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                let name = RichText::new(&ctx.project.survey().name)
                    .font(font::title())
                    .color(ctx.palette.text);
                let share = if conductor.session.view.obeys_filter() {
                    0.55
                } else {
                    1.0
                };
                ui.allocate_ui(Vec2::new(ui.available_width() * share, 32.0), |ui| {
                    ui.add(Label::new(name).truncate());
                });
                if conductor.session.view.obeys_filter() {
                    filter_ui(ui, ctx, filter, commands);
                }
            });
        });
    });
}

fn history_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.x = 4.0;
    for (action, icon) in [(Action::Redo, Icon::Redo), (Action::Undo, Icon::Undo)] {
        ui.add_enabled_ui(conductor.is_available(action), |ui| {
            if icon_button(ui, palette, icon, &conductor.action_name(action)).clicked() {
                commands.act(action);
            }
        });
    }
}

/// A dot and a word: where the work is now.
fn saving_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor) {
    let Some(state) = conductor.save_state() else {
        return;
    };
    let said = keeping(&conductor.texts, state);
    ui.add_space(8.0);
    let colour = if said.is_problem {
        palette.danger
    } else {
        palette.soft_text
    };
    let label = ui.label(RichText::new(&said.word).font(font::small()).color(colour));
    label.on_hover_text(&said.meaning);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(10.0), Sense::hover());
    let dot = if said.is_problem {
        palette.danger
    } else {
        palette.group(crate::model::Group::Promoter).fill
    };
    ui.painter().circle_filled(rect.center(), 4.0, dot);
    ui.add_space(8.0);
}
