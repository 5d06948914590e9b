//! Is a file whole? Judged on connections that can change nothing: on the file itself when it was closed
//! cleanly, on a private copy when something unfinished lies beside it.

use crate::{
    connect::{Access, connect},
    contents, dense,
    error::{Error, Result},
    header,
    lock::{self, Owner, beside},
    schema::Ladder,
};
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    time::SystemTime,
};

/// A file larger than this is not checked whole at every opening.
pub(crate) const LARGE: u64 = 50 << 20;

/// What a check found in a file that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// Version of its schema.
    pub schema_version: u32,
    /// Bytes of the file itself.
    pub bytes: u64,
    /// Tables and their rows; see [`Contents`](crate::Contents).
    pub tables: Vec<(String, u64)>,
    /// Dense rows whose import is gone; they are swept at the next opening.
    pub unswept: u64,
    /// It was not closed properly; what was unfinished is put right when it is opened.
    pub unclean: bool,
    /// The window that has it open.
    pub in_use: Option<Owner>,
}

/// How thoroughly to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Only whether the tables are those of its version.
    Schema,
    /// Every page.
    Quick,
    /// Every page, every index, every reference, and whether dense rows lie where they belong.
    Whole,
}

/// Checks a file thoroughly. Not a byte of it or beside it changes.
///
/// # Errors
/// What is wrong with it, one case of [`Error`] each.
pub fn check(path: &Path, ladder: &Ladder) -> Result<Health> {
    let header = header::read(path, ladder.newest())?;
    let in_use = lock::holder(path);
    let (schema_version, tables, unswept) = look(
        path,
        ladder,
        Depth::Whole,
        in_use.is_some(),
        |conn, version| Ok((version, contents::of(conn)?.tables, dense::unswept(conn)?)),
    )?;
    Ok(Health {
        schema_version,
        bytes: header.bytes_found,
        tables: tables
            .into_iter()
            .map(|(name, rows, _)| (name, rows))
            .collect(),
        unswept,
        unclean: in_use.is_none() && unfinished(path),
        in_use,
    })
}

/// Whether something unfinished lies beside a file: a journal or a log that holds more than nothing.
pub(crate) fn unfinished(path: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|ending| {
        std::fs::metadata(beside(path, ending)).is_ok_and(|metadata| metadata.len() > 0)
    })
}

/// Looks at a file and hands the connection and the file's version to `then`: the version that counts may
/// still stand in the log, so the header alone does not tell it. While a window has the file open, its own engine
/// keeps it whole and the connection joins in; otherwise the file is looked at as described above.
pub(crate) fn look<T>(
    path: &Path,
    ladder: &Ladder,
    depth: Depth,
    in_use: bool,
    then: impl Fn(&Connection, u32) -> Result<T>,
) -> Result<T> {
    let judge = |conn: &Connection| {
        let version = verify(conn, ladder, depth)?;
        then(conn, version)
    };
    if in_use {
        return judge(&connect(path, Access::Read, None)?);
    }
    loop {
        let before = stamp(path);
        let outcome = if unfinished(path) {
            private_copy(path).and_then(|copy| judge(&connect(&copy.1, Access::Write, None)?))
        } else {
            let header = header::read(path, ladder.newest())?;
            match header.truncated() {
                Some(error) => Err(error),
                None => connect(path, Access::Sealed, None).and_then(|conn| judge(&conn)),
            }
        };
        // Somebody may have written while we looked; only a file at rest can be called damaged.
        if outcome.is_ok() || stamp(path) == before {
            return outcome;
        }
    }
}

/// Verifies an open file: it is ours, of a version we know, with that version's tables, and whole.
pub(crate) fn verify(conn: &Connection, ladder: &Ladder, depth: Depth) -> Result<u32> {
    let number = |pragma: &str| -> Result<u32> {
        Ok(conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i64>(0))? as u32)
    };
    let application_id = number("application_id")?;
    if application_id != header::APPLICATION_ID {
        return Err(Error::OtherApplication { application_id });
    }
    let version = number("user_version")?;
    if version > ladder.newest() {
        return Err(Error::Newer {
            found: version,
            supported: ladder.newest(),
        });
    }
    ladder.verify(conn, version)?;
    match depth {
        Depth::Schema => {}
        Depth::Quick => report(conn, "quick_check(1)")?,
        Depth::Whole => {
            report(conn, "integrity_check(1)")?;
            references(conn)?;
            dense::verify_owners(conn)?;
        }
    }
    Ok(version)
}

fn report(conn: &Connection, pragma: &str) -> Result<()> {
    let found: String = conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged { detail: found })
    }
}

fn references(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    match rows.next()? {
        Some(row) => Err(Error::Damaged {
            detail: format!("a row of {} lost its owner", row.get::<_, String>(0)?),
        }),
        None => Ok(()),
    }
}

/// Copies a file and what lies unfinished beside it into a folder of its own, gone when dropped.
pub(crate) fn private_copy(path: &Path) -> Result<(tempfile::TempDir, PathBuf)> {
    let folder = tempfile::tempdir().map_err(Error::io(std::env::temp_dir()))?;
    let copy = folder.path().join("copy.outset");
    std::fs::copy(path, &copy).map_err(Error::io(path))?;
    for ending in ["-wal", "-journal"] {
        let side = beside(path, ending);
        if side.exists() {
            std::fs::copy(&side, beside(&copy, ending)).map_err(Error::io(&side))?;
        }
    }
    Ok((folder, copy))
}

/// Size and time of change of a file and what lies beside it.
fn stamp(path: &Path) -> Vec<Option<(u64, SystemTime)>> {
    let one = |path: PathBuf| {
        let metadata = std::fs::metadata(path).ok()?;
        Some((metadata.len(), metadata.modified().ok()?))
    };
    ["", "-wal", "-journal"]
        .iter()
        .map(|ending| one(beside(path, ending)))
        .collect()
}
