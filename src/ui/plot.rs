//! The only file that names egui_plot.
