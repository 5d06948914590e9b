//! The quantile function of a three-point estimate as a table: built once, read for every future.

use super::{beta, normal, once::Once};
use std::sync::Arc;

/// Knots for each unit of the normal score.
const DENSITY: f64 = 24.0;

/// The table reaches this far on both sides: shares from about 1e-16.
const REACH: f64 = 8.25;

/// The table of a beta distribution with concentration λ on 0 to 1, whose mode is `mode`, built once for each.
pub(super) fn three_point(mode: f64, concentration: f64) -> Arc<Table> {
    static BUILT: Once<2, Arc<Table>> = Once::new();
    BUILT.of([mode, concentration], || {
        Arc::new(Table::three_point(mode, concentration))
    })
}

/// Knots over normal scores instead of shares: in that measure the function is smooth up to both ends,
/// and the tails are as fine as the middle.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// Value and slope at each knot.
    knots: Vec<(f64, f64)>,
}

impl Table {
    /// The table of a beta distribution with concentration λ on 0 to 1, whose mode is `mode`.
    pub(super) fn three_point(mode: f64, concentration: f64) -> Self {
        let (a, b) = shapes(mode, concentration);
        let half = (REACH * DENSITY) as i32;
        let mut knots = vec![(0.0, 0.0); 2 * half as usize + 1];
        // From the middle outwards, each knot the guess for the next; the upper half as the lower half
        // of the mirrored distribution, so that neither end loses digits.
        for (a, b, side) in [(a, b, -1), (b, a, 1)] {
            let mut guess = a / (a + b);
            for step in 0..=half {
                let score = f64::from(step) / DENSITY;
                let x = beta::quantile(normal::below(-score), a, b, guess);
                let slope = normal::density(score) / beta::density(x, a, b);
                let at = (half + side * step) as usize;
                let value = if side < 0 { x } else { 1.0 - x };
                knots[at] = (value, slope / DENSITY);
                guess = (x - slope / DENSITY).max(0.5 * x);
            }
        }
        Self { knots }
    }

    /// The value at a normal score: Hermite's cubic between two knots, never leaving them.
    #[inline(always)]
    pub(super) fn at(&self, score: f64) -> f64 {
        let last = self.knots.len() - 1;
        let place = ((score + REACH) * DENSITY).clamp(0.0, last as f64);
        let below = (place as usize).min(last - 1);
        let t = place - below as f64;
        let ((low, slope_low), (high, slope_high)) = (self.knots[below], self.knots[below + 1]);
        let step = high - low;
        let c2 = 3.0 * step - 2.0 * slope_low - slope_high;
        let c3 = slope_low + slope_high - 2.0 * step;
        (low + t * (slope_low + t * (c2 + t * c3))).clamp(low, high)
    }
}

/// α and β of a three-point estimate on 0 to 1.
fn shapes(mode: f64, concentration: f64) -> (f64, f64) {
    let weight = concentration * mode;
    (1.0 + weight, 1.0 + concentration - weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONCENTRATIONS: [f64; 6] = [0.0, 0.5, 2.0, 4.0, 12.0, 50.0];

    #[test]
    fn the_table_agrees_with_the_exact_function() {
        let mut worst = 0.0_f64;
        let modes = [0.0, 0.01, 0.2, 0.5, 0.77, 0.999, 1.0];
        let all = CONCENTRATIONS.map(|concentration| modes.map(|mode| (mode, concentration)));
        for (mode, concentration) in all.into_iter().flatten() {
            let table = Table::three_point(mode, concentration);
            let (a, b) = shapes(mode, concentration);
            for step in 1..4000 {
                let share = f64::from(step) / 4000.0;
                let exact = beta::quantile(share, a, b, 0.5);
                worst = worst.max((table.at(normal::score(share)) - exact).abs());
            }
            for exponent in 3..12 {
                let share = libm::pow(10.0, -f64::from(exponent));
                let exact = beta::quantile(share, a, b, 0.01);
                worst = worst.max((table.at(normal::score(share)) - exact).abs());
                let exact = 1.0 - beta::quantile(share, b, a, 0.01);
                worst = worst.max((table.at(-normal::score(share)) - exact).abs());
            }
        }
        assert!(worst < 1e-7, "{worst:e}");
    }

    #[test]
    fn the_table_never_falls() {
        let modes = [0.0, 0.3, 1.0];
        let all = CONCENTRATIONS.map(|concentration| modes.map(|mode| (mode, concentration)));
        for (mode, concentration) in all.into_iter().flatten() {
            let table = Table::three_point(mode, concentration);
            let values: Vec<f64> = (0..20_000)
                .map(|step| table.at(f64::from(step) / 1000.0 - 10.0))
                .collect();
            assert!(values.windows(2).all(|pair| pair[0] <= pair[1]), "{mode}");
            assert!(values[0] >= 0.0 && values[19_999] <= 1.0);
        }
    }
}
