//! What each lever would do to the return: the same futures with it switched the other way.

use super::{BLOCK, Cancel, Draws, Figure, parts::Parts, summary, swing::part};
use crate::{
    plan::{Plan, PlanError, Streams},
    statistics::mean,
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// Futures of each replicate in which levers are switched, as with swings.
const PER_REPLICATE: usize = 128;

/// What switching a lever does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeverEffect {
    /// Id of the lever.
    pub id: String,
    /// Whether the plan counts with it.
    pub on: bool,
    /// Likely return with it on.
    pub likely_on: f64,
    /// Likely return with it off.
    pub likely_off: f64,
    /// By how much the mean return is higher with it on.
    pub gain: Figure,
}

/// The effect of each lever, in the order of the plan.
pub(super) fn effects(
    plan: &Plan,
    draws: &Draws,
    npv: &[f64],
    cancel: Cancel<'_>,
) -> Result<Vec<LeverEffect>, PlanError> {
    if plan.levers.is_empty() {
        return Ok(Vec::new());
    }
    let part = part(draws, PER_REPLICATE);
    let likely = summary::median(&mut npv.to_vec());
    let now = returns(plan, &part, cancel)?;
    let likely_now = summary::median(&mut now.clone());
    let levers = plan.levers.iter().enumerate().map(|(at, lever)| {
        let mut switched = plan.clone();
        switched.levers[at].on = !lever.on;
        let then = returns(&switched, &part, cancel)?;
        let moved = likely + (summary::median(&mut then.clone()) - likely_now);
        let (on, off) = if lever.on {
            (&now, &then)
        } else {
            (&then, &now)
        };
        let gains: Vec<f64> = on.iter().zip(off).map(|(on, off)| on - off).collect();
        let average = |gains: &[f64]| mean(gains).unwrap_or_default();
        Ok(LeverEffect {
            id: lever.id.clone(),
            on: lever.on,
            likely_on: if lever.on { likely } else { moved },
            likely_off: if lever.on { moved } else { likely },
            gain: Figure {
                value: average(&gains),
                error: summary::error_of(&gains, average),
            },
        })
    });
    levers.collect()
}

fn returns(plan: &Plan, draws: &Draws, cancel: Cancel<'_>) -> Result<Vec<f64>, PlanError> {
    let streams = Streams::new(plan)?;
    let blocks = (0..draws.samples.div_ceil(BLOCK)).into_par_iter();
    let blocks = blocks.map(|block| {
        if cancel() {
            return Err(PlanError::Stopped);
        }
        let places = draws.places(block);
        let columns = draws.columns(&places);
        Ok(Parts::new(&streams, &columns, places.len())?
            .total()
            .to_vec())
    });
    let returns: Vec<Vec<f64>> = blocks.collect::<Result<_, _>>()?;
    Ok(returns.concat())
}
