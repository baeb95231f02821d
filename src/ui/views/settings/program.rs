//! The program's own: language, theme, text size. They take effect at once and are no part of any survey.

use eframe::egui::{Button, RichText, Ui, Vec2};

use crate::app::{Command, CommandQueue, Conductor, SettingsCommand};
use crate::settings::ThemeChoice;
use crate::text;
use crate::ui::dialogs::language_ui;
use crate::ui::theme::Palette;
use crate::ui::widgets::{card_heading, field_label, focus_ring, labelled};

pub(super) fn program_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    card_heading(ui, palette, &text!(texts, "settings-program"));
    let now = texts.language();
    let mut language = now;
    let label = text!(texts, "settings-language");
    labelled(ui, palette, &label, |ui| {
        language_ui(ui, palette, &label, &mut language);
    });
    if language != now {
        commands.push(Command::Settings(SettingsCommand::Language(language)));
    }
    theme_ui(ui, palette, conductor, commands);
    size_ui(ui, palette, conductor, commands);
}

fn theme_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let texts = &conductor.texts;
    field_label(ui, palette, &text!(texts, "settings-theme"));
    ui.horizontal_wrapped(|ui| {
        for (theme, name) in [
            (ThemeChoice::Light, text!(texts, "settings-theme-light")),
            (ThemeChoice::Dark, text!(texts, "settings-theme-dark")),
            (ThemeChoice::System, text!(texts, "settings-theme-system")),
        ] {
            let is_on = conductor.settings.theme == theme;
            if choice_button(ui, palette, is_on, &name) {
                commands.push(Command::Settings(SettingsCommand::Theme(theme)));
            }
        }
    });
}

/// One of several, of which one is on; `true` when it was pressed.
fn choice_button(ui: &mut Ui, palette: &Palette, is_on: bool, name: &str) -> bool {
    let ink = if is_on { palette.accent } else { palette.text };
    let button = Button::new(RichText::new(name).color(ink))
        .selected(is_on)
        .min_size(Vec2::new(88.0, 36.0));
    let response = ui.add(button);
    focus_ring(ui, palette, &response);
    response.clicked()
}

fn size_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let (texts, settings) = (&conductor.texts, &conductor.settings);
    let now = settings.text_size_percent();
    field_label(ui, palette, &text!(texts, "settings-text-size"));
    ui.horizontal(|ui| {
        let steps = [
            (
                "−",
                text!(texts, "action-smaller-text"),
                settings.text_size_step(false),
            ),
            (
                "+",
                text!(texts, "action-larger-text"),
                settings.text_size_step(true),
            ),
        ];
        for (at, (sign, name, size)) in steps.into_iter().enumerate() {
            if at == 1 {
                let percent = texts.percent(f64::from(now) / 100.0);
                ui.add_sized(Vec2::new(64.0, 36.0), eframe::egui::Label::new(percent));
            }
            let button = Button::new(sign).min_size(Vec2::splat(36.0));
            let response = ui
                .add_enabled(size != now, button)
                .accessible_name(name.as_str())
                .on_hover_text(name);
            if response.clicked() {
                commands.push(Command::Settings(SettingsCommand::TextSize(size)));
            }
        }
    });
}
