//! Buttons, chips and toggles.

use eframe::egui::{
    Atom, AtomExt as _, Button, Color32, CornerRadius, IntoAtoms, Response, RichText, Role, Sense,
    Stroke, StrokeKind, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText,
};

use super::width_pt;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text};

/// The one thing to do next.
pub fn primary_button<'a>(ui: &mut Ui, palette: &Palette, atoms: impl IntoAtoms<'a>) -> Response {
    let before = ui.visuals().widgets.clone();
    let widgets = &mut ui.visuals_mut().widgets;
    for state in [
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
    ] {
        state.weak_bg_fill = palette.accent;
        state.fg_stroke.color = palette.on_accent;
        state.bg_stroke = Stroke::NONE;
    }
    widgets.hovered.weak_bg_fill = palette.accent.gamma_multiply(0.9);
    let response = ui.add(Button::new(atoms).min_size(Vec2::new(0.0, 36.0)));
    ui.visuals_mut().widgets = before;
    focus_ring(ui, palette, &response);
    response
}

// What stands in a scope of its own does not go on to the next line where a row is full: a button changes the look of
// what follows for as long as it is drawn.

/// Buttons beside each other, as many as there is room for, the others below. None is made narrower than its words.
pub fn button_row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_wrapped(|ui| {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
        add(ui)
    })
    .inner
}

/// A key as it stands on the keyboard, beside the word of a button.
pub fn keycap(ui: &Ui, key: &'static str, ink: Color32) -> Atom<'static> {
    let font = eframe::egui::FontId::new(11.5, text::small().family);
    let galley = ui.painter().layout_no_wrap(key.to_owned(), font, ink);
    Atom::paint(galley.size() + Vec2::new(12.0, 4.0), move |ui, args| {
        let edge = Stroke::new(1.0, ink.gamma_multiply(0.6));
        ui.painter()
            .rect_stroke(args.rect, 4, edge, StrokeKind::Inside);
        let at = args.rect.center() - galley.size() / 2.0;
        ui.painter().galley(at, galley.clone(), ink);
    })
}

pub fn secondary_button<'a>(ui: &mut Ui, palette: &Palette, atoms: impl IntoAtoms<'a>) -> Response {
    let edge = &mut ui.visuals_mut().widgets.inactive.bg_stroke.color;
    let before = std::mem::replace(edge, palette.input_edge);
    let response = ui.add(Button::new(atoms).min_size(Vec2::new(0.0, 36.0)));
    ui.visuals_mut().widgets.inactive.bg_stroke.color = before;
    response
}

/// Looks like a link in a text, acts like a button.
pub fn link(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let shown = RichText::new(label)
        .font(text::small())
        .color(palette.accent);
    let before = ui.spacing().clone();
    ui.spacing_mut().button_padding = Vec2::new(4.0, 2.0);
    ui.spacing_mut().interact_size.y = 20.0;
    let response = ui.add(Button::new(shown).frame_when_inactive(false));
    *ui.spacing_mut() = before;
    response
}

/// An icon alone; its name is the tooltip and what a screen reader says.
pub fn icon_button(ui: &mut Ui, palette: &Palette, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if response.hovered() && ui.is_enabled() {
        ui.painter().rect_filled(rect, CORNER, palette.faint);
    }
    // What is not to be had now is drawn fainter by the toolkit.
    let colour = if response.hovered() && ui.is_enabled() {
        palette.text
    } else {
        palette.soft_text
    };
    ui.painter().text(
        rect.center(),
        eframe::egui::Align2::CENTER_CENTER,
        icon.letter(),
        icon.font(16.0),
        colour,
    );
    focus_ring(ui, palette, &response);
    response.on_hover_text(name)
}

/// A choice among several that can be on together.
pub fn chip(ui: &mut Ui, palette: &Palette, on: bool, label: &str) -> Response {
    chip_sensing(ui, palette, on, label, Sense::click())
}

/// A chip that opens something to add one.
pub fn adding_chip(ui: &mut Ui, palette: &Palette, label: &str) -> Response {
    let colours = ChipColours::off(palette);
    let plain = (None, CHIP_LABEL_MOST_PT);
    let response = pill(ui, palette, label, colours, plain, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), label));
    response
}

pub(super) fn chip_sensing(
    ui: &mut Ui,
    palette: &Palette,
    on: bool,
    label: &str,
    sense: Sense,
) -> Response {
    let colours = if on {
        ChipColours::on(palette)
    } else {
        ChipColours::off(palette)
    };
    let plain = (None, CHIP_LABEL_MOST_PT);
    let response = pill(ui, palette, label, colours, plain, sense);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, label));
    response
}

/// A row of a list of which one is chosen or stood at.
pub fn choice<'a>(palette: &Palette, is_chosen: bool, atoms: impl IntoAtoms<'a>) -> Button<'a> {
    let row = Button::selectable(is_chosen, atoms);
    if is_chosen {
        row.stroke(Stroke::new(1.0, palette.accent))
    } else {
        row
    }
}

/// Behind what is chosen of several, where it is drawn by hand.
pub(in crate::ui) fn chosen_ground(ui: &Ui, palette: &Palette, rect: eframe::egui::Rect) {
    let edge = Stroke::new(1.0, palette.accent);
    let corner = CornerRadius::same(CORNER);
    ui.painter()
        .rect(rect, corner, palette.accent_pale, edge, StrokeKind::Inside);
}

/// Around a chip's label.
const CHIP_AROUND_PT: f32 = 24.0;
const CHIP_ICON_PT: f32 = 18.0;
/// What is longer is cut.
const CHIP_LABEL_MOST_PT: f32 = 260.0;

/// How wide a chip of [`removable_chip`] is that is not cut shorter than others are.
pub fn removable_chip_pt(ui: &Ui, label: &str) -> f32 {
    width_pt(ui, label, text::body()).min(CHIP_LABEL_MOST_PT) + CHIP_AROUND_PT + CHIP_ICON_PT
}

/// A part of the filter, in at most that width; a click takes it away.
pub fn removable_chip(
    ui: &mut Ui,
    palette: &Palette,
    label: &str,
    name: &str,
    most_pt: f32,
) -> Response {
    let colours = ChipColours {
        edge: palette.accent_pale,
        ..ChipColours::on(palette)
    };
    let around = CHIP_AROUND_PT + CHIP_ICON_PT;
    let most = (most_pt - around).clamp(0.0, CHIP_LABEL_MOST_PT);
    let look = (Some(Icon::Close), most);
    let response = pill(ui, palette, label, colours, look, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    response.on_hover_text(name)
}

/// What a chip is painted with.
#[derive(Clone, Copy)]
struct ChipColours {
    fill: Color32,
    edge: Color32,
    ink: Color32,
}

impl ChipColours {
    const fn on(palette: &Palette) -> Self {
        Self {
            fill: palette.accent_pale,
            edge: palette.accent,
            ink: palette.accent,
        }
    }

    const fn off(palette: &Palette) -> Self {
        Self {
            fill: palette.panel,
            edge: palette.input_edge,
            ink: palette.text,
        }
    }
}

fn pill(
    ui: &mut Ui,
    palette: &Palette,
    label: &str,
    colours: ChipColours,
    (icon, label_most_pt): (Option<Icon>, f32),
    sense: Sense,
) -> Response {
    let ChipColours { fill, edge, ink } = colours;
    let galley = WidgetText::from(RichText::new(label).font(text::body()).color(ink)).into_galley(
        ui,
        Some(eframe::egui::TextWrapMode::Truncate),
        label_most_pt,
        eframe::egui::TextStyle::Body,
    );
    let icon_width = if icon.is_some() { CHIP_ICON_PT } else { 0.0 };
    let size = Vec2::new(galley.size().x + CHIP_AROUND_PT + icon_width, 30.0);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let is_plain = fill == palette.panel;
    let (fill, edge) = if response.hovered() && is_plain {
        (palette.faint, palette.soft_text)
    } else {
        (fill, edge)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(15),
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    let at = rect.left_center() + Vec2::new(12.0, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    if let Some(icon) = icon {
        ui.painter().text(
            rect.right_center() - Vec2::new(12.0, 0.0),
            eframe::egui::Align2::RIGHT_CENTER,
            icon.letter(),
            icon.font(13.0),
            ink,
        );
    }
    if response.has_focus() {
        ring(ui, palette, rect, 17);
    }
    response
}

/// A box to tick, as large as an icon button.
pub fn tick(ui: &mut Ui, palette: &Palette, on: bool, name: &str) -> Response {
    let icon = if on { Icon::Checked } else { Icon::Unchecked };
    let response = icon_button(ui, palette, icon, name);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, name));
    response
}

/// A small switch with its word, on or off. Not a stop of the Tab key: whoever uses it gives it a shortcut.
pub fn toggle(ui: &mut Ui, palette: &Palette, on: bool, label: &str, name: &str) -> Response {
    let icon = if on { Icon::Checked } else { Icon::Unchecked };
    let ink = if on {
        palette.accent
    } else {
        palette.soft_text
    };
    let atoms = (
        icon.text(13.0).color(ink).atom_size(Vec2::splat(14.0)),
        RichText::new(label).font(text::small()).color(ink),
    );
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = Vec2::new(4.0, 1.0);
            ui.spacing_mut().interact_size.y = 18.0;
            ui.spacing_mut().icon_spacing = 4.0;
            let button = Button::new(atoms).frame_when_inactive(false);
            ui.add(button.sense(Sense::CLICK))
        })
        .inner;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, name));
    response
}

/// The same without its word, where that has no room.
pub fn pin_toggle(ui: &mut Ui, palette: &Palette, on: bool, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, name));
    let ink = match (on, response.hovered()) {
        (true, _) => palette.accent,
        (false, true) => palette.text,
        (false, false) => palette.soft_text,
    };
    if on {
        ui.painter().rect_filled(rect, CORNER, palette.accent_pale);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, CORNER, palette.faint);
    }
    ui.painter().text(
        rect.center(),
        eframe::egui::Align2::CENTER_CENTER,
        Icon::Pin.letter(),
        Icon::Pin.font(14.0),
        ink,
    );
    response
}

/// A large button for something to be on or off; gives whether it was clicked.
pub fn check_button(ui: &mut Ui, palette: &Palette, is_on: bool, label: &str) -> bool {
    let (icon, ink) = if is_on {
        (Icon::Checked, palette.accent)
    } else {
        (Icon::Unchecked, palette.soft_text)
    };
    let response = secondary_button(ui, palette, (icon.text(16.0).color(ink), label));
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_on, label));
    response.clicked()
}

/// The ring that says where the keyboard is.
pub(in crate::ui) fn focus_ring(ui: &Ui, palette: &Palette, response: &Response) {
    if response.has_focus() {
        ring(ui, palette, response.rect, CORNER + 2);
    }
}

pub(in crate::ui) fn ring(ui: &Ui, palette: &Palette, rect: eframe::egui::Rect, corner: u8) {
    ui.painter().rect_stroke(
        rect.expand(2.0),
        corner,
        Stroke::new(2.0, palette.accent),
        StrokeKind::Outside,
    );
}
