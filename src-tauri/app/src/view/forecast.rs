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

/// Which plan document, and which futures of it.
#[derive(Debug, Clone)]
pub struct DocumentAsk {
    /// Path of the document.
    pub path: String,
    /// How many futures.
    pub samples: usize,
    /// The same seed gives the same futures.
    pub seed: u64,
    /// How they are drawn: `sobol` or `plain`.
    pub sampler: String,
}

/// What a plan is likely to return. While something is missing, every number is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Forecast {
    /// The project's id; null for a plan document.
    pub project: Option<String>,
    /// Its name; null for a plan document.
    pub name: Option<String>,
    /// ISO code of all money, which is in major units.
    pub currency: String,
    /// The answer, or what it lacks, in a sentence.
    pub headline: String,
    /// What else is to be said, one line each.
    pub lines: Vec<String>,
    /// The numbers.
    #[serde(flatten)]
    pub numbers: Numbers,
    /// Months looked at.
    pub horizon_months: u32,
    /// Futures simulated.
    pub samples: usize,
    /// Their seed.
    pub seed: u64,
    /// How they were drawn, with its version.
    pub sampler: String,
    /// What keeps a return from being shown.
    pub missing: Vec<String>,
}

/// Every number of a result. Money in major units, shares and rates as 0 to 1.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Numbers {
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
    /// The same, undiscounted.
    pub payback_month_simple: Months,
    /// All spending up to go-live.
    pub invests: Spread,
    /// The sum that suffices up to go-live in eight futures of ten.
    pub invests_suffices: Option<f64>,
    /// What is asked for before go-live, one release after the other.
    pub staged_ask: Vec<AskNumbers>,
    /// The deepest point of what has come back less what was spent, as a positive amount.
    pub peak_need: Spread,
    /// All costs, undiscounted.
    pub spending: Spread,
    /// All benefits, undiscounted.
    pub benefit: Spread,
    /// (benefits − costs) ÷ costs, undiscounted; null when a future costs nothing.
    pub roi: Spread,
    /// Benefits ÷ costs, both discounted; null when a future costs nothing.
    pub benefit_cost_ratio: Spread,
    /// Internal rate of return a year.
    pub irr: Rate,
    /// Modified internal rate of return a year, at the discount rate.
    pub mirr: Rate,
    /// Share of futures that stay within the budget; null without a budget.
    pub chance_within_budget: Option<f64>,
    /// Mean loss of the losing futures; null when none loses.
    pub expected_loss: Option<f64>,
    /// Mean return of the worst 5 %.
    pub tail_mean: Option<f64>,
    /// Go-live, in months from the start.
    pub go_live_month: Spread,
    /// Share of futures that pass every gate; null without gates.
    pub chance_to_operate: Option<f64>,
    /// The return with the rights to stop of the plan, or with all where it has none; null without gates.
    pub with_right_to_stop: Spread,
    /// The return in the same futures without any right to stop.
    pub without_right_to_stop: Spread,
    /// What these rights are worth: the difference of both means.
    pub right_to_stop: Option<f64>,
    /// Monte Carlo error of it.
    pub right_to_stop_error: Option<f64>,
    /// What each lever would do.
    pub levers: Vec<LeverNumbers>,
    /// The return as sceptics, all together and believers see it; null where no number has several voices.
    pub views: Option<super::ViewsNumbers>,
    /// What knowing everything before deciding would be worth.
    pub perfect_information: Option<f64>,
    /// What each driver does, the widest swing first.
    pub drivers: Vec<DriverNumbers>,
    /// Spending and benefit by fiscal year.
    pub fiscal_years: Vec<FiscalNumbers>,
    /// A poor, a typical and a good future.
    pub futures: Vec<FutureNumbers>,
    /// The start, then each month. Each percentile is that of its own month: they do not add up.
    pub cash_flow: Vec<CashNumbers>,
}

/// The cash flow of the start or of one month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CashNumbers {
    /// 0 is the start, 1 the first month.
    pub month: u32,
    /// What comes in.
    pub benefit: Spread,
    /// What goes out.
    pub cost: Spread,
    /// The same by kind.
    pub kinds: Vec<KindNumbers>,
    /// What comes in less what goes out.
    pub net: Spread,
    /// All nets so far, undiscounted.
    pub cumulative: Spread,
    /// All nets so far, discounted to the start.
    pub discounted: Spread,
}

/// What switching a lever does to the return.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeverNumbers {
    /// Its id in the plan.
    pub id: String,
    /// Whether the plan counts with it.
    pub on: bool,
    /// Likely return with it on.
    pub likely_on: f64,
    /// Likely return with it off.
    pub likely_off: f64,
    /// By how much the mean return is higher with it on.
    pub gain: f64,
    /// Monte Carlo error of it.
    pub gain_error: f64,
}

/// One release of money. Each amount is a P50 of its own, so that they do not add up to `invests`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AskNumbers {
    /// The phase that it pays for; the last one pays for all that is spent up to go-live.
    pub phase: String,
    /// The likely amount.
    pub amount: f64,
    /// Monte Carlo error of it.
    pub amount_error: f64,
    /// The month in which it is decided, `YYYY-MM`.
    pub month: String,
}

/// A quantity over all futures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Spread {
    /// One in ten is below.
    pub p10: Option<f64>,
    /// One in four is below.
    pub p25: Option<f64>,
    /// Half are below.
    pub p50: Option<f64>,
    /// Three in four are below.
    pub p75: Option<f64>,
    /// Nine in ten are below.
    pub p90: Option<f64>,
    /// Mean.
    pub mean: Option<f64>,
    /// Monte Carlo error (one standard deviation) of `p50`.
    pub error: Option<f64>,
}

/// A rate of return over the futures that have exactly one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Rate {
    /// The rate: 0.08 is 8 %.
    #[serde(flatten)]
    pub rate: Spread,
    /// Share of the futures without one.
    pub none: Option<f64>,
    /// Share of the futures with several.
    pub several: Option<f64>,
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

/// What one driver does to the return.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DriverNumbers {
    /// Its id in the plan.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Whether the return does not depend on it at all.
    pub no_effect: bool,
    /// Likely return with the driver at its P10.
    pub swing_low: f64,
    /// The same at its P90.
    pub swing_high: f64,
    /// Spearman's rank correlation with the return.
    pub rank_correlation: Option<f64>,
    /// Share of the variance that would go with its value known.
    pub sobol_first: Option<f64>,
    /// Monte Carlo error of it.
    pub sobol_first_error: Option<f64>,
    /// Share of the variance in which it has a part.
    pub sobol_total: Option<f64>,
    /// Monte Carlo error of it.
    pub sobol_total_error: Option<f64>,
    /// What knowing it before deciding would be worth.
    pub perfect_information: f64,
    /// Monte Carlo error of it.
    pub perfect_information_error: f64,
    /// Its typical value in each month; none where it stays the same.
    pub by_month: Option<Vec<f64>>,
}

/// One fiscal year, undiscounted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FiscalNumbers {
    /// The month it begins in, `YYYY-MM`.
    pub from: String,
    /// All costs.
    pub spending: Spread,
    /// All benefits.
    pub benefit: Spread,
    /// Costs by kind.
    pub kinds: Vec<KindNumbers>,
}

/// Spending of one kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KindNumbers {
    /// `own_people`, `external`, `compute` or `other`.
    pub kind: String,
    /// What is spent on it.
    pub spending: Spread,
}

/// One future that stands for a percentile of the return.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FutureNumbers {
    /// `poor`, `typical` or `good`.
    pub case: String,
    /// The return of this very future.
    pub npv: f64,
    /// The value of every driver.
    pub inputs: Vec<InputNumbers>,
}

/// A driver's value in one future.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InputNumbers {
    /// Id of the driver.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its value, in its unit.
    pub value: f64,
}
