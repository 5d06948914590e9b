//! Other ways to the same goal from a terminal, and what stands below a result.

use crate::stage::Stage;
use serde_json::Value;

const CHURN: &str = "Churn early warning";

fn stage() -> Stage {
    let stage = Stage::new();
    stage.done(&["new", "a.outset", "--sample"]);
    stage
}

fn value<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["value", "a.outset", CHURN], more].concat()
}

fn of<'a>(noun: &'a str, verb: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&[noun, verb, "a.outset", CHURN], more].concat()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value}"))
}

#[test]
fn every_way_and_scenario_is_compared_in_numbers_and_in_words() {
    let stage = stage();
    let found = stage.json(&value(&["--options"]));
    let ways = found["ways"].as_array().unwrap();
    assert_eq!(ways.len(), 2, "{found}");
    assert_eq!(ways[0]["npv"]["p50"], stage.json(&value(&[]))["npv"]["p50"]);
    assert_eq!(ways[1]["kind"], "buy");
    assert_eq!(number(&ways[0]["against_planned"]["p50"]), 0.0);
    for driver in found["drivers"].as_array().unwrap() {
        assert!(number(&driver["perfect_information"]) <= number(&found["perfect_information"]));
    }
    assert!(
        number(&found["scenarios"][0]["difference"]["p50"]) < 0.0,
        "{found}"
    );
    let text = stage.done(&value(&["--options"]));
    for words in [
        "All ways in the same futures",
        "Buy",
        "Scenarios",
        "Half as many follow",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn an_option_is_added_changed_planned_and_taken_back() {
    let stage = stage();
    let before = stage.json(&value(&[]));
    stage.done(&of("option", "add", &["own-model", "--name", "Bolder"]));
    let said = ["Bolder", "adoption", "90 to 95 %", "--by", "Eva"];
    let list = stage.json(&of("option", "set-driver", &said));
    let bolder = &list[1];
    assert_eq!(bolder["numbers"][0]["said_by"], "Eva", "{list}");
    let out = ["Bolder", "phase:proof_of_concept"];
    let list = stage.json(&of("option", "leave-out", &out));
    assert_eq!(list[1]["without"][0]["part"], "phase:proof_of_concept");
    let back = ["Bolder", "phase:proof_of_concept", "--take-back"];
    let list = stage.json(&of("option", "leave-out", &back));
    assert!(list[1]["without"].as_array().unwrap().is_empty());
    let ways = stage.json(&value(&["--options"]));
    stage.done(&of("option", "choose", &["Bolder"]));
    let planned = stage.json(&value(&[]));
    assert_eq!(planned["npv"]["p50"], ways["ways"][2]["npv"]["p50"]);
    let text = stage.done(&of("option", "list", &[]));
    assert!(
        text.contains("The plan: Bolder") && text.contains("The plan before"),
        "{text}"
    );
    stage.done(&of("option", "choose", &["--before"]));
    assert_eq!(stage.json(&value(&[]))["npv"], before["npv"]);
    let list = stage.json(&of("option", "remove", &["Bolder"]));
    assert_eq!(list.as_array().unwrap().len(), 1);
    let refused = stage.refused(&of("option", "choose", &["Bolder"]));
    assert!(refused.contains("Bolder"), "{refused}");
    let run = stage.run(&of("option", "choose", &[]));
    assert_eq!(run.code, 2, "{run:?}");
}

#[test]
fn a_scenario_is_added_and_says_its_difference() {
    let stage = stage();
    stage.done(&of("scenario", "add", &["Nobody pays", "--option", "buy"]));
    let said = ["Nobody pays", "Adoption", "5 to 10 %"];
    let list = stage.json(&of("scenario", "set-driver", &said));
    let added = &list.as_array().unwrap()[1];
    assert!(added["option"].is_string(), "{list}");
    assert_eq!(added["numbers"].as_array().unwrap().len(), 1);
    let text = stage.done(&of("scenario", "list", &[]));
    assert!(
        text.contains("Nobody pays") && text.contains("a difference of"),
        "{text}"
    );
    let list = stage.json(&of("scenario", "remove", &["Nobody pays"]));
    assert_eq!(list.as_array().unwrap().len(), 1);
}

#[test]
fn what_stands_below_the_result_is_asked_in_a_terminal_as_well() {
    let stage = stage();
    let studies = stage.json(&value(&["--studies"]));
    let worth: Vec<f64> = studies
        .as_array()
        .unwrap()
        .iter()
        .map(|one| number(&one["worth"]))
        .collect();
    assert!(
        !worth.is_empty() && worth.is_sorted_by(|a, b| a >= b),
        "{studies}"
    );
    let asked = value(&["--study", "adoption", "--cases", "40", "--cost", "1234.5"]);
    let study = stage.json(&asked);
    assert_eq!(
        (number(&study["cases"]), number(&study["cost"])),
        (40.0, 1234.5)
    );
    let net = number(&study["worth"]) - 1234.5;
    assert!((number(&study["net"]) - net).abs() < 1e-6, "{study}");
    assert!(number(&study["worth"]) <= number(&study["perfect_information"]));
    assert!(stage.done(&asked).contains("Adoption"));
    // What a script types means the same where numbers are written otherwise.
    assert_eq!(
        stage.json(&[&asked[..], &["--lang", "de"]].concat())["net"],
        study["net"]
    );

    let drivers = stage.json(&value(&[]))["drivers"].clone();
    let names: Vec<&str> = drivers
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    let asked = value(&["--map", names[0], names[1]]);
    let map = stage.json(&asked);
    let chances = map["chances"].as_array().unwrap();
    assert_eq!(chances.len(), map["up"]["values"].as_array().unwrap().len());
    assert!(stage.done(&asked).contains(names[0]));
    let refused = stage.refused(&value(&["--map", "Nobody", names[1]]));
    assert!(refused.contains("Nobody"), "{refused}");

    let tree = stage.done(&value(&["--explain"]));
    assert!(tree.contains("Adoption") && tree.contains("\n  "), "{tree}");
    let live = stage.json(&value(&["--explain", "live"]));
    assert!(
        live["table"].is_null() && live["lines"].is_array(),
        "{live}"
    );
    let run = stage.run(&value(&["--explain", "--studies"]));
    assert_eq!(run.code, 2, "{run:?}");
}
