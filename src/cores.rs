//! Work done on several cores at once.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
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

/// What `give` gives for each number below `count`, in their order; on all cores where it is worth it. `go_on` is asked on
/// this thread, at first and before each that it does itself: nothing is given once it says no.
pub(crate) fn each<T: Send>(
    is_worth_all: bool,
    count: usize,
    go_on: &mut dyn FnMut(usize) -> bool,
    give: impl Fn(usize) -> T + Sync,
) -> Option<Vec<T>> {
    if !is_worth_all {
        let numbers = 0..count;
        return numbers
            .map(|number| go_on(number).then(|| give(number)))
            .collect();
    }
    // The others may be through with all of it before this one has had any.
    if !go_on(0) {
        return None;
    }
    let (next, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let work = |go_on: &mut dyn FnMut(usize) -> bool| {
        let mut given = Vec::new();
        while !is_over.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                break;
            }
            if !go_on(number) {
                is_over.store(true, Ordering::Relaxed);
                break;
            }
            given.push((number, give(number)));
        }
        given
    };
    let given = on_all(|| work(&mut |_| true), || work(go_on));
    if is_over.into_inner() {
        return None;
    }
    let mut given: Vec<(usize, T)> = given.into_iter().flatten().collect();
    given.sort_unstable_by_key(|(number, _)| *number);
    Some(given.into_iter().map(|(_, each)| each).collect())
}

/// Has `take` take what `give` gives for each number below `count`, in their order, while all cores give the next ones:
/// none is far ahead, so that little is held.
///
/// # Errors
/// The first that `take` gives; nothing is taken after it.
pub(crate) fn in_turn<T: Send, E>(
    count: usize,
    give: impl Fn(usize) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    if count < 2 {
        return (0..count).try_for_each(|number| take(give(number)));
    }
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let give = &give;
        let begin = |first| {
            let (gives, given) = sync_channel(1);
            let work = move || {
                let numbers = (first..count).step_by(cores);
                // Nobody takes any more once there was an error.
                let _ = numbers.map(give).try_for_each(|each| gives.send(each));
            };
            let thread = thread::Builder::new().name("beside".to_owned());
            let started = thread.spawn_scoped(scope, work);
            started.ok().map(|_| given)
        };
        let workers: Vec<_> = (0..cores).map(begin).collect();
        let next_to_each = workers.iter().cycle();
        (0..count)
            .zip(next_to_each)
            .try_for_each(|(number, worker)| {
                let given = worker.as_ref().and_then(|given| given.recv().ok());
                // The system has no thread to give.
                take(given.unwrap_or_else(|| give(number)))
            })
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

    #[test]
    fn each_of_a_work_is_done_once_and_given_in_order() {
        for is_worth_all in [false, true] {
            let doubled = each(is_worth_all, 1000, &mut |_| true, |number| 2 * number);
            assert!(doubled.unwrap().into_iter().eq((0..2000).step_by(2)));
            let stopped = each(is_worth_all, 1000, &mut |_| false, |number| number);
            assert_eq!(stopped, None);
        }
    }

    #[test]
    fn what_is_given_in_turn_is_taken_in_order_until_an_error() {
        for count in [0, 1, 2, 1000] {
            let mut taken = Vec::new();
            let all = in_turn(
                count,
                |number| 2 * number,
                |each| {
                    taken.push(each);
                    Ok::<(), ()>(())
                },
            );
            assert_eq!(all, Ok(()));
            assert!(taken.into_iter().eq((0..count).map(|number| 2 * number)));
        }
        let stopped = in_turn(
            1000,
            |number| number,
            |each| if each == 7 { Err(each) } else { Ok(()) },
        );
        assert_eq!(stopped, Err(7));
    }
}
