//! What no set can exceed, made narrow before any set is searched for: the program with parts of projects, and
//! planes where it stands best.
//!
//! Two kinds of planes hold for every set, whatever futures do. The mean of the worst futures lies below the
//! plane that touches it anywhere, at parts of projects too. And a sum of spending that suffices is never below
//! its mean less half its deviation (Cantelli: the mean of the cheapest four fifths of any numbers lies at most
//! so far below the mean of all), which bends towards the sets, so that its tangents do as rows.

use super::{
    Refused,
    program::Program,
    set::{Asked, cheap_ones},
};
use crate::simulate::Cancel;

/// Planes that are laid one after the other.
const PLANES: usize = 24;

/// Spending of each candidate: its mean, and what it adds at most to the variance of a sum.
pub(super) struct Spread {
    mean: Vec<f64>,
    variance: Vec<f64>,
    /// So many deviations lies the mean of the cheapest below the mean of all, at most.
    below: f64,
}

impl Spread {
    /// Of single candidates with what they have in common with others that may be chosen beside them.
    pub(super) fn of(asked: &Asked<'_>) -> Self {
        let columns = || asked.candidates.iter().map(|one| &one.ahead.spending);
        let futures = columns().map(Vec::len).max().unwrap_or_default();
        let over = |sum: f64| sum / (futures.max(1) as f64);
        let mean: Vec<f64> = columns().map(|column| over(column.iter().sum())).collect();
        let apart = |(column, mean): (&Vec<f64>, &f64)| -> Vec<f64> {
            let values = column.iter().copied().chain(std::iter::repeat(0.0));
            values.take(futures).map(|value| value - mean).collect()
        };
        let apart: Vec<Vec<f64>> = columns().zip(&mean).map(apart).collect();
        let together = |one: &[f64], other: &[f64]| -> f64 {
            over(one.iter().zip(other).map(|(a, b)| a * b).sum())
        };
        let mut variance: Vec<f64> = apart.iter().map(|one| together(one, one)).collect();
        for at in 0..apart.len() {
            for other in at + 1..apart.len() {
                // Of two ways of a project, one is chosen.
                if asked.candidates[at].key == asked.candidates[other].key {
                    continue;
                }
                // Half of twice the covariance goes to each; where it is below nothing, it is left out.
                let shared = together(&apart[at], &apart[other]).max(0.0);
                variance[at] += shared;
                variance[other] += shared;
            }
        }
        let cheap = over(cheap_ones(futures) as f64);
        Self {
            mean,
            variance,
            below: ((1.0 - cheap) / cheap.max(f64::MIN_POSITIVE)).sqrt(),
        }
    }

    /// The tangent at a sum of variances: weights, and by how much more than the budget they may come to.
    pub(super) fn tangent(&self, variance: f64) -> (Vec<f64>, f64) {
        let below = self.below;
        let root = variance.sqrt();
        let each = self.mean.iter().zip(&self.variance);
        let weights = each.map(|(mean, own)| mean - 0.5 * below * own / root);
        (weights.collect(), 0.5 * below * root)
    }
}

/// Lays planes where the program with parts of projects stands best, until it stands still.
pub(super) fn narrow(
    program: &mut Program<'_>,
    spread: &Spread,
    budget: f64,
    cancel: Cancel<'_>,
) -> Result<(), Refused> {
    let mut variances: Vec<f64> = Vec::new();
    for _ in 0..PLANES {
        let Some(parts) = program.parts(cancel)? else {
            return Ok(());
        };
        let variance: f64 = parts.iter().zip(&spread.variance).map(|(a, b)| a * b).sum();
        let near = |known: &f64| (known - variance).abs() <= 0.02 * variance;
        let bends = variance > 0.0 && !variances.iter().any(near);
        if bends {
            variances.push(variance);
            let (weights, more) = spread.tangent(variance);
            program.limit(weights, budget + more);
        }
        if !program.touch_parts(&parts) && !bends {
            return Ok(());
        }
    }
    Ok(())
}
