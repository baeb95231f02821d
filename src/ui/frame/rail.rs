//! The rail on the left: the views, with Settings at its foot.

use eframe::egui::{Align2, FontId, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use crate::app::{CommandQueue, View, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::{chosen_ground, focus_ring};

pub(in crate::ui) const RAIL_WIDTH_PT: f32 = 92.0;
const BUTTON_WIDTH_PT: f32 = 80.0;
const BUTTON_MOST_PT: f32 = 60.0;
/// Lower, there is no room for the word below the icon.
const WITH_WORD_PT: f32 = 42.0;
const BUTTON_LEAST_PT: f32 = 28.0;
const GAP_PT: f32 = 6.0;
/// Above the first button and below the last.
const ENDS_PT: f32 = 22.0;

const VIEWS: [(View, Icon); 6] = [
    (View::Collect, Icon::Plus),
    (View::Responses, Icon::List),
    (View::Scores, Icon::Gauge),
    (View::Charts, Icon::Chart),
    (View::FollowUp, Icon::Message),
    (View::Report, Icon::Report),
];

pub(in crate::ui) fn rail_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    has_project: bool,
    shown: View,
    commands: &mut CommandQueue,
) {
    ui.vertical_centered(|ui| {
        let height = button_height(ui.available_height());
        ui.spacing_mut().item_spacing.y = GAP_PT;
        ui.add_space(8.0);
        let start = [(View::Collect, Icon::Home)];
        let views: &[(View, Icon)] = if has_project { &VIEWS } else { &start };
        for &(view, icon) in views {
            let name = if has_project {
                name(texts, view)
            } else {
                text!(texts, "view-start")
            };
            if rail_button(ui, palette, height, icon, &name, shown == view).clicked() {
                commands.view(ViewCommand::Show(view));
            }
        }
        let room = ui.available_height() - height - 14.0;
        if room > 0.0 {
            ui.add_space(room);
        }
        let is_settings = shown == View::Settings;
        if rail_button(
            ui,
            palette,
            height,
            Icon::Settings,
            &name(texts, View::Settings),
            is_settings,
        )
        .clicked()
        {
            commands.view(ViewCommand::Show(View::Settings));
        }
    });
}

/// All buttons are in sight, however low the window is and however large its text.
#[expect(clippy::cast_precision_loss, reason = "a handful of buttons")]
fn button_height(room_pt: f32) -> f32 {
    let buttons = (VIEWS.len() + 1) as f32;
    let share = (room_pt - ENDS_PT - GAP_PT * (buttons - 1.0)) / buttons;
    share.clamp(BUTTON_LEAST_PT, BUTTON_MOST_PT)
}

fn name(texts: &Texts, view: View) -> String {
    match view {
        View::Collect => text!(texts, "view-collect"),
        View::Responses => text!(texts, "view-responses"),
        View::Scores => text!(texts, "view-scores"),
        View::Charts => text!(texts, "view-charts"),
        View::FollowUp => text!(texts, "view-follow-up"),
        View::Report => text!(texts, "view-report"),
        View::Settings => text!(texts, "view-settings"),
    }
}

fn rail_button(
    ui: &mut Ui,
    palette: &Palette,
    height_pt: f32,
    icon: Icon,
    name: &str,
    is_shown: bool,
) -> Response {
    let size = Vec2::new(BUTTON_WIDTH_PT, height_pt);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_shown, name));
    // What is not to be had now is drawn fainter by the toolkit.
    let ink = if is_shown {
        palette.accent
    } else {
        palette.soft_text
    };
    if is_shown {
        chosen_ground(ui, palette, rect);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, CORNER, palette.faint);
    }
    let has_word = height_pt >= WITH_WORD_PT;
    let centre = rect.center();
    let (up, down) = if has_word {
        (height_pt / 6.0, height_pt / 4.0)
    } else {
        (0.0, 0.0)
    };
    ui.painter().text(
        centre - Vec2::new(0.0, up),
        Align2::CENTER_CENTER,
        icon.letter(),
        icon.font(19.0),
        ink,
    );
    focus_ring(ui, palette, &response);
    if !has_word {
        return response.on_hover_text(name);
    }
    let family = if is_shown {
        font::small_strong().family
    } else {
        font::small().family
    };
    word(
        ui,
        name,
        &FontId::new(12.5, family),
        centre + Vec2::new(0.0, down),
        ink,
    );
    response
}

/// The word below the icon; a long one is set smaller rather than cut.
fn word(ui: &Ui, name: &str, font: &FontId, at: eframe::egui::Pos2, ink: eframe::egui::Color32) {
    let mut size = font.size;
    let mut galley = ui
        .painter()
        .layout_no_wrap(name.to_owned(), font.clone(), ink);
    while galley.size().x > BUTTON_WIDTH_PT - 8.0 && size > 9.0 {
        size -= 0.5;
        galley = ui.painter().layout_no_wrap(
            name.to_owned(),
            FontId::new(size, font.family.clone()),
            ink,
        );
    }
    ui.painter().galley(at - galley.size() / 2.0, galley, ink);
}
