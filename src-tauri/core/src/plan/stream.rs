//! The streams of a plan made ready for many futures at once: ids resolved to columns, a block of
//! futures worked through month by month.

mod event;
mod gate;
mod income;
mod monthly;
mod spending;
mod unsure;
mod varied;

use super::{Lever, Plan, PlanError, Timeline, timeline::Durations};
use crate::wide::wide;
use std::collections::BTreeMap;

pub(crate) use event::Event;
pub(crate) use gate::{Gate, Stops};
pub use income::outcome::CaseOutcomes;
pub(crate) use income::{Income, outcome::case_outcomes};
pub(crate) use monthly::{Grouped, MonthlyWorth};
pub(crate) use spending::{Before, Spending};
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
#[derive(Clone, Copy)]
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
    pub(crate) fn with<'b>(&self, varied: &'b Varied) -> Columns<'b>
    where
        'a: 'b,
    {
        Columns { varied, ..*self }
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

    /// The column of a driver in the month of a row where it changes by its course, else as it was drawn.
    fn in_row(&self, driver: usize, row: usize) -> &'a [f64] {
        let month = row.checked_sub(1);
        match month.filter(|month| self.varies(driver, *month)) {
            Some(month) => self.at(driver, month),
            None => self.plain(driver),
        }
    }

    /// Whether a driver has a value of its own in some month.
    fn ever_changes(&self, driver: usize) -> bool {
        let months = (driver, 0)..(driver + 1, 0);
        let held = self.held.columns.range(months).next().is_some();
        held || self.varied.has(driver)
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
    /// What it takes: the costs of the plan in their order, then what stopping costs, then what risks
    /// cost.
    pub(crate) spending: Vec<Spending>,
    /// What is computed, and what changes over the months.
    pub(crate) variation: Variation,
    /// Its gates.
    pub(crate) gates: Vec<Gate>,
    /// Its risks.
    events: Vec<Event>,
    inflation: Option<usize>,
    /// Share of the positive result of a year that goes to tax.
    pub(crate) tax_rate: Option<usize>,
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
        let quality = levers(plan, &positions, |lever| lever.quality_loss.as_ref())?;
        let income = plan.benefits.iter();
        let income = income.map(|benefit| Income::new(&positions, benefit, &quality));
        let income = income.collect::<Result<Vec<Income>, _>>()?;
        let contingency = positions.maybe(plan.contingency.as_ref())?;
        let costs = plan.costs.iter();
        let costs = costs.map(|cost| {
            let lowered = levers(plan, &positions, |lever| {
                lever.lowers(&cost.category).then_some(&lever.cost_share)
            })?;
            Spending::new(&positions, cost, &lowered, contingency)
        });
        let gates = gate::gates(plan, &positions)?;
        let stopping = gates.iter().filter_map(Spending::of_stopping).map(Ok);
        let risks = plan.risks.iter().enumerate();
        let risks = risks.filter_map(|(at, risk)| Some((at, risk.cost.as_ref()?)));
        let risks = risks.map(|(at, cost)| Ok(Spending::of_event(at, positions.of(cost)?)));
        let spending = costs.chain(stopping).chain(risks);
        let spending = spending.collect::<Result<Vec<Spending>, _>>()?;
        let events = plan.risks.iter().map(|risk| Event::new(&positions, risk));
        let taken = income.iter().flat_map(Income::drivers);
        let taken = taken.chain(spending.iter().flat_map(Spending::drivers));
        let variation = Variation::new(plan, &positions, taken.copied().collect())?;
        Ok(Self {
            months,
            factors: (0..=months).map(factor).collect(),
            durations: Durations::new(plan, &positions)?,
            income,
            spending,
            variation,
            gates,
            events: events.collect::<Result<_, _>>()?,
            inflation: positions.maybe(plan.inflation.as_ref())?,
            tax_rate: positions.maybe(plan.tax_rate.as_ref())?,
        })
    }

    /// The same with one benefit or one cost alone, and without tax, which rests on all of them.
    pub(crate) fn with_only(&self, income: Option<usize>, spending: Option<usize>) -> Self {
        let income = income.and_then(|at| self.income.get(at)).cloned();
        let spending = spending.and_then(|at| self.spending.get(at)).cloned();
        Self {
            income: income.into_iter().collect(),
            spending: spending.into_iter().collect(),
            tax_rate: None,
            ..self.clone()
        }
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
    /// Drivers that move more than their own stream.
    pub(crate) fn shaping(&self) -> impl Iterator<Item = usize> {
        let gates = self.gates.iter().flat_map(Gate::drivers);
        let events = self.events.iter().flat_map(Event::drivers);
        self.durations
            .drivers()
            .chain(gates)
            .chain(events)
            .chain(self.inflation)
            .chain(self.tax_rate)
    }

    /// The phases of a block of futures, what happens in them, and where they are stopped; drivers that are
    /// `given` are not computed.
    ///
    /// # Errors
    /// [`PlanError::NotComputable`].
    pub(crate) fn timeline(
        &self,
        columns: &Columns<'_>,
        given: &[usize],
    ) -> Result<Timeline, PlanError> {
        let mut timeline = Timeline::new(&self.durations, &self.events, self.months, columns);
        timeline.prices = self
            .inflation
            .map(|inflation| self.prices(columns.plain(inflation)));
        if !self.gates.is_empty() {
            // What it costs to go on may change over the months; where it is stopped moves none of that.
            let varied = self.varied(columns, &timeline, given)?;
            timeline.stops = Some(gate::stops(self, &columns.with(&varied), &timeline));
        }
        timeline.comes = self.comes(columns, &timeline);
        Ok(timeline)
    }

    /// Prices of each month, where they rise by a rate a year; those of the first month are today's.
    fn prices(&self, rates: &[f64]) -> Vec<f64> {
        let monthly: Vec<f64> = rates
            .iter()
            .map(|rate| libm::pow((1.0 + rate).max(0.0), 1.0 / 12.0))
            .collect();
        let mut price = vec![1.0; rates.len()];
        let mut prices = Vec::with_capacity(self.months * rates.len());
        for _ in 0..self.months {
            prices.extend_from_slice(&price);
            for (price, rate) in price.iter_mut().zip(&monthly) {
                *price *= rate;
            }
        }
        prices
    }

    /// Share of the benefit of each month that comes: none of it where a gate is not passed.
    fn comes(&self, columns: &Columns<'_>, timeline: &Timeline) -> Option<Vec<f64>> {
        let losing = self.events.iter().zip(&timeline.events);
        let losing: Vec<_> = losing.filter(|(event, _)| event.loses()).collect();
        if losing.is_empty() && timeline.stops.is_none() {
            return None;
        }
        let passed = timeline.stops.as_ref().map(|stops| stops.passed.clone());
        let passed = passed.unwrap_or_else(|| vec![1.0; columns.width]);
        let mut comes = passed.repeat(self.months);
        for (month, left) in comes.chunks_exact_mut(columns.width.max(1)).enumerate() {
            for (event, times) in &losing {
                event.take(columns, times, month, left);
            }
        }
        Some(comes)
    }
}

/// Adds one column to another.
pub(crate) fn add(sums: &mut [f64], values: &[f64]) {
    wide(
        #[inline(always)]
        || {
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += value;
            }
        },
    );
}

/// Multiplies one column with another.
pub(crate) fn multiply(values: &mut [f64], with: &[f64]) {
    wide(
        #[inline(always)]
        || {
            for (value, with) in values.iter_mut().zip(with) {
                *value *= with;
            }
        },
    );
}

/// Drivers of the levers that are on.
fn levers<'p>(
    plan: &'p Plan,
    positions: &Positions<'_>,
    of: impl Fn(&'p Lever) -> Option<&'p String>,
) -> Result<Vec<usize>, PlanError> {
    let on = plan.levers.iter().filter(|lever| lever.on);
    on.filter_map(of).map(|id| positions.of(id)).collect()
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
