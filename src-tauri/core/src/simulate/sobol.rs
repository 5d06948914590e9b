//! Owen-scrambled Sobol points of one dimension, many at once.
//!
//! The points are those of `sobol_burley` (Burley, "Practical hash-based Owen scrambling", Journal of Computer
//! Graphics Techniques 9, 2020), made of its own parts; in another order, so that a loop over points needs no
//! branch.

use crate::wide::wide;
use sobol_burley::parts::{hash, owen_scramble_rev, sobol_rev};

/// Bits of the place of a point.
const BITS: usize = 16;

/// Points that are worked on together.
const TOGETHER: usize = 128;

/// What sets one dimension of a set apart from the others in the scramble of its points.
const APART: [u32; 4] = [0x912f_69ba, 0x174f_18ab, 0x691e_72ca, 0xb40c_c1b8];

/// Fills in the first points of one dimension under one scramble, in units of 2^−32; at most 2^16 of them.
pub(super) fn points(points: &mut [u32], dimension: u32, seed: u32) {
    let scramble = Scramble::new(dimension, seed);
    for (part, points) in points.chunks_mut(TOGETHER).enumerate() {
        wide(
            #[inline(always)]
            || scramble.fill((part * TOGETHER) as u32, points),
        );
    }
}

/// One dimension under one scramble.
struct Scramble {
    /// What each bit of a place turns over, bits reversed.
    turns: [u32; BITS],
    /// The scramble of places, the same for all dimensions, and that of the points.
    places: u32,
    points: u32,
}

impl Scramble {
    fn new(dimension: u32, seed: u32) -> Self {
        let apart = APART[dimension as usize % APART.len()];
        Self {
            turns: std::array::from_fn(|bit| sobol_rev(1 << (31 - bit), dimension)),
            places: hash(seed ^ 0x79c6_8e4a),
            points: hash((dimension >> 2) ^ seed.wrapping_mul(0x9c8f_2d3b) ^ apart),
        }
    }

    #[inline(always)]
    fn fill(&self, first: u32, points: &mut [u32]) {
        for (at, point) in points.iter_mut().enumerate() {
            let place = owen_scramble_rev((first + at as u32).reverse_bits(), self.places);
            let mut turned = 0;
            for (bit, turns) in self.turns.iter().enumerate() {
                turned ^= turns & ((place >> (31 - bit)) & 1).wrapping_neg();
            }
            *point = owen_scramble_rev(turned, self.points).reverse_bits();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sobol_burley::sample;

    fn first(count: usize, dimension: u32, seed: u32) -> Vec<f32> {
        let mut found = vec![0; count];
        points(&mut found, dimension, seed);
        // The library leaves the lowest nine bits out.
        let as_share = |point: &u32| (point >> 9) as f32 / 8_388_608.0;
        found.iter().map(as_share).collect()
    }

    #[test]
    fn they_are_the_points_of_the_library() {
        for (dimension, seed) in [(0, 0), (1, 7), (2, 7), (3, 7), (30, 0x9e37_79b9), (255, 1)] {
            let expected: Vec<f32> = (0..1_000)
                .map(|place| sample(place, dimension, seed))
                .collect();
            assert_eq!(first(1_000, dimension, seed), expected, "{dimension}");
        }
        assert_eq!(first(1 << 16, 5, 3).last(), Some(&sample(65_535, 5, 3)));
    }
}
