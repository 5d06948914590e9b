//! Points: values of metrics that came ready, from a table or typed. Those that a ledger gives are computed
//! and not kept. Dense; see [`crate::dense`].

use crate::{
    door::{Reader, Tx},
    error::Result,
};
use rusqlite::{Row, params};

/// A row of `point`, as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Stable name of the metric.
    pub metric: String,
    /// Microseconds UTC.
    pub start_at: i64,
    /// Microseconds UTC.
    pub end_at: i64,
    /// Rows that it was measured on, where known.
    pub row_count: Option<i64>,
    /// The value.
    pub value: f64,
}

/// A point that counts, and where it belongs.
#[derive(Debug, Clone, PartialEq)]
pub struct FiledPoint {
    /// The version that was measured.
    pub version_id: String,
    /// Number of the import that it came with.
    pub import_key: i64,
    /// The value and what it is of.
    pub point: Point,
}

/// With `max`, the other columns are those of the newest import.
const FILED: &str = "
    SELECT version.id, max(point.import_key), point.metric, point.start_at, point.end_at, point.row_count,
           point.value
    FROM version JOIN import ON import.version_id = version.id
    JOIN point ON point.version_key = version.key AND point.import_key = import.key";
const ONCE: &str = "
    GROUP BY version.id, point.metric, point.start_at ORDER BY version.id, point.metric, point.start_at";

fn row(row: &Row<'_>) -> rusqlite::Result<FiledPoint> {
    Ok(FiledPoint {
        version_id: row.get(0)?,
        import_key: row.get(1)?,
        point: Point {
            metric: row.get(2)?,
            start_at: row.get(3)?,
            end_at: row.get(4)?,
            row_count: row.get(5)?,
            value: row.get(6)?,
        },
    })
}

impl Reader<'_> {
    /// A version's points, by metric and time; of several imports the newest counts.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn points_of(&self, version_id: &str) -> Result<Vec<FiledPoint>> {
        let sql = format!("{FILED} WHERE version.id = ?1 {ONCE}");
        let mut statement = self.conn().prepare_cached(&sql)?;
        let rows = statement.query_map([version_id], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every version's points, likewise.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn points(&self) -> Result<Vec<FiledPoint>> {
        let mut statement = self.conn().prepare_cached(&format!("{FILED} {ONCE}"))?;
        let rows = statement.query_map([], row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Files points of one import, whose row is written in the same change. Where a metric's stretch of
    /// time comes twice in it, the last counts.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn insert_points(
        &self,
        version_key: i64,
        import_key: i64,
        rows: impl IntoIterator<Item = Point>,
    ) -> Result<()> {
        let mut statement = self.conn().prepare_cached(
            "INSERT INTO point (version_key, import_key, metric, start_at, end_at, row_count, value)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE
             SET end_at = excluded.end_at, row_count = excluded.row_count, value = excluded.value",
        )?;
        for row in rows {
            statement.execute(params![
                version_key,
                import_key,
                row.metric,
                row.start_at,
                row.end_at,
                row.row_count,
                row.value
            ])?;
        }
        Ok(())
    }
}
