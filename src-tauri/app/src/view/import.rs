//! Files on their way in: what was understood of them, what is wrong with them, what became of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Predictions from when the model was known to be well.
    Reference,
    /// Predictions.
    Log,
    /// Outcomes of predictions.
    Outcomes,
    /// Metrics that somebody else measured.
    Metrics,
}

/// What is done with rows that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BadRowsWish {
    /// Nothing is imported.
    #[default]
    Stop,
    /// They are left out and counted.
    Skip,
}

/// How a file is written, where somebody knows better than what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileForm {
    /// Stable name of how numbers are written.
    #[ts(optional)]
    pub numbers: Option<String>,
    /// Stable name of how times are written.
    #[ts(optional)]
    pub times: Option<String>,
}

/// Which column means what: its name, or `#` and its place from 1. [`None`] leaves it to be found, an empty
/// text says that there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LogColumns {
    /// Tells rows apart and joins outcomes to them.
    pub key: Option<String>,
    /// When a prediction was made.
    pub time: Option<String>,
    /// The class the model said.
    pub prediction: Option<String>,
    /// How sure it was.
    pub score: Option<String>,
    /// What turned out to be true.
    pub outcome: Option<String>,
}

/// A file to look at.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LogAsk {
    /// The model it is for.
    pub model: String,
    /// Where it is.
    pub path: String,
    /// What it holds; [`None`] is guessed.
    pub kind: Option<ImportKind>,
    /// How it is written.
    pub form: FileForm,
}

/// What was understood of a file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LogPreview {
    /// Its name without the folder.
    pub file_name: String,
    /// What it seems to hold.
    pub kind: ImportKind,
    /// "UTF-8, comma between cells, 12 columns …".
    pub understood: String,
    /// What should be known before going on.
    pub notes: Vec<String>,
    /// Its columns.
    pub columns: Vec<LogColumn>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// Which column probably means what.
    pub mapping: LogColumns,
    /// The version that the last file was for; may be empty.
    pub version: String,
    /// When the same file was read before, in a sentence.
    pub already: Option<String>,
    /// Ways of writing numbers, the one found first.
    pub numbers: Vec<super::Choice>,
    /// Ways of writing times, likewise; empty without times.
    pub times: Vec<super::Choice>,
}

/// A column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogColumn {
    /// What a mapping calls it.
    pub id: String,
    /// Its name, or its place in words.
    pub name: String,
    /// Stable name of its kind.
    pub kind: String,
    /// The kind in words.
    pub kind_name: String,
}

/// A file to read in.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportAsk {
    /// The model.
    pub model: String,
    /// Name of the version; one that is not there is made. Not looked at for outcomes.
    pub version: String,
    /// Where the file is.
    pub path: String,
    /// What it holds.
    pub kind: ImportKind,
    /// How it is written.
    pub form: FileForm,
    /// Which column means what.
    pub mapping: LogColumns,
    /// What is done with bad rows.
    pub bad_rows: BadRowsWish,
    /// Outcomes in a second file, read in the same step.
    pub outcomes_path: Option<String>,
    /// Where the model's rows are cut from now on: `month`, or a number of rows; [`None`] leaves it.
    pub chunk: Option<String>,
    /// The class that matters, as files write it; [`None`] leaves it.
    pub positive: Option<String>,
}

/// What reading a file would give. Nothing is kept of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportCheck {
    /// "50,000 predictions from 1 Jan 2018 to 29 Oct 2018."
    pub sentence: String,
    /// What should be known: doubles, hours that come twice, rows that wait.
    pub notes: Vec<String>,
    /// How many rows are bad.
    pub bad_count: u64,
    /// "3 rows cannot be read."; empty without bad rows.
    pub bad_sentence: String,
    /// The first of them.
    pub bad: Vec<BadRowView>,
}

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BadRowView {
    /// The line it begins in.
    pub line: u64,
    /// The column; empty where the whole row is meant.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// Stable name of what is wrong.
    pub reason: String,
    /// The same in words, with what would be accepted.
    pub text: String,
}

/// A file that was read, in the list of a model.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportRow {
    /// Its id.
    pub id: String,
    /// Stable name of what it held: `reference`, `log`, `outcomes`, `metrics` or `typed`.
    pub kind: String,
    /// The same in words.
    pub kind_name: String,
    /// Its name; empty for typed values.
    pub file_name: String,
    /// The version; empty for outcomes.
    pub version: String,
    /// "50,000 rows, 3 left out".
    pub rows: String,
    /// Rows that were read.
    pub row_count: i64,
    /// Rows that were left out.
    pub bad_rows: i64,
    /// When it was read.
    pub imported: String,
}
