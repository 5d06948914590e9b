//! Growth and ways up that are unsure: against values worked out by hand, and by laws.

use crate::build::*;
use outset_core::estimate::{Estimate, Shape};
use outset_core::plan::{
    CountedFrom, Course, CourseNumber, Growth, Period, PhaseKind, Plan, PlanError, Ramp, RampShape,
    check, evaluate, typical,
};
use proptest::prelude::*;

fn uniform(low: f64, high: f64) -> Estimate {
    // A uniform range with all of it between its ends.
    Estimate::Range {
        low: low + 0.05 * (high - low),
        high: high - 0.05 * (high - low),
        confidence: 0.9,
        shape: Shape::Uniform,
    }
}

/// 100 a month for so many months, with a course.
fn saving(months: u32, course: Course) -> Plan {
    let mut plan = plan(months, 0.0);
    amount(&mut plan, "saving", fixed(100.0), 0.0);
    plan.drivers[0].course = Some(course);
    plan
}

fn growing(rate: CourseNumber, per: Period) -> Course {
    Course {
        growth: Some(Growth { rate, per }),
        ..Course::default()
    }
}

fn rising(months: CourseNumber) -> Course {
    Course {
        ramp: Some(Ramp {
            months,
            shape: RampShape::Line,
            from: CountedFrom::Start,
            first: 0.25,
        }),
        ..Course::default()
    }
}

fn unsure(id: &str) -> CourseNumber {
    CourseNumber::Unsure(id.to_owned())
}

#[test]
fn the_mean_of_unsure_growth_is_that_of_the_sum() {
    // 100 · (1 + (1 + g) + (1 + g)²) with g uniform on [0, 0.3]: E[g] = 0.15, E[g²] = 0.03,
    // so 100 · (3 + 3 · 0.15 + 0.03) = 348.
    let mut plan = saving(3, growing(unsure("grows"), Period::Month));
    driver(&mut plan, "grows", uniform(0.0, 0.3));
    assert_eq!(check(&plan), Ok(()));
    let found = outcome(&plan, 8_192).npv;
    let least = evaluate(&plan, &[100.0, 0.0]).unwrap().npv(0.0);
    let most = evaluate(&plan, &[100.0, 0.3]).unwrap().npv(0.0);
    near(least, 300.0);
    near(most, 100.0 + 130.0 + 169.0);
    // The variance of h(g) = 3 + 3g + g² over g uniform on [0, 0.3]:
    // E[h²] − E[h]² with E[g³] = 0.3³/4 and E[g⁴] = 0.3⁴/5.
    let (second, third, fourth) = (0.03, 0.00675, 0.00162);
    let square: f64 = 9.0 + 18.0 * 0.15 + 15.0 * second + 6.0 * third + fourth;
    let deviation = 100.0 * (square - 3.48 * 3.48).sqrt();
    let error = deviation / 8_192_f64.sqrt();
    assert!((found.mean - 348.0).abs() <= 4.0 * error, "{}", found.mean);
}

#[test]
fn a_year_of_unsure_growth_is_its_rate() {
    let mut plan = saving(13, growing(unsure("grows"), Period::Year));
    driver(&mut plan, "grows", uniform(0.0, 0.3));
    let benefit = evaluate(&plan, &[100.0, 0.21]).unwrap().benefit;
    near(benefit[0], 100.0);
    near(benefit[6], 110.0);
    near(benefit[12], 121.0);
}

#[test]
fn each_future_is_full_after_its_own_months() {
    let mut plan = saving(4, rising(unsure("full")));
    driver(&mut plan, "full", uniform(1.0, 6.0));
    let benefit = |months: f64| evaluate(&plan, &[100.0, months]).unwrap().benefit;
    // 0.25 + 0.75 · month ÷ months, up to 1.
    let expected = [(1.0, [100.0; 4]), (2.0, [62.5, 100.0, 100.0, 100.0])];
    for (months, expected) in expected {
        for (found, expected) in benefit(months).iter().zip(expected) {
            near(*found, expected);
        }
    }
    near(benefit(4.0)[2], 100.0 * (0.25 + 0.75 * 0.75));
}

#[test]
fn unsure_growth_is_among_what_decides() {
    let mut plan = saving(24, growing(unsure("grows"), Period::Month));
    driver(&mut plan, "grows", uniform(0.0, 0.1));
    let found = outcome(&plan, 1_024);
    let grows = found.drivers.iter().find(|one| one.id == "grows").unwrap();
    assert!(!grows.no_effect && grows.swing_low < grows.swing_high);
    assert!(grows.rank_correlation.unwrap() > 0.999);
    // Through a formula as well.
    let mut computed = saving(3, Course::default());
    computed.drivers[0].course = None;
    let formula = outset_core::formula::Formula::from_ids("[cases] * 2").unwrap();
    computed.drivers[0].estimate = Estimate::Computed { formula };
    driver(&mut computed, "cases", fixed(50.0));
    computed.drivers[1].course = Some(growing(unsure("grows"), Period::Month));
    driver(&mut computed, "grows", uniform(0.0, 0.1));
    let found = outcome(&computed, 1_024);
    let grows = found.drivers.iter().find(|one| one.id == "grows").unwrap();
    assert!(!grows.no_effect && grows.rank_correlation.unwrap() > 0.999);
}

#[test]
fn what_shapes_a_course_has_none_itself_and_must_be_there() {
    let mut plan = saving(3, growing(unsure("grows"), Period::Month));
    let id = "grows".to_owned();
    assert_eq!(check(&plan), Err(PlanError::UnknownDriver { id }));
    driver(&mut plan, "grows", uniform(0.0, 0.1));
    plan.drivers[1].course = Some(growing(0.1.into(), Period::Month));
    let name = "grows".to_owned();
    assert_eq!(check(&plan), Err(PlanError::ShapesCourse { name }));
}

#[test]
fn only_what_is_unsure_needs_the_newest_document() {
    let text = |course: Course| {
        let mut plan = saving(3, course);
        driver(&mut plan, "grows", uniform(0.0, 0.1));
        phase(&mut plan, PhaseKind::Build, "build", fixed(0.0));
        let text = plan.to_json().unwrap();
        assert_eq!(Plan::from_json(&text).unwrap(), plan);
        text
    };
    let certain = text(growing(0.02.into(), Period::Year));
    assert!(certain.contains("\"version\": 3") && certain.contains("\"rate\": 0.02"));
    let unsure = text(growing(unsure("grows"), Period::Year));
    assert!(unsure.contains("\"version\": 5") && unsure.contains("\"rate\": \"grows\""));
    let older = unsure.replacen("\"version\": 5", "\"version\": 4", 1);
    assert!(Plan::from_json(&older).is_err());
}

proptest! {
    #[test]
    fn a_driver_that_is_one_number_is_as_that_number(
        rate in -0.9..2.0_f64, months in 0.0..30.0_f64, yearly: bool,
    ) {
        let per = if yearly { Period::Year } else { Period::Month };
        let of = |rate: CourseNumber, months: CourseNumber| Course {
            growth: Some(Growth { rate, per }),
            ..rising(months)
        };
        let certain = saving(24, of(rate.into(), months.into()));
        let mut unsure = saving(24, of(unsure("grows"), unsure("full")));
        driver(&mut unsure, "grows", fixed(rate));
        driver(&mut unsure, "full", fixed(months));
        let flows = |plan: &Plan| evaluate(plan, &typical(plan).unwrap()).unwrap().benefit;
        for (found, expected) in flows(&unsure).iter().zip(flows(&certain)) {
            prop_assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0));
        }
    }

    #[test]
    fn growth_that_is_higher_brings_more(low in -0.5..0.5_f64, more in 0.001..0.5_f64) {
        let mut plan = saving(12, growing(unsure("grows"), Period::Month));
        driver(&mut plan, "grows", uniform(-0.5, 1.0));
        let brings = |rate: f64| evaluate(&plan, &[100.0, rate]).unwrap().npv(0.0);
        prop_assert!(brings(low) < brings(low + more));
    }
}
