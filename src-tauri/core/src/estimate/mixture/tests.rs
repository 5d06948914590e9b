//! Mixtures against those worked out by hand, and what holds for any.

use super::*;
use crate::estimate::{Peak, Shape, normal};
use proptest::prelude::*;

fn of(estimates: &[Estimate], bounds: Bounds) -> Quantile {
    let voices = estimates.iter().cloned().map(Voice::of).collect();
    Quantile::new(&Estimate::Voices { voices }, &bounds).unwrap()
}

fn even(low: f64, high: f64) -> Estimate {
    // All of an even range lies between its ends when its limits stand there.
    Estimate::Range {
        low,
        high,
        confidence: 0.9,
        shape: Shape::Uniform,
    }
}

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} for {expected}");
}

#[test]
fn two_even_ranges_side_by_side_are_one() {
    // 90 % of each lies between its ends, so the first spans 0 to 10, the second 10 to 20.
    let both = of(&[even(0.5, 9.5), even(10.5, 19.5)], Bounds::NONE);
    for share in [1e-6, 0.01, 0.25, 0.5, 0.6, 0.99, 1.0 - 1e-6] {
        near(both.at(share), 20.0 * share, 1e-12 * 20.0);
    }
}

#[test]
fn two_even_ranges_that_overlap_are_three_pieces() {
    // On 0 to 10 and on 5 to 15: density ½ · 0.1 up to 5, 0.1 to 10, ½ · 0.1 to 15.
    let both = of(&[even(0.5, 9.5), even(5.5, 14.5)], Bounds::NONE);
    for (share, expected) in [
        (0.1, 2.0),
        (0.25, 5.0),
        (0.5, 7.5),
        (0.75, 10.0),
        (0.9, 13.0),
    ] {
        near(both.at(share), expected, 1e-11);
    }
}

#[test]
fn far_apart_nothing_lies_between() {
    let both = of(&[even(0.5, 9.5), even(1000.5, 1009.5)], Bounds::NONE);
    near(both.at(0.499_999), 9.999_98, 1e-9);
    near(both.at(0.500_001), 1_000.000_02, 1e-9);
}

#[test]
fn fixed_numbers_are_steps() {
    let fixed = |value: f64| Estimate::Fixed { value };
    let three = of(&[fixed(7.0), fixed(2.0), fixed(2.0)], Bounds::NONE);
    assert_eq!(
        [0.1, 0.66, 0.67, 0.9].map(|share| three.at(share)),
        [2.0, 2.0, 7.0, 7.0]
    );
    near(three.step(0.1).unwrap(), 1.0 / 3.0, 1e-15);
    near(three.step(0.9).unwrap(), 5.0 / 6.0, 1e-15);
}

#[test]
fn a_fixed_number_within_a_range_is_a_step_within_it() {
    // Half of the futures at 5, the others evenly on 0 to 10: F(5−) = ¼, F(5) = ¾.
    let both = of(
        &[even(0.5, 9.5), Estimate::Fixed { value: 5.0 }],
        Bounds::NONE,
    );
    assert_eq!([0.26, 0.5, 0.74].map(|share| both.at(share)), [5.0; 3]);
    near(both.at(0.2), 4.0, 1e-12);
    near(both.at(0.8), 6.0, 1e-12);
    assert_eq!(both.step(0.3), Some(0.5));
    assert_eq!(both.step(0.2), None);
}

#[test]
fn yes_or_no_of_several_has_the_mean_probability() {
    let rain = |probability: f64| Estimate::YesNo { probability };
    let both = of(&[rain(0.2), rain(0.6)], Bounds::SHARE);
    let yes = (0..10_000).map(|at| both.at((f64::from(at) + 0.5) / 10_000.0));
    near(yes.sum::<f64>() / 10_000.0, 0.4, 1e-12);
}

#[test]
fn two_bells_cross_where_their_mean_does() {
    // Both of spread 1 around −2 and 2: by symmetry half lies below 0, and F(x) = ½ Φ(x + 2) + ½ Φ(x − 2).
    let score = normal::score(0.95);
    let bell = |centre: f64| Estimate::Range {
        low: centre - score,
        high: centre + score,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    let both = of(&[bell(-2.0), bell(2.0)], Bounds::NONE);
    near(both.at(0.5), 0.0, 1e-12);
    for value in [-4.0, -2.5, -1.0, 0.7, 3.0, 5.5] {
        let share = 0.5 * normal::below(value + 2.0) + 0.5 * normal::below(value - 2.0);
        near(both.at(share), value, 1e-10);
    }
    // In the tail, where nearly all of it is of one of them.
    let share = 0.5 * normal::below(-4.0) + 0.5 * normal::below(-8.0);
    near(both.at(share), -6.0, 1e-9);
}

#[test]
fn the_mean_is_the_mean_of_the_means() {
    let voices = [
        Estimate::range(2.0, 5.0),
        Estimate::three_point(1.0, 4.0, 12.0),
        Estimate::samples(&[3.0, 3.0, 9.0]),
    ];
    let mean = |quantile: &Quantile| {
        let shares = (0..20_000).map(|at| (f64::from(at) + 0.5) / 20_000.0);
        shares.map(|share| quantile.at(share)).sum::<f64>() / 20_000.0
    };
    let each = voices
        .each_ref()
        .map(|one| Quantile::new(one, &Bounds::NONE).unwrap());
    let expected = each.iter().map(mean).sum::<f64>() / 3.0;
    near(mean(&of(&voices, Bounds::NONE)), expected, 1e-3);
}

/// The share up to a value by nothing but the members' quantile functions.
fn share_below(members: &[Quantile], value: f64) -> f64 {
    let each = members.iter().map(|member| {
        let (mut low, mut high) = (0.0_f64, 1.0_f64);
        for _ in 0..60 {
            let middle = 0.5 * (low + high);
            if member.at(middle.clamp(1e-300, 1.0 - 1e-16)) <= value {
                low = middle;
            } else {
                high = middle;
            }
        }
        low
    });
    each.sum::<f64>() / members.len() as f64
}

fn any_voice() -> impl Strategy<Value = Estimate> {
    prop_oneof![
        (1.0_f64..50.0).prop_map(|value| Estimate::Fixed { value }),
        (1.0_f64..50.0, 0.5_f64..80.0).prop_map(|(low, width)| Estimate::range(low, low + width)),
        (1.0_f64..50.0, 0.5_f64..80.0).prop_map(|(low, width)| even(low, low + width)),
        (1.0_f64..50.0, 0.1_f64..20.0, 0.1_f64..20.0, any::<bool>()).prop_map(
            |(low, one, other, straight)| Estimate::ThreePoint {
                low,
                mode: low + one,
                high: low + one + other,
                peak: if straight {
                    Peak::Triangular
                } else {
                    Peak::default()
                },
            }
        ),
        (1.0_f64..50.0, 1.0_f64..9.0, 1.0_f64..9.0).prop_map(|(low, one, other)| {
            Estimate::percentiles(&[(0.1, low), (0.5, low + one), (0.9, low + one + other)])
        }),
        prop::collection::vec(1.0_f64..50.0, 2..6).prop_map(|values| Estimate::samples(&values)),
    ]
    .prop_filter("what it can be", |estimate| {
        estimate.check(&Bounds::POSITIVE).is_ok()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_mixture_lies_between_its_members_and_never_falls(
        voices in prop::collection::vec(any_voice(), 2..6),
        shares in prop::collection::vec(1e-9_f64..1.0, 20),
    ) {
        let members: Vec<Quantile> =
            voices.iter().map(|one| Quantile::new(one, &Bounds::POSITIVE).unwrap()).collect();
        let mixed = of(&voices, Bounds::POSITIVE);
        let mut shares: Vec<f64> = shares.into_iter().filter(|share| *share < 1.0).collect();
        shares.sort_unstable_by(f64::total_cmp);
        let mut before = f64::NEG_INFINITY;
        for share in shares {
            let value = mixed.at(share);
            let each = members.iter().map(|member| member.at(share));
            let (least, most) = each.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), one| {
                (least.min(one), most.max(one))
            });
            prop_assert!(least <= value && value <= most, "{least} {value} {most}");
            prop_assert!(value >= before - 1e-12 * before.abs());
            before = value;
            // At the value the share is reached, and just before it is not.
            let width = 1e-7 * (mixed.at(0.999) - mixed.at(0.001)).max(1e-9);
            prop_assert!(share_below(&members, value + width) >= share - 1e-9);
            prop_assert!(share_below(&members, value - width) <= share + 1e-9);
        }
    }

    #[test]
    fn who_speaks_first_changes_no_digit(
        voices in prop::collection::vec(any_voice(), 2..6), turn in 0_usize..6, share in 1e-9_f64..0.999_999,
    ) {
        let mut turned = voices.clone();
        turned.rotate_left(turn % voices.len());
        let (one, other) = (of(&voices, Bounds::POSITIVE), of(&turned, Bounds::POSITIVE));
        prop_assert_eq!(one.at(share).to_bits(), other.at(share).to_bits());
        turned.reverse();
        prop_assert_eq!(one.at(share).to_bits(), of(&turned, Bounds::POSITIVE).at(share).to_bits());
    }

    #[test]
    fn what_all_say_alike_is_that(voice in any_voice(), share in 1e-9_f64..0.999_999) {
        let alone = Quantile::new(&voice, &Bounds::POSITIVE).unwrap();
        let both = of(&[voice.clone(), voice.clone(), voice], Bounds::POSITIVE);
        prop_assert_eq!(alone.at(share).to_bits(), both.at(share).to_bits());
        prop_assert_eq!(alone.step(share), both.step(share));
    }
}
