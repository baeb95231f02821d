//! What the folder of the user's file is like: what may be done in it, and what not.

use std::path::PathBuf;

use goodword::document::{OpenProject, SaveState};
use goodword::project_file::Fs;

use super::life::{Life, file, home};
use super::recording_fs::{Disk, RecordingFs};
use crate::projects::empty_project;

/// See the module's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    Usual,
    NoHardLinks,
    /// Nobody may make files in it.
    Closed,
    /// Files in it cannot be replaced.
    NoReplacing,
    /// In the folder of the journals nothing can be written.
    NoJournals,
    /// The file has another name, which is to show the same.
    OtherName,
}

impl Ground {
    pub fn prepare(self, fs: &RecordingFs) {
        match self {
            Self::Usual | Self::OtherName => {}
            Self::NoHardLinks => fs.refuse_hard_links(),
            Self::Closed => fs.close_folder(&home()),
            Self::NoReplacing => fs.refuse_replacing(&home()),
            Self::NoJournals => refuse_journals(fs, true),
        }
    }

    /// Where a file can be cut off while it is written, it is made whole when it is opened.
    pub const fn writes_in_place(self) -> bool {
        matches!(self, Self::Closed | Self::NoReplacing | Self::OtherName)
    }

    pub fn life_on(self, disk: Disk) -> Life {
        let fs = RecordingFs::with(disk);
        self.prepare(&fs);
        Life::on(fs)
    }

    /// With a file that holds these answers, closed as it should be.
    pub fn disk_with_file(self, answers: &[u64]) -> Disk {
        let mut life = Life::new();
        let mut project = OpenProject::draft(empty_project(), &life.keeping).unwrap();
        for &number in answers {
            life.add(&mut project, number);
        }
        project.save_as(file("cafe"));
        assert_eq!(life.settle(&mut project), SaveState::Saved);
        assert!(Life::close(project));
        if self == Self::OtherName {
            life.fs.hard_link(&file("cafe"), &other_name()).unwrap();
        }
        life.fs.disk()
    }
}

/// Whether the folder of the journals refuses everything from now on.
pub fn refuse_journals(fs: &RecordingFs, refused: bool) {
    let always = 0..usize::MAX;
    fs.refuse_in(
        journals(),
        if refused {
            std::slice::from_ref(&always)
        } else {
            &[]
        },
    );
}

pub fn journals() -> PathBuf {
    home().join("state/journals")
}

/// The other name of the file.
pub fn other_name() -> PathBuf {
    home().join("other name.json")
}
