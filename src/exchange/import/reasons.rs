//! Which marks tell the reasons in one cell apart. A comma may also stand within a single choice, "Yes, but slowly":
//! it separates only where what it separates comes again in other cells.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Table;
use super::separated::{COMMAS, FIRM, is_separated_by};
use super::together::BETWEEN;
use crate::exchange::headings::read_list;

/// As many cells as tell.
const LOOKED_AT: usize = 2000;

/// How a cell of reasons is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// As the program's own table has it, in which a reason may be quoted.
    Own,
    /// At any of these.
    At(Vec<char>),
}

impl Cut {
    /// `is_named`: its header says that it holds reasons.
    pub(super) fn of(table: &Table, column: usize, is_named: bool) -> Self {
        if table.own_language().is_some() {
            return Self::Own;
        }
        if table.is_list(column) {
            return Self::At(vec![BETWEEN]);
        }
        let mut marks = FIRM.to_vec();
        if commas_separate(table, column, is_named) || is_separated_by(table, column, &COMMAS) {
            marks.extend(COMMAS);
        }
        Self::At(marks)
    }

    pub(super) fn parts<'t>(&self, cell: &'t str) -> Vec<Cow<'t, str>> {
        match self {
            Self::Own => read_list(cell).into_iter().map(Cow::Owned).collect(),
            Self::At(marks) => {
                let parts = cell.split(marks.as_slice()).map(str::trim);
                let filled = parts.filter(|part| !part.is_empty());
                filled.map(Cow::Borrowed).collect()
            }
        }
    }
}

/// Whether the column looks like a list to choose several from: cut as it is, few different parts remain.
pub(super) fn is_list_of_several(table: &Table, column: usize) -> bool {
    const MOST_PARTS: usize = 60;
    let Cut::At(marks) = Cut::of(table, column, true) else {
        return true;
    };
    let (mut cells, mut parts) = (0, HashSet::new());
    for cell in filled(table, column) {
        cells += 1;
        parts.extend(cell.split(marks.as_slice()).map(str::trim));
    }
    parts.len() <= MOST_PARTS && (parts.len() <= 5 || parts.len() * 2 <= cells)
}

/// Whether commas stand in the cells and separate nothing.
pub(super) fn has_idle_commas(table: &Table, column: usize) -> bool {
    filled(table, column).any(|cell| cell.contains(COMMAS)) && !commas_separate(table, column, true)
}

fn commas_separate(table: &Table, column: usize, is_named: bool) -> bool {
    let cells: HashSet<&str> = filled(table, column).collect();
    let mut parts = HashSet::new();
    let mut comes_again = false;
    let mut has_comma = false;
    for cell in &cells {
        has_comma |= cell.contains(COMMAS);
        let own: HashSet<&str> = cell.split(COMMAS).map(str::trim).collect();
        for part in own {
            comes_again |= !parts.insert(part);
        }
    }
    let most = cells.len() + usize::from(is_named);
    has_comma && parts.len() <= most && (comes_again || is_named)
}

fn filled(table: &Table, column: usize) -> impl Iterator<Item = &str> {
    table
        .column(column)
        .take(LOOKED_AT)
        .filter(|cell| !cell.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(cells: &[&str]) -> Cut {
        let rows: Vec<String> = cells.iter().map(|cell| format!("9\t{cell}")).collect();
        let table =
            Table::read(format!("Score\tReasons\n{}\n", rows.join("\n")).into_bytes()).unwrap();
        Cut::of(&table, 1, true)
    }

    #[test]
    fn commas_separate_what_comes_again_and_nothing_else() {
        let several = cut(&["Price, Service", "Price", "Service, Taste", "Taste"]);
        assert_eq!(several.parts("Price, Taste"), ["Price", "Taste"]);
        let single = cut(&["Yes, but slowly", "No, never", "Yes, at once"]);
        assert_eq!(single.parts("Yes, but slowly"), ["Yes, but slowly"]);
        assert_eq!(single.parts("a; b | c"), ["a", "b", "c"]);
    }
}
