//! Benefits that may count the same money twice.

use super::{Benefit, BenefitStream, Plan};

/// Two benefits that may count the same money twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Double<'p> {
    /// Id of the one that stands first.
    pub one: &'p str,
    /// Id of the other.
    pub other: &'p str,
    /// What both count.
    pub of: DoubleOf,
}

with_ids! {
    /// What two benefits both count.
    pub enum DoubleOf {
        /// Better decisions in the same cases: a case that is right now is worth its money once.
        Cases = "cases",
        /// Minutes in the same cases: a minute is saved once.
        Minutes = "minutes",
        /// Minutes and better decisions in the same cases: both may hold, unless what a case is worth
        /// contains the minutes.
        MinutesInWorth = "minutes_in_worth",
    }
}

/// Pairs of benefits that may count the same twice, in the order of the plan.
pub fn doubles(plan: &Plan) -> Vec<Double<'_>> {
    let mut found = Vec::new();
    for (at, one) in plan.benefits.iter().enumerate() {
        for other in &plan.benefits[at + 1..] {
            let double = |of| Double {
                one: &one.id,
                other: &other.id,
                of,
            };
            found.extend(both_count(one, other).map(double));
        }
    }
    found
}

fn both_count(one: &Benefit, other: &Benefit) -> Option<DoubleOf> {
    let ((one_cases, one_minutes), (cases, minutes)) = (cases(one)?, cases(other)?);
    if one_cases != cases {
        return None;
    }
    Some(match (one_minutes, minutes) {
        (true, true) => DoubleOf::Minutes,
        (false, false) => DoubleOf::Cases,
        _ => DoubleOf::MinutesInWorth,
    })
}

/// The cases that a benefit counts, and whether it counts minutes in them.
fn cases(benefit: &Benefit) -> Option<(&str, bool)> {
    match &benefit.stream {
        BenefitStream::TimeSaved { cases, .. } => Some((cases, true)),
        BenefitStream::ClassDecisions(decisions) => Some((&decisions.cases, false)),
        BenefitStream::BetterDecisions { cases, .. }
        | BenefitStream::MoreRight { cases, .. }
        | BenefitStream::Team { cases, .. } => Some((cases, false)),
        _ => None,
    }
}
