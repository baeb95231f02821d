//! Tables side by side in a text.

use super::super::super::beside::Blocks;
use super::super::super::separator::Span;
use super::super::super::workbook::SheetGlance;
use super::super::headers::{headers_at, letter};
use super::{Part, Reading};

impl Reading<'_> {
    /// The tables of the text that stand side by side, where there is more than one.
    pub(super) fn parts_beside(&self) -> Vec<Part> {
        let width = self.headers.len();
        let is_empty = |at: usize| self.is_empty(at);
        let columns = || (0..).zip(0..width);
        let mut blocks = Blocks::of(
            columns()
                .filter(|(_, at)| !is_empty(*at))
                .map(|(column, _)| column),
        );
        if blocks.is_single() {
            return Vec::new();
        }
        let rows = self.cells.chunks(width).zip(&self.lines);
        let header = (self.header.as_slice(), &self.header_line);
        for (row, line) in std::iter::once(header).chain(rows) {
            let cells = (0..).zip(row).filter(|(_, span)| !span.is_empty());
            let texts = cells.map(|(column, &span)| (column, self.records.cell(span)));
            blocks.count(*line, &texts.collect::<Vec<_>>());
        }
        let begins = blocks.begins();
        if begins.is_empty() {
            return Vec::new();
        }
        let begins = || begins.iter().map(|&begin| begin as usize);
        let ends = begins().chain([width]);
        let parts = std::iter::once(0).chain(begins()).zip(ends);
        parts.map(|columns| self.part_of_columns(columns)).collect()
    }

    fn is_empty(&self, column: usize) -> bool {
        let width = self.headers.len().max(1);
        let mut cells = self.cells.iter().skip(column).step_by(width);
        self.header.get(column).is_none_or(|span| span.is_empty())
            && cells.all(|span| span.is_empty())
    }

    fn part_of_columns(&self, (begin, end): (usize, usize)) -> Part {
        let is_filled = |row: &[Span]| {
            row.get(begin..end)
                .is_some_and(|cells| cells.iter().any(|span| !span.is_empty()))
        };
        let mut rows = self.cells.chunks(self.headers.len()).zip(&self.lines);
        let last = rows.rfind(|(row, _)| is_filled(row));
        let last = last.map_or(self.header_line, |(_, &line)| line);
        let header = self.header.get(begin..end).unwrap_or_default();
        let last_column = (begin..end)
            .rfind(|&at| !self.is_empty(at))
            .unwrap_or(begin);
        let name = format!(
            "{}-{last}, {}-{}",
            self.header_line,
            letter(begin),
            letter(last_column)
        );
        let begins = header.iter().map(|&span| self.records.cell(span));
        Part {
            glance: SheetGlance::of(name, begins),
            start: self.first.0,
            end: None,
            columns: Some((begin, end)),
        }
    }

    /// Forgets everything but those columns, the first and the one after the last, and the rows with nothing in them.
    pub(super) fn keep_columns(&mut self, (begin, end): (usize, usize)) {
        let width = self.headers.len();
        let end = (begin..end)
            .rfind(|&at| !self.is_empty(at))
            .map_or(end, |last| last + 1);
        let header = self.header.get(begin..end).unwrap_or_default().to_vec();
        let names = header.iter().map(|&span| self.records.cell(span));
        self.headers = headers_at((begin..).zip(names));
        let (mut cells, mut lines) = (Vec::new(), Vec::new());
        for (row, &line) in self.cells.chunks(width).zip(&self.lines) {
            let row = row.get(begin..end).unwrap_or_default();
            if row.iter().any(|span| !span.is_empty()) {
                cells.extend_from_slice(row);
                lines.push(line);
            }
        }
        // What a row lacks may be the other table's.
        self.ragged.retain(|each| {
            let is_kept =
                u32::try_from(each.line).is_ok_and(|line| lines.binary_search(&line).is_ok());
            is_kept && ((begin + 1)..end).contains(&each.cells)
        });
        for each in &mut self.ragged {
            each.cells -= begin;
        }
        (self.header, self.cells, self.lines) = (header, cells, lines);
    }
}
