//! Work over the rows of a table on all cores, part by part.

use std::ops::{ControlFlow, Range};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::plan::{Cancelled, Progress};
use crate::cores::on_all;

/// So many that a thread is not asked for every moment, few enough that who cancels is heard at once.
pub(super) const ROWS_A_PART: usize = 16_384;

/// What `read` gives for each part of the rows, in their order. `progress` is asked before each part that this thread
/// reads, and once at least.
pub(super) fn in_parts<T: Send>(
    rows: usize,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    read: impl Fn(Range<usize>) -> T + Sync,
) -> Result<Vec<T>, Cancelled> {
    let hear = |progress: &mut dyn FnMut(Progress) -> ControlFlow<()>, done| {
        let heard = progress(Progress { done, of: rows });
        heard.is_continue()
    };
    if !hear(progress, 0) {
        return Err(Cancelled);
    }
    if rows <= ROWS_A_PART {
        return Ok(vec![read(0..rows)]);
    }
    let (next, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let work = |progress: &mut dyn FnMut(Progress) -> ControlFlow<()>| {
        let mut read_so_far = Vec::new();
        while !is_over.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let start = number * ROWS_A_PART;
            if start >= rows {
                break;
            }
            if !hear(progress, start) {
                is_over.store(true, Ordering::Relaxed);
                break;
            }
            read_so_far.push((number, read(start..rows.min(start + ROWS_A_PART))));
        }
        read_so_far
    };
    let read = on_all(
        || work(&mut |_| ControlFlow::Continue(())),
        || work(progress),
    );
    if is_over.into_inner() {
        return Err(Cancelled);
    }
    let mut read: Vec<(usize, T)> = read.into_iter().flatten().collect();
    read.sort_unstable_by_key(|(number, _)| *number);
    Ok(read.into_iter().map(|(_, part)| part).collect())
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
