//! XLSX, read cell by cell: the whole sheet is never held, nor is what it says of its size believed.

use std::io::{Read, Seek};
use std::sync::mpsc::Receiver;

use calamine::{Reader, SheetType, SheetVisible, Xlsx as Workbook, XlsxCellReader, XlsxError};

use super::cells::{CellError, Value};
use super::container::{Noticed, Parts};
use super::sheets::{Listed, Merged, Sheets, Take};
use super::{WorkbookError, unharmed};

pub(super) struct Xlsx<R: Read + Seek> {
    workbook: Workbook<R>,
    parts: Awaited,
}

/// What the container's parts say. It comes when all of it has been looked at; where a fault is found in it nothing comes,
/// and nothing is made of what is read.
#[derive(Debug)]
struct Awaited {
    coming: Receiver<Parts>,
    come: Option<Parts>,
}

impl Awaited {
    fn parts(&mut self) -> &Parts {
        let coming = &self.coming;
        self.come
            .get_or_insert_with(|| coming.recv().unwrap_or_default())
    }
}

impl<R: Read + Seek> Xlsx<R> {
    pub(super) fn open(source: R, coming: Receiver<Parts>) -> Result<Self, WorkbookError> {
        let workbook = unharmed(|| Workbook::new(source).map_err(|error| said_of(&error)))?;
        let parts = Awaited { coming, come: None };
        Ok(Self { workbook, parts })
    }
}

fn said_of(error: &XlsxError) -> WorkbookError {
    match error {
        XlsxError::Password => WorkbookError::Encrypted,
        _ => WorkbookError::Damaged,
    }
}

impl<R: Read + Seek> Sheets for Xlsx<R> {
    fn listed(&self) -> Vec<Listed> {
        listed(&self.workbook)
    }

    fn cells(&mut self, sheet: &str, take: &mut Take<'_>) -> Result<(), WorkbookError> {
        let workbook = &mut self.workbook;
        let Some(mut cells) = unharmed(|| open_cells(workbook, sheet))? else {
            return Ok(());
        };
        let mut place = Place::default();
        loop {
            let next = || match cells.next_cell() {
                Err(XlsxError::CellError(_)) => Ok(Next::UnknownError),
                cell => cell.map(Next::Cell).map_err(|error| said_of(&error)),
            };
            let Next::Cell(cell) = unharmed(next)? else {
                place.unknown += 1;
                continue;
            };
            let at = cell.as_ref().map(calamine::Cell::get_position);
            for (row, column) in place.of_unknown(at)? {
                if take(row, column, Value::Error(CellError::Other))?.is_break() {
                    return Ok(());
                }
            }
            let (Some(cell), Some((row, column))) = (cell, at) else {
                return Ok(());
            };
            if take(row, column, cell.get_value().into())?.is_break() {
                return Ok(());
            }
        }
    }

    fn may_have_merged(&mut self, place: usize) -> bool {
        let parts = self.parts.parts();
        let part = parts.of_sheets.get(place).cloned();
        let part = part.unwrap_or_else(|| usual_part(place));
        parts.merged.contains(&part)
    }

    fn noticed(&mut self, place: usize) -> Option<&Noticed> {
        let parts = self.parts.parts();
        let part = parts.of_sheets.get(place)?;
        parts.noticed.iter().find(|each| each.part == *part)
    }

    fn merged(&mut self, sheet: &str) -> Result<Vec<Merged>, WorkbookError> {
        if self.parts.parts().merged.is_empty() {
            return Ok(Vec::new());
        }
        let merged = unharmed(|| {
            let merged = self.workbook.merge_cells_by_sheet_name(sheet);
            merged.map_err(|error| said_of(&error))
        })?;
        Ok(merged.iter().filter_map(Merged::of).collect())
    }
}

/// The name that the part of a sheet has as a rule.
fn usual_part(place: usize) -> String {
    format!("xl/worksheets/sheet{}.xml", place + 1)
}

/// Nothing where a chart is called a sheet of cells.
fn open_cells<'w, R: Read + Seek>(
    workbook: &'w mut Workbook<R>,
    sheet: &str,
) -> Result<Option<XlsxCellReader<'w, R>>, WorkbookError> {
    match workbook.worksheet_cells_reader(sheet) {
        Err(XlsxError::NotAWorksheet(_)) => Ok(None),
        cells => cells.map(Some).map_err(|error| said_of(&error)),
    }
}

/// What the reader gives.
enum Next<C> {
    /// Nothing at the end.
    Cell(Option<C>),
    UnknownError,
}

/// Where the reader is. It gives no place for the errors of newer programs, as #SPILL!, which it does not know: they
/// stand before the cell that comes next, or at the end of the row before.
#[derive(Debug, Default)]
struct Place {
    last: Option<(u32, u32)>,
    /// How many came since.
    unknown: u32,
}

impl Place {
    fn of_unknown(&mut self, next: Option<(u32, u32)>) -> Result<Vec<(u32, u32)>, WorkbookError> {
        let unknown = std::mem::take(&mut self.unknown);
        let last = std::mem::replace(&mut self.last, next);
        if unknown == 0 {
            return Ok(Vec::new());
        }
        let (row, free) = match (last, next) {
            // Where cells do not say where they are, the reader has lost count.
            (Some(last), Some(next)) if next.0 == last.0 && next.1 <= last.1 + unknown => {
                return Err(WorkbookError::Damaged);
            }
            (_, next) => next.unwrap_or_default(),
        };
        let before_next = unknown.min(free);
        let (last_row, last_column) = last.unwrap_or_default();
        let after_last = (1..=unknown - before_next).map(|step| (last_row, last_column + step));
        let before_next = (free - before_next..free).map(|column| (row, column));
        Ok(after_last.chain(before_next).collect())
    }
}

/// The sheets of cells.
pub(super) fn listed<R: Read + Seek>(workbook: &impl Reader<R>) -> Vec<Listed> {
    let sheets = workbook.sheets_metadata().iter();
    sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| Listed {
            name: sheet.name.clone(),
            is_hidden: sheet.visible != SheetVisible::Visible,
        })
        .collect()
}

impl Merged {
    /// Nothing for cells beside each other in one row.
    pub(super) fn of(block: &calamine::Dimensions) -> Option<Self> {
        let ((first_row, column), (last_row, _)) = (block.start, block.end);
        (last_row > first_row).then_some(Self {
            column,
            first_row,
            last_row,
        })
    }
}
