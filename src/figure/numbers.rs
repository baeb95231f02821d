//! The numbers behind a chart as text for spreadsheets. Unrounded; a text that a spreadsheet would take for a formula
//! is made harmless.

use std::borrow::Cow;

use super::chart::{Cell, Table};
use crate::model::Language;

/// The table as CSV (RFC 4180): commas, lines ended by CR LF, a point before decimals. Begins with the mark by which
/// spreadsheets know UTF-8.
pub fn csv(table: &Table) -> String {
    let mut out = "\u{feff}".to_owned();
    for line in lines(table, '.') {
        let cells: Vec<Cow<'_, str>> = line.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// The table with tabs between cells, for pasting into a spreadsheet: decimals as the language writes them.
pub fn tab_separated(table: &Table, language: Language) -> String {
    let mark = match language {
        Language::English | Language::Chinese => '.',
        Language::Hungarian | Language::Finnish | Language::Polish => ',',
    };
    let mut out = String::new();
    for line in lines(table, mark) {
        let cells: Vec<String> = line.iter().map(|cell| on_one_line(cell)).collect();
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
    out
}

/// The header and the rows as texts.
fn lines(table: &Table, mark: char) -> impl Iterator<Item = Vec<String>> {
    let header = table.header.iter().map(|text| harmless(text)).collect();
    let rows = table.rows.iter();
    let rows = rows.map(move |row| row.iter().map(|cell| written(cell, mark)).collect());
    std::iter::once(header).chain(rows)
}

fn written(cell: &Cell, mark: char) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => day.to_string(),
        Cell::Count(count) => count.to_string(),
        Cell::Number(number) => number.to_string().replace('.', &mark.to_string()),
        Cell::Empty => String::new(),
    }
}

/// Texts are what people typed: one that a spreadsheet would carry out gets an apostrophe before it.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

fn on_one_line(cell: &str) -> String {
    cell.replace(['\t', '\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let text = |text: &str| Cell::Text(text.to_owned());
        Table {
            header: vec!["Branch".to_owned(), "Answers".to_owned(), "NPS".to_owned()],
            rows: vec![
                vec![
                    text("Main, \"old\""),
                    Cell::Count(1200),
                    Cell::Number(-41.5),
                ],
                vec![text("=1+1"), Cell::Count(0), Cell::Empty],
                vec![text("two\nlines"), Cell::Count(3), Cell::Number(0.125)],
            ],
        }
    }

    #[test]
    fn csv_quotes_and_disarms_but_leaves_numbers_alone() {
        let expected = "\u{feff}Branch,Answers,NPS\r\n\
            \"Main, \"\"old\"\"\",1200,-41.5\r\n\
            '=1+1,0,\r\n\
            \"two\nlines\",3,0.125\r\n";
        assert_eq!(csv(&table()), expected);
    }

    #[test]
    fn every_beginning_of_a_formula_is_disarmed() {
        for text in ["=A1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        assert_eq!(harmless("a=b"), "a=b");
    }

    #[test]
    fn pasted_decimals_are_the_language_s() {
        let pasted = tab_separated(&table(), Language::Polish);
        assert_eq!(pasted.lines().nth(1), Some("Main, \"old\"\t1200\t-41,5"),);
        assert_eq!(pasted.lines().nth(3), Some("two lines\t3\t0,125"));
    }
}
