//! What can be wrong with a file or with one of its rows: codes and places, without words for people.

use crate::mapping::Part;
use crate::number::NumberForm;
use crate::time::TimeForm;
use std::io;

/// How many bad rows are listed one by one; all are counted.
const LISTED: usize = 1_000;

/// Why a file cannot be read at all. Lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{} (line {line:?}, column {column:?})", cause.id())]
pub struct ReadProblem {
    /// What is wrong.
    pub cause: Cause,
    /// In which line.
    pub line: Option<u64>,
    /// In which column.
    pub column: Option<usize>,
    /// What that column is called.
    pub column_name: Option<String>,
    /// What was found there, shortened.
    pub found: Option<String>,
}

impl From<Cause> for ReadProblem {
    fn from(cause: Cause) -> Self {
        Self {
            cause,
            line: None,
            column: None,
            column_name: None,
            found: None,
        }
    }
}

impl Cause {
    pub(crate) fn at(self, line: u64) -> ReadProblem {
        ReadProblem {
            line: Some(line),
            ..self.into()
        }
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// It has no bytes, or only blanks.
    Empty,
    /// It has a header and nothing below.
    NoRows,
    /// It is no text.
    NotText(Content),
    /// A record (a line, or what stands between quotes) is longer than anything sensible.
    RecordTooLong {
        /// Most bytes of one record.
        most: usize,
    },
    /// More columns than can be read.
    TooManyColumns {
        /// Most columns.
        most: usize,
    },
    /// No column was named for something that is needed.
    NotMapped {
        /// For what.
        part: Part,
    },
    /// The column named is not in the file.
    NoSuchColumn {
        /// For what it was named.
        part: Part,
        /// What is there, at most twenty.
        accepted: Vec<String>,
    },
    /// The column named for times holds none that can be read.
    NoTimes {
        /// Forms that can be read.
        accepted: &'static [TimeForm],
    },
    /// More than two classes.
    TooManyClasses {
        /// What was found, the most frequent first, at most ten.
        found: Vec<String>,
    },
    /// More classes than cases can be told apart by.
    ManyClasses {
        /// Most classes.
        most: usize,
        /// What was found, the most frequent first, at most ten.
        found: Vec<String>,
    },
    /// It cannot be told which of the classes is the positive one.
    PositiveUnknown {
        /// What was found.
        found: Vec<String>,
    },
    /// The class chosen as the positive one (`found` in the problem) is none of the two that are there.
    PositiveNotFound {
        /// The classes that are there, the most frequent first.
        accepted: Vec<String>,
    },
    /// It was told to stop.
    Cancelled,
    /// The system could not read on.
    Unreadable(io::ErrorKind),
}

impl Cause {
    /// The stable name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoRows => "no-rows",
            Self::NotText(_) => "not-text",
            Self::RecordTooLong { .. } => "record-too-long",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::NotMapped { .. } => "not-mapped",
            Self::NoSuchColumn { .. } => "no-such-column",
            Self::NoTimes { .. } => "no-times",
            Self::TooManyClasses { .. } => "too-many-classes",
            Self::ManyClasses { .. } => "many-classes",
            Self::PositiveUnknown { .. } => "positive-unknown",
            Self::PositiveNotFound { .. } => "positive-not-found",
            Self::Cancelled => "cancelled",
            Self::Unreadable(_) => "unreadable",
        }
    }
}

/// What a file is that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A workbook (XLSX, ODS) or another archive in ZIP form.
    Workbook,
    /// Compressed (gzip, zstd, bzip2, xz).
    Compressed,
    /// A Parquet file.
    Parquet,
    /// A database of SQLite, a workspace for example.
    Database,
    /// A PDF.
    Pdf,
    /// Something else.
    Unknown,
}

/// A row that cannot be taken, with the place and the reason. Lines and columns count from 1.
#[derive(Debug, Clone, PartialEq)]
pub struct BadRow {
    /// The line it begins in.
    pub line: u64,
    /// The column, where one cell is to blame.
    pub column: Option<usize>,
    /// What that column is called.
    pub column_name: Option<String>,
    /// What stands there, shortened.
    pub value: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with a row, and what would be accepted.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// Nothing stands where something is needed.
    Missing,
    /// No number in the file's form.
    NotANumber {
        /// How numbers are written in this file.
        accepted: NumberForm,
    },
    /// No time in the column's form, or one that does not exist.
    NotATime {
        /// How times are written in this column.
        accepted: TimeForm,
    },
    /// None of the two classes.
    NotAClass {
        /// The classes.
        accepted: Vec<String>,
    },
    /// More or fewer cells than the file has columns.
    WrongWidth {
        /// Cells found.
        found: usize,
        /// Columns of the file.
        expected: usize,
    },
    /// Bytes that are no text in the file's encoding.
    NotUnicode,
    /// A control character, NUL for example.
    ControlCharacter,
    /// A quote is opened and never closed: the rest of the file stands in this row.
    OpenQuote,
    /// Its time lies in a stretch whose predictions are closed: it would count twice.
    Closed,
}

impl Reason {
    /// The stable name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber { .. } => "not-a-number",
            Self::NotATime { .. } => "not-a-time",
            Self::NotAClass { .. } => "not-a-class",
            Self::WrongWidth { .. } => "wrong-width",
            Self::NotUnicode => "not-unicode",
            Self::ControlCharacter => "control-character",
            Self::OpenQuote => "open-quote",
            Self::Closed => "closed",
        }
    }
}

/// The rows that were left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BadRows {
    /// The first thousand, by line.
    pub listed: Vec<BadRow>,
    /// All of them.
    pub count: u64,
}

impl BadRows {
    /// Counts a row, and keeps it as long as the list is short. `row` is made only then.
    pub(crate) fn add(&mut self, row: impl FnOnce() -> BadRow) {
        self.count += 1;
        if self.listed.len() < LISTED {
            self.listed.push(row());
        }
    }

    /// Rows may be found bad in a second look; the list is by line all the same.
    pub(crate) fn sort(&mut self) {
        self.listed.sort_by_key(|row| row.line);
    }
}
