//! What is still to come of several projects, future by future: the ground on which some of them are chosen.
//! What is spent is spent; it speaks neither for a project nor against it.

use super::{
    Cancel, Expected, Figure, Run, Spread, draw::Draws, future::Futures, realised::Known, summary,
};
use crate::plan::{PlanError, Streams, check};

/// What is still to come of one project, in each future.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ahead {
    /// Return, in money of the project's own start month.
    pub gain: Vec<f64>,
    /// Spending up to go-live, undiscounted; 0 for a project that went live.
    pub spending: Vec<f64>,
}

/// What is still to come of some projects together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AheadTogether {
    /// Return.
    pub gain: Spread,
    /// Share of futures with a return of 0 or more.
    pub chance_to_pay_back: Figure,
    /// Spending up to each go-live.
    pub spending: Spread,
    /// The sum that suffices for that spending in a share of the futures.
    pub suffices: Figure,
    /// Share of futures in which that spending stays within the budget.
    pub within_budget: Figure,
}

/// Simulates what is still to come of several projects in the same futures, in the order of asking. Projects are
/// independent of each other. One key may be there several times: these are ways of one project, and a driver
/// that two of them have, by its id, has the same luck in both.
///
/// # Errors
/// What [`simulate`](super::simulate()) refuses, and [`PlanError::Currencies`].
pub fn ahead(
    projects: &[Expected<'_>],
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Vec<Ahead>, PlanError> {
    let mut ids: Vec<(&str, &str)> = projects
        .iter()
        .flat_map(|one| {
            let drivers = one.plan.drivers.iter();
            drivers.map(|driver| (one.key, driver.id.as_str()))
        })
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let one = |project: &Expected<'_>| {
        let Expected { key, plan, known } = project;
        check(plan)?;
        if let Some(other) = projects.first().map(|one| one.plan)
            && other.currency != plan.currency
        {
            return Err(PlanError::Currencies {
                one: other.currency.clone(),
                other: plan.currency.clone(),
            });
        }
        let drivers = plan.drivers.iter();
        let dimension = |id: &str| ids.binary_search(&(*key, id)).unwrap_or(0);
        let dimensions: Vec<usize> = drivers.map(|driver| dimension(&driver.id)).collect();
        let mut draws = Draws::in_dimensions(plan, run, &dimensions)?;
        let streams = Streams::new(plan)?;
        let reality = known.reality(plan, &streams, &mut draws)?;
        let futures = Futures::new(&streams, &draws, &reality, cancel)?;
        Ok(still_to_come(futures, known))
    };
    projects.iter().map(one).collect()
}

/// Takes away what came up to the last month that counts.
fn still_to_come(futures: Futures, known: &Known<'_>) -> Ahead {
    let mut ahead = Ahead {
        gain: futures.npv,
        spending: futures.invests,
    };
    let widths = futures.courses.iter().map(|course| course.width);
    // With very many futures not every course is kept, and all of it counts as still to come.
    let whole = widths.sum::<usize>() == ahead.gain.len();
    if !whole || (known.measured.is_empty() && known.actual_cost.is_empty()) {
        return ahead;
    }
    let last = known.until_month as usize + 1;
    let mut at = 0;
    for course in &futures.courses {
        let rows = course.cost.len() / course.width.max(1);
        let last = last.min(rows.saturating_sub(1));
        for column in 0..course.width {
            let place = |row: usize| row * course.width + column;
            let spent: f64 = (0..=last).map(|row| course.cost[place(row)]).sum();
            ahead.gain[at] -= course.cumulative[place(last)];
            let is_live = futures.go_live[at] <= last as f64;
            ahead.spending[at] = if is_live {
                0.0
            } else {
                (ahead.spending[at] - spent).max(0.0)
            };
            at += 1;
        }
    }
    ahead
}

/// Adds up each future of some projects. `share` is how sure the spending shall be, `budget` what it is held
/// against.
pub fn ahead_together<'a>(
    projects: impl IntoIterator<Item = &'a Ahead>,
    share: f64,
    budget: f64,
) -> AheadTogether {
    let (mut gain, mut spending) = (Vec::new(), Vec::new());
    for one in projects {
        add(&mut gain, &one.gain);
        add(&mut spending, &one.spending);
    }
    AheadTogether {
        gain: summary::spread(&gain),
        chance_to_pay_back: summary::share(&gain, |gain| *gain >= 0.0),
        spending: summary::spread(&spending),
        suffices: summary::suffices(&spending, share),
        within_budget: summary::share(&spending, |spent| *spent <= budget),
    }
}

/// Adds a column to a sum of columns.
pub(crate) fn add(sum: &mut Vec<f64>, column: &[f64]) {
    if sum.is_empty() {
        sum.extend_from_slice(column);
    } else {
        crate::plan::add(sum, column);
    }
}
