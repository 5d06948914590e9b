//! Rates of return, ratios, sums that suffice, and years: worked by hand, and laws that always hold.

use crate::build::*;
use crate::hand::five_months;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{BenefitStream, CostKind, PhaseKind, Plan, PlanError, Timing};
use outset_core::simulate::{Analysis, BreakEven, Goal, Outcome, modified_rate, simulate};
use proptest::prelude::*;

fn even(low: f64, high: f64) -> Estimate {
    let reach = 0.05 * (high - low);
    Estimate::Range {
        low: low + reach,
        high: high - reach,
        confidence: 0.9,
        shape: Shape::Uniform,
    }
}

fn analysis(plan: &Plan, samples: usize) -> Analysis<'_> {
    Analysis::new(plan, &run(samples), &|| false).unwrap()
}

#[test]
fn rates_of_return_are_what_another_program_finds() {
    // −1,000, −200, −200, 500, 600, 700 at the ends of months: by halving in Python, a rate of
    // 0.07072101 a month, which is 1.2704706758 a year. Modified at 12 %: (1,815.227 ÷ 1,394.378)^(12/5).
    let plan = five_months(0.12);
    let found = outcome(&plan, 160);
    let irr = found.irr.unwrap();
    near(irr.rate.unwrap().p50, 1.270_470_675_825_926_3);
    assert_eq!((irr.none.value, irr.several.value), (0.0, 0.0));
    near(
        found.mirr.unwrap().rate.unwrap().p50,
        0.883_307_030_201_102_1,
    );
    near(
        found.benefit_cost_ratio.unwrap().p50,
        1_731.503_820_472_665_7 / 1_394.377_909_269_568,
    );
    // Reinvested at 8 % instead.
    let modified = modified_rate(&plan, &run(160), 0.12, 0.08, &|| false).unwrap();
    near(modified.unwrap().rate.unwrap().p50, 0.871_099_398_675_187_6);
    let refused = modified_rate(&plan, &run(160), 0.12, f64::NAN, &|| false);
    assert!(matches!(refused, Err(PlanError::DiscountRate { .. })));
}

#[test]
fn futures_without_a_rate_and_with_several_are_counted_apart() {
    // 100 at the start, b in each of two months (0 to 200, evenly), 100 to take it apart in the third:
    // −100 + b x + b x² − 100 x³. It reads the same from behind, so that with x its reciprocal is a root
    // too, and at x = 1 it is 2b − 200: above 100 there are two rates, one each side of 0 %; below, none.
    let mut plan = plan(3, 0.08);
    amount(&mut plan, "saving", even(0.0, 200.0), 0.0);
    phase(&mut plan, PhaseKind::Operation, "run", fixed(2.0));
    cost(&mut plan, "start", None, Timing::AtStart, 100.0);
    cost(&mut plan, "end", None, Timing::InMonth { month: 2 }, 100.0);
    let found = outcome(&plan, 4_096);
    let irr = found.irr.unwrap();
    assert!((irr.none.value - 0.5).abs() < 0.01 && (irr.several.value - 0.5).abs() < 0.01);
    assert_eq!(irr.rate, None);
    // The modified rate is always there, but in futures where nothing at all comes in.
    assert_eq!(found.mirr.unwrap().none.value, 0.0);
}

#[test]
fn rates_are_those_of_the_futures_that_have_one() {
    // 100 at the start; after a month 50 to 150, evenly: the rate of a month is −50 % to 50 %.
    let mut plan = plan(1, 0.0);
    amount(&mut plan, "saving", even(50.0, 150.0), 0.0);
    cost(&mut plan, "start", None, Timing::AtStart, 100.0);
    let rate = outcome(&plan, 4_096).irr.unwrap().rate.unwrap();
    let year = |monthly: f64| libm::pow(1.0 + monthly, 12.0) - 1.0;
    for (found, monthly) in [(rate.p10, -0.4), (rate.p50, 0.0), (rate.p90, 0.4)] {
        assert!(
            (found - year(monthly)).abs() < 0.02 * (1.0 + year(monthly)),
            "{rate:?}"
        );
    }
    assert!(rate.error > 0.0 && rate.error < 0.05, "{rate:?}");
    // Nothing comes in: no rate, and no modified one.
    plan.benefits.clear();
    let found = outcome(&plan, 160);
    assert_eq!(
        (found.irr.unwrap().none.value, found.irr.unwrap().rate),
        (1.0, None)
    );
    assert_eq!(found.mirr.unwrap().none.value, 1.0);
}

#[test]
fn eight_times_in_ten_is_the_eightieth_percentile() {
    let mut plan = plan(1, 0.0);
    cost_of(
        &mut plan,
        "build",
        None,
        Timing::AtStart,
        even(1_000.0, 2_000.0),
    );
    let found = outcome(&plan, 4_096);
    let suffices = found.invests_suffices.unwrap();
    assert!(
        (suffices.value - 1_800.0).abs() < 5.0 && suffices.error < 2.0,
        "{suffices:?}"
    );
    assert_eq!(
        found
            .invests_histogram
            .iter()
            .map(|bin| bin.count)
            .sum::<usize>(),
        4_096
    );
    // All lose evenly 1,000 to 2,000: 1,500 on average, and 1,975 in the worst twentieth.
    assert!(
        (found.expected_loss.unwrap() - 1_500.0).abs() < 4.0 * found.expected_loss_error.unwrap()
    );
    assert!((found.tail_mean + 1_975.0).abs() < 4.0 * found.tail_mean_error.unwrap() + 0.5);
}

#[test]
fn fiscal_years_add_up_what_falls_in_them() {
    // From January 2026, 20 months; the fiscal year begins in April. Months 0 to 2 are in that of 2025,
    // with what is spent at the start; 3 to 14 in that of 2026; 15 to 19 in that of 2027.
    let mut plan = plan(20, 0.08);
    cost(&mut plan, "start", None, Timing::AtStart, 1_000.0);
    cost(&mut plan, "people", None, Timing::Monthly, 100.0);
    cost(
        &mut plan,
        "cloud",
        None,
        Timing::InMonth { month: 14 },
        70.0,
    );
    plan.costs[2].kind = CostKind::Compute;
    amount(&mut plan, "saving", fixed(10.0), 4.0);
    let fiscal = analysis(&plan, 160).fiscal_years(4, &|| false).unwrap();
    let years: Vec<_> = fiscal
        .years
        .iter()
        .map(|year| (year.first_month, year.spending.p50, year.benefit.p50))
        .collect();
    assert_eq!(
        years,
        [
            (2025 * 12 + 3, 1_300.0, 0.0),
            (2026 * 12 + 3, 1_270.0, 110.0),
            (2027 * 12 + 3, 500.0, 50.0),
        ]
    );
    let kinds: Vec<_> = fiscal.years[1]
        .kinds
        .iter()
        .map(|kind| (kind.kind, kind.spending.p50))
        .collect();
    assert_eq!(
        kinds,
        [(CostKind::OwnPeople, 1_200.0), (CostKind::Compute, 70.0)]
    );
    let kinds: Vec<_> = fiscal.kinds.iter().map(|kind| kind.spending.mean).collect();
    assert_eq!(kinds, [3_000.0, 70.0]);
    // Calendar years, and a month that is none.
    assert_eq!(
        analysis(&plan, 160)
            .fiscal_years(1, &|| false)
            .unwrap()
            .years
            .len(),
        2
    );
    for month in [0, 13] {
        let refused = analysis(&plan, 160).fiscal_years(month, &|| false);
        assert!(matches!(refused, Err(PlanError::Number { .. })));
    }
}

/// The return is 10 times the cases (0 to 200, evenly) less 500, and less the fee (0 to 1,000, evenly).
fn cases_and_fee() -> Plan {
    let mut plan = plan(1, 0.0);
    amount(&mut plan, "cases", even(0.0, 200.0), 0.0);
    let times = share(&mut plan, "times", fixed(10.0));
    plan.drivers.last_mut().unwrap().bounds = outset_core::estimate::Bounds::NONE;
    let BenefitStream::Amount { adoption, .. } = &mut plan.benefits[0].stream else {
        unreachable!("an amount")
    };
    *adoption = Some(times);
    cost(&mut plan, "start", None, Timing::AtStart, 500.0);
    cost_of(&mut plan, "fee", None, Timing::AtStart, even(0.0, 1_000.0));
    plan
}

#[test]
fn it_breaks_even_where_the_paper_says() {
    let plan = cases_and_fee();
    let analysis = analysis(&plan, 4_096);
    let at = |driver: &str, goal: Goal| analysis.break_even(driver, goal, &|| false).unwrap();
    let value = |found: BreakEven, expected: f64, rising: bool| {
        let BreakEven::At { value, above } = found else {
            unreachable!("{found:?}")
        };
        assert!(
            (value - expected).abs() < 0.003 * expected.max(400.0) && above == rising,
            "{found:?}"
        );
    };
    // With the fee as it comes (half are below 500): 10 · cases − 500 − 500 = 0. At 80 % of fees paid: 130.
    value(at("cases", Goal::LikelyReturn(0.0)), 100.0, true);
    value(at("cases", Goal::ChanceToPayBack(0.8)), 130.0, true);
    // A likely return of 400 is that of 140 cases.
    value(at("cases", Goal::LikelyReturn(400.0)), 140.0, true);
    value(at("cases", Goal::ChanceToPayBack(0.5)), 100.0, true);
    // With the cases as they come (half are below 100), a fee of up to 10 · 100 − 500. For 70 %, 60 cases
    // are enough: 10 · 60 − 500.
    value(at("fee-amount", Goal::LikelyReturn(0.0)), 500.0, false);
    value(at("fee-amount", Goal::ChanceToPayBack(0.7)), 100.0, false);
    // For 20 %, 160 cases: a fee of 1,100, which is beyond what anybody said.
    value(at("fee-amount", Goal::ChanceToPayBack(0.2)), 1_100.0, false);
    // For 90 % it would have to be below nothing; a loss of 30,000 comes at no fee up to ten times today's.
    let found = at("fee-amount", Goal::ChanceToPayBack(0.9));
    let BreakEven::Never { from, to } = found else {
        unreachable!("{found:?}")
    };
    assert!(from == 0.0 && (to - 10_000.0).abs() < 10.0, "{found:?}");
    let found = at("fee-amount", Goal::LikelyReturn(-30_000.0));
    assert!(matches!(found, BreakEven::Always { .. }), "{found:?}");
    // A fixed driver is looked at beyond its value: 100 · times − 500 − 500 = 0.
    value(at("times", Goal::LikelyReturn(0.0)), 10.0, true);
    value(at("times", Goal::LikelyReturn(-200.0)), 8.0, true);
    let refused = analysis.break_even("cases", Goal::LikelyReturn(f64::NAN), &|| false);
    assert!(matches!(refused, Err(PlanError::Number { .. })));
    let refused = analysis.break_even("cases", Goal::ChanceToPayBack(1.5), &|| false);
    assert!(matches!(refused, Err(PlanError::Number { .. })));
    let refused = analysis.break_even("none", Goal::LikelyReturn(0.0), &|| false);
    assert!(matches!(refused, Err(PlanError::UnknownDriver { .. })));
}

#[test]
fn a_share_does_not_break_even_beyond_a_whole() {
    let mut plan = cases_and_fee();
    plan.drivers[1].estimate = fixed(0.5);
    plan.drivers[1].bounds = outset_core::estimate::Bounds::SHARE;
    let found = analysis(&plan, 1_600).break_even("times", Goal::LikelyReturn(0.0), &|| false);
    let (from, to) = (0.0, 1.0);
    assert_eq!(found.unwrap(), BreakEven::Never { from, to });
}

#[test]
fn the_map_says_where_it_pays_back() {
    // Nothing else is unsure: at every place the chance is 0 or 1.
    let plan = cases_and_fee();
    let analysis = analysis(&plan, 4_096);
    let map = analysis
        .chance_map("cases", "fee-amount", &|| false)
        .unwrap();
    assert_eq!((map.across_values.len(), map.up_values.len()), (11, 11));
    for (fee, row) in map.up_values.iter().zip(&map.chances) {
        for (cases, chance) in map.across_values.iter().zip(row) {
            let expected = f64::from(u8::from(10.0 * cases - 500.0 - fee >= 0.0));
            assert_eq!(
                (chance.value, chance.error),
                (expected, 0.0),
                "{cases} {fee}"
            );
        }
    }
    // Against a fixed one the fee decides: 10 · cases ≥ 500 + fee.
    let map = analysis.chance_map("cases", "times", &|| false).unwrap();
    assert_eq!(
        (map.up_values.as_slice(), map.chances.len()),
        (&[10.0][..], 1)
    );
    for (cases, chance) in map.across_values.iter().zip(&map.chances[0]) {
        let expected = ((10.0 * cases - 500.0) / 1_000.0).clamp(0.0, 1.0);
        assert!((chance.value - expected).abs() < 0.01, "{cases} {chance:?}");
    }
    let itself = analysis.chance_map("cases", "cases", &|| false);
    assert!(matches!(itself, Err(PlanError::Twice { .. })));
}

#[test]
fn the_futures_that_are_told_are_futures_of_the_plan() {
    let plan = cases_and_fee();
    let found = analysis(&plan, 4_096).examples();
    let whole = outcome(&plan, 4_096).npv;
    for (example, percentile) in [
        (&found.poor, whole.p10),
        (&found.typical, whole.p50),
        (&found.good, whole.p90),
    ] {
        near(example.percentile, percentile);
        let value = |id: &str| example.inputs.iter().find(|input| input.id == id).unwrap();
        let by_hand = 10.0 * value("cases").value - 500.0 - value("fee-amount").value;
        near(example.npv, by_hand);
        // Within a hundredth of all futures.
        assert!((example.npv - percentile).abs() < 25.0, "{example:?}");
        assert_eq!(value("times").share_below, None);
        let below = value("cases").share_below.unwrap();
        assert!((below - value("cases").value / 200.0).abs() < 1e-6);
    }
    // The typical future has typical inputs.
    let odd = found
        .typical
        .inputs
        .iter()
        .filter_map(|input| input.share_below);
    assert!(
        odd.into_iter().all(|share| (share - 0.5).abs() < 0.1),
        "{:?}",
        found.typical
    );
}

#[test]
fn a_result_of_before_is_still_read() {
    let mut stored = serde_json::to_value(outcome(&usual(), 160)).unwrap();
    let fields = stored.as_object_mut().unwrap();
    for name in [
        "irr",
        "mirr",
        "benefit_cost_ratio",
        "expected_loss_error",
        "tail_mean_error",
        "invests_suffices",
        "invests_histogram",
    ] {
        assert!(fields.remove(name).is_some(), "{name}");
    }
    fields["payback_month"]
        .as_object_mut()
        .unwrap()
        .remove("error");
    let read: Outcome = serde_json::from_value(stored).unwrap();
    assert_eq!((read.irr, read.invests_suffices), (None, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn a_return_at_the_rate_found_is_nothing(saving in 2_000.0..30_000.0_f64, build in 1.0..9.0_f64) {
        let mut plan = usual();
        for (id, value) in [("saving", saving), ("people-amount", 9_000.0), ("upkeep-amount", 800.0), ("build", build)] {
            let driver = plan.drivers.iter_mut().find(|driver| driver.id == id).unwrap();
            driver.estimate = fixed(value);
        }
        let Some(rate) = outcome(&plan, 16).irr.unwrap().rate else { return Ok(()) };
        plan.discount_rate = rate.p50;
        if (-0.9..10.0).contains(&rate.p50) {
            let again = simulate(&plan, &run(16), &|| false).unwrap();
            prop_assert!(again.npv.p50.abs() < 1e-6 * again.spending.p50, "{}", again.npv.p50);
            prop_assert!((again.benefit_cost_ratio.unwrap().p50 - 1.0).abs() < 1e-6);
        }
    }
}
