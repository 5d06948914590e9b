//! `value`.

use crate::stage::Stage;

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
    for (quantity, parts) in [
        ("npv", ["p10", "p50", "p90", "mean"].as_slice()),
        ("npv_booked", &["p10", "p50", "p90", "mean"]),
        ("payback_month", &["p10", "p50", "p90"]),
    ] {
        let keys: Vec<&String> = found[quantity].as_object().unwrap().keys().collect();
        assert_eq!(keys.len(), parts.len(), "{quantity}");
        for part in parts {
            assert!(found[quantity][part].is_null(), "{quantity} {part}");
        }
    }
    assert!(found["chance_to_pay_back"].is_null());
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
