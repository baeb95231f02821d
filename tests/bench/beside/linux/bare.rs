//! A window with nothing in it but a line of text: what the library that draws the window, the system's graphics and the
//! screen cost by themselves.

use std::sync::Arc;

use eframe::egui::{
    CentralPanel, Context, FontData, FontDefinitions, FontFamily, Ui, ViewportBuilder,
};

/// With it the benchmark is the window.
pub const ARGUMENT: &str = "--bare-window";

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        CentralPanel::default().show(ui, |ui| ui.heading("A bare window"));
    }
}

/// As large as that of the program.
pub fn open() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        persist_window: false,
        centered: true,
        ..eframe::NativeOptions::default()
    };
    let build = |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        set_font(&cc.egui_ctx);
        Ok(Box::new(Bare))
    };
    eframe::run_native("Bare", options, Box::new(build))
}

/// The library brings none of its own.
fn set_font(ctx: &Context) {
    let bytes = include_bytes!("../../../../assets/fonts/Inter-Regular.ttf");
    let mut fonts = FontDefinitions::empty();
    let data = Arc::new(FontData::from_static(bytes));
    fonts.font_data.insert("inter".to_owned(), data);
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["inter".to_owned()]);
    }
    ctx.set_fonts(fonts);
}
