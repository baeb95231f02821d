//! A closed list to pick one from.

use eframe::egui::{Align2, ComboBox, Ui, Vec2};

use super::buttons::choice;
use super::card::LINE_HEIGHT_PT;
use crate::ui::icons::Icon;
use crate::ui::theme::Palette;

/// Shows `options` by their names and gives the one that was picked. Named `name` for screen readers.
pub fn combo<T: Copy + PartialEq>(
    ui: &mut Ui,
    palette: &Palette,
    name: &str,
    current: Option<T>,
    options: &[(T, String)],
    width: f32,
) -> Option<T> {
    let shown = options.iter().find(|(value, _)| Some(*value) == current);
    let shown = shown.map_or("", |(_, name)| name.as_str());
    let mut picked = None;
    let palette = *palette;
    let usual = ui.spacing().interact_size;
    // As high as a field for a line of text.
    ui.spacing_mut().interact_size.y = LINE_HEIGHT_PT;
    ui.name_inputs(name, |ui| {
        let list = ComboBox::from_id_salt(name)
            .selected_text(shown)
            .width(width)
            .truncate()
            .icon(move |ui, rect, _, _| {
                let icon = Icon::Down;
                ui.painter().text(
                    rect.center(),
                    Align2::CENTER_CENTER,
                    icon.letter(),
                    icon.font(14.0),
                    palette.soft_text,
                );
            })
            .show_ui(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for (value, name) in options {
                    let row = choice(&palette, Some(*value) == current, name.as_str());
                    if ui.add(row.min_size(Vec2::new(width, 30.0))).clicked() {
                        picked = Some(*value);
                        // A click closes it by itself, a key does not.
                        ui.close();
                    }
                }
            });
        // The row that had the keyboard is gone.
        let is_left = list.inner.is_some() && !ComboBox::is_open(ui.ctx(), list.response.id);
        let is_by_mouse = ui.input(|input| input.pointer.any_click());
        if is_left && !is_by_mouse {
            list.response.request_focus();
        }
    });
    ui.spacing_mut().interact_size = usual;
    picked
}
