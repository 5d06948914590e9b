//! What many futures say together: the result that is shown, and stored with an approved plan.

use super::{
    Ask, ENGINE, LeverEffect, RateOfReturn, Run, ask, fan, future::Futures, measure, rates,
    stopping, summary,
};
use crate::plan::Plan;
use serde::{Deserialize, Serialize};

/// The result of a simulation. All money in the plan's currency, all months counted from its start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// Futures simulated.
    pub samples: usize,
    /// Their seed.
    pub seed: u64,
    /// How they were drawn, with its version.
    pub sampler: String,
    /// Version of the computation.
    pub engine: String,
    /// What keeps a return from being shown: `people`, `operation`, `benefit`.
    pub missing: Vec<String>,
    /// Return (net present value).
    pub npv: Spread,
    /// Return with only what finance would book.
    pub npv_booked: Spread,
    /// Share of futures with a return of 0 or more.
    pub chance_to_pay_back: Figure,
    /// The same with only what finance would book.
    pub chance_to_pay_back_booked: Figure,
    /// First month from which the discounted cumulative stays at 0 or above.
    pub payback_month: Percentiles,
    /// The same, undiscounted.
    pub payback_month_simple: Percentiles,
    /// All spending up to go-live, undiscounted.
    pub invests: Spread,
    /// The sum that suffices up to go-live in eight futures of ten; none in results of before.
    #[serde(default)]
    pub invests_suffices: Option<Figure>,
    /// How often each spending up to go-live comes; nothing in results of before.
    #[serde(default)]
    pub invests_histogram: Vec<Bin>,
    /// What is asked for before go-live, one release after the other; nothing in results of before.
    #[serde(default)]
    pub staged_ask: Vec<Ask>,
    /// Deepest point of the undiscounted cumulative, as a positive amount.
    pub peak_need: Spread,
    /// All costs, undiscounted.
    pub spending: Spread,
    /// All benefits, undiscounted.
    pub benefit: Spread,
    /// (benefits − costs) ÷ costs, undiscounted; none when a future costs nothing.
    pub roi: Option<Spread>,
    /// Benefits ÷ costs, both discounted; none when a future costs nothing, and in results of before.
    #[serde(default)]
    pub benefit_cost_ratio: Option<Spread>,
    /// Internal rate of return a year; none in results of before.
    #[serde(default)]
    pub irr: Option<RateOfReturn>,
    /// Modified internal rate of return a year, financed and reinvested at the discount rate; none in
    /// results of before.
    #[serde(default)]
    pub mirr: Option<RateOfReturn>,
    /// Mean loss of the losing futures; none when none loses.
    pub expected_loss: Option<f64>,
    /// Monte Carlo error of it.
    #[serde(default)]
    pub expected_loss_error: Option<f64>,
    /// Mean return of the worst 5 %.
    pub tail_mean: f64,
    /// Monte Carlo error of it; none in results of before.
    #[serde(default)]
    pub tail_mean_error: Option<f64>,
    /// Share of futures whose spending up to go-live stays within the budget; none without a budget.
    pub chance_within_budget: Option<Figure>,
    /// Go-live, in months from the start; that of a stopped future as it would have been.
    pub go_live_month: Spread,
    /// Share of futures that pass every gate and reach operation; none without gates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chance_to_operate: Option<Figure>,
    /// Return with the rights to stop of the plan, or with one at every gate where the plan has none;
    /// none without gates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_right_to_stop: Option<Spread>,
    /// Return in the same futures without any right to stop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_right_to_stop: Option<Spread>,
    /// What these rights are worth: the difference of both means. Never below zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right_to_stop: Option<Figure>,
    /// Discounted cumulative over time: first the start, then the end of each month.
    pub fan: Vec<FanMonth>,
    /// Benefit and cost of each month, undiscounted.
    pub monthly: Vec<MonthFlows>,
    /// How often each return comes.
    pub histogram: Vec<Bin>,
    /// What each driver does to the return, the strongest first.
    pub drivers: Vec<DriverEffect>,
    /// What each lever would do, in the order of the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levers: Vec<LeverEffect>,
}

/// A quantity over all futures.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// One in ten is below: the poor case.
    pub p10: f64,
    /// One in four is below.
    pub p25: f64,
    /// Half are below: likely.
    pub p50: f64,
    /// Three in four are below.
    pub p75: f64,
    /// Nine in ten are below: the good case.
    pub p90: f64,
    /// Mean.
    pub mean: f64,
    /// Monte Carlo error (one standard deviation) of `p50`. Digits below it say nothing.
    pub error: f64,
}

/// One number with its Monte Carlo error (one standard deviation).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The number.
    pub value: f64,
    /// Its error.
    pub error: f64,
}

/// Percentiles of a month; none where it lies beyond the horizon.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Percentiles {
    /// One in ten is earlier.
    pub p10: Option<f64>,
    /// Half are earlier.
    pub p50: Option<f64>,
    /// Nine in ten are earlier.
    pub p90: Option<f64>,
    /// Monte Carlo error (one standard deviation) of `p50`; none where that of a replicate lies beyond
    /// the horizon, and in results of before.
    #[serde(default)]
    pub error: Option<f64>,
}

/// The discounted cumulative at one point in time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct FanMonth {
    /// Months from the start: 0 is the start, 1 the end of the first month.
    pub month: u32,
    /// One in ten is below.
    pub p10: f64,
    /// One in four is below.
    pub p25: f64,
    /// Half are below.
    pub p50: f64,
    /// Three in four are below.
    pub p75: f64,
    /// Nine in ten are below.
    pub p90: f64,
}

/// Benefit and cost of one month, undiscounted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct MonthFlows {
    /// The month, 0 the first. What is spent at the start is not in it.
    pub month: u32,
    /// Half of the futures bring less.
    pub benefit_p50: f64,
    /// Half of the futures cost less.
    pub cost_p50: f64,
}

/// Futures whose return lies between two values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// From this value.
    pub from: f64,
    /// Up to this value, without it.
    pub to: f64,
    /// So many futures. The outermost bins count all that lies beyond them too.
    pub count: usize,
}

/// What one driver does to the return.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DriverEffect {
    /// Id of the driver.
    pub id: String,
    /// Likely return with the driver at its P10, all others as they come.
    pub swing_low: f64,
    /// The same with the driver at its P90.
    pub swing_high: f64,
    /// Spearman's rank correlation with the return; none for a driver that is not drawn, or a
    /// fixed return.
    pub rank_correlation: Option<f64>,
    /// Whether the return does not depend on it at all; so for every driver that is fixed or computed: what
    /// is computed is no source of doubt, those it names are.
    pub no_effect: bool,
}

impl DriverEffect {
    /// Distance between the two likely returns.
    pub fn swing(&self) -> f64 {
        (self.swing_high - self.swing_low).abs()
    }
}

/// Puts the result together.
pub(super) fn outcome(
    plan: &Plan,
    run: &Run,
    futures: Futures,
    missing: Vec<String>,
    (drivers, levers): (Vec<DriverEffect>, Vec<LeverEffect>),
) -> Outcome {
    let months = plan.horizon_months as usize;
    let not_negative = |value: &f64| *value >= 0.0;
    let within = |budget: f64| summary::share(&futures.invests, |invested| *invested <= budget);
    let [npv, npv_booked, invests, peak_need, spending, benefit, live] = spreads(&futures);
    let ((irr, mirr), (roi, ratio)) = rayon::join(
        || {
            (
                rates::summed_up(&futures.irr),
                rates::summed_up(&futures.mirr),
            )
        },
        || {
            (
                measure::roi(&futures),
                measure::benefit_cost_ratio(&futures),
            )
        },
    );
    let ((loss, tail), (payback, payback_simple)) = rayon::join(
        || {
            (
                measure::expected_loss(&futures.npv),
                measure::tail(&futures.npv),
            )
        },
        || {
            (
                summary::months(&futures.payback),
                summary::months(&futures.payback_simple),
            )
        },
    );
    let right = stopping::right_to_stop(plan, &futures);
    Outcome {
        samples: futures.npv.len(),
        seed: run.seed,
        sampler: run.sampler.id().to_owned(),
        engine: ENGINE.to_owned(),
        missing,
        npv,
        npv_booked,
        chance_to_pay_back: summary::share(&futures.npv, not_negative),
        chance_to_pay_back_booked: summary::share(&futures.npv_booked, not_negative),
        payback_month: payback,
        payback_month_simple: payback_simple,
        invests,
        invests_suffices: Some(summary::suffices(&futures.invests, 0.8)),
        invests_histogram: summary::histogram(&futures.invests),
        staged_ask: ask::staged(plan, &futures),
        peak_need,
        spending,
        benefit,
        roi,
        benefit_cost_ratio: ratio,
        irr,
        mirr,
        expected_loss: loss.map(|loss| loss.value),
        expected_loss_error: loss.map(|loss| loss.error),
        tail_mean: tail.value,
        tail_mean_error: Some(tail.error),
        chance_within_budget: plan.budget.map(within),
        go_live_month: live,
        chance_to_operate: right.map(|right| right.chance_to_operate),
        with_right_to_stop: right.map(|right| right.with),
        without_right_to_stop: right.map(|right| right.without),
        right_to_stop: right.map(|right| right.worth),
        fan: fan::fan(&futures.courses, months),
        monthly: fan::monthly(&futures.courses, months),
        histogram: summary::histogram(&futures.npv),
        drivers,
        levers,
    }
}

/// Each column is summed up by itself, so that all processors have something to do.
fn spreads(futures: &Futures) -> [Spread; 7] {
    let halves = rayon::join(
        || {
            [&futures.npv, &futures.npv_booked, &futures.invests]
                .map(|column| summary::spread(column))
        },
        || {
            let columns = [
                &futures.peak,
                &futures.spending,
                &futures.benefit,
                &futures.go_live,
            ];
            columns.map(|column| summary::spread(column))
        },
    );
    let ([npv, booked, invests], [peak, spending, benefit, live]) = halves;
    [npv, booked, invests, peak, spending, benefit, live]
}
