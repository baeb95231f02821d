//! What the program is, whose the trademarks are, and the list of shortcuts.

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use super::head_ui;
use crate::app::{Action, CommandQueue, Conductor, Menu, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::frame::has_letters;
use crate::ui::keys;
use crate::ui::theme::{Palette, text as font};
use crate::ui::views::collect::KEEP;
use crate::ui::widgets::{Scrolled as _, card_heading, note, primary_button};

/// Stands in this wording wherever the marks are used; not translated.
const TRADEMARKS: &str = "Net Promoter, Net Promoter Score and NPS are registered trademarks of Bain & Company, Inc., NICE Systems, Inc. and Fred Reichheld.";

pub(super) fn about_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 460.0, "Goodword");
    ui.label(text!(
        texts,
        "about-version",
        version = env!("CARGO_PKG_VERSION")
    ));
    ui.add(Label::new(text!(texts, "about-line")).wrap());
    ui.add_space(8.0);
    note(ui, palette, TRADEMARKS);
    note(ui, palette, text!(texts, "about-licences"));
    ui.add_space(16.0);
    close_ui(ui, palette, conductor, commands);
}

pub(super) fn shortcuts_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 440.0, &text!(texts, "action-shortcuts"));
    let height = ui.ctx().content_rect().height() - 220.0;
    ScrollArea::vertical()
        .max_height(height.max(120.0))
        .page(ui, |ui| {
            ui.set_width(ui.available_width() - 12.0);
            ui.spacing_mut().item_spacing.y = 4.0;
            key_ui(
                ui,
                palette,
                &text!(texts, "keys-menus"),
                &menu_keys(ui, texts),
            );
            for menu in Menu::ALL {
                ui.add_space(8.0);
                card_heading(ui, palette, &menu.name(texts));
                for action in Action::in_menu(menu) {
                    if let Some(shortcut) = action.shortcut() {
                        let keys = keys::written(ui.ctx(), shortcut);
                        key_ui(ui, palette, &action.name(texts), &keys);
                    }
                }
            }
            ui.add_space(8.0);
            card_heading(ui, palette, &text!(texts, "view-collect"));
            for (what, keys) in collect_keys(ui, conductor) {
                key_ui(ui, palette, &what, &keys);
            }
        });
    ui.add_space(12.0);
    close_ui(ui, palette, conductor, commands);
}

/// F10, and each menu's letter where the platform has that.
fn menu_keys(ui: &Ui, texts: &Texts) -> String {
    let letters = Menu::ALL.iter().map(|menu| menu.letter(texts));
    let letters = letters.filter(|_| has_letters(ui.ctx()));
    let keys = letters.map(|letter| format!("Alt+{letter}"));
    let keys: Vec<String> = std::iter::once("F10".to_owned()).chain(keys).collect();
    keys.join("   ")
}

fn collect_keys(ui: &Ui, conductor: &Conductor) -> [(String, String); 6] {
    let texts = &conductor.texts;
    [
        (text!(texts, "keys-pick"), "0 … 9".to_owned()),
        (text!(texts, "keys-ten"), "1 0".to_owned()),
        (text!(texts, "keys-add"), "Enter".to_owned()),
        (text!(texts, "keys-new-line"), "Shift+Enter".to_owned()),
        (text!(texts, "keys-clear"), "Esc".to_owned()),
        (text!(texts, "keys-keep"), keys::written(ui.ctx(), KEEP)),
    ]
}

fn key_ui(ui: &mut Ui, palette: &Palette, what: &str, keys: &str) {
    ui.horizontal(|ui| {
        ui.label(what);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(
                RichText::new(keys)
                    .font(font::small())
                    .color(palette.soft_text),
            );
        });
    });
}

fn close_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    if primary_button(ui, palette, text!(conductor.texts, "close")).clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}
