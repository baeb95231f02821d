//! The project on disk: JSON in and out, the safe save, the journal, recovery, the lock. Nothing else knows the
//! format. Responsible for the promise that what was recorded is never lost; knows nothing of undo, of texts a
//! user reads, or of the window.

mod backup;
mod backup_list;
mod backup_rewrite;
mod draft;
mod fault;
mod fingerprint;
mod folder;
mod fs;
mod guest_mark;
mod in_place;
mod journal;
mod keeper;
mod leftovers;
mod line;
mod new_place;
mod place;
mod prepared;
mod problem;
mod read;
mod revision;
mod room;
mod save;
mod state_folder;
mod words;
mod write;

pub use backup_list::{Backup, backups};
pub use backup_rewrite::{InJournal, Rewritten, rewrite_backups};
pub use draft::{RemoveError, create_draft, draft_path, draft_paths, remove_draft};
pub use fault::IoFault;
pub use fingerprint::{Fingerprint, MOST_BYTES};
pub use fs::{Access, Fs, FsFile, Lock, Metadata, OsFs};
pub use guest_mark::{GuestMark, clear_guest_mark, guest_mark, marked_survey, set_guest_mark};
pub use keeper::{Event, Keeper};
pub use place::{
    Found, Keeping, OpenError, Place, ReadOnlyReason, RecoveredChanges, open, open_to_read,
};
pub use problem::{Expected, Fault, Problem, ReadError};
pub use read::{Loaded, Watch, read};
pub use revision::Revision;
pub use room::{NoMemory, NoRoom, Room};
pub use save::{SaveError, Step};
pub use state_folder::{EXTENSION, StateFolder, project_path};
pub use write::write;

/// What the file says of its own writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// How often the file has been written.
    pub generation: u64,
    /// The last change that is in the file; the journal's records after it are not.
    pub last_seq: Revision,
}
