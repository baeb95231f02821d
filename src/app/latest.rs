//! What a view reads and a thread makes: what was made last, by what it was made of, and what is being made of
//! something else. Knows nothing of what it is.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use eframe::egui;

use super::job::{Job, Outcome};

/// Where what is wanted is made.
pub(super) enum Place<'a> {
    /// Between two frames.
    Here,
    /// On a thread of that name.
    Thread(&'a str, &'a egui::Context),
}

impl<'a> Place<'a> {
    /// Long work has a thread of that name.
    pub(super) fn of(is_long: bool, name: &'a str, ctx: &'a egui::Context) -> Self {
        if is_long {
            Self::Thread(name, ctx)
        } else {
            Self::Here
        }
    }
}

/// `K` is all that a `T` is made of. A job that gives nothing has failed.
#[derive(Debug)]
pub(super) struct Latest<K, T> {
    shown: Option<(K, T)>,
    job: Option<(K, Job<Option<T>>)>,
    /// What could not be made, which is not tried again and again.
    failed: Option<K>,
}

impl<K, T> Default for Latest<K, T> {
    fn default() -> Self {
        Self {
            shown: None,
            job: None,
            failed: None,
        }
    }
}

impl<K: PartialEq, T: Send + 'static> Latest<K, T> {
    /// What was made last.
    pub(super) fn shown(&self) -> Option<&(K, T)> {
        self.shown.as_ref()
    }

    /// Whether another is on its way.
    pub(super) fn is_making(&self) -> bool {
        self.job.is_some()
    }

    /// Whether what was wanted last could not be made.
    pub(super) fn has_failed(&self) -> bool {
        self.failed.is_some()
    }

    /// Makes what is wanted, or has it made, where it is neither shown nor on its way. Says whether it is on its way
    /// since now. `work` is told what is shown; what it gives makes nothing only where it is not wanted any more.
    pub(super) fn refresh<W>(
        &mut self,
        key: &K,
        place: &Place<'_>,
        work: impl FnOnce(Option<&T>) -> W,
    ) -> bool
    where
        K: Clone,
        W: FnOnce(&AtomicBool) -> Option<T> + Send + 'static,
    {
        let is_to_make = self.is_to_make(key);
        // Late is better than what was made of something else.
        if !is_to_make && !self.has_failed() {
            return false;
        }
        let work = work(self.shown.as_ref().map(|(_, former)| former));
        if let Place::Thread(name, ctx) = place
            && is_to_make
        {
            let job = Job::start(name, ctx, move |watch| work(watch.wanted()));
            self.begin(key.clone(), job);
            return true;
        }
        if let Some(made) = work(&AtomicBool::new(true)) {
            self.show(key.clone(), made);
        }
        false
    }

    /// Takes what is finished. Says whether this one is to be made: it is neither shown, nor on its way, nor could it
    /// not be made.
    pub(super) fn is_to_make(&mut self, key: &K) -> bool {
        self.wait(Duration::ZERO);
        if self.shown.as_ref().is_some_and(|(of, _)| of == key) {
            self.job = None;
            self.failed = None;
            return false;
        }
        let is_under_way = self.job.as_ref().is_some_and(|(of, _)| of == key);
        !is_under_way && self.failed.as_ref() != Some(key)
    }

    /// Shows what was made at once.
    pub(super) fn show(&mut self, key: K, made: T) {
        (self.job, self.failed) = (None, None);
        self.shown = Some((key, made));
    }

    /// Has it made; what is on its way is given up.
    pub(super) fn begin(&mut self, key: K, job: Job<Option<T>>) {
        self.failed = None;
        self.job = Some((key, job));
    }

    /// Takes what is on its way, as soon as it is there or so much time has passed.
    pub(super) fn wait(&mut self, time: Duration) {
        let Some((key, job)) = self.job.take() else {
            return;
        };
        match job.wait(time) {
            Outcome::Running => self.job = Some((key, job)),
            Outcome::Finished(Some(made)) => self.show(key, made),
            Outcome::Finished(None) | Outcome::Lost => self.failed = Some(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(10);

    fn job(made: Option<u8>) -> Job<Option<u8>> {
        Job::start("test", &egui::Context::default(), move |_| made)
    }

    fn lost() -> Job<Option<u8>> {
        let silent = |_: &super::super::job::Watch| std::panic::resume_unwind(Box::new(()));
        Job::start("test", &egui::Context::default(), silent)
    }

    #[test]
    fn the_former_is_shown_until_the_next_is_made() {
        let mut latest = Latest::default();
        latest.show("a", 1);
        assert!(latest.is_to_make(&"b"));
        latest.begin("b", job(Some(2)));
        assert!(latest.is_making());
        assert_eq!(latest.shown(), Some(&("a", 1)));
        latest.wait(LONG);
        assert_eq!(latest.shown(), Some(&("b", 2)));
        assert!(!latest.is_to_make(&"b"));
    }

    #[test]
    fn what_could_not_be_made_is_begun_again_only_after_something_else() {
        for failing in [lost(), job(None)] {
            let mut latest = Latest::default();
            latest.show("a", 1);
            latest.begin("b", failing);
            latest.wait(LONG);
            assert!(latest.has_failed() && !latest.is_making());
            assert!(!latest.is_to_make(&"b"));
            assert_eq!(latest.shown(), Some(&("a", 1)));
            assert!(!latest.is_to_make(&"a"));
            assert!(latest.is_to_make(&"b"));
        }
    }

    #[test]
    fn what_a_thread_could_not_make_is_made_here() {
        let ctx = egui::Context::default();
        let mut latest = Latest::default();
        latest.show("a", 1);
        latest.begin("b", lost());
        latest.wait(LONG);
        let begun = latest.refresh(&"b", &Place::Thread("test", &ctx), |former| {
            let former = former.copied();
            move |_: &AtomicBool| former.map(|former| former + 1)
        });
        assert!(!begun);
        assert_eq!(latest.shown(), Some(&("b", 2)));
    }
}
