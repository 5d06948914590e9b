//! The course of a project: when its phases start and end, from its plan and from what has really
//! happened. Team and Deliver show the same dates, because both ask here.

use crate::estimate::formula::value_of;
use crate::format::Formatter;
use outset_core::{
    estimate::Quantile,
    phase::PhaseKind,
    plan::Plan,
    time::{Day, Month},
    timeline::{Duration, PhaseCourse, PhaseDates, Timeline, timeline},
};
use outset_store::{PlanRows, table::phase::Phase};

/// All dates of a project as seen on a day.
pub(crate) fn course(rows: &PlanRows, plan: &Plan, today: Day) -> Timeline {
    let courses: Vec<PhaseCourse> = PhaseKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let row = row_of(rows, kind)?;
            Some(PhaseCourse {
                kind,
                duration: duration(plan, kind),
                gate_on: day(row.gate_on.as_deref()),
                started_on: day(row.started_on.as_deref()),
                ended_on: day(row.ended_on.as_deref()),
            })
        })
        .collect();
    let start = Month(plan.start_month);
    timeline(start, plan.horizon_months, &courses, today)
}

/// The row of a phase; none of one that the planned way does without.
pub(crate) fn row_of(rows: &PlanRows, kind: PhaseKind) -> Option<&Phase> {
    let mut phases = rows.phases.iter();
    let found = phases.find(|row| row.kind == kind.id());
    found.filter(|row| !rows.left_out_phases.contains(&row.kind))
}

/// A stored day; one that cannot be read is none.
pub(crate) fn day(iso: Option<&str>) -> Option<Day> {
    iso.and_then(Day::from_iso)
}

fn duration(plan: &Plan, kind: PhaseKind) -> Option<Duration> {
    let driver = plan.driver(plan.phase(kind)?.duration.as_deref()?)?;
    if driver.estimate.formula().is_some() {
        let length = value_of(plan, &driver.id)?.max(0.0);
        return Duration::new(length, length, length);
    }
    let quantile = Quantile::new(&driver.estimate, &driver.bounds).ok()?;
    // A normal range may reach below zero; a phase cannot.
    let at = |share: f64| quantile.at(share).max(0.0);
    Duration::new(at(0.1), at(0.5), at(0.9))
}

/// The dates of one phase.
pub(crate) fn dates_of(timeline: &Timeline, kind: PhaseKind) -> Option<&PhaseDates> {
    timeline.phases.iter().find(|phase| phase.kind == kind)
}

/// First and last likely day of a phase, where both are known.
pub(crate) fn likely(timeline: &Timeline, kind: PhaseKind) -> Option<(Day, Day)> {
    let dates = dates_of(timeline, kind)?;
    Some((dates.starts?.likely, dates.ends?.likely))
}

/// The phase a project is in: the last that has begun. A project that has neither a start month nor a
/// phase that really started has not begun.
pub(crate) fn current(rows: &PlanRows, timeline: &Timeline, today: Day) -> Option<PhaseKind> {
    let is_dated = rows.project.start_month.is_some()
        || rows.phases.iter().any(|phase| phase.started_on.is_some());
    let has_begun = |phase: &&PhaseDates| phase.starts.is_some_and(|starts| starts.likely <= today);
    let begun = timeline.phases.iter().rfind(has_begun);
    begun.map(|phase| phase.kind).filter(|_| is_dated)
}

/// "Mar 2027 to Aug 2027"; empty while the dates are not known.
pub(crate) fn months(timeline: &Timeline, kind: PhaseKind, format: &Formatter) -> String {
    let Some((first, last)) = likely(timeline, kind) else {
        return String::new();
    };
    let [first, last] = [first, last].map(|day| format.month(Month::of(day)));
    if first == last {
        return first;
    }
    let texts = [("first", first.as_str()), ("last", &last)];
    crate::words::text_with(&format.language, "team-months", &texts)
}
