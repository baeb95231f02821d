//! What the columns of a table are called: distinct, and never empty.

use std::collections::HashMap;

/// Those of the cells from that column on, at least so many.
pub(super) fn headers_from<'a>(
    cells: impl Iterator<Item = &'a str>,
    first: usize,
    least: usize,
) -> Vec<String> {
    let mut cells: Vec<&str> = cells.map(str::trim).collect();
    // A separator at the end of each line makes no column.
    while cells.len() > least && cells.last().is_some_and(|last| last.is_empty()) {
        cells.pop();
    }
    headers_at((first..).zip(cells))
}

/// Headers of the cells in those columns.
pub(in crate::exchange::import) fn headers_at<'a>(
    cells: impl Iterator<Item = (usize, &'a str)>,
) -> Vec<String> {
    let mut taken = Taken::default();
    let headers = cells.map(|(column, cell)| {
        let name = if cell.is_empty() {
            letter(column)
        } else {
            cell.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        taken.distinct(name)
    });
    headers.collect()
}

/// Headers that are there already, each with the number that the next one of that name gets.
#[derive(Debug, Default)]
struct Taken(HashMap<String, usize>);

impl Taken {
    fn distinct(&mut self, name: String) -> String {
        let mut number = self.0.get(&name).copied().unwrap_or(1);
        let mut fresh = name.clone();
        while self.0.contains_key(&fresh) {
            number += 1;
            fresh = format!("{name} ({number})");
        }
        self.0.insert(name, number);
        self.0.entry(fresh.clone()).or_insert(1);
        fresh
    }
}

/// A column's letters in a spreadsheet: A, B, ... Z, AA.
pub(in crate::exchange::import) fn letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    match column / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}
