//! The real window without a display: fixed day, counted ids, its own folders, pictures by the CPU renderer.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{self, Key, Modifiers, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use goodword::app::{Conductor, Environment};
use goodword::document::SaveState;
use goodword::ending::Ending;
use goodword::model::{Day, Language, Project};
use goodword::project_file::{Fs, Keeping, OsFs, Room};
use goodword::settings::{Settings, ThemeChoice};
use goodword::ui::Window;

use super::cpu_renderer::CpuRenderer;
use super::keeping::{keeping, pauses, wait_until_unlocked};
use super::tables::tables;

/// A window and the folder its files are in.
pub struct Desk {
    pub harness: Harness<'static, Window>,
    folder: tempfile::TempDir,
    /// Whether what is read or made on another thread is waited for after every key and click.
    pub waits: bool,
}

/// How the window is set up before it opens.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub language: Language,
    /// On the command line.
    pub asked_language: Option<Language>,
    pub theme: Theme,
    pub width_pt: f32,
    pub height_pt: f32,
    pub text_size_percent: u16,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            language: Language::English,
            asked_language: None,
            theme: Theme::Light,
            width_pt: 1280.0,
            height_pt: 800.0,
            text_size_percent: 100,
        }
    }
}

/// 22 November 2026, whenever the tests run.
pub fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

impl Desk {
    /// A window with nothing open.
    pub fn new(setting: Setting) -> Self {
        Self::with_file(setting, None)
    }

    /// A window that opens a file, as from the command line.
    pub fn with_file(setting: Setting, file: Option<PathBuf>) -> Self {
        let mut desk = Self::in_folder(tempfile::tempdir().unwrap(), Arc::new(OsFs), setting, file);
        desk.wait_until_there();
        desk
    }

    /// A window on a computer that has no more room than that.
    pub fn with_room(setting: Setting, room: Room, file: Option<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keeping = Keeping {
            room,
            ..keeping(Arc::new(OsFs), folder.path())
        };
        let mut desk = Self::kept(folder, keeping, setting, file);
        desk.wait_until_there();
        desk
    }

    /// A window on a file system of its own, that waits for nothing.
    pub fn on(fs: Arc<dyn Fs>, file: Option<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Self::in_folder(folder, fs, Setting::default(), file);
        desk.waits = false;
        desk
    }

    /// The same, on folders that something is put into first.
    pub fn prepared(fs: Arc<dyn Fs>, prepare: impl FnOnce(&std::path::Path)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        prepare(folder.path());
        let mut desk = Self::in_folder(folder, fs, Setting::default(), None);
        desk.waits = false;
        desk
    }

    fn in_folder(
        folder: tempfile::TempDir,
        fs: Arc<dyn Fs>,
        setting: Setting,
        file: Option<PathBuf>,
    ) -> Self {
        let keeping = keeping(fs, folder.path());
        Self::kept(folder, keeping, setting, file)
    }

    fn kept(
        folder: tempfile::TempDir,
        keeping: Keeping,
        setting: Setting,
        file: Option<PathBuf>,
    ) -> Self {
        let settings_path = folder.path().join("settings.json");
        let mut settings = Settings::default();
        settings.set_language(setting.language);
        settings.set_text_size_percent(setting.text_size_percent);
        settings.theme = match setting.theme {
            Theme::Light => ThemeChoice::Light,
            Theme::Dark => ThemeChoice::Dark,
        };
        settings.write(&settings_path).unwrap();
        let environment = Environment {
            today,
            keeping,
            tables: tables(),
            settings_path: Some(settings_path),
            ending: Ending::default(),
            language: setting.asked_language,
            open_mail: |_| Err(goodword::app::NoMailProgram),
        };
        let mut conductor = Conductor::new(environment).unwrap();
        if let Some(file) = &file {
            conductor.open_ahead(file);
        }
        let mut harness = Harness::builder()
            .with_size(egui::vec2(setting.width_pt, setting.height_pt))
            .with_theme(setting.theme)
            .with_render_cursor(false)
            .with_max_steps(12)
            .renderer(CpuRenderer::default())
            .build_eframe(move |cc| Window::new(cc, conductor, file));
        harness.run_ok();
        let mut desk = Self {
            harness,
            folder,
            waits: true,
        };
        // A file is read while the window is looked at; what has none is listed before anybody can ask for it.
        desk.wait_for(|desk| !desk.harness.state().conductor().is_looking_for_drafts());
        desk
    }

    /// Until what is read or made on another thread is there; a disk takes its time.
    pub fn wait_until_there(&mut self) {
        let is_awaited = |desk: &Self| {
            let window = desk.harness.state();
            let conductor = window.conductor();
            conductor.opening().is_some()
                || conductor.is_looking_for_drafts()
                || window.is_making_sheets()
        };
        for pause in pauses() {
            if !self.waits || !is_awaited(self) {
                return;
            }
            std::thread::sleep(pause);
            self.harness.run_ok();
        }
        panic!("nothing was there within a minute");
    }

    /// A window with the sample survey.
    pub fn with_sample(setting: Setting) -> Self {
        let mut desk = Self::new(setting);
        let texts = goodword::i18n::Texts::load(setting.language).unwrap();
        let name = goodword::app::Action::TrySample.name(&texts);
        desk.click(&name);
        desk
    }

    /// Until the last change is in the journal; a disk takes its time.
    pub fn wait_until_recorded(&mut self) {
        for pause in pauses() {
            self.harness.run_ok();
            let state = self.harness.state().conductor().save_state();
            if !matches!(state, Some(SaveState::Recording)) {
                return;
            }
            std::thread::sleep(pause);
        }
        panic!("nothing was recorded within a minute");
    }

    /// Until keeping has come to a state; a disk takes its time.
    pub fn wait_until(&mut self, is_wanted: impl Fn(&SaveState) -> bool) {
        let is_there = |desk: &Self| {
            let state = desk.harness.state().conductor().save_state();
            state.is_some_and(&is_wanted)
        };
        self.wait_for(is_there);
    }

    /// Until a control or text of that name is there; work on another thread takes its time.
    pub fn wait_until_shown(&mut self, name: &str) {
        self.wait_for(|desk| desk.shows(name));
    }

    /// Until something is so.
    pub fn wait_for(&mut self, is_there: impl Fn(&Self) -> bool) {
        for pause in pauses() {
            self.harness.run_ok();
            if is_there(self) {
                return;
            }
            std::thread::sleep(pause);
        }
        let state = self.harness.state().conductor().save_state();
        panic!("waited a minute in vain, keeping is at {state:?}");
    }

    /// Does what an action of that name does, through the list of all actions.
    pub fn act(&mut self, action: &str) {
        self.chord(Modifiers::COMMAND, Key::K);
        self.type_text(action);
        self.key(Key::Enter);
    }

    /// Whether some text contains this.
    pub fn shows_part(&self, part: &str) -> bool {
        let mut found = self.harness.query_all_by_label_contains(part);
        found.next().is_some()
    }

    /// Nothing is pressed for so long; what was due meanwhile is on the disk.
    pub fn rest_seconds(&mut self, seconds: f64) {
        let now = self.harness.ctx.input(|input| input.time);
        self.harness.input_mut().time = Some(now + seconds);
        self.harness.run_ok();
        self.wait_until_recorded();
        // The draft has no acknowledgement of its own: the keeper works in order.
        std::thread::sleep(Duration::from_millis(50));
    }

    /// The program is gone without its survey closed; another is started on the same folders.
    pub fn killed_and_started_again(self, setting: Setting) -> Self {
        drop(self.harness);
        let drafts = self.folder.path().join("state/drafts");
        for entry in std::fs::read_dir(drafts).into_iter().flatten() {
            wait_until_unlocked(&entry.unwrap().path());
        }
        Self::in_folder(self.folder, Arc::new(OsFs), setting, None)
    }

    /// Where its settings and its state are.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn project(&self) -> &Project {
        self.harness.state().conductor().project().unwrap()
    }

    pub fn save_picture(&mut self, path: &std::path::Path) {
        self.harness.run_ok();
        self.harness.render().unwrap().save(path).unwrap();
    }

    /// Lets go of a file over the window.
    pub fn drop_file(&mut self, path: PathBuf) {
        let input = self.harness.input_mut();
        input.dropped_files.push(Arc::new(Dropped(path)));
        self.harness.run_ok();
        self.wait_until_there();
    }

    /// Picks an option of a closed list.
    #[track_caller]
    pub fn choose(&mut self, list: &str, option: &str) {
        self.harness
            .get_by_role_and_label(egui::Role::ComboBox, list)
            .click();
        self.harness.run_ok();
        self.click(option);
    }

    /// Clicks the control of that name.
    pub fn click(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.harness.run_ok();
        self.wait_until_there();
    }

    /// Picks one of several, scrolled to where it is out of sight.
    pub fn click_radio(&mut self, name: &str) {
        let role = egui::Role::RadioButton;
        self.harness
            .get_by_role_and_label(role, name)
            .scroll_to_me();
        self.harness.run_ok();
        self.harness.get_by_role_and_label(role, name).click();
        self.harness.run_ok();
        self.wait_until_there();
    }

    /// Puts the keyboard into the text field of that name.
    pub fn focus(&mut self, name: &str) {
        let field = self
            .harness
            .get_by_role_and_label(egui::Role::TextInput, name);
        field.focus();
        self.harness.run_ok();
    }

    /// Empties the text field of that name.
    pub fn clear_field(&mut self, name: &str) {
        self.focus(name);
        self.chord(Modifiers::COMMAND, Key::A);
        self.key(Key::Delete);
    }

    /// Whether a control or text of that name is there.
    pub fn shows(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).next().is_some()
    }

    pub fn key(&mut self, key: Key) {
        self.chord(Modifiers::NONE, key);
    }

    pub fn chord(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run_ok();
        self.wait_until_there();
    }

    /// Types as a keyboard does: each letter is an event of its own.
    pub fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.harness.event(egui::Event::Text(letter.to_string()));
            self.harness.run_ok();
        }
    }
}

/// A file let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}
