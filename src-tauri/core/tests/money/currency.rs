//! Amounts in other currencies, at one rate that may be uncertain.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{Driver, Plan, Timing, missing, rate_id};
use outset_core::simulate::simulate_together;

fn normal(low: f64, high: f64) -> Estimate {
    Estimate::Range {
        low,
        high,
        confidence: 0.9,
        shape: Shape::Normal,
    }
}

fn rate(estimate: Estimate) -> Driver {
    Driver::guess(&rate_id("USD"), "exchange_rate", "EUR/USD", estimate)
}

/// Two amounts paid at the start, each in a currency.
fn paid(unit: &str, amounts: [Estimate; 2]) -> Plan {
    let mut plan = plan(12, 0.08);
    for (at, estimate) in amounts.into_iter().enumerate() {
        let id = format!("0{at}");
        plan.drivers
            .push(Driver::guess(&id, "amount", unit, estimate));
        cost(&mut plan, &format!("cost{at}"), None, Timing::AtStart, 1.0);
        plan.costs[at].factors = vec![id];
    }
    amount(&mut plan, "saving", fixed(10.0), 0.0);
    plan
}

#[test]
fn an_amount_counts_times_its_rate() {
    let mut dollars = paid("USD", [fixed(4_000.0), fixed(1_000.0)]);
    dollars.convert(&[rate(fixed(0.92))]);
    let euros = paid("EUR", [fixed(3_680.0), fixed(920.0)]);
    let (dollars, euros) = (outcome(&dollars, 2_000), outcome(&euros, 2_000));
    assert!((dollars.npv.p50 - euros.npv.p50).abs() < 1e-9);
    assert!((dollars.spending.mean - 4_600.0).abs() < 1e-9);
}

#[test]
fn all_amounts_of_a_currency_move_with_one_rate() {
    // Var(2·A·r) = 4·Var(A·r); two independent rates would give 2·Var. A fixed: sd = 2 × 1,000 × 0.06079.
    let mut plan = paid("USD", [fixed(1_000.0), fixed(1_000.0)]);
    plan.convert(&[rate(normal(0.8, 1.0))]);
    let found = outcome(&plan, 16_384);
    let deviation = 0.1 / 1.644_853_626_95;
    let p90 = 2_000.0 * (0.9 + 1.281_551_565_5 * deviation);
    assert!(
        (found.spending.p90 - p90).abs() < 1.5,
        "{:?}",
        found.spending
    );
    let ids: Vec<&str> = found.drivers.iter().map(|one| one.id.as_str()).collect();
    assert!(ids.contains(&"workspace:rate:USD"));
    assert_eq!(
        ids.len(),
        plan.drivers.len() - 2,
        "what only stands for another is not listed"
    );
    let effect = found
        .drivers
        .iter()
        .find(|one| one.id == rate_id("USD"))
        .unwrap();
    assert!((effect.rank_correlation.unwrap() + 1.0).abs() < 1e-9);
}

#[test]
fn several_projects_share_the_futures_of_a_rate() {
    let mut plan = paid("USD", [fixed(1_000.0), fixed(0.0)]);
    plan.convert(&[rate(normal(0.8, 1.0))]);
    let together = simulate_together(&[("a", &plan), ("b", &plan)], &run(16_384), &|| false);
    let deviation = 0.1 / 1.644_853_626_95;
    let p90 = 2_000.0 * (0.9 + 1.281_551_565_5 * deviation);
    let found = together.unwrap().spending.p90;
    assert!((found - p90).abs() < 1.5, "{found}, {p90}");
}

#[test]
fn a_rate_that_is_not_known_is_missed_by_name() {
    let mut plan = paid("USD", [fixed(1_000.0), fixed(0.0)]);
    plan.convert(&[]);
    let missing: Vec<String> = missing(&plan).iter().map(|one| one.id()).collect();
    assert!(
        missing.contains(&"driver:workspace:rate:USD".to_owned()),
        "{missing:?}"
    );
}

#[test]
fn a_plan_in_one_currency_is_not_touched() {
    let plan = paid("EUR", [normal(1.0, 2.0), fixed(1.0)]);
    let mut converted = plan.clone();
    converted.convert(&[rate(fixed(0.92))]);
    assert_eq!(converted, plan);
}

#[test]
fn a_document_with_a_rate_is_read_back() {
    let mut plan = paid("USD", [normal(1_000.0, 2_000.0), fixed(1.0)]);
    plan.convert(&[rate(normal(0.8, 1.0))]);
    let text = plan.to_json().unwrap();
    assert_eq!(Plan::from_json(&text).unwrap(), plan);
}
