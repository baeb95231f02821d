//! Long work on a thread of its own: its result, how far it is, and its cancelling. Knows nothing of what is done.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use eframe::egui;

/// Work under way. Dropping it cancels it.
#[derive(Debug)]
pub(super) struct Job<T> {
    result: Receiver<T>,
    watch: Arc<Watch>,
    window: Arc<OnceLock<egui::Context>>,
    began: Instant,
}

/// What the work and its watcher share.
#[derive(Debug)]
pub(super) struct Watch {
    done: AtomicUsize,
    of: AtomicUsize,
    is_wanted: AtomicBool,
}

impl Default for Watch {
    fn default() -> Self {
        Self {
            done: AtomicUsize::default(),
            of: AtomicUsize::default(),
            is_wanted: AtomicBool::new(true),
        }
    }
}

/// How a job stands.
#[derive(Debug)]
pub(super) enum Outcome<T> {
    Running,
    Finished(T),
    /// The thread could not be started, or ended without a result.
    Lost,
}

/// So long the window itself waits for work that it begins: most of it is done by then, and nothing flickers. Nobody
/// sees that a frame comes so much later.
pub(super) const AT_ONCE: Duration = Duration::from_millis(30);

/// So many answers the window itself goes through between two frames; more are gone through on a thread.
pub(super) const ANSWERS_AT_ONCE: usize = 50_000;

/// Progress is drawn as often as it can be followed.
pub(super) const PROGRESS_EVERY: Duration = Duration::from_millis(100);

/// Work shorter than this shows no progress.
pub(super) const SLOW_AFTER: Duration = Duration::from_millis(100);

impl Watch {
    /// Says how far the work is; breaks when it is no longer wanted.
    pub(super) fn report(&self, done: usize, of: usize) -> ControlFlow<()> {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        if self.is_wanted() {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    }

    /// Whether somebody still waits for the result.
    pub(super) fn is_wanted(&self) -> bool {
        self.is_wanted.load(Ordering::Relaxed)
    }

    /// Turns false when the work is no longer wanted.
    pub(super) const fn wanted(&self) -> &AtomicBool {
        &self.is_wanted
    }
}

impl<T: Send + 'static> Job<T> {
    /// Begins the work; the window is drawn again when it ends, and once it counts as slow.
    pub(super) fn start(
        name: &str,
        ctx: &egui::Context,
        work: impl FnOnce(&Watch) -> T + Send + 'static,
    ) -> Self {
        let job = Self::ahead(name, work);
        job.wakes(ctx);
        job
    }

    /// Begins the work before there is a window.
    pub(super) fn ahead(name: &str, work: impl FnOnce(&Watch) -> T + Send + 'static) -> Self {
        let (sender, result) = channel();
        let watch = Arc::new(Watch::default());
        let window = Arc::new(OnceLock::new());
        let (shared, wake) = (watch.clone(), Wake(window.clone()));
        let run = move || {
            // Last to be dropped: the window is woken also when the work fails.
            let _wake = wake;
            let sender = sender;
            // Nobody is left to take the result of work that was cancelled.
            drop(sender.send(work(&shared)));
        };
        // A thread that could not be started has dropped the sender: the job is lost.
        drop(std::thread::Builder::new().name(name.to_owned()).spawn(run));
        Self {
            result,
            watch,
            window,
            began: Instant::now(),
        }
    }

    /// From now on that window is drawn again when the work ends. Of work that has ended already, polling tells.
    pub(super) fn wakes(&self, ctx: &egui::Context) {
        // There is one window.
        let _ = self.window.set(ctx.clone());
        ctx.request_repaint_after(SLOW_AFTER);
    }

    pub(super) fn poll(&self) -> Outcome<T> {
        self.wait(Duration::ZERO)
    }

    /// As [`Self::poll`], once it has ended or so much time has passed.
    pub(super) fn wait(&self, time: Duration) -> Outcome<T> {
        match self.result.recv_timeout(time) {
            Ok(result) => Outcome::Finished(result),
            Err(RecvTimeoutError::Timeout) => Outcome::Running,
            Err(RecvTimeoutError::Disconnected) => Outcome::Lost,
        }
    }

    /// Whether it takes long enough for its progress to be shown.
    pub(super) fn is_slow(&self) -> bool {
        self.began.elapsed() >= SLOW_AFTER
    }

    /// How much is done, of how much, and how much is done in a second; `None` while it is not known.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a figure on the screen"
    )]
    pub(super) fn speed(&self) -> Option<(usize, usize, usize)> {
        let of = self.watch.of.load(Ordering::Relaxed);
        let done = self.watch.done.load(Ordering::Relaxed);
        let seconds = self.began.elapsed().as_secs_f64();
        let speed = done as f64 / seconds.max(0.001);
        (of > 0).then_some((done, of, speed as usize))
    }

    /// From 0 to 1; `None` while it is not known.
    #[expect(clippy::cast_precision_loss, reason = "a share on the screen")]
    pub(super) fn share_done(&self) -> Option<f32> {
        let of = self.watch.of.load(Ordering::Relaxed);
        let done = self.watch.done.load(Ordering::Relaxed);
        (of > 0).then(|| done as f32 / of as f32)
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.watch.is_wanted.store(false, Ordering::Relaxed);
    }
}

struct Wake(Arc<OnceLock<egui::Context>>);

impl Drop for Wake {
    fn drop(&mut self) {
        if let Some(window) = self.0.get() {
            window.request_repaint();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result_of<T: Send + 'static>(job: &Job<T>) -> Option<T> {
        loop {
            match job.poll() {
                Outcome::Running => std::thread::yield_now(),
                Outcome::Finished(result) => return Some(result),
                Outcome::Lost => return None,
            }
        }
    }

    #[test]
    fn the_result_comes_once_the_work_is_done() {
        let job = Job::start("test", &egui::Context::default(), |watch| {
            let _ = watch.report(1, 4);
            7
        });
        assert_eq!(result_of(&job), Some(7));
        assert_eq!(job.share_done(), Some(0.25));
    }

    #[test]
    fn dropping_a_job_tells_its_work_to_stop() {
        let (stopped, heard) = channel();
        let job = Job::start("test", &egui::Context::default(), move |watch| {
            while watch.report(0, 1).is_continue() {
                std::thread::yield_now();
            }
            stopped.send(()).unwrap();
        });
        drop(job);
        assert_eq!(heard.recv(), Ok(()));
    }
}
