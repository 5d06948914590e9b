//! Gates, risks and levers of a plan.

use super::EstimateView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The gate at the end of a phase.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GateView {
    /// The chance that it is passed; without one there is no gate.
    pub chance: EstimateView,
    /// What stopping costs there.
    pub cost_to_stop: EstimateView,
    /// Whether it may be stopped there.
    pub may_stop: bool,
    /// Whether it was passed already, so that it no longer counts.
    pub passed: bool,
}

/// Something that may happen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RiskView {
    /// Its id.
    pub id: String,
    /// Its name, as stored; may be empty.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// Stable name of when it happens.
    pub time: String,
    /// How likely it is, and when it happens.
    pub needed: Vec<EstimateView>,
    /// What it does; each may be left out.
    pub effects: Vec<EstimateView>,
}

/// A new risk.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewRisk {
    /// The project.
    pub project: String,
    /// What it does first of all: `late`, `dear` or `lost`.
    pub kind: String,
}

/// A way to spend less.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LeverView {
    /// Its id.
    pub id: String,
    /// Stable name of what is done.
    pub kind: String,
    /// In words.
    pub title: String,
    /// What it lowers, in a sentence.
    pub text: String,
    /// Whether the plan counts with it.
    pub is_on: bool,
    /// What it does to the return, in a sentence; empty without a result.
    pub effect: String,
    /// What of the costs stays, and what it costs in quality.
    pub estimates: Vec<EstimateView>,
}

/// A new way to spend less.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewLever {
    /// The project.
    pub project: String,
    /// Stable name of what is done.
    pub kind: String,
}

/// A lever is switched.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LeverSwitch {
    /// Its id.
    pub id: String,
    /// Whether the plan counts with it.
    pub is_on: bool,
}
