//! One future followed by hand: the lines of the arithmetic are the whole of what is computed.

use crate::build::*;
use outset_core::estimate::Estimate;
use outset_core::plan::{
    Benefit, BenefitStream, Books, CountedFrom, Decay, Factor, PhaseKind, Plan, Timing, Worth,
    arithmetic, evaluate, typical,
};

/// Everything that a plan can say, at once.
fn whole() -> Plan {
    let mut plan = usual();
    let cases = driver(&mut plan, "cases", Estimate::range(900.0, 1_500.0));
    let minutes = driver(&mut plan, "minutes", fixed(4.5));
    let rate = driver(&mut plan, "rate", fixed(48.0));
    let adoption = share(&mut plan, "adoption", fixed(0.62));
    let time = BenefitStream::TimeSaved {
        cases: cases.clone(),
        minutes,
        hourly_rate: rate,
        adoption: adoption.clone(),
    };
    let ramp = driver(&mut plan, "ramp", fixed(3.0));
    let redeployed = share(&mut plan, "redeployed", fixed(0.5));
    plan.benefits.push(Benefit {
        ramp: Some(ramp),
        redeployed: Some(redeployed),
        ..benefit("time", Books::CapacityFreed, time)
    });
    let mut of = |id: &str, value: f64| driver(&mut plan, id, fixed(value));
    let better = BenefitStream::BetterDecisions {
        cases: cases.clone(),
        share_positive: of("positive", 0.1),
        found_today: of("found-today", 0.5),
        found_model: of("found-model", 0.8),
        right_today: of("right-today", 0.4),
        right_model: of("right-model", 0.6),
        worth: Worth {
            true_positive: of("tp", 20.0),
            false_positive: of("fp", -3.0),
            missed: of("fn", -15.0),
            true_negative: of("tn", 0.0),
        },
        adoption: Some(adoption),
    };
    let loss = of("loss", 0.01);
    plan.benefits.push(Benefit {
        decay: Some(Decay {
            per_month: loss,
            retrained_every: 6,
            counted_from: CountedFrom::GoLive,
        }),
        ..benefit("better", Books::MarginEarned, better)
    });
    cost(&mut plan, "tools", None, Timing::AtStart, 4_000.0);
    cost(&mut plan, "launch", None, Timing::AtGoLive, 900.0);
    let per_case = Timing::PerCase { cases };
    cost_of(&mut plan, "calls", None, per_case, fixed(0.02));
    plan
}

#[test]
fn the_lines_are_the_whole_return_to_the_cent() {
    for plan in [usual(), whole()] {
        let values = typical(&plan).unwrap();
        let flows = evaluate(&plan, &values).unwrap();
        let sums = arithmetic(&plan, &values).unwrap();
        assert!((sums.present() - flows.npv(plan.discount_rate)).abs() < 0.005);
        assert!((sums.invests() - flows.invests).abs() < 0.005);
        assert!(sums.other.iter().all(|row| *row == 0.0));
        assert_eq!(sums.go_live, flows.go_live);
        // Month by month as well.
        let net = sums.net();
        assert!((net[0] + flows.at_start).abs() < 0.005);
        for (month, (benefit, cost)) in flows.benefit.iter().zip(&flows.cost).enumerate() {
            assert!((net[month + 1] - (benefit - cost)).abs() < 0.005, "{month}");
        }
    }
}

#[test]
fn an_amount_is_the_product_of_its_factors() {
    let plan = whole();
    let sums = arithmetic(&plan, &typical(&plan).unwrap()).unwrap();
    for line in &sums.lines {
        let product: f64 = line.factors.iter().map(Factor::value).product();
        assert!((product - line.full).abs() < 1e-9, "{}", line.id);
        let times = line.times().unwrap();
        assert!(
            (times * line.full - line.total()).abs() < 1e-6,
            "{}",
            line.id
        );
    }
    let line = |id: &str| sums.lines.iter().find(|line| line.id == id).unwrap();
    // By hand: 1,200 × 4.5 ÷ 60 × 48 × 0.62 × 0.5; the middle of a range from 900 to 1,500 is 1,200.
    near(line("time").full, 1_200.0 * 4.5 / 60.0 * 48.0 * 0.62 * 0.5);
    // Of 1,000 cases 100 matter. With the model 80 are found, 80 × 0.4 ÷ 0.6 flagged for nothing, 20 missed:
    // 80 × 20 − 53.33 × 3 − 20 × 15 = 1,140. Today 50, 75 and 50: 1,000 − 225 − 750 = 25. So 1.115 a case.
    near(line("better").full, 1_200.0 * 1.115 * 0.62);
    // At the start, once; at go-live, once.
    assert_eq!(
        (line("tools").total(), line("launch").total()),
        (4_000.0, 900.0)
    );
}

#[test]
fn the_deepest_point_and_the_payback_are_those_of_the_single_future() {
    // 1,000 at the start, then 100 a month: the deepest point is the start, paid back after ten months.
    let mut plan = plan(24, 0.0);
    cost(&mut plan, "machine", None, Timing::AtStart, 1_000.0);
    amount(&mut plan, "saving", fixed(100.0), 0.0);
    let sums = arithmetic(&plan, &typical(&plan).unwrap()).unwrap();
    assert_eq!(sums.deepest(), (0, -1_000.0));
    assert_eq!(sums.paid_back(), Some(10));
    let found = outcome(&plan, 64);
    assert_eq!(found.peak_need.p50, 1_000.0);
    // The result counts months from 0: the tenth is month 9.
    assert_eq!(found.payback_month.p50, Some(9.0));
    // With one future, likely and typical are the same.
    near(sums.present(), found.npv.p50);
    plan.horizon_months = 9;
    let sums = arithmetic(&plan, &typical(&plan).unwrap()).unwrap();
    assert_eq!(sums.paid_back(), None);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    assert_eq!(outcome(&plan, 64).payback_month.p50, None);
}
