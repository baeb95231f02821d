//! The names to the left of rows and the columns to their right.

use super::page::{Page, weight};
use super::panel::Plot;
use super::wrap::wrapped_name;
use crate::figure::as_f64;
use crate::figure::chart::{Column, LabelSize, Panel, Tick};
use crate::figure::fonts::Weight;
use crate::figure::scene::{Anchor, Area, Point, Text};
use crate::figure::theme::Role;

/// The part of a row's height that its text takes.
pub(super) const TEXT_IN_ROW: f64 = 0.86;
/// Smaller texts cannot be read; rather than shrink further, names are left out.
pub(super) const LEAST_ROW_TEXT_PT: f64 = 7.5;
/// What can be read without effort, in a picture of the screen's size and in a small one.
pub(super) const GOOD_ROW_TEXT_PT: f64 = 9.0;
pub(super) const LEAST_GOOD_ROW_TEXT_PT: f64 = 8.25;
/// How much of the panel names may take, and how much the plot keeps.
const NAMES_MAX: f64 = 0.34;
const PLOT_MIN: f64 = 0.36;

/// The sizes of what stands beside the plot.
pub(super) struct Rows {
    pub names_width: f64,
    pub columns_width: f64,
    text_size: f64,
    /// Every so many rows have their texts.
    step: usize,
    lines_max: usize,
    column_widths: Vec<f64>,
    gap: f64,
}

impl Rows {
    pub fn new(panel: &Panel, width: f64, height: f64, page: &Page<'_>) -> Self {
        let count = names(panel).len().max(1);
        let row_height = height / as_f64(count);
        let text_size = (row_height * TEXT_IN_ROW).clamp(LEAST_ROW_TEXT_PT, page.sizes.label);
        let step = (1..count)
            .find(|step| as_f64(*step) * row_height >= text_size)
            .unwrap_or(1);
        let gap = 20.0 * page.sizes.scale;
        let names_width = names_width(panel, width, text_size, page);
        let names_width = if names_width > 0.0 {
            names_width + gap
        } else {
            0.0
        };
        let column_widths = column_widths(panel, width - names_width, gap, text_size, page);
        Self {
            names_width,
            columns_width: column_widths.iter().map(|width| width + gap).sum(),
            text_size,
            step,
            lines_max: if row_height > text_size * 2.7 { 2 } else { 1 },
            column_widths,
            gap,
        }
    }
}

fn names(panel: &Panel) -> &[Tick] {
    panel.y.tick_choices.first().map_or(&[], Vec::as_slice)
}

fn names_width(panel: &Panel, width: f64, text_size: f64, page: &Page<'_>) -> f64 {
    let widest = names(panel)
        .iter()
        .map(|name| page.fonts.width(&name.text, Weight::Regular, text_size))
        .fold(0.0, f64::max);
    widest.min(width * NAMES_MAX)
}

/// The widths of the columns that leave the plot enough room.
fn column_widths(panel: &Panel, width: f64, gap: f64, text_size: f64, page: &Page<'_>) -> Vec<f64> {
    let mut left = width * (1.0 - PLOT_MIN);
    let widths = panel.columns.iter().map(|column| {
        let cells = column
            .cells
            .iter()
            .map(|cell| page.fonts.width(&cell.text, weight(cell.size), text_size));
        cells.fold(page.width(&column.heading, LabelSize::Small), f64::max)
    });
    widths
        .take_while(|width| {
            left -= width + gap;
            left >= 0.0
        })
        .collect()
}

pub(super) fn draw(rows: &Rows, panel: &Panel, area: Area, plot: &Plot, page: &mut Page<'_>) {
    for name in names(panel).iter().step_by(rows.step) {
        draw_name(name, rows, area, plot, page);
    }
    let mut left = plot.area.right;
    for (column, width) in panel.columns.iter().zip(&rows.column_widths) {
        let x = left + rows.gap + width;
        draw_column(column, x, rows, plot, page);
        left += rows.gap + width;
    }
}

fn draw_name(name: &Tick, rows: &Rows, area: Area, plot: &Plot, page: &mut Page<'_>) {
    let size = rows.text_size;
    let fonts = page.fonts;
    let measure = |text: &str| fonts.width(text, Weight::Regular, size);
    // A hair wider, so that the widest name, which the width is made for, is not cut by rounding.
    let width = rows.names_width - rows.gap + 0.01;
    let lines = wrapped_name(&name.text, width, rows.lines_max, &measure);
    let line_height = size * 1.2;
    let first = plot.y(name.at) + size * 0.36 - line_height * as_f64(lines.lines.len() - 1) / 2.0;
    for (line, text) in lines.lines.iter().enumerate() {
        page.add_text(Text {
            at: Point {
                x: area.left,
                y: first + line_height * as_f64(line),
            },
            anchor: Anchor::Start,
            weight: Weight::Regular,
            size_pt: size,
            role: Role::Text,
            text: text.clone(),
            full: lines.is_shortened.then(|| name.text.clone()),
        });
    }
}

fn draw_column(column: &Column, x: f64, rows: &Rows, plot: &Plot, page: &mut Page<'_>) {
    page.add_text(Text {
        at: Point {
            x,
            y: plot.area.top - page.sizes.small * 0.7,
        },
        anchor: Anchor::End,
        weight: Weight::Regular,
        size_pt: page.sizes.small,
        role: Role::SoftText,
        text: column.heading.clone(),
        full: None,
    });
    for cell in column.cells.iter().step_by(rows.step) {
        page.add_text(Text {
            at: Point {
                x,
                y: plot.y(cell.at) + rows.text_size * 0.36,
            },
            anchor: Anchor::End,
            weight: weight(cell.size),
            size_pt: rows.text_size,
            role: cell.role,
            text: cell.text.clone(),
            full: None,
        });
    }
}
