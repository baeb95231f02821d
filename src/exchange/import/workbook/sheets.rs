//! Which sheet of a workbook holds the answers.

use std::ops::ControlFlow;

use super::cells::Value;
use super::grid::Grid;
use super::{Excess, Limits, SheetGlance, WorkbookError};
use crate::exchange::import::{Table, TableError};

/// A workbook's sheets, whatever its format.
pub(super) trait Sheets {
    /// The sheets of cells, in their order.
    fn listed(&self) -> Vec<Listed>;

    /// Hands over the cells of a sheet, row by row as a rule, until `take` breaks or has had enough.
    fn cells(&mut self, sheet: &str, take: &mut Take<'_>) -> Result<(), WorkbookError>;

    /// Blocks of cells that are merged into one.
    fn merged(&mut self, sheet: &str) -> Result<Vec<Merged>, WorkbookError>;
}

/// Takes a cell: row and column, from 0, and what is in it.
pub(super) type Take<'a> =
    dyn FnMut(u32, u32, Value<'_>) -> Result<ControlFlow<()>, WorkbookError> + 'a;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub name: String,
    pub is_hidden: bool,
}

/// Cells below each other that are one on the screen: the first and the last row, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merged {
    pub column: u32,
    pub first_row: u32,
    pub last_row: u32,
}

const GLANCE_CELLS: usize = 4;
const GLANCE_CHARS: usize = 40;

/// The table on the sheet that is asked for, or on the only one that has any.
pub(super) fn table(
    sheets: &mut dyn Sheets,
    wanted: Option<&str>,
    limits: &Limits,
) -> Result<Table, TableError> {
    let listed = sheets.listed();
    if listed.len() > limits.sheets {
        return Err(WorkbookError::TooLarge(Excess::Sheets).into());
    }
    if listed.is_empty() {
        return Err(WorkbookError::NoSheet.into());
    }
    let found = candidates(sheets, &listed, limits)?;
    let sheet = chosen(wanted, &listed, &found)?;
    let mut grid = Grid::new(limits);
    sheets.cells(&sheet, &mut |row, column, value| {
        grid.push(row, column, value)?;
        Ok(ControlFlow::Continue(()))
    })?;
    let merged = sheets.merged(&sheet)?;
    grid.into_table(sheet, glances(found), &merged)
}

/// A sheet with something in it.
#[derive(Debug)]
struct Candidate {
    glance: SheetGlance,
    /// More than one row.
    is_table: bool,
}

fn glances(candidates: Vec<Candidate>) -> Vec<SheetGlance> {
    candidates.into_iter().map(|each| each.glance).collect()
}

/// The sheets with something in them; those that are hidden only where there are no others.
fn candidates(
    sheets: &mut dyn Sheets,
    listed: &[Listed],
    limits: &Limits,
) -> Result<Vec<Candidate>, WorkbookError> {
    for wants_hidden in [false, true] {
        let mut found = Vec::new();
        for sheet in listed.iter().filter(|each| each.is_hidden == wants_hidden) {
            found.extend(look_at(sheets, &sheet.name, limits)?);
        }
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// Looks at the first two rows with anything in them.
fn look_at(
    sheets: &mut dyn Sheets,
    name: &str,
    limits: &Limits,
) -> Result<Option<Candidate>, WorkbookError> {
    let mut first_row = None;
    let mut is_table = false;
    let mut begins = Vec::new();
    let mut text = String::new();
    let mut seen = 0;
    sheets.cells(name, &mut |row, _, value| {
        seen += 1;
        if seen > limits.cells {
            return Err(WorkbookError::TooLarge(Excess::Cells));
        }
        text.clear();
        value.write(&mut text);
        if text.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        is_table = *first_row.get_or_insert(row) != row;
        if is_table {
            return Ok(ControlFlow::Break(()));
        }
        if begins.len() < GLANCE_CELLS {
            begins.push(glance(&text));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let name = name.to_owned();
    Ok(first_row.map(|_| Candidate {
        glance: SheetGlance { name, begins },
        is_table,
    }))
}

fn glance(text: &str) -> String {
    match text.char_indices().nth(GLANCE_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

fn chosen(
    wanted: Option<&str>,
    listed: &[Listed],
    found: &[Candidate],
) -> Result<String, WorkbookError> {
    let glances = || found.iter().map(|each| each.glance.clone()).collect();
    if let Some(wanted) = wanted {
        return named(wanted, listed).ok_or_else(|| WorkbookError::UnknownSheet {
            wanted: wanted.to_owned(),
            sheets: glances(),
        });
    }
    if let [only] = found {
        return Ok(only.glance.name.clone());
    }
    let mut tables = found.iter().filter(|each| each.is_table);
    match (tables.next(), tables.next(), listed.first()) {
        (Some(only), None, _) => Ok(only.glance.name.clone()),
        (None, None, Some(first)) if found.is_empty() => {
            Err(WorkbookError::EmptySheet(first.name.clone()))
        }
        _ => Err(WorkbookError::WhichSheet(glances())),
    }
}

/// The sheet of that name, whatever the case of its letters.
fn named(wanted: &str, listed: &[Listed]) -> Option<String> {
    let wanted = wanted.trim();
    let exact = listed.iter().find(|each| each.name == wanted);
    let folded = wanted.to_lowercase();
    let similar = || {
        listed
            .iter()
            .find(|each| each.name.to_lowercase() == folded)
    };
    exact.or_else(similar).map(|each| each.name.clone())
}
