//! The scores of a large file of separated values, counted without making a table of it: in blocks, on all cores, as
//! many of each as [`super::Table`] and [`super::plan()`] would find. Where anything else of the table would matter to the
//! score, or something is wrong with the file, nothing is counted, and whoever asks reads the table.

mod column;
mod counts;
mod end;
mod pieces;
mod plain;
mod sample;
mod scanner;

use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use column::{Columns, Look, Unproved};
use sample::Sample;

use super::arrange::ROWS_THAT_TELL_FORM;
use crate::model::Counts;

/// The scores of a column, and what stands beside them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScoreTally {
    /// How many answered 0, 1, ... 10.
    pub scores: [u64; 11],
    /// Rows that say something else that was answered, but no score.
    pub blank: u64,
    /// Cells that should be scores and are not.
    pub not_scores: u64,
}

impl ScoreTally {
    pub fn counts(&self) -> Counts {
        Counts::of_distribution(self.scores, self.blank)
    }
}

/// In bytes, but for the rows.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    /// Smaller files are read as a table before another thread has begun.
    worth_it: u64,
    /// What is looked at to tell what the columns are; the next one where that is too few rows.
    samples: &'static [usize],
    rows: usize,
    /// What one thread reads at a time.
    piece: u64,
}

const SIZES: Sizes = Sizes {
    worth_it: 4 << 20,
    samples: &[1 << 20, 4 << 20, 16 << 20],
    rows: ROWS_THAT_TELL_FORM,
    piece: 1 << 20,
};

/// The scores of a file, in the column that a person means by `score` or else in the one that surely holds them.
/// Nothing where the file is to be read as a table, for whatever reason: that one says what is wrong.
///
/// # Errors
/// When the file cannot be read.
pub fn tally_scores(
    file: &Path,
    score: Option<&str>,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> io::Result<Option<ScoreTally>> {
    tally(file, score, SIZES, go_on)
}

fn tally(
    file: &Path,
    score: Option<&str>,
    sizes: Sizes,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> io::Result<Option<ScoreTally>> {
    let bytes = file.metadata()?.len();
    // The text of a table has at most half of what 32 bits can count.
    if bytes < sizes.worth_it || bytes > u64::from(u32::MAX / 2) {
        return Ok(None);
    }
    let Some(sample) = Sample::of(file, sizes.samples, sizes.rows)? else {
        return Ok(None);
    };
    let Some(columns) = Columns::of(&sample, score) else {
        return Ok(None);
    };
    if end::may_sum_up(file, bytes, &sample)? {
        return Ok(None);
    }
    for look in [Look::QUICK, Look::CLOSE] {
        let Some(counts) = pieces::count(file, bytes, &sample, &columns, look, sizes.piece, go_on)?
        else {
            return Ok(None);
        };
        match columns.tally(&counts, look) {
            Ok(tally) => return Ok(Some(tally)),
            Err(Unproved::SoFar) => {}
            Err(Unproved::ForGood) => return Ok(None),
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
