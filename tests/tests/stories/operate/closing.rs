//! The ledger forgets in time: an old log that is read in today waits from today on; once the waiting time is over,
//! its rows are closed, and nothing that is shown changes.

use super::{ask, car_loan, import, metrics, operate, running};
use crate::desk::Desk;
use outset_app::{BadRowsWish, ImportAsk, ImportKind};

/// Minutes of about a month.
const MONTH: i64 = 31 * 24 * 60;

/// Opens the file anew and lets the window look round for the first time.
fn next_day(desk: &mut Desk, minutes: i64) {
    desk.session.close_workspace().unwrap();
    desk.later(minutes);
    desk.open(false);
    desk.session.look_around();
}

#[test]
fn a_log_of_long_ago_is_closed_a_waiting_time_after_it_was_read_in() {
    let mut desk = Desk::new();
    let (project, model) = running(&mut desk);
    import(
        &mut desk,
        &model,
        &car_loan("reference.csv"),
        ImportKind::Reference,
    );
    import(
        &mut desk,
        &model,
        &car_loan("analysis.csv"),
        ImportKind::Log,
    );
    next_day(&mut desk, MONTH);
    assert!(
        !operate(&desk, &project).waiting.is_empty(),
        "of 2018, and still waited for"
    );
    import(
        &mut desk,
        &model,
        &car_loan("analysis_target.csv"),
        ImportKind::Outcomes,
    );
    let found = metrics(&desk, &model);
    assert!(
        found
            .iter()
            .any(|row| !row.reference && row.value.is_some())
    );

    next_day(&mut desk, 13 * MONTH);
    assert_eq!(metrics(&desk, &model), found, "what is measured stays");

    // What lies in a stretch that is closed would count twice; it is named and left out.
    let path = desk.folder.path().join("again.csv");
    let text = std::fs::read_to_string(car_loan("analysis.csv")).unwrap();
    let mut lines: Vec<&str> = text.lines().take(4).collect();
    lines.push("999999,2026-11-01 10:00:00.000,0.5,1");
    std::fs::write(&path, lines.join("\n")).unwrap();
    let again = ImportAsk {
        bad_rows: BadRowsWish::Skip,
        ..ask(&model, &path, ImportKind::Log)
    };
    let check = desk.session.check_import(again.clone()).unwrap();
    assert_eq!(check.bad_count, 3, "{}", check.bad_sentence);
    let bad = &check.bad[0];
    assert!(bad.text.contains("closed"), "{bad:?}");
    assert_eq!(
        (bad.column.as_str(), bad.value.as_str()),
        ("timestamp", "2018-10-30")
    );
    desk.session.import_file(again).unwrap();
    let waiting = operate(&desk, &project).waiting;
    assert!(waiting.contains('1'), "{waiting}");
}
