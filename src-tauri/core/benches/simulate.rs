//! How long the futures take: every keystroke in a driver computes them anew.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on has failed"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use outset_core::{
    plan::Plan,
    simulate::{Run, simulate},
};
use std::path::Path;

/// 27 drivers, 19 costs, one benefit, 36 months.
fn futures(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/plan");
    let text = std::fs::read_to_string(folder.join("numpy-model.json")).unwrap();
    let plan = Plan::from_json(&text).unwrap();
    criterion.bench_function("simulate/10000", |bencher| {
        bencher.iter(|| simulate(&plan, &Run::default(), &|| false).unwrap());
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = futures
}
criterion_main!(benches);
