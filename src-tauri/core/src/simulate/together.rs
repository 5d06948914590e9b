//! Several projects in the same futures: totals come from adding up each future, never percentiles.

use super::{
    Cancel, ENGINE, Figure, Run, Spread, draw::Draws, future::Futures, realised::Known, summary,
};
use crate::plan::{Plan, PlanError, Streams, check, is_shared};
use serde::{Deserialize, Serialize};

/// Sorts after the key of every project.
const LAST_KEY: &str = "\u{10ffff}";

/// Totals of several projects. Each return is in money of its own project's start month, as that
/// project shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Joint {
    /// Projects added up.
    pub projects: usize,
    /// Futures simulated.
    pub samples: usize,
    /// Their seed.
    pub seed: u64,
    /// How they were drawn, with its version.
    pub sampler: String,
    /// Version of the computation.
    pub engine: String,
    /// Return of all together.
    pub npv: Spread,
    /// Return with only what finance would book.
    pub npv_booked: Spread,
    /// Share of futures in which all together return 0 or more.
    pub chance_to_pay_back: Figure,
    /// All spending up to each go-live, undiscounted.
    pub invests: Spread,
    /// All costs, undiscounted.
    pub spending: Spread,
    /// All benefits, undiscounted.
    pub benefit: Spread,
}

/// Simulates several projects together, each with its stable key. Projects are independent of each
/// other; their order changes no digit.
///
/// # Errors
/// What [`simulate`](super::simulate()) refuses, [`PlanError::Currencies`], and [`PlanError::Twice`] for
/// the same key twice.
pub fn simulate_together(
    projects: &[(&str, &Plan)],
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Joint, PlanError> {
    let planned: Vec<Expected<'_>> = projects
        .iter()
        .map(|(key, plan)| Expected {
            key,
            plan,
            known: Known::default(),
        })
        .collect();
    expect_together(&planned, run, cancel)
}

/// One of several projects, with what has come of it so far.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// Its stable key.
    pub key: &'a str,
    /// Its plan.
    pub plan: &'a Plan,
    /// What is known already; by default nothing.
    pub known: Known<'a>,
}

/// What is expected now of several projects together: each future has what came already, and the rest as
/// planned. See [`simulate_together`] and [`realised`](super::realised()).
///
/// # Errors
/// What these two refuse.
pub fn expect_together(
    projects: &[Expected<'_>],
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Joint, PlanError> {
    let mut projects = projects.to_vec();
    projects.sort_by_key(|one| one.key);
    check_together(&projects)?;
    let mut ids: Vec<(&str, &str)> = projects
        .iter()
        .flat_map(|one| {
            let drivers = one.plan.drivers.iter();
            drivers.map(|driver| drawn_as(one.key, &driver.id))
        })
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut total = Futures::default();
    for Expected { key, plan, known } in &projects {
        let dimension = |id: &str| ids.binary_search(&drawn_as(key, id)).unwrap_or(0);
        let drivers = plan.drivers.iter();
        let dimensions: Vec<usize> = drivers.map(|driver| dimension(&driver.id)).collect();
        let mut draws = Draws::in_dimensions(plan, run, &dimensions)?;
        let streams = Streams::new(plan)?;
        let reality = known.reality(plan, &streams, &mut draws)?;
        let futures = Futures::new(&streams, &draws, &reality, cancel)?;
        add_up(&mut total, futures);
    }
    Ok(Joint {
        projects: projects.len(),
        samples: run.per_replicate()? * super::REPLICATES,
        seed: run.seed,
        sampler: run.sampler.id().to_owned(),
        engine: ENGINE.to_owned(),
        npv: summary::spread(&total.npv),
        npv_booked: summary::spread(&total.npv_booked),
        chance_to_pay_back: summary::share(&total.npv, |npv| *npv >= 0.0),
        invests: summary::spread(&total.invests),
        spending: summary::spread(&total.spending),
        benefit: summary::spread(&total.benefit),
    })
}

/// Whose number it is: a project's own, or one that all projects of the workspace share, which has the same
/// futures in each of them. Those come last, so that they take no futures from others.
fn drawn_as<'a>(key: &'a str, id: &'a str) -> (&'a str, &'a str) {
    if is_shared(id) {
        (LAST_KEY, id)
    } else {
        (key, id)
    }
}

fn check_together(projects: &[Expected<'_>]) -> Result<(), PlanError> {
    for pair in projects.windows(2) {
        let [one, other] = pair else {
            continue;
        };
        if one.key == other.key {
            return Err(PlanError::Twice {
                id: one.key.to_owned(),
            });
        }
        if one.plan.currency != other.plan.currency {
            return Err(PlanError::Currencies {
                one: one.plan.currency.clone(),
                other: other.plan.currency.clone(),
            });
        }
    }
    projects.iter().try_for_each(|one| check(one.plan))
}

fn add_up(total: &mut Futures, more: Futures) {
    for (total, more) in [
        (&mut total.npv, more.npv),
        (&mut total.npv_booked, more.npv_booked),
        (&mut total.invests, more.invests),
        (&mut total.spending, more.spending),
        (&mut total.benefit, more.benefit),
    ] {
        if total.is_empty() {
            *total = more;
        } else {
            for (sum, value) in total.iter_mut().zip(more) {
                *sum += value;
            }
        }
    }
}
