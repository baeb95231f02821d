//! Work done on several cores at once.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::thread::{self, Scope};

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

/// Has `take` look at what `fill` fills for each number below `count`, in their order, while all cores fill the next
/// ones. None is far ahead, and what was taken is filled again, so that little is held and nothing made anew.
///
/// # Errors
/// The first that `take` gives; it gets nothing after it.
pub(crate) fn in_turn<T: Default + Send, E>(
    count: usize,
    fill: impl Fn(usize, &mut T) + Sync,
    mut take: impl FnMut(&T) -> Result<(), E>,
) -> Result<(), E> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        // One alone is filled here.
        let workers = if count < 2 { 1..1 } else { 0..cores };
        let workers = workers.map(|first| {
            let numbers = (first..count).step_by(cores);
            Worker::begin(scope, numbers, &fill)
        });
        let workers: Vec<_> = workers.collect();
        let mut next_to_each = workers.iter().cycle();
        (0..count).try_for_each(|number| {
            let worker = next_to_each.next().and_then(Option::as_ref);
            if let Some((worker, filled)) =
                worker.and_then(|worker| Some((worker, worker.filled.recv().ok()?)))
            {
                take(&filled)?;
                // It may be through with all of its numbers.
                let _ = worker.taken.send(filled);
                return Ok(());
            }
            // The system has no thread to give.
            let mut here = T::default();
            fill(number, &mut here);
            take(&here)
        })
    })
}

/// A thread that fills one after the other, no more than two before they are taken.
struct Worker<T> {
    filled: Receiver<T>,
    /// Back to it, to be filled again.
    taken: Sender<T>,
}

impl<T: Default + Send> Worker<T> {
    /// `None` where the system has no thread to give.
    fn begin<'scope>(
        scope: &'scope Scope<'scope, '_>,
        numbers: impl Iterator<Item = usize> + Send + 'scope,
        fill: &'scope (impl Fn(usize, &mut T) + Sync),
    ) -> Option<Self>
    where
        T: 'scope,
    {
        let (fills, filled) = sync_channel(1);
        let (taken, takes_back) = channel();
        let work = move || {
            for number in numbers {
                let mut each = takes_back.try_recv().unwrap_or_default();
                fill(number, &mut each);
                // After an error nobody takes any more.
                if fills.send(each).is_err() {
                    break;
                }
            }
        };
        let thread = thread::Builder::new().name("beside".to_owned());
        let started = thread.spawn_scoped(scope, work);
        started.ok().map(|_| Self { filled, taken })
    }
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
    fn what_is_filled_in_turn_is_taken_in_order_until_an_error() {
        let double = |number, doubled: &mut usize| *doubled = 2 * number;
        for count in [0, 1, 2, 1000] {
            let mut taken = Vec::new();
            let take = |each: &usize| {
                taken.push(*each);
                Ok::<(), ()>(())
            };
            assert_eq!(in_turn(count, double, take), Ok(()));
            assert!(taken.into_iter().eq((0..count).map(|number| 2 * number)));
        }
        let refuse = |each: &usize| if *each == 14 { Err("no") } else { Ok(()) };
        assert_eq!(in_turn(1000, double, refuse), Err("no"));
    }
}
