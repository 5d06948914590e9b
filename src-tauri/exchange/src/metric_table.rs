//! Reading a table of metrics that somebody else measured.

use crate::cell;
use crate::incoming::{Identity, Incoming, Watch};
use crate::local_time::{LocalTime, Moved};
use crate::mapping::{ColumnRef, Part, optional, times_of};
use crate::metric_shape::{Shape, Values, metric_name, value};
use crate::number::NumberForm;
use crate::prediction_log::absent_or;
use crate::problem::{BadRows, Cause, ReadProblem, Reason};
use crate::records::Records;
use crate::row::Judging;
use crate::table::Preview;
use crate::time::TimeForm;
use chrono_tz::Tz;
use outset_core::time::Moment;
use std::io::Read;

/// One value over one stretch of time.
#[derive(Debug, Clone, PartialEq)]
pub struct TablePoint {
    /// The line it stands in, from 1.
    pub line: u64,
    /// The public name of a known metric, or what the file calls it.
    pub metric: String,
    /// When the stretch of time begins.
    pub start: Moment,
    /// When it ends.
    pub end: Option<Moment>,
    /// How many rows were measured.
    pub rows: Option<u64>,
    /// The value; `94 %` is 0.94.
    pub value: f64,
}

/// A metric table that was read to its end.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricTable {
    /// Its values in the order of the file. Empty cells have none.
    pub points: Vec<TablePoint>,
    /// Rows with something bad in them; nothing of them is in the points.
    pub bad: BadRows,
    /// Local times that had to be decided.
    pub moved: Moved,
    /// The file's identity.
    pub identity: Identity,
}

/// Reads a metric table to its end, or not at all. A row with a bad cell gives no point.
///
/// # Errors
/// Every [`Cause`] that concerns a whole file.
pub fn read_metric_table(
    source: impl Read,
    preview: &Preview,
    shape: &Shape,
    zone: Tz,
    watch: Watch<'_>,
) -> Result<MetricTable, ReadProblem> {
    let mut incoming = Incoming::new(source, watch);
    let mut taking = Taking {
        places: Places::find(shape, preview)?,
        numbers: preview.numbers,
        judging: Judging::new(preview),
        local: LocalTime::new(zone),
        points: Vec::new(),
    };
    preview.records(&mut incoming)?.each_row(|row, _| {
        if taking.judging.is_whole(row) {
            let before = taking.points.len();
            if let Err(bad) = taking.take(row) {
                taking.points.truncate(before);
                let cell = row.cell(bad.column);
                taking
                    .judging
                    .bad_cell(row.line(), bad.column, cell, bad.reason);
            }
        }
        Ok(())
    })?;
    Ok(MetricTable {
        points: taking.points,
        bad: taking.judging.bad,
        moved: taking.local.moved,
        identity: incoming.identity(),
    })
}

struct Places {
    start: (usize, TimeForm),
    end: Option<(usize, TimeForm)>,
    rows: Option<usize>,
    /// Columns of values, with the metric's name or the column it stands in.
    values: Vec<(usize, Name)>,
}

enum Name {
    Is(String),
    StandsIn(usize),
}

impl Places {
    fn find(shape: &Shape, preview: &Preview) -> Result<Self, ReadProblem> {
        let start = shape.start.required(Part::Time, preview)?;
        let end = optional(shape.end.as_ref(), Part::End, preview)?;
        let end = end.map(|end| times_of(end, preview).map(|form| (end, form)));
        let values = match &shape.values {
            Values::Long { metric, value } => {
                let metric = metric.required(Part::Metric, preview)?;
                let value = value.required(Part::Value, preview)?;
                vec![(value, Name::StandsIn(metric))]
            }
            Values::Wide(columns) => {
                let place = |column: &ColumnRef| {
                    let place = column.required(Part::Value, preview)?;
                    let name = preview.name(place);
                    let name = name.unwrap_or_else(|| (place + 1).to_string());
                    Ok((place, Name::Is(metric_name(&name))))
                };
                columns
                    .iter()
                    .map(place)
                    .collect::<Result<_, ReadProblem>>()?
            }
        };
        if values.is_empty() {
            return Err(Cause::NotMapped { part: Part::Value }.into());
        }
        Ok(Self {
            start: (start, times_of(start, preview)?),
            end: end.transpose()?,
            rows: optional(shape.rows.as_ref(), Part::Rows, preview)?,
            values,
        })
    }
}

struct Bad {
    column: usize,
    reason: Reason,
}

struct Taking<'a> {
    places: Places,
    numbers: NumberForm,
    judging: Judging<'a>,
    local: LocalTime,
    points: Vec<TablePoint>,
}

impl Taking<'_> {
    fn take<R: Read>(&mut self, records: &Records<R>) -> Result<(), Bad> {
        let start = time(records, self.places.start)?;
        let end = match self.places.end {
            Some((column, _)) if cell::is_missing(records.cell(column)) => None,
            Some(place) => Some(time(records, place)?),
            None => None,
        };
        let rows = match self.places.rows {
            Some(column) => count(records, column, self.numbers)?,
            None => None,
        };
        // Counted as moved only once the row's times are known to be good.
        let start = self.local.instant(start);
        let end = end.map(|end| self.local.instant(end));
        for (column, name) in &self.places.values {
            let cell = records.cell(*column);
            if cell::is_missing(cell) {
                continue;
            }
            let bad = |column: usize, reason| Bad { column, reason };
            let accepted = self.numbers;
            let value = value(cell, accepted)
                .ok_or_else(|| bad(*column, Reason::NotANumber { accepted }))?;
            let metric = match name {
                Name::Is(name) => name.clone(),
                Name::StandsIn(place) => {
                    name_in(records.cell(*place)).map_err(|reason| bad(*place, reason))?
                }
            };
            self.points.push(TablePoint {
                line: records.line(),
                metric,
                start,
                end,
                rows,
                value,
            });
        }
        Ok(())
    }
}

fn time<R: Read>(
    records: &Records<R>,
    (column, accepted): (usize, TimeForm),
) -> Result<crate::time::Stamp, Bad> {
    let cell = records.cell(column);
    accepted.read(cell).ok_or_else(|| Bad {
        column,
        reason: absent_or(cell, Reason::NotATime { accepted }),
    })
}

fn count<R: Read>(
    records: &Records<R>,
    column: usize,
    accepted: NumberForm,
) -> Result<Option<u64>, Bad> {
    let cell = records.cell(column);
    if cell::is_missing(cell) {
        return Ok(None);
    }
    let whole = |number: &f64| (0.0..9e15).contains(number) && number.fract() == 0.0;
    let count = accepted
        .read(cell)
        .filter(whole)
        .map(|number| number as u64);
    count.map(Some).ok_or(Bad {
        column,
        reason: Reason::NotANumber { accepted },
    })
}

fn name_in(cell: &[u8]) -> Result<String, Reason> {
    if cell::is_missing(cell) {
        return Err(Reason::Missing);
    }
    if cell::has_control(cell) {
        return Err(Reason::ControlCharacter);
    }
    let name = std::str::from_utf8(cell).map_err(|_| Reason::NotUnicode)?;
    Ok(metric_name(name))
}
