//! Undo and redo: temporary triggers record every row before and after each change, and a change is taken
//! back row by row, inside the database, so that no value passes through another type on the way.
//!
//! Three rules keep it true: ids never change, no statement replaces a row in passing (delete triggers
//! would not fire), and a row is only taken back while it still is what the change left behind.

use crate::{
    dense::is_dense,
    error::{Error, Result},
    op::Op,
    store::Change,
};
use rusqlite::{Connection, Transaction, types::Value};
use std::collections::BTreeSet;

/// So many steps are kept; the oldest goes first.
const MOST_STEPS: usize = 1_000;
/// Tables whose changes are no step: drafts are outside undo. Dense rows are as well: they follow their imports.
const NOT_UNDONE: [&str; 1] = ["draft"];

/// One step: the recorded rows of one change, or of one visit of a field.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) op: Op,
    visit: Option<String>,
    /// Recorded rows, each range from (exclusive) to (inclusive), oldest first.
    ranges: Vec<(i64, i64)>,
}

/// A table whose rows are recorded.
#[derive(Debug)]
struct Armed {
    name: String,
    columns: Vec<String>,
    /// Positions of the key's columns.
    key: Vec<usize>,
}

/// The log. It lives with its connection and is gone when that closes.
#[derive(Debug, Default)]
pub(crate) struct UndoLog {
    tables: Vec<Armed>,
    undo: Vec<Step>,
    redo: Vec<Step>,
}

/// Which way a step is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Undo,
    Redo,
}

impl UndoLog {
    /// Arms every table of the file.
    pub(crate) fn arm(conn: &Connection) -> Result<Self> {
        let tables = armed_tables(conn)?;
        let widest = tables
            .iter()
            .map(|table| table.columns.len())
            .max()
            .unwrap_or(0);
        // Columns without a type store every value as it is.
        let columns: String = (0..widest).map(|at| format!(", b{at}, a{at}")).collect();
        let mut sql = format!(
            "CREATE TEMP TABLE undo_row (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, kind TEXT NOT NULL{columns});"
        );
        tables
            .iter()
            .for_each(|table| sql.push_str(&table.triggers()));
        conn.execute_batch(&sql)?;
        Ok(Self {
            tables,
            ..Self::default()
        })
    }

    /// The changes that undo and redo would take back next.
    pub(crate) fn next(&self, direction: Direction) -> Option<&Step> {
        match direction {
            Direction::Undo => self.undo.last(),
            Direction::Redo => self.redo.last(),
        }
    }

    /// The number of the newest recorded row.
    pub(crate) fn mark(conn: &Connection) -> Result<i64> {
        Ok(conn.query_row(
            "SELECT coalesce(max(seq), 0) FROM temp.undo_row",
            [],
            |row| row.get(0),
        )?)
    }

    /// Tables and ids recorded since a mark, without repetition.
    pub(crate) fn changes_since(&self, conn: &Connection, mark: i64) -> Result<Vec<Change>> {
        let mut statement = conn.prepare_cached(
            "SELECT tbl, coalesce(a0, b0) FROM temp.undo_row WHERE seq > ?1 GROUP BY 1, 2 ORDER BY min(seq)",
        )?;
        let rows = statement.query_map([mark], |row| {
            Ok(Change {
                table: row.get(0)?,
                id: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps a committed change as a step; changes of one visit of a field become one.
    pub(crate) fn keep(
        &mut self,
        conn: &Connection,
        op: Op,
        visit: Option<&str>,
        mark: i64,
    ) -> Result<()> {
        self.forget(conn, Direction::Redo)?;
        let range = (mark, Self::mark(conn)?);
        if range.0 == range.1 {
            return Ok(());
        }
        let same_visit =
            |step: &Step| visit.is_some() && step.op == op && step.visit.as_deref() == visit;
        if self.undo.last().is_some_and(same_visit) {
            let Some(mut step) = self.undo.pop() else {
                return Ok(());
            };
            step.ranges.push(range);
            if self.came_to_nothing(conn, &step)? {
                return discard(conn, &step);
            }
            self.undo.push(step);
            return Ok(());
        }
        self.undo.push(Step {
            op,
            visit: visit.map(str::to_owned),
            ranges: vec![range],
        });
        if self.undo.len() > MOST_STEPS {
            discard(conn, &self.undo.remove(0))?;
        }
        Ok(())
    }

    /// Takes one step back inside a transaction.
    ///
    /// # Errors
    /// [`Error::ChangedOutside`] when a row is no longer what the step left, or when something that the
    /// step did not record would go or change with it.
    pub(crate) fn revert(&self, transaction: &Transaction<'_>, step: &Step) -> Result<()> {
        transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let mark = Self::mark(transaction)?;
        let mut expected = 0;
        for (from, to) in step.ranges.iter().rev() {
            for (seq, table, kind) in recorded(transaction, *from, *to)? {
                let table = self.tables.iter().find(|armed| armed.name == table);
                let table = table.ok_or(Error::ChangedOutside)?;
                let sql = table.reverting(&kind);
                let rows = transaction
                    .prepare_cached(&sql)?
                    .execute([seq])
                    .map_err(outside)?;
                if rows != 1 {
                    return Err(Error::ChangedOutside);
                }
                expected += 1;
            }
        }
        // A cascade that takes more than the step had made is somebody else's work.
        if recorded(transaction, mark, i64::MAX)?.len() != expected {
            return Err(Error::ChangedOutside);
        }
        Ok(())
    }

    /// After a step was taken back and committed: what was recorded meanwhile leads the other way.
    pub(crate) fn turned(
        &mut self,
        conn: &Connection,
        direction: Direction,
        mark: i64,
    ) -> Result<()> {
        let (from, to) = match direction {
            Direction::Undo => (&mut self.undo, &mut self.redo),
            Direction::Redo => (&mut self.redo, &mut self.undo),
        };
        let Some(step) = from.pop() else {
            return Ok(());
        };
        let range = (mark, Self::mark(conn)?);
        to.push(Step {
            op: step.op,
            visit: None,
            ranges: vec![range],
        });
        discard(conn, &step)
    }

    /// Lets all steps of one direction go.
    pub(crate) fn forget(&mut self, conn: &Connection, direction: Direction) -> Result<()> {
        let steps = match direction {
            Direction::Undo => std::mem::take(&mut self.undo),
            Direction::Redo => std::mem::take(&mut self.redo),
        };
        steps.iter().try_for_each(|step| discard(conn, step))
    }

    /// Numbers of the imports that a step made or removed: their dense rows may be asked for again.
    pub(crate) fn import_keys(&self, conn: &Connection) -> Result<BTreeSet<i64>> {
        let imports = self.tables.iter().find(|table| table.name == "import");
        let Some(at) =
            imports.and_then(|table| table.columns.iter().position(|name| name == "key"))
        else {
            return Ok(BTreeSet::new());
        };
        let mut statement = conn.prepare(&format!(
            "SELECT DISTINCT coalesce(a{at}, b{at}) FROM temp.undo_row WHERE tbl = 'import'"
        ))?;
        let keys = statement.query_map([], |row| row.get(0))?;
        Ok(keys.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes over the steps of another connection to the same contents, as its rows were recorded there.
    pub(crate) fn take_over(
        &mut self,
        conn: &Connection,
        other: &Self,
        from: &Connection,
    ) -> Result<()> {
        let mut recorded = from.prepare("SELECT * FROM temp.undo_row ORDER BY seq")?;
        let count = recorded.column_count();
        let places: Vec<String> = (1..=count).map(|at| format!("?{at}")).collect();
        let sql = format!("INSERT INTO temp.undo_row VALUES ({})", places.join(", "));
        let mut insert = conn.prepare(&sql)?;
        let mut rows = recorded.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..count).map(|at| row.get::<_, Value>(at));
            let values: Vec<Value> = values.collect::<rusqlite::Result<_>>()?;
            insert.execute(rusqlite::params_from_iter(values))?;
        }
        self.undo.clone_from(&other.undo);
        self.redo.clone_from(&other.redo);
        Ok(())
    }

    /// Lets go what was recorded since a mark and belongs to no step.
    pub(crate) fn discard_since(conn: &Connection, mark: i64) -> Result<()> {
        conn.prepare_cached("DELETE FROM temp.undo_row WHERE seq > ?1")?
            .execute([mark])?;
        Ok(())
    }

    /// Whether a visit left its one row as it found it.
    fn came_to_nothing(&self, conn: &Connection, step: &Step) -> Result<bool> {
        let mut rows = Vec::new();
        for (from, to) in &step.ranges {
            let mut range = recorded(conn, *from, *to)?;
            range.reverse();
            rows.extend(range);
        }
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            return Ok(true);
        };
        let Some(table) = self.tables.iter().find(|armed| armed.name == first.1) else {
            return Ok(false);
        };
        if rows.iter().any(|row| row.1 != table.name || row.2 != "U") {
            return Ok(false);
        }
        let equal: Vec<String> = (0..table.columns.len())
            .map(|at| format!("f.b{at} IS l.a{at}"))
            .collect();
        let sql = format!(
            "SELECT {} FROM temp.undo_row f, temp.undo_row l WHERE f.seq = ?1 AND l.seq = ?2",
            equal.join(" AND ")
        );
        Ok(conn.query_row(&sql, [first.0, last.0], |row| row.get(0))?)
    }
}

impl Armed {
    fn triggers(&self) -> String {
        let name = &self.name;
        let list = |prefix: &str| {
            (0..self.columns.len())
                .map(|at| format!("{prefix}{at}"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let values = |row: &str| {
            self.columns
                .iter()
                .map(|column| format!("{row}.\"{column}\""))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let differs = self
            .columns
            .iter()
            .map(|c| format!("OLD.\"{c}\" IS NOT NEW.\"{c}\""))
            .collect::<Vec<_>>();
        format!(
            "CREATE TEMP TRIGGER \"undo_insert_{name}\" AFTER INSERT ON main.\"{name}\" BEGIN
               INSERT INTO undo_row (tbl, kind, {after}) VALUES ('{name}', 'I', {new}); END;
             CREATE TEMP TRIGGER \"undo_update_{name}\" AFTER UPDATE ON main.\"{name}\" WHEN {differs} BEGIN
               INSERT INTO undo_row (tbl, kind, {before}, {after}) VALUES ('{name}', 'U', {old}, {new}); END;
             CREATE TEMP TRIGGER \"undo_delete_{name}\" AFTER DELETE ON main.\"{name}\" BEGIN
               INSERT INTO undo_row (tbl, kind, {before}) VALUES ('{name}', 'D', {old}); END;",
            before = list("b"),
            after = list("a"),
            old = values("OLD"),
            new = values("NEW"),
            differs = differs.join(" OR "),
        )
    }

    /// The statement that takes one recorded row back; its one argument is the row's number.
    fn reverting(&self, kind: &str) -> String {
        let name = &self.name;
        let recorded =
            |column: String| format!("(SELECT {column} FROM temp.undo_row WHERE seq = ?1)");
        let still: Vec<String> = (0..self.columns.len())
            .map(|at| {
                let operator = if self.key.contains(&at) { "=" } else { "IS" };
                format!(
                    "\"{}\" COLLATE BINARY {operator} {}",
                    self.columns[at],
                    recorded(format!("a{at}"))
                )
            })
            .collect();
        match kind {
            "I" => format!("DELETE FROM main.\"{name}\" WHERE {}", still.join(" AND ")),
            "U" => {
                let set: Vec<String> = (0..self.columns.len())
                    .filter(|at| !self.key.contains(at))
                    .map(|at| format!("\"{}\" = {}", self.columns[at], recorded(format!("b{at}"))))
                    .collect();
                format!(
                    "UPDATE main.\"{name}\" SET {} WHERE {}",
                    set.join(", "),
                    still.join(" AND ")
                )
            }
            _ => {
                let columns: Vec<String> = self
                    .columns
                    .iter()
                    .map(|column| format!("\"{column}\""))
                    .collect();
                let before: Vec<String> =
                    (0..self.columns.len()).map(|at| format!("b{at}")).collect();
                format!(
                    "INSERT INTO main.\"{name}\" ({}) SELECT {} FROM temp.undo_row WHERE seq = ?1",
                    columns.join(", "),
                    before.join(", ")
                )
            }
        }
    }
}

/// Recorded rows of a range, newest first: number, table, kind.
fn recorded(conn: &Connection, from: i64, to: i64) -> Result<Vec<(i64, String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT seq, tbl, kind FROM temp.undo_row WHERE seq > ?1 AND seq <= ?2 ORDER BY seq DESC",
    )?;
    let rows = statement.query_map([from, to], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn discard(conn: &Connection, step: &Step) -> Result<()> {
    for (from, to) in &step.ranges {
        conn.prepare_cached("DELETE FROM temp.undo_row WHERE seq > ?1 AND seq <= ?2")?
            .execute([from, to])?;
    }
    Ok(())
}

/// A row that cannot go back, because a key is taken or a parent is gone, was changed outside.
pub(crate) fn outside(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => Error::ChangedOutside,
        _ => error.into(),
    }
}

fn armed_tables(conn: &Connection) -> Result<Vec<Armed>> {
    let mut names = conn.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let undone = names
        .into_iter()
        .filter(|name| !NOT_UNDONE.contains(&name.as_str()) && !is_dense(name));
    undone
        .map(|name| {
            let mut columns =
                conn.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
            let columns: Vec<(String, i64)> = columns
                .query_map([&name], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let key = (0..columns.len()).filter(|at| columns[*at].1 > 0).collect();
            Ok(Armed {
                name,
                columns: columns.into_iter().map(|column| column.0).collect(),
                key,
            })
        })
        .collect()
}
