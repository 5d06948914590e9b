//! The prediction logs of the sample: rows that have exactly the quality that the seed states for each month,
//! spread over it, with scores that fit. The same seed gives the same rows.

use super::seed::Month3;
use crate::measure::start_of;
use chrono::DateTime;
use outset_core::time::{Moment, Month};
use std::fmt::Write;

/// A case that the model has judged.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// Tells it from all other cases.
    case: u64,
    /// Whole seconds.
    at: Moment,
    flagged: bool,
    /// Four digits.
    score: f64,
    positive: bool,
}

/// Cases of a log, at most.
const CASES: u64 = 1_000_000;

/// Rows of a log: how many a month, and what share of them is positive.
pub(super) struct Shape {
    pub(super) rows: usize,
    pub(super) positives: f64,
    pub(super) zone: chrono_tz::Tz,
}

/// The rows of these months. `series` keeps the identifiers of several logs apart.
pub(super) fn rows(shape: &Shape, months: &[Month3], this: Month, series: u64) -> Vec<Row> {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15 ^ series.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let mut all = Vec::with_capacity(shape.rows * months.len());
    for (month, found, right) in months {
        month_of(
            shape,
            this.plus(*month),
            (*found, *right),
            &mut chance,
            &mut all,
        );
    }
    for (row, case) in all.iter_mut().zip(series * CASES + 1..) {
        row.case = case;
    }
    all
}

/// The rows as a service writes them: a comma between cells, local times with their offset, and the classes
/// by name, the negative one first.
pub(super) fn table(rows: &[Row], classes: [&str; 2], zone: chrono_tz::Tz) -> String {
    let class = |positive: bool| classes[usize::from(positive)];
    let mut table = "id,time,prediction,score,outcome\n".to_owned();
    for row in rows {
        let utc = DateTime::from_timestamp_micros(row.at.0).unwrap_or_default();
        let time = utc.with_timezone(&zone).format("%Y-%m-%dT%H:%M:%S%:z");
        let (said, came) = (class(row.flagged), class(row.positive));
        // Writing into a text does not fail.
        let _ = writeln!(table, "{},{time},{said},{:.4},{came}", row.case, row.score);
    }
    table
}

/// One month: `found` of the positive ones are flagged, and `right` of those flagged are positive.
fn month_of(
    shape: &Shape,
    month: Month,
    (found, right): (f64, f64),
    chance: &mut Chance,
    all: &mut Vec<Row>,
) {
    let count = |value: f64| value.round().max(0.0) as usize;
    let positive = count(shape.rows as f64 * shape.positives);
    let hits = count(positive as f64 * found).min(positive);
    let alarms = count(hits as f64 * (1.0 - right) / right.max(0.01)).min(shape.rows - positive);
    let mut kinds: Vec<(bool, bool)> = Vec::with_capacity(shape.rows);
    kinds.extend(std::iter::repeat_n((true, true), hits));
    kinds.extend(std::iter::repeat_n((false, true), positive - hits));
    kinds.extend(std::iter::repeat_n((true, false), alarms));
    kinds.resize(shape.rows, (false, false));
    chance.shuffle(&mut kinds);
    let (first, length) = stretch(month, shape.zone);
    for (at, (flagged, outcome)) in kinds.into_iter().enumerate() {
        let place = (at as f64 + chance.next()) / shape.rows as f64;
        let (low, high) = match (flagged, outcome) {
            (true, true) => (0.55, 0.99),
            (true, false) => (0.5, 0.82),
            (false, true) => (0.18, 0.5),
            (false, false) => (0.01, 0.42),
        };
        let score = low + (high - low) * chance.next();
        let at = first.plus_seconds((place * length as f64) as i64);
        all.push(Row {
            case: 0,
            at,
            flagged,
            score: (score * 1e4).round() / 1e4,
            positive: outcome,
        });
    }
}

/// First moment of a month and its length in seconds.
fn stretch(month: Month, zone: chrono_tz::Tz) -> (Moment, i64) {
    let start = |month: Month| start_of(month.first_day(), zone);
    let first = start(month);
    (first, (start(month.plus(1)).0 - first.0) / 1_000_000)
}

/// A small generator that gives the same on every machine (xorshift64*).
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// 0 to 1, without 1.
    fn next(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = (self.next() * (at + 1) as f64) as usize;
            all.swap(at, other.min(at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use outset_exchange::{Choices, Preview, Reading, Salt, propose, read_log, unwatched};

    const SHAPE: Shape = Shape {
        rows: 1_000,
        positives: 0.08,
        zone: chrono_tz::Europe::Berlin,
    };

    #[test]
    fn a_month_has_exactly_the_quality_that_is_stated() {
        let this = Month::read("2026-11").unwrap();
        let months = [(-2, 0.9, 0.6), (-1, 0.8625, 0.65)];
        let all = rows(&SHAPE, &months, this, 7);
        assert_eq!(all.len(), 2_000);
        let last: Vec<_> = all
            .iter()
            .filter(|row| Month::of(row.at.day_in(SHAPE.zone)) == this.plus(-1))
            .collect();
        assert_eq!(last.len(), 1_000);
        let count = |flagged, positive| {
            last.iter()
                .filter(|row| (row.flagged, row.positive) == (flagged, positive))
                .count()
        };
        // 80 positive, 86.25 % found = 69; 69 × 0.35 / 0.65 = 37.2 flagged wrongly.
        assert_eq!(
            (count(true, true), count(false, true), count(true, false)),
            (69, 11, 37)
        );
        assert_eq!(all, rows(&SHAPE, &months, this, 7));
    }

    #[test]
    fn its_table_is_read_exactly_also_where_clocks_are_changed() {
        // The clocks of Berlin go forward in March and back in October.
        let this = Month::read("2026-11").unwrap();
        let written = rows(&SHAPE, &[(-8, 0.9, 0.6), (-1, 0.9, 0.6)], this, 3);
        let table = table(&written, ["normal", "exception"], SHAPE.zone);
        for offset in ["+01:00", "+02:00"] {
            assert!(table.contains(offset));
        }
        let preview = Preview::of(table.as_bytes(), &Choices::default()).unwrap();
        let reading = Reading {
            zone: chrono_tz::America::New_York,
            salt: Salt([7; 32]),
            positive: Some("exception"),
            known: &[],
        };
        let mapping = propose(&preview, None);
        let log = read_log(
            table.as_bytes(),
            &preview,
            &mapping,
            &reading,
            &mut unwatched,
        );
        let log = log.unwrap();
        assert_eq!((log.bad.count, log.duplicates.count), (0, 0));
        let read = log.rows.iter().map(|row| {
            let outcome = row.outcome.unwrap();
            (row.at, row.flagged, row.score.unwrap(), outcome)
        });
        let all = written
            .iter()
            .map(|row| (row.at, row.flagged, row.score, row.positive));
        assert!(read.eq(all));
    }
}
