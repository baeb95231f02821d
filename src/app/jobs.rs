//! Work that takes longer than a frame: a named thread and its typed result, polled by the window and never waited for.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use eframe::egui;

/// Work under way.
#[derive(Debug)]
pub(super) struct Job<T> {
    result: Receiver<T>,
}

/// What has become of a job.
#[derive(Debug)]
pub(super) enum Progress<T> {
    Running,
    Done(T),
    /// The thread ended without a result.
    Lost,
}

impl<T: Send + 'static> Job<T> {
    /// Starts `work` in a thread of that name; the window is woken when it is done.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn spawn(
        name: &str,
        ctx: &egui::Context,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> std::io::Result<Self> {
        let (sender, result) = channel();
        let wake = Wake(ctx.clone());
        thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                // Last to be dropped: the window is woken also when the work fails.
                let _wake = wake;
                // Nobody listens any more where the window is gone.
                let _ = sender.send(work());
            })?;
        Ok(Self { result })
    }

    pub fn poll(&self) -> Progress<T> {
        match self.result.try_recv() {
            Ok(result) => Progress::Done(result),
            Err(TryRecvError::Empty) => Progress::Running,
            Err(TryRecvError::Disconnected) => Progress::Lost,
        }
    }
}

struct Wake(egui::Context);

impl Drop for Wake {
    fn drop(&mut self) {
        self.0.request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome<T: Send + 'static>(job: &Job<T>) -> Progress<T> {
        loop {
            match job.poll() {
                Progress::Running => thread::yield_now(),
                other => return other,
            }
        }
    }

    #[test]
    fn a_job_gives_its_result_once() {
        let ctx = egui::Context::default();
        let job = Job::spawn("sum", &ctx, || 2 + 2).unwrap();
        assert!(matches!(outcome(&job), Progress::Done(4)));
        assert!(matches!(outcome(&job), Progress::Lost));
    }
}
