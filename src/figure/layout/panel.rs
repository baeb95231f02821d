//! One panel: legend, names and columns around the plot, and the plot itself.

use super::columns::{self, Rows};
use super::page::Page;
use super::{axes, labels, marks};
use crate::figure::chart::{
    AxisKind, Direction, LabelSize, LegendEntry, LineWeight, Panel, Swatch,
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
    fn new(panel: &Panel, area: Area) -> Self {
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

pub(super) fn draw(panel: &Panel, area: Area, page: &mut Page<'_>) {
    let area = Area {
        top: legend(&panel.legend, area, page),
        ..area
    };
    if panel.y.kind == AxisKind::Category {
        draw_rows(panel, area, page);
    } else {
        draw_plain(panel, area, page);
    }
}

fn draw_plain(panel: &Panel, area: Area, page: &mut Page<'_>) {
    let y_ticks = axes::fitting_upwards(&panel.y, area.height() * 0.9, page);
    let left = axes::width_beside(&y_ticks, page);
    let (overhang, right) = axes::overhang(&panel.x, page);
    let labels_width = labels::width_of_rule_labels(&panel.marks, area.width(), page);
    let right = right.max(labels_width);
    let left = left.max(overhang);
    let x_ticks = axes::fitting_across(&panel.x, area.left + left, area.right - right, page);
    let bottom = axes::height_below(&x_ticks, &panel.x, page);
    let top = heading_height(panel, page);
    let mut plot = Plot::new(panel, axes::inset(area, left, right, top, bottom));
    plot.has_labels_beside = labels_width > 0.0;
    marks::draw_bands(&panel.marks, &plot, page);
    axes::draw_upwards(&y_ticks, &panel.y, &plot, page);
    axes::draw_across(&x_ticks, &panel.x, &plot, page);
    axes::draw_titles(panel, area.left, &plot, page);
    marks::draw(&panel.marks, &plot, page);
}

fn draw_rows(panel: &Panel, area: Area, page: &mut Page<'_>) {
    let x_guess = axes::fitting_across(&panel.x, area.left, area.right, page);
    let bottom = axes::height_below(&x_guess, &panel.x, page);
    let top = heading_height(panel, page);
    let height = axes::inset(area, 0.0, 0.0, top, bottom).height();
    let rows = Rows::new(panel, area.width(), height, page);
    let (left, right) = axes::overhang(&panel.x, page);
    let inside = axes::inset(
        area,
        rows.names_width.max(left),
        rows.columns_width.max(right),
        top,
        bottom,
    );
    let plot = Plot::new(panel, inside);
    let x_ticks = axes::fitting_across(&panel.x, plot.area.left, plot.area.right, page);
    axes::draw_across(&x_ticks, &panel.x, &plot, page);
    columns::draw(&rows, panel, area, &plot, page);
    marks::draw(&panel.marks, &plot, page);
}

/// The line above the plot for column headings, the title of the vertical axis and the labels of vertical rules.
fn heading_height(panel: &Panel, page: &Page<'_>) -> f64 {
    let mut labels = panel
        .marks
        .iter()
        .map(|mark| mark.rule_label(Direction::Vertical));
    let has_rule = labels.any(|label| label.is_some());
    if has_rule || panel.y.title.is_some() || !panel.columns.is_empty() {
        page.sizes.small * 1.8
    } else {
        0.0
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
    base + 14.0 * scale
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
