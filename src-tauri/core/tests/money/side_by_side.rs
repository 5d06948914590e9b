//! Several ways to the same goal in the same futures.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{Plan, PlanError};
use outset_core::simulate::{SideBySide, side_by_side};

fn compared(plans: &[&Plan]) -> SideBySide {
    side_by_side(plans, &run(16_384), &|| false).unwrap()
}

/// One month of money, normal with that mean and standard deviation.
fn bell(id: &str, mean: f64, deviation: f64) -> Plan {
    let reach = 1.644_853_626_95 * deviation;
    let mut plan = plan(1, 0.0);
    let money = Estimate::Range {
        low: mean - reach,
        high: mean + reach,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    amount(&mut plan, id, money, 0.0);
    plan
}

#[test]
fn one_way_against_doing_nothing_is_worth_the_unit_normal_loss() {
    // Knowing everything before a go: σ·[φ(u) − u·(1 − Φ(u))] with u = μ/σ, 39.559311 for 100 and 200.
    let found = compared(&[&bell("a", 100.0, 200.0)]);
    let information = found.perfect_information;
    assert!(
        (information.value - 39.559_311).abs() < 4.0 * information.error.max(0.05),
        "{information:?}"
    );
    assert_eq!((found.best, found.ways[0].best_other), (Some(0), None));
    // Φ(1/2): it pays back, and is the best, in 69 of 100 futures.
    assert!((found.ways[0].chance_best.value - 0.691_462).abs() < 0.005);
    assert_eq!(found.ways[0].chance_best, found.ways[0].chance_to_pay_back);
}

#[test]
fn the_first_way_is_to_the_digit_what_it_is_alone() {
    let (one, other) = (usual(), bell("0 stands first", 5.0, 2.0));
    let found = compared(&[&one, &other]);
    let alone = outcome(&one, 16_384);
    assert_eq!(found.ways[0].npv, alone.npv);
    assert_eq!(found.ways[0].invests, alone.invests);
    assert_eq!(found.ways[0].npv_booked, alone.npv_booked);
}

#[test]
fn a_driver_that_both_have_has_the_same_luck_in_both() {
    // The same bell, once with a fixed cost of 30: in every future 30 less, however unsure both are.
    let one = bell("shared", 100.0, 200.0);
    let mut dearer = one.clone();
    amount(&mut dearer, "cost", fixed(-30.0), 0.0);
    let found = compared(&[&one, &dearer]);
    let against = found.ways[1].against_first;
    for value in [against.p10, against.p50, against.p90, against.mean] {
        assert!((value + 30.0).abs() < 1e-9, "{against:?}");
    }
    assert_eq!(found.ways[1].beats_first.value, 0.0);
    assert_eq!((found.best, found.ways[0].best_other), (Some(0), Some(1)));
    // With luck of their own the difference is as unsure as both together: √2 × 200.
    let apart = compared(&[&one, &bell("own", 70.0, 200.0)]);
    let spread = apart.ways[1].against_first;
    let expected = 2.0 * 1.281_551_565_5 * 200.0 * 2_f64.sqrt();
    assert!(
        (spread.p90 - spread.p10 - expected).abs() < 0.02 * expected,
        "{spread:?}"
    );
}

#[test]
fn where_every_way_loses_doing_nothing_is_the_best() {
    let (one, other) = (bell("a", -50.0, 10.0), bell("b", -80.0, 10.0));
    let found = compared(&[&one, &other]);
    assert_eq!((found.best, found.ways[0].best_other), (None, None));
    assert_eq!(found.ways[1].against_best_other, found.ways[1].npv);
    assert!(found.perfect_information.value < 0.01);
}

#[test]
fn knowing_which_of_two_is_better_is_worth_the_expected_greater_one() {
    // Two independent bells around 1,000: E max = 1,000 + σ/√π, so knowing is worth 200 × 0.5641896.
    let found = compared(&[&bell("a", 1_000.0, 200.0), &bell("b", 1_000.0, 200.0)]);
    let information = found.perfect_information;
    let expected = 200.0 / std::f64::consts::PI.sqrt();
    assert!(
        (information.value - expected).abs() < 4.0 * information.error + 1.0,
        "{information:?} {expected}"
    );
    let best: f64 = found.ways.iter().map(|way| way.chance_best.value).sum();
    assert!((best - 1.0).abs() < 1e-9);
}

#[test]
fn nothing_beside_nothing_is_nothing_and_currencies_are_not_mixed() {
    let none = compared(&[]);
    assert!(none.ways.is_empty() && none.best.is_none());
    let mut other = usual();
    other.currency = "USD".into();
    let refused = side_by_side(&[&usual(), &other], &run(160), &|| false);
    assert!(matches!(refused, Err(PlanError::Currencies { .. })));
}
