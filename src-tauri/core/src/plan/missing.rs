//! What keeps a return from being shown: a headline never flatters.

use super::{Cost, PhaseKind, Plan, Timing, stated_id};
use crate::estimate::Estimate;
use std::collections::BTreeSet;

/// A part without which a return would flatter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// Nobody who builds it is paid for.
    People,
    /// Running it costs nothing.
    Operation,
    /// It brings nothing.
    Benefit,
    /// A number that is referred to is not there.
    Driver(String),
}

impl Missing {
    /// The stable name: `people`, `operation`, `benefit`, `driver:<id>`.
    pub fn id(&self) -> String {
        match self {
            Self::People => "people".to_owned(),
            Self::Operation => "operation".to_owned(),
            Self::Benefit => "benefit".to_owned(),
            Self::Driver(id) => format!("driver:{id}"),
        }
    }
}

/// What is missing, in the order of importance. People are asked for only where something is built: a
/// plan without proof of concept and build describes a product that runs already. A cost that is exactly
/// zero does not count.
pub fn missing(plan: &Plan) -> Vec<Missing> {
    let mut found = Vec::new();
    let costs = || plan.costs.iter().filter(|cost| is_something(plan, cost));
    let built = plan
        .phases
        .iter()
        .any(|phase| phase.kind < PhaseKind::Operation);
    if built && !costs().any(is_building) {
        found.push(Missing::People);
    }
    if !costs().any(is_running) {
        found.push(Missing::Operation);
    }
    if plan.benefits.is_empty() {
        found.push(Missing::Benefit);
    }
    let known: BTreeSet<&str> = plan
        .drivers
        .iter()
        .map(|driver| driver.id.as_str())
        .collect();
    let referred: BTreeSet<&str> = plan.references().into_iter().collect();
    let absent = referred.difference(&known);
    found.extend(
        absent
            .into_iter()
            .map(|id| Missing::Driver((*id).to_owned())),
    );
    found
}

fn is_building(cost: &Cost) -> bool {
    cost.kind.is_people()
        && cost.phase != Some(PhaseKind::Operation)
        && !matches!(
            cost.timing,
            Timing::PerCase { .. } | Timing::PerRetraining { .. }
        )
}

fn is_running(cost: &Cost) -> bool {
    let repeated = matches!(
        cost.timing,
        Timing::Monthly | Timing::PerCase { .. } | Timing::PerRetraining { .. }
    );
    repeated && cost.running() == Some(PhaseKind::Operation)
}

fn is_something(plan: &Plan, cost: &Cost) -> bool {
    let zero = |id: &&str| {
        let driver = plan.driver(stated_id(id));
        driver.is_some_and(|driver| driver.estimate == Estimate::Fixed { value: 0.0 })
    };
    cost.times != 0.0 && !cost.drivers().iter().any(zero)
}
