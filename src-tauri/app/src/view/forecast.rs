//! What many futures of a plan say, in numbers for programs and in lines for people.

use serde::Serialize;

/// Which project, and which futures of it.
#[derive(Debug, Clone)]
pub struct ForecastAsk {
    /// The project's id.
    pub id: String,
    /// How many futures.
    pub samples: usize,
    /// The same seed gives the same futures.
    pub seed: u64,
}

/// What a project is likely to return. While something is missing, every number is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// The project's id.
    pub project: String,
    /// Its name.
    pub name: String,
    /// ISO code of all money, which is in major units.
    pub currency: String,
    /// The answer, or what it lacks, in a sentence.
    pub headline: String,
    /// What else is to be said, one line each.
    pub lines: Vec<String>,
    /// The return over the horizon.
    pub npv: Spread,
    /// The return with only what finance would book.
    pub npv_booked: Spread,
    /// Share of futures that pay back.
    pub chance_to_pay_back: Option<f64>,
    /// The same with only what finance would book.
    pub chance_to_pay_back_booked: Option<f64>,
    /// Months after the start month, 0 the first; null where not within the horizon.
    pub payback_month: Months,
    /// All spending up to go-live.
    pub invests: Spread,
    /// The deepest point of what has come back less what was spent, as a positive amount.
    pub peak_need: Spread,
    /// Share of futures that stay within the budget; null without a budget.
    pub chance_within_budget: Option<f64>,
    /// Mean loss of the losing futures; null when none loses.
    pub expected_loss: Option<f64>,
    /// Months looked at.
    pub horizon_months: u32,
    /// Futures simulated.
    pub samples: usize,
    /// Their seed.
    pub seed: u64,
    /// What keeps a return from being shown.
    pub missing: Vec<String>,
}

/// A quantity over all futures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Spread {
    /// One in ten is below.
    pub p10: Option<f64>,
    /// Half are below.
    pub p50: Option<f64>,
    /// Nine in ten are below.
    pub p90: Option<f64>,
    /// Mean.
    pub mean: Option<f64>,
}

/// A month over all futures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Months {
    /// One in ten is earlier.
    pub p10: Option<f64>,
    /// Half are earlier.
    pub p50: Option<f64>,
    /// Nine in ten are earlier.
    pub p90: Option<f64>,
}
