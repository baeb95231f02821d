//! Two rows of headers, of which the upper one stands over several columns: `Feedback` over `Score` and `Comment`. What
//! the columns hold is said by the lower one.

use std::borrow::Cow;

use super::parts::{ROWS_THAT_TELL, is_header, says};
use super::table::Table;
use super::words::{Wording, is_name_of_thing};

/// Headers, each with the head above it where it says whose name it is. `above` is the row over them, which may as well be
/// a title or a note and what it says, `Store, North`: a head stands over several columns, and another one follows it.
pub(super) fn under_heads<'t>(names: &[&'t str], above: &[&str]) -> Vec<Cow<'t, str>> {
    let is_filled = |column: &usize| above.get(*column).is_some_and(|head| !head.is_empty());
    let heads: Vec<usize> = (0..above.len()).filter(is_filled).collect();
    let head_of = |column: usize| {
        let next = heads.iter().position(|head| *head > column)?;
        let (nearest, next) = (heads.get(next.checked_sub(1)?)?, heads.get(next)?);
        (next - nearest > 1)
            .then(|| above.get(*nearest).copied())
            .flatten()
    };
    let under = names.iter().enumerate().map(|(column, name)| {
        let head = head_of(column).filter(|head| is_name_of_thing(head, name));
        head.map_or(Cow::Borrowed(*name), |head| {
            let head = head.trim_end_matches([':', '：']);
            Cow::Owned(format!("{head}: {name}"))
        })
    });
    under.collect()
}

impl Table {
    /// The headers, each from the lower row where it says something; `above` is the upper row. Nothing where the first
    /// row is no header.
    pub(super) fn names_below_heads(&self, above: &[&str]) -> Option<Vec<String>> {
        let width = self.headers().len();
        let row = |row: usize| (0..width).map(|column| self.cell(row, column)).collect();
        let below: Vec<&str> = row(0);
        let rows: Vec<Vec<&str>> = (1..self.rows().min(1 + ROWS_THAT_TELL)).map(row).collect();
        let head = |column: usize| above.get(column).copied().unwrap_or_default();
        let name = |column: usize| below.get(column).copied().unwrap_or_default();
        let is_under = |column: usize| head(column).is_empty() && !name(column).is_empty();
        let is_named = |column: usize| !head(column).is_empty() || !name(column).is_empty();
        let values_below = |column: usize| {
            rows.iter()
                .any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()))
        };
        let is_lower = is_header(&below, &rows) && below.iter().any(|cell| says(cell));
        let are_all_named = (0..width).all(|column| is_named(column) || !values_below(column));
        if !is_lower || !are_all_named || !(0..width).any(is_under) {
            return None;
        }
        let mut group = "";
        let named = (0..width).map(|column| {
            let (head, name) = (head(column), name(column));
            if !head.is_empty() {
                group = head;
            }
            match (name, below.iter().filter(|each| **each == name).count()) {
                ("", _) => head.to_owned(),
                // What was asked stands above, as a whole.
                (_, 1) if Wording::of(head).recommend => format!("{head}: {name}"),
                // It would be taken for that of whoever answered.
                (_, 1) if is_name_of_thing(group, name) => format!("{group}: {name}"),
                (_, 1) => name.to_owned(),
                // The same is asked of several things.
                _ => format!("{group}: {name}"),
            }
        });
        Some(named.collect())
    }
}
