//! One estimate said in another kind, as nearly as that kind can say it.

use super::{Bounds, Estimate, Peak, Percentile, Quantile, Shape, USUAL_CONFIDENCE, metalog};
use crate::{Invalid, formula::FormulaError};
use serde::{Deserialize, Serialize};

/// Digits that are kept of a number that nobody typed.
const DIGITS: i32 = 3;
/// The confidence of a range made of one number, as of `~5`.
const ROUGH_CONFIDENCE: f64 = 0.8;
/// The shares that percentiles begin with.
const SHARES: [f64; 3] = [0.1, 0.5, 0.9];

/// The kinds of estimates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One number.
    Fixed,
    /// Two ends with a confidence.
    Range,
    /// Least, most likely, most.
    ThreePoint,
    /// Stated percentiles.
    Percentiles,
    /// Values that occurred.
    Samples,
    /// Yes with a probability.
    YesNo,
    /// Worked out from others: typed as a formula, and nothing is turned into it.
    Computed,
    /// Said by several: gathered, and nothing is turned into it.
    Voices,
}

impl Kind {
    /// Every kind that another can be turned into, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Fixed,
        Self::Range,
        Self::ThreePoint,
        Self::Percentiles,
        Self::Samples,
        Self::YesNo,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Range => "range",
            Self::ThreePoint => "three_point",
            Self::Percentiles => "percentiles",
            Self::Samples => "samples",
            Self::YesNo => "yes_no",
            Self::Computed => "computed",
            Self::Voices => "voices",
        }
    }

    /// The kind with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

impl Estimate {
    /// Which kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Fixed { .. } => Kind::Fixed,
            Self::Range { .. } => Kind::Range,
            Self::ThreePoint { .. } => Kind::ThreePoint,
            Self::Percentiles { .. } => Kind::Percentiles,
            Self::Samples { .. } => Kind::Samples,
            Self::YesNo { .. } => Kind::YesNo,
            Self::Computed { .. } => Kind::Computed,
            Self::Voices { .. } => Kind::Voices,
        }
    }

    /// The same belief as another kind, in numbers of three digits: a range has its 5th and 95th
    /// percentile, three points the 1st, 50th and 99th, percentiles the 10th, 50th and 90th. What is
    /// fixed becomes half as much to half as much again, for a number without any width says nothing of
    /// one; samples are nine percentiles of it. The probability of yes is the middle of a share, and
    /// even for anything else.
    ///
    /// # Errors
    /// What [`Estimate::check`] refuses of the estimate as it is, or of what becomes of it.
    pub fn as_kind(&self, kind: Kind, bounds: &Bounds) -> Result<Self, Invalid> {
        self.check(bounds)?;
        if self.kind() == kind {
            return Ok(self.clone());
        }
        let middle = Quantile::new(self, bounds)?.median();
        let quantile = Quantile::new(&self.with_width(bounds), bounds)?;
        let at = |share: f64| bounds.clamp(rounded(quantile.at(share)));
        let found = match kind {
            Kind::Fixed => Self::Fixed {
                value: match self {
                    Self::YesNo { probability } => bounds.clamp(*probability),
                    Self::Fixed { .. } => middle,
                    _ => bounds.clamp(rounded(middle)),
                },
            },
            Kind::Range => match self.with_width(bounds) {
                Self::Range {
                    low,
                    high,
                    confidence,
                    shape,
                } if self.kind() == Kind::Fixed => Self::Range {
                    low,
                    high,
                    confidence,
                    shape,
                },
                _ => Self::Range {
                    low: at(0.05),
                    high: at(0.95),
                    confidence: USUAL_CONFIDENCE,
                    shape: Shape::Automatic,
                },
            },
            Kind::ThreePoint => Self::ThreePoint {
                low: at(0.01),
                mode: at(0.5),
                high: at(0.99),
                peak: Peak::default(),
            },
            Kind::Percentiles => self.as_percentiles(&quantile, bounds),
            Kind::Samples => {
                let shares = (1..=9).map(|tenth| f64::from(tenth) / 10.0);
                Self::samples(&shares.map(at).collect::<Vec<_>>())
            }
            Kind::Computed | Kind::Voices => return Err(FormulaError::Computed.into()),
            Kind::YesNo => Self::YesNo {
                probability: if *bounds == Bounds::SHARE {
                    middle
                } else {
                    0.5
                },
            },
        };
        found.check(bounds)?;
        Ok(found)
    }

    /// The estimate, or a wide range around what is fixed.
    fn with_width(&self, bounds: &Bounds) -> Self {
        if !self.is_fixed() {
            return self.clone();
        }
        let (value, _) = self.ends();
        let (one, other) = if value == 0.0 {
            (-1.0, 1.0)
        } else {
            (0.5 * value, 1.5 * value)
        };
        Self::Range {
            low: bounds.clamp(one.min(other)),
            high: bounds.clamp(one.max(other)),
            confidence: ROUGH_CONFIDENCE,
            shape: Shape::Automatic,
        }
    }

    /// Three percentiles, kept off the limits, on which none may stand.
    fn as_percentiles(&self, quantile: &Quantile, bounds: &Bounds) -> Self {
        let points = SHARES.map(|share| {
            let exact = quantile.at(share);
            let near = rounded(exact);
            let inside = |value: f64| metalog::place(value, bounds).is_finite();
            let value = [near, exact].into_iter().find(|value| inside(*value));
            Percentile {
                share,
                value: value.unwrap_or(exact),
            }
        });
        Self::Percentiles {
            points: points.to_vec(),
            terms: None,
            limits: Bounds::NONE,
        }
    }

    /// The estimate with numbers of three digits, for one that was computed; as it is where rounding would
    /// make it impossible.
    pub fn tidied(&self, bounds: &Bounds) -> Self {
        let tidy = |value: f64| bounds.clamp(rounded(value));
        let mut found = self.clone();
        match &mut found {
            Self::Range { low, high, .. } => (*low, *high) = (tidy(*low), tidy(*high)),
            Self::ThreePoint {
                low, mode, high, ..
            } => (*low, *mode, *high) = (tidy(*low), tidy(*mode), tidy(*high)),
            Self::Percentiles { points, .. } => {
                for point in points {
                    point.value = tidy(point.value);
                }
            }
            Self::Fixed { .. }
            | Self::Samples { .. }
            | Self::YesNo { .. }
            | Self::Computed { .. }
            | Self::Voices { .. } => {}
        }
        let fits = found.check(bounds).is_ok();
        if fits { found } else { self.clone() }
    }

    /// How often its futures fall in each of `stretches` equal stretches between its 0.5th and 99.5th
    /// percentile, as from, to and share: a small picture of it. Nothing for what is fixed.
    ///
    /// # Errors
    /// What [`Estimate::check`] refuses.
    pub fn sketch(
        &self,
        bounds: &Bounds,
        stretches: usize,
    ) -> Result<Vec<(f64, f64, f64)>, Invalid> {
        /// Futures, evenly spread: as many as make the picture smooth.
        const FUTURES: usize = 2_000;
        let quantile = Quantile::new(self, bounds)?;
        let (from, to) = (quantile.at(0.005), quantile.at(0.995));
        let width = (to - from) / stretches as f64;
        if self.is_fixed() || !(width > 0.0 && width.is_finite()) {
            return Ok(Vec::new());
        }
        let mut counts = vec![0_usize; stretches];
        for at in 0..FUTURES {
            let value = quantile.at((at as f64 + 0.5) / FUTURES as f64);
            // A conversion to a whole number ends at its limits: the tails stand in the last stretches.
            let place = ((value - from) / width) as usize;
            counts[place.min(stretches - 1)] += 1;
        }
        let stretch = |(at, count): (usize, usize)| {
            let left = from + width * at as f64;
            (left, left + width, count as f64 / FUTURES as f64)
        };
        Ok(counts.into_iter().enumerate().map(stretch).collect())
    }
}

/// The number to three digits.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let before = libm::floor(libm::log10(value.abs())) as i32 + 1;
    let scale = libm::exp10(f64::from(DIGITS - before));
    let found = libm::round(value * scale) / scale;
    if found.is_finite() { found } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds(estimate: &Estimate, bounds: &Bounds) -> Vec<Estimate> {
        let each = Kind::ALL.into_iter();
        each.filter_map(|kind| estimate.as_kind(kind, bounds).ok())
            .collect()
    }

    #[test]
    fn a_range_keeps_its_percentiles_in_every_kind() {
        let range = Estimate::range(10.0, 20.0);
        let points = range.as_kind(Kind::Percentiles, &Bounds::NONE).unwrap();
        // Normal around 15 with 5 ÷ 1.6449 = 3.040: P10 = 15 − 1.2816 × 3.040 = 11.10.
        assert_eq!(
            points,
            Estimate::percentiles(&[(0.1, 11.1), (0.5, 15.0), (0.9, 18.9)])
        );
        assert_eq!(
            range.as_kind(Kind::Fixed, &Bounds::NONE).unwrap(),
            Estimate::Fixed { value: 15.0 }
        );
        // 15 ± 2.3263 × 3.040
        assert_eq!(
            range.as_kind(Kind::ThreePoint, &Bounds::NONE).unwrap(),
            Estimate::three_point(7.93, 15.0, 22.1)
        );
    }

    #[test]
    fn one_number_becomes_half_as_much_to_half_as_much_again() {
        let fixed = Estimate::Fixed { value: 0.8 };
        assert_eq!(
            fixed.as_kind(Kind::Range, &Bounds::SHARE).unwrap(),
            Estimate::Range {
                low: 0.4,
                high: 1.0,
                confidence: 0.8,
                shape: Shape::Automatic
            }
        );
        assert_eq!(
            fixed.as_kind(Kind::YesNo, &Bounds::SHARE).unwrap(),
            Estimate::YesNo { probability: 0.8 }
        );
        let nothing = Estimate::Fixed { value: 0.0 };
        assert!(nothing.as_kind(Kind::Range, &Bounds::NONE).is_ok());
        assert!(nothing.as_kind(Kind::Range, &Bounds::POSITIVE).is_err());
        let yes = Estimate::YesNo { probability: 0.3 };
        assert_eq!(
            yes.as_kind(Kind::Fixed, &Bounds::SHARE).unwrap(),
            Estimate::Fixed { value: 0.3 }
        );
    }

    #[test]
    fn a_sketch_holds_every_future() {
        let range = Estimate::range(1.0, 20.0);
        let sketch = range.sketch(&Bounds::POSITIVE, 40).unwrap();
        let all: f64 = sketch.iter().map(|(_, _, share)| share).sum();
        assert!((all - 1.0).abs() < 1e-9);
        let fixed = Estimate::Fixed { value: 3.0 };
        assert_eq!(fixed.sketch(&Bounds::NONE, 40).unwrap(), Vec::new());
    }

    proptest! {
        #[test]
        fn what_becomes_of_an_estimate_can_always_be_used(
            low in -1e9_f64..1e9, width in 1e-3_f64..1e9, share in 0.0_f64..=1.0,
        ) {
            let high = low + width;
            let middle = low + share * width;
            for bounds in [Bounds::NONE, Bounds::POSITIVE, Bounds::SHARE] {
                for estimate in [
                    Estimate::Fixed { value: low },
                    Estimate::range(low, high),
                    Estimate::three_point(low, middle, high),
                    Estimate::YesNo { probability: share },
                    Estimate::samples(&[low, middle, high]),
                ] {
                    for found in kinds(&estimate, &bounds) {
                        prop_assert!(found.check(&bounds).is_ok());
                        prop_assert!(found.sketch(&bounds, 30).is_ok());
                    }
                }
            }
        }
    }
}
