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

impl Reader<'_> {
    /// How many of an import's outcomes belong to a prediction that is in the ledger of the model now.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn matched_outcomes(&self, model_id: &str, import_key: i64) -> Result<u64> {
        let sql = "SELECT count(*) FROM model JOIN outcome ON outcome.model_key = model.key AND outcome.import_key = ?2
                   WHERE model.id = ?1 AND outcome.key_hash IN (
                     SELECT prediction.key_hash FROM import JOIN version ON version.id = import.version_id
                     JOIN prediction ON prediction.version_key = version.key AND prediction.import_key = import.key
                     WHERE import.model_id = ?1)";
        let matched: i64 = self
            .conn()
            .prepare_cached(sql)?
            .query_row(params![model_id, import_key], |row| row.get(0))?;
        Ok(matched.unsigned_abs())
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
        for row in rows {
            statement.execute(params![model_key, import_key, row.key_hash, row.outcome])?;
        }
        Ok(())
    }
}
