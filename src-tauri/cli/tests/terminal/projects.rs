//! `projects` and `project add`.

use crate::stage::{Stage, document, names};

#[test]
fn a_project_is_added_with_everything_in_one_go() {
    let stage = Stage::with("a.outset");
    let added = stage.json(&[
        "project",
        "add",
        "a.outset",
        "Visual inspection",
        "--area",
        "Quality",
        "--start",
        "2026-11",
        "--budget",
        "150000.50",
    ]);
    let listed = stage.json(&["projects", "a.outset"]);
    assert_eq!(listed[0], added, "the list has what adding answered");
    assert_eq!(added["name"], "Visual inspection");
    assert_eq!(added["stage"], "scope");
    assert_eq!(added["area"], "Quality");
    assert_eq!(added["starts_in"], "2026-11");
    assert_eq!(added["budget"]["value"], 150_000.5);
    assert_eq!(added["budget"]["unit"], "EUR");
    assert_eq!(added["id"].as_str().map(str::len), Some(36));
}

#[test]
fn a_project_says_what_it_is() {
    let stage = Stage::with("a.outset");
    for (kind, begins_in) in [
        ("idea", "scope"),
        ("approved", "value"),
        ("running", "operate"),
    ] {
        let words = ["project", "add", "a.outset", kind, "--began-as", kind];
        let added = stage.json(&[&words[..], &["--start", "2026-01", "--area", "Sales"]].concat());
        assert_eq!(added["stage"], begins_in);
        assert_eq!(added["starts_in"], "2026-01");
        assert_eq!(added["area"], "Sales");
    }
    let late = [
        "project",
        "add",
        "a.outset",
        "X",
        "--began-as",
        "running",
        "--start",
        "soon",
    ];
    assert!(stage.refused(&late).starts_with("--start: "));
}

#[test]
fn without_projects_the_list_is_empty() {
    let stage = Stage::with("a.outset");
    assert_eq!(stage.json(&["projects", "a.outset"]), document("[]"));
    assert!(
        stage
            .done(&["projects", "a.outset"])
            .contains("No project yet")
    );
}

#[test]
fn people_read_a_sentence_and_a_table() {
    let stage = Stage::with("a.outset");
    stage.done(&[
        "project",
        "add",
        "a.outset",
        "Zoë’s forecast",
        "--budget",
        "1500",
    ]);
    let text = stage.done(&["projects", "a.outset"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "One project, €1,500 budgeted.");
    assert!(lines[2].starts_with("Name"), "{text}");
    assert!(
        lines[3].starts_with("Zoë’s forecast") && lines[3].ends_with("€1,500"),
        "{text}"
    );
    assert_eq!(lines.len(), 4);
}

#[test]
fn what_cannot_be_read_is_refused_whole_and_names_its_argument() {
    let stage = Stage::with("a.outset");
    for (option, text, says) in [
        ("--budget", "9,99", "1,234.5"),
        ("--budget", "-5", "between 0 and"),
        ("--budget", "1.005", "decimal"),
        ("--budget", "5 CHF", "CHF"),
        ("--start", "2026-13", "2026-11"),
        ("--start", "soon", "2026-11"),
        ("--area", "a\tb", "invisible"),
    ] {
        let err = stage.refused(&["project", "add", "a.outset", "X", option, text]);
        assert!(err.starts_with(&format!("{option}: ")), "{err}");
        assert!(err.contains(says), "{option} {text}: {err}");
    }
    let err = stage.refused(&["project", "add", "a.outset", "  "]);
    assert!(err.starts_with("NAME: "), "{err}");
    assert_eq!(stage.json(&["projects", "a.outset"]), document("[]"));
}

#[test]
fn numbers_are_typed_alike_whatever_the_settings_and_shown_as_they_say() {
    let stage = Stage::with("a.outset");
    let settings =
        r#"{"language":"de","number_format":"dot_comma","date_format":"day_month_year_dots"}"#;
    std::fs::create_dir_all(stage.path("settings")).unwrap();
    std::fs::write(stage.path("settings/settings.json"), settings).unwrap();
    let added = stage.json(&["project", "add", "a.outset", "X", "--budget", "1500.5"]);
    assert_eq!(added["budget"]["value"], 1500.5);
    assert_eq!(added["budget"]["text"], "1.500,50\u{a0}€");
    let err = stage.refused(&["project", "add", "a.outset", "Y", "--budget", "1500,5"]);
    assert!(
        err.contains("1,234.5"),
        "the example is what would be accepted: {err}"
    );
}

#[test]
fn names_may_hold_anything_that_can_be_seen() {
    let stage = Stage::with("a.outset");
    let odd = [
        "-dash",
        "--json",
        "\"quoted\"",
        "日本語",
        "a' OR 1=1 --",
        "🚀",
    ];
    for name in odd {
        stage.done(&["project", "add", "a.outset", "--", name]);
    }
    assert_eq!(names(&stage.json(&["projects", "a.outset"])), odd);
}
