//! How long the futures take: every keystroke in a driver computes them anew; what decides them waits
//! until somebody asks.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on has failed"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use outset_core::{
    choice::{self, Candidate, Limits, choose},
    estimate::Estimate,
    plan::Plan,
    simulate::{Ahead, Analysis, Goal, Run, Study, modified_rate, simulate},
};
use std::path::Path;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

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

/// Choosing among 100 projects with 2,000 futures each, for six budgets.
fn choice(criterion: &mut Criterion) {
    let candidates: Vec<Candidate> = (0..100).map(candidate).collect();
    let budgets = [0.5, 0.75, 1.0, 1.25, 1.5, 2.0].map(|times| times * 2_000_000.0);
    let limits = Limits::default();
    for (name, goal) in [
        ("likely", choice::Goal::Likely),
        ("careful", choice::Goal::Careful),
    ] {
        criterion.bench_function(&format!("choice/100/{name}"), |bencher| {
            bencher.iter(|| choose(&candidates, &budgets, goal, &limits, &|| false).unwrap());
        });
    }
}

/// A project that costs and brings other sums than its neighbours, spread without a generator.
fn candidate(at: u32) -> Candidate {
    let spread = |future: u32, by: u32| f64::from((future * by + at * 7_919) % 1_999) / 1_999.0;
    let size = 40_000.0 + f64::from(at * 7_331 % 100) * 3_000.0;
    Candidate {
        key: format!("{at:03}"),
        way: String::new(),
        ahead: Ahead {
            gain: (0..2_000)
                .map(|future| size * (3.0 * spread(future, 31 + 2 * at) - 0.8))
                .collect(),
            spending: (0..2_000)
                .map(|future| size * (0.7 + 0.6 * spread(future, 57 + 2 * at)))
                .collect(),
        },
        people: Vec::new(),
        must: false,
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = futures, keystroke, questions
}
criterion_group! {
    name = choices;
    // Seconds each, where the others are milliseconds.
    config = Criterion::default().sample_size(10);
    targets = choice
}
criterion_main!(benches, choices);
