//! How long the file takes: opening, one change, undoing it, reading a portfolio, a backup. Each runs on a
//! workspace of 1,000 projects on the machine's own disk.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on has failed"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use outset_core::time::Moment;
use outset_store::{
    BackupKind, Holder, LADDER, Op, Opening, Store, back_up, create, new_id, open,
    table::{project::Project, workspace::Workspace},
};
use std::path::{Path, PathBuf};

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
            tx.insert_project(&Project {
                id: format!("p{n}"),
                name: format!("Project {n}"),
                area: "Area".into(),
                stage: "scope".into(),
                start_month: Some(24_322),
                budget: Some((15_000_000, "EUR".into())),
                created_at: NOW.0 + n,
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

criterion_group!(benches, workspace);
criterion_main!(benches);
