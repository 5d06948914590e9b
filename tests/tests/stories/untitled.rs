//! The first start: the sample stands open, untitled. Looking round leaves nothing behind; what was changed is
//! never lost, and keeping it keeps what can be undone.

use crate::desk::Desk;
use outset_app::{Code, FieldEdit, Home, KeepSample, Opened, Session};
use outset_store::Holder;
use std::path::PathBuf;

fn sample_file(desk: &Desk) -> PathBuf {
    desk.folder.path().join("home/sample/sample.outset")
}

fn begin(desk: &mut Desk) -> bool {
    match desk.session.begin() {
        Some(Opened::Opened { session }) => session.workspace.unwrap().untitled,
        None => false,
        other => panic!("{other:?}"),
    }
}

fn rename(desk: &mut Desk, name: &str) {
    let id = desk.session.portfolio().unwrap().rows[0].id.clone();
    let edit = FieldEdit {
        id,
        field: "name".into(),
        text: name.into(),
        visit: None,
    };
    desk.session.set_project(edit).unwrap();
}

fn first_name(desk: &Desk) -> String {
    desk.session.portfolio().unwrap().rows[0].name.clone()
}

fn keep(desk: &mut Desk, name: &str) -> outset_app::Result<outset_app::SessionView> {
    let folder = desk
        .folder
        .path()
        .join("files")
        .to_string_lossy()
        .into_owned();
    desk.session.keep_sample(KeepSample {
        name: name.into(),
        folder,
    })
}

#[test]
fn the_first_start_opens_the_sample_and_the_next_one_does_not() {
    let mut desk = Desk::first_start();
    assert!(begin(&mut desk));
    let view = desk.session.session().unwrap();
    assert_eq!(view.workspace.unwrap().name, "Northwind analytics");
    assert_eq!(view.history.undo, None, "making it is nothing to undo");
    desk.session.close_workspace().unwrap();
    assert!(
        !sample_file(&desk).parent().unwrap().exists(),
        "looking round leaves nothing"
    );
    assert!(desk.session.recent_files().is_empty());
    assert!(!begin(&mut desk));
    assert!(
        desk.session
            .open_sample()
            .unwrap()
            .workspace
            .unwrap()
            .untitled
    );
}

#[test]
fn somebody_with_files_of_their_own_begins_at_the_welcome_page() {
    let mut desk = Desk::new();
    desk.session.close_workspace().unwrap();
    assert!(!begin(&mut desk));
}

#[test]
fn a_crash_loses_nothing_of_a_changed_sample() {
    let mut desk = Desk::first_start();
    begin(&mut desk);
    rename(&mut desk, "Mine");
    assert!(desk.session.has_unkept_changes());
    // The process dies: nothing is closed, the lock goes with it.
    let home = Home::at(&desk.folder.path().join("home"));
    desk.session = Session::new(home, Holder::Window, outset_app::machine_clock);
    desk.session.speak("en");
    assert!(
        begin(&mut desk),
        "found again, though the sample was shown before"
    );
    assert_eq!(first_name(&desk), "Mine");
    // Closed without an answer, it waits as well.
    desk.session.close_workspace().unwrap();
    desk.session.open_sample().unwrap();
    assert_eq!(first_name(&desk), "Mine");
}

#[test]
fn a_discarded_sample_is_gone_and_comes_new() {
    let mut desk = Desk::first_start();
    begin(&mut desk);
    rename(&mut desk, "Mine");
    let view = desk.session.discard_sample().unwrap();
    assert_eq!(view.workspace, None);
    assert!(!sample_file(&desk).exists());
    desk.session.open_sample().unwrap();
    assert_eq!(first_name(&desk), "Invoice triage");
    assert!(!desk.session.has_unkept_changes());
}

#[test]
fn keeping_the_sample_keeps_what_can_be_undone() {
    let mut desk = Desk::first_start();
    begin(&mut desk);
    rename(&mut desk, "Mine");
    rename(&mut desk, "Mine, too");
    desk.session.undo().unwrap();
    let view = keep(&mut desk, "Northwind analytics").unwrap();
    let workspace = view.workspace.unwrap();
    assert!(!workspace.untitled);
    assert!(
        workspace.path.ends_with("files/Northwind analytics.outset"),
        "{}",
        workspace.path
    );
    assert_eq!(view.history.undo.as_deref(), Some("Undo rename project"));
    assert_eq!(view.history.redo.as_deref(), Some("Redo rename project"));
    assert!(!sample_file(&desk).exists());
    desk.session.redo().unwrap();
    assert_eq!(first_name(&desk), "Mine, too");
    desk.session.undo().unwrap();
    desk.session.undo().unwrap();
    assert_eq!(first_name(&desk), "Invoice triage");
    assert_eq!(desk.session.recent_files()[0].name, "Northwind analytics");
    desk.session.close_workspace().unwrap();
    let kept = desk.folder.path().join("files/Northwind analytics.outset");
    assert!(desk.session.check(&kept).unwrap().ok);
}

#[test]
fn a_kept_sample_takes_its_new_name_and_replaces_no_file() {
    let mut desk = Desk::first_start();
    begin(&mut desk);
    keep(&mut desk, "Acme").unwrap();
    let view = desk.session.session().unwrap();
    assert_eq!(view.workspace.unwrap().name, "Acme");
    desk.session.close_workspace().unwrap();
    desk.session.open_sample().unwrap();
    let refused = keep(&mut desk, "Acme").unwrap_err();
    assert_eq!(
        (refused.code, refused.field.as_deref()),
        (Code::AlreadyExists, Some("name"))
    );
    assert!(
        desk.session.session().unwrap().workspace.unwrap().untitled,
        "it goes on untitled"
    );
    let refused = keep(&mut desk, " ").unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("name"));
    // Without a folder it goes where new workspaces go.
    let nowhere = KeepSample {
        name: "Acme".into(),
        folder: String::new(),
    };
    let view = desk.session.keep_sample(nowhere).unwrap();
    let path = view.workspace.unwrap().path;
    assert!(path.ends_with("home/workspaces/Acme.outset"), "{path}");
}
