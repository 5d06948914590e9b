//! An approved plan beside the plan as it is now, and what each change between them did.

use super::{Choice, FigureView, NumberTable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which approved plan is compared.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CompareAsk {
    /// The project.
    pub id: String,
    /// The approved plan; [`None`] is the one approved last.
    pub plan: Option<String>,
    /// `light` or `dark`.
    pub theme: String,
    /// How wide the page draws, in pixels.
    pub width: Option<f64>,
}

/// An approved plan beside the plan as it is now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ComparisonView {
    /// The approved plan that is compared.
    pub plan: String,
    /// All approved plans, the latest first.
    pub plans: Vec<Choice>,
    /// Then and now in a sentence, with what moved it most.
    pub says: String,
    /// What else has to be said, a sentence each.
    pub notes: Vec<String>,
    /// The figures then and now.
    pub sides: NumberTable,
    /// What changed, with what it did to the likely return.
    pub changes: NumberTable,
    /// From then to now in steps; [`None`] where nothing changed or nothing can be computed.
    pub steps: Option<FigureView>,
}
