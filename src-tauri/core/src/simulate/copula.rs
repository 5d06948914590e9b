//! Drivers that move together: a Gaussian copula over the shares they were drawn with.

use super::shares::between;
use crate::{
    correlation::{Symmetric, of_ranks, of_scores},
    estimate::normal,
    plan::{DriverId, Pairs, Plan, PlanError, check, is_shared, pairs},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A rank correlation that moved by less is as stated.
const MOVED: f64 = 1e-3;

/// Futures mixed at a time.
const CHUNK: usize = 512;

/// Two drivers that cannot move together as stated, because of what is stated of others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repair {
    /// One driver.
    pub one: DriverId,
    /// The other.
    pub other: DriverId,
    /// The rank correlation that is stated; 0 where nothing is.
    pub stated: f64,
    /// The one that is used: of the nearest matrix that is possible.
    pub used: f64,
}

/// Every two drivers that move together otherwise than stated, in the order of their ids. Stated of a pair
/// alone, every degree is possible; of three or more it need not be.
///
/// # Errors
/// What [`check`] refuses.
pub fn repairs(plan: &Plan) -> Result<Vec<Repair>, PlanError> {
    check(plan)?;
    let mut by_id: Vec<usize> = (0..plan.drivers.len()).collect();
    by_id.sort_by_key(|at| &plan.drivers[*at].id);
    let mut rank = vec![0; by_id.len()];
    for (place, at) in by_id.iter().enumerate() {
        rank[*at] = place;
    }
    let clusters = clusters(plan, &rank)?;
    let mut found: Vec<Repair> = clusters
        .into_iter()
        .flat_map(|cluster| cluster.moved)
        .collect();
    found.sort_by(|a, b| (&a.one, &a.other).cmp(&(&b.one, &b.other)));
    Ok(found)
}

/// Drivers that depend on one another, directly or through others.
pub(super) struct Cluster {
    /// Places in the plan, by dimension: the first keeps its futures, the others follow. Numbers that all projects
    /// of a workspace share come before: they keep theirs, whatever one project says of them.
    members: Vec<usize>,
    /// Row by row, up to the diagonal.
    factor: Vec<Vec<f64>>,
    moved: Vec<Repair>,
}

/// The clusters of a plan. What is fixed depends on nothing and is left out.
pub(super) fn clusters(plan: &Plan, dimensions: &[usize]) -> Result<Vec<Cluster>, PlanError> {
    if plan.dependence.is_empty() {
        return Ok(Vec::new());
    }
    let mut stated = pairs(plan)?;
    stated.retain(|(one, other), degree| {
        let unsure = |at: usize| plan.drivers[at].estimate.is_drawn();
        degree.rank_correlation() != 0.0 && unsure(*one) && unsure(*other)
    });
    let clusters = connected(&stated).into_iter().map(|mut members| {
        members.sort_unstable_by_key(|at| (!is_shared(&plan.drivers[*at].id), dimensions[*at]));
        Cluster::new(plan, members, &stated)
    });
    Ok(clusters.collect())
}

/// Sets of drivers between which something is stated.
fn connected(stated: &Pairs) -> Vec<Vec<usize>> {
    let mut beside: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (one, other) in stated.keys() {
        beside.entry(*one).or_default().push(*other);
        beside.entry(*other).or_default().push(*one);
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for start in beside.keys() {
        let (mut members, mut next) = (Vec::new(), vec![*start]);
        while let Some(at) = next.pop() {
            if seen.insert(at) {
                members.push(at);
                next.extend(beside.get(&at).into_iter().flatten());
            }
        }
        if !members.is_empty() {
            found.push(members);
        }
    }
    found
}

impl Cluster {
    fn new(plan: &Plan, members: Vec<usize>, stated: &Pairs) -> Self {
        let mut matrix = Symmetric::identity(members.len());
        for (row, one) in members.iter().enumerate() {
            for (column, other) in members[..row].iter().enumerate() {
                if let Some(degree) = stated.get(&(*one.min(other), *one.max(other))) {
                    matrix.set(row, column, of_scores(degree.rank_correlation()));
                }
            }
        }
        if let Some(factor) = matrix.factor() {
            return Self {
                members,
                factor,
                moved: Vec::new(),
            };
        }
        let shared = members.iter();
        let shared = shared.filter(|at| is_shared(&plan.drivers[**at].id));
        let nearest = with_independent(matrix.nearest(), shared.count());
        let factor = nearest.factor().unwrap_or_else(|| {
            // Cannot be: what is nearest is possible. Independent, should rounding say otherwise.
            (0..members.len()).map(alone_row).collect()
        });
        let moved = moved(plan, &members, &matrix, &factor);
        Self {
            members,
            factor,
            moved,
        }
    }

    /// Lets the shares of its drivers move together. Each keeps its own distribution: a sum of normal
    /// scores whose weights have length 1 is a normal score again.
    pub(super) fn mix(&self, shares: &mut [Vec<u32>]) {
        let count = self.members.first().map_or(0, |at| shares[*at].len());
        let mut scores: Vec<Vec<f64>> = vec![Vec::new(); self.members.len()];
        for start in (0..count).step_by(CHUNK) {
            let places = start..(start + CHUNK).min(count);
            for (scores, at) in scores.iter_mut().zip(&self.members) {
                scores.clear();
                let drawn = shares[*at][places.clone()].iter();
                scores.extend(drawn.map(|share| normal::score(between(*share))));
            }
            for (row, at) in self.factor.iter().zip(&self.members) {
                // Alone, it keeps its shares to the last digit.
                if row.iter().rev().skip(1).all(|weight| *weight == 0.0) {
                    continue;
                }
                for (place, share) in shares[*at][places.clone()].iter_mut().enumerate() {
                    let each = row.iter().zip(&scores);
                    let score: f64 = each.map(|(weight, scores)| weight * scores[place]).sum();
                    *share = step_of(score);
                }
            }
        }
    }
}

/// Halvings until what is possible is found.
const HALVINGS: usize = 40;

/// The same matrix with the first ones independent of each other, as they are in all other plans; the rest moves
/// together as much less, all alike, as it must for that.
fn with_independent(mut matrix: Symmetric, first: usize) -> Symmetric {
    if first < 2 {
        return matrix;
    }
    for row in 0..first {
        for column in 0..row {
            matrix.set(row, column, 0.0);
        }
    }
    let lessened = |by: f64| {
        let mut less = Symmetric::identity(matrix.size());
        for row in 0..matrix.size() {
            for column in 0..row {
                less.set(row, column, by * matrix.at(row, column));
            }
        }
        less
    };
    if matrix.factor().is_some() {
        return matrix;
    }
    let (mut possible, mut too_much) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let between = 0.5 * (possible + too_much);
        if lessened(between).factor().is_some() {
            possible = between;
        } else {
            too_much = between;
        }
    }
    lessened(possible)
}

/// The row of a factor of one that follows nobody.
fn alone_row(at: usize) -> Vec<f64> {
    let mut row = vec![0.0; at + 1];
    row[at] = 1.0;
    row
}

/// The share below a normal score, in units of 2^−32.
fn step_of(score: f64) -> u32 {
    // A conversion to a smaller type ends at its limits.
    (normal::below(score) * 4_294_967_296.0) as u32
}

fn moved(plan: &Plan, members: &[usize], stated: &Symmetric, factor: &[Vec<f64>]) -> Vec<Repair> {
    let mut found = Vec::new();
    for (row, one) in members.iter().enumerate() {
        for (column, other) in members[..row].iter().enumerate() {
            let used: f64 = factor[row]
                .iter()
                .zip(&factor[column])
                .map(|(a, b)| a * b)
                .sum();
            let (stated, used) = (of_ranks(stated.at(row, column)), of_ranks(used));
            if (used - stated).abs() > MOVED {
                let (one, other) = (&plan.drivers[*one].id, &plan.drivers[*other].id);
                found.push(Repair {
                    one: one.min(other).clone(),
                    other: one.max(other).clone(),
                    stated,
                    used,
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
