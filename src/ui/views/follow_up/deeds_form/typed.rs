//! A text that is typed about a customer, taken over when it is left.

use eframe::egui::{Id, Key, Ui};

use crate::document::DeedPart;
use crate::ui::ViewCtx;
use crate::ui::widgets::{labelled, line_edit, problem};

/// A text with what it began from.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub text: String,
    seen: String,
    /// What it was read as when it was drawn last.
    pub part: Option<DeedPart>,
    /// Half-typed when the program ended, until the field is drawn.
    found: Option<String>,
}

impl Typed {
    pub(super) fn follow(&mut self, current: String) {
        if self.seen != current {
            self.text.clone_from(&current);
            self.seen = current;
        }
        if let Some(found) = self.found.take() {
            self.text = found;
        }
    }

    pub(super) fn is_changed(&self) -> bool {
        self.text.trim() != self.seen.trim()
    }

    pub(super) fn half_typed(&self) -> Option<&str> {
        let typed = self.is_changed().then_some(self.text.as_str());
        self.found.as_deref().or(typed)
    }

    pub(super) fn revert(&mut self) {
        self.text.clone_from(&self.seen);
        self.part = None;
    }

    pub(super) fn opened(found: Option<String>) -> Self {
        Self {
            found,
            ..Self::default()
        }
    }
}

/// The field; what was typed, once it is left.
pub(super) fn typed_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    typed: &mut Typed,
    id: &str,
    label: &str,
    read: impl Fn(&str) -> Result<DeedPart, String>,
) -> Option<DeedPart> {
    let response = labelled(ui, ctx.palette, label, |ui| {
        ui.add(line_edit(&mut typed.text).id(Id::unique(id)))
    });
    let response = response.accessible_name(label);
    typed.part = None;
    if !typed.is_changed() {
        return None;
    }
    match read(&typed.text) {
        Ok(part) => typed.part = Some(part),
        Err(said) => drop(problem(ui, ctx.palette, said)),
    }
    if !response.lost_focus() {
        return None;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        typed.revert();
        return None;
    }
    typed.part.take()
}
