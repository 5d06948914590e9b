//! Matrices whose nearest correlation matrix is known, and laws.

use super::*;
use proptest::prelude::*;

fn matrix(size: usize, below: &[f64]) -> Symmetric {
    let mut matrix = Symmetric::identity(size);
    let places = (0..size).flat_map(|row| (0..row).map(move |column| (row, column)));
    for ((row, column), value) in places.zip(below) {
        matrix.set(row, column, *value);
    }
    matrix
}

#[test]
fn the_nearest_matrix_is_the_published_one() {
    // Higham (2002): the two ends follow the middle, but not one another.
    let found = matrix(3, &[1.0, 0.0, 1.0]).nearest();
    for (row, column, expected) in [(1, 0, 0.760_690), (2, 0, 0.157_3), (2, 1, 0.760_690)] {
        let value = found.at(row, column);
        assert!((value - expected).abs() < 1e-4, "{value}");
    }
}

#[test]
fn three_that_oppose_each_other_do_so_by_one_half_at_most() {
    // By symmetry all three stay equal; 1 + 2r ≥ 0 gives r = −1/2.
    let stated = matrix(3, &[-0.618; 3]);
    assert_eq!(stated.factor(), None);
    let found = stated.nearest();
    for (row, column) in [(1, 0), (2, 0), (2, 1)] {
        assert!((found.at(row, column) + 0.5).abs() < 1e-6);
    }
    assert!(found.factor().is_some());
}

#[test]
fn ranks_and_scores_are_turned_into_each_other() {
    // ρ = 0.4: 2 sin(0.2094395) = 0.4158234.
    assert!((of_scores(0.4) - 0.415_823_4).abs() < 1e-7);
    for rho in [-0.6, 0.0, 0.4, 0.8, 1.0] {
        assert!((of_ranks(of_scores(rho)) - rho).abs() < 1e-12);
    }
}

#[test]
fn nothing_stated_changes_no_digit() {
    let alone = Symmetric::identity(3).factor().unwrap();
    let expected = [vec![1.0], vec![0.0, 1.0], vec![0.0, 0.0, 1.0]];
    assert_eq!(alone, expected);
}

fn product(rows: &[Vec<f64>], one: usize, other: usize) -> f64 {
    rows[one].iter().zip(&rows[other]).map(|(a, b)| a * b).sum()
}

proptest! {
    #[test]
    fn the_nearest_matrix_is_possible_and_no_other_is_nearer(
        size in 2..7_usize,
        below in prop::collection::vec(prop::sample::select(vec![-0.62, 0.0, 0.42, 0.81]), 21),
    ) {
        let stated = matrix(size, &below);
        let nearest = stated.nearest();
        let factor = nearest.factor();
        prop_assert!(factor.is_some());
        let factor = factor.unwrap_or_default();
        for row in 0..size {
            prop_assert!((product(&factor, row, row) - 1.0).abs() < 1e-12);
            for column in 0..row {
                let made = product(&factor, row, column);
                prop_assert!((made - nearest.at(row, column)).abs() < 1e-4, "{}", made);
            }
        }
        if let Some(possible) = stated.factor() {
            for row in 0..size {
                for column in 0..row {
                    prop_assert!((nearest.at(row, column) - stated.at(row, column)).abs() < 1e-6);
                    let made = product(&possible, row, column);
                    prop_assert!((made - stated.at(row, column)).abs() < 1e-4);
                }
            }
        }
        // A step from the nearest towards any other possible one (here: towards none) leads away.
        let apart = |shrunk: f64| -> f64 {
            let mut sum = 0.0;
            for row in 0..size {
                for column in 0..row {
                    let off = shrunk * nearest.at(row, column) - stated.at(row, column);
                    sum += off * off;
                }
            }
            sum
        };
        prop_assert!(apart(1.0) <= apart(0.99) + 1e-8);
    }
}
