//! Predictions: the ledger of a version. It keeps what later outcomes need and nothing more: a keyed hash of
//! the identifier, time, class, score and outcome. Dense; see [`crate::dense`].

use crate::{
    door::{Reader, Tx},
    error::Result,
    table::outcome::NewestOutcome,
};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeMap;

/// Bytes of the keyed hash of an identifier.
pub type KeyHash = [u8; 16];

/// A row of `prediction`, as it is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prediction {
    /// Microseconds UTC.
    pub at: i64,
    /// Keyed hash of the identifier.
    pub key_hash: KeyHash,
    /// The predicted class.
    pub class: i64,
    /// The score, where the log has one.
    pub score: Option<f64>,
    /// The true class, where the log has it.
    pub outcome: Option<i64>,
}

/// A prediction that counts, with the outcome known by now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoggedPrediction {
    /// Microseconds UTC.
    pub at: i64,
    /// Number of the import that it came with; a later import has a greater one.
    pub import_key: i64,
    /// Whether it belongs to the reference.
    pub reference: bool,
    /// The predicted class.
    pub class: i64,
    /// The score, if there is one.
    pub score: Option<f64>,
    /// The true class; none while it is waited for.
    pub outcome: Option<i64>,
}

/// How far a version's outcomes have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PredictionCounts {
    /// Predictions that count, those of the reference left out.
    pub rows: u64,
    /// Of these, without an outcome so far.
    pub waiting: u64,
    /// Of those waiting, made before the day that was asked for.
    pub overdue: u64,
}

/// One row a prediction and live import, oldest first.
const LOGGED: &str = "
    SELECT prediction.at, prediction.import_key, import.kind = 'reference', prediction.class,
           prediction.score, prediction.outcome, prediction.key_hash
    FROM import CROSS JOIN prediction
      ON prediction.version_key = ?2 AND prediction.import_key = import.key
    WHERE import.version_id = ?1 AND import.kind IN ('reference', 'log')
    ORDER BY prediction.at, prediction.import_key, prediction.key_hash";

fn row(row: &Row<'_>) -> rusqlite::Result<(LoggedPrediction, KeyHash)> {
    let logged = LoggedPrediction {
        at: row.get(0)?,
        import_key: row.get(1)?,
        reference: row.get(2)?,
        class: row.get(3)?,
        score: row.get(4)?,
        outcome: row.get(5)?,
    };
    Ok((logged, row.get(6)?))
}

impl Reader<'_> {
    /// Hands over a version's predictions, oldest first and at one time in the order of their imports. What
    /// several logs brought alike (same time and identifier) comes once, as the newest log has it. The newest
    /// outcome counts: that of the newest import of outcomes, unless the log that brought its own is newer.
    ///
    /// Rows of one log at the very same time come in the order of their hashes: the ledger keeps no line
    /// numbers.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn each_prediction(
        &self,
        version_id: &str,
        mut take: impl FnMut(LoggedPrediction),
    ) -> Result<()> {
        self.each_hashed(version_id, |logged, _| take(logged))
    }

    /// The same with the hash of each.
    pub(crate) fn each_hashed(
        &self,
        version_id: &str,
        mut take: impl FnMut(LoggedPrediction, KeyHash),
    ) -> Result<()> {
        let Some((model_id, model_key, version_key)) = self.keys_of(version_id)? else {
            return Ok(());
        };
        let outcomes = self.newest_outcomes(&model_id, model_key)?;
        let mut statement = self.conn().prepare_cached(LOGGED)?;
        let keys = params![version_id, version_key];
        let mut same_time: Vec<(LoggedPrediction, KeyHash)> = Vec::new();
        for logged in statement.query_map(keys, row)? {
            let mut logged = logged?;
            logged.0.outcome = newest(&logged, &outcomes);
            if same_time
                .first()
                .is_some_and(|first| first.0.at != logged.0.at)
            {
                each_once(&mut same_time, &mut take);
            }
            same_time.push(logged);
        }
        each_once(&mut same_time, &mut take);
        Ok(())
    }

    /// All of them at once; see [`Reader::each_prediction`].
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn predictions(&self, version_id: &str) -> Result<Vec<LoggedPrediction>> {
        let mut predictions = Vec::new();
        self.each_prediction(version_id, |prediction| predictions.push(prediction))?;
        Ok(predictions)
    }

    /// How many outcomes are waited for; `before` is a time in microseconds UTC.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn prediction_counts(&self, version_id: &str, before: i64) -> Result<PredictionCounts> {
        let mut counts = PredictionCounts::default();
        self.each_prediction(version_id, |prediction| {
            let waiting = !prediction.reference && prediction.outcome.is_none();
            counts.rows += u64::from(!prediction.reference);
            counts.waiting += u64::from(waiting);
            counts.overdue += u64::from(waiting && prediction.at < before);
        })?;
        Ok(counts)
    }

    pub(crate) fn keys_of(&self, version_id: &str) -> Result<Option<(String, i64, i64)>> {
        let sql = "SELECT model.id, model.key, version.key
                   FROM version JOIN model ON model.id = version.model_id WHERE version.id = ?1";
        let keys = self
            .conn()
            .prepare_cached(sql)?
            .query_row([version_id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            });
        Ok(keys.optional()?)
    }
}

/// The outcome of a prediction: its own, unless none came with it or a later import has one.
fn newest(logged: &(LoggedPrediction, KeyHash), outcomes: &[NewestOutcome]) -> Option<i64> {
    let (prediction, hash) = logged;
    let later = found(hash, outcomes);
    match (prediction.outcome, later) {
        (None, later) => later.map(|later| later.outcome),
        (Some(_), Some(later)) if later.import_key > prediction.import_key => Some(later.outcome),
        (own, _) => own,
    }
}

/// Hands over predictions of one time, each identifier once: as its newest import has it, with an older
/// import's outcome where the newest has none.
fn each_once(
    same_time: &mut Vec<(LoggedPrediction, KeyHash)>,
    take: &mut impl FnMut(LoggedPrediction, KeyHash),
) {
    let last = same_time.last().map(|last| last.0.import_key);
    if same_time.first().map(|first| first.0.import_key) != last {
        let mut newest: BTreeMap<(bool, KeyHash), (i64, Option<i64>)> = BTreeMap::new();
        for (logged, hash) in same_time.iter() {
            let entry = newest.entry((logged.reference, *hash)).or_default();
            *entry = (logged.import_key, logged.outcome.or(entry.1));
        }
        same_time.retain_mut(|(logged, hash)| {
            let Some((import_key, outcome)) = newest.get(&(logged.reference, *hash)) else {
                return false;
            };
            logged.outcome = *outcome;
            logged.import_key == *import_key
        });
    }
    same_time
        .drain(..)
        .for_each(|(logged, hash)| take(logged, hash));
}

impl Tx<'_> {
    /// Files predictions of one import, whose row is written in the same change. It may be called several
    /// times, so that a long import can look up in between. Returns how many were new: of rows with the same time and identifier the first stays.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn insert_predictions(
        &self,
        version_key: i64,
        import_key: i64,
        rows: impl IntoIterator<Item = Prediction>,
    ) -> Result<u64> {
        let mut statement = self.conn().prepare_cached(
            "INSERT INTO prediction (version_key, import_key, at, key_hash, class, score, outcome)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
        )?;
        // In the order of the key each page is written once, whatever the order of the file.
        let mut rows: Vec<Prediction> = rows.into_iter().collect();
        rows.sort_by_key(|row| (row.at, row.key_hash));
        let mut new = 0;
        for row in rows {
            new += statement.execute(params![
                version_key,
                import_key,
                row.at,
                row.key_hash,
                row.class,
                row.score,
                row.outcome
            ])? as u64;
        }
        Ok(new)
    }
}

fn found<'a>(hash: &KeyHash, outcomes: &'a [NewestOutcome]) -> Option<&'a NewestOutcome> {
    let at = outcomes.binary_search_by_key(hash, |outcome| outcome.key_hash);
    at.ok().and_then(|at| outcomes.get(at))
}
