//! The numbers of a rating as buttons: one stop of the keyboard, on which digits pick, arrows move and Delete clears.

use eframe::egui::{
    Align2, CornerRadius, EventFilter, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo,
};

use super::buttons::ring;
use super::score_scale::{ScaleState, pick_on_scale};
use crate::model::Scale;
use crate::ui::theme::{CORNER, Palette, text};

const GAP_PT: f32 = 4.0;
const LEAST_CELL_PT: f32 = 20.0;
/// As high as a field for text.
const ROW_HEIGHT_PT: f32 = 36.0;

/// Where the buttons stand, in rows of equal length where they do not fit into one.
struct Places {
    scale: Scale,
    per_row: u8,
    cell: Vec2,
    all: Rect,
}

impl Places {
    fn allocate(ui: &mut Ui, scale: Scale) -> Self {
        let width = ui.available_width();
        let count = scale.most() - scale.least() + 1;
        let fits = |columns: &u8| cell_width_pt(width, *columns) >= LEAST_CELL_PT;
        let most = (1..=count).rev().find(fits).unwrap_or(1);
        let rows = count.div_ceil(most);
        let per_row = count.div_ceil(rows);
        let height = f32::from(rows) * (ROW_HEIGHT_PT + GAP_PT) - GAP_PT;
        let (_, all) = ui.allocate_space(Vec2::new(width, height));
        Self {
            scale,
            per_row,
            cell: Vec2::new(cell_width_pt(width, per_row), ROW_HEIGHT_PT),
            all,
        }
    }

    fn of(&self, value: u8) -> Rect {
        let at = value.saturating_sub(self.scale.least());
        let (row, column) = (at / self.per_row, at % self.per_row);
        let step = self.cell + Vec2::splat(GAP_PT);
        let offset = Vec2::new(f32::from(column) * step.x, f32::from(row) * step.y);
        Rect::from_min_size(self.all.min + offset, self.cell)
    }
}

fn cell_width_pt(width_pt: f32, columns: u8) -> f32 {
    (width_pt + GAP_PT) / f32::from(columns) - GAP_PT
}

/// Draws the buttons over the available width and changes `rating`; pressing the chosen one takes it back. The
/// response is the scale's own: it has the focus.
pub fn rating_scale(
    ui: &mut Ui,
    palette: &Palette,
    id: Id,
    name: &str,
    scale: Scale,
    rating: &mut Option<u8>,
    state: &mut ScaleState,
) -> Response {
    let places = Places::allocate(ui, scale);
    let whole = ui.interact(places.all, id, Sense::focusable_noninteractive());
    whole.widget_info(|| WidgetInfo::labeled(Role::RadioGroup, ui.is_enabled(), name));
    for value in scale.values() {
        let is_chosen = *rating == Some(value);
        let label = format!("{name} {value}");
        let button = ui.interact(places.of(value), id.with(value), Sense::CLICK);
        button.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &label)
        });
        paint_button(ui, palette, &button, value, is_chosen);
        if button.clicked() {
            *rating = (!is_chosen).then_some(value);
            *state = ScaleState::default();
            whole.request_focus();
        }
    }
    if whole.has_focus() {
        let arrows = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
        pick_on_scale(ui, scale, rating, state);
        let place = rating.map_or(places.all, |value| places.of(value));
        ring(ui, palette, place, CORNER + 2);
    }
    whole
}

fn paint_button(ui: &Ui, palette: &Palette, button: &Response, value: u8, is_chosen: bool) {
    let (fill, ink, edge) = if is_chosen {
        (palette.accent, palette.on_accent, palette.accent)
    } else if button.hovered() {
        (palette.panel, palette.text, palette.accent)
    } else {
        (palette.panel, palette.text, palette.input_edge)
    };
    ui.painter().rect(
        button.rect,
        CornerRadius::same(CORNER),
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    let centre = button.rect.center();
    ui.painter().text(
        centre,
        Align2::CENTER_CENTER,
        value.to_string(),
        text::medium(),
        ink,
    );
}
