//! `backups`, `backup`, `restore`, and `salvage` of what has none.

use crate::stage::{Stage, document, names};
use std::fs::{self, File};

#[test]
fn the_first_change_of_a_day_leaves_a_backup_of_the_state_before() {
    let stage = Stage::with("a.outset");
    assert_eq!(stage.json(&["backups", "a.outset"]), document("[]"));
    stage.done(&["project", "add", "a.outset", "First"]);
    stage.done(&["project", "add", "a.outset", "Second"]);
    let backups = stage.json(&["backups", "a.outset"]);
    assert_eq!(backups.as_array().map(Vec::len), Some(1));
    let backup = &backups[0];
    assert_eq!(
        (&backup["kind"], &backup["verified"]),
        (&"regular".into(), &true.into())
    );
    assert!(backup["taken_at"].as_str().unwrap().ends_with("+00:00"));
    let path = backup["path"].as_str().unwrap();
    assert!(path.ends_with(backup["name"].as_str().unwrap()) && fs::exists(path).unwrap());
    assert_eq!(stage.json(&["projects", path]), document("[]"));
}

#[test]
fn a_restore_brings_the_old_state_and_keeps_the_new_one() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Before"]);
    let taken = stage.json(&["backup", "a.outset"]);
    stage.done(&["project", "add", "a.outset", "After"]);
    let restored = stage.json(&["restore", "a.outset", taken["name"].as_str().unwrap()]);
    assert_eq!(names(&stage.json(&["projects", "a.outset"])), ["Before"]);
    let kept = restored["kept"].as_str().unwrap();
    assert_eq!(names(&stage.json(&["projects", kept])), ["Before", "After"]);
    assert_eq!(stage.json(&["backups", "a.outset"])[0]["kind"], "replaced");
    // By path as well, also where the file itself is gone.
    fs::remove_file(stage.path("a.outset")).unwrap();
    let again = stage.json(&["restore", "a.outset", kept]);
    assert!(again["kept"].is_null());
    assert_eq!(
        names(&stage.json(&["projects", "a.outset"])),
        ["Before", "After"]
    );
}

#[test]
fn a_restore_is_refused_while_a_window_has_the_file_and_says_who() {
    let stage = Stage::with("a.outset");
    let taken = stage.json(&["backup", "a.outset"]);
    let name = taken["name"].as_str().unwrap();
    let lock = File::create(stage.path("a.outset.lock")).unwrap();
    lock.lock().unwrap();
    let owner = r#"{"host":"studio","user":"ada","process":4711,"since":1790000000000000}"#;
    fs::write(stage.path("a.outset.lock-owner"), owner).unwrap();
    let err = stage.refused(&["restore", "a.outset", name]);
    assert!(
        err.contains("ada") && err.contains("studio") && err.contains("4711"),
        "{err}"
    );
    // What the window would see at once may be done: adding, reading, checking, backing up.
    stage.done(&["project", "add", "a.outset", "Beside the window"]);
    for verb in ["projects", "check", "backup", "backups"] {
        stage.done(&[verb, "a.outset"]);
    }
    drop(lock);
    stage.done(&["restore", "a.outset", name]);
}

#[test]
fn a_backup_that_is_none_is_refused() {
    let stage = Stage::with("a.outset");
    fs::write(stage.path("notes.txt"), "no backup").unwrap();
    let before = stage.files();
    assert!(
        stage
            .refused(&["restore", "a.outset", "nosuch"])
            .starts_with("BACKUP: ")
    );
    stage.refused(&["restore", "a.outset", "notes.txt"]);
    // Nor does a workspace take the place of a file that is none.
    stage.refused(&["restore", "notes.txt", "a.outset"]);
    assert_eq!(stage.files(), before);
}

#[test]
fn a_damaged_file_is_restored_from_its_backup_and_kept() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Safe"]);
    let taken = stage.json(&["backup", "a.outset"]);
    let whole = fs::read(stage.path("a.outset")).unwrap();
    fs::write(stage.path("a.outset"), &whole[..whole.len() / 2]).unwrap();
    let err = stage.refused(&["projects", "a.outset"]);
    assert!(err.contains("last good backup"), "{err}");
    let restored = stage.json(&["restore", "a.outset", taken["name"].as_str().unwrap()]);
    let kept = fs::read(restored["kept"].as_str().unwrap()).unwrap();
    assert_eq!(kept, &whole[..whole.len() / 2]);
    assert_eq!(names(&stage.json(&["projects", "a.outset"])), ["Safe"]);
}

#[test]
fn salvage_reads_into_a_new_file_and_touches_nothing() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "Readable"]);
    let mut bytes = fs::read(stage.path("a.outset")).unwrap();
    let end = bytes.len();
    bytes[end - 2_048..].fill(0xAB);
    fs::write(stage.path("a.outset"), &bytes).unwrap();
    let salvaged = stage.json(&["salvage", "a.outset"]);
    assert_eq!(fs::read(stage.path("a.outset")).unwrap(), bytes);
    let new = salvaged["path"].as_str().unwrap();
    assert_eq!(names(&stage.json(&["projects", new])), ["Readable"]);
    let tables = salvaged["tables"].as_array().unwrap();
    assert!(
        tables
            .iter()
            .any(|table| table["table"] == "project" && table["rows"] == 1)
    );
}
