//! What no future of an estimate crosses.

use crate::Invalid;
use serde::{Deserialize, Serialize};

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

    /// The narrower of both: what neither crosses.
    pub fn within(&self, other: &Self) -> Self {
        let narrower = |one: Option<f64>, other: Option<f64>, choose: fn(f64, f64) -> f64| {
            one.zip(other)
                .map(|(one, other)| choose(one, other))
                .or(one)
                .or(other)
        };
        Self {
            least: narrower(self.least, other.least, f64::max),
            most: narrower(self.most, other.most, f64::min),
        }
    }

    /// Whether nothing is impossible.
    pub fn is_none(&self) -> bool {
        *self == Self::NONE
    }

    pub(super) fn admits(&self, value: f64) -> Result<(), Invalid> {
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
