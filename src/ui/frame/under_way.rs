//! What is under way while the window goes on, at its foot: a survey that is being read, a chart that is still being
//! written before the window closes, or numbers that are newer than those shown. Nothing is said of what is done at once.

use eframe::egui::{
    Align, Align2, Area, Context, Frame, Id, Layout, Margin, Order, Rect, RichText, Role, Stroke,
    Ui, UiBuilder, Vec2, vec2,
};

use crate::app::{Command, CommandQueue, Conductor, FileCommand};
use crate::text;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::{progress, secondary_button};

const WIDEST_PT: f32 = 520.0;
/// From the edges of the page.
const MARGIN_PT: f32 = 24.0;
const BAR_WIDTH_PT: f32 = 120.0;
const HEIGHT_PT: f32 = 32.0;

/// What is told.
struct Told {
    what: String,
    share_done: Option<f32>,
    can_be_stopped: bool,
}

/// Over the foot of the page.
pub(in crate::ui) fn under_way_ui(
    ctx: &Context,
    palette: &Palette,
    conductor: &Conductor,
    page: Rect,
    commands: &mut CommandQueue,
) {
    let Some(told) = told(conductor) else {
        return;
    };
    let width = (page.width() - 2.0 * MARGIN_PT).min(WIDEST_PT);
    let foot = Area::new(Id::unique("under way"))
        .order(Order::Middle)
        .pivot(Align2::CENTER_BOTTOM)
        .fixed_pos(page.center_bottom() - vec2(0.0, 12.0))
        .constrain_to(page)
        .fade_in(false);
    foot.show(ctx, |ui| {
        ui.set_width(width);
        let builder = UiBuilder::new()
            .accessibility_role(Role::Status)
            .accessibility_label(told.what.as_str());
        ui.scope_builder(builder, |ui| {
            card_ui(ui, palette, conductor, &told, commands);
        });
    });
}

fn told(conductor: &Conductor) -> Option<Told> {
    let opening = conductor.opening().filter(|opening| opening.is_slow());
    if let Some(opening) = opening {
        return Some(Told {
            what: opening.said(&conductor.texts),
            share_done: opening.share_done(),
            can_be_stopped: opening.can_be_stopped(),
        });
    }
    let what = if conductor.is_leaving() {
        text!(conductor.texts, "quit-writing")
    } else if conductor.is_working_out() {
        text!(conductor.texts, "working-out")
    } else {
        return None;
    };
    Some(Told {
        what,
        share_done: None,
        can_be_stopped: false,
    })
}

fn card_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    told: &Told,
    commands: &mut CommandQueue,
) {
    Frame::new()
        .fill(palette.panel)
        .stroke(Stroke::new(1.0, palette.accent))
        .corner_radius(CORNER)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            let size = Vec2::new(ui.available_width(), HEIGHT_PT);
            // From the right: what is told takes the room that is left, and is cut off there.
            let line = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(size, line, |ui| {
                if told.can_be_stopped
                    && secondary_button(ui, palette, text!(conductor.texts, "cancel")).clicked()
                {
                    commands.push(Command::File(FileCommand::StopOpening));
                }
                progress(ui, palette, told.share_done, BAR_WIDTH_PT, &told.what);
                let what = RichText::new(&told.what).font(font::body());
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let label = eframe::egui::Label::new(what.color(palette.text));
                    ui.add(label.truncate());
                });
            });
        });
}
