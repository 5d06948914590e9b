//! Drawing the values of all drivers in all futures.

use super::{REPLICATES, Run, Sampler, copula, dimension, rows};
use crate::{
    estimate::Quantile,
    plan::{BLOCK, Computed, Driver, Plan, PlanError},
};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use rayon::prelude::*;
use sobol_burley::{NUM_DIMENSION_SETS_4D, sample_4d};
use std::collections::BTreeSet;

/// Points in one scramble that are all different.
const MOST_POINTS: usize = 1 << 16;

/// Dimensions of one set that is drawn together.
const SET: usize = 4;

/// The values of all drivers in all futures. Futures of one replicate stand together.
#[derive(Debug)]
pub(super) struct Draws {
    /// Futures in all.
    pub(super) samples: usize,
    /// By driver, in the order of the plan.
    pub(super) drivers: Vec<Drawn>,
}

/// One driver.
#[derive(Debug)]
pub(super) struct Drawn {
    /// Its value in each future.
    pub(super) values: Vec<f64>,
    /// The share of each future in units of 2^−32, which orders the values, equal where they are equal;
    /// nothing for a driver that is not drawn.
    pub(super) shares: Vec<u32>,
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
        let points = run.per_replicate()?;
        let mut shares = all_shares(plan, run, points, dimensions);
        for cluster in copula::clusters(plan, dimensions)? {
            cluster.mix(&mut shares);
        }
        for set in rows::row_sets_of(plan, dimensions) {
            set.join(&mut shares, between);
        }
        let samples = points * REPLICATES;
        let drawn = plan.drivers.par_iter().zip(shares);
        let drawn = drawn.map(|(driver, shares)| draw(driver, shares, samples));
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
            self.drivers[one.driver].values = values.collect();
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

/// The shares of every driver, each drawn on its own; none for one that is fixed or computed.
fn all_shares(plan: &Plan, run: &Run, points: usize, dimensions: &[usize]) -> Vec<Vec<u32>> {
    // Drivers whose dimensions belong to one set are drawn together, four for the price of one.
    let mut order: Vec<usize> = (0..dimensions.len()).collect();
    order.sort_unstable_by_key(|at| dimensions[*at]);
    order.retain(|at| plan.drivers[*at].estimate.is_drawn());
    let sets: Vec<&[usize]> = order
        .chunk_by(|a, b| dimensions[*a] / SET == dimensions[*b] / SET)
        .collect();
    let drawn: Vec<Vec<Vec<u32>>> = sets
        .into_par_iter()
        .map(|set| {
            let dimensions: Vec<usize> = set.iter().map(|at| dimensions[*at]).collect();
            shares(run, points, &dimensions)
        })
        .collect();
    let mut placed = vec![Vec::new(); dimensions.len()];
    for (at, shares) in order.into_iter().zip(drawn.into_iter().flatten()) {
        placed[at] = shares;
    }
    placed
}

fn draw(driver: &Driver, mut shares: Vec<u32>, samples: usize) -> Result<Drawn, PlanError> {
    if driver.estimate.formula().is_some() {
        // Comes after all that are drawn.
        return Ok(Drawn {
            values: Vec::new(),
            shares: Vec::new(),
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
            values: vec![quantile.median(); samples],
            shares: Vec::new(),
            ends: None,
        });
    }
    let values = shares.iter().map(|share| quantile.at(between(*share)));
    let values = values.collect();
    for share in &mut shares {
        if let Some(middle) = quantile.step(between(*share)) {
            *share = (middle * 4_294_967_296.0) as u32;
        }
    }
    Ok(Drawn {
        values,
        shares,
        ends: Some((quantile.at(0.1), quantile.at(0.9))),
    })
}

/// A share strictly between 0 and 1: the middle of its step.
pub(super) fn between(share: u32) -> f64 {
    (f64::from(share) + 0.5) / 4_294_967_296.0
}

/// Shares of dimensions that belong to one set, all replicates one after another.
fn shares(run: &Run, points: usize, dimensions: &[usize]) -> Vec<Vec<u32>> {
    if run.sampler == Sampler::Latin {
        let latin = |dimension: &usize| latin(run.seed, points, *dimension);
        return dimensions.iter().map(latin).collect();
    }
    let set = dimensions.first().map_or(0, |dimension| dimension / SET);
    let even = run.sampler == Sampler::Sobol
        && points <= MOST_POINTS
        && set < NUM_DIMENSION_SETS_4D as usize;
    if !even {
        let plain = dimensions
            .iter()
            .map(|dimension| plain(run.seed, points, *dimension));
        return plain.collect();
    }
    let mut shares = vec![Vec::with_capacity(points * REPLICATES); dimensions.len()];
    for replicate in 0..REPLICATES {
        let seed = scramble(run.seed, replicate as u64);
        for point in 0..points {
            let drawn = sample_4d(point as u32, set as u32, seed);
            for (shares, dimension) in shares.iter_mut().zip(dimensions) {
                // The generator has 24 bits; the lower eight put the share in the middle of its step.
                let step = (drawn[dimension % SET] * 16_777_216.0) as u32;
                shares.push(step << 8 | 0x80);
            }
        }
    }
    shares
}

fn plain(seed: u64, points: usize, dimension: usize) -> Vec<u32> {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    generator.set_stream(dimension as u64);
    (0..points * REPLICATES)
        .map(|_| generator.next_u32())
        .collect()
}

/// Shares of one dimension as a Latin hypercube has them: in each replicate one in every stretch of
/// 1 ÷ points, the stretches in an order of their own.
fn latin(seed: u64, points: usize, dimension: usize) -> Vec<u32> {
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    generator.set_stream(dimension as u64);
    let mut shares = Vec::with_capacity(points * REPLICATES);
    let mut stretches: Vec<u64> = (0..points as u64).collect();
    for _ in 0..REPLICATES {
        // Fisher and Yates; the order of the replicate before is as good a beginning as any.
        for at in (1..points).rev() {
            let other = (u64::from(generator.next_u32()) * (at as u64 + 1)) >> 32;
            stretches.swap(at, other as usize);
        }
        for stretch in &stretches {
            let within = u64::from(generator.next_u32());
            shares.push((((stretch << 32) | within) / points as u64) as u32);
        }
    }
    shares
}

/// The seed of a replicate's scramble: the finaliser of SplitMix64 (Steele, Lea, Flood 2014), so that
/// neighbouring seeds share nothing.
fn scramble(seed: u64, replicate: u64) -> u32 {
    let mut z = seed.wrapping_add((replicate + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_never_nothing_or_all() {
        assert!(between(0) > 0.0 && between(u32::MAX) < 1.0);
        let run = Run::default();
        for set in [0, 7, 255, 300] {
            for share in &shares(&run, 2000, &[set])[0] {
                assert!(between(*share) > 0.0 && between(*share) < 1.0);
            }
        }
    }

    #[test]
    fn each_replicate_fills_its_stretch_evenly() {
        // 256 points of one scramble: one in each 256th, in every dimension.
        let run = Run::default();
        for dimension in [0, 5, 100] {
            let column = &shares(&run, 256, &[dimension])[0];
            for replicate in column.chunks(256) {
                let mut stretches: Vec<u32> = replicate.iter().map(|share| share >> 24).collect();
                stretches.sort_unstable();
                assert_eq!(stretches, (0..256).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn a_latin_hypercube_fills_every_stretch_once_in_each_replicate() {
        let run = Run {
            sampler: Sampler::Latin,
            ..Run::default()
        };
        for points in [1, 7, 250] {
            for dimension in [0, 3, 400] {
                let column = &shares(&run, points, &[dimension])[0];
                assert_eq!(column.len(), points * REPLICATES);
                for replicate in column.chunks(points) {
                    let stretch = |share: &u32| (between(*share) * points as f64) as usize;
                    let mut stretches: Vec<usize> = replicate.iter().map(stretch).collect();
                    assert!(
                        points < 9 || !stretches.is_sorted(),
                        "in an order of its own"
                    );
                    stretches.sort_unstable();
                    assert_eq!(stretches, (0..points).collect::<Vec<_>>());
                }
            }
        }
        let pair = shares(&run, 250, &[3, 4]);
        assert_ne!(pair[0], pair[1]);
        assert_eq!(pair, shares(&run, 250, &[3, 4]));
    }

    #[test]
    fn replicates_and_seeds_differ() {
        let of = |seed| {
            let run = Run {
                seed,
                ..Run::default()
            };
            shares(&run, 100, &[3])[0].clone()
        };
        assert_ne!(of(1)[..100], of(1)[100..200]);
        assert_ne!(of(1), of(2));
        assert_eq!(of(1), of(1));
    }

    #[test]
    fn the_plain_generator_takes_over_where_the_even_one_ends() {
        let run = Run::default();
        assert_eq!(shares(&run, 10, &[256])[0], plain(1, 10, 256));
        assert_ne!(shares(&run, 10, &[255])[0], plain(1, 10, 255));
        let plainly = Run {
            sampler: Sampler::Plain,
            ..run
        };
        assert_eq!(shares(&plainly, 10, &[3])[0], plain(1, 10, 3));
    }
}
