//! A number of a course: certain, or as unsure as any other, and then a driver of the plan with futures of its
//! own.

use super::DriverId;
use serde::{Deserialize, Serialize};

/// A number that shapes how a driver changes over the months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum CourseNumber {
    /// The same in every future.
    Certain(f64),
    /// What that driver is in each future, as it was drawn.
    Unsure(DriverId),
}

impl CourseNumber {
    /// The number, where it is the same in every future.
    pub fn certain(&self) -> Option<f64> {
        match self {
            Self::Certain(value) => Some(*value),
            Self::Unsure(_) => None,
        }
    }

    /// The driver that it is, where it is unsure.
    pub fn driver(&self) -> Option<&DriverId> {
        match self {
            Self::Certain(_) => None,
            Self::Unsure(id) => Some(id),
        }
    }
}

impl From<f64> for CourseNumber {
    fn from(value: f64) -> Self {
        Self::Certain(value)
    }
}
