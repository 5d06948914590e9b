//! What was drawn before and is asked for again: between two keystrokes all drivers but one stay as they are.

use super::{
    Run, Sampler,
    draw::Drawn,
    shares::{Points, shares},
};
use crate::{
    estimate::{Bounds, Estimate},
    plan::{Driver, Plan, PlanError},
};
use rayon::prelude::*;
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Runs of more futures in a replicate are drawn anew each time: nobody waits for them between keystrokes.
const MOST_EACH: usize = 1 << 10;

/// Runs whose points and columns are kept; with more, the oldest goes.
const RUNS: usize = 4;

/// Dimensions of a run that are kept.
const DIMENSIONS: usize = 128;

/// How futures are drawn, and how many in each replicate.
type Drawing = (u64, Sampler, usize);

/// What is kept, the latest run last. Only what takes longer to work out than to look up, and nothing that
/// changes a digit: who asks first and who asks again get the same.
static KEPT: RwLock<Vec<(Drawing, Kept)>> = RwLock::new(Vec::new());

/// What is kept of one run, by dimension.
#[derive(Debug, Default)]
struct Kept {
    points: BTreeMap<usize, Arc<Points>>,
    columns: BTreeMap<usize, (Estimate, Bounds, Drawn)>,
}

fn look<T>(drawing: Drawing, of: impl FnOnce(&Kept) -> T) -> Option<T> {
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    let (_, found) = kept.iter().find(|(found, _)| *found == drawing)?;
    Some(of(found))
}

fn keep(drawing: Drawing, change: impl FnOnce(&mut Kept)) {
    let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
    let at = kept.iter().position(|(found, _)| *found == drawing);
    let at = at.unwrap_or_else(|| {
        if kept.len() >= RUNS {
            kept.remove(0);
        }
        kept.push((drawing, Kept::default()));
        kept.len() - 1
    });
    change(&mut kept[at].1);
}

/// The points of every driver, each drawn on its own; none for one that is fixed or computed.
pub(super) fn points(
    plan: &Plan,
    run: &Run,
    each: usize,
    dimensions: &[usize],
) -> Vec<Arc<Points>> {
    let drawing = (run.seed, run.sampler, each);
    let may_keep = each <= MOST_EACH;
    let mut found: Vec<Option<Arc<Points>>> = vec![None; dimensions.len()];
    if may_keep {
        look(drawing, |kept| {
            for (found, dimension) in found.iter_mut().zip(dimensions) {
                *found = kept.points.get(dimension).cloned();
            }
        });
    }
    let wanted = (0..dimensions.len()).filter(|at| plan.drivers[*at].estimate.is_drawn());
    let wanted: Vec<usize> = wanted.filter(|at| found[*at].is_none()).collect();
    let drawn: Vec<Vec<u32>> = wanted
        .par_iter()
        .map(|at| shares(run, each, dimensions[*at]))
        .collect();
    for (at, shares) in wanted.iter().zip(drawn) {
        found[*at] = Some(Arc::new(Points::new(shares)));
    }
    if may_keep && !wanted.is_empty() {
        keep(drawing, |kept| {
            for at in wanted {
                if let Some(points) = found[at].clone().filter(|_| dimensions[at] < DIMENSIONS) {
                    kept.points.insert(dimensions[at], points);
                }
            }
        });
    }
    let drawn = plan.drivers.iter().map(|driver| driver.estimate.is_drawn());
    let both = found.into_iter().zip(drawn);
    both.map(|(points, drawn)| points.filter(|_| drawn).unwrap_or_default())
        .collect()
}

/// The column of one dimension of a run.
pub(super) struct Column<'r> {
    /// How it is drawn.
    pub(super) run: &'r Run,
    /// Futures in each replicate.
    pub(super) each: usize,
    /// Its dimension.
    pub(super) dimension: usize,
}

impl Column<'_> {
    /// The values of a driver in it: as they were, where its estimate is still the same.
    pub(super) fn of(
        &self,
        driver: &Driver,
        draw: impl FnOnce() -> Result<Drawn, PlanError>,
    ) -> Result<Drawn, PlanError> {
        let drawing = (self.run.seed, self.run.sampler, self.each);
        let may_keep =
            self.each <= MOST_EACH && self.dimension < DIMENSIONS && driver.estimate.is_drawn();
        if !may_keep {
            return draw();
        }
        let same = |(estimate, bounds, _): &&(Estimate, Bounds, Drawn)| {
            *estimate == driver.estimate && *bounds == driver.bounds
        };
        let found = look(drawing, |kept| {
            let found = kept.columns.get(&self.dimension).filter(same);
            found.map(|(.., drawn)| drawn.clone())
        });
        if let Some(found) = found.flatten() {
            return Ok(found);
        }
        let drawn = draw()?;
        let column = (driver.estimate.clone(), driver.bounds, drawn.clone());
        keep(drawing, |kept| {
            kept.columns.insert(self.dimension, column);
        });
        Ok(drawn)
    }
}
