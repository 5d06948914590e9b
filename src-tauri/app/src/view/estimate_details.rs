//! An estimate in every detail: its kind with what belongs to it, its limits, a small picture, and the bet
//! that asks whether it is as wide as it should be.

use super::{Choice, EstimatePlace, FigureView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the details of an estimate.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DetailsAsk {
    /// Which number.
    pub place: EstimatePlace,
    /// `light` or `dark`.
    pub theme: String,
}

/// The details of an estimate, typed or not yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EstimateDetails {
    /// Stable name of its kind; empty while there is none.
    pub kind: String,
    /// The kinds in words.
    pub kinds: Vec<Choice>,
    /// Stable name of a range's shape; empty for other kinds.
    pub shape: String,
    /// The shapes in words.
    pub shapes: Vec<Choice>,
    /// How three points gather: `pert` or `triangular`; empty for other kinds.
    pub peak: String,
    /// Both in words.
    pub peaks: Vec<Choice>,
    /// How closely they gather, as typed.
    pub concentration: String,
    /// Percentiles as typed.
    pub points: Vec<PointText>,
    /// How many terms go through them; empty when as many as there are.
    pub terms: String,
    /// What no future is below or above, as typed; empty where only the number itself says so.
    pub least: String,
    /// See `least`.
    pub most: String,
    /// What is possible anyway: "at least 0 %, at most 100 %"; may be empty.
    pub possible: String,
    /// How many values, and between which; empty for other kinds.
    pub values: String,
    /// What drivers with the same rows are called by; empty when each is drawn on its own.
    pub rows: String,
    /// How often each value comes about; nothing for what is fixed.
    pub picture: Option<FigureView>,
    /// The bet; nothing where no width can be asked for.
    pub bet: Option<Bet>,
}

/// A percentile as typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PointText {
    /// In percent.
    pub share: String,
    /// In the unit of the number.
    pub value: String,
}

/// Would one rather bet on the range, or on a wheel that wins as often as the range should hold?
#[derive(Debug, Clone, Serialize, TS)]
pub struct Bet {
    /// The question.
    pub question: String,
    /// How much wider it would become: "1.5".
    pub factor: String,
    /// What the wider one means; empty where its limits leave no room.
    pub wider: String,
}

/// A change of what belongs to an estimate's kind.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EstimateForm {
    /// Which number.
    pub place: EstimatePlace,
    /// `kind`, `shape`, `peak`, `concentration`, `terms`, `least`, `most` or `rows`.
    pub field: String,
    /// What was typed or chosen.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// Percentiles as a table; lines that are wholly empty are passed over.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PercentilesEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// Each of them.
    pub points: Vec<PointText>,
    /// Who says so, when somebody was picked for this sitting.
    pub said_by: Option<String>,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// Pasted values that occurred, one a line.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SamplesEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// The values.
    pub text: String,
}

/// A file whose columns are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SamplesAsk {
    /// Where it is.
    pub path: String,
}

/// Columns of a file that hold numbers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SamplesFile {
    /// What it is called.
    pub name: String,
    /// Its columns of numbers.
    pub columns: Vec<Choice>,
}

/// Values of a column of a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SamplesImport {
    /// Which number.
    pub place: EstimatePlace,
    /// Where the file is.
    pub path: String,
    /// Name of the column, or `#` and its place from 1.
    pub column: String,
    /// Whether its rows belong together with those of other columns of the file.
    pub together: bool,
}
