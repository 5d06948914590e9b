//! What the right to stop is worth: the same futures with it and without.

use super::{Figure, Spread, future::Futures, summary};
use crate::{plan::Plan, statistics::mean};

/// Returns with and without the right to stop.
#[derive(Clone, Copy)]
pub(super) struct RightToStop {
    /// Share of futures that pass every gate.
    pub(super) chance_to_operate: Figure,
    /// With the rights of the plan, or with all of them where it has none.
    pub(super) with: Spread,
    /// Without any.
    pub(super) without: Spread,
    /// Difference of the means.
    pub(super) worth: Figure,
}

/// None where the plan has no gates.
pub(super) fn right_to_stop(plan: &Plan, futures: &Futures) -> Option<RightToStop> {
    if futures.passed.is_empty() {
        return None;
    }
    let mut gates = plan.phases.iter().filter_map(|phase| phase.gate.as_ref());
    let has_right = gates.any(|gate| gate.may_stop);
    // What was drawn is one of both as it is; the other is what the rights save away from it.
    let apart = |of: &[f64], times: f64| pairs(&futures.npv, of, |npv, saved| npv + times * saved);
    let (with, without, saved) = if has_right {
        let without = apart(&futures.saved, -1.0);
        (futures.npv.clone(), without, &futures.saved)
    } else {
        let with = apart(&futures.could_save, 1.0);
        (with, futures.npv.clone(), &futures.could_save)
    };
    let average = |saved: &[f64]| mean(saved).unwrap_or_default();
    Some(RightToStop {
        chance_to_operate: summary::share(&futures.passed, |passed| *passed > 0.0),
        with: summary::spread(&with),
        without: summary::spread(&without),
        worth: Figure {
            value: average(saved),
            error: summary::error_of(saved, average),
        },
    })
}

fn pairs(one: &[f64], other: &[f64], of: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    one.iter().zip(other).map(|(a, b)| of(*a, *b)).collect()
}
