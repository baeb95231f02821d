//! Which part of a panel is shown. Charts over time are looked at closer from side to side, rows up and down; rows that
//! do not all fit begin with the first and are scrolled, a whole row at a time.

use eframe::egui::{PointerButton, Rect, Response, Shape, Ui, pos2};

use super::place::{Place, single};
use crate::figure::chart::{AxisKind, Direction, Panel, Span};
use crate::ui::theme::Palette;

/// Of a row that is easily read.
const ROW_PT: f64 = 18.0;
/// A row that is lower cannot be read; it is made so low only where all are seen then.
const ROW_MIN_PT: f64 = 15.0;
/// How much of an axis is shown at least.
const CLOSEST_PART: f64 = 0.02;

/// What the rows of a panel need to be easily read; nothing where it has none.
pub(super) fn rows_height_pt(panel: &Panel) -> f32 {
    match panel.y.kind {
        AxisKind::Category => single((panel.y.to - panel.y.from) * ROW_PT),
        _ => 0.0,
    }
}

/// See the module's page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Viewport {
    whole: (Span, Span),
    /// The axis that can be moved along; `None` where there is nothing to see closer.
    along: Option<Direction>,
    proposed: Span,
    /// `None`: as proposed.
    chosen: Option<Span>,
}

impl Viewport {
    pub fn new(panel: &Panel) -> Self {
        let along = direction(panel);
        let whole = whole(panel);
        Self {
            whole,
            along,
            proposed: match along {
                Some(Direction::Vertical) => whole.1,
                Some(Direction::Horizontal) | None => whole.0,
            },
            chosen: None,
        }
    }

    pub fn is_of(&self, panel: &Panel) -> bool {
        self.whole == whole(panel) && self.along == direction(panel)
    }

    pub const fn is_moved(&self) -> bool {
        self.chosen.is_some()
    }

    pub const fn reset(&mut self) {
        self.chosen = None;
    }

    /// As many rows as can be read, from the first.
    pub fn propose(&mut self, panel: &Panel, height_pt: f32) {
        if panel.y.kind != AxisKind::Category {
            return;
        }
        let whole = self.whole.1;
        let height = f64::from(height_pt);
        let rows = if height >= (whole.to - whole.from) * ROW_MIN_PT {
            whole.to - whole.from
        } else {
            (height / ROW_PT).floor().max(1.0)
        };
        self.proposed = Span {
            from: whole.from.max(whole.to - rows),
            to: whole.to,
        };
    }

    /// Of the horizontal and of the vertical axis.
    pub fn shown(&self) -> (Span, Span) {
        let moved = self.chosen.unwrap_or(self.proposed);
        match self.along {
            Some(Direction::Horizontal) => (moved, self.whole.1),
            Some(Direction::Vertical) => (self.whole.0, whole_rows(moved, self.whole.1)),
            None => self.whole,
        }
    }

    fn whole_along(&self) -> Span {
        match self.along {
            Some(Direction::Vertical) => self.whole.1,
            Some(Direction::Horizontal) | None => self.whole.0,
        }
    }

    /// Wheel, drag and double click. Returns whether another part is shown now.
    pub fn follow_pointer(&mut self, ui: &Ui, response: &Response, place: &Place) -> bool {
        let before = self.chosen;
        if response.double_clicked() {
            self.chosen = None;
        } else if let Some(along) = self.along {
            if response.dragged_by(PointerButton::Primary) {
                let delta = response.drag_delta();
                self.moved(match along {
                    Direction::Horizontal => -f64::from(delta.x / place.x_unit_pt()),
                    Direction::Vertical => f64::from(delta.y / place.y_unit_pt()),
                });
            }
            if let Some(pointer) = response.hover_pos() {
                let about = match along {
                    Direction::Horizontal => {
                        place.x.from
                            + f64::from((pointer.x - place.rect.left()) / place.x_unit_pt())
                    }
                    Direction::Vertical => {
                        place.y.from
                            + f64::from((place.rect.bottom() - pointer.y) / place.y_unit_pt())
                    }
                };
                self.follow_wheel(ui, about, place);
            }
        }
        self.chosen != before
    }

    fn follow_wheel(&mut self, ui: &Ui, about: f64, place: &Place) {
        const ZOOM_PER_PT: f64 = 0.003;
        let (wheel, pinch) =
            ui.input(|input| (f64::from(input.smooth_scroll_delta.y), input.zoom_delta()));
        if (pinch - 1.0).abs() > f32::EPSILON {
            self.zoomed(about, f64::from(pinch));
        } else if wheel != 0.0 && self.is_scrolled() {
            self.moved(wheel / f64::from(place.y_unit_pt()));
        } else if wheel != 0.0 && self.along == Some(Direction::Horizontal) {
            self.zoomed(about, (wheel * ZOOM_PER_PT).exp());
        }
    }

    /// Rows that do not all fit are scrolled by the wheel.
    fn is_scrolled(&self) -> bool {
        self.along == Some(Direction::Vertical) && self.proposed != self.whole.1
    }

    fn zoomed(&mut self, about: f64, factor: f64) {
        let whole = self.whole_along();
        let shown = self.chosen.unwrap_or(self.proposed);
        let full = whole.to - whole.from;
        let length = ((shown.to - shown.from) / factor).clamp(full * CLOSEST_PART, full);
        let part = (about - shown.from) / (shown.to - shown.from);
        self.choose(about - part * length, length);
    }

    fn moved(&mut self, by: f64) {
        let shown = self.chosen.unwrap_or(self.proposed);
        self.choose(shown.from + by, shown.to - shown.from);
    }

    /// Shows that much from there, kept within the whole.
    fn choose(&mut self, from: f64, length: f64) {
        let whole = self.whole_along();
        let from = from.min(whole.to - length).max(whole.from);
        let chosen = Span {
            from,
            to: from + length,
        };
        let is_proposed = (chosen.from - self.proposed.from).abs() < length * 1e-6
            && (chosen.to - self.proposed.to).abs() < length * 1e-6;
        self.chosen = (!is_proposed).then_some(chosen);
    }

    /// A thin bar at the right edge where rows lie above or below those shown.
    pub fn draw_bar(&self, area: Rect, place: &Place, palette: &Palette, shapes: &mut Vec<Shape>) {
        let (whole, shown) = (self.whole.1, self.shown().1);
        let full = whole.to - whole.from;
        if shown.to - shown.from >= full {
            return;
        }
        let height = place.rect.height();
        let top = place.rect.top() + height * single((whole.to - shown.to) / full);
        let bottom = place.rect.top() + height * single((whole.to - shown.from) / full);
        let right = area.right() + 10.0;
        shapes.push(Shape::rect_filled(
            Rect::from_min_max(pos2(right - 4.0, top), pos2(right, bottom)),
            2,
            palette.input_edge,
        ));
    }
}

/// The nearest part of all that begins and ends between two rows.
fn whole_rows(part: Span, whole: Span) -> Span {
    let all = (whole.to - whole.from).round();
    let rows = (part.to - part.from).round().clamp(1.0, all.max(1.0));
    let above = (whole.to - part.to)
        .round()
        .clamp(0.0, (all - rows).max(0.0));
    let to = whole.to - above;
    Span {
        from: to - rows,
        to,
    }
}

fn whole(panel: &Panel) -> (Span, Span) {
    let span = |axis: &crate::figure::chart::Axis| Span {
        from: axis.from,
        to: axis.to,
    };
    (span(&panel.x), span(&panel.y))
}

fn direction(panel: &Panel) -> Option<Direction> {
    if panel.y.kind == AxisKind::Category {
        Some(Direction::Vertical)
    } else if panel.x.tick_choices.is_empty() {
        None
    } else {
        Some(Direction::Horizontal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::chart::Axis;

    fn panel(y: AxisKind, rows: f64) -> Panel {
        let axis = |kind, from, to| Axis {
            kind,
            from,
            to,
            tick_choices: vec![Vec::new()],
            title: None,
            grid: false,
        };
        Panel {
            heading: None,
            x: axis(AxisKind::Calendar, 0.0, 100.0),
            y: axis(y, 0.5 - rows, 0.5),
            marks: Vec::new(),
            legend: Vec::new(),
            legend_use: crate::figure::chart::LegendUse::default(),
            columns: Vec::new(),
            height_share: 1.0,
        }
    }

    #[test]
    fn zooming_keeps_what_is_under_the_pointer_and_comes_back_to_all() {
        let mut viewport = Viewport::new(&panel(AxisKind::Numeric, 1.0));
        viewport.zoomed(25.0, 2.0);
        let (x, _) = viewport.shown();
        assert_eq!((x.from, x.to), (12.5, 62.5));
        viewport.zoomed(25.0, 0.1);
        assert!(!viewport.is_moved());
    }

    #[test]
    fn moving_stops_at_the_ends() {
        let mut viewport = Viewport::new(&panel(AxisKind::Numeric, 1.0));
        viewport.zoomed(50.0, 2.0);
        viewport.moved(1000.0);
        assert_eq!(
            viewport.shown().0,
            Span {
                from: 50.0,
                to: 100.0
            }
        );
        viewport.moved(-1000.0);
        assert_eq!(
            viewport.shown().0,
            Span {
                from: 0.0,
                to: 50.0
            }
        );
    }

    #[test]
    fn rows_that_do_not_fit_begin_with_the_first_and_are_scrolled() {
        let panel = panel(AxisKind::Category, 40.0);
        let mut viewport = Viewport::new(&panel);
        viewport.propose(&panel, 10.5 * single(ROW_PT));
        assert_eq!(
            viewport.shown().1,
            Span {
                from: -9.5,
                to: 0.5
            }
        );
        assert!(viewport.is_scrolled());
        viewport.moved(-5.0);
        assert_eq!(
            viewport.shown().1,
            Span {
                from: -14.5,
                to: -4.5
            }
        );
        viewport.moved(-0.7);
        assert_eq!(
            viewport.shown().1,
            Span {
                from: -15.5,
                to: -5.5
            },
            "never part of a row"
        );
        viewport.propose(&panel, 2000.0);
        viewport.reset();
        assert_eq!(
            viewport.shown().1,
            Span {
                from: -39.5,
                to: 0.5
            }
        );
        assert!(!viewport.is_scrolled());
    }
}
