//! Files: opening, recent ones, backups, and what can be done about a damaged one.

use super::SessionView;
use crate::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A workspace to make.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewWorkspace {
    /// Its name; the file is called so.
    pub name: String,
    /// The folder it goes to; empty for the usual one.
    pub folder: String,
    /// ISO code.
    pub currency: String,
}

/// Where the untitled sample is to be kept.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct KeepSample {
    /// Its name from now on; the file is called so.
    pub name: String,
    /// The folder it goes to; empty for the usual one.
    pub folder: String,
}

/// A file to open.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenFile {
    /// Its path.
    pub path: String,
    /// Whether only to read.
    pub read_only: bool,
}

/// Names a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FilePath {
    /// Its path.
    pub path: String,
}

/// Names a file, or the open one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FileOrOpen {
    /// Its path; [`None`] is the open workspace.
    pub path: Option<String>,
}

/// What came of opening a file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Opened {
    /// It is open.
    Opened {
        /// The session as it is now.
        session: Box<SessionView>,
    },
    /// Somebody else has it; it can be opened for reading.
    InUse {
        /// The file.
        path: String,
        /// Who has it, in words.
        sentence: String,
    },
    /// It is damaged and was left as it is.
    Damaged {
        /// What is wrong and what can be done.
        damage: Box<Damage>,
    },
    /// It is not there.
    Missing {
        /// Where it was looked for.
        path: String,
        /// In words.
        sentence: String,
    },
    /// It was not opened, for another reason.
    Refused {
        /// The file.
        path: String,
        /// Why.
        problem: Problem,
    },
}

/// What is wrong with a file and what can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Damage {
    /// The file.
    pub path: String,
    /// What is wrong.
    pub sentence: String,
    /// That it was left as it is.
    pub kept: String,
    /// The last good backup.
    pub backup: Option<BackupRow>,
    /// What that backup does not have.
    pub before: Option<String>,
    /// Whether reading what can be read is worth a try.
    pub can_salvage: bool,
}

/// A file opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecentFile {
    /// Its path.
    pub path: String,
    /// The workspace's name.
    pub name: String,
    /// Its folder.
    pub folder: String,
    /// Whether it is there.
    pub exists: bool,
    /// Its headline figure, as it was when last open.
    pub headline: Option<String>,
    /// When it changed last.
    pub changed: Option<String>,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupRow {
    /// Its file.
    pub path: String,
    /// Its file's name.
    pub name: String,
    /// When it was taken, in words.
    pub taken: String,
    /// When it was taken, ISO 8601 in UTC.
    pub taken_at: String,
    /// Its size.
    pub size: String,
    /// Why it was taken: `regular`, `before-upgrade` or `replaced`.
    pub kind: String,
    /// The same in words.
    pub kind_name: String,
    /// It was opened and checked when it was taken.
    pub verified: bool,
}

/// A backup to put in the place of a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RestoreFrom {
    /// The file.
    pub path: String,
    /// Path of the backup.
    pub backup: String,
}

/// What was read of a damaged file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Salvaged {
    /// The session, with the new file open for reading.
    pub session: SessionView,
    /// The new file.
    pub path: String,
    /// Each table.
    pub tables: Vec<SalvagedTable>,
    /// What came of it.
    pub sentence: String,
}

/// What was read of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SalvagedTable {
    /// Its name.
    pub table: String,
    /// Rows read.
    pub rows: u32,
    /// Whether all of it was read.
    pub complete: bool,
    /// The same in words.
    pub text: String,
}

/// What a check found in a file that is whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckReport {
    /// The file.
    pub path: String,
    /// True: what is wrong comes as a problem instead.
    pub ok: bool,
    /// Version of the file.
    pub schema: u32,
    /// Rows by table.
    pub tables: Vec<TableRows>,
    /// The sentence.
    pub sentence: String,
}

/// Rows of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableRows {
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: u32,
}
