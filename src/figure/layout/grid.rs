//! Panels in rows and columns, each as large as the others, with ticks at the outer edges only.

use super::page::Page;
use super::panel::Plot;
use super::wrap::heading_lines;
use super::{axes, marks};
use crate::figure::as_f64;
use crate::figure::chart::Panel;
use crate::figure::fonts::Weight;
use crate::figure::scene::{Anchor, Area, Point, Text};
use crate::figure::theme::Role;

/// How much wider than high a panel looks best.
const SHAPE: f64 = 1.7;

/// What is free between a heading and its plot, against the heading's size: a dot may stand at the very top.
const ABOVE_PLOT: f64 = 0.75;

/// The height of a line of a heading, against its size.
const LINE: f64 = 1.25;
/// In a lower cell a heading keeps to one line; against the heading's size.
pub const TWO_LINES_FROM: f64 = 6.5;

/// In how many columns so many panels stand best.
pub fn columns_for(count: usize, width: f64, height: f64) -> usize {
    let off = |columns: &usize| {
        let rows = count.div_ceil(*columns);
        let shape = (width / as_f64(*columns)) / (height / as_f64(rows)).max(1.0);
        // An empty place looks worse than a somewhat odd shape, and a row that is hardly begun worse than a very odd one.
        let empty = rows * columns - count;
        let stray = if empty * 2 > *columns { 0.5 } else { 0.0 };
        (shape / SHAPE).ln().abs() + as_f64(empty) * 0.05 + stray
    };
    (1..=count.clamp(1, 8))
        .min_by(|a, b| off(a).total_cmp(&off(b)))
        .unwrap_or(1)
}

pub(super) fn draw(panels: &[Panel], area: Area, page: &mut Page<'_>) {
    let Some(first) = panels.first() else {
        return;
    };
    let columns = columns_for(panels.len(), area.width(), area.height());
    let rows = panels.len().div_ceil(columns);
    let scale = page.sizes.scale;
    let (gap_x, gap_y) = (18.0 * scale, 10.0 * scale);
    let whole_height = area.height() / as_f64(rows) - gap_y;
    let line = page.sizes.label * LINE;
    let cell_height = whole_height - line;
    let y_ticks = axes::fitting_upwards(&first.y, cell_height * 0.9, page);
    let left = axes::width_beside(&y_ticks, page);
    let width = (area.width() - left - gap_x * as_f64(columns - 1)) / as_f64(columns);
    let names = names(panels, width, whole_height, page);
    let lines = names.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let heading = line * as_f64(lines) + page.sizes.label * ABOVE_PLOT;
    let x_ticks = axes::fitting_across(&first.x, area.left + left, area.left + left + width, page);
    let bottom = axes::height_below(&x_ticks, &first.x, page);
    let gaps = gap_y * as_f64(rows - 1) + heading * as_f64(rows);
    let height = ((area.height() - bottom - gaps) / as_f64(rows)).max(1.0);
    for (at, panel) in panels.iter().enumerate() {
        let (row, column) = (at / columns, at % columns);
        let x = area.left + left + (width + gap_x) * as_f64(column);
        let y = area.top + (height + heading + gap_y) * as_f64(row);
        let own = Area {
            left: x,
            top: y + heading,
            right: x + width,
            bottom: y + heading + height,
        };
        if let Some(lines) = names.get(at) {
            draw_heading(panel, lines, own, page);
        }
        let plot = Plot::new(panel, own);
        marks::draw_bands(&panel.marks, &plot, page);
        axes::grid_upwards(&y_ticks, &panel.y, &plot, page);
        axes::grid_across(&x_ticks, &panel.x, &plot, page);
        if column == 0 {
            axes::texts_upwards(&y_ticks, &plot, page);
        }
        if at + columns >= panels.len() {
            axes::texts_within(&x_ticks, &plot, gap_x / 3.0, page);
        }
        marks::draw(&panel.marks, &plot, page);
    }
}

/// What each panel is called, in the lines that it takes.
fn names(panels: &[Panel], width: f64, height: f64, page: &Page<'_>) -> Vec<Vec<String>> {
    let size = page.sizes.label;
    let fonts = page.fonts;
    let measure = |text: &str| fonts.width(text, Weight::SemiBold, size);
    let lines_max = if height >= size * TWO_LINES_FROM {
        2
    } else {
        1
    };
    let headings = panels.iter().map(|panel| panel.heading.as_deref());
    headings
        .map(|heading| heading_lines(heading.unwrap_or_default(), width, lines_max, &measure))
        .collect()
}

/// Ends just above the plot.
fn draw_heading(panel: &Panel, lines: &[String], plot: Area, page: &mut Page<'_>) {
    let size = page.sizes.label;
    let whole = panel.heading.as_deref().unwrap_or_default();
    let shown: usize = lines.iter().map(|line| line.chars().count() + 1).sum();
    let is_shortened = shown <= whole.chars().count();
    for (at, line) in lines.iter().enumerate() {
        let below = as_f64(lines.len() - 1 - at);
        page.add_text(Text {
            at: Point {
                x: plot.left,
                y: plot.top - size * (ABOVE_PLOT + 0.25) - size * LINE * below,
            },
            anchor: Anchor::Start,
            weight: Weight::SemiBold,
            size_pt: size,
            role: Role::Text,
            text: line.clone(),
            full: is_shortened.then(|| whole.to_owned()),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_panel_stands_in_a_row_of_its_own_beside_others() {
        // The rooms of the smallest window, of a laptop and of a picture.
        for (width, height) in [
            (560.0, 220.0),
            (610.0, 150.0),
            (830.0, 380.0),
            (850.0, 440.0),
        ] {
            for count in 5..=12_usize {
                let columns = columns_for(count, width, height);
                let last = count - (count.div_ceil(columns) - 1) * columns;
                assert!(last * 2 >= columns, "{count} in {columns}");
            }
            assert_eq!(columns_for(5, width, height), 3, "{width} {height}");
        }
    }
}
