//! The program's own controls, each with its name for screen readers, its focus ring and its colours from the
//! palette. They draw and ask; they know nothing of projects.

mod bars;
mod buttons;
mod card;
mod chips;
mod combo;
mod marked;
mod measure;
mod popup;
mod progress;
mod rating_scale;
mod score_scale;
mod scrolled;
mod suggest;

pub use bars::{RangeScale, range_mark, score_bars, share_bar, stacked_bar};
pub use buttons::{
    adding_chip, button_row, check_button, chip, choice, icon_button, keycap, link, pin_toggle,
    primary_button, removable_chip, removable_chip_pt, secondary_button, tick, toggle,
};
pub(in crate::ui) use buttons::{chosen_ground, focus_ring, ring};
pub use card::{
    LINE_HEIGHT_PT, card, card_heading, column, field_box, field_label, icon_row, labelled,
    labelled_box, line_edit, note, problem, row,
};
pub use chips::{ChipGroup, chips, chips_of};
pub use combo::combo;
pub use marked::{MARKED_HEIGHT_PT, check_box, marked_note, radio, radio_value};
pub use measure::width_pt;
pub use popup::{Turned, give_back_focus, opened_by, popup_button};
pub use progress::{going_on, progress};
pub use rating_scale::rating_scale;
pub(super) use score_scale::{BADGE_SIZE, paint_badge, pick_by_keys, strike_badge};
pub use score_scale::{ScaleLook, ScaleState, score_badge, score_scale};
pub use scrolled::Scrolled;
pub use suggest::{SuggestState, suggest_box};
