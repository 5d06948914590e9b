//! The return as sceptics and believers see it, against what is worked out by hand.

use crate::build::{amount, fixed, plan, share};
use outset_core::estimate::{Bounds, Estimate, Voice};
use outset_core::plan::{BenefitStream, Books, Plan};
use outset_core::simulate::{Run, Views, simulate, views};

fn said(numbers: &[f64]) -> Estimate {
    let voices = numbers.iter().map(|value| Voice::of(fixed(*value)));
    Estimate::of_voices(voices.collect()).unwrap()
}

fn seen(plan: &Plan) -> Option<Views> {
    views(plan, &Run::default(), &|| false).unwrap()
}

/// An amount a month for ten months, undiscounted: what is earned is ten times it.
fn earns(amounts: Estimate) -> Plan {
    let mut plan = plan(10, 0.0);
    amount(&mut plan, "amount", amounts, 0.0);
    plan
}

#[test]
fn a_plan_of_single_voices_has_no_views() {
    assert_eq!(seen(&earns(Estimate::range(10.0, 20.0))), None);
}

#[test]
fn thirds_are_rounded_up_and_equally_weighted() {
    // Four voices: two on each side. Sceptics say 100 or 200, so the return is 1,000 or 2,000.
    let found = seen(&earns(said(&[400.0, 100.0, 300.0, 200.0]))).unwrap();
    assert!((found.sceptics.npv.mean - 1_500.0).abs() < 2.0);
    assert!((found.joint.npv.mean - 2_500.0).abs() < 2.0);
    assert!((found.believers.npv.mean - 3_500.0).abs() < 2.0);
    assert_eq!(found.sceptics.chance_to_pay_back.value, 1.0);
    // Three: one on each side.
    let found = seen(&earns(said(&[300.0, -100.0, 200.0]))).unwrap();
    assert_eq!(
        (found.sceptics.npv.p50, found.believers.npv.p50),
        (-1_000.0, 3_000.0)
    );
    assert_eq!(found.sceptics.chance_to_pay_back.value, 0.0);
    assert!((found.joint.chance_to_pay_back.value - 2.0 / 3.0).abs() < 1e-3);
}

#[test]
fn a_cost_is_doubted_upwards() {
    let mut plan = earns(fixed(100.0));
    let factors = vec![crate::build::driver(
        &mut plan,
        "upkeep",
        said(&[20.0, 70.0]),
    )];
    crate::build::cost(
        &mut plan,
        "upkeep",
        None,
        outset_core::plan::Timing::Monthly,
        1.0,
    );
    plan.costs[0].factors = factors;
    let found = seen(&plan).unwrap();
    // 10 × (100 − 70) and 10 × (100 − 20).
    assert_eq!(
        (found.sceptics.npv.p50, found.believers.npv.p50),
        (300.0, 800.0)
    );
}

#[test]
fn the_gap_is_divided_among_the_numbers() {
    // Amount 100 or 300, adoption 0.2 or 0.6: ten months make 200 and 1,800. Amount first: 600 and then
    // 1,800; adoption first: 600 and then 1,800. So each makes ½ · (400 + 1,200) = 800.
    let mut plan = plan(10, 0.0);
    let amount = crate::build::driver(&mut plan, "amount", said(&[300.0, 100.0]));
    let adoption = share(&mut plan, "adoption", said(&[0.2, 0.6]));
    let stream = BenefitStream::Amount {
        amount,
        adoption: Some(adoption),
    };
    plan.benefits
        .push(crate::build::benefit("saves", Books::CashSaved, stream));
    let found = seen(&plan).unwrap();
    assert!((found.sceptics.npv.p50 - 200.0).abs() < 1e-9);
    assert!((found.believers.npv.p50 - 1_800.0).abs() < 1e-9);
    let moved: Vec<f64> = found.between.iter().map(|one| one.moved.value).collect();
    assert!(
        moved.iter().all(|moved| (moved - 800.0).abs() < 1e-9),
        "{moved:?}"
    );
    // With less between the amounts, adoption makes most of the gap.
    plan.drivers[0].estimate = said(&[300.0, 290.0]);
    let found = seen(&plan).unwrap();
    assert_eq!(found.between[0].driver, "adoption");
    let all: f64 = found.between.iter().map(|one| one.moved.value).sum();
    let gap = found.believers.npv.p50 - found.sceptics.npv.p50;
    assert!((all - gap).abs() < 1e-9, "{all} {gap}");
}

#[test]
fn voices_that_come_to_the_same_are_no_camps() {
    let mut plan = earns(fixed(100.0));
    // Nothing depends on it.
    crate::build::driver(&mut plan, "idle", said(&[1.0, 9.0]));
    let found = seen(&plan).unwrap();
    assert_eq!(found.sceptics, found.believers);
    assert_eq!(found.between, Vec::new());
}

#[test]
fn the_joint_view_is_the_plan_itself() {
    let plan = earns(
        Estimate::of_voices(vec![
            Voice::of(Estimate::range(10.0, 20.0)),
            Voice::of(Estimate::three_point(5.0, 9.0, 30.0)),
        ])
        .unwrap(),
    );
    let outcome = simulate(&plan, &Run::default(), &|| false).unwrap();
    let found = seen(&plan).unwrap();
    assert_eq!(found.joint.npv.p50.to_bits(), outcome.npv.p50.to_bits());
    assert!(found.sceptics.npv.p50 < found.joint.npv.p50);
    assert!(found.joint.npv.p50 < found.believers.npv.p50);
}

#[test]
fn yes_or_no_is_doubted_too() {
    let rain = |probability: f64| Voice::of(Estimate::YesNo { probability });
    let mut plan = plan(10, 0.0);
    let amount = crate::build::driver(&mut plan, "amount", fixed(100.0));
    let said = Estimate::of_voices(vec![rain(0.9), rain(0.1), rain(0.5)]).unwrap();
    let adoption = share(&mut plan, "adoption", said);
    assert_eq!(plan.driver("adoption").unwrap().bounds, Bounds::SHARE);
    let stream = BenefitStream::Amount {
        amount,
        adoption: Some(adoption),
    };
    plan.benefits
        .push(crate::build::benefit("saves", Books::CashSaved, stream));
    let found = seen(&plan).unwrap();
    let means = [&found.sceptics, &found.joint, &found.believers].map(|view| view.npv.mean);
    for (mean, expected) in means.into_iter().zip([100.0, 500.0, 900.0]) {
        assert!((mean - expected).abs() < 2.0, "{means:?}");
    }
}
