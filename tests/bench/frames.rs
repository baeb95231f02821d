//! How long a frame of the window takes while a large file is saved beside it, and while nothing is.

use std::time::{Duration, Instant};

use criterion::Criterion;
use goodword::document::SaveState;

use crate::keeping::{folder, saved};
use crate::support::window::{Desk, Setting};

/// Prints the longest of the frames, which is what is felt, and the median.
pub fn frames_while_saving(_: &mut Criterion) {
    let folder = folder();
    let (project, path) = saved(1_000_000, folder.path());
    project.close(Duration::from_mins(1)).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    desk.harness.run_ok();
    tell("at rest", &frames(&mut desk, |_, taken| taken < 100));
    desk.key(eframe::egui::Key::Num9);
    desk.key(eframe::egui::Key::Enter);
    desk.wait_until_recorded();
    desk.chord(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::S);
    let unsaved =
        |desk: &Desk, _| desk.harness.state().conductor().save_state() != Some(&SaveState::Saved);
    tell(
        "while 1,000,000 answers are saved",
        &frames(&mut desk, unsaved),
    );
}

/// The times of frames as long as they go on, in ascending order.
fn frames(desk: &mut Desk, go_on: impl Fn(&Desk, usize) -> bool) -> Vec<Duration> {
    let mut times = Vec::new();
    while go_on(desk, times.len()) {
        let start = Instant::now();
        desk.harness.step();
        times.push(start.elapsed());
        std::thread::sleep(Duration::from_millis(5));
    }
    times.sort_unstable();
    times
}

fn tell(when: &str, times: &[Duration]) {
    println!(
        "frames {when}: {} of them, median {:.1?}, longest {:.1?}",
        times.len(),
        times[times.len() / 2],
        times[times.len() - 1]
    );
}
