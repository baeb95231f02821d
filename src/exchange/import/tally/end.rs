//! The end of a file, where some programs and people sum up what stands above.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use super::super::date::{self, Looks};
use super::super::not_answers::{LAST_ROWS, says_group, says_total, says_total_at_the_end};
use super::super::profile::number;
use super::sample::Sample;

/// Rows that sum up others are no longer. In bytes.
const LOOKED_AT: u64 = 4096;
/// Some of the first rows may have no day.
const DATED_ROWS: usize = 100;

/// Whether one of the last lines begins like that, or holds a word where the sample has days, and else numbers.
pub(super) fn may_sum_up(file: &Path, bytes: u64, sample: &Sample) -> io::Result<bool> {
    let mut file = File::open(file)?;
    file.seek(SeekFrom::Start(bytes.saturating_sub(LOOKED_AT)))?;
    let mut end = Vec::new();
    file.take(LOOKED_AT).read_to_end(&mut end)?;
    let text = String::from_utf8_lossy(&end);
    let dated = dated(sample);
    let lines = text.split(['\n', '\r']).rev();
    let last = lines.filter(|line| !line.trim().is_empty()).take(LAST_ROWS);
    let mut last = last.peekable();
    let is_alone = last
        .peek()
        .is_some_and(|line| says_one_thing(line, sample.separator));
    let is_odd = is_alone && has_full_column(sample);
    Ok(is_odd || last.any(|line| sums_up(line, sample.separator, &dated)))
}

fn says_one_thing(line: &str, separator: u8) -> bool {
    let cells = line.split(char::from(separator));
    cells.filter(|cell| !cell.trim().is_empty()).count() == 1
}

/// Whether there is a column beside others that is filled in all rows.
fn has_full_column(sample: &Sample) -> bool {
    let table = &sample.table;
    let mut columns = 0..table.headers().len();
    columns.len() > 1 && columns.any(|column| table.column(column).all(|cell| !cell.is_empty()))
}

/// The columns that hold days.
fn dated(sample: &Sample) -> Vec<usize> {
    let table = &sample.table;
    let is_dated = |column: &usize| {
        let mut cells = table.column(*column).take(DATED_ROWS);
        cells.any(|cell| date::looks(cell) == Some(Looks::Day))
    };
    (0..table.headers().len()).filter(is_dated).collect()
}

/// What sums up others is short: its cells hold no separators, and do not begin on another line.
fn sums_up(line: &str, separator: u8, dated: &[usize]) -> bool {
    if line.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        return false;
    }
    let cells = line.split(char::from(separator));
    let cells = cells.map(|cell| cell.trim_matches(['"', ' ', '\t']));
    let mut filled = cells
        .enumerate()
        .filter(|(_, cell)| !cell.is_empty())
        .peekable();
    let sums_up = |first: &str| {
        let mut words = first.split_whitespace();
        says_group(first) || words.any(|word| says_total(word) || says_total_at_the_end(word))
    };
    if filled
        .peek()
        .is_some_and(|(_, first)| sums_up(first) || says_total_at_the_end(first))
    {
        return true;
    }

    let mut words = filled.filter(|(_, cell)| number(cell).is_none());
    match (words.next(), words.next()) {
        (Some((column, word)), None) => {
            dated.contains(&column) && !word.chars().any(char::is_numeric)
        }
        _ => false,
    }
}
