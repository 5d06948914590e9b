//! How long the futures take: every keystroke in a driver computes them anew; what decides them waits
//! until somebody asks.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on has failed"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use outset_core::{
    estimate::Estimate,
    plan::Plan,
    simulate::{Analysis, Goal, Run, Study, modified_rate, simulate},
};
use std::path::Path;

/// 27 drivers, 19 costs, one benefit, 36 months.
fn plan() -> Plan {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/plan");
    let text = std::fs::read_to_string(folder.join("numpy-model.json")).unwrap();
    Plan::from_json(&text).unwrap()
}

/// A run with another seed each time: nothing that was drawn before can be taken again.
fn fresh(samples: usize) -> impl FnMut() -> Run {
    let mut seed = 1;
    move || {
        seed += 1;
        Run {
            samples,
            seed,
            ..Run::default()
        }
    }
}

/// Futures from nothing, and the whole result with swings and rank correlations.
fn futures(criterion: &mut Criterion) {
    let plan = plan();
    for samples in [10_000, 100_000] {
        // Drawing and working through, with rates of return and payback, and little else.
        let mut run = fresh(samples);
        criterion.bench_function(&format!("futures/{samples}"), |bencher| {
            bencher.iter(|| modified_rate(&plan, &run(), 0.1, 0.1, &|| false).unwrap());
        });
        let mut run = fresh(samples);
        criterion.bench_function(&format!("simulate/{samples}"), |bencher| {
            bencher.iter(|| simulate(&plan, &run(), &|| false).unwrap());
        });
    }
}

/// One number changes, all others stay: what a keystroke asks for.
fn keystroke(criterion: &mut Criterion) {
    let mut plan = plan();
    for samples in [4_000, 10_000] {
        let run = Run {
            samples,
            ..Run::default()
        };
        criterion.bench_function(&format!("keystroke/{samples}"), |bencher| {
            bencher.iter(|| {
                if let Estimate::Range { high, .. } = &mut plan.drivers[2].estimate {
                    *high += 1.0;
                }
                simulate(&plan, &run, &|| false).unwrap()
            });
        });
    }
}

/// What waits until somebody asks, on 10,000 futures at hand.
fn questions(criterion: &mut Criterion) {
    let plan = plan();
    let go_on = &|| false;
    criterion.bench_function("analysis/new", |bencher| {
        bencher.iter(|| Analysis::new(&plan, &Run::default(), go_on).unwrap());
    });
    let analysis = Analysis::new(&plan, &Run::default(), go_on).unwrap();
    let driver = plan.drivers[plan.drivers.len() - 1].id.as_str();
    let other = plan.drivers[0].id.as_str();
    criterion.bench_function("analysis/deciders", |bencher| {
        bencher.iter(|| analysis.deciders(go_on).unwrap());
    });
    criterion.bench_function("analysis/total_effects", |bencher| {
        bencher.iter(|| analysis.total_effects(go_on).unwrap());
    });
    let study = Study::Mean {
        cases: 100,
        deviation: 1.0,
    };
    criterion.bench_function("analysis/sample_information", |bencher| {
        bencher.iter(|| analysis.sample_information(driver, study, 0.0, go_on));
    });
    criterion.bench_function("analysis/break_even", |bencher| {
        bencher.iter(|| analysis.break_even(driver, Goal::LikelyReturn(0.0), go_on));
    });
    criterion.bench_function("analysis/chance_map", |bencher| {
        bencher.iter(|| analysis.chance_map(driver, other, go_on).unwrap());
    });
    criterion.bench_function("analysis/examples", |bencher| {
        bencher.iter(|| analysis.examples());
    });
    criterion.bench_function("analysis/fiscal_years", |bencher| {
        bencher.iter(|| analysis.fiscal_years(4, go_on).unwrap());
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = futures, keystroke, questions
}
criterion_main!(benches);
