//! The language of the messages: asked for, from the settings, or from the system.

use crate::stage::{Stage, finished};

#[test]
fn the_language_is_asked_for_or_follows_the_system() {
    let stage = Stage::with("a.outset");
    assert!(
        stage
            .done(&["projects", "a.outset"])
            .contains("No project yet")
    );
    assert!(
        stage
            .done(&["projects", "a.outset", "--lang", "de"])
            .contains("Noch kein Projekt")
    );
    let mut german = stage.command(&["projects", "nosuch.outset"]);
    german
        .env("LC_ALL", "de_DE.UTF-8")
        .env("LANG", "de_DE.UTF-8");
    let run = finished(german.output().unwrap());
    assert!(run.err.contains("gibt es keine Datei"), "{run:?}");
    let mut english = stage.command(&["projects", "nosuch.outset", "--lang", "en"]);
    english
        .env("LC_ALL", "de_DE.UTF-8")
        .env("LANG", "de_DE.UTF-8");
    let run = finished(english.output().unwrap());
    assert!(run.err.contains("There is no file"), "{run:?}");
}

#[test]
fn stable_names_do_not_follow_the_language() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "P", "--start", "2026-11"]);
    let projects = stage.json(&["projects", "a.outset", "--lang", "de"]);
    assert_eq!(projects[0]["stage"], "scope");
    assert_eq!(projects[0]["stage_name"], "Klären");
    assert_eq!(projects[0]["starts_in"], "2026-11");
    let backups = stage.json(&["backups", "a.outset", "--lang", "de"]);
    assert_eq!(backups[0]["kind"], "regular");
    assert_eq!(backups[0]["kind_name"], "Automatisch");
}
