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
    /// When an amount may come.
    pub paid: Vec<Choice>,
    /// Who may carry a cost.
    pub carried_by: Vec<Choice>,
    /// How much a project may count; the terminal takes any whole number.
    pub times: Vec<Choice>,
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
    /// Stable name of when its amount comes: `monthly`, `yearly`, `once`.
    pub paid: String,
    /// The first month in which it is carried, as one would type it.
    pub from: String,
    /// The last one; empty for as long as somebody shares it, and for what is paid once.
    pub until: String,
    /// Over how many months it is spread; empty for what comes again.
    pub months: String,
    /// How much a month, a year, or once.
    pub amount: EstimateView,
    /// Stable name of who carries it: `all`, `chosen`.
    pub carried_by: String,
    /// Whether everyone who runs counts the same.
    pub evenly: bool,
    /// How much each project counts.
    pub parts: Vec<SharedPart>,
    /// Who shares it, from when.
    pub shared_by: Vec<String>,
    /// When nobody carries it; empty where somebody always does.
    pub uncarried: String,
}

/// How much a project counts among those that carry a cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedPart {
    /// The project.
    pub project: String,
    /// Its name.
    pub name: String,
    /// How many times it counts; `0` where it carries nothing.
    pub times: String,
    /// Why it carries nothing yet; empty otherwise.
    pub note: String,
}

/// How much a project shall count.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SharedPartEdit {
    /// The shared cost.
    pub cost: String,
    /// The project.
    pub project: String,
    /// A whole number: 0 carries nothing, 2 counts double; empty as the others.
    pub times: String,
}

/// A new shared cost.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewSharedCost {
    /// Its name; what its category is called where empty.
    pub name: String,
    /// Stable name of its category.
    pub category: String,
    /// How much: a number, a range, in any currency.
    pub amount: String,
    /// Stable name of when it comes; `monthly` where empty.
    pub paid: String,
    /// The first month in which it is carried.
    pub from: String,
    /// The last one; empty for as long as somebody shares it.
    pub until: String,
    /// Over how many months it is spread, where it is paid once.
    pub months: String,
}

/// What one project carries of a shared cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedLine {
    /// Id of the shared cost.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How much it is in all.
    pub amount: String,
    /// Which part is this project's, from when.
    pub text: String,
}
