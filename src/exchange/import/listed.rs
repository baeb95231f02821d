//! Columns whose cells are lists in the way of a programming language, `["Price","Speed"]` or `[Price, Speed]`, as Wootric
//! and others write them, hold what is in the lists, one below the other; `[]` is nothing.

use std::collections::HashMap;

use super::table::Table;
use super::together::BETWEEN;

impl Table {
    /// Takes the brackets away where all cells of a column have them.
    pub(super) fn take_lists(&mut self) {
        for column in 0..self.headers.len() {
            if !self.is_list(column) && self.holds_lists(column) {
                self.take_lists_of(column);
                self.lists.push(column);
            }
        }
    }

    /// In brackets alone other things may stand too: of a list at least one is empty, quoted or has several parts.
    fn holds_lists(&self, column: usize) -> bool {
        let mut is_list = false;
        for cell in self.column(column).filter(|cell| !cell.is_empty()) {
            let Some(inner) = bracketed(cell) else {
                return false;
            };
            let inner = inner.trim();
            is_list |= inner.is_empty() || inner.starts_with(['"', '\'']) || inner.contains(',');
        }
        is_list
    }

    fn take_lists_of(&mut self, column: usize) {
        let width = self.headers.len();
        let mut known = HashMap::new();
        for row in 0..self.rows() {
            let cell = self.cell(row, column);
            if cell.is_empty() {
                continue;
            }
            let parts = parts_of(cell).join(&BETWEEN.to_string());
            let arena = &mut self.arena;
            let span = *known
                .entry(parts)
                .or_insert_with_key(|parts| arena.keep(parts));
            if let Some(own) = self.cells.get_mut(row * width + column) {
                *own = span;
            }
        }
    }
}

fn bracketed(cell: &str) -> Option<&str> {
    cell.strip_prefix('[')?.strip_suffix(']')
}

fn parts_of(cell: &str) -> Vec<String> {
    let parts = serde_json::from_str::<Vec<String>>(cell).unwrap_or_else(|_| {
        let inner = bracketed(cell).unwrap_or(cell);
        let parts = inner.split(',');
        parts
            .map(|part| part.trim().trim_matches(['"', '\'']).to_owned())
            .collect()
    });
    let parts = parts
        .iter()
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    #[test]
    fn what_is_in_brackets_is_a_list() {
        for (cells, expected) in [
            (
                [
                    r#"[""Price"",""Speed, all in all""]"#,
                    "[]",
                    r#"[""Price""]"#,
                ],
                ["Price\nSpeed, all in all", "", "Price"],
            ),
            (
                ["[Price,Speed]", "[]", "[Price]"],
                ["Price\nSpeed", "", "Price"],
            ),
            (
                ["['Price', 'Speed']", "", "[Price]"],
                ["Price\nSpeed", "", "Price"],
            ),
        ] {
            let [one, two, three] = cells;
            let text = format!("score,tags,why\n9,\"{one}\",a\n3,\"{two}\",b\n8,\"{three}\",c\n");
            let table = Table::read(text.into()).unwrap();
            assert_eq!(table.column(1).collect::<Vec<_>>(), expected);
            assert_eq!(propose(&table).uses()[1], ColumnUse::Reasons);
        }
    }

    #[test]
    fn remarks_in_brackets_stay_as_they_are() {
        for cells in [["[left out]", "[left out]"], ["[a, b]", "so"]] {
            let text = format!("score,said\n9,\"{}\"\n3,\"{}\"\n", cells[0], cells[1]);
            let table = Table::read(text.into()).unwrap();
            assert_eq!(table.column(1).collect::<Vec<_>>(), cells);
        }
    }
}
