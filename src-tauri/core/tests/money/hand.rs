//! Plans worked out on paper.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{
    BenefitStream, Books, CountedFrom, Decay, PhaseKind, Plan, Timing, Worth, evaluate, typical,
};
use outset_core::simulate::Outcome;

/// Start cost 1,000; months 0 to 4: −200, −200, 500, 600, 700.
pub(crate) fn five_months(rate: f64) -> Plan {
    let mut plan = plan(5, rate);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    cost(&mut plan, "start", None, Timing::AtStart, 1_000.0);
    cost(
        &mut plan,
        "build",
        Some(PhaseKind::Build),
        Timing::Monthly,
        200.0,
    );
    amount(&mut plan, "first", fixed(500.0), 0.0);
    amount(&mut plan, "second", fixed(100.0), 1.0);
    amount(&mut plan, "third", fixed(100.0), 2.0);
    plan
}

#[test]
fn the_return_is_what_the_paper_says_without_discounting() {
    let found = outcome(&five_months(0.0), 160);
    near(found.npv.p50, 400.0);
    near(found.npv.mean, 400.0);
    let cumulative: Vec<f64> = found.fan.iter().map(|month| month.p50).collect();
    assert_eq!(
        cumulative,
        [-1_000.0, -1_200.0, -1_400.0, -900.0, -300.0, 400.0]
    );
    assert_eq!(found.payback_month.p50, Some(4.0));
    near(found.invests.p50, 1_400.0);
    near(found.peak_need.p50, 1_400.0);
    near(found.spending.p50, 1_400.0);
    near(found.benefit.p50, 1_800.0);
    near(found.roi.unwrap().p50, 400.0 / 1_400.0);
    near(found.go_live_month.p50, 2.0);
    near(found.chance_to_pay_back.value, 1.0);
    assert_eq!(
        (found.expected_loss, found.chance_within_budget),
        (None, None)
    );
}

#[test]
fn the_return_is_what_the_paper_says_at_twelve_per_cent() {
    // Factors 0.990600, 0.981289, 0.972065, 0.962928, 0.953877:
    // −198.12 − 196.26 + 486.03 + 577.76 + 667.71 − 1,000 = 337.13.
    let plan = five_months(0.12);
    let found = outcome(&plan, 160);
    assert!((found.npv.p50 - 337.13).abs() < 0.005, "{}", found.npv.p50);
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    near(flows.npv(0.12), found.npv.p50);
    assert_eq!(flows.cost, [200.0, 200.0, 0.0, 0.0, 0.0]);
    assert_eq!(flows.benefit, [0.0, 0.0, 500.0, 600.0, 700.0]);
}

#[test]
fn time_saved_is_prorated_where_go_live_falls_within_a_month() {
    // 1,000 cases × 6 min ÷ 60 × 60 an hour × half of them = 3,000 a month, of which 80 % is used
    // for something else: 2,400. Go-live after 1.25 months, full after two more: at the ends of the
    // four months 0, 0.375, 0.875 and 1 of it has come: 0, 900, 2,100, 2,400 = 5,400.
    // Build 400 a month for 1.25 months: 400, 100. Operation 80 a month from there: 60, 80, 80.
    // 5,400 − 500 − 220 = 4,680; freed capacity is not booked: −720.
    let mut plan = plan(4, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(1.25));
    let stream = BenefitStream::TimeSaved {
        cases: driver(&mut plan, "cases", fixed(1_000.0)),
        minutes: driver(&mut plan, "minutes", fixed(6.0)),
        hourly_rate: driver(&mut plan, "rate", fixed(60.0)),
        adoption: share(&mut plan, "adoption", fixed(0.5)),
    };
    let mut time = benefit("time", Books::CapacityFreed, stream);
    time.ramp = Some(driver(&mut plan, "ramp", fixed(2.0)));
    time.redeployed = Some(share(&mut plan, "redeployed", fixed(0.8)));
    plan.benefits.push(time);
    cost(
        &mut plan,
        "build",
        Some(PhaseKind::Build),
        Timing::Monthly,
        400.0,
    );
    cost(
        &mut plan,
        "run",
        Some(PhaseKind::Operation),
        Timing::Monthly,
        80.0,
    );
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    for (found, expected) in flows.benefit.iter().zip([0.0, 900.0, 2_100.0, 2_400.0]) {
        near(*found, expected);
    }
    assert_eq!(flows.cost, [400.0, 160.0, 80.0, 80.0]);
    near(flows.npv(0.0), 4_680.0);
    near(flows.npv_booked(0.0), -720.0);
    near(flows.invests, 500.0);
    // To the end of the month instead: the second month is all building.
    plan.whole_months = true;
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    assert_eq!(flows.cost, [400.0, 400.0, 80.0, 80.0]);
    near(flows.benefit[1], 900.0);
}

#[test]
fn an_operation_that_ends_is_prorated_too() {
    // Live from 0.5 to 2.25: half of the first month, the second, a quarter of the third.
    let mut plan = plan(4, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(0.5));
    phase(&mut plan, PhaseKind::Operation, "run", fixed(1.75));
    amount(&mut plan, "saving", fixed(100.0), 0.0);
    cost(
        &mut plan,
        "run",
        Some(PhaseKind::Operation),
        Timing::Monthly,
        40.0,
    );
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    assert_eq!(flows.benefit, [50.0, 100.0, 25.0, 0.0]);
    assert_eq!(flows.cost, [20.0, 40.0, 10.0, 0.0]);
}

fn decisions(plan: &mut Plan, quality: [f64; 6], worth: [f64; 4]) -> BenefitStream {
    let mut of = |id: &str, value: f64| driver(plan, id, fixed(value));
    let [
        cases,
        positive,
        found_today,
        found_model,
        right_today,
        right_model,
    ] = quality;
    BenefitStream::BetterDecisions {
        cases: of("cases", cases),
        share_positive: of("positive", positive),
        found_today: of("found-today", found_today),
        found_model: of("found-model", found_model),
        right_today: of("right-today", right_today),
        right_model: of("right-model", right_model),
        worth: Worth {
            true_positive: of("hit", worth[0]),
            false_positive: of("false", worth[1]),
            missed: of("miss", worth[2]),
            true_negative: of("alone", worth[3]),
        },
        adoption: None,
    }
}

#[test]
fn better_decisions_are_worth_what_the_book_says() {
    // Provost and Fawcett, ch. 7: nobody targeted today; 56 of 61 found and 7 flagged for nothing of
    // 110: 50.336364 a case. 220 cases in one month at 12 %: 220 × 50.336364 × 0.990600 = 10,969.91.
    let mut plan = plan(1, 0.12);
    let quality = [220.0, 61.0 / 110.0, 0.0, 56.0 / 61.0, 0.0, 56.0 / 63.0];
    let stream = decisions(&mut plan, quality, [99.0, -1.0, 0.0, 0.0]);
    plan.benefits
        .push(benefit("decisions", Books::MarginEarned, stream));
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    near(flows.benefit[0], 220.0 * 5_537.0 / 110.0);
    assert!(
        (flows.npv(0.12) - 10_969.91).abs() < 0.005,
        "{}",
        flows.npv(0.12)
    );
}

#[test]
fn quality_falls_until_it_is_retrained() {
    // Half of 10 cases matter; 80 % found, all flagged rightly, 10 each: 40 a month. Ten points less
    // each month, retrained every third: 70 %, 60 %, 80 %, 70 % found: 35, 30, 40, 35.
    let mut plan = plan(4, 0.0);
    let stream = decisions(
        &mut plan,
        [10.0, 0.5, 0.0, 0.8, 1.0, 1.0],
        [10.0, 0.0, 0.0, 0.0],
    );
    let mut better = benefit("decisions", Books::MarginEarned, stream);
    better.decay = Some(Decay {
        per_month: driver(&mut plan, "decay", fixed(0.1)),
        retrained_every: 3,
        counted_from: CountedFrom::Start,
    });
    plan.benefits.push(better);
    let benefit = |plan: &Plan| evaluate(plan, &typical(plan).unwrap()).unwrap().benefit;
    for (found, expected) in benefit(&plan).iter().zip([35.0, 30.0, 40.0, 35.0]) {
        near(*found, expected);
    }
    // Counted from go-live after 1.5 months, whole months only: 0.5 → 0, 1.5 → 1, 2.5 → 2; of the
    // second month half is live: 20, 35, 30.
    phase(&mut plan, PhaseKind::Build, "build", fixed(1.5));
    plan.benefits[0].decay.as_mut().unwrap().counted_from = CountedFrom::GoLive;
    for (found, expected) in benefit(&plan).iter().zip([0.0, 20.0, 35.0, 30.0]) {
        near(*found, expected);
    }
}

#[test]
fn each_cost_falls_in_its_time() {
    // Go-live after 1.5 months. Once at go-live 70: end of the second month. In month 3: 30. For each
    // of 100 cases 0.4, while live: 0, 20, 40, 40. All along 5.
    let mut plan = plan(4, 0.0);
    phase(&mut plan, PhaseKind::ProofOfConcept, "proof", fixed(0.5));
    phase(&mut plan, PhaseKind::Build, "build", fixed(1.0));
    cost(
        &mut plan,
        "proof",
        Some(PhaseKind::ProofOfConcept),
        Timing::Monthly,
        200.0,
    );
    cost(&mut plan, "training", None, Timing::AtGoLive, 70.0);
    cost(&mut plan, "audit", None, Timing::InMonth { month: 3 }, 30.0);
    cost(
        &mut plan,
        "late",
        None,
        Timing::InMonth { month: 4 },
        9_999.0,
    );
    let cases = driver(&mut plan, "cases", fixed(100.0));
    cost(&mut plan, "calls", None, Timing::PerCase { cases }, 0.4);
    cost(&mut plan, "office", None, Timing::Monthly, 5.0);
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    assert_eq!(flows.cost, [105.0, 95.0, 45.0, 75.0]);
    // Up to go-live: 100 proof, 70 at go-live, 5 and half of 5.
    near(flows.invests, 177.5);
}

#[test]
fn growth_counts_from_the_start() {
    // 100 growing by 10 % a month: 110, 121, 133.1.
    let mut plan = plan(3, 0.0);
    amount(&mut plan, "saving", fixed(100.0), 0.0);
    plan.benefits[0].growth = Some(driver(&mut plan, "growth", fixed(0.1)));
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    for (found, expected) in flows.benefit.iter().zip([110.0, 121.0, 133.1]) {
        near(*found, expected);
    }
}

/// Ten undiscounted months of a normal amount, against a normal cost.
fn normals() -> (Outcome, f64, f64) {
    let bell = |low, high| Estimate::Range {
        low,
        high,
        confidence: 0.9,
        shape: Shape::Normal,
    };
    let mut plan = plan(10, 0.0);
    amount(&mut plan, "saving", bell(80.0, 120.0), 0.0);
    cost_of(
        &mut plan,
        "cost",
        None,
        Timing::AtStart,
        bell(600.0, 1_000.0),
    );
    let z = 1.644_853_626_951_472_2;
    (outcome(&plan, 16_384), 10.0 * 20.0 / z, 200.0 / z)
}

#[test]
fn the_sum_of_normals_is_normal() {
    // 10 × N(100, 20/z) − N(800, 200/z): mean 200, spread √(200² + 200²)/z = 171.96;
    // P10 and P90 are 1.2815516 spreads away; Φ(200/171.96) = 87.76 % pay back.
    let (found, one, other) = normals();
    let spread = (one * one + other * other).sqrt();
    for (found, expected) in [
        (found.npv.p50, 200.0),
        (found.npv.mean, 200.0),
        (found.npv.p10, 200.0 - 1.281_551_565_5 * spread),
        (found.npv.p90, 200.0 + 1.281_551_565_5 * spread),
    ] {
        assert!((found - expected).abs() < 1.5, "{found} is not {expected}");
    }
    let chance = found.chance_to_pay_back;
    assert!(
        (chance.value - 0.877_6).abs() < 4.0 * chance.error + 1e-4,
        "{}",
        chance.value
    );
    assert!(found.npv.error > 0.0 && found.npv.error < 1.5);
    assert!((found.npv.p50 - 200.0).abs() < 4.0 * found.npv.error);
    // Mean of the worst 5 %: mean − spread · φ(z)/0.05 = 200 − 171.96 × 2.062713.
    let tail = 200.0 - spread * 2.062_713;
    assert!(
        (found.tail_mean - tail).abs() < 4.0,
        "{} {tail}",
        found.tail_mean
    );
}

#[test]
fn a_swing_is_the_distance_between_the_ends_of_a_driver() {
    // The return is linear in each: held at P10 or P90 its median moves by 1.2815516 spreads.
    let (found, one, other) = normals();
    let half = 1.281_551_565_5;
    for (id, low, high) in [
        ("saving", 200.0 - half * one, 200.0 + half * one),
        ("cost-amount", 200.0 + half * other, 200.0 - half * other),
    ] {
        let effect = found.drivers.iter().find(|effect| effect.id == id).unwrap();
        assert!(
            (effect.swing_low - low).abs() < 6.0,
            "{id} {}",
            effect.swing_low
        );
        assert!(
            (effect.swing_high - high).abs() < 6.0,
            "{id} {}",
            effect.swing_high
        );
        // Rank correlation of a sum with one of two equal normal parts: 6/π·asin(r/2), r = ±1/√2.
        let expected = 0.690_160 * if id == "saving" { 1.0 } else { -1.0 };
        assert!((effect.rank_correlation.unwrap() - expected).abs() < 0.01);
        assert!(!effect.no_effect);
    }
}
