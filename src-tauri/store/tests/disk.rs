//! A disk without room: nothing acknowledged is lost, nothing half-written stays.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, NOON, opening, project_row, workspace_row};
use outset_store::{Error, Holder, LADDER, Op, Result, Store, check, create, open};
use std::{fs, path::Path};

/// The full disk of a small file system of its own, where the machine allows one; else the file's own limit.
#[test]
fn a_full_disk_loses_nothing() {
    let desk = Desk::new();
    let mount = desk.folder.path().join("small");
    fs::create_dir(&mount).unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=1536k", "tmpfs"])
        .arg(&mount)
        .output()
        .is_ok_and(|output| output.status.success());
    if !mounted {
        full_by_limit();
        return;
    }
    let outcome = std::panic::catch_unwind(|| fill_up(&mount.join("a.outset")));
    std::process::Command::new("umount")
        .arg("-l")
        .arg(&mount)
        .status()
        .unwrap();
    outcome.unwrap();
}

fn fill_up(path: &Path) {
    create(path, &workspace_row("Small"), &LADDER).unwrap();
    let mut store = open(path, &opening(Holder::Window)).unwrap().0;
    let mut written = 0;
    let refused = loop {
        let id = format!("p{written}");
        match add_large(&mut store, &id) {
            Ok(()) => written += 1,
            Err(error) => break error,
        }
        assert!(written < 1_000, "the disk never filled");
    };
    assert!(matches!(refused, Error::DiskFull), "{refused:?}");
    assert_eq!(
        store.read(|reader| reader.projects()).unwrap().len(),
        written,
        "what was acknowledged is there"
    );
    let backup = outset_store::back_up(path, outset_store::BackupKind::Regular, NOON, &LADDER);
    assert!(backup.is_err(), "no room for a backup");
    assert!(
        outset_store::backups(path).unwrap().is_empty(),
        "and no half one"
    );
    let _ = store.close();
    assert_eq!(
        check(path, &LADDER)
            .unwrap()
            .tables
            .iter()
            .find(|table| table.0 == "project")
            .unwrap()
            .1,
        written as u64
    );
}

fn add_large(store: &mut Store, id: &str) -> Result<()> {
    let project = outset_store::table::project::Project {
        area: "x".repeat(16_000),
        ..project_row(id, "Large")
    };
    store
        .write(Op::AddProject, None, |tx| tx.insert_project(&project))
        .map(|_| ())
}

/// Without a file system of its own: SQLite's own answer to a full disk is mapped to the same case.
fn full_by_limit() {
    let full =
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL), None);
    assert!(matches!(Error::from(full), Error::DiskFull));
}
