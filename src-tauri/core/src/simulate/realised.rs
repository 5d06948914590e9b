//! What came of a plan so far: measured drivers at their measured value, all others as planned.

use super::{
    Cancel, Figure, Reality, Run, Spread, draw::Draws, fan::gather, future::Futures, summary,
};
use crate::{
    plan::{Held, Plan, PlanError, Streams, check},
    statistics::{percentiles, variance},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A value that a driver had in a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// Which driver.
    pub driver_id: String,
    /// In which month, 0 the first.
    pub month: u32,
    /// The value, in the driver's unit.
    pub value: f64,
}

/// What came of a plan so far, and what is expected now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Realised {
    /// Every month of the horizon. Up to `until_month` this is what came, after it the plan's futures.
    pub months: Vec<RealisedMonth>,
    /// Return expected now, over the whole horizon.
    pub now_expected: Spread,
    /// Share of futures with a return of 0 or more.
    pub chance: Figure,
}

/// The discounted cumulative at the end of a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RealisedMonth {
    /// The month, 0 the first.
    pub month: u32,
    /// One future in ten is below.
    pub p10: f64,
    /// Half are below.
    pub p50: f64,
    /// Nine in ten are below.
    pub p90: f64,
    /// How much of the month rests on measurement, 0 to 1: one minus the variance of its net benefit
    /// with the measured values, divided by its variance with nothing measured. A month that nothing
    /// was unsure of rests on measurement as soon as something was measured.
    pub measured_share: f64,
}

/// Puts measured values and actual spending into the futures of a plan.
///
/// A measured value holds in its month alone, in every future. A driver that shapes the whole course (the
/// length of a phase, a ramp, growth, decay) has its last measured value throughout. Actual spending
/// replaces all planned cost of its month; that of month 0 replaces what was planned at the start as well.
/// Both count up to `until_month`; later entries are left out, and the plan's futures continue.
///
/// # Errors
/// What [`simulate`](super::simulate()) refuses; [`PlanError::UnknownDriver`] for a measured driver that is
/// not in the plan, [`PlanError::Number`] for a value that is no number.
pub fn realised(
    plan: &Plan,
    measured: &[Measured],
    actual_cost: &[(u32, f64)],
    until_month: u32,
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Realised, PlanError> {
    check(plan)?;
    let streams = Streams::new(plan)?;
    let planned_draws = Draws::new(plan, run)?;
    let planned = Futures::new(&streams, &planned_draws, &Reality::default(), cancel)?;
    let mut draws = planned_draws;
    let known = Known {
        measured,
        actual_cost,
        until_month,
    };
    let reality = known.reality(plan, &streams, &mut draws)?;
    let futures = Futures::new(&streams, &draws, &reality, cancel)?;
    let touched: BTreeSet<u32> = known
        .measured_in(plan)
        .map(|measured| measured.month)
        .chain(known.spent_in(plan).map(|(month, _)| *month))
        .collect();
    let months = (0..plan.horizon_months).map(|month| {
        let row = month as usize + 1;
        let mut values = gather(&futures.courses, row, |course| &course.cumulative);
        let [p10, p50, p90] = percentiles(&mut values, [0.1, 0.5, 0.9]).unwrap_or_default();
        RealisedMonth {
            month,
            p10,
            p50,
            p90,
            measured_share: if touched.contains(&month) {
                settled(net_variance(&futures, row), net_variance(&planned, row))
            } else {
                0.0
            },
        }
    });
    Ok(Realised {
        months: months.collect(),
        now_expected: summary::spread(&futures.npv),
        chance: summary::share(&futures.npv, |npv| *npv >= 0.0),
    })
}

/// What has come of a project so far.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// Values of drivers.
    pub measured: &'a [Measured],
    /// Spending by month.
    pub actual_cost: &'a [(u32, f64)],
    /// Both count up to this month.
    pub until_month: u32,
}

impl<'a> Known<'a> {
    fn counts(&self, month: u32, plan: &Plan) -> bool {
        month <= self.until_month && month < plan.horizon_months
    }

    fn measured_in(&self, plan: &Plan) -> impl Iterator<Item = &'a Measured> {
        let counting = self.measured.iter();
        counting.filter(move |measured| self.counts(measured.month, plan))
    }

    fn spent_in(&self, plan: &Plan) -> impl Iterator<Item = &'a (u32, f64)> {
        let counting = self.actual_cost.iter();
        counting.filter(move |(month, _)| self.counts(*month, plan))
    }

    /// The same as the futures take it; drivers that shape the course are held in `draws`.
    pub(super) fn reality(
        &self,
        plan: &Plan,
        streams: &Streams,
        draws: &mut Draws,
    ) -> Result<Reality, PlanError> {
        let measured: Vec<&Measured> = self.measured_in(plan).collect();
        let spent: Vec<&(u32, f64)> = self.spent_in(plan).collect();
        if spent.iter().any(|(_, amount)| !amount.is_finite()) {
            return Err(PlanError::Number {
                name: String::new(),
            });
        }
        Ok(Reality {
            held: hold(plan, streams, &measured, draws)?,
            spent: rows_of(&spent),
        })
    }
}

/// Actual spending by row; what was planned at the start is in the first month's.
fn rows_of(spent: &[&(u32, f64)]) -> BTreeMap<usize, f64> {
    let mut rows = BTreeMap::new();
    for (month, amount) in spent {
        *rows.entry(*month as usize + 1).or_insert(0.0) += amount;
        if *month == 0 {
            rows.insert(0, 0.0);
        }
    }
    rows
}

/// Values by month; a driver that shapes the course gets its last value in every future of `draws`.
fn hold(
    plan: &Plan,
    streams: &Streams,
    measured: &[&Measured],
    draws: &mut Draws,
) -> Result<Held, PlanError> {
    let shaping: BTreeSet<usize> = streams
        .income
        .iter()
        .flat_map(|income| income.shaping())
        .chain(streams.shaping())
        .chain(streams.variation.shaping())
        .collect();
    let mut held = Held::default();
    let mut last: BTreeMap<usize, &Measured> = BTreeMap::new();
    for measured in measured {
        let place = plan
            .drivers
            .iter()
            .position(|driver| driver.id == measured.driver_id);
        let driver = place.ok_or_else(|| PlanError::UnknownDriver {
            id: measured.driver_id.clone(),
        })?;
        if !measured.value.is_finite() {
            return Err(PlanError::Number {
                name: plan.drivers[driver].name.clone(),
            });
        }
        if !shaping.contains(&driver) {
            held.hold(driver, measured.month as usize, measured.value);
        } else if last
            .get(&driver)
            .is_none_or(|before| before.month <= measured.month)
        {
            last.insert(driver, measured);
        }
    }
    let given: BTreeSet<usize> = last.keys().copied().collect();
    for (driver, measured) in last {
        draws.drivers[driver].values = Arc::new(vec![measured.value; draws.samples]);
    }
    if !given.is_empty() {
        draws.compute(&streams.variation.computed, &given)?;
    }
    Ok(held)
}

/// Variance of a row's benefit minus its cost over the futures that kept their course.
fn net_variance(futures: &Futures, row: usize) -> f64 {
    let benefit = gather(&futures.courses, row, |course| &course.benefit);
    let cost = gather(&futures.courses, row, |course| &course.cost);
    let net: Vec<f64> = benefit.iter().zip(cost).map(|(b, c)| b - c).collect();
    variance(&net).unwrap_or_default()
}

fn settled(with: f64, without: f64) -> f64 {
    if without > 0.0 {
        (1.0 - with / without).clamp(0.0, 1.0)
    } else {
        1.0
    }
}
