//! What holds for every plan.

use crate::build::*;
use outset_core::estimate::{Bounds, Estimate};
use outset_core::plan::{Plan, PlanError, Timing, evaluate, typical};
use outset_core::simulate::{Outcome, Run, Sampler, Spread, simulate};
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

fn any_estimate() -> impl Strategy<Value = Estimate> {
    let ends = (0.1..50_000.0_f64, 1.01..9.0_f64);
    prop_oneof![
        (0.0..50_000.0_f64).prop_map(fixed),
        prop::collection::vec(0.0..50_000.0_f64, 2..20)
            .prop_map(|values| Estimate::samples(&values)),
        (100.0..50_000.0_f64, 0.1..0.9_f64).prop_map(|(middle, width)| {
            let away = middle * width;
            let (low, high) = (middle - away, middle + away);
            let mut found = Estimate::percentiles(&[(0.1, low), (0.5, middle), (0.9, high)]);
            // A benefit is never below zero, however wide it is.
            if let Estimate::Percentiles { limits, .. } = &mut found {
                *limits = Bounds::POSITIVE;
            }
            found
        }),
        ends.clone()
            .prop_map(|(low, ratio)| Estimate::range(low, low * ratio)),
        (ends, 0.0..1.0_f64).prop_map(|((low, ratio), at)| Estimate::three_point(
            low,
            low * (1.0 + (ratio - 1.0) * at),
            low * ratio,
        )),
    ]
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let money = (any_estimate(), any_estimate(), any_estimate());
    (1..60_u32, -0.5..3.0_f64, money, 0.0..40.0_f64).prop_map(
        |(months, rate, (saving, people, upkeep), build)| {
            let mut plan = usual();
            plan.horizon_months = months;
            plan.discount_rate = rate;
            for (id, estimate) in [
                ("saving", saving),
                ("people-amount", people),
                ("upkeep-amount", upkeep),
                ("build", fixed(build)),
            ] {
                let place = plan.drivers.iter_mut().find(|driver| driver.id == id);
                place.unwrap().estimate = estimate;
            }
            plan
        },
    )
}

fn in_order(spread: &Spread) -> bool {
    let values = [spread.p10, spread.p25, spread.p50, spread.p75, spread.p90];
    values.windows(2).all(|pair| pair[0] <= pair[1]) && spread.mean.is_finite()
}

fn spreads(outcome: &Outcome) -> [&Spread; 7] {
    [
        &outcome.npv,
        &outcome.npv_booked,
        &outcome.invests,
        &outcome.peak_need,
        &outcome.spending,
        &outcome.benefit,
        &outcome.go_live_month,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn percentiles_stand_in_order_and_are_numbers(plan in any_plan()) {
        let found = outcome(&plan, 320);
        prop_assert!(spreads(&found).into_iter().all(in_order));
        prop_assert!(!serde_json::to_string(&found).unwrap().contains("NaN"));
        let fan = found.fan.iter();
        prop_assert!(fan.clone().all(|m| m.p10 <= m.p25 && m.p25 <= m.p50 && m.p50 <= m.p75 && m.p75 <= m.p90));
        prop_assert_eq!(found.fan.len(), plan.horizon_months as usize + 1);
        prop_assert_eq!(found.histogram.iter().map(|bin| bin.count).sum::<usize>(), 320);
        prop_assert!((0.0..=1.0).contains(&found.chance_to_pay_back.value));
    }

    #[test]
    fn more_benefit_never_lowers_the_return(plan in any_plan(), more in any_estimate()) {
        let before = outcome(&plan, 320);
        let mut plan = plan;
        // An id after all others, so that they keep their futures.
        amount(&mut plan, "zzz", more, 0.0);
        // Without a limit, a bell has a few futures below zero: those would be less, not more.
        plan.drivers.last_mut().unwrap().bounds = Bounds::POSITIVE;
        let after = outcome(&plan, 320);
        prop_assert!(after.npv.p10 >= before.npv.p10 && after.npv.p50 >= before.npv.p50);
        prop_assert!(after.chance_to_pay_back.value >= before.chance_to_pay_back.value);
    }

    #[test]
    fn another_currency_scales_the_result(plan in any_plan(), rate in 0.01..100.0_f64) {
        let before = outcome(&plan, 160);
        let mut plan = plan;
        // Money appears once in each stream here: as its one driver's value or its plain number.
        for driver in plan.drivers.iter_mut().filter(|driver| driver.id != "build") {
            driver.estimate = driver.estimate.scaled(rate).unwrap();
        }
        // A ratio of four is lognormal; a rounded ratio may fall on the other side of it.
        let after = outcome(&plan, 160);
        for (before, after) in spreads(&before).into_iter().zip(spreads(&after)).take(6) {
            let close = |a: f64, b: f64| (a * rate - b).abs() <= 1e-6 * before.p90.abs().max(before.p10.abs()).max(1.0) * rate;
            prop_assert!(close(before.p10, after.p10) && close(before.p90, after.p90));
        }
    }

    #[test]
    fn one_future_alone_agrees_with_many(plan in any_plan()) {
        let mut plan = plan;
        let values = typical(&plan).unwrap();
        for (driver, value) in plan.drivers.iter_mut().zip(&values) {
            driver.estimate = fixed(*value);
        }
        let flows = evaluate(&plan, &values).unwrap();
        let found = outcome(&plan, 16);
        let size = found.spending.p50.max(found.benefit.p50).max(1.0);
        let worth = libm::pow(1.0 + plan.discount_rate, -f64::from(plan.horizon_months) / 12.0).max(1.0);
        prop_assert!((flows.npv(plan.discount_rate) - found.npv.p50).abs() < 1e-9 * size * worth);
        prop_assert!((flows.invests - found.invests.p50).abs() < 1e-9 * size);
    }
}

#[test]
fn reordering_a_plan_changes_no_digit() {
    let mut plan = usual();
    let before = outcome(&plan, 2_000);
    plan.drivers.reverse();
    assert_eq!(outcome(&plan, 2_000), before);
    plan.drivers.swap(0, 2);
    plan.phases.reverse();
    assert_eq!(outcome(&plan, 2_000), before);
}

#[test]
fn the_number_of_threads_changes_no_digit() {
    let plan = usual();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        pool.install(|| outcome(&plan, 5_000))
    };
    assert_eq!(with(1), with(3));
}

#[test]
fn the_same_seed_gives_the_same_futures_and_another_does_not() {
    let plan = usual();
    assert_eq!(outcome(&plan, 1_000), outcome(&plan, 1_000));
    let other = Run {
        seed: 8,
        ..run(1_000)
    };
    assert_ne!(
        simulate(&plan, &other, &|| false).unwrap().npv,
        outcome(&plan, 1_000).npv
    );
}

#[test]
fn futures_are_rounded_up_to_whole_replicates() {
    let plan = usual();
    assert_eq!(outcome(&plan, 1).samples, 16);
    assert_eq!(outcome(&plan, 10_001).samples, 10_016);
    let most = run(usize::MAX);
    let refused = simulate(&plan, &most, &|| false);
    assert!(matches!(refused, Err(PlanError::TooManyFutures { .. })));
}

#[test]
fn both_samplers_agree_within_their_errors() {
    let plan = usual();
    let even = outcome(&plan, 16_384);
    let plainly = Run {
        sampler: Sampler::Plain,
        ..run(16_384)
    };
    let plainly = simulate(&plan, &plainly, &|| false).unwrap();
    assert_eq!(
        (even.sampler.as_str(), plainly.sampler.as_str()),
        ("sobol-4", "plain-4")
    );
    let apart = (even.npv.p50 - plainly.npv.p50).abs();
    assert!(
        apart < 4.0 * (even.npv.error + plainly.npv.error),
        "{apart}"
    );
    assert!(even.npv.error < plainly.npv.error, "even points tell more");
}

#[test]
fn the_stated_error_covers_what_other_seeds_find() {
    let plan = usual();
    let of = |seed| {
        let seeded = Run { seed, ..run(2_048) };
        simulate(&plan, &seeded, &|| false).unwrap().npv
    };
    let runs: Vec<_> = (0..40).map(of).collect();
    let mean = runs.iter().map(|npv| npv.p50).sum::<f64>() / 40.0;
    let between = runs
        .iter()
        .map(|npv| (npv.p50 - mean) * (npv.p50 - mean))
        .sum::<f64>()
        / 39.0;
    let stated = runs.iter().map(|npv| npv.error * npv.error).sum::<f64>() / 40.0;
    let ratio = between / stated;
    assert!((0.4..2.0).contains(&ratio), "{ratio}");
}

#[test]
fn every_driver_is_listed_and_those_without_effect_are_told() {
    let mut plan = usual();
    driver(&mut plan, "unused", Estimate::range(1.0, 2.0));
    cost_of(&mut plan, "licence", None, Timing::AtStart, fixed(500.0));
    let found = outcome(&plan, 1_600);
    assert_eq!(found.drivers.len(), plan.drivers.len());
    let widths: Vec<f64> = found.drivers.iter().map(|effect| effect.swing()).collect();
    assert!(widths.windows(2).all(|pair| pair[0] >= pair[1]));
    let silent: Vec<&str> = found
        .drivers
        .iter()
        .filter(|effect| effect.no_effect)
        .map(|effect| effect.id.as_str())
        .collect();
    assert_eq!(silent, ["licence-amount", "unused"]);
    assert_eq!(found.drivers[0].id, "saving");
    let saving = &found.drivers[0];
    assert!(saving.swing_low < found.npv.p50 && found.npv.p50 < saving.swing_high);
}

#[test]
fn a_swing_is_a_run_with_the_driver_held() {
    // Held by hand: the estimate replaced by its P90, everything else as drawn.
    let plan = usual();
    let found = outcome(&plan, 16 * 128);
    for id in ["build", "saving", "people-amount"] {
        let mut held = plan.clone();
        let driver = held
            .drivers
            .iter_mut()
            .find(|driver| driver.id == id)
            .unwrap();
        let quantile = outset_core::estimate::Quantile::new(&driver.estimate, &driver.bounds);
        driver.estimate = fixed(quantile.unwrap().at(0.9));
        let expected = outcome(&held, 16 * 128).npv.p50;
        let effect = found.drivers.iter().find(|effect| effect.id == id).unwrap();
        assert!((effect.swing_high - expected).abs() < 1e-6, "{id}");
    }
}

#[test]
fn a_run_stops_when_asked() {
    let refused = simulate(&usual(), &run(10_000), &|| true);
    assert_eq!(refused, Err(PlanError::Stopped));
}

#[test]
fn numbers_too_large_are_said_and_never_undefined() {
    let mut plan = usual();
    plan.horizon_months = 240;
    amount(&mut plan, "huge", fixed(1e15), 0.0);
    plan.benefits.last_mut().unwrap().growth = Some(driver(&mut plan, "growth", fixed(1e10)));
    assert_eq!(
        simulate(&plan, &run(160), &|| false),
        Err(PlanError::TooLarge)
    );
    let values = typical(&plan).unwrap();
    assert_eq!(evaluate(&plan, &values), Err(PlanError::TooLarge));
}

#[test]
fn more_drivers_than_the_even_sampler_has_are_drawn_all_the_same() {
    let mut plan = usual();
    let mut dice = ChaCha8Rng::seed_from_u64(3);
    for at in 0..400 {
        let low = f64::from(dice.next_u32() % 100) + 1.0;
        let part = Estimate::range(low, low * 2.0);
        cost_of(
            &mut plan,
            &format!("part-{at:03}"),
            None,
            Timing::AtStart,
            part,
        );
    }
    let found = outcome(&plan, 640);
    let spent = found.spending;
    assert!(spent.p10 < spent.p50 && found.drivers.len() == plan.drivers.len());
}
