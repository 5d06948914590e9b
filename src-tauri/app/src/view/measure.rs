//! Everything that a result says beyond its page: all measures, what finding out is worth, three futures told
//! whole, and the fiscal years.

use serde::Serialize;
use ts_rs::TS;

/// What stands behind a result, for who wants more than the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ValueMore {
    /// All measures.
    pub measures: Vec<MeasureView>,
    /// What finding out is worth, three futures, and the fiscal years.
    pub tables: Vec<NumberTable>,
    /// How many futures were simulated.
    pub run: String,
    /// Seed, sampler and version, for specialists.
    pub run_term: String,
}

/// One measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeasureView {
    /// Stable name.
    pub id: String,
    /// What it is called in plain words.
    pub label: String,
    /// The specialist's term.
    pub term: String,
    /// The figure.
    pub text: String,
    /// What else is known of it.
    pub more: String,
}

/// Numbers in rows and columns; the first column names the row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NumberTable {
    /// Stable name.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What it says, in a sentence.
    pub says: String,
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Cells, row by row; no row where there is nothing to tell.
    pub rows: Vec<Vec<String>>,
}
