//! Small bars and marks inside cards and rows, each with a text for screen readers.

use eframe::egui::{Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::analysis::Interval;
use crate::model::{Counts, Group, Score};
use crate::ui::theme::Palette;

/// The three groups as one bar, best first; `says` names it.
#[expect(clippy::cast_precision_loss, reason = "shares of a bar")]
pub fn stacked_bar(
    ui: &mut Ui,
    palette: &Palette,
    counts: Counts,
    size: Vec2,
    says: &str,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, says));
    let total = counts.n() as f32;
    if total == 0.0 {
        ui.painter().rect_filled(rect, 3, palette.faint);
        return response;
    }
    let present = Group::ALL.into_iter().filter(|&group| counts.of(group) > 0);
    let gaps = (present.clone().count() - 1) as f32;
    let room = (rect.width() - gaps).max(1.0);
    let mut left = rect.left();
    for group in present {
        let width = room * counts.of(group) as f32 / total;
        let part =
            Rect::from_min_size(Pos2::new(left, rect.top()), Vec2::new(width, rect.height()));
        ui.painter().rect_filled(part, 2, palette.group(group).fill);
        left += width + 1.0;
    }
    response
}

/// How often each score from 0 to 10 was given, as eleven small bars in their groups' colours; `says` names it.
#[expect(clippy::cast_precision_loss, reason = "heights of bars")]
pub fn score_bars(
    ui: &mut Ui,
    palette: &Palette,
    counts: &[usize; 11],
    size: Vec2,
    says: &str,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, says));
    let most = counts.iter().copied().max().unwrap_or(0).max(1) as f32;
    let step = rect.width() / 11.0;
    let mut left = rect.left();
    for (score, &count) in Score::all().zip(counts) {
        let height = (rect.height() * count as f32 / most).max(1.0);
        let bar = Rect::from_min_max(
            Pos2::new(left, rect.bottom() - height),
            Pos2::new(left + step - 2.0, rect.bottom()),
        );
        let colour = if count > 0 {
            palette.group(score.group()).fill
        } else {
            palette.line
        };
        ui.painter().rect_filled(bar, 1, colour);
        left += step;
    }
    response
}

/// A share from 0 to 1 of one group, on its empty track.
pub fn share_bar(ui: &mut Ui, palette: &Palette, group: Group, share: f32, size: Vec2) {
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(rect, 3, palette.faint);
    let filled = Rect::from_min_size(
        rect.min,
        Vec2::new(rect.width() * share.clamp(0.0, 1.0), rect.height()),
    );
    if filled.width() >= 1.0 {
        ui.painter()
            .rect_filled(filled, 3, palette.group(group).fill);
    }
}

/// Points from one end to the other of a small axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RangeScale {
    pub from: f64,
    pub to: f64,
}

impl RangeScale {
    #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
    pub fn x(&self, points: f64, rect: Rect) -> f32 {
        let share = (points - self.from) / (self.to - self.from);
        rect.left() + rect.width() * share.clamp(0.0, 1.0) as f32
    }
}

/// A score as a dot on its likely range, with a line at zero where zero is on the axis; `says` names it.
pub fn range_mark(
    ui: &mut Ui,
    palette: &Palette,
    scale: RangeScale,
    score: Option<(f64, Interval)>,
    size: Vec2,
    says: &str,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, says));
    let painter = ui.painter();
    if scale.from <= 0.0 && scale.to >= 0.0 {
        let zero = scale.x(0.0, rect);
        painter.vline(zero, rect.y_range(), Stroke::new(1.0, palette.line));
    }
    if let Some((score, range)) = score {
        let ends = scale.x(range.lower, rect)..=scale.x(range.upper, rect);
        painter.hline(ends, rect.center().y, Stroke::new(2.0, palette.soft_text));
        let dot = Pos2::new(scale.x(score, rect), rect.center().y);
        painter.circle_filled(dot, 5.0, palette.accent);
    }
    response
}
