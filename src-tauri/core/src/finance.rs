//! What finance asks of a series of equal periods: present value, rates of return, payback; and of
//! decisions that can be taken back.

mod changes;
mod lanes;
mod rate;
mod roots;

pub(crate) use lanes::{LANES, growths};
pub use rate::{Irr, irr, mirr};
pub(crate) use roots::{Growth, growth};

use libm::pow;

/// Net present value of flows at a rate per period; the first flow is not discounted.
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    let factor = 1.0 / (1.0 + rate);
    // Horner's scheme, from the last flow back.
    flows
        .iter()
        .rev()
        .fold(0.0, |sum, flow| sum * factor + flow)
}

/// Net present value of dated flows at an effective annual rate, in money of the first flow's day. Each
/// flow stands beside its day, counted from any day; a year has 365 days, as spreadsheets' XNPV has it.
pub fn xnpv(rate: f64, flows: &[(i32, f64)]) -> f64 {
    let first = flows.first().map_or(0, |(day, _)| *day);
    let worth = flows.iter().map(|(day, flow)| {
        let years = (f64::from(*day) - f64::from(first)) / 365.0;
        flow * pow(1.0 + rate, -years)
    });
    worth.sum()
}

/// Periods until the cumulative at a rate stays at zero or above, with the last one counted in part;
/// [`None`] when it never does.
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

/// The same without discounting.
pub fn simple_payback(flows: &[f64]) -> Option<f64> {
    payback(0.0, flows)
}

/// Value of a project that is paid for in two stages and may be given up between them: the first cost
/// now, and a period later what goes on is worth in each case, or what giving up brings where that is
/// more. Each case has its probability and what going on is worth then, its own cost taken off.
///
/// What may be given up is worth at least as much as what may not: with `giving_up` of −∞ it is the
/// value without the choice. The plain decision tree at one rate, not a price of a market.
pub fn staged(first_cost: f64, rate: f64, cases: &[(f64, f64)], giving_up: f64) -> f64 {
    let later = cases
        .iter()
        .map(|(probability, worth)| probability * worth.max(giving_up));
    later.sum::<f64>() / (1.0 + rate) - first_cost
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn present_values_with_the_first_flow_discounted_too() {
        // Published by Mescius and in Adobe's reference of FormCalc, with the digits recomputed.
        let cases: [(f64, &[f64], f64); 3] = [
            (
                0.065,
                &[0.0, -10_000.0, 3_000.0, 3_400.0, 7_700.0],
                2_055.381_198_828,
            ),
            (
                0.1,
                &[0.0, 500.0, 1_500.0, 4_000.0, 10_000.0],
                11_529.608_633_290_07,
            ),
            (
                0.0275 / 12.0,
                &[0.0, 50.0, 60.0, 40.0, 100.0, 25.0],
                273.141_938_384_57,
            ),
        ];
        for (rate, flows, expected) in cases {
            near(npv(rate, flows), expected);
        }
    }

    #[test]
    fn dated_flows_agree_with_those_published() {
        // Excel's page on XNPV: 2008-01-01, 03-01, 10-30, 2009-02-15 and 04-01, in days from the first.
        let flows = [
            (0, -10_000.0),
            (60, 2_750.0),
            (303, 4_250.0),
            (411, 3_250.0),
            (456, 2_750.0),
        ];
        near(xnpv(0.09, &flows), 2_086.647_602);
        // And its rate of return, as XIRR gives it, leaves nothing.
        assert!(xnpv(0.373_362_534, &flows).abs() < 1e-4);
        let later = flows.map(|(day, flow)| (day + 39_448, flow));
        near(xnpv(0.09, &later), 2_086.647_602);
        assert_eq!(xnpv(0.09, &[]), 0.0);
    }

    #[test]
    fn what_may_be_given_up_is_worth_more() {
        // By hand: 100 now; 500 after a period, then 1,500 a period later with 40 %, else nothing; 10 %.
        // 1,500 ÷ 1.1 − 500 = 863.636: −100 + (0.4 · 863.636 − 0.6 · 500) ÷ 1.1 = −58.678, and
        // −100 + 0.4 · 863.636 ÷ 1.1 = 214.050 where it may be given up for nothing.
        let cases = [(0.4, 1_500.0 / 1.1 - 500.0), (0.6, -500.0)];
        let (with, without) = (
            staged(100.0, 0.1, &cases, 0.0),
            staged(100.0, 0.1, &cases, f64::NEG_INFINITY),
        );
        near(without, -58.677_686);
        near(with, 214.049_587);
        near(with - without, 272.727_273);
    }

    #[test]
    fn payback_is_counted_in_parts_of_a_period() {
        let flows = [-70_000.0, 12_000.0, 15_000.0, 18_000.0, 21_000.0, 26_000.0];
        near(simple_payback(&flows).unwrap(), 4.153_846);
        near(payback(0.05, &flows).unwrap(), 4.595_933);
        assert_eq!(payback(0.1, &flows), None);
        assert_eq!(payback(0.1, &[5.0, 1.0]), Some(0.0));
        // Paid back once, and lost again.
        assert_eq!(simple_payback(&[-1.0, 2.0, -3.0]), None);
    }
}
