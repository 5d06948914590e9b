//! Gates: a chance that it ends there, and what the right to let it end is worth.

use crate::build::*;
use outset_core::estimate::Estimate;
use outset_core::plan::{
    BenefitStream, Books, Gate, Phase, PhaseKind, Plan, PlanError, Timing, check, evaluate,
};
use outset_core::simulate::{Run, simulate};
use proptest::prelude::*;

fn yes(probability: f64) -> Estimate {
    Estimate::YesNo { probability }
}

/// Puts a gate at the end of a phase that is there.
fn gate(plan: &mut Plan, kind: PhaseKind, chance: f64, cost: Option<Estimate>, may_stop: bool) {
    let chance = share(plan, &format!("zz-{}-passes", kind.id()), yes(chance));
    let cost_to_stop = cost.map(|cost| driver(plan, &format!("zz-{}-stops", kind.id()), cost));
    let gate = Gate {
        chance,
        cost_to_stop,
        may_stop,
    };
    let mut phases = plan.phases.iter_mut();
    phases.find(|phase| phase.kind == kind).unwrap().gate = Some(gate);
}

/// A pilot of 100 now; with four chances in ten 1,500 after two years; 500 to go on, after one.
fn pilot(may_stop: bool) -> Plan {
    let mut plan = plan(24, 0.1);
    phase(&mut plan, PhaseKind::ProofOfConcept, "proof", fixed(11.0));
    phase(&mut plan, PhaseKind::Build, "build", fixed(13.0));
    gate(&mut plan, PhaseKind::ProofOfConcept, 0.4, None, may_stop);
    cost(&mut plan, "pilot", None, Timing::AtStart, 100.0);
    cost(
        &mut plan,
        "go-on",
        None,
        Timing::InMonth { month: 11 },
        500.0,
    );
    let stream = BenefitStream::OneOff {
        amount: driver(&mut plan, "worth", fixed(1_500.0)),
        months: None,
    };
    let worth = benefit("worth", Books::CashSaved, stream);
    plan.benefits.push(worth);
    plan
}

/// The mean return of both futures of a gate that is passed four times in ten, exactly.
fn exact(plan: &Plan) -> f64 {
    let at = |passes: f64| {
        let values: Vec<f64> = plan
            .drivers
            .iter()
            .map(|driver| match driver.estimate {
                Estimate::Fixed { value } => value,
                _ => passes,
            })
            .collect();
        evaluate(plan, &values).unwrap().npv(plan.discount_rate)
    };
    0.4 * at(1.0) + 0.6 * at(0.0)
}

#[test]
fn the_right_to_abandon_is_worth_what_the_decision_tree_says() {
    // Without: −100 − 500 ÷ 1.1 + 0.4 · 1,500 ÷ 1.21 = −58.677686; with: −100 + 0.4 · (1,500 ÷ 1.21 −
    // 500 ÷ 1.1) = 214.049587; the difference 272.727273 = 0.6 · 500 ÷ 1.1.
    let (without, with) = (-58.677_685_950_413_2, 214.049_586_776_859_5);
    near(exact(&pilot(false)), without);
    near(exact(&pilot(true)), with);
    for may_stop in [false, true] {
        let plan = pilot(may_stop);
        for sampler in [
            run(0).sampler,
            outset_core::simulate::Sampler::Latin,
            outset_core::simulate::Sampler::Plain,
        ] {
            let run = Run {
                samples: 20_000,
                sampler,
                ..run(0)
            };
            let found = simulate(&plan, &run, &|| false).unwrap();
            let right = found.right_to_stop.unwrap();
            let close = |found: f64, expected: f64, each: f64| {
                // One future in ten thousand passes or does not: the error of the share, and no less.
                let error = (right.error * each).max(0.05);
                assert!((found - expected).abs() < 4.0 * error, "{found} {expected}");
            };
            close(right.value, 272.727_272_727_272_7, 1.0);
            close(found.with_right_to_stop.unwrap().mean, with, 3.0);
            close(found.without_right_to_stop.unwrap().mean, without, 3.0);
            let planned = if may_stop { with } else { without };
            close(found.npv.mean, planned, 3.0);
            assert!((found.chance_to_operate.unwrap().value - 0.4).abs() < 0.01);
        }
    }
}

#[test]
fn a_stopped_future_pays_for_stopping_and_nothing_after() {
    // Proof of concept two months at 100, build three at 200, operation 50 a month, a licence of 30 a
    // month throughout, 70 at go-live, 500 a month of benefit; stopping costs 40.
    let mut plan = plan(8, 0.0);
    phase(&mut plan, PhaseKind::ProofOfConcept, "proof", fixed(2.0));
    phase(&mut plan, PhaseKind::Build, "build", fixed(3.0));
    let monthly = [
        ("proof", Some(PhaseKind::ProofOfConcept), 100.0),
        ("build", Some(PhaseKind::Build), 200.0),
        ("run", Some(PhaseKind::Operation), 50.0),
        ("licence", None, 30.0),
    ];
    for (id, phase, money) in monthly {
        cost(&mut plan, id, phase, Timing::Monthly, money);
    }
    cost(&mut plan, "launch", None, Timing::AtGoLive, 70.0);
    amount(&mut plan, "benefit", fixed(500.0), 0.0);
    let mut stopped = plan.clone();
    gate(
        &mut stopped,
        PhaseKind::ProofOfConcept,
        0.5,
        Some(fixed(40.0)),
        true,
    );
    let values = |passes| [2.0, 3.0, 500.0, passes, 40.0];
    let ended = evaluate(&stopped, &values(0.0)).unwrap();
    assert_eq!(ended.cost, [130.0, 170.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    assert_eq!(ended.benefit, [0.0; 8]);
    near(ended.invests, 300.0);
    // Passed: as without a gate.
    assert_eq!(
        evaluate(&stopped, &values(1.0)).unwrap(),
        evaluate(&plan, &values(1.0)[..3]).unwrap()
    );
    // Without the right it goes on, at full cost and for nothing.
    if let Some(gate) = &mut stopped.phases[0].gate {
        gate.may_stop = false;
    }
    let carried = evaluate(&stopped, &values(0.0)).unwrap();
    assert_eq!(
        carried.cost,
        [130.0, 130.0, 230.0, 230.0, 300.0, 80.0, 80.0, 80.0]
    );
    assert_eq!(carried.benefit, [0.0; 8]);
}

#[test]
fn nobody_stops_where_stopping_costs_more_than_going_on() {
    // Going on costs 500 ÷ 1.1 = 454.55 in money of the start, stopping after eleven months
    // 600 ÷ 1.1^(11 ÷ 12) = 549.79.
    let mut plan = pilot(true);
    let stop = driver(&mut plan, "stop", fixed(600.0));
    plan.phases[0].gate.as_mut().unwrap().cost_to_stop = Some(stop);
    near(exact(&plan), -58.677_685_950_413_2);
    assert_eq!(outcome(&plan, 320).right_to_stop.unwrap().value, 0.0);
}

#[test]
fn of_two_gates_the_cheaper_end_is_taken() {
    // The first gate is not passed. Stopping there costs 1,000, at the second 10 after a build of 200.
    let mut plan = plan(6, 0.0);
    phase(&mut plan, PhaseKind::ProofOfConcept, "proof", fixed(1.0));
    phase(&mut plan, PhaseKind::Build, "build", fixed(1.0));
    cost(
        &mut plan,
        "build",
        Some(PhaseKind::Build),
        Timing::Monthly,
        200.0,
    );
    cost(
        &mut plan,
        "run",
        Some(PhaseKind::Operation),
        Timing::Monthly,
        500.0,
    );
    gate(
        &mut plan,
        PhaseKind::ProofOfConcept,
        0.5,
        Some(fixed(1_000.0)),
        true,
    );
    gate(&mut plan, PhaseKind::Build, 0.5, Some(fixed(10.0)), true);
    let at = |first, second| {
        let values = [1.0, 1.0, first, 1_000.0, second, 10.0];
        evaluate(&plan, &values).unwrap().cost
    };
    assert_eq!(at(0.0, 0.0), [0.0, 210.0, 0.0, 0.0, 0.0, 0.0]);
    // The second gate is passed, so that there is no stopping there.
    assert_eq!(at(0.0, 1.0), [1_000.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}

#[test]
fn a_gate_stands_before_operation_and_is_a_yes_or_no() {
    let mut plan = usual();
    plan.phases.push(Phase::new(PhaseKind::Operation, None));
    gate(&mut plan, PhaseKind::Operation, 0.5, None, true);
    assert_eq!(check(&plan), Err(PlanError::GateOfOperation));
    let mut plan = pilot(true);
    let chance = plan
        .drivers
        .iter_mut()
        .find(|driver| driver.id.ends_with("passes"));
    chance.unwrap().estimate = fixed(0.4);
    assert!(matches!(check(&plan), Err(PlanError::NotYesNo { .. })));
}

/// The usual plan with a gate at the end of its build.
fn gated(chance: f64, cost: Estimate, may_stop: bool) -> Plan {
    let mut plan = usual();
    gate(&mut plan, PhaseKind::Build, chance, Some(cost), may_stop);
    plan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_right_to_stop_is_never_worth_less_than_nothing(
        chance in 0.0..1.0_f64,
        low in 1.0..100_000.0_f64,
        ratio in 1.1..9.0_f64,
    ) {
        let plan = gated(chance, Estimate::range(low, low * ratio), true);
        let found = outcome(&plan, 320);
        let (with, without) = (found.with_right_to_stop.unwrap(), found.without_right_to_stop.unwrap());
        prop_assert!(found.right_to_stop.unwrap().value >= 0.0);
        prop_assert!(with.p10 >= without.p10 && with.p50 >= without.p50 && with.mean >= without.mean);
        prop_assert_eq!(found.npv.p50, with.p50);
        // The same futures, asked without the right.
        let mut bound = plan;
        bound.phases[0].gate.as_mut().unwrap().may_stop = false;
        let bound = outcome(&bound, 320);
        prop_assert!((bound.npv.mean - without.mean).abs() <= 1e-9 * without.mean.abs().max(1.0));
        prop_assert!((bound.with_right_to_stop.unwrap().mean - with.mean).abs() <= 1e-9 * with.mean.abs().max(1.0));
    }

    #[test]
    fn a_swing_is_that_of_the_whole_plan(chance in 0.2..0.8_f64, cost in 1_000.0..200_000.0_f64) {
        let plan = gated(chance, Estimate::range(cost, cost * 3.0), true);
        let found = outcome(&plan, 160);
        for effect in found.drivers.iter().filter(|effect| !effect.no_effect) {
            let mut held = plan.clone();
            let driver = held.drivers.iter_mut().find(|driver| driver.id == effect.id).unwrap();
            let quantile = outset_core::estimate::Quantile::new(&driver.estimate, &driver.bounds).unwrap();
            driver.estimate = fixed(quantile.at(0.1));
            let other = outcome(&held, 160).npv.p50;
            let close = (other - effect.swing_low).abs() <= 1e-6 * other.abs().max(1.0);
            prop_assert!(close, "{}: {other} {}", effect.id, effect.swing_low);
        }
    }

    #[test]
    fn another_currency_scales_the_worth_of_the_right(chance in 0.1..0.9_f64, rate in 0.01..100.0_f64) {
        let before = outcome(&gated(chance, fixed(5_000.0), true), 320);
        let mut plan = gated(chance, fixed(5_000.0), true);
        let keep = |id: &str| id == "build" || id.ends_with("passes");
        for driver in plan.drivers.iter_mut().filter(|driver| !keep(&driver.id)) {
            driver.estimate = driver.estimate.scaled(rate).unwrap();
        }
        let after = outcome(&plan, 320);
        for (before, after) in [
            (before.right_to_stop.unwrap().value, after.right_to_stop.unwrap().value),
            (before.npv.p50, after.npv.p50),
        ] {
            prop_assert!((after - before * rate).abs() <= 1e-6 * (before * rate).abs().max(1.0));
        }
    }

    #[test]
    fn a_gate_that_is_always_passed_is_none(may_stop in any::<bool>()) {
        let plain = outcome(&usual(), 320);
        let found = outcome(&gated(1.0, fixed(5_000.0), may_stop), 320);
        prop_assert_eq!(plain.npv, found.npv);
        prop_assert_eq!(plain.fan, found.fan);
        prop_assert_eq!(plain.invests, found.invests);
        prop_assert_eq!(found.right_to_stop.unwrap().value, 0.0);
        prop_assert_eq!(found.chance_to_operate.unwrap().value, 1.0);
    }
}
