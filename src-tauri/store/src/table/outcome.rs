//! Outcomes that came later than their predictions, of any version of a model. Dense; see [`crate::dense`].

use super::prediction::KeyHash;
use crate::{
    door::{Reader, Tx},
    error::Result,
};
use rusqlite::params;

/// A row of `outcome`, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Keyed hash of the identifier.
    pub key_hash: KeyHash,
    /// The true class.
    pub outcome: i64,
}

/// The newest outcome of an identifier.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewestOutcome {
    pub(crate) key_hash: KeyHash,
    /// The import that it came with.
    pub(crate) import_key: i64,
    pub(crate) outcome: i64,
}

impl Reader<'_> {
    /// The newest outcome of every identifier of a model that has one, by hash. Sorted here and not joined
    /// in the query: a million of them take a fraction of the time.
    pub(crate) fn newest_outcomes(
        &self,
        model_id: &str,
        model_key: i64,
    ) -> Result<Vec<NewestOutcome>> {
        let sql = "SELECT outcome.key_hash, outcome.import_key, outcome.outcome FROM import CROSS JOIN outcome
                     ON outcome.model_key = ?2 AND outcome.import_key = import.key
                   WHERE import.model_id = ?1 AND import.kind = 'outcomes'";
        let mut statement = self.conn().prepare_cached(sql)?;
        let rows = statement.query_map(params![model_id, model_key], |row| {
            Ok(NewestOutcome {
                key_hash: row.get(0)?,
                import_key: row.get(1)?,
                outcome: row.get(2)?,
            })
        })?;
        let mut outcomes: Vec<NewestOutcome> = rows.collect::<rusqlite::Result<_>>()?;
        outcomes.sort_by_key(|outcome| (outcome.key_hash, std::cmp::Reverse(outcome.import_key)));
        outcomes.dedup_by_key(|outcome| outcome.key_hash);
        Ok(outcomes)
    }

    /// How many of an import's outcomes belong to a prediction that is in the ledger of the model now.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn matched_outcomes(&self, model_id: &str, import_key: i64) -> Result<u64> {
        let hashes = |sql: &str, arguments: &[&dyn rusqlite::ToSql]| -> Result<Vec<KeyHash>> {
            let mut statement = self.conn().prepare_cached(sql)?;
            let rows = statement.query_map(arguments, |row| row.get(0))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        let outcomes = hashes(
            "SELECT outcome.key_hash FROM model CROSS JOIN outcome
               ON outcome.model_key = model.key AND outcome.import_key = ?2
             WHERE model.id = ?1",
            params![model_id, import_key],
        )?;
        let mut predicted = hashes(
            "SELECT prediction.key_hash FROM import CROSS JOIN version ON version.id = import.version_id
             CROSS JOIN prediction
               ON prediction.version_key = version.key AND prediction.import_key = import.key
             WHERE import.model_id = ?1",
            params![model_id],
        )?;
        predicted.sort_unstable();
        let matched = outcomes
            .iter()
            .filter(|hash| predicted.binary_search(hash).is_ok());
        Ok(matched.count() as u64)
    }
}

impl Tx<'_> {
    /// Files outcomes of one import, whose row is written in the same change. Where an identifier comes
    /// twice in it, the last counts. It may be called several times, as
    /// [`insert_predictions`](Tx::insert_predictions).
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn insert_outcomes(
        &self,
        model_key: i64,
        import_key: i64,
        rows: impl IntoIterator<Item = Outcome>,
    ) -> Result<()> {
        let mut statement = self.conn().prepare_cached(
            "INSERT INTO outcome (model_key, import_key, key_hash, outcome) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET outcome = excluded.outcome",
        )?;
        // In the order of the key each page is written once; of equal keys the last one stays last.
        let mut rows: Vec<Outcome> = rows.into_iter().collect();
        rows.sort_by_key(|row| row.key_hash);
        for row in rows {
            statement.execute(params![model_key, import_key, row.key_hash, row.outcome])?;
        }
        Ok(())
    }
}
