//! Reading what can still be read of a damaged file, into a new file. The damaged one is not touched.

use crate::{
    check::private_copy,
    connect::{Access, connect},
    dense,
    door::Tx,
    error::{Error, Result},
    header,
    schema::Ladder,
    table::workspace::Workspace,
};
use rusqlite::{Connection, OptionalExtension, params_from_iter, types::Value};
use std::{collections::BTreeSet, path::Path};

/// What was read of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalvagedTable {
    /// Table.
    pub name: String,
    /// Rows in the new file.
    pub rows: u64,
    /// Whether reading met no damage.
    pub complete: bool,
}

/// What was read of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvage {
    /// Every table of this version.
    pub tables: Vec<SalvagedTable>,
    /// Rows left out because what they belong to could not be read.
    pub orphans: u64,
}

/// Reads what can be read of `path` into a new workspace at `to`. Where the workspace's own row is lost,
/// it is left out; the caller adds one.
///
/// # Errors
/// [`Error::AlreadyExists`] for `to`; [`Error::Unreadable`] when not even the list of tables can be read.
pub fn salvage(path: &Path, to: &Path, ladder: &Ladder) -> Result<Salvage> {
    if to.exists() {
        return Err(Error::AlreadyExists(to.to_owned()));
    }
    let (_folder, copy) = private_copy(path)?;
    lengthen(&copy, ladder)?;
    // With a broken log beside it a file may open only without it.
    let source = readable(&copy).or_else(|_| {
        let _ = std::fs::remove_file(crate::lock::beside(&copy, "-wal"));
        let _ = std::fs::remove_file(crate::lock::beside(&copy, "-journal"));
        readable(&copy)
    })?;
    let target = connect(to, Access::Create, None)?;
    target.execute_batch("PRAGMA foreign_keys = OFF; BEGIN")?;
    ladder.build(&target)?;
    let mut tables = Vec::new();
    for name in names(&target)? {
        let columns = columns(&target, &name)?;
        let complete = copy_rows(&source, &target, &name, &columns)?;
        tables.push(SalvagedTable {
            name,
            rows: 0,
            complete,
        });
    }
    let orphans = drop_orphans(&target)? + dense::sweep(&target, &BTreeSet::new())?;
    for table in &mut tables {
        let sql = format!("SELECT count(*) FROM \"{}\"", table.name);
        table.rows = target
            .query_row(&sql, [], |row| row.get::<_, i64>(0))?
            .unsigned_abs();
    }
    target.execute_batch("COMMIT")?;
    target.close().map_err(|(_, error)| Error::from(error))?;
    Ok(Salvage { tables, orphans })
}

/// Makes a copy whose end is missing as long as its header says: its engine reads nothing of a file that is
/// too short. The missing pages are then damaged pages like others.
fn lengthen(copy: &Path, ladder: &Ladder) -> Result<()> {
    /// A header that claims more than this beyond the file is wrong itself.
    const MOST_MISSING: u64 = 1 << 30;
    let Ok(header) = header::read(copy, ladder.newest()) else {
        return Ok(());
    };
    let missing = header.bytes_expected.saturating_sub(header.bytes_found);
    if (1..=MOST_MISSING).contains(&missing) {
        let file = std::fs::OpenOptions::new()
            .write(true)
            .open(copy)
            .map_err(Error::io(copy))?;
        file.set_len(header.bytes_expected)
            .map_err(Error::io(copy))?;
    }
    Ok(())
}

/// Gives a salvaged file the workspace's row that could not be read.
///
/// # Errors
/// Whatever SQLite says.
pub fn insert_lost_workspace(path: &Path, row: &Workspace) -> Result<()> {
    let mut conn = connect(path, Access::Write, None)?;
    let transaction = conn.transaction()?;
    Tx::new(&transaction).insert_workspace(row)?;
    transaction.commit()?;
    Ok(())
}

fn readable(copy: &Path) -> Result<Connection> {
    let conn = connect(copy, Access::Write, None)?;
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })
    .map_err(|_| Error::Unreadable)?;
    Ok(conn)
}

fn names(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What walks a table as it is stored: the row's number, or the key of a table that has none.
fn key(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let numbered = "SELECT NOT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1";
    if conn.query_row(numbered, [table], |row| row.get(0))? {
        return Ok(vec!["rowid".to_owned()]);
    }
    let sql = "SELECT '\"' || name || '\"' FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk";
    let mut statement = conn.prepare(sql)?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Copies a table's rows from its beginning and, where that meets damage, from its end as well. Says
/// whether everything was read.
fn copy_rows(
    source: &Connection,
    target: &Connection,
    table: &str,
    columns: &[String],
) -> Result<bool> {
    let list = columns
        .iter()
        .map(|column| format!("\"{column}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let places = (1..=columns.len())
        .map(|at| format!("?{at}"))
        .collect::<Vec<_>>()
        .join(", ");
    let insert =
        format!("INSERT INTO \"{table}\" ({list}) VALUES ({places}) ON CONFLICT DO NOTHING");
    // A table without row numbers is walked by its key.
    let key = key(target, table)?;
    for order in ["ASC", "DESC"] {
        let by: Vec<String> = key
            .iter()
            .map(|column| format!("{column} {order}"))
            .collect();
        let select = format!(
            "SELECT {list} FROM \"{table}\" NOT INDEXED ORDER BY {}",
            by.join(", ")
        );
        if copy_until_damage(source, target, &select, &insert, columns.len())? {
            return Ok(order == "ASC");
        }
    }
    Ok(false)
}

fn copy_until_damage(
    source: &Connection,
    target: &Connection,
    select: &str,
    insert: &str,
    columns: usize,
) -> Result<bool> {
    let Ok(mut reading) = source.prepare(select) else {
        return Ok(false);
    };
    let Ok(mut rows) = reading.query([]) else {
        return Ok(false);
    };
    let mut writing = target.prepare_cached(insert)?;
    let mut whole = true;
    loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => return Ok(whole),
            Err(_) => return Ok(false),
        };
        let values: rusqlite::Result<Vec<Value>> = (0..columns).map(|at| row.get(at)).collect();
        // A row that breaks the rules of its table (a wrong type, a missing value) is damage too.
        whole &= values.is_ok_and(|values| writing.execute(params_from_iter(values)).is_ok());
    }
}

/// Leaves out rows whose owner could not be read; where a row can do without, it only forgets it. Returns how
/// many were left out.
fn drop_orphans(conn: &Connection) -> Result<u64> {
    let mut dropped = 0;
    loop {
        let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(3)?)))?;
        let orphans: BTreeSet<(String, i64, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        if orphans.is_empty() {
            return Ok(dropped);
        }
        for (table, rowid, reference) in &orphans {
            let by_itself = conn
                .query_row(
                    "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2 AND on_delete = 'SET NULL'",
                    (table, reference),
                    |row| row.get::<_, String>(0),
                )
                .optional()?;
            let sql = match &by_itself {
                Some(column) => {
                    format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = ?1")
                }
                None => format!("DELETE FROM \"{table}\" WHERE rowid = ?1"),
            };
            let gone = conn.execute(&sql, [rowid])?;
            dropped += if by_itself.is_none() { gone as u64 } else { 0 };
        }
    }
}
