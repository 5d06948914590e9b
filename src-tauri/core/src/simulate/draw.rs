//! Drawing the values of all drivers in all futures.

use super::{
    REPLICATES, Run, copula, dimension,
    kept::{self, Column},
    rows,
    shares::{Points, between},
};
use crate::{
    estimate::Quantile,
    plan::{BLOCK, Computed, Driver, Plan, PlanError},
};
use rayon::prelude::*;
use std::{collections::BTreeSet, sync::Arc};

/// The values of all drivers in all futures. Futures of one replicate stand together.
#[derive(Debug)]
pub(super) struct Draws {
    /// Futures in all.
    pub(super) samples: usize,
    /// By driver, in the order of the plan.
    pub(super) drivers: Vec<Drawn>,
}

/// One driver.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// Its value in each future.
    pub(super) values: Arc<Vec<f64>>,
    /// What each future was drawn from; nothing for a driver that is not drawn.
    pub(super) points: Arc<Points>,
    /// Its P10 and P90; nothing for a driver that is not drawn.
    pub(super) ends: Option<(f64, f64)>,
}

impl Draws {
    /// Draws the drivers of a plan.
    pub(super) fn new(plan: &Plan, run: &Run) -> Result<Self, PlanError> {
        Self::in_dimensions(plan, run, &dimension::dimensions(plan))
    }

    /// Draws the drivers of a plan in given dimensions.
    pub(super) fn in_dimensions(
        plan: &Plan,
        run: &Run,
        dimensions: &[usize],
    ) -> Result<Self, PlanError> {
        let each = run.per_replicate()?;
        let alone = kept::points(plan, run, each, dimensions);
        let points = together(plan, &alone, dimensions)?;
        let samples = each * REPLICATES;
        let drawn = (0..plan.drivers.len()).into_par_iter().map(|at| {
            let (driver, points) = (&plan.drivers[at], &points[at]);
            if !Arc::ptr_eq(points, &alone[at]) {
                return draw(driver, points, samples);
            }
            let column = Column {
                run,
                each,
                dimension: dimensions[at],
            };
            column.of(driver, || draw(driver, points, samples))
        });
        let mut draws = Self {
            samples,
            drivers: drawn.collect::<Result<_, _>>()?,
        };
        if plan
            .drivers
            .iter()
            .any(|one| one.estimate.formula().is_some())
        {
            draws.compute(&Computed::new(plan)?, &BTreeSet::new())?;
        }
        Ok(draws)
    }

    /// Works out what is computed in every future; `given` drivers keep their values.
    pub(super) fn compute(
        &mut self,
        computed: &Computed,
        given: &BTreeSet<usize>,
    ) -> Result<(), PlanError> {
        for one in computed.order() {
            if given.contains(&one.driver) {
                continue;
            }
            let blocks = (0..self.samples.div_ceil(BLOCK))
                .into_par_iter()
                .map(|block| {
                    let places = self.places(block);
                    one.tried(places.len(), |at| &self.drivers[at].values[places.clone()])
                });
            let blocks: Vec<(Vec<f64>, usize)> = blocks.collect();
            let lost = blocks.iter().map(|(_, lost)| lost).sum();
            if lost > 0 {
                return Err(one.not_computable(lost, self.samples));
            }
            let values = blocks.into_iter().flat_map(|(values, _)| values);
            self.drivers[one.driver].values = Arc::new(values.collect());
        }
        Ok(())
    }

    /// The places of a block of futures.
    pub(super) fn places(&self, block: usize) -> std::ops::Range<usize> {
        let from = block * BLOCK;
        from..(from + BLOCK).min(self.samples)
    }

    /// The columns of some futures.
    pub(super) fn columns(&self, places: &std::ops::Range<usize>) -> Vec<&[f64]> {
        let drivers = self.drivers.iter();
        drivers.map(|drawn| &drawn.values[places.clone()]).collect()
    }
}

/// The same points, but for drivers that move together or whose values were seen together.
fn together(
    plan: &Plan,
    alone: &[Arc<Points>],
    dimensions: &[usize],
) -> Result<Vec<Arc<Points>>, PlanError> {
    let clusters = copula::clusters(plan, dimensions)?;
    let sets = rows::row_sets_of(plan, dimensions);
    if clusters.is_empty() && sets.is_empty() {
        return Ok(alone.to_vec());
    }
    let mut shares: Vec<Vec<u32>> = alone
        .iter()
        .map(|points| points.shares().to_vec())
        .collect();
    for cluster in clusters {
        cluster.mix(&mut shares);
    }
    for set in sets {
        set.join(&mut shares, between);
    }
    let both = alone.iter().zip(shares);
    let points = both.map(|(alone, shares)| {
        if alone.shares() == shares {
            alone.clone()
        } else {
            Arc::new(Points::new(shares))
        }
    });
    Ok(points.collect())
}

fn draw(driver: &Driver, points: &Arc<Points>, samples: usize) -> Result<Drawn, PlanError> {
    if driver.estimate.formula().is_some() {
        // Comes after all that are drawn.
        return Ok(Drawn {
            values: Arc::default(),
            points: Arc::default(),
            ends: None,
        });
    }
    let quantile = Quantile::new(&driver.estimate, &driver.bounds);
    let quantile = quantile.map_err(|reason| PlanError::Estimate {
        id: driver.id.clone(),
        name: driver.name.clone(),
        reason,
    })?;
    if driver.estimate.is_fixed() {
        return Ok(Drawn {
            values: Arc::new(vec![quantile.median(); samples]),
            points: Arc::default(),
            ends: None,
        });
    }
    let shares = points.shares();
    let values = quantile.column(shares.iter().map(|share| between(*share)));
    let points = if quantile.has_steps() {
        let middle = |share: &u32| {
            let middle = quantile.step(between(*share));
            middle.map_or(*share, |middle| (middle * 4_294_967_296.0) as u32)
        };
        Arc::new(Points::new(shares.iter().map(middle).collect()))
    } else {
        points.clone()
    };
    Ok(Drawn {
        values: Arc::new(values),
        points,
        ends: Some((quantile.at(0.1), quantile.at(0.9))),
    })
}
