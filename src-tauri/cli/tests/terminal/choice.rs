//! `portfolio`.

use crate::stage::Stage;

#[test]
fn a_choice_needs_whole_plans_and_a_budget_that_can_be_read() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Churn"]);
    let text = stage.done(&["portfolio", "a.outset", "--budget", "200k"]);
    assert!(text.starts_with("Nothing can be chosen yet"), "{text}");
    assert!(text.contains("- Churn: no return yet"), "{text}");
    let found = stage.json(&["portfolio", "a.outset", "--budget", "200k"]);
    assert_eq!(found["budget"], 200_000.0);
    assert_eq!(found["chosen"], serde_json::json!([]));
    assert_eq!(found["not_counted"].as_array().unwrap().len(), 1);
    let german = stage.done(&["--lang", "de", "portfolio", "a.outset", "--budget", "5"]);
    assert!(german.starts_with("Noch lässt sich nichts"), "{german}");
}
