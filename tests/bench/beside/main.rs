//! How quick and how light the program is beside others, as they are seen from outside: a window with nothing in it, made
//! with the same library and opened by this program itself, and the spreadsheets that people use, where they are installed.
//! The screen is one that only exists in memory (Xvfb), and everything on it is drawn by the processor.
//!
//! `cargo bench --bench beside` builds the program as it is given to people; `-- --program PATH` is for one that is there.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has nothing to say"
)]

#[cfg(target_os = "linux")]
mod linux;

fn main() {
    #[cfg(target_os = "linux")]
    linux::run();
    #[cfg(not(target_os = "linux"))]
    println!("beside: this is measured on Linux");
}
