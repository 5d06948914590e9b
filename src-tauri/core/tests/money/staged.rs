//! The staged ask, worked out on paper.

use crate::build::*;
use outset_core::estimate::Estimate;
use outset_core::plan::{PhaseKind, Plan, Timing};
use outset_core::simulate::Outcome;

const PROOF: PhaseKind = PhaseKind::ProofOfConcept;

/// Proof of concept 2.5 months at 400 a month, build 2 at 1,000, licence of 300 a month all the time; 500 at
/// the start for the build, 700 in month 2, 800 in month 3, 900 at go-live, operation 50 a month.
fn paper() -> Plan {
    let mut plan = plan(12, 0.1);
    phase(&mut plan, PROOF, "proof", fixed(2.5));
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    amount(&mut plan, "saving", fixed(2_000.0), 0.0);
    let build = Some(PhaseKind::Build);
    cost(
        &mut plan,
        "finding out",
        Some(PROOF),
        Timing::Monthly,
        400.0,
    );
    cost(&mut plan, "building", build, Timing::Monthly, 1_000.0);
    cost(&mut plan, "licence", None, Timing::Monthly, 300.0);
    cost(&mut plan, "machine", build, Timing::AtStart, 500.0);
    cost(&mut plan, "data", None, Timing::InMonth { month: 2 }, 700.0);
    cost(
        &mut plan,
        "labels",
        None,
        Timing::InMonth { month: 3 },
        800.0,
    );
    cost(&mut plan, "training", None, Timing::AtGoLive, 900.0);
    let operation = Some(PhaseKind::Operation);
    cost(&mut plan, "running", operation, Timing::Monthly, 50.0);
    plan
}

fn asks(found: &Outcome) -> Vec<(PhaseKind, f64, f64)> {
    let asks = found.staged_ask.iter();
    asks.map(|ask| (ask.phase, ask.spending.p50, ask.month))
        .collect()
}

#[test]
fn each_release_is_what_the_paper_says() {
    // Up to 2.5 months: 2.5 × 400 + 2.5 × 300 + 500 + 700 (month 2 begins before it ends) = 2,950.
    // From there to 4.5: 2 × 1,000 + 2 × 300 + 800 (month 3 begins after it) + 900 = 4,300.
    let found = outcome(&paper(), 160);
    let expected = [(PROOF, 2_950.0, 0.0), (PhaseKind::Build, 4_300.0, 2.5)];
    for ((phase, amount, month), (is, costs, at)) in asks(&found).into_iter().zip(expected) {
        assert_eq!(phase, is);
        near(amount, costs);
        near(month, at);
    }
    assert_eq!(found.staged_ask.len(), 2);
    // Nothing is unsure here, so for once the parts may be added.
    near(found.invests.p50, 7_250.0);
}

#[test]
fn a_phase_that_is_not_there_is_not_asked_for() {
    let mut plan = paper();
    plan.phases.retain(|phase| phase.kind != PROOF);
    let found = outcome(&plan, 160);
    assert_eq!(asks(&found), [(PhaseKind::Build, found.invests.p50, 0.0)]);

    let mut plan = paper();
    plan.phases.retain(|phase| phase.kind == PROOF);
    let found = outcome(&plan, 160);
    assert_eq!(asks(&found), [(PROOF, found.invests.p50, 0.0)]);

    plan.phases.clear();
    assert_eq!(asks(&outcome(&plan, 160)), []);

    // One that takes no time has nothing to be decided at its end.
    let mut plan = paper();
    for driver in &mut plan.drivers {
        if driver.id == "proof" {
            driver.estimate = fixed(0.0);
        }
    }
    let found = outcome(&plan, 160);
    assert_eq!(asks(&found), [(PhaseKind::Build, found.invests.p50, 0.0)]);
}

#[test]
fn every_future_is_cut_at_its_own_end_of_the_proof_of_concept() {
    // The proof of concept takes 2 to 4 months, evenly: the middle future 3 months, 1,200. The build takes
    // as long as it takes: 2 months, 2,000.
    let mut plan = plan(24, 0.0);
    let evenly = Estimate::Range {
        low: 2.2,
        high: 3.8,
        confidence: 0.8,
        shape: outset_core::estimate::Shape::Uniform,
    };
    phase(&mut plan, PROOF, "proof", evenly);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    amount(&mut plan, "saving", fixed(2_000.0), 0.0);
    cost(
        &mut plan,
        "finding out",
        Some(PROOF),
        Timing::Monthly,
        400.0,
    );
    let build = Some(PhaseKind::Build);
    cost(&mut plan, "building", build, Timing::Monthly, 1_000.0);
    let found = outcome(&plan, 10_000);
    let [first, second] = found.staged_ask.as_slice() else {
        panic!("two releases")
    };
    let within = |found: f64, expected: f64, error: f64| (found - expected).abs() <= 4.0 * error;
    assert!(within(
        first.spending.p50,
        1_200.0,
        first.spending.error.max(0.1)
    ));
    assert!((first.spending.p10 - 880.0).abs() < 5.0 && (first.spending.p90 - 1_520.0).abs() < 5.0);
    near(second.spending.p50, 2_000.0);
    assert!((second.month - 3.0).abs() < 0.01, "{}", second.month);
}

#[test]
fn a_plan_that_pays_whole_months_decides_when_the_proof_of_concept_ends() {
    let mut plan = paper();
    plan.whole_months = true;
    let found = outcome(&plan, 160);
    // 3 × 400 instead of 2.5, and the build from month 3 to 5: 2 × 1,000.
    near(found.staged_ask[0].spending.p50, 3_150.0);
    near(found.staged_ask[1].month, 2.5);
    let (all, parts) = (found.invests.p50, &found.staged_ask);
    near(parts[0].spending.p50 + parts[1].spending.p50, all);
}
