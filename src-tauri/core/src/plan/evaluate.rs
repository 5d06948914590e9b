//! One future of a plan: what comes in and goes out, month by month.

use super::{Columns, Computed, Driver, Held, Money, Plan, PlanError, Streams, check};
use crate::estimate::Quantile;

/// What comes in and goes out in one future, undiscounted, costs positive.
#[derive(Debug, Clone, PartialEq)]
pub struct Flows {
    /// Spent at the start.
    pub at_start: f64,
    /// Benefit of each month.
    pub benefit: Vec<f64>,
    /// Of that, what finance would book.
    pub booked: Vec<f64>,
    /// Spent in each month.
    pub cost: Vec<f64>,
    /// All spending up to go-live.
    pub invests: f64,
    /// Go-live, in months from the start.
    pub go_live: f64,
}

impl Flows {
    /// The return: net present value at an effective annual rate, in money of the start.
    pub fn npv(&self, rate: f64) -> f64 {
        self.present(&self.benefit, rate)
    }

    /// The return with only what finance would book.
    pub fn npv_booked(&self, rate: f64) -> f64 {
        self.present(&self.booked, rate)
    }

    fn present(&self, benefit: &[f64], rate: f64) -> f64 {
        let months = benefit.iter().zip(&self.cost).enumerate();
        let worth = months.map(|(month, (benefit, cost))| {
            (benefit - cost) * libm::pow(1.0 + rate, -(month as f64 + 1.0) / 12.0)
        });
        worth.sum::<f64>() - self.at_start
    }
}

/// Evaluates one future. `values` holds a value for each driver, in the order of the plan; that of a computed
/// driver is worked out anew.
///
/// # Errors
/// What [`check`] refuses, and [`PlanError::UnknownDriver`] for a driver without a value;
/// [`PlanError::TooLarge`] when the numbers leave what can be computed with.
pub fn evaluate(plan: &Plan, values: &[f64]) -> Result<Flows, PlanError> {
    check(plan)?;
    if let Some(driver) = plan.drivers.get(values.len()) {
        return Err(PlanError::UnknownDriver {
            id: driver.id.clone(),
        });
    }
    let streams = Streams::new(plan)?;
    let mut values = values.to_vec();
    compute(&streams.variation.computed, &mut values)?;
    let single: Vec<&[f64]> = values.iter().map(std::slice::from_ref).collect();
    let columns = Columns::new(&single, 1, Held::NOTHING);
    let timeline = streams.timeline(&columns, &[])?;
    let varied = streams.varied(&columns, &timeline, &[])?;
    let columns = columns.with(&varied);
    let money = Money::new(&streams, &columns, &timeline);
    let after = |rows: &[f64]| rows[1..].to_vec();
    let flows = Flows {
        at_start: money.cost[0],
        benefit: after(&money.benefit),
        booked: after(&money.booked),
        cost: after(&money.cost),
        invests: money.invests[0],
        go_live: timeline.go_live[0],
    };
    let mut all = flows.benefit.iter().chain(&flows.booked).chain(&flows.cost);
    if all.all(|value| value.is_finite()) && flows.at_start.is_finite() {
        Ok(flows)
    } else {
        Err(PlanError::TooLarge)
    }
}

/// Every driver at its median, in the order of the plan; what is computed, at what it is when all others are
/// there.
///
/// # Errors
/// [`PlanError::Estimate`] for an estimate that is not possible, and what the formulas of the plan are
/// refused for.
pub fn typical(plan: &Plan) -> Result<Vec<f64>, PlanError> {
    let drawn = |driver: &&Driver| driver.estimate.formula().is_none();
    let medians = plan.drivers.iter().map(|driver| {
        if !drawn(&driver) {
            return Ok(0.0);
        }
        let quantile = Quantile::new(&driver.estimate, &driver.bounds);
        let quantile = quantile.map_err(|reason| PlanError::Estimate {
            id: driver.id.clone(),
            name: driver.name.clone(),
            reason,
        })?;
        Ok(quantile.median())
    });
    let mut values = medians.collect::<Result<Vec<f64>, PlanError>>()?;
    if !plan.drivers.iter().all(|driver| drawn(&driver)) {
        compute(&Computed::new(plan)?, &mut values)?;
    }
    Ok(values)
}

/// Puts what is computed into one future.
pub(super) fn compute(computed: &Computed, values: &mut [f64]) -> Result<(), PlanError> {
    for one in computed.order() {
        let found = one.values(1, |at| &values[at..=at])?;
        values[one.driver] = found.first().copied().unwrap_or_default();
    }
    Ok(())
}
