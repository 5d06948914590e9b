//! Summaries of many numbers: percentiles, means, ranks. One definition of each for the whole house.

mod buckets;

use std::cmp::Ordering;

/// From so many values on percentiles are looked for in buckets.
const MANY: usize = 1 << 10;

/// The value below which the share `at` (0 to 1) of sorted `values` lies: linear interpolation between
/// the neighbours ("type 7"). An empty slice has none.
pub fn percentile(sorted: &[f64], at: f64) -> Option<f64> {
    let (below, weight) = place(sorted.len(), at)?;
    let (low, high) = (sorted[below], sorted[(below + 1).min(sorted.len() - 1)]);
    Some(between(low, high, weight))
}

/// The same percentiles of values in any order, which are rearranged. `at` must ascend.
///
/// Selects instead of sorting: a fan asks five percentiles of each month.
pub fn percentiles<const N: usize>(values: &mut [f64], at: [f64; N]) -> Option<[f64; N]> {
    if values.len() >= MANY
        && let Some(found) = buckets::percentiles(values, at)
    {
        return Some(found);
    }
    let mut found = [0.0; N];
    let mut done = 0;
    for (slot, at) in found.iter_mut().zip(at) {
        let (below, weight) = place(values.len(), at)?;
        // What was selected before stays where it is: everything left of `done` is no larger.
        let from = done.min(below);
        let (_, low, right) = values[from..].select_nth_unstable_by(below - from, f64::total_cmp);
        let low = *low;
        let high = if weight > 0.0 {
            right.iter().copied().min_by(f64::total_cmp).unwrap_or(low)
        } else {
            low
        };
        *slot = between(low, high, weight);
        done = below;
    }
    Some(found)
}

/// Index below the place of a percentile, and the weight of the one above.
fn place(count: usize, at: f64) -> Option<(usize, f64)> {
    let last = count.checked_sub(1)?;
    let place = at.clamp(0.0, 1.0) * last as f64;
    let below = (place.floor() as usize).min(last);
    Some((below, place - below as f64))
}

/// Infinite neighbours ("beyond the horizon") stay infinite instead of becoming undefined.
fn between(low: f64, high: f64, weight: f64) -> f64 {
    if weight <= 0.0 || low == high {
        low
    } else if high.is_infinite() || low.is_infinite() {
        if high.is_infinite() { high } else { low }
    } else {
        low + (high - low) * weight
    }
}

/// The arithmetic mean; [`None`] of nothing.
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Variance of the values themselves (population); [`None`] of nothing.
pub fn variance(values: &[f64]) -> Option<f64> {
    let centre = mean(values)?;
    let squares = values
        .iter()
        .map(|value| (value - centre) * (value - centre));
    Some(squares.sum::<f64>() / values.len() as f64)
}

/// Standard error of a figure from its values in independent replicates: their spread (n − 1) ÷ √n.
/// 0 for fewer than two.
pub fn standard_error(replicates: &[f64]) -> f64 {
    let count = replicates.len() as f64;
    match variance(replicates) {
        Some(variance) if replicates.len() > 1 => (variance / (count - 1.0)).sqrt(),
        _ => 0.0,
    }
}

/// Ranks from 1, ties sharing the mean of their places.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    order.sort_unstable_by(|a, b| {
        let by_value = values[*a as usize].total_cmp(&values[*b as usize]);
        by_value.then(a.cmp(b))
    });
    let mut ranks = vec![0.0; values.len()];
    let mut first = 0;
    while first < order.len() {
        let value = values[order[first] as usize];
        let equal = |at: &&u32| values[**at as usize].partial_cmp(&value) == Some(Ordering::Equal);
        let count = order[first..].iter().take_while(equal).count().max(1);
        let shared = first as f64 + (count as f64 + 1.0) / 2.0;
        for at in &order[first..first + count] {
            ranks[*at as usize] = shared;
        }
        first += count;
    }
    ranks
}

/// Pearson's correlation of two columns of equal length; [`None`] when either does not vary.
pub fn correlation(left: &[f64], right: &[f64]) -> Option<f64> {
    let (mean_left, mean_right) = (mean(left)?, mean(right)?);
    let (mut product, mut squares_left, mut squares_right) = (0.0, 0.0, 0.0);
    for (a, b) in left.iter().zip(right) {
        let (a, b) = (a - mean_left, b - mean_right);
        product += a * b;
        squares_left += a * a;
        squares_right += b * b;
    }
    let scale = squares_left.sqrt() * squares_right.sqrt();
    (scale > 0.0).then(|| (product / scale).clamp(-1.0, 1.0))
}

/// Spearman's rank correlation: Pearson's of the ranks.
pub fn rank_correlation(left: &[f64], right: &[f64]) -> Option<f64> {
    correlation(&ranks(left), &ranks(right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn percentiles_interpolate_between_neighbours() {
        // numpy.percentile([1, 2, 4, 8], [0, 10, 50, 90, 100]) = 1, 1.3, 3, 6.8, 8
        let sorted = [1.0, 2.0, 4.0, 8.0];
        for (at, expected) in [(0.0, 1.0), (0.1, 1.3), (0.5, 3.0), (0.9, 6.8), (1.0, 8.0)] {
            assert!((percentile(&sorted, at).unwrap() - expected).abs() < 1e-12);
        }
        assert_eq!(percentile(&[], 0.5), None);
    }

    #[test]
    fn a_percentile_beyond_the_horizon_is_infinite() {
        let beyond = f64::INFINITY;
        assert_eq!(percentile(&[1.0, 3.0, beyond], 0.5), Some(3.0));
        assert_eq!(percentile(&[1.0, 3.0, beyond], 0.6), Some(beyond));
        assert_eq!(percentile(&[beyond, beyond], 0.5), Some(beyond));
    }

    #[test]
    fn ties_share_their_rank() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), vec![3.5, 1.0, 3.5, 2.0]);
        // scipy.stats.spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) = 0.8207826816681233
        let found = rank_correlation(&[1.0, 2.0, 3.0, 4.0, 5.0], &[5.0, 6.0, 7.0, 8.0, 7.0]);
        assert!((found.unwrap() - 0.820_782_681_668_123_3).abs() < 1e-12);
        assert_eq!(rank_correlation(&[1.0, 1.0], &[1.0, 2.0]), None);
    }

    #[test]
    fn the_standard_error_is_the_spread_over_the_root_of_the_count() {
        // Values 1, 2, 3, 4: spread √(5/3), over √4.
        let expected = (5.0_f64 / 3.0).sqrt() / 2.0;
        assert!((standard_error(&[1.0, 2.0, 3.0, 4.0]) - expected).abs() < 1e-12);
        assert_eq!(standard_error(&[1.0]), 0.0);
    }

    proptest! {
        #[test]
        fn many_values_have_the_percentiles_that_sorting_gives(
            few in prop::collection::vec(-1e6..1e6_f64, 1..40),
            spread in 0.0..12.0_f64,
            seed in any::<u32>(),
        ) {
            // Thousands of values around a few, with ties, far tails and infinite ones.
            let mut state = seed;
            let mut values: Vec<f64> = (0..3_000_usize)
                .map(|at| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let unit = f64::from(state >> 8) / 16_777_216.0;
                    few[at % few.len()] + libm::exp(spread * unit) * f64::from(at as u32 % 3)
                })
                .collect();
            values[7] = f64::from(seed % 2) * 1e12;
            values[8] = if seed % 3 == 0 { f64::INFINITY } else { 0.0 };
            let at = [0.0, 0.05, 0.1, 0.25, 0.5, 0.9, 1.0];
            let mut sorted = values.clone();
            sorted.sort_unstable_by(f64::total_cmp);
            let found = percentiles(&mut values, at).unwrap();
            for (found, at) in found.iter().zip(at) {
                prop_assert_eq!(*found, percentile(&sorted, at).unwrap());
            }
        }

        #[test]
        fn selecting_gives_what_sorting_gives(values in prop::collection::vec(-1e6..1e6_f64, 1..200)) {
            let at = [0.05, 0.1, 0.25, 0.5, 0.9, 1.0];
            let mut sorted = values.clone();
            sorted.sort_unstable_by(f64::total_cmp);
            let found = percentiles(&mut values.clone(), at).unwrap();
            for (found, at) in found.iter().zip(at) {
                prop_assert_eq!(*found, percentile(&sorted, at).unwrap());
            }
        }
    }
}
