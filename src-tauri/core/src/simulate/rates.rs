//! Rates of return of each future, worked out while the flows of its block are at hand.

use super::{Figure, Spread, summary};
use crate::{
    finance::{Growth, LANES, growths},
    plan::Money,
    wide::{exp, ln, wide},
};
use libm::pow;
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
        let (mut internals, mut modifieds) = (vec![0.0; width], vec![0.0; width]);
        let flows = self.turned(money);
        let parts = internals.chunks_mut(LANES).zip(modifieds.chunks_mut(LANES));
        for (rows, (internal, modified)) in flows.chunks(self.finance.len()).zip(parts) {
            let found = growths(rows).map(as_number);
            internal.copy_from_slice(&found[..internal.len()]);
            let found = wide(
                #[inline(always)]
                || self.modified(rows),
            );
            modified.copy_from_slice(&found[..modified.len()]);
        }
        let each = 12.0 / (self.finance.len() as f64 - 1.0);
        wide(
            #[inline(always)]
            || {
                // (1 + monthly)^12 − 1, and the root of all months likewise.
                a_year(&mut internals, 12.0);
                a_year(&mut modifieds, each);
            },
        );
        (internals, modifieds)
    }

    /// What comes in less what goes out, a few futures side by side, all rows of theirs one after another.
    fn turned(&self, money: &Money) -> Vec<[f64; LANES]> {
        let (width, rows) = (money.width, self.finance.len());
        let mut turned = vec![[0.0; LANES]; width.div_ceil(LANES) * rows];
        for row in 0..rows {
            let came = money.row(&money.benefit, row).chunks(LANES);
            let both = came.zip(money.row(&money.cost, row).chunks(LANES));
            for ((came, went), flows) in both.zip(turned[row..].iter_mut().step_by(rows)) {
                for ((flow, came), went) in flows.iter_mut().zip(came).zip(went) {
                    *flow = came - went;
                }
            }
        }
        turned
    }

    /// Logarithm of what came, invested until the end, over what was paid, financed from the start.
    #[inline(always)]
    fn modified(&self, rows: &[[f64; LANES]]) -> [f64; LANES] {
        let (mut came, mut paid) = ([0.0; LANES], [0.0; LANES]);
        let both = self.reinvest.iter().zip(&self.finance);
        for (row, (reinvest, finance)) in rows.iter().zip(both) {
            for lane in 0..LANES {
                came[lane] += row[lane].max(0.0) * reinvest;
                paid[lane] -= row[lane].min(0.0) * finance;
            }
        }
        let end = self.reinvest.last().copied().unwrap_or(1.0);
        let mut found = [NONE; LANES];
        for lane in 0..LANES {
            let ratio = came[lane] / end / paid[lane];
            let both = ratio > f64::MIN_POSITIVE && ratio < f64::INFINITY;
            found[lane] = if both { ln(ratio) } else { NONE };
        }
        found
    }
}

/// The growth of a future, with a number of its own for none and for several.
fn as_number(growth: Growth) -> f64 {
    match growth {
        Growth::None => NONE,
        Growth::One(growth) => growth,
        Growth::Several(_) => SEVERAL,
    }
}

/// Turns growth in some time into growth a year.
#[inline(always)]
fn a_year(growths: &mut [f64], times: f64) {
    for growth in growths {
        *growth = if growth.is_finite() {
            exp(times * *growth) - 1.0
        } else {
            *growth
        };
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
