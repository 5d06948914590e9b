//! The team of a project: who is there, who does what in which phase, and what follows from it.
//!
//! `need` says what a phase asks for, `coverage` compares it with who is assigned, `load` with the time
//! people have, `dependence` asks who may not fall ill, `cost` what they cost, and `unplanned` what to
//! expect of people who are not named yet.

pub mod cost;
pub mod coverage;
pub mod dependence;
pub mod load;
pub mod need;
pub mod unplanned;

use crate::{
    dated::holding_on,
    money::Money,
    person::{RateUnit, Share},
    phase::PhaseKind,
    role::Role,
    time::Day,
};

/// Shares closer than this are equal: 10 % and 20 % make 30 %, whatever the last bit says.
pub(crate) const SAME_SHARE: f64 = 1e-9;

/// A person as the team's rules see one.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Stable id.
    pub id: String,
    /// How much of their full working time there is, from a day on.
    pub availability: Vec<(Day, Share)>,
    /// What their time costs, from a day on.
    pub rates: Vec<Rate>,
}

impl Person {
    /// The share of full working time there is on a day. Before the first day noted, what holds from then
    /// on holds already; all of it where nothing was noted.
    pub fn available_on(&self, day: Day) -> f64 {
        let first = self.availability.iter().min_by_key(|entry| entry.0);
        holding_on(&self.availability, day, |entry| entry.0)
            .or(first)
            .map_or(1.0, |entry| entry.1.value())
    }
}

/// A rate from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The first day on which it holds.
    pub starts_on: Day,
    /// The amount.
    pub amount: Money,
    /// What it is paid for.
    pub per: RateUnit,
}

/// A share of a person in a role in a phase.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    /// In this phase.
    pub phase: PhaseKind,
    /// In this role.
    pub role: Role,
    /// This person's id.
    pub person: String,
    /// So much of full working time.
    pub share: Share,
}

with_ids! {
    /// How loudly something is said. Only a gap that is needed now is an alarm.
    pub enum Tone {
        /// Nothing to say.
        Fine = "fine",
        /// Worth knowing.
        Note = "note",
        /// Worth doing something about.
        Caution = "caution",
        /// Holds the project up now.
        Alarm = "alarm",
    }
}
