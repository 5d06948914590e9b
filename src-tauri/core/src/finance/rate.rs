//! Rates of return of a series of equal periods.

use super::{Growth, growth, npv};
use libm::{expm1, pow};

/// Rates at which the present value of some flows is zero.
#[derive(Debug, Clone, PartialEq)]
pub enum Irr {
    /// There is none: the flows never change their sign, or not by enough.
    None,
    /// There is exactly one, per period.
    One(f64),
    /// There are several, ascending; none of them alone says anything.
    Several(Vec<f64>),
}

/// Every internal rate of return per period above −100 %.
///
/// How many there are is decided by signs alone (Descartes' rule, in Bernstein's basis where it leaves
/// that open), so that none is passed over but by rounding; two so near to each other that doubles
/// cannot tell them apart are one. Rates below −99.9999 % and above 100,000,000 % are given as these.
pub fn irr(flows: &[f64]) -> Irr {
    match growth(flows, true) {
        Growth::None => Irr::None,
        Growth::One(growth) => Irr::One(expm1(growth)),
        Growth::Several(all) => Irr::Several(all.into_iter().map(expm1).collect()),
    }
}

/// Modified internal rate of return per period: what is paid is financed at one rate, what comes in is
/// invested at another until the end. [`None`] unless there is both.
pub fn mirr(flows: &[f64], finance_rate: f64, reinvest_rate: f64) -> Option<f64> {
    let last = flows.len().checked_sub(1).filter(|last| *last > 0)? as f64;
    let part = |keep: fn(f64) -> f64| flows.iter().map(|flow| keep(*flow)).collect::<Vec<_>>();
    let came = npv(reinvest_rate, &part(|flow| flow.max(0.0))) * pow(1.0 + reinvest_rate, last);
    let paid = -npv(finance_rate, &part(|flow| flow.min(0.0)));
    (came > 0.0 && paid > 0.0).then(|| pow(came / paid, 1.0 / last) - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() < 1e-6 * expected.abs().max(1.0),
            "{found} {expected}"
        );
    }

    #[test]
    fn one_rate_agrees_with_those_published() {
        let cases: [(&[f64], f64); 7] = [
            (
                &[-70_000.0, 12_000.0, 15_000.0, 18_000.0, 21_000.0],
                -0.021_244_848,
            ),
            (
                &[-70_000.0, 12_000.0, 15_000.0, 18_000.0, 21_000.0, 26_000.0],
                0.086_630_948,
            ),
            (&[-70_000.0, 12_000.0, 15_000.0], -0.443_506_941),
            (
                &[-150_000.0, 15_000.0, 25_000.0, 35_000.0, 45_000.0, 60_000.0],
                0.052_432_889,
            ),
            (&[-100.0, 0.0, 0.0, 74.0], -0.095_495_830),
            (&[-100.0, 39.0, 59.0, 55.0, 20.0], 0.280_948_421),
            (
                &[-40_000.0, 5_000.0, 8_000.0, 12_000.0, 30_000.0],
                0.105_822_598,
            ),
        ];
        for (flows, expected) in cases {
            let Irr::One(rate) = irr(flows) else {
                unreachable!("{flows:?} has one rate")
            };
            near(rate, expected);
            // Flows of nothing at the end change nothing.
            let longer: Vec<f64> = flows.iter().copied().chain([0.0; 3]).collect();
            assert!(matches!(irr(&longer), Irr::One(same) if (same - rate).abs() < 1e-9));
        }
    }

    #[test]
    fn no_rate_and_several_rates_are_told_apart() {
        assert_eq!(irr(&[100.0, 200.0]), Irr::None);
        assert_eq!(irr(&[]), Irr::None);
        assert_eq!(irr(&[-100.0, 150.0, -100.0]), Irr::None);
        // 100 (1 + r)² − 230 (1 + r) + 132 = 0 at 10 % and 20 %.
        let Irr::Several(rates) = irr(&[-100.0, 230.0, -132.0]) else {
            unreachable!("two rates")
        };
        assert_eq!(rates.len(), 2);
        near(rates[0], 0.1);
        near(rates[1], 0.2);
    }

    #[test]
    fn the_rate_that_others_give_is_among_several() {
        // numpy-financial gives one of them; what it gives is to be found here.
        for (flows, expected, count) in [
            (&[-100.0, 100.0, 0.0, -7.0][..], -0.0833, 2),
            (&[-100.0, 100.0, 0.0, 7.0], 0.06206, 1),
            (&[-5.0, 10.5, 1.0, -8.0, 1.0], 0.0886, 3),
        ] {
            let rates = rates(flows);
            assert_eq!(rates.len(), count, "{flows:?} {rates:?}");
            assert!(
                rates.iter().any(|rate| (rate - expected).abs() < 5e-5),
                "{rates:?}"
            );
        }
    }

    #[test]
    fn rates_at_the_edges_are_found() {
        // A rate of nothing, once and twice: 1 − 2x + x² touches zero at x = 1.
        assert_eq!(irr(&[-100.0, 50.0, 50.0]), Irr::One(0.0));
        assert_eq!(irr(&[-1.0, 2.0, -1.0]), Irr::One(0.0));
        // Nothing at either end changes nothing, and neither does the size of money.
        assert_eq!(irr(&[0.0, 0.0, -100.0, 110.0, 0.0]), irr(&[-100.0, 110.0]));
        let Irr::One(rate) = irr(&[-1e14, 1.1e14]) else {
            unreachable!("one rate")
        };
        near(rate, 0.1);
        // Almost all is lost, and almost nothing was spent: given as the ends.
        let Irr::One(low) = irr(&[-1e9, 1e-9]) else {
            unreachable!("one rate")
        };
        let Irr::One(high) = irr(&[-1e-9, 1e9]) else {
            unreachable!("one rate")
        };
        near(low, -0.999_999);
        near(high / 999_999.0, 1.0);
        assert_eq!(irr(&[f64::NAN, 1.0]), Irr::None);
    }

    #[test]
    fn a_rate_beside_another_is_not_taken_for_it() {
        // The product of 1 − g x for g of 0.83, 0.91, 1.6 and 1.66 (1.6 lies where a stretch is halved),
        // and for g of 0.75 and 1.
        let four = [-1.0, 5.0, -9.083_7, 7.083_718, -2.006_076_8];
        let growths: Vec<f64> = rates(&four).iter().map(|rate| rate + 1.0).collect();
        for (found, expected) in growths.iter().zip([0.83, 0.91, 1.6, 1.66]) {
            near(*found, expected);
        }
        assert_eq!(growths.len(), 4);
        let two = rates(&[-1.0, 1.75, -0.75]);
        near(two[0], -0.25);
        near(two[1], 0.0);
    }

    #[test]
    fn modified_rates_agree_with_those_published() {
        let flows = [-120_000.0, 39_000.0, 30_000.0, 21_000.0, 37_000.0, 46_000.0];
        near(mirr(&flows, 0.1, 0.12).unwrap(), 0.126_094_130);
        near(mirr(&flows, 0.1, 0.14).unwrap(), 0.134_759_111);
        near(mirr(&flows[..4], 0.1, 0.12).unwrap(), -0.048_044_655);
        let long = [
            -4_500.0, -800.0, 800.0, 800.0, 600.0, 600.0, 800.0, 800.0, 700.0, 3_000.0,
        ];
        near(mirr(&long, 0.08, 0.055).unwrap(), 0.066_597_175);
        let mixed = [100.0, 200.0, -50.0, 300.0, -200.0];
        assert!((mirr(&mixed, 0.05, 0.06).unwrap() - 0.3428).abs() < 5e-5);
        assert_eq!(mirr(&[1.0, 2.0], 0.1, 0.1), None);
    }

    fn rates(flows: &[f64]) -> Vec<f64> {
        match irr(flows) {
            Irr::None => Vec::new(),
            Irr::One(rate) => vec![rate],
            Irr::Several(rates) => rates,
        }
    }

    proptest! {
        #[test]
        fn every_rate_that_was_put_in_is_found(
            growths in prop::collection::btree_set(60_u32..200, 1..5),
            more in prop::collection::vec(0.01..3.0_f64, 0..20),
        ) {
            // The product of 1 − growth · x for each, and of factors above zero for every x above zero.
            let mut flows = vec![-1.0];
            let times = |flows: &[f64], factor: &[f64]| {
                let mut product = vec![0.0; flows.len() + factor.len() - 1];
                for (at, flow) in flows.iter().enumerate() {
                    for (after, part) in factor.iter().enumerate() {
                        product[at + after] += flow * part;
                    }
                }
                product
            };
            for growth in &growths {
                flows = times(&flows, &[1.0, -f64::from(*growth) / 100.0]);
            }
            for part in &more {
                flows = times(&flows, &[1.0, *part]);
            }
            let found = rates(&flows);
            prop_assert_eq!(found.len(), growths.len(), "{:?}", found);
            for (rate, growth) in found.iter().zip(&growths) {
                prop_assert!((rate + 1.0 - f64::from(*growth) / 100.0).abs() < 1e-6);
            }
        }

        #[test]
        fn no_rate_is_passed_over_that_a_fine_search_sees(
            flows in prop::collection::vec(-100.0..100.0_f64, 2..60),
        ) {
            let steps = (-1_000..=1_000).map(|step| npv(libm::exp(f64::from(step) * 0.002) - 1.0, &flows));
            let signs: Vec<bool> = steps.map(|worth| worth > 0.0).collect();
            let seen = signs.windows(2).filter(|pair| pair[0] != pair[1]).count();
            let found = rates(&flows);
            let within = found.iter().filter(|rate| libm::log(1.0 + **rate).abs() < 2.0).count();
            prop_assert!(within >= seen, "{} {}", within, seen);
            prop_assert_eq!(within % 2, seen % 2);
        }

        #[test]
        fn the_present_value_at_a_rate_found_is_zero(flows in prop::collection::vec(-100.0..100.0_f64, 1..40)) {
            for rate in rates(&flows) {
                let size: f64 = flows.iter().enumerate().map(|(at, flow)| flow.abs() * pow(1.0 + rate, -(at as f64))).sum();
                prop_assert!(npv(rate, &flows).abs() <= 1e-9 * size);
            }
        }
    }
}
