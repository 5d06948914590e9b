//! Bringing an older file to the newest version: only after a verified snapshot, and only where writing is wanted.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::ladder::{NEXT, next};
use desk::{Desk, beside, checksum, opening};
use outset_store::{Error, Holder, LADDER, Remark, SCHEMA_VERSION, check, open};
use std::fs;

#[test]
fn an_older_file_is_upgraded_after_a_verified_snapshot() {
    let desk = Desk::filled();
    let before = outset_store::contents(&desk.path).unwrap();
    let opening = outset_store::Opening {
        ladder: next(),
        ..opening(Holder::Window)
    };
    let (store, remarks) = open(&desk.path, &opening).unwrap();
    let [
        Remark::Upgraded {
            from: SCHEMA_VERSION,
            to: NEXT,
            snapshot,
        },
    ] = &remarks[..]
    else {
        panic!("{remarks:?}")
    };
    assert_eq!(
        outset_store::contents(snapshot).unwrap(),
        before,
        "the snapshot is the state before"
    );
    assert_eq!(store.read(|reader| reader.projects()).unwrap().len(), 3);
    store.close().unwrap();
    assert!(matches!(
        desk.try_window(),
        Err(Error::Newer {
            found: NEXT,
            supported: SCHEMA_VERSION
        })
    ));
}

#[test]
fn a_snapshot_that_fails_keeps_the_file_from_being_upgraded() {
    let desk = Desk::filled();
    let before = checksum(&desk.path);
    // A file stands where the folder of the backups would be.
    fs::write(beside(&desk.path, "-backups"), "in the way").unwrap();
    let opening = outset_store::Opening {
        ladder: next(),
        ..opening(Holder::Window)
    };
    assert!(open(&desk.path, &opening).is_err());
    assert_eq!(checksum(&desk.path), before);
    assert_eq!(
        check(&desk.path, &LADDER).unwrap().schema_version,
        SCHEMA_VERSION
    );
}

#[test]
fn an_older_file_opened_for_reading_is_upgraded_in_a_copy_only() {
    let desk = Desk::filled();
    let before = desk.files();
    let opening = outset_store::Opening {
        ladder: next(),
        read_only: true,
        ..opening(Holder::Window)
    };
    let (store, _) = open(&desk.path, &opening).unwrap();
    assert_eq!(store.read(|reader| reader.projects()).unwrap().len(), 3);
    store.close().unwrap();
    assert_eq!(desk.files(), before);
}
