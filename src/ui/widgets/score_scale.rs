//! The eleven buttons from 0 to 10: one stop of the keyboard, on which digits pick, arrows move and 1 then 0 is 10.

use eframe::egui::{
    Align2, Color32, CornerRadius, Event, EventFilter, FontId, Id, Key, Rect, Response, Role,
    Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::buttons::ring;
use crate::model::{Scale, Score};
use crate::ui::theme::{CORNER, Palette, text};

/// What the scale remembers between frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScaleState {
    /// The last key was a 1: a 0 now makes it 10.
    after_one: bool,
    /// What was typed is a number, but no score.
    refused: Option<u32>,
}

impl ScaleState {
    /// The number that was typed and is no score, until another key is pressed.
    pub const fn refused(self) -> Option<u32> {
        self.refused
    }
}

/// How the buttons look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScaleLook {
    /// In the colours of the groups.
    Grouped,
    /// Large, and all in one colour: colours would tell a guest what is wanted.
    Plain { height_pt: f32, number_pt: f32 },
}

impl ScaleLook {
    const fn height_pt(self) -> f32 {
        match self {
            Self::Grouped => 52.0,
            Self::Plain { height_pt, .. } => height_pt,
        }
    }

    const fn number_pt(self) -> f32 {
        match self {
            Self::Grouped => 17.0,
            Self::Plain { number_pt, .. } => number_pt,
        }
    }

    /// Of a button: its ground, what is written on it, and its edge.
    fn colours(self, palette: &Palette, score: Score, state: ButtonState) -> [Color32; 3] {
        let group = palette.group(score.group());
        match (self, state) {
            (Self::Grouped, ButtonState::Chosen) => [group.fill, group.on_fill, group.fill],
            (Self::Grouped, ButtonState::Pointed) => [group.pale, group.text, group.text],
            (Self::Grouped, ButtonState::Other) => [group.pale, group.text, group.pale],
            (Self::Plain { .. }, ButtonState::Chosen) => {
                [palette.accent, palette.on_accent, palette.accent]
            }
            (Self::Plain { .. }, ButtonState::Pointed) => {
                [palette.accent_pale, palette.text, palette.accent]
            }
            (Self::Plain { .. }, ButtonState::Other) => {
                [palette.panel, palette.text, palette.input_edge]
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ButtonState {
    Chosen,
    Pointed,
    Other,
}

/// Draws the scale over the available width and changes `score`. The response is the scale's own: it has the focus,
/// and it has changed when a button was pressed, other than by keys.
pub fn score_scale(
    ui: &mut Ui,
    palette: &Palette,
    id: Id,
    name: &str,
    score: &mut Option<Score>,
    state: &mut ScaleState,
    look: ScaleLook,
) -> Response {
    let gap = 6.0;
    let width = ui.available_width();
    let cell = Vec2::new(((width - 10.0 * gap) / 11.0).max(20.0), look.height_pt());
    let (_, rect) = ui.allocate_space(Vec2::new(width, cell.y));
    let mut scale = ui.interact(rect, id, Sense::focusable_noninteractive());
    scale.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), name));
    for (column, each) in (0_u8..).zip(Score::all()) {
        let left = rect.left() + f32::from(column) * (cell.x + gap);
        let place = Rect::from_min_size(eframe::egui::pos2(left, rect.top()), cell);
        let button = ui.interact(place, id.with(column), Sense::CLICK);
        draw_button(ui, palette, &button, each, *score == Some(each), look);
        if button.clicked() {
            *score = Some(each);
            *state = ScaleState::default();
            scale.request_focus();
            scale.mark_changed();
        }
    }
    if scale.has_focus() {
        let arrows = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
        pick_by_keys(ui, score, state);
        draw_focus(ui, palette, rect, cell, gap, *score);
    }
    scale
}

/// Where the keyboard is: round the chosen button, or round all of them.
fn draw_focus(ui: &Ui, palette: &Palette, rect: Rect, cell: Vec2, gap: f32, score: Option<Score>) {
    let place = match score {
        Some(score) => {
            let left = rect.left() + f32::from(score.value()) * (cell.x + gap);
            Rect::from_min_size(eframe::egui::pos2(left, rect.top()), cell)
        }
        None => rect,
    };
    ring(ui, palette, place, CORNER + 2);
}

fn draw_button(
    ui: &Ui,
    palette: &Palette,
    button: &Response,
    score: Score,
    is_chosen: bool,
    look: ScaleLook,
) {
    let label = score.value().to_string();
    button.widget_info(|| {
        WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &label)
    });
    let state = match (is_chosen, button.hovered()) {
        (true, _) => ButtonState::Chosen,
        (false, true) => ButtonState::Pointed,
        (false, false) => ButtonState::Other,
    };
    let [fill, ink, edge] = look.colours(palette, score, state);
    ui.painter().rect(
        button.rect,
        CornerRadius::same(CORNER),
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    ui.painter().text(
        button.rect.center(),
        Align2::CENTER_CENTER,
        label,
        FontId::new(look.number_pt(), text::strong().family),
        ink,
    );
}

/// Takes digits and arrows from this frame's keys.
pub(in crate::ui) fn pick_by_keys(ui: &Ui, score: &mut Option<Score>, state: &mut ScaleState) {
    let mut value = score.map(Score::value);
    pick_on_scale(ui, Scale::WIDEST, &mut value, state);
    *score = value.and_then(|value| Score::new(value).ok());
}

/// The same on any scale.
pub(super) fn pick_on_scale(
    ui: &Ui,
    scale: Scale,
    picked: &mut Option<u8>,
    state: &mut ScaleState,
) {
    for event in ui.input(|input| input.events.clone()) {
        match event {
            Event::Text(typed) => pick_by_text(&typed, scale, picked, state),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if modifiers.is_none() => {
                pick_by_arrow(key, scale, picked, state);
            }
            _ => {}
        }
    }
}

fn pick_by_text(typed: &str, scale: Scale, picked: &mut Option<u8>, state: &mut ScaleState) {
    for digit in typed.chars().filter_map(|letter| letter.to_digit(10)) {
        let value = if state.after_one { 10 + digit } else { digit };
        let on_scale = u8::try_from(value).ok();
        *picked = on_scale.filter(|&value| scale.contains(value));
        *state = ScaleState {
            after_one: value == 1 && scale.contains(10),
            refused: picked.is_none().then_some(value),
        };
    }
}

fn pick_by_arrow(key: Key, scale: Scale, picked: &mut Option<u8>, state: &mut ScaleState) {
    let next = match (key, *picked) {
        (Key::ArrowRight, None) => Some(scale.least()),
        (Key::ArrowLeft, None) => Some(scale.most()),
        (Key::ArrowRight, Some(now)) => Some((now + 1).min(scale.most())),
        (Key::ArrowLeft, Some(now)) => Some(now.saturating_sub(1).max(scale.least())),
        (Key::Delete | Key::Backspace, _) => None,
        _ => return,
    };
    *picked = next;
    *state = ScaleState::default();
}

/// The size of a score's badge.
pub(in crate::ui) const BADGE_SIZE: Vec2 = Vec2::new(30.0, 26.0);

/// A score as a small square in its group's colours; a dash for a blank.
pub fn score_badge(ui: &mut Ui, palette: &Palette, score: Option<Score>, says: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(BADGE_SIZE, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, says));
    paint_badge(ui, palette, score, rect);
    response
}

/// The badge alone, in a place of its own size.
pub(in crate::ui) fn paint_badge(ui: &Ui, palette: &Palette, score: Option<Score>, rect: Rect) {
    let (fill, ink, label) = match score {
        Some(score) => {
            let colours = palette.group(score.group());
            (colours.pale, colours.text, score.value().to_string())
        }
        None => (palette.faint, palette.soft_text, "–".to_owned()),
    };
    ui.painter().rect_filled(rect, 4, fill);
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        label,
        text::strong(),
        ink,
    );
}

/// Over a badge, when the score is in no number.
pub(in crate::ui) fn strike_badge(ui: &Ui, palette: &Palette, rect: Rect) {
    ui.painter()
        .rect_filled(rect, 4, palette.panel.gamma_multiply(0.5));
    let line = Stroke::new(1.5, palette.soft_text);
    ui.painter()
        .hline(rect.shrink(4.0).x_range(), rect.center().y, line);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str) -> Option<u8> {
        typed_on(Scale::WIDEST, keys)
    }

    fn typed_on(scale: Scale, keys: &str) -> Option<u8> {
        let (mut picked, mut state) = (None, ScaleState::default());
        for key in keys.chars() {
            pick_by_text(&key.to_string(), scale, &mut picked, &mut state);
        }
        picked
    }

    #[test]
    fn digits_pick_and_one_then_zero_is_ten() {
        let cases = [("7", 7), ("10", 10), ("1", 1), ("100", 0), ("20", 0)];
        for (keys, expected) in cases {
            assert_eq!(typed(keys), Some(expected), "{keys}");
        }
    }

    #[test]
    fn on_a_shorter_scale_each_digit_picks_anew() {
        let cases = [("4", Some(4)), ("15", Some(5)), ("10", None), ("6", None)];
        for (keys, expected) in cases {
            assert_eq!(typed_on(Scale::SATISFACTION, keys), expected, "{keys}");
        }
    }

    #[test]
    fn a_number_above_ten_picks_nothing_and_is_said() {
        let (mut picked, mut state) = (None, ScaleState::default());
        pick_by_text("15", Scale::WIDEST, &mut picked, &mut state);
        assert_eq!((picked, state.refused()), (None, Some(15)));
        pick_by_text("7", Scale::WIDEST, &mut picked, &mut state);
        assert_eq!((picked, state.refused()), (Some(7), None));
    }

    #[test]
    fn arrows_move_and_stop_at_the_ends() {
        let (mut picked, mut state) = (Some(9), ScaleState::default());
        for _ in 0..3 {
            pick_by_arrow(Key::ArrowRight, Scale::WIDEST, &mut picked, &mut state);
        }
        assert_eq!(picked, Some(10));
        pick_by_arrow(Key::Backspace, Scale::WIDEST, &mut picked, &mut state);
        assert_eq!(picked, None);
        for _ in 0..9 {
            pick_by_arrow(Key::ArrowLeft, Scale::SATISFACTION, &mut picked, &mut state);
        }
        assert_eq!(picked, Some(1));
    }
}
