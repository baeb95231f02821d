//! What several test modules share: keeping without surprises, and the window without a display.

#[cfg(feature = "gui")]
pub mod cpu_renderer;
pub mod keeping;
#[cfg(feature = "gui")]
pub mod picture;
#[cfg(feature = "gui")]
pub mod window;
