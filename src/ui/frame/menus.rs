//! The menu bar: every action with its shortcut.

use eframe::egui::{Button, MenuBar, RichText, Ui};

use super::notices::{NoticeState, beside_menus_ui};
use crate::app::{Action, CommandQueue, Conductor, Menu};
use crate::ui::theme::{Palette, text as font};

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
            ui.menu_button(name, |ui| menu_ui(ui, palette, conductor, menu, commands));
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
    ui.set_min_width(260.0);
    ui.spacing_mut().item_spacing.y = 2.0;
    for action in Action::in_menu(menu) {
        if action.starts_group() {
            ui.separator();
        }
        let name = conductor.action_name(action);
        let mut button = Button::new(name.as_str());
        if let Some(shortcut) = action.shortcut() {
            let keys = ui.ctx().format_shortcut(&shortcut);
            button = button.shortcut_text(
                RichText::new(keys)
                    .font(font::small())
                    .color(palette.soft_text),
            );
        }
        let response = ui.add_enabled(conductor.is_available(action), button);
        if response.accessible_name(name).clicked() {
            commands.act(action);
            ui.close();
        }
    }
}
