//! Work done on two cores at once.

use std::panic::resume_unwind;
use std::thread;

use crate::model::Project;

/// Fewer answers are counted before another thread has begun.
const WORTH_A_THREAD: usize = 50_000;

/// Whether a project has so many answers that two cores are quicker than one.
pub(super) fn is_worth_two(project: &Project) -> bool {
    project.responses().len() >= WORTH_A_THREAD
}

/// What both give; on two cores where there are two, and where it is worth it.
pub(super) fn both<A: Send, B>(
    is_worth_two: bool,
    there: impl Fn() -> A + Sync,
    here: impl FnOnce() -> B,
) -> (A, B) {
    if !is_worth_two {
        return (there(), here());
    }
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("analysis".to_owned());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_are_done_on_one_core_or_two() {
        for is_worth_two in [false, true] {
            assert_eq!(both(is_worth_two, || "there", || 7), ("there", 7));
        }
    }
}
