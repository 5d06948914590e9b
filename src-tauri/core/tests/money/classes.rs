//! Decisions among several classes, worked out on paper.

use crate::build::*;
use outset_core::estimate::{Bounds, Estimate};
use outset_core::plan::{
    Benefit, BenefitStream, Books, Class, ClassDecisions, CountedFrom, Decay, Factor, Plan,
    PlanError, Rest, Worth, arithmetic, check, class_gains, evaluate, typical,
};

type Grid<'a> = &'a [&'a [Option<f64>]];

fn grid(plan: &mut Plan, what: &str, cells: &[Option<f64>], bounds: Bounds) -> Vec<Option<String>> {
    let mut ids = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let id = format!("{what}-{at}");
        ids.push(cell.map(|value| {
            let id = driver(plan, &id, fixed(value));
            plan.drivers.last_mut().unwrap().bounds = bounds;
            id
        }));
    }
    ids
}

fn classes(
    plan: &mut Plan,
    cases: f64,
    shares: &[f64],
    (today, model, worth): (Grid<'_>, Grid<'_>, Grid<'_>),
) -> Benefit {
    let classes = shares.iter().enumerate().map(|(at, occurs)| Class {
        name: format!("class {at}"),
        share: Some(share(plan, &format!("share-{at}"), fixed(*occurs))),
        today: grid(plan, &format!("today-{at}"), today[at], Bounds::SHARE),
        model: grid(plan, &format!("model-{at}"), model[at], Bounds::SHARE),
        worth: grid(plan, &format!("worth-{at}"), worth[at], Bounds::NONE),
    });
    let decisions = ClassDecisions {
        classes: classes.collect(),
        cases: driver(plan, "cases", fixed(cases)),
        rest: Rest::Evenly,
        adoption: None,
    };
    benefit(
        "classes",
        Books::CostAvoided,
        BenefitStream::ClassDecisions(decisions),
    )
}

fn first(plan: &Plan) -> f64 {
    evaluate(plan, &typical(plan).unwrap()).unwrap().benefit[0]
}

/// Urgent, normal and spam. By hand, for each of 1,000 letters: urgent 10 % × (0.2 × 80 + 0.05 × 200) =
/// 2.6; normal 70 % × (0.03 × 5 + 0.02 × 30) = 0.525; spam 20 % × 0.15 × 2 = 0.06. Together 3.185.
fn letters(plan: &mut Plan) -> Benefit {
    let today: Grid<'_> = &[
        &[Some(0.6), Some(0.3), Some(0.1)],
        &[Some(0.05), Some(0.9), Some(0.05)],
        &[Some(0.0), Some(0.2), Some(0.8)],
    ];
    let model: Grid<'_> = &[
        &[Some(0.85), Some(0.1), Some(0.05)],
        &[Some(0.02), Some(0.95), Some(0.03)],
        &[Some(0.0), Some(0.05), Some(0.95)],
    ];
    let worth: Grid<'_> = &[
        &[None, Some(-80.0), Some(-200.0)],
        &[Some(-5.0), None, Some(-30.0)],
        &[None, Some(-2.0), None],
    ];
    classes(plan, 1_000.0, &[0.1, 0.7, 0.2], (today, model, worth))
}

#[test]
fn three_classes_are_worth_what_is_worked_out_on_paper() {
    let mut plan = plan(2, 0.0);
    let benefit = letters(&mut plan);
    plan.benefits.push(benefit);
    near(first(&plan), 3_185.0);
    let sums = arithmetic(&plan, &typical(&plan).unwrap()).unwrap();
    near(sums.lines[0].full, 3_185.0);
    assert!(matches!(
        sums.lines[0].factors[1],
        Factor::MoreByClass { .. }
    ));
    let BenefitStream::ClassDecisions(decisions) = &plan.benefits[0].stream else {
        panic!("another kind");
    };
    let value = |id: &String| match plan.driver(id).unwrap().estimate {
        Estimate::Fixed { value } => value,
        _ => 0.0,
    };
    let gains = class_gains(decisions, &value);
    let best = gains
        .iter()
        .max_by(|one, other| one.gain().total_cmp(&other.gain()));
    let best = best.unwrap();
    // Urgent taken for normal: 30 of 1,000 today, 10 with the model, 80 each.
    assert_eq!((best.of, best.decided), (0, 1));
    near(best.gain() * 1_000.0, 1_600.0);
}

#[test]
fn quality_that_falls_goes_into_the_mistakes() {
    // Ten points less of each class after a month. Urgent 0.75, mistakes 25 for 15: 0.1667 and 0.0833;
    // normal 0.85, mistakes 15 for 5: 0.06 and 0.09; spam 0.85, mistakes 0.15. By hand 1,000 × (0.1 ×
    // (0.3 − 1/6) × 80 + 0.1 × (0.1 − 1/12) × 200 + 0.7 × (−0.01 × 5 − 0.04 × 30) + 0.2 × 0.05 × 2).
    let mut plan = plan(1, 0.0);
    let mut benefit = letters(&mut plan);
    benefit.decay = Some(Decay {
        per_month: share(&mut plan, "loss", fixed(0.1)),
        retrained_every: 0,
        counted_from: CountedFrom::Start,
    });
    plan.benefits.push(benefit);
    let urgent = 0.1 * ((0.3 - 1.0 / 6.0) * 80.0 + (0.1 - 1.0 / 12.0) * 200.0);
    let normal = 0.7 * (-0.01 * 5.0 - 0.04 * 30.0);
    near(first(&plan), 1_000.0 * (urgent + normal + 0.2 * 0.05 * 2.0));
}

#[test]
fn two_classes_are_the_matrix_of_four_outcomes() {
    for (positive, found, right, worth) in [
        (0.12, (0.55, 0.81), (0.4, 0.63), [90.0, -7.0, -140.0, 1.5]),
        (
            61.0 / 110.0,
            (0.0, 56.0 / 61.0),
            (0.0, 56.0 / 63.0),
            [99.0, -1.0, 0.0, 0.0],
        ),
        (0.5, (0.9, 0.2), (0.9, 0.3), [3.0, -4.0, -5.0, 6.0]),
    ] {
        let mut binary = plan(1, 0.0);
        let mut of = |id: &str, value: f64| driver(&mut binary, id, fixed(value));
        let stream = BenefitStream::BetterDecisions {
            cases: of("cases", 220.0),
            share_positive: of("positive", positive),
            found_today: of("found-today", found.0),
            found_model: of("found-model", found.1),
            right_today: of("right-today", right.0),
            right_model: of("right-model", right.1),
            worth: Worth {
                true_positive: of("hit", worth[0]),
                false_positive: of("false", worth[1]),
                missed: of("miss", worth[2]),
                true_negative: of("alone", worth[3]),
            },
            adoption: None,
        };
        binary
            .benefits
            .push(benefit("two", Books::MarginEarned, stream));
        // What is flagged for nothing, of those that do not matter.
        let alarms = |found: f64, right: f64| {
            if found == 0.0 {
                return 0.0;
            }
            (positive * found * (1.0 - right) / right).min(1.0 - positive) / (1.0 - positive)
        };
        let rows = |found: f64, right: f64| {
            let alone = 1.0 - alarms(found, right);
            [[Some(found), None], [None, Some(alone)]]
        };
        let (today, model) = (rows(found.0, right.0), rows(found.1, right.1));
        let worth = [
            [Some(worth[0]), Some(worth[2])],
            [Some(worth[1]), Some(worth[3])],
        ];
        let mut several = plan(1, 0.0);
        let benefit = classes(
            &mut several,
            220.0,
            &[positive, 1.0 - positive],
            (
                &[&today[0], &today[1]],
                &[&model[0], &model[1]],
                &[&worth[0], &worth[1]],
            ),
        );
        several.benefits.push(benefit);
        let (one, other) = (first(&binary), first(&several));
        assert!(
            (one - other).abs() <= 1e-12 * one.abs().max(1.0),
            "{one} is not {other}"
        );
    }
}

#[test]
fn the_book_is_met_by_two_classes() {
    // Provost and Fawcett, ch. 7: 56 of 61 found, 7 of 49 for nothing, 99 and −1: 50.336364 a case.
    let mut plan = plan(1, 0.0);
    let benefit = classes(
        &mut plan,
        1.0,
        &[61.0 / 110.0, 49.0 / 110.0],
        (
            &[&[Some(0.0), None], &[Some(0.0), None]],
            &[&[Some(56.0 / 61.0), None], &[Some(7.0 / 49.0), None]],
            &[&[Some(99.0), None], &[Some(-1.0), None]],
        ),
    );
    plan.benefits.push(benefit);
    assert!((first(&plan) - 50.336_363_636_363_64).abs() < 1e-12);
}

#[test]
fn unsure_rates_still_sum_to_one() {
    let mut plan = plan(1, 0.0);
    let mut benefit = letters(&mut plan);
    let BenefitStream::ClassDecisions(decisions) = &mut benefit.stream else {
        panic!("another kind");
    };
    // Every case is worth the same however it is decided: the model can change nothing.
    for class in &mut decisions.classes {
        class.worth = vec![Some("same".to_owned()); 3];
    }
    driver(&mut plan, "same", fixed(7.0));
    for one in &mut plan.drivers {
        if one.bounds == Bounds::SHARE {
            one.estimate = Estimate::range(0.2, 0.9);
        }
    }
    plan.benefits.push(benefit);
    let found = outcome(&plan, 1_000);
    assert!(
        found.npv.p90.abs() < 1e-6 && found.npv.p10.abs() < 1e-6,
        "{:?}",
        found.npv
    );
}

#[test]
fn classes_are_written_in_version_four_and_read_again() {
    let mut plan = plan(2, 0.0);
    let benefit = letters(&mut plan);
    plan.benefits.push(benefit);
    let text = plan.to_json().unwrap();
    assert!(text.contains("\"version\": 4"), "{text}");
    assert!(text.contains("\"kind\": \"class_decisions\""), "{text}");
    assert_eq!(Plan::from_json(&text).unwrap(), plan);
    let older = text.replace("\"version\": 4", "\"version\": 3");
    assert!(matches!(
        Plan::from_json(&older),
        Err(PlanError::NotADocument { .. })
    ));
    let more = text.replacen("\"rest\": \"evenly\"", "\"rest\": \"evenly\", \"x\": 1", 1);
    assert!(Plan::from_json(&more).is_err());
    let BenefitStream::ClassDecisions(decisions) = &mut plan.benefits[0].stream else {
        panic!("another kind");
    };
    decisions.classes[1].worth.pop();
    assert!(matches!(check(&plan), Err(PlanError::Classes { .. })));
}
