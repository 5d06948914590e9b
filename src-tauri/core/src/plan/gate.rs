//! Gates: a chance that it ends here, and the right to let it end.

use super::{DriverId, PhaseKind};
use serde::{Deserialize, Serialize};

/// The gate at the end of a phase before go-live.
///
/// A future in which a gate is not passed brings no benefit. With the right to stop it may end there: it
/// pays the cost to stop and nothing of what would come after. Without the right it is carried on to the
/// end of the horizon, at full cost. Where stopping would cost more than going on, its owner goes on: a
/// right is never used to one's harm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Whether it is passed: yes or no.
    pub chance: DriverId,
    /// What stopping costs there; none means nothing.
    #[serde(default)]
    pub cost_to_stop: Option<DriverId>,
    /// Whether it may be stopped there.
    #[serde(default)]
    pub may_stop: bool,
}

impl Gate {
    /// Every driver it refers to.
    pub fn drivers(&self) -> impl Iterator<Item = &str> {
        let cost = self.cost_to_stop.as_deref();
        std::iter::once(self.chance.as_str()).chain(cost)
    }
}

/// A dated part of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Which part.
    pub kind: PhaseKind,
    /// Its length in months; operation without one runs to the horizon.
    #[serde(default)]
    pub duration: Option<DriverId>,
    /// The gate at its end; none is passed in every future, and operation has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
}

impl Phase {
    /// A phase without a gate.
    pub fn new(kind: PhaseKind, duration: Option<DriverId>) -> Self {
        Self {
            kind,
            duration,
            gate: None,
        }
    }

    /// Every driver it refers to.
    pub fn drivers(&self) -> impl Iterator<Item = &str> {
        let gate = self.gate.iter().flat_map(Gate::drivers);
        self.duration.as_deref().into_iter().chain(gate)
    }
}
