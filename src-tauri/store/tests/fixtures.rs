//! Every schema version that was ever released, with awkward data, is opened and brought to the newest.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::opening;
use outset_store::{Holder, LADDER, Remark, SCHEMA_VERSION, check, contents, open};

fn fixture(version: u32, path: &std::path::Path) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/schema");
    let sql = std::fs::read_to_string(format!("{folder}/v{version}.sql")).unwrap();
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(&sql).unwrap();
    conn.close().unwrap();
}

#[test]
fn every_version_opens_and_keeps_every_row() {
    for version in 1..=SCHEMA_VERSION {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.outset");
        fixture(version, &path);
        let before = contents(&path).unwrap();
        assert_eq!(check(&path, &LADDER).unwrap().schema_version, version);
        let (store, remarks) = open(&path, &opening(Holder::Window)).unwrap();
        let upgraded = remarks
            .iter()
            .any(|remark| matches!(remark, Remark::Upgraded { .. }));
        assert_eq!(upgraded, version < SCHEMA_VERSION);
        store.close().unwrap();
        let after = contents(&path).unwrap();
        for (table, rows, _) in &before.tables {
            assert!(
                after
                    .tables
                    .iter()
                    .any(|now| now.0 == *table && now.1 == *rows),
                "version {version}: {table}"
            );
        }
    }
}

#[test]
fn the_awkward_rows_are_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.outset");
    fixture(1, &path);
    let (store, _) = open(&path, &opening(Holder::Window)).unwrap();
    let projects = store.read(|reader| reader.projects()).unwrap();
    assert_eq!(projects.len(), 6);
    assert!(
        projects
            .iter()
            .any(|project| project.name == "before\0after")
    );
    assert!(
        projects
            .iter()
            .any(|project| project.budget == Some((9_007_199_254_740_991, "KWD".into())))
    );
    assert_eq!(
        store
            .read(|reader| reader.availabilities())
            .unwrap()
            .iter()
            .filter(|row| row.share == 5e-324)
            .count(),
        1
    );
}
