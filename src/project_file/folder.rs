//! Folders of the program's own that are still there after a power cut.

use std::io;
use std::path::Path;

use super::fs::Fs;

/// Folders above that are made durable even when they are there already: the one before may have made them and not
/// have got further.
const SURE_LEVELS: usize = 2;

/// Makes a folder with all above it, durably: a file in a folder that a power cut takes is lost, however well the
/// file itself was synced.
///
/// # Errors
/// As the system says; then it is not known to be durable.
pub(super) fn make_folder(fs: &dyn Fs, folder: &Path) -> io::Result<()> {
    let missing = folder
        .ancestors()
        .take_while(|each| fs.metadata(each).is_err())
        .count();
    fs.create_folder(folder)?;
    let above = folder.ancestors().skip(1);
    let named = above.filter(|each| !each.as_os_str().is_empty());
    named
        .take(missing.max(SURE_LEVELS))
        .try_for_each(|each| sync(fs, each))
}

/// What must not be opened was not made by this program.
fn sync(fs: &dyn Fs, folder: &Path) -> io::Result<()> {
    match fs.sync_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        synced => synced,
    }
}
