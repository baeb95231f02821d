//! Panels of content, and the small texts around controls.

use eframe::egui::{
    Align2, Frame, InnerResponse, Label, Margin, Response, RichText, Stroke, TextEdit, Ui, Vec2,
};

use crate::ui::theme::{CORNER, Palette, text};

/// A white panel on the ground.
pub fn card<R>(ui: &mut Ui, palette: &Palette, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .fill(palette.panel)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(CORNER + 2)
        .inner_margin(Margin::same(20))
        .show(ui, add)
}

pub fn card_heading(ui: &mut Ui, palette: &Palette, heading: &str) -> Response {
    ui.label(
        RichText::new(heading)
            .font(text::heading())
            .color(palette.text),
    )
}

/// The small label above a control.
pub fn field_label(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    ui.label(
        RichText::new(label)
            .font(text::small())
            .color(palette.soft_text),
    )
}

/// A control under its label, which also names it for screen readers.
pub fn labelled<R>(
    ui: &mut Ui,
    palette: &Palette,
    label: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        field_label(ui, palette, label);
        ui.name_inputs(label, add)
    })
    .inner
}

/// A field for one line of text, over the available width. Call inside [`labelled`] or name it otherwise.
pub fn line_edit(value: &mut String) -> TextEdit<'_> {
    TextEdit::singleline(value)
        .desired_width(f32::INFINITY)
        .min_size(Vec2::new(0.0, 36.0))
        .align(Align2::LEFT_CENTER)
}

/// A soft, small remark that wraps.
pub fn note(ui: &mut Ui, palette: &Palette, remark: impl Into<String>) -> Response {
    let remark = RichText::new(remark)
        .font(text::small())
        .color(palette.soft_text);
    ui.add(Label::new(remark).wrap())
}

/// What is wrong with the control above.
pub fn problem(ui: &mut Ui, palette: &Palette, what: impl Into<String>) -> Response {
    let what = RichText::new(what)
        .font(text::small())
        .color(palette.danger);
    ui.add(Label::new(what).wrap())
}
