//! The way back against the quantile functions themselves.

use super::*;
use crate::estimate::{Bounds, Estimate, Peak};

#[test]
fn the_way_back_leads_to_the_share() {
    let from_hundred = Bounds {
        least: Some(100.0),
        most: None,
    };
    let kinds = [
        (Estimate::range(10.0, 20.0), Bounds::NONE),
        (Estimate::range(1.0, 20.0), Bounds::POSITIVE),
        (Estimate::range(0.02, 0.9), Bounds::SHARE),
        (Estimate::range(0.0, 1.0), Bounds::SHARE),
        (Estimate::range(100.1, 105.0), from_hundred),
        (Estimate::three_point(1.0, 2.0, 9.0), Bounds::NONE),
        (
            Estimate::ThreePoint {
                low: 1.0,
                mode: 1.0,
                high: 4.0,
                peak: Peak::Triangular,
            },
            Bounds::NONE,
        ),
        (
            Estimate::percentiles(&[(0.1, 3.0), (0.5, 5.0), (0.9, 12.0)]),
            Bounds::POSITIVE,
        ),
    ];
    for (estimate, bounds) in kinds {
        let both = TwoWay::new(Quantile::new(&estimate, &bounds).unwrap());
        for share in [
            1e-9,
            1e-4,
            0.02,
            0.06,
            0.3,
            0.5,
            0.77,
            0.96,
            0.999,
            1.0 - 1e-9,
        ] {
            let value = both.quantile.at(share);
            // Ends on their limits hold a share of their own.
            if both.atoms.contains(&value) {
                continue;
            }
            let sides = both.up_to(value);
            let nearer = share.min(1.0 - share);
            let error = (sides.below - share).abs() + (sides.above - (1.0 - share)).abs();
            assert!(
                error < 1e-7 * nearer.max(1e-6),
                "{estimate:?} {share} {error:e}"
            );
        }
    }
}

#[test]
fn an_atom_is_all_there_before_its_value_is_passed() {
    let both = |estimate: &Estimate| TwoWay::new(Quantile::new(estimate, &Bounds::NONE).unwrap());
    let seen = both(&Estimate::samples(&[1.0, 3.0, 3.0, 5.0]));
    assert_eq!(
        (seen.before(3.0).below, seen.up_to(3.0).below),
        (0.25, 0.75)
    );
    let rain = both(&Estimate::YesNo { probability: 0.25 });
    assert_eq!((rain.before(0.0).below, rain.up_to(0.0).below), (0.0, 0.75));
    assert_eq!((rain.before(1.0).above, rain.up_to(1.0).above), (0.25, 0.0));
}
