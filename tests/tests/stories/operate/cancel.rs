//! An import that is stopped, at any point of it, leaves nothing behind; and it can be done right afterwards.

use super::{ask, car_loan, running};
use crate::desk::Desk;
use outset_app::{Code, Id, ImportAsk, ImportKind, Session};
use outset_store::contents;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// Stops the work that is under way as soon as it says to have come so far, in hundredths; more than a hundred
/// stops nothing.
fn stop_at(session: &mut Session, hundredths: &Arc<AtomicUsize>) {
    let (stop, at) = (session.stop_work(), hundredths.clone());
    session.tell_progress(Box::new(move |share| {
        if share * 100.0 >= at.load(Ordering::Relaxed) as f64 {
            stop.store(true, Ordering::Relaxed);
        }
    }));
}

fn metric_table(desk: &Desk) -> std::path::PathBuf {
    let path = desk.folder.path().join("metrics.csv");
    let rows: String = (1..=12)
        .map(|month| format!("2025-{month:02}-01,0.9,0.8\n"))
        .collect();
    std::fs::write(&path, format!("month,recall,precision\n{rows}")).unwrap();
    path
}

/// What can be read in, in the order in which it is.
fn imports(desk: &Desk, model: &Id) -> Vec<ImportAsk> {
    let with_outcomes = ImportAsk {
        outcomes_path: Some(
            car_loan("analysis_target.csv")
                .to_string_lossy()
                .into_owned(),
        ),
        ..ask(model, &car_loan("analysis.csv"), ImportKind::Log)
    };
    vec![
        ask(model, &car_loan("reference.csv"), ImportKind::Reference),
        with_outcomes,
        ask(model, &metric_table(desk), ImportKind::Metrics),
    ]
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let mut desk = Desk::new();
    let (_, model) = running(&mut desk);
    let hundredths = Arc::new(AtomicUsize::new(101));
    stop_at(&mut desk.session, &hundredths);
    let mut stopped = 0;
    for import in imports(&desk, &model) {
        for at in [0, 10, 45, 60, 90] {
            let before = contents(&desk.path()).unwrap();
            hundredths.store(at, Ordering::Relaxed);
            let refused = desk.session.import_file(import.clone());
            let Err(problem) = refused else {
                // So little is written at once that nobody could stop it any more: then all of it is there.
                let is_short = import.kind == ImportKind::Metrics;
                assert!(at > if is_short { 0 } else { 50 }, "{at}");
                assert_ne!(contents(&desk.path()).unwrap(), before);
                desk.session.undo().unwrap();
                assert_eq!(contents(&desk.path()).unwrap(), before);
                continue;
            };
            assert_eq!(problem.code, Code::Cancelled, "{problem:?}");
            assert_eq!(
                contents(&desk.path()).unwrap(),
                before,
                "{:?} at {at}",
                import.kind
            );
            stopped += 1;
        }
        hundredths.store(101, Ordering::Relaxed);
        desk.session.import_file(import).unwrap();
    }
    assert!(stopped >= 7, "{stopped}");
    let imports = desk.session.imports(model).unwrap();
    assert_eq!(imports.len(), 4);
}
