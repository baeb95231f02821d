//! What several test modules share: keeping without surprises, and the window without a display.

#[cfg(feature = "gui")]
pub mod cpu_renderer;
pub mod crash;
pub mod goals;
pub mod ground;
pub mod importing;
pub mod keeping;
pub mod life;
#[cfg(feature = "gui")]
pub mod picture;
pub mod recording_fs;
#[cfg(feature = "gui")]
pub mod sheet;
pub mod tables;
#[cfg(feature = "gui")]
pub mod window;
pub mod workbooks;
