//! Costs that the projects share, from the terminal.

use crate::stage::Stage;

/// In two parts, or it would be taken for a message that `shared.ftl` lacks.
const VERB: &str = concat!("shared", "-cost");

#[test]
fn a_shared_cost_is_added_listed_and_removed() {
    let stage = Stage::with("a.outset");
    let list = [VERB, "list", "a.outset"];
    assert_eq!(stage.json(&list), serde_json::json!([]));
    let add = [
        VERB,
        "add",
        "a.outset",
        "Platform",
        "300 to 600",
        "--from",
        "2027-03",
    ];
    let cost = stage.json(&add);
    assert_eq!(
        (&cost["name"], &cost["from"], &cost["category"]),
        (&"Platform".into(), &"2027-03".into(), &"tooling".into())
    );
    assert_eq!(stage.json(&list)[0], cost);
    assert!(stage.run(&list).out.contains("Platform"));
    assert_eq!(
        (&cost["paid"], &cost["months"], &cost["carried_by"]),
        (&"monthly".into(), &serde_json::Value::Null, &"all".into())
    );
    for wrong in [
        [VERB, "add", "a.outset", "x", "-5", "--from", "2027-03"],
        [VERB, "add", "a.outset", "x", "5", "--from", "soon"],
    ] {
        assert_ne!(stage.run(&wrong).code, 0, "{wrong:?}");
    }
    assert_eq!(stage.run(&[VERB, "remove", "a.outset", "Other"]).code, 1);
    let left = stage.json(&[VERB, "remove", "a.outset", "Platform"]);
    assert_eq!(left, serde_json::json!([]));
}

#[test]
fn what_is_paid_once_is_spread_and_shared_by_parts() {
    let stage = Stage::with("a.outset");
    for project in ["One", "Two"] {
        stage.done(&["project", "add", "a.outset", project, "--start", "2027-01"]);
    }
    let add = [
        VERB, "add", "a.outset", "Platform", "60k", "--paid", "once", "--over", "24", "--from",
        "2027-01",
    ];
    let cost = stage.json(&add);
    assert_eq!(
        (&cost["paid"], &cost["months"]),
        (&"once".into(), &24.into())
    );
    let share =
        |times: &str| [VERB, "share", "a.outset", "Platform", "Two", times].map(str::to_owned);
    let words = share("2");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let parts = stage.json(&words)[0]["parts"].clone();
    let times: Vec<i64> = parts
        .as_array()
        .unwrap()
        .iter()
        .map(|part| part["times"].as_i64().unwrap())
        .collect();
    assert_eq!(times, [1, 2]);
    let words = share("many");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    assert_eq!(stage.run(&words).code, 1);
    let chosen = stage.json(&[VERB, "carried-by", "a.outset", "Platform", "chosen"]);
    assert_eq!(chosen[0]["carried_by"], "chosen");
    assert_eq!(chosen[0]["parts"], parts, "choosing keeps who carries it");
}
