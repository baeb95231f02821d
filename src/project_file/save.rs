//! The safe save, its first half: the new version is written whole beside the old one, and never when somebody else has
//! changed that. Where no file can be made there it is written where its copy will be (see [`super::in_place`]).

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::fault::IoFault;
use super::fingerprint::{AT_A_TIME, Fingerprint, Hashing, MOST_BYTES};
use super::fs::{Access, Fs, FsFile};
use super::in_place::SafeCopy;
use super::leftovers::temporary_name;
use super::prepared::{Prepared, Standing};
use super::{Header, write};
use crate::cores::both;
use crate::model::Project;

/// In bytes, that are brought to the disk while more are written.
const SYNCED_AT_A_TIME: u64 = 4 << 20;

/// Why the file is not saved. It is as it was, unless `InPlace` or `Step::SyncFolder` says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// Another program has written it since it was read.
    ChangedOutside,
    /// It was moved or deleted.
    Gone,
    /// A file of another format stands there.
    OtherFormat,
    /// There is a damaged project by that name, of which more may be saved some day than can be read now.
    DamagedThere,
    /// Somebody else has it open.
    Locked,
    /// A newer version of the program made it, which this one would write less of.
    NewerVersion,
    /// What was read back is not what was written.
    NotAsWritten,
    /// The file had to be written where it stands, and that failed: it may not be whole. What was to be in it is in
    /// the copy.
    InPlace {
        copy: PathBuf,
        fault: IoFault,
    },
    /// The program failed while it wrote: a fault of its own.
    BrokenOff,
    Io(Step, IoFault),
}

impl SaveError {
    /// There is nobody who could write.
    pub fn no_thread(error: io::Error) -> Self {
        Self::Io(Step::Start, error.into())
    }
}

/// Where it stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Start,
    ReadOld,
    CreateTemporary,
    WriteTemporary,
    ReadTemporary,
    /// To keep a copy of what the file is to hold, before it is written where it stands.
    KeepCopy,
    Replace,
    /// The new version stands in its place, but may not survive a power cut yet.
    SyncFolder,
    /// What was recorded while a new place was made could not be recorded there.
    CarryOver,
}

/// What is to stand in a place, and what stands there.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// Without symbolic links.
    pub(super) path: PathBuf,
    /// What was last seen there; `None` when there must be nothing.
    pub(super) base: Option<Fingerprint>,
    /// What was to be put there since, when nobody could say whether it arrived.
    pub(super) attempted: Vec<Fingerprint>,
    /// For when it cannot be replaced.
    pub(super) copy: SafeCopy,
}

impl Target {
    /// Writes a new version beside the old one, or, where nobody may make files there, where its copy will be. `mark`
    /// makes its name unlike any other.
    pub(super) fn prepare(
        &self,
        fs: &Arc<dyn Fs>,
        project: &Project,
        header: &Header,
        mark: u64,
    ) -> Result<Prepared, SaveError> {
        let write = |standing| self.prepare_over(standing, fs, project, header, mark);
        let (standing, prepared) = match self.base {
            // It is written beside a large one while that is looked at.
            Some(base) if base.is_worth_a_thread() => both(
                true,
                || self.standing(&**fs),
                || write(Standing::Whole(base)),
            ),
            _ => {
                let standing = self.standing(&**fs)?;
                (Ok(standing), write(standing))
            }
        };
        let standing = standing.inspect_err(|_| {
            if let Ok(prepared) = &prepared {
                prepared.remove_written();
            }
        })?;
        match (prepared, standing) {
            (Ok(prepared), _) => Ok(Prepared {
                standing,
                ..prepared
            }),
            (Err(error), Standing::Half) => Err(self.copy.told_of_remnant(error)),
            (Err(error), _) => Err(error),
        }
    }

    fn prepare_over(
        &self,
        standing: Standing,
        fs: &Arc<dyn Fs>,
        project: &Project,
        header: &Header,
        mark: u64,
    ) -> Result<Prepared, SaveError> {
        let write = |out: NewFile| out.write(&**fs, project, header);
        let (written, fingerprint, is_beside) =
            match self.beside(&**fs, standing, mark).and_then(write) {
                Ok((path, fingerprint)) => (path, fingerprint, true),
                Err(error) if standing.may_be_written_over(&error) => {
                    let apart = self.apart(&**fs, mark).and_then(write);
                    let (path, fingerprint) = apart.map_err(|_| error)?;
                    (path, fingerprint, false)
                }
                Err(error) => return Err(error),
            };
        Ok(Prepared {
            fs: fs.clone(),
            path: self.path.clone(),
            standing,
            copy: self.copy.clone(),
            written,
            is_beside,
            mark,
            fingerprint,
        })
    }

    /// What stands there, if it is what is known to.
    fn standing(&self, fs: &dyn Fs) -> Result<Standing, SaveError> {
        let fingerprint = match Fingerprint::of_file(fs, &self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return self
                    .base
                    .map_or(Ok(Standing::Nothing), |_| Err(SaveError::Gone));
            }
            read => read.map_err(at(Step::ReadOld))?,
        };
        // The error of an attempt may have come after it was done.
        if self.base == Some(fingerprint) || self.attempted.contains(&fingerprint) {
            return Ok(Standing::Whole(fingerprint));
        }
        let bytes = fs.read(&self.path, MOST_BYTES).map_err(at(Step::ReadOld))?;
        let cut_off = self.copy.instead_of(fs, &bytes);
        match cut_off
            .map_err(at(Step::ReadOld))?
            .map(|copy| Fingerprint::of(&copy))
        {
            Some(copy) if self.attempted.contains(&copy) => Ok(Standing::Half),
            _ => Err(SaveError::ChangedOutside),
        }
    }

    pub(super) fn note_attempt(&mut self, fingerprint: Fingerprint) {
        if !self.attempted.contains(&fingerprint) {
            self.attempted.push(fingerprint);
        }
    }

    /// A new file beside the old one, since a rename does not cross file systems.
    fn beside(&self, fs: &dyn Fs, standing: Standing, mark: u64) -> Result<NewFile, SaveError> {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let path = self
            .path
            .with_file_name(temporary_name(&format!(".{name}"), mark));
        let access = match standing {
            Standing::Nothing => Access::Usual,
            Standing::Whole(_) | Standing::Half => Access::Private,
        };
        let created = fs.create_new(&path, access);
        let file = created.map_err(at(Step::CreateTemporary))?;
        if access == Access::Private {
            let copied = fs.copy_attributes(&self.path, &path);
            let copied = copied.inspect_err(|_| drop(fs.remove(&path)));
            copied.map_err(at(Step::CreateTemporary))?;
        }
        Ok(NewFile { path, file })
    }

    fn apart(&self, fs: &dyn Fs, mark: u64) -> Result<NewFile, SaveError> {
        let created = self.copy.create(fs, mark);
        let (path, file) = created.map_err(at(Step::KeepCopy))?;
        Ok(NewFile { path, file })
    }
}

impl Standing {
    /// Whether it is a file, and one that cannot be replaced.
    pub(super) fn may_be_written_over(self, error: &SaveError) -> bool {
        let refused = match error {
            SaveError::Io(Step::CreateTemporary | Step::Replace, fault) => is_for_good(*fault),
            _ => false,
        };
        self != Self::Nothing && refused
    }
}

/// Made, not written yet.
struct NewFile {
    path: PathBuf,
    file: Box<dyn FsFile>,
}

impl NewFile {
    /// Whole and durable, and read back.
    fn write(
        self,
        fs: &dyn Fs,
        project: &Project,
        header: &Header,
    ) -> Result<(PathBuf, Fingerprint), SaveError> {
        let path = self.path;
        let written = write_out(self.file, project, header).map_err(at(Step::WriteTemporary));
        let checked = written.and_then(|(file, fingerprint)| {
            let file = Mutex::new(file);
            // While the system brings a large file to the disk it is read back already.
            let (synced, back) = both(
                fingerprint.is_worth_a_thread(),
                || file.lock().unwrap_or_else(PoisonError::into_inner).sync(),
                || Fingerprint::of_file(fs, &path),
            );
            synced.map_err(at(Step::WriteTemporary))?;
            let back = back.map_err(at(Step::ReadTemporary))?;
            let as_written = (back == fingerprint).then_some(fingerprint);
            as_written.ok_or(SaveError::NotAsWritten)
        });
        // What is half written is of no use; the first error is the one to tell.
        let fingerprint = checked.inspect_err(|_| drop(fs.remove(&path)))?;
        Ok((path, fingerprint))
    }
}

fn at(step: Step) -> impl Fn(io::Error) -> SaveError {
    move |error| SaveError::Io(step, error.into())
}

/// Whether trying again would not help: the system does not let this file be replaced, or files be made beside it.
fn is_for_good(fault: IoFault) -> bool {
    use io::ErrorKind::{
        CrossesDevices, PermissionDenied, ReadOnlyFilesystem, ResourceBusy, Unsupported,
    };
    matches!(
        fault.kind,
        PermissionDenied | ReadOnlyFilesystem | ResourceBusy | CrossesDevices | Unsupported
    )
}

/// The file, of which nothing is known to be on the disk yet.
fn write_out(
    file: Box<dyn FsFile>,
    project: &Project,
    header: &Header,
) -> io::Result<(Box<dyn FsFile>, Fingerprint)> {
    let mut out = BufWriter::with_capacity(AT_A_TIME, Hashing::new(OnItsWay::new(file)));
    write(project, header, &mut out)?;
    let hashing = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    let (on_its_way, fingerprint) = hashing.finish();
    Ok((on_its_way.file, fingerprint))
}

/// A file of which the beginning is brought to the disk while the rest is written.
struct OnItsWay {
    file: Box<dyn FsFile>,
    bytes: u64,
    begun: u64,
}

impl OnItsWay {
    fn new(file: Box<dyn FsFile>) -> Self {
        Self {
            file,
            bytes: 0,
            begun: 0,
        }
    }
}

impl Write for OnItsWay {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.bytes += written as u64;
        if self.bytes - self.begun >= SYNCED_AT_A_TIME {
            self.file.begin_sync(self.begun..self.bytes);
            self.begun = self.bytes;
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;
    use std::sync::mpsc::{Sender, channel};

    use super::*;

    /// Tells what it is to begin with.
    #[derive(Debug)]
    struct Told(Sender<Range<u64>>);

    impl Write for Told {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl FsFile for Told {
        fn sync(&mut self) -> io::Result<()> {
            Ok(())
        }

        fn sync_data(&mut self) -> io::Result<()> {
            Ok(())
        }

        fn begin_sync(&mut self, bytes: Range<u64>) {
            self.0.send(bytes).unwrap();
        }
    }

    #[test]
    fn what_was_written_is_on_its_way_to_the_disk_while_the_rest_is_written() {
        let (tells, told) = channel();
        let mut file = OnItsWay::new(Box::new(Told(tells)));
        let piece = vec![0; AT_A_TIME];
        for _ in 0..=2 * SYNCED_AT_A_TIME / AT_A_TIME as u64 {
            file.write_all(&piece).unwrap();
        }
        drop(file);
        let (first, second) = (0..SYNCED_AT_A_TIME, SYNCED_AT_A_TIME..2 * SYNCED_AT_A_TIME);
        assert!(told.into_iter().eq([first, second]));
    }
}
