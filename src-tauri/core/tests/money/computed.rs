//! Numbers that are worked out from others, and numbers that change over the months: by hand, and by laws.

use crate::build::{amount, benefit, cost, driver, fixed, near, outcome, phase, plan, run, usual};
use crate::document::fixture;
use outset_core::estimate::{Bounds, Estimate};
use outset_core::formula::{Formula, FormulaError};
use outset_core::plan::{
    BenefitStream, Books, CountedFrom, Course, Degree, Dependence, Driver, Growth, MOST_CHANGING,
    MOST_COMPUTED, Period, PhaseKind, Plan, PlanError, Ramp, RampShape, Timing, check, evaluate,
    missing, season_of, typical,
};
use outset_core::simulate::{Analysis, BreakEven, Goal, Measured, realised, simulate};

fn computed(text: &str) -> Estimate {
    Estimate::Computed {
        formula: Formula::from_ids(text).unwrap(),
    }
}

/// An amount a month that is worked out from `cases`, which 100 to 200 of come.
fn counted(formula: &str) -> Plan {
    let mut plan = plan(6, 0.0);
    driver(
        &mut plan,
        "cases",
        Estimate::three_point(100.0, 150.0, 200.0),
    );
    amount(&mut plan, "saving", computed(formula), 0.0);
    plan
}

fn course(plan: &mut Plan, id: &str, course: Course) {
    let driver = plan.drivers.iter_mut().find(|driver| driver.id == id);
    driver.unwrap().course = Some(course);
}

fn growing(rate: f64) -> Course {
    Course {
        growth: Some(Growth {
            rate: rate.into(),
            per: Period::Month,
        }),
        ..Course::default()
    }
}

fn benefit_of(plan: &Plan) -> Vec<f64> {
    evaluate(plan, &typical(plan).unwrap()).unwrap().benefit
}

#[test]
fn a_document_of_version_three_is_read_and_computed() {
    let plan = Plan::from_json(&fixture("v3-formula.json")).unwrap();
    assert_eq!(check(&plan), Ok(()));
    assert_eq!(missing(&plan), []);
    assert!(plan.to_json().unwrap().contains("\"version\": 3"));
    let found = typical(&plan).unwrap();
    let at = |id: &str| found[plan.drivers.iter().position(|one| one.id == id).unwrap()];
    // 120,000 ÷ 1,000,000 + rate ÷ 60 × minutes ÷ 4.
    near(at("price"), 0.12 + at("rate") / 60.0 * at("minutes") / 4.0);
    near(at("amount"), (at("cases") * 0.2).max(1_000.0));
    let outcome = outcome(&plan, 1_600);
    assert!(outcome.npv.p10 < outcome.npv.p90);
    // An older document does not know it.
    let older = fixture("v3-formula.json").replacen("\"version\": 3", "\"version\": 2", 1);
    let refused = Plan::from_json(&older);
    assert!(matches!(refused, Err(PlanError::NotADocument { .. })));
}

#[test]
fn a_computed_number_follows_what_it_is_made_of() {
    // 0.2 × cases a month over six months, nothing else: 0.2 · 6 = 1.2 of each case.
    let direct = {
        let mut direct = counted("[cases] * 0.2");
        direct.drivers.truncate(1);
        direct.benefits.clear();
        let stream = BenefitStream::Amount {
            amount: "cases".into(),
            adoption: None,
        };
        direct
            .benefits
            .push(benefit("saving", Books::CashSaved, stream));
        outcome(&direct, 1_600)
    };
    let found = outcome(&counted("[cases] * 0.2"), 1_600);
    near(found.npv.p10, 0.2 * direct.npv.p10);
    near(found.npv.mean, 0.2 * direct.npv.mean);
    let of = |id: &str| found.drivers.iter().find(|one| one.id == id).unwrap();
    // What is unsure decides; what is computed is no source of doubt.
    assert!(of("cases").swing() > 0.0 && !of("cases").no_effect);
    near(of("cases").rank_correlation.unwrap(), 1.0);
    assert_eq!(
        (of("saving").swing(), of("saving").rank_correlation),
        (0.0, None)
    );
    let swing = |outcome: &outset_core::simulate::Outcome| {
        outcome
            .drivers
            .iter()
            .find(|one| one.id == "cases")
            .unwrap()
            .swing()
    };
    near(swing(&found), 0.2 * swing(&direct));
}

#[test]
fn every_question_goes_through_what_is_computed() {
    let mut plan = counted("[cases] * 2 - [fee]");
    driver(&mut plan, "fee", fixed(40.0));
    cost(&mut plan, "start", None, Timing::AtStart, 1_500.0);
    let analysis = Analysis::new(&plan, &run(10_000), &|| false).unwrap();
    // 6 · (2c − 40) = 1,500 where c = 145.
    let tips = analysis.break_even("cases", Goal::LikelyReturn(0.0), &|| false);
    let Ok(BreakEven::At { value, above: true }) = tips else {
        panic!("{tips:?}");
    };
    assert!((value - 145.0).abs() < 1e-3, "{value}");
    // Holding the computed number itself: 250 a month.
    let tips = analysis.break_even("saving", Goal::LikelyReturn(0.0), &|| false);
    let Ok(BreakEven::At { value, .. }) = tips else {
        panic!("{tips:?}");
    };
    assert!((value - 250.0).abs() < 1e-3, "{value}");
    let totals = analysis.total_effects(&|| false).unwrap();
    let total = |id: &str| {
        let found = totals.iter().find(|one| one.id == id).unwrap();
        found.sobol_total.unwrap().value
    };
    assert!((total("cases") - 1.0).abs() < 0.05 && total("saving") == 0.0);
    let deciders = analysis.deciders(&|| false).unwrap().drivers;
    let first = |id: &str| deciders.iter().find(|one| one.id == id).unwrap();
    assert!(first("cases").perfect_information.value > 0.0 && !first("cases").no_effect);
    assert!(first("saving").no_effect && first("saving").perfect_information.value == 0.0);
    let examples = analysis.examples();
    let input = |at: usize| examples.typical.inputs[at].value;
    near(input(1), 2.0 * input(0) - 40.0);
}

#[test]
fn reordering_drivers_changes_no_digit_of_what_is_computed() {
    let mut plan = usual();
    driver(&mut plan, "a", Estimate::range(5.0, 9.0));
    driver(&mut plan, "b", computed("[a] * 2 + [c]"));
    driver(&mut plan, "c", computed("[a]^2"));
    amount(&mut plan, "more", computed("max([b]; [c]) * 10"), 0.0);
    course(&mut plan, "a", growing(0.01));
    let expected = outcome(&plan, 1_600);
    let mut other = plan.clone();
    other.drivers.reverse();
    assert_eq!(outcome(&other, 1_600), expected);
    // What is not computed keeps its futures when something else becomes computed.
    let mut plain = usual();
    driver(&mut plain, "zero", fixed(0.0));
    let mut with = usual();
    driver(&mut with, "zero", computed("0 * 1"));
    let (plain, with) = (outcome(&plain, 1_600), outcome(&with, 1_600));
    assert_eq!(plain.npv, with.npv);
}

#[test]
fn a_circle_is_named() {
    let mut plan = usual();
    for (id, formula) in [
        ("Cases", "[Volume] + 1"),
        ("Volume", "2 * [Cases]"),
        ("x", "[Cases]"),
    ] {
        driver(&mut plan, id, computed(formula));
    }
    let names = ["Cases", "Volume", "Cases"].map(str::to_owned).to_vec();
    assert_eq!(check(&plan), Err(PlanError::Cycle { names }));
    let mut alone = usual();
    driver(&mut alone, "Volume", computed("[Volume] + 1"));
    let names = ["Volume", "Volume"].map(str::to_owned).to_vec();
    assert_eq!(
        check(&alone),
        Err(PlanError::Cycle {
            names: names.clone()
        })
    );
    assert_eq!(typical(&alone), Err(PlanError::Cycle { names }));
}

#[test]
fn a_thousand_numbers_made_of_one_another_do_not_go_deep() {
    let mut plan = counted("[n998]");
    driver(&mut plan, "n0", computed("[cases]"));
    for at in 1..MOST_COMPUTED - 1 {
        driver(
            &mut plan,
            &format!("n{at}"),
            computed(&format!("[n{}] + 1", at - 1)),
        );
    }
    assert_eq!(check(&plan), Ok(()));
    assert!(outcome(&plan, 16).npv.p50 > 0.0);
    plan.drivers[2].estimate = computed("[n998]");
    assert!(
        matches!(check(&plan), Err(PlanError::Cycle { names }) if names.len() == MOST_COMPUTED)
    );
    driver(&mut plan, "one-more", computed("1"));
    let (found, most) = (MOST_COMPUTED + 1, MOST_COMPUTED);
    assert_eq!(
        check(&plan),
        Err(PlanError::TooManyComputed { found, most })
    );
}

#[test]
fn what_cannot_be_used_is_said() {
    let refused = |formula: &str| check(&counted(formula)).unwrap_err();
    let id = "nobody".to_owned();
    assert_eq!(refused("[nobody] + 1"), PlanError::UnknownDriver { id });
    assert!(matches!(
        refused("{budget} / {budget}"),
        PlanError::Formula {
            reason: FormulaError::NoFact { fact: "budget" },
            ..
        }
    ));
    assert!(matches!(
        refused("5 min + 3 EUR"),
        PlanError::Formula {
            reason: FormulaError::Units { .. },
            ..
        }
    ));
    // Where all that is unsure is typical, it divides by nothing.
    for formula in ["1 / ([cases] - [cases])", "[cases] * 1000000000000000"] {
        assert!(
            matches!(refused(formula), PlanError::NotComputable { of: 1, .. }),
            "{formula}"
        );
    }
    // In some futures only: they are counted.
    let mut sometimes = counted("100 / [there]");
    driver(
        &mut sometimes,
        "there",
        Estimate::YesNo { probability: 0.75 },
    );
    assert_eq!(check(&sometimes), Ok(()));
    let found = simulate(&sometimes, &run(1_600), &|| false).unwrap_err();
    let PlanError::NotComputable { name, futures, of } = found else {
        panic!("{found:?}");
    };
    assert_eq!((name.as_str(), of), ("saving", 1_600));
    assert!(futures.abs_diff(400) < 16, "{futures}");
    sometimes.drivers[1].estimate = computed("if([there] = 1; 100 / [there]; 0)");
    assert!(simulate(&sometimes, &run(1_600), &|| false).is_ok());
    // What is computed has no word on how it moves.
    let mut moved = counted("[cases] * 2");
    moved.dependence.push(Dependence {
        one: "cases".into(),
        other: "saving".into(),
        degree: Degree::Opposite,
    });
    let name = "saving".to_owned();
    assert_eq!(check(&moved), Err(PlanError::ComputedMoves { name }));
}

#[test]
fn a_computed_number_ends_at_the_limits_of_its_place() {
    let mut plan = counted("[cases] / 150 EUR/EUR");
    plan.drivers[1].bounds = Bounds::SHARE;
    let found = outcome(&plan, 1_600);
    near(found.npv.p90, 6.0);
    assert!(found.npv.p10 < 6.0);
}

#[test]
fn growth_multiplies_the_months_and_what_is_computed_from_them() {
    let mut plan = counted("[cases] * 2 + 10");
    plan.drivers[0].estimate = fixed(100.0);
    course(&mut plan, "cases", growing(0.1));
    let expected = [210.0, 230.0, 252.0, 276.2, 302.82, 332.102];
    for (found, expected) in benefit_of(&plan).iter().zip(expected) {
        near(*found, expected);
    }
    // Its own course comes on top.
    course(&mut plan, "saving", growing(1.0));
    near(benefit_of(&plan)[2], 4.0 * 252.0);
    // A swing is that of the whole course: 2 · (1 + 1.1 + … + 1.1⁵) = 15.43122 for each case.
    let mut unsure = counted("[cases] * 2 + 10");
    course(&mut unsure, "cases", growing(0.1));
    let found = outcome(&unsure, 1_600);
    let cases = found.drivers.iter().find(|one| one.id == "cases").unwrap();
    let plain = outcome(&counted("[cases] * 2 + 10"), 1_600);
    let plain = plain.drivers.iter().find(|one| one.id == "cases").unwrap();
    near(cases.swing(), plain.swing() / 12.0 * 15.431_22);
}

#[test]
fn a_ramp_begins_at_go_live_and_a_season_in_its_month() {
    let mut plan = plan(6, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.0));
    amount(&mut plan, "saving", fixed(100.0), 0.0);
    let mut weights = [1.0; 12];
    // The plan begins in January: March has three times as much as April.
    weights[2] = 3.0;
    let ramp = |shape, from| Ramp {
        months: (4.0).into(),
        shape,
        from,
        first: 0.0,
    };
    course(
        &mut plan,
        "saving",
        Course {
            ramp: Some(ramp(RampShape::Line, CountedFrom::GoLive)),
            ..Course::default()
        },
    );
    let rises = |plan: &Plan, expected: [f64; 6]| {
        for (found, expected) in benefit_of(plan).iter().zip(expected) {
            near(*found, expected);
        }
    };
    rises(&plan, [0.0, 0.0, 25.0, 50.0, 75.0, 100.0]);
    course(
        &mut plan,
        "saving",
        Course {
            ramp: Some(ramp(RampShape::SCurve, CountedFrom::GoLive)),
            season: season_of(&weights).unwrap(),
            ..Course::default()
        },
    );
    // The mean of eleven ones and a three is 14 ÷ 12.
    let one = 12.0 / 14.0;
    rises(
        &plan,
        [
            0.0,
            0.0,
            46.875 * one,
            50.0 * one,
            84.375 * one,
            100.0 * one,
        ],
    );
    course(
        &mut plan,
        "saving",
        Course {
            ramp: Some(ramp(RampShape::Line, CountedFrom::Start)),
            ..Course::default()
        },
    );
    rises(&plan, [0.0, 0.0, 75.0, 100.0, 100.0, 100.0]);
}

#[test]
fn costs_take_the_course_of_their_month() {
    let mut plan = plan(6, 0.0);
    phase(&mut plan, PhaseKind::Build, "build", fixed(2.5));
    driver(&mut plan, "price", fixed(100.0));
    for (id, timing) in [
        ("start", Timing::AtStart),
        ("live", Timing::AtGoLive),
        ("once", Timing::InMonth { month: 4 }),
        ("each", Timing::Monthly),
    ] {
        cost(&mut plan, id, None, timing, 1.0);
        plan.costs.last_mut().unwrap().factors.push("price".into());
    }
    course(&mut plan, "price", growing(1.0));
    let flows = evaluate(&plan, &typical(&plan).unwrap()).unwrap();
    near(flows.at_start, 100.0);
    // Each month 100, 200, 400 …; go-live is paid for in month 2, the single cost in month 4.
    let expected = [
        100.0,
        200.0,
        400.0 + 400.0,
        800.0,
        1_600.0 + 1_600.0,
        3_200.0,
    ];
    for (found, expected) in flows.cost.iter().zip(expected) {
        near(*found, expected);
    }
}

#[test]
fn a_measured_month_has_no_course_and_moves_what_is_computed() {
    let mut plan = counted("[cases] * 2");
    plan.drivers[0].estimate = fixed(100.0);
    course(&mut plan, "cases", growing(1.0));
    let measured = [Measured {
        driver_id: "cases".into(),
        month: 1,
        value: 7.0,
    }];
    let found = realised(&plan, &measured, &[], 5, &run(160), &|| false).unwrap();
    // 200, 14 instead of 400, 800, 1,600, 3,200, 6,400.
    near(found.now_expected.p50, 12_214.0);
}

#[test]
fn an_impossible_course_is_said() {
    let refused = |of: Course| {
        let mut plan = counted("[cases]");
        course(&mut plan, "cases", of);
        check(&plan)
    };
    let name = "cases".to_owned();
    let long = Ramp {
        months: (300.0).into(),
        shape: RampShape::Line,
        from: CountedFrom::Start,
        first: 0.0,
    };
    for wrong in [
        growing(-1.0),
        growing(f64::NAN),
        Course {
            ramp: Some(long),
            ..Course::default()
        },
        Course {
            season: vec![1.0; 11],
            ..Course::default()
        },
        Course {
            season: vec![2.0; 12],
            ..Course::default()
        },
    ] {
        assert_eq!(
            refused(wrong),
            Err(PlanError::Course { name: name.clone() })
        );
    }
    let mut shaped = usual();
    course(&mut shaped, "build", growing(0.1));
    let name = "build".to_owned();
    assert_eq!(check(&shaped), Err(PlanError::ShapesCourse { name }));
    let mut many = usual();
    for at in 0..=MOST_CHANGING {
        let mut one = Driver::guess(&format!("d{at}"), "d", "", fixed(1.0));
        one.course = Some(growing(0.1));
        many.drivers.push(one);
    }
    let (found, most) = (MOST_CHANGING + 1, MOST_CHANGING);
    assert_eq!(check(&many), Err(PlanError::TooManyCourses { found, most }));
}

#[test]
fn a_season_without_anything_in_a_month_is_not_divided_by() {
    let mut plan = counted("1000 / [cases]");
    let mut weights = [1.0; 12];
    weights[3] = 0.0;
    let season = season_of(&weights).unwrap();
    course(
        &mut plan,
        "cases",
        Course {
            season,
            ..Course::default()
        },
    );
    let found = simulate(&plan, &run(160), &|| false);
    assert!(
        matches!(found, Err(PlanError::NotComputable { .. })),
        "{found:?}"
    );
}
