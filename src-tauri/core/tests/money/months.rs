//! Cash flow month by month, and how large a study would be: worked by hand.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{CostKind, Plan, PlanError, Timing};
use outset_core::simulate::{Analysis, Study};

fn even(low: f64, high: f64) -> Estimate {
    let reach = 0.05 * (high - low);
    Estimate::Range {
        low: low + reach,
        high: high - reach,
        confidence: 0.9,
        shape: Shape::Uniform,
    }
}

fn analysis(plan: &Plan, samples: usize) -> Analysis<'_> {
    Analysis::new(plan, &run(samples), &|| false).unwrap()
}

#[test]
fn the_cash_flow_is_that_of_the_paper() {
    // 100 at the start, 21 a month of cloud, 10 to 30 a month from others; 50 a month come in. The rate of a
    // month is 1 %.
    let mut plan = plan(3, libm::pow(1.01, 12.0) - 1.0);
    amount(&mut plan, "income", fixed(50.0), 0.0);
    cost(&mut plan, "start", None, Timing::AtStart, 100.0);
    cost(&mut plan, "cloud", None, Timing::Monthly, 21.0);
    cost_of(&mut plan, "others", None, Timing::Monthly, even(10.0, 30.0));
    plan.costs[0].kind = CostKind::OwnPeople;
    plan.costs[1].kind = CostKind::Compute;
    plan.costs[2].kind = CostKind::External;
    let found = analysis(&plan, 4_096).cash_flow(&|| false).unwrap();
    assert_eq!(
        found.kinds,
        [CostKind::OwnPeople, CostKind::External, CostKind::Compute]
    );
    assert_eq!(found.rows.len(), 4);
    let start = &found.rows[0];
    assert_eq!(
        (start.row, start.benefit.p50, start.cost.p50),
        (0, 0.0, 100.0)
    );
    assert_eq!(
        (start.net.p10, start.cumulative.p50, start.discounted.p90),
        (-100.0, -100.0, -100.0)
    );
    // From the second row on: 50 − 21 − 20 likely, 50 − 21 − 28 in the poor case, 50 − 21 − 12 in the good.
    for (at, row) in found.rows.iter().enumerate().skip(1) {
        let close = |value: f64, expected: f64| {
            assert!(
                (value - expected).abs() < 0.1,
                "{value} is not {expected}: {row:?}"
            );
        };
        close(row.benefit.p50, 50.0);
        close(row.kinds[0].p50, 0.0);
        close(row.kinds[1].p50, 20.0);
        close(row.kinds[2].p50, 21.0);
        close(row.cost.p90, 49.0);
        close(row.net.p10, 1.0);
        close(row.net.p50, 9.0);
        close(row.net.p90, 17.0);
        // The driver is the same in every month, so here the cumulative is a multiple of the month's.
        close(row.cumulative.p10, -100.0 + at as f64);
        close(row.cumulative.p50, -100.0 + 9.0 * at as f64);
        let factors: f64 = (1..=at).map(|month| libm::pow(1.01, -(month as f64))).sum();
        close(row.discounted.p50, -100.0 + 9.0 * factors);
    }
    // The discounted one is the fan, and each month is that of the result.
    let whole = outcome(&plan, 4_096);
    for (row, fan) in found.rows.iter().zip(&whole.fan) {
        near(row.discounted.p10, fan.p10);
        near(row.discounted.p50, fan.p50);
        near(row.discounted.p90, fan.p90);
    }
    for (row, month) in found.rows[1..].iter().zip(&whole.monthly) {
        near(row.benefit.p50, month.benefit_p50);
        near(row.cost.p50, month.cost_p50);
    }
}

#[test]
fn a_usual_study_suits_what_it_measures() {
    let mut plan = plan(1, 0.0);
    for (id, part) in [
        ("minutes", "minutes_saved"),
        ("users", "adoption"),
        ("volume", "cases_per_month"),
        ("build", "duration"),
    ] {
        driver(&mut plan, id, even(0.0, 1.0));
        plan.drivers.last_mut().unwrap().part = part.to_owned();
    }
    let analysis = analysis(&plan, 1_600);
    assert_eq!(
        analysis.usual_study("users").unwrap(),
        Study::Share { cases: 40 }
    );
    // Half of the likely 0.5 for a case, a fifth of it for a month; what nobody can measure beforehand is
    // known as well as it is said: from 0.1 to 0.9, divided by 2 · 1.281552.
    for (id, of, from_case) in [
        ("minutes", 30, 0.25),
        ("volume", 3, 0.1),
        ("build", 5, 0.8 / 2.563_103),
    ] {
        let study = analysis.usual_study(id).unwrap();
        let Study::Mean { cases, deviation } = study else {
            unreachable!("{study:?}")
        };
        assert!(
            cases == of && (deviation - from_case).abs() < 0.005,
            "{id}: {study:?}"
        );
    }
    let unknown = analysis.usual_study("none");
    assert!(matches!(unknown, Err(PlanError::UnknownDriver { .. })));
}
