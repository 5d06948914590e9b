//! Eigenvalues of a symmetric matrix, by rotations in a fixed order (Jacobi): slow, exact, and the same
//! on every machine.

use super::Symmetric;

/// Sweeps over all pairs at most; fewer than ten are needed.
const SWEEPS: usize = 50;

/// Eigenvalues, and eigenvectors as the columns of what is returned row by row.
pub(super) fn decompose(matrix: &Symmetric) -> (Vec<f64>, Vec<Vec<f64>>) {
    let size = matrix.size();
    let mut rest: Vec<Vec<f64>> = (0..size)
        .map(|row| (0..size).map(|column| matrix.at(row, column)).collect())
        .collect();
    let mut vectors: Vec<Vec<f64>> = (0..size)
        .map(|row| (0..size).map(|at| f64::from(u8::from(at == row))).collect())
        .collect();
    for _ in 0..SWEEPS {
        let beside = (0..size).flat_map(|row| (0..row).map(move |column| (row, column)));
        let left: f64 = beside.map(|(row, column)| rest[row][column].abs()).sum();
        if left < 1e-14 * size as f64 {
            break;
        }
        for p in 0..size {
            for q in p + 1..size {
                rotate(&mut rest, &mut vectors, p, q);
            }
        }
    }
    let values = (0..size).map(|at| rest[at][at]).collect();
    (values, vectors)
}

/// Turns two axes, p before q, so that nothing is left between them (Golub and Van Loan, Matrix Computations, 8.5).
fn rotate(rest: &mut [Vec<f64>], vectors: &mut [Vec<f64>], p: usize, q: usize) {
    let between = rest[p][q];
    if between.abs() < 1e-300 {
        return;
    }
    let slope = (rest[q][q] - rest[p][p]) / (2.0 * between);
    let tangent = slope.signum() / (slope.abs() + (1.0 + slope * slope).sqrt());
    let cosine = 1.0 / (1.0 + tangent * tangent).sqrt();
    let sine = tangent * cosine;
    let turn = |row: &mut Vec<f64>| {
        (row[p], row[q]) = (
            cosine * row[p] - sine * row[q],
            sine * row[p] + cosine * row[q],
        );
    };
    rest.iter_mut().for_each(turn);
    let (above, below) = rest.split_at_mut(q);
    for (one, other) in above[p].iter_mut().zip(&mut below[0]) {
        (*one, *other) = (cosine * *one - sine * *other, sine * *one + cosine * *other);
    }
    vectors.iter_mut().for_each(turn);
}
