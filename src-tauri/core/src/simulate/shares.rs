//! The shares from which the drivers of all futures are drawn, dimension by dimension.

use super::{REPLICATES, Run, Sampler, order::order, sobol};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use sobol_burley::NUM_DIMENSIONS;
use std::{borrow::Cow, sync::OnceLock};

/// Points in one scramble that are all different.
const MOST_POINTS: usize = 1 << 16;

/// Order and ranks of more futures than these are worked out each time: kept, they would take more memory
/// than the futures themselves.
const MOST_KEPT: usize = 1 << 15;

/// The shares of one driver in all futures, in units of 2^−32; none of a driver that is not drawn.
#[derive(Debug, Default)]
pub(super) struct Points {
    shares: Vec<u32>,
    order: OnceLock<Vec<u32>>,
    ranks: OnceLock<Vec<f64>>,
}

impl Points {
    pub(super) fn new(shares: Vec<u32>) -> Self {
        Self {
            shares,
            ..Self::default()
        }
    }

    /// The share of each future. It orders the values, equal where they are equal.
    pub(super) fn shares(&self) -> &[u32] {
        &self.shares
    }

    /// Whether the driver is not drawn.
    pub(super) fn is_empty(&self) -> bool {
        self.shares.is_empty()
    }

    /// Places of the futures from the least share to the most.
    pub(super) fn order(&self) -> Cow<'_, [u32]> {
        if self.shares.len() > MOST_KEPT {
            return order(&self.shares).into();
        }
        self.order.get_or_init(|| order(&self.shares)).into()
    }

    /// The rank of each future from 1, those alike sharing the mean of their places.
    pub(super) fn ranks(&self) -> Cow<'_, [f64]> {
        if self.shares.len() > MOST_KEPT {
            return self.ranked().into();
        }
        self.ranks.get_or_init(|| self.ranked()).into()
    }

    fn ranked(&self) -> Vec<f64> {
        let order = self.order();
        let mut ranks = vec![0.0; order.len()];
        let mut first = 0_usize;
        let share = |at: u32| self.shares[at as usize];
        for alike in order.chunk_by(|a, b| share(*a) == share(*b)) {
            for at in alike {
                ranks[*at as usize] = first as f64 + (alike.len() as f64 + 1.0) / 2.0;
            }
            first += alike.len();
        }
        ranks
    }
}

/// A share strictly between 0 and 1: the middle of its step.
pub(super) fn between(share: u32) -> f64 {
    (f64::from(share) + 0.5) / 4_294_967_296.0
}

/// Shares of one dimension, all replicates one after another.
pub(super) fn shares(run: &Run, points: usize, dimension: usize) -> Vec<u32> {
    if run.sampler == Sampler::Latin {
        return latin(run.seed, points, dimension);
    }
    let even = run.sampler == Sampler::Sobol
        && points <= MOST_POINTS
        && dimension < NUM_DIMENSIONS as usize;
    if !even {
        return plain(run.seed, points, dimension);
    }
    let mut shares = vec![0; points * REPLICATES];
    for (replicate, shares) in shares.chunks_exact_mut(points.max(1)).enumerate() {
        let seed = scramble(run.seed, replicate as u64);
        sobol::points(shares, dimension as u32, seed);
    }
    // 23 bits are kept; below them the share is put within its step.
    shares
        .iter_mut()
        .for_each(|share| *share = *share & !0x1ff | 0x80);
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
            for share in &shares(&run, 2000, set) {
                assert!(between(*share) > 0.0 && between(*share) < 1.0);
            }
        }
    }

    #[test]
    fn each_replicate_fills_its_stretch_evenly() {
        // 256 points of one scramble: one in each 256th, in every dimension.
        let run = Run::default();
        for dimension in [0, 5, 100] {
            let column = &shares(&run, 256, dimension);
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
                let column = &shares(&run, points, dimension);
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
        assert_ne!(shares(&run, 250, 3), shares(&run, 250, 4));
        assert_eq!(shares(&run, 250, 3), shares(&run, 250, 3));
    }

    #[test]
    fn replicates_and_seeds_differ() {
        let of = |seed| {
            let run = Run {
                seed,
                ..Run::default()
            };
            shares(&run, 100, 3).clone()
        };
        assert_ne!(of(1)[..100], of(1)[100..200]);
        assert_ne!(of(1), of(2));
        assert_eq!(of(1), of(1));
    }

    #[test]
    fn the_plain_generator_takes_over_where_the_even_one_ends() {
        let run = Run::default();
        assert_eq!(shares(&run, 10, 256), plain(1, 10, 256));
        assert_ne!(shares(&run, 10, 255), plain(1, 10, 255));
        let plainly = Run {
            sampler: Sampler::Plain,
            ..run
        };
        assert_eq!(shares(&plainly, 10, 3), plain(1, 10, 3));
    }
}
