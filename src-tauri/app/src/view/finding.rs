//! What scoping writes down beside the answers: data sources, expectations and open points.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where records come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DatasetRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whose it is; may be empty.
    pub owner: String,
    /// Whether the project may use it: `yes`, `asked`, `no` or `unknown`.
    pub access: String,
    /// Months that it reaches back, as one would type it; may be empty.
    pub history_months: String,
    /// Whether it speaks of people.
    pub personal: bool,
    /// Free text; may be empty.
    pub note: String,
}

/// A data source to name.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewDataset {
    /// The project.
    pub project: String,
    /// Its name.
    pub name: String,
}

/// What somebody expects.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExpectationRow {
    /// Its id.
    pub id: String,
    /// Who expects it; may be empty.
    pub said_by: String,
    /// When it was said, written out; may be empty.
    pub said_on: String,
    /// The range as one would type it.
    pub range: String,
    /// The range, written out.
    pub shown: String,
    /// Where it begins on the strip of all, 0 to 1.
    pub from: f64,
    /// Where it ends, 0 to 1.
    pub to: f64,
    /// Free text; may be empty.
    pub note: String,
}

/// An expectation to write down.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewExpectation {
    /// The project.
    pub project: String,
    /// Who expects it; may be empty.
    pub said_by: String,
    /// The range, as typed: a benefit a year.
    pub range: String,
}

/// An open point: a typed one, or one that follows from what is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenPointRow {
    /// Its id, or the stable name of the rule that asks it.
    pub point: String,
    /// Stays the same while a point that a rule asks is taken over.
    pub key: String,
    /// Whether it is stored, so that it can be removed.
    pub stored: bool,
    /// What is asked.
    pub text: String,
    /// Whether somebody typed the question, so that it can be changed.
    pub own: bool,
    /// Who finds out; may be empty.
    pub owner: String,
    /// Until when, as one would type it; may be empty.
    pub due_on: String,
    /// What was found out; may be empty.
    pub answer: String,
    /// `open`, `late`, `closed`, or `settled` where what asked it no longer does.
    pub state: String,
    /// The state in words.
    pub state_name: String,
    /// The question it belongs to, where there is one.
    pub question: Option<String>,
}

/// An open point to write down.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewOpenPoint {
    /// The project.
    pub project: String,
    /// What is asked.
    pub text: String,
    /// Who finds out; may be empty.
    pub owner: String,
    /// Until when; may be empty.
    pub due_on: String,
}

/// A change of an open point. The first change of one that follows from what is known writes it down.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OpenPointEdit {
    /// The project.
    pub project: String,
    /// Its id, or the stable name of the rule that asks it.
    pub point: String,
    /// `text`, `owner`, `due_on` or `answer`; an answer closes it, and an empty one opens it again.
    pub field: String,
    /// What was typed.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}
