//! What operating can do, for the undo law: models, versions, files that are read in, limits, months; and
//! putting a project away.

use crate::desk::{Desk, edit};
use outset_app::{
    BadRowsWish, Done, FileForm, Id, ImportAsk, ImportKind, LogColumns, MonthEdit, NewModel,
    NewVersion, OperateAsk, Problem, ThresholdEdit, TypedMetric, TypedMetrics,
};
use std::path::PathBuf;

/// How many actions [`act`] knows.
pub(super) const ACTIONS: usize = 18;

/// An action for each kind of change, with a text that it accepts.
pub(super) const EACH: [(usize, &str); 19] = [
    (0, "Invoice triage"),
    (1, "=1+1"),
    (2, "100"),
    (3, "=1+1"),
    (4, "Invoice triage"),
    (6, "12.5 %"),
    (7, ""),
    (8, "0"),
    (9, ""),
    (10, ""),
    (11, ""),
    (12, ""),
    (13, "100"),
    (5, ""),
    (14, ""),
    (15, ""),
    (16, ""),
    (17, ""),
    (16, ""),
];

/// Does one of them to a project. Texts that a field refuses change nothing.
pub(super) fn act(
    desk: &mut Desk,
    project: &Id,
    n: usize,
    action: usize,
    text: &str,
) -> Result<Done, Problem> {
    let view = desk.session.operate(OperateAsk {
        id: project.id.clone(),
        theme: "light".into(),
        model: None,
    })?;
    let pick = |ids: Vec<String>| Id {
        id: ids.get(n % ids.len().max(1)).cloned().unwrap_or_default(),
    };
    let model = pick(view.models.iter().map(|row| row.id.clone()).collect());
    let version = pick(view.versions.iter().map(|row| row.id.clone()).collect());
    let text = text.to_owned();
    let read = |path: PathBuf, kind: ImportKind| ImportAsk {
        model: model.id.clone(),
        version: format!("v{n}"),
        path: path.to_string_lossy().into_owned(),
        kind,
        form: FileForm::default(),
        mapping: LogColumns::default(),
        bad_rows: BadRowsWish::Skip,
        outcomes_path: None,
        chunk: None,
        positive: None,
    };
    let limit = |least: String| ThresholdEdit {
        model: model.id.clone(),
        metric: "recall".into(),
        least,
        most: String::new(),
        visit: None,
    };
    match action {
        0 => desk.session.add_model(NewModel {
            project: project.id.clone(),
            name: text,
        }),
        1 => desk.session.set_model(edit(&model, "name", &text)),
        2 => desk.session.set_model(edit(&model, "chunk_rule", &text)),
        3 => desk.session.add_version(NewVersion {
            model: model.id.clone(),
            name: text,
            live_from: "2026-09-10".into(),
        }),
        4 => desk.session.set_version(edit(&version, "name", &text)),
        5 => desk.session.remove_version(version),
        6 => desk.session.set_threshold(limit(text)),
        7 => desk.session.set_threshold(limit(String::new())),
        8 => desk.session.log_metrics(TypedMetrics {
            model: model.id.clone(),
            version: format!("v{n}"),
            values: vec![TypedMetric {
                metric: "recall".into(),
                value: text,
            }],
            at: "2026-10-01".into(),
        }),
        9 => desk
            .session
            .import_file(read(log(desk, n), ImportKind::Log)),
        10 => {
            let path = outcomes(desk, n);
            desk.session.import_file(read(path, ImportKind::Outcomes))
        }
        11 => {
            let path = metrics(desk, n);
            desk.session.import_file(read(path, ImportKind::Metrics))
        }
        12 => {
            let imports = desk.session.imports(model)?;
            let import = pick(imports.into_iter().map(|row| row.id).collect());
            desk.session.remove_import(import)
        }
        13 => desk.session.set_month(MonthEdit {
            project: project.id.clone(),
            month: "2026-10".into(),
            part: "hours".into(),
            text,
            visit: None,
        }),
        14 => desk
            .session
            .import_file(read(log(desk, n + 10), ImportKind::Reference)),
        15 => desk.session.remove_model(model),
        16 => desk.session.archive_project(Id {
            id: project.id.clone(),
        }),
        _ => desk.session.reopen_project(Id {
            id: project.id.clone(),
        }),
    }
}

fn written(desk: &Desk, name: String, text: &str) -> PathBuf {
    let path = desk.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Forty predictions without outcomes.
fn log(desk: &Desk, n: usize) -> PathBuf {
    let mut text = "id,timestamp,y_pred,y_pred_proba\n".to_owned();
    for row in 0..40 {
        text += &format!(
            "{n}-{row},2026-09-{:02} 10:00,{},0.{}\n",
            1 + row % 28,
            row % 2,
            2 + row % 7
        );
    }
    written(desk, format!("log-{n}.csv"), &text)
}

/// What became of half of them.
fn outcomes(desk: &Desk, n: usize) -> PathBuf {
    let mut text = "id,outcome\n".to_owned();
    for row in 0..20 {
        text += &format!("{n}-{row},{}\n", u8::from(row % 3 == 0));
    }
    written(desk, format!("outcomes-{n}.csv"), &text)
}

fn metrics(desk: &Desk, n: usize) -> PathBuf {
    let text = format!("time,recall,precision\n2026-09-01,0.9{n},0.8\n2026-10-01,0.8{n},0.7\n");
    written(desk, format!("metrics-{n}.csv"), &text)
}
