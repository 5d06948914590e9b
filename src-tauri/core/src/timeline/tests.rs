//! Dates worked out by hand on the calendar.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn start() -> Month {
    Month::new(2026, 1).unwrap()
}

fn course(kind: PhaseKind, duration: Option<(f64, f64, f64)>) -> PhaseCourse {
    PhaseCourse {
        kind,
        duration: duration.map(|(p10, p50, p90)| Duration::new(p10, p50, p90).unwrap()),
        gate_on: None,
        started_on: None,
        ended_on: None,
    }
}

fn plan() -> [PhaseCourse; 3] {
    [
        course(PhaseKind::ProofOfConcept, Some((1.0, 2.0, 6.0))),
        course(PhaseKind::Build, Some((4.0, 6.0, 9.0))),
        course(PhaseKind::Operation, None),
    ]
}

fn text(span: Option<Span>) -> [String; 3] {
    let span = span.unwrap();
    [span.early.iso(), span.likely.iso(), span.late.iso()]
}

const LONG_AGO: &str = "2025-01-01";

/// Two months, then six: the likely end of the build is 31 August. Early: 8 − √(1² + 2²) = 5.764 months,
/// 1 June + 0.764 · 30 = 23 days, so that 23 June is the last day. Late: 8 + √(4² + 3²) = 13 months.
#[test]
fn phases_follow_each_other_with_uncertain_ends() {
    let found = timeline(start(), 36, &plan(), day(LONG_AGO));
    let [proof, build, operation] = [0, 1, 2].map(|at: usize| found.phases[at]);
    assert_eq!(
        text(proof.starts),
        ["2026-01-01", "2026-01-01", "2026-01-01"]
    );
    assert_eq!(text(proof.ends), ["2026-01-31", "2026-02-28", "2026-06-30"]);
    assert_eq!(
        text(build.starts),
        ["2026-02-01", "2026-03-01", "2026-07-01"]
    );
    assert_eq!(text(build.ends), ["2026-06-23", "2026-08-31", "2027-01-31"]);
    assert_eq!(
        text(found.go_live),
        ["2026-06-24", "2026-09-01", "2027-02-01"]
    );
    assert_eq!(operation.starts, found.go_live);
    assert_eq!(
        text(operation.ends),
        ["2028-12-31", "2028-12-31", "2028-12-31"]
    );
    let gates: Vec<_> = found
        .gates
        .iter()
        .map(|gate| (gate.phase, gate.on.likely.iso()))
        .collect();
    assert_eq!(
        gates,
        [
            (PhaseKind::ProofOfConcept, "2026-02-28".to_owned()),
            (PhaseKind::Build, "2026-08-31".to_owned()),
        ]
    );
}

/// The proof of concept really ran from 12 January to 20 April: the build starts on the 21st, six months
/// from there end on 20 October, 9 months on 20 January.
#[test]
fn what_really_happened_stands_before_what_was_planned() {
    let mut courses = plan();
    courses[0].started_on = Some(day("2026-01-12"));
    courses[0].ended_on = Some(day("2026-04-20"));
    let found = timeline(start(), 36, &courses, day("2026-05-01"));
    assert_eq!(text(found.phases[0].starts)[1], "2026-01-12");
    assert_eq!(text(found.phases[0].ends), ["2026-04-20"; 3]);
    assert_eq!(text(found.phases[1].starts), ["2026-04-21"; 3]);
    assert_eq!(
        text(found.phases[1].ends),
        ["2026-08-20", "2026-10-20", "2027-01-20"]
    );
    assert_eq!(
        found
            .gates
            .iter()
            .map(|gate| gate.is_past)
            .collect::<Vec<_>>(),
        [true, false]
    );
}

/// Started on 1 January for 1 to 6 months, 2 likely, and on 10 April still not over: the end is today at
/// the earliest, and June is still the late one.
#[test]
fn a_phase_that_is_overdue_does_not_end_in_the_past() {
    let mut courses = plan();
    courses[0].started_on = Some(day("2026-01-01"));
    let found = timeline(start(), 36, &courses, day("2026-04-10"));
    assert_eq!(
        text(found.phases[0].ends)[..2],
        ["2026-04-10", "2026-04-10"]
    );
    let late = found.phases[0].ends.unwrap().late;
    assert!(
        (day("2026-06-28")..=day("2026-07-02")).contains(&late),
        "{late:?}"
    );
    assert_eq!(text(found.phases[1].starts)[1], "2026-04-11");
    assert_eq!(text(found.go_live)[1], "2026-10-11");
    // Before its likely end, only the early one moves.
    let found = timeline(start(), 36, &courses, day("2026-02-10"));
    assert_eq!(
        text(found.phases[0].ends),
        ["2026-02-10", "2026-02-28", "2026-06-30"]
    );
}

#[test]
fn a_day_set_for_a_gate_is_its_day() {
    let mut courses = plan();
    courses[0].gate_on = Some(day("2026-03-15"));
    let found = timeline(start(), 36, &courses, day(LONG_AGO));
    assert_eq!(found.gates[0].on, Span::on(day("2026-03-15")));
    assert_eq!(text(found.phases[0].ends)[1], "2026-02-28");
}

#[test]
fn without_a_duration_nothing_after_it_is_dated() {
    let mut courses = plan();
    courses[1].duration = None;
    let found = timeline(start(), 36, &courses, day(LONG_AGO));
    assert_eq!((found.phases[1].ends, found.go_live), (None, None));
    assert_eq!(found.gates.len(), 1);
    // Unless it is known from when the operation really ran.
    courses[2].started_on = Some(day("2026-10-05"));
    let found = timeline(start(), 36, &courses, day("2026-11-24"));
    assert_eq!(text(found.go_live), ["2026-10-05"; 3]);
}

#[test]
fn a_running_model_is_live_from_its_start() {
    let found = timeline(start(), 12, &plan()[2..], day(LONG_AGO));
    assert_eq!(text(found.go_live), ["2026-01-01"; 3]);
    assert!(found.gates.is_empty());
    assert_eq!(text(found.phases[0].ends)[1], "2026-12-31");
    let built = timeline(start(), 12, &plan()[..2], day(LONG_AGO));
    assert_eq!(text(built.go_live)[1], "2026-09-01");
    let empty = timeline(start(), 12, &[], day(LONG_AGO));
    assert_eq!((empty.phases.len(), empty.go_live), (0, None));
}

#[test]
fn a_duration_is_in_order_and_a_number() {
    assert!(Duration::new(0.0, 0.0, 0.0).is_some());
    for (p10, p50, p90) in [
        (2.0, 1.0, 3.0),
        (1.0, 3.0, 2.0),
        (-1.0, 1.0, 2.0),
        (f64::NAN, 1.0, 2.0),
        (1.0, 2.0, f64::INFINITY),
    ] {
        assert_eq!(Duration::new(p10, p50, p90), None);
    }
}

fn any_course(kind: PhaseKind) -> impl Strategy<Value = PhaseCourse> {
    let length = 0.0..30.0f64;
    let actual =
        || prop::option::of((-400..1_500i64).prop_map(|days| day("2026-01-01").plus_days(days)));
    (length.clone(), length.clone(), length, actual(), actual()).prop_map(
        move |(a, b, c, started_on, ended_on)| PhaseCourse {
            started_on,
            ended_on,
            ..course(kind, Some((a, a + b, a + b + c)))
        },
    )
}

proptest! {
    #[test]
    fn dates_are_always_in_order(
        proof in any_course(PhaseKind::ProofOfConcept),
        build in any_course(PhaseKind::Build),
        today in 0..1_500i64,
    ) {
        let courses = [build, proof, course(PhaseKind::Operation, None)];
        let found = timeline(start(), 60, &courses, day("2025-06-01").plus_days(today));
        for phase in &found.phases {
            let (starts, ends) = (phase.starts.unwrap(), phase.ends.unwrap());
            for span in [starts, ends] {
                prop_assert!(span.early <= span.likely && span.likely <= span.late);
            }
            prop_assert!(starts.early <= ends.late);
        }
    }
}
