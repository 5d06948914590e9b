//! Estimates: numbers that one may be unsure of, as every page shows and edits them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an estimate belongs to, below its project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Owner {
    /// Which kind.
    pub kind: OwnerKind,
    /// Its id.
    pub id: String,
}

/// Kinds of owners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OwnerKind {
    /// A benefit.
    Benefit,
    /// A cost.
    Cost,
    /// A phase.
    Phase,
    /// A risk.
    Risk,
    /// A way to spend less.
    Lever,
    /// Another number, which it lets grow or rise over the months.
    Driver,
    /// Another currency, by its code: its rate is the workspace's, whatever project asks for it.
    Currency,
    /// A cost that the projects of the workspace share.
    SharedCost,
}

/// Which number is meant: a part of a project, or of something in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EstimatePlace {
    /// The project.
    pub project: String,
    /// What it belongs to; [`None`] is the project itself.
    pub owner: Option<Owner>,
    /// Stable name of the part.
    pub part: String,
}

/// An estimate on a page, typed or not yet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EstimateView {
    /// Which number it is.
    pub place: EstimatePlace,
    /// What it is called.
    pub name: String,
    /// What it means, in a sentence.
    pub hint: String,
    /// Its unit in words: "minutes", "€ a month".
    pub unit: String,
    /// As one would type it; empty while there is none.
    pub text: String,
    /// "2,000 values": what stands in place of a text that would be too long; otherwise empty.
    pub listed: String,
    /// What it means in words: "nine times out of ten between 2 and 6 minutes"; empty while there is none.
    pub reading: String,
    /// How it changes over the months: "grows 2 % a year"; empty where it stays the same.
    pub over_time: String,
    /// How sure a range is, as a share; [`None`] where nothing is ranged.
    pub confidence: Option<f64>,
    /// Stable name of the certainty: `measured`, `asked` or `guess`.
    pub certainty: String,
    /// The certainty in words.
    pub certainty_name: String,
    /// Who said it; may be empty.
    pub said_by: String,
    /// When, written out; may be empty.
    pub said_on: String,
    /// Where it comes from; may be empty.
    pub source: String,
    /// Free text; may be empty.
    pub note: String,
    /// "Head of finance, 12 Nov · measured"; what is known of where it comes from.
    pub origin: String,
    /// "doubted by Ben · together nine times out of ten between 10 % and 60 %": what others say of it; may be
    /// empty.
    pub voices: String,
    /// Stable name of the room where it is asked.
    pub home: String,
}

/// A typed estimate.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EstimateEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// What was typed; empty takes the estimate away.
    pub text: String,
    /// Who says so, when somebody was picked for this sitting.
    pub said_by: Option<String>,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// A typed estimate whose meaning is asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EstimateText {
    /// Which number.
    pub place: EstimatePlace,
    /// What was typed.
    pub text: String,
}

/// What is known about an estimate besides its value.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EstimateOrigin {
    /// Which number.
    pub place: EstimatePlace,
    /// `certainty`, `confidence`, `said_by`, `said_on`, `source` or `note`.
    pub field: String,
    /// What was typed or chosen.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}
