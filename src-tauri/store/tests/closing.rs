//! Closing predictions: what could join them to a person goes, and no reader sees another measurement.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, NOON, log};
use outset_store::{
    LADDER, Store, check,
    table::prediction::{LoggedPrediction, Prediction},
};
use proptest::prelude::*;

/// Everything at hand was read in at noon, so that this is due, and what was predicted after noon is not.
const BEFORE: i64 = NOON.0 + 1;

fn predictions(store: &Store) -> Vec<LoggedPrediction> {
    store
        .read(|reader| reader.predictions(log::VERSION))
        .unwrap()
}

fn stretch(store: &Store, reference: bool) -> Option<(i64, i64)> {
    store
        .read(|reader| reader.closed_stretch(log::VERSION, reference))
        .unwrap()
}

/// Closes the file and opens it anew, so that there is nothing to undo, and closes what is due.
fn close(desk: &Desk, store: Store) -> (Store, u64) {
    store.close().unwrap();
    let mut store = desk.window();
    let closed = store.close_predictions(log::MODEL, BEFORE).unwrap();
    (store, closed)
}

#[test]
fn what_is_closed_is_joined_by_nothing_and_measured_as_before() {
    let desk = Desk::new();
    let mut store = desk.window();
    log::model(&mut store);
    log::import(&mut store, "first", &log::predictions(10, 5)).unwrap();
    log::import_outcomes(&mut store, "later", &[(10, 1), (11, 0), (12, 1)]).unwrap();
    assert_eq!(stretch(&store, false), None);
    assert_eq!(
        store.close_predictions(log::MODEL, BEFORE).unwrap(),
        0,
        "it waits until there is nothing to undo"
    );
    let before = predictions(&store);
    let (mut store, closed) = close(&desk, store);
    assert_eq!(closed, 3, "13 and 14 have no outcome yet");
    assert_eq!(predictions(&store), before);
    assert_eq!(stretch(&store, false), Some((10, 12)));
    assert_eq!(stretch(&store, true), None);
    // Another outcome for one of them finds nobody; the two that are open find theirs.
    log::import_outcomes(&mut store, "again", &[(10, 0), (13, 1)]).unwrap();
    let after = predictions(&store);
    assert_eq!((after[0].outcome, after[3].outcome), (Some(1), Some(1)));
    let (store, closed) = close(&desk, store);
    assert_eq!(closed, 1);
    assert_eq!(predictions(&store), after);
    store.close().unwrap();
    check(&desk.path, &LADDER).unwrap();
}

#[test]
fn a_prediction_whose_outcome_an_older_log_knew_is_not_let_go() {
    let desk = Desk::new();
    let mut store = desk.window();
    log::model(&mut store);
    let known = |row: Prediction| Prediction {
        outcome: Some(1),
        ..row
    };
    let first: Vec<Prediction> = log::predictions(10, 2).into_iter().map(known).collect();
    log::import(&mut store, "with outcomes", &first).unwrap();
    // The same again without outcomes, and one more that never gets one.
    log::import(&mut store, "without", &log::predictions(10, 3)).unwrap();
    let before = predictions(&store);
    store.close().unwrap();
    let mut store = desk.window();
    assert_eq!(store.drop_late_predictions(log::MODEL, BEFORE).unwrap(), 1);
    assert_eq!(predictions(&store), before[..2]);
    assert_eq!(store.close_predictions(log::MODEL, BEFORE).unwrap(), 2);
    assert_eq!(predictions(&store), before[..2]);
    let newest = store.read(|reader| reader.import("without")).unwrap();
    assert_eq!(newest.late_rows, 1);
}

/// A step of filling the ledger: predictions from a place on, or outcomes for some of them.
#[derive(Debug, Clone)]
enum Step {
    Log {
        late: bool,
        from: u64,
        rows: u64,
        own: bool,
        reference: bool,
    },
    Outcomes {
        late: bool,
        from: u64,
        rows: u64,
        of: u8,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let place = || (any::<bool>(), 0..30_u64, 1..20_u64);
    prop_oneof![
        (place(), any::<bool>(), any::<bool>()).prop_map(|((late, from, rows), own, reference)| {
            Step::Log {
                late,
                from,
                rows,
                own,
                reference,
            }
        }),
        (place(), any::<u8>()).prop_map(|((late, from, rows), of)| Step::Outcomes {
            late,
            from,
            rows,
            of
        }),
    ]
}

/// The first number of a stretch: long ago, or after noon.
fn begin(late: bool, from: u64) -> u64 {
    from + if late { NOON.0 as u64 + 10 } else { 0 }
}

fn take(store: &mut Store, number: usize, step: &Step) {
    let id = format!("import-{number}");
    match *step {
        Step::Log {
            late,
            from,
            rows,
            own,
            reference,
        } => {
            let rows = log::predictions(begin(late, from), rows);
            let with_own = |row: Prediction| Prediction {
                // Several predictions at one time, as real logs have them.
                at: row.at - row.at % 3,
                class: (row.at + number as i64) % 2,
                outcome: own.then_some(row.at % 2),
                ..row
            };
            let rows: Vec<Prediction> = rows.into_iter().map(with_own).collect();
            let kind = if reference { "reference" } else { "log" };
            log::import_as(store, &id, kind, &rows).unwrap();
        }
        Step::Outcomes {
            late,
            from,
            rows,
            of,
        } => {
            let begin = begin(late, from);
            let rows = (begin..begin + rows).map(|n| (n, ((n + u64::from(of)) % 2) as i64));
            log::import_outcomes(store, &id, &rows.collect::<Vec<_>>()).unwrap();
        }
    }
}

// What is measured rests on the rows in their order, so both must stay. Import numbers stay as well.
proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_reader_sees_whether_rows_are_closed(steps in prop::collection::vec(step(), 1..8), more in prop::collection::vec(step(), 0..4)) {
        let desk = Desk::new();
        let mut store = desk.window();
        log::model(&mut store);
        for (number, step) in steps.iter().enumerate() {
            take(&mut store, number, step);
        }
        let before = predictions(&store);
        let (mut store, closed) = close(&desk, store);
        let ready = |row: &LoggedPrediction| {
            (row.outcome.is_some() || row.reference) && row.at < BEFORE
        };
        let together = |one: &LoggedPrediction| before.iter().filter(|row| (row.import_key, row.at) == (one.import_key, one.at)).all(ready);
        prop_assert_eq!(closed, before.iter().filter(|row| together(row)).count() as u64);
        prop_assert_eq!(&predictions(&store), &before);
        // Closing what is closed changes nothing, and what comes later is closed in its turn.
        prop_assert_eq!(store.close_predictions(log::MODEL, BEFORE).unwrap(), 0);
        for (number, step) in more.iter().enumerate() {
            take(&mut store, 100 + number, step);
        }
        let later = predictions(&store);
        let (store, _) = close(&desk, store);
        prop_assert_eq!(predictions(&store), later);
        store.close().unwrap();
        prop_assert!(check(&desk.path, &LADDER).is_ok());
    }
}
