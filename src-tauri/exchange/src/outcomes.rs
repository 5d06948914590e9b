//! Reading outcomes that come later than the predictions, joined to them by the identifier's hash.

use crate::cell;
use crate::class::{Classes, Met};
use crate::incoming::{Identity, Incoming, Watch};
use crate::mapping::{ColumnRef, Part};
use crate::prediction_log::{Reading, nonsense};
use crate::problem::{BadRows, Cause, ReadProblem, Reason};
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
    let key = key.required(Part::Key, preview)?;
    let column = outcome.required(Part::Outcome, preview)?;
    let mut incoming = Incoming::new(source, watch);
    let mut judging = Judging::new(preview);
    let mut classes = Classes::default();
    let (mut raw, mut waiting, mut any) = (Vec::new(), 0, false);
    let mut records = preview.records(&mut incoming)?;
    while records.next()? {
        if records.is_blank() {
            continue;
        }
        any = true;
        if !judging.is_whole(&records) {
            continue;
        }
        let Some(identifier) = judging.identifier(&records, key) else {
            continue;
        };
        let cell = records.cell(column);
        if cell::is_missing(cell) {
            waiting += 1;
            continue;
        }
        match classes.meet(cell) {
            Met::Code(code) => {
                raw.push((records.line(), reading.salt.of_identifier(identifier), code));
            }
            Met::Nonsense => judging.bad_cell(records.line(), column, cell, nonsense(cell)),
            Met::TooMany => {
                return Err(ReadProblem {
                    column: Some(column + 1),
                    ..Cause::TooManyClasses {
                        found: classes.found(),
                    }
                    .at(records.line())
                });
            }
        }
    }
    drop(records);
    if !any {
        return Err(Cause::NoRows.into());
    }
    let two = classes.decide(reading.positive, reading.known)?;
    let mut rows = Vec::with_capacity(raw.len());
    for (line, key, code) in raw {
        match two.side(code) {
            Some(positive) => rows.push(Outcome {
                line,
                key,
                positive,
            }),
            None => {
                let accepted = two.names.clone();
                let label = two.label(code).as_bytes();
                judging.bad_cell(line, column, label, Reason::NotAClass { accepted });
            }
        }
    }
    judging.bad.sort();
    let same = |a: &Outcome, b: &Outcome| a.positive == b.positive;
    Ok(Outcomes {
        duplicates: duplicates(&rows, |row| row.key, |row| row.line, same),
        rows,
        waiting,
        classes: two.names,
        positive: two.positive,
        bad: judging.bad,
        identity: incoming.identity(),
    })
}
