//! How long the file takes: opening, one change, undoing it, reading a portfolio, a backup, and filing a log of
//! a million predictions. Each runs on a workspace of 1,000 projects on the machine's own disk.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on has failed"
)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use outset_core::time::Moment;
use outset_store::{
    BackupKind, Holder, LADDER, Op, Opening, Store, back_up, create, new_id, open,
    table::{
        driver::Driver, import::Import, model::Model, prediction::Prediction, project::Project,
        version::Version, workspace::Workspace,
    },
};
use std::{
    cell::RefCell,
    path::{Path, PathBuf},
};

const NOW: Moment = Moment(1_795_435_200_000_000);

fn window(path: &Path) -> Store {
    let opening = Opening {
        holder: Holder::Window,
        read_only: false,
        now: NOW,
        ladder: &LADDER,
        key: None,
    };
    open(path, &opening).unwrap().0
}

fn thousand_projects(folder: &Path) -> PathBuf {
    let path = folder.join("large.outset");
    let workspace = Workspace {
        id: new_id(),
        name: "Large".into(),
        currency: "EUR".into(),
        fiscal_year_start: 1,
        time_zone: "Europe/Berlin".into(),
        growth_level: "first".into(),
        hours_per_day: 8.0,
        specialist: false,
        created_at: NOW.0,
    };
    create(&path, &workspace, &LADDER).unwrap();
    let mut store = window(&path);
    let filled = store.write(Op::AddProject, None, |tx| {
        (0..1_000).try_for_each(|n| {
            let (id, name) = (format!("p{n}"), format!("Project {n}"));
            tx.insert_project(&Project {
                area: "Area".into(),
                start_month: Some(24_322),
                budget: Some((15_000_000, "EUR".into())),
                ..Project::new(id, name, "scope", NOW.0 + n)
            })
        })
    });
    filled.unwrap();
    store.close().unwrap();
    path
}

fn rename(store: &mut Store, n: u64) {
    let renamed = store.write(Op::RenameProject, None, |tx| {
        let mut project = tx.project("p500")?;
        project.name = format!("Name {n}");
        tx.update_project(&project)
    });
    renamed.unwrap();
}

fn workspace(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = thousand_projects(folder.path());
    criterion.bench_function("open and close", |bencher| {
        bencher.iter(|| window(&path).close().unwrap())
    });
    let mut store = window(&path);
    let mut n = 0;
    criterion.bench_function("one change, durable", |bencher| {
        bencher.iter(|| {
            n += 1;
            rename(&mut store, n);
        });
    });
    criterion.bench_function("undo and redo, durable", |bencher| {
        bencher.iter(|| {
            store.undo().unwrap();
            store.redo().unwrap();
        });
    });
    criterion.bench_function("read 1,000 projects", |bencher| {
        bencher.iter(|| store.read(|reader| reader.projects()).unwrap().len());
    });
    // Each at an hour of its own: of several at one moment only the newest is kept.
    let mut hours = 0;
    criterion.bench_function("verified backup", |bencher| {
        bencher.iter(|| {
            hours += 1;
            let now = NOW.plus_seconds(hours * 3_600);
            back_up(&path, BackupKind::Regular, now, &LADDER).unwrap()
        });
    });
}

/// Gives each project thirty estimates.
fn add_drivers(store: &mut Store) {
    let added = store.write(Op::SetDriver, None, |tx| {
        (0..30_000).try_for_each(|n: i64| {
            tx.insert_driver(&Driver {
                id: new_id(),
                project_id: format!("p{}", n / 30),
                benefit_id: None,
                cost_id: None,
                phase_id: None,
                part: format!("part {}", n % 30),
                name: "Cases".into(),
                unit: "cases".into(),
                kind: "range".into(),
                low: Some(1_000.0),
                mode: None,
                high: Some(2_000.0),
                confidence: Some(0.9),
                shape: "automatic".into(),
                least: Some(0.0),
                most: None,
                certainty: "asked".into(),
                source: String::new(),
                said_by: "Anna".into(),
                said_on: Some("2026-11-23".into()),
                note: String::new(),
                position: n,
                created_at: NOW.0,
                points: None,
                terms: None,
                points_least: None,
                points_most: None,
                samples: None,
                shared_rows: None,
                probability: None,
                concentration: None,
                group_id: None,
                formula: String::new(),
                growth: None,
                growth_per: None,
                ramp_months: None,
                ramp_shape: None,
                ramp_from: None,
                season: None,
                risk_id: None,
                lever_id: None,
                ramp_first: None,
                driver_id: None,
            })
        })
    });
    added.unwrap();
}

fn add_model(store: &mut Store) {
    let added = store.write(Op::AddModel, None, |tx| {
        tx.insert_model(&Model {
            id: "m".into(),
            key: tx.new_model_key()?,
            project_id: "p0".into(),
            name: "Model".into(),
            chunk_rule: "rows".into(),
            chunk_rows: 5_000,
            positive_class: "1".into(),
            time_zone: "Europe/Berlin".into(),
            mapping: String::new(),
            salt: vec![1; 16],
            pending_periods: 1,
            created_at: NOW.0,
        })?;
        tx.insert_version(&Version {
            id: "v".into(),
            key: tx.new_version_key()?,
            model_id: "m".into(),
            name: "v1".into(),
            state: "live".into(),
            live_from: None,
            live_to: None,
            note: String::new(),
            created_at: NOW.0,
        })
    });
    added.unwrap();
}

/// Files a million predictions, one a minute.
fn import_million(store: &mut Store) {
    let imported = store.write(Op::ImportLog, None, |tx| {
        let key = tx.new_import_key()?;
        tx.insert_import(&Import {
            id: new_id(),
            key,
            version_id: Some("v".into()),
            model_id: "m".into(),
            kind: "log".into(),
            file_name: "log.csv".into(),
            sha256: String::new(),
            row_count: 1_000_000,
            bad_rows: 0,
            late_rows: 0,
            imported_at: NOW.0,
        })?;
        let row = |n: u64| Prediction {
            at: n as i64 * 60_000_000,
            key_hash: (u128::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
                .to_be_bytes(),
            class: i64::from(n.is_multiple_of(3)),
            score: Some(n as f64 / 1e6),
            outcome: Some(i64::from(n.is_multiple_of(4))),
        };
        tx.insert_predictions(tx.version("v")?.key, key, (0..1_000_000).map(row))
    });
    imported.unwrap();
}

/// Takes the import back and clears its rows away: the change that follows forgets how to bring it again.
fn sweep_import(store: &mut Store) {
    if store.history().undo == Some(Op::ImportLog) {
        store.undo().unwrap();
        let name = store.read(|reader| reader.project("p500")).unwrap().name;
        rename(store, u64::from(name.ends_with('0')));
        store.sweep().unwrap();
    }
}

fn ledger(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = thousand_projects(folder.path());
    let mut store = window(&path);
    add_drivers(&mut store);
    add_model(&mut store);
    let mut group = criterion.benchmark_group("ledger");
    group.sample_size(10);
    group.bench_function("read 1,000 plans of 30 estimates", |bencher| {
        bencher.iter(|| store.read(|reader| reader.project_plans()).unwrap().len());
    });
    let store = RefCell::new(store);
    group.bench_function("file 1,000,000 predictions", |bencher| {
        bencher.iter_batched(
            || sweep_import(&mut store.borrow_mut()),
            |()| import_million(&mut store.borrow_mut()),
            BatchSize::PerIteration,
        );
    });
    let mut store = store.into_inner();
    sweep_import(&mut store);
    import_million(&mut store);
    group.bench_function("read 1,000,000 predictions", |bencher| {
        bencher.iter(|| {
            let mut rows = 0;
            store
                .read(|reader| reader.each_prediction("v", |_| rows += 1))
                .unwrap();
            assert_eq!(rows, 1_000_000);
        });
    });
    group.finish();
}

criterion_group!(benches, workspace, ledger);
criterion_main!(benches);
