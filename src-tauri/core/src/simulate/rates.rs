//! Rates of return of each future, worked out while the flows of its block are at hand.

use super::{Figure, Spread, summary};
use crate::{
    finance::{Growth, growth},
    plan::Money,
};
use libm::{expm1, pow};
use serde::{Deserialize, Serialize};

/// A future without a rate.
const NONE: f64 = f64::NEG_INFINITY;

/// A future with several rates, none of which alone says anything.
const SEVERAL: f64 = f64::INFINITY;

/// Futures whose flows are turned from rows into courses together: what a line of the processor's cache
/// holds.
const TURNED: usize = 8;

/// A rate of return a year over all futures: 0.08 is 8 %.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RateOfReturn {
    /// Over the futures that have exactly one; none where no future has.
    pub rate: Option<Spread>,
    /// Share of the futures without one: nothing is spent, or nothing comes back.
    pub none: Figure,
    /// Share of the futures with several.
    pub several: Figure,
}

/// What money costs and brings meanwhile, for the modified rate: what a unit of each row is worth at the
/// start.
pub(super) struct Interest {
    finance: Vec<f64>,
    reinvest: Vec<f64>,
}

impl Interest {
    /// At effective annual rates: what is spent is financed at one, what comes in is invested at the
    /// other until the end of the horizon.
    pub(super) fn new(months: usize, finance_rate: f64, reinvest_rate: f64) -> Self {
        let factors = |rate: f64| {
            let factor = |row: usize| pow(1.0 + rate, -(row as f64) / 12.0);
            (0..=months).map(factor).collect()
        };
        Self {
            finance: factors(finance_rate),
            reinvest: factors(reinvest_rate),
        }
    }

    /// The internal and the modified rate of each future of a block.
    pub(super) fn rates(&self, money: &Money) -> (Vec<f64>, Vec<f64>) {
        let rows = self.finance.len();
        let mut turned = vec![0.0; rows * TURNED];
        let (mut internals, mut modifieds) = (Vec::new(), Vec::new());
        for first in (0..money.width).step_by(TURNED) {
            let count = TURNED.min(money.width - first);
            for row in 0..rows {
                let at = row * money.width + first;
                let both = money.benefit[at..at + count].iter();
                for (future, (came, went)) in both.zip(&money.cost[at..at + count]).enumerate() {
                    turned[future * rows + row] = came - went;
                }
            }
            for flows in turned.chunks_exact(rows).take(count) {
                internals.push(internal(flows));
                modifieds.push(self.modified(flows));
            }
        }
        (internals, modifieds)
    }

    fn modified(&self, flows: &[f64]) -> f64 {
        let worth = |factors: &[f64], keep: fn(f64) -> f64| -> f64 {
            let flows = flows.iter().zip(factors);
            flows.map(|(flow, factor)| keep(*flow) * factor).sum()
        };
        let came = worth(&self.reinvest, |flow| flow.max(0.0));
        let paid = -worth(&self.finance, |flow| flow.min(0.0));
        let Some(end) = self.reinvest.last().filter(|_| came > 0.0 && paid > 0.0) else {
            return NONE;
        };
        pow(came / end / paid, 12.0 / (flows.len() as f64 - 1.0)) - 1.0
    }
}

/// (1 + monthly)^12 − 1.
fn internal(flows: &[f64]) -> f64 {
    match growth(flows, false) {
        Growth::None => NONE,
        Growth::One(growth) => expm1(12.0 * growth),
        Growth::Several(_) => SEVERAL,
    }
}

/// What the rates of all futures say together; none where none were asked for.
pub(super) fn summed_up(rates: &[f64]) -> Option<RateOfReturn> {
    (!rates.is_empty()).then(|| RateOfReturn {
        rate: summary::spread_of(rates, |rate| rate.is_finite()),
        none: summary::share(rates, |rate| *rate == NONE),
        several: summary::share(rates, |rate| *rate == SEVERAL),
    })
}
