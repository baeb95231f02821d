//! Work done on several cores at once.

use std::panic::resume_unwind;
use std::thread;

/// What both give; on two cores where there are two, and where it is worth it. The first may be done again where the
/// system has no thread to give.
pub(crate) fn both<A: Send, B>(
    is_worth_two: bool,
    there: impl Fn() -> A + Sync,
    here: impl FnOnce() -> B,
) -> (A, B) {
    if !is_worth_two {
        return (there(), here());
    }
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("beside".to_owned());
        let thread = thread.spawn_scoped(scope, &there);
        let here = here();
        let there = match thread {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            // The system has no thread to give.
            Err(_) => there(),
        };
        (there, here)
    })
}

/// What each of all cores gives that takes its part of a work until nothing of it is left; `here` is what this one does.
pub(crate) fn on_all<T: Send>(there: impl Fn() -> T + Sync, here: impl FnOnce() -> T) -> Vec<T> {
    thread::scope(|scope| {
        let others = thread::available_parallelism().map_or(1, usize::from) - 1;
        let begin = |_| {
            let thread = thread::Builder::new().name("beside".to_owned());
            // One that cannot be had leaves more to the others.
            thread.spawn_scoped(scope, &there).ok()
        };
        let others: Vec<_> = (0..others).filter_map(begin).collect();
        let mut given = vec![here()];
        for other in others {
            given.push(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        given
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn both_are_done_on_one_core_or_two() {
        for is_worth_two in [false, true] {
            assert_eq!(both(is_worth_two, || "there", || 7), ("there", 7));
        }
    }

    #[test]
    fn all_of_a_work_is_done_by_those_who_take_their_part() {
        let next = AtomicUsize::new(0);
        let work = || {
            let parts = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
            parts.take_while(|part| *part < 1000).collect::<Vec<_>>()
        };
        let mut done = on_all(work, work).concat();
        done.sort_unstable();
        assert_eq!(done, (0..1000).collect::<Vec<_>>());
    }
}
