//! Published coefficients, limits of feasibility, and laws.

use super::*;
use proptest::prelude::*;

fn points(pairs: &[(f64, f64)]) -> Vec<Percentile> {
    let point = |(share, value): &(f64, f64)| Percentile {
        share: *share,
        value: *value,
    };
    pairs.iter().map(point).collect()
}

fn fit(pairs: &[(f64, f64)], limits: Bounds) -> Result<Metalog, Invalid> {
    Metalog::fit(&points(pairs), None, &limits)
}

fn near(found: f64, expected: f64, digits: f64) {
    assert!(
        (found - expected).abs() < digits,
        "{found} is not {expected}"
    );
}

#[test]
fn a_symmetric_triplet_has_the_published_coefficients() {
    // Keelin's closed form for (P10, P50, P90), and its P5 and P95.
    for (values, expected, ends) in [
        (
            [35.0, 50.0, 75.0],
            [50.0, 9.102_392_266, 5.688_995_166],
            [30.736_466, 84.339_343],
        ),
        (
            [100.0, 200.0, 450.0],
            [200.0, 79.645_932_330, 85.334_927_496],
            [78.555_981, 547.581_157],
        ),
    ] {
        let [low, middle, high] = values;
        let found = fit(&[(0.1, low), (0.5, middle), (0.9, high)], Bounds::NONE).unwrap();
        for (found, expected) in found.terms.iter().zip(expected) {
            near(*found, expected, 1e-8);
        }
        near(found.at(0.05), ends[0], 1e-6);
        near(found.at(0.95), ends[1], 1e-6);
    }
}

#[test]
fn a_triplet_is_feasible_between_a_sixth_and_five_sixths() {
    // r = (P50 − P10) ÷ (P90 − P10); Keelin gives 0.16711 as the least.
    for (r, feasible) in [
        (0.166, false),
        (0.168, true),
        (0.5, true),
        (0.832, true),
        (0.834, false),
    ] {
        let found = fit(&[(0.1, 0.0), (0.5, r), (0.9, 1.0)], Bounds::NONE);
        assert_eq!(found.is_ok(), feasible, "{r}");
    }
}

#[test]
fn what_is_infeasible_names_its_point_and_an_offer() {
    // P50 hard by P10: too skewed without a limit, but not for something that cannot be negative.
    let skewed = [(0.1, 1.0), (0.5, 2.0), (0.9, 30.0)];
    let found = fit(&skewed, Bounds::NONE);
    let expected = Invalid::Infeasible {
        share: 0.1,
        terms: Some(2),
        least: Some(0.0),
    };
    assert_eq!(found, Err(expected));
    assert!(fit(&skewed, Bounds::POSITIVE).is_ok());
    // Two clusters: no limit helps, but three terms smooth the step over.
    let step = [(0.1, 10.0), (0.45, 11.0), (0.55, 19.0), (0.9, 20.0)];
    let Err(Invalid::Infeasible { terms, .. }) = fit(&step, Bounds::NONE) else {
        panic!("a step is not smooth");
    };
    let fewer = Metalog::fit(&points(&step), terms, &Bounds::NONE);
    assert!(terms.is_some() && fewer.is_ok());
}

#[test]
fn limits_are_never_crossed_and_the_percentiles_hold() {
    let most = Bounds {
        least: None,
        most: Some(100.0),
    };
    for (pairs, limits) in [
        ([(0.05, 0.02), (0.5, 0.1), (0.9, 0.6)], Bounds::SHARE),
        ([(0.1, 1.0), (0.5, 4.0), (0.9, 30.0)], Bounds::POSITIVE),
        ([(0.1, 20.0), (0.5, 80.0), (0.9, 97.0)], most),
    ] {
        let found = fit(&pairs, limits).unwrap();
        for (share, value) in pairs {
            near(found.at(share), value, 1e-9 * value.abs().max(1.0));
        }
        for share in [1e-10, 0.001, 0.999, 1.0 - 1e-10] {
            assert_eq!(limits.clamp(found.at(share)), found.at(share));
        }
    }
}

#[test]
fn nine_points_of_a_known_distribution_give_it_back() {
    // The logistic distribution is the metalog with two terms: seven more find nothing to add.
    let shares = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
    let pairs = shares.map(|share| (share, 7.0 + 2.0 * logit(share)));
    let found = fit(&pairs, Bounds::NONE).unwrap();
    for share in [0.001, 0.02, 0.3, 0.6, 0.999] {
        near(found.at(share), 7.0 + 2.0 * logit(share), 1e-6);
    }
}

proptest! {
    #[test]
    fn what_is_accepted_rises_and_meets_its_points(
        start in -50.0..50.0_f64,
        steps in prop::collection::vec(0.1..5.0_f64, 3..=9),
        limited in any::<bool>(),
    ) {
        let count = steps.len() as f64;
        let mut value = start;
        let pairs: Vec<(f64, f64)> = steps.iter().enumerate().map(|(at, step)| {
            value += step;
            ((at as f64 + 1.0) / (count + 1.0), value)
        }).collect();
        let limits = Bounds { least: limited.then_some(start), most: None };
        if let Ok(found) = fit(&pairs, limits) {
            for (share, value) in &pairs {
                prop_assert!((found.at(*share) - value).abs() < 1e-7 * value.abs().max(1.0));
            }
            let values: Vec<f64> = (1..2000).map(|step| found.at(f64::from(step) / 2000.0)).collect();
            prop_assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
        }
    }
}
