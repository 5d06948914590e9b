//! One future of a plan: what comes in and goes out, month by month.

use super::{Columns, Held, Money, Plan, PlanError, Streams, check};
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

/// Evaluates one future. `values` holds a value for each driver, in the order of the plan.
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
    let single: Vec<&[f64]> = values.iter().map(std::slice::from_ref).collect();
    let columns = Columns {
        values: &single,
        width: 1,
        held: Held::NOTHING,
    };
    let timeline = streams.timeline(&columns);
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

/// Every driver at its median, in the order of the plan.
///
/// # Errors
/// [`PlanError::Estimate`] for an estimate that is not possible.
pub fn typical(plan: &Plan) -> Result<Vec<f64>, PlanError> {
    let medians = plan.drivers.iter().map(|driver| {
        let quantile = Quantile::new(&driver.estimate, &driver.bounds);
        let quantile = quantile.map_err(|reason| PlanError::Estimate {
            id: driver.id.clone(),
            name: driver.name.clone(),
            reason,
        })?;
        Ok(quantile.median())
    });
    medians.collect()
}
