//! Nothing typed is lost: what was recorded is there after a kill, and the file is always a whole version.

pub mod failing_fs;
mod opened;
mod recovered;
mod saved;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use goodword::document::{EditLabel, OpenProject, Opened, SaveState};
use goodword::model::{Edit, Project, Response, ResponseId};
use goodword::project_file::{Fs as _, Keeping, OsFs, read};
use tempfile::TempDir;

use crate::projects::empty_project;
use crate::saving::assert_fits_schema;
use crate::support::keeping::keeping;
use failing_fs::FailingFs;

/// A folder with a project file and a state folder, and a file system that can be made to fail.
pub struct Desk {
    pub folder: TempDir,
    pub fs: Arc<FailingFs>,
    pub keeping: Keeping,
}

impl Desk {
    pub fn new() -> Self {
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
    pub fn with_file() -> Self {
        let desk = Self::new();
        let mut project = OpenProject::draft(empty_project(), &desk.keeping).unwrap();
        project.save_as(desk.path());
        settle(&mut project, &[SaveState::Saved]);
        project.close(Duration::from_secs(10)).unwrap();
        desk
    }

    pub fn path(&self) -> PathBuf {
        self.file_path("cafe")
    }

    pub fn file_path(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().canonicalize().unwrap();
        folder.join(format!("{name}.goodword.json"))
    }

    pub fn open(&self) -> Opened {
        OpenProject::open(&self.path(), &self.keeping).unwrap()
    }

    pub fn file(&self) -> Project {
        project_at(&self.path())
    }

    /// As if the program had been killed now: what is on the disk stays as it is, whatever the program does.
    pub fn kill(&self, project: OpenProject) {
        let after = TempDir::new().unwrap();
        copy_folder(self.folder.path(), after.path());
        drop(project);
        self.wait_for_lock();
        fs::remove_dir_all(self.folder.path()).unwrap();
        copy_folder(after.path(), self.folder.path());
    }

    fn wait_for_lock(&self) {
        let end = Instant::now() + Duration::from_secs(10);
        let is_lock = |path: &PathBuf| path.extension().is_some_and(|end| end == "lock");
        while OsFs.list(self.folder.path()).unwrap().iter().any(is_lock) {
            assert!(Instant::now() < end, "the lock stays");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// The project in a file, which must fit the schema.
pub fn project_at(path: &Path) -> Project {
    let bytes = fs::read(path).unwrap();
    assert_fits_schema(std::str::from_utf8(&bytes).unwrap());
    read(&bytes).unwrap().project
}

/// Lets go of the copy the project goes on in; gives what its answers say.
pub fn closed_copy(desk: &Desk, project: OpenProject) -> Vec<String> {
    project.close(Duration::from_secs(10)).unwrap();
    comments(&project_at(&desk.file_path("copy")))
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

pub fn settle_if(project: &mut OpenProject, now: Instant, is_wanted: impl Fn(&SaveState) -> bool) {
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

pub fn answer(number: u64) -> Response {
    let mut response = Response::new(ResponseId::from_random(number));
    response.comment = format!("answer {number}");
    response
}

pub fn add(project: &mut OpenProject, number: u64) {
    project
        .apply(EditLabel::AddResponse, Edit::add(answer(number)))
        .unwrap();
}

pub fn comments(project: &Project) -> Vec<String> {
    project
        .responses()
        .iter()
        .map(|each| each.comment().to_owned())
        .collect()
}
