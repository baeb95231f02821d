//! Work done on two cores at once.

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
