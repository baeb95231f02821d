//! Nothing typed is lost: what was recorded is there after a kill, and the file is always a whole version.

mod failing_fs;
mod opened;
mod recovered;
mod saved;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use goodword::document::{EditLabel, OpenProject, Opened, SaveState};
use goodword::model::{Edit, Project, Response, ResponseId};
use goodword::project_file::{Keeping, read};
use tempfile::TempDir;

use crate::projects::empty_project;
use crate::saving::assert_fits_schema;
use crate::support::keeping::keeping;
use failing_fs::FailingFs;

/// A folder with a project file and a state folder, and a file system that can be made to fail.
struct Desk {
    folder: TempDir,
    fs: Arc<FailingFs>,
    keeping: Keeping,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let fs = Arc::new(FailingFs::default());
        let keeping = keeping(fs.clone(), folder.path());
        Self {
            folder,
            fs,
            keeping,
        }
    }

    /// With a file that holds the project of `projects::empty_project`.
    fn with_file() -> Self {
        let desk = Self::new();
        let mut project = OpenProject::draft(empty_project(), &desk.keeping).unwrap();
        project.save_as(desk.path());
        settle(&mut project, &[SaveState::Saved]);
        project.close(Duration::from_secs(10)).unwrap();
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder
            .path()
            .canonicalize()
            .unwrap()
            .join("cafe.goodword.json")
    }

    fn open(&self) -> Opened {
        OpenProject::open(&self.path(), &self.keeping).unwrap()
    }

    fn file(&self) -> Project {
        let bytes = fs::read(self.path()).unwrap();
        assert_fits_schema(std::str::from_utf8(&bytes).unwrap());
        read(&bytes).unwrap().project
    }

    /// As if the program had been killed now: what is on the disk stays as it is, whatever the program does.
    fn kill(&self, project: OpenProject) {
        let after = TempDir::new().unwrap();
        copy_folder(self.folder.path(), after.path());
        drop(project);
        self.wait_for_lock();
        fs::remove_dir_all(self.folder.path()).unwrap();
        copy_folder(after.path(), self.folder.path());
    }

    fn wait_for_lock(&self) {
        let lock = self.folder.path().join(".cafe.goodword.json.lock");
        let end = Instant::now() + Duration::from_secs(10);
        while lock.exists() {
            assert!(Instant::now() < end, "the lock stays");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else {
            fs::copy(&path, &copy).unwrap();
        }
    }
}

/// Ticks, at one and the same moment, until the state is one of these.
pub fn settle(project: &mut OpenProject, wanted: &[SaveState]) {
    settle_if(project, Instant::now(), |state| wanted.contains(state));
}

fn settle_if(project: &mut OpenProject, now: Instant, is_wanted: impl Fn(&SaveState) -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        project.tick(now);
        if is_wanted(project.state()) {
            return;
        }
        assert!(Instant::now() < end, "it stays {:?}", project.state());
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn answer(number: u64) -> Response {
    let mut response = Response::new(ResponseId::from_random(number));
    response.comment = format!("answer {number}");
    response
}

fn add(project: &mut OpenProject, number: u64) {
    project
        .apply(EditLabel::AddResponse, Edit::add(answer(number)))
        .unwrap();
}

fn comments(project: &Project) -> Vec<String> {
    project
        .responses()
        .iter()
        .map(|each| each.comment().to_owned())
        .collect()
}
