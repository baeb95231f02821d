//! The user's local state: journals, drafts and backups, in a folder that no one else reads.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use sha2::{Digest, Sha256};

use super::in_place::SafeCopy;
use crate::model::ProjectId;

/// What a project file's name ends in.
pub const EXTENSION: &str = ".goodword.json";

/// The folder for what must outlive the program but is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateFolder(PathBuf);

impl StateFolder {
    /// The variable of the environment that names another folder than the usual one.
    pub const VARIABLE: &str = "GOODWORD_STATE";

    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// The folder that the variable names, or the system's usual one: `$XDG_STATE_HOME/goodword`,
    /// `~/Library/Application Support/goodword`, `%LOCALAPPDATA%\goodword`. Nothing when there is no home.
    pub fn find(variable: Option<OsString>) -> Option<Self> {
        match variable.filter(|named| !named.is_empty()) {
            Some(named) => Some(Self::new(named)),
            None => usual_folder().map(|folder| Self::new(folder.join("goodword"))),
        }
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub(super) fn journals(&self) -> PathBuf {
        self.0.join("journals")
    }

    /// Of the project at this place: two copies of a file have one id, and a journal each.
    pub(super) fn journal(&self, id: &ProjectId, path: &Path) -> PathBuf {
        let place = place(path, 4);
        self.journals().join(format!("{id}.{place}.journal"))
    }

    pub(super) fn backups(&self, id: &ProjectId) -> PathBuf {
        self.0.join("backups").join(id.as_str())
    }

    /// Where what is to be in the file at this path is kept while that is written where it stands.
    pub(super) fn copy(&self, path: &Path) -> SafeCopy {
        let name = format!("{}{EXTENSION}", place(path, 8));
        SafeCopy {
            path: self.0.join("copies").join(name),
        }
    }

    /// The lock of the file at this path, where it cannot be beside it.
    pub(super) fn lock(&self, path: &Path) -> PathBuf {
        self.0
            .join("locks")
            .join(format!("{}.lock", place(path, 8)))
    }

    /// Of the surveys whose screens are turned to guests.
    pub(super) fn guest_marks(&self) -> PathBuf {
        self.0.join("counter")
    }

    pub(super) fn guest_mark(&self, id: &ProjectId) -> PathBuf {
        self.guest_marks().join(format!("{id}.json"))
    }

    /// Where surveys are that have no file of their own.
    pub fn drafts(&self) -> PathBuf {
        self.0.join("drafts")
    }
}

/// A path as a name, made of so many bytes.
fn place(path: &Path, bytes: usize) -> String {
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    let digits = digest.iter().take(bytes).map(|byte| format!("{byte:02x}"));
    digits.collect()
}

#[cfg(target_os = "macos")]
fn usual_folder() -> Option<PathBuf> {
    let apple = etcetera::base_strategy::Apple::new().ok()?;
    Some(apple.data_dir())
}

#[cfg(windows)]
fn usual_folder() -> Option<PathBuf> {
    let windows = etcetera::base_strategy::Windows::new().ok()?;
    Some(windows.cache_dir())
}

#[cfg(not(any(windows, target_os = "macos")))]
fn usual_folder() -> Option<PathBuf> {
    etcetera::base_strategy::Xdg::new().ok()?.state_dir()
}

/// The path with the extension of a project file, whatever was typed.
pub fn project_path(typed: PathBuf) -> PathBuf {
    let name = typed.file_name().unwrap_or_default().to_string_lossy();
    let lower = name.to_lowercase();
    if lower.ends_with(EXTENSION) {
        return typed;
    }
    let stem_bytes = [".goodword", ".json"]
        .iter()
        .find_map(|end| lower.strip_suffix(end));
    let stem = match stem_bytes.and_then(|stem| name.get(..stem.len())) {
        Some(stem) if !stem.is_empty() => stem,
        _ => &name,
    };
    typed.with_file_name(format!("{stem}{EXTENSION}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_is_appended_once() {
        let table = [
            ("cafe", "cafe.goodword.json"),
            ("cafe.goodword.json", "cafe.goodword.json"),
            ("Café.Goodword.JSON", "Café.Goodword.JSON"),
            ("cafe.goodword", "cafe.goodword.json"),
            ("cafe.json", "cafe.goodword.json"),
            ("cafe 2026.11", "cafe 2026.11.goodword.json"),
            (".json", ".json.goodword.json"),
        ];
        for (typed, wanted) in table {
            let path = Path::new("folder").join(typed);
            assert_eq!(project_path(path), Path::new("folder").join(wanted));
        }
    }

    #[test]
    fn the_variable_names_the_folder() {
        let named = StateFolder::find(Some("/elsewhere".into()));
        assert_eq!(named, Some(StateFolder::new("/elsewhere")));
        assert_ne!(
            StateFolder::find(Some(OsString::new())),
            Some(StateFolder::new(""))
        );
    }
}
