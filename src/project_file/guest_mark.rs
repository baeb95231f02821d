//! The mark that a survey's screen is turned to guests, beside the journals: a program that was killed comes back to
//! where it was, not to the answers.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::IoFault;
use super::folder::make_folder;
use super::fs::Access;
use super::place::Keeping;
use crate::model::ProjectId;

/// See the module's page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuestMark {
    /// Where the survey is; `None` where its path is no Unicode.
    pub file: Option<PathBuf>,
    /// How often a wrong PIN was given since the screen was turned.
    pub wrong_tries: u32,
}

/// A mark is this short by far.
const MOST_BYTES: u64 = 64 * 1024;

/// Sets the mark, durably, in place of an older one.
///
/// # Errors
/// When the state folder cannot be written.
pub fn set_guest_mark(id: &ProjectId, mark: &GuestMark, keeping: &Keeping) -> Result<(), IoFault> {
    let path = keeping.state.guest_mark(id);
    let folder = path.parent().unwrap_or(&path);
    make_folder(&*keeping.fs, folder)?;
    let fresh = path.with_extension(format!("{:016x}", (keeping.random)()));
    let written = write(&fresh, mark, keeping).and_then(|()| keeping.fs.rename(&fresh, &path));
    if written.is_err() {
        // What is left of it would be in nobody's way.
        let _left = keeping.fs.remove(&fresh);
    }
    written?;
    Ok(keeping.fs.sync_dir(folder)?)
}

fn write(path: &Path, mark: &GuestMark, keeping: &Keeping) -> io::Result<()> {
    let file = mark.file.as_deref().and_then(Path::to_str);
    let content = json!({ "file": file, "wrong_tries": mark.wrong_tries });
    let mut out = keeping.fs.create_new(path, Access::Private)?;
    out.write_all(content.to_string().as_bytes())?;
    out.sync()
}

/// The mark of a survey. One that cannot be read is a mark all the same.
pub fn guest_mark(id: &ProjectId, keeping: &Keeping) -> Option<GuestMark> {
    let path = keeping.state.guest_mark(id);
    keeping.fs.metadata(&path).ok()?;
    Some(read(&path, keeping).unwrap_or_default())
}

/// Takes the mark away; none is as good.
///
/// # Errors
/// When it is there and stays.
pub fn clear_guest_mark(id: &ProjectId, keeping: &Keeping) -> Result<(), IoFault> {
    match keeping.fs.remove(&keeping.state.guest_mark(id)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => Ok(removed?),
    }
}

/// Where a survey is that is turned to guests.
pub fn marked_survey(keeping: &Keeping) -> Option<PathBuf> {
    let marks = keeping.fs.list(&keeping.state.guest_marks()).ok()?;
    let is_mark = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "json");
    let mut files = marks
        .into_iter()
        .filter(is_mark)
        .filter_map(|path| read(&path, keeping)?.file);
    files.find(|file| keeping.fs.metadata(file).is_ok())
}

fn read(path: &Path, keeping: &Keeping) -> Option<GuestMark> {
    let bytes = keeping.fs.read(path, MOST_BYTES).ok()?;
    let content: Value = serde_json::from_slice(&bytes).ok()?;
    let tries = content.get("wrong_tries").and_then(Value::as_u64);
    Some(GuestMark {
        file: content.get("file").and_then(Value::as_str).map(Into::into),
        wrong_tries: tries
            .and_then(|tries| tries.try_into().ok())
            .unwrap_or_default(),
    })
}
