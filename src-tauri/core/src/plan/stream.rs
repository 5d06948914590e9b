//! The streams of a plan made ready for many futures at once: ids resolved to columns, a block of
//! futures worked through month by month.

mod income;
mod spending;

use super::{Plan, PlanError, Timeline, timeline::Durations};
use std::collections::BTreeMap;

pub(crate) use income::Income;
pub(crate) use spending::{Before, Spending};

/// Futures that are worked on together: few enough that a month's rows stay in the processor's cache.
/// Sums are made in blocks of this size on every machine.
pub(crate) const BLOCK: usize = 256;

/// Values that drivers have in single months in every future, by driver and month: what was measured.
#[derive(Debug, Default, Clone)]
pub(crate) struct Held {
    columns: BTreeMap<(usize, usize), Vec<f64>>,
}

impl Held {
    /// Nothing is held.
    pub(crate) const NOTHING: &'static Self = &Self {
        columns: BTreeMap::new(),
    };

    /// Holds a driver at a value in a month.
    pub(crate) fn hold(&mut self, driver: usize, month: usize, value: f64) {
        self.columns.insert((driver, month), vec![value; BLOCK]);
    }

    fn has(&self, driver: usize, month: usize) -> bool {
        !self.columns.is_empty() && self.columns.contains_key(&(driver, month))
    }
}

/// The drivers of a block of futures: one column for each, all of one width.
pub(crate) struct Columns<'a> {
    /// By driver, in the order of the plan.
    pub(crate) values: &'a [&'a [f64]],
    /// Futures in the block, at most [`BLOCK`].
    pub(crate) width: usize,
    /// Exceptions in single months.
    pub(crate) held: &'a Held,
}

impl<'a> Columns<'a> {
    /// The column of a driver as it was drawn.
    pub(super) fn plain(&self, driver: usize) -> &'a [f64] {
        self.values[driver]
    }

    /// The column of a driver in a month.
    fn at(&self, driver: usize, month: usize) -> &'a [f64] {
        if self.held.columns.is_empty() {
            return self.values[driver];
        }
        let held = self.held.columns.get(&(driver, month));
        held.map_or(self.values[driver], |column| &column[..self.width])
    }

    fn is_held(&self, driver: usize, month: usize) -> bool {
        self.held.has(driver, month)
    }
}

/// The streams of one plan. Rows are counted from 0, the start; row m + 1 is the end of month m.
#[derive(Debug, Clone)]
pub(crate) struct Streams {
    /// Months of the horizon.
    pub(crate) months: usize,
    /// What one unit of money of each row is worth at the start.
    pub(crate) factors: Vec<f64>,
    /// How long the phases last.
    pub(crate) durations: Durations,
    /// What it brings.
    pub(crate) income: Vec<Income>,
    /// What it takes.
    pub(crate) spending: Vec<Spending>,
}

impl Streams {
    /// Resolves the ids of a plan.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`].
    pub(crate) fn new(plan: &Plan) -> Result<Self, PlanError> {
        let months = plan.horizon_months as usize;
        let factor = |row: usize| libm::pow(1.0 + plan.discount_rate, -(row as f64) / 12.0);
        let positions = Positions::new(plan);
        let income = plan.benefits.iter();
        let income = income.map(|benefit| Income::new(&positions, benefit));
        let spending = plan.costs.iter();
        let spending = spending.map(|cost| Spending::new(&positions, cost));
        Ok(Self {
            months,
            factors: (0..=months).map(factor).collect(),
            durations: Durations::new(plan, &positions)?,
            income: income.collect::<Result<_, _>>()?,
            spending: spending.collect::<Result<_, _>>()?,
        })
    }

    /// The phases of a block of futures.
    pub(crate) fn timeline(&self, columns: &Columns<'_>) -> Timeline {
        Timeline::new(&self.durations, self.months, columns)
    }
}

/// Where each driver stands in its plan.
pub(super) struct Positions<'a>(BTreeMap<&'a str, usize>);

impl<'a> Positions<'a> {
    fn new(plan: &'a Plan) -> Self {
        let ids = plan.drivers.iter().map(|driver| driver.id.as_str());
        Self(ids.zip(0..).collect())
    }

    /// The position of a driver.
    pub(super) fn of(&self, id: &str) -> Result<usize, PlanError> {
        let found = self.0.get(id).copied();
        found.ok_or_else(|| PlanError::UnknownDriver { id: id.to_owned() })
    }

    /// The position of a driver that may be left out.
    pub(super) fn maybe(&self, id: Option<&String>) -> Result<Option<usize>, PlanError> {
        id.map(|id| self.of(id)).transpose()
    }
}
