//! A driver: an estimate that feeds the plan, with what makes it believable.

use super::Course;
pub use crate::certainty::Certainty;
use crate::estimate::{Bounds, Estimate};
use serde::{Deserialize, Serialize};

/// The stable id of a driver. A driver keeps its futures by this id, wherever it stands.
pub type DriverId = String;

/// An estimate that feeds the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Driver {
    /// Stable id, unique in the plan.
    pub id: DriverId,
    /// What a person calls it.
    pub name: String,
    /// What it is to the plan, for programs: `adoption`, `cases`, `hourly_rate` …
    pub part: String,
    /// Unit of its value: `%` (stored as 0 to 1), `min`, `months`, `EUR` …
    pub unit: String,
    /// The number itself.
    pub estimate: Estimate,
    /// What no future crosses.
    #[serde(default)]
    pub bounds: Bounds,
    /// How it changes over the months; none stays as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub course: Option<Course>,
    /// How well it is known.
    pub certainty: Certainty,
    /// Who said it.
    #[serde(default)]
    pub said_by: String,
    /// On which day, `YYYY-MM-DD`, or nothing.
    #[serde(default)]
    pub said_on: String,
    /// Where it comes from.
    #[serde(default)]
    pub source: String,
    /// Anything else.
    #[serde(default)]
    pub note: String,
}

impl Driver {
    /// A driver whose name is its part, guessed, without limits: the shortest that can be written.
    pub fn guess(id: &str, part: &str, unit: &str, estimate: Estimate) -> Self {
        Self {
            id: id.to_owned(),
            name: part.to_owned(),
            part: part.to_owned(),
            unit: unit.to_owned(),
            estimate,
            bounds: Bounds::NONE,
            course: None,
            certainty: Certainty::Guess,
            said_by: String::new(),
            said_on: String::new(),
            source: String::new(),
            note: String::new(),
        }
    }
}
