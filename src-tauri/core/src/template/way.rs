//! What version 2 of a template adds: classes, other ways to the same goal with their numbers, and what moves
//! together.

use super::{Figures, Words};
use crate::plan::Degree;
use serde::{Deserialize, Serialize};

/// A class of a benefit that decides among several.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassOf {
    /// What it is called; by its place where it is empty.
    #[serde(default)]
    pub name: Words,
}

/// Another way to the same goal, told as what it does unlike the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionOf {
    /// Stable name of its kind.
    pub kind: String,
    /// What it is called; what its kind is called where it is empty.
    #[serde(default)]
    pub name: Words,
    /// What is to be known of it.
    #[serde(default)]
    pub note: Words,
    /// Whether it is what is planned.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub planned: bool,
    /// Places, from 0, of the benefits it does without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_benefits: Vec<usize>,
    /// Places, from 0, of the costs it does without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_costs: Vec<usize>,
    /// Stable names of the phases it does without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_phases: Vec<String>,
    /// Stable names of the roles it does without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_roles: Vec<String>,
    /// Numbers that it says otherwise, by their path in the template.
    #[serde(default, skip_serializing_if = "Figures::is_empty")]
    pub figures: Figures,
}

/// A named set of other numbers for the plan, or for an option.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioOf {
    /// What it is called; by its place where it is empty.
    #[serde(default)]
    pub name: Words,
    /// The place, from 0, of its option; the plan where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<usize>,
    /// Numbers that it says otherwise, by their path in the template.
    #[serde(default, skip_serializing_if = "Figures::is_empty")]
    pub figures: Figures,
}

/// Numbers that are spoken of together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupOf {
    /// What it is called; by its place where it is empty.
    #[serde(default)]
    pub name: Words,
    /// Their paths in the template.
    pub numbers: Vec<String>,
}

/// How one number or group moves with another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovesOf {
    /// Path of a number, or `groups.` and the place of a group, from 0.
    pub one: String,
    /// Likewise.
    pub other: String,
    /// How.
    pub degree: Degree,
}

/// The place of a group that is named by `groups.` and its place.
pub(crate) fn group_at(member: &str) -> Option<usize> {
    member.strip_prefix("groups.")?.parse().ok()
}
