//! Files that cannot be opened, read or written.

use std::io::ErrorKind;
use std::path::Path;

use crate::i18n::Texts;
use crate::project_file::{
    Expected, Fault, IoFault, NoMemory, NoRoom, OpenError, Problem, ReadError, SaveError,
};
use crate::text;

/// Why a file was not opened. The open project, if there is one, is as it was.
pub fn open_error(texts: &Texts, path: &Path, error: &OpenError) -> String {
    let file = path.display().to_string();
    match error {
        OpenError::Io(fault) => cannot_open(texts, file, *fault),
        OpenError::NoMemory(memory) => {
            let (needs, free) = megabytes(texts, *memory);
            text!(
                texts,
                "file-no-memory",
                file = file,
                needs = needs,
                free = free
            )
        }
        OpenError::Read(ReadError::NotUtf8 { byte }) => {
            let byte = *byte;
            text!(texts, "file-not-utf8", file = file, byte = byte)
        }
        OpenError::Read(ReadError::NotJson { line, column }) => text!(
            texts,
            "file-not-json",
            file = file,
            line = line.to_string(),
            column = column.to_string()
        ),
        OpenError::Read(ReadError::Stopped) => text!(texts, "opening-lost", file = file),
        OpenError::Read(ReadError::NotAProject) => text!(texts, "file-not-a-project", file = file),
        OpenError::Read(ReadError::Damaged(problems)) => {
            let first = problems.first().map(|first| problem(texts, first));
            let first = first.unwrap_or_default();
            text!(texts, "file-damaged", file = file, first = first)
        }
    }
}

fn cannot_open(texts: &Texts, file: String, fault: IoFault) -> String {
    match fault.kind {
        ErrorKind::NotFound => text!(texts, "file-not-found", file = file),
        ErrorKind::PermissionDenied => text!(texts, "file-denied", file = file),
        ErrorKind::IsADirectory => text!(texts, "file-is-a-folder", file = file),
        ErrorKind::FileTooLarge => text!(texts, "file-too-large", file = file),
        _ => text!(
            texts,
            "file-unreadable",
            file = file,
            reason = reason(fault)
        ),
    }
}

/// Why answers were not added. Those that are there are as they were.
pub fn no_room(texts: &Texts, why: NoRoom) -> String {
    match why {
        NoRoom::Answers { most } => text!(texts, "survey-full", most = answers(texts, most)),
        NoRoom::Memory(memory) => {
            let (needs, free) = megabytes(texts, memory);
            text!(texts, "edit-no-memory", needs = needs, free = free)
        }
    }
}

/// Why a table was not read. The survey is as it was.
pub fn table_no_memory(texts: &Texts, file: &str, memory: NoMemory) -> String {
    let (needs, free) = megabytes(texts, memory);
    text!(
        texts,
        "import-no-memory",
        file = file,
        needs = needs,
        free = free
    )
}

/// Said before a survey takes no more answers, and when it does not.
pub fn nearly_full(texts: &Texts, count: usize, most: usize) -> String {
    if count >= most {
        return text!(texts, "survey-is-full", count = answers(texts, count));
    }
    text!(
        texts,
        "survey-nearly-full",
        count = answers(texts, count),
        most = answers(texts, most)
    )
}

fn answers(texts: &Texts, count: usize) -> String {
    texts.count(count)
}

/// What is needed, upwards, and what is free.
fn megabytes(texts: &Texts, memory: NoMemory) -> (String, String) {
    const MEGABYTE: u64 = 1_000_000;
    let needs = texts.count(memory.needs_bytes.div_ceil(MEGABYTE));
    (needs, texts.count(memory.free_bytes / MEGABYTE))
}

/// The system's own word for a fault.
pub fn reason(fault: IoFault) -> String {
    match fault.code {
        Some(code) => std::io::Error::from_raw_os_error(code).to_string(),
        None => fault.kind.to_string(),
    }
}

/// Why a file was not written. What was there before is whole, and the changes are in the journal.
pub fn save_error(texts: &Texts, error: &SaveError) -> String {
    match error {
        SaveError::ChangedOutside => text!(texts, "save-changed-outside"),
        SaveError::Gone => text!(texts, "save-gone"),
        SaveError::OtherFormat => text!(texts, "save-other-format"),
        SaveError::DamagedThere => text!(texts, "save-damaged-there"),
        SaveError::Locked => text!(texts, "save-locked"),
        SaveError::NewerVersion => text!(texts, "save-newer"),
        SaveError::NotAsWritten => text!(texts, "save-not-as-written"),
        SaveError::BrokenOff => text!(texts, "save-broken-off"),
        SaveError::InPlace { copy, fault } => text!(
            texts,
            "save-in-place",
            copy = copy.display().to_string(),
            reason = reason(*fault)
        ),
        SaveError::Io(_, fault) => cannot_write(texts, *fault),
    }
}

fn cannot_write(texts: &Texts, fault: IoFault) -> String {
    match fault.kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => text!(texts, "save-disk-full"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => text!(texts, "save-denied"),
        ErrorKind::NotFound => text!(texts, "save-folder-gone"),
        _ => text!(texts, "save-failed", reason = reason(fault)),
    }
}

/// The file is saved, and the version before it is not kept in the folder of the backups.
pub fn backup_fault(texts: &Texts, folder: &Path, fault: IoFault) -> String {
    let folder = folder.display().to_string();
    text!(
        texts,
        "backup-not-kept",
        folder = folder,
        reason = reason(fault)
    )
}

/// Something in a file that does not fit, with its place.
pub fn problem(texts: &Texts, problem: &Problem) -> String {
    let place = match problem.place.as_str() {
        "" => text!(texts, "problem-whole-file"),
        place => place.to_owned(),
    };
    match &problem.fault {
        Fault::Unexpected { expected, found } => text!(
            texts,
            "problem-unexpected",
            place = place,
            expected = wanted(texts, *expected),
            found = found.as_str()
        ),
        Fault::Missing(expected) => {
            text!(
                texts,
                "problem-missing",
                place = place,
                expected = wanted(texts, *expected)
            )
        }
        Fault::DuplicateKey(key) => {
            text!(
                texts,
                "problem-duplicate-key",
                place = place,
                key = key.as_str()
            )
        }
        Fault::DuplicateId(id) => {
            text!(
                texts,
                "problem-duplicate-id",
                place = place,
                id = id.as_str()
            )
        }
        Fault::Dangling(id) => text!(texts, "problem-dangling", place = place, id = id.as_str()),
        Fault::DoesNotFit(id) => {
            text!(
                texts,
                "problem-does-not-fit",
                place = place,
                id = id.as_str()
            )
        }
        Fault::Lost {
            line,
            column,
            lines,
        } => lost(texts, place, *line, *column, *lines),
        Fault::Ends { line, column } => text!(
            texts,
            "problem-ends",
            place = place,
            line = line.to_string(),
            column = column.to_string()
        ),
        Fault::NotText { line, column } => text!(
            texts,
            "problem-not-text",
            place = place,
            line = line.to_string(),
            column = column.to_string()
        ),
        &Fault::LikeAnswers(count) => {
            text!(texts, "problem-like-answers", place = place, count = count)
        }
        &Fault::More(count) => text!(texts, "problem-more", count = count),
    }
}

fn lost(texts: &Texts, place: String, line: usize, column: usize, lines: usize) -> String {
    let from = line.to_string();
    if lines > 1 {
        let to = (line + lines - 1).to_string();
        text!(
            texts,
            "problem-lost-lines",
            place = place,
            from = from,
            to = to
        )
    } else {
        let column = column.to_string();
        text!(
            texts,
            "problem-lost",
            place = place,
            line = from,
            column = column
        )
    }
}

fn wanted(texts: &Texts, expected: Expected) -> String {
    match expected {
        Expected::Object => text!(texts, "expected-object"),
        Expected::List => text!(texts, "expected-list"),
        Expected::Text => text!(texts, "expected-text"),
        Expected::WholeNumber => text!(texts, "expected-whole-number"),
        Expected::AtLeast(least) => text!(texts, "expected-at-least", least = least),
        Expected::Between(least, most) => text!(
            texts,
            "expected-between",
            least = i64::from(least),
            most = i64::from(most)
        ),
        Expected::Scale => text!(texts, "expected-scale"),
        Expected::Score => text!(texts, "expected-score"),
        Expected::WholePoints => text!(texts, "expected-whole-points"),
        Expected::Points => text!(texts, "expected-points"),
        Expected::PointsFrom(least) => {
            let least = least.value().to_string();
            text!(texts, "expected-points-from", least = least)
        }
        Expected::Number => text!(texts, "expected-number"),
        Expected::TrueOrFalse => text!(texts, "expected-true-or-false"),
        Expected::Day => text!(texts, "expected-day"),
        Expected::DayFrom(day) => text!(texts, "expected-day-from", day = day.to_string()),
        Expected::Id => text!(texts, "expected-id"),
        Expected::OneOf(words) => text!(texts, "expected-one-of", words = words.join(", ")),
        Expected::PinHash => text!(texts, "expected-pin-hash"),
        Expected::Picture => text!(texts, "expected-picture"),
        Expected::Colour => text!(texts, "expected-colour"),
        Expected::Keepable => text!(texts, "expected-keepable"),
    }
}
