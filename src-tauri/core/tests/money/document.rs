//! The plan document: read for ever, and refused in words when it cannot be.

use crate::build::usual;
use outset_core::estimate::{Estimate, Peak};
use outset_core::plan::{Degree, Dependence, Missing, PhaseKind, Plan, PlanError, check, missing};
use outset_core::simulate::repairs;
use std::path::Path;

pub(crate) fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/plan");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

pub(crate) fn numpy_model() -> Plan {
    Plan::from_json(&fixture("numpy-model.json")).unwrap()
}

#[test]
fn a_document_of_version_one_is_read_and_computed() {
    let plan = Plan::from_json(&fixture("v1.json")).unwrap();
    assert_eq!(check(&plan), Ok(()));
    assert_eq!(
        (plan.drivers.len(), plan.benefits.len(), plan.costs.len()),
        (24, 5, 8)
    );
    assert_eq!(plan.driver("cases").unwrap().said_by, "Ada Öztürk");
    assert_eq!(missing(&plan), []);
    let outcome = crate::build::outcome(&plan, 1_600);
    assert!(outcome.npv.p10 < outcome.npv.p90 && outcome.npv_booked.p50 < outcome.npv.p50);
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for plan in [
        usual(),
        numpy_model(),
        Plan::from_json(&fixture("v1.json")).unwrap(),
        Plan::from_json(&fixture("v2.json")).unwrap(),
        Plan::from_json(&fixture("v3-formula.json")).unwrap(),
    ] {
        assert_eq!(Plan::from_json(&plan.to_json().unwrap()), Ok(plan));
    }
}

#[test]
fn a_document_of_version_two_is_read_and_computed() {
    let plan = Plan::from_json(&fixture("v2.json")).unwrap();
    assert_eq!(check(&plan), Ok(()));
    assert_eq!((plan.groups.len(), plan.dependence.len()), (1, 4));
    let kind = |id: &str| &plan.driver(id).unwrap().estimate;
    assert!(
        matches!(kind("cases"), Estimate::Samples { values, rows: Some(_) } if values.len() == 8)
    );
    assert!(matches!(
        kind("redeployed"),
        Estimate::YesNo { probability: 0.6 }
    ));
    let gathered = Peak::Pert { concentration: 6.0 };
    assert!(matches!(kind("ramp"), Estimate::ThreePoint { peak, .. } if *peak == gathered));
    assert!(matches!(
        kind("amount"),
        Estimate::Percentiles { terms: Some(4), .. }
    ));
    assert_eq!(repairs(&plan), Ok(Vec::new()));
    let outcome = crate::build::outcome(&plan, 1_600);
    assert!(outcome.npv.p10 < outcome.npv.p90);
    // The same document is written again.
    assert!(plan.to_json().unwrap().contains("\"version\": 2"));
}

#[test]
fn a_document_with_gates_and_risks_is_read_and_computed() {
    let plan = Plan::from_json(&fixture("v3-gates.json")).unwrap();
    assert_eq!(check(&plan), Ok(()));
    assert_eq!((plan.risks.len(), plan.levers.len()), (3, 2));
    let outcome = crate::build::outcome(&plan, 1_600);
    assert!(outcome.npv.p10 < outcome.npv.p90);
    assert!(outcome.right_to_stop.unwrap().value > 0.0);
    // A gate at 0.7 and one at 0.9: 63 of 100 reach operation.
    let reach = outcome.chance_to_operate.unwrap();
    assert!((reach.value - 0.63).abs() < 0.02, "{}", reach.value);
    let text = plan.to_json().unwrap();
    assert!(text.contains("\"version\": 3"));
    let older = text.replacen("\"version\": 3", "\"version\": 2", 1);
    let refused = Plan::from_json(&older);
    assert!(matches!(refused, Err(PlanError::NotADocument { .. })));
    assert_eq!(Plan::from_json(&text), Ok(plan));
}

#[test]
fn a_document_with_several_voices_is_read_and_computed() {
    let plan = Plan::from_json(&fixture("v4-voices.json")).unwrap();
    assert_eq!(check(&plan), Ok(()));
    let adoption = plan.driver("adoption").unwrap();
    let names = adoption.estimate.voices().iter();
    let names: Vec<&str> = names.map(|voice| voice.said_by.as_str()).collect();
    assert_eq!(names, ["Anna", "Ben", "Clara", "Jörg"]);
    let outcome = crate::build::outcome(&plan, 1_600);
    assert!(outcome.npv.p10 < outcome.npv.p90);
    let text = plan.to_json().unwrap();
    assert!(text.contains("\"version\": 4"));
    let older = text.replacen("\"version\": 4", "\"version\": 3", 1);
    let refused = Plan::from_json(&older);
    assert!(matches!(refused, Err(PlanError::NotADocument { .. })));
    assert_eq!(Plan::from_json(&text), Ok(plan));
}

#[test]
fn the_lowest_version_that_can_say_it_is_written() {
    let version = |plan: &Plan| {
        let text = plan.to_json().unwrap();
        let written: serde_json::Value = serde_json::from_str(&text).unwrap();
        written["version"].as_u64()
    };
    let plain = Plan::from_json(&fixture("v1.json")).unwrap();
    assert_eq!(version(&plain), Some(1));
    assert_eq!(version(&usual()), Some(1));
    // What version 1 said of three points it says still, in the same words.
    assert!(!plain.to_json().unwrap().contains("peak"));
    let newer: [fn(&mut Plan); 3] = [
        |plan| plan.drivers[0].estimate = Estimate::YesNo { probability: 0.5 },
        |plan| {
            plan.drivers[0].estimate = Estimate::ThreePoint {
                low: 3.0,
                mode: 5.0,
                high: 9.0,
                peak: Peak::Triangular,
            };
        },
        |plan| {
            plan.dependence.push(Dependence {
                one: "saving".into(),
                other: "build".into(),
                degree: Degree::Opposite,
            });
        },
    ];
    for change in newer {
        let mut plan = usual();
        change(&mut plan);
        assert_eq!(version(&plan), Some(2));
        let text = plan.to_json().unwrap();
        assert_eq!(Plan::from_json(&text), Ok(plan));
        // Version 1 does not know it.
        let older = text.replacen("\"version\": 2", "\"version\": 1", 1);
        let refused = Plan::from_json(&older);
        assert!(matches!(refused, Err(PlanError::NotADocument { .. })));
    }
}

#[test]
fn another_version_is_refused_with_both_versions_named() {
    let newer = fixture("v1.json").replacen("\"version\": 1", "\"version\": 6", 1);
    let refused = PlanError::OtherVersion {
        found: 6,
        supported: 5,
    };
    assert_eq!(Plan::from_json(&newer), Err(refused));
}

#[test]
fn what_is_not_known_is_not_passed_over() {
    let text = fixture("v1.json");
    for (from, to) in [
        ("\"whole_months\"", "\"half_months\""),
        ("\"redeployed\": null", "\"reployed\": null"),
        ("\"kind\": \"at_start\"", "\"kind\": \"at_noon\""),
        ("\"format\": \"outset-plan\"", "\"format\": \"other\""),
        ("\"value\": 48.5", "\"value\": 48.5, \"worth\": 1"),
        ("\"factors\": []", "\"factors\": {}"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        let refused = Plan::from_json(&changed);
        assert!(
            matches!(refused, Err(PlanError::NotADocument { .. })),
            "{to}"
        );
    }
}

#[test]
fn a_headline_does_not_flatter() {
    let mut plan = usual();
    assert_eq!(missing(&plan), []);
    let upkeep = plan.costs.pop().unwrap();
    assert_eq!(missing(&plan), [Missing::Operation]);
    plan.costs.clear();
    plan.benefits.clear();
    let all = [Missing::People, Missing::Operation, Missing::Benefit];
    assert_eq!(missing(&plan), all);
    // A product that runs already has nobody who builds it.
    plan.phases
        .retain(|phase| phase.kind == PhaseKind::Operation);
    plan.costs.push(upkeep);
    assert_eq!(missing(&plan), [Missing::Benefit]);
    // A cost of nothing is no cost.
    plan.costs[0].times = 0.0;
    assert_eq!(missing(&plan), [Missing::Operation, Missing::Benefit]);
}

#[test]
fn a_driver_that_is_not_there_is_named() {
    let mut plan = usual();
    plan.drivers.retain(|driver| driver.id != "saving");
    let absent = Missing::Driver("saving".into());
    assert_eq!(missing(&plan), [absent]);
    let refused = PlanError::UnknownDriver {
        id: "saving".into(),
    };
    assert_eq!(check(&plan), Err(refused));
}

#[test]
fn what_cannot_be_computed_is_refused() {
    type Spoil = fn(&mut Plan);
    let spoilt: [(Spoil, &str); 8] = [
        (|plan| plan.horizon_months = 0, "Horizon"),
        (|plan| plan.horizon_months = 241, "Horizon"),
        (|plan| plan.discount_rate = -1.0, "DiscountRate"),
        (|plan| plan.discount_rate = f64::NAN, "DiscountRate"),
        (|plan| plan.budget = Some(f64::INFINITY), "Number"),
        (|plan| plan.drivers.push(plan.drivers[0].clone()), "Twice"),
        (|plan| plan.phases[0].duration = None, "NoDuration"),
        (|plan| plan.costs[0].times = f64::NAN, "Number"),
    ];
    for (spoil, expected) in spoilt {
        let mut plan = usual();
        spoil(&mut plan);
        let refused = format!("{:?}", check(&plan).unwrap_err());
        assert!(refused.starts_with(expected), "{refused}");
    }
}
