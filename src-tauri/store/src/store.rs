//! An open workspace: the one door for writing, undo and redo, and what others changed meanwhile.

use crate::{
    connect::prepare_writing,
    dense,
    door::{Reader, Tx, Written},
    error::{Error, Result},
    lock::{self, Held},
    op::Op,
    undo::{Direction, UndoLog, outside},
};
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};

/// One row that a change touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Table.
    pub table: String,
    /// Id of the row.
    pub id: String,
}

/// What undo and redo would take back next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct History {
    /// The change that undo takes back.
    pub undo: Option<Op>,
    /// The change that redo brings back.
    pub redo: Option<Op>,
}

/// Two alike mean that nothing was written in between, by this connection or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileState {
    /// Rows changed by this connection since it was opened.
    own: u64,
    /// Moves with every commit of another connection.
    others: i64,
}

/// An open workspace.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
    log: UndoLog,
    data_version: i64,
    writable: bool,
    held: Option<Held>,
    /// A private copy that is read instead of the file, gone with the store.
    _copy: Option<tempfile::TempDir>,
}

impl Store {
    pub(crate) fn new(
        conn: Connection,
        path: &Path,
        writable: bool,
        held: Option<Held>,
        copy: Option<tempfile::TempDir>,
    ) -> Result<Self> {
        if writable {
            prepare_writing(&conn)?;
        }
        let log = if writable {
            UndoLog::arm(&conn)?
        } else {
            UndoLog::default()
        };
        let data_version = data_version(&conn)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
            log,
            data_version,
            writable,
            held,
            _copy: copy,
        })
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Takes over what another store of the same contents can undo and redo.
    pub(crate) fn take_log_of(&mut self, other: &Self) -> Result<()> {
        self.log.take_over(&self.conn, &other.log, &other.conn)
    }

    /// The workspace's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether changes are possible.
    pub fn is_writable(&self) -> bool {
        self.writable
    }

    /// Whether this store holds the window's lock.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Reads one consistent state, however many tables are asked.
    ///
    /// # Errors
    /// Whatever the reading returns.
    pub fn read<T>(&self, reading: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let transaction = self.conn.unchecked_transaction()?;
        let value = reading(&Reader::new(&transaction))?;
        transaction.finish()?;
        Ok(value)
    }

    /// The one door for writing: an immediate transaction, committed when `change` succeeds, rolled back
    /// when it fails. Writes with the same `visit` become one step of undo.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::Busy`] after five seconds, [`Error::DiskFull`], or what `change`
    /// returns; then nothing has changed.
    pub fn write<T>(
        &mut self,
        op: Op,
        visit: Option<&str>,
        change: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        if !self.writable {
            return Err(Error::ReadOnly);
        }
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mark = UndoLog::mark(&transaction)?;
        let value = change(&Tx::new(&transaction))?;
        let changes = self.log.changes_since(&transaction, mark)?;
        transaction.commit()?;
        if !changes.is_empty() {
            self.log.keep(&self.conn, op, visit, mark)?;
        }
        Ok(Written { value, changes })
    }

    /// Writes what is no step of undo: drafts.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_aside<T>(&mut self, change: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        if !self.writable {
            return Err(Error::ReadOnly);
        }
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = change(&Tx::new(&transaction))?;
        transaction.commit()?;
        Ok(value)
    }

    /// Removes the dense rows of imports that are gone and that neither undo nor redo can bring back. A store
    /// without the lock does nothing while a window has the file open: that window's log may still need them.
    /// Returns how many rows went.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::Busy`], [`Error::DiskFull`].
    pub fn sweep(&mut self) -> Result<u64> {
        if !self.writable {
            return Err(Error::ReadOnly);
        }
        if self.held.is_none() && lock::holder(&self.path).is_some() {
            return Ok(0);
        }
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let swept = dense::sweep(&transaction, &self.log.import_keys(&transaction)?)?;
        transaction.commit()?;
        Ok(swept)
    }

    /// Lets go a model's predictions made and read in before a time (microseconds UTC) whose outcome has not come,
    /// and adds them to `late_rows` of their imports. This is no step of undo, so it waits for a moment when
    /// there is nothing to undo or redo: until then it does nothing. Returns how many went.
    ///
    /// # Errors
    /// As [`Store::sweep`].
    pub fn drop_late_predictions(&mut self, model_id: &str, before: i64) -> Result<u64> {
        self.forget(|tx| tx.drop_late_predictions(model_id, before))
    }

    /// Closes a model's predictions made and read in before a time (microseconds UTC) whose outcome is known: what
    /// could join them to a person goes, what is measured of them stays. As [`Store::drop_late_predictions`],
    /// it waits until there is nothing to undo. Returns how many were closed.
    ///
    /// # Errors
    /// As [`Store::sweep`].
    pub fn close_predictions(&mut self, model_id: &str, before: i64) -> Result<u64> {
        self.forget(|tx| tx.close_predictions(model_id, before))
    }

    fn forget(&mut self, change: impl FnOnce(&Tx<'_>) -> Result<u64>) -> Result<u64> {
        if self.history() != History::default() {
            return Ok(0);
        }
        if !self.writable {
            return Err(Error::ReadOnly);
        }
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mark = UndoLog::mark(&transaction)?;
        let dropped = change(&Tx::new(&transaction))?;
        UndoLog::discard_since(&transaction, mark)?;
        transaction.commit()?;
        Ok(dropped)
    }

    /// What undo and redo would take back next.
    pub fn history(&self) -> History {
        let next = |direction| self.log.next(direction).map(|step| step.op);
        History {
            undo: next(Direction::Undo),
            redo: next(Direction::Redo),
        }
    }

    /// Takes the newest change back.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::ChangedOutside`] when somebody else changed the same rows since
    /// or depends on them: nothing is taken back then, and the log ends there.
    pub fn undo(&mut self) -> Result<Written<Op>> {
        self.turn(Direction::Undo)
    }

    /// Brings the change back that was undone last.
    ///
    /// # Errors
    /// [`Error::NothingToRedo`], and as [`Store::undo`].
    pub fn redo(&mut self) -> Result<Written<Op>> {
        self.turn(Direction::Redo)
    }

    fn turn(&mut self, direction: Direction) -> Result<Written<Op>> {
        let Some(step) = self.log.next(direction).cloned() else {
            return Err(match direction {
                Direction::Undo => Error::NothingToUndo,
                Direction::Redo => Error::NothingToRedo,
            });
        };
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mark = UndoLog::mark(&transaction)?;
        let reverted = self.log.revert(&transaction, &step).and_then(|()| {
            let changes = self.log.changes_since(&transaction, mark)?;
            transaction.commit().map_err(outside)?;
            Ok(changes)
        });
        match reverted {
            Ok(changes) => {
                self.log.turned(&self.conn, direction, mark)?;
                Ok(Written {
                    value: step.op,
                    changes,
                })
            }
            Err(error) => {
                if matches!(error, Error::ChangedOutside) {
                    self.log.forget(&self.conn, direction)?;
                }
                Err(error)
            }
        }
    }

    /// Whether another program has changed the file since this was asked last.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn changed_outside(&mut self) -> Result<bool> {
        let now = data_version(&self.conn)?;
        Ok(std::mem::replace(&mut self.data_version, now) != now)
    }

    /// What tells whether anything has been written since, for what is kept between two readings.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn state(&self) -> Result<FileState> {
        Ok(FileState {
            own: self.conn.total_changes(),
            others: data_version(&self.conn)?,
        })
    }

    /// Closes the file so that it is one file again.
    ///
    /// # Errors
    /// Whatever closing says; the file is safe in any case.
    pub fn close(self) -> Result<()> {
        self.release().map(drop)
    }

    /// Closes the file but keeps its lock, for a restore.
    pub(crate) fn release(self) -> Result<Option<Held>> {
        if self.writable {
            // The checkpoint then waits for the disk, whatever was said before.
            prepare_writing(&self.conn)?;
            // A reader elsewhere may keep the checkpoint from finishing; it then happens at its closing.
            let _ = self
                .conn
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
        self.conn.close().map_err(|(_, error)| Error::from(error))?;
        Ok(self.held)
    }
}

fn data_version(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}
