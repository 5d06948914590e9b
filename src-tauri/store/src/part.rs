//! Files that appear whole or not at all: written under another name in the same folder, then renamed.

use crate::error::{Error, Result};
use std::{
    fs::File,
    path::{Path, PathBuf},
};
use tempfile::{Builder, NamedTempFile};

/// The folder of a path; of a bare name, the current one.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A new file in a folder, gone unless it is given its name. It is as open to others as the user's new files
/// are, not hidden from them as temporary files usually are.
pub(crate) fn part_in(folder: &Path) -> Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder).map_err(Error::io(folder))
}

/// Gives a copy the permissions of what it is a copy of. Where the system does not let us, the copy is as
/// open as the user's new files are.
pub(crate) fn permit_like(copy: &Path, original: &Path) {
    if let Ok(metadata) = std::fs::metadata(original) {
        let _ = std::fs::set_permissions(copy, metadata.permissions());
    }
}

/// Makes a rename survive a power cut, where the system lets a folder be synced.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
