//! What programs put around a number or a day, so that a spreadsheet leaves it as it is: `"9"`, `'9`, `="2026-01-05"`.

/// Apostrophes, also those before a short year, and marks of a direction, which nobody sees.
const MARKS: [char; 5] = ['\'', '’', '\u{200e}', '\u{200f}', '\u{feff}'];

/// The number or the day alone; the cell where it is neither.
pub(super) fn bare(cell: &str) -> &str {
    let text = cell.strip_prefix('=').unwrap_or(cell);
    let quoted = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let within = quoted.or_else(|| cell.strip_prefix(MARKS));
    within
        .filter(|within| within.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_are_taken_out_and_words_are_not() {
        for (cell, within) in [
            ("\"9\"", "9"),
            ("'9", "9"),
            ("’26-02-03", "26-02-03"),
            ("=\"2026-01-05\"", "2026-01-05"),
            ("\u{200e}5.1.2026", "5.1.2026"),
            ("\"good\"", "\"good\""),
            ("'tis good", "'tis good"),
            ("\"9", "\"9"),
            ("=9", "=9"),
        ] {
            assert_eq!(bare(cell), within);
        }
    }
}
