//! What moves together: groups of drivers, and how drivers and groups move with one another.

use super::Choice;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What moves together in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TogetherView {
    /// Groups, oldest first.
    pub groups: Vec<GroupView>,
    /// Which moves with which, oldest first.
    pub pairs: Vec<PairView>,
    /// What is used otherwise than said, because not everything that was said can hold at once.
    pub repairs: Vec<String>,
    /// Drivers and groups that can be named; ids as in [`NewPair`].
    pub members: Vec<Choice>,
    /// The degrees in words.
    pub degrees: Vec<Choice>,
}

/// A group of drivers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroupView {
    /// Id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its drivers.
    pub drivers: Vec<Choice>,
    /// Drivers that could join it.
    pub others: Vec<Choice>,
}

/// How two move together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PairView {
    /// Id.
    pub id: String,
    /// "Adoption and Minutes saved".
    pub name: String,
    /// Stable name of the degree.
    pub degree: String,
    /// What it means, in a sentence.
    pub text: String,
    /// Why it does not hold; empty when it does.
    pub left_out: String,
}

/// A new group.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewGroup {
    /// The project.
    pub project: String,
    /// What it is called.
    pub name: String,
}

/// A driver that joins a group, or leaves its own.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GroupMember {
    /// The driver.
    pub driver: String,
    /// The group; [`None`] is none.
    pub group: Option<String>,
}

/// A new statement about two.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewPair {
    /// The project.
    pub project: String,
    /// `driver:<id>` or `group:<id>`.
    pub one: String,
    /// Likewise; a group named twice speaks of the drivers within it.
    pub other: String,
    /// Stable name of the degree.
    pub degree: String,
}
