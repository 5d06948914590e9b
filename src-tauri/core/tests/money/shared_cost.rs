//! A cost that several plans share, by hand.

use crate::build::{cost_of, fixed, near, plan, run};
use outset_core::estimate::Estimate;
use outset_core::plan::{Plan, PlanError, Timing, arithmetic, check, evaluate, typical};
use outset_core::simulate::{simulate, simulate_together};

fn shared(amount: Estimate, shares: &[f64]) -> Plan {
    let mut plan = plan(4, 0.0);
    cost_of(&mut plan, "workspace:cost:1", None, Timing::Monthly, amount);
    plan.costs[0].shares = shares.to_vec();
    plan
}

#[test]
fn each_month_counts_its_part() {
    let plan = shared(fixed(1200.0), &[0.0, 1.0, 0.5, 0.25]);
    let values = typical(&plan).unwrap();
    let flows = evaluate(&plan, &values).unwrap();
    assert_eq!(flows.cost, [0.0, 1200.0, 600.0, 300.0]);
    let sums = arithmetic(&plan, &values).unwrap();
    assert_eq!(sums.lines[0].rows, [0.0, 0.0, 1200.0, 600.0, 300.0]);
    near(sums.lines[0].full, 1200.0);
    let outcome = simulate(&plan, &run(64), &|| false).unwrap();
    near(outcome.npv.mean, -2100.0);
    // A month that the list does not have counts nothing.
    let short = shared(fixed(1200.0), &[1.0]);
    assert_eq!(
        evaluate(&short, &values).unwrap().cost,
        [1200.0, 0.0, 0.0, 0.0]
    );
}

#[test]
fn two_plans_have_the_cost_once_in_every_future() {
    let amount = || Estimate::range(1000.0, 3000.0);
    let whole = shared(amount(), &[1.0; 4]);
    let one = shared(amount(), &[1.0, 0.5, 0.5, 0.0]);
    let two = shared(amount(), &[0.0, 0.5, 0.5, 1.0]);
    let both = [("a", &one), ("b", &two)];
    let both = simulate_together(&both, &run(512), &|| false).unwrap();
    let alone = simulate_together(&[("a", &whole)], &run(512), &|| false).unwrap();
    near(both.npv.mean, alone.npv.mean);
    near(both.npv.p10, alone.npv.p10);
}

#[test]
fn a_share_is_kept_in_the_document_of_version_four() {
    let plan = shared(fixed(1200.0), &[0.5; 4]);
    let text = plan.to_json().unwrap();
    assert!(text.contains("\"version\": 4"), "{text}");
    assert_eq!(Plan::from_json(&text).unwrap(), plan);
    let whole = shared(fixed(1200.0), &[]);
    assert!(!whole.to_json().unwrap().contains("shares"));
    let wrong = shared(fixed(1200.0), &[1.5]);
    assert!(matches!(check(&wrong), Err(PlanError::Number { .. })));
}
