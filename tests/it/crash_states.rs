//! Whenever the power is cut, what was said to be recorded or saved is there, and every file is whole.
//!
//! A life of a project is lived on a file system that remembers every operation: a draft, answers, saves, undo,
//! "save as", more saves than backups are kept. Then it is cut at every operation, and of every disk that could be
//! left (see [`crate::support::crash`]) the project is opened, and must be one of the states it really had, none
//! older than what had been promised by then; and nothing half written is left of it then. There is no older version
//! of the format yet, so there is no migration to be cut.
//!
//! The same is done with a file that cannot be replaced and is written where it stands: there the file itself may be
//! cut off, and must come out whole when it is opened.
//!
//! And it is done where the folder of the journals cannot be written, always, from some operation on, or for a while
//! and then again, with disks that are opened where it still cannot be and where it can.
//!
//! By default every fortieth disk is also lived on for a while and cut again; `CRASH_STATES=full cargo test
//! crash_states` does this with every one of them, which takes ten minutes or so.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::path::{Path, PathBuf};

use goodword::document::{OpenProject, SaveState};
use goodword::model::Project;
use goodword::project_file::{EXTENSION, Revision, SaveError, read};

use super::projects::empty_project;
use crate::support::crash::Crash;
use crate::support::ground::{Ground, journals, other_name};
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::{Disk, Op};

/// From this operation on: in one of these places there is what this revision was, or something newer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Promise {
    ops: usize,
    places: Vec<PathBuf>,
    revision: Revision,
}

/// What was lived, and what was promised meanwhile.
#[derive(Debug)]
struct Lived {
    ground: Ground,
    start: Disk,
    ops: Vec<Op>,
    history: BTreeMap<Revision, Vec<String>>,
    promises: Vec<Promise>,
    /// Operations of any kind.
    turns: usize,
}

/// A life under way.
#[derive(Debug)]
struct Scribe {
    ground: Ground,
    life: Life,
    start: Disk,
    promises: Vec<Promise>,
}

impl Scribe {
    fn new(ground: Ground, life: Life) -> Self {
        Self {
            ground,
            start: life.fs.disk(),
            life,
            promises: Vec::new(),
        }
    }

    /// Waits until the program says that all is safe, which is a promise from now on.
    fn promised(&mut self, project: &mut OpenProject, wanted: &SaveState) {
        assert_eq!(self.life.settle(project), *wanted);
        self.promise(vec![project.path().to_owned()], project);
    }

    fn promise(&mut self, places: Vec<PathBuf>, project: &OpenProject) {
        self.promise_up_to(places, project.document().revision());
    }

    fn promise_up_to(&mut self, places: Vec<PathBuf>, revision: Revision) {
        self.promises.push(Promise {
            ops: self.life.fs.op_count(),
            places,
            revision,
        });
    }

    fn add(&mut self, project: &mut OpenProject, number: u64) {
        self.life.add(project, number);
        self.promised(project, &SaveState::Recorded);
    }

    /// Goes on in another file, and types on while that is being made: at each of two moments, so many answers.
    fn save_as(&mut self, project: &mut OpenProject, name: &str, numbers: [u64; 4]) {
        let (left, new) = (project.path().to_owned(), file(name));
        // While it moves it is in one of the two places.
        let both = [left.clone(), new.clone()];
        self.promise(both.to_vec(), project);
        let saved_as = project.document().revision();
        let fs = self.life.fs.clone();
        let (writing, replacing) = (fs.hold_writing(), fs.hold_replacing());
        project.save_as(new.clone());
        for number in &numbers[..2] {
            self.add_meanwhile(project, &both, *number);
        }
        drop(writing);
        for number in &numbers[2..] {
            self.add_meanwhile(project, &both, *number);
        }
        drop(replacing);
        assert_eq!(self.life.settle(project), SaveState::Recorded);
        assert_eq!(project.path(), new);
        if !left.components().any(|part| part.as_os_str() == "drafts") {
            // The old place keeps what it had when it was left.
            self.promise_up_to(vec![left], saved_as);
        }
        self.promise(vec![new], project);
    }

    fn add_meanwhile(&mut self, project: &mut OpenProject, places: &[PathBuf], number: u64) {
        self.life.add(project, number);
        assert_eq!(self.life.settle_record(project), SaveState::Saving);
        self.promise(places.to_vec(), project);
    }

    fn save(&mut self, project: &mut OpenProject) {
        project.save_now();
        self.life.settle_saving(project);
        self.promised(project, &SaveState::Saved);
    }

    fn lived(self) -> Lived {
        Lived {
            ground: self.ground,
            start: self.start,
            ops: self.life.fs.ops(),
            turns: self.life.fs.turns(),
            history: self.life.history,
            promises: self.promises,
        }
    }
}

/// Everything that is written in a project's life.
fn long_life(ground: Ground) -> Lived {
    let mut scribe = Scribe::new(ground, ground.life_on(Life::new().fs.disk()));
    let mut project = OpenProject::draft(empty_project(), &scribe.life.keeping).unwrap();
    scribe.life.note(&project);
    scribe.promised(&mut project, &SaveState::Draft);
    scribe.life.add(&mut project, 1);
    scribe.promised(&mut project, &SaveState::Draft);

    scribe.save_as(&mut project, "cafe", [50, 51, 52, 53]);
    scribe.save(&mut project);
    scribe.add(&mut project, 2);
    scribe.life.add(&mut project, 3);
    scribe.life.add(&mut project, 4);
    scribe.promised(&mut project, &SaveState::Recorded);
    project.keep_draft(serde_json::json!({"comment": "half a sen"}));
    scribe.save(&mut project);
    scribe.add(&mut project, 5);
    scribe.life.undo(&mut project);
    scribe.promised(&mut project, &SaveState::Recorded);
    assert!(Life::close(project));

    let mut project = scribe.life.open(&file("cafe")).unwrap().project;
    scribe.promised(&mut project, &SaveState::Saved);
    for number in 10..23 {
        scribe.add(&mut project, number);
        scribe.save(&mut project);
    }
    for number in 30..33 {
        // While it is being saved.
        project.save_now();
        scribe.add(&mut project, number);
    }
    scribe.save_as(&mut project, "copy", [60, 61, 62, 63]);
    scribe.add(&mut project, 40);
    scribe.save(&mut project);
    assert!(Life::close(project));
    scribe.lived()
}

/// A file that cannot be replaced is opened, written and opened again.
fn life_in_place(ground: Ground) -> Lived {
    let start = ground.disk_with_file(&[]);
    let mut scribe = Scribe::new(ground, ground.life_on(start));
    for round in 0..3 {
        let mut project = scribe.life.open(&file("cafe")).unwrap().project;
        scribe.promised(&mut project, &SaveState::Saved);
        scribe.add(&mut project, 10 * round);
        scribe.save(&mut project);
        scribe.add(&mut project, 10 * round + 1);
        project.save_now();
        scribe.add(&mut project, 10 * round + 2);
        scribe.life.undo(&mut project);
        scribe.promised(&mut project, &SaveState::Recorded);
        scribe.save(&mut project);
        scribe.add(&mut project, 10 * round + 3);
        assert!(Life::close(project));
    }
    let mut project = scribe.life.open(&file("cafe")).unwrap().project;
    fail_in_place(&mut scribe, &mut project);
    scribe.save(&mut project);
    scribe.add(&mut project, 52);
    if ground == Ground::OtherName {
        let disk = scribe.life.fs.disk();
        let other = disk.content(&other_name());
        assert_eq!(other, disk.content(&file("cafe")));
    }
    scribe.lived()
}

/// The folder of the journals refuses at these turns, so that the journal goes on beside the file and comes back.
fn life_beside(refused: &[Range<usize>]) -> Lived {
    let start = Ground::Usual.disk_with_file(&[]);
    let mut scribe = Scribe::new(Ground::Usual, Ground::Usual.life_on(start));
    scribe.life.fs.refuse_in(journals(), refused);
    for round in 0..2 {
        let mut project = scribe.life.open(&file("cafe")).unwrap().project;
        let recovered = [SaveState::Saved, SaveState::Recorded];
        scribe.promised(&mut project, &recovered[usize::from(round > 0)]);
        scribe.add(&mut project, 10 * round);
        scribe.add(&mut project, 10 * round + 1);
        scribe.save(&mut project);
        scribe.life.undo(&mut project);
        scribe.add(&mut project, 10 * round + 2);
        project.keep_draft(serde_json::json!({"comment": "half a sen"}));
        project.save_now();
        scribe.add(&mut project, 10 * round + 3);
        scribe.save(&mut project);
        scribe.add(&mut project, 10 * round + 4);
        // What is recorded and not saved is recovered in the next round.
        drop(project);
        scribe.life.wait_for_unlock(&file("cafe"));
    }
    let mut project = scribe.life.open(&file("cafe")).unwrap().project;
    scribe.save_as(&mut project, "copy", [60, 61, 62, 63]);
    scribe.add(&mut project, 40);
    scribe.save(&mut project);
    assert!(Life::close(project));
    scribe.lived()
}

/// A disk that is full for a moment cuts the file off; what is recorded meanwhile is a promise all the same.
fn fail_in_place(scribe: &mut Scribe, project: &mut OpenProject) {
    for number in [50, 51] {
        scribe.life.add(project, number);
        scribe.life.settle_record(project);
        assert!(project.is_recorded());
        scribe.promise(vec![project.path().to_owned()], project);
        scribe.life.fs.fill_disk_at(Some(file("cafe")));
        project.save_now();
        let state = scribe.life.settle_saving(project);
        scribe.life.fs.fill_disk_at(None);
        let cut_off = matches!(state, SaveState::NotSaved(SaveError::InPlace { .. }));
        assert!(cut_off, "{state:?}");
    }
}

/// Opened after a cut, used, and saved.
fn short_life(ground: Ground, disk: Disk, place: &Path) -> Lived {
    let mut scribe = Scribe::new(ground, ground.life_on(disk));
    for _ in 0..1000 {
        // What the life before was given is random, and does not come again.
        (scribe.life.keeping.random)();
    }
    let mut project = scribe.life.open(place).unwrap().project;
    scribe.promise(vec![place.to_owned()], &project);
    let recorded = if project.is_draft() {
        SaveState::Draft
    } else {
        SaveState::Recorded
    };
    for number in 100..102 {
        scribe.life.add(&mut project, number);
        scribe.promised(&mut project, &recorded);
    }
    project.save_now();
    let state = scribe.life.settle(&mut project);
    assert!(
        matches!(state, SaveState::Saved | SaveState::Draft),
        "{state:?}"
    );
    scribe.promise(vec![place.to_owned()], &project);
    scribe.life.add(&mut project, 103);
    scribe.promised(&mut project, &recorded);
    scribe.lived()
}

impl Lived {
    /// Calls `seen` with every disk that a cut could leave, once for each set of promises, and with the promise of
    /// each place that then holds.
    fn cut_everywhere(&self, mut seen: impl FnMut(Disk, &[&Promise])) {
        let mut crash = Crash::new(self.start.clone());
        let mut known = HashSet::new();
        for done in 0..=self.ops.len() {
            if let Some(op) = done.checked_sub(1).map(|last| &self.ops[last]) {
                crash.after(op);
            }
            let promises = self.promises_at(done);
            for disk in crash.disks() {
                let mut hasher = DefaultHasher::new();
                (&disk, &promises).hash(&mut hasher);
                if known.insert(hasher.finish()) {
                    seen(disk, &promises);
                }
            }
        }
    }

    /// The last promise of each place; one for a place ends one that named it among others.
    fn promises_at(&self, done: usize) -> Vec<&Promise> {
        let mut holding: Vec<&Promise> = Vec::new();
        for promise in self.promises.iter().filter(|each| each.ops <= done) {
            holding.retain(|old| {
                let is_draft =
                    |place: &PathBuf| place.components().any(|part| part.as_os_str() == "drafts");
                !old.places
                    .iter()
                    .any(|place| promise.places.contains(place) || is_draft(place))
            });
            holding.push(promise);
        }
        holding
    }

    /// What is wrong with a disk after a cut.
    fn violations(&self, disk: &Disk, promises: &[&Promise]) -> Vec<String> {
        let mut violations = Vec::new();
        for path in disk.names.keys().filter(|path| is_project(path)) {
            let whole =
                read(disk.content(path).unwrap()).is_ok_and(|read| read.problems.is_empty());
            if !whole && !self.ground.writes_in_place() {
                violations.push(format!("{} is not whole", path.display()));
            }
        }
        for promise in promises {
            let kept = promise
                .places
                .iter()
                .any(|place| self.keeps(disk, place, promise.revision));
            if !kept {
                violations.push(format!("{promise:?} is broken"));
            }
        }
        violations
    }

    fn keeps(&self, disk: &Disk, place: &Path, revision: Revision) -> bool {
        let mut life = self.ground.life_on(disk.clone());
        let Ok(opened) = life.open(place) else {
            return false;
        };
        let found = comments(opened.project.document().project());
        let had = self
            .history
            .range(revision..)
            .any(|(_, comments)| *comments == found);
        had && opened.lost_records == 0
            && !opened.foreign_journal
            && !matches!(opened.project.state(), SaveState::ReadOnly(_))
            && leftovers(place, opened.project.document().project(), &life.fs.disk()).is_empty()
    }
}

/// What is half written of the file at this place, of its journal and of its backups.
fn leftovers(place: &Path, project: &Project, disk: &Disk) -> Vec<PathBuf> {
    let own = place.file_name().unwrap().to_string_lossy().into_owned();
    let is_left = |path: &&PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        let is_copy = path
            .parent()
            .is_some_and(|folder| folder.ends_with("copies"));
        name.ends_with(".tmp") && (is_copy || name.contains(&own))
            || name.ends_with("journal-new") && name.contains(&own)
            || name == "backup-new" && path.parent().unwrap().ends_with(project.id().as_str())
    };
    disk.names.keys().filter(is_left).cloned().collect()
}

fn is_project(path: &std::path::Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    name.ends_with(EXTENSION) && !name.starts_with('.')
}

/// How many disks there were, and what was wrong.
#[derive(Debug, Default)]
struct Tally {
    disks: usize,
    violations: Vec<String>,
}

impl Tally {
    fn cut(&mut self, lived: &Lived, mut then: impl FnMut(&mut Self, Disk, &[&Promise])) {
        lived.cut_everywhere(|disk, promises| {
            self.disks += 1;
            let violations = lived.violations(&disk, promises);
            if violations.is_empty() {
                then(self, disk, promises);
            } else {
                self.violations.extend(violations);
            }
        });
    }

    fn check(&self, operations: usize) {
        eprintln!("{operations} operations, {} disks", self.disks);
        let first: Vec<_> = self.violations.iter().take(10).collect();
        assert!(
            first.is_empty(),
            "{} of {}: {first:#?}",
            self.violations.len(),
            self.disks
        );
    }
}

/// Cuts a life, and of every fortieth disk, or of all, one that goes on from there.
fn cut_twice(lived: &Lived) {
    let full = std::env::var("CRASH_STATES").is_ok_and(|size| size == "full");
    let mut tally = Tally::default();
    let mut first = 0;
    tally.cut(lived, |tally, disk, promises| {
        first += 1;
        let Some(promise) = promises.last().filter(|_| full || first % 40 == 0) else {
            return;
        };
        let place = promise
            .places
            .iter()
            .find(|place| disk.names.contains_key(*place));
        let second = short_life(lived.ground, disk, place.unwrap());
        tally.cut(&second, |_, _, _| ());
    });
    tally.check(lived.ops.len());
}

#[test]
fn every_crash_state_is_recovered() {
    for ground in [Ground::Usual, Ground::NoHardLinks] {
        cut_twice(&long_life(ground));
    }
}

#[test]
fn journals_refused_every_crash_state_is_recovered() {
    let from_on = |at: usize| std::iter::once(at..usize::MAX).collect();
    let turns = life_beside(&[]).turns;
    let from = (1..turns).step_by(41);
    let spans = from.flat_map(|at| [from_on(at), vec![at..at + 12, at + 30..at + 45]]);
    for refused in std::iter::once(from_on(0)).chain(spans) {
        let mut lived = life_beside(&refused);
        for ground in [Ground::Usual, Ground::NoJournals] {
            lived.ground = ground;
            cut_twice(&lived);
        }
    }
}

#[test]
fn folder_not_writable_every_crash_state_is_recovered() {
    cut_twice(&life_in_place(Ground::Closed));
}

#[test]
fn rename_refused_every_crash_state_is_recovered() {
    cut_twice(&life_in_place(Ground::NoReplacing));
}

#[test]
fn hard_link_every_crash_state_is_recovered() {
    cut_twice(&life_in_place(Ground::OtherName));
}
