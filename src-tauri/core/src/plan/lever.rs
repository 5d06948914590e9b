//! Levers: ways to make it cheaper, each with its price in quality.

use super::DriverId;
use serde::{Deserialize, Serialize};

/// A switch that lowers some costs, and perhaps the model's quality with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lever {
    /// Stable id, unique in the plan.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Whether the plan counts with it.
    #[serde(default)]
    pub on: bool,
    /// Categories of the costs that it lowers.
    pub categories: Vec<String>,
    /// Share of these costs that stays.
    pub cost_share: DriverId,
    /// Quality of the model that is lost: 0.02 is two points of a hundred; none means nothing.
    #[serde(default)]
    pub quality_loss: Option<DriverId>,
}

impl Lever {
    /// Every driver it refers to.
    pub fn drivers(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.cost_share.as_str()).chain(self.quality_loss.as_deref())
    }

    /// Whether it lowers costs of that category.
    pub fn lowers(&self, category: &str) -> bool {
        self.categories.iter().any(|one| one == category)
    }
}
