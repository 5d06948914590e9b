//! From a share of the futures to the value below which that share lies.

use super::{Bounds, Estimate, normal, table, table::Table, truncated};
use crate::Invalid;
use std::sync::Arc;
use truncated::Fit;

/// The quantile function of one estimate within its limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantile {
    form: Form,
    bounds: Bounds,
}

#[derive(Debug, Clone, PartialEq)]
enum Form {
    Fixed(f64),
    Range(Fit),
    ThreePoint {
        low: f64,
        width: f64,
        table: Arc<Table>,
    },
}

impl Quantile {
    /// Prepares the function.
    ///
    /// # Errors
    /// What [`Estimate::check`] refuses.
    pub fn new(estimate: &Estimate, bounds: &Bounds) -> Result<Self, Invalid> {
        estimate.check(bounds)?;
        let form = match *estimate {
            Estimate::Fixed { value } => Form::Fixed(value),
            Estimate::ThreePoint { low, high, .. } if low == high => Form::Fixed(low),
            Estimate::ThreePoint { low, mode, high } => Form::ThreePoint {
                low,
                width: high - low,
                table: table::three_point((mode - low) / (high - low)),
            },
            Estimate::Range { .. } => Form::Range(truncated::fit(estimate, bounds)?),
        };
        Ok(Self {
            form,
            bounds: *bounds,
        })
    }

    /// The value below which the share `share` of the futures lies; `share` strictly between 0 and 1.
    pub fn at(&self, share: f64) -> f64 {
        let value = match &self.form {
            Form::Fixed(value) => *value,
            Form::ThreePoint { low, width, table } => low + width * table.at(normal::score(share)),
            Form::Range(Fit::Normal {
                centre,
                spread,
                lost,
                logarithmic,
            }) => {
                let place = centre + spread * cut_score(share, *lost);
                if *logarithmic {
                    libm::exp(place)
                } else {
                    place
                }
            }
            Form::Range(Fit::Pieces {
                least,
                low,
                high,
                most,
                outside,
            }) => pieces(share, [*least, *low, *high, *most], *outside),
        };
        self.bounds.clamp(value)
    }

    /// The value that half of the futures exceed.
    pub fn median(&self) -> f64 {
        self.at(0.5)
    }
}

/// The score of a share of what is left after cutting, counted from the nearer side.
fn cut_score(share: f64, (below, above): (f64, f64)) -> f64 {
    if below == 0.0 && above == 0.0 {
        return normal::score(share);
    }
    let left = 1.0 - below - above;
    if share < 0.5 {
        normal::score(below + share * left)
    } else {
        -normal::score(above + (1.0 - share) * left)
    }
}

fn pieces(share: f64, [least, low, high, most]: [f64; 4], outside: f64) -> f64 {
    if share < outside {
        least + (low - least) * share / outside
    } else if share <= 1.0 - outside {
        low + (high - low) * (share - outside) / (1.0 - 2.0 * outside)
    } else {
        most - (most - high) * (1.0 - share) / outside
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::Shape;
    use proptest::prelude::*;

    fn near(found: f64, expected: f64) {
        let close = (found - expected).abs() < 1e-6 * expected.abs().max(1.0);
        assert!(close, "{found} is not {expected}");
    }

    fn quantile(estimate: Estimate, bounds: Bounds) -> Quantile {
        Quantile::new(&estimate, &bounds).unwrap()
    }

    #[test]
    fn three_points_agree_with_the_published_percentiles() {
        // scipy.stats.beta with α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a)
        for ((low, mode, high), expected) in [
            ((2.0, 4.0, 12.0), [2.589_774, 4.766_723, 8.212_767]),
            ((10.0, 20.0, 60.0), [12.948_869, 23.833_613, 41.063_836]),
        ] {
            let found = quantile(Estimate::ThreePoint { low, mode, high }, Bounds::NONE);
            for (share, expected) in [0.05, 0.5, 0.95].into_iter().zip(expected) {
                near(found.at(share), expected);
            }
        }
    }

    #[test]
    fn a_wide_positive_range_is_lognormal() {
        let found = quantile(Estimate::range(100.0, 1000.0), Bounds::NONE);
        near(found.at(0.05), 100.0);
        near(found.median(), 316.227_766);
        near(found.at(0.95), 1000.0);
    }

    #[test]
    fn a_narrow_range_is_normal_around_its_middle() {
        let found = quantile(Estimate::range(35.0, 80.0), Bounds::NONE);
        near(found.median(), 57.5);
        near(found.at(0.05), 35.0);
        near(found.at(0.95), 80.0);
    }

    #[test]
    fn a_uniform_range_reaches_beyond_its_ends() {
        let even = Estimate::Range {
            low: 10.0,
            high: 90.0,
            confidence: 0.8,
            shape: Shape::Uniform,
        };
        // 80 % between 10 and 90 is all between 0 and 100.
        let found = quantile(even, Bounds::NONE);
        for share in [0.001, 0.1, 0.5, 0.9, 0.999] {
            near(found.at(share), 100.0 * share);
        }
    }

    #[test]
    fn a_cut_bell_agrees_with_scipy() {
        // scipy.stats.truncnorm of the fitted centre and spread has its percentiles at the ends; the
        // median was computed there.
        let bell = Estimate::Range {
            low: 0.02,
            high: 0.3,
            confidence: 0.9,
            shape: Shape::Normal,
        };
        let found = quantile(bell, Bounds::SHARE);
        near(found.at(0.05), 0.02);
        near(found.at(0.95), 0.3);
        assert!(
            (found.median() - 0.13707752371711165).abs() < 1e-7,
            "{}",
            found.median()
        );
    }

    #[test]
    fn anything_between_nothing_and_all_is_even() {
        let found = quantile(Estimate::range(0.0, 1.0), Bounds::SHARE);
        near(found.at(0.05), 0.0);
        near(found.median(), 0.5);
        near(found.at(0.95), 1.0);
    }

    fn any_estimate() -> impl Strategy<Value = Estimate> {
        let ends = (0.0..0.9_f64, 0.001..1.0_f64);
        let shape = prop::sample::select(vec![Shape::Automatic, Shape::Normal, Shape::Uniform]);
        let confidence = prop::sample::select(crate::estimate::CONFIDENCES.to_vec());
        (ends, shape, confidence, 0.0..1.0_f64, any::<bool>()).prop_map(
            |((low, width), shape, confidence, mode, three)| {
                let high = (low + width).min(1.0);
                if three {
                    let mode = low + (high - low) * mode;
                    Estimate::ThreePoint { low, mode, high }
                } else {
                    Estimate::Range {
                        low,
                        high,
                        confidence,
                        shape,
                    }
                }
            },
        )
    }

    proptest! {
        #[test]
        fn values_rise_with_the_share_and_stay_within_their_limits(estimate in any_estimate()) {
            let found = quantile(estimate, Bounds::SHARE);
            let values: Vec<f64> = (1..400).map(|step| found.at(f64::from(step) / 400.0)).collect();
            prop_assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
            prop_assert!(values.iter().all(|value| (0.0..=1.0).contains(value)));
        }

        #[test]
        fn the_stated_ends_hold_within_limits(estimate in any_estimate()) {
            if let Estimate::Range { low, high, confidence, .. } = estimate {
                let found = quantile(estimate, Bounds::SHARE);
                let outside = (1.0 - confidence) / 2.0;
                prop_assert!((found.at(outside) - low).abs() < 1e-7);
                prop_assert!((found.at(1.0 - outside) - high).abs() < 1e-7);
            }
        }
    }
}
