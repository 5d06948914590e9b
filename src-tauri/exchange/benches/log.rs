//! How long reading a prediction log takes, per 200,000 generated rows.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on has failed"
)]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use outset_exchange::{Choices, Preview, Reading, Salt, propose, read_log, unwatched};
use std::fmt::Write;

/// A log with three features, a row every eight minutes.
fn generated(rows: usize) -> String {
    let mut text = String::from("id,value,range,length,timestamp,y_pred_proba,y_pred,repaid\n");
    for row in 0..rows {
        let (minute, score) = (row * 8, row * 7919 % 100);
        let (day, hour) = (minute / 1440 % 28 + 1, minute / 60 % 24);
        let month = minute / 40_320 % 12 + 1;
        let (said, came) = (score / 50, usize::from(row % 10 < score / 10));
        writeln!(
            text,
            "{row},{}.5,40K - 60K €,{},2026-{month:02}-{day:02} {hour:02}:{:02}:16.848,0.{score:02},{said},{came}.0",
            row % 50_000,
            row % 24,
            minute % 60,
        )
        .unwrap();
    }
    text
}

fn log(criterion: &mut Criterion) {
    let rows = 200_000;
    let text = generated(rows);
    let mut group = criterion.benchmark_group("log");
    group.sample_size(10);
    group.throughput(Throughput::Elements(rows as u64));
    group.bench_function(rows.to_string(), |bencher| {
        bencher.iter(|| {
            let preview = Preview::of(text.as_bytes(), &Choices::default()).unwrap();
            let mapping = propose(&preview, None);
            let reading = Reading {
                zone: chrono_tz::Europe::Berlin,
                salt: Salt([7; 32]),
                positive: None,
                known: &[],
            };
            let mut watch = unwatched;
            let log = read_log(text.as_bytes(), &preview, &mapping, &reading, &mut watch).unwrap();
            assert_eq!(log.rows.len(), rows);
            log
        });
    });
    group.finish();
}

criterion_group!(benches, log);
criterion_main!(benches);
