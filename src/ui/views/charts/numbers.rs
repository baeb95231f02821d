//! The numbers behind the chart: for those who cannot see it, and for everybody's spreadsheet.

use eframe::egui::{Align, Frame, Grid, Layout, Margin, RectAlign, RichText, ScrollArea, Ui};

use crate::app::{Command, CommandQueue, DialogPurpose, ExportCommand, FileCommand};
use crate::figure::Figure;
use crate::figure::chart::{Cell, Table};
use crate::i18n::{Decimals, Texts};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{popup_button, secondary_button};

/// More rows than anybody reads in a popup; the file has them all.
const ROWS_SHOWN_MAX: usize = 400;

const MARGIN: Margin = Margin {
    left: 6,
    right: 14,
    top: 6,
    bottom: 12,
};

/// A button that opens them.
pub(super) fn numbers_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "charts-numbers");
    popup_button(ui, ctx.palette, &name, RectAlign::TOP_END, |ui| {
        popup_ui(ui, ctx, figure, commands);
    });
}

fn popup_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figure: &Figure, commands: &mut CommandQueue) {
    let window = ui.ctx().content_rect().size();
    ui.set_max_width((window.x - 80.0).min(760.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    ScrollArea::both()
        .max_height((window.y - 220.0).clamp(120.0, 420.0))
        .show(ui, |ui| {
            // Clear of the bars that scroll it.
            Frame::new()
                .inner_margin(MARGIN)
                .show(ui, |ui| table_ui(ui, ctx, &figure.table));
        });
    ui.horizontal(|ui| {
        let copy = text!(ctx.texts, "charts-copy-numbers");
        if secondary_button(ui, ctx.palette, (Icon::Copy.text(14.0), copy.as_str()))
            .accessible_name(copy.as_str())
            .clicked()
        {
            commands.push(Command::Export(ExportCommand::CopyNumbers));
            ui.close();
        }
        let save = text!(ctx.texts, "charts-save-numbers");
        if secondary_button(ui, ctx.palette, (Icon::Export.text(14.0), save.as_str()))
            .accessible_name(save.as_str())
            .clicked()
        {
            commands.push(Command::File(FileCommand::Ask(
                DialogPurpose::ExportNumbers,
            )));
            ui.close();
        }
    });
}

fn table_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, table: &Table) {
    Grid::new("numbers")
        .num_columns(table.header.len() + 1)
        .spacing([24.0, 6.0])
        .show(ui, |ui| {
            for (column, heading) in table.header.iter().enumerate() {
                let heading = RichText::new(heading)
                    .font(font::small())
                    .color(ctx.palette.soft_text);
                cell_ui(ui, is_text(table, column), heading);
            }
            end_row(ui);
            for row in table.rows.iter().take(ROWS_SHOWN_MAX) {
                for cell in row {
                    let shown = RichText::new(written(ctx.texts, cell))
                        .font(font::small())
                        .color(ctx.palette.text);
                    cell_ui(ui, reads_as_text(cell), shown);
                }
                end_row(ui);
            }
        });
}

fn is_text(table: &Table, column: usize) -> bool {
    let first = table.rows.first().and_then(|row| row.get(column));
    first.is_none_or(reads_as_text)
}

const fn reads_as_text(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(_) | Cell::Day(_))
}

/// The last column of a grid takes all the room that is left, so it is an empty one.
fn end_row(ui: &mut Ui) {
    ui.label("");
    ui.end_row();
}

/// Numbers end where their column ends.
fn cell_ui(ui: &mut Ui, is_text: bool, shown: RichText) {
    if is_text {
        ui.label(shown);
    } else {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(shown));
    }
}

fn written(texts: &Texts, cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Day(day) => day.to_string(),
        Cell::Count(count) => texts.count(*count),
        Cell::Number(number) => texts.score(*number, Decimals::One),
        Cell::Empty => "–".to_owned(),
    }
}
