//! Work over the rows of a table on all cores, part by part.

use std::ops::{ControlFlow, Range};

use super::plan::{Cancelled, Progress};
use crate::cores::each;

/// So many that a thread is not asked for every moment, few enough that who cancels is heard at once.
pub(super) const ROWS_A_PART: usize = 16_384;

/// What `read` gives for each part of the rows, in their order. `progress` is asked before each part that this thread
/// reads, and once at least.
pub(super) fn in_parts<T: Send>(
    rows: usize,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    read: impl Fn(Range<usize>) -> T + Sync,
) -> Result<Vec<T>, Cancelled> {
    in_parts_of(ROWS_A_PART, rows, progress, read)
}

/// The same in parts of so many rows.
pub(super) fn in_parts_of<T: Send>(
    rows_a_part: usize,
    rows: usize,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    read: impl Fn(Range<usize>) -> T + Sync,
) -> Result<Vec<T>, Cancelled> {
    let parts = rows.div_ceil(rows_a_part).max(1);
    let start = |part: usize| rows.min(part * rows_a_part);
    let mut go_on = |part| {
        let heard = progress(Progress {
            done: start(part),
            of: rows,
        });
        heard.is_continue()
    };
    let read = |part| read(start(part)..start(part + 1));
    each(parts > 1, parts, &mut go_on, read).ok_or(Cancelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_all_of_the_rows_in_their_order() {
        for rows in [0, 1, ROWS_A_PART, ROWS_A_PART + 1, 5 * ROWS_A_PART - 7] {
            let parts = in_parts(rows, &mut |_| ControlFlow::Continue(()), |part| part);
            let read: Vec<usize> = parts.unwrap().into_iter().flatten().collect();
            assert_eq!(read, (0..rows).collect::<Vec<_>>());
        }
    }

    #[test]
    fn who_cancels_is_heard() {
        for rows in [1, 5 * ROWS_A_PART] {
            let parts = in_parts(rows, &mut |_| ControlFlow::Break(()), |part| part.len());
            assert_eq!(parts, Err(Cancelled));
        }
    }
}
