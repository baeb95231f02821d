//! Where one table ends and the next begins: below a row of nothing, with a header of its own.

use super::date;
use super::profile::number;
use super::score::read_score;
use super::words::Wording;

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

/// Where the header is, of the first rows with several cells: below notes that are narrower and say nothing of answers.
pub(super) fn header_below_notes(rows: &[Vec<&str>]) -> usize {
    let filled = |row: &[&str]| row.iter().filter(|cell| !cell.is_empty()).count();
    let mut widest = 0;
    let mut is_below_note = false;
    for (at, row) in rows.iter().enumerate() {
        let says_something =
            row.iter().any(|cell| says(cell)) && (!is_below_note || begins_full(row));
        let below = rows.get(at + 1..).unwrap_or_default();
        let below = below.get(..ROWS_THAT_TELL).unwrap_or(below);
        let is_above = is_above_header(row, below);
        if says_something && filled(row) > widest && is_header(row, below) && !is_above {
            return at;
        }
        if says_something && (is_note(row) || is_above) {
            is_below_note = true;
        } else if says_something && !row.iter().any(|cell| is_value(cell)) {
            break;
        }
        if !numbers_columns(row) {
            widest = widest.max(filled(row));
        }
    }
    0
}

/// Whether a row does nothing but number the columns, `1.`, `2.`, `3.` or `Q1`, `Q2`, `Q3`.
fn numbers_columns(row: &[&str]) -> bool {
    let cut = |cell: &str| {
        cell.find(|c: char| c.is_ascii_digit())
            .unwrap_or(cell.len())
    };
    let filled = || row.iter().filter(|cell| !cell.is_empty());
    let Some(word) = filled().next().and_then(|cell| cell.get(..cut(cell))) else {
        return false;
    };
    let number = |cell: &str| {
        let digits = cell.strip_prefix(word)?;
        let digits = digits.trim_end_matches(['.', ')', '、', '．']);
        digits.parse::<usize>().ok()
    };
    let mut numbered = filled().zip(1..);
    filled().count() > 1 && numbered.all(|(cell, at)| number(cell) == Some(at))
}

/// Whether a row is something and what it is, `Survey, NPS`, and nothing else.
fn is_note(row: &[&str]) -> bool {
    is_two_cells(row) && !row.first().is_some_and(|cell| says(cell))
}

/// Whether a row of two cells stands above others like it, and below them a wider one that says twice what headers say.
fn is_above_header(row: &[&str], below: &[Vec<&str>]) -> bool {
    let wider = below.iter().find(|row| !is_two_cells(row));
    let says_twice = |row: &[&str]| row.iter().filter(|cell| says(cell)).count() > 1;
    is_two_cells(row)
        && wider.is_some_and(|row| {
            begins_full(row) && says_twice(row) && !row.iter().any(|cell| is_value(cell))
        })
}

fn is_two_cells(row: &[&str]) -> bool {
    begins_full(row) && row.iter().filter(|cell| !cell.is_empty()).count() == 2
}

/// Heads leave gaps, and so does what stands below them.
fn begins_full(row: &[&str]) -> bool {
    matches!(row, [one, other, ..] if !one.is_empty() && !other.is_empty())
}

/// Whether it says what headers of answers say.
pub(super) fn says(cell: &str) -> bool {
    let wording = Wording::of(cell);
    wording.recommend || wording.rate || wording.comment || wording.date || wording.customer
}

/// Whether a further table begins with this header, and not an odd row of the table above: none of its cells is a value
/// further down, and it says what headers say, or its columns hold something else than those above.
pub(super) fn is_further_header(header: &[&str], below: &[Vec<&str>], above: &[Vec<&str>]) -> bool {
    let column_of = |rows: &[Vec<&str>], column: usize| -> Vec<String> {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells
            .filter(|cell| !cell.is_empty())
            .map(|cell| (*cell).to_owned())
            .collect()
    };
    let mut columns = header
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty());
    let comes_again = columns.clone().any(|(at, cell)| {
        let is_it = |each: &String| each == cell;
        column_of(below, at).iter().any(is_it) || column_of(above, at).iter().any(is_it)
    });
    let differs = |at: usize| {
        let kinds = kind(&column_of(below, at)).zip(kind(&column_of(above, at)));
        kinds.is_some_and(|(below, above)| below != above)
    };
    is_header(header, below) && !comes_again && columns.any(|(at, cell)| says(cell) || differs(at))
}

/// Whether all cells are values; `None` where some are and some are not, or there are none.
fn kind(cells: &[String]) -> Option<bool> {
    let values = cells.iter().filter(|cell| is_value(cell)).count();
    match values {
        0 if !cells.is_empty() => Some(false),
        all if all == cells.len() && all > 0 => Some(true),
        _ => None,
    }
}

/// A number, a date or a score: what no header is.
pub(super) fn is_value(cell: &str) -> bool {
    !cell.is_empty()
        && (number(cell).is_some() || date::looks(cell).is_some() || read_score(cell).is_some())
}

#[cfg(test)]
mod tests {
    use super::super::Table;

    #[test]
    fn notes_that_say_what_headers_say_are_none() {
        let header = "Date,Score,Comment\n2026-02-01,9,good\n2026-02-02,3,\n2026-02-03,10,fine\n";
        for notes in [
            "Survey,NPS\nStore,North\n",
            "Type,NPS,\nOwner,Ann,\n",
            "Report,Net Promoter Score\nPeriod,Q1 2026\n",
            "Tutkimus,Suosittelu\n",
            "NPS,Q1\n",
            "Survey,NPS\nComment,internal only\n",
            "Question,Would you recommend us?\nScale,0-10\nDate,2026-03-01\n",
        ] {
            let found = Table::read(format!("{notes}{header}").into_bytes()).unwrap();
            assert_eq!(found.headers(), ["Date", "Score", "Comment"], "{notes}");
            assert_eq!(found.rows(), 3);
        }
        for numbers in [
            "1.,2.,3.\n",
            "1,2,3\n",
            "Q1,Q2,Q3\n",
            "第1,第2,第3\n",
            "1.,,2.\n",
        ] {
            let found = Table::read(format!("{numbers}{header}").into_bytes()).unwrap();
            assert_eq!(found.headers(), ["Date", "Score", "Comment"], "{numbers}");
            assert_eq!(found.rows(), 3);
        }
        // Heads over several columns are no notes.
        let found = Table::read(
            b"Shop,Feedback,,\n,Score,Comment,Reason\nNorth,9,good,price\nSouth,3,bad,price\n"
                .to_vec(),
        );
        assert_eq!(found.unwrap().headers()[0], "Shop");
    }
}
