//! A model with a version, and imports of predictions, outcomes and points for it.

use super::{NOON, project_row};
use outset_store::{
    Op, Result, Store, Tx,
    table::{
        import::Import,
        model::Model,
        outcome::Outcome,
        point::Point,
        prediction::{KeyHash, Prediction},
        version::Version,
    },
};

pub const PROJECT: &str = "watched";
pub const MODEL: &str = "model";
pub const VERSION: &str = "version";

pub fn model_row(id: &str, project: &str, key: i64) -> Model {
    Model {
        id: id.into(),
        key,
        project_id: project.into(),
        name: format!("Model {id}"),
        chunk_rule: "month".into(),
        chunk_rows: 5_000,
        positive_class: "1".into(),
        time_zone: "Europe/Berlin".into(),
        mapping: String::new(),
        salt: vec![7; 16],
        pending_periods: 1,
        created_at: NOON.0,
    }
}

pub fn version_row(id: &str, model: &str, key: i64) -> Version {
    Version {
        id: id.into(),
        key,
        model_id: model.into(),
        name: format!("Version {id}"),
        state: "live".into(),
        live_from: None,
        live_to: None,
        note: String::new(),
        created_at: NOON.0,
    }
}

pub fn import_row(id: &str, kind: &str, key: i64, rows: usize) -> Import {
    Import {
        id: id.into(),
        key,
        version_id: (kind != "outcomes").then(|| VERSION.into()),
        model_id: MODEL.into(),
        kind: kind.into(),
        file_name: format!("{id}.csv"),
        sha256: "ab".repeat(32),
        row_count: rows as i64,
        bad_rows: 0,
        late_rows: 0,
        imported_at: NOON.0,
    }
}

/// Adds the project, its model and its version.
pub fn model(store: &mut Store) {
    store
        .write(Op::AddModel, None, |tx| {
            tx.insert_project(&project_row(PROJECT, "Watched"))?;
            tx.insert_model(&model_row(MODEL, PROJECT, tx.new_model_key()?))?;
            tx.insert_version(&version_row(VERSION, MODEL, tx.new_version_key()?))
        })
        .unwrap();
}

pub fn hash(n: u64) -> KeyHash {
    let mut hash = [1; 16];
    hash[8..].copy_from_slice(&n.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
    hash
}

/// Predictions at the times `from`, `from` + 1, …, without outcomes.
pub fn predictions(from: u64, rows: u64) -> Vec<Prediction> {
    let row = |n| Prediction {
        at: n as i64,
        key_hash: hash(n),
        class: i64::from(n % 3 == 0),
        score: Some(n as f64 / 1e6),
        outcome: None,
    };
    (from..from + rows).map(row).collect()
}

pub fn point(metric: &str, start_at: i64, value: f64) -> Point {
    Point {
        metric: metric.into(),
        start_at,
        end_at: start_at + 10,
        row_count: Some(5_000),
        value,
    }
}

pub fn import(store: &mut Store, id: &str, rows: &[Prediction]) -> Result<()> {
    import_as(store, id, "log", rows)
}

pub fn import_as(store: &mut Store, id: &str, kind: &str, rows: &[Prediction]) -> Result<()> {
    let write = |tx: &Tx<'_>| {
        let key = tx.new_import_key()?;
        let version = tx.version(VERSION)?.key;
        tx.insert_import(&import_row(id, kind, key, rows.len()))?;
        tx.insert_predictions(version, key, rows.iter().copied())
    };
    store.write(Op::ImportLog, None, write).map(|_| ())
}

pub fn import_outcomes(store: &mut Store, id: &str, rows: &[(u64, i64)]) -> Result<()> {
    let write = |tx: &Tx<'_>| {
        let key = tx.new_import_key()?;
        let model = tx.model(MODEL)?.key;
        tx.insert_import(&import_row(id, "outcomes", key, rows.len()))?;
        let rows = rows.iter().map(|(n, outcome)| Outcome {
            key_hash: hash(*n),
            outcome: *outcome,
        });
        tx.insert_outcomes(model, key, rows)
    };
    store.write(Op::ImportOutcomes, None, write).map(|_| ())
}

pub fn type_points(store: &mut Store, id: &str, rows: &[Point]) -> Result<()> {
    let write = |tx: &Tx<'_>| {
        let key = tx.new_import_key()?;
        let version = tx.version(VERSION)?.key;
        tx.insert_import(&import_row(id, "typed", key, rows.len()))?;
        tx.insert_points(version, key, rows.iter().cloned())
    };
    store.write(Op::TypeMetrics, None, write).map(|_| ())
}
