//! What is kept of files that were read: rows of the ledger, outcomes, points, and what the model remembers.

use super::file_name;
use crate::{
    Code, Problem, Result, Session,
    intake::{Remembered, Taken},
    verb::version,
    view::{Done, ImportKind},
};
use outset_core::time::{Day, Moment};
use outset_exchange::{Log, MetricTable, Outcomes};
use outset_store::{
    Op, Tx,
    table::{import::Import, model::Model, outcome::Outcome, point::Point, prediction::Prediction},
};
use std::path::Path;

/// Rows that are written between two looks whether to stop.
const AT_ONCE: usize = 50_000;

/// A file that was read, to be kept.
pub(super) struct Kept {
    pub(super) file_name: String,
    pub(super) kind: ImportKind,
    pub(super) taken: Taken,
}

impl Kept {
    pub(super) fn new(path: &str, kind: ImportKind, taken: Taken) -> Self {
        Self {
            file_name: file_name(Path::new(path.trim())),
            kind,
            taken,
        }
    }
}

/// The stable name of a kind of import.
pub(super) fn id(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Reference => "reference",
        ImportKind::Log => "log",
        ImportKind::Outcomes => "outcomes",
        ImportKind::Metrics => "metrics",
    }
}

/// What an import is for: predictions are predictions, whether of the reference or not.
pub(super) fn purpose(kind: &str) -> &str {
    if kind == "reference" { "log" } else { kind }
}

fn op(kind: ImportKind) -> Op {
    match kind {
        ImportKind::Reference | ImportKind::Log => Op::ImportLog,
        ImportKind::Outcomes => Op::ImportOutcomes,
        ImportKind::Metrics => Op::ImportMetrics,
    }
}

/// What a model learns from its files: columns, classes, and which of them matters. Classes keep their
/// places, because the ledger names a class by its place.
pub(super) fn remember(model: &mut Model, files: &[Kept]) {
    let mut remembered = Remembered::of(model);
    for file in files {
        let (classes, positive) = match &file.taken {
            Taken::Log(log, mapping) => {
                remembered.log = mapping.clone();
                (&log.classes, &log.positive)
            }
            Taken::Outcomes(outcomes, columns) => {
                remembered.outcomes = Some(columns.clone());
                (&outcomes.classes, &outcomes.positive)
            }
            Taken::Metrics(_) => continue,
        };
        for class in classes {
            if !remembered.classes.contains(class) {
                remembered.classes.push(class.clone());
            }
        }
        if remembered.scored.is_empty() {
            remembered.scored.clone_from(positive);
        }
        if model.positive_class.is_empty() {
            model.positive_class.clone_from(positive);
        }
    }
    model.mapping = remembered.written();
}

/// The places of the class that a file called positive, and of the other one.
fn places(model: &Model, positive: &str) -> (i64, i64) {
    let place = Remembered::of(model).place(positive).unwrap_or(1);
    (place, 1 - place)
}

impl Session {
    /// Writes files into the workspace, all of them or none.
    pub(super) fn keep(
        &mut self,
        before: &Model,
        mut changed: Model,
        named: &str,
        files: Vec<Kept>,
    ) -> Result<Done> {
        let (now, zone) = (self.now(), self.format().zone);
        let Some(op) = files.first().map(|file| op(file.kind)) else {
            return Err(crate::problem::internal("no file", &self.format()));
        };
        remember(&mut changed, &files);
        let work = std::mem::take(&mut self.work);
        let total = files.iter().map(|file| file.taken.rows()).sum::<usize>();
        let mut written = 0;
        let mut go_on = |rows: usize| {
            written += rows;
            work.tell(0.5 + 0.5 * written as f64 / total.max(1) as f64);
            // A write that is stopped is refused inside the transaction, which takes everything back.
            if work.is_stopped() {
                Err(outset_store::Error::Busy)
            } else {
                Ok(())
            }
        };
        let done = self.write(op, None, |tx| {
            if changed != *before {
                tx.update_model(&changed)?;
            }
            let mut first = None;
            for file in &files {
                let id = keep(tx, &changed, named, file, (now, zone), &mut go_on)?;
                first.get_or_insert(id);
            }
            Ok(first)
        });
        self.work = work;
        match done {
            Err(_) if self.work.is_stopped() => Err(Problem::new(
                self.language(),
                Code::Cancelled,
                "operate-unread-cancelled",
                &[],
            )),
            done => done,
        }
    }
}

type GoOn<'a> = &'a mut dyn FnMut(usize) -> outset_store::Result<()>;

fn keep(
    tx: &Tx<'_>,
    model: &Model,
    named: &str,
    file: &Kept,
    (now, zone): (Moment, chrono_tz::Tz),
    go_on: GoOn<'_>,
) -> outset_store::Result<String> {
    let at_work = (file.kind != ImportKind::Reference)
        .then(|| first_day(&file.taken, zone))
        .flatten();
    let version = match file.kind {
        ImportKind::Outcomes => None,
        _ => Some(version::found_or_made(
            tx,
            model,
            named.trim(),
            at_work,
            now.0,
        )?),
    };
    let import = Import {
        id: tx.new_id(),
        key: tx.new_import_key()?,
        version_id: version.as_ref().map(|version| version.id.clone()),
        model_id: model.id.clone(),
        kind: id(file.kind).to_owned(),
        file_name: file.file_name.clone(),
        sha256: file.taken.identity(),
        row_count: i64::try_from(file.taken.rows()).unwrap_or(i64::MAX),
        bad_rows: i64::try_from(file.taken.bad().count).unwrap_or(i64::MAX),
        late_rows: 0,
        imported_at: now.0,
    };
    tx.insert_import(&import)?;
    let keys = (version.map_or(0, |version| version.key), import.key);
    match &file.taken {
        Taken::Log(log, _) => predictions(tx, model, keys, log, go_on)?,
        Taken::Outcomes(found, _) => outcomes(tx, model, import.key, found, go_on)?,
        Taken::Metrics(table) => metrics(tx, keys, table)?,
    }
    Ok(import.id)
}

fn first_day(taken: &Taken, zone: chrono_tz::Tz) -> Option<Day> {
    let first = match taken {
        Taken::Log(log, _) => log.rows.iter().map(|row| row.at).min(),
        Taken::Metrics(table) => table.points.iter().map(|point| point.start).min(),
        Taken::Outcomes(..) => None,
    };
    first.map(|at| at.day_in(zone))
}

fn predictions(
    tx: &Tx<'_>,
    model: &Model,
    (version, import): (i64, i64),
    log: &Log,
    go_on: GoOn<'_>,
) -> outset_store::Result<()> {
    let (positive, other) = places(model, &log.positive);
    let place = |is_positive: bool| if is_positive { positive } else { other };
    for rows in log.rows.chunks(AT_ONCE) {
        let rows = rows.iter().map(|row| Prediction {
            at: row.at.0,
            key_hash: row.key.to_be_bytes(),
            class: place(row.flagged),
            score: row.score,
            outcome: row.outcome.map(place),
        });
        let written = rows.len();
        tx.insert_predictions(version, import, rows)?;
        go_on(written)?;
    }
    Ok(())
}

fn outcomes(
    tx: &Tx<'_>,
    model: &Model,
    import: i64,
    found: &Outcomes,
    go_on: GoOn<'_>,
) -> outset_store::Result<()> {
    let (positive, other) = places(model, &found.positive);
    for rows in found.rows.chunks(AT_ONCE) {
        let rows = rows.iter().map(|row| Outcome {
            key_hash: row.key.to_be_bytes(),
            outcome: if row.positive { positive } else { other },
        });
        let written = rows.len();
        tx.insert_outcomes(model.key, import, rows)?;
        go_on(written)?;
    }
    Ok(())
}

fn metrics(
    tx: &Tx<'_>,
    (version, import): (i64, i64),
    table: &MetricTable,
) -> outset_store::Result<()> {
    let points = table.points.iter().map(|point| Point {
        metric: point.metric.clone(),
        start_at: point.start.0,
        end_at: point.end.unwrap_or(point.start).0,
        row_count: point.rows.and_then(|rows| i64::try_from(rows).ok()),
        value: point.value,
    });
    tx.insert_points(version, import, points)
}
