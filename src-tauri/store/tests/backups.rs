//! Backups, restore and salvage: every backup is a good one, a restore keeps what it replaces, and what can
//! be read of a damaged file is read.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, NOON, checksum, fill, project_row};
use outset_store::{
    BackupKind, Error, LADDER, Op, Snapshot, back_up, backups, backups_folder, check, contents,
    restore, salvage,
};
use std::fs;

fn remove_p0(store: &mut outset_store::Store) {
    store
        .write(Op::RemoveProject, None, |tx| tx.delete_project("p0"))
        .unwrap();
}

#[test]
fn a_backup_equals_the_file_and_opens_by_itself() {
    let desk = Desk::filled();
    let store = desk.window();
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    assert_eq!(
        contents(&backup.path).unwrap(),
        contents(&desk.path).unwrap()
    );
    assert_eq!(backup.taken, NOON);
    assert!(check(&backup.path, &LADDER).is_ok());
    let names: Vec<_> = fs::read_dir(backups_folder(&desk.path)).unwrap().collect();
    assert_eq!(names.len(), 1, "no side files, no parts");
    store.close().unwrap();
}

#[test]
fn a_held_state_is_backed_up_as_it_was_while_work_goes_on() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let before = contents(&desk.path).unwrap();
    let snapshot = Snapshot::hold(&desk.path).unwrap();
    assert!(snapshot.is_pinned());
    remove_p0(&mut store);
    let backup = snapshot
        .back_up(BackupKind::Regular, NOON, &LADDER)
        .unwrap();
    assert_eq!(contents(&backup.path).unwrap(), before);
    assert_ne!(contents(&desk.path).unwrap(), before);
    store.close().unwrap();
}

#[test]
fn backups_are_listed_newest_first_and_strangers_are_left_out() {
    let desk = Desk::filled();
    for (minutes, kind) in [
        (0, BackupKind::Regular),
        (90, BackupKind::Replaced),
        (30, BackupKind::Regular),
    ] {
        back_up(&desk.path, kind, NOON.plus_seconds(minutes * 60), &LADDER).unwrap();
    }
    back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    fs::write(backups_folder(&desk.path).join("notes.txt"), "mine").unwrap();
    fs::write(backups_folder(&desk.path).join("other.outset"), "mine").unwrap();
    let listed = backups(&desk.path).unwrap();
    assert_eq!(listed.len(), 4, "two of the same instant have two names");
    assert!(listed.windows(2).all(|pair| pair[0].taken >= pair[1].taken));
    assert_eq!(listed[0].kind, BackupKind::Replaced);
}

#[test]
fn old_backups_are_thinned_and_replaced_ones_stay() {
    let desk = Desk::filled();
    for n in 0..40 {
        back_up(
            &desk.path,
            BackupKind::Regular,
            NOON.plus_seconds(n * 60),
            &LADDER,
        )
        .unwrap();
    }
    back_up(&desk.path, BackupKind::Replaced, NOON, &LADDER).unwrap();
    let listed = backups(&desk.path).unwrap();
    assert_eq!(
        listed
            .iter()
            .filter(|backup| backup.kind == BackupKind::Regular)
            .count(),
        12
    );
    assert_eq!(
        listed
            .iter()
            .filter(|backup| backup.kind == BackupKind::Replaced)
            .count(),
        1
    );
}

#[test]
fn restoring_keeps_what_it_replaces_and_others_see_it_at_once() {
    let desk = Desk::filled();
    let mut window = desk.window();
    let mut terminal = desk.terminal();
    let good = contents(&desk.path).unwrap();
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    remove_p0(&mut window);
    let replaced = contents(&desk.path).unwrap();
    let restored = restore(&desk.path, &backup.path, Some(window), NOON, &LADDER).unwrap();
    assert_eq!(contents(&desk.path).unwrap(), good);
    assert_eq!(contents(&restored.kept.unwrap()).unwrap(), replaced);
    assert!(terminal.changed_outside().unwrap());
    assert_eq!(terminal.read(|reader| reader.projects()).unwrap().len(), 3);
    terminal.close().unwrap();
    desk.window().close().unwrap();
}

#[test]
fn a_file_that_another_window_has_is_not_restored_over() {
    let desk = Desk::filled();
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    let _window = desk.window();
    let refused = restore(&desk.path, &backup.path, None, NOON, &LADDER);
    assert!(matches!(refused, Err(Error::InUse(_))));
}

#[test]
fn a_damaged_file_is_kept_byte_by_byte_when_a_backup_takes_its_place() {
    let desk = Desk::filled();
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    let good = contents(&backup.path).unwrap();
    let bytes = fs::read(&desk.path).unwrap();
    fs::write(&desk.path, &bytes[..bytes.len() / 2]).unwrap();
    let damaged = checksum(&desk.path);
    let restored = restore(&desk.path, &backup.path, None, NOON, &LADDER).unwrap();
    assert_eq!(checksum(&restored.kept.unwrap()), damaged);
    assert_eq!(contents(&desk.path).unwrap(), good);
    assert_eq!(
        backups(&desk.path).unwrap().len(),
        1,
        "the damaged copy is no backup"
    );
}

#[test]
fn a_missing_file_comes_back_from_its_backup() {
    let desk = Desk::filled();
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    fs::remove_file(&desk.path).unwrap();
    restore(&desk.path, &backup.path, None, NOON, &LADDER).unwrap();
    assert_eq!(
        contents(&desk.path).unwrap(),
        contents(&backup.path).unwrap()
    );
}

#[test]
fn a_damaged_backup_and_a_foreign_file_change_nothing() {
    let desk = Desk::filled();
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    let bytes = fs::read(&backup.path).unwrap();
    fs::write(&backup.path, &bytes[..bytes.len() - 100]).unwrap();
    let before = desk.files();
    assert!(restore(&desk.path, &backup.path, None, NOON, &LADDER).is_err());
    assert_eq!(desk.files(), before);
    fs::write(&backup.path, &bytes).unwrap();
    fs::write(&desk.path, "a letter to a client").unwrap();
    let before = desk.files();
    assert!(matches!(
        restore(&desk.path, &backup.path, None, NOON, &LADDER),
        Err(Error::Foreign)
    ));
    assert_eq!(
        desk.files(),
        before,
        "a foreign file is nobody's to replace"
    );
}

#[test]
fn what_can_be_read_of_a_damaged_file_is_read_and_the_rest_is_said() {
    let desk = Desk::new();
    let mut store = desk.window();
    fill(&mut store);
    for n in 10..400 {
        let project = outset_store::table::project::Project {
            area: "area ".repeat(20),
            ..project_row(&format!("p{n}"), &format!("Project {n}"))
        };
        store
            .write(Op::AddProject, None, |tx| tx.insert_project(&project))
            .unwrap();
    }
    store.close().unwrap();
    let good = fs::read(&desk.path).unwrap();
    let page = |name: &str| {
        let needle = name.as_bytes();
        good.windows(needle.len())
            .position(|window| window == needle)
            .unwrap()
            / 4096
    };
    let mut bytes = good.clone();
    let broken = page("Project 200");
    bytes[broken * 4096..broken * 4096 + 32].fill(0xff);
    fs::write(&desk.path, &bytes).unwrap();
    let damaged = checksum(&desk.path);
    let to = desk.folder.path().join("salvaged.outset");
    let salvaged = salvage(&desk.path, &to, &LADDER).unwrap();
    assert_eq!(checksum(&desk.path), damaged);
    let table = |name: &str| {
        salvaged
            .tables
            .iter()
            .find(|table| table.name == name)
            .unwrap()
    };
    assert!(table("person").complete && table("person").rows == 2);
    assert!(!table("project").complete);
    assert!(
        table("project").rows > 300 && table("project").rows < 393,
        "{}",
        table("project").rows
    );
    assert!(check(&to, &LADDER).is_ok());
    assert!(matches!(
        salvage(&desk.path, &to, &LADDER),
        Err(Error::AlreadyExists(_))
    ));
}

#[test]
fn a_backup_taken_after_the_clock_was_set_back_stays() {
    let desk = Desk::filled();
    for minutes in 1..=14 {
        let now = NOON.plus_seconds(minutes * 60);
        back_up(&desk.path, BackupKind::Regular, now, &LADDER).unwrap();
    }
    let backup = back_up(&desk.path, BackupKind::Regular, NOON, &LADDER).unwrap();
    assert!(backup.path.is_file());
    assert!(check(&backup.path, &LADDER).is_ok());
}
