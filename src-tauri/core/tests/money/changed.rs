//! What each change between two plans did to the likely return, against sums made by hand.

use crate::build::*;
use outset_core::estimate::Estimate;
use outset_core::plan::{Changed, Changes, How, PhaseKind, Plan, PlanError, Timing};
use outset_core::simulate::{Compared, compare};
use proptest::prelude::*;

fn compared(then: &Plan, now: &Plan) -> Compared {
    compare(then, now, &run(512), &|| false).unwrap()
}

/// Twelve months, €100 a month, nothing discounted.
fn small() -> Plan {
    let mut plan = plan(12, 0.0);
    amount(&mut plan, "saving", fixed(100.0), 0.0);
    plan
}

fn set(plan: &mut Plan, id: &str, estimate: Estimate) {
    let mut drivers = plan.drivers.iter_mut();
    drivers.find(|driver| driver.id == id).unwrap().estimate = estimate;
}

#[test]
fn a_plan_compared_with_itself_has_not_changed() {
    let plan = usual();
    let found = compared(&plan, &plan);
    assert_eq!(found.steps, []);
    assert_eq!((found.then, found.remainder), (found.now, 0.0));
    // Words are no change.
    let mut renamed = plan.clone();
    renamed.drivers[0].name = "Something else".to_owned();
    renamed.benefits[0].name = "Something else".to_owned();
    assert_eq!(Changes::between(&plan, &renamed).list(), []);
}

#[test]
fn two_changes_share_what_they_do_together() {
    // By hand: 12 × 100 = 1,200, then 24 × 150 = 3,600. The longer horizon alone 24 × 100 (+1,200), then the
    // amount (+1,200); the amount alone 12 × 150 (+600), then the horizon (+1,800). Means: 1,500 and 900.
    let (then, mut now) = (small(), small());
    now.horizon_months = 24;
    set(&mut now, "saving", fixed(150.0));
    let found = compared(&then, &now);
    let steps: Vec<(Changed, f64)> = found
        .steps
        .iter()
        .map(|step| (step.change.what.clone(), step.moved.value))
        .collect();
    let expected = [
        (Changed::Horizon, 1_500.0),
        (Changed::Driver("saving".to_owned()), 900.0),
    ];
    assert_eq!(steps, expected);
    assert_eq!((found.then.p50, found.now.p50), (1_200.0, 3_600.0));
    assert_eq!(found.remainder, 0.0);
}

#[test]
fn what_is_added_brings_its_drivers_along() {
    let (then, mut now) = (small(), small());
    cost_of(&mut now, "licence", None, Timing::Monthly, fixed(30.0));
    let found = compared(&then, &now);
    // By hand: 12 × 30.
    assert_eq!(found.steps.len(), 1);
    let step = &found.steps[0];
    assert_eq!(step.change.what, Changed::Cost("licence".to_owned()));
    assert_eq!((step.change.how, step.moved.value), (How::Added, -360.0));
    let back = compared(&now, &then);
    assert_eq!(back.steps[0].change.how, How::Removed);
    assert_eq!(back.steps[0].moved.value, 360.0);
}

#[test]
fn every_kind_of_change_is_named_in_the_order_of_the_document() {
    let (then, mut now) = (usual(), usual());
    now.start_month += 1;
    now.horizon_months = 48;
    now.discount_rate = 0.1;
    now.budget = None;
    set(&mut now, "saving", Estimate::range(3_000.0, 9_000.0));
    phase(&mut now, PhaseKind::ProofOfConcept, "poc", fixed(2.0));
    now.benefits[0].start_delay = 1.0;
    now.costs.remove(0);
    now.whole_months = true;
    let changes = Changes::between(&then, &now);
    let list: Vec<&Changed> = changes.list().iter().map(|change| &change.what).collect();
    let expected = [
        Changed::StartMonth,
        Changed::Horizon,
        Changed::DiscountRate,
        Changed::Budget,
        Changed::Driver("saving".to_owned()),
        Changed::Phase(PhaseKind::ProofOfConcept),
        Changed::Benefit("saving".to_owned()),
        Changed::Cost("people".to_owned()),
        Changed::WholeMonths,
    ];
    assert_eq!(list, expected.iter().collect::<Vec<_>>());
    let found = compared(&then, &now);
    let moved = |at: usize| found.steps[at].moved.value;
    assert_eq!(moved(0), 0.0, "the month of the start changes no return");
    assert_eq!(moved(3), 0.0, "neither does the budget");
    assert!(moved(1) > 0.0 && moved(2) < 0.0 && moved(7) > 0.0);
}

#[test]
fn other_currencies_are_not_compared() {
    let (then, mut now) = (small(), small());
    now.currency = "CHF".to_owned();
    let refused = compare(&then, &now, &run(64), &|| false).unwrap_err();
    assert!(matches!(refused, PlanError::Currencies { .. }));
    let stopped = compare(&then, &small(), &run(64), &|| true).unwrap_err();
    assert_eq!(stopped, PlanError::Stopped);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_steps_add_up_to_the_difference(
        horizon in 12_u32..60,
        rate in 0.0..0.2_f64,
        (low, wide) in (500.0..6_000.0_f64, 1.0..3.0_f64),
        (drop, add, delay) in (any::<bool>(), any::<bool>(), 0.0..4.0_f64),
    ) {
        let (then, mut now) = (usual(), usual());
        now.horizon_months = horizon;
        now.discount_rate = rate;
        set(&mut now, "saving", Estimate::range(low, low * (1.0 + wide)));
        now.benefits[0].start_delay = delay;
        if drop {
            now.costs.pop();
            now.drivers.pop();
        }
        if add {
            amount(&mut now, "more", Estimate::range(100.0, 900.0), 2.0);
        }
        let found = compared(&then, &now);
        let steps: f64 = found.steps.iter().map(|step| step.moved.value).sum();
        let whole = found.now.p50 - found.then.p50;
        prop_assert!((steps + found.remainder - whole).abs() < 1e-6, "{found:?}");
        prop_assert!(found.steps.iter().all(|step| !step.with_next));
        if !drop && !add {
            prop_assert_eq!(found.remainder, 0.0);
        }
    }
}
