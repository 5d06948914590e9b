//! What decides the return, and what knowing is worth: against closed forms, and laws that always hold.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{Plan, PlanError, Timing};
use outset_core::simulate::{Analysis, Decider, Figure, Run, Study};
use proptest::prelude::*;

/// A normal number.
pub(crate) fn normal(mean: f64, deviation: f64) -> Estimate {
    // The 95th percentile of the standard normal distribution.
    let reach = 1.644_853_626_951_472_7 * deviation;
    Estimate::Range {
        low: mean - reach,
        high: mean + reach,
        confidence: 0.9,
        shape: Shape::Normal,
    }
}

/// The return is the sum of two normal amounts, of mean 100 together: deviations 150 and √17,500, together
/// 200.
fn two_normal() -> Plan {
    let mut plan = plan(1, 0.0);
    amount(&mut plan, "x", normal(100.0, 150.0), 0.0);
    amount(&mut plan, "y", normal(0.0, 17_500.0_f64.sqrt()), 0.0);
    driver(&mut plan, "idle", Estimate::range(1.0, 2.0));
    plan
}

fn analysis(plan: &Plan, samples: usize) -> Analysis<'_> {
    Analysis::new(plan, &run(samples), &|| false).unwrap()
}

fn of<'d>(drivers: &'d [Decider], id: &str) -> &'d Decider {
    drivers.iter().find(|driver| driver.id == id).unwrap()
}

fn agree(found: Figure, expected: f64, largest_error: f64) {
    let off = (found.value - expected).abs();
    assert!(off <= 4.0 * found.error, "{found:?} is not {expected}");
    assert!(found.error <= largest_error, "{found:?}");
}

/// Unit normal linear loss: φ(u) − u (1 − Φ(u)), with Φ by the error function.
fn loss(mean: f64, deviation: f64) -> f64 {
    let u = mean.abs() / deviation;
    let density = libm::exp(-0.5 * u * u) / std::f64::consts::TAU.sqrt();
    let beyond = 0.5 * libm::erfc(u / std::f64::consts::SQRT_2);
    deviation * (density - u * beyond)
}

#[test]
fn perfect_information_is_that_of_the_closed_form() {
    // Unit normal linear loss at 100 ÷ 200 and at 100 ÷ 150.
    assert!((loss(100.0, 200.0) - 39.559_311).abs() < 1e-6);
    assert!((loss(100.0, 150.0) - 22.667_947).abs() < 1e-6);
    let plan = two_normal();
    let found = analysis(&plan, 65_536).deciders(&|| false).unwrap();
    agree(found.perfect_information, 39.559_311, 0.5);
    for (id, expected) in [("x", 22.667_947), ("y", loss(100.0, 17_500.0_f64.sqrt()))] {
        let part = of(&found.drivers, id).perfect_information;
        // The one bin in which the decision turns hides up to 0.2 % of it.
        let off = (part.value - expected).abs();
        assert!(off <= 4.0 * part.error + 0.002 * expected, "{id}: {part:?}");
        assert!(part.error < 0.1, "{id}: {part:?}");
    }
}

#[test]
fn indices_of_a_sum_are_its_shares_of_variance() {
    let plan = two_normal();
    let analysis = analysis(&plan, 65_536);
    let found = analysis.deciders(&|| false).unwrap();
    let total = analysis.total_effects(&|| false).unwrap();
    // 150² and 17,500 of 40,000. Nothing acts together: first and total are the same.
    for (at, id, expected) in [(0, "x", 0.5625), (1, "y", 0.4375)] {
        let first = of(&found.drivers, id).sobol_first.unwrap();
        // Bins cut off a little of what lies within them.
        let off = (first.value - expected).abs();
        assert!(off < 4.0 * first.error + 0.003 * expected, "{first:?}");
        agree(total[at].sobol_total.unwrap(), expected, 0.03);
    }
}

#[test]
fn a_long_tail_keeps_its_share_of_the_variance() {
    // Lognormal from 100 to 1,000 (90 %): σ = ln 10 ÷ 3.289707, variance m² (exp σ² − 1) with the mean
    // m = 404.001283. Beside it a normal amount of deviation 300.
    let mut plan = plan(1, 0.0);
    amount(&mut plan, "tail", Estimate::range(100.0, 1_000.0), 0.0);
    amount(&mut plan, "y", normal(0.0, 300.0), 0.0);
    let sigma = libm::log(10.0) / 3.289_707_253_902_945;
    let variance = 404.001_283 * 404.001_283 * (libm::exp(sigma * sigma) - 1.0);
    let expected = variance / (variance + 90_000.0);
    let analysis = analysis(&plan, 16_384);
    let found = analysis.deciders(&|| false).unwrap();
    let first = of(&found.drivers, "tail").sobol_first.unwrap();
    let off = (first.value - expected).abs();
    assert!(
        off < 4.0 * first.error + 0.003 * expected,
        "{first:?} {expected}"
    );
    assert!(first.error < 0.02, "{first:?}");
    agree(
        analysis.total_effects(&|| false).unwrap()[0]
            .sobol_total
            .unwrap(),
        expected,
        0.05,
    );
}

#[test]
fn a_driver_without_effect_is_said_to_have_none() {
    let plan = two_normal();
    let analysis = analysis(&plan, 1_600);
    let found = analysis.deciders(&|| false).unwrap();
    let idle = of(&found.drivers, "idle");
    assert!(idle.no_effect);
    assert_eq!(
        (
            idle.sobol_first.unwrap().value,
            idle.perfect_information.value
        ),
        (0.0, 0.0)
    );
    assert!(!of(&found.drivers, "x").no_effect);
    let total = analysis.total_effects(&|| false).unwrap();
    assert_eq!(total[2].sobol_total.unwrap().value, 0.0);
    let study = Study::Mean {
        cases: 10,
        deviation: 1.0,
    };
    let worth = analysis
        .sample_information("idle", study, 5.0, &|| false)
        .unwrap();
    assert_eq!((worth.gross.value, worth.net), (0.0, -5.0));
}

#[test]
fn a_return_that_does_not_vary_has_no_indices() {
    let mut plan = plan(1, 0.0);
    amount(&mut plan, "x", fixed(100.0), 0.0);
    driver(&mut plan, "idle", Estimate::range(1.0, 2.0));
    let analysis = analysis(&plan, 160);
    let found = analysis.deciders(&|| false).unwrap();
    assert!(
        found
            .drivers
            .iter()
            .all(|driver| driver.no_effect && driver.sobol_first.is_none())
    );
    assert_eq!(found.perfect_information.value, 0.0);
    let total = analysis.total_effects(&|| false).unwrap();
    assert!(total.iter().all(|driver| driver.sobol_total.is_none()));
}

#[test]
fn a_measured_mean_is_worth_what_the_closed_form_says() {
    // Prior deviation 150, a study of 25 cases with deviation 500 each: the expected return then varies
    // with 150² ÷ √(150² + 500² ÷ 25) = 124.83.
    let plan = two_normal();
    let analysis = analysis(&plan, 65_536);
    let study = Study::Mean {
        cases: 25,
        deviation: 500.0,
    };
    let found = analysis
        .sample_information("x", study, 3.0, &|| false)
        .unwrap();
    let expected = loss(100.0, 22_500.0 / 32_500.0_f64.sqrt());
    agree(found.gross, expected, 0.5);
    assert!((found.net - (found.gross.value - 3.0)).abs() < 1e-12);
    // Endless cases tell all of the driver, and nothing of the other.
    let study = Study::Mean {
        cases: 1_000_000,
        deviation: 0.0,
    };
    let all = analysis
        .sample_information("x", study, 0.0, &|| false)
        .unwrap();
    assert!((all.gross.value - all.perfect_information.value).abs() < 1e-9);
}

#[test]
fn a_counted_share_is_worth_what_the_closed_form_says() {
    // A share that is anything from 0 to 1, evenly: after n cases each count is equally likely, and with k
    // of them the share is expected at (k + 1) ÷ (n + 2) (Laplace). The return is 1,000 times the share
    // less 600: −100 on average, so that one stops without a study. With one it is the mean over k of
    // what is above 0; by hand for n = 3: returns −400, −200, 0 and 200, so 50.
    let mut plan = plan(1, 0.0);
    let even = Estimate::Range {
        low: 0.05,
        high: 0.95,
        confidence: 0.9,
        shape: Shape::Uniform,
    };
    let factor = share(&mut plan, "hits", even);
    amount(&mut plan, "worth", fixed(1_000.0), 0.0);
    let outset_core::plan::BenefitStream::Amount { adoption, .. } = &mut plan.benefits[0].stream
    else {
        unreachable!("an amount")
    };
    *adoption = Some(factor);
    cost(&mut plan, "spent", None, Timing::AtStart, 600.0);
    let analysis = analysis(&plan, 65_536);
    for cases in [3_u32, 8, 200] {
        let found = analysis.sample_information("hits", Study::Share { cases }, 0.0, &|| false);
        let n = f64::from(cases);
        let counts = (0..=cases).map(f64::from);
        let returns = counts.map(|k| (1_000.0 * (k + 1.0) / (n + 2.0) - 600.0).max(0.0));
        let expected = returns.sum::<f64>() / (n + 1.0);
        agree(found.unwrap().gross, expected, 1.0);
    }
}

#[test]
fn an_impossible_study_is_refused() {
    let plan = two_normal();
    let analysis = analysis(&plan, 160);
    for study in [
        Study::Share { cases: 0 },
        Study::Share { cases: 1_000_001 },
        Study::Mean {
            cases: 5,
            deviation: -1.0,
        },
        Study::Mean {
            cases: 5,
            deviation: f64::NAN,
        },
    ] {
        let refused = analysis.sample_information("x", study, 0.0, &|| false);
        assert_eq!(refused, Err(PlanError::Number { name: "x".into() }));
    }
    let study = Study::Share { cases: 5 };
    let unknown = analysis.sample_information("z", study, 0.0, &|| false);
    assert_eq!(unknown, Err(PlanError::UnknownDriver { id: "z".into() }));
}

#[test]
fn every_question_stops_when_asked() {
    let plan = usual();
    let stopped = Err(PlanError::Stopped);
    assert_eq!(
        Analysis::new(&plan, &Run::default(), &|| true).map(|_| ()),
        stopped
    );
    let analysis = analysis(&plan, 1_600);
    let stop = &|| true;
    let study = Study::Mean {
        cases: 5,
        deviation: 1.0,
    };
    assert_eq!(analysis.deciders(stop).map(|_| ()), stopped);
    assert_eq!(analysis.total_effects(stop).map(|_| ()), stopped);
    assert_eq!(
        analysis
            .sample_information("build", study, 0.0, stop)
            .map(|_| ()),
        stopped
    );
    assert_eq!(
        analysis.chance_map("build", "saving", stop).map(|_| ()),
        stopped
    );
    assert_eq!(analysis.fiscal_years(1, stop).map(|_| ()), stopped);
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let ends = || (1.0..20_000.0_f64, 1.05..9.0_f64);
    (ends(), ends(), ends(), 1.0..30.0_f64).prop_map(|(saving, people, upkeep, build)| {
        let mut plan = usual();
        let range = |(low, ratio): (f64, f64)| Estimate::range(low, low * ratio);
        for (id, estimate) in [
            ("saving", range(saving)),
            ("people-amount", range(people)),
            ("upkeep-amount", range(upkeep)),
            ("build", Estimate::range(build, build * 1.8)),
        ] {
            let place = plan.drivers.iter_mut().find(|driver| driver.id == id);
            place.unwrap().estimate = estimate;
        }
        plan
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_part_is_never_worth_more_than_the_whole(
        plan in any_plan(),
        cases in 1..500_u32,
        deviation in 0.0..30_000.0_f64,
    ) {
        let analysis = analysis(&plan, 1_600);
        let found = analysis.deciders(&|| false).unwrap();
        let whole = found.perfect_information.value;
        prop_assert!(whole >= 0.0);
        for driver in &found.drivers {
            let part = driver.perfect_information.value;
            prop_assert!((0.0..=whole).contains(&part), "{} {}", part, whole);
            for study in [Study::Share { cases }, Study::Mean { cases, deviation }] {
                let study = analysis.sample_information(&driver.id, study, 1.0, &|| false).unwrap();
                prop_assert!(study.gross.value >= 0.0);
                prop_assert!(study.gross.value <= study.perfect_information.value);
                prop_assert_eq!(study.perfect_information.value, part);
            }
        }
    }

    #[test]
    fn shares_of_variance_stay_within_the_whole(plan in any_plan()) {
        let analysis = analysis(&plan, 3_200);
        let found = analysis.deciders(&|| false).unwrap();
        let first: Vec<Figure> = found.drivers.iter().filter_map(|driver| driver.sobol_first).collect();
        let sum: f64 = first.iter().map(|figure| figure.value).sum();
        let error: f64 = first.iter().map(|figure| figure.error * figure.error).sum();
        prop_assert!(sum <= 1.0 + 4.0 * error.sqrt(), "{} {}", sum, error.sqrt());
        for (driver, total) in found.drivers.iter().zip(analysis.total_effects(&|| false).unwrap()) {
            prop_assert_eq!(&driver.id, &total.id);
            let (Some(first), Some(total)) = (driver.sobol_first, total.sobol_total) else { continue };
            prop_assert!(total.value >= 0.0);
            prop_assert!(first.value <= total.value + 4.0 * (first.error + total.error), "{:?} {:?}", first, total);
        }
    }

    #[test]
    fn reordering_drivers_changes_no_digit_of_what_decides(plan in any_plan()) {
        let mut other = plan.clone();
        other.drivers.reverse();
        let (one, two) = (analysis(&plan, 800), analysis(&other, 800));
        let (found, turned) = (one.deciders(&|| false).unwrap(), two.deciders(&|| false).unwrap());
        prop_assert_eq!(found.perfect_information, turned.perfect_information);
        for driver in &found.drivers {
            prop_assert_eq!(driver, of(&turned.drivers, &driver.id));
        }
        let mut totals = two.total_effects(&|| false).unwrap();
        totals.reverse();
        prop_assert_eq!(one.total_effects(&|| false).unwrap(), totals);
        let study = Study::Mean { cases: 20, deviation: 900.0 };
        let worth = |of: &Analysis<'_>| of.sample_information("saving", study, 1.0, &|| false).unwrap();
        prop_assert_eq!(worth(&one), worth(&two));
    }

    #[test]
    fn another_currency_scales_what_knowing_is_worth(plan in any_plan(), rate in 0.01..100.0_f64) {
        let mut other = plan.clone();
        for driver in other.drivers.iter_mut().filter(|driver| driver.id != "build") {
            if let Estimate::Range { low, high, .. } = &mut driver.estimate {
                *low *= rate;
                *high *= rate;
            }
        }
        let (one, two) = (analysis(&plan, 800), analysis(&other, 800));
        let (found, scaled) = (one.deciders(&|| false).unwrap(), two.deciders(&|| false).unwrap());
        let size = rate * one.examples().good.npv.abs().max(one.examples().poor.npv.abs());
        let close = |a: f64, b: f64| (a * rate - b).abs() <= 1e-6 * size;
        prop_assert!(close(found.perfect_information.value, scaled.perfect_information.value));
        for (a, b) in found.drivers.iter().zip(&scaled.drivers) {
            prop_assert!(close(a.perfect_information.value, b.perfect_information.value));
            let (a, b) = (a.sobol_first.unwrap(), b.sobol_first.unwrap());
            prop_assert!((a.value - b.value).abs() < 1e-6);
        }
    }
}
