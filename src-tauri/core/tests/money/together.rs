//! Several projects in the same futures.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{Plan, PlanError};
use outset_core::simulate::{
    Expected, Joint, Known, Measured, expect_together, realised, simulate_together,
};

fn together(projects: &[(&str, &Plan)], samples: usize) -> Joint {
    simulate_together(projects, &run(samples), &|| false).unwrap()
}

/// One month of N(0, 100/z).
fn bell() -> Plan {
    let mut plan = plan(1, 0.0);
    let money = Estimate::Range {
        low: -100.0,
        high: 100.0,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    amount(&mut plan, "saving", money, 0.0);
    plan
}

#[test]
fn percentiles_of_a_total_are_not_the_sum_of_percentiles() {
    // Four independent bells: twice the spread of one, not four times: P90 = 2 × 1.2815516 × 60.796.
    let plan = bell();
    let four = [("a", &plan), ("b", &plan), ("c", &plan), ("d", &plan)];
    let total = together(&four, 16_384);
    let expected = 2.0 * 1.281_551_565_5 * 100.0 / 1.644_853_626_95;
    assert!((total.npv.p90 - expected).abs() < 2.0, "{}", total.npv.p90);
    assert!((total.npv.p10 + expected).abs() < 2.0, "{}", total.npv.p10);
    assert!((total.chance_to_pay_back.value - 0.5).abs() < 0.01);
}

#[test]
fn one_project_together_is_itself() {
    let plan = usual();
    let alone = outcome(&plan, 2_000);
    let total = together(&[("only", &plan)], 2_000);
    assert_eq!((total.npv, total.invests), (alone.npv, alone.invests));
    assert_eq!(total.chance_to_pay_back, alone.chance_to_pay_back);
}

#[test]
fn drivers_that_move_together_do_so_in_a_total_as_well() {
    // The same statements, rows and groups: to the last digit what the project shows alone.
    let plan = Plan::from_json(&crate::document::fixture("v2.json")).unwrap();
    let alone = outcome(&plan, 2_000);
    let total = together(&[("only", &plan)], 2_000);
    assert_eq!((total.npv, total.invests), (alone.npv, alone.invests));
    let mut apart = plan.clone();
    apart.dependence.clear();
    assert_ne!(together(&[("only", &apart)], 2_000).npv, alone.npv);
}

#[test]
fn means_add_up() {
    let (one, other) = (usual(), bell());
    let total = together(&[("one", &one), ("other", &other)], 8_192);
    let sum = outcome(&one, 8_192).npv.mean + outcome(&other, 8_192).npv.mean;
    assert!(
        (total.npv.mean - sum).abs() < 0.01 * sum.abs(),
        "{} {sum}",
        total.npv.mean
    );
}

#[test]
fn the_order_of_projects_changes_no_digit() {
    let (one, other) = (usual(), bell());
    let forwards = together(&[("one", &one), ("other", &other)], 1_000);
    assert_eq!(
        together(&[("other", &other), ("one", &one)], 1_000),
        forwards
    );
}

#[test]
fn currencies_are_not_mixed_and_keys_are_unique() {
    let (one, mut other) = (usual(), bell());
    other.currency = "USD".into();
    let refused = simulate_together(&[("a", &one), ("b", &other)], &run(160), &|| false);
    assert!(matches!(refused, Err(PlanError::Currencies { .. })));
    let refused = simulate_together(&[("a", &one), ("a", &one)], &run(160), &|| false);
    assert!(matches!(refused, Err(PlanError::Twice { .. })));
}

#[test]
fn nothing_together_is_nothing() {
    let total = together(&[], 160);
    assert_eq!((total.projects, total.npv.p50), (0, 0.0));
}

#[test]
fn what_is_known_of_one_project_counts_in_the_total() {
    // Two months of saving; the first turned out to be 40, and cost 15.
    let mut plan = plan(2, 0.0);
    let money = Estimate::Range {
        low: -100.0,
        high: 100.0,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    amount(&mut plan, "saving", money, 0.0);
    let measured = [Measured {
        driver_id: plan.drivers[0].id.clone(),
        month: 0,
        value: 40.0,
    }];
    let spent = [(0, 15.0)];
    let known = Known {
        measured: &measured,
        actual_cost: &spent,
        until_month: 0,
    };
    let other = bell();
    let total = |known| {
        let projects = [
            Expected {
                key: "one",
                plan: &plan,
                known,
            },
            Expected {
                key: "other",
                plan: &other,
                known: Known::default(),
            },
        ];
        expect_together(&projects, &run(8_192), &|| false)
            .unwrap()
            .npv
    };
    // The known month is 25 in every future, so the mean moves from 0 to 25 and the spread is that of two
    // independent months: sqrt(2) of one.
    let one_month = 1.281_551_565_5 * 100.0 / 1.644_853_626_95;
    let expected = total(known);
    assert!((expected.mean - 25.0).abs() < 1.0, "{}", expected.mean);
    let reach = expected.p90 - expected.p50;
    assert!((reach - 2_f64.sqrt() * one_month).abs() < 3.0, "{reach}");
    // Alone it is what the project itself shows.
    let alone = [Expected {
        key: "one",
        plan: &plan,
        known,
    }];
    let alone = expect_together(&alone, &run(2_000), &|| false).unwrap();
    let itself = realised(&plan, &measured, &spent, 0, &run(2_000), &|| false).unwrap();
    assert_eq!(alone.npv, itself.now_expected);
    assert_eq!(alone.chance_to_pay_back, itself.chance);
}
