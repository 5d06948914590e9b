//! What knowing is worth before choosing among several ways, and in which futures a way is planned.

use crate::build::*;
use crate::deciding::normal;
use outset_core::estimate::Estimate;
use outset_core::plan::{Plan, PlanError};
use outset_core::simulate::{
    Analysis, Figure, Knowing, Worked, knowing, side_by_side, work_through,
};
use proptest::prelude::*;

fn known(plans: &[&Plan], samples: usize) -> Knowing {
    let worked: Vec<Worked> = plans
        .iter()
        .map(|plan| work_through(plan, plans, &run(samples), &|| false).unwrap())
        .collect();
    knowing(&worked.iter().collect::<Vec<_>>(), &|| false).unwrap()
}

fn worth(found: &Knowing, id: &str) -> Figure {
    let one = found.drivers.iter().find(|one| one.id == id);
    one.unwrap_or_else(|| panic!("{id} in {found:?}")).worth
}

/// One of two values, each in half of the futures.
fn one_of(low: f64, high: f64) -> Estimate {
    Estimate::Samples {
        values: vec![low, high].into(),
        rows: None,
    }
}

fn agree(found: Figure, expected: f64) {
    let off = (found.value - expected).abs();
    assert!(
        off <= 4.0 * found.error + 0.1,
        "{found:?} is not {expected}"
    );
}

#[test]
fn two_options_and_stopping_are_worth_what_the_table_says() {
    // A brings x + y, with x 100 or −60 and y 30 or −30; B brings z, 15 or 5. By hand, over halves:
    // means are 20 and 10, so A is chosen. Everything known: (130 + 70 + 10 + 10) ÷ 4 = 55, 35 more. With x
    // alone (100 + 10) ÷ 2 = 55 as well; with y alone 50 or, A bringing −10, B's 10: 30, 10 more. To know
    // z changes nothing: A brings 20 either way.
    let mut a = plan(1, 0.0);
    amount(&mut a, "x", one_of(-60.0, 100.0), 0.0);
    amount(&mut a, "y", one_of(-30.0, 30.0), 0.0);
    let mut b = plan(1, 0.0);
    amount(&mut b, "z", one_of(5.0, 15.0), 0.0);
    let found = known(&[&a, &b], 16_384);
    agree(found.perfect_information, 35.0);
    agree(worth(&found, "x"), 35.0);
    agree(worth(&found, "y"), 10.0);
    agree(worth(&found, "z"), 0.0);
    // Alone against stopping, y would decide nothing that x does not: 50 or −10 against 0.
    let alone = known(&[&a], 16_384);
    agree(alone.perfect_information, 30.0);
    agree(worth(&alone, "y"), 5.0);
}

#[test]
fn two_bells_are_worth_the_unit_normal_loss_of_their_difference() {
    // A is normal around 100, B always 60: to know A is worth σ·[φ(u) − u·(1 − Φ(u))] with u = 40 ÷ 200. B
    // brings more than stopping in every future.
    let mut a = plan(1, 0.0);
    amount(&mut a, "a", normal(100.0, 200.0), 0.0);
    let mut b = plan(1, 0.0);
    amount(&mut b, "b", fixed(60.0), 0.0);
    let found = known(&[&a, &b], 65_536);
    let u: f64 = 0.2;
    let density = libm::exp(-0.5 * u * u) / std::f64::consts::TAU.sqrt();
    let beyond = 0.5 * libm::erfc(u / std::f64::consts::SQRT_2);
    let expected = 200.0 * (density - u * beyond);
    assert!((expected - 61.37).abs() < 0.01, "{expected}");
    agree(found.perfect_information, expected);
    // Bins of bin means leave out what happens within the bin that the choice turns in.
    let a = worth(&found, "a");
    assert!(a.value <= found.perfect_information.value);
    assert!((a.value - expected).abs() < 0.02 * expected, "{a:?}");
    // What is fixed is known already.
    assert!(found.drivers.iter().all(|one| one.id != "b"));
}

#[test]
fn one_way_alone_is_worth_what_its_own_page_says() {
    let plan = usual();
    let found = known(&[&plan], 4_096);
    let run = run(4_096);
    let analysis = Analysis::new(&plan, &run, &|| false).unwrap();
    let own = analysis.deciders(&|| false).unwrap();
    near(
        found.perfect_information.value,
        own.perfect_information.value,
    );
    for one in own.drivers.iter().filter(|one| !one.no_effect) {
        near(worth(&found, &one.id).value, one.perfect_information.value);
    }
}

#[test]
fn a_way_keeps_its_futures_whichever_is_planned() {
    // The option does without the plan's second driver and has one of its own, which stands first by id.
    let mut plan = usual();
    amount(&mut plan, "more", normal(200.0, 300.0), 0.0);
    let mut option = usual();
    amount(&mut option, "0 of its own", normal(300.0, 300.0), 0.0);
    let mut order: Vec<String> = plan.drivers.iter().map(|one| one.id.clone()).collect();
    order.sort_unstable();
    order.push("0 of its own".to_owned());
    let alone = outcome(&plan, 4_096);
    plan.order.clone_from(&order);
    option.order = order;
    let before = side_by_side(&[&plan, &option], &run(4_096), &|| false).unwrap();
    assert_eq!(before.ways[0].npv, alone.npv, "the plan is as it was alone");
    let after = side_by_side(&[&option, &plan], &run(4_096), &|| false).unwrap();
    assert_eq!(before.ways[0].npv, after.ways[1].npv);
    assert_eq!(before.ways[1].npv, after.ways[0].npv);
    let planned = outcome(&option, 4_096);
    assert_eq!(before.ways[1].npv, planned.npv, "to the digit");
    assert_eq!(before.ways[1].invests, planned.invests);
}

#[test]
fn the_order_of_drawing_is_kept_in_the_document_and_no_change_by_itself() {
    let mut plan = usual();
    let text = plan.to_json().unwrap();
    plan.order = vec!["another".to_owned()];
    let ordered = plan.to_json().unwrap();
    assert!(ordered.contains("\"version\": 4"), "{ordered}");
    assert_eq!(Plan::from_json(&ordered).unwrap(), plan);
    let older = ordered.replacen("\"version\": 4", "\"version\": 3", 1);
    assert!(matches!(
        Plan::from_json(&older),
        Err(PlanError::NotADocument { .. })
    ));
    let plain = Plan::from_json(&text).unwrap();
    let changes = outset_core::plan::Changes::between(&plain, &plan);
    assert!(changes.list().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn knowing_one_number_is_never_worth_more_than_knowing_all(
        means in prop::collection::vec(-200.0..200.0_f64, 4),
        deviations in prop::collection::vec(1.0..300.0_f64, 4),
    ) {
        // Two ways that share one number, each with one of its own.
        let way = |own: usize, id: &str| {
            let mut plan = plan(1, 0.0);
            amount(&mut plan, "shared", normal(means[0], deviations[0]), 0.0);
            amount(&mut plan, id, normal(means[own], deviations[own]), 0.0);
            plan
        };
        let (one, other) = (way(1, "one"), way(2, "other"));
        let mut third = plan(1, 0.0);
        amount(&mut third, "third", normal(means[3], deviations[3]), 0.0);
        let found = known(&[&one, &other, &third], 2_048);
        for one in &found.drivers {
            prop_assert!((0.0..=found.perfect_information.value).contains(&one.worth.value), "{found:?}");
        }
    }
}
