//! The estimates against a function whose indices are known exactly.

use super::{bins::Bins, total::jansen};
use crate::{
    estimate::Estimate,
    plan::{Driver, Plan},
    simulate::{Draws, Run, Sampler},
};
use libm::sin;
use std::f64::consts::PI;

/// Ishigami's function of three numbers, evenly from −π to π.
fn ishigami([one, two, three]: [f64; 3]) -> f64 {
    let (a, b) = (7.0, 0.1);
    sin(one) + a * sin(two) * sin(two) + b * three * three * three * three * sin(one)
}

/// Columns of six drivers: the three numbers, and three others to put in their place.
fn columns(samples: usize, sampler: Sampler) -> (Draws, Vec<Vec<f64>>) {
    let mut plan = Plan::new("EUR", 0, 12, 0.0);
    for id in ["a", "b", "c", "d", "e", "f"] {
        let estimate = Estimate::range(1.0, 2.0);
        plan.drivers.push(Driver::guess(id, id, "", estimate));
    }
    let run = Run {
        samples,
        seed: 5,
        sampler,
    };
    let draws = Draws::new(&plan, &run).unwrap();
    let even = |share: &u32| (f64::from(*share) / 4_294_967_296.0 * 2.0 - 1.0) * PI;
    let drivers = draws.drivers.iter();
    let columns = drivers.map(|drawn| drawn.points.shares().iter().map(even).collect());
    let columns = columns.collect();
    (draws, columns)
}

fn returns(columns: [&Vec<f64>; 3]) -> Vec<f64> {
    let futures = 0..columns[0].len();
    let at = |future: usize| ishigami(columns.map(|column| column[future]));
    futures.map(at).collect()
}

fn agree(found: crate::simulate::Figure, expected: f64, name: &str) {
    let off = (found.value - expected).abs();
    assert!(
        off <= 4.0 * found.error,
        "{name}: {found:?} is not {expected}"
    );
    assert!(found.error < 0.05, "{name}: {found:?}");
}

#[test]
fn first_order_indices_are_those_of_the_formula() {
    // V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 = 13.844588; V₁ = (1 + bπ⁴/5)²/2, V₂ = a²/8, V₃ = 0.
    for sampler in [Sampler::Sobol, Sampler::Latin, Sampler::Plain] {
        let (draws, columns) = columns(16_384, sampler);
        let found = returns([&columns[0], &columns[1], &columns[2]]);
        for (at, expected) in [(0, 0.313_905), (1, 0.442_411)] {
            let bins = Bins::new(&columns[at], &draws.drivers[at].points.order());
            let first = bins.sums(&found).figure(|told| told.share.unwrap());
            agree(first, expected, "first-order");
        }
        // The third does nothing alone, and neither does one that is not in it at all.
        for at in [2, 3] {
            let first = Bins::of(&columns[at]).sums(&found).told().share.unwrap();
            assert!(first < 0.005, "{first}");
        }
    }
}

#[test]
fn total_indices_are_those_of_the_formula() {
    let (_, columns) = columns(2_048, Sampler::Sobol);
    let base = returns([&columns[0], &columns[1], &columns[2]]);
    for (at, expected) in [(0, 0.557_589), (1, 0.442_411), (2, 0.243_684)] {
        let mut changed = [&columns[0], &columns[1], &columns[2]];
        changed[at] = &columns[at + 3];
        agree(jansen(&base, &returns(changed)).unwrap(), expected, "total");
    }
    // Nothing changed is no effect; nothing that varies has no index.
    assert_eq!(jansen(&base, &base).unwrap().value, 0.0);
    assert_eq!(jansen(&[3.0; 160], &[3.0; 160]), None);
}

#[test]
fn futures_alike_share_a_bin() {
    // Three values: three bins that are filled, whatever the order within them.
    let values: Vec<f64> = (0..1_600).map(|at| f64::from(at % 3)).collect();
    let told = Bins::of(&values).sums(&values).told();
    assert_eq!(told.share, Some(1.0));
    // A third of the way and two thirds of it, of 20 bins: the 1st, 7th and 14th.
    for (bin, expected) in [(0, 0.0), (6, 1.0), (13, 2.0)] {
        assert!(
            (told.means[bin] - expected).abs() < 1e-12,
            "{:?}",
            told.means
        );
    }
    assert!(told.worth < 1e-12);
}
