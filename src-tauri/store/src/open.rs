//! Making a workspace and opening one: the one way in, careful in the same order every time.

use crate::{
    backup::{BackupKind, back_up},
    check::{Depth, LARGE, look, private_copy, unfinished, verify},
    connect::{Access, Key, connect, prepare_writing},
    crash, dense,
    door::Tx,
    error::{Error, Result},
    header,
    lock::{self, Held},
    part::{folder_of, part_in, sync_folder},
    place::{self, Place},
    schema::Ladder,
    store::Store,
    table::workspace::Workspace,
};
use outset_core::time::Moment;
use rusqlite::{Connection, TransactionBehavior};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// Who opens a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A window: holds the file's lock as long as it is open.
    Window,
    /// A terminal verb: one short transaction, no lock.
    Terminal,
}

/// How to open a file.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// Who asks.
    pub holder: Holder,
    /// Open for reading only, even where writing would be possible.
    pub read_only: bool,
    /// Now.
    pub now: Moment,
    /// The versions this Outset knows.
    pub ladder: &'a Ladder,
    /// A passphrase, once there can be one.
    pub key: Option<&'a Key>,
}

/// What a user should know about a file that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// It lies on a network drive and is kept in the slower, safer mode.
    Network,
    /// It lies in a folder that a program synchronises, likewise.
    Synced,
    /// It was not closed properly; nothing acknowledged was lost.
    Recovered,
    /// The file or its folder may not be written.
    WriteProtected,
    /// It was brought to a newer version; the state before is kept.
    Upgraded {
        /// Version before.
        from: u32,
        /// Version now.
        to: u32,
        /// The snapshot from before.
        snapshot: PathBuf,
    },
    /// It is large; its check is still to come.
    CheckLater,
}

/// Makes a new workspace. It appears whole or not at all.
///
/// # Errors
/// [`Error::AlreadyExists`], [`Error::Io`], [`Error::DiskFull`].
pub fn create(path: &Path, workspace: &Workspace, ladder: &Ladder) -> Result<()> {
    if path.exists() {
        return Err(Error::AlreadyExists(path.to_owned()));
    }
    let folder = folder_of(path);
    let part = part_in(&folder)?.into_temp_path();
    let mut conn = connect(&part, Access::Create, None)?;
    let transaction = conn.transaction()?;
    ladder.build(&transaction)?;
    Tx::new(&transaction).insert_workspace(workspace)?;
    transaction.commit()?;
    if place::of(path) == Place::Local {
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    }
    conn.close().map_err(|(_, error)| Error::from(error))?;
    std::fs::File::open(&part)
        .and_then(|file| file.sync_all())
        .map_err(Error::io(&*part))?;
    crash::point("create-written");
    part.persist_noclobber(path)
        .map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::AlreadyExists(path.to_owned()),
            _ => Error::io(path)(error.error),
        })?;
    sync_folder(&folder);
    Ok(())
}

/// Opens a workspace.
///
/// # Errors
/// One case of [`Error`] for each thing that may be wrong; the file and what lies beside it are then
/// unchanged.
pub fn open(path: &Path, opening: &Opening<'_>) -> Result<(Store, Vec<Remark>)> {
    let header = header::read(path, opening.ladder.newest())?;
    let protected = write_protected(path);
    let held = match opening.holder {
        Holder::Window if !opening.read_only && !protected => Some(lock::take(path, opening.now)?),
        _ => None,
    };
    let in_use = held.is_none() && lock::holder(path).is_some();
    let unclean = !in_use && unfinished(path);
    let large = header.bytes_found > LARGE && !unclean;
    let depth = if large || in_use {
        Depth::Schema
    } else {
        Depth::Quick
    };
    let version = look(path, opening.ladder, depth, in_use, |_, version| {
        Ok(version)
    })?;

    let mut remarks = Vec::new();
    if large {
        remarks.push(Remark::CheckLater);
    }
    if protected && !opening.read_only {
        remarks.push(Remark::WriteProtected);
    }
    if protected || opening.read_only {
        let store = open_reading(path, opening, version, protected, unclean)?;
        return Ok((store, remarks));
    }
    if unclean {
        remarks.push(Remark::Recovered);
    }
    let store = open_writing(path, opening, held, &mut remarks)?;
    Ok((store, remarks))
}

fn open_reading(
    path: &Path,
    opening: &Opening<'_>,
    version: u32,
    protected: bool,
    unclean: bool,
) -> Result<Store> {
    let old = version < opening.ladder.newest();
    if old || (protected && unclean) {
        // What cannot be put right or upgraded in place is put right in a copy that nobody keeps.
        let (folder, copy) = private_copy(path)?;
        let mut conn = connect(&copy, Access::Write, opening.key)?;
        upgrade(&mut conn, opening.ladder)?;
        conn.pragma_update(None, "query_only", true)?;
        return Store::new(conn, path, false, None, Some(folder));
    }
    let access = if protected {
        Access::Sealed
    } else {
        Access::Read
    };
    Store::new(connect(path, access, opening.key)?, path, false, None, None)
}

fn open_writing(
    path: &Path,
    opening: &Opening<'_>,
    held: Option<Held>,
    remarks: &mut Vec<Remark>,
) -> Result<Store> {
    let place = place::of(path);
    match place {
        Place::Local => {}
        Place::Network => remarks.push(Remark::Network),
        Place::Synced => remarks.push(Remark::Synced),
    }
    let mut conn = connect(path, Access::Write, opening.key)?;
    prepare_writing(&conn)?;
    // Recovery has happened by now; only this version counts.
    let version = verify(&conn, opening.ladder, Depth::Schema)?;
    let mut held = held;
    if version < opening.ladder.newest() {
        let alone = match held.take() {
            Some(held) => held,
            None => lock::take(path, opening.now)?,
        };
        let snapshot = back_up(path, BackupKind::BeforeUpgrade, opening.now, opening.ladder)?;
        crash::point("upgrade-snapshot");
        upgrade(&mut conn, opening.ladder)?;
        crash::point("upgrade-committed");
        remarks.push(Remark::Upgraded {
            from: version,
            to: opening.ladder.newest(),
            snapshot: snapshot.path,
        });
        held = (opening.holder == Holder::Window).then_some(alone);
    }
    if held.is_some() {
        let mode = if place == Place::Local {
            "WAL"
        } else {
            "DELETE"
        };
        conn.query_row(&format!("PRAGMA journal_mode = {mode}"), [], |_| Ok(()))?;
        sweep(&mut conn)?;
    }
    Store::new(conn, path, true, held, None)
}

/// Removes dense rows of imports that are gone. Here, under the lock and before there is a log, nothing can
/// bring them back.
fn sweep(conn: &mut Connection) -> Result<()> {
    if !dense::needs_sweeping(conn)? {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    dense::sweep(&transaction, &BTreeSet::new())?;
    transaction.commit()?;
    Ok(())
}

/// Brings an open file to the newest version, in one transaction.
fn upgrade(conn: &mut Connection, ladder: &Ladder) -> Result<()> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for step in ladder.upgrades_from(version as u32) {
        transaction.execute_batch(step.upgrade)?;
        transaction.pragma_update(None, "user_version", step.number)?;
        crash::point("upgrade-step");
    }
    verify(&transaction, ladder, Depth::Whole)?;
    transaction.commit()?;
    Ok(())
}

/// Whether the file or its folder may not be written. Permission bits count even for an administrator:
/// who protects a file wants it left alone.
fn write_protected(path: &Path) -> bool {
    let readonly = |path: &Path| {
        std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly())
    };
    let folder = folder_of(path);
    readonly(path)
        || readonly(&folder)
        || std::fs::OpenOptions::new().append(true).open(path).is_err()
        || part_in(&folder).is_err()
}
