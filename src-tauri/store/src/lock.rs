//! Who works on a file: a lock of the operating system on a file beside it, which the kernel lets go even
//! when the process is killed, and a note that names the holder.

use crate::error::{Error, Result};
use outset_core::time::Moment;
use serde::{Deserialize, Serialize};
use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
};

/// Who holds a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The machine's name.
    pub host: String,
    /// The user's name.
    pub user: String,
    /// The process.
    pub process: u32,
    /// Since when, microseconds UTC.
    pub since: i64,
}

impl Owner {
    /// This process.
    fn me(now: Moment) -> Self {
        Self {
            host: whoami::fallible::hostname().unwrap_or_default(),
            user: whoami::username(),
            process: std::process::id(),
            since: now.0,
        }
    }
}

/// The lock, held until it is dropped.
#[derive(Debug)]
pub(crate) struct Held {
    lock: PathBuf,
    note: PathBuf,
    _file: File,
}

impl Drop for Held {
    fn drop(&mut self) {
        // Best effort: what stays is harmless, because only the kernel's lock counts.
        let _ = std::fs::remove_file(&self.note);
        let _ = std::fs::remove_file(&self.lock);
    }
}

/// Takes the lock of a workspace.
///
/// # Errors
/// [`Error::InUse`] with the holder; [`Error::Io`] where the folder cannot be written.
pub(crate) fn take(path: &Path, now: Moment) -> Result<Held> {
    let (lock, note) = (beside(path, ".lock"), beside(path, ".lock-owner"));
    loop {
        let file = open(&lock)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse(owner(&note))),
            // A file system without locks: the notice about network folders says what that means.
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(Error::io(&lock)(error)),
        }
        // The holder before may have removed the file between our opening and our locking it.
        let same = same_file::Handle::from_path(&lock)
            .and_then(|there| Ok(there == same_file::Handle::from_file(file.try_clone()?)?));
        if same.unwrap_or(false) {
            let text = serde_json::to_vec(&Owner::me(now)).unwrap_or_default();
            std::fs::write(&note, text).map_err(Error::io(&note))?;
            return Ok(Held {
                lock,
                note,
                _file: file,
            });
        }
    }
}

/// Who holds a workspace right now, if anybody does.
pub(crate) fn holder(path: &Path) -> Option<Owner> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(beside(path, ".lock"))
        .ok()?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Some(owner(&beside(path, ".lock-owner"))),
        _ => None,
    }
}

/// Whether a window has a workspace open right now.
pub fn is_held(path: &Path) -> bool {
    holder(path).is_some()
}

fn open(lock: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(lock)
        .map_err(Error::io(lock))
}

fn owner(note: &Path) -> Owner {
    let unknown = Owner {
        host: String::new(),
        user: String::new(),
        process: 0,
        since: 0,
    };
    std::fs::read(note)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or(unknown)
}

/// A path beside the workspace: its own name and an ending.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_told_who_has_it_and_the_lock_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.outset");
        let held = take(&path, Moment(7)).unwrap();
        let refused = take(&path, Moment(8));
        assert!(
            matches!(refused, Err(Error::InUse(Owner { since: 7, process, .. })) if process == std::process::id())
        );
        assert!(holder(&path).is_some());
        drop(held);
        assert!(holder(&path).is_none());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        take(&path, Moment(9)).unwrap();
    }

    #[test]
    fn a_lock_file_left_by_a_crash_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.outset");
        std::fs::write(beside(&path, ".lock"), "").unwrap();
        std::fs::write(beside(&path, ".lock-owner"), "not json").unwrap();
        take(&path, Moment(1)).unwrap();
    }
}
