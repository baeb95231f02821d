//! Opening the window: where it was, how large, and what is said where there can be none.

use eframe::egui;

use super::Window;
use crate::app::{Conductor, Environment};
use crate::settings::WindowPlace;
use crate::ui::letters::Letters;
use crate::ui::theme;

/// The window could not be opened.
#[derive(Debug)]
pub enum OpenError {
    NoDisplay,
    /// The graphics, or the texts built in; in the system's own words.
    Other(String),
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When there is no display, or the graphics cannot be set up.
pub fn open(environment: Environment, file: Option<std::path::PathBuf>) -> Result<(), OpenError> {
    let mut conductor = Conductor::new(environment).map_err(|error| OpenError::Other(error.0))?;
    // Where signals cannot be heard they end the program; what is recorded is in the journal.
    let _ = conductor.ending().hear_signals();
    let is_turned = file.is_none() && conductor.turned_survey().is_some();
    if let Some(file) = file.as_ref().or(conductor.turned_survey().as_ref()) {
        conductor.open_ahead(file);
    }
    let ctx = prepared(&conductor);
    let (language, scale) = (conductor.texts.language(), conductor.settings.text_scale());
    let letters = Letters::draw_ahead(&ctx, language, scale);
    let options = eframe::NativeOptions {
        // Where the screen is turned to guests again, the window fills it from the first frame on.
        viewport: viewport(conductor.settings.window).with_fullscreen(is_turned),
        persist_window: false,
        // It smooths gradients, of which there are none, and costs time at every point where the processor draws.
        dithering: false,
        // They come with the letters.
        system_font_fallback: false,
        centered: conductor.settings.window.is_none(),
        ..eframe::NativeOptions::default()
    };
    let build = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        letters.wait();
        Ok(Box::new(Window::begin(&cc.egui_ctx, conductor, file)))
    };
    let run = eframe::run_native_ext("Goodword", options, Some(ctx), Box::new(build));
    run.map_err(|error| match error {
        eframe::Error::WinitEventLoop(_) => OpenError::NoDisplay,
        other => OpenError::Other(other.to_string()),
    })
}

/// What the window will be drawn in, as the library makes it by itself, with fonts and theme. The text size comes once
/// the window has its own.
fn prepared(conductor: &Conductor) -> egui::Context {
    let ctx = egui::Context::default();
    ctx.set_embed_viewports(false);
    theme::install(&ctx);
    theme::follow_language(&ctx, conductor.texts.language());
    conductor.show_theme(&ctx);
    ctx
}

fn viewport(place: Option<WindowPlace>) -> egui::ViewportBuilder {
    let size = place.map_or([1280.0, 800.0], |place| [place.width_pt, place.height_pt]);
    let builder = egui::ViewportBuilder::default()
        .with_title("Goodword")
        .with_app_id("goodword")
        .with_inner_size(size)
        .with_min_inner_size([900.0, 600.0])
        .with_maximized(place.is_some_and(|place| place.maximised));
    match eframe::icon_data::from_png_bytes(include_bytes!("../../../assets/icons/goodword.png")) {
        Ok(icon) => builder.with_icon(icon),
        Err(_) => builder, // a window without its icon is still a window
    }
}
