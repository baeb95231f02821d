//! How the chart is exported: as what, how large, in which colours; one chart, or all of them.

use eframe::egui::{DragValue, Ui, vec2};

use super::head_ui;
use crate::app::{
    Command, CommandQueue, Conductor, DialogPurpose, ExportLook, FileCommand, PictureKind,
    ViewCommand,
};
use crate::figure::Theme as Colours;
use crate::figure::render::Scale;
use crate::i18n::Texts;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{
    check_button, chip, combo, labelled, note, primary_button, secondary_button,
};

/// Sizes that fit a slide, a page and a square.
const SIZES: [(u16, u16); 4] = [(1600, 900), (1200, 675), (900, 560), (1080, 1080)];

pub(super) fn export_chart_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    let mut look = conductor.session.export;
    head_ui(ui, palette, 480.0, &text!(texts, "dialog-export-chart"));
    ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
    kind_ui(ui, palette, texts, &mut look);
    size_ui(ui, palette, texts, &mut look);
    colours_ui(ui, palette, texts, &mut look);
    if look.kind == PictureKind::Svg {
        let name = text!(texts, "charts-export-outlines");
        toggle_ui(ui, palette, &name, &mut look.outlines);
        note(ui, palette, text!(texts, "charts-export-outlines-about"));
    }
    if look != conductor.session.export {
        commands.view(ViewCommand::ExportLook(look));
    }
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        let save = text!(texts, "charts-export-save");
        if primary_button(ui, palette, save).clicked() {
            ask(DialogPurpose::ExportChart, commands);
        }
        let all = text!(texts, "charts-export-all");
        if secondary_button(ui, palette, all).clicked() {
            ask(DialogPurpose::ExportAllCharts, commands);
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

fn ask(purpose: DialogPurpose, commands: &mut CommandQueue) {
    commands.view(ViewCommand::CloseDialog);
    commands.push(Command::File(FileCommand::Ask(purpose)));
}

fn kind_ui(ui: &mut Ui, palette: &Palette, texts: &Texts, look: &mut ExportLook) {
    ui.horizontal_wrapped(|ui| {
        for kind in PictureKind::ALL {
            let name = match kind {
                PictureKind::Png => text!(texts, "kind-png"),
                PictureKind::Svg => text!(texts, "kind-svg"),
                PictureKind::Pdf => text!(texts, "kind-pdf"),
            };
            if chip(ui, palette, look.kind == kind, &name).clicked() {
                look.kind = kind;
            }
        }
    });
}

fn size_ui(ui: &mut Ui, palette: &Palette, texts: &Texts, look: &mut ExportLook) {
    ui.horizontal_wrapped(|ui| {
        for (width, height) in SIZES {
            let is_chosen = (look.width_pt, look.height_pt) == (width, height);
            if chip(ui, palette, is_chosen, &format!("{width} × {height}")).clicked() {
                (look.width_pt, look.height_pt) = (width, height);
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for (side, label) in [
            (&mut look.width_pt, text!(texts, "charts-export-width")),
            (&mut look.height_pt, text!(texts, "charts-export-height")),
        ] {
            labelled(ui, palette, &label, |ui| {
                let value = DragValue::new(side).range(ExportLook::SIDES_PT).speed(5.0);
                ui.add_sized([96.0, 36.0], value)
            });
        }
        if look.kind == PictureKind::Png {
            let label = text!(texts, "charts-export-scale");
            let scales = Scale::ALL.map(|scale| (scale, format!("{}×", scale.factor())));
            let current = look.scale;
            let picked = labelled(ui, palette, &label, |ui| {
                combo(ui, palette, &label, Some(current), &scales, 90.0)
            });
            look.scale = picked.unwrap_or(current);
        }
    });
}

fn colours_ui(ui: &mut Ui, palette: &Palette, texts: &Texts, look: &mut ExportLook) {
    ui.horizontal_wrapped(|ui| {
        for (theme, name) in [
            (Colours::Print, text!(texts, "charts-export-print")),
            (Colours::Light, text!(texts, "charts-export-light")),
            (Colours::Dark, text!(texts, "charts-export-dark")),
        ] {
            if chip(ui, palette, look.theme == theme, &name).clicked() {
                look.theme = theme;
            }
        }
    });
    let name = text!(texts, "charts-export-transparent");
    toggle_ui(ui, palette, &name, &mut look.is_transparent);
}

fn toggle_ui(ui: &mut Ui, palette: &Palette, name: &str, is_on: &mut bool) {
    *is_on ^= check_button(ui, palette, *is_on, name);
}
