//! What is typed wrongly, and the help that answers it.

use crate::stage::Stage;

/// Every verb with the least that it takes.
const VERBS: [&[&str]; 12] = [
    &["new"],
    &["check"],
    &["projects"],
    &["project", "add"],
    &["people"],
    &["person", "add"],
    &["backups"],
    &["backup"],
    &["restore"],
    &["salvage"],
    &["completions"],
    &["man"],
];

#[test]
fn wrong_usage_ends_with_two_and_prints_no_result() {
    let stage = Stage::with("a.outset");
    let before = stage.files();
    let wrong: [&[&str]; 12] = [
        &[],
        &["frobnicate"],
        &["projects"],
        &["projects", "a.outset", "extra"],
        &["projects", "a.outset", "--frob"],
        &["project"],
        &["project", "add", "a.outset"],
        &[
            "person", "add", "a.outset", "X", "--per", "week", "--rate", "1",
        ],
        &["person", "add", "a.outset", "X", "--per", "day"],
        &["restore", "a.outset"],
        &["completions", "tcsh"],
        &["projects", "a.outset", "--lang", "fr"],
    ];
    for arguments in wrong {
        for json in [&[][..], &["--json"]] {
            let run = stage.run(&[arguments, json].concat());
            assert_eq!(
                (run.code, run.out.as_str()),
                (2, ""),
                "{arguments:?} {run:?}"
            );
            assert!(run.err.contains("--help"), "{arguments:?} {run:?}");
        }
    }
    assert_eq!(stage.files(), before);
}

#[test]
fn every_verb_explains_itself_in_three_ways() {
    let stage = Stage::new();
    let overview = stage.done(&["help"]);
    assert_eq!(overview, stage.done(&["--help"]));
    for verb in VERBS {
        assert!(overview.contains(&format!("\n  {} ", verb[0])), "{verb:?}");
        let help = stage.done(&[&["help"], verb].concat());
        assert_eq!(help, stage.done(&[verb, &["--help"]].concat()), "{verb:?}");
        assert!(help.contains("Usage: outset "), "{help}");
        assert!(help.contains("--json") && help.contains("--lang"), "{help}");
        // Every argument has a sentence: no line that ends right after its name.
        let lines: Vec<&str> = help.lines().collect();
        for pair in lines.windows(2) {
            let line = pair[0].trim_start();
            let is_argument = line.starts_with('<') || line.starts_with("--");
            assert!(
                !is_argument || !pair[1].trim().is_empty(),
                "{verb:?}: {}",
                pair[0]
            );
        }
    }
}

#[test]
fn the_version_is_told() {
    let version = format!("outset {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(Stage::new().done(&["--version"]), version);
}

#[test]
fn options_may_stand_before_or_after_the_verb() {
    let stage = Stage::with("a.outset");
    let orders: [&[&str]; 3] = [
        &["--json", "projects", "a.outset"],
        &["projects", "--json", "a.outset"],
        &["projects", "a.outset", "--json"],
    ];
    for order in orders {
        assert_eq!(stage.done(order), "[]\n");
    }
}
