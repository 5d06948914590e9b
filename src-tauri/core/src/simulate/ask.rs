//! The staged ask: money is released phase by phase, and what one phase finds out decides on the next.

use super::{Spread, future::Futures, summary};
use crate::plan::{PhaseKind, Plan};
use serde::{Deserialize, Serialize};

/// One release of money: what is asked for a phase, and when that is decided.
///
/// In every single future the releases add up to what is spent up to go-live. Their percentiles do not:
/// half of the futures stay below each P50, but not the same half. So each part is the P50 of its own, and
/// nobody is shown their sum; the whole has a P50 of its own in [`Outcome::invests`](super::Outcome::invests).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// The phase that it pays for; the last one pays for all that is spent up to go-live.
    pub phase: PhaseKind,
    /// What is spent in it, undiscounted. What is paid at the start of the plan is in the first release,
    /// whichever phase it is for.
    pub spending: Spread,
    /// When it is decided, in months from the start: the first at once, the next when the proof of concept
    /// is likely (P50) to end.
    pub month: f64,
}

/// Up to the end of the proof of concept, then up to go-live. Only phases that exist count: without a proof
/// of concept, or without anything to build after it, there is one ask; with neither there is none.
pub(super) fn staged(plan: &Plan, futures: &Futures) -> Vec<Ask> {
    let decided = summary::median(&mut futures.proof_end.clone());
    let first = plan.phase(PhaseKind::ProofOfConcept);
    let first = first.is_some() && decided > 0.0;
    let second = plan.phase(PhaseKind::Build).is_some();
    let ask = |phase, spending: &[f64], month| Ask {
        phase,
        spending: summary::spread(spending),
        month,
    };
    match (first, second) {
        (true, true) => {
            let all = futures.invests.iter().zip(&futures.proof);
            let rest: Vec<f64> = all.map(|(all, proof)| all - proof).collect();
            let build = Ask {
                // Where a gate stops some futures, what is asked is what the others take.
                spending: summary::spread_of(&rest, |rest| *rest > 0.0)
                    .unwrap_or_else(|| summary::spread(&rest)),
                ..ask(PhaseKind::Build, &rest, decided)
            };
            vec![ask(PhaseKind::ProofOfConcept, &futures.proof, 0.0), build]
        }
        (true, false) => vec![ask(PhaseKind::ProofOfConcept, &futures.invests, 0.0)],
        (false, true) => vec![ask(PhaseKind::Build, &futures.invests, 0.0)],
        (false, false) => Vec::new(),
    }
}
