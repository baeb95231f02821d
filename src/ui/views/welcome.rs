//! Without a project: New survey, Open, Recent files, surveys never saved, and the sample.

use std::path::Path;

use eframe::egui::{Align, Button, Layout, RichText, ScrollArea, Ui, Vec2, pos2};

use crate::app::{Action, Command, CommandQueue, Conductor, Dialog, FileCommand, ViewCommand};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{card, card_heading, focus_ring, icon_button, row};
use crate::ui::words;

pub fn welcome_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let width = ui.available_width().min(640.0);
        let margin = (ui.available_width() - width) / 2.0;
        ui.horizontal_top(|ui| {
            ui.add_space(margin);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.add_space((ui.clip_rect().height() * 0.08).min(56.0));
                head_ui(ui, palette, conductor);
                ui.add_space(20.0);
                ways_ui(ui, palette, conductor, commands);
                ui.add_space(20.0);
                drafts_ui(ui, palette, conductor, commands);
                recent_ui(ui, palette, conductor, commands);
            });
        });
    });
}

fn head_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor) {
    let title = RichText::new("Goodword")
        .font(font::display())
        .color(palette.text);
    ui.label(title);
    let line = RichText::new(text!(conductor.texts, "welcome-line")).color(palette.soft_text);
    ui.add(eframe::egui::Label::new(line).wrap());
}

/// A way in.
struct Way {
    action: Action,
    icon: Icon,
    /// What comes of it.
    meaning: String,
}

/// Three large buttons: the ways in.
fn ways_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let way = |action, icon, meaning| Way {
        action,
        icon,
        meaning,
    };
    let texts = &conductor.texts;
    let ways = [
        way(Action::NewSurvey, Icon::New, text!(texts, "welcome-new")),
        way(Action::Open, Icon::Open, text!(texts, "welcome-open")),
        way(
            Action::TrySample,
            Icon::Sample,
            text!(texts, "welcome-sample"),
        ),
    ];
    let gap = 12.0;
    let width = (ui.available_width() - 2.0 * gap) / 3.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for way in ways {
            way_ui(ui, palette, conductor, way, width, commands);
        }
    });
}

fn way_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    way: Way,
    width: f32,
    commands: &mut CommandQueue,
) {
    let name = way.action.name(&conductor.texts);
    let size = Vec2::new(width, 132.0);
    let response = ui
        .scope(|ui| {
            ui.visuals_mut().widgets.inactive.bg_stroke.color = palette.line;
            ui.add_sized(size, Button::new(""))
        })
        .inner
        .accessible_name(name.as_str());
    let inner = response.rect.shrink(16.0);
    let lines = [
        (
            way.icon.letter().to_string(),
            way.icon.font(22.0),
            palette.accent,
        ),
        (name, font::heading(), palette.text),
        (way.meaning, font::small(), palette.soft_text),
    ];
    let mut top = inner.top();
    for (line, font, colour) in lines {
        let galley = ui.painter().layout(line, font, colour, inner.width());
        ui.painter()
            .galley(pos2(inner.left(), top), galley.clone(), colour);
        top += galley.size().y + 8.0;
    }
    focus_ring(ui, palette, &response);
    if response.clicked() {
        commands.act(way.action);
    }
}

fn drafts_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    if conductor.drafts().is_empty() {
        return;
    }
    card(ui, palette, |ui| {
        card_heading(ui, palette, &text!(conductor.texts, "welcome-drafts"));
        for draft in conductor.drafts() {
            let remark = text!(conductor.texts, "answers", count = draft.answers);
            let remove = text!(conductor.texts, "remove-draft", name = draft.name.as_str());
            match line_that_goes_ui(
                ui,
                palette,
                Icon::Clock,
                draft.name.as_str(),
                remark.as_str(),
                &remove,
            ) {
                Some(Pressed::Open) => {
                    commands.push(Command::File(FileCommand::Open(draft.path.clone())));
                }
                Some(Pressed::Remove) => {
                    let question = Dialog::RemoveDraft(Box::new(draft.clone()));
                    commands.view(ViewCommand::Open(question));
                }
                None => {}
            }
        }
    });
    ui.add_space(16.0);
}

fn recent_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    if conductor.settings.recent().is_empty() {
        return;
    }
    card(ui, palette, |ui| {
        card_heading(ui, palette, &text!(conductor.texts, "welcome-recent"));
        for path in conductor.settings.recent() {
            let name = file_name(path);
            let folder = path.parent().map(|parent| parent.display().to_string());
            let remark = recent_remark(conductor, path, folder.unwrap_or_default());
            let forget = text!(conductor.texts, "welcome-forget", file = name.as_str());
            match line_that_goes_ui(
                ui,
                palette,
                Icon::File,
                name.as_str(),
                remark.as_str(),
                &forget,
            ) {
                Some(Pressed::Open) => {
                    commands.push(Command::File(FileCommand::Open(path.clone())));
                }
                Some(Pressed::Remove) => {
                    commands.push(Command::File(FileCommand::ForgetRecent(path.clone())));
                }
                None => {}
            }
        }
    });
}

/// When it is time to ask again, where that is known, and the folder.
fn recent_remark(conductor: &Conductor, path: &Path, folder: String) -> String {
    match conductor.settings.round_due(path) {
        Some(due) => {
            let due = words::round_due(&conductor.texts, due, conductor.today());
            format!("{due}  {folder}")
        }
        None => folder,
    }
}

/// What was pressed of a line.
enum Pressed {
    Open,
    Remove,
}

/// A line that opens something, with a button that takes it away.
fn line_that_goes_ui(
    ui: &mut Ui,
    palette: &Palette,
    icon: Icon,
    name: &str,
    remark: &str,
    remove: &str,
) -> Option<Pressed> {
    let mut pressed = None;
    row(ui, 30.0, |ui| {
        let size = Vec2::new(ui.available_width() - 36.0, 30.0);
        let line = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(size, line, |ui| {
            ui.set_width(size.x);
            if line_ui(ui, palette, icon, name, remark) {
                pressed = Some(Pressed::Open);
            }
        });
        if icon_button(ui, palette, Icon::Close, remove).clicked() {
            pressed = Some(Pressed::Remove);
        }
    });
    pressed
}

/// A line that opens something; `true` when it was pressed.
fn line_ui(ui: &mut Ui, palette: &Palette, icon: Icon, name: &str, remark: &str) -> bool {
    let atoms = (
        icon.text(15.0).color(palette.soft_text),
        RichText::new(name).font(font::body()).color(palette.text),
        RichText::new(remark)
            .font(font::small())
            .color(palette.soft_text),
    );
    let row = Button::new(atoms).frame_when_inactive(false).truncate();
    ui.add(row).accessible_name(name).clicked()
}

/// The name that people know the file by.
fn file_name(path: &Path) -> String {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    name.strip_suffix(".goodword.json")
        .map(str::to_owned)
        .unwrap_or(name)
}
