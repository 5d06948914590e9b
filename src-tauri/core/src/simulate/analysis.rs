//! What decides the return, what knowing is worth, and the futures worth telling: questions that wait
//! until somebody asks, so that no keystroke pays for them.

mod bins;
mod break_even;
mod decider;
mod example;
mod expected;
mod fiscal;
mod held;
mod information;
mod knowing;
mod line;
mod map;
mod month;
mod study;
#[cfg(test)]
mod tests;
mod total;
mod usual;

use super::{Cancel, Draws, Futures, Reality, Run, dimension, parts};
use crate::plan::{Plan, PlanError, Streams, check};

pub use break_even::{BreakEven, Goal};
pub use decider::{Decider, Deciders};
pub use example::{Example, Examples, Input};
pub use expected::{Standing, YearBenefit};
pub use fiscal::{Fiscal, FiscalYear, KindSpending};
pub use information::perfect_information;
pub use knowing::{Knowing, KnownDriver, knowing};
pub use map::ChanceMap;
pub use month::{CashFlow, CashRow};
pub use study::{SampleInformation, Study};
pub use total::{BASE_POINTS, TotalEffect};
pub use usual::Sample;

/// The futures of a plan at hand: drawn and worked through once, then asked as often as one likes. They
/// are those of [`simulate()`](super::simulate()) with the same run.
///
/// The decision that information is for is to stop, which returns nothing, or to go on.
#[derive(Debug)]
pub struct Analysis<'p> {
    plan: &'p Plan,
    run: Run,
    streams: Streams,
    draws: Draws,
    npv: Vec<f64>,
}

impl<'p> Analysis<'p> {
    /// Draws the futures of a plan and works them through.
    ///
    /// # Errors
    /// As [`simulate()`](super::simulate()).
    pub fn new(plan: &'p Plan, run: &Run, cancel: Cancel<'_>) -> Result<Self, PlanError> {
        check(plan)?;
        let streams = Streams::new(plan)?;
        let draws = Draws::new(plan, run)?;
        let npv = Futures::new(&streams, &draws, &Reality::default(), cancel)?.npv;
        Ok(Self {
            plan,
            run: *run,
            streams,
            draws,
            npv,
        })
    }

    /// Where a driver stands in the plan.
    fn place(&self, driver: &str) -> Result<usize, PlanError> {
        let mut drivers = self.plan.drivers.iter();
        let found = drivers.position(|one| one.id == driver);
        found.ok_or_else(|| PlanError::UnknownDriver {
            id: driver.to_owned(),
        })
    }

    /// Whether the return would be another with another value of a driver, be it fixed or not.
    pub fn depends_on(&self, driver: &str) -> bool {
        let place = self.place(driver);
        place.is_ok_and(|place| parts::matters(&self.streams, place))
    }

    /// Whether the return depends on a driver at all; never on a fixed one.
    fn matters(&self, driver: usize) -> bool {
        let fixed = self.draws.drivers[driver].ends.is_none();
        !fixed && parts::matters(&self.streams, driver)
    }

    /// Dimension of each driver: what is drawn for it rests on that, not on its place.
    fn ranks(&self) -> Vec<usize> {
        dimension::dimensions(self.plan)
    }
}
