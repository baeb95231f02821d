//! The tables of a text that holds several, below or beside each other.

use super::super::super::areas::{Area, Filled, areas};
use super::super::super::separator::{Dialect, Records};
use super::super::super::workbook::SheetGlance;
use super::super::TableError;
use super::super::headers::letter;
use super::{Part, Reading, Window};

/// The tables of the text, where they are not all there is; none where one takes it all.
pub(super) fn of(text: &str, dialect: Dialect) -> Result<Vec<Part>, TableError> {
    let laid = Laid::of(text, dialect)?;
    let areas = areas(&laid.cells, &|span| laid.records.cell(span));
    let part = |area: &Area| {
        let window = laid.window(area);
        let mut reading = Reading::new(text, dialect, window);
        let mut header = Vec::new();
        let first = reading.find_header(&mut header)?;
        let lines = format!("{first}-{}", laid.line(area.rows().1));
        // What stands beside it has some of its lines.
        let is_alone = !areas.iter().any(|other| area.is_beside(other));
        let name = if is_alone {
            lines
        } else {
            let (left, right) = area.columns();
            let letter = |column: u32| letter(column as usize);
            format!("{lines}, {}-{}", letter(left), letter(right))
        };
        let begins = header.iter().map(|&span| reading.records.cell(span));
        let glance = SheetGlance::of(name, begins);
        Ok(Part { glance, window })
    };
    areas.iter().map(part).collect()
}

/// The cells of a text, each in its place.
struct Laid<'t> {
    records: Records<'t>,
    cells: Vec<Filled>,
    /// Of each record, its first byte and its line.
    begins: Vec<(usize, usize)>,
}

impl<'t> Laid<'t> {
    fn of(text: &'t str, dialect: Dialect) -> Result<Self, TableError> {
        let mut records = Records::new(text, dialect);
        let (mut cells, mut begins) = (Vec::new(), Vec::new());
        let mut record = Vec::new();
        loop {
            let start = records.position();
            let Some(line) = records.next_into(&mut record)? else {
                break;
            };
            let row = u32::try_from(begins.len()).map_err(|_| TableError::TooLarge)?;
            let filled = (0..).zip(&record).filter(|(_, span)| !span.is_empty());
            cells.extend(filled.map(|(column, &span)| Filled {
                row,
                column,
                span,
                error: None,
                is_number: false,
            }));
            begins.push((start, line));
        }
        Ok(Self {
            records,
            cells,
            begins,
        })
    }

    fn window(&self, area: &Area) -> Window {
        let start_of = |row: u32| self.begins.get(row as usize).map(|(start, _)| *start);
        let ((top, bottom), (left, right)) = (area.rows(), area.columns());
        Window {
            start: start_of(top).unwrap_or_default(),
            end: start_of(bottom + 1),
            columns: (left as usize, right as usize + 1),
        }
    }

    fn line(&self, row: u32) -> usize {
        self.begins.get(row as usize).map_or(0, |(_, line)| *line)
    }
}
