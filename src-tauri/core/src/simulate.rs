//! Many futures of a plan, and what they say together.

mod ahead;
mod analysis;
mod ask;
mod compared;
mod copula;
mod dimension;
mod draw;
mod fan;
mod future;
mod kept;
mod lever;
mod measure;
mod order;
mod outcome;
mod parts;
mod rates;
mod realised;
mod rows;
mod shares;
mod side_by_side;
mod sobol;
mod stopping;
mod summary;
mod sums;
mod swing;
mod together;
mod views;

use crate::plan::{BLOCK, Held, Plan, PlanError, Streams, check, is_rate, missing};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(crate) use ahead::add as add_column;
pub use ahead::{Ahead, AheadTogether, ahead, ahead_together};
pub use analysis::{
    Analysis, BASE_POINTS, BreakEven, CashFlow, CashRow, ChanceMap, Decider, Deciders, Example,
    Examples, Fiscal, FiscalYear, Goal, Input, KindSpending, Knowing, KnownDriver, Sample,
    SampleInformation, Standing, Study, TotalEffect, YearBenefit, knowing, perfect_information,
};
pub use ask::Ask;
pub use compared::{Compared, Step, compare};
pub use copula::{Repair, repairs};
use draw::Draws;
use future::Futures;
pub use lever::LeverEffect;
pub use outcome::{Bin, DriverEffect, FanMonth, Figure, MonthFlows, Outcome, Percentiles, Spread};
use rates::Interest;
pub use rates::RateOfReturn;
pub use realised::{Known, Measured, Realised, RealisedMonth, realised};
pub use side_by_side::{SideBySide, Way, Worked, beside, side_by_side, work_through};
pub use together::{Expected, Joint, expect_together, simulate_together};
pub use views::{Between, View, Views, views};

/// The version of what is computed from a plan: a result of another one may differ in its digits.
pub const ENGINE: &str = "3";

/// Independent replicates, from whose spread the error of a figure is known.
pub const REPLICATES: usize = 16;

/// The most futures of one run.
pub const MOST_SAMPLES: usize = 1 << 22;

/// Futures when nothing is said.
pub const USUAL_SAMPLES: usize = 10_000;

/// How many futures are drawn, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Futures, rounded up to a multiple of [`REPLICATES`].
    pub samples: usize,
    /// The same seed gives the same futures, on every machine.
    pub seed: u64,
    /// How they are drawn.
    pub sampler: Sampler,
}

impl Default for Run {
    fn default() -> Self {
        Self {
            samples: USUAL_SAMPLES,
            seed: 1,
            sampler: Sampler::Sobol,
        }
    }
}

/// How futures are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sampler {
    /// Evenly: scrambled Sobol points, 16 scrambles. Beyond 2^16 points a scramble, and for drivers
    /// beyond the 256th, the plain generator takes over.
    Sobol,
    /// In strata: a Latin hypercube in each replicate (McKay, Beckman and Conover 1979), so that every
    /// driver alone is spread evenly, but pairs of them only by chance.
    Latin,
    /// Plainly: ChaCha with 8 rounds.
    Plain,
}

impl Sampler {
    /// The stable name, with the version of the drawing and of the quantile functions.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sobol => "sobol-4",
            Self::Latin => "latin-3",
            Self::Plain => "plain-4",
        }
    }
}

/// Asked between blocks of futures whether to go on; true stops the run.
pub type Cancel<'a> = &'a (dyn Fn() -> bool + Sync);

impl Run {
    /// Futures of each replicate.
    fn per_replicate(&self) -> Result<usize, PlanError> {
        if self.samples > MOST_SAMPLES {
            return Err(PlanError::TooManyFutures {
                found: self.samples,
                most: MOST_SAMPLES,
            });
        }
        Ok(self.samples.max(1).div_ceil(REPLICATES))
    }
}

/// Simulates a plan. The result names what is missing; a return with something missing flatters and is
/// not to be shown.
///
/// # Errors
/// What [`check`] refuses, [`PlanError::TooManyFutures`], [`PlanError::TooLarge`], and
/// [`PlanError::Stopped`] when `cancel` says so.
pub fn simulate(plan: &Plan, run: &Run, cancel: Cancel<'_>) -> Result<Outcome, PlanError> {
    check(plan)?;
    let streams = Streams::new(plan)?;
    let draws = Draws::new(plan, run)?;
    let interest = Interest::new(streams.months, plan.discount_rate, plan.discount_rate);
    let nothing = Reality::default();
    let futures = Futures::with_rates(&streams, &draws, &nothing, Some(&interest), cancel)?;
    let effects = swing::effects(plan, &streams, &draws, &futures.npv, cancel)?;
    let names = missing(plan).iter().map(|missing| missing.id()).collect();
    let levers = lever::effects(plan, &draws, &futures.npv, cancel)?;
    Ok(outcome::outcome(
        plan,
        run,
        futures,
        names,
        (effects, levers),
    ))
}

/// The modified internal rate of return with rates of its own: what is spent is financed at one
/// effective annual rate, what comes in is invested at another until the end of the horizon. With the
/// discount rate for both it is [`Outcome::mirr`].
///
/// # Errors
/// As [`simulate()`]; [`PlanError::DiscountRate`] for a rate that is not possible.
pub fn modified_rate(
    plan: &Plan,
    run: &Run,
    finance_rate: f64,
    reinvest_rate: f64,
    cancel: Cancel<'_>,
) -> Result<Option<RateOfReturn>, PlanError> {
    check(plan)?;
    for found in [finance_rate, reinvest_rate] {
        if !is_rate(found) {
            return Err(PlanError::DiscountRate { found });
        }
    }
    let streams = Streams::new(plan)?;
    let draws = Draws::new(plan, run)?;
    let interest = Interest::new(streams.months, finance_rate, reinvest_rate);
    let futures = Futures::of_rates(&streams, &draws, &interest, cancel)?;
    Ok(rates::summed_up(&futures.mirr))
}

/// What is known already: held values of drivers, and spending of months (by row of [`Streams`]).
#[derive(Debug, Default)]
struct Reality {
    held: Held,
    spent: BTreeMap<usize, f64>,
}
