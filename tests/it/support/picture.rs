//! Pictures of the window, compared with those kept in the project.

use egui_kittest::{Harness, SnapshotOptions};

/// Where the pictures are, from the root of the package, where `cargo test` runs.
const PICTURES: &str = "tests/golden/pictures";
/// A pixel may differ by one step of brightness of 255: glyphs are rasterised with the instructions the processor has.
const THRESHOLD: f32 = 0.6;

/// Renders the last frame and compares it with `tests/golden/pictures/<name>.png`.
/// `UPDATE_SNAPSHOTS=1 cargo test` writes the pictures that are missing or differ.
///
/// The harness needs [`super::cpu_renderer::CpuRenderer`].
///
/// # Panics
/// If the picture differs or is missing; what was drawn is then in `<name>.new.png`, the difference in `<name>.diff.png`.
#[track_caller]
pub fn picture<S>(harness: &mut Harness<'_, S>, name: &str) {
    let options = SnapshotOptions::new()
        .threshold(THRESHOLD)
        .output_path(PICTURES);
    if let Err(error) = harness.try_snapshot_options(name, &options) {
        panic!("{error}");
    }
}
