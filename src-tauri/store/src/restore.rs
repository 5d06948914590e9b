//! Putting a backup in the place of the file, and keeping what was there.

use crate::{
    backup::{BackupKind, back_up, backups_folder},
    check::{Depth, look, verify},
    connect::{Access, connect, prepare_writing},
    crash,
    error::{Error, Result},
    header,
    lock::{self, Held, beside},
    part::{folder_of, part_in, permit_like, sync_folder},
    schema::Ladder,
    store::Store,
};
use outset_core::time::Moment;
use std::{
    fs::File,
    path::{Path, PathBuf},
};

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the replaced file is kept; [`None`] when there was none.
    pub kept: Option<PathBuf>,
}

/// Puts a backup in the place of a workspace. `open` is the store that holds it, if this process does.
///
/// A whole file is kept as a backup and gets the backup's contents in one transaction, so that a crash
/// leaves either. A damaged file is copied aside byte by byte first and then replaced by renaming.
///
/// # Errors
/// What is wrong with the backup; [`Error::InUse`] when another window has the file. Nothing has changed
/// then.
pub fn restore(
    path: &Path,
    backup: &Path,
    open: Option<Store>,
    now: Moment,
    ladder: &Ladder,
) -> Result<Restored> {
    header::read(backup, ladder.newest())?;
    look(backup, ladder, Depth::Whole, false, |_, _| Ok(()))?;
    let held = match open {
        Some(store) => store.release()?,
        None => None,
    };
    let _alone: Held = match held {
        Some(held) => held,
        None => lock::take(path, now)?,
    };
    if !path.exists() {
        replace(path, backup)?;
        return Ok(Restored { kept: None });
    }
    let whole = header::read(path, ladder.newest())
        .and_then(|_| look(path, ladder, Depth::Quick, false, |_, _| Ok(())));
    match whole {
        Ok(()) => restore_whole(path, backup, now, ladder),
        Err(error) if error.is_damage() => {
            let kept = set_aside(path, now)?;
            crash::point("restore-kept");
            replace(path, backup)?;
            Ok(Restored { kept: Some(kept) })
        }
        // A foreign or newer file is nobody's to replace.
        Err(error) => Err(error),
    }
}

fn restore_whole(path: &Path, backup: &Path, now: Moment, ladder: &Ladder) -> Result<Restored> {
    let kept = back_up(path, BackupKind::Replaced, now, ladder)?;
    crash::point("restore-kept");
    let source = connect(backup, Access::Sealed, None)?;
    let mut target = connect(path, Access::Write, None)?;
    prepare_writing(&target)?;
    // All pages in one step: one transaction, seen by everybody at once or not at all.
    let copying = rusqlite::backup::Backup::new(&source, &mut target)?;
    match copying.step(-1)? {
        rusqlite::backup::StepResult::Done => {}
        _ => return Err(Error::Busy),
    }
    drop(copying);
    crash::point("restore-copied");
    verify(&target, ladder, Depth::Quick)?;
    target.close().map_err(|(_, error)| Error::from(error))?;
    Ok(Restored {
        kept: Some(kept.path),
    })
}

/// Copies a damaged file and what lies beside it into the backups' folder, byte by byte.
fn set_aside(path: &Path, now: Moment) -> Result<PathBuf> {
    let folder = backups_folder(path);
    std::fs::create_dir_all(&folder).map_err(Error::io(&folder))?;
    let name = format!(
        "{}-damaged.outset-damaged",
        now.utc().format("%Y-%m-%dT%H-%M-%S%.3fZ")
    );
    let kept = folder.join(name);
    for ending in ["-wal", "-journal", ""] {
        let side = beside(path, ending);
        if side.exists() {
            let target = beside(&kept, ending);
            std::fs::copy(&side, &target).map_err(Error::io(&side))?;
            File::open(&target)
                .and_then(|file| file.sync_all())
                .map_err(Error::io(&target))?;
        }
    }
    sync_folder(&folder);
    Ok(kept)
}

/// Puts a copy of the backup in the file's place. What lay unfinished beside the old file goes first: it
/// would be replayed into the new one.
fn replace(path: &Path, backup: &Path) -> Result<()> {
    let folder = folder_of(path);
    let mut part = part_in(&folder)?;
    permit_like(part.path(), if path.exists() { path } else { backup });
    let mut source = File::open(backup).map_err(Error::io(backup))?;
    std::io::copy(&mut source, &mut part).map_err(Error::io(&folder))?;
    part.as_file().sync_all().map_err(Error::io(&folder))?;
    crash::point("restore-copied");
    for ending in ["-wal", "-shm", "-journal"] {
        let side = beside(path, ending);
        if side.exists() {
            std::fs::remove_file(&side).map_err(Error::io(&side))?;
        }
    }
    crash::point("restore-cleared");
    part.persist(path)
        .map_err(|error| Error::io(path)(error.error))?;
    sync_folder(&folder);
    crash::point("restore-renamed");
    Ok(())
}
