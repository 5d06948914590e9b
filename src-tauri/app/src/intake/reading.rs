//! Reading a whole file: its first look, its mapping, then every row, watched and stoppable.

use super::{Remembered, choices, chosen, column_named, read_problem};
use crate::{
    Code, Problem, Result, Session,
    measure::zone_of,
    view::{ImportKind, LogColumns},
};
use outset_exchange::{
    ColumnRef, Log, Mapping, MetricTable, Outcomes, Preview, Reading, Salt, propose,
    propose_outcomes, propose_shape, read_log, read_metric_table, read_outcomes,
};
use outset_store::table::model::Model;
use std::{
    fs::File,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

/// A file that was read to its end.
pub(crate) enum Taken {
    /// Predictions, and which column meant what.
    Log(Log, Mapping),
    /// Outcomes, with the columns of identifier and outcome.
    Outcomes(Outcomes, (ColumnRef, ColumnRef)),
    /// Metrics.
    Metrics(MetricTable),
}

impl Taken {
    /// SHA-256 of the file's bytes, hexadecimal.
    pub(crate) fn identity(&self) -> String {
        let identity = match self {
            Self::Log(log, _) => log.identity,
            Self::Outcomes(outcomes, _) => outcomes.identity,
            Self::Metrics(table) => table.identity,
        };
        identity.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Rows that were left out.
    pub(crate) fn bad(&self) -> &outset_exchange::BadRows {
        match self {
            Self::Log(log, _) => &log.bad,
            Self::Outcomes(outcomes, _) => &outcomes.bad,
            Self::Metrics(table) => &table.bad,
        }
    }

    /// Good rows.
    pub(crate) fn rows(&self) -> usize {
        match self {
            Self::Log(log, _) => log.rows.len(),
            Self::Outcomes(outcomes, _) => outcomes.rows.len(),
            Self::Metrics(table) => table.points.len(),
        }
    }
}

/// One file to read, and what is known of it.
pub(crate) struct Asked<'a> {
    pub(crate) path: &'a Path,
    pub(crate) kind: ImportKind,
    pub(crate) form: &'a crate::view::FileForm,
    pub(crate) mapping: &'a LogColumns,
    pub(crate) remembered: &'a Remembered,
}

/// Reads a file to its end, or not at all.
pub(crate) fn take(
    session: &Session,
    model: &Model,
    asked: &Asked<'_>,
    part: (f64, f64),
) -> Result<Taken> {
    let format = session.format();
    let problem = |error| read_problem(&error, &format);
    let choices = choices(asked.form);
    let preview = Preview::of(session.open_file(asked.path)?, &choices).map_err(problem)?;
    let file = session.open_file(asked.path)?;
    let size = file.metadata().map_or(0, |about| about.len()).max(1) as f64;
    let mut next = 0.0;
    let mut watch = |read: u64| {
        let share = read as f64 / size;
        if share >= next {
            session
                .work
                .tell(part.0 + share.min(1.0) * (part.1 - part.0));
            next = share + 0.01;
        }
        if session.work.is_stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let reading = reading(model, asked.remembered, format.zone);
    match asked.kind {
        ImportKind::Log | ImportKind::Reference => {
            let found = propose(&preview, Some(&asked.remembered.log));
            let mapping = chosen(asked.mapping, found, &preview);
            let log = read_log(file, &preview, &mapping, &reading, &mut watch).map_err(problem)?;
            Ok(Taken::Log(log, mapping))
        }
        ImportKind::Outcomes => {
            let (key, outcome) = outcome_columns(asked, &preview);
            let needed = |column: Option<ColumnRef>, part| {
                column.ok_or_else(|| problem(outset_exchange::Cause::NotMapped { part }.into()))
            };
            let key = needed(key, outset_exchange::Part::Key)?;
            let outcome = needed(outcome, outset_exchange::Part::Outcome)?;
            let outcomes = read_outcomes(file, &preview, &key, &outcome, &reading, &mut watch);
            Ok(Taken::Outcomes(outcomes.map_err(problem)?, (key, outcome)))
        }
        ImportKind::Metrics => {
            let shape = propose_shape(&preview).ok_or_else(|| {
                let code = Code::Invalid;
                Problem::new(&format.language, code, "operate-problem-no-metrics", &[])
            })?;
            let table = read_metric_table(file, &preview, &shape, reading.zone, &mut watch);
            Ok(Taken::Metrics(table.map_err(problem)?))
        }
    }
}

/// Columns of identifier and outcome: said, remembered from the last file, or found.
pub(super) fn outcome_columns(
    asked: &Asked<'_>,
    preview: &Preview,
) -> (Option<ColumnRef>, Option<ColumnRef>) {
    let last = asked
        .remembered
        .outcomes
        .as_ref()
        .map(|(key, outcome)| Mapping {
            key: Some(key.clone()),
            outcome: Some(outcome.clone()),
            ..Mapping::default()
        });
    let found = propose_outcomes(
        preview,
        Some(last.as_ref().unwrap_or(&asked.remembered.log)),
    );
    let part = |asked: &Option<String>, found: Option<ColumnRef>| match asked.as_deref() {
        None => found,
        Some("") => None,
        Some(name) => Some(column_named(name, preview)),
    };
    (
        part(&asked.mapping.key, found.0),
        part(&asked.mapping.outcome, found.1),
    )
}

fn reading<'a>(model: &'a Model, remembered: &'a Remembered, zone: chrono_tz::Tz) -> Reading<'a> {
    let mut salt = [0; 32];
    for (byte, kept) in salt.iter_mut().zip(&model.salt) {
        *byte = *kept;
    }
    let own = Some(model.positive_class.as_str()).filter(|class| !class.is_empty());
    Reading {
        zone: zone_of(model, zone),
        salt: Salt(salt),
        positive: own,
        known: &remembered.classes,
    }
}

impl Session {
    /// Opens a file that comes in.
    pub(crate) fn open_file(&self, path: &Path) -> Result<File> {
        let format = self.format();
        let failed = |error: std::io::Error| {
            let missing = error.kind() == std::io::ErrorKind::NotFound;
            let text = path.to_string_lossy();
            let texts = [("path", &*text), ("reason", &error.to_string())];
            let (code, id) = if missing {
                (Code::MissingFile, "problem-missing-file")
            } else {
                (Code::FileSystem, "problem-file-system")
            };
            Problem::new(&format.language, code, id, &texts).at("path")
        };
        let file = File::open(path).map_err(failed)?;
        let is_folder = file.metadata().is_ok_and(|about| about.is_dir());
        if is_folder {
            return Err(failed(std::io::Error::from(
                std::io::ErrorKind::IsADirectory,
            )));
        }
        Ok(file)
    }
}

/// The path that was typed or chosen.
pub(crate) fn path_of(text: &str) -> PathBuf {
    PathBuf::from(text.trim())
}
