//! Which projects under a budget: who can be chosen at all, what is still to come of each, and the answer in
//! words.

mod gather;
mod numbers;
mod picture;
mod rising;
mod told;

pub(crate) use gather::Ground;
pub(crate) use told::{Answer, Set};

use outset_core::simulate::{Ahead, AheadTogether, ahead_together};

/// The plan of a project, or one of its options.
pub(crate) struct Way {
    /// Place of its project among those that can be chosen.
    pub(crate) project: usize,
    /// Id of the option; none for the plan.
    pub(crate) option: Option<String>,
    /// What the option is called.
    pub(crate) title: String,
}

/// What some projects take and bring together.
pub(crate) fn together<'a>(set: impl IntoIterator<Item = &'a Ahead>, budget: f64) -> AheadTogether {
    ahead_together(set, outset_core::choice::SURE, budget)
}
