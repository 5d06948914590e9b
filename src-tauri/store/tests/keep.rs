//! Going on in another file: nothing is lost, and what can be undone stays so.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, NOON, opening, person_row};
use outset_store::{Error, Holder, LADDER, Op, contents, open};

#[test]
fn what_was_done_before_is_undone_and_redone_in_the_new_file() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let before = contents(store.path()).unwrap();
    // A note with a NUL in it, which text that is quoted would cut.
    let mut person = person_row("kept", "Ada");
    person.note = "one\0two".into();
    store
        .write(Op::AddPerson, None, |tx| tx.insert_person(&person))
        .unwrap();
    store
        .write(Op::RemovePerson, None, |tx| tx.delete_person("kept"))
        .unwrap();
    store.undo().unwrap();
    let (old, new) = (
        store.path().to_owned(),
        store.path().with_file_name("kept.outset"),
    );
    store.keep_at(&new, NOON, &LADDER).unwrap();
    assert_eq!((store.path(), store.is_held()), (new.as_path(), true));
    assert_eq!(store.read(|reader| reader.person("kept")).unwrap(), person);
    let history = store.history();
    assert_eq!(
        (history.undo, history.redo),
        (Some(Op::AddPerson), Some(Op::RemovePerson))
    );
    store.redo().unwrap();
    store.undo().unwrap();
    assert_eq!(store.read(|reader| reader.person("kept")).unwrap(), person);
    store.undo().unwrap();
    assert_eq!(contents(&new).unwrap(), before);
    // The file before is free, and as it was when it was left.
    let (left, _) = open(&old, &opening(Holder::Window)).unwrap();
    assert_eq!(left.read(|reader| reader.person("kept")).unwrap(), person);
}

#[test]
fn a_file_that_is_there_is_not_replaced_and_the_store_goes_on() {
    let desk = Desk::filled();
    let mut store = desk.window();
    let old = store.path().to_owned();
    let new = old.with_file_name("there.outset");
    std::fs::write(&new, "mine").unwrap();
    let refused = store.keep_at(&new, NOON, &LADDER);
    assert!(matches!(refused, Err(Error::AlreadyExists(_))));
    assert_eq!(std::fs::read(&new).unwrap(), b"mine");
    assert_eq!(store.path(), old);
    let person = person_row("next", "Bea");
    store
        .write(Op::AddPerson, None, |tx| tx.insert_person(&person))
        .unwrap();
}
