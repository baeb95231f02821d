//! What a frame of each view costs with a large survey open: its part on the window's thread, without drawing.

use std::time::Duration;

use cpu_time::ThreadTime;
use criterion::Criterion;
use eframe::egui::{Event, Key, Modifiers};

use crate::keeping::{folder, saved};
use crate::support::window::{Desk, Setting};

const VIEWS: [(&str, Key); 7] = [
    ("Collect", Key::Num1),
    ("Responses", Key::Num2),
    ("Scores", Key::Num3),
    ("Charts", Key::Num4),
    ("Follow-up", Key::Num5),
    ("Report", Key::Num6),
    ("Settings", Key::Comma),
];

/// A frame is to take no longer, the first of a view as little as any.
const BOUND: Duration = Duration::from_millis(8);
/// A view is gone to this often, each time in a window that has just been opened: nothing of it is kept from before.
const ROUNDS: usize = 5;
const FRAMES: usize = 60;

/// Prints what the first frame of each view takes, in which all of it is laid out for the first time; the longest of the
/// others, and their median.
pub fn frames_of_views(_: &mut Criterion) {
    let folder = folder();
    let (project, path) = saved(1_000_000, folder.path());
    project.close(Duration::from_mins(1)).unwrap();
    let mut views = VIEWS.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        let mut desk = Desk::with_file(Setting::default(), Some(path.clone()));
        for ((_, key), rounds) in VIEWS.iter().zip(&mut views) {
            rounds.push(frames(&mut desk, *key));
        }
    }
    for ((name, _), rounds) in VIEWS.iter().zip(views) {
        let first = median(rounds.iter().map(|times| times[0]).collect());
        let later = rounds.iter().map(|times| times[1..].to_vec());
        let longest = median(
            later
                .clone()
                .filter_map(|times| times.into_iter().max())
                .collect(),
        );
        let usual = median(later.flatten().collect());
        println!(
            "frames of {name}: first {first:.1?}, longest of the others {longest:.1?}, median {usual:.1?} (at most {BOUND:.0?})"
        );
    }
}

/// The frame that takes in the key still shows the view before; from the next one on the view is shown.
fn frames(desk: &mut Desk, key: Key) -> Vec<Duration> {
    // Straight into the frame: what the harness is told of, it takes in with frames of its own.
    desk.harness.input_mut().events.push(Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    });
    frame(desk);
    (0..FRAMES).map(|_| frame(desk)).collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn frame(desk: &mut Desk) -> Duration {
    let start = ThreadTime::now();
    desk.harness.step();
    let taken = start.elapsed();
    // What is worked out on another thread may come in.
    std::thread::sleep(Duration::from_millis(5));
    taken
}
