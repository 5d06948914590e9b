//! `rates` and `rate`.

use crate::stage::Stage;

#[test]
fn a_rate_is_set_listed_and_taken_away() {
    let stage = Stage::with("a.outset");
    assert_eq!(stage.json(&["rates", "a.outset"]), serde_json::json!([]));
    let set = [
        "rate",
        "a.outset",
        "usd",
        "0.88 to 0.97",
        "--said-by",
        "Eva",
    ];
    let rate = stage.json(&set);
    assert_eq!(rate["currency"], "USD");
    assert_eq!(
        (&rate["name"], &rate["said_by"]),
        (&"US dollar in euro".into(), &"Eva".into())
    );
    let rates = stage.json(&["rates", "a.outset"]);
    assert_eq!(rates[0], rate);
    let text = stage.run(&["rates", "a.outset"]);
    assert!(text.out.contains("US dollar in euro"), "{}", text.out);
    for wrong in [
        ["rate", "a.outset", "EUR", "1"],
        ["rate", "a.outset", "XYZ", "1"],
        ["rate", "a.outset", "USD", "-1"],
    ] {
        assert_eq!(stage.run(&wrong).code, 1, "{wrong:?}");
    }
    stage.json(&["rate", "a.outset", "USD", ""]);
    assert_eq!(stage.json(&["rates", "a.outset"]), serde_json::json!([]));
}
