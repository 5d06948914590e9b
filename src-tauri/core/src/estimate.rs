//! A number that one may be unsure of, in the kinds in which people know such numbers, and what each
//! means exactly.

pub mod beta;
mod bounds;
mod check;
mod convert;
mod measured;
mod metalog;
mod mixture;
pub mod normal;
mod once;
mod quantile;
mod read;
pub(crate) mod samples;
mod scale;
mod table;
mod triangular;
mod truncated;
mod voice;
mod widen;
mod write;

use crate::formula::Formula;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

pub use bounds::Bounds;
pub use convert::Kind;
pub use quantile::Quantile;
pub(crate) use read::power_of_word;
pub use read::{is_rough, read, read_within, typed_currency};
pub use voice::{VOICES, Voice};
pub(crate) use write::digits;
pub use write::{Language, write, write_in};

/// No estimate reaches further than this from zero, so that products of several stay finite.
pub const REACH: f64 = 1e15;

/// The confidences that may be stated for a range.
pub const CONFIDENCES: [f64; 4] = [0.8, 0.9, 0.95, 0.99];

/// The confidence of a range when nothing is said.
pub const USUAL_CONFIDENCE: f64 = 0.9;

/// The concentration λ of a three-point estimate when nothing is said.
pub const USUAL_CONCENTRATION: f64 = 4.0;

/// The largest concentration: beyond it, a three-point estimate is hardly one.
pub const MOST_CONCENTRATION: f64 = 50.0;

/// How many percentiles may be stated, least and most.
pub const PERCENTILES: (usize, usize) = (3, 9);

/// How many values may be sampled from, least and most.
pub const SAMPLES: (usize, usize) = (2, 100_000);

/// A number that one may be unsure of, in the unit of its driver; a share is stored as 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Estimate {
    /// Exactly this; the limits of its driver hold it or it is refused.
    Fixed {
        /// The value.
        value: f64,
    },
    /// Between two ends with a stated confidence, which lies symmetrically between them: 90 % means
    /// that 5 % lie below `low` and 5 % above `high`. Within limits, these shares are those of the
    /// distribution cut at them.
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
    /// Least, most likely and most, all within the limits, so that nothing is ever cut.
    ThreePoint {
        /// No future lies below.
        low: f64,
        /// The most likely value.
        mode: f64,
        /// No future lies above.
        high: f64,
        /// How the futures gather around the most likely value.
        #[serde(default, skip_serializing_if = "Peak::is_usual")]
        peak: Peak,
    },
    /// Stated percentiles: a metalog distribution (Keelin 2016). Its limits and those of the driver are
    /// part of its form (logarithm or logit), so that the percentiles hold and nothing is ever cut.
    Percentiles {
        /// Three to nine of them, shares and values rising.
        points: Vec<Percentile>,
        /// Terms of the metalog; as many as percentiles when nothing is said. Fewer are smoother and
        /// meet the percentiles only nearly (least squares).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        terms: Option<usize>,
        /// What no future crosses, beside the limits of the driver.
        #[serde(default, skip_serializing_if = "Bounds::is_none")]
        limits: Bounds,
    },
    /// Values that occurred, each equally likely to occur again: drawn by the inverse of their empirical
    /// distribution, so that no other value ever appears. All lie within the limits.
    Samples {
        /// Two to 100,000 of them, in the order of their rows.
        #[serde(with = "samples::shared")]
        values: Arc<[f64]>,
        /// Drivers with the same name here take the same row in each future; without one, the rows of a
        /// driver are drawn on their own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rows: Option<String>,
    },
    /// Worked out from other drivers in each future: never drawn, and no source of doubt of its own. It ends
    /// at the limits of its driver.
    Computed {
        /// How.
        formula: Formula,
    },
    /// Yes (1) with a probability, else no (0). What a 1 is worth says the unit. The limits admit both.
    YesNo {
        /// Of yes, 0 to 1.
        probability: f64,
    },
    /// What several people say, equally weighted: in each future, each of them is right equally often. Each
    /// keeps to the limits by itself.
    Voices {
        /// Two to sixty of them.
        voices: Vec<Voice>,
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

/// How the futures of three points gather around the most likely value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Peak {
    /// A beta distribution (PERT): α = 1 + λ(m − a) ÷ (b − a), β = 1 + λ(b − m) ÷ (b − a).
    Pert {
        /// λ, 0 (even) to [`MOST_CONCENTRATION`].
        concentration: f64,
    },
    /// Straight from the ends to the most likely value; gives the ends more weight.
    Triangular,
}

/// The value below which a share of the futures lies.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Percentile {
    /// Strictly between 0 and 1.
    pub share: f64,
    /// In the unit of the driver.
    pub value: f64,
}

impl Default for Peak {
    fn default() -> Self {
        Self::Pert {
            concentration: USUAL_CONCENTRATION,
        }
    }
}

impl Peak {
    /// Whether it is what is meant when nothing is said: the only one a document of version 1 knows.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
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

    /// Least, most likely and most, with the usual peak.
    pub fn three_point(low: f64, mode: f64, high: f64) -> Self {
        Self::ThreePoint {
            low,
            mode,
            high,
            peak: Peak::default(),
        }
    }

    /// Percentiles as pairs of share and value, with as many terms and no limits of their own.
    pub fn percentiles(points: &[(f64, f64)]) -> Self {
        let point = |(share, value): &(f64, f64)| Percentile {
            share: *share,
            value: *value,
        };
        Self::Percentiles {
            points: points.iter().map(point).collect(),
            terms: None,
            limits: Bounds::NONE,
        }
    }

    /// Values that occurred, drawn on their own.
    pub fn samples(values: &[f64]) -> Self {
        Self::Samples {
            values: values.into(),
            rows: None,
        }
    }

    /// Whether there is nothing to be unsure of.
    pub fn is_fixed(&self) -> bool {
        match self {
            Self::Fixed { .. } => true,
            Self::ThreePoint { low, high, .. } => low == high,
            Self::YesNo { probability } => *probability <= 0.0 || *probability >= 1.0,
            Self::Samples { values, .. } => values.windows(2).all(|pair| pair[0] == pair[1]),
            Self::Voices { voices } => {
                let (low, high) = self.ends();
                low == high && voices.iter().all(|voice| voice.estimate.is_fixed())
            }
            Self::Range { .. } | Self::Percentiles { .. } | Self::Computed { .. } => false,
        }
    }

    /// Whether it is drawn in each future: neither fixed nor computed.
    pub fn is_drawn(&self) -> bool {
        !self.is_fixed() && self.formula().is_none()
    }

    /// How it is computed, if it is.
    pub fn formula(&self) -> Option<&Formula> {
        match self {
            Self::Computed { formula } => Some(formula),
            _ => None,
        }
    }

    /// Whether a document of version 1 can say it.
    pub fn is_of_version_one(&self) -> bool {
        match self {
            Self::Fixed { .. } | Self::Range { .. } => true,
            Self::ThreePoint { peak, .. } => peak.is_usual(),
            _ => false,
        }
    }

    /// The least and the most value it is stated with.
    pub fn ends(&self) -> (f64, f64) {
        let start = (f64::INFINITY, f64::NEG_INFINITY);
        let wider = |(low, high): (f64, f64), value: f64| (low.min(value), high.max(value));
        self.values().into_iter().fold(start, wider)
    }

    /// The values it is stated with, in the order of stating.
    fn values(&self) -> Vec<f64> {
        match self {
            Self::Fixed { value } => vec![*value],
            Self::Range { low, high, .. } => vec![*low, *high],
            Self::ThreePoint {
                low, mode, high, ..
            } => vec![*low, *mode, *high],
            Self::Percentiles { points, .. } => points.iter().map(|point| point.value).collect(),
            Self::Samples { values, .. } => values.to_vec(),
            Self::YesNo { probability } if *probability <= 0.0 => vec![0.0],
            Self::YesNo { probability } if *probability >= 1.0 => vec![1.0],
            Self::YesNo { .. } => vec![0.0, 1.0],
            Self::Computed { .. } => Vec::new(),
            Self::Voices { voices } => {
                let each = voices.iter();
                each.flat_map(|voice| voice.estimate.values()).collect()
            }
        }
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
    use super::Shape;

    #[test]
    fn four_times_as_much_is_symmetric_in_ratios() {
        assert_eq!(Shape::Automatic.resolve(1.0, 4.0), Shape::Lognormal);
        assert_eq!(Shape::Automatic.resolve(1.0, 3.9), Shape::Normal);
        assert_eq!(Shape::Automatic.resolve(0.0, 9.0), Shape::Normal);
        assert_eq!(Shape::Uniform.resolve(1.0, 9.0), Shape::Uniform);
    }
}
