//! How fast it is: each figure beside a bare one taken in the same run, so that they are compared as ratios and not
//! as times of one machine. `cargo bench` runs all, `cargo bench -- keeping` those of a group.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has nothing to say"
)]

mod answers;
mod frames;
mod keeping;
mod large_tables;
mod memory;
mod numbers;
mod opening;
mod pictures;
mod support;
mod views;
mod working;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    benches,
    keeping::append,
    keeping::checkpoint,
    keeping::recovery,
    frames::frames_while_saving,
    memory::peak_of_a_save,
    numbers::numbers,
    opening::opening,
    large_tables::large_tables,
    large_tables::exports,
    pictures::charts,
    pictures::reports,
    views::frames_of_views,
    working::listing,
    working::editing
);
criterion_main!(benches);
