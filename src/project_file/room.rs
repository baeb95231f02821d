//! How much there is room for, in a survey and in the computer's memory. Responsible for finding out before something is
//! tried: a system that runs out of memory ends the program without a word, and one too full to be worked with is no use.

use std::fmt;
use std::sync::Arc;

use sysinfo::{MemoryRefreshKind, System};

use crate::model::Edit;

/// What a survey and the computer can hold.
#[derive(Clone)]
pub struct Room {
    /// A survey takes no more answers. What is in a file already, or was recorded, is read however many they are.
    pub most_answers: usize,
    /// What the system can give now, in bytes; `None` where it does not say.
    pub free_memory: Arc<dyn Fn() -> Option<u64> + Send + Sync>,
}

/// There is less memory free than something takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMemory {
    pub needs_bytes: u64,
    pub free_bytes: u64,
}

/// Why answers are not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRoom {
    /// The survey would have more than that.
    Answers {
        most: usize,
    },
    Memory(NoMemory),
}

/// What a byte of a survey takes at most while it is read, of which `cargo bench --bench growth` tells: itself, and the
/// answer in the columns.
const OF_A_SURVEY: u64 = 3;
/// The same of a table that is no survey yet: its cells, what they become, and the undo of it.
const OF_A_TABLE: u64 = 6;
/// What an answer takes while it is added: itself, in the journal, in the columns and for the undo.
const OF_AN_ANSWER: u64 = 1024;
/// Less is never in question.
const WORTH_ASKING_BYTES: u64 = 64 << 20;
/// A survey is nearly full at so many parts of a hundred.
const NEARLY_PERCENT: usize = 90;

/// Of a computer that does not say what memory is free.
impl Default for Room {
    fn default() -> Self {
        Self {
            most_answers: Self::MOST_ANSWERS,
            free_memory: Arc::new(|| None),
        }
    }
}

impl Room {
    pub const MOST_ANSWERS: usize = 10_000_000;

    /// Of the computer that the program runs on.
    pub fn here() -> Self {
        Self {
            free_memory: Arc::new(free_memory),
            ..Self::default()
        }
    }

    /// Whether a survey of so many bytes can be read.
    ///
    /// # Errors
    /// When there is not enough memory.
    pub fn for_survey(&self, bytes: u64) -> Result<(), NoMemory> {
        self.for_bytes(bytes.saturating_mul(OF_A_SURVEY))
    }

    /// Whether a table of so many bytes can be read and its answers added.
    ///
    /// # Errors
    /// When there is not enough memory.
    pub fn for_table(&self, bytes: u64) -> Result<(), NoMemory> {
        self.for_bytes(bytes.saturating_mul(OF_A_TABLE))
    }

    /// Whether an edit of a survey of so many answers can be made. One that adds none always can.
    ///
    /// # Errors
    /// When the survey would have too many, or there is not enough memory.
    pub fn for_edit(&self, answers: usize, edit: &Edit) -> Result<(), NoRoom> {
        let added = edit.answers_added();
        if added > 0 && answers.saturating_add(added) > self.most_answers {
            let most = self.most_answers;
            return Err(NoRoom::Answers { most });
        }
        let added = u64::try_from(added).unwrap_or(u64::MAX);
        let needs = added.saturating_mul(OF_AN_ANSWER);
        self.for_bytes(needs).map_err(NoRoom::Memory)
    }

    /// Whether it is time to say that a survey will take no more answers some day.
    pub fn is_nearly_full(&self, answers: usize) -> bool {
        answers >= self.most_answers / 100 * NEARLY_PERCENT
    }

    fn for_bytes(&self, needs_bytes: u64) -> Result<(), NoMemory> {
        if needs_bytes < WORTH_ASKING_BYTES {
            return Ok(());
        }
        match (self.free_memory)() {
            Some(free_bytes) if free_bytes < needs_bytes => Err(NoMemory {
                needs_bytes,
                free_bytes,
            }),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Room")
            .field("most_answers", &self.most_answers)
            .finish_non_exhaustive()
    }
}

/// What the system can give without writing memory out to a disk.
fn free_memory() -> Option<u64> {
    let mut system = System::new().ok()?;
    system.refresh_memory_specifics(MemoryRefreshKind::nothing().with_ram());
    // A system that cannot say tells of none at all.
    (system.total_memory() > 0).then(|| system.available_memory())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Placed, Response, ResponseId};

    const MEGABYTE: u64 = 1 << 20;

    fn room(most_answers: usize, free_bytes: Option<u64>) -> Room {
        Room {
            most_answers,
            free_memory: Arc::new(move || free_bytes),
        }
    }

    fn adding(answers: u64) -> Edit {
        let placed = (0..answers).map(|number| Placed {
            row: usize::MAX,
            response: Response::new(ResponseId::from_random(number)),
        });
        Edit::InsertResponses(placed.collect())
    }

    #[test]
    fn a_survey_takes_as_many_answers_as_it_holds() {
        let room = room(10, None);
        assert_eq!(room.for_edit(8, &adding(2)), Ok(()));
        let batch = Edit::Batch(vec![adding(1), adding(2)]);
        assert_eq!(room.for_edit(8, &batch), Err(NoRoom::Answers { most: 10 }));
        // What has too many already can still be worked on.
        let removal = Edit::RemoveResponses(vec![ResponseId::from_random(1)]);
        assert_eq!(room.for_edit(12, &removal), Ok(()));
    }

    #[test]
    fn what_takes_more_memory_than_is_free_is_not_tried() {
        let room = room(1_000_000, Some(100 * MEGABYTE));
        assert_eq!(room.for_survey(30 * MEGABYTE), Ok(()));
        let too_large = NoMemory {
            needs_bytes: 120 * MEGABYTE,
            free_bytes: 100 * MEGABYTE,
        };
        assert_eq!(room.for_survey(40 * MEGABYTE), Err(too_large));
        assert_eq!(room.for_table(20 * MEGABYTE), Err(too_large));
        let refused = room.for_edit(0, &adding(120 * 1024));
        assert_eq!(refused, Err(NoRoom::Memory(too_large)));
    }

    #[test]
    fn little_is_not_asked_about_and_nothing_is_refused_where_the_system_does_not_say() {
        assert_eq!(room(10, Some(0)).for_survey(MEGABYTE), Ok(()));
        assert_eq!(room(10, None).for_survey(u64::MAX), Ok(()));
    }

    #[test]
    fn a_survey_is_nearly_full_at_nine_tenths() {
        let room = room(1000, None);
        assert!(!room.is_nearly_full(899) && room.is_nearly_full(900));
    }

    #[test]
    fn this_computer_says_how_much_memory_is_free() {
        assert!(free_memory().is_none_or(|bytes| bytes > 0));
    }
}
