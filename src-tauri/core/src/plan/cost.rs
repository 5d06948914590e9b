//! Costs: streams of money that the product takes, and when.

use super::{DriverId, PhaseKind};
use serde::{Deserialize, Serialize};

/// One stream of money that the product takes: `times` × the product of its factors, at its time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Stable id, unique in the plan.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Where a person files it.
    pub category: String,
    /// Own people, external, computing, other.
    pub kind: CostKind,
    /// The phase it belongs to; none means the whole horizon.
    #[serde(default)]
    pub phase: Option<PhaseKind>,
    /// When it falls.
    pub timing: Timing,
    /// Their product is the amount.
    #[serde(default)]
    pub factors: Vec<DriverId>,
    /// A plain number the product is multiplied with.
    pub times: f64,
    /// Which part of it counts in each month of the horizon, 0 to 1, where it is shared with other plans; none
    /// means all of it. A month beyond the list counts nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shares: Vec<f64>,
}

with_ids! {
    /// What money is spent on.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum CostKind {
        /// Time of own people.
        OwnPeople = "own_people",
        /// Work or licences bought.
        External = "external",
        /// Computing and storage.
        Compute = "compute",
        /// Anything else.
        Other = "other",
    }
}

impl CostKind {
    /// Whether it pays for people's work.
    pub fn is_people(self) -> bool {
        matches!(self, Self::OwnPeople | Self::External)
    }
}

/// When a cost falls.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Timing {
    /// Once at the start, undiscounted.
    AtStart,
    /// Once, at the end of that month (0 is the first). Beyond the horizon it is not looked at.
    InMonth {
        /// Months after the start month.
        month: u32,
    },
    /// Once, at the end of the month in which go-live falls.
    AtGoLive,
    /// Each month of its phase, prorated.
    Monthly,
    /// For each case, each month of operation (or of its phase), prorated.
    PerCase {
        /// Cases a month.
        cases: DriverId,
    },
    /// For each retraining in operation: every so many months after go-live, at the end of the month in
    /// which it falls.
    PerRetraining {
        /// Months between two of them; 0 means never.
        every: u32,
    },
}

impl Cost {
    /// Every driver it refers to.
    pub fn drivers(&self) -> Vec<&str> {
        let cases = match &self.timing {
            Timing::PerCase { cases } => Some(cases),
            _ => None,
        };
        self.factors
            .iter()
            .chain(cases)
            .map(String::as_str)
            .collect()
    }

    /// The phase whose months it falls in; none means every month.
    pub fn running(&self) -> Option<PhaseKind> {
        match self.timing {
            Timing::PerCase { .. } => Some(self.phase.unwrap_or(PhaseKind::Operation)),
            Timing::PerRetraining { .. } => Some(PhaseKind::Operation),
            _ => self.phase,
        }
    }
}
