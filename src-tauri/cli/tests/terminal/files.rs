//! `new` and `check`, and files of every kind: each gets its own sentence, none is changed.

use crate::stage::{Stage, document};
use std::fs;

#[test]
fn a_new_workspace_is_named_like_its_file_and_never_replaces_one() {
    let stage = Stage::new();
    let made = stage.json(&["new", "Müller & Söhne.outset"]);
    assert_eq!(
        (&made["name"], &made["currency"]),
        (&"Müller & Söhne".into(), &"EUR".into())
    );
    assert!(fs::exists(made["path"].as_str().unwrap()).unwrap());
    let before = stage.files();
    let err = stage.refused(&["new", "Müller & Söhne.outset"]);
    assert!(err.contains("exists already"), "{err}");
    assert_eq!(stage.files(), before);
    let made = stage.json(&[
        "new",
        "b.outset",
        "--name",
        "Northwind",
        "--currency",
        "chf",
    ]);
    assert_eq!(
        (&made["name"], &made["currency"]),
        (&"Northwind".into(), &"CHF".into())
    );
    assert!(
        stage
            .refused(&["new", "c.outset", "--currency", "XYZ"])
            .starts_with("--currency: ")
    );
    assert!(
        stage
            .refused(&["new", "no/such/c.outset"])
            .contains("There is no folder")
    );
    assert_eq!(stage.files().len(), 2);
}

#[test]
fn odd_file_names_work_with_every_verb() {
    for name in [
        "with space.outset",
        "üöä 日本.outset",
        "-dash.outset",
        "100%#?.outset",
        "noending",
    ] {
        let stage = Stage::new();
        stage.done(&["new", "--", name]);
        stage.done(&["project", "add", "--", name, "P"]);
        stage.done(&["person", "add", "--", name, "Q"]);
        for verb in [
            "check", "projects", "people", "backup", "backups", "salvage",
        ] {
            stage.done(&[verb, "--", name]);
        }
        let backups = stage.json(&["backups", "--", name]);
        stage.done(&["restore", "--", name, backups[0]["name"].as_str().unwrap()]);
    }
}

#[test]
fn a_whole_file_is_called_whole_and_no_byte_changes() {
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "P"]);
    let before = stage.files();
    assert_eq!(before.len(), 1, "after a change it is one file again");
    let report = stage.json(&["check", "a.outset"]);
    assert_eq!(
        (&report["ok"], &report["schema"]),
        (&true.into(), &5.into())
    );
    let tables = report["tables"].as_array().unwrap();
    assert!(
        tables
            .iter()
            .any(|table| table["table"] == "project" && table["rows"] == 1)
    );
    assert!(
        stage
            .done(&["check", "a.outset"])
            .starts_with("The file is whole")
    );
    assert_eq!(stage.files(), before);
}

/// A file that no verb may take, with its code and a word of its sentence.
struct Odd {
    name: &'static str,
    bytes: Option<Vec<u8>>,
    code: &'static str,
    says: &'static str,
}

fn odd_files(whole: &[u8]) -> Vec<Odd> {
    let changed = |at: usize, by: &[u8]| {
        let mut bytes = whole.to_vec();
        bytes[at..at + by.len()].copy_from_slice(by);
        Some(bytes)
    };
    let noise = (0..8_192_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8);
    let odd = |name, bytes, code, says| Odd {
        name,
        bytes,
        code,
        says,
    };
    vec![
        odd("missing.outset", None, "missing_file", "no file"),
        odd("empty.outset", Some(Vec::new()), "empty_file", "empty"),
        odd(
            "text.outset",
            Some(b"name;rate\nAda;95".to_vec()),
            "foreign",
            "not an Outset",
        ),
        odd(
            "other.outset",
            changed(68, &[0; 4]),
            "foreign",
            "another application",
        ),
        odd(
            "newer.outset",
            changed(60, &99_u32.to_be_bytes()),
            "newer",
            "99",
        ),
        odd(
            "noise.outset",
            Some(noise.collect()),
            "encrypted",
            "encrypted",
        ),
        odd(
            "cut.outset",
            Some(whole[..whole.len() - 4_096].to_vec()),
            "truncated",
            "missing",
        ),
        odd(
            "flipped.outset",
            changed(4_096, &[0xFF; 64]),
            "damaged",
            "damaged",
        ),
    ]
}

#[test]
fn each_odd_file_is_refused_by_every_verb_in_its_own_words_and_left_alone() {
    let stage = Stage::with("whole.outset");
    let whole = fs::read(stage.path("whole.outset")).unwrap();
    for Odd {
        name,
        bytes,
        code,
        says,
    } in odd_files(&whole)
    {
        if let Some(bytes) = bytes {
            fs::write(stage.path(name), bytes).unwrap();
        }
        let before = stage.files();
        let verbs: [&[&str]; 6] = [
            &["projects", name],
            &["people", name],
            &["project", "add", name, "P"],
            &["person", "add", name, "P"],
            &["backup", name],
            &["backups", name],
        ];
        for verb in verbs {
            let err = stage.refused(verb);
            assert!(err.contains(says), "{verb:?}: {err}");
            let run = stage.run(&[&["--json"], verb].concat());
            let error = &document(&run.out)["error"];
            assert_eq!((run.code, &error["code"]), (1, &code.into()), "{verb:?}");
        }
        let run = stage.run(&["check", name, "--json"]);
        let report = document(&run.out);
        assert_eq!(
            (run.code, &report["ok"], &report["code"]),
            (1, &false.into(), &code.into())
        );
        assert!(
            report["message"].is_string() && run.err.contains(says),
            "{run:?}"
        );
        assert_eq!(stage.files(), before, "{name} and what lies beside it");
    }
}

#[cfg(unix)]
#[test]
fn a_write_protected_file_is_read_and_not_changed() {
    use std::os::unix::fs::PermissionsExt;
    let stage = Stage::with("a.outset");
    stage.done(&["project", "add", "a.outset", "P"]);
    let before = stage.files();
    fs::set_permissions(stage.path("a.outset"), fs::Permissions::from_mode(0o444)).unwrap();
    assert!(
        stage
            .refused(&["project", "add", "a.outset", "Q"])
            .contains("reading only")
    );
    let run = stage.run(&["project", "add", "a.outset", "Q", "--json"]);
    assert_eq!(document(&run.out)["error"]["code"], "read_only");
    for verb in ["projects", "people", "check", "backups"] {
        stage.done(&[verb, "a.outset"]);
    }
    assert_eq!(stage.files(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_is_refused() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let stage = Stage::new();
    let name = OsStr::from_bytes(b"a\xff.outset");
    for verb in ["new", "check", "projects", "backups", "salvage"] {
        let run = stage.run(&[OsStr::new(verb), name]);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{verb}");
        assert!(run.err.contains("not valid text"), "{run:?}");
    }
    assert!(stage.files().is_empty());
}

#[test]
fn the_sample_is_written_in_either_language_and_replaces_no_file() {
    let stage = Stage::new();
    let made = stage.json(&["new", "s.outset", "--sample"]);
    assert_eq!(
        (&made["name"], &made["currency"]),
        (&"Northwind analytics".into(), &"EUR".into())
    );
    let projects = stage.json(&["projects", "s.outset"]);
    let names: Vec<_> = projects.as_array().unwrap().iter().collect();
    assert_eq!(names.len(), 5);
    assert_eq!(names[3]["state"], "stopped");
    stage.done(&["--lang", "de", "new", "d.outset", "--sample"]);
    let german = stage.json(&["projects", "d.outset"]);
    assert_eq!(german[0]["name"], "Rechnungen vorsortieren");
    let err = stage.refused(&["new", "s.outset", "--sample"]);
    assert!(err.contains("exists already"), "{err}");
}
