//! Dense rows: predictions, outcomes and points. There may be millions, so they stay outside undo and carry
//! no foreign key; each belongs to an import by number and counts while that import's row is there. Here is
//! what follows from that: new numbers, whether rows lie where they belong, and sweeping what is left over.

use crate::{
    door::Tx,
    error::{Error, Result},
};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeSet;

/// A dense table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dense {
    pub(crate) table: &'static str,
    /// The column with the number of what the rows are about.
    series: &'static str,
    /// What the rows are about, as the live import says: its number, given the import's number.
    owner: &'static str,
}

const OF_VERSION: &str =
    "SELECT version.key FROM import JOIN version ON version.id = import.version_id
     AND version.model_id = import.model_id WHERE import.key = ?1";
const OF_MODEL: &str = "SELECT model.key FROM import JOIN model ON model.id = import.model_id
     WHERE import.key = ?1 AND import.version_id IS NULL";

/// Every dense table.
pub(crate) const DENSE: [Dense; 3] = [
    Dense {
        table: "prediction",
        series: "version_key",
        owner: OF_VERSION,
    },
    Dense {
        table: "outcome",
        series: "model_key",
        owner: OF_MODEL,
    },
    Dense {
        table: "point",
        series: "version_key",
        owner: OF_VERSION,
    },
];

/// Whether a table's rows count only while their import is there.
pub(crate) fn is_dense(table: &str) -> bool {
    DENSE.iter().any(|dense| dense.table == table)
}

/// Stands behind the name of a dense table to leave out rows that no longer count.
pub(crate) const LIVE: &str = "WHERE import_key IN (SELECT key FROM import)";

impl Dense {
    fn is_there(self, conn: &Connection) -> Result<bool> {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        Ok(conn.query_row(sql, [self.table], |row| row.get::<_, i64>(0))? > 0)
    }

    /// Series and import of its rows, each pair once: jumps from pair to pair and reads no row between.
    fn pairs(self, conn: &Connection) -> Result<Vec<(i64, i64)>> {
        let Self { table, series, .. } = self;
        let mut next = conn.prepare(&format!(
            "SELECT {series}, import_key FROM {table} WHERE ({series}, import_key) > (?1, ?2)
             ORDER BY {series}, import_key LIMIT 1"
        ))?;
        let first = format!("SELECT {series}, import_key FROM {table} ORDER BY 1, 2 LIMIT 1");
        let both = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let mut pairs = Vec::new();
        let mut found = conn.query_row(&first, [], both).optional()?;
        while let Some(pair) = found {
            pairs.push(pair);
            found = next.query_row(<[i64; 2]>::from(pair), both).optional()?;
        }
        Ok(pairs)
    }
}

/// Whether dense rows lie where their imports say.
///
/// # Errors
/// [`Error::Damaged`] when rows of a live import are filed under something that it is not about.
pub(crate) fn verify_owners(conn: &Connection) -> Result<()> {
    for dense in DENSE {
        if !dense.is_there(conn)? {
            continue;
        }
        for (series, import) in dense.pairs(conn)? {
            let live = is_live(conn, import)?;
            let owner: Option<i64> = conn
                .query_row(dense.owner, [import], |row| row.get(0))
                .optional()?;
            if live && owner != Some(series) {
                return Err(Error::Damaged {
                    detail: format!("rows of {} lie under a wrong owner", dense.table),
                });
            }
        }
    }
    Ok(())
}

fn is_live(conn: &Connection, import: i64) -> Result<bool> {
    let sql = "SELECT count(*) FROM import WHERE key = ?1";
    Ok(conn.query_row(sql, [import], |row| row.get::<_, i64>(0))? > 0)
}

/// How many dense rows wait to be swept.
pub(crate) fn unswept(conn: &Connection) -> Result<u64> {
    let mut rows = 0;
    for (dense, series, import) in left_over(conn, &BTreeSet::new())? {
        let sql = format!(
            "SELECT count(*) FROM {} WHERE {} = ?1 AND import_key = ?2",
            dense.table, dense.series
        );
        rows += conn.query_row(&sql, [series, import], |row| row.get::<_, i64>(0))?;
    }
    Ok(rows.unsigned_abs())
}

/// Removes the dense rows of imports that are gone, but for those that are `kept`. Returns how many.
pub(crate) fn sweep(conn: &Connection, kept: &BTreeSet<i64>) -> Result<u64> {
    let mut rows = 0;
    for (dense, series, import) in left_over(conn, kept)? {
        let sql = format!(
            "DELETE FROM {} WHERE {} = ?1 AND import_key = ?2",
            dense.table, dense.series
        );
        rows += conn.execute(&sql, [series, import])?;
    }
    Ok(rows as u64)
}

/// Whether [`sweep`] would find something, without writing.
pub(crate) fn needs_sweeping(conn: &Connection) -> Result<bool> {
    Ok(!left_over(conn, &BTreeSet::new())?.is_empty())
}

fn left_over(conn: &Connection, kept: &BTreeSet<i64>) -> Result<Vec<(Dense, i64, i64)>> {
    let mut found = Vec::new();
    for dense in DENSE {
        if !dense.is_there(conn)? {
            continue;
        }
        for (series, import) in dense.pairs(conn)? {
            if !kept.contains(&import) && !is_live(conn, import)? {
                found.push((dense, series, import));
            }
        }
    }
    Ok(found)
}

impl Tx<'_> {
    /// A number for a new model: greater than any that a row still uses.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn new_model_key(&self) -> Result<i64> {
        self.above("model", |dense| dense.series == "model_key", |pair| pair.0)
    }

    /// A number for a new version: greater than any that a row still uses.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn new_version_key(&self) -> Result<i64> {
        self.above(
            "version",
            |dense| dense.series == "version_key",
            |pair| pair.0,
        )
    }

    /// A number for a new import: greater than that of every import before, those included whose row is
    /// gone and may come back, so that the newest import has the greatest number.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn new_import_key(&self) -> Result<i64> {
        self.above("import", |_| true, |pair| pair.1)
    }

    fn above(
        &self,
        table: &str,
        counts: impl Fn(&Dense) -> bool,
        number: impl Fn((i64, i64)) -> i64,
    ) -> Result<i64> {
        let sql = format!("SELECT coalesce(max(key), 0) FROM {table}");
        let mut greatest = self.conn().query_row(&sql, [], |row| row.get(0))?;
        for dense in DENSE.into_iter().filter(counts) {
            let pairs = dense.pairs(self.conn())?;
            greatest = pairs.into_iter().map(&number).fold(greatest, i64::max);
        }
        Ok(greatest.saturating_add(1))
    }
}
