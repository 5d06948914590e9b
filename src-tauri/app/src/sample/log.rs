//! The prediction logs of the sample: rows that have exactly the quality that the seed states for each month,
//! spread over it, with scores that fit. The same seed gives the same rows.

use super::seed::Month3;
use chrono::{Datelike, TimeZone};
use outset_core::time::Month;
use outset_store::table::prediction::Prediction;

/// Rows of a log: how many a month, and what share of them is positive.
pub(super) struct Shape {
    pub(super) rows: usize,
    pub(super) positives: f64,
    pub(super) zone: chrono_tz::Tz,
}

/// The rows of these months. `series` keeps the identifiers of several logs apart.
pub(super) fn rows(shape: &Shape, months: &[Month3], this: Month, series: u64) -> Vec<Prediction> {
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
    all
}

/// One month: `found` of the positive ones are flagged, and `right` of those flagged are positive.
fn month_of(
    shape: &Shape,
    month: Month,
    (found, right): (f64, f64),
    chance: &mut Chance,
    all: &mut Vec<Prediction>,
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
        all.push(Prediction {
            at: first + (place * length as f64) as i64,
            key_hash: chance.hash(),
            class: i64::from(flagged),
            score: Some((score * 1e4).round() / 1e4),
            outcome: Some(i64::from(outcome)),
        });
    }
}

/// First moment of a month and its length, microseconds.
fn stretch(month: Month, zone: chrono_tz::Tz) -> (i64, i64) {
    let start = |month: Month| {
        let day = month.first_day().0;
        let local = zone.with_ymd_and_hms(day.year(), day.month(), 1, 0, 0, 0);
        let fallback = day
            .and_time(chrono::NaiveTime::MIN)
            .and_utc()
            .timestamp_micros();
        local
            .earliest()
            .map_or(fallback, |at| at.timestamp_micros())
    };
    let first = start(month);
    (first, start(month.plus(1)) - first - 1)
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

    fn hash(&mut self) -> [u8; 16] {
        let mut hash = [0; 16];
        hash[..8].copy_from_slice(&self.bits().to_be_bytes());
        hash[8..].copy_from_slice(&self.bits().to_be_bytes());
        hash
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
    use outset_core::time::Moment;

    #[test]
    fn a_month_has_exactly_the_quality_that_is_stated() {
        let shape = Shape {
            rows: 1_000,
            positives: 0.08,
            zone: chrono_tz::Europe::Berlin,
        };
        let this = Month::read("2026-11").unwrap();
        let rows = rows(&shape, &[(-2, 0.9, 0.6), (-1, 0.8625, 0.65)], this, 7);
        assert_eq!(rows.len(), 2_000);
        let last: Vec<_> = rows
            .iter()
            .filter(|row| Month::of(Moment(row.at).day_in(shape.zone)) == this.plus(-1))
            .collect();
        assert_eq!(last.len(), 1_000);
        let count = |flagged, positive| {
            let wanted = (i64::from(flagged), Some(i64::from(positive)));
            last.iter()
                .filter(|row| (row.class, row.outcome) == wanted)
                .count()
        };
        // 80 positive, 86.25 % found = 69; 69 × 0.35 / 0.65 = 37.2 flagged wrongly.
        assert_eq!(
            (count(true, true), count(false, true), count(true, false)),
            (69, 11, 37)
        );
        let again = super::rows(&shape, &[(-2, 0.9, 0.6), (-1, 0.8625, 0.65)], this, 7);
        assert_eq!(rows, again);
    }
}
