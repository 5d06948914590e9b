//! The one place where connections are made: hardened alike, whoever asks, so that no file from outside
//! gets a connection that trusts it.

use crate::error::{Error, Result};
use rusqlite::{Connection, OpenFlags, config::DbConfig, limits::Limit};
use std::{path::Path, time::Duration};

/// How long a write waits for another program's transaction.
const BUSY_FOR: Duration = Duration::from_secs(5);
/// No text or blob of a workspace is longer than this many bytes.
const LONGEST_VALUE: i32 = 64 * 1024 * 1024;

/// A passphrase. No version can use one yet; the argument exists so that every connection, backups
/// included, will pass here once one can.
#[derive(Debug, Clone)]
pub struct Key(pub String);

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Make the file if it is not there.
    Create,
    /// Read and write.
    Write,
    /// Read while others may write. Side files appear while it is open and go when it closes.
    Read,
    /// Read a file that nobody writes: no lock is taken and no side file appears.
    Sealed,
}

/// Makes a connection.
///
/// # Errors
/// [`Error::KeyNotSupported`] with a key; whatever opening says.
pub(crate) fn connect(path: &Path, access: Access, key: Option<&Key>) -> Result<Connection> {
    if key.is_some() {
        return Err(Error::KeyNotSupported);
    }
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = match access {
        Access::Create => Connection::open_with_flags(
            path,
            flags | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        )?,
        // Reading a file in write-ahead mode needs its side files, and only a connection that may write
        // takes them away again; `query_only` below keeps it from changing anything.
        Access::Write | Access::Read => {
            Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)?
        }
        Access::Sealed => Connection::open_with_flags(
            sealed_uri(path),
            flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        )?,
    };
    harden(&conn)?;
    if matches!(access, Access::Read | Access::Sealed) {
        conn.pragma_update(None, "query_only", true)?;
    }
    Ok(conn)
}

fn harden(conn: &Connection) -> Result<()> {
    conn.busy_timeout(BUSY_FOR)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    // Deleted rows are overwritten; nothing spills to files beside the workspace.
    conn.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA mmap_size = 0;",
    )?;
    Ok(())
}

/// Settings of a connection that writes; they touch the file, so they come after it has been checked.
pub(crate) fn prepare_writing(conn: &Connection) -> Result<()> {
    conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
    Ok(())
}

fn sealed_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    let text = path.to_string_lossy().replace('\\', "/");
    if !text.starts_with('/') && cfg!(windows) {
        uri.push('/');
    }
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                uri.push(byte.into())
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri + "?immutable=1"
}
