//! Lists that say once what holds for several rows: a line of its own, `March 2024` or `Downtown`, above the rows that it is
//! about, or a day and a branch in the first row of several and nothing below it.

use super::date::{self, Looks};
use super::parts::is_value;
use super::score::read_score;
use super::separator::Span;
use super::table::{Table, letter};
use super::words::Wording;

/// As many rows as tell.
const LOOKED_AT: usize = 200;
/// A name of a branch is no longer.
const LONGEST_NAME_CHARS: usize = 40;
/// Fewer lines or gaps may stand there by chance.
const FEWEST: usize = 2;

impl Table {
    pub(super) fn carry_down(&mut self) {
        if self.own_language().is_some() || self.headers.len() < 2 {
            return;
        }
        if self.begins_with_section() {
            self.take_sections();
        } else {
            self.fill_gaps();
        }
    }

    /// Whether a row holds its first cell and nothing else.
    fn is_section(&self, row: usize) -> bool {
        !self.cell(row, 0).is_empty()
            && (1..self.headers.len()).all(|column| self.cell(row, column).is_empty())
    }

    /// Whether the first row is a section, and the sections are days where others are none, or the other way round.
    fn begins_with_section(&self) -> bool {
        if self.rows() < 2 * FEWEST || !self.is_section(0) {
            return false;
        }
        let is_day = |row: &usize| {
            matches!(
                date::looks(self.cell(*row, 0)),
                Some(Looks::Day | Looks::Month)
            )
        };
        let rows = 0..self.rows().min(LOOKED_AT);
        let (sections, others): (Vec<usize>, Vec<usize>) =
            rows.partition(|row| self.is_section(*row));
        // Each has rows of its own.
        let are_apart = sections
            .windows(2)
            .all(|pair| matches!(pair, [one, other] if other - one > 1));
        let others: Vec<usize> = others
            .into_iter()
            .filter(|row| !self.cell(*row, 0).is_empty())
            .collect();
        let are = |rows: &[usize], days: bool| rows.iter().all(|row| is_day(row) == days);
        let are_told = |days: bool| are(&sections, days) && are(&others, !days);
        let is_enough = sections.len() >= FEWEST && !others.is_empty();
        is_enough && are_apart && (are_told(true) || are_told(false))
    }

    /// What a section says becomes a column behind the others, which has no header.
    fn take_sections(&mut self) {
        let width = self.headers.len();
        let (mut cells, mut lines) = (Vec::new(), Vec::new());
        let mut section = Span::default();
        for row in 0..self.rows() {
            let own = self
                .cells
                .get(row * width..(row + 1) * width)
                .unwrap_or_default();
            if self.is_section(row) {
                section = own.first().copied().unwrap_or_default();
                continue;
            }
            cells.extend_from_slice(own);
            cells.push(section);
            lines.extend(self.lines.get(row));
        }
        self.headers.push(letter(width));
        self.cells = cells;
        self.lines = lines;
        let Self { ragged, lines, .. } = self;
        let is_left =
            |line: usize| u32::try_from(line).is_ok_and(|line| lines.binary_search(&line).is_ok());
        ragged.retain(|each| is_left(each.line));
    }

    /// Where a day and something else are missing in the same rows, they are those above.
    fn fill_gaps(&mut self) {
        let columns = self.columns_with_the_same_gaps();
        let width = self.headers.len();
        for column in columns {
            let mut above = Span::default();
            for cells in self.cells.chunks_mut(width) {
                match cells.get_mut(column) {
                    Some(cell) if cell.is_empty() => *cell = above,
                    Some(cell) => above = *cell,
                    None => {}
                }
            }
        }
    }

    /// Several columns of which one holds days, all filled in the first row, and below it in the same rows only.
    fn columns_with_the_same_gaps(&self) -> Vec<usize> {
        let rows = self.rows();
        let is_filled = |row: usize, column: usize| !self.cell(row, column).is_empty();
        let is_day = |column: usize| {
            let mut filled = self
                .column(column)
                .filter(|cell| !cell.is_empty())
                .take(FEWEST + 1)
                .peekable();
            filled.peek().is_some() && filled.all(|cell| date::looks(cell) == Some(Looks::Day))
        };
        let mut columns = 0..self.headers.len();
        let Some(day) = columns.find(|column| is_filled(0, *column) && is_day(*column)) else {
            return Vec::new();
        };
        let gaps: Vec<bool> = (0..rows.min(LOOKED_AT))
            .map(|row| is_filled(row, day))
            .collect();
        // Below the last of several groups may stand what sums them up.
        let begins = gaps
            .windows(2)
            .filter(|pair| matches!(pair, [false, true]))
            .count();
        // What the first rows do not tell is not looked for in the others.
        let filled = gaps.iter().filter(|filled| **filled).count();
        let is_enough = filled >= FEWEST && gaps.len() - filled >= FEWEST && begins > 0;
        if !is_enough {
            return Vec::new();
        }
        let has_same =
            |column: &usize| (0..rows).all(|row| is_filled(row, *column) == is_filled(row, day));
        let columns: Vec<usize> = (0..self.headers.len()).filter(has_same).collect();
        // Of whoever did not answer nothing is known, rather than the same as of those above.
        let scores = self.headers.iter().enumerate().filter(|(_, header)| {
            let wording = Wording::of(header);
            wording.recommend || wording.rate || wording.zero_to_ten
        });
        let scores: Vec<usize> = scores.map(|(column, _)| column).collect();
        let is_scored = |row: usize| {
            let mut cells = scores.iter().map(|column| self.cell(row, *column));
            cells.any(|cell| read_score(cell).is_some())
        };
        let is_name = |column: &usize| {
            let header = self.headers.get(*column).map_or("", String::as_str);
            let is_said = Wording::of(header).comment;
            let mut filled = self
                .column(*column)
                .filter(|cell| !cell.is_empty())
                .take(LOOKED_AT);
            !is_said
                && filled.all(|cell| !is_value(cell) && cell.chars().count() <= LONGEST_NAME_CHARS)
        };
        let are_names = columns.iter().filter(|column| **column != day).all(is_name);
        let are_groups = columns.len() >= FEWEST && are_names && (0..rows).all(is_scored);
        if are_groups { columns } else { Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    fn column(table: &Table, column: usize) -> Vec<&str> {
        table.column(column).collect()
    }

    #[test]
    fn a_line_above_rows_holds_for_each_of_them() {
        let found = read(
            "Name,Score\nMarch 2024,\nAnna Smith,10\nBob Jones,3\nApril 2024,\nCarla Diaz,8\n",
        );
        assert_eq!(
            column(&found, 2),
            ["March 2024", "March 2024", "April 2024"]
        );
        assert_eq!(propose(&found).column_of(ColumnUse::Date), Some(2));
        assert_eq!((found.rows(), found.line(0)), (3, 3));
        let found =
            read("Date,Score\nDowntown,\n2024-03-01,10\n2024-03-02,3\nAirport,\n2024-03-03,8\n");
        assert_eq!(column(&found, 2), ["Downtown", "Downtown", "Airport"]);
        assert_eq!(propose(&found).uses()[2], ColumnUse::Choice);
    }

    #[test]
    fn a_day_and_a_branch_above_gaps_hold_for_each_of_them() {
        let found =
            read("Date,Branch,Score\n2024-03-01,North,10\n,,3\n,,8\n2024-03-02,South,9\n,,7\n");
        assert_eq!(
            column(&found, 1),
            ["North", "North", "North", "South", "South"]
        );
        assert_eq!(found.cell(2, 0), "2024-03-01");
    }

    #[test]
    fn what_is_missing_by_chance_stays_missing() {
        for text in [
            "Date,Branch,Score\n2024-03-01,North,10\n,,3\n2024-03-02,South,9\n2024-03-03,,7\n",
            "Date,Branch,Score\n2024-03-01,North,10\n,West,3\n,,8\n2024-03-02,South,9\n,,7\n",
            "Date,Score\n2024-03-01,10\n,3\n,8\n2024-03-02,9\n",
            "Date,Branch,Score\n2024-03-01,North,10\n,,3\n,,8\n,,9\n",
            "Date,Shop,Name,Score\n2024-03-01,North,Ann,10\n,,Ben,\n,,Cem,3\n2024-03-02,South,Dan,9\n",
        ] {
            assert_eq!(read(text).cell(1, 0), "", "{text}");
        }
        // Who was asked and said nothing.
        let found = read("Name,Score\nAnna Smith,\nBob Jones,3\nCarla Diaz,\nDan Moss,8\n");
        assert_eq!(found.rows(), 4);
    }
}
