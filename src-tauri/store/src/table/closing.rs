//! Closing predictions: once nobody waits for its outcome any more, a row of the ledger loses what could join it to
//! a person, or goes when its outcome never came. What is measured stays, under any chunk rule.

use super::prediction::{KeyHash, LoggedPrediction};
use crate::{
    door::{Reader, Tx},
    error::Result,
};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeSet;

/// The first half of the hash of a closed row. A keyed hash begins so once in 2^64.
const CLOSED: [u8; 8] = [0; 8];

fn is_closed(hash: &KeyHash) -> bool {
    hash.starts_with(&CLOSED)
}

/// What stands in the place of the hash: a number that nobody else of the version has.
fn closed_as(number: u64) -> KeyHash {
    let mut hash = [0; 16];
    hash[8..].copy_from_slice(&number.to_be_bytes());
    hash
}

/// A live import of predictions.
struct Source {
    key: i64,
    reference: bool,
    imported_at: i64,
}

/// What becomes of a version's predictions.
struct Sorted {
    version_key: i64,
    sources: Vec<Source>,
    /// To be closed, in the order in which they are read.
    due: Vec<(LoggedPrediction, KeyHash)>,
    /// Those whose outcome never came.
    late: Vec<(LoggedPrediction, KeyHash)>,
    /// Hashes of the others.
    open: Vec<KeyHash>,
    /// The first number that is free.
    next: u64,
}

impl Reader<'_> {
    /// First and last time of the closed predictions of a version, of its reference or of the others; none where
    /// none is closed.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn closed_stretch(&self, version_id: &str, reference: bool) -> Result<Option<(i64, i64)>> {
        let sql = "SELECT min(prediction.at), max(prediction.at) FROM import CROSS JOIN version
                     ON version.id = import.version_id
                   CROSS JOIN prediction
                     ON prediction.version_key = version.key AND prediction.import_key = import.key
                   WHERE import.version_id = ?1 AND (import.kind = 'reference') = ?2
                     AND import.kind IN ('reference', 'log') AND substr(prediction.key_hash, 1, 8) = ?3";
        let found = self
            .conn()
            .prepare_cached(sql)?
            .query_row(params![version_id, reference, CLOSED], |row| {
                Ok((row.get::<_, Option<i64>>(0)?, row.get::<_, Option<i64>>(1)?))
            })
            .optional()?;
        Ok(found.and_then(|(first, last)| Some((first?, last?))))
    }

    fn sources_of(&self, version_id: &str) -> Result<Vec<Source>> {
        let sql = "SELECT key, kind = 'reference', imported_at FROM import
                   WHERE version_id = ?1 AND kind IN ('reference', 'log') ORDER BY key";
        let mut statement = self.conn().prepare_cached(sql)?;
        let rows = statement.query_map([version_id], |row| {
            Ok(Source {
                key: row.get(0)?,
                reference: row.get(1)?,
                imported_at: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a model has a prediction made and read in before a time that is not closed. Asked at every opening
    /// of a file, so it reads no more than the rows from before that time.
    fn has_open_before(&self, model_id: &str, before: i64) -> Result<bool> {
        let sql = "SELECT EXISTS (
                     SELECT 1 FROM import CROSS JOIN version ON version.id = import.version_id
                     CROSS JOIN prediction
                       ON prediction.version_key = version.key AND prediction.import_key = import.key
                     WHERE import.model_id = ?1 AND import.kind IN ('reference', 'log')
                       AND import.imported_at < ?2 AND prediction.at < ?2
                       AND substr(prediction.key_hash, 1, 8) <> ?3)";
        let mut statement = self.conn().prepare_cached(sql)?;
        Ok(statement.query_row(params![model_id, before, CLOSED], |row| row.get(0))?)
    }

    /// Sorts a version's predictions: due is what has its outcome and was made and read in before a time, with
    /// all others of its moment.
    fn sorted(&self, version_id: &str, before: i64) -> Result<Option<Sorted>> {
        let Some((_, _, version_key)) = self.keys_of(version_id)? else {
            return Ok(None);
        };
        let sources = self.sources_of(version_id)?;
        let old: BTreeSet<i64> = sources
            .iter()
            .filter(|source| source.imported_at < before)
            .map(|source| source.key)
            .collect();
        let (mut due, mut late) = (Vec::new(), Vec::new());
        let (mut open, mut next) = (Vec::new(), 1);
        // Rows of one log at one time stand in the order of their hashes. Those that are closed would go to the
        // front, so they wait until all of that time are due.
        let mut waiting = BTreeSet::new();
        self.each_hashed(version_id, |logged, hash| {
            let over = logged.at < before && old.contains(&logged.import_key);
            // Nobody waits for the outcomes of a reference.
            let known = logged.outcome.is_some() || logged.reference;
            if is_closed(&hash) {
                let number = hash[8..]
                    .iter()
                    .fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
                next = next.max(number.saturating_add(1));
            } else if over && known {
                due.push((logged, hash));
            } else {
                if over {
                    late.push((logged, hash));
                }
                waiting.insert((logged.import_key, logged.at));
                open.push(hash);
            }
        })?;
        due.retain(|(logged, hash): &(LoggedPrediction, KeyHash)| {
            let alone = !waiting.contains(&(logged.import_key, logged.at));
            if !alone {
                open.push(*hash);
            }
            alone
        });
        Ok(Some(Sorted {
            version_key,
            sources,
            due,
            late,
            open,
            next,
        }))
    }
}

impl Tx<'_> {
    /// Lets go a model's predictions whose outcome has not come, made and read in before a time (microseconds
    /// UTC), and adds them to `late_rows` of the newest import that had them. Returns how many.
    pub(crate) fn drop_late_predictions(&self, model_id: &str, before: i64) -> Result<u64> {
        if !self.has_open_before(model_id, before)? {
            return Ok(0);
        }
        let mut count = self
            .conn()
            .prepare_cached("UPDATE import SET late_rows = late_rows + 1 WHERE key = ?1")?;
        let mut dropped = 0;
        for version in self.versions_of(model_id)? {
            let Some(sorted) = self.sorted(&version.id, before)? else {
                continue;
            };
            for late in &sorted.late {
                self.drop_from(&sorted, late, &|_| true)?;
                count.execute([late.0.import_key])?;
            }
            dropped += sorted.late.len() as u64;
        }
        Ok(dropped)
    }

    /// Drops a prediction from the imports of its kind that are meant.
    fn drop_from(
        &self,
        version: &Sorted,
        (logged, hash): &(LoggedPrediction, KeyHash),
        meant: &dyn Fn(&Source) -> bool,
    ) -> Result<()> {
        let mut drop_row = self.conn().prepare_cached(
            "DELETE FROM prediction
             WHERE version_key = ?1 AND import_key = ?2 AND at = ?3 AND key_hash = ?4",
        )?;
        let sources = version.sources.iter();
        for source in sources.filter(|source| source.reference == logged.reference && meant(source))
        {
            drop_row.execute(params![version.version_key, source.key, logged.at, hash])?;
        }
        Ok(())
    }

    /// Closes a model's predictions that have their outcome and were made and read in before a time (microseconds
    /// UTC). Returns how many.
    pub(crate) fn close_predictions(&self, model_id: &str, before: i64) -> Result<u64> {
        if !self.has_open_before(model_id, before)? {
            return Ok(0);
        }
        let mut sorted = Vec::new();
        for version in self.versions_of(model_id)? {
            sorted.extend(self.sorted(&version.id, before)?);
        }
        let mut closed = 0;
        for version in &sorted {
            self.close(version)?;
            closed += version.due.len() as u64;
        }
        if closed > 0 {
            self.drop_served_outcomes(model_id, &sorted)?;
        }
        Ok(closed)
    }

    fn close(&self, version: &Sorted) -> Result<()> {
        let mut rename = self.conn().prepare_cached(
            "UPDATE prediction SET key_hash = ?5, outcome = ?6
             WHERE version_key = ?1 AND import_key = ?2 AND at = ?3 AND key_hash = ?4",
        )?;
        for (number, due) in (version.next..).zip(&version.due) {
            let (logged, hash) = due;
            // What an older import said of the same prediction counts no more, and still names it.
            self.drop_from(version, due, &|source| source.key != logged.import_key)?;
            rename.execute(params![
                version.version_key,
                logged.import_key,
                logged.at,
                hash,
                closed_as(number),
                logged.outcome
            ])?;
        }
        Ok(())
    }

    /// Outcomes that came for closed predictions alone are not needed any more.
    fn drop_served_outcomes(&self, model_id: &str, sorted: &[Sorted]) -> Result<()> {
        let mut open: Vec<&KeyHash> = sorted.iter().flat_map(|version| &version.open).collect();
        open.sort_unstable();
        let mut drop_served = self.conn().prepare_cached(
            "DELETE FROM outcome WHERE key_hash = ?2 AND model_key = (SELECT key FROM model WHERE id = ?1)
               AND import_key = ?3",
        )?;
        let mut imports = self
            .conn()
            .prepare_cached("SELECT key FROM import WHERE model_id = ?1 AND kind = 'outcomes'")?;
        let imports: Vec<i64> = imports
            .query_map([model_id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let due = sorted.iter().flat_map(|version| &version.due);
        for (_, hash) in due.filter(|(_, hash)| open.binary_search(&hash).is_err()) {
            for import in &imports {
                drop_served.execute(params![model_id, hash, import])?;
            }
        }
        Ok(())
    }
}
