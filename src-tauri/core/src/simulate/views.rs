//! The return as those see it who expect little of each number, and as those who expect much.
//!
//! Of each number that several people speak about, the voices are put in order by what they do to the return:
//! each takes the whole number for itself, in the same futures, while of every other number all speak. The
//! lower third are the sceptics of this number, the upper third its believers (a third rounded up, so at least
//! one). The plan is then simulated with the sceptics of every number together, and with the believers.

use super::{
    Cancel, Draws, Figure, Futures, Reality, Run, Spread, compare, compared::Compared, summary,
};
use crate::{
    estimate::{Estimate, Voice},
    plan::{Change, Changed, DriverId, Plan, PlanError, Streams, check},
};

/// Futures in which voices are put in order: the same for all, so that few tell them apart.
const ORDERING_SAMPLES: usize = 2_048;

/// One view of the return.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The return.
    pub npv: Spread,
    /// Chance to pay back.
    pub chance_to_pay_back: Figure,
}

/// What one number adds to the likely return from the sceptics to the believers.
#[derive(Debug, Clone, PartialEq)]
pub struct Between {
    /// The number.
    pub driver: DriverId,
    /// Its part of the gap: the mean of changing it first and changing it last (see [`compare`]).
    pub moved: Figure,
}

/// The same plan in three views, in the same futures.
#[derive(Debug, Clone, PartialEq)]
pub struct Views {
    /// With the lower third of the voices of each number.
    pub sceptics: View,
    /// With all of them, equally weighted: the plan itself.
    pub joint: View,
    /// With the upper third.
    pub believers: View,
    /// Numbers that sceptics and believers see unlike, that which makes most of the gap first.
    pub between: Vec<Between>,
}

/// The views of a plan; nothing where no number has several voices.
///
/// # Errors
/// As [`simulate()`](super::simulate()).
pub fn views(plan: &Plan, run: &Run, cancel: Cancel<'_>) -> Result<Option<Views>, PlanError> {
    check(plan)?;
    if plan
        .drivers
        .iter()
        .all(|driver| driver.estimate.voices().is_empty())
    {
        return Ok(None);
    }
    let (mut sceptic, mut believing) = (plan.clone(), plan.clone());
    for (at, driver) in plan.drivers.iter().enumerate() {
        if driver.estimate.voices().is_empty() {
            continue;
        }
        if let Some((lower, upper)) = thirds(plan, at, run, cancel)? {
            sceptic.drivers[at].estimate = lower;
            believing.drivers[at].estimate = upper;
        }
    }
    let seen = |plan: &Plan| -> Result<View, PlanError> {
        let npv = returns(plan, run, cancel)?;
        Ok(View {
            chance_to_pay_back: summary::share(&npv, |npv| *npv >= 0.0),
            npv: summary::spread(&npv),
        })
    };
    let (sceptics, joint, believers) = (seen(&sceptic)?, seen(plan)?, seen(&believing)?);
    let compared = compare(&sceptic, &believing, run, cancel)?;
    Ok(Some(Views {
        sceptics,
        joint,
        believers,
        between: between(compared),
    }))
}

fn returns(plan: &Plan, run: &Run, cancel: Cancel<'_>) -> Result<Vec<f64>, PlanError> {
    let (streams, draws) = (Streams::new(plan)?, Draws::new(plan, run)?);
    Ok(Futures::new(&streams, &draws, &Reality::default(), cancel)?.npv)
}

/// What the lower and the upper third say of a number; nothing where all of them come to the same return.
fn thirds(
    plan: &Plan,
    at: usize,
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Option<(Estimate, Estimate)>, PlanError> {
    let few = Run {
        samples: run.samples.min(ORDERING_SAMPLES),
        ..*run
    };
    let mut alone = plan.clone();
    let mut voices = Vec::new();
    for voice in plan.drivers[at].estimate.voices() {
        alone.drivers[at].estimate = voice.estimate.clone();
        let npv = returns(&alone, &few, cancel)?;
        let mean = crate::statistics::mean(&npv).unwrap_or_default();
        voices.push((summary::median(&mut npv.clone()), mean, voice.clone()));
    }
    // What moves only the rarer futures is told apart by the mean.
    voices.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let ends = voices.first().zip(voices.last());
    let same = ends.is_none_or(|(first, last)| (first.0, first.1) == (last.0, last.1));
    if same {
        return Ok(None);
    }
    let third = voices.len().div_ceil(3);
    let said = |part: &[(f64, f64, Voice)]| {
        Estimate::of_voices(part.iter().map(|(.., voice)| voice.clone()).collect())
    };
    Ok(said(&voices[..third]).zip(said(&voices[voices.len() - third..])))
}

fn between(compared: Compared) -> Vec<Between> {
    let each = compared
        .steps
        .into_iter()
        .filter_map(|step| match step.change {
            Change {
                what: Changed::Driver(driver),
                ..
            } => Some(Between {
                driver,
                moved: step.moved,
            }),
            _ => None,
        });
    let mut each: Vec<Between> = each.collect();
    each.sort_by(|a, b| {
        let by_size = b.moved.value.abs().total_cmp(&a.moved.value.abs());
        by_size.then_with(|| a.driver.cmp(&b.driver))
    });
    each
}
