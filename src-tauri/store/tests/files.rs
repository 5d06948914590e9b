//! Files that are not what they should be: each gets its own case, and not a byte of it or beside it
//! changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, beside, checksum, fill, opening, project_row, reading, workspace_row};
use outset_store::{Error, Holder, LADDER, Op, Remark, check, create, open, salvage};
use std::{fs, os::unix::fs::PermissionsExt};

/// Opens the file in every way and checks that nothing changed; returns what opening said.
fn refused(desk: &Desk) -> Error {
    let before = desk.files();
    let checked = check(&desk.path, &LADDER).expect_err("check finds it");
    for (holder, read_only) in [
        (Holder::Terminal, false),
        (Holder::Window, true),
        (Holder::Window, false),
    ] {
        let opened = open(
            &desk.path,
            &outset_store::Opening {
                read_only,
                ..opening(holder)
            },
        );
        let error = opened.map(|_| ()).expect_err("it is not opened");
        assert_eq!(
            std::mem::discriminant(&error),
            std::mem::discriminant(&checked),
            "{error:?} and {checked:?} say the same"
        );
    }
    assert_eq!(desk.files(), before, "nothing changed");
    checked
}

fn desk_with(bytes: &[u8]) -> Desk {
    let desk = Desk::new();
    fs::write(&desk.path, bytes).unwrap();
    desk
}

fn patched(at: usize, bytes: &[u8]) -> Desk {
    let desk = Desk::filled();
    let mut file = fs::read(&desk.path).unwrap();
    file[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(&desk.path, file).unwrap();
    desk
}

#[test]
fn zero_bytes() {
    assert!(matches!(refused(&desk_with(b"")), Error::Empty));
}

#[test]
fn another_kind_of_file() {
    assert!(matches!(
        refused(&desk_with(b"name;rate\nAnna;95\n")),
        Error::Foreign
    ));
    assert!(matches!(
        refused(&desk_with(b"PK\x03\x04 and so on")),
        Error::Foreign
    ));
}

#[test]
fn a_folder_and_a_path_with_nothing() {
    let desk = Desk::new();
    assert!(matches!(
        check(desk.folder.path(), &LADDER),
        Err(Error::Foreign)
    ));
    let missing = desk.folder.path().join("gone.outset");
    assert!(matches!(check(&missing, &LADDER), Err(Error::Missing(_))));
    assert!(matches!(
        open(&missing, &opening(Holder::Window)),
        Err(Error::Missing(_))
    ));
    assert!(!missing.exists(), "opening makes no file");
}

#[test]
fn a_database_of_another_application() {
    let desk = patched(68, &[0, 0, 0, 9]);
    assert!(matches!(
        refused(&desk),
        Error::OtherApplication { application_id: 9 }
    ));
}

#[test]
fn a_newer_file() {
    let desk = patched(60, &[0, 0, 0, 99]);
    assert!(
        matches!(refused(&desk), Error::Newer { found: 99, supported } if supported == LADDER.newest())
    );
}

#[test]
fn an_encrypted_file() {
    let mut state = 88_172_645_463_325_252_u64;
    let noise: Vec<u8> = (0..20_000)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state as u8
        })
        .collect();
    assert!(matches!(refused(&desk_with(&noise)), Error::Unreadable));
}

#[test]
fn a_file_whose_end_is_missing() {
    let desk = Desk::filled();
    let bytes = fs::read(&desk.path).unwrap();
    for keep in [50, 4096, bytes.len() - 1] {
        fs::write(&desk.path, &bytes[..keep]).unwrap();
        assert!(
            matches!(refused(&desk), Error::Truncated { .. }),
            "{keep} bytes"
        );
    }
}

#[test]
fn a_file_with_a_foreign_trigger_or_view() {
    for sql in [
        "CREATE TRIGGER evil AFTER UPDATE ON project BEGIN DELETE FROM person; END",
        "CREATE VIEW spy AS SELECT * FROM person",
        "CREATE TABLE extra (x)",
    ] {
        let desk = Desk::filled();
        let conn = rusqlite::Connection::open(&desk.path).unwrap();
        conn.execute_batch(sql).unwrap();
        conn.close().unwrap();
        assert!(
            matches!(refused(&desk), Error::SchemaChanged { .. }),
            "{sql}"
        );
    }
}

/// A broken page of a table is found; a bit anywhere never makes anything panic or change.
#[test]
fn flipped_bits() {
    let desk = Desk::filled();
    let good = fs::read(&desk.path).unwrap();
    let mut damaged = 0;
    for at in (0..good.len()).step_by(421) {
        let mut bytes = good.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(&desk.path, &bytes).unwrap();
        let before = desk.files();
        let checked = check(&desk.path, &LADDER);
        assert_eq!(desk.files(), before, "checking changes nothing (byte {at})");
        match checked {
            Err(_) => {
                damaged += 1;
                // The thorough check may find what the quick one at opening does not.
                if open(&desk.path, &opening(Holder::Window)).is_err() {
                    assert_eq!(desk.files(), before, "refusing changes nothing (byte {at})");
                }
            }
            Ok(_) => {
                if let Ok((store, _)) = open(&desk.path, &opening(Holder::Window)) {
                    let _ = store.read(|reader| reader.projects());
                    let _ = store.close();
                }
            }
        }
        let to = desk.folder.path().join("salvaged.outset");
        let _ = salvage(&desk.path, &to, &LADDER);
        let _ = fs::remove_file(to);
    }
    assert!(damaged > 20, "{damaged} flips were noticed");
    for page in 1..good.len() / 4096 {
        let mut bytes = good.clone();
        bytes[page * 4096..page * 4096 + 64].fill(0xff);
        fs::write(&desk.path, &bytes).unwrap();
        assert!(refused(&desk).is_damage(), "page {page}");
    }
}

#[test]
fn a_write_protected_file_opens_for_reading_and_stays_as_it_is() {
    let desk = Desk::filled();
    fs::set_permissions(&desk.path, fs::Permissions::from_mode(0o444)).unwrap();
    let before = desk.files();
    let (mut store, remarks) = desk.try_window().unwrap();
    assert_eq!(
        (store.is_writable(), remarks),
        (false, vec![Remark::WriteProtected])
    );
    assert_eq!(store.read(|reader| reader.projects()).unwrap().len(), 3);
    let refused = store.write(Op::RemoveProject, None, |tx| tx.delete_project("p0"));
    assert!(matches!(refused, Err(Error::ReadOnly)));
    assert!(matches!(
        store.write_aside(|tx| tx.put_draft("a", "b")),
        Err(Error::ReadOnly)
    ));
    store.close().unwrap();
    assert_eq!(desk.files(), before);
}

#[test]
fn a_write_protected_file_with_an_unfinished_log_is_read_from_a_copy() {
    let desk = Desk::filled();
    leave_log(&desk);
    fs::set_permissions(&desk.path, fs::Permissions::from_mode(0o444)).unwrap();
    let before = desk.files();
    let (store, _) = desk.try_window().unwrap();
    assert_eq!(
        store.read(|reader| reader.project("p0")).unwrap().name,
        "In the log"
    );
    store.close().unwrap();
    assert_eq!(desk.files(), before);
}

/// Leaves a change in the write-ahead log, as a kill would.
fn leave_log(desk: &Desk) {
    let mut store = desk.terminal();
    store
        .write(Op::RenameProject, None, |tx| {
            tx.update_project(&project_row("p0", "In the log"))
        })
        .unwrap();
    let side = |ending: &str| beside(&desk.path, ending);
    let copies: Vec<_> = ["", "-wal"]
        .map(|ending| (side(ending), fs::read(side(ending)).unwrap()))
        .into_iter()
        .collect();
    store.close().unwrap();
    for (path, bytes) in copies {
        fs::write(path, bytes).unwrap();
    }
}

#[test]
fn a_log_left_by_a_kill_is_taken_in_and_said() {
    let desk = Desk::filled();
    leave_log(&desk);
    assert!(check(&desk.path, &LADDER).unwrap().unclean);
    let (store, remarks) = desk.try_window().unwrap();
    assert!(remarks.contains(&Remark::Recovered));
    assert_eq!(
        store.read(|reader| reader.project("p0")).unwrap().name,
        "In the log"
    );
    store.close().unwrap();
    assert!(!beside(&desk.path, "-wal").exists(), "one file again");
}

/// A rollback journal left by a crash, as on a network drive. The journal holds the page as it was.
fn leave_journal(desk: &Desk) {
    let conn = rusqlite::Connection::open(&desk.path).unwrap();
    conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
        .unwrap();
    conn.execute_batch("PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE")
        .unwrap();
    for n in 0..200 {
        conn.execute(
            "UPDATE project SET area = ?1",
            [format!("{n} {}", "half ".repeat(1_500))],
        )
        .unwrap();
    }
    let side = |ending: &str| beside(&desk.path, ending);
    let (file, journal) = (
        fs::read(&desk.path).unwrap(),
        fs::read(side("-journal")).unwrap(),
    );
    conn.execute_batch("ROLLBACK").unwrap();
    conn.close().unwrap();
    fs::write(&desk.path, file).unwrap();
    fs::write(side("-journal"), journal).unwrap();
}

#[test]
fn a_hot_journal_is_said_by_check_and_rolled_back_on_opening() {
    let desk = Desk::filled();
    leave_journal(&desk);
    let before = desk.files();
    assert!(check(&desk.path, &LADDER).unwrap().unclean);
    assert_eq!(desk.files(), before, "checking only looks");
    let (store, remarks) = desk.try_window().unwrap();
    assert!(remarks.contains(&Remark::Recovered));
    assert_eq!(
        store.read(|reader| reader.project("p0")).unwrap().area,
        "",
        "the unfinished change is gone"
    );
    store.close().unwrap();
}

#[test]
fn a_journal_of_another_file_is_not_let_near_this_one() {
    let (desk, other) = (Desk::filled(), Desk::new());
    leave_journal(&desk);
    fs::remove_file(&other.path).unwrap();
    create(&other.path, &workspace_row("Other"), &LADDER).unwrap();
    let mut bytes = fs::read(&other.path).unwrap();
    // A file of the same size class whose pages the stray journal would overwrite.
    bytes.truncate(4096 * 2);
    fs::write(&other.path, &bytes).unwrap();
    fs::copy(
        beside(&desk.path, "-journal"),
        beside(&other.path, "-journal"),
    )
    .unwrap();
    let before = other.files();
    let outcome = open(&other.path, &opening(Holder::Window)).map(|_| ());
    if outcome.is_err() {
        assert_eq!(other.files(), before, "refused, so unchanged");
    }
}

#[test]
fn a_locked_file_is_busy_after_the_waiting_time_and_nothing_is_lost() {
    let desk = Desk::filled();
    let blocker = rusqlite::Connection::open(&desk.path).unwrap();
    let mut store = desk.terminal();
    blocker.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = store.write(Op::RemoveProject, None, |tx| tx.delete_project("p0"));
    assert!(matches!(refused, Err(Error::Busy)));
    blocker.execute_batch("ROLLBACK").unwrap();
    store
        .write(Op::RemoveProject, None, |tx| tx.delete_project("p0"))
        .unwrap();
}

#[test]
fn a_second_window_is_told_who_has_the_file_and_may_read_along() {
    let desk = Desk::filled();
    let mut first = desk.window();
    assert!(
        matches!(desk.try_window(), Err(Error::InUse(owner)) if owner.process == std::process::id())
    );
    let mut second = open(&desk.path, &reading()).unwrap().0;
    first
        .write(Op::RemoveProject, None, |tx| tx.delete_project("p0"))
        .unwrap();
    assert!(second.changed_outside().unwrap());
    assert_eq!(second.read(|reader| reader.projects()).unwrap().len(), 2);
    second.close().unwrap();
    first.close().unwrap();
    assert_eq!(
        fs::read_dir(desk.folder.path()).unwrap().count(),
        1,
        "one file remains"
    );
    desk.window().close().unwrap();
}

#[test]
fn opening_and_closing_leaves_one_file_with_the_same_contents() {
    let desk = Desk::filled();
    let before = outset_store::contents(&desk.path).unwrap();
    desk.window().close().unwrap();
    desk.terminal().close().unwrap();
    open(&desk.path, &reading()).unwrap().0.close().unwrap();
    assert_eq!(outset_store::contents(&desk.path).unwrap(), before);
    assert_eq!(fs::read_dir(desk.folder.path()).unwrap().count(), 1);
}

#[test]
fn a_new_workspace_never_replaces_a_file() {
    let desk = Desk::filled();
    let before = checksum(&desk.path);
    let again = create(&desk.path, &workspace_row("Again"), &LADDER);
    assert!(matches!(again, Err(Error::AlreadyExists(_))));
    assert_eq!(checksum(&desk.path), before);
}

#[test]
fn a_synchronised_folder_gets_the_rollback_journal_and_a_notice() {
    let folder = tempfile::tempdir().unwrap();
    let synced = folder.path().join("Dropbox");
    fs::create_dir(&synced).unwrap();
    let path = synced.join("a.outset");
    create(&path, &workspace_row("Synced"), &LADDER).unwrap();
    let (mut store, remarks) = open(&path, &opening(Holder::Window)).unwrap();
    assert_eq!(remarks, [Remark::Synced]);
    fill(&mut store);
    assert!(!beside(&path, "-wal").exists());
    store.close().unwrap();
}

/// What a user's new files are like depends on the umask; a private file stays private in its copies.
#[test]
fn a_workspace_is_as_open_to_others_as_any_file_and_its_copies_are_as_it_is() {
    let desk = Desk::filled();
    let plain = desk.folder.path().join("plain.txt");
    fs::write(&plain, "x").unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&desk.path), mode(&plain));
    fs::set_permissions(&desk.path, fs::Permissions::from_mode(0o600)).unwrap();
    let kind = outset_store::BackupKind::Regular;
    let backup = outset_store::back_up(&desk.path, kind, desk::NOON, &LADDER).unwrap();
    assert_eq!(mode(&backup.path), 0o600);
    fs::write(&desk.path, "").unwrap();
    outset_store::restore(&desk.path, &backup.path, None, desk::NOON, &LADDER).unwrap();
    assert_eq!(mode(&desk.path), 0o600);
}
