//! The bar above the views: the project's name, the filter, the state of saving, undo and redo.

use eframe::egui::{Align, Id, Label, Layout, RichText, Sense, Ui, Vec2};

use super::filter::{FilterState, chips_pt, filter_ui};
use crate::app::{Action, CommandQueue, Conductor};
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::icon_button;
use crate::wording::keeping;

/// How high the buttons of the history are.
const HISTORY_PT: f32 = 28.0;
/// For the button that adds to the filter, in whichever language, with the spaces around it.
const ADD_FILTER_PT: f32 = 132.0;
const NAME_LEAST_PART: f32 = 0.28;

pub(in crate::ui) fn top_bar_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    filter: &mut FilterState,
    commands: &mut CommandQueue,
) {
    let memory = Id::unique("the bar's end");
    let end = ui
        .data(|data| data.get_temp::<f32>(memory))
        .unwrap_or(160.0);
    ui.horizontal_centered(|ui| {
        let size = Vec2::new(ui.available_width() - end, ui.available_height());
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(size.x);
            name_and_filter_ui(ui, ctx, conductor, filter, commands);
        });
        // As high as its buttons, so that the word stands in their middle.
        ui.spacing_mut().interact_size.y = HISTORY_PT;
        let shown = ui.horizontal(|ui| {
            saving_ui(ui, ctx.palette, conductor);
            history_ui(ui, ctx.palette, conductor, commands);
        });
        // How wide the end is, is known from the pass before: what stands first is drawn first.
        let wanted = shown.response.rect.width() + ui.spacing().item_spacing.x;
        if (wanted - end).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(memory, wanted));
            ui.ctx().request_discard("the bar's end");
        }
    });
}

fn name_and_filter_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    filter: &mut FilterState,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing.x = 12.0;
    let has_filter = conductor.session.view.obeys_filter();
    let room = ui.available_width();
    let room = if has_filter {
        // What the numbers are of is to be read before what the survey is called.
        let filter = ADD_FILTER_PT + chips_pt(ui, ctx);
        (room - filter).max(room * NAME_LEAST_PART)
    } else {
        room
    };
    let name = RichText::new(&ctx.project.survey().name)
        .font(font::title())
        .color(ctx.palette.text);
    ui.allocate_ui(Vec2::new(room, 32.0), |ui| {
        ui.add(Label::new(name).truncate());
    });
    if has_filter {
        filter_ui(ui, ctx, filter, commands);
    }
}

fn history_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.x = 4.0;
    for (action, icon) in [(Action::Undo, Icon::Undo), (Action::Redo, Icon::Redo)] {
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
    let (ink, dot) = if said.is_problem {
        (palette.danger, palette.danger)
    } else if conductor.is_read_only() {
        (palette.soft_text, palette.soft_text)
    } else {
        (
            palette.soft_text,
            palette.group(crate::model::Group::Promoter).fill,
        )
    };
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(10.0), Sense::hover());
    ui.painter().circle_filled(rect.center(), 4.0, dot);
    let word = RichText::new(&said.word).font(font::small()).color(ink);
    ui.label(word).on_hover_text(&said.meaning);
    ui.add_space(8.0);
}
