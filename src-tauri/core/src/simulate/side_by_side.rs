//! Several ways to the same goal in the same futures: what each returns, and by how much one beats another
//! where both have the same luck.

use super::{
    Cancel, Figure, Reality, Run, Spread, dimension, draw::Draws, future::Futures, parts, summary,
};
use crate::plan::{Driver, Plan, PlanError, Streams, check};

/// Several plans in the same futures. A driver that two of them have, by its id, has the same luck in both.
#[derive(Debug, Clone, PartialEq)]
pub struct SideBySide {
    /// In the order in which they were given.
    pub ways: Vec<Way>,
    /// The way with the greatest mean return; none where doing nothing (return 0) has the greatest.
    pub best: Option<usize>,
    /// What it is worth to know everything before choosing among the ways and doing nothing: the mean of the
    /// best return of each future, less the best mean return. Never negative.
    pub perfect_information: Figure,
}

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// Return.
    pub npv: Spread,
    /// Return with only what finance would book.
    pub npv_booked: Spread,
    /// Share of futures with a return of 0 or more.
    pub chance_to_pay_back: Figure,
    /// All spending up to go-live, undiscounted.
    pub invests: Spread,
    /// Return less that of the first way, future by future; nothing but 0 for the first.
    pub against_first: Spread,
    /// Share of futures in which it returns more than the first.
    pub beats_first: Figure,
    /// Return less that of the best other way, which is the one with the greatest mean return among the
    /// others and doing nothing.
    pub against_best_other: Spread,
    /// Which that is; none for doing nothing.
    pub best_other: Option<usize>,
    /// Share of futures in which no other way, and not doing nothing either, returns more.
    pub chance_best: Figure,
}

/// A plan whose futures were worked through, to be put beside others.
#[derive(Debug)]
pub struct Worked {
    /// Ids of its drivers, in the order of the plan, as its draws have them.
    pub(super) ids: Vec<String>,
    /// Which of them its return depends on; never on one that is fixed.
    pub(super) matters: Vec<bool>,
    pub(super) draws: Draws,
    pub(super) npv: Vec<f64>,
    booked: Vec<f64>,
    invests: Vec<f64>,
    mean: f64,
}

/// Simulates several plans of one project in the same futures.
///
/// # Errors
/// What [`simulate`](super::simulate()) refuses, and [`PlanError::Currencies`].
pub fn side_by_side(
    plans: &[&Plan],
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<SideBySide, PlanError> {
    let worked = plans
        .iter()
        .map(|plan| work_through(plan, plans, run, cancel));
    let worked: Vec<Worked> = worked.collect::<Result<_, _>>()?;
    Ok(beside(&worked.iter().collect::<Vec<_>>()))
}

/// Works the futures of one of several plans through. The first of them keeps those it has alone; a driver
/// that two of them have, by its id, has the same luck in both.
///
/// # Errors
/// As [`side_by_side`].
pub fn work_through(
    plan: &Plan,
    among: &[&Plan],
    run: &Run,
    cancel: Cancel<'_>,
) -> Result<Worked, PlanError> {
    if let Some(other) = among.iter().find(|other| other.currency != plan.currency) {
        return Err(PlanError::Currencies {
            one: plan.currency.clone(),
            other: other.currency.clone(),
        });
    }
    check(plan)?;
    let ids = dimension::among(among);
    let drivers = plan.drivers.iter();
    let dimension = |driver: &Driver| ids.get(driver.id.as_str()).copied().unwrap_or(0);
    let dimensions: Vec<usize> = drivers.map(dimension).collect();
    let draws = Draws::in_dimensions(plan, run, &dimensions)?;
    let streams = Streams::new(plan)?;
    let futures = Futures::new(&streams, &draws, &Reality::default(), cancel)?;
    let drawn = draws.drivers.iter().enumerate();
    Ok(Worked {
        ids: plan.drivers.iter().map(|one| one.id.clone()).collect(),
        matters: drawn
            .map(|(at, drawn)| drawn.ends.is_some() && parts::matters(&streams, at))
            .collect(),
        mean: crate::statistics::mean(&futures.npv).unwrap_or_default(),
        npv: futures.npv,
        booked: futures.npv_booked,
        invests: futures.invests,
        draws,
    })
}

/// Compares plans that were worked through among each other.
pub fn beside(columns: &[&Worked]) -> SideBySide {
    let best = greatest(columns, None);
    SideBySide {
        ways: (0..columns.len()).map(|at| way(columns, at)).collect(),
        best,
        perfect_information: knowing_all(columns, best),
    }
}

/// The way with the greatest mean return but for one; none where none has more than 0.
pub(super) fn greatest(columns: &[&Worked], but: Option<usize>) -> Option<usize> {
    let others = (0..columns.len()).filter(|at| Some(*at) != but);
    let better = others.filter(|at| columns[*at].mean > 0.0);
    // The first of equals, so that the answer does not depend on how they are searched.
    better.fold(None, |best: Option<usize>, at| match best {
        Some(best) if columns[best].mean >= columns[at].mean => Some(best),
        _ => Some(at),
    })
}

fn way(columns: &[&Worked], at: usize) -> Way {
    let own = columns[at];
    let less = |other: Option<usize>| -> Vec<f64> {
        match other {
            Some(other) => differences(&own.npv, &columns[other].npv),
            None => own.npv.clone(),
        }
    };
    let best_other = greatest(columns, Some(at));
    let against_first = less(Some(0));
    let best: Vec<f64> = (0..own.npv.len())
        .map(|future| own.npv[future] - best_of(columns, future))
        .collect();
    Way {
        npv: summary::spread(&own.npv),
        npv_booked: summary::spread(&own.booked),
        chance_to_pay_back: summary::share(&own.npv, |npv| *npv >= 0.0),
        invests: summary::spread(&own.invests),
        beats_first: summary::share(&against_first, |more| *more > 0.0),
        against_first: summary::spread(&against_first),
        against_best_other: summary::spread(&less(best_other)),
        best_other,
        chance_best: summary::share(&best, |behind| *behind >= 0.0),
    }
}

fn differences(one: &[f64], other: &[f64]) -> Vec<f64> {
    one.iter()
        .zip(other)
        .map(|(one, other)| one - other)
        .collect()
}

/// The return of the best way in one future, doing nothing among them.
fn best_of(columns: &[&Worked], future: usize) -> f64 {
    let returns = columns.iter().map(|column| column.npv[future]);
    returns.fold(0.0, f64::max)
}

pub(super) fn knowing_all(columns: &[&Worked], best: Option<usize>) -> Figure {
    let futures = columns.first().map_or(0, |column| column.npv.len());
    // What choosing the way that is best on average leaves on the table, future by future.
    let lost: Vec<f64> = (0..futures)
        .map(|future| best_of(columns, future) - best.map_or(0.0, |at| columns[at].npv[future]))
        .collect();
    let mean = |values: &[f64]| crate::statistics::mean(values).unwrap_or_default();
    Figure {
        value: mean(&lost),
        error: summary::error_of(&lost, mean),
    }
}
