//! Where one table ends and the next begins: below a row of nothing, with a header of its own.

use super::date;
use super::profile::number;
use super::score::read_score;

/// Rows that tell whether what stands above them is a header.
pub(super) const ROWS_THAT_TELL: usize = 5;

/// Whether `header` stands above `rows` as a header does: it has words where they have values.
pub(super) fn is_header(header: &[&str], rows: &[Vec<&str>]) -> bool {
    let filled = header.iter().filter(|cell| !cell.is_empty()).count();
    if filled < 2 || rows.is_empty() || header.iter().any(|cell| is_value(cell)) {
        return false;
    }
    (0..header.len()).any(|column| {
        let below = rows.iter().filter_map(|row| row.get(column));
        let mut below = below.filter(|cell| !cell.is_empty()).peekable();
        below.peek().is_some() && below.all(|cell| is_value(cell))
    })
}

/// A number, a date or a score: what no header is.
pub(super) fn is_value(cell: &str) -> bool {
    !cell.is_empty()
        && (number(cell).is_some() || date::looks(cell).is_some() || read_score(cell).is_some())
}
