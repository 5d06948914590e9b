//! Reading a prediction log: one row for each prediction, with what is needed to measure it and no more.

use crate::cell;
use crate::class::{Classes, Met, TwoClasses};
use crate::incoming::{Identity, Incoming, Watch};
use crate::key::Salt;
use crate::local_time::{LocalTime, Moved};
use crate::mapping::{Mapping, Part, needed, optional, times_of};
use crate::problem::{BadRow, BadRows, ReadProblem, Reason};
use crate::records::Records;
use crate::row::{Duplicates, Judging, duplicates};
use crate::table::Preview;
use crate::time::TimeForm;
use chrono_tz::Tz;
use outset_core::performance::Prediction;
use outset_core::time::Moment;
use std::io::Read;

/// What the model knows that its files do not say.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The zone of times that name none.
    pub zone: Tz,
    /// The workspace's secret, for hashing identifiers.
    pub salt: Salt,
    /// The positive class, in any spelling; by itself it is `1`, `true` or `yes`.
    pub positive: Option<&'a str>,
    /// Classes that earlier files of the model had.
    pub known: &'a [String],
}

/// One prediction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogRow {
    /// The line it begins in, from 1.
    pub line: u64,
    /// Keyed hash of its identifier.
    pub key: u128,
    /// When it was made.
    pub at: Moment,
    /// Whether the model said "positive".
    pub flagged: bool,
    /// How sure it was.
    pub score: Option<f64>,
    /// Whether the case was positive, where it is known.
    pub outcome: Option<bool>,
}

impl LogRow {
    /// What is measured of it.
    pub fn prediction(&self) -> Prediction {
        Prediction {
            at: self.at,
            flagged: self.flagged,
            score: self.score,
            outcome: self.outcome,
        }
    }
}

/// A log that was read to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Log {
    /// Its good rows, in the order of the file; later rows of one identifier are among them.
    pub rows: Vec<LogRow>,
    /// Its two classes by name: `0` and `1` for every spelling of no and yes.
    pub classes: Vec<String>,
    /// The positive one.
    pub positive: String,
    /// Rows that were left out.
    pub bad: BadRows,
    /// Rows whose identifier was there before.
    pub duplicates: Duplicates,
    /// Local times that had to be decided.
    pub moved: Moved,
    /// The file's identity.
    pub identity: Identity,
}

impl Log {
    /// Leaves out the rows of a time, first and last moment included: they are bad rows, closed. `column` is what
    /// the column of times is called.
    pub fn leave_out(&mut self, (first, last): (Moment, Moment), column: Option<&str>) {
        let bad = &mut self.bad;
        self.rows.retain(|row| {
            let stays = row.at < first || row.at > last;
            if !stays {
                bad.add(|| BadRow {
                    line: row.line,
                    column: None,
                    column_name: column.map(str::to_owned),
                    value: row.at.day_in(Tz::UTC).iso(),
                    reason: Reason::Closed,
                });
            }
            stays
        });
        self.bad.sort();
    }
}

/// Reads a log to its end, or not at all.
///
/// # Errors
/// Every [`Cause`](crate::Cause) but [`Empty`](crate::Cause::Empty) and [`NotText`](crate::Cause::NotText); those the preview has found.
pub fn read_log(
    source: impl Read,
    preview: &Preview,
    mapping: &Mapping,
    reading: &Reading<'_>,
    watch: Watch<'_>,
) -> Result<Log, ReadProblem> {
    let parts = Parts::find(mapping, preview)?;
    let mut incoming = Incoming::new(source, watch);
    let mut taking = Taking {
        parts,
        salt: reading.salt,
        local: LocalTime::new(reading.zone),
        judging: Judging::new(preview),
        classes: Classes::default(),
        rows: Vec::new(),
    };
    preview.records(&mut incoming)?.each_row(|row, position| {
        if taking.judging.is_whole(row) {
            taking.take(row, position, preview)?;
        }
        Ok(())
    })?;
    taking.finish(reading, incoming.identity())
}

/// Where the parts stand, from 0.
#[derive(Clone, Copy)]
struct Parts {
    key: Option<usize>,
    time: usize,
    times: TimeForm,
    prediction: usize,
    score: Option<usize>,
    outcome: Option<usize>,
}

impl Parts {
    fn find(mapping: &Mapping, preview: &Preview) -> Result<Self, ReadProblem> {
        let time = needed(mapping.time.as_ref(), Part::Time, preview)?;
        Ok(Self {
            key: optional(mapping.key.as_ref(), Part::Key, preview)?,
            time,
            prediction: needed(mapping.prediction.as_ref(), Part::Prediction, preview)?,
            score: optional(mapping.score.as_ref(), Part::Score, preview)?,
            outcome: optional(mapping.outcome.as_ref(), Part::Outcome, preview)?,
            times: times_of(time, preview)?,
        })
    }
}

/// A row before the classes are decided.
struct Raw {
    line: u64,
    key: u128,
    at: Moment,
    score: Option<f64>,
    said: u8,
    came: Option<u8>,
}

struct Taking<'a> {
    parts: Parts,
    salt: Salt,
    local: LocalTime,
    judging: Judging<'a>,
    classes: Classes,
    rows: Vec<Raw>,
}

impl Taking<'_> {
    fn take<R: Read>(
        &mut self,
        records: &Records<R>,
        position: u64,
        preview: &Preview,
    ) -> Result<(), ReadProblem> {
        let parts = self.parts;
        let key = match parts.key {
            None => self.salt.of_row(position, records.content()),
            Some(column) => match self.judging.identifier(records, column) {
                Some(identifier) => self.salt.of_identifier(identifier),
                None => return Ok(()),
            },
        };
        let line = records.line();
        let time = records.cell(parts.time);
        let Some(stamp) = parts.times.read(time) else {
            let accepted = parts.times;
            let reason = absent_or(time, Reason::NotATime { accepted });
            self.judging.bad_cell(line, parts.time, time, reason);
            return Ok(());
        };
        let Ok(score) = self.score(records, preview) else {
            return Ok(());
        };
        let Some(Some(said)) = self.class(records, parts.prediction, true)? else {
            return Ok(());
        };
        let came = match parts.outcome {
            None => None,
            Some(column) => match self.class(records, column, false)? {
                Some(came) => came,
                None => return Ok(()),
            },
        };
        let at = self.local.instant(stamp);
        self.rows.push(Raw {
            line,
            key,
            at,
            score,
            said,
            came,
        });
        Ok(())
    }

    /// The score; an error when the row is bad.
    fn score<R: Read>(
        &mut self,
        records: &Records<R>,
        preview: &Preview,
    ) -> Result<Option<f64>, ()> {
        let Some(column) = self.parts.score else {
            return Ok(None);
        };
        let cell = records.cell(column);
        if cell::is_missing(cell) {
            return Ok(None);
        }
        let accepted = preview.numbers;
        accepted.read(cell).map(Some).ok_or_else(|| {
            let reason = Reason::NotANumber { accepted };
            self.judging.bad_cell(records.line(), column, cell, reason);
        })
    }

    /// The class in a cell; inside, [`None`] for an empty one that may be empty; outside, for a bad row.
    fn class<R: Read>(
        &mut self,
        records: &Records<R>,
        column: usize,
        needed: bool,
    ) -> Result<Option<Option<u8>>, ReadProblem> {
        let cell = records.cell(column);
        if cell::is_missing(cell) {
            if needed {
                self.judging
                    .bad_cell(records.line(), column, cell, Reason::Missing);
            }
            return Ok((!needed).then_some(None));
        }
        match self.classes.meet(cell) {
            Met::Code(code) => Ok(Some(Some(code))),
            Met::Nonsense => {
                let reason = nonsense(cell);
                self.judging.bad_cell(records.line(), column, cell, reason);
                Ok(None)
            }
            Met::TooMany => Err(self.classes.too_many(records.line(), column)),
        }
    }

    fn finish(mut self, reading: &Reading<'_>, identity: Identity) -> Result<Log, ReadProblem> {
        let two = self.classes.decide(reading.positive, reading.known)?;
        let raw = std::mem::take(&mut self.rows);
        let rows: Vec<LogRow> = raw
            .into_iter()
            .filter_map(|row| self.settle(&row, &two))
            .collect();
        self.judging.bad.sort();
        let same = |a: &LogRow, b: &LogRow| LogRow { line: a.line, ..*b } == *a;
        Ok(Log {
            duplicates: duplicates(&rows, |row| row.key, |row| row.line, same),
            rows,
            classes: two.names,
            positive: two.positive,
            bad: self.judging.bad,
            moved: self.local.moved,
            identity,
        })
    }

    /// The row with its classes, if they are among the two.
    fn settle(&mut self, row: &Raw, two: &TwoClasses) -> Option<LogRow> {
        let said = two.side(row.said);
        let came = row.came.map(|code| two.side(code));
        let blamed = match (said, came, row.came, self.parts.outcome) {
            (None, ..) => Some((self.parts.prediction, row.said)),
            (_, Some(None), Some(code), Some(column)) => Some((column, code)),
            _ => None,
        };
        if let Some((column, code)) = blamed {
            let accepted = two.names.clone();
            let label = two.label(code).as_bytes();
            let reason = Reason::NotAClass { accepted };
            self.judging.bad_cell(row.line, column, label, reason);
            return None;
        }
        Some(LogRow {
            line: row.line,
            key: row.key,
            at: row.at,
            flagged: said?,
            score: row.score,
            outcome: came.flatten(),
        })
    }
}

/// What is wrong with a cell in which something is needed.
pub(crate) fn absent_or(cell: &[u8], otherwise: Reason) -> Reason {
    if cell::is_missing(cell) {
        Reason::Missing
    } else {
        otherwise
    }
}

/// Why a filled cell names no class.
pub(crate) fn nonsense(cell: &[u8]) -> Reason {
    if cell::has_control(cell) {
        Reason::ControlCharacter
    } else {
        Reason::NotUnicode
    }
}
