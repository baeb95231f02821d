//! A conductor for tests, with nothing open.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use super::{Conductor, Environment};
use crate::exchange::import::TableReader;
use crate::model::Language;
use crate::project_file::{Keeping, OsFs, Room, StateFolder};

/// Keeps its state in `folder`.
pub(super) fn conductor_in(folder: &tempfile::TempDir) -> Conductor {
    let random = AtomicU64::new(7);
    let keeping = Keeping {
        fs: Arc::new(OsFs),
        state: StateFolder::new(folder.path().join("state")),
        clock: Arc::new(|| SystemTime::UNIX_EPOCH),
        random: Arc::new(move || random.fetch_add(1 << 32, Ordering::Relaxed)),
        room: Room::default(),
        wake: Arc::new(|| ()),
    };
    Conductor::new(Environment {
        today: || "2026-11-23".parse().unwrap(),
        keeping,
        tables: TableReader::new(PathBuf::new()),
        settings_path: None,
        ending: crate::ending::Ending::default(),
        language: Some(Language::English),
        open_mail: |_| Ok(()),
    })
    .unwrap()
}
