//! Correlation matrices: whether one is possible, the nearest that is, and its triangular factor.

mod eigen;

use libm::{asin, sin};
use std::f64::consts::PI;

/// When two projections move the matrix less than this, they have met.
const MET: f64 = 1e-9;

/// Rounds of projections at most; the nearest matrix of fifty rows needs some dozens.
const ROUNDS: usize = 1_000;

/// A pivot below this is nothing: the row follows from those before it.
const NOTHING: f64 = 1e-10;

/// A symmetric matrix, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct Symmetric {
    size: usize,
    values: Vec<f64>,
}

/// The correlation of normal scores whose rank correlation (Spearman) is ρ: 2 sin(πρ ÷ 6).
pub fn of_scores(rank_correlation: f64) -> f64 {
    2.0 * sin(PI * rank_correlation / 6.0)
}

/// The rank correlation of normal scores whose correlation is r: 6 ÷ π · asin(r ÷ 2).
pub fn of_ranks(correlation: f64) -> f64 {
    6.0 / PI * asin(0.5 * correlation)
}

impl Symmetric {
    /// Ones on the diagonal, zeros elsewhere.
    pub fn identity(size: usize) -> Self {
        let mut identity = Self {
            size,
            values: vec![0.0; size * size],
        };
        for at in 0..size {
            identity.set(at, at, 1.0);
        }
        identity
    }

    /// Rows and columns.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The value in a row and a column below [`size`](Self::size).
    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.values[row * self.size + column]
    }

    /// Sets a value and its mirror.
    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        self.values[row * self.size + column] = value;
        self.values[column * self.size + row] = value;
    }

    /// The lower triangular L with L·Lᵀ equal to this correlation matrix (Cholesky), rows of length 1.
    /// Nothing when no variables are correlated in this way: then see [`nearest`](Self::nearest).
    pub fn factor(&self) -> Option<Vec<Vec<f64>>> {
        let mut rows: Vec<Vec<f64>> = Vec::with_capacity(self.size);
        for at in 0..self.size {
            let mut row: Vec<f64> = Vec::with_capacity(at + 1);
            for (column, before) in rows.iter().enumerate() {
                let known: f64 = row.iter().zip(before).map(|(a, b)| a * b).sum();
                let left = self.at(at, column) - known;
                let pivot: f64 = before[column];
                if pivot > 0.0 {
                    row.push(left / pivot);
                } else if left.abs() <= NOTHING.sqrt() {
                    row.push(0.0);
                } else {
                    return None;
                }
            }
            let length: f64 = row.iter().map(|value| value * value).sum();
            let pivot = 1.0 - length;
            if pivot < -NOTHING.sqrt() {
                return None;
            }
            row.push(if pivot > NOTHING { pivot.sqrt() } else { 0.0 });
            rows.push(row);
        }
        for row in &mut rows {
            let length: f64 = row.iter().map(|value| value * value).sum();
            let length = length.sqrt();
            // A row alone is 1 already and keeps every digit.
            if length != 1.0 {
                for value in row {
                    *value /= length;
                }
            }
        }
        Some(rows)
    }

    /// The correlation matrix nearest to this one (least squares), by alternating projections with
    /// Dykstra's correction: Higham, Computing the nearest correlation matrix, IMA Journal of Numerical
    /// Analysis 22 (2002).
    pub fn nearest(&self) -> Self {
        let mut unit = self.clone();
        let mut correction = vec![0.0; self.values.len()];
        let mut possible = unit.clone();
        for _ in 0..ROUNDS {
            let mut corrected = unit.clone();
            for (value, correction) in corrected.values.iter_mut().zip(&correction) {
                *value -= correction;
            }
            possible = corrected.without_negative_eigenvalues();
            let pairs = possible.values.iter().zip(&corrected.values);
            for (correction, (after, before)) in correction.iter_mut().zip(pairs) {
                *correction = after - before;
            }
            unit.clone_from(&possible);
            for at in 0..self.size {
                unit.set(at, at, 1.0);
            }
            let moved = unit.values.iter().zip(&possible.values);
            if moved.map(|(a, b)| (a - b).abs()).fold(0.0, f64::max) < MET {
                break;
            }
        }
        // Scaled, not set, to a diagonal of ones: so it stays possible.
        possible.scaled_to_ones()
    }

    fn without_negative_eigenvalues(&self) -> Self {
        let (values, vectors) = eigen::decompose(self);
        let mut kept = Self {
            size: self.size,
            values: vec![0.0; self.values.len()],
        };
        for row in 0..self.size {
            for column in 0..=row {
                let all = values.iter().zip(vectors[row].iter().zip(&vectors[column]));
                let sum = all.map(|(value, (a, b))| value.max(0.0) * a * b).sum();
                kept.set(row, column, sum);
            }
        }
        kept
    }

    fn scaled_to_ones(&self) -> Self {
        let mut scaled = Self::identity(self.size);
        for row in 0..self.size {
            for column in 0..row {
                let size = (self.at(row, row) * self.at(column, column)).sqrt();
                let part = self.at(row, column) / size;
                scaled.set(row, column, if part.is_finite() { part } else { 0.0 });
            }
        }
        scaled
    }
}

#[cfg(test)]
mod tests;
