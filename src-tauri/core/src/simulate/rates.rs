//! Rates of return of each future, worked out while the flows of its block are at hand.

use super::{Figure, Spread, summary};
use crate::{
    finance::{Growth, LANES, growths},
    plan::Money,
    wide::wide,
};
use libm::{expm1, log, pow};
use serde::{Deserialize, Serialize};

/// A future without a rate.
const NONE: f64 = f64::NEG_INFINITY;

/// A future with several rates, none of which alone says anything.
const SEVERAL: f64 = f64::INFINITY;

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
        let width = money.width;
        let mut rows = vec![[0.0; LANES]; self.finance.len()];
        let (mut internals, mut modifieds) = (vec![0.0; width], vec![0.0; width]);
        for first in (0..width).step_by(LANES) {
            let places = first..(first + LANES).min(width);
            for (row, turned) in rows.iter_mut().enumerate() {
                let at = row * width + places.start..row * width + places.end;
                let both = money.benefit[at.clone()].iter().zip(&money.cost[at]);
                for (flow, (came, went)) in turned.iter_mut().zip(both) {
                    *flow = came - went;
                }
            }
            let found = growths(&rows).map(|growth| internal(&growth));
            internals[places.clone()].copy_from_slice(&found[..places.len()]);
            let found = self.modified(&rows);
            modifieds[places.clone()].copy_from_slice(&found[..places.len()]);
        }
        (internals, modifieds)
    }

    fn modified(&self, rows: &[[f64; LANES]]) -> [f64; LANES] {
        let (came, paid) = wide(|| {
            let (mut came, mut paid) = ([0.0; LANES], [0.0; LANES]);
            let both = self.reinvest.iter().zip(&self.finance);
            for (row, (reinvest, finance)) in rows.iter().zip(both) {
                for lane in 0..LANES {
                    came[lane] += row[lane].max(0.0) * reinvest;
                    paid[lane] -= row[lane].min(0.0) * finance;
                }
            }
            (came, paid)
        });
        let end = self.reinvest.last().copied().unwrap_or(1.0);
        let each = 12.0 / (rows.len() as f64 - 1.0);
        std::array::from_fn(|lane| {
            if came[lane] > 0.0 && paid[lane] > 0.0 {
                expm1(each * log(came[lane] / end / paid[lane]))
            } else {
                NONE
            }
        })
    }
}

/// (1 + monthly)^12 − 1.
fn internal(growth: &Growth) -> f64 {
    match growth {
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
