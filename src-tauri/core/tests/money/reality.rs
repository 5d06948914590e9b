//! Measured values inside the futures of a plan.

use crate::build::*;
use outset_core::estimate::Estimate;
use outset_core::plan::{BenefitStream, Books, PhaseKind, Plan, PlanError, Timing};
use outset_core::simulate::{Measured, Realised, realised};

fn measured(driver: &str, month: u32, value: f64) -> Measured {
    Measured {
        driver_id: driver.to_owned(),
        month,
        value,
    }
}

fn what_came(plan: &Plan, measured: &[Measured], spent: &[(u32, f64)], until: u32) -> Realised {
    realised(plan, measured, spent, until, &run(2_048), &|| false).unwrap()
}

/// Six undiscounted months: 100 to 400 cases of 5 each, half of them followed; upkeep of 50 to 150.
fn running() -> Plan {
    let mut plan = plan(6, 0.0);
    let stream = BenefitStream::MoreRight {
        cases: driver(&mut plan, "cases", Estimate::range(100.0, 300.0)),
        right_today: share(&mut plan, "today", fixed(0.5)),
        right_model: share(&mut plan, "model", Estimate::range(0.6, 0.9)),
        worth: driver(&mut plan, "worth", fixed(5.0)),
        times: 1.0,
        never_negative: false,
        adoption: Some(share(&mut plan, "adoption", fixed(0.5))),
    };
    plan.benefits
        .push(benefit("right", Books::CostAvoided, stream));
    let upkeep = Estimate::range(50.0, 150.0);
    cost_of(
        &mut plan,
        "upkeep",
        Some(PhaseKind::Operation),
        Timing::Monthly,
        upkeep,
    );
    plan
}

#[test]
fn with_nothing_measured_it_is_the_plan() {
    let plan = usual();
    let found = what_came(&plan, &[], &[], 12);
    let planned = outcome(&plan, 2_048);
    assert_eq!(
        (found.now_expected, found.chance),
        (planned.npv, planned.chance_to_pay_back)
    );
    for (month, fan) in found.months.iter().zip(&planned.fan[1..]) {
        assert_eq!(
            (month.p10, month.p50, month.p90),
            (fan.p10, fan.p50, fan.p90)
        );
        assert_eq!(month.measured_share, 0.0);
    }
}

#[test]
fn a_month_measured_throughout_has_no_band() {
    // 200 cases × (0.8 − 0.5) × 5 × half = 150, minus 90 spent: 60 in the first month. In the second
    // 250 × 0.2 × 5 × 0.5 = 125 − 100 = 25: 85 together.
    let plan = running();
    let values = [
        measured("cases", 0, 200.0),
        measured("model", 0, 0.8),
        measured("cases", 1, 250.0),
        measured("model", 1, 0.7),
    ];
    let found = what_came(&plan, &values, &[(0, 90.0), (1, 100.0)], 1);
    for (month, expected) in [(0, 60.0), (1, 85.0)] {
        let month = found.months[month];
        near(month.p10, expected);
        near(month.p90, expected);
        near(month.measured_share, 1.0);
    }
    // Then the plan's futures go on.
    assert!(found.months[2].p10 < found.months[2].p90);
    assert_eq!(found.months[2].measured_share, 0.0);
}

#[test]
fn the_more_is_measured_the_larger_its_share() {
    let plan = running();
    let some = what_came(&plan, &[measured("model", 0, 0.75)], &[], 0).months[0];
    let both = [measured("model", 0, 0.75), measured("cases", 0, 200.0)];
    let more = what_came(&plan, &both, &[], 0).months[0];
    assert!(0.2 < some.measured_share && some.measured_share < more.measured_share);
    assert!(more.measured_share < 1.0, "upkeep is still a guess");
    assert!(some.p90 - some.p10 > more.p90 - more.p10);
}

#[test]
fn later_entries_wait() {
    let plan = running();
    let later = [measured("model", 3, 0.99)];
    let found = what_came(&plan, &later, &[(4, 1e6)], 2);
    assert_eq!(found, what_came(&plan, &[], &[], 2));
}

#[test]
fn a_measured_quality_has_fallen_already_and_a_measured_volume_has_grown() {
    let mut plan = running();
    plan.benefits[0].growth = Some(driver(&mut plan, "growth", fixed(0.5)));
    plan.benefits[0].ramp = Some(driver(&mut plan, "ramp", fixed(10.0)));
    plan.benefits[0].decay = Some(outset_core::plan::Decay {
        per_month: driver(&mut plan, "decay", fixed(0.1)),
        retrained_every: 0,
        counted_from: outset_core::plan::CountedFrom::Start,
    });
    let values = [
        measured("cases", 0, 200.0),
        measured("model", 0, 0.8),
        measured("adoption", 0, 0.5),
    ];
    let found = what_came(&plan, &values, &[(0, 90.0)], 0);
    near(found.months[0].p50, 60.0);
}

#[test]
fn spending_of_the_first_month_contains_what_was_planned_at_the_start() {
    let mut plan = running();
    cost(&mut plan, "purchase", None, Timing::AtStart, 1_000.0);
    let values = [measured("cases", 0, 200.0), measured("model", 0, 0.8)];
    let found = what_came(&plan, &values, &[(0, 890.0), (0, 200.0)], 0);
    near(found.months[0].p50, 150.0 - 1_090.0);
}

#[test]
fn a_phase_that_is_over_has_its_length_throughout() {
    let mut plan = usual();
    plan.horizon_months = 12;
    let found = what_came(&plan, &[measured("build", 3, 4.0)], &[], 3);
    let build = plan.drivers.iter_mut().find(|driver| driver.id == "build");
    build.unwrap().estimate = fixed(4.0);
    assert_eq!(found.now_expected, outcome(&plan, 2_048).npv);
}

#[test]
fn what_cannot_be_placed_is_refused() {
    let plan = running();
    let of = |measured: Measured| realised(&plan, &[measured], &[], 5, &run(160), &|| false);
    let unknown = of(measured("nobody", 0, 1.0));
    assert!(matches!(unknown, Err(PlanError::UnknownDriver { .. })));
    let undefined = of(measured("cases", 0, f64::NAN));
    assert!(matches!(undefined, Err(PlanError::Number { .. })));
}
