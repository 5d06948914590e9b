//! Costs that the projects of a workspace share.

use super::{Choice, EstimateView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The shared costs of a workspace.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SharedCostsView {
    /// The costs, in the order in which they were added.
    pub costs: Vec<SharedCostView>,
    /// What a cost may be filed as.
    pub categories: Vec<Choice>,
}

/// One shared cost.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SharedCostView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Stable name of its category.
    pub category: String,
    /// The first month in which it is paid, as one would type it.
    pub from: String,
    /// The last one; empty for as long as somebody shares it.
    pub until: String,
    /// How much a month.
    pub amount: EstimateView,
    /// Who shares it, from when.
    pub shared_by: Vec<String>,
    /// When nobody carries it; empty where somebody always does.
    pub uncarried: String,
}

/// A new shared cost.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewSharedCost {
    /// Its name; what its category is called where empty.
    pub name: String,
    /// Stable name of its category.
    pub category: String,
    /// How much a month: a number, a range, in any currency.
    pub amount: String,
    /// The first month in which it is paid.
    pub from: String,
    /// The last one; empty for as long as somebody shares it.
    pub until: String,
}

/// What one project carries of a shared cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedLine {
    /// Id of the shared cost.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How much a month it is in all.
    pub amount: String,
    /// Which part is this project's, from when.
    pub text: String,
}
