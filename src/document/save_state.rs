//! What is said about saving.

use std::time::{Duration, Instant};

use super::Revision;
use crate::project_file::{IoFault, ReadOnlyReason, SaveError};

/// After the last change, before the file is written.
const PAUSE: Duration = Duration::from_secs(2);
/// Files above this are written less often.
const LARGE_BYTES: u64 = 20_000_000;
/// For large files: after the first change that is not in the file.
const LONG_PAUSE: Duration = Duration::from_mins(5);
/// For large files: as soon as there is this much to replay.
const LONG_JOURNAL_BYTES: u64 = 4_000_000;
/// After a save that failed, before it is tried again.
const RETRY: Duration = Duration::from_secs(10);

/// What is true at this moment of the last change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// On its way into the journal.
    Recording,
    /// In the journal, on the disk, and not in the file yet.
    Recorded,
    /// The file is being written.
    Saving,
    /// In the file.
    Saved,
    /// As safe as any, but the survey has no file of its own yet.
    Draft,
    /// The journal cannot be written: these changes are in memory only. It is tried again all the time.
    NotRecorded {
        changes: u64,
        fault: IoFault,
    },
    /// In the journal, but the file could not be written. It is tried again all the time.
    NotSaved(SaveError),
    /// The program has failed: nothing is recorded or written any more. So many changes are in memory only. The
    /// project can be saved elsewhere.
    BrokenOff {
        changes: u64,
    },
    ReadOnly(ReadOnlyReason),
}

impl SaveState {
    /// Whether the last change could not be put where it belongs.
    pub const fn has_failed(&self) -> bool {
        matches!(self, Self::NotSaved(_)) || self.has_recording_failed()
    }

    /// Whether changes cannot be put into the journal.
    pub const fn has_recording_failed(&self) -> bool {
        matches!(self, Self::NotRecorded { .. } | Self::BrokenOff { .. })
    }

    /// Whether the file that the journal stands upon is not there any more, or is another one now: opening it again
    /// would not bring the changes back.
    pub fn has_lost_its_file(&self) -> bool {
        matches!(
            self,
            Self::NotSaved(SaveError::ChangedOutside | SaveError::Gone)
        )
    }
}

/// What has become of the changes, as the keeper tells it, and when the file is to be written next.
#[derive(Clone, Debug)]
pub(super) struct Progress {
    pub(super) recorded: Revision,
    pub(super) written: Revision,
    pub(super) saving: bool,
    pub(super) draft: bool,
    pub(super) file_bytes: u64,
    /// Why the changes up to this one could not be recorded. One that is in the file since needs no journal.
    record_fault: Option<(IoFault, Revision)>,
    save_error: Option<SaveError>,
    journal_bytes: u64,
    /// The revision seen last: changes carry no time, they are timed when they are seen.
    seen: Revision,
    first_change: Option<Instant>,
    last_change: Option<Instant>,
    failed: Option<Instant>,
    stopped: bool,
    now: Option<Instant>,
}

impl Progress {
    pub(super) fn new(recorded: Revision, written: Revision, draft: bool, file_bytes: u64) -> Self {
        Self {
            recorded,
            written,
            saving: false,
            draft,
            file_bytes,
            record_fault: None,
            save_error: None,
            journal_bytes: 0,
            // What was recovered is not in the file yet: it counts as a change that is seen first now.
            seen: written,
            first_change: None,
            last_change: None,
            failed: None,
            stopped: false,
            now: None,
        }
    }

    pub(super) fn state(&self, revision: Revision) -> SaveState {
        let safe = self.recorded.max(self.written);
        let unrecorded = revision.number().saturating_sub(safe.number());
        match (self.record_fault, &self.save_error) {
            _ if self.stopped => SaveState::BrokenOff {
                changes: unrecorded,
            },
            (Some((fault, last)), _) if unrecorded > 0 && safe < last => SaveState::NotRecorded {
                changes: unrecorded,
                fault,
            },
            // What the error says of the file is for later: that all is in the journal would not be true yet.
            _ if unrecorded > 0 => SaveState::Recording,
            (_, Some(error)) => SaveState::NotSaved(error.clone()),
            _ if self.saving => SaveState::Saving,
            _ if self.draft => SaveState::Draft,
            _ if revision > self.written => SaveState::Recorded,
            _ => SaveState::Saved,
        }
    }

    pub(super) fn note_recorded(&mut self, revision: Revision, journal_bytes: u64) {
        self.recorded = self.recorded.max(revision);
        self.journal_bytes = journal_bytes;
        self.record_fault = None;
    }

    /// `last` is the last change there is: it is not recorded either.
    pub(super) fn note_record_fault(&mut self, fault: IoFault, last: Revision) {
        self.record_fault = Some((fault, last));
    }

    pub(super) fn note_saved(&mut self, revision: Revision, file_bytes: u64) {
        self.written = revision;
        self.file_bytes = file_bytes;
        self.journal_bytes = 0;
        self.stopped = false;
        self.save_error = None;
        self.failed = None;
        if self.seen <= revision {
            self.first_change = None;
        }
    }

    pub(super) fn note_save_error(&mut self, error: SaveError) {
        self.save_error = Some(error);
        self.failed = self.now;
    }

    /// Until the project is saved in another place.
    pub(super) fn note_stopped(&mut self) {
        self.stopped = true;
    }

    pub(super) fn note_time(&mut self, now: Instant, revision: Revision) {
        self.now = Some(now);
        if self.save_error.is_some() {
            self.failed.get_or_insert(now);
        }
        if revision != self.seen {
            self.seen = revision;
            self.last_change = Some(now);
            self.first_change.get_or_insert(now);
        }
    }

    /// When the file is to be written, if it is to be.
    pub(super) fn due(&self, revision: Revision) -> Option<Instant> {
        if self.saving || revision <= self.written {
            return None;
        }
        if self.save_error.is_some() {
            return Some(self.failed? + RETRY);
        }
        if self.file_bytes > LARGE_BYTES && self.journal_bytes < LONG_JOURNAL_BYTES {
            return Some(self.first_change? + LONG_PAUSE);
        }
        Some(self.last_change? + PAUSE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_that_failed_says_nothing_of_changes_made_after_all_was_saved() {
        let [none, first, second] = [0, 1, 2].map(Revision::new);
        let fault = IoFault::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
        let mut progress = Progress::new(none, none, false, 0);
        progress.note_record_fault(fault, first);
        let not_recorded = SaveState::NotRecorded { changes: 1, fault };
        assert_eq!(progress.state(first), not_recorded);
        progress.note_saved(first, 100);
        assert_eq!(progress.state(first), SaveState::Saved);
        assert_eq!(progress.state(second), SaveState::Recording);
        progress.note_record_fault(fault, second);
        assert_eq!(progress.state(second), not_recorded);
    }

    #[test]
    fn a_change_that_a_save_did_not_take_with_it_stays_not_recorded() {
        let [none, first, second] = [0, 1, 2].map(Revision::new);
        let fault = IoFault::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
        let mut progress = Progress::new(none, none, false, 0);
        progress.note_record_fault(fault, second);
        progress.note_saved(first, 100);
        let changes = 1;
        assert_eq!(
            progress.state(second),
            SaveState::NotRecorded { changes, fault }
        );
    }
}
