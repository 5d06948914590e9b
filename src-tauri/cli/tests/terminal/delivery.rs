//! `team`, `assign`, `deliver` and `spend`.

use crate::stage::Stage;

fn stage() -> Stage {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Churn", "--start", "2026-01"]);
    stage.done(&[
        "person", "add", "a.outset", "Ada", "--rate", "6000", "--per", "month",
    ]);
    stage
}

#[test]
fn somebody_is_put_into_a_role_and_taken_out_again() {
    let stage = stage();
    let put = ["assign", "a.outset", "Churn", "Ada", "data-scientist"];
    let team = stage.json(&[&put[..], &["40%"]].concat());
    assert_eq!(team["phase"], "build");
    assert_eq!(team["roles"][2]["gap"]["filled"], "met");
    assert_eq!(team["people"][0]["cells"][2]["text"], "40 %");
    let text = stage.done(&["team", "a.outset", "Churn", "--phase", "build"]);
    assert!(
        text.starts_with("One person covers 1 of 7 roles in the build."),
        "{text}"
    );
    assert!(text.contains("Ada 40 %"), "{text}");
    let team = stage.json(&[&put[..], &["0"]].concat());
    assert_eq!(team["people"].as_array().map(Vec::len), Some(0));
}

#[test]
fn what_a_month_took_is_written_down() {
    let stage = stage();
    let spent = [
        "spend", "a.outset", "Churn", "2026-02", "compute", "1200.50",
    ];
    let delivery = stage.json(&spent);
    assert_eq!(delivery["spending"]["spent"]["value"], 1200.5);
    assert_eq!(delivery["spending"]["months"][1]["month"], "2026-02");
    assert!(delivery["figure"].get("svg").is_none());
    let text = stage.done(&["deliver", "a.outset", "Churn"]);
    assert!(text.contains("€1,200.50 spent"), "{text}");
}

#[test]
fn what_is_not_there_is_refused_with_its_name() {
    let stage = stage();
    let nobody = stage.refused(&["assign", "a.outset", "Churn", "Bob", "ml-engineer", "40"]);
    assert!(nobody.contains("There is no person “Bob”"), "{nobody}");
    let share = stage.refused(&["assign", "a.outset", "Churn", "Ada", "ml-engineer", "140"]);
    assert!(share.contains("Please stay between 0 and 100."), "{share}");
    let month = stage.refused(&["spend", "a.outset", "Churn", "2026-13", "other", "5"]);
    assert!(!month.is_empty());
}
