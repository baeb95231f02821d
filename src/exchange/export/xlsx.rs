//! Answers as a workbook: typed cells, so that nothing has to be guessed and nothing is carried out, and a second sheet
//! with scores and the spreadsheet program's own charts of them.

use std::io::{Seek, Write};
use std::ops::ControlFlow;

use rust_xlsxwriter::{
    Chart, ChartFont, ChartLine, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color,
    ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::csv::go_on;
use super::{
    Answers, Cell, Column, ExportError, Progress, ScoreCell, ScoreChart, ScoreSheet, ScoreTable,
    Written,
};
use crate::exchange::Heading;
use crate::model::Day;

/// As many as a sheet has, without the header.
const MOST_ANSWERS: usize = 1_048_575;
/// In UTF-16, as the format counts.
const LONGEST_TEXT: usize = 32_767;
const ANSWERS_A_STEP: usize = 4096;
/// Cells that the note goes over, and about as many letters stand in a line of it.
const NOTE_COLUMNS: u16 = 8;
const NOTE_LINE_CHARS: usize = 110;
const LINE_HEIGHT_PT: f64 = 15.0;
const CHART_WIDTH_PX: u32 = 560;
const CHART_HEIGHT_PX: u32 = 300;
/// So many rows of a sheet a chart covers.
const CHART_ROWS: u32 = 16;
/// The same as in the window.
const ACCENT: Color = Color::RGB(0x002F_5DA8);
/// A chart with more bars says nothing.
const MOST_BARS: usize = 60;

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => Self::Io(error),
            other => Self::Workbook(other.to_string()),
        }
    }
}

/// Writes the answers, a row each, and the scores.
///
/// # Errors
/// When it cannot be written, there are more answers than rows, or `progress` breaks.
pub fn write_xlsx(
    answers: &Answers<'_>,
    scores: &ScoreSheet,
    out: &mut (impl Write + Seek + Send),
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Written, ExportError> {
    if answers.rows.len() > MOST_ANSWERS {
        return Err(ExportError::TooManyRows);
    }
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(&scores.answers_name)?;
    let written = write_answers(answers, sheet, progress)?;
    let sheet = workbook.add_worksheet();
    sheet.set_name(&scores.name)?;
    write_scores(scores, sheet)?;
    workbook.save_to_writer(out)?;
    Ok(written)
}

fn write_answers(
    answers: &Answers<'_>,
    sheet: &mut Worksheet,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Written, ExportError> {
    let columns = answers.columns();
    // A question of the survey may be long.
    let bold = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let dated = Format::new().set_num_format("yyyy-mm-dd");
    let mut written = Written::default();
    for (at, &column) in (0u16..).zip(&columns) {
        let header = fitting(&answers.header(column), &mut written);
        sheet.write_string_with_format(0, at, header, &bold)?;
        sheet.set_column_width(at, width_of(column))?;
    }
    for ((row, done), &answer) in (1u32..).zip(0..).zip(&answers.rows) {
        if usize::is_multiple_of(done, ANSWERS_A_STEP) {
            go_on(progress, done, answers.rows.len())?;
        }
        let Some(answer) = answers.project.responses().get(answer) else {
            continue;
        };
        for (at, &column) in (0u16..).zip(&columns) {
            match answers.cell(&answer, column) {
                Cell::Empty => {}
                Cell::Number(number) => drop(sheet.write_number(row, at, number)?),
                Cell::Day(day) => write_day(sheet, row, at, day, &dated)?,
                Cell::Text(text) => {
                    sheet.write_string(row, at, fitting(&text, &mut written))?;
                }
            }
        }
        written.answers += 1;
    }
    sheet.set_freeze_panes(1, 0)?;
    let last_column = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = u32::try_from(answers.rows.len()).unwrap_or(u32::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_repeat_rows(0, 0)?;
    on_paper(sheet);
    Ok(written)
}

/// Days before those that the format knows are texts.
fn write_day(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    day: Day,
    format: &Format,
) -> Result<(), ExportError> {
    let date = day.date();
    let parts = u16::try_from(date.year()).ok().zip(
        u8::try_from(date.month())
            .ok()
            .zip(u8::try_from(date.day()).ok()),
    );
    // From March 1900 on, all programs count the days alike.
    let known = parts.filter(|(year, (month, _))| (*year, *month) >= (1900, 3));
    match known.map(|(year, (month, day))| ExcelDateTime::from_ymd(year, month, day)) {
        Some(Ok(date)) => {
            sheet.write_datetime_with_format(row, column, &date, format)?;
        }
        _ => {
            sheet.write_string(row, column, day.to_string())?;
        }
    }
    Ok(())
}

/// Cut where it is longer than a cell holds.
fn fitting(text: &str, written: &mut Written) -> String {
    if text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    written.cut += 1;
    let mut left = LONGEST_TEXT;
    let fits = |c: &char| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    };
    text.chars().take_while(fits).collect()
}

const fn width_of(column: Column<'_>) -> f64 {
    match column {
        Column::Own(Heading::Comment | Heading::Notes) => 60.0,
        Column::Own(Heading::Reasons | Heading::Customer | Heading::Contact) => 24.0,
        Column::Own(Heading::Score) => 14.0,
        Column::Own(_) => 13.0,
        Column::Field(_) => 20.0,
    }
}

fn write_scores(scores: &ScoreSheet, sheet: &mut Worksheet) -> Result<(), ExportError> {
    let title = Format::new().set_bold().set_font_size(13);
    let mut row = 0;
    for line in &scores.lines {
        sheet.write_string(row, 0, line)?;
        row += 1;
    }
    sheet.set_column_width(0, 28)?;
    for column in 1..NOTE_COLUMNS {
        sheet.set_column_width(column, 14)?;
    }
    // What is said of a segment in words.
    sheet.set_column_width(NOTE_COLUMNS, 26)?;
    for table in &scores.tables {
        row += 1;
        sheet.write_string_with_format(row, 0, &table.title, &title)?;
        row = write_table(scores, table, sheet, row + 1)?;
    }
    on_paper(sheet);
    write_note(&scores.note, sheet, row + 1)
}

/// As wide as a page, however many pages it takes: no column and no chart is cut in two.
fn on_paper(sheet: &mut Worksheet) {
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
}

/// Gives the row below the table and its chart.
fn write_table(
    scores: &ScoreSheet,
    table: &ScoreTable,
    sheet: &mut Worksheet,
    top: u32,
) -> Result<u32, ExportError> {
    let bold = Format::new().set_bold().set_text_wrap();
    let points = Format::new().set_num_format("0.0");
    let dated = Format::new().set_num_format("yyyy-mm-dd");
    let above_numbers = bold.clone().set_align(FormatAlign::Right);
    // Not at the very end of the number before it.
    let beside_numbers = Format::new().set_indent(1);
    let above_words = bold.clone().set_indent(1);
    for (column, header) in (0u16..).zip(&table.header) {
        let first = table
            .rows
            .first()
            .and_then(|row| row.get(usize::from(column)));
        let format = match (column, first) {
            (0, _) => &bold,
            (_, Some(ScoreCell::Text(_))) => &above_words,
            _ => &above_numbers,
        };
        sheet.write_string_with_format(top, column, header, format)?;
    }
    for (row, cells) in (top + 1..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                ScoreCell::Empty => {}
                ScoreCell::Text(text) if column == 0 => {
                    sheet.write_string(row, column, text)?;
                }
                ScoreCell::Text(text) => {
                    sheet.write_string_with_format(row, column, text, &beside_numbers)?;
                }
                ScoreCell::Day(day) => write_day(sheet, row, column, *day, &dated)?,
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "counts are far below 2 to the 53"
                )]
                ScoreCell::Count(count) => drop(sheet.write_number(row, column, *count as f64)?),
                ScoreCell::Points(number) => {
                    sheet.write_number_with_format(row, column, *number, &points)?;
                }
            }
        }
    }
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let bottom = top + rows;
    let beside = u16::try_from(table.header.len() + 1).unwrap_or(u16::MAX);
    match &table.chart {
        Some(chart) if rows > 0 && table.rows.len() <= most(*chart) => {
            let drawn = drawn(scores, table, *chart, top + 1, bottom);
            sheet.insert_chart(top, beside, &drawn)?;
            Ok((bottom + 1).max(top + CHART_ROWS))
        }
        _ => Ok(bottom + 1),
    }
}

const fn most(chart: ScoreChart) -> usize {
    match chart {
        ScoreChart::Line(_) => usize::MAX,
        ScoreChart::Bars(_) => MOST_BARS,
    }
}

fn drawn(
    scores: &ScoreSheet,
    table: &ScoreTable,
    chart: ScoreChart,
    first_row: u32,
    last_row: u32,
) -> Chart {
    let (kind, column) = match chart {
        ScoreChart::Line(column) => (ChartType::Line, column),
        ScoreChart::Bars(column) => (ChartType::Column, column),
    };
    let name = scores.name.as_str();
    let mut drawn = Chart::new(kind);
    let series = drawn.add_series();
    match chart {
        // A line through one point would not be seen.
        ScoreChart::Line(_) => {
            let mut points = ChartMarker::new();
            points
                .set_type(ChartMarkerType::Circle)
                .set_size(7)
                .set_format(ChartSolidFill::new().set_color(ACCENT));
            series
                .set_marker(&points)
                .set_format(ChartLine::new().set_color(ACCENT).set_width(2.25));
        }
        ScoreChart::Bars(_) => {
            series
                .set_format(ChartSolidFill::new().set_color(ACCENT))
                .set_gap(60);
        }
    }
    series
        .set_categories((name, first_row, 0, last_row, 0))
        .set_values((name, first_row, column, last_row, column))
        .set_name(
            table
                .header
                .get(usize::from(column))
                .map_or("", String::as_str),
        );
    drawn
        .title()
        .set_name(&table.title)
        .set_font(ChartFont::new().set_size(12));
    drawn.legend().set_hidden();
    drawn.y_axis().set_min(-100).set_max(100).set_major_unit(50);
    drawn
        .x_axis()
        .set_label_position(rust_xlsxwriter::ChartAxisLabelPosition::Low);
    drawn.set_width(CHART_WIDTH_PX).set_height(CHART_HEIGHT_PX);
    drawn
}

/// Over several cells and as many lines as it takes: no spreadsheet program makes merged cells as high as their text.
fn write_note(note: &str, sheet: &mut Worksheet, row: u32) -> Result<(), ExportError> {
    if note.is_empty() {
        return Ok(());
    }
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.merge_range(row, 0, row, NOTE_COLUMNS - 1, note, &wrapped)?;
    // Chinese letters take the room of two.
    let chars = note.chars().map(|c| if c.len_utf8() > 2 { 2 } else { 1 });
    let lines = chars.sum::<usize>().div_ceil(NOTE_LINE_CHARS) + note.matches('\n').count() + 1;
    let lines = u16::try_from(lines).unwrap_or(25).min(25);
    sheet.set_row_height(row, f64::from(lines) * LINE_HEIGHT_PT)?;
    Ok(())
}
