//! Kinds of benefit and cost, each worked out on paper.

use crate::build::*;
use outset_core::plan::{
    BenefitStream, Books, CountedFrom, Decay, DoubleOf, PhaseKind, Plan, Timing, doubles, evaluate,
    typical,
};

fn live_at_two(months: u32) -> Plan {
    let mut plan = plan(months, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    plan
}

fn benefits(plan: &Plan) -> Vec<f64> {
    evaluate(plan, &typical(plan).unwrap()).unwrap().benefit
}

#[test]
fn revenue_rises_and_leaves_its_margin() {
    // 80,000 × 3 % × 40 % × half of it = 480 a month.
    let mut plan = live_at_two(4);
    let stream = BenefitStream::RevenueUplift {
        revenue: driver(&mut plan, "revenue", fixed(80_000.0)),
        uplift: share(&mut plan, "uplift", fixed(0.03)),
        margin: share(&mut plan, "margin", fixed(0.4)),
        adoption: Some(share(&mut plan, "adoption", fixed(0.5))),
    };
    plan.benefits
        .push(benefit("more", Books::MarginEarned, stream));
    assert_eq!(benefits(&plan)[..2], [0.0, 0.0]);
    near(benefits(&plan)[3], 480.0);
}

#[test]
fn damage_happens_less_often() {
    // 6 a year ÷ 12 × 10,000 × 30 % avoided = 1,500 a month.
    let mut plan = live_at_two(4);
    let stream = BenefitStream::RiskReduced {
        times_a_year: driver(&mut plan, "times", fixed(6.0)),
        damage: driver(&mut plan, "damage", fixed(10_000.0)),
        avoided: share(&mut plan, "avoided", fixed(0.3)),
        adoption: None,
    };
    plan.benefits
        .push(benefit("risk", Books::RiskReduced, stream));
    near(benefits(&plan)[2], 1_500.0);
    near(outcome(&plan, 160).npv_booked.p50, 0.0);
}

#[test]
fn once_is_once() {
    // Go-live at 2, 1.5 months later: within month 3.
    let mut plan = live_at_two(6);
    let stream = BenefitStream::OneOff {
        amount: driver(&mut plan, "amount", fixed(9_000.0)),
        months: Some(driver(&mut plan, "after", fixed(1.5))),
    };
    plan.benefits
        .push(benefit("sale", Books::CashSaved, stream));
    assert_eq!(benefits(&plan), [0.0, 0.0, 0.0, 9_000.0, 0.0, 0.0]);
    // Operation that ends before it leaves nothing to be sold.
    phase(&mut plan, PhaseKind::Operation, "operation", fixed(1.0));
    assert_eq!(benefits(&plan), [0.0; 6]);
}

#[test]
fn a_team_is_worth_what_it_gets_right_beyond_people_alone() {
    // 1,000 × (0.85 − 0.70) × 4 = 600 a month; two points of quality lost a month: 520 in the second.
    let mut plan = live_at_two(4);
    let stream = BenefitStream::Team {
        cases: driver(&mut plan, "cases", fixed(1_000.0)),
        right_human: share(&mut plan, "human", fixed(0.7)),
        right_model: share(&mut plan, "model", fixed(0.75)),
        right_team: share(&mut plan, "team", fixed(0.85)),
        worth: driver(&mut plan, "worth", fixed(4.0)),
        adoption: None,
    };
    let mut team = benefit("team", Books::CostAvoided, stream);
    team.decay = Some(Decay {
        per_month: share(&mut plan, "loss", fixed(0.02)),
        retrained_every: 0,
        counted_from: CountedFrom::GoLive,
    });
    plan.benefits.push(team);
    let found = benefits(&plan);
    // Quality is that of the end of the month: one month lost, then two.
    near(found[2], 520.0);
    near(found[3], 440.0);
    // The model alone is told beside it and changes nothing.
    let effects = outcome(&plan, 160).drivers;
    assert!(
        effects
            .iter()
            .find(|effect| effect.id == "model")
            .unwrap()
            .no_effect
    );
}

#[test]
fn each_retraining_is_paid_for_in_its_month() {
    // Live at 2, every 3 months: at 5, 8 and 11; each falls at the end of the month it completes.
    let mut plan = live_at_two(12);
    cost(
        &mut plan,
        "retrain",
        None,
        Timing::PerRetraining { every: 3 },
        400.0,
    );
    let costs = |plan: &Plan| evaluate(plan, &typical(plan).unwrap()).unwrap().cost;
    let mut expected = vec![0.0; 12];
    for month in [4, 7, 10] {
        expected[month] = 400.0;
    }
    assert_eq!(costs(&plan), expected);
    // The product ends at 8: whoever ends does not train once more.
    phase(&mut plan, PhaseKind::Operation, "operation", fixed(6.0));
    assert_eq!(costs(&plan).iter().sum::<f64>(), 400.0);
    plan.costs[0].timing = Timing::PerRetraining { every: 0 };
    assert_eq!(costs(&plan), [0.0; 12]);
}

#[test]
fn two_benefits_on_the_same_cases_are_pointed_out() {
    let mut plan = live_at_two(4);
    let cases = driver(&mut plan, "cases", fixed(1.0));
    let number = driver(&mut plan, "number", fixed(1.0));
    let time = || BenefitStream::TimeSaved {
        cases: cases.clone(),
        minutes: number.clone(),
        hourly_rate: number.clone(),
        adoption: number.clone(),
    };
    let right = BenefitStream::MoreRight {
        cases: cases.clone(),
        right_today: number.clone(),
        right_model: number.clone(),
        worth: number.clone(),
        times: 1.0,
        never_negative: false,
        adoption: None,
    };
    plan.benefits
        .push(benefit("a", Books::CapacityFreed, time()));
    assert!(doubles(&plan).is_empty());
    plan.benefits
        .push(benefit("b", Books::CapacityFreed, time()));
    plan.benefits.push(benefit("c", Books::CashSaved, right));
    amount(&mut plan, "other", fixed(5.0), 0.0);
    let found: Vec<_> = doubles(&plan)
        .iter()
        .map(|d| (d.one, d.other, d.of))
        .collect();
    assert_eq!(
        found,
        [
            ("a", "b", DoubleOf::Minutes),
            ("a", "c", DoubleOf::MinutesInWorth),
            ("b", "c", DoubleOf::MinutesInWorth),
        ]
    );
}
