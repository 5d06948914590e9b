//! The team of a project as its page shows it: one phase at a time, people against roles.

use super::{Choice, Shown};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which team is asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TeamAsk {
    /// The project.
    pub id: String,
    /// Stable name of the phase; [`None`] is the one the project is in.
    pub phase: Option<String>,
}

/// A share of a person in a role in a phase.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ShareEdit {
    /// The project.
    pub project: String,
    /// Stable name of the phase.
    pub phase: String,
    /// Stable name of the role.
    pub role: String,
    /// The person's id.
    pub person: String,
    /// Percent of full time; empty or 0 takes the person out of the role.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// How much of a role a phase needs.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NeedEdit {
    /// The project.
    pub project: String,
    /// Stable name of the phase.
    pub phase: String,
    /// Stable name of the role.
    pub role: String,
    /// Percent of one full time, above 100 for more than one person; empty is what is assumed by size.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// How a gap is to be taken.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GapEdit {
    /// The project.
    pub project: String,
    /// Stable name of the phase.
    pub phase: String,
    /// Stable name of the role.
    pub role: String,
    /// `needed`, `accepted` or `later`.
    pub state: String,
    /// The last day on which an accepted gap is accepted; empty is until somebody changes it.
    pub until: String,
    /// Why it is accepted; asked for then, and not kept otherwise.
    pub reason: String,
}

/// The team of a project in one phase.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TeamView {
    /// The page's sentence.
    pub headline: String,
    /// What the people of this phase cost, in a sentence.
    pub below: String,
    /// Stable name of the phase shown.
    pub phase: String,
    /// "Build, Mar 2027 to Aug 2027".
    pub title: String,
    /// The phases, in order.
    pub phases: Vec<Choice>,
    /// The seven roles, in order.
    pub roles: Vec<RoleColumn>,
    /// Who has a role in some phase of this project.
    pub people: Vec<TeamRow>,
    /// Everybody else of the workspace.
    pub others: Vec<TeamRow>,
    /// What else is worth knowing: on whom it depends, who has many roles, whose rate is missing.
    pub notes: Vec<TeamNote>,
    /// What people cost, phase by phase.
    pub costs: Vec<PhaseCost>,
    /// What is assumed for the roles that nobody has; [`None`] when every needed role has somebody.
    pub unplanned: Option<String>,
}

/// A role in a phase.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RoleColumn {
    /// Stable name.
    pub role: String,
    /// Its name, as a heading has it.
    pub name: String,
    /// Needed, as one would type it.
    pub needed: String,
    /// Names the box of the need: "Needed of data engineer in build".
    pub needed_label: String,
    /// Whether the need is only assumed by the size of the project.
    pub is_assumed: bool,
    /// How it is filled.
    pub gap: RoleGap,
}

/// How a role is filled, and how a gap is taken.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RoleGap {
    /// `met`, `short`, `nobody` or `not_needed`.
    pub filled: String,
    /// The same in a word or number: "met", "−30 %".
    pub text: String,
    /// `fine`, `note`, `caution` or `alarm`.
    pub tone: String,
    /// `needed`, `accepted` or `later`.
    pub state: String,
    /// "needed now", "accepted until 2026-12-31"; empty where there is no gap.
    pub state_text: String,
    /// Names what changes it: "Gap of data engineer: −30 %, needed now".
    pub label: String,
    /// The last day of an accepted gap, as one would type it; may be empty.
    pub until: String,
    /// Why it is accepted; may be empty.
    pub reason: String,
}

/// A person in a phase.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TeamRow {
    /// The person's id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// "available 80 %", "over by 20 %".
    pub note: String,
    /// Whether more is booked than there is.
    pub is_over: bool,
    /// Booked in this phase, over all roles; [`None`] when nothing is.
    pub booked: Option<Shown>,
    /// One for each role, in their order.
    pub cells: Vec<ShareCell>,
}

/// A share of a person in a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ShareCell {
    /// Stable name of the role.
    pub role: String,
    /// As one would type it; empty where there is none.
    pub text: String,
    /// Names its box: "Jonas Beck, data scientist, build".
    pub label: String,
}

/// Something worth knowing about a team.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TeamNote {
    /// Stable name of what it is about: `dependence`, `several_roles` or `rate`.
    pub kind: String,
    /// `fine`, `note`, `caution` or `alarm`.
    pub tone: String,
    /// What it says first.
    pub title: String,
    /// The rest.
    pub text: String,
    /// Whom it is about.
    pub person: String,
    /// That person's name.
    pub name: String,
}

/// What the people of a phase cost.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PhaseCost {
    /// Stable name of the phase.
    pub phase: String,
    /// Its name.
    pub name: String,
    /// "Mar 2027 to Aug 2027".
    pub months: String,
    /// In an average month.
    pub monthly: Shown,
    /// Over the whole phase.
    pub total: Shown,
}
