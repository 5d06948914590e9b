//! What was answered so far, as far as rules look at it. The words themselves stay with the answers.

use super::{question::Question, verdict::Reason};
use crate::certainty::Certainty;
use std::collections::BTreeMap;

with_ids! {
    /// A question that is answered with yes or no, and that a verdict hangs on.
    pub enum Check {
        /// Would a simple rule reach what counts as success? Asked with the goal.
        SimpleRule = "simple_rule",
        /// Does somebody own the decision? Asked with the decision.
        Owner = "owner",
        /// Will somebody act on the prediction? Asked with the decision.
        ActedOn = "acted_on",
        /// Will it ever be seen whether a prediction was right? Asked with the sources.
        OutcomeSeen = "outcome_seen",
    }
}

impl Check {
    /// The question it is asked with.
    pub fn question(self) -> Question {
        match self {
            Self::SimpleRule => Question::Goal,
            Self::Owner | Self::ActedOn => Question::Decision,
            Self::OutcomeSeen => Question::Data,
        }
    }
}

with_ids! {
    /// Whether the project may use a source.
    pub enum Access {
        /// It may.
        Yes = "yes",
        /// Asked for.
        Asked = "asked",
        /// Refused.
        No = "no",
        /// Nobody has asked.
        Unknown = "unknown",
    }
}

/// Where records come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Whether the project may use it.
    pub access: Access,
}

/// Everything the rules of Scope look at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// Questions answered in words (not with blanks), and how sure.
    pub answers: BTreeMap<Question, Certainty>,
    /// Figures given, by the name of their part, and how sure.
    pub figures: BTreeMap<String, Certainty>,
    /// Yes-or-no questions that were answered.
    pub checks: BTreeMap<Check, bool>,
    /// Sources named.
    pub sources: Vec<Source>,
    /// How many people have said what they expect.
    pub expectations: usize,
    /// The return in the good case (P90), in any currency, once it can be computed. It carries the cost
    /// of the proof of concept.
    pub good_case: Option<f64>,
    /// Drivers, by their part, that are guesses and decide much; see [`guesses_that_matter`].
    pub weighty_guesses: Vec<String>,
    /// Reasons of the verdict that somebody has overruled, and why. Blank words overrule nothing.
    pub overruled: BTreeMap<Reason, String>,
}

/// A driver, as far as it matters here.
#[derive(Debug, Clone, PartialEq)]
pub struct DriverWeight {
    /// Its part, or its id where several share one.
    pub id: String,
    /// How far the likely return moves between its low and its high end; the sign does not matter.
    pub swing: f64,
    /// How sure its figure is.
    pub certainty: Certainty,
}

/// A guess matters when it moves the return at least this much as far as the driver that moves it most.
const WEIGHTY: f64 = 0.5;

/// Drivers that are guesses and move the return at least half as far as the one that moves it most; most
/// first, equal ones in the order given.
pub fn guesses_that_matter(drivers: &[DriverWeight]) -> Vec<String> {
    let reach = |driver: &DriverWeight| {
        let swing = driver.swing.abs();
        if swing.is_finite() { swing } else { 0.0 }
    };
    let most = drivers.iter().map(reach).fold(0.0, f64::max);
    let mut guesses: Vec<&DriverWeight> = drivers
        .iter()
        .filter(|driver| driver.certainty == Certainty::Guess)
        .filter(|driver| reach(driver) > 0.0 && reach(driver) >= WEIGHTY * most)
        .collect();
    guesses.sort_by(|a, b| reach(b).total_cmp(&reach(a)));
    guesses
        .into_iter()
        .map(|driver| driver.id.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guess_matters_when_it_moves_the_return_far_enough() {
        let weight = |id: &str, swing, certainty| DriverWeight {
            id: id.into(),
            swing,
            certainty,
        };
        let drivers = [
            weight("hourly_rate", 50.0, Certainty::Guess),
            weight("cases_per_month", 100.0, Certainty::Measured),
            weight("minutes_per_case", 49.9, Certainty::Guess),
            weight("adoption", -80.0, Certainty::Guess),
            weight("found_today", 90.0, Certainty::Asked),
            weight("broken", f64::NAN, Certainty::Guess),
        ];
        assert_eq!(guesses_that_matter(&drivers), ["adoption", "hourly_rate"]);
        let still = [weight("a", 0.0, Certainty::Guess)];
        assert!(guesses_that_matter(&still).is_empty());
        assert!(guesses_that_matter(&[]).is_empty());
    }
}
