//! The streams of a plan made ready for many futures at once: ids resolved to columns, a block of
//! futures worked through month by month.

mod income;
mod spending;
mod varied;

use super::{Plan, PlanError, Timeline, timeline::Durations};
use std::collections::BTreeMap;

pub(crate) use income::Income;
pub(crate) use spending::{BeforeLive, Spending};
pub use varied::MOST_CHANGING;
pub(crate) use varied::{Variation, Varied};

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
    /// What changes over the months.
    varied: &'a Varied,
}

impl<'a> Columns<'a> {
    /// Columns that change only where they are held.
    pub(crate) fn new(values: &'a [&'a [f64]], width: usize, held: &'a Held) -> Self {
        Self {
            values,
            width,
            held,
            varied: Varied::NOTHING,
        }
    }

    /// The same with what changes over the months.
    pub(crate) fn with(self, varied: &'a Varied) -> Self {
        Self { varied, ..self }
    }

    /// The column of a driver as it was drawn.
    pub(super) fn plain(&self, driver: usize) -> &'a [f64] {
        self.values[driver]
    }

    /// The column of a driver in a month.
    fn at(&self, driver: usize, month: usize) -> &'a [f64] {
        if !self.varied.is_empty()
            && let Some(column) = self.varied.get(driver, month)
        {
            return column;
        }
        self.held_or_plain(driver, month)
    }

    /// The column of a driver in a month, without its course.
    fn held_or_plain(&self, driver: usize, month: usize) -> &'a [f64] {
        if self.held.columns.is_empty() {
            return self.values[driver];
        }
        let held = self.held.columns.get(&(driver, month));
        held.map_or(self.values[driver], |column| &column[..self.width])
    }

    fn is_held(&self, driver: usize, month: usize) -> bool {
        self.held.has(driver, month)
    }

    /// Whether a driver has a value of its own in a month.
    fn changes(&self, driver: usize, month: usize) -> bool {
        self.is_held(driver, month) || self.varies(driver, month)
    }

    /// Whether a driver changes by its course, or with one that does.
    fn varies(&self, driver: usize, month: usize) -> bool {
        !self.varied.is_empty() && self.varied.get(driver, month).is_some()
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
    /// What is computed, and what changes over the months.
    pub(crate) variation: Variation,
}

impl Streams {
    /// Resolves the ids of a plan.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`], and formulas and courses that cannot be used.
    pub(crate) fn new(plan: &Plan) -> Result<Self, PlanError> {
        let months = plan.horizon_months as usize;
        let factor = |row: usize| libm::pow(1.0 + plan.discount_rate, -(row as f64) / 12.0);
        let positions = Positions::new(plan);
        let income = plan.benefits.iter();
        let income = income.map(|benefit| Income::new(&positions, benefit));
        let income = income.collect::<Result<Vec<Income>, _>>()?;
        let spending = plan.costs.iter();
        let spending = spending.map(|cost| Spending::new(&positions, cost));
        let spending = spending.collect::<Result<Vec<Spending>, _>>()?;
        let taken = income.iter().flat_map(Income::drivers);
        let taken = taken.chain(spending.iter().flat_map(Spending::drivers));
        let variation = Variation::new(plan, taken.copied().collect())?;
        Ok(Self {
            months,
            factors: (0..=months).map(factor).collect(),
            durations: Durations::new(plan, &positions)?,
            income,
            spending,
            variation,
        })
    }

    /// The phases of a block of futures.
    pub(crate) fn timeline(&self, columns: &Columns<'_>) -> Timeline {
        Timeline::new(&self.durations, self.months, columns)
    }

    /// What changes over the months in a block of futures; drivers that are `given` are not computed.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(crate) fn varied(
        &self,
        columns: &Columns<'_>,
        timeline: &Timeline,
        given: &[usize],
    ) -> Result<Varied, PlanError> {
        self.variation.of(self.months, columns, timeline, given)
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
