//! The file: new, again, in use, damaged, backed up, restored.

use crate::desk::{Desk, id};
use outset_app::{
    Code, FileOrOpen, FilePath, NewWorkspace, OpenFile, Opened, PageName, RestoreFrom,
};
use std::fs;

fn path(desk: &Desk) -> String {
    desk.path().to_string_lossy().into_owned()
}

#[test]
fn a_first_start_has_nothing_open_and_says_so() {
    let mut desk = Desk::first_start();
    let session = desk.session.session().unwrap();
    assert!(session.workspace.is_none() && session.history.undo.is_none());
    assert!(desk.session.recent_files().is_empty());
    assert_eq!(
        desk.session.portfolio().unwrap_err().code,
        Code::NoWorkspace
    );
    assert_eq!(desk.session.undo().unwrap_err().code, Code::NoWorkspace);
}

#[test]
fn a_new_workspace_is_a_file_of_its_name_and_never_replaces_one() {
    let mut desk = Desk::new();
    assert!(desk.path().exists());
    let folder = desk
        .folder
        .path()
        .join("files")
        .to_string_lossy()
        .into_owned();
    let again = NewWorkspace {
        name: "Northwind".into(),
        folder: folder.clone(),
        currency: "EUR".into(),
    };
    let refused = desk.session.new_workspace(again).unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::AlreadyExists, Some("name"))
    );
    let odd = NewWorkspace {
        name: "A/B: x?".into(),
        folder,
        currency: "nonsense".into(),
    };
    assert_eq!(
        desk.session
            .new_workspace(odd)
            .unwrap_err()
            .field
            .as_deref(),
        Some("currency")
    );
}

#[test]
fn a_file_comes_back_with_its_last_page_and_stands_among_the_recent_ones() {
    let mut desk = Desk::new();
    desk.project("Invoice triage");
    desk.session.remember_page(PageName {
        page: "people".into(),
    });
    desk.session.close_workspace().unwrap();
    let recent = desk.session.recent_files();
    assert_eq!(
        (recent[0].name.as_str(), recent[0].exists),
        ("Northwind", true)
    );
    assert_eq!(
        recent[0].headline.as_deref(),
        Some("One project, no budget yet.")
    );
    let Opened::Opened { session } = desk.open(false) else {
        panic!("it opens")
    };
    assert_eq!(session.page, "people");
    desk.session.close_workspace().unwrap();
    fs::remove_file(desk.path()).unwrap();
    assert!(!desk.session.recent_files()[0].exists);
    assert!(matches!(desk.open(false), Opened::Missing { .. }));
    assert!(
        desk.session
            .forget_recent(FilePath { path: path(&desk) })
            .is_empty()
    );
}

#[test]
fn what_the_terminal_changes_is_seen_and_not_lost() {
    let mut desk = Desk::new();
    desk.project("Mine");
    desk.session.look_around();
    let mut terminal = desk.terminal();
    terminal
        .add_project(outset_app::NewProject {
            name: "Theirs".into(),
            ..Default::default()
        })
        .unwrap();
    assert_eq!(desk.session.look_around().changed, ["*"]);
    assert!(desk.session.look_around().changed.is_empty());
    assert_eq!(desk.session.portfolio().unwrap().count, 2);
    desk.session.undo().unwrap();
    assert_eq!(desk.session.portfolio().unwrap().rows[0].name, "Theirs");
}

#[test]
fn a_second_window_is_told_who_has_the_file_and_may_read() {
    let mut desk = Desk::new();
    desk.project("Invoice triage");
    let home = outset_app::Home::at(&desk.folder.path().join("other"));
    let mut second = outset_app::Session::new(
        home,
        outset_store::Holder::Window,
        outset_app::machine_clock,
    );
    second.speak("en");
    let Opened::InUse { sentence, .. } = second
        .open_workspace(OpenFile {
            path: path(&desk),
            read_only: false,
        })
        .unwrap()
    else {
        panic!("it is in use")
    };
    assert!(
        sentence.contains(&format!("process {}", std::process::id())),
        "{sentence}"
    );
    let opened = second
        .open_workspace(OpenFile {
            path: path(&desk),
            read_only: true,
        })
        .unwrap();
    let Opened::Opened { session } = opened else {
        panic!("it opens for reading")
    };
    assert!(session.workspace.unwrap().read_only);
    assert_eq!(second.portfolio().unwrap().count, 1);
    let refused = second.add_project(outset_app::NewProject {
        name: "x".into(),
        ..Default::default()
    });
    assert_eq!(refused.unwrap_err().code, Code::ReadOnly);
}

/// Waits for the backup that runs beside the work.
fn settle(desk: &mut Desk) {
    for _ in 0..500 {
        desk.session.look_around();
        if !desk.session.status().contains("taking") {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("the backup never ended: {}", desk.session.status());
}

fn backups(desk: &Desk) -> Vec<outset_app::BackupRow> {
    desk.session
        .backups(FileOrOpen {
            path: Some(path(desk)),
        })
        .unwrap()
}

#[test]
fn the_state_before_a_days_first_change_is_safe_then_every_half_hour() {
    let mut desk = Desk::new();
    settle(&mut desk);
    assert_eq!(
        backups(&desk).len(),
        1,
        "a new file is backed up before its first change"
    );
    desk.project("Monday");
    settle(&mut desk);
    assert_eq!(backups(&desk).len(), 1, "not yet half an hour");
    desk.later(31);
    settle(&mut desk);
    assert_eq!(backups(&desk).len(), 2);
    desk.later(31);
    settle(&mut desk);
    assert_eq!(backups(&desk).len(), 2, "nothing changed meanwhile");
    assert!(
        desk.session.status().starts_with("Saved 1"),
        "{}",
        desk.session.status()
    );
    assert!(
        desk.session.status().contains("backup verified"),
        "{}",
        desk.session.status()
    );
}

#[test]
fn a_backup_is_restored_and_what_it_replaces_is_kept() {
    let mut desk = Desk::new();
    let project = desk.project("Invoice triage");
    let good = desk.session.back_up_now().unwrap();
    desk.session.remove_project(id(&project)).unwrap();
    let session = desk
        .session
        .restore_backup(RestoreFrom {
            path: path(&desk),
            backup: good.name,
        })
        .unwrap();
    assert!(session.history.undo.is_none());
    assert_eq!(
        desk.session.portfolio().unwrap().rows[0].name,
        "Invoice triage"
    );
    let kept = backups(&desk)
        .into_iter()
        .find(|row| row.kind == "replaced")
        .unwrap();
    desk.session
        .restore_backup(RestoreFrom {
            path: path(&desk),
            backup: kept.path,
        })
        .unwrap();
    assert_eq!(
        desk.session.portfolio().unwrap().count,
        0,
        "a restore is itself taken back"
    );
    let none = desk.session.restore_backup(RestoreFrom {
        path: path(&desk),
        backup: "no such".into(),
    });
    assert_eq!(none.unwrap_err().code, Code::NotFound);
    assert!(desk.session.portfolio().is_ok(), "the file is still open");
}

#[test]
fn a_damaged_file_is_explained_kept_and_helped() {
    let mut desk = Desk::new();
    desk.project("Invoice triage");
    desk.session.back_up_now().unwrap();
    desk.session.close_workspace().unwrap();
    let bytes = fs::read(desk.path()).unwrap();
    fs::write(desk.path(), &bytes[..bytes.len() - 4096]).unwrap();
    let damaged = fs::read(desk.path()).unwrap();
    let Opened::Damaged { damage } = desk.open(false) else {
        panic!("it is damaged")
    };
    assert!(
        damage
            .sentence
            .starts_with("The end of this file is missing"),
        "{}",
        damage.sentence
    );
    assert_eq!(damage.kept, "Your file was left as it is.");
    assert!(
        damage
            .before
            .unwrap()
            .contains("changes made after that are not in it")
    );
    assert_eq!(fs::read(desk.path()).unwrap(), damaged);
    let salvaged = desk
        .session
        .salvage(FilePath { path: path(&desk) })
        .unwrap();
    assert!(salvaged.session.workspace.unwrap().read_only);
    assert!(salvaged.tables.iter().any(|table| table.table == "project"));
    assert_eq!(fs::read(desk.path()).unwrap(), damaged);
    let backup = damage.backup.unwrap().path;
    desk.session
        .restore_backup(RestoreFrom {
            path: path(&desk),
            backup,
        })
        .unwrap();
    assert_eq!(
        desk.session.portfolio().unwrap().rows[0].name,
        "Invoice triage"
    );
    let folder = format!("{}-backups", path(&desk));
    let kept = fs::read_dir(folder)
        .unwrap()
        .any(|entry| fs::read(entry.unwrap().path()).unwrap() == damaged);
    assert!(kept, "the damaged file is kept");
}

#[test]
fn every_wrong_file_has_its_own_sentence() {
    let mut desk = Desk::first_start();
    let file = desk.folder.path().join("x.outset");
    let mut sentences = std::collections::BTreeSet::new();
    let mut newer = vec![0_u8; 4096];
    newer[..16].copy_from_slice(b"SQLite format 3\0");
    newer[16..18].copy_from_slice(&[0x10, 0]);
    newer[68..72].copy_from_slice(&0x4f75_7473_u32.to_be_bytes());
    newer[60..64].copy_from_slice(&[0, 0, 0, 77]);
    let mut other = newer.clone();
    other[68..72].copy_from_slice(&[0; 4]);
    let mut short = newer.clone();
    short[60..64].copy_from_slice(&[0, 0, 0, 1]);
    short[28..32].copy_from_slice(&[0, 0, 0, 9]);
    let mut state = 1_u64;
    let noise: Vec<u8> = (0..4096)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as u8
        })
        .collect();
    let kinds: [&[u8]; 6] = [b"", b"a letter", &newer, &other, &short, &noise];
    for bytes in kinds {
        fs::write(&file, bytes).unwrap();
        let opened = desk.session.open_workspace(OpenFile {
            path: file.to_string_lossy().into(),
            read_only: false,
        });
        let sentence = match opened.unwrap() {
            Opened::Damaged { damage } => damage.sentence,
            Opened::Refused { problem, .. } => problem.message,
            other => panic!("{other:?}"),
        };
        assert!(sentence.ends_with('.'), "{sentence}");
        assert!(sentences.insert(sentence), "each kind has its own");
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
    let supported = format!("up to version {}", outset_store::SCHEMA_VERSION);
    assert!(
        sentences
            .iter()
            .any(|sentence| sentence.contains("version 77") && sentence.contains(&supported))
    );
}
