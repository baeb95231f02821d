//! Text styles beyond egui's own.

use eframe::egui::{FontFamily, FontId};

use super::fonts;

/// The score.
pub fn score() -> FontId {
    FontId::new(56.0, fonts::figures())
}

/// A view's or dialog's title.
pub fn title() -> FontId {
    FontId::new(18.0, fonts::semibold())
}

/// The welcome page.
pub fn display() -> FontId {
    FontId::new(24.0, fonts::semibold())
}

/// A card's heading.
pub fn heading() -> FontId {
    FontId::new(15.0, fonts::semibold())
}

/// What a guest reads from where they stand.
pub fn guest(size_pt: f32) -> FontId {
    FontId::new(size_pt, FontFamily::Proportional)
}

/// The question that a guest is asked.
pub fn guest_question(size_pt: f32) -> FontId {
    FontId::new(size_pt, fonts::semibold())
}

pub fn body() -> FontId {
    FontId::new(14.0, FontFamily::Proportional)
}

pub fn strong() -> FontId {
    FontId::new(14.0, fonts::semibold())
}

pub fn medium() -> FontId {
    FontId::new(14.0, fonts::medium())
}

/// Labels of fields, axes, hints.
pub fn small() -> FontId {
    FontId::new(12.5, FontFamily::Proportional)
}

pub fn small_strong() -> FontId {
    FontId::new(12.5, fonts::semibold())
}
