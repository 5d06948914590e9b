//! Reading outcomes that come later than the predictions, joined to them by the identifier's hash.

use crate::cell;
use crate::class::{Classes, Met};
use crate::incoming::{Identity, Incoming, Watch};
use crate::key::Salt;
use crate::mapping::{ColumnRef, Part};
use crate::prediction_log::{Reading, nonsense};
use crate::problem::{BadRows, ReadProblem, Reason};
use crate::records::Records;
use crate::row::{Duplicates, Judging, duplicates};
use crate::table::Preview;
use std::io::Read;

/// One outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The line it begins in, from 1.
    pub line: u64,
    /// Keyed hash of the identifier of its prediction.
    pub key: u128,
    /// Whether the case was positive.
    pub positive: bool,
}

/// A file of outcomes that was read to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcomes {
    /// Its good rows, in the order of the file; later rows of one identifier are among them.
    pub rows: Vec<Outcome>,
    /// Rows with an identifier and no outcome yet; they say nothing and are no fault.
    pub waiting: u64,
    /// The two classes by name.
    pub classes: Vec<String>,
    /// The positive one.
    pub positive: String,
    /// Rows that were left out.
    pub bad: BadRows,
    /// Rows whose identifier was there before.
    pub duplicates: Duplicates,
    /// The file's identity.
    pub identity: Identity,
}

/// Reads a file of outcomes to its end, or not at all. The zone is not needed.
///
/// # Errors
/// As [`crate::read_log`].
pub fn read_outcomes(
    source: impl Read,
    preview: &Preview,
    key: &ColumnRef,
    outcome: &ColumnRef,
    reading: &Reading<'_>,
    watch: Watch<'_>,
) -> Result<Outcomes, ReadProblem> {
    let mut taking = Taking {
        key: key.required(Part::Key, preview)?,
        outcome: outcome.required(Part::Outcome, preview)?,
        salt: reading.salt,
        judging: Judging::new(preview),
        classes: Classes::default(),
        rows: Vec::new(),
        waiting: 0,
    };
    let mut incoming = Incoming::new(source, watch);
    preview.records(&mut incoming)?.each_row(|row, _| {
        if taking.judging.is_whole(row) {
            taking.take(row)?;
        }
        Ok(())
    })?;
    taking.finish(reading, incoming.identity())
}

struct Taking<'a> {
    key: usize,
    outcome: usize,
    salt: Salt,
    judging: Judging<'a>,
    classes: Classes,
    /// Line, hash and class, before the classes are decided.
    rows: Vec<(u64, u128, u8)>,
    waiting: u64,
}

impl Taking<'_> {
    fn take<R: Read>(&mut self, records: &Records<R>) -> Result<(), ReadProblem> {
        let Some(identifier) = self.judging.identifier(records, self.key) else {
            return Ok(());
        };
        let (line, cell) = (records.line(), records.cell(self.outcome));
        if cell::is_missing(cell) {
            self.waiting += 1;
            return Ok(());
        }
        match self.classes.meet(cell) {
            Met::Code(code) => {
                let key = self.salt.of_identifier(identifier);
                self.rows.push((line, key, code));
            }
            Met::Nonsense => self
                .judging
                .bad_cell(line, self.outcome, cell, nonsense(cell)),
            Met::TooMany => return Err(self.classes.too_many(line, self.outcome)),
        }
        Ok(())
    }

    fn finish(
        mut self,
        reading: &Reading<'_>,
        identity: Identity,
    ) -> Result<Outcomes, ReadProblem> {
        let two = self.classes.decide(reading.positive, reading.known)?;
        let mut rows = Vec::with_capacity(self.rows.len());
        for (line, key, code) in std::mem::take(&mut self.rows) {
            if let Some(positive) = two.side(code) {
                rows.push(Outcome {
                    line,
                    key,
                    positive,
                });
            } else {
                let accepted = two.names.clone();
                let label = two.label(code).as_bytes();
                let reason = Reason::NotAClass { accepted };
                self.judging.bad_cell(line, self.outcome, label, reason);
            }
        }
        self.judging.bad.sort();
        let same = |a: &Outcome, b: &Outcome| a.positive == b.positive;
        Ok(Outcomes {
            duplicates: duplicates(&rows, |row| row.key, |row| row.line, same),
            rows,
            waiting: self.waiting,
            classes: two.names,
            positive: two.positive,
            bad: self.judging.bad,
            identity,
        })
    }
}
