//! Imports and their dense rows: what counts, what undo does to it, what is swept, and what is let go.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{
    Desk,
    log::{
        self, MODEL, VERSION, hash, import, import_as, import_outcomes, point, predictions,
        type_points,
    },
};
use outset_store::{
    Error, LADDER, Op, Store, check, contents, salvage,
    table::prediction::{LoggedPrediction, Prediction},
};

fn watched() -> (Desk, Store) {
    let desk = Desk::new();
    let mut store = desk.window();
    log::model(&mut store);
    (desk, store)
}

fn logged(store: &Store) -> Vec<LoggedPrediction> {
    store.read(|reader| reader.predictions(VERSION)).unwrap()
}

fn outcomes(store: &Store) -> Vec<Option<i64>> {
    logged(store).iter().map(|row| row.outcome).collect()
}

fn remove(store: &mut Store, id: &str) {
    store
        .write(Op::RemoveImport, None, |tx| tx.delete_import(id))
        .unwrap();
}

fn one(at: i64, key: u64, class: i64, outcome: Option<i64>) -> Prediction {
    Prediction {
        at,
        key_hash: hash(key),
        class,
        score: None,
        outcome,
    }
}

#[test]
fn predictions_come_by_time_and_then_by_import() {
    let (_desk, mut store) = watched();
    import(
        &mut store,
        "b",
        &[one(20, 1, 1, None), one(10, 2, 0, Some(1))],
    )
    .unwrap();
    import_as(
        &mut store,
        "a",
        "reference",
        &[one(10, 3, 1, Some(1)), one(5, 4, 0, None)],
    )
    .unwrap();
    let rows: Vec<_> = logged(&store)
        .iter()
        .map(|row| {
            (
                row.at,
                row.import_key,
                row.reference,
                row.class,
                row.outcome,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (5, 2, true, 0, None),
            (10, 1, false, 0, Some(1)),
            (10, 2, true, 1, Some(1)),
            (20, 1, false, 1, None)
        ]
    );
}

#[test]
fn outcomes_come_later_in_any_order_and_the_newest_counts() {
    let (_desk, mut store) = watched();
    import_outcomes(&mut store, "early", &[(2, 1), (9, 1)]).unwrap();
    import(&mut store, "log", &predictions(0, 4)).unwrap();
    assert_eq!(outcomes(&store), [None, None, Some(1), None]);
    import_outcomes(&mut store, "march", &[(0, 1), (2, 0)]).unwrap();
    import_outcomes(&mut store, "february", &[(1, 1), (1, 0)]).unwrap();
    assert_eq!(
        outcomes(&store),
        [Some(1), Some(0), Some(0), None],
        "the last line of a file, the last file"
    );
    let counts = store
        .read(|reader| reader.prediction_counts(VERSION, 3))
        .unwrap();
    assert_eq!((counts.rows, counts.waiting, counts.overdue), (4, 1, 0));
    let counts = store
        .read(|reader| reader.prediction_counts(VERSION, 4))
        .unwrap();
    assert_eq!((counts.rows, counts.waiting, counts.overdue), (4, 1, 1));
    let matched = |key| {
        store
            .read(|reader| reader.matched_outcomes(MODEL, key))
            .unwrap()
    };
    assert_eq!(
        (matched(1), matched(3), matched(4)),
        (1, 2, 1),
        "9 is no prediction"
    );
}

#[test]
fn a_log_that_brings_its_own_outcome_yields_to_a_newer_import_only() {
    let (_desk, mut store) = watched();
    import_outcomes(&mut store, "old", &[(1, 0)]).unwrap();
    import(&mut store, "log", &[one(10, 1, 1, Some(1))]).unwrap();
    assert_eq!(outcomes(&store), [Some(1)]);
    import_outcomes(&mut store, "new", &[(1, 0)]).unwrap();
    assert_eq!(outcomes(&store), [Some(0)]);
}

#[test]
fn what_two_logs_bring_alike_comes_once_as_the_newest_has_it() {
    let (_desk, mut store) = watched();
    import(
        &mut store,
        "a",
        &[
            one(10, 1, 1, Some(1)),
            one(10, 2, 1, None),
            one(30, 1, 1, None),
        ],
    )
    .unwrap();
    import(
        &mut store,
        "b",
        &[
            one(10, 1, 0, None),
            one(10, 3, 1, None),
            one(40, 1, 1, None),
        ],
    )
    .unwrap();
    import_as(&mut store, "c", "reference", &[one(10, 1, 1, Some(0))]).unwrap();
    let rows: Vec<_> = logged(&store)
        .iter()
        .map(|row| (row.at, row.import_key, row.class, row.outcome))
        .collect();
    let mut at_ten: Vec<_> = rows[..4].to_vec();
    at_ten.sort_unstable();
    assert_eq!(
        at_ten,
        [
            (10, 1, 1, None),
            (10, 2, 0, Some(1)),
            (10, 2, 1, None),
            (10, 3, 1, Some(0))
        ],
        "class from the newer log, outcome from the older, the reference for itself"
    );
    assert_eq!(rows[4..], [(30, 1, 1, None), (40, 2, 1, None)]);
}

#[test]
fn undoing_an_import_takes_its_rows_and_redoing_brings_them() {
    let (desk, mut store) = watched();
    import(&mut store, "kept", &predictions(0, 3)).unwrap();
    let before = contents(&desk.path).unwrap();
    import(&mut store, "log", &predictions(100, 50)).unwrap();
    import_outcomes(&mut store, "outcomes", &[(1, 1), (100, 1)]).unwrap();
    type_points(&mut store, "typed", &[point("recall", 0, 0.5)]).unwrap();
    let after = contents(&desk.path).unwrap();
    let full = logged(&store);
    for _ in 0..3 {
        store.undo().unwrap();
    }
    assert_eq!(contents(&desk.path).unwrap(), before);
    assert_eq!(logged(&store).len(), 3);
    assert_eq!(store.sweep().unwrap(), 0, "redo can still bring them");
    for _ in 0..3 {
        store.redo().unwrap();
    }
    assert_eq!(contents(&desk.path).unwrap(), after);
    assert_eq!(logged(&store), full);
}

#[test]
fn a_new_import_never_takes_over_rows_of_one_that_is_gone() {
    let (_desk, mut store) = watched();
    import(&mut store, "a", &predictions(0, 3)).unwrap();
    remove(&mut store, "a");
    import(&mut store, "b", &predictions(10, 2)).unwrap();
    assert_eq!(logged(&store).len(), 2);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(logged(&store).len(), 3);
}

#[test]
fn rows_are_swept_once_nothing_can_bring_them_back() {
    let (desk, mut store) = watched();
    import(&mut store, "a", &predictions(0, 3)).unwrap();
    import_outcomes(&mut store, "o", &[(1, 1)]).unwrap();
    type_points(&mut store, "t", &[point("recall", 0, 0.5)]).unwrap();
    ["o", "a", "t"].iter().for_each(|id| remove(&mut store, id));
    assert_eq!(store.sweep().unwrap(), 0, "undo can still bring them");
    assert_eq!(check(&desk.path, &LADDER).unwrap().unswept, 5);
    assert_eq!(
        desk.terminal().sweep().unwrap(),
        0,
        "the window may still need them"
    );
    store.close().unwrap();
    assert_eq!(check(&desk.path, &LADDER).unwrap().unswept, 5);
    let store = desk.window();
    assert_eq!(
        check(&desk.path, &LADDER).unwrap().unswept,
        0,
        "opening swept them"
    );
    store.close().unwrap();
    let mut terminal = desk.terminal();
    import(&mut terminal, "b", &predictions(0, 3)).unwrap();
    terminal.close().unwrap();
    let mut terminal = desk.terminal();
    remove(&mut terminal, "b");
    terminal.close().unwrap();
    assert_eq!(desk.terminal().sweep().unwrap(), 3);
}

#[test]
fn an_overwritten_step_lets_its_rows_be_swept() {
    let (_desk, mut store) = watched();
    import(&mut store, "a", &predictions(0, 3)).unwrap();
    store.undo().unwrap();
    import(&mut store, "b", &predictions(50, 2)).unwrap();
    assert_eq!(store.sweep().unwrap(), 3, "redo of the first is gone");
    assert_eq!(logged(&store).len(), 2);
}

#[test]
fn a_failed_import_leaves_no_row() {
    let (desk, mut store) = watched();
    let before = contents(&desk.path).unwrap();
    let failed = store.write(Op::ImportLog, None, |tx| {
        tx.insert_import(&log::import_row("a", "log", 1, 3))?;
        tx.insert_predictions(1, 1, predictions(0, 3))?;
        Err::<(), _>(Error::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!(contents(&desk.path).unwrap(), before);
    assert_eq!(check(&desk.path, &LADDER).unwrap().unswept, 0);
}

#[test]
fn a_repeated_row_of_one_log_is_filed_once() {
    let (_desk, mut store) = watched();
    let rows = [
        one(10, 1, 1, None),
        one(10, 1, 0, None),
        one(11, 1, 0, None),
    ];
    let new = store.write(Op::ImportLog, None, |tx| {
        tx.insert_import(&log::import_row("a", "log", 1, 2))?;
        tx.insert_predictions(1, 1, rows)
    });
    assert_eq!(new.unwrap().value, 2);
    assert_eq!(logged(&store)[0].class, 1, "the first stays");
}

#[test]
fn points_come_once_as_the_newest_import_has_them() {
    let (_desk, mut store) = watched();
    type_points(
        &mut store,
        "a",
        &[point("recall", 0, 0.5), point("recall", 10, 0.6)],
    )
    .unwrap();
    type_points(
        &mut store,
        "b",
        &[point("recall", 0, 0.7), point("accuracy", 0, 0.9)],
    )
    .unwrap();
    let values = |store: &Store| -> Vec<(String, i64, f64)> {
        let points = store.read(|reader| reader.points_of(VERSION)).unwrap();
        assert_eq!(points, store.read(|reader| reader.points()).unwrap());
        points
            .into_iter()
            .map(|filed| (filed.point.metric, filed.point.start_at, filed.point.value))
            .collect()
    };
    let recall = |at, value| ("recall".to_owned(), at, value);
    assert_eq!(
        values(&store),
        [("accuracy".into(), 0, 0.9), recall(0, 0.7), recall(10, 0.6)]
    );
    store.undo().unwrap();
    assert_eq!(values(&store), [recall(0, 0.5), recall(10, 0.6)]);
}

#[test]
fn the_same_file_is_known_again_within_its_model() {
    let (_desk, mut store) = watched();
    import(&mut store, "a", &predictions(0, 3)).unwrap();
    let found = |model: &str, sum: &str| {
        let imports = store
            .read(|reader| reader.imports_of_file(model, sum))
            .unwrap();
        imports.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(found(MODEL, &"ab".repeat(32)), ["a"]);
    assert!(found("another", &"ab".repeat(32)).is_empty());
    assert!(found(MODEL, "cd").is_empty());
}

#[test]
fn predictions_whose_outcome_never_came_are_let_go_and_counted() {
    let (desk, mut store) = watched();
    import(&mut store, "log", &predictions(0, 10)).unwrap();
    import_outcomes(&mut store, "o", &[(1, 1), (2, 0)]).unwrap();
    assert_eq!(
        store.drop_late_predictions(MODEL, 5).unwrap(),
        0,
        "undo still knows the import"
    );
    store.close().unwrap();
    let mut store = desk.window();
    assert_eq!(
        store.drop_late_predictions(MODEL, 5).unwrap(),
        0,
        "an old log that was read in just now waits from now on"
    );
    store.close().unwrap();
    behind(&desk, "UPDATE import SET imported_at = 0");
    let mut store = desk.window();
    assert_eq!(store.drop_late_predictions(MODEL, 5).unwrap(), 3);
    assert_eq!(store.drop_late_predictions(MODEL, 5).unwrap(), 0);
    let times: Vec<i64> = logged(&store).iter().map(|row| row.at).collect();
    assert_eq!(times, [1, 2, 5, 6, 7, 8, 9], "0, 3 and 4 waited too long");
    let log = store.read(|reader| reader.import("log")).unwrap();
    assert_eq!((log.row_count, log.late_rows), (10, 3));
    assert_eq!(store.history().undo, None);
    remove(&mut store, "log");
    store.undo().unwrap();
    assert_eq!(logged(&store).len(), 7);
}

/// Changes the file behind the store's back.
fn behind(desk: &Desk, sql: &str) {
    let conn = rusqlite::Connection::open(&desk.path).unwrap();
    conn.execute_batch(sql).unwrap();
    conn.close().unwrap();
}

#[test]
fn the_check_finds_dense_rows_under_a_wrong_owner() {
    for sql in [
        "UPDATE prediction SET version_key = 9",
        "UPDATE outcome SET import_key = 1",
        "UPDATE import SET version_id = NULL WHERE kind = 'log'",
        "UPDATE point SET import_key = 2",
    ] {
        let (desk, mut store) = watched();
        import(&mut store, "log", &predictions(0, 3)).unwrap();
        import_outcomes(&mut store, "o", &[(1, 1)]).unwrap();
        type_points(&mut store, "t", &[point("recall", 0, 0.5)]).unwrap();
        store.close().unwrap();
        check(&desk.path, &LADDER).unwrap();
        behind(&desk, sql);
        let found = check(&desk.path, &LADDER);
        assert!(matches!(found, Err(Error::Damaged { .. })), "{sql}");
    }
}

#[test]
fn salvage_reads_dense_rows_and_leaves_out_those_whose_import_is_lost() {
    let (desk, mut store) = watched();
    import(&mut store, "log", &predictions(0, 300)).unwrap();
    import(&mut store, "lost", &predictions(1_000, 20)).unwrap();
    let person = desk::person_row("a", "Anna");
    let phase = outset_store::table::phase::Phase {
        id: "phase".into(),
        project_id: log::PROJECT.into(),
        kind: "build".into(),
        owner_id: Some("a".into()),
        gate_on: None,
        gate_question: String::new(),
        started_on: None,
        ended_on: None,
        created_at: 0,
        may_stop: true,
    };
    store
        .write(Op::ChangePhase, None, |tx| {
            tx.insert_person(&person)?;
            tx.insert_phase(&phase)
        })
        .unwrap();
    store.close().unwrap();
    behind(
        &desk,
        "PRAGMA foreign_keys = OFF; DELETE FROM import WHERE id = 'lost'; DELETE FROM person;",
    );
    let to = desk.folder.path().join("salvaged.outset");
    let salvaged = salvage(&desk.path, &to, &LADDER).unwrap();
    assert!(salvaged.tables.iter().all(|table| table.complete));
    let rows = |name: &str| {
        salvaged
            .tables
            .iter()
            .find(|table| table.name == name)
            .unwrap()
            .rows
    };
    assert_eq!(
        (rows("prediction"), rows("phase"), salvaged.orphans),
        (300, 1, 20)
    );
    check(&to, &LADDER).unwrap();
    let whole = Desk { path: to, ..desk };
    let phase = whole.window().read(|reader| reader.phase("phase")).unwrap();
    assert_eq!(phase.owner_id, None, "a phase can do without its owner");
}
