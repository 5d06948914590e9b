//! A peer's data through the whole way: the car loan logs are read, joined and measured, and every value
//! and every alert equals what NannyML computes from the same rows.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::DateTime;
use chrono_tz::Tz;
use outset_core::chunk::ChunkRule;
use outset_core::metric::Metric;
use outset_core::performance::{Measuring, Point, Prediction, points};
use outset_core::time::Moment;
use outset_exchange::{
    Choices, Log, Preview, Reading, Salt, propose, propose_outcomes, read_log, read_outcomes,
    unwatched,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;

const READING: Reading<'static> = Reading {
    zone: Tz::UTC,
    salt: Salt([3; 32]),
    positive: None,
    known: &[],
};

fn file(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/car_loan");
    std::fs::read(folder.join(name)).unwrap()
}

fn preview(bytes: &[u8]) -> Preview {
    Preview::of(bytes, &Choices::default()).unwrap()
}

fn log(name: &str) -> Log {
    let bytes = file(name);
    let preview = preview(&bytes);
    let mapping = propose(&preview, None);
    let log = read_log(&bytes[..], &preview, &mapping, &READING, &mut unwatched).unwrap();
    assert_eq!((log.rows.len(), log.bad.count), (50_000, 0));
    assert_eq!(log.duplicates.count, 0);
    assert_eq!(
        (&log.classes[..], &log.positive[..]),
        (&["0".to_owned(), "1".to_owned()][..], "1")
    );
    log
}

/// The analysis log with outcomes that came in several files, by identifier.
fn joined(log: &Log, files: &[Vec<u8>]) -> Vec<Prediction> {
    let mut outcomes = BTreeMap::new();
    for bytes in files {
        let preview = preview(bytes);
        let (key, outcome) = propose_outcomes(&preview, None);
        let (key, outcome) = (key.unwrap(), outcome.unwrap());
        let read = read_outcomes(
            &bytes[..],
            &preview,
            &key,
            &outcome,
            &READING,
            &mut unwatched,
        );
        outcomes.extend(read.unwrap().rows.iter().map(|row| (row.key, row.positive)));
    }
    let join = |row: &outset_exchange::LogRow| Prediction {
        outcome: outcomes.get(&row.key).copied(),
        ..row.prediction()
    };
    log.rows.iter().map(join).collect()
}

/// The outcomes as two files, the later half first and backwards.
fn halves() -> Vec<Vec<u8>> {
    let text = String::from_utf8(file("analysis_target.csv")).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().rev().collect();
    let (late, early) = rows.split_at(rows.len() / 2);
    let file = |rows: &[&str]| format!("{header}\n{}\n", rows.join("\n")).into_bytes();
    vec![file(late), file(early)]
}

fn measuring() -> Measuring {
    Measuring::new(ChunkRule::Rows(NonZeroUsize::new(5_000).unwrap()), Tz::UTC)
}

fn predictions(log: &Log) -> Vec<Prediction> {
    log.rows.iter().map(|row| row.prediction()).collect()
}

fn moment(text: &Value) -> Moment {
    let text = format!("{}Z", text.as_str().unwrap().replace(' ', "T"));
    Moment(
        text.parse::<DateTime<chrono::Utc>>()
            .unwrap()
            .timestamp_micros(),
    )
}

fn assert_near(found: f64, expected: &Value, metric: Metric, what: &str) {
    let areas = [Metric::RocAuc, Metric::AveragePrecision];
    let within = if areas.contains(&metric) { 1e-6 } else { 1e-9 };
    let expected = expected.as_f64().unwrap();
    assert!(
        (found - expected).abs() <= within,
        "{what} of {}: {found} for {expected}",
        metric.id()
    );
}

fn assert_equals(point: &Point, expected: &Value, thresholds: &Value) {
    let name = point.metric.id();
    assert_eq!(point.start, moment(&expected["start"]));
    assert_eq!(point.end, moment(&expected["end"]));
    assert_eq!((point.rows, point.waiting, point.open), (5_000, 0, false));
    assert_near(point.value.unwrap(), &expected[name], point.metric, "value");
    assert_near(
        point.lower.unwrap(),
        &thresholds[name][0],
        point.metric,
        "lower limit",
    );
    assert_near(
        point.upper.unwrap(),
        &thresholds[name][1],
        point.metric,
        "upper limit",
    );
    let alert = &expected[format!("{name}_alert")];
    assert_eq!(
        point.alert,
        alert.as_bool(),
        "alert of {name} at {}",
        expected["start"]
    );
    assert!(
        point.reference || !alert.is_null(),
        "the analysis is judged"
    );
}

#[test]
fn every_value_and_alert_equals_the_peers() {
    let reference = predictions(&log("reference.csv"));
    let analysis = joined(&log("analysis.csv"), &halves());
    let found = points(&reference, &analysis, &measuring());
    let expected: Value = serde_json::from_slice(&file("expected.json")).unwrap();
    let parts =
        ["reference", "analysis"].map(|part| expected["performance"][part].as_array().unwrap());
    let chunks: Vec<&Value> = parts.into_iter().flatten().collect();
    assert_eq!(chunks.len(), 20);
    assert_eq!(found.len(), chunks.len() * Metric::ALL.len());
    for (points, expected) in found.chunks(Metric::ALL.len()).zip(chunks) {
        for point in points {
            assert_equals(point, expected, &expected_thresholds());
        }
    }
    assert!(found.iter().any(|point| point.alert == Some(true)));
}

fn expected_thresholds() -> Value {
    let expected: Value = serde_json::from_slice(&file("expected.json")).unwrap();
    expected["thresholds"].clone()
}

#[test]
fn one_file_of_outcomes_gives_the_same_as_two() {
    let analysis = log("analysis.csv");
    let whole = joined(&analysis, &[file("analysis_target.csv")]);
    assert_eq!(whole, joined(&analysis, &halves()));
    let half = joined(&analysis, &halves()[..1]);
    let waiting = half.iter().filter(|row| row.outcome.is_none()).count();
    assert_eq!(waiting, 25_000);
}
