//! Undo and redo: exact both ways, one step a visit, and never over somebody else's work.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, fill, person_row, rate_row};
use outset_store::{Error, Op, Store, contents};

fn rename(
    store: &mut Store,
    id: &str,
    name: &str,
    visit: Option<&str>,
) -> outset_store::Result<()> {
    store
        .write(Op::RenameProject, visit, |tx| {
            let mut project = tx.project(id)?;
            project.name = name.into();
            tx.update_project(&project)
        })
        .map(|_| ())
}

fn name(store: &Store, id: &str) -> String {
    store.read(|reader| reader.project(id)).unwrap().name
}

#[test]
fn a_change_is_taken_back_and_brought_again_with_its_label() {
    let desk = Desk::filled();
    let mut store = desk.window();
    rename(&mut store, "p0", "Invoice triage", None).unwrap();
    assert_eq!(store.history().undo, Some(Op::RenameProject));
    let undone = store.undo().unwrap();
    assert_eq!((undone.value, undone.changes.len()), (Op::RenameProject, 1));
    assert_eq!(
        (name(&store, "p0"), store.history().redo),
        ("Project 0".into(), Some(Op::RenameProject))
    );
    store.redo().unwrap();
    assert_eq!(name(&store, "p0"), "Invoice triage");
    assert!(matches!(store.redo(), Err(Error::NothingToRedo)));
}

#[test]
fn removing_a_person_takes_rates_along_and_undo_brings_all_back() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let before = contents(&desk.path).unwrap();
    let written = store
        .write(Op::RemovePerson, None, |tx| tx.delete_person("a"))
        .unwrap();
    let tables: Vec<&str> = written
        .changes
        .iter()
        .map(|change| change.table.as_str())
        .collect();
    assert!(tables.contains(&"person") && tables.contains(&"rate"));
    assert!(store.read(|reader| reader.rates()).unwrap().is_empty());
    store.undo().unwrap();
    assert_eq!(contents(&desk.path).unwrap(), before);
}

#[test]
fn a_visit_of_a_field_is_one_step_and_none_when_it_came_to_nothing() {
    let desk = Desk::filled();
    let mut store = desk.window();
    rename(&mut store, "p0", "Inv", Some("v1")).unwrap();
    rename(&mut store, "p0", "Invoice", Some("v1")).unwrap();
    rename(&mut store, "p0", "Other", Some("v2")).unwrap();
    store.undo().unwrap();
    assert_eq!(name(&store, "p0"), "Invoice");
    store.undo().unwrap();
    assert_eq!(name(&store, "p0"), "Project 0");
    rename(&mut store, "p0", "Inv", Some("v3")).unwrap();
    rename(&mut store, "p0", "Project 0", Some("v3")).unwrap();
    assert_eq!(
        store.history().undo,
        None,
        "typing and taking it back leaves no step"
    );
}

#[test]
fn a_change_that_changes_nothing_is_no_step_and_keeps_redo() {
    let desk = Desk::filled();
    let mut store = desk.window();
    rename(&mut store, "p0", "X", None).unwrap();
    store.undo().unwrap();
    let written = store.write(Op::RenameProject, None, |tx| {
        let project = tx.project("p0")?;
        tx.update_project(&project)
    });
    assert!(written.unwrap().changes.is_empty());
    assert_eq!(
        (store.history().undo, store.history().redo),
        (None, Some(Op::RenameProject))
    );
}

#[test]
fn a_failed_change_leaves_nothing_behind() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let before = contents(&desk.path).unwrap();
    let failed = store.write(Op::AddRate, None, |tx| {
        tx.insert_person(&person_row("c", "Mira"))?;
        tx.insert_rate(&rate_row("r2", "a", "2026-01-01", 1))
    });
    assert!(matches!(failed, Err(Error::Duplicate)));
    assert_eq!(contents(&desk.path).unwrap(), before);
    assert_eq!(store.history().undo, None);
}

#[test]
fn undo_is_refused_when_the_row_was_changed_outside_and_the_log_ends_there() {
    let desk = Desk::filled();
    let (mut window, mut terminal) = (desk.window(), desk.terminal());
    rename(&mut window, "p1", "Kept", None).unwrap();
    rename(&mut window, "p0", "Mine", None).unwrap();
    assert!(!window.changed_outside().unwrap());
    rename(&mut terminal, "p0", "Theirs", None).unwrap();
    assert!(window.changed_outside().unwrap());
    assert!(!window.changed_outside().unwrap(), "told once");
    assert!(matches!(window.undo(), Err(Error::ChangedOutside)));
    assert_eq!(name(&window, "p0"), "Theirs");
    assert!(matches!(window.undo(), Err(Error::NothingToUndo)));
    assert_eq!(name(&window, "p1"), "Kept");
}

#[test]
fn undoing_an_addition_never_takes_along_what_somebody_else_hung_on_it() {
    let desk = Desk::filled();
    let (mut window, mut terminal) = (desk.window(), desk.terminal());
    window
        .write(Op::AddPerson, None, |tx| {
            tx.insert_person(&person_row("c", "Mira"))
        })
        .unwrap();
    terminal
        .write(Op::AddRate, None, |tx| {
            tx.insert_rate(&rate_row("r9", "c", "2026-02-01", 7))
        })
        .unwrap();
    assert!(matches!(window.undo(), Err(Error::ChangedOutside)));
    assert_eq!(window.read(|reader| reader.rates_of("c")).unwrap().len(), 1);
}

#[test]
fn undoing_a_removal_is_refused_when_the_owner_is_gone_meanwhile() {
    let desk = Desk::filled();
    let (mut window, mut terminal) = (desk.window(), desk.terminal());
    window
        .write(Op::RemoveRate, None, |tx| tx.delete_rate("r"))
        .unwrap();
    terminal
        .write(Op::RemovePerson, None, |tx| tx.delete_person("a"))
        .unwrap();
    assert!(matches!(window.undo(), Err(Error::ChangedOutside)));
    assert!(window.read(|reader| reader.rates()).unwrap().is_empty());
}

#[test]
fn a_thousand_steps_are_kept_and_no_more() {
    let desk = Desk::new();
    let mut store = desk.window();
    fill(&mut store);
    for n in 0..1_005 {
        rename(&mut store, "p0", &format!("Name {n}"), None).unwrap();
    }
    let mut undone = 0;
    while store.undo().is_ok() {
        undone += 1;
    }
    assert_eq!((undone, name(&store, "p0")), (1_000, "Name 4".to_owned()));
}
