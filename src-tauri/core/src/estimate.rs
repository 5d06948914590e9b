//! A number that one may be unsure of: fixed, a range, or three points, and what each means exactly.

pub mod beta;
pub mod normal;
mod once;
mod quantile;
mod read;
mod table;
mod truncated;
mod write;

use crate::Invalid;
use serde::{Deserialize, Serialize};

pub use quantile::Quantile;
pub use read::{read, read_within};
pub use write::write;

/// No estimate reaches further than this from zero, so that products of several stay finite.
pub const REACH: f64 = 1e15;

/// The confidences that may be stated for a range.
pub const CONFIDENCES: [f64; 4] = [0.8, 0.9, 0.95, 0.99];

/// The confidence of a range when nothing is said.
pub const USUAL_CONFIDENCE: f64 = 0.9;

/// A number that one may be unsure of, in the unit of its driver; a share is stored as 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Estimate {
    /// Exactly this.
    Fixed {
        /// The value.
        value: f64,
    },
    /// Between two ends with a stated confidence, which lies symmetrically between them: 90 % means
    /// that 5 % lie below `low` and 5 % above `high`.
    Range {
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
        /// One of [`CONFIDENCES`].
        confidence: f64,
        /// How the futures are spread.
        shape: Shape,
    },
    /// Least, most likely and most: a beta distribution on `low` to `high` (PERT, λ = 4).
    ThreePoint {
        /// No future lies below.
        low: f64,
        /// The most likely value.
        mode: f64,
        /// No future lies above.
        high: f64,
    },
}

/// How the futures of a range are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Lognormal when the lower end is positive and the upper at least four times as large, else normal.
    Automatic,
    /// Symmetric around the middle.
    Normal,
    /// Symmetric in ratios; only for positive ends.
    Lognormal,
    /// Evenly.
    Uniform,
}

/// Limits that no future crosses, each if it is there. The stated ends of a range hold for the
/// distribution cut at its limits.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// Least possible value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<f64>,
    /// Most possible value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<f64>,
}

impl Bounds {
    /// Nothing is impossible.
    pub const NONE: Self = Self {
        least: None,
        most: None,
    };

    /// A share, 0 to 1.
    pub const SHARE: Self = Self {
        least: Some(0.0),
        most: Some(1.0),
    };

    /// Nothing below zero.
    pub const POSITIVE: Self = Self {
        least: Some(0.0),
        most: None,
    };

    /// The value, moved to the nearest possible one.
    pub fn clamp(&self, value: f64) -> f64 {
        let value = self.least.map_or(value, |least| value.max(least));
        self.most.map_or(value, |most| value.min(most))
    }

    fn admits(&self, value: f64) -> Result<(), Invalid> {
        match (self.least, self.most) {
            (Some(least), Some(most)) if value < least || value > most => {
                Err(Invalid::OutOfRange { least, most })
            }
            (Some(least), _) if value < least => Err(Invalid::Below { least }),
            (_, Some(most)) if value > most => Err(Invalid::Above { most }),
            _ => Ok(()),
        }
    }
}

impl Estimate {
    /// A range with the usual confidence and automatic shape.
    pub fn range(low: f64, high: f64) -> Self {
        Self::Range {
            low,
            high,
            confidence: USUAL_CONFIDENCE,
            shape: Shape::Automatic,
        }
    }

    /// Whether there is nothing to be unsure of.
    pub fn is_fixed(&self) -> bool {
        matches!(self, Self::Fixed { .. })
            || matches!(self, Self::ThreePoint { low, high, .. } if low == high)
    }

    /// Whether this estimate can be used within these limits.
    ///
    /// # Errors
    /// [`Invalid::NotANumber`] for what is not finite, [`Invalid::OutOfRange`] beyond [`REACH`] or both
    /// limits, [`Invalid::Below`] or [`Invalid::Above`] a single one, [`Invalid::EndsOutOfOrder`],
    /// [`Invalid::NotInList`] for another confidence, [`Invalid::NeedsPositive`] for a lognormal range
    /// that reaches zero, and [`Invalid::TooWide`] when no distribution of that shape has these ends
    /// within its limits.
    pub fn check(&self, bounds: &Bounds) -> Result<(), Invalid> {
        self.check_values(bounds)?;
        match *self {
            Self::Fixed { .. } => Ok(()),
            Self::ThreePoint { low, mode, high } => {
                let in_order = low <= mode && mode <= high;
                in_order.then_some(()).ok_or(Invalid::EndsOutOfOrder)
            }
            Self::Range {
                low,
                high,
                confidence,
                shape,
            } => {
                if low >= high {
                    return Err(Invalid::EndsOutOfOrder);
                }
                if !CONFIDENCES.contains(&confidence) {
                    return Err(Invalid::NotInList {
                        found: confidence.to_string(),
                    });
                }
                if shape == Shape::Lognormal && low <= 0.0 {
                    return Err(Invalid::NeedsPositive);
                }
                truncated::fit(self, bounds).map(|_| ())
            }
        }
    }

    fn check_values(&self, bounds: &Bounds) -> Result<(), Invalid> {
        for value in self.values() {
            if value.is_nan() {
                return Err(Invalid::NotANumber);
            }
            if value.abs() > REACH {
                return Err(Invalid::OutOfRange {
                    least: -REACH,
                    most: REACH,
                });
            }
            bounds.admits(value)?;
        }
        Ok(())
    }

    /// The values it is stated with, in the order of stating.
    fn values(&self) -> impl Iterator<Item = f64> {
        let values = match *self {
            Self::Fixed { value } => [Some(value), None, None],
            Self::Range { low, high, .. } => [Some(low), Some(high), None],
            Self::ThreePoint { low, mode, high } => [Some(low), Some(mode), Some(high)],
        };
        values.into_iter().flatten()
    }
}

impl Shape {
    /// The shape meant for a range with these ends; never [`Shape::Automatic`].
    pub fn resolve(self, low: f64, high: f64) -> Self {
        match self {
            Self::Automatic if low > 0.0 && high / low >= 4.0 => Self::Lognormal,
            Self::Automatic => Self::Normal,
            chosen => chosen,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(low: f64, high: f64, shape: Shape) -> Estimate {
        Estimate::Range {
            low,
            high,
            confidence: 0.9,
            shape,
        }
    }

    #[test]
    fn ends_stand_in_order() {
        let wrong = [
            Estimate::range(2.0, 1.0),
            Estimate::range(2.0, 2.0),
            Estimate::ThreePoint {
                low: 1.0,
                mode: 5.0,
                high: 4.0,
            },
        ];
        for estimate in wrong {
            assert_eq!(estimate.check(&Bounds::NONE), Err(Invalid::EndsOutOfOrder));
        }
        let sure = Estimate::ThreePoint {
            low: 2.0,
            mode: 2.0,
            high: 2.0,
        };
        assert_eq!(sure.check(&Bounds::NONE), Ok(()));
        assert!(sure.is_fixed());
    }

    #[test]
    fn limits_are_kept() {
        let most = |value: f64| Estimate::Fixed { value };
        assert_eq!(
            most(1.2).check(&Bounds::SHARE),
            Err(Invalid::OutOfRange {
                least: 0.0,
                most: 1.0
            })
        );
        assert_eq!(
            most(-1.0).check(&Bounds::POSITIVE),
            Err(Invalid::Below { least: 0.0 })
        );
        let at_most = Bounds {
            least: None,
            most: Some(3.0),
        };
        assert_eq!(most(4.0).check(&at_most), Err(Invalid::Above { most: 3.0 }));
        assert_eq!(
            most(f64::NAN).check(&Bounds::NONE),
            Err(Invalid::NotANumber)
        );
        assert!(most(f64::INFINITY).check(&Bounds::NONE).is_err());
    }

    #[test]
    fn a_range_says_what_it_cannot_be() {
        assert_eq!(
            range(0.0, 4.0, Shape::Lognormal).check(&Bounds::NONE),
            Err(Invalid::NeedsPositive)
        );
        let unusual = Estimate::Range {
            low: 1.0,
            high: 2.0,
            confidence: 0.5,
            shape: Shape::Normal,
        };
        assert!(matches!(
            unusual.check(&Bounds::NONE),
            Err(Invalid::NotInList { .. })
        ));
    }

    #[test]
    fn four_times_as_much_is_symmetric_in_ratios() {
        assert_eq!(Shape::Automatic.resolve(1.0, 4.0), Shape::Lognormal);
        assert_eq!(Shape::Automatic.resolve(1.0, 3.9), Shape::Normal);
        assert_eq!(Shape::Automatic.resolve(0.0, 9.0), Shape::Normal);
        assert_eq!(Shape::Uniform.resolve(1.0, 9.0), Shape::Uniform);
    }
}
