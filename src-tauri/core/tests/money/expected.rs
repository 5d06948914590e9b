//! What a year brings, and where expectations of it stand, against bells whose shares are known.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::simulate::{Analysis, YearBenefit};

fn year(months: u32, money: Estimate, ranges: &[(f64, f64)]) -> Option<YearBenefit> {
    let mut plan = plan(months, 0.1);
    amount(&mut plan, "saving", money, 0.0);
    let analysis = Analysis::new(&plan, &run(16_384), &|| false).unwrap();
    analysis.benefit_of_a_year(ranges, &|| false).unwrap()
}

#[test]
fn the_shares_are_those_of_the_bell() {
    // A month brings N(100, 10/1.6449); a year twelve times as much, undiscounted: N(1200, 72.95).
    let money = Estimate::Range {
        low: 90.0,
        high: 110.0,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    let ranges = [
        (1_080.0, 1_320.0),
        (1_200.0, 9_999.0),
        (2_000.0, 3_000.0),
        (0.0, 500.0),
    ];
    let found = year(36, money, &ranges).unwrap();
    assert_eq!(found.months, (25, 36));
    assert!((found.benefit.p50 - 1_200.0).abs() < 1.0);
    let close = |found: f64, expected: f64| (found - expected).abs() < 0.005;
    let [middle, upper, far, little] = found.standings.as_slice() else {
        panic!("four were asked")
    };
    assert!(close(middle.within.value, 0.9) && close(middle.above.value, 0.05));
    assert!(close(upper.within.value, 0.5) && close(upper.below.value, 0.5));
    assert_eq!((far.below.value, far.above.value), (1.0, 0.0));
    assert_eq!((little.above.value, little.within.value), (1.0, 0.0));
    for one in &found.standings {
        near(one.below.value + one.within.value + one.above.value, 1.0);
    }
}

#[test]
fn ends_belong_to_the_range_and_less_than_a_year_has_none() {
    let found = year(12, fixed(100.0), &[(1_200.0, 1_200.0)]).unwrap();
    assert_eq!(
        (found.months, found.standings[0].within.value),
        ((1, 12), 1.0)
    );
    assert_eq!(year(11, fixed(100.0), &[(0.0, 1.0)]), None);
}
