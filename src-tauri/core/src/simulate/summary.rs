//! Columns of futures, summed up with their Monte Carlo error.

use super::{Bin, Figure, Percentiles, REPLICATES, Spread};
use crate::statistics::{mean, percentiles, standard_error};

/// Bins of a histogram, before zero is made an edge.
const BINS: f64 = 48.0;

/// Percentiles, mean and the error of the median.
pub(super) fn spread(values: &[f64]) -> Spread {
    let mut scratch = values.to_vec();
    let found = percentiles(&mut scratch, [0.1, 0.25, 0.5, 0.75, 0.9]);
    let [p10, p25, p50, p75, p90] = found.unwrap_or_default();
    Spread {
        p10,
        p25,
        p50,
        p75,
        p90,
        mean: mean(values).unwrap_or_default(),
        error: error_of(values, |replicate| median(&mut replicate.to_vec())),
    }
}

/// The same of the values that are kept; none where none is. The error is that of the replicates' own
/// kept values.
pub(super) fn spread_of(values: &[f64], keep: impl Fn(&f64) -> bool) -> Option<Spread> {
    let kept = |values: &[f64]| -> Vec<f64> { values.iter().copied().filter(&keep).collect() };
    let all = kept(values);
    let error = error_where(values, |replicate| {
        let mut kept = kept(replicate);
        percentiles(&mut kept, [0.5]).map(|[median]| median)
    });
    (!all.is_empty()).then(|| Spread {
        error,
        ..spread(&all)
    })
}

/// The sum that suffices in a share of the futures, with its error.
pub(super) fn suffices(values: &[f64], at: f64) -> Figure {
    let found = |values: &[f64]| {
        let found = percentiles(&mut values.to_vec(), [at]);
        found.map_or(0.0, |[value]| value)
    };
    Figure {
        value: found(values),
        error: error_of(values, found),
    }
}

/// The median; values are rearranged. 0 of nothing.
pub(super) fn median(values: &mut [f64]) -> f64 {
    percentiles(values, [0.5]).map_or(0.0, |[median]| median)
}

/// Share of the futures for which something holds.
pub(super) fn share(values: &[f64], holds: impl Fn(&f64) -> bool) -> Figure {
    let part = |values: &[f64]| {
        let count = values.iter().filter(|value| holds(value)).count();
        count as f64 / values.len().max(1) as f64
    };
    Figure {
        value: part(values),
        error: error_of(values, part),
    }
}

/// Error of a figure: its spread between the replicates over the root of their number.
pub(super) fn error_of(values: &[f64], figure: impl Fn(&[f64]) -> f64) -> f64 {
    error_where(values, |replicate| Some(figure(replicate)))
}

/// The same where a replicate may have no such figure.
pub(super) fn error_where(values: &[f64], figure: impl Fn(&[f64]) -> Option<f64>) -> f64 {
    let each = (values.len() / REPLICATES).max(1);
    let figures: Vec<f64> = values.chunks_exact(each).filter_map(figure).collect();
    standard_error(&figures)
}

/// A figure of all replicates with its error, where a replicate alone has too few futures for it: the
/// spread of what each replicate adds (the jackknife of Quenouille and Tukey). `of` is asked for the
/// figure without one replicate, and for that of all with [`REPLICATES`] itself.
pub(super) fn left_out(of: impl Fn(usize) -> f64) -> Figure {
    let value = of(REPLICATES);
    let count = REPLICATES as f64;
    let adds = (0..REPLICATES).map(|replicate| count * value - (count - 1.0) * of(replicate));
    Figure {
        value,
        error: standard_error(&adds.collect::<Vec<f64>>()),
    }
}

/// Percentiles of a month, where infinite means beyond the horizon.
pub(super) fn months(values: &[f64]) -> Percentiles {
    let found = percentiles(&mut values.to_vec(), [0.1, 0.5, 0.9]);
    let [p10, p50, p90] = found.unwrap_or([f64::INFINITY; 3]);
    let within = |month: f64| month.is_finite().then_some(month);
    let error = error_of(values, |replicate| median(&mut replicate.to_vec()));
    Percentiles {
        p10: within(p10),
        p50: within(p50),
        p90: within(p90),
        error: within(error),
    }
}

/// Mean of the worst 5 %, at least one.
pub(super) fn tail_mean(values: &[f64]) -> f64 {
    let worst = values.len().div_ceil(20);
    let mut scratch = values.to_vec();
    if worst == 0 || worst > scratch.len() {
        return 0.0;
    }
    scratch.select_nth_unstable_by(worst - 1, f64::total_cmp);
    // In order, so that the sum does not depend on how the selection shuffles.
    scratch[..worst].sort_unstable_by(f64::total_cmp);
    mean(&scratch[..worst]).unwrap_or_default()
}

/// About 48 bins of one width between P0.5 and P99.5, with an edge at zero. A single bin of no width
/// when all futures are alike.
pub(super) fn histogram(values: &[f64]) -> Vec<Bin> {
    let found = percentiles(&mut values.to_vec(), [0.005, 0.995]);
    let Some([low, high]) = found else {
        return Vec::new();
    };
    let width = (high - low) / BINS;
    let (first, last) = ((low / width).floor(), (high / width).ceil());
    // Alike, or so nearly that edges could not be told apart.
    if !(width > 0.0 && first.abs().max(last.abs()) < 1e12) {
        return vec![Bin {
            from: low,
            to: high,
            count: values.len(),
        }];
    }
    let count = ((last - first) as usize).max(1);
    let edge = |at: usize| (first + at as f64) * width;
    let mut bins: Vec<Bin> = (0..count)
        .map(|at| Bin {
            from: edge(at),
            to: edge(at + 1),
            count: 0,
        })
        .collect();
    for value in values {
        let at = (value / width).floor() - first;
        bins[(at.max(0.0) as usize).min(count - 1)].count += 1;
    }
    bins
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_is_an_edge_of_the_histogram() {
        let values: Vec<f64> = (0..10_000).map(|at| f64::from(at) / 7.0 - 400.0).collect();
        let bins = histogram(&values);
        assert!((48..=50).contains(&bins.len()), "{}", bins.len());
        assert!(bins.iter().any(|bin| bin.from == 0.0));
        assert_eq!(bins.iter().map(|bin| bin.count).sum::<usize>(), 10_000);
        let losing: usize = bins
            .iter()
            .filter(|bin| bin.to <= 0.0)
            .map(|bin| bin.count)
            .sum();
        assert_eq!(losing, values.iter().filter(|value| **value < 0.0).count());
        assert!(bins.windows(2).all(|pair| pair[0].to == pair[1].from));
    }

    #[test]
    fn one_future_alone_is_one_bin() {
        let bins = histogram(&[5.0; 100]);
        assert_eq!((bins.len(), bins[0].count), (1, 100));
    }

    #[test]
    fn the_tail_is_the_mean_of_the_worst_twentieth() {
        let values: Vec<f64> = (1..=100).rev().map(f64::from).collect();
        // 1 to 5.
        assert_eq!(tail_mean(&values), 3.0);
    }

    #[test]
    fn months_beyond_the_horizon_are_none() {
        let mut values = vec![4.0; 60];
        values.extend([f64::INFINITY; 40]);
        let found = months(&values);
        assert_eq!(
            (found.p10, found.p50, found.p90),
            (Some(4.0), Some(4.0), None)
        );
    }
}
