//! The menu bar: every action with its shortcut.

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Button, Color32, MenuBar, Popup, RichText, Role, ScrollArea, Stroke, Ui, WidgetInfo,
};

use super::menu_keys::{MenuKeys, has_letters};
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
    keys: &mut MenuKeys,
    notice: &mut NoticeState,
    commands: &mut CommandQueue,
) {
    keys.take(ui.ctx(), conductor);
    MenuBar::new().ui(ui, |ui| {
        ui.spacing_mut().button_padding.x = 10.0;
        for menu in Menu::ALL {
            let shown = name_shown(ui, palette, conductor, menu);
            let button = ui.menu_button(shown, |ui| {
                menu_ui(ui, palette, conductor, menu, keys, commands);
            });
            let button = button.response;
            keys.drawn(menu, Popup::default_response_id(&button));
            give_back_focus(&button.accessible_name(menu.name(&conductor.texts)));
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

/// A menu's name. Its letter is underlined while Alt is held, or stands behind a name that is not written with letters.
fn name_shown(ui: &Ui, palette: &Palette, conductor: &Conductor, menu: Menu) -> LayoutJob {
    let name = menu.name(&conductor.texts);
    let plain = TextFormat::simple(font::body(), palette.soft_text);
    let mut job = LayoutJob::default();
    let letter = menu.letter(&conductor.texts);
    if !has_letters(ui.ctx()) {
        job.append(&name, 0.0, plain);
        return job;
    }
    let Some(at) = name.to_lowercase().find(&letter.to_lowercase()) else {
        job.append(&format!("{name} ({letter})"), 0.0, plain);
        return job;
    };
    let is_held = ui.input(|input| input.modifiers.alt);
    let width = if is_held { 1.0 } else { 0.0 };
    let underlined = TextFormat {
        underline: Stroke::new(width, palette.soft_text),
        ..plain.clone()
    };
    let end = at + letter.len();
    job.append(&name[..at], 0.0, plain.clone());
    job.append(&name[at..end], 0.0, underlined);
    job.append(&name[end..], 0.0, plain);
    job
}

fn menu_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    menu: Menu,
    keys: &mut MenuKeys,
    commands: &mut CommandQueue,
) {
    ui.set_min_width(MENU_WIDTH_PT);
    ui.spacing_mut().item_spacing.y = 2.0;
    // A low window with a large text has no room for a long menu.
    let room = ui.ctx().content_rect().height() - AROUND_MENU_PT;
    // The toolkit leaves a menu less than the window has.
    ui.set_max_height(room);
    ScrollArea::vertical().max_height(room).following(ui, |ui| {
        actions_ui(ui, palette, conductor, menu, keys, commands);
    });
}

fn actions_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    menu: Menu,
    menu_keys: &mut MenuKeys,
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
        if is_available && !ui.is_sizing_pass() && menu_keys.enters(menu) {
            response.request_focus();
        }
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
