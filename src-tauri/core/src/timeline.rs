//! When phases start and end, when their gates and go-live are: from the start month and uncertain
//! durations, overtaken by what has really happened.
//!
//! Phases follow each other. Their uncertainties are taken as independent of each other, so that the
//! distances from the likely date add up like the sides of a right angle (exact for normal durations, and
//! close for others); percentiles themselves are never added. Where a simulation has been run, its month
//! of go-live is the better one to show.

mod calendar;
pub mod demonstration;
pub mod spending;

use crate::{
    phase::PhaseKind,
    time::{Day, Month},
};
use calendar::{months_between, plus_months};

/// The longest duration taken, in months.
const LONGEST: f64 = 1_200.0;

/// An uncertain duration in months.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Duration {
    p10: f64,
    p50: f64,
    p90: f64,
}

impl Duration {
    /// A duration by its P10, P50 and P90, if these are in order and within 0 to 1,200 months.
    pub fn new(p10: f64, p50: f64, p90: f64) -> Option<Self> {
        let in_order = 0.0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= LONGEST;
        in_order.then_some(Self { p10, p50, p90 })
    }
}

/// What is planned and known of a phase.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PhaseCourse {
    /// Which.
    pub kind: PhaseKind,
    /// How long it is expected to take. An operation without one runs to the horizon.
    pub duration: Option<Duration>,
    /// The day of its gate, when somebody has set it.
    pub gate_on: Option<Day>,
    /// The day on which it really started.
    pub started_on: Option<Day>,
    /// Its last day, when it is over.
    pub ended_on: Option<Day>,
}

/// An uncertain day: P10, P50 and P90. All three are one where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// P10.
    pub early: Day,
    /// P50.
    pub likely: Day,
    /// P90.
    pub late: Day,
}

impl Span {
    fn on(day: Day) -> Self {
        Self {
            early: day,
            likely: day,
            late: day,
        }
    }

    fn map(self, change: impl Fn(Day) -> Day) -> Self {
        Self {
            early: change(self.early),
            likely: change(self.likely),
            late: change(self.late),
        }
    }
}

/// A phase with its dates. None where a duration before it, or its own, is not known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PhaseDates {
    /// Which.
    pub kind: PhaseKind,
    /// First day.
    pub starts: Option<Span>,
    /// Last day.
    pub ends: Option<Span>,
}

/// The gate at the end of a phase, where it is decided how to go on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gate {
    /// Of this phase.
    pub phase: PhaseKind,
    /// The day set for it, else the last day of the phase.
    pub on: Span,
    /// Whether its phase is over.
    pub is_past: bool,
}

/// All dates of a project.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// In the order of the phases.
    pub phases: Vec<PhaseDates>,
    /// Of phases before the operation, in order.
    pub gates: Vec<Gate>,
    /// The first day of the operation.
    pub go_live: Option<Span>,
}

/// An uncertain point in time: months from a day, with the squares of the distances to P10 and P90.
#[derive(Clone, Copy)]
struct Point {
    from: Day,
    likely: f64,
    down: f64,
    up: f64,
    /// What is still to come cannot lie before this day.
    not_before: Option<Day>,
}

impl Point {
    fn at(day: Day) -> Self {
        Self {
            from: day,
            likely: 0.0,
            down: 0.0,
            up: 0.0,
            not_before: None,
        }
    }

    fn after(self, duration: Duration) -> Self {
        let down = duration.p50 - duration.p10;
        let up = duration.p90 - duration.p50;
        Self {
            likely: self.likely + duration.p50,
            down: self.down + down * down,
            up: self.up + up * up,
            ..self
        }
    }

    /// The same, when it is still to come on the morning of `today`.
    fn still_to_come(self, today: Day) -> Self {
        let tomorrow = today.plus_days(1);
        let span = self.span();
        if span.likely > tomorrow {
            return Self {
                not_before: Some(tomorrow),
                ..self
            };
        }
        let rest = months_between(tomorrow, span.late).max(0.0);
        Self {
            up: rest * rest,
            not_before: Some(tomorrow),
            ..Self::at(tomorrow)
        }
    }

    fn span(self) -> Span {
        let days = Span {
            early: plus_months(self.from, self.likely - self.down.sqrt()),
            likely: plus_months(self.from, self.likely),
            late: plus_months(self.from, self.likely + self.up.sqrt()),
        };
        days.map(|day| self.not_before.map_or(day, |least| day.max(least)))
    }
}

/// The dates of a project that starts on the first day of `start` and is planned for `horizon_months`.
/// A phase that has started and is not over cannot end before `today`. Phases may come in any order.
pub fn timeline(
    start: Month,
    horizon_months: u32,
    courses: &[PhaseCourse],
    today: Day,
) -> Timeline {
    let mut courses = courses.to_vec();
    courses.sort_by_key(|course| course.kind);
    let horizon = i32::try_from(horizon_months).unwrap_or(i32::MAX);
    let mut point = Some(Point::at(start.first_day()));
    let mut found = Timeline {
        phases: Vec::new(),
        gates: Vec::new(),
        go_live: None,
    };
    for course in &courses {
        if let Some(day) = course.started_on {
            point = Some(Point::at(day));
        }
        let starts = point.map(Point::span);
        point = end_of(course, point, start.plus(horizon).first_day(), today);
        let last = point.map(|end| end.span().map(|day| day.plus_days(-1)));
        // A phase that takes no time ends on the day it starts.
        let ends = last.zip(starts).map(|(last, starts)| Span {
            early: last.early.max(starts.early),
            likely: last.likely.max(starts.likely),
            late: last.late.max(starts.late),
        });
        let ends = course.ended_on.map(Span::on).or(ends);
        if course.kind == PhaseKind::Operation {
            found.go_live = starts;
        } else if let Some(on) = course.gate_on.map(Span::on).or(ends) {
            found.gates.push(Gate {
                phase: course.kind,
                on,
                is_past: course.ended_on.is_some(),
            });
        }
        found.phases.push(PhaseDates {
            kind: course.kind,
            starts: starts.zip(ends).map_or(starts, |(starts, ends)| {
                Some(starts.map(|day| day.min(ends.late)))
            }),
            ends,
        });
    }
    let has = |kind| courses.iter().any(|course| course.kind == kind);
    if has(PhaseKind::Build) && !has(PhaseKind::Operation) {
        found.go_live = point.map(Point::span);
    }
    found
}

/// The first moment after a phase.
fn end_of(course: &PhaseCourse, starts: Option<Point>, horizon: Day, today: Day) -> Option<Point> {
    if let Some(day) = course.ended_on {
        return Some(Point::at(day.plus_days(1)));
    }
    let end = match course.duration {
        Some(duration) => starts?.after(duration),
        None if course.kind == PhaseKind::Operation => Point::at(horizon),
        None => return None,
    };
    Some(match course.started_on {
        Some(_) => end.still_to_come(today),
        None => end,
    })
}

#[cfg(test)]
mod tests;
