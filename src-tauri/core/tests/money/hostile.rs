//! Documents that nobody wrote in good faith: answered in words, never by a panic.

use crate::document::fixture;
use outset_core::Invalid;
use outset_core::estimate::{Estimate, SAMPLES};
use outset_core::plan::{MOST_DRIVERS, Plan, PlanError, check};
use outset_core::simulate::{Run, simulate};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Reads, checks and simulates; true when it could be computed.
fn tried(text: &str) -> bool {
    let Ok(plan) = Plan::from_json(text) else {
        return false;
    };
    let checked = check(&plan);
    let few = Run {
        samples: 16,
        ..Run::default()
    };
    let simulated = simulate(&plan, &few, &|| false);
    assert!(checked.is_ok() || simulated.is_err());
    // What can be read can be written, and is then read as the same.
    if checked.is_ok() {
        assert_eq!(Plan::from_json(&plan.to_json().unwrap()), Ok(plan));
    }
    simulated.is_ok()
}

fn document() -> Value {
    serde_json::from_str(&fixture("v2.json")).unwrap()
}

fn with_estimate(estimate: Value) -> Result<(), PlanError> {
    let mut document = document();
    // Alone, without rows and words that others would miss.
    document["drivers"][3]["estimate"] = estimate;
    document["drivers"][4]["estimate"] = json!({"kind": "fixed", "value": 3});
    let plan = Plan::from_json(&document.to_string())?;
    check(&plan)
}

#[test]
fn impossible_estimates_are_named() {
    let percentiles = |points: &[(f64, f64)]| {
        let points: Vec<Value> = points
            .iter()
            .map(|(share, value)| json!({"share": share, "value": value}))
            .collect();
        json!({"kind": "percentiles", "points": points})
    };
    let most = SAMPLES.1;
    for (estimate, expected) in [
        (
            percentiles(&[(0.1, 1.0), (0.5, 2.0), (1.5, 3.0)]),
            Invalid::Percentile { found: 1.5 },
        ),
        (
            percentiles(&[(0.5, 1.0), (0.1, 2.0), (0.9, 3.0)]),
            Invalid::PercentileOrder { share: 0.1 },
        ),
        (
            percentiles(&[]),
            Invalid::Count {
                found: 0,
                least: 3,
                most: 9,
            },
        ),
        (
            percentiles(&[(0.5, 1.0); 1_000]),
            Invalid::Count {
                found: 1_000,
                least: 3,
                most: 9,
            },
        ),
        (
            json!({"kind": "samples", "values": vec![1; most + 1]}),
            Invalid::Count {
                found: most + 1,
                least: 2,
                most,
            },
        ),
        (
            json!({"kind": "samples", "values": [1, 2], "rows": " "}),
            Invalid::Empty,
        ),
        (
            json!({"kind": "yes_no", "probability": -0.1}),
            Invalid::Probability { found: -0.1 },
        ),
        (
            json!({"kind": "fixed", "value": 1e300}),
            Invalid::OutOfRange {
                least: -1e15,
                most: 1e15,
            },
        ),
    ] {
        let Err(PlanError::Estimate { reason, .. }) = with_estimate(estimate.clone()) else {
            panic!("{estimate} is accepted");
        };
        assert_eq!(reason, expected);
    }
}

#[test]
fn texts_that_are_no_numbers_are_no_document() {
    for value in ["NaN", "inf", "-Infinity", "null", "\"1\"", "1e999", "[]"] {
        let text = fixture("v2.json").replacen("48.5", value, 1);
        let refused = Plan::from_json(&text);
        assert!(
            matches!(refused, Err(PlanError::NotADocument { .. })),
            "{value}: {refused:?}"
        );
    }
    for text in ["", "[]", "{", "null", "{\"format\": \"outset-plan\"}"] {
        assert!(Plan::from_json(text).is_err());
    }
    let deep = "[".repeat(100_000);
    assert!(Plan::from_json(&deep).is_err());
}

#[test]
fn more_drivers_than_a_plan_takes_are_counted() {
    let mut document = document();
    let pattern = document["drivers"][0].clone();
    let drivers = (0..=MOST_DRIVERS).map(|at| {
        let mut driver = pattern.clone();
        driver["id"] = json!(format!("d{at}"));
        driver
    });
    document["drivers"] = drivers.collect();
    let plan = Plan::from_json(&document.to_string()).unwrap();
    let refused = PlanError::TooManyDrivers {
        found: MOST_DRIVERS + 1,
        most: MOST_DRIVERS,
    };
    assert_eq!(check(&plan), Err(refused));
}

#[test]
fn a_group_of_everything_and_a_thousand_statements_end_quickly() {
    let mut plan = Plan::from_json(&fixture("v1.json")).unwrap();
    let pattern = plan.drivers[0].clone();
    plan.drivers.extend((0..9_000).map(|at| {
        let mut driver = pattern.clone();
        driver.id = format!("d{at}");
        driver.estimate = Estimate::range(1.0, 2.0);
        driver
    }));
    let mut document: Value = serde_json::from_str(&plan.to_json().unwrap()).unwrap();
    let ids: Vec<String> = plan
        .drivers
        .iter()
        .map(|driver| driver.id.clone())
        .collect();
    document["version"] = json!(2);
    document["groups"] = json!([{"id": "all", "name": "", "drivers": ids}]);
    document["dependence"] = json!([{"one": "all", "other": "all", "degree": "opposite"}]);
    let plan = Plan::from_json(&document.to_string()).unwrap();
    let refused = check(&plan);
    assert!(matches!(refused, Err(PlanError::TooManyDependent { .. })));
    let statement =
        |at: usize| json!({"one": "build", "other": format!("d{at}"), "degree": "opposite"});
    document["dependence"] = (0..1_000).map(statement).collect();
    let plan = Plan::from_json(&document.to_string()).unwrap();
    let refused = check(&plan);
    assert!(matches!(refused, Err(PlanError::TooManyDependent { .. })));
}

/// Every value of a document, by its path.
fn paths(value: &Value, path: &mut Vec<String>, found: &mut Vec<String>) {
    found.push(path.iter().map(|step| format!("/{step}")).collect());
    let steps: Vec<(String, &Value)> = match value {
        Value::Array(all) => all
            .iter()
            .enumerate()
            .map(|(at, v)| (at.to_string(), v))
            .collect(),
        Value::Object(all) => all.iter().map(|(key, v)| (key.clone(), v)).collect(),
        _ => Vec::new(),
    };
    for (step, value) in steps {
        path.push(step);
        paths(value, path, found);
        path.pop();
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<f64>().prop_map(|number| json!(number)),
        (-3.0..3.0_f64).prop_map(|number| json!(number)),
        any::<i64>().prop_map(|number| json!(number)),
        prop::sample::select(vec![
            "build",
            "quality",
            "adoption",
            "fixed",
            "range",
            "samples",
            "percentiles",
            "yes_no",
            "opposite",
            "",
            "weeks of 2025",
        ])
        .prop_map(|text| json!(text)),
        Just(json!([])),
        Just(json!({})),
        Just(
            json!([{"share": 0.1, "value": 1}, {"share": 0.2, "value": 9}, {"share": 0.3, "value": 10}])
        ),
        Just(json!({"kind": "samples", "values": [0.1, 0.2, 0.2], "rows": "weeks of 2025"})),
        Just(json!({"kind": "yes_no", "probability": 0.2})),
        prop::collection::vec(-1.0..2.0_f64, 0..12)
            .prop_map(|values| json!({"kind": "samples", "values": values})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_changed_document_is_answered(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_value(), 0..4_u8), 1..4),
    ) {
        let mut document = document();
        for (place, value, how) in changes {
            let mut all = Vec::new();
            paths(&document, &mut Vec::new(), &mut all);
            let path = place.get(&all).clone();
            let copied = document.pointer(&path).cloned();
            let Some(at) = document.pointer_mut(&path) else { continue };
            match (how, at) {
                // Once more what is there already: ids twice, lists too long.
                (0, Value::Array(all)) => all.extend(all.clone()),
                (1, Value::Array(all)) => { all.pop(); }
                (1, Value::Object(all)) => all.retain(|key, _| key.len() % 2 == 0),
                (2, at) if copied.is_some() => *at = json!([copied]),
                (_, at) => *at = value,
            }
        }
        tried(&document.to_string());
    }

    #[test]
    fn a_cut_or_garbled_text_is_answered(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = fixture("v2.json").into_bytes();
        let place = at.index(bytes.len());
        if cut {
            bytes.truncate(place);
        } else {
            bytes[place] = byte;
        }
        tried(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_number_is_read_back_to_its_last_digit(number in any::<f64>()) {
        prop_assume!(number.is_finite());
        let mut plan = Plan::from_json(&fixture("v1.json")).unwrap();
        plan.drivers[0].estimate = Estimate::Fixed { value: number };
        prop_assert_eq!(Plan::from_json(&plan.to_json().unwrap()), Ok(plan));
    }
}
