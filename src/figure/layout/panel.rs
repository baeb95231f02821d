//! One panel: legend, names and columns around the plot, and the plot itself.

use super::columns::{self, Rows};
use super::page::Page;
use super::wrap::shortened;
use super::{axes, labels, marks};
use crate::figure::as_f64;
use crate::figure::chart::{
    AxisKind, LabelSize, LegendEntry, LegendUse, LineWeight, Panel, Span, Swatch,
};
use crate::figure::fonts::Weight;
use crate::figure::scene::{Anchor, Area, Item, Point, Text};
use crate::figure::theme::Role;

/// Where the numbers of a panel's axes stand on the page.
pub(super) struct Plot {
    pub area: Area,
    /// Whether the labels of horizontal rules stand to its right.
    pub has_labels_beside: bool,
    x: (f64, f64),
    y: (f64, f64),
}

impl Plot {
    pub fn new(panel: &Panel, area: Area) -> Self {
        Self {
            area,
            has_labels_beside: false,
            x: (panel.x.from, panel.x.to),
            y: (panel.y.from, panel.y.to),
        }
    }

    pub fn x(&self, value: f64) -> f64 {
        let part = (value - self.x.0) / (self.x.1 - self.x.0);
        self.area.left + part * self.area.width()
    }

    pub fn y(&self, value: f64) -> f64 {
        let part = (value - self.y.0) / (self.y.1 - self.y.0);
        self.area.bottom - part * self.area.height()
    }

    /// How many points one unit of the horizontal axis is wide.
    pub fn x_unit(&self) -> f64 {
        self.area.width() / (self.x.1 - self.x.0)
    }

    pub fn y_unit(&self) -> f64 {
        self.area.height() / (self.y.1 - self.y.0)
    }
}

/// From its left end to its right end.
pub(super) const fn across(area: Area) -> Span {
    Span {
        from: area.left,
        to: area.right,
    }
}

/// What is left free to either side of a plot.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Insets {
    pub left: f64,
    pub right: f64,
}

impl Insets {
    pub fn or_wider(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            right: self.right.max(other.right),
        }
    }
}

/// What the panel's own ticks, names, columns and labels take of an area of that size.
pub(super) fn insets(panel: &Panel, area: Area, page: &Page<'_>) -> Insets {
    let (left, right) = axes::overhang(&panel.x, page);
    if panel.y.kind == AxisKind::Category {
        let rows = Rows::new(panel, area.width(), area.height(), page);
        return Insets {
            left: rows.names_width.max(left),
            right: rows.columns_width.max(right),
        };
    }
    let ticks = axes::fitting_upwards(&panel.y, area.height() * 0.9, page);
    let at_ends = labels::widths_at_ends(panel, page);
    Insets {
        left: axes::width_beside(&ticks, page).max(left).max(at_ends.0),
        right: labels::width_beside(&panel.marks, area.width(), page)
            .max(right)
            .max(at_ends.1),
    }
}

/// With these insets at least.
pub(super) fn draw(panel: &Panel, area: Area, least: Insets, page: &mut Page<'_>) {
    let area = Area {
        top: heading(panel, area, page),
        ..area
    };
    let has_labels_beside = labels::width_beside(&panel.marks, area.width(), page) > 0.0;
    let is_left_out = panel.legend_use == LegendUse::WithoutLabelsBeside && has_labels_beside;
    let entries = if is_left_out { &[][..] } else { &panel.legend };
    let area = Area {
        top: legend(entries, area, page),
        ..area
    };
    if panel.y.kind == AxisKind::Category {
        draw_rows(panel, area, least, page);
    } else {
        draw_plain(panel, area, least, page);
    }
}

fn draw_plain(panel: &Panel, area: Area, least: Insets, page: &mut Page<'_>) {
    let y_ticks = axes::fitting_upwards(&panel.y, area.height() * 0.9, page);
    let Insets { left, right } = insets(panel, area, page).or_wider(least);
    let ends = Span {
        from: area.left + left,
        to: area.right - right,
    };
    let x_ticks = axes::fitting_across(&panel.x, ends.from, ends.to, page);
    let bottom = axes::height_below(&x_ticks, &panel.x, page);
    let top = above_height(panel, ends, page);
    let mut plot = Plot::new(panel, axes::inset(area, left, right, top, bottom));
    plot.has_labels_beside = labels::width_beside(&panel.marks, area.width(), page) > 0.0;
    marks::draw_bands(&panel.marks, &plot, page);
    axes::draw_upwards(&y_ticks, &panel.y, &plot, page);
    axes::draw_across(&x_ticks, &panel.x, &plot, page);
    axes::draw_titles(panel, area.left, &plot, page);
    marks::draw(&panel.marks, &plot, page);
}

fn draw_rows(panel: &Panel, area: Area, least: Insets, page: &mut Page<'_>) {
    let x_guess = axes::fitting_across(&panel.x, area.left, area.right, page);
    let bottom = axes::height_below(&x_guess, &panel.x, page);
    let top = above_height(panel, across(area), page);
    let height = axes::inset(area, 0.0, 0.0, top, bottom).height();
    let rows = Rows::new(panel, area.width(), height, page);
    let (left, right) = axes::overhang(&panel.x, page);
    let Insets { left, right } = least.or_wider(Insets {
        left: rows.names_width.max(left),
        right: rows.columns_width.max(right),
    });
    let inside = axes::inset(area, left, right, top, bottom);
    let plot = Plot::new(panel, inside);
    let x_ticks = axes::fitting_across(&panel.x, plot.area.left, plot.area.right, page);
    let row_ticks: Vec<_> = panel.y.tick_choices.first().into_iter().flatten().collect();
    axes::grid_upwards(&row_ticks, &panel.y, &plot, page);
    axes::draw_across(&x_ticks, &panel.x, &plot, page);
    columns::draw(&rows, panel, area, &plot, page);
    marks::draw(&panel.marks, &plot, page);
}

/// What the panel is about; gives where it goes on below that.
fn heading(panel: &Panel, area: Area, page: &mut Page<'_>) -> f64 {
    let Some(heading) = &panel.heading else {
        return area.top;
    };
    let size = page.sizes.label;
    draw_heading(heading, area, page);
    area.top + size * 1.9
}

/// As much of it as fits on a line.
fn draw_heading(heading: &str, area: Area, page: &mut Page<'_>) {
    let size = page.sizes.label;
    let fonts = page.fonts;
    let measure = |text: &str| fonts.width(text, Weight::SemiBold, size);
    let text = shortened(heading, area.width(), &measure);
    let full = (text != heading).then(|| heading.to_owned());
    page.add_text(Text {
        at: Point {
            x: area.left,
            y: area.top + size,
        },
        anchor: Anchor::Start,
        weight: Weight::SemiBold,
        size_pt: size,
        role: Role::Text,
        text,
        full,
    });
}

/// The lines above the plot for column headings, the title of the vertical axis and the labels of vertical rules.
fn above_height(panel: &Panel, plot: Span, page: &Page<'_>) -> f64 {
    let lanes = labels::lanes(panel, plot, page);
    let line = page.sizes.small * 1.8;
    if lanes == 0 && panel.y.title.is_some() {
        // The uppermost tick stands out above the plot.
        line + page.sizes.label * 0.4
    } else if lanes == 0 && !panel.columns.is_empty() {
        line
    } else {
        line.min(as_f64(lanes) * line) + page.sizes.small * 1.4 * as_f64(lanes.saturating_sub(1))
    }
}

/// Swatches with texts, in as many lines as they need; gives where the panel goes on below them.
fn legend(entries: &[LegendEntry], area: Area, page: &mut Page<'_>) -> f64 {
    if entries.is_empty() {
        return area.top;
    }
    let (label, scale) = (page.sizes.label, page.sizes.scale);
    let (swatch_width, gap, line_height) = (18.0 * scale, 24.0 * scale, label * 1.7);
    let (mut left, mut base) = (area.left, area.top + label);
    for entry in entries {
        let width = swatch_width + page.width(&entry.text, LabelSize::Normal);
        if left + width > area.right && left > area.left {
            left = area.left;
            base += line_height;
        }
        let middle = Point {
            x: left + 5.0 * scale,
            y: base - label * 0.36,
        };
        swatch(entry, middle, page);
        page.add_text(Text {
            at: Point {
                x: left + swatch_width,
                y: base,
            },
            anchor: Anchor::Start,
            weight: Weight::Regular,
            size_pt: label,
            role: Role::Text,
            text: entry.text.clone(),
            full: None,
        });
        left += width + gap;
    }
    base + 18.0 * scale
}

fn swatch(entry: &LegendEntry, middle: Point, page: &mut Page<'_>) {
    let half = 5.0 * page.sizes.scale;
    match entry.swatch {
        Swatch::Box => page.add(Item::Rect {
            area: Area {
                left: middle.x - half,
                top: middle.y - half,
                right: middle.x + half,
                bottom: middle.y + half,
            },
            radius_pt: 2.0 * page.sizes.scale,
            fill: entry.role,
            edge: marks::edge_of(entry.role),
        }),
        Swatch::Line => page.add(Item::Line {
            from: Point {
                x: middle.x - half,
                ..middle
            },
            to: Point {
                x: middle.x + 1.4 * half,
                ..middle
            },
            stroke: marks::solid(
                entry.role,
                marks::width_pt(LineWeight::Thin) * page.sizes.scale,
            ),
        }),
        Swatch::Marker(marker) => marks::marker(marker, middle, half, entry.role, page),
    }
}
