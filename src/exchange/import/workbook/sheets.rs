//! Which sheet of a workbook holds the answers.

use std::ops::ControlFlow;

use super::cells::{CellError, Value};
use super::container::Noticed;
use super::grid::Grid;
use super::{Excess, Limits, SheetGlance, WorkbookError};
use crate::exchange::headings::own_language;
use crate::exchange::import::words::Wording;
use crate::exchange::import::{Table, TableError, propose};

/// A workbook's sheets, whatever its format.
pub(super) trait Sheets {
    /// The sheets of cells, in their order.
    fn listed(&self) -> Vec<Listed>;

    /// Hands over the cells of a sheet, row by row as a rule, until `take` breaks or has had enough.
    fn cells(&mut self, sheet: &str, take: &mut Take<'_>) -> Result<(), WorkbookError>;

    /// Whether the sheet in that place, by the usual name of its part, has merged cells; quickly told.
    fn may_have_merged(&mut self, place: usize) -> bool;

    /// What else is told of that sheet, as far as the format tells.
    fn noticed(&mut self, _place: usize) -> Option<&Noticed> {
        None
    }

    /// Blocks of cells that are merged into one. Finding them takes as long as reading all cells.
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
    let mut found = candidates(sheets, &listed, limits)?;
    // A table among others on a sheet is called by its place: `May!A8:D20`.
    let place = wanted
        .filter(|wanted| named(wanted, &listed).is_none())
        .and_then(placed);
    let wanted_sheet = place.map_or(wanted, |(sheet, _)| Some(sheet));
    let sheet = match chosen(wanted_sheet, &listed, &found) {
        Err(WorkbookError::WhichSheet(_)) => only_with_scores(sheets, found.as_slice(), limits)?,
        chosen => chosen?,
    };
    let mut grid = Grid::new(limits);
    sheets.cells(&sheet, &mut |row, column, value| {
        grid.push(row, column, value)?;
        Ok(ControlFlow::Continue(()))
    })?;
    let at = listed.iter().position(|each| each.name == sheet);
    let noticed = at
        .and_then(|at| sheets.noticed(at))
        .cloned()
        .unwrap_or_default();
    for &(row, column) in &noticed.unworked {
        grid.push(row, column, Value::Error(CellError::NoResult))?;
    }
    let merged = merged(sheets, &listed, &found, &sheet)?;
    let parts = grid.parts(&sheet);
    let mut called = sheet.clone();
    if let [only] = parts.as_slice() {
        grid.keep(only.area);
    }
    if parts.len() > 1 {
        let chosen =
            place.and_then(|(_, cells)| parts.iter().find(|part| part.area.is_called(cells)));
        let glances = parts.iter().map(|part| Candidate {
            glance: part.glance.clone(),
            is_table: true,
        });
        let at = found.iter().position(|each| each.glance.name == sheet);
        let at = at.unwrap_or(found.len());
        found.splice(at..(at + 1).min(found.len()), glances);
        match chosen {
            Some(part) => {
                grid.keep(part.area);
                called.clone_from(&part.glance.name);
            }
            None => return Err(WorkbookError::WhichSheet(glances_of(found)).into()),
        }
    } else if let (Some(_), Some(wanted)) = (place, wanted) {
        return Err(WorkbookError::UnknownSheet {
            wanted: wanted.to_owned(),
            sheets: glances_of(found),
        }
        .into());
    }
    let hidden_columns = grid.columns_among(&noticed.hidden_columns);
    let mut table = grid.into_table(called, glances_of(found), &merged)?;
    table.hidden_rows = noticed.hidden_rows;
    table.hidden_columns = hidden_columns;
    Ok(table)
}

/// The program's own scores have merged cells, its own answers only where somebody else has been at them.
fn merged(
    sheets: &mut dyn Sheets,
    listed: &[Listed],
    found: &[Candidate],
    sheet: &str,
) -> Result<Vec<Merged>, WorkbookError> {
    let mut found = found.iter().map(|each| &each.glance);
    let is_own = found.any(|each| each.name == sheet && is_own(each));
    let place = listed.iter().position(|each| each.name == sheet);
    if is_own && !place.is_some_and(|place| sheets.may_have_merged(place)) {
        return Ok(Vec::new());
    }
    sheets.merged(sheet)
}

/// A sheet and some of its cells, of `May!A8:D20`.
fn placed(wanted: &str) -> Option<(&str, &str)> {
    let named = wanted.trim().rsplit_once('!');
    named.filter(|(_, cells)| cells.contains(':'))
}

/// A sheet with something in it.
#[derive(Debug)]
struct Candidate {
    glance: SheetGlance,
    /// More than one row.
    is_table: bool,
}

fn glances_of(candidates: Vec<Candidate>) -> Vec<SheetGlance> {
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
        if begins.len() < super::GLANCE_CELLS {
            begins.push(text.clone());
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let glance = SheetGlance::of(name.to_owned(), begins.iter().map(String::as_str));
    Ok(first_row.map(|_| Candidate { glance, is_table }))
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
    // Beside the program's own table stand the scores of it.
    if let Some(own) = found.iter().find(|each| is_own(&each.glance)) {
        return Ok(own.glance.name.clone());
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

/// The only sheet that may hold scores.
///
/// # Errors
/// Where several do, or none.
fn only_with_scores(
    sheets: &mut dyn Sheets,
    found: &[Candidate],
    limits: &Limits,
) -> Result<String, WorkbookError> {
    let mut holding = Vec::new();
    for each in found.iter().filter(|each| each.is_table) {
        let name = &each.glance.name;
        if may_hold_scores(sheets, name, limits)? {
            holding.push(name);
        }
    }
    if let [only] = holding.as_slice() {
        return Ok((*only).clone());
    }
    let glances = found.iter().map(|each| each.glance.clone());
    Err(WorkbookError::WhichSheet(glances.collect()))
}

/// Whether the first rows of a sheet look as if it held scores, or a column that is called so is still empty there.
fn may_hold_scores(
    sheets: &mut dyn Sheets,
    name: &str,
    limits: &Limits,
) -> Result<bool, WorkbookError> {
    const ROWS: u32 = 60;
    let mut grid = Grid::new(limits);
    let mut first = None;
    sheets.cells(name, &mut |row, column, value| {
        if row >= *first.get_or_insert(row) + ROWS {
            return Ok(ControlFlow::Break(()));
        }
        grid.push(row, column, value)?;
        Ok(ControlFlow::Continue(()))
    })?;
    // Which of several it is somebody has to say.
    if grid.parts(name).len() > 1 {
        return Ok(true);
    }
    let table = grid.into_table(name.to_owned(), Vec::new(), &[]);
    Ok(table.is_ok_and(|table| propose(&table).score.may_be_any() || may_be_scored(&table)))
}

/// Whether a column without a cell is called a score: those who have not answered may stand first.
fn may_be_scored(table: &Table) -> bool {
    let mut headers = table.headers().iter().enumerate();
    headers.any(|(column, header)| {
        let wording = Wording::of(header);
        let is_said = wording.comment || wording.notes;
        let is_called = wording.recommend || wording.rate || wording.zero_to_ten;
        is_called && !is_said && table.column(column).all(str::is_empty)
    })
}

fn is_own(sheet: &SheetGlance) -> bool {
    own_language(sheet.begins.iter().map(String::as_str)).is_some()
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
