//! The user's own, beside any project: language, theme, text size, recent files, the window. Responsible for one
//! small JSON file in the user's configuration folder. Losing it loses no work, so it is written plainly but whole.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};

use crate::model::{Day, Language};

/// See the module's page. Anything missing or out of range in the file takes its default.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// BCP 47; `None` follows the system.
    language: Option<String>,
    /// Wins over `language`, and is not written.
    #[serde(skip)]
    language_for_now: Option<Language>,
    pub theme: ThemeChoice,
    text_size_percent: u16,
    /// Newest first.
    recent: Vec<PathBuf>,
    /// When the next round of a recent survey is due, as far as it was known when it was last open.
    due: BTreeMap<PathBuf, String>,
    pub window: Option<WindowPlace>,
    /// What was chosen for the columns of imported tables, newest first.
    imports: Vec<ImportChoice>,
}

/// What was chosen for the columns of tables of one shape, in words for programs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportChoice {
    pub shape: String,
    /// By column.
    pub uses: Vec<String>,
    /// Of day and month, where the dates left it open.
    pub date_order: Option<String>,
    pub duplicates: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

/// The size of the window when it was last closed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    pub width_pt: f32,
    pub height_pt: f32,
    pub maximised: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            language_for_now: None,
            theme: ThemeChoice::System,
            text_size_percent: 100,
            recent: Vec::new(),
            due: BTreeMap::new(),
            window: None,
            imports: Vec::new(),
        }
    }
}

impl Settings {
    const RECENT_MAX: usize = 10;
    const IMPORTS_MAX: usize = 50;
    pub const TEXT_SIZES_PERCENT: [u16; 9] = [80, 90, 100, 110, 125, 140, 150, 175, 200];

    /// The language for now, else the one chosen, else the system's, else English.
    pub fn language(&self) -> Language {
        let chosen = self.language.as_deref().and_then(|tag| tag.parse().ok());
        let wanted = self.language_for_now.or(chosen);
        wanted.unwrap_or_else(system_language)
    }

    /// Speaks a language until another is chosen or the program ends.
    pub fn set_language_for_now(&mut self, language: Language) {
        self.language_for_now = Some(language);
    }

    pub fn set_language(&mut self, language: Language) {
        self.language_for_now = None;
        self.language = Some(language.tag().to_owned());
    }

    /// From 80 to 200.
    pub fn text_size_percent(&self) -> u16 {
        self.text_size_percent.clamp(80, 200)
    }

    /// The same as a factor.
    pub fn text_scale(&self) -> f32 {
        f32::from(self.text_size_percent()) / 100.0
    }

    pub fn set_text_size_percent(&mut self, percent: u16) {
        self.text_size_percent = percent.clamp(80, 200);
    }

    /// The next size up or down; the same at the end.
    pub fn text_size_step(&self, larger: bool) -> u16 {
        let now = self.text_size_percent();
        let mut sizes = Self::TEXT_SIZES_PERCENT.into_iter();
        let next = if larger {
            sizes.find(|&size| size > now)
        } else {
            sizes.rfind(|&size| size < now)
        };
        next.unwrap_or(now)
    }

    /// Newest first.
    pub fn recent(&self) -> &[PathBuf] {
        &self.recent
    }

    pub fn remember(&mut self, path: &Path) {
        self.forget(path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(Self::RECENT_MAX);
    }

    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|each| each != path);
        let recent = &self.recent;
        self.due.retain(|each, _| recent.contains(each));
    }

    /// When the next round of a recent survey is due, without opening it.
    pub fn round_due(&self, path: &Path) -> Option<Day> {
        self.due.get(path)?.parse().ok()
    }

    /// `None` where no round is to come. Of a survey that is not among the recent ones nothing is remembered.
    pub fn remember_round_due(&mut self, path: &Path, due: Option<Day>) {
        match due.filter(|_| self.recent.iter().any(|each| each == path)) {
            Some(due) => drop(self.due.insert(path.to_owned(), due.to_string())),
            None => drop(self.due.remove(path)),
        }
    }

    /// What was chosen for a table of that shape.
    pub fn import_choice(&self, shape: &str) -> Option<&ImportChoice> {
        self.imports.iter().find(|each| each.shape == shape)
    }

    pub fn remember_import(&mut self, choice: ImportChoice) {
        self.imports.retain(|each| each.shape != choice.shape);
        self.imports.insert(0, choice);
        self.imports.truncate(Self::IMPORTS_MAX);
    }

    /// Reads the file; defaults where there is none.
    ///
    /// # Errors
    /// When there is a file that cannot be read. The program goes on with the defaults and says so.
    pub fn read(path: &Path) -> io::Result<Self> {
        match fs::read(path) {
            Ok(bytes) => Ok(Self::of(serde_json::from_slice(&bytes)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Each value where it makes sense, else its default: one that does not costs none of the others.
    fn of(mut values: serde_json::Map<String, serde_json::Value>) -> Self {
        let mut settings = Self::default();
        let mut take = |name: &str| values.remove(name).unwrap_or_default();
        if let Ok(language) = serde_json::from_value(take("language")) {
            settings.language = language;
        }
        if let Ok(theme) = serde_json::from_value(take("theme")) {
            settings.theme = theme;
        }
        if let Ok(percent) = serde_json::from_value(take("text_size_percent")) {
            settings.text_size_percent = percent;
        }
        if let Ok(recent) = serde_json::from_value(take("recent")) {
            settings.recent = recent;
        }
        if let Ok(due) = serde_json::from_value(take("due")) {
            settings.due = due;
        }
        if let Ok(window) = serde_json::from_value(take("window")) {
            settings.window = window;
        }
        if let Ok(imports) = serde_json::from_value(take("imports")) {
            settings.imports = imports;
        }
        settings
    }

    /// Writes a new file and moves it over the old one.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let fresh = path.with_extension("json.new");
        let mut file = fs::File::create(&fresh)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        fs::rename(fresh, path)
    }
}

/// Where the settings are kept: `$GOODWORD_CONFIG`, else the user's configuration folder. `None` when the system
/// names no home.
pub fn settings_path() -> Option<PathBuf> {
    let folder = match std::env::var_os("GOODWORD_CONFIG") {
        Some(folder) => PathBuf::from(folder),
        None => etcetera::choose_base_strategy()
            .ok()?
            .config_dir()
            .join("goodword"),
    };
    Some(folder.join("settings.json"))
}

fn system_language() -> Language {
    sys_locale::get_locales()
        .find_map(|tag| tag.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_read_as_they_were_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deeper/settings.json");
        let mut settings = Settings::default();
        settings.set_language(Language::Polish);
        settings.set_text_size_percent(150);
        settings.remember(Path::new("/a/b.goodword.json"));
        settings.write(&path).unwrap();
        assert_eq!(Settings::read(&path).unwrap(), settings);
    }

    #[test]
    fn a_language_for_now_is_not_kept_and_gives_way_to_a_choice() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let mut settings = Settings::default();
        settings.set_language(Language::Polish);
        settings.set_language_for_now(Language::Finnish);
        assert_eq!(settings.language(), Language::Finnish);
        settings.write(&path).unwrap();
        let read = Settings::read(&path).unwrap();
        assert_eq!(read.language(), Language::Polish);
        settings.set_language(Language::Hungarian);
        assert_eq!(settings.language(), Language::Hungarian);
    }

    #[test]
    fn no_file_means_defaults_and_a_damaged_one_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        assert_eq!(Settings::read(&path).unwrap(), Settings::default());
        fs::write(&path, b"{\"theme\": 7").unwrap();
        assert!(Settings::read(&path).is_err());
    }

    #[test]
    fn a_value_that_makes_no_sense_costs_none_of_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let odd = br#"{"theme": "blue", "text_size_percent": -1, "window": 7, "recent": ["/a"]}"#;
        fs::write(&path, odd).unwrap();
        let settings = Settings::read(&path).unwrap();
        assert_eq!(settings.recent(), [PathBuf::from("/a")]);
        assert_eq!(settings.text_size_percent(), 100);
    }

    #[test]
    fn what_was_chosen_for_a_table_is_known_by_its_shape() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let choice = |uses: &str| ImportChoice {
            shape: "0a".to_owned(),
            uses: vec![uses.to_owned()],
            ..ImportChoice::default()
        };
        let mut settings = Settings::default();
        settings.remember_import(choice("text"));
        settings.remember_import(choice("score"));
        settings.write(&path).unwrap();
        let read = Settings::read(&path).unwrap();
        assert_eq!(read.import_choice("0a"), Some(&choice("score")));
        assert_eq!(read.import_choice("0b"), None);
    }

    #[test]
    fn recent_files_are_newest_first_each_once() {
        let mut settings = Settings::default();
        for name in ["a", "b", "a"] {
            settings.remember(Path::new(name));
        }
        assert_eq!(settings.recent(), [PathBuf::from("a"), PathBuf::from("b")]);
    }

    #[test]
    fn a_round_s_due_day_is_known_as_long_as_its_file_is_recent() {
        let mut settings = Settings::default();
        let (known, other) = (Path::new("a.json"), Path::new("b.json"));
        let due = "2027-01-01".parse().ok();
        settings.remember(known);
        settings.remember_round_due(known, due);
        settings.remember_round_due(other, due);
        assert_eq!(
            (settings.round_due(known), settings.round_due(other)),
            (due, None)
        );
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        settings.write(&path).unwrap();
        let mut read = Settings::read(&path).unwrap();
        assert_eq!(read.round_due(known), due);
        read.forget(known);
        assert_eq!(read.round_due(known), None);
    }

    #[test]
    fn text_size_stays_within_its_bounds() {
        let mut settings = Settings::default();
        settings.set_text_size_percent(900);
        assert_eq!(settings.text_size_percent(), 200);
        assert_eq!(settings.text_size_step(true), 200);
        assert_eq!(settings.text_size_step(false), 175);
    }
}
