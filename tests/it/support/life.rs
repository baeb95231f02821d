//! The life of a project as a script: each step is ordered, and waited for until the program says what has come of
//! it. What it says is written down as a promise.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use goodword::document::{EditLabel, OpenProject, Opened, SaveState};
use goodword::model::{Edit, Project, Response, ResponseId};
use goodword::project_file::{Keeping, OpenError, Revision};

use super::keeping::keeping;
use super::recording_fs::RecordingFs;
use crate::projects::empty_project;

/// Longer than anything in memory takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A folder in memory, and everything a program needs to live in it.
#[derive(Debug)]
pub struct Life {
    pub fs: RecordingFs,
    pub keeping: Keeping,
    woken: Receiver<()>,
    /// Goes on by as much as is waited for.
    now: Instant,
    /// The comments of the answers after each change.
    pub history: BTreeMap<Revision, Vec<String>>,
}

/// The folder of the user's files.
pub fn home() -> PathBuf {
    PathBuf::from("/home")
}

pub fn file(name: &str) -> PathBuf {
    home().join(format!("{name}.goodword.json"))
}

impl Life {
    pub fn new() -> Self {
        Self::on(RecordingFs::with_folder(&home()))
    }

    pub fn on(fs: RecordingFs) -> Self {
        let (wake, woken) = mpsc::channel();
        let wake = Mutex::new(wake);
        let seconds = AtomicU64::new(1_795_000_000);
        let keeping = Keeping {
            // Nobody waits any more when the life is over.
            wake: Arc::new(move || wake.lock().unwrap().send(()).unwrap_or_default()),
            clock: Arc::new(move || {
                let seconds = seconds.fetch_add(1, Ordering::Relaxed);
                SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
            }),
            ..keeping(Arc::new(fs.clone()), &home())
        };
        Self {
            fs,
            keeping,
            woken,
            now: Instant::now(),
            history: BTreeMap::new(),
        }
    }

    /// An empty project in a file of its own.
    pub fn new_file(&mut self, name: &str) -> OpenProject {
        let mut project = OpenProject::draft(empty_project(), &self.keeping).unwrap();
        project.save_as(file(name));
        assert_eq!(self.settle(&mut project), SaveState::Saved);
        project
    }

    pub fn open(&mut self, path: &Path) -> Result<Opened, OpenError> {
        let opened = OpenProject::open(path, &self.keeping)?;
        self.note(&opened.project);
        Ok(opened)
    }

    /// Writes down what the project is now.
    pub fn note(&mut self, project: &OpenProject) {
        let document = project.document();
        let comments = comments(document.project());
        self.history.insert(document.revision(), comments);
    }

    pub fn add(&mut self, project: &mut OpenProject, number: u64) {
        let mut response = Response::new(ResponseId::from_random(number));
        response.comment = format!("answer {number}");
        let _ = project.apply(EditLabel::AddResponse, Edit::add(response));
        self.note(project);
    }

    pub fn undo(&mut self, project: &mut OpenProject) {
        project.undo();
        self.note(project);
    }

    /// Waits until nothing is under way any more, without letting time pass.
    pub fn settle(&mut self, project: &mut OpenProject) -> SaveState {
        self.settle_until(project, |project| {
            !matches!(project.state(), SaveState::Recording | SaveState::Saving)
        })
    }

    /// Waits until the last change is recorded, or cannot be; the file may be under way.
    pub fn settle_record(&mut self, project: &mut OpenProject) -> SaveState {
        self.settle_until(project, |project| *project.state() != SaveState::Recording)
    }

    /// Waits until no file is under way any more, whatever else there is to say.
    pub fn settle_saving(&mut self, project: &mut OpenProject) -> SaveState {
        self.settle_until(project, |project| !project.is_saving())
    }

    /// Waits until this is what is said.
    pub fn settle_as(&mut self, project: &mut OpenProject, wanted: &SaveState) {
        self.settle_until(project, |project| project.state() == wanted);
    }

    fn settle_until(
        &mut self,
        project: &mut OpenProject,
        is_settled: impl Fn(&OpenProject) -> bool,
    ) -> SaveState {
        let end = Instant::now() + PATIENCE;
        loop {
            project.tick(self.now);
            if is_settled(project) {
                return project.state().clone();
            }
            let left = end.saturating_duration_since(Instant::now());
            let woken = self.woken.recv_timeout(left);
            assert!(woken.is_ok(), "it stays {:?}", project.state());
        }
    }

    /// Lets as much time pass as the program wants before it tries again, until all is in the file.
    pub fn recover(&mut self, project: &mut OpenProject) -> SaveState {
        let end = Instant::now() + PATIENCE;
        while *project.state() != SaveState::Saved && Instant::now() < end {
            // Longer than any pause between two attempts.
            self.now += Duration::from_secs(11);
            project.tick(self.now);
            let _ = self.woken.recv_timeout(Duration::from_millis(5));
        }
        project.state().clone()
    }

    /// Until a project that was let go of is let go of by the thread that kept it.
    pub fn wait_for_unlock(&self, path: &Path) {
        let end = Instant::now() + PATIENCE;
        while self.fs.is_locked_beside(path) {
            assert!(Instant::now() < end, "the lock stays");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Closes a project with all the time it may need.
    pub fn close(project: OpenProject) -> bool {
        project.close(PATIENCE).is_ok()
    }
}

pub fn comments(project: &Project) -> Vec<String> {
    let answers = project.responses().iter();
    answers.map(|each| each.comment().to_owned()).collect()
}
