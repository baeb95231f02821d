//! Panels of content, and the small texts around controls.

use eframe::egui::{
    Align, Align2, Frame, Label, Layout, Margin, Response, RichText, Stroke, TextEdit, Ui, Vec2,
};

use crate::ui::theme::{CORNER, Palette, text};

/// A white panel on the ground, as wide as there is room, its content from top to bottom.
pub fn card<R>(ui: &mut Ui, palette: &Palette, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new()
        .fill(palette.panel)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(CORNER + 2)
        .inner_margin(Margin::same(20));
    let shown = frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
    });
    shown.inner.inner
}

/// A column of that width beside others, its content from top to bottom.
pub fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(Align::Min);
    // Inside a page that scrolls there is no end to the height.
    let height = Some(ui.available_height()).filter(|height| height.is_finite());
    let size = Vec2::new(width, height.unwrap_or_default());
    let shown = ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        add(ui)
    });
    shown.inner
}

/// A text and the icon buttons that go with it, in the middle of a row; what has no room goes on in the next one.
pub fn icon_row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    const HEIGHT_PT: f32 = 28.0;
    let before = std::mem::replace(&mut ui.spacing_mut().interact_size.y, HEIGHT_PT);
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = before;
        add(ui)
    });
    ui.spacing_mut().interact_size.y = before;
    shown.inner
}

/// A row of that height, everything in its middle.
pub fn row<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    let size = Vec2::new(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_height(height);
        add(ui)
    })
    .inner
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

/// Room for a field under its label, of that width, beside others in a row.
pub fn field_box<R>(ui: &mut Ui, width_pt: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    const HEIGHT_PT: f32 = 60.0;
    let shown = ui.allocate_ui(Vec2::new(width_pt, HEIGHT_PT), |ui| {
        ui.set_width(width_pt);
        add(ui)
    });
    shown.inner
}

/// A control under its label in room of that width; see [`labelled`] and [`field_box`].
pub fn labelled_box<R>(
    ui: &mut Ui,
    palette: &Palette,
    label: &str,
    width_pt: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    field_box(ui, width_pt, |ui| labelled(ui, palette, label, add))
}

/// How high a field for one line of text is, and what stands beside one.
pub const LINE_HEIGHT_PT: f32 = 36.0;

/// A field for one line of text, over the available width. Call inside [`labelled`] or name it otherwise.
pub fn line_edit(value: &mut String) -> TextEdit<'_> {
    TextEdit::singleline(value)
        .desired_width(f32::INFINITY)
        .min_size(Vec2::new(0.0, LINE_HEIGHT_PT))
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
