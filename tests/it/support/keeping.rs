//! Keeping without surprises: a fixed clock, counted numbers for random ones, a folder of the test's own.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use goodword::project_file::{Fs, Keeping, StateFolder};

/// Keeps its state in `folder/state`, through `fs`.
pub fn keeping(fs: Arc<dyn Fs>, folder: &Path) -> Keeping {
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    let random = AtomicU64::new(STEP);
    Keeping {
        fs,
        state: StateFolder::new(folder.join("state")),
        clock: Arc::new(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000)),
        random: Arc::new(move || random.fetch_add(STEP, Ordering::Relaxed)),
        wake: Arc::new(|| ()),
    }
}
