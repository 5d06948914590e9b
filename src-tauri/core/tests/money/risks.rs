//! Risks, levers, and what is added to all costs, worked out on paper.

use crate::build::*;
use outset_core::estimate::Estimate;
use outset_core::plan::{Lever, PhaseKind, Plan, Risk, RiskTime, Timing, evaluate, typical};
use proptest::prelude::*;

/// Build of four months at 100, operation at 50 a month, 500 of benefit a month, ten months.
fn simple() -> Plan {
    let mut plan = plan(10, 0.0);
    phase(&mut plan, PhaseKind::ProofOfConcept, "proof", fixed(2.0));
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    let monthly = [
        ("proof", Some(PhaseKind::ProofOfConcept), 100.0),
        ("build", Some(PhaseKind::Build), 200.0),
        ("run", Some(PhaseKind::Operation), 50.0),
    ];
    for (id, phase, money) in monthly {
        cost(&mut plan, id, phase, Timing::Monthly, money);
    }
    amount(&mut plan, "benefit", fixed(500.0), 0.0);
    plan
}

fn risk(plan: &mut Plan, id: &str, when: RiskTime, chance: f64) -> usize {
    let chance = share(
        plan,
        &format!("{id}-happens"),
        Estimate::YesNo {
            probability: chance,
        },
    );
    plan.risks.push(Risk {
        id: id.to_owned(),
        name: id.to_owned(),
        chance,
        when,
        cost: None,
        delay: None,
        benefit_lost: None,
        lost_for: None,
    });
    plan.risks.len() - 1
}

fn flows(plan: &Plan) -> outset_core::plan::Flows {
    evaluate(plan, &typical(plan).unwrap()).unwrap()
}

#[test]
fn a_delay_moves_benefits_and_burns_people_in_the_phase_that_runs() {
    // At a quarter of the way, month 1, the proof of concept runs: it lasts two months longer.
    let mut plan = simple();
    let share = driver(&mut plan, "when", fixed(0.25));
    let at = risk(&mut plan, "data", RiskTime::UpToGoLive { share }, 0.9);
    plan.risks[at].delay = Some(driver(&mut plan, "delay", fixed(2.0)));
    plan.risks[at].cost = Some(driver(&mut plan, "extra", fixed(70.0)));
    let found = flows(&plan);
    assert_eq!(found.go_live, 6.0);
    assert_eq!(
        found.cost,
        [
            170.0, 100.0, 100.0, 100.0, 200.0, 200.0, 50.0, 50.0, 50.0, 50.0
        ]
    );
    assert_eq!(found.benefit[..7], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 500.0]);
    near(found.invests, 870.0);
    // At month 3 it is the build that lasts longer.
    plan.drivers
        .iter_mut()
        .find(|d| d.id == "when")
        .unwrap()
        .estimate = fixed(0.75);
    let later = flows(&plan);
    assert_eq!(
        later.cost[..7],
        [100.0, 100.0, 270.0, 200.0, 200.0, 200.0, 50.0]
    );
    // Where it does not happen, nothing does.
    plan.drivers
        .iter_mut()
        .find(|d| d.id == "data-happens")
        .unwrap()
        .estimate = Estimate::YesNo { probability: 0.1 };
    assert_eq!(flows(&plan), flows(&simple()));
}

#[test]
fn benefit_is_lost_from_the_event_on_or_for_some_months() {
    // 2.5 months after go-live at 4, 40 % is lost for 1.5 months: half of month 6, all of month 7.
    let mut plan = simple();
    let months = driver(&mut plan, "when", fixed(2.5));
    let at = risk(&mut plan, "rival", RiskTime::AfterGoLive { months }, 0.9);
    plan.risks[at].benefit_lost = Some(driver(&mut plan, "lost", fixed(0.4)));
    plan.risks[at].lost_for = Some(driver(&mut plan, "for", fixed(1.5)));
    let found = flows(&plan);
    assert_eq!(
        found.benefit[4..],
        [500.0, 500.0, 400.0, 300.0, 500.0, 500.0]
    );
    plan.risks[at].lost_for = None;
    assert_eq!(flows(&plan).benefit[6..], [400.0, 300.0, 300.0, 300.0]);
    assert_eq!(found.cost, flows(&simple()).cost);
}

#[test]
fn what_is_repeated_rises_with_prices_and_one_offs_do_not() {
    // Prices rise by 12 months' worth of 1.01^12 − 1: one per cent a month.
    let mut plan = plan(3, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(1.0));
    cost(&mut plan, "licence", None, Timing::Monthly, 100.0);
    cost(&mut plan, "launch", None, Timing::AtGoLive, 10.0);
    let rate = libm::pow(1.01, 12.0) - 1.0;
    plan.inflation = Some(driver(&mut plan, "inflation", fixed(rate)));
    let found = flows(&plan).cost;
    near(found[0], 110.0);
    near(found[1], 101.0);
    near(found[2], 102.01);
}

#[test]
fn contingency_is_added_to_what_falls_before_go_live() {
    // 20 % on 2 · 100 + 2 · 200 up to go-live: 720 instead of 600; operation as it was.
    let mut plan = simple();
    plan.contingency = Some(share(&mut plan, "contingency", fixed(0.2)));
    let found = flows(&plan);
    near(found.invests, 720.0);
    assert_eq!(found.cost[..5], [120.0, 120.0, 240.0, 240.0, 50.0]);
}

#[test]
fn tax_is_due_on_the_positive_result_of_a_year() {
    // Fifteen months: the first twelve bring 8 · 500 − 8 · 50 − 600 = 3,000, of which 30 % is 900; the
    // last three 1,350, of which 405.
    let mut plan = simple();
    plan.horizon_months = 15;
    plan.tax_rate = Some(share(&mut plan, "tax", fixed(0.3)));
    let found = flows(&plan);
    near(found.cost[11], 950.0);
    near(found.cost[14], 455.0);
    let simulated = outcome(&plan, 160);
    near(simulated.npv.p50, found.npv(0.0));
    // A year that loses pays nothing.
    plan.benefits.clear();
    assert_eq!(flows(&plan).cost[11], 50.0);
}

fn lever(plan: &mut Plan, on: bool, share_left: f64, loss: Option<f64>) {
    let cost_share = share(plan, "left", fixed(share_left));
    let quality_loss = loss.map(|loss| share(plan, "loss", fixed(loss)));
    plan.levers.push(Lever {
        id: "batch".to_owned(),
        name: "batch".to_owned(),
        on,
        categories: vec!["serving".to_owned()],
        cost_share,
        quality_loss,
    });
}

#[test]
fn a_lever_lowers_its_costs_and_says_what_it_would_do() {
    let mut plan = simple();
    plan.costs[2].category = "serving".to_owned();
    let plain = flows(&plan);
    lever(&mut plan, false, 0.4, None);
    assert_eq!(flows(&plan), plain);
    let off = outcome(&plan, 160);
    // Six months of operation at 50, of which 60 % goes: 180.
    near(off.levers[0].gain.value, 180.0);
    near(off.levers[0].likely_on - off.levers[0].likely_off, 180.0);
    near(off.levers[0].likely_off, off.npv.p50);
    plan.levers[0].on = true;
    let on = outcome(&plan, 160);
    near(on.npv.p50, off.npv.p50 + 180.0);
    near(on.levers[0].gain.value, 180.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn a_swing_is_that_of_the_whole_plan(
        chance in 0.1..0.9_f64,
        share_at in 0.0..1.0_f64,
        delay in 0.5..6.0_f64,
        rate in 0.0..0.4_f64,
        taxed in any::<bool>(),
    ) {
        // What swings are made of, stream by stream, equals the plan worked through as a whole.
        let mut plan = usual();
        let when = driver(&mut plan, "when", fixed(share_at));
        let at = risk(&mut plan, "late", RiskTime::UpToGoLive { share: when }, chance);
        plan.risks[at].delay = Some(driver(&mut plan, "delay", fixed(delay)));
        plan.risks[at].cost = Some(driver(&mut plan, "extra", Estimate::range(1_000.0, 3_000.0)));
        plan.contingency = Some(share(&mut plan, "contingency", fixed(rate)));
        if taxed {
            plan.tax_rate = Some(share(&mut plan, "tax", fixed(0.25)));
        }
        let found = outcome(&plan, 160);
        for effect in found.drivers.iter().filter(|effect| !effect.no_effect) {
            let mut held = plan.clone();
            let driver = held.drivers.iter_mut().find(|driver| driver.id == effect.id).unwrap();
            let quantile = outset_core::estimate::Quantile::new(&driver.estimate, &driver.bounds).unwrap();
            driver.estimate = fixed(quantile.at(0.9));
            let other = outcome(&held, 160).npv.p50;
            prop_assert!((other - effect.swing_high).abs() <= 1e-6 * other.abs().max(1.0), "{} {} {}", effect.id, other, effect.swing_high);
        }
    }

    #[test]
    fn a_risk_never_raises_the_return(cost in 1.0..90_000.0_f64, lost in 0.0..1.0_f64, months in 0.0..20.0_f64) {
        let before = outcome(&usual(), 320);
        let mut plan = usual();
        let when = driver(&mut plan, "zz-when", fixed(months));
        let at = risk(&mut plan, "zzz", RiskTime::AfterGoLive { months: when }, 0.5);
        plan.risks[at].cost = Some(driver(&mut plan, "zzz-cost", fixed(cost)));
        plan.risks[at].benefit_lost = Some(driver(&mut plan, "zzz-lost", fixed(lost)));
        let after = outcome(&plan, 320);
        prop_assert!(after.npv.p10 <= before.npv.p10 && after.npv.p50 <= before.npv.p50);
    }
}
