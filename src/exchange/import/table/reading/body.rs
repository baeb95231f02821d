//! The rows below a header. Those of a large text are read in parts, on all cores: each part begins behind a line end,
//! where a record may begin or not. What was read counts if each part comes to end where the next one begins; else, and
//! where anything is wrong, all of it is read again from the first row to the last.

use std::thread;

use memchr::memchr;

use super::super::super::separator::{Records, Span};
use super::super::{Ragged, TableError};
use super::{Reading, Window};
use crate::cores::each;

/// What a thread is worth.
const PART_BYTES: usize = 4 << 20;

/// Rows, as they are read one after the other.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// Row by row, as many to a row as there are headers.
    pub cells: Vec<Span>,
    /// The line each row begins on.
    pub lines: Vec<u32>,
    pub ragged: Vec<Ragged>,
    /// What no header stands above, with its line.
    pub beyond: Vec<(u32, Span)>,
    /// Where a record with something in it follows one with nothing: its first byte, and how many rows are above it.
    pub breaks: Vec<(usize, usize)>,
    /// Whether something stands beyond the headers, behind a cell with nothing in it.
    pub has_more_beyond: bool,
    /// The first byte of the first row.
    first: Option<usize>,
    /// Whether nothing stands in the last record.
    ends_blank: bool,
}

impl Body {
    fn read(
        &mut self,
        records: &mut Records<'_>,
        window: Window,
        width: usize,
    ) -> Result<(), TableError> {
        let mut record = Vec::new();
        while let Some((start, line)) = window.next_into(records, &mut record)? {
            if record.iter().all(|span| span.is_empty()) {
                self.ends_blank = true;
                continue;
            }
            self.first.get_or_insert(start);
            if std::mem::take(&mut self.ends_blank) {
                self.breaks.push((start, self.lines.len()));
            }
            if record.len() > width {
                self.leave_beyond(width, &mut record);
            }
            let begins = u32::try_from(line).map_err(|_| TableError::TooLarge)?;
            if record.len() != width {
                let cells = record.len();
                self.ragged.push(Ragged { line, cells });
                let beyond = record.iter().skip(width).map(|span| (begins, *span));
                self.beyond.extend(beyond);
            }
            record.resize(width, Span::default());
            self.cells.extend_from_slice(&record);
            self.lines.push(begins);
        }
        Ok(())
    }

    /// Leaves out the empty ones of the cells that no header stands above, at the end of a record.
    fn leave_beyond(&mut self, width: usize, record: &mut Vec<Span>) {
        while record.len() > width && record.last().is_some_and(|span| span.is_empty()) {
            record.pop();
        }
        let mut beyond = record.iter().skip(width);
        self.has_more_beyond |= beyond.any(|span| span.is_empty());
    }

    /// Rows that stand right below these.
    fn append(&mut self, below: Self) {
        if self.first.is_none() && !self.ends_blank {
            *self = below;
            return;
        }
        let rows = self.lines.len();
        let is_broken = self.ends_blank && below.breaks.first().map(|(at, _)| *at) != below.first;
        let first = below.first.filter(|_| is_broken);
        self.breaks.extend(first.map(|first| (first, rows)));
        let breaks = below.breaks.into_iter();
        self.breaks
            .extend(breaks.map(|(start, above)| (start, rows + above)));
        self.first = self.first.or(below.first);
        self.ends_blank = below.ends_blank || (self.ends_blank && below.first.is_none());
        self.has_more_beyond |= below.has_more_beyond;
        self.cells.extend(below.cells);
        self.lines.extend(below.lines);
        self.ragged.extend(below.ragged);
        self.beyond.extend(below.beyond);
    }

    /// What was kept apart from a text of so many bytes stands that much further on.
    fn move_unquoted(&mut self, text_bytes: usize, by: usize) {
        let beyond = self.beyond.iter_mut().map(|(_, span)| span);
        for span in self.cells.iter_mut().chain(beyond) {
            span.move_unquoted(text_bytes, by);
        }
    }
}

impl<'t> Reading<'t> {
    /// The rows below the header.
    pub(super) fn read_body(&mut self) -> Result<(), TableError> {
        let Some(parts) = self.read_in_parts(self.worthwhile_parts()) else {
            let width = self.headers.len();
            return self.body.read(&mut self.records, self.window, width);
        };
        self.join(parts);
        Ok(())
    }

    fn join(&mut self, parts: Vec<(Body, Records<'t>)>) {
        for (mut part, records) in parts {
            let by = self.records.take_unquoted(&records);
            if by > 0 {
                part.move_unquoted(self.text.len(), by);
            }
            self.body.append(part);
        }
    }

    fn read_in_parts(&self, parts: usize) -> Option<Vec<(Body, Records<'t>)>> {
        let starts = self.starts_of_parts(parts);
        let end_of = |number: usize| starts.get(number + 1).copied();
        let read = |number: usize| {
            let (&start, end) = (starts.get(number)?, end_of(number).or(self.window.end));
            let mut records = self.records.reading_from(start);
            let window = Window {
                start,
                end,
                ..self.window
            };
            let mut body = Body::default();
            let is_read = body.read(&mut records, window, self.headers.len()).is_ok();
            let is_whole = end_of(number).is_none_or(|end| records.position() == end);
            (is_read && is_whole).then_some((body, records))
        };
        if starts.len() < 2 {
            return None;
        }
        let parts = each(true, starts.len(), &mut |_| true, read)?;
        parts.into_iter().collect()
    }

    fn worthwhile_parts(&self) -> usize {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        cores.min(self.end().saturating_sub(self.records.position()) / PART_BYTES)
    }

    fn end(&self) -> usize {
        self.window.end.unwrap_or(self.text.len())
    }

    /// Behind line ends, about as far from each other.
    fn starts_of_parts(&self, parts: usize) -> Vec<usize> {
        let (first, end) = (self.records.position(), self.end());
        let bytes = end.saturating_sub(first);
        let later = (1..parts).filter_map(|part| {
            let from = first + bytes / parts * part;
            let rest = self.text.as_bytes().get(from..end)?;
            Some(from + memchr(b'\n', rest)? + 1)
        });
        let mut starts: Vec<usize> = std::iter::once(first).chain(later).collect();
        starts.dedup();
        starts
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::super::separator::Dialect;
    use super::*;

    /// Cells, lines, what is ragged or beyond, and breaks.
    type Rows = (
        Vec<String>,
        Vec<u32>,
        Vec<Ragged>,
        usize,
        Vec<(usize, usize)>,
    );

    fn rows(reading: Reading<'_>) -> Rows {
        let Reading { records, body, .. } = reading;
        let cells = body.cells.iter().map(|span| records.cell(*span).to_owned());
        let cells = cells.collect();
        (
            cells,
            body.lines,
            body.ragged,
            body.beyond.len(),
            body.breaks,
        )
    }

    fn reading(text: &str) -> Reading<'_> {
        let dialect = Dialect::of(text);
        let mut reading = Reading::new(text, dialect, Window::whole(dialect));
        reading
            .window
            .next_into(&mut reading.records, &mut Vec::new())
            .unwrap();
        reading.headers = vec![String::new(); 3];
        reading
    }

    #[test]
    fn rows_read_in_parts_are_those_read_one_by_one() {
        let line = |at: usize| match at % 7 {
            0 => format!("{at},\"a, \"\"b\"\" {at}\",c"),
            1 => format!("{at},x"),
            2 => format!("{at},x,y,z{at}"),
            3 | 4 => String::new(),
            5 => format!("{at},\"two\nlines\",c"),
            _ => format!("{at}, plain ,c"),
        };
        let lines: Vec<String> = (0..200).map(line).collect();
        let text = format!("A,B,C\n{}\n", lines.join("\n"));
        let mut whole = reading(&text);
        whole
            .body
            .read(&mut whole.records, whole.window, 3)
            .unwrap();
        let whole = rows(whole);
        let mut in_parts = 0;
        for parts in 2..60 {
            let mut split = reading(&text);
            let read = split.read_in_parts(parts);
            in_parts += usize::from(read.is_some());
            if let Some(read) = read {
                split.join(read);
                assert_eq!(rows(split), whole, "{parts} parts");
            }
        }
        // Of the others a part begins within a cell.
        assert!((1..58).contains(&in_parts), "{in_parts}");
    }
}
