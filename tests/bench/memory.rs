//! How much memory a save takes at its peak, beside what the project takes at rest.

use criterion::Criterion;
use peak_alloc::PeakAlloc;

use crate::keeping::{folder, save_and_wait, saved};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Prints a ratio; there is no time to be measured.
pub fn peak_of_a_save(_: &mut Criterion) {
    let folder = folder();
    let before = MEMORY.current_usage();
    let (mut project, _) = saved(1_000_000, folder.path());
    let resting = MEMORY.current_usage() - before;
    MEMORY.reset_peak_usage();
    save_and_wait(&mut project, 1_000_001);
    let peak = MEMORY.peak_usage() - before;
    #[expect(clippy::cast_precision_loss, reason = "a ratio for people")]
    let ratio = peak as f64 / resting as f64;
    println!(
        "memory: 1,000,000 answers rest in {} MB, a save takes {} MB at its peak: {ratio:.2} times\n",
        resting >> 20,
        peak >> 20
    );
}
