//! Columns of text in a terminal.

use unicode_width::UnicodeWidthStr;

/// Lines with their cells one under the other: names to the left, numbers to the right.
pub(super) fn table_of_numbers(rows: &[Vec<String>]) -> Vec<String> {
    aligned(rows, |column, cell, padding| match column {
        0 => format!("{cell}{padding}"),
        _ => format!("{padding}{cell}"),
    })
}

/// Lines with their cells one under the other, all to the left.
pub(super) fn table_of_texts(rows: &[Vec<String>]) -> Vec<String> {
    aligned(rows, |_, cell, padding| format!("{cell}{padding}"))
}

fn aligned(rows: &[Vec<String>], pad: impl Fn(usize, &str, &str) -> String) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let padded = cells.map(|(column, (cell, width))| {
            pad(
                column,
                cell,
                &" ".repeat(width.saturating_sub(cell.width())),
            )
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
