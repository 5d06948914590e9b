//! What a file holds, as one checksum a table: shows that a copy equals its source, byte for byte.

use crate::{
    connect::{Access, connect},
    dense::{LIVE, is_dense},
    error::Result,
};
use rusqlite::{Connection, types::ValueRef};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Rows and checksum of every table. Dense rows count while their import is there; what waits to be swept is
/// not part of what a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Table, number of rows, checksum over all values by key.
    pub tables: Vec<(String, u64, String)>,
}

/// Reads what a file holds, while others may be using it.
///
/// # Errors
/// Whatever SQLite says.
pub fn contents(path: &Path) -> Result<Contents> {
    of(&connect(path, Access::Read, None)?)
}

pub(crate) fn of(conn: &Connection) -> Result<Contents> {
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let tables = names.into_iter().map(|name| {
        let (rows, checksum) = table(conn, &name)?;
        Ok((name, rows, checksum))
    });
    Ok(Contents {
        tables: tables.collect::<Result<_>>()?,
    })
}

fn table(conn: &Connection, name: &str) -> Result<(u64, String)> {
    let live = if is_dense(name) { LIVE } else { "" };
    let columns = conn
        .prepare(&format!("SELECT * FROM \"{name}\""))?
        .column_count();
    let order: Vec<String> = (1..=columns).map(|at| at.to_string()).collect();
    let mut statement = conn.prepare(&format!(
        "SELECT * FROM \"{name}\" {live} ORDER BY {}",
        order.join(", ")
    ))?;
    let (mut rows, mut count, mut hash) = (statement.query([])?, 0, Sha256::new());
    while let Some(row) = rows.next()? {
        count += 1;
        for at in 0..columns {
            add(&mut hash, row.get_ref(at)?);
        }
    }
    Ok((
        count,
        hash.finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    ))
}

/// Type, length and bytes, so that no two different rows look alike.
fn add(hash: &mut Sha256, value: ValueRef<'_>) {
    let (kind, bytes): (u8, Vec<u8>) = match value {
        ValueRef::Null => (0, Vec::new()),
        ValueRef::Integer(integer) => (1, integer.to_be_bytes().into()),
        ValueRef::Real(real) => (2, real.to_bits().to_be_bytes().into()),
        ValueRef::Text(text) => (3, text.into()),
        ValueRef::Blob(blob) => (4, blob.into()),
    };
    hash.update([kind]);
    hash.update((bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}
