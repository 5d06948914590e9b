//! Courses over the months, summed up month by month.

use super::{FanMonth, MonthFlows, future::Course, summary::median};
use crate::statistics::percentiles;
use rayon::prelude::*;

/// One row of all courses, put together in `scratch`.
pub(super) fn gather<'c>(
    courses: &'c [Course],
    row: usize,
    of: impl Fn(&'c Course) -> &'c [f64],
) -> Vec<f64> {
    let mut gathered = Vec::with_capacity(courses.iter().map(|course| course.width).sum());
    for course in courses {
        gathered.extend_from_slice(&of(course)[row * course.width..(row + 1) * course.width]);
    }
    gathered
}

/// Percentiles of the discounted cumulative at the start and at the end of each month.
pub(super) fn fan(courses: &[Course], months: usize) -> Vec<FanMonth> {
    let month = |row: usize| {
        let mut values = gather(courses, row, |course| &course.cumulative);
        let found = percentiles(&mut values, [0.1, 0.25, 0.5, 0.75, 0.9]);
        let [p10, p25, p50, p75, p90] = found.unwrap_or_default();
        FanMonth {
            month: row as u32,
            p10,
            p25,
            p50,
            p75,
            p90,
        }
    };
    (0..=months).into_par_iter().map(month).collect()
}

/// Median benefit and cost of each month.
pub(super) fn monthly(courses: &[Course], months: usize) -> Vec<MonthFlows> {
    let month = |month: usize| MonthFlows {
        month: month as u32,
        benefit_p50: median(&mut gather(courses, month + 1, |course| &course.benefit)),
        cost_p50: median(&mut gather(courses, month + 1, |course| &course.cost)),
    };
    (0..months).into_par_iter().map(month).collect()
}
