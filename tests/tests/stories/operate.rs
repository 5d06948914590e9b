//! A running model and its files: the car loan log with outcomes that come later, in two files, out of order.
//! Every value equals what another program computes from the same rows.

mod cancel;
mod closing;
mod realised;
mod room;

use crate::desk::{Desk, edit};
use outset_app::{
    BadRowsWish, Code, FileForm, Id, ImportAsk, ImportKind, LogAsk, LogColumns, MetricRow,
    MetricsOf, NewModel, OperateAsk,
};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn car_loan(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/car_loan")
        .join(name)
}

/// A project with a model that is cut by 5,000 rows.
fn running(desk: &mut Desk) -> (Id, Id) {
    let project = desk.project("Car loans");
    let model = model(desk, &project, "Default risk");
    desk.session
        .set_model(edit(&model, "chunk_rule", "5000"))
        .unwrap();
    (project, model)
}

fn model(desk: &mut Desk, project: &Id, name: &str) -> Id {
    let new = NewModel {
        project: project.id.clone(),
        name: name.into(),
    };
    let id = desk.session.add_model(new).unwrap().id.unwrap();
    Id { id }
}

fn ask(model: &Id, path: &Path, kind: ImportKind) -> ImportAsk {
    ImportAsk {
        model: model.id.clone(),
        version: "v1".into(),
        path: path.to_string_lossy().into_owned(),
        kind,
        form: FileForm::default(),
        mapping: LogColumns::default(),
        bad_rows: BadRowsWish::Stop,
        outcomes_path: None,
        chunk: None,
        positive: None,
    }
}

fn import(desk: &mut Desk, model: &Id, path: &Path, kind: ImportKind) -> String {
    desk.session
        .import_file(ask(model, path, kind))
        .unwrap()
        .done
}

fn metrics(desk: &Desk, model: &Id) -> Vec<MetricRow> {
    let of = MetricsOf {
        model: model.id.clone(),
        version: None,
    };
    desk.session.metrics(of).unwrap()
}

/// The outcomes as two files, the later half first and backwards.
fn halves(desk: &Desk) -> [PathBuf; 2] {
    let text = std::fs::read_to_string(car_loan("analysis_target.csv")).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().rev().collect();
    let (late, early) = rows.split_at(rows.len() / 2);
    [("late.csv", late), ("early.csv", early)].map(|(name, rows)| {
        let path = desk.folder.path().join(name);
        std::fs::write(&path, format!("{header}\n{}\n", rows.join("\n"))).unwrap();
        path
    })
}

fn expected() -> Value {
    serde_json::from_slice(&std::fs::read(car_loan("expected.json")).unwrap()).unwrap()
}

/// Every value, limit and alert equals the peer's: ratios of counts within 1e-9, areas within 1e-6.
#[track_caller]
fn assert_equals_the_peer(found: &[MetricRow]) {
    let expected = expected();
    let mut seen = 0;
    for (part, reference) in [("reference", true), ("analysis", false)] {
        for chunk in expected["performance"][part].as_array().unwrap() {
            let start = chunk["start"].as_str().unwrap().replace(' ', "T");
            for (name, value) in chunk.as_object().unwrap() {
                if !value.is_number() {
                    continue;
                }
                let row = found
                    .iter()
                    .find(|row| {
                        let same = row.metric == *name && row.reference == reference;
                        same && row.start.starts_with(&start)
                    })
                    .unwrap_or_else(|| panic!("{name} at {start}"));
                let area = ["roc_auc", "average_precision"].contains(&name.as_str());
                let within = if area { 1e-6 } else { 1e-9 };
                let near = |found: Option<f64>, expected: &Value| {
                    let (found, expected) = (found.unwrap(), expected.as_f64().unwrap());
                    assert!(
                        (found - expected).abs() <= within,
                        "{name} at {start}: {found} for {expected}"
                    );
                };
                near(row.value, value);
                near(row.lower, &expected["thresholds"][name][0]);
                near(row.upper, &expected["thresholds"][name][1]);
                assert_eq!(row.alert, chunk[format!("{name}_alert")].as_bool());
                assert_eq!(row.rows, Some(5_000));
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 20 * 7);
    assert_eq!(found.len(), seen);
}

#[test]
fn outcomes_later_in_two_files_out_of_order_give_the_peers_values() {
    let mut desk = Desk::new();
    let (project, model) = running(&mut desk);
    import(
        &mut desk,
        &model,
        &car_loan("reference.csv"),
        ImportKind::Reference,
    );
    let said = import(
        &mut desk,
        &model,
        &car_loan("analysis.csv"),
        ImportKind::Log,
    );
    assert!(
        said.starts_with("Predictions: 50,000 rows from 2018-10-30"),
        "{said}"
    );
    let view = operate(&desk, &project);
    assert_eq!(
        view.versions[0].state, "live",
        "what makes predictions is live"
    );
    assert!(
        metrics(&desk, &model)
            .iter()
            .filter(|row| !row.reference)
            .all(|row| { row.value.is_none() && row.alert.is_none() && row.waiting == 5_000 })
    );

    let [late, early] = halves(&desk);
    import(&mut desk, &model, &late, ImportKind::Outcomes);
    // The log is of 2018, but it was read in just now: the rest has its whole waiting time.
    let view = operate(&desk, &project);
    assert_eq!(view.waiting, "25,000 predictions wait for their outcome.");
    import(&mut desk, &model, &early, ImportKind::Outcomes);
    assert_equals_the_peer(&metrics(&desk, &model));
    assert_eq!(operate(&desk, &project).waiting, "");

    // One file gives the same as two.
    let other = self::model(&mut desk, &project, "The same in one go");
    desk.session
        .set_model(edit(&other, "chunk_rule", "5000"))
        .unwrap();
    let mut reference = ask(&other, &car_loan("reference.csv"), ImportKind::Reference);
    reference.version = "v1".into();
    desk.session.import_file(reference).unwrap();
    let mut both = ask(&other, &car_loan("analysis.csv"), ImportKind::Log);
    both.outcomes_path = Some(
        car_loan("analysis_target.csv")
            .to_string_lossy()
            .into_owned(),
    );
    desk.session.import_file(both).unwrap();
    assert_eq!(metrics(&desk, &other), metrics(&desk, &model));
}

fn operate(desk: &Desk, project: &Id) -> outset_app::OperateView {
    let ask = OperateAsk {
        id: project.id.clone(),
        theme: "light".into(),
        model: None,
    };
    desk.session.operate(ask).unwrap()
}

/// Predictions of one day each, `at` days after 1 June 2026; every flagged one is right but every fifth.
fn small_log(desk: &Desk, name: &str, rows: std::ops::Range<u32>) -> PathBuf {
    let mut text = "id,timestamp,y_pred,y_pred_proba,truth\n".to_owned();
    for row in rows {
        let (month, day) = (6 + row / 30, 1 + row % 30);
        let flagged = row % 2;
        let truth = if row % 5 == 0 { 1 - flagged } else { flagged };
        text += &format!(
            "{row},2026-{month:02}-{day:02} 10:00,{flagged},0.{},{truth}\n",
            2 + flagged * 6
        );
    }
    let path = desk.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn an_import_is_one_step_and_comes_back_whole() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let log = small_log(&desk, "june.csv", 0..90);
    import(&mut desk, &model, &log, ImportKind::Log);
    let before = metrics(&desk, &model);
    assert_eq!(before.len(), 3 * 7, "three months");
    assert_eq!(before[0].value, Some(0.8), "every fifth of thirty is wrong");
    assert_eq!(
        desk.session.history().undo.as_deref(),
        Some("Undo import log")
    );
    desk.session.undo().unwrap();
    assert_eq!(metrics(&desk, &model), []);
    assert_eq!(
        operate(&desk, &project).versions,
        [],
        "the version it made goes too"
    );
    desk.session.redo().unwrap();
    assert_eq!(metrics(&desk, &model), before);
    // Another rule measures the same rows anew.
    desk.session
        .set_model(edit(&model, "chunk_rule", "45"))
        .unwrap();
    let by_rows = metrics(&desk, &model);
    assert_eq!((by_rows.len(), by_rows[0].rows), (2 * 7, Some(45)));
    desk.session.undo().unwrap();
    assert_eq!(metrics(&desk, &model), before);
}

#[test]
fn the_other_class_can_be_the_one_that_matters() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let log = small_log(&desk, "june.csv", 0..30);
    import(&mut desk, &model, &log, ImportKind::Log);
    let of = |desk: &Desk, metric: &str| {
        let rows = metrics(desk, &model);
        rows.iter()
            .find(|row| row.metric == metric)
            .unwrap()
            .value
            .unwrap()
    };
    let (specificity, area) = (of(&desk, "specificity"), of(&desk, "roc_auc"));
    desk.session
        .set_model(edit(&model, "positive_class", "0"))
        .unwrap();
    assert_eq!(of(&desk, "recall"), specificity);
    assert!(
        (of(&desk, "roc_auc") - area).abs() < 1e-12,
        "its scores speak of the other class"
    );
    let refused = desk
        .session
        .set_model(edit(&model, "positive_class", "maybe"));
    assert_eq!(
        refused.unwrap_err().field.as_deref(),
        Some("positive_class")
    );
}

#[test]
fn the_same_file_twice_is_refused_and_says_when_it_came() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let log = small_log(&desk, "june.csv", 0..30);
    import(&mut desk, &model, &log, ImportKind::Log);
    let again = desk
        .session
        .import_file(ask(&model, &log, ImportKind::Reference));
    let again = again.unwrap_err();
    assert_eq!(again.code, Code::AlreadyExists);
    assert!(
        again.message.contains("june.csv, 2026-11-23"),
        "{}",
        again.message
    );
    let look = LogAsk {
        model: model.id.clone(),
        path: log.to_string_lossy().into_owned(),
        kind: None,
        form: FileForm::default(),
    };
    let preview = desk.session.preview_log(look).unwrap();
    assert_eq!(preview.already.as_deref(), Some(again.message.as_str()));
    assert_eq!(
        (preview.kind, preview.version.as_str()),
        (ImportKind::Log, "v1")
    );
    assert_eq!(
        preview.mapping.outcome.as_deref(),
        Some("truth"),
        "remembered from the last file"
    );
    let import = operate(&desk, &project).imports.remove(0);
    desk.session.remove_import(Id { id: import.id }).unwrap();
    self::import(&mut desk, &model, &log, ImportKind::Log);
}

#[test]
fn bad_rows_are_named_and_left_out_only_if_somebody_says_so() {
    let mut desk = Desk::new();
    let project = desk.project("Churn");
    let model = model(&mut desk, &project, "Early warning");
    let path = desk.folder.path().join("bad.csv");
    let text = "id,timestamp,y_pred\n1,2026-06-01 10:00,1\n2,soon,0\n3,2026-06-02 10:00,\n4,2026-06-03 10:00,0\n";
    std::fs::write(&path, text).unwrap();
    let asked = ask(&model, &path, ImportKind::Log);
    let check = desk.session.check_import(asked.clone()).unwrap();
    assert_eq!(check.bad_count, 2);
    assert_eq!(
        (check.bad[0].line, check.bad[0].column.as_str()),
        (3, "timestamp")
    );
    assert_eq!(
        (check.bad[0].value.as_str(), check.bad[0].reason.as_str()),
        ("soon", "not-a-time")
    );
    let refused = desk.session.import_file(asked.clone()).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("bad_rows"));
    assert!(refused.help.unwrap().contains("Line 3, timestamp: “soon”."));
    assert_eq!(
        operate(&desk, &project).imports,
        [],
        "nothing half-imported"
    );
    let skip = ImportAsk {
        bad_rows: BadRowsWish::Skip,
        ..asked
    };
    let done = desk.session.import_file(skip).unwrap();
    assert!(
        done.done.ends_with("2 bad rows were left out."),
        "{}",
        done.done
    );
    assert_eq!(
        operate(&desk, &project).imports[0].rows,
        "2 rows. 2 bad rows were left out."
    );
}

/// Two predictions of the past: one that was read in a year and more ago, and one of three months ago.
fn waiting(desk: &mut Desk) -> (Id, Id) {
    let project = desk.project("Churn");
    let model = model(desk, &project, "Early warning");
    for row in ["1,2025-11-01 10:00,1", "2,2026-06-01 10:00,0"] {
        let path = desk.folder.path().join("waiting.csv");
        std::fs::write(&path, format!("id,timestamp,y_pred\n{row}\n")).unwrap();
        import(desk, &model, &path, ImportKind::Log);
        desk.later(10 * 30 * 24 * 60);
    }
    (project, model)
}

#[test]
fn rows_wait_for_their_outcome_and_in_the_end_no_more() {
    let mut desk = Desk::new();
    let (project, _) = waiting(&mut desk);
    // Twelve months are waited, counted from the day a log was read in.
    assert_eq!(
        operate(&desk, &project).waiting,
        "1 prediction waits for its outcome. The outcome of 1 never came."
    );
}

#[test]
fn what_nobody_waits_for_is_let_go_when_the_file_is_opened_again() {
    let mut desk = Desk::new();
    let (project, model) = waiting(&mut desk);
    let told = operate(&desk, &project).waiting;
    assert_eq!(metrics(&desk, &model).len(), 2 * 7);
    desk.session.close_workspace().unwrap();
    desk.open(false);
    desk.session.look_around();
    assert_eq!(
        operate(&desk, &project).waiting,
        told,
        "what is gone stays counted"
    );
    assert_eq!(
        metrics(&desk, &model).len(),
        7,
        "only the row that waits is left"
    );
    assert_eq!(operate(&desk, &project).imports[0].row_count, 1);
}
