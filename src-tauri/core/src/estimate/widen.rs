//! Estimates made wider: what somebody said who may be too sure of it.

use super::{Bounds, Estimate, Percentile, Quantile, Shape, metalog};
use crate::Invalid;
use libm::{exp, log};

/// Halvings in the search for the widest range that its limits allow.
const HALVINGS: u32 = 40;

impl Estimate {
    /// The estimate spread `factor` times as wide about its median, within its limits.
    ///
    /// What is symmetric in ratios, or has limits of its own form, is widened on that scale. A range
    /// whose limits leave no distribution that wide becomes as wide as they allow. A probability moves
    /// towards one half: its log odds are divided by the factor. What is fixed or computed stays;
    /// of several voices, each is widened.
    ///
    /// # Errors
    /// [`Invalid::OutOfRange`] for a factor that is not above 0 and at most 100, and what
    /// [`Estimate::check`] refuses of the estimate as it is.
    pub fn widened(&self, factor: f64, bounds: &Bounds) -> Result<Self, Invalid> {
        if !(factor > 0.0 && factor <= 100.0) {
            return Err(Invalid::OutOfRange {
                least: 0.0,
                most: 100.0,
            });
        }
        if self.formula().is_some() {
            return Ok(self.clone());
        }
        let median = Quantile::new(self, bounds)?.median();
        let spread = |value: f64| bounds.clamp(median + factor * (value - median));
        let wider = match self {
            Self::Fixed { .. } | Self::Computed { .. } => self.clone(),
            Self::Range { .. } => return Ok(self.wider_range(factor, median, bounds)),
            Self::ThreePoint {
                low,
                mode,
                high,
                peak,
            } => Self::ThreePoint {
                low: spread(*low),
                mode: spread(*mode),
                high: spread(*high),
                peak: *peak,
            },
            Self::Percentiles {
                points,
                terms,
                limits,
            } => {
                let all = limits.within(bounds);
                let from = metalog::place(median, &all);
                let moved = |point: &Percentile| Percentile {
                    share: point.share,
                    value: metalog::value(
                        from + factor * (metalog::place(point.value, &all) - from),
                        &all,
                    ),
                };
                Self::Percentiles {
                    points: points.iter().map(moved).collect(),
                    terms: *terms,
                    limits: *limits,
                }
            }
            Self::Samples { values, rows } => Self::Samples {
                values: values.iter().map(|value| spread(*value)).collect(),
                rows: rows.clone(),
            },
            Self::Voices { .. } => {
                let wider = self.each_voice(|voice| voice.widened(factor, bounds).ok());
                wider.unwrap_or_else(|| self.clone())
            }
            Self::YesNo { probability } => Self::YesNo {
                probability: nearer_half(*probability, factor),
            },
        };
        // Rounding may put two percentiles on one another, or one on its limit: then nothing is gained.
        let fits = wider.check(bounds).is_ok();
        Ok(if fits { wider } else { self.clone() })
    }

    /// The range with its ends moved apart, and the widest of those when that is too wide.
    fn wider_range(&self, factor: f64, median: f64, bounds: &Bounds) -> Self {
        let moved = |factor: f64| {
            let wider = self.moved_apart(factor, median, bounds);
            wider.check(bounds).is_ok().then_some(wider)
        };
        if let Some(found) = moved(factor) {
            return found;
        }
        let (mut fits, mut too_wide) = (1.0, factor);
        for _ in 0..HALVINGS {
            let middle = 0.5 * (fits + too_wide);
            if moved(middle).is_some() {
                fits = middle;
            } else {
                too_wide = middle;
            }
        }
        moved(fits).unwrap_or_else(|| self.clone())
    }

    fn moved_apart(&self, factor: f64, median: f64, bounds: &Bounds) -> Self {
        let Self::Range {
            low,
            high,
            confidence,
            shape,
        } = *self
        else {
            return self.clone();
        };
        let meant = shape.resolve(low, high);
        let away = |end: f64| {
            bounds.clamp(if meant == Shape::Lognormal {
                median * exp(factor * (log(end) - log(median)))
            } else {
                median + factor * (end - median)
            })
        };
        let (low, high) = (away(low), away(high));
        // A wider range may look symmetric in ratios, or no longer so: it keeps the shape it was meant in.
        let keeps = shape.resolve(low, high) == meant;
        Self::Range {
            low,
            high,
            confidence,
            shape: if keeps { shape } else { meant },
        }
    }
}

fn nearer_half(probability: f64, factor: f64) -> f64 {
    if probability <= 0.0 || probability >= 1.0 {
        return probability;
    }
    let odds = log(probability / (1.0 - probability)) / factor;
    1.0 / (1.0 + exp(-odds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::Peak;

    fn median(estimate: &Estimate, bounds: &Bounds) -> f64 {
        Quantile::new(estimate, bounds).unwrap().median()
    }

    #[test]
    fn twice_as_wide_keeps_the_median() {
        let wider = Estimate::range(35.0, 80.0).widened(2.0, &Bounds::NONE);
        // 57.5 ± 45; that its lower end is positive no longer makes it lognormal.
        let expected = Estimate::Range {
            low: 12.5,
            high: 102.5,
            confidence: 0.9,
            shape: Shape::Normal,
        };
        assert_eq!(wider, Ok(expected));
        for estimate in [
            Estimate::range(100.0, 1000.0),
            Estimate::three_point(2.0, 4.0, 12.0),
            Estimate::ThreePoint {
                low: 2.0,
                mode: 4.0,
                high: 12.0,
                peak: Peak::Triangular,
            },
            Estimate::percentiles(&[(0.1, 3.0), (0.5, 5.0), (0.9, 9.0)]),
            Estimate::samples(&[1.0, 4.0, 9.0]),
        ] {
            let wider = estimate.widened(1.5, &Bounds::NONE).unwrap();
            let (before, after) = (
                median(&estimate, &Bounds::NONE),
                median(&wider, &Bounds::NONE),
            );
            assert!(
                (after - before).abs() < 1e-6 * before,
                "{estimate:?} {after}"
            );
            let (ends, wide) = (estimate.ends(), wider.ends());
            assert!(wide.0 < ends.0 && wide.1 > ends.1, "{wider:?}");
        }
    }

    #[test]
    fn a_range_in_ratios_is_widened_in_ratios() {
        // √(100 · 1000) = 316.23; 3.1623 times less and more become 3.1623² = 10 times.
        let wider = Estimate::range(100.0, 1000.0).widened(2.0, &Bounds::NONE);
        let (low, high) = wider.unwrap().ends();
        assert!((low - 31.622_776_6).abs() < 1e-6 && (high - 3_162.277_66).abs() < 1e-4);
    }

    #[test]
    fn limits_are_kept() {
        let probable = Estimate::percentiles(&[(0.1, 0.02), (0.5, 0.1), (0.9, 0.4)]);
        for estimate in [
            Estimate::range(0.02, 0.3),
            Estimate::range(0.35, 0.8),
            Estimate::three_point(0.1, 0.8, 0.9),
            Estimate::samples(&[0.1, 0.9, 0.95]),
            probable,
        ] {
            for factor in [0.5, 1.0, 1.5, 4.0, 100.0] {
                let wider = estimate.widened(factor, &Bounds::SHARE).unwrap();
                assert_eq!(wider.check(&Bounds::SHARE), Ok(()), "{estimate:?} {factor}");
            }
        }
        // As wide as a bell cut at zero can be, not refused.
        let wider = Estimate::range(10.0, 35.0)
            .widened(8.0, &Bounds::POSITIVE)
            .unwrap();
        assert!(wider.ends().0 < 3.0 && wider.ends().0 >= 0.0, "{wider:?}");
    }

    #[test]
    fn a_probability_moves_towards_one_half() {
        // Odds of 9 to 1, their root 3 to 1.
        let sure = Estimate::YesNo { probability: 0.9 };
        let Ok(Estimate::YesNo { probability }) = sure.widened(2.0, &Bounds::SHARE) else {
            unreachable!("a probability stays one")
        };
        assert!((probability - 0.75).abs() < 1e-12);
        let fixed = Estimate::Fixed { value: 3.0 };
        assert_eq!(fixed.widened(2.0, &Bounds::NONE), Ok(fixed));
        assert!(sure.widened(0.0, &Bounds::NONE).is_err());
        assert!(sure.widened(f64::NAN, &Bounds::NONE).is_err());
    }
}
