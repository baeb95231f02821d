//! The menu bar: every action with its shortcut.

use eframe::egui::{Button, Color32, MenuBar, RichText, Role, ScrollArea, Ui, WidgetInfo};

use super::notices::{NoticeState, beside_menus_ui};
use crate::app::{Action, CommandQueue, Conductor, Menu};
use crate::ui::icons::Icon;
use crate::ui::keys;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{Scrolled as _, give_back_focus};

const MENU_WIDTH_PT: f32 = 260.0;
/// The menu bar above a menu, its margins, and some of the window below it.
const AROUND_MENU_PT: f32 = 64.0;

pub(in crate::ui) fn menus_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    notice: &mut NoticeState,
    commands: &mut CommandQueue,
) {
    MenuBar::new().ui(ui, |ui| {
        ui.spacing_mut().button_padding.x = 10.0;
        for menu in Menu::ALL {
            let name = RichText::new(menu.name(&conductor.texts))
                .font(font::body())
                .color(palette.soft_text);
            let menu = ui.menu_button(name, |ui| menu_ui(ui, palette, conductor, menu, commands));
            give_back_focus(&menu.response);
        }
        beside_menus_ui(
            ui,
            palette,
            &conductor.texts,
            conductor.notice(),
            notice,
            commands,
        );
    });
}

fn menu_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    menu: Menu,
    commands: &mut CommandQueue,
) {
    ui.set_min_width(MENU_WIDTH_PT);
    ui.spacing_mut().item_spacing.y = 2.0;
    // A low window with a large text has no room for a long menu.
    let room = ui.ctx().content_rect().height() - AROUND_MENU_PT;
    ScrollArea::vertical()
        .max_height(room)
        .following(ui, |ui| actions_ui(ui, palette, conductor, menu, commands));
}

fn actions_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    menu: Menu,
    commands: &mut CommandQueue,
) {
    for action in Action::in_menu(menu) {
        if action.starts_group() {
            ui.separator();
        }
        let name = conductor.action_name(action);
        let state = conductor.is_chosen(action);
        let mut button = match menu {
            Menu::View => Button::new((mark(palette, state), name.as_str())),
            _ => Button::new(name.as_str()),
        };
        if let Some(shortcut) = action.shortcut() {
            let keys = keys::written(ui.ctx(), shortcut);
            button = button.shortcut_text(
                RichText::new(keys)
                    .font(font::small())
                    .color(palette.soft_text),
            );
        }
        let is_available = conductor.is_available(action);
        let response = ui.add_enabled(is_available, button);
        if let Some(is_on) = state {
            response.widget_info(|| WidgetInfo::selected(Role::Button, is_available, is_on, &name));
        }
        if response.accessible_name(name).clicked() {
            commands.act(action);
            ui.close();
        }
    }
}

/// Before what is chosen; as much room before the others.
fn mark(palette: &Palette, state: Option<bool>) -> RichText {
    let ink = match state {
        Some(true) => palette.accent,
        _ => Color32::TRANSPARENT,
    };
    Icon::Check.text(14.0).color(ink)
}
