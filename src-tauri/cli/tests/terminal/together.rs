//! Many programs at one file, and a reader that stops listening.

use crate::stage::{Stage, finished, names};
use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

#[test]
fn twenty_writers_at_once_lose_nothing() {
    let stage = Stage::with("a.outset");
    let writers: Vec<_> = (0..20)
        .map(|n| {
            let name = format!("Project {n:02}");
            let mut add = stage.command(&["project", "add", "a.outset", &name]);
            add.stdout(Stdio::piped()).stderr(Stdio::piped());
            add.spawn().unwrap()
        })
        .collect();
    for writer in writers {
        let run = finished(writer.wait_with_output().unwrap());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
    }
    let projects = stage.json(&["projects", "a.outset"]);
    let mut found = names(&projects);
    found.sort_unstable();
    let expected: Vec<String> = (0..20).map(|n| format!("Project {n:02}")).collect();
    assert_eq!(found, expected);
    assert_eq!(stage.json(&["check", "a.outset"])["ok"], true);
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let stage = Stage::with("a.outset");
    // More than a pipe holds, so that the program still writes when the reader is gone.
    let name = "x".repeat(120);
    for _ in 0..4 {
        stage.done(&["project", "add", "a.outset", &name]);
    }
    for arguments in [["completions", "bash"], ["projects", "a.outset"]] {
        let mut writer = stage.command(&arguments);
        let mut writer = writer
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut reader = BufReader::with_capacity(16, writer.stdout.take().unwrap());
        reader.read_line(&mut first).unwrap();
        drop(reader);
        let run = finished(writer.wait_with_output().unwrap());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_printed_is_a_failure() {
    let stage = Stage::with("a.outset");
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = stage
        .command(&["projects", "a.outset"])
        .stdout(full)
        .output()
        .unwrap();
    let run = finished(output);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("could not be printed"), "{run:?}");
}
