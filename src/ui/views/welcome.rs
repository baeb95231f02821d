//! Without a project: New survey, Open, Import, Recent files, surveys never saved, and the sample.

use std::path::Path;
use std::sync::Arc;

use eframe::egui::{Align, Button, Galley, Layout, RichText, ScrollArea, Ui, Vec2, pos2};

use crate::app::{Action, Command, CommandQueue, Conductor, Dialog, FileCommand, ViewCommand};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{Scrolled as _, card, card_heading, focus_ring, icon_button, row};
use crate::ui::words;

const WIDTH_PT: f32 = 720.0;
/// Where there is less, four ways stand in two lines.
const ONE_LINE_PT: f32 = 640.0;

pub fn welcome_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        let width = ui.available_width().min(WIDTH_PT);
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

/// Large buttons, in one line or in two: the ways in.
fn ways_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let ways = [
        (
            Action::NewSurvey,
            Icon::New,
            text!(conductor.texts, "welcome-new"),
        ),
        (
            Action::Open,
            Icon::Open,
            text!(conductor.texts, "welcome-open"),
        ),
        (
            Action::Import,
            Icon::Import,
            text!(conductor.texts, "welcome-import"),
        ),
        (
            Action::TrySample,
            Icon::Sample,
            text!(conductor.texts, "welcome-sample"),
        ),
    ];
    let gap = 12.0;
    let is_narrow = ui.available_width() < ONE_LINE_PT;
    let in_a_line: u8 = if is_narrow { 2 } else { 4 };
    // Two lines of them are to be seen at once in the smallest window.
    let lay = if is_narrow { &LOW } else { &HIGH };
    let gaps = gap * f32::from(in_a_line - 1);
    let width = ((ui.available_width() - gaps) / f32::from(in_a_line)).floor();
    let ways: Vec<Way> = ways
        .into_iter()
        .map(|(action, icon, meaning)| {
            let name = action.name(&conductor.texts);
            Way::laid_out(ui, palette, (width, lay), (action, name), icon, meaning)
        })
        .collect();
    // All as high as the one that says most.
    let height = ways.iter().map(Way::height_pt);
    let height = height.fold(lay.least_pt, f32::max);
    ui.spacing_mut().item_spacing.y = gap;
    let mut ways = ways.into_iter().peekable();
    while ways.peek().is_some() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for way in ways.by_ref().take(usize::from(in_a_line)) {
                way_ui(ui, palette, way, Vec2::new(width, height), commands);
            }
        });
    }
}

/// How one of the large buttons is laid out.
struct Lay {
    least_pt: f32,
    margin_pt: f32,
    /// Between its lines.
    gap_pt: f32,
    /// From its icon to what stands beside it, in points; `None` where all stands below it.
    icon_beside: Option<f32>,
}

const HIGH: Lay = Lay {
    least_pt: 132.0,
    margin_pt: 16.0,
    gap_pt: 8.0,
    icon_beside: None,
};
const LOW: Lay = Lay {
    least_pt: 0.0,
    margin_pt: 12.0,
    gap_pt: 4.0,
    icon_beside: Some(32.0),
};

/// One of the large buttons, with its icon, its name and what it means.
struct Way {
    action: Action,
    name: String,
    lay: &'static Lay,
    lines: [Arc<Galley>; 3],
}

impl Way {
    fn laid_out(
        ui: &Ui,
        palette: &Palette,
        (width_pt, lay): (f32, &'static Lay),
        (action, name): (Action, String),
        icon: Icon,
        meaning: String,
    ) -> Self {
        let lines = [
            (icon.letter().to_string(), icon.font(22.0), palette.accent),
            (name.clone(), font::heading(), palette.text),
            (meaning, font::small(), palette.soft_text),
        ];
        let room = width_pt - 2.0 * lay.margin_pt - lay.icon_beside.unwrap_or_default();
        Self {
            action,
            name,
            lay,
            lines: lines.map(|(line, font, ink)| ui.painter().layout(line, font, ink, room)),
        }
    }

    /// Where each line stands below the first, and where the last one ends.
    fn tops(&self) -> ([f32; 3], f32) {
        let [icon, name, meaning] = self.lines.each_ref().map(|line| line.size().y);
        let below = match self.lay.icon_beside {
            Some(_) => 0.0,
            None => icon + self.lay.gap_pt,
        };
        let last = below + name + self.lay.gap_pt;
        ([0.0, below, last], last + meaning)
    }

    fn height_pt(&self) -> f32 {
        self.tops().1 + 2.0 * self.lay.margin_pt
    }
}

fn way_ui(ui: &mut Ui, palette: &Palette, way: Way, size: Vec2, commands: &mut CommandQueue) {
    let response = ui
        .scope(|ui| {
            ui.visuals_mut().widgets.inactive.bg_stroke.color = palette.line;
            ui.add_sized(size, Button::new(""))
        })
        .inner
        .accessible_name(way.name.as_str());
    let inner = response.rect.shrink(way.lay.margin_pt);
    let lefts = [0.0, 1.0, 1.0].map(|each| each * way.lay.icon_beside.unwrap_or_default());
    let places = lefts.into_iter().zip(way.tops().0);
    for (line, (left, top)) in way.lines.into_iter().zip(places) {
        let at = pos2(inner.left() + left, inner.top() + top);
        ui.painter().galley(at, line, palette.text);
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
            let line = (Icon::Clock, draft.name.as_str(), remark.as_str());
            match line_that_goes_ui(ui, palette, line, &remove) {
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
            let line = (Icon::File, name.as_str(), remark.as_str());
            match line_that_goes_ui(ui, palette, line, &forget) {
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
    (icon, name, remark): (Icon, &str, &str),
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
