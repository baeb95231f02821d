//! What a frame of each view costs with a large survey open: its part on the processor, without drawing.

use std::time::Duration;

use cpu_time::ThreadTime;
use criterion::Criterion;
use eframe::egui::{Key, Modifiers};

use crate::keeping::{folder, saved};
use crate::support::window::{Desk, Setting};

const VIEWS: [(&str, Key); 6] = [
    ("Collect", Key::Num1),
    ("Responses", Key::Num2),
    ("Scores", Key::Num3),
    ("Charts", Key::Num4),
    ("Follow-up", Key::Num5),
    ("Report", Key::Num6),
];

/// Prints the median of each view's frames, and the longest: that in which the view was gone to.
pub fn frames_of_views(_: &mut Criterion) {
    let folder = folder();
    let (project, path) = saved(1_000_000, folder.path());
    project.close(Duration::from_mins(1)).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    for (name, key) in VIEWS {
        desk.harness.key_press_modifiers(Modifiers::COMMAND, key);
        let mut times: Vec<Duration> = (0..60).map(|_| frame(&mut desk)).collect();
        times.sort_unstable();
        println!(
            "a frame of {name}: median {:.1?}, longest {:.1?}",
            times[times.len() / 2],
            times[times.len() - 1]
        );
    }
}

fn frame(desk: &mut Desk) -> Duration {
    let start = ThreadTime::now();
    desk.harness.step();
    let taken = start.elapsed();
    // What is worked out on another thread may come in.
    std::thread::sleep(Duration::from_millis(5));
    taken
}
