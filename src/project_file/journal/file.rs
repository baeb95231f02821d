//! One of the files a journal is written in.

use std::io;
use std::path::{Path, PathBuf};

use super::record;
use crate::project_file::Revision;
use crate::project_file::fingerprint::MOST_BYTES;
use crate::project_file::folder::make_folder;
use crate::project_file::fs::{Access, Fs, FsFile};
use crate::project_file::leftovers::NEW_JOURNAL;

/// What is known of the folder that a file is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Folder {
    /// Made where it is missing.
    Own,
    /// As [`Self::Own`], and known to be on the disk.
    OwnAndMade,
    /// The user's: never made.
    Users,
}

/// See the module's page. What is in it is whole lines, of which so many bytes are known to be on the disk.
#[derive(Debug)]
pub(super) struct JournalFile {
    path: PathBuf,
    folder: Folder,
    /// What it begins with when it is begun.
    header: Vec<u8>,
    /// That the project's file is as it is now, for when the file was begun earlier.
    checkpoint: Vec<u8>,
    has_checkpoint: bool,
    file: Option<Box<dyn FsFile>>,
    /// How much of it is known to be on the disk and of use.
    durable_bytes: u64,
    /// There may be something by its name.
    may_stand: bool,
}

impl JournalFile {
    /// Goes on after `durable_bytes`, or is begun with its first record.
    pub(super) fn new(path: PathBuf, folder: Folder, durable_bytes: u64, may_stand: bool) -> Self {
        Self {
            path,
            folder,
            header: Vec::new(),
            checkpoint: Vec::new(),
            has_checkpoint: false,
            file: None,
            durable_bytes,
            may_stand,
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn durable_bytes(&self) -> u64 {
        self.durable_bytes
    }

    /// Upon which state of the project's file it stands from now on.
    pub(super) fn stand_upon(&mut self, header: Vec<u8>, checkpoint: Vec<u8>) {
        self.header = header;
        self.checkpoint = checkpoint;
        self.has_checkpoint = false;
    }

    /// The lines are on the disk when this returns.
    ///
    /// # Errors
    /// When they could neither be appended nor be written into a new file with all before them.
    pub(super) fn put(&mut self, fs: &dyn Fs, lines: &[u8]) -> io::Result<()> {
        let Some(mut file) = self.file.take() else {
            return self.put_anew(fs, lines);
        };
        if append(&mut *file, lines).is_err() {
            // Nothing is known of the old file now.
            drop(file);
            return self.put_anew(fs, lines);
        }
        self.file = Some(file);
        self.durable_bytes += lines.len() as u64;
        Ok(())
    }

    fn put_anew(&mut self, fs: &dyn Fs, lines: &[u8]) -> io::Result<()> {
        let mut content = self.good_lines(fs)?;
        if content.is_empty() {
            content.clone_from(&self.header);
        } else if !self.has_checkpoint {
            content.extend_from_slice(&self.checkpoint);
        }
        content.extend_from_slice(lines);
        self.replace(fs, &content)
    }

    /// Begins it again with these lines after the header.
    pub(super) fn begin(&mut self, fs: &dyn Fs, lines: &[u8]) -> io::Result<()> {
        let content = [&self.header, lines].concat();
        self.replace(fs, &content)
    }

    /// Puts a new file with this content in its place.
    ///
    /// # Errors
    /// Then the old one or the new one stands there.
    fn replace(&mut self, fs: &dyn Fs, content: &[u8]) -> io::Result<()> {
        // Once the name stands for another file, nothing must go into the old one.
        self.file = None;
        self.make_folder(fs)?;
        let fresh = self.path.with_extension(NEW_JOURNAL);
        // One that a crash left behind.
        let _ = fs.remove(&fresh);
        self.write_fresh(fs, &fresh, content)?;
        self.may_stand = true;
        if self.durable_bytes > 0 {
            // Whichever of the two stands there now, all of it counts.
            self.durable_bytes = self.durable_bytes.max(content.len() as u64);
        }
        fs.rename(&fresh, &self.path)?;
        if let Some(folder) = self.path.parent() {
            fs.sync_dir(folder)?;
        }
        self.durable_bytes = content.len() as u64;
        self.has_checkpoint = true;
        // Where it cannot be appended to, it is written anew.
        self.file = fs.append(&self.path).ok();
        Ok(())
    }

    fn write_fresh(&mut self, fs: &dyn Fs, fresh: &Path, content: &[u8]) -> io::Result<()> {
        let mut file = fs
            .create_new(fresh, Access::Private)
            .inspect_err(|_| self.doubt_folder())?;
        let written = file.write_all(content).and_then(|()| file.sync());
        drop(file);
        // What is half written is of no use, and would take the room of what comes next.
        written.inspect_err(|_| drop(fs.remove(fresh)))
    }

    /// Once, and again when it seems to be gone.
    fn make_folder(&mut self, fs: &dyn Fs) -> io::Result<()> {
        if let Some(folder) = self.path.parent().filter(|_| self.folder == Folder::Own) {
            make_folder(fs, folder)?;
            self.folder = Folder::OwnAndMade;
        }
        Ok(())
    }

    fn doubt_folder(&mut self) {
        if self.folder == Folder::OwnAndMade {
            self.folder = Folder::Own;
        }
    }

    /// What is known to be good of it. Nothing, where somebody has taken it away.
    pub(super) fn good_lines(&self, fs: &dyn Fs) -> io::Result<Vec<u8>> {
        if self.durable_bytes == 0 {
            return Ok(Vec::new());
        }
        let mut bytes = match fs.read(&self.path, MOST_BYTES) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            read => read?,
        };
        bytes.truncate(usize::try_from(self.durable_bytes).unwrap_or(usize::MAX));
        bytes.truncate(record::read_lines(&bytes).whole_bytes);
        Ok(bytes)
    }

    /// Lets go of what came after `last_seq`.
    pub(super) fn keep_up_to(&mut self, fs: &dyn Fs, last_seq: Revision) -> io::Result<()> {
        let lines = self.good_lines(fs)?;
        let records = record::read_lines(&lines).records;
        if records.iter().all(|record| record.seq <= last_seq) {
            return Ok(());
        }
        let mut kept = Vec::with_capacity(lines.len());
        for record in records.iter().filter(|record| record.seq <= last_seq) {
            record::write_line(record.seq, record.json.as_bytes(), &mut kept);
        }
        self.replace(fs, &kept)
    }

    /// What is in it is, durably, elsewhere too.
    pub(super) fn need_no_more(&mut self) {
        self.file = None;
        self.durable_bytes = 0;
    }

    /// As [`Self::need_no_more`], and it goes.
    pub(super) fn remove(&mut self, fs: &dyn Fs) {
        self.need_no_more();
        if !self.may_stand {
            return;
        }
        // One that stays does no harm: the other file was begun later. It is tried again at the next rotation.
        match fs.remove(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return,
            _ => self.may_stand = false,
        }
        if let Some(folder) = self.path.parent() {
            let _ = fs.sync_dir(folder);
        }
    }
}

fn append(file: &mut dyn FsFile, lines: &[u8]) -> io::Result<()> {
    file.write_all(lines)?;
    file.sync_data()
}
