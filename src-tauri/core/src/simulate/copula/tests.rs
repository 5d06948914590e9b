//! Drivers that move together: as much as stated, each as distributed as alone.

use super::*;
use crate::{
    estimate::{Bounds, Estimate, Peak, Quantile},
    plan::{Degree, Dependence, Driver, Group},
    simulate::{Run, Sampler, draw::Draws},
    statistics::{correlation, ranks},
};
use Degree::{Independent, Opposite, SomewhatTogether, StronglyTogether};

/// Futures of a test.
const COUNT: usize = 16_000;

fn plan(estimates: &[(&str, Estimate)]) -> Plan {
    let mut plan = Plan::new("EUR", 2026 * 12, 12, 0.0);
    let drivers = estimates.iter();
    plan.drivers = drivers
        .map(|(id, estimate)| Driver::guess(id, id, "", estimate.clone()))
        .collect();
    plan
}

fn state(plan: &mut Plan, one: &str, other: &str, degree: Degree) {
    plan.dependence.push(Dependence {
        one: one.into(),
        other: other.into(),
        degree,
    });
}

fn group(plan: &mut Plan, id: &str, drivers: &[&str]) {
    plan.groups.push(Group {
        id: id.into(),
        name: id.into(),
        drivers: drivers.iter().map(|id| (*id).to_owned()).collect(),
    });
}

fn draws(plan: &Plan, sampler: Sampler) -> Draws {
    let run = Run {
        samples: COUNT,
        seed: 11,
        sampler,
    };
    Draws::new(plan, &run).unwrap()
}

fn spearman(draws: &Draws, one: usize, other: usize) -> f64 {
    let of = |at: usize| ranks(&draws.drivers[at].values);
    correlation(&of(one), &of(other)).unwrap()
}

fn kinds() -> Vec<(&'static str, Estimate)> {
    vec![
        ("a", Estimate::range(100.0, 1000.0)),
        ("b", Estimate::three_point(2.0, 4.0, 12.0)),
        (
            "c",
            Estimate::percentiles(&[(0.1, 3.0), (0.5, 5.0), (0.9, 9.0)]),
        ),
        (
            "d",
            Estimate::ThreePoint {
                low: 0.0,
                mode: 1.0,
                high: 2.0,
                peak: Peak::Triangular,
            },
        ),
    ]
}

#[test]
fn ranks_are_correlated_as_the_word_says() {
    for sampler in [Sampler::Plain, Sampler::Sobol] {
        for degree in Degree::ALL {
            let mut plan = plan(&kinds());
            state(&mut plan, "a", "b", degree);
            state(&mut plan, "d", "c", degree);
            let draws = draws(&plan, sampler);
            // The standard error of Spearman's coefficient is about 1.06 (1 − ρ²) ÷ √n.
            let meant = degree.rank_correlation();
            let error = 1.06 * (1.0 - meant * meant) / (COUNT as f64).sqrt();
            for (one, other) in [(0, 1), (2, 3)] {
                let off = (spearman(&draws, one, other) - meant).abs();
                assert!(off < 4.0 * error, "{degree:?} {sampler:?}: {off}");
            }
            let apart = spearman(&draws, 0, 3).abs();
            assert!(apart < 4.0 / (COUNT as f64).sqrt(), "{apart}");
        }
    }
}

#[test]
fn each_keeps_its_own_distribution() {
    let mut plan = plan(&kinds());
    for (one, other) in [("a", "b"), ("a", "c"), ("b", "c"), ("d", "a")] {
        state(&mut plan, one, other, StronglyTogether);
    }
    let draws = draws(&plan, Sampler::Plain);
    for (driver, drawn) in plan.drivers.iter().zip(&draws.drivers) {
        let quantile = Quantile::new(&driver.estimate, &Bounds::NONE).unwrap();
        for share in [0.05, 0.25, 0.5, 0.9] {
            let limit = quantile.at(share);
            let below = drawn.values.iter().filter(|value| **value <= limit).count();
            let off = below as f64 / COUNT as f64 - share;
            let error = (share * (1.0 - share) / COUNT as f64).sqrt();
            assert!(off.abs() < 4.0 * error, "{} at {share}: {off}", driver.id);
        }
    }
}

#[test]
fn who_is_independent_and_the_first_of_each_keep_every_digit() {
    let alone = draws(&plan(&kinds()), Sampler::Sobol);
    let mut plan = plan(&kinds());
    state(&mut plan, "c", "b", Opposite);
    state(&mut plan, "a", "d", Independent);
    let with = draws(&plan, Sampler::Sobol);
    for at in [0, 1, 3] {
        assert_eq!(with.drivers[at].values, alone.drivers[at].values, "{at}");
    }
    assert_ne!(with.drivers[2].values, alone.drivers[2].values);
    assert_eq!(with.drivers[2].ends, alone.drivers[2].ends);
}

#[test]
fn the_order_of_a_plan_and_of_its_statements_changes_no_digit() {
    let mut plan = plan(&kinds());
    group(&mut plan, "all", &["a", "b", "c"]);
    state(&mut plan, "all", "all", SomewhatTogether);
    state(&mut plan, "d", "all", Opposite);
    let before = draws(&plan, Sampler::Sobol);
    plan.drivers.reverse();
    plan.dependence.reverse();
    plan.groups[0].drivers.reverse();
    let mut after = draws(&plan, Sampler::Sobol);
    after.drivers.reverse();
    for (before, after) in before.drivers.iter().zip(&after.drivers) {
        assert_eq!(before.values, after.values);
    }
}

#[test]
fn a_group_speaks_of_each_two_and_the_narrower_word_holds() {
    let mut plan = plan(&kinds());
    group(&mut plan, "rates", &["a", "b", "c"]);
    state(&mut plan, "rates", "rates", StronglyTogether);
    state(&mut plan, "a", "c", SomewhatTogether);
    let stated = pairs(&plan).unwrap();
    let expected = [
        ((0, 1), StronglyTogether),
        ((0, 2), SomewhatTogether),
        ((1, 2), StronglyTogether),
    ];
    assert_eq!(stated.into_iter().collect::<Vec<_>>(), expected);
    // The same said of two overlapping groups of one size cannot both hold.
    group(&mut plan, "times", &["a", "b", "d"]);
    state(&mut plan, "times", "times", Opposite);
    assert!(matches!(pairs(&plan), Err(PlanError::Contradiction { .. })));
}

#[test]
fn what_cannot_be_is_mended_and_told() {
    let mut plan = plan(&kinds());
    group(&mut plan, "three", &["a", "b", "c"]);
    state(&mut plan, "three", "three", Opposite);
    // Three that oppose one another can do so by r = −1/2: ρ = 6 ÷ π · asin(−1/4) = −0.482584.
    let found = repairs(&plan).unwrap();
    assert_eq!(found.len(), 3);
    for repair in &found {
        assert!((repair.stated + 0.6).abs() < 1e-9, "{repair:?}");
        assert!((repair.used + 0.482_584).abs() < 1e-5, "{repair:?}");
    }
    assert_eq!((found[0].one.as_str(), found[0].other.as_str()), ("a", "b"));
    let drawn = draws(&plan, Sampler::Plain);
    let error = 1.06 * (1.0 - 0.48 * 0.48) / (COUNT as f64).sqrt();
    let off = spearman(&drawn, 0, 2) - found[0].used;
    assert!(off.abs() < 4.0 * error, "{off}");
    // Two pairs of one kind need no mending.
    plan.dependence.clear();
    state(&mut plan, "a", "b", Opposite);
    assert_eq!(repairs(&plan), Ok(Vec::new()));
}

#[test]
fn what_is_fixed_moves_with_nothing() {
    let mut plan = plan(&[
        ("a", Estimate::Fixed { value: 3.0 }),
        ("b", Estimate::range(1.0, 2.0)),
    ]);
    let alone = draws(&plan, Sampler::Sobol);
    state(&mut plan, "a", "b", StronglyTogether);
    let with = draws(&plan, Sampler::Sobol);
    assert_eq!(with.drivers[1].values, alone.drivers[1].values);
    assert!(with.drivers[0].values.iter().all(|value| *value == 3.0));
}

fn rows(values: &[f64]) -> Estimate {
    Estimate::Samples {
        values: values.into(),
        rows: Some("week".into()),
    }
}

#[test]
fn drivers_of_one_table_take_the_same_row() {
    let (cases, minutes) = ([10.0, 40.0, 20.0, 40.0], [7.0, 1.0, 5.0, 3.0]);
    let plan = plan(&[
        ("cases", rows(&cases)),
        ("minutes", rows(&minutes)),
        ("apart", Estimate::samples(&minutes)),
    ]);
    let drawn = draws(&plan, Sampler::Sobol);
    let mut seen = BTreeMap::new();
    for (one, other) in drawn.drivers[0]
        .values
        .iter()
        .zip(drawn.drivers[1].values.iter())
    {
        let row = (0..4).find(|row| (cases[*row], minutes[*row]) == (*one, *other));
        *seen.entry(row).or_insert(0) += 1;
    }
    // Each row equally often, and nothing that is no row.
    assert_eq!(seen.len(), 4);
    for (row, count) in seen {
        assert!(row.is_some() && (3_900..=4_100).contains(&count), "{row:?}");
    }
    // Ranks are those of the values, so that correlations are right.
    let apart = spearman(&drawn, 0, 2);
    assert!(apart.abs() < 0.02, "{apart}");
    let shares: Vec<f64> = drawn.drivers[1]
        .points
        .shares()
        .iter()
        .map(|s| f64::from(*s))
        .collect();
    let alike = correlation(&ranks(&shares), &ranks(&drawn.drivers[1].values));
    assert!((alike.unwrap() - 1.0).abs() < 1e-12);
}

#[test]
fn what_makes_no_sense_is_said() {
    type Spoil = fn(&mut Plan);
    let spoilt: [(Spoil, &str); 9] = [
        (|plan| state(plan, "a", "a", Opposite), "WithItself"),
        (|plan| state(plan, "a", "nobody", Opposite), "UnknownDriver"),
        (|plan| group(plan, "a", &["b"]), "Twice"),
        (|plan| group(plan, "g", &["b", "b"]), "Twice"),
        (|plan| group(plan, "g", &["g"]), "UnknownDriver"),
        (
            |plan| {
                state(plan, "a", "b", Opposite);
                state(plan, "b", "a", Opposite);
            },
            "Twice",
        ),
        (
            |plan| {
                plan.drivers[0].estimate = rows(&[1.0, 2.0]);
                plan.drivers[1].estimate = rows(&[3.0, 4.0]);
                state(plan, "a", "c", Opposite);
            },
            "SharedRows",
        ),
        (
            |plan| {
                plan.drivers[0].estimate = rows(&[1.0, 2.0]);
                plan.drivers[1].estimate = rows(&[3.0, 4.0, 5.0]);
            },
            "RowsDiffer",
        ),
        (
            |plan| {
                let more = (0..60).map(|at| {
                    let id = format!("more-{at}");
                    Driver::guess(&id, &id, "", Estimate::range(1.0, 2.0))
                });
                plan.drivers.extend(more);
                let ids: Vec<String> = plan.drivers.iter().map(|it| it.id.clone()).collect();
                let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                group(plan, "all", &ids);
                state(plan, "all", "all", Opposite);
            },
            "TooManyDependent",
        ),
    ];
    for (spoil, expected) in spoilt {
        let mut plan = plan(&kinds());
        spoil(&mut plan);
        let refused = format!("{:?}", check(&plan).unwrap_err());
        assert!(refused.starts_with(expected), "{refused}");
    }
}

#[test]
fn fifty_that_oppose_one_another_are_mended() {
    let ids: Vec<String> = (0..50).map(|at| format!("d{at:02}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let all: Vec<_> = ids
        .iter()
        .map(|id| (*id, Estimate::range(1.0, 2.0)))
        .collect();
    let mut plan = plan(&all);
    group(&mut plan, "all", &ids);
    state(&mut plan, "all", "all", Opposite);
    // By symmetry r = −1 ÷ 49, ρ = 6 ÷ π · asin(−1 ÷ 98) = −0.019489.
    let found = repairs(&plan).unwrap();
    assert_eq!(found.len(), 50 * 49 / 2);
    assert!(found.iter().all(|it| (it.used + 0.019_489).abs() < 1e-4));
}

#[test]
fn numbers_of_the_workspace_keep_their_futures_whatever_one_project_says() {
    let (usd, chf) = ("workspace:rate:USD", "workspace:rate:CHF");
    let wide = || Estimate::range(1.0, 2.0);
    let mut plan = plan(&[("a", wide()), (usd, wide()), (chf, wide())]);
    let apart = draws(&plan, Sampler::Sobol);
    // Strongly with both cannot be: those two are independent of each other, and stay so.
    state(&mut plan, "a", usd, StronglyTogether);
    state(&mut plan, "a", chf, StronglyTogether);
    let moved = draws(&plan, Sampler::Sobol);
    for at in [1, 2] {
        assert_eq!(moved.drivers[at].values, apart.drivers[at].values);
    }
    assert_ne!(moved.drivers[0].values, apart.drivers[0].values);
    for at in [1, 2] {
        let found = spearman(&moved, 0, at);
        // Two equal weights of a length of one at most: 1/√2 of scores, 0.69 of ranks.
        assert!((found - of_ranks(0.5_f64.sqrt())).abs() < 0.02, "{found}");
    }
    let told = repairs(&plan).unwrap();
    assert_eq!(told.len(), 2, "{told:?}");
}
