//! What finance asks of a series of equal periods: present value, internal rates of return, payback.

use libm::{exp, log, pow};

/// Net present value of flows at a rate per period; the first flow is not discounted.
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    let factor = 1.0 / (1.0 + rate);
    // Horner's scheme, from the last flow back.
    flows
        .iter()
        .rev()
        .fold(0.0, |sum, flow| sum * factor + flow)
}

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

/// Internal rates of return per period, between −99.9 % and 100,000 %.
///
/// The whole stretch is searched in steps of 0.3 %: two rates closer than that, where the present value
/// hardly crosses zero, count as none.
pub fn irr(flows: &[f64]) -> Irr {
    const STEP: f64 = 0.003;
    let (low, high) = (log(0.001), log(1_001.0));
    if flows.iter().any(|flow| !flow.is_finite()) || sign_changes(flows) == 0 {
        return Irr::None;
    }
    let worth = |growth: f64| scaled(growth, flows);
    let steps = ((high - low) / STEP).ceil() as usize;
    let mut rates = Vec::new();
    let mut before = worth(low);
    for step in 1..=steps {
        let at = low + STEP * step as f64;
        let now = worth(at);
        if before == 0.0 {
            rates.push(exp(at - STEP) - 1.0);
        } else if before * now < 0.0 {
            rates.push(exp(bisect(at - STEP, at, &worth)) - 1.0);
        }
        before = now;
    }
    match rates[..] {
        [] => Irr::None,
        [rate] => Irr::One(rate),
        _ => Irr::Several(rates),
    }
}

fn sign_changes(flows: &[f64]) -> usize {
    let signs: Vec<bool> = flows
        .iter()
        .filter(|flow| **flow != 0.0)
        .map(|flow| *flow > 0.0)
        .collect();
    signs.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

/// Something with the sign of the present value: discounted for positive rates, compounded to the end
/// for negative ones.
fn scaled(growth: f64, flows: &[f64]) -> f64 {
    if growth >= 0.0 {
        let factor = exp(-growth);
        flows
            .iter()
            .rev()
            .fold(0.0, |sum, flow| sum * factor + flow)
    } else {
        let factor = exp(growth);
        flows.iter().fold(0.0, |sum, flow| sum * factor + flow)
    }
}

fn bisect(mut low: f64, mut high: f64, worth: &impl Fn(f64) -> f64) -> f64 {
    let below = worth(low) < 0.0;
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if (worth(middle) < 0.0) == below {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
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

/// Periods until the cumulative at a rate stays at zero or above, with the last one counted in part;
/// [`None`] when it never does. At rate 0 this is the simple payback.
pub fn payback(rate: f64, flows: &[f64]) -> Option<f64> {
    let mut cumulative = 0.0;
    let mut paid_back = Some(0.0);
    for (period, flow) in flows.iter().enumerate() {
        let flow = flow * pow(1.0 + rate, -(period as f64));
        let before = cumulative;
        cumulative += flow;
        if cumulative < 0.0 {
            paid_back = None;
        } else if paid_back.is_none() {
            paid_back = Some(period as f64 - 1.0 - before / flow);
        }
    }
    paid_back
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
    fn present_values_agree_with_those_published() {
        // numpy-financial's test; the two examples of Excel's page on NPV, recomputed.
        let flows = [-15_000.0, 1_500.0, 2_500.0, 3_500.0, 4_500.0, 6_000.0];
        near(npv(0.05, &flows), 122.894_855);
        near(
            npv(0.1, &[0.0, -10_000.0, 3_000.0, 4_200.0, 6_800.0]),
            1_188.443_412,
        );
        let shop = [-40_000.0, 8_000.0, 9_200.0, 10_000.0, 12_000.0, 14_500.0];
        near(npv(0.08, &shop), 1_922.061_555);
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
    fn modified_rates_agree_with_those_published() {
        let flows = [-120_000.0, 39_000.0, 30_000.0, 21_000.0, 37_000.0, 46_000.0];
        near(mirr(&flows, 0.1, 0.12).unwrap(), 0.126_094_130);
        near(mirr(&flows, 0.1, 0.14).unwrap(), 0.134_759_111);
        near(mirr(&flows[..4], 0.1, 0.12).unwrap(), -0.048_044_655);
        assert_eq!(mirr(&[1.0, 2.0], 0.1, 0.1), None);
    }

    #[test]
    fn payback_is_counted_in_parts_of_a_period() {
        let flows = [-70_000.0, 12_000.0, 15_000.0, 18_000.0, 21_000.0, 26_000.0];
        near(payback(0.0, &flows).unwrap(), 4.153_846);
        near(payback(0.05, &flows).unwrap(), 4.595_933);
        assert_eq!(payback(0.1, &flows), None);
        assert_eq!(payback(0.1, &[5.0, 1.0]), Some(0.0));
        // Paid back once, and lost again.
        assert_eq!(payback(0.0, &[-1.0, 2.0, -3.0]), None);
    }

    proptest! {
        #[test]
        fn the_present_value_at_a_rate_found_is_zero(flows in prop::collection::vec(-100.0..100.0_f64, 1..40)) {
            let rates = match irr(&flows) {
                Irr::None => Vec::new(),
                Irr::One(rate) => vec![rate],
                Irr::Several(rates) => rates,
            };
            for rate in rates {
                let size: f64 = flows.iter().enumerate().map(|(at, flow)| flow.abs() * pow(1.0 + rate, -(at as f64))).sum();
                prop_assert!(npv(rate, &flows).abs() <= 1e-9 * size);
            }
        }
    }
}
