//! Chips that are one stop of the Tab key: the arrows move among them, Space switches the one they are at.

use eframe::egui::{EventFilter, Id, Key, Sense, Ui};

use super::buttons::chip_sensing;
use crate::ui::keys;
use crate::ui::theme::Palette;

/// Where in a group the keyboard is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChipGroup {
    at: usize,
    has_moved: bool,
}

/// What came of drawing a group.
#[derive(Clone, Debug, Default)]
pub struct ChipsShown {
    pub ids: Vec<Id>,
    /// The chip that was switched.
    pub switched: Option<usize>,
}

/// Draws a chip for each name, on or off, in the flow of `ui`.
pub fn chips(
    ui: &mut Ui,
    palette: &Palette,
    group: &mut ChipGroup,
    named: &[(bool, &str)],
) -> ChipsShown {
    chips_of(ui, palette, group, "", named)
}

/// The same of one of several groups alike: to screen readers each chip says of what it is.
pub fn chips_of(
    ui: &mut Ui,
    palette: &Palette,
    group: &mut ChipGroup,
    of: &str,
    named: &[(bool, &str)],
) -> ChipsShown {
    let mut shown = ChipsShown::default();
    group.at = group.at.min(named.len().saturating_sub(1));
    for (at, (on, name)) in named.iter().enumerate() {
        let is_stop = at == group.at;
        let sense = if is_stop {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let chip = chip_sensing(ui, palette, *on, name, sense);
        let chip = if of.is_empty() {
            chip
        } else {
            chip.accessible_name(format!("{of}: {name}"))
        };
        if chip.clicked() {
            shown.switched = Some(at);
            group.at = at;
        }
        if is_stop && std::mem::take(&mut group.has_moved) {
            chip.request_focus();
        }
        if chip.has_focus() {
            move_by_arrows(ui, chip.id, group, named.len());
        }
        shown.ids.push(chip.id);
    }
    shown
}

fn move_by_arrows(ui: &Ui, id: Id, group: &mut ChipGroup, count: usize) {
    let own = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, own));
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let next = if pressed(Key::ArrowRight) {
        (group.at + 1).min(count.saturating_sub(1))
    } else if pressed(Key::ArrowLeft) {
        group.at.saturating_sub(1)
    } else {
        return;
    };
    group.has_moved = next != group.at;
    group.at = next;
}
