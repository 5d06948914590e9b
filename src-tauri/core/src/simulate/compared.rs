//! What each change between two plans did to the likely return.
//!
//! Returns do not fall apart into changes by themselves: what one change does depends on which others are
//! made already. So every change is made in the order of the document and once more in the reverse order,
//! and the mean of both moves is said of it (for two changes, the value that Shapley gives them). In either
//! order the moves add up to the whole difference, and so do their means.

use super::{Cancel, Draws, Figure, Futures, REPLICATES, Reality, Run, Spread, dimension, summary};
use crate::{
    plan::{Change, Changes, Plan, PlanError, Streams, check},
    statistics::standard_error,
};
use std::collections::BTreeMap;

/// Two plans, with what moved the likely return from one to the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// Return of the earlier plan, computed now.
    pub then: Spread,
    /// Return of the later one.
    pub now: Spread,
    /// Every change, in the order of the document.
    pub steps: Vec<Step>,
    /// What is left of the difference: the changes are made with one set of random numbers for the drivers
    /// of both plans, while each plan by itself draws its own. Nothing but rounding where both know the same
    /// drivers.
    pub remainder: f64,
}

/// What one change did.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The change.
    pub change: Change,
    /// Its move of the likely return, and the error of that.
    pub moved: Figure,
    /// Whether the plan with this change and without the next cannot be computed, so that the move is told
    /// with the next.
    pub with_next: bool,
}

/// Compares two plans.
///
/// # Errors
/// As [`simulate()`](super::simulate()) for either plan, and [`PlanError::Currencies`].
pub fn compare(
    then: &Plan,
    now: &Plan,
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Compared, PlanError> {
    if then.currency != now.currency {
        return Err(PlanError::Currencies {
            one: then.currency.clone(),
            other: now.currency.clone(),
        });
    }
    let changes = Changes::between(then, now);
    let own = |plan: &Plan| {
        check(plan)?;
        let draws = Draws::new(plan, run)?;
        Ok::<_, PlanError>(summary::spread(&returns(plan, &draws, cancel)?))
    };
    let (first, last) = (own(then)?, own(now)?);
    let chain = Chain {
        changes: &changes,
        dimensions: dimensions(then, now, &changes),
        run,
        cancel,
    };
    let steps = chain.steps()?;
    let moved: f64 = steps.iter().map(|step| step.moved.value).sum();
    let whole = last.p50 - first.p50;
    let same = changes.same_drivers() && (whole - moved).abs() <= 1e-9 * first.p50.abs().max(1.0);
    Ok(Compared {
        then: first,
        now: last,
        steps,
        remainder: if same { 0.0 } else { whole - moved },
    })
}

/// The return of each future.
fn returns(plan: &Plan, draws: &Draws, cancel: Cancel<'_>) -> Result<Vec<f64>, PlanError> {
    let streams = Streams::new(plan)?;
    Ok(Futures::new(&streams, draws, &Reality::default(), cancel)?.npv)
}

/// What is drawn for a driver rests on one dimension through all the changes: that which it has in a plan with
/// an order of its own, else the rank of its id in both.
fn dimensions<'p>(
    then: &'p Plan,
    now: &'p Plan,
    changes: &Changes<'p>,
) -> BTreeMap<&'p str, usize> {
    let mut ordered = [now, then].into_iter();
    match ordered.find(|plan| !plan.order.is_empty()) {
        Some(plan) => dimension::among(&[plan, then, now]),
        None => changes.drivers().into_iter().zip(0..).collect(),
    }
}

/// The likely return of all futures, then of each replicate.
type Likely = [f64; REPLICATES + 1];

/// The changes being made one after the other.
struct Chain<'a> {
    changes: &'a Changes<'a>,
    /// Every driver of both plans with its dimension.
    dimensions: BTreeMap<&'a str, usize>,
    run: &'a Run,
    cancel: Cancel<'a>,
}

impl Chain<'_> {
    fn steps(&self) -> Result<Vec<Step>, PlanError> {
        let forward = self.moves(false)?;
        let backward = self.moves(true)?;
        // A plan that cannot be computed on the way leaves its change without a move; the other order may
        // do better.
        let whole = |moves: &[Option<Likely>]| moves.iter().all(Option::is_some);
        let orders = match (whole(&forward), whole(&backward)) {
            (true, true) => vec![&forward, &backward],
            (false, true) => vec![&backward],
            _ => vec![&forward],
        };
        let list = self.changes.list().iter().enumerate();
        let steps = list.map(|(at, change)| {
            let mut mean = [0.0; REPLICATES + 1];
            for order in &orders {
                for (mean, moved) in mean.iter_mut().zip(order[at].unwrap_or_default()) {
                    *mean += moved / orders.len() as f64;
                }
            }
            Step {
                change: change.clone(),
                moved: Figure {
                    value: mean[0],
                    error: standard_error(&mean[1..]),
                },
                with_next: orders.iter().any(|order| order[at].is_none()),
            }
        });
        Ok(steps.collect())
    }

    /// The move of each change, made in one of the two orders; none where the plan cannot be computed
    /// before the next is made as well.
    fn moves(&self, reverse: bool) -> Result<Vec<Option<Likely>>, PlanError> {
        let count = self.changes.list().len();
        let mut made = vec![false; count];
        let mut moves = vec![None; count];
        let mut before = self.likely(&made)?;
        for at in 0..count {
            let at = if reverse { count - 1 - at } else { at };
            made[at] = true;
            match self.likely(&made) {
                Ok(after) => {
                    let mut moved = after;
                    for (moved, before) in moved.iter_mut().zip(before) {
                        *moved -= before;
                    }
                    moves[at] = Some(moved);
                    before = after;
                }
                Err(PlanError::Stopped) => return Err(PlanError::Stopped),
                Err(_) => {}
            }
        }
        Ok(moves)
    }

    fn likely(&self, made: &[bool]) -> Result<Likely, PlanError> {
        let plan = self.changes.with(made);
        check(&plan)?;
        let of = |id: &String| self.dimensions.get(id.as_str()).copied().unwrap_or(0);
        let drivers = plan.drivers.iter();
        let dimensions: Vec<usize> = drivers.map(|driver| of(&driver.id)).collect();
        let draws = Draws::in_dimensions(&plan, self.run, &dimensions)?;
        let mut npv = returns(&plan, &draws, self.cancel)?;
        let mut likely = [0.0; REPLICATES + 1];
        let each = (npv.len() / REPLICATES).max(1);
        let replicates = npv.chunks_exact_mut(each);
        for (likely, replicate) in likely[1..].iter_mut().zip(replicates) {
            *likely = summary::median(replicate);
        }
        likely[0] = summary::median(&mut npv);
        Ok(likely)
    }
}
