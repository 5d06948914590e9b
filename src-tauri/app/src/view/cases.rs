//! Decisions among several classes, and what a file of cases says of people, a model and both together.

use super::{BadRowView, BadRowsWish, EstimatePlace, FileForm, LogColumn, NumberTable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The classes of a benefit with their numbers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClassesView {
    /// Stable name of how mistakes that nobody spoke of are shared out: `evenly` or `by_size`.
    pub rest: String,
    /// The classes, by place.
    pub classes: Vec<ClassView>,
    /// What is done with shares that do not make a hundred; empty where they do.
    pub shares_text: String,
    /// What decisions are worth, how today decides and how the model does.
    pub grids: Vec<ClassGrid>,
    /// What matters most, in a sentence; empty while something is missing.
    pub matters: String,
    /// Whether one more class may be added.
    pub may_add: bool,
    /// Whether one may be removed.
    pub may_remove: bool,
}

/// One class.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClassView {
    /// Its id.
    pub id: String,
    /// As stored; may be empty.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// How often it truly occurs.
    pub share: ClassCell,
}

/// A table with a row for each true class and a column for each that may be decided.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClassGrid {
    /// Stable name: `worth`, `today` or `model`.
    pub id: String,
    /// Its cells, row by row.
    pub rows: Vec<Vec<ClassCell>>,
    /// What is done with rows that do not make a hundred, in sentences.
    pub notes: Vec<String>,
}

/// One number of a class, or of cases of one class that are decided as another.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClassCell {
    /// Which number.
    pub place: EstimatePlace,
    /// What it is called.
    pub name: String,
    /// As one would type it; empty while there is none.
    pub text: String,
    /// What counts as long as nothing is typed; empty where that is not known.
    pub counts: String,
    /// What it means in words, and where it comes from; empty while there is none.
    pub says: String,
}

/// What a file of cases said of a team.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasuredTeamView {
    /// "On 412 cases of cases.csv, 12.11.2026."
    pub origin: String,
    /// What it says, in sentences.
    pub says: Vec<String>,
    /// Cases by who got them right.
    pub table: NumberTable,
}

/// Which column of a file of cases means what: its name, or `#` and its place from 1. [`None`] leaves it to
/// be found, an empty text says that there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaseMapping {
    /// What is true.
    pub truth: Option<String>,
    /// What people decided; of a team.
    pub human: Option<String>,
    /// What is decided today; of several classes.
    pub today: Option<String>,
    /// What the model decided.
    pub model: Option<String>,
    /// What people decided with the model; of a team.
    pub team: Option<String>,
}

/// A file of cases to look at.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CasesAsk {
    /// The benefit that is to be measured.
    pub benefit: String,
    /// Where the file is.
    pub path: String,
}

/// What was understood of a file of cases at first sight.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CasesPreview {
    /// What it is called.
    pub file_name: String,
    /// How it is written, in a sentence.
    pub understood: String,
    /// What was noticed.
    pub notes: Vec<String>,
    /// Its columns.
    pub columns: Vec<LogColumn>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// Which column probably means what.
    pub mapping: CaseMapping,
}

/// A file of cases to be read.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CasesImport {
    /// The benefit that is measured.
    pub benefit: String,
    /// Where the file is.
    pub path: String,
    /// How it is written.
    #[serde(default)]
    pub form: FileForm,
    /// Which column means what.
    #[serde(default)]
    pub mapping: CaseMapping,
    /// Whether it says how often the classes occur as well.
    pub shares: bool,
    /// What is done with rows that cannot be read.
    #[serde(default)]
    pub bad_rows: BadRowsWish,
}

/// What would come of a file of cases.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CasesCheck {
    /// What it says, in sentences.
    pub says: Vec<String>,
    /// The same as tables.
    pub tables: Vec<NumberTable>,
    /// How many rows cannot be read.
    pub bad_count: u64,
    /// The same in words; empty where there are none.
    pub bad_sentence: String,
    /// The first of them.
    pub bad: Vec<BadRowView>,
}
