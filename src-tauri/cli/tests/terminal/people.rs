//! `people` and `person add`.

use crate::stage::{Stage, document, names};

#[test]
fn a_person_is_added_with_rate_and_availability() {
    let stage = Stage::with("a.outset");
    let added = stage.json(&[
        "person",
        "add",
        "a.outset",
        "Ada",
        "--rate",
        "950",
        "--per",
        "day",
        "--available",
        "80%",
    ]);
    let people = stage.json(&["people", "a.outset"]);
    assert_eq!(people[0], added);
    assert_eq!(added["name"], "Ada");
    assert_eq!(added["rate"]["value"], 950.0);
    assert_eq!(added["rate"]["unit"], "EUR/day");
    assert_eq!(added["availability"]["value"], 0.8);
    assert_eq!(added["rate_starts_on"].as_str().map(str::len), Some(10));
}

#[test]
fn a_rate_is_by_the_hour_unless_said_otherwise_and_may_be_left_out() {
    let stage = Stage::with("a.outset");
    stage.done(&["person", "add", "a.outset", "By the hour", "--rate", "95.5"]);
    stage.done(&["person", "add", "a.outset", "Data engineer"]);
    let people = stage.json(&["people", "a.outset"]);
    assert_eq!(names(&people), ["By the hour", "Data engineer"]);
    assert_eq!(people[0]["rate"]["unit"], "EUR/hour");
    assert!(people[1]["rate"].is_null() && people[1]["availability"].is_null());
    let text = stage.done(&["people", "a.outset"]);
    assert!(
        text.starts_with("2 people. One of them has no rate today."),
        "{text}"
    );
    assert!(text.contains("€95.50 an hour"), "{text}");
}

#[test]
fn a_refused_value_adds_nobody() {
    let stage = Stage::with("a.outset");
    for (option, text) in [
        ("--rate", "x"),
        ("--rate", "9,99"),
        ("--available", "101"),
        ("--available", "-1%"),
    ] {
        let err = stage.refused(&["person", "add", "a.outset", "X", option, text]);
        assert!(err.starts_with(&format!("{option}: ")), "{err}");
    }
    assert_eq!(stage.json(&["people", "a.outset"]), document("[]"));
}
