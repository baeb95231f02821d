//! XLS and ODS, which are read whole before the first cell can be had.

use std::io::{Read, Seek};

use calamine::{Data, Ods, OdsError, Range, Reader, Xls, XlsError};

use super::cells::Value;
use super::sheets::{Listed, Merged, Sheets, Take};
use super::xlsx::listed;
use super::{WorkbookError, unharmed};

/// The sheets of a workbook, each with its cells.
#[derive(Debug)]
pub(super) struct Ranges {
    sheets: Vec<(Listed, Range<Data>, Vec<Merged>)>,
}

/// # Errors
/// Where it has a password or is damaged.
pub(super) fn open_ods<R: Read + Seek>(source: R) -> Result<Ranges, WorkbookError> {
    unharmed(|| read_ods(source))
}

/// # Errors
/// Where it has a password, is damaged, or is a document of another program.
pub(super) fn open_xls<R: Read + Seek>(source: R) -> Result<Ranges, WorkbookError> {
    unharmed(|| read_xls(source))
}

fn read_ods<R: Read + Seek>(source: R) -> Result<Ranges, WorkbookError> {
    let workbook: Result<Ods<R>, _> = Ods::new(source);
    let mut workbook = workbook.map_err(|error| match error {
        OdsError::Password => WorkbookError::Encrypted,
        OdsError::CellLimitExceeded { .. } => WorkbookError::TooLarge(super::Excess::Cells),
        _ => WorkbookError::Damaged,
    })?;
    let sheets = listed(&workbook).into_iter().map(|listed| {
        let range = workbook.worksheet_range(&listed.name);
        let range = range.map_err(|_| WorkbookError::Damaged)?;
        Ok((listed, range, Vec::new()))
    });
    let sheets = sheets.collect::<Result<_, _>>()?;
    Ok(Ranges { sheets })
}

fn read_xls<R: Read + Seek>(mut source: R) -> Result<Ranges, WorkbookError> {
    let workbook = Xls::new(&mut source);
    let mut workbook = match workbook {
        Ok(workbook) => workbook,
        Err(error) => return Err(why_no_xls(&error, &mut source)),
    };
    let sheets = listed(&workbook).into_iter().map(|listed| {
        let range = workbook.worksheet_range(&listed.name);
        let range = range.map_err(|_| WorkbookError::Damaged)?;
        let merged = workbook.merge_cells_by_sheet_name(&listed.name);
        let merged = merged.unwrap_or_default();
        let merged = merged.iter().filter_map(Merged::of).collect();
        Ok((listed, range, merged))
    });
    let sheets = sheets.collect::<Result<_, _>>()?;
    Ok(Ranges { sheets })
}

/// A new workbook with a password stands in the same container as an old one without.
fn why_no_xls<R: Read + Seek>(error: &XlsError, source: &mut R) -> WorkbookError {
    let as_new: Result<calamine::Xlsx<_>, _> = calamine::Xlsx::new(source);
    match (error, as_new) {
        (XlsError::Password, _) | (_, Err(calamine::XlsxError::Password)) => {
            WorkbookError::Encrypted
        }
        // The reader does not say so in any other way.
        (XlsError::Cfb(error), _) if error.to_string().starts_with("Cannot find") => {
            WorkbookError::NotAWorkbook
        }
        _ => WorkbookError::Damaged,
    }
}

impl Sheets for Ranges {
    fn listed(&self) -> Vec<Listed> {
        let sheets = self.sheets.iter();
        sheets.map(|(listed, ..)| listed.clone()).collect()
    }

    fn cells(&mut self, sheet: &str, take: &mut Take<'_>) -> Result<(), WorkbookError> {
        let Some((_, range, _)) = self.sheets.iter().find(|(each, ..)| each.name == sheet) else {
            return Ok(());
        };
        let (top, left) = range.start().unwrap_or_default();
        for (row, cells) in (top..).zip(range.rows()) {
            for (column, cell) in (left..).zip(cells) {
                let value = Value::from(cell);
                if matches!(value, Value::Empty) {
                    continue;
                }
                if take(row, column, value)?.is_break() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn may_have_merged(&mut self, _: usize) -> bool {
        true
    }

    fn merged(&mut self, sheet: &str) -> Result<Vec<Merged>, WorkbookError> {
        let found = self.sheets.iter_mut().find(|(each, ..)| each.name == sheet);
        Ok(found
            .map(|(.., merged)| std::mem::take(merged))
            .unwrap_or_default())
    }
}
