//! Killed at random moments while writing, and at every named step of creating, upgrading, backing up and
//! restoring: afterwards the file opens, is whole, and every acknowledged change is there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::ladder::{NEXT, next};
use desk::{Desk, NOON, log, opening, project_row, workspace_row};
use outset_store::{
    BackupKind, Holder, LADDER, Op, SCHEMA_VERSION, back_up, backups, backups_folder, check,
    contents, create, open, restore,
};
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// 50 rounds with every test run; 200 on request.
fn rounds() -> u32 {
    if env::var_os("OUTSET_LONG").is_some() {
        200
    } else {
        50
    }
}

/// Starts this test program again to play one part of a test.
fn child(part: &str, path: &Path, crash_at: Option<&str>) -> Child {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args([
        "--exact",
        "played_by_a_child",
        "--nocapture",
        "--include-ignored",
    ]);
    command
        .env("OUTSET_TEST_PART", part)
        .env("OUTSET_TEST_FILE", path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(place) = crash_at {
        command.env("OUTSET_CRASH_AT", place);
    }
    command.spawn().unwrap()
}

/// Not a test by itself: what the child processes do.
#[test]
fn played_by_a_child() {
    let (Some(part), Some(path)) = (
        env::var_os("OUTSET_TEST_PART"),
        env::var_os("OUTSET_TEST_FILE"),
    ) else {
        return;
    };
    let path = PathBuf::from(path);
    match part.to_str().unwrap() {
        "window" => write_for_ever(&path, Holder::Window),
        "terminal" => write_for_ever(&path, Holder::Terminal),
        "create" => create(&path, &workspace_row("New"), &LADDER).unwrap(),
        "upgrade" => drop(
            open(
                &path,
                &outset_store::Opening {
                    ladder: next(),
                    ..opening(Holder::Window)
                },
            )
            .unwrap(),
        ),
        "back up" => drop(back_up(&path, BackupKind::Regular, NOON, &LADDER).unwrap()),
        "restore" => {
            let backup = backups(&path)
                .unwrap()
                .into_iter()
                .find(|b| b.kind == BackupKind::Regular)
                .unwrap();
            restore(&path, &backup.path, None, NOON, &LADDER).unwrap();
        }
        other => panic!("no part {other}"),
    }
}

/// Adds project after project and says each once it is committed. A terminal opens the file anew each time.
fn write_for_ever(path: &Path, holder: Holder) {
    let mut out = std::io::stdout();
    let mut store = open(path, &opening(holder)).unwrap().0;
    for n in 0_u64.. {
        let id = format!("{holder:?}-{}-{n}", std::process::id());
        let written = store.write(Op::AddProject, None, |tx| {
            tx.insert_project(&project_row(&id, "x"))
        });
        // A change that was taken back and brought again is acknowledged when it is there again.
        let turned = holder == Holder::Terminal
            || n % 3 != 2
            || (store.undo().is_ok() && store.redo().is_ok());
        if written.is_ok() && turned {
            writeln!(out, "done {id}").unwrap();
            out.flush().unwrap();
        }
        // An import appears with every row that it brought, or not at all.
        let imported = format!("{id}-import");
        let from = u64::from(std::process::id()) * 1_000_000 + n * 40;
        let written = log::import(&mut store, &imported, &log::predictions(from, 40));
        let turned = holder == Holder::Terminal
            || n % 3 != 1
            || (store.undo().is_ok() && store.redo().is_ok());
        if written.is_ok() && turned {
            writeln!(out, "done {imported}").unwrap();
            out.flush().unwrap();
        }
        if holder == Holder::Terminal && n % 5 == 4 {
            store.close().unwrap();
            store = open(path, &opening(holder)).unwrap().0;
        }
    }
}

/// What a killed child had acknowledged.
fn acknowledged(child: &mut Child) -> Vec<String> {
    let out = BufReader::new(child.stdout.take().unwrap());
    out.lines()
        .map_while(Result::ok)
        .filter_map(|line| line.rsplit_once("done ").map(|(_, id)| id.to_owned()))
        .collect()
}

#[test]
fn killed_while_a_window_and_a_terminal_write() {
    let desk = Desk::new();
    let mut store = desk.window();
    log::model(&mut store);
    store.close().unwrap();
    let mut expected: Vec<String> = Vec::new();
    for round in 0..rounds() {
        let mut children = [
            child("window", &desk.path, None),
            child("terminal", &desk.path, None),
        ];
        std::thread::sleep(Duration::from_millis(40 + u64::from(round * 37 % 160)));
        for child in &mut children {
            child.kill().unwrap();
        }
        for child in &mut children {
            child.wait().unwrap();
            expected.extend(acknowledged(child));
        }
        check(&desk.path, &LADDER).unwrap_or_else(|error| panic!("round {round}: {error:?}"));
        let (store, _) = desk
            .try_window()
            .unwrap_or_else(|error| panic!("round {round}: {error:?}"));
        let (projects, imports, logged) = store
            .read(|reader| {
                Ok((
                    reader.projects()?,
                    reader.imports()?,
                    reader.predictions(log::VERSION)?,
                ))
            })
            .unwrap();
        for import in &imports {
            let rows = logged.iter().filter(|row| row.import_key == import.key);
            assert_eq!(
                rows.count() as i64,
                import.row_count,
                "round {round}: {}",
                import.id
            );
        }
        let projects = projects.into_iter().map(|project| project.id);
        let there: std::collections::HashSet<String> = projects
            .chain(imports.into_iter().map(|import| import.id))
            .collect();
        let lost: Vec<&String> = expected.iter().filter(|id| !there.contains(*id)).collect();
        assert!(lost.is_empty(), "round {round} lost {lost:?}");
        // Half of the rounds go on with what the kill left, half with a file that was closed.
        if round % 2 == 0 {
            store.close().unwrap();
        }
    }
    assert!(
        expected.len() as u32 > rounds(),
        "{} changes were acknowledged",
        expected.len()
    );
}

/// Runs a part until it dies at the named place; fails when it never comes there.
fn dies_at(part: &str, path: &Path, place: &str) {
    let output = child(part, path, Some(place)).wait_with_output().unwrap();
    assert!(!output.status.success(), "{part} did not come to {place}");
}

#[test]
fn killed_at_every_step_of_creating() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.outset");
    dies_at("create", &path, "create-written");
    assert!(!path.exists(), "half a workspace never shows");
    create(&path, &workspace_row("New"), &LADDER).unwrap();
}

#[test]
fn killed_at_every_step_of_an_upgrade() {
    for place in [
        "backup-copied",
        "backup-checked",
        "backup-named",
        "upgrade-snapshot",
        "upgrade-step",
        "upgrade-committed",
    ] {
        let desk = Desk::filled();
        let before = contents(&desk.path).unwrap();
        dies_at("upgrade", &desk.path, place);
        let version = check(&desk.path, next()).unwrap().schema_version;
        assert_eq!(
            version,
            if place == "upgrade-committed" {
                NEXT
            } else {
                SCHEMA_VERSION
            },
            "{place}"
        );
        let (store, _) = open(
            &desk.path,
            &outset_store::Opening {
                ladder: next(),
                ..opening(Holder::Window)
            },
        )
        .unwrap();
        assert_eq!(
            store.read(|reader| reader.projects()).unwrap().len(),
            3,
            "{place}"
        );
        store.close().unwrap();
        let after = contents(&desk.path).unwrap();
        for table in &before.tables {
            assert!(after.tables.contains(table), "{place}: {}", table.0);
        }
    }
}

#[test]
fn killed_at_every_step_of_a_backup() {
    for place in ["backup-copied", "backup-checked", "backup-named"] {
        let desk = Desk::filled();
        let before = contents(&desk.path).unwrap();
        dies_at("back up", &desk.path, place);
        assert_eq!(contents(&desk.path).unwrap(), before, "{place}");
        for backup in backups(&desk.path).unwrap() {
            assert_eq!(
                contents(&backup.path).unwrap(),
                before,
                "{place}: what is named is whole"
            );
        }
        assert_eq!(
            backups(&desk.path).unwrap().len(),
            usize::from(place == "backup-named")
        );
    }
}

#[test]
fn killed_at_every_step_of_restoring_over_a_whole_file() {
    for place in [
        "backup-copied",
        "backup-checked",
        "backup-named",
        "restore-kept",
        "restore-copied",
    ] {
        let desk = Desk::filled();
        let old = contents(&desk.path).unwrap();
        back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
        let mut store = desk.window();
        store
            .write(Op::RemoveProject, None, |tx| tx.delete_project("p0"))
            .unwrap();
        store.close().unwrap();
        let new = contents(&desk.path).unwrap();
        dies_at("restore", &desk.path, place);
        check(&desk.path, &LADDER).unwrap();
        desk.window().close().unwrap();
        let now = contents(&desk.path).unwrap();
        assert!(
            now == old || now == new,
            "{place}: one or the other, nothing between"
        );
        let kept = backups(&desk.path)
            .unwrap()
            .iter()
            .any(|backup| contents(&backup.path).unwrap() == new);
        assert!(now == new || kept, "{place}: what was replaced is kept");
    }
}

#[test]
fn killed_at_every_step_of_restoring_over_a_damaged_file() {
    for place in [
        "restore-kept",
        "restore-copied",
        "restore-cleared",
        "restore-renamed",
    ] {
        let desk = Desk::filled();
        let good = contents(&desk.path).unwrap();
        back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
        let bytes = std::fs::read(&desk.path).unwrap();
        std::fs::write(&desk.path, &bytes[..bytes.len() - 5_000]).unwrap();
        let damaged = desk::checksum(&desk.path);
        dies_at("restore", &desk.path, place);
        let kept = std::fs::read_dir(backups_folder(&desk.path))
            .unwrap()
            .any(|entry| desk::checksum(&entry.unwrap().path()) == damaged);
        assert!(kept, "{place}: the damaged file is kept");
        let replaced = place == "restore-renamed";
        assert_eq!(check(&desk.path, &LADDER).is_ok(), replaced, "{place}");
        assert!(
            replaced || desk::checksum(&desk.path) == damaged,
            "{place}: one or the other"
        );
        let backup = backups(&desk.path).unwrap().remove(0);
        restore(&desk.path, &backup.path, None, NOON, &LADDER).unwrap();
        assert_eq!(
            contents(&desk.path).unwrap(),
            good,
            "{place}: trying again works"
        );
    }
}
