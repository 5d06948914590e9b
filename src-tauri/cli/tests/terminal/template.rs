//! `template list`, `project add --template`, `template save` and `track-record`.

use crate::stage::Stage;
use serde_json::Value;

#[test]
fn the_templates_are_listed_and_begun_from() {
    let stage = Stage::with("a.outset");
    let list = stage.json(&["template", "list"]);
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(
        (rows.len(), list["refused"].as_array().unwrap().len()),
        (7, 0)
    );
    assert!(
        rows.iter()
            .any(|row| row["id"] == "churn" && row["own"] == false)
    );
    let begin = [
        "project",
        "add",
        "a.outset",
        "Leavers",
        "--template",
        "churn",
    ];
    let added = stage.json(&[&begin[..], &["--start", "2027-01", "--area", "Sales"]].concat());
    assert_eq!(added["name"], "Leavers");
    assert_eq!(added["starts_in"], "2027-01");
    assert_eq!(added["area"], "Sales");
    let forecast = stage.json(&["value", "a.outset", "Leavers", "--samples", "1024"]);
    assert!(forecast["npv"]["p50"].is_number());
    let none = ["project", "add", "a.outset", "X", "--template", "alchemy"];
    assert!(stage.refused(&none).starts_with("--template: "));
}

#[test]
fn a_project_is_saved_as_a_template_for_another_file() {
    let stage = Stage::with("a.outset");
    stage.json(&[
        "project",
        "add",
        "a.outset",
        "Leavers",
        "--template",
        "churn",
    ]);
    let out = ["--about", "Ours", "--out", "ours.outset-template"];
    let save = ["template", "save", "a.outset", "Leavers", "Our leavers"];
    let written = stage.json(&[&save[..], &out[..]].concat());
    assert!(
        written["path"]
            .as_str()
            .unwrap()
            .ends_with("ours.outset-template")
    );
    let again = [
        "project",
        "add",
        "a.outset",
        "Next",
        "--template",
        "ours.outset-template",
    ];
    assert_eq!(stage.json(&again)["name"], "Next");
    // Without a file it is kept among one's own, and never takes another's place.
    stage.json(&save);
    let rows = stage.json(&["template", "list"])["rows"].clone();
    let own = rows.as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        (own["name"].as_str(), own["own"].as_bool()),
        (Some("Our leavers"), Some(true))
    );
    assert!(stage.refused(&save).starts_with("NAME: "));
}

#[test]
fn the_record_is_null_until_something_is_known() {
    let stage = Stage::with("a.outset");
    let record = stage.json(&["track-record", "a.outset"]);
    assert_eq!(record["track_record"], Value::Null);
    stage.json(&["new", "sample.outset", "--sample"]);
    let record = stage.json(&["track-record", "sample.outset"])["track_record"].clone();
    let projects = record["projects"].as_array().unwrap();
    assert!(projects.len() >= 2, "{record:#}");
    let triage = &projects[0];
    assert_eq!(triage["name"], "Invoice triage");
    let (promised, delivered) = (
        &triage["benefit"]["promised"],
        &triage["benefit"]["delivered"],
    );
    let ratio = delivered.as_f64().unwrap() / promised.as_f64().unwrap();
    assert!((triage["benefit"]["ratio"].as_f64().unwrap() - ratio).abs() < 1e-9);
}
