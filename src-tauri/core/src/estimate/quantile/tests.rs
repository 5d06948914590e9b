//! Percentiles from other programs, and laws of every kind.

use super::*;
use crate::estimate::Shape;
use proptest::prelude::*;

fn near(found: f64, expected: f64) {
    let close = (found - expected).abs() < 1e-6 * expected.abs().max(1.0);
    assert!(close, "{found} is not {expected}");
}

fn quantile(estimate: Estimate, bounds: Bounds) -> Quantile {
    Quantile::new(&estimate, &bounds).unwrap()
}

#[test]
fn three_points_agree_with_the_published_percentiles() {
    // scipy.stats.beta with α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a)
    for ((low, mode, high), expected) in [
        ((2.0, 4.0, 12.0), [2.589_774, 4.766_723, 8.212_767]),
        ((10.0, 20.0, 60.0), [12.948_869, 23.833_613, 41.063_836]),
    ] {
        let found = quantile(Estimate::three_point(low, mode, high), Bounds::NONE);
        for (share, expected) in [0.05, 0.5, 0.95].into_iter().zip(expected) {
            near(found.at(share), expected);
        }
    }
}

#[test]
fn a_wide_positive_range_is_lognormal() {
    let found = quantile(Estimate::range(100.0, 1000.0), Bounds::NONE);
    near(found.at(0.05), 100.0);
    near(found.median(), 316.227_766);
    near(found.at(0.95), 1000.0);
}

#[test]
fn a_narrow_range_is_normal_around_its_middle() {
    let found = quantile(Estimate::range(35.0, 80.0), Bounds::NONE);
    near(found.median(), 57.5);
    near(found.at(0.05), 35.0);
    near(found.at(0.95), 80.0);
}

#[test]
fn a_uniform_range_reaches_beyond_its_ends() {
    let even = Estimate::Range {
        low: 10.0,
        high: 90.0,
        confidence: 0.8,
        shape: Shape::Uniform,
    };
    // 80 % between 10 and 90 is all between 0 and 100.
    let found = quantile(even, Bounds::NONE);
    for share in [0.001, 0.1, 0.5, 0.9, 0.999] {
        near(found.at(share), 100.0 * share);
    }
}

#[test]
fn a_cut_bell_agrees_with_scipy() {
    // scipy.stats.truncnorm of the fitted centre and spread has its percentiles at the ends; the
    // median was computed there.
    let bell = Estimate::Range {
        low: 0.02,
        high: 0.3,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    let found = quantile(bell, Bounds::SHARE);
    near(found.at(0.05), 0.02);
    near(found.at(0.95), 0.3);
    assert!(
        (found.median() - 0.13707752371711165).abs() < 1e-7,
        "{}",
        found.median()
    );
}

#[test]
fn a_bell_far_beyond_its_limit_keeps_its_ends() {
    // Futures crowd at the upper limit: what is left is 1e-80 of a bell around 91, so that its share
    // cannot be told from one minus what is lost. Its mirror crowds at the lower one.
    let at = |low: f64, high: f64| {
        let range = Estimate::Range {
            low,
            high,
            confidence: 0.8,
            shape: Shape::Normal,
        };
        quantile(range, Bounds::SHARE)
    };
    let crowded = at(0.453_853_116_439_910_1, 0.973_585_603_989_336);
    let mirror = at(1.0 - 0.973_585_603_989_336, 1.0 - 0.453_853_116_439_910_1);
    near(crowded.at(0.1), 0.453_853_116);
    near(crowded.at(0.9), 0.973_585_604);
    for step in 1..200 {
        let share = f64::from(step) / 200.0;
        assert!((crowded.at(share) - 1.0 + mirror.at(1.0 - share)).abs() < 1e-7);
    }
    // Nearly an exponential e^(cx) in this piece. P10 = ln(1 + 0.1 (e^c − 1)) ÷ c gives c = 3.913373, and
    // P50 = 0.827931; the bell itself, added up in 200,000 steps of another program, has 0.82768.
    assert!((crowded.median() - 0.827_68).abs() < 1e-5);
}

#[test]
fn anything_between_nothing_and_all_is_even() {
    let found = quantile(Estimate::range(0.0, 1.0), Bounds::SHARE);
    near(found.at(0.05), 0.0);
    near(found.median(), 0.5);
    near(found.at(0.95), 1.0);
}

#[test]
fn mean_and_spread_of_three_points_are_those_of_the_formulas() {
    // PERT: mean (a + 4m + b) ÷ 6, variance (μ − a)(b − μ) ÷ 7. (2, 4, 12): 5 and 1.732051.
    for (low, mode, high, mean, deviation) in [
        (2.0, 4.0, 12.0, 5.0, 1.732_051),
        (10.0, 20.0, 60.0, 25.0, 8.660_254),
    ] {
        let found = quantile(Estimate::three_point(low, mode, high), Bounds::NONE);
        let (found_mean, found_deviation) = moments(&found);
        assert!((found_mean - mean).abs() < 1e-3, "{found_mean}");
        assert!(
            (found_deviation - deviation).abs() < 1e-3,
            "{found_deviation}"
        );
    }
    // With λ: mean (a + λm + b) ÷ (λ + 2), variance (μ − a)(b − μ) ÷ (λ + 3). λ = 10: 54 ÷ 12 = 4.5,
    // √(2.5 · 7.5 ÷ 13) = 1.200961.
    let gathered = Estimate::ThreePoint {
        low: 2.0,
        mode: 4.0,
        high: 12.0,
        peak: Peak::Pert {
            concentration: 10.0,
        },
    };
    let (mean, deviation) = moments(&quantile(gathered, Bounds::NONE));
    assert!((mean - 4.5).abs() < 1e-3 && (deviation - 1.200_961).abs() < 1e-3);
}

#[test]
fn a_lognormal_range_has_the_mean_of_the_formula() {
    // exp(μ + σ² ÷ 2) with μ = 5.756462733, σ = 0.699936169.
    let (mean, _) = moments(&quantile(Estimate::range(100.0, 1000.0), Bounds::NONE));
    assert!((mean - 404.001_283).abs() < 0.02, "{mean}");
}

/// Mean and standard deviation over even shares.
fn moments(found: &Quantile) -> (f64, f64) {
    let shares = (0..200_000).map(|step| (f64::from(step) + 0.5) / 200_000.0);
    let values: Vec<f64> = shares.map(|share| found.at(share)).collect();
    let mean = values.iter().sum::<f64>() / 2e5;
    let squares: f64 = values.iter().map(|v| (v - mean) * (v - mean)).sum();
    (mean, (squares / 2e5).sqrt())
}

#[test]
fn only_values_that_occurred_are_drawn() {
    let found = quantile(Estimate::samples(&[9.0, 2.0, 2.0, 5.0]), Bounds::NONE);
    assert_eq!(
        [0.1, 0.5, 0.6, 0.9].map(|share| found.at(share)),
        [2.0, 2.0, 5.0, 9.0]
    );
    assert_eq!(
        [0.1, 0.6].map(|share| found.step(share)),
        [Some(0.25), Some(0.625)]
    );
}

#[test]
fn yes_comes_as_often_as_is_said() {
    let found = quantile(Estimate::YesNo { probability: 0.3 }, Bounds::SHARE);
    let yes = (1..1000).filter(|step| found.at(f64::from(*step) / 1000.0) == 1.0);
    assert_eq!(yes.count(), 299);
    assert_eq!((found.step(0.2), found.step(0.9)), (Some(0.35), Some(0.85)));
}

/// Any kind within 0 to 1.
fn any_estimate() -> impl Strategy<Value = Estimate> {
    let shape = prop::sample::select(vec![Shape::Automatic, Shape::Normal, Shape::Uniform]);
    let confidence = prop::sample::select(crate::estimate::CONFIDENCES.to_vec());
    let peak = prop_oneof![
        Just(Peak::Triangular),
        (0.0..50.0_f64).prop_map(|concentration| Peak::Pert { concentration }),
    ];
    let ends = || (0.0..0.9_f64, 0.001..1.0_f64);
    prop_oneof![
        (ends(), shape, confidence).prop_map(|((low, width), shape, confidence)| {
            Estimate::Range {
                low,
                high: (low + width).min(1.0),
                confidence,
                shape,
            }
        }),
        (ends(), 0.0..1.0_f64, peak).prop_map(|((low, width), mode, peak)| {
            let high = (low + width).min(1.0);
            let mode = (low + (high - low) * mode).min(high);
            Estimate::ThreePoint {
                low,
                mode,
                high,
                peak,
            }
        }),
        prop::collection::vec(0.0..=1.0_f64, 2..30).prop_map(|values| Estimate::samples(&values)),
        (0.0..=1.0_f64).prop_map(|probability| Estimate::YesNo { probability }),
        (0.1..0.4_f64, 0.25..0.75_f64, 0.05..0.5_f64).prop_map(|(low, at, width)| {
            Estimate::percentiles(&[(0.1, low), (0.5, low + at * width), (0.9, low + width)])
        }),
    ]
}

proptest! {
    #[test]
    fn values_rise_with_the_share_and_stay_within_their_limits(estimate in any_estimate()) {
        let Ok(found) = Quantile::new(&estimate, &Bounds::SHARE) else {
            return Err(TestCaseError::reject("not feasible"));
        };
        let values: Vec<f64> = (1..400).map(|step| found.at(f64::from(step) / 400.0)).collect();
        prop_assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
        prop_assert!(values.iter().all(|value| (0.0..=1.0).contains(value)));
    }

    #[test]
    fn the_stated_ends_hold_within_limits(estimate in any_estimate()) {
        if let Estimate::Range { low, high, confidence, .. } = estimate {
            let found = quantile(estimate, Bounds::SHARE);
            let outside = (1.0 - confidence) / 2.0;
            prop_assert!((found.at(outside) - low).abs() < 1e-7);
            prop_assert!((found.at(1.0 - outside) - high).abs() < 1e-7);
        }
    }
}

#[test]
fn a_column_has_what_each_share_has_by_itself() {
    let range = |low: f64, high: f64, shape: Shape| Estimate::Range {
        low,
        high,
        confidence: 0.9,
        shape,
    };
    let estimates = [
        (Estimate::Fixed { value: 3.0 }, Bounds::NONE),
        (range(-2.0, 5.0, Shape::Normal), Bounds::NONE),
        (range(2.0, 50.0, Shape::Automatic), Bounds::POSITIVE),
        (range(0.35, 0.8, Shape::Automatic), Bounds::SHARE),
        (range(0.0, 1.0, Shape::Automatic), Bounds::SHARE),
        (range(1.0, 2.0, Shape::Uniform), Bounds::NONE),
        (Estimate::three_point(2.0, 3.0, 9.0), Bounds::NONE),
        (Estimate::YesNo { probability: 0.3 }, Bounds::SHARE),
    ];
    let shares = (0..1_000).map(|at| (f64::from(at) + 0.5) / 1_000.0);
    let shares: Vec<f64> = shares.chain([1e-12, 1.0 - 1e-12]).collect();
    for (estimate, bounds) in estimates {
        let quantile = Quantile::new(&estimate, &bounds).unwrap();
        let column = quantile.column(shares.iter().copied());
        let each: Vec<f64> = shares.iter().map(|share| quantile.at(*share)).collect();
        assert_eq!(column, each, "{estimate:?}");
    }
}
