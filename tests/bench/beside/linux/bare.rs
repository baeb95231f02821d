//! A window with nothing in it but a line of text: what the library that draws the window, the system's graphics and the
//! screen cost by themselves.

use eframe::egui::{CentralPanel, Ui, ViewportBuilder};

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
    eframe::run_native("Bare", options, Box::new(|_| Ok(Box::new(Bare))))
}
