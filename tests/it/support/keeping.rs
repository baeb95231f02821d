//! Keeping without surprises: a fixed clock, counted numbers for random ones, a folder of the test's own.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use goodword::project_file::{Fs, Keeping, Room, StateFolder};

/// Keeps its state in `folder/state`, through `fs`.
pub fn keeping(fs: Arc<dyn Fs>, folder: &Path) -> Keeping {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let random = AtomicU64::new(STEP);
    Keeping {
        fs,
        state: StateFolder::new(folder.join("state")),
        clock: Arc::new(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000)),
        random: Arc::new(move || random.fetch_add(STEP, Ordering::Relaxed)),
        room: Room::default(),
        wake: Arc::new(|| ()),
    }
}

/// Between the looks at what another thread is to bring: short at first, and a minute in all, since a busy machine
/// takes its time. Few, as each look lets the window's own clock go on.
pub fn pauses() -> impl Iterator<Item = Duration> {
    let pause = |look| Duration::from_millis(if look < 200 { 5 } else { 75 });
    (0..1000).map(pause)
}

/// A dead program's locks go at once; here they go when the thread that kept them has ended,
/// and the process that another test was starting just then has begun.
pub fn wait_until_unlocked(path: &Path) {
    if path.extension().is_none_or(|kind| kind != "lock") {
        return;
    }
    for pause in pauses() {
        match std::fs::File::open(path) {
            Ok(file) if file.try_lock().is_err() => {}
            _ => return, // free, or gone
        }
        std::thread::sleep(pause);
    }
    panic!("{} stays locked", path.display());
}
