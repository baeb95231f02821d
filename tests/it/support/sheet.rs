//! Pictures of the window in awkward settings, to be looked at:
//! `WINDOW_SHEET=folder cargo test --test it sheet -- --ignored`.

use std::path::PathBuf;

use eframe::egui::Theme;
use goodword::model::Language;

use super::window::{Desk, Setting};

/// A setting, with the folder that its pictures go to.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub setting: Setting,
    folder: PathBuf,
}

impl Sheet {
    /// One for each of the settings.
    pub fn all() -> Vec<Self> {
        let folder = std::env::var_os("WINDOW_SHEET").expect("WINDOW_SHEET names a folder");
        std::fs::create_dir_all(&folder).unwrap();
        let settings = [
            (Language::English, Theme::Light, 1366.0, 768.0, 100),
            (Language::Polish, Theme::Light, 900.0, 600.0, 100),
            (Language::Chinese, Theme::Dark, 1366.0, 768.0, 100),
            (Language::Hungarian, Theme::Light, 1366.0, 768.0, 150),
            (Language::Finnish, Theme::Dark, 900.0, 600.0, 100),
            (Language::English, Theme::Light, 900.0, 600.0, 200),
            (Language::Polish, Theme::Dark, 600.0, 400.0, 100),
            (Language::English, Theme::Light, 1280.0, 800.0, 100),
        ];
        let sheet = |(language, theme, width_pt, height_pt, text_size_percent)| Self {
            setting: Setting {
                language,
                theme,
                width_pt,
                height_pt,
                text_size_percent,
                ..Setting::default()
            },
            folder: PathBuf::from(&folder),
        };
        settings.into_iter().map(sheet).collect()
    }

    /// What the window shows now.
    pub fn save(&self, desk: &mut Desk, what: &str) {
        let Setting {
            language,
            width_pt,
            text_size_percent,
            ..
        } = self.setting;
        let tag = language.tag();
        let name = format!("{what}-{tag}-{width_pt}-{text_size_percent}.png");
        desk.harness.run_ok();
        desk.save_picture(&self.folder.join(name));
    }
}
