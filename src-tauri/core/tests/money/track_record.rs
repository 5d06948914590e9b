//! Promised against delivered, worked by hand.

use crate::build::{amount, cost, driver, fixed, phase, plan};
use outset_core::plan::{Cost, CostKind, PhaseKind, Plan, Timing};
use outset_core::simulate::Measured;
use outset_core::track_record::{Happened, Kept, record};

/// Two months to go-live, then 100 a month; 40 a month throughout and 50 at the start.
fn promised() -> Plan {
    let mut plan = plan(12, 0.0);
    phase(&mut plan, PhaseKind::Build, "length", fixed(2.0));
    amount(&mut plan, "benefit", fixed(100.0), 0.0);
    cost(&mut plan, "running", None, Timing::Monthly, 40.0);
    let begins = driver(&mut plan, "begins", fixed(50.0));
    plan.costs.push(Cost {
        id: "start".to_owned(),
        name: "start".to_owned(),
        category: String::new(),
        kind: CostKind::External,
        phase: None,
        timing: Timing::AtStart,
        factors: vec![begins],
        times: 1.0,
        shares: Vec::new(),
    });
    plan
}

fn measured(driver_id: &str, month: u32, value: f64) -> Measured {
    Measured {
        driver_id: driver_id.to_owned(),
        month,
        value,
    }
}

#[test]
fn being_late_and_bringing_less_are_both_counted() {
    // Three months to go-live instead of two; then 80 and 90 are measured in months 3 and 4.
    let measured = [
        measured("length", 2, 3.0),
        measured("benefit", 3, 80.0),
        measured("benefit", 4, 90.0),
    ];
    let found = record(
        &promised(),
        &Happened {
            measured: &measured,
            spent: &[(0, 120.0), (1, 40.0), (2, 60.0)],
            until_month: 5,
            live_after: Some(3.0),
        },
    )
    .unwrap();
    // Promised in months 0 to 4: 0 + 0 + 100 + 100 + 100; month 5 was not measured and counts for neither.
    let benefit = Kept {
        promised: 300.0,
        delivered: 170.0,
    };
    assert_eq!(found.benefit, Some(benefit));
    // Promised in months 0 to 2: 50 at the start and 40 a month.
    let cost = Kept {
        promised: 170.0,
        delivered: 220.0,
    };
    assert_eq!(found.cost, Some(cost));
    let go_live = found.go_live.unwrap();
    assert_eq!((go_live.promised, go_live.delivered), (2.0, 3.0));
    assert_eq!(go_live.ratio(), Some(1.5));
}

#[test]
fn what_is_not_live_has_no_benefit_to_speak_of() {
    let found = record(
        &promised(),
        &Happened {
            measured: &[],
            spent: &[],
            until_month: 5,
            live_after: None,
        },
    )
    .unwrap();
    assert_eq!(
        (found.benefit, found.cost, found.go_live),
        (None, None, None)
    );
}
