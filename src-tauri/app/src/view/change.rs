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

/// An approved plan beside the plan as it is now, in numbers for programs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// The project's id.
    pub project: String,
    /// The approved plan's id.
    pub plan: String,
    /// Who approved it.
    pub approved_by: String,
    /// ISO code of all money, which is in major units.
    pub currency: String,
    /// Then and now in a sentence.
    pub says: String,
    /// What else has to be said.
    pub notes: Vec<String>,
    /// As approved: the result that was kept.
    pub then: SideNumbers,
    /// As it is now; null while something is missing.
    pub now: Option<SideNumbers>,
    /// What changed, in the order of the plan document.
    pub changes: Vec<ChangeNumbers>,
    /// Move of the likely return by computing the approved plan anew; null where nothing can be computed.
    pub anew: Option<f64>,
    /// What is left by other random numbers; null where nothing can be computed.
    pub remainder: Option<f64>,
}

/// The figures of a plan that are compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SideNumbers {
    /// Likely return.
    pub likely: f64,
    /// Poor case.
    pub poor: f64,
    /// Good case.
    pub good: f64,
    /// Monte Carlo error of the likely return.
    pub error: f64,
    /// Chance to pay back, 0 to 1.
    pub chance_to_pay_back: f64,
    /// Likely return with only what finance would book.
    pub likely_booked: f64,
    /// Likely spending up to go-live.
    pub invests: f64,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChangeNumbers {
    /// `start_month`, `horizon`, `discount_rate`, `budget`, `driver`, `dependence`, `phase`, `benefit`, `cost`,
    /// `whole_months` or `rest`.
    pub what: String,
    /// Which driver, phase, benefit or cost; null otherwise.
    pub id: Option<String>,
    /// `changed`, `added` or `removed`.
    pub how: String,
    /// What it is called.
    pub name: String,
    /// What stood there, in words.
    pub then: String,
    /// What stands there now, in words.
    pub now: String,
    /// Move of the likely return; null where nothing can be computed.
    pub moved: Option<f64>,
    /// Monte Carlo error of it.
    pub error: Option<f64>,
}
