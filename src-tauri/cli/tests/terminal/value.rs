//! `value`.

use crate::stage::{Stage, document};

#[test]
fn what_is_missing_is_named_and_every_number_is_null() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Churn"]);
    let text = stage.done(&["value", "a.outset", "Churn"]);
    assert!(
        text.starts_with("No return yet. Still missing: what it brings"),
        "{text}"
    );
    let found = stage.json(&[
        "value",
        "a.outset",
        "Churn",
        "--samples",
        "1000",
        "--seed",
        "7",
    ]);
    assert_eq!(found["missing"], serde_json::json!(["benefit"]));
    assert_eq!(found["samples"], 1_008, "a multiple of 16");
    assert_eq!(found["seed"], 7);
    let spread = ["p10", "p25", "p50", "p75", "p90", "mean", "error"];
    for (quantity, parts) in [
        ("npv", spread.as_slice()),
        ("npv_booked", &spread),
        ("roi", &spread),
        ("payback_month", &["p10", "p50", "p90"]),
    ] {
        let keys: Vec<&String> = found[quantity].as_object().unwrap().keys().collect();
        assert_eq!(keys.len(), parts.len(), "{quantity}");
        for part in parts {
            assert!(found[quantity][part].is_null(), "{quantity} {part}");
        }
    }
    assert!(found["chance_to_pay_back"].is_null());
    assert_eq!(found["drivers"], serde_json::json!([]));
}

#[test]
fn a_plan_is_exported_as_the_document_that_is_simulated() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Churn", "--start", "2026-11"]);
    let ask = ["value", "a.outset", "Churn", "--export-plan"];
    let text = stage.done(&ask);
    let plan = document(&text);
    assert_eq!(
        (&plan["format"], &plan["version"]),
        (&"outset-plan".into(), &1.into())
    );
    assert_eq!(plan["start_month"], 2026 * 12 + 10);
    // With --json it is the same, byte for byte.
    assert_eq!(stage.done(&[&ask[..], &["--json"]].concat()), text);
    std::fs::write(stage.path("plan.json"), text).unwrap();
    let found = stage.json(&["simulate", "plan.json"]);
    assert_eq!(found["missing"], serde_json::json!(["benefit"]));
    let both = stage.run(&[&ask[..], &["--seed", "2"]].concat());
    assert_eq!(both.code, 2, "{both:?}");
}

#[test]
fn a_plan_document_is_simulated_without_a_workspace() {
    let stage = Stage::new();
    let plan = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/plan/numpy-model.json"
    );
    let text = stage.done(&["simulate", plan, "--samples", "1600"]);
    assert!(text.starts_with("Likely loss of €"), "{text}");
    let found = stage.json(&["simulate", plan, "--samples", "1600", "--seed", "3"]);
    assert_eq!(
        (&found["samples"], &found["seed"], &found["sampler"]),
        (&1_600.into(), &3.into(), &"sobol-4".into())
    );
    for field in ["project", "name"] {
        assert!(found[field].is_null(), "{field}");
    }
    for quantity in [
        "npv",
        "roi",
        "irr",
        "mirr",
        "benefit_cost_ratio",
        "spending",
        "invests",
    ] {
        let median = found[quantity]["p50"].as_f64();
        assert!(median.is_some(), "{quantity}: {}", found[quantity]);
    }
    for number in [
        "expected_loss",
        "tail_mean",
        "perfect_information",
        "invests_suffices",
    ] {
        assert!(found[number].is_f64(), "{number}");
    }
    let drivers = found["drivers"].as_array().unwrap();
    assert_eq!(drivers.len(), 27);
    for number in [
        "swing_low",
        "swing_high",
        "rank_correlation",
        "sobol_first",
        "sobol_total",
        "perfect_information",
    ] {
        assert!(drivers[0][number].is_f64(), "{number}: {}", drivers[0]);
    }
    assert!(!drivers[0]["name"].as_str().unwrap().is_empty());
    let plain = stage.json(&[
        "simulate",
        plan,
        "--samples",
        "1600",
        "--seed",
        "3",
        "--sampler",
        "plain",
    ]);
    assert_eq!(plain["sampler"], "plain-4");
    assert_ne!(plain["npv"]["p50"], found["npv"]["p50"]);
    let ask = ["simulate", plan, "--samples", "1600", "--sampler", "latin"];
    assert_eq!(stage.json(&ask)["sampler"], "latin-3");
    let refused = stage.run(&["simulate", plan, "--sampler", "dice"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(
        stage
            .refused(&["simulate", "none.json"])
            .contains("none.json")
    );
}

#[test]
fn a_project_is_named_or_its_id_is_given() {
    let stage = Stage::with("a.outset");
    let first = stage.json(&["project", "add", "a.outset", "Churn"]);
    stage.done(&["project", "add", "a.outset", "Churn"]);
    let id = first["id"].as_str().unwrap();
    let refused = stage.refused(&["value", "a.outset", "Churn"]);
    assert!(refused.contains(id), "the candidates are told: {refused}");
    assert_eq!(stage.json(&["value", "a.outset", id])["project"], id);
    stage.refused(&["value", "a.outset", "Churn early"]);
    let run = stage.run(&["value", "a.outset", id, "--samples", "0"]);
    assert_eq!(run.code, 2, "{run:?}");
}

#[test]
fn what_a_number_must_reach_is_said_and_written() {
    let stage = Stage::new();
    stage.done(&["new", "a.outset", "--sample"]);
    let ask = ["value", "a.outset", "Churn early warning", "--break-even"];
    let text = stage.done(&[&ask[..], &["adoption"]].concat());
    assert!(text.starts_with("Adoption must reach "), "{text}");
    let found = stage.json(&[&ask[..], &["Adoption", "--chance", "90"]].concat());
    assert_eq!(
        (&found["reached"], &found["wanted"]),
        (&"at".into(), &0.9.into())
    );
    assert!(found["value"].as_f64().unwrap() > 0.5, "{found}");
    let never = stage.json(&[&ask[..], &["Adoption", "--return", "90000000"]].concat());
    assert_eq!(
        (&never["reached"], never["value"].is_null()),
        (&"never".into(), true)
    );
    let refused = stage.refused(&[&ask[..], &["Nobody"]].concat());
    assert!(refused.contains("Nobody"), "{refused}");
    // The months are among the numbers.
    let numbers = stage.json(&ask[..3]);
    assert_eq!(numbers["cash_flow"].as_array().unwrap().len(), 37);
    assert_eq!(
        numbers["cash_flow"][36]["discounted"]["p50"],
        numbers["npv"]["p50"]
    );
}

#[test]
fn an_approved_plan_is_compared_in_steps_that_add_up() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Churn"]);
    let ask = ["value", "a.outset", "Churn", "--compare"];
    assert_eq!(
        stage.done(&ask).trim(),
        "No plan of this project was approved yet."
    );
    assert!(stage.json(&ask).is_null());
    stage.done(&["new", "sample.outset", "--sample"]);
    let rows = stage.json(&["projects", "sample.outset"]);
    let mut compared = 0;
    for project in rows.as_array().unwrap() {
        let name = project["name"].as_str().unwrap();
        let found = stage.json(&["value", "sample.outset", name, "--compare"]);
        if found.is_null() || found["now"].is_null() {
            continue;
        }
        compared += 1;
        let number = |value: &serde_json::Value| value.as_f64().unwrap();
        let steps = found["changes"].as_array().unwrap().iter();
        let moved: f64 = steps.map(|step| number(&step["moved"])).sum();
        let sum = number(&found["then"]["likely"])
            + number(&found["anew"])
            + moved
            + number(&found["remainder"]);
        let now = number(&found["now"]["likely"]);
        assert!((sum - now).abs() < 1e-6 * now.abs().max(1.0), "{found}");
        let text = stage.done(&["value", "sample.outset", name, "--compare"]);
        assert!(text.contains("when approved"), "{text}");
    }
    assert!(compared > 0, "the sample has approved plans");
}

#[test]
fn the_proposal_is_written_and_its_path_told() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Churn"]);
    let refused = stage.refused(&["value", "a.outset", "Churn", "--proposal", "churn.pdf"]);
    assert!(refused.contains("A proposal needs a return."), "{refused}");
}
