//! What can go wrong with a workspace file: one case per sentence that `app` writes for people.

use crate::lock::Owner;
use std::path::PathBuf;

/// Result of this room.
pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file at this path.
    #[error("no file at {0}")]
    Missing(PathBuf),
    /// A new workspace would replace a file.
    #[error("{0} exists already")]
    AlreadyExists(PathBuf),
    /// Zero bytes.
    #[error("the file is empty")]
    Empty,
    /// Not a database at all: some other kind of file.
    #[error("not an Outset workspace")]
    Foreign,
    /// A database of another application.
    #[error("a database of another application ({application_id:#010x})")]
    OtherApplication {
        /// What its header says.
        application_id: u32,
    },
    /// Looks like noise from the first byte on: encrypted, or damaged in its first bytes.
    #[error("encrypted, or damaged at its beginning")]
    Unreadable,
    /// The end of the file is missing.
    #[error("{found} bytes of {expected}")]
    Truncated {
        /// Bytes in the file.
        found: u64,
        /// Bytes its header speaks of.
        expected: u64,
    },
    /// Written by a newer version of Outset.
    #[error("file version {found}, at most {supported} can be read")]
    Newer {
        /// Schema version of the file.
        found: u32,
        /// Newest schema version that this Outset knows.
        supported: u32,
    },
    /// The contents contradict themselves.
    #[error("damaged: {detail}")]
    Damaged {
        /// What SQLite found, for the specialist.
        detail: String,
    },
    /// Tables, triggers or views that this version does not have.
    #[error("unexpected part `{name}`")]
    SchemaChanged {
        /// Name of the first object that is unknown, missing or different.
        name: String,
    },
    /// Another window holds the file.
    #[error("in use by {0:?}")]
    InUse(Owner),
    /// The file was opened for reading only.
    #[error("opened for reading only")]
    ReadOnly,
    /// Another program is writing; the waiting time is over.
    #[error("another program is writing to the file")]
    Busy,
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// What would be undone has been changed by someone else meanwhile.
    #[error("changed outside since")]
    ChangedOutside,
    /// The undo log is empty.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The redo log is empty.
    #[error("nothing to redo")]
    NothingToRedo,
    /// There is no such row.
    #[error("no {table} with id {id}")]
    NotFound {
        /// Table.
        table: &'static str,
        /// Id that was asked for.
        id: String,
    },
    /// Two rows would start on the same day, or share another key.
    #[error("there is one already")]
    Duplicate,
    /// A file is encrypted and this version cannot decrypt.
    #[error("encryption is not available")]
    KeyNotSupported,
    /// A copy did not equal its source.
    #[error("the copy differs from its source")]
    CopyDiffers,
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// File or folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Anything else that SQLite says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl Error {
    /// Wraps a failure of the file system with the path that it was about.
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| match source.kind() {
            std::io::ErrorKind::NotFound => Self::Missing(path),
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io { path, source },
        }
    }

    /// Whether the file itself is at fault, so that a backup or salvage is worth offering.
    pub fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Empty
                | Self::Unreadable
                | Self::Truncated { .. }
                | Self::Damaged { .. }
                | Self::SchemaChanged { .. }
        )
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::InvalidColumnType(..) => Self::Damaged {
                    detail: error.to_string(),
                },
                _ => Self::Sqlite(error),
            };
        };
        let detail = || message.clone().unwrap_or_else(|| failure.to_string());
        match failure.code {
            Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
            Code::DiskFull => Self::DiskFull,
            Code::ReadOnly => Self::ReadOnly,
            Code::DatabaseCorrupt => Self::Damaged { detail: detail() },
            Code::NotADatabase => Self::Unreadable,
            Code::ConstraintViolation
                if matches!(
                    failure.extended_code,
                    rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE
                        | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY
                ) =>
            {
                Self::Duplicate
            }
            _ => Self::Sqlite(error),
        }
    }
}
