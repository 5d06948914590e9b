//! Numbers that change over the months where money falls once, chances that are computed, and benefits that
//! are a formula: worked by hand.

use crate::build::*;
use outset_core::estimate::{Bounds, Estimate, Shape};
use outset_core::formula::Formula;
use outset_core::plan::{
    BenefitStream, Books, Changed, CountedFrom, Course, Decay, Gate, Growth, Period, PhaseKind,
    Plan, PlanError, Ramp, RampShape, Timing, check, evaluate, typical, values_by_month,
};
use outset_core::simulate::compare;

fn computed(text: &str) -> Estimate {
    Estimate::Computed {
        formula: Formula::from_ids(text).unwrap(),
    }
}

fn course(plan: &mut Plan, id: &str, course: Course) {
    let driver = plan.drivers.iter_mut().find(|driver| driver.id == id);
    driver.unwrap().course = Some(course);
}

fn growing(rate: f64) -> Course {
    let per = Period::Month;
    Course {
        growth: Some(Growth {
            rate: rate.into(),
            per,
        }),
        ..Course::default()
    }
}

fn rising(first: f64) -> Course {
    Course {
        ramp: Some(Ramp {
            months: (4.0).into(),
            shape: RampShape::Line,
            from: CountedFrom::GoLive,
            first,
        }),
        ..Course::default()
    }
}

fn all_near(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for (found, expected) in found.iter().zip(expected) {
        near(*found, *expected);
    }
}

/// Live after two of some months.
fn live_at_two(months: u32) -> Plan {
    let mut plan = plan(months, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    plan
}

fn benefits(plan: &Plan) -> Vec<f64> {
    evaluate(plan, &typical(plan).unwrap()).unwrap().benefit
}

#[test]
fn money_that_comes_once_is_that_of_its_month() {
    // Three months after go-live is the end of the fifth month: 1,000 × 1.1⁴.
    let mut plan = live_at_two(6);
    let stream = BenefitStream::OneOff {
        amount: driver(&mut plan, "price", fixed(1_000.0)),
        months: Some(driver(&mut plan, "after", fixed(3.0))),
    };
    plan.benefits
        .push(benefit("sale", Books::CashSaved, stream));
    course(&mut plan, "price", growing(0.1));
    all_near(&benefits(&plan), &[0.0, 0.0, 0.0, 0.0, 1_464.1, 0.0]);
    // Half of what it will be at first, then 5/8, 6/8 at the end of the fifth month 7/8 of 1,000.
    course(&mut plan, "price", rising(0.5));
    all_near(&benefits(&plan), &[0.0, 0.0, 0.0, 0.0, 875.0, 0.0]);
}

#[test]
fn stopping_costs_what_it_costs_in_its_month() {
    // The proof takes two months and is not passed; building would take 4 × 1,000. To stop costs 100,
    // twice as much each month: 200 at the end of the second.
    let mut plan = plan(8, 0.0);
    phase(&mut plan, PhaseKind::ProofOfConcept, "proof", fixed(2.0));
    phase(&mut plan, PhaseKind::Build, "build", fixed(4.0));
    let gate = Gate {
        chance: driver(&mut plan, "passes", fixed(0.0)),
        cost_to_stop: Some(driver(&mut plan, "stops", fixed(100.0))),
        may_stop: true,
    };
    plan.phases[0].gate = Some(gate);
    let build = Some(PhaseKind::Build);
    cost(&mut plan, "people", build, Timing::Monthly, 1_000.0);
    course(&mut plan, "stops", growing(1.0));
    let costs = evaluate(&plan, &typical(&plan).unwrap()).unwrap().cost;
    all_near(&costs, &[0.0, 200.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
}

/// A gate whose chance is half of how good the data are, which nobody knows.
fn with_a_computed_chance() -> Plan {
    let anything = Estimate::Range {
        low: 0.05,
        high: 0.95,
        confidence: 0.9,
        shape: Shape::Uniform,
    };
    let mut plan = live_at_two(6);
    share(&mut plan, "data", anything.clone());
    share(&mut plan, "luck", anything);
    share(&mut plan, "share", computed("[data] * 0.5"));
    let gate = Gate {
        chance: share(&mut plan, "passes", computed("if([luck] < [share]; 1; 0)")),
        cost_to_stop: None,
        may_stop: false,
    };
    plan.phases[0].gate = Some(gate);
    let stream = BenefitStream::OneOff {
        amount: driver(&mut plan, "worth", fixed(1_000.0)),
        months: None,
    };
    plan.benefits
        .push(benefit("worth", Books::CashSaved, stream));
    plan
}

#[test]
fn a_gate_may_have_a_chance_that_is_computed() {
    let plan = with_a_computed_chance();
    assert_eq!(check(&plan), Ok(()));
    let brings = |data: f64, luck: f64| {
        let mut values = typical(&plan).unwrap();
        for (id, value) in [("data", data), ("luck", luck)] {
            let at = plan.drivers.iter().position(|one| one.id == id).unwrap();
            values[at] = value;
        }
        evaluate(&plan, &values)
            .unwrap()
            .benefit
            .iter()
            .sum::<f64>()
    };
    // Good data pass in four of ten futures, bad data in one of ten.
    assert_eq!([brings(0.8, 0.39), brings(0.8, 0.41)], [1_000.0, 0.0]);
    assert_eq!([brings(0.2, 0.09), brings(0.2, 0.11)], [1_000.0, 0.0]);
    // The mean of the share is 0.25.
    let outcome = outcome(&plan, 16_384);
    let passes = outcome.npv.mean / 1_000.0;
    assert!((passes - 0.25).abs() < 0.01, "{passes}");
    let text = plan.to_json().unwrap();
    assert!(text.contains("\"version\": 4"));
    assert_eq!(Plan::from_json(&text).unwrap(), plan);
    let mut undecided = plan;
    undecided.drivers.last_mut().unwrap().name = "worth".into();
    let mut drivers = undecided.drivers.iter_mut();
    drivers.find(|one| one.id == "passes").unwrap().estimate = computed("[share]");
    let name = "passes".to_owned();
    assert_eq!(check(&undecided), Err(PlanError::NotYesNo { name }));
}

/// 100 cases at 2 a month, as a formula.
fn expression(once: bool) -> Plan {
    let mut plan = live_at_two(6);
    driver(&mut plan, "cases", fixed(100.0));
    let stream = BenefitStream::Expression {
        amount: driver(&mut plan, "money", computed("[cases] * 2")),
        once,
        months: once.then(|| driver(&mut plan, "after", fixed(1.0))),
        adoption: Some(share(&mut plan, "adoption", fixed(0.5))),
    };
    plan.benefits
        .push(benefit("formula", Books::MarginEarned, stream));
    plan
}

#[test]
fn a_benefit_may_be_a_formula() {
    let mut plan = expression(false);
    // 100 × 2 × 0.5 from go-live on.
    all_near(&benefits(&plan), &[0.0, 0.0, 100.0, 100.0, 100.0, 100.0]);
    // What it names may change: twice as many cases each month, 4 times in the third.
    course(&mut plan, "cases", growing(1.0));
    all_near(
        &benefits(&plan),
        &[0.0, 0.0, 400.0, 800.0, 1_600.0, 3_200.0],
    );
    let mut plan = expression(false);
    // A fifth of it is lost each month, trained again after two: one lost, none, one, none.
    plan.benefits[0].decay = Some(Decay {
        per_month: share(&mut plan, "loss", fixed(0.2)),
        retrained_every: 2,
        counted_from: CountedFrom::GoLive,
    });
    plan.benefits[0].ramp = Some(driver(&mut plan, "ramp", fixed(2.0)));
    all_near(&benefits(&plan), &[0.0, 0.0, 40.0, 100.0, 80.0, 100.0]);
    // Never below nothing of it.
    plan.benefits[0].decay.as_mut().unwrap().retrained_every = 0;
    let at = plan.drivers.iter().position(|one| one.id == "loss");
    plan.drivers[at.unwrap()].estimate = fixed(0.4);
    all_near(&benefits(&plan), &[0.0, 0.0, 30.0, 20.0, 0.0, 0.0]);
    let text = plan.to_json().unwrap();
    assert!(text.contains("\"version\": 4") && !text.contains("\"once\""));
    assert_eq!(Plan::from_json(&text).unwrap(), plan);
    let older = text.replacen("\"version\": 4", "\"version\": 3", 1);
    assert!(Plan::from_json(&older).is_err());
}

#[test]
fn a_formula_may_bring_money_once() {
    let mut plan = expression(true);
    all_near(&benefits(&plan), &[0.0, 0.0, 100.0, 0.0, 0.0, 0.0]);
    plan.benefits[0].start_delay = 2.0;
    all_near(&benefits(&plan), &[0.0, 0.0, 0.0, 0.0, 100.0, 0.0]);
    // What comes once cannot fall.
    plan.benefits[0].decay = Some(Decay {
        per_month: share(&mut plan, "loss", fixed(0.2)),
        retrained_every: 2,
        counted_from: CountedFrom::GoLive,
    });
    assert!(matches!(check(&plan), Err(PlanError::NoQuality { .. })));
}

#[test]
fn the_values_of_a_number_are_those_of_each_month() {
    let mut plan = expression(false);
    course(&mut plan, "cases", rising(0.4));
    let cases = [40.0, 40.0, 55.0, 70.0, 85.0, 100.0];
    all_near(&values_by_month(&plan, "cases").unwrap(), &cases);
    let money = cases.map(|cases| cases * 2.0);
    all_near(&values_by_month(&plan, "money").unwrap(), &money);
    all_near(&values_by_month(&plan, "adoption").unwrap(), &[0.5; 6]);
    assert!(plan.to_json().unwrap().contains("\"first\": 0.4"));
    // What else the plan lacks changes none of it; limits hold in each month.
    plan.benefits[0].ramp = Some("part:ramp".into());
    plan.drivers[1].bounds = Bounds {
        least: Some(50.0),
        most: None,
    };
    let kept = [50.0, 50.0, 55.0, 70.0, 85.0, 100.0];
    all_near(&values_by_month(&plan, "cases").unwrap(), &kept);
    assert!(values_by_month(&plan, "nothing").is_err());
}

#[test]
fn another_course_is_a_change_with_its_effect() {
    // 12 × 100 = 1,200; growing by a tenth each month 100 × (1.1¹² − 1) ÷ 0.1 = 2,138.428377.
    let mut then = plan(12, 0.0);
    amount(&mut then, "saving", fixed(100.0), 0.0);
    let mut now = then.clone();
    course(&mut now, "saving", growing(0.1));
    let found = compare(&then, &now, &run(512), &|| false).unwrap();
    let [step] = found.steps.as_slice() else {
        panic!("{:?}", found.steps);
    };
    assert_eq!(step.change.what, Changed::Driver("saving".to_owned()));
    near(step.moved.value, 938.428_376_721_003);
}
