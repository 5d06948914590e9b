//! A cost, ready for many futures at once.

use super::{Columns, Positions, Timeline};
use crate::plan::{Cost, PhaseKind, PlanError, Timing};

/// A cost with its drivers resolved.
#[derive(Debug, Clone)]
pub(crate) struct Spending {
    factors: Vec<usize>,
    times: f64,
    when: When,
    phase: Option<PhaseKind>,
}

#[derive(Debug, Clone, Copy)]
enum When {
    AtStart,
    InMonth(usize),
    AtGoLive,
    Monthly,
}

/// Which part of a cost falls before go-live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BeforeLive {
    /// All of it.
    All,
    /// None of it.
    Nothing,
    /// The part of each month before go-live.
    Prorated,
    /// All of a month that begins before go-live.
    IfBegun,
}

impl Spending {
    pub(super) fn new(positions: &Positions<'_>, cost: &Cost) -> Result<Self, PlanError> {
        let factors = cost.factors.iter().map(|id| positions.of(id));
        let mut factors = factors.collect::<Result<Vec<_>, _>>()?;
        let cases = match &cost.timing {
            Timing::PerCase { cases } => positions.maybe(Some(cases))?,
            _ => None,
        };
        factors.extend(cases);
        Ok(Self {
            factors,
            times: cost.times,
            when: match cost.timing {
                Timing::AtStart => When::AtStart,
                Timing::InMonth { month } => When::InMonth(month as usize),
                Timing::AtGoLive => When::AtGoLive,
                Timing::Monthly | Timing::PerCase { .. } => When::Monthly,
            },
            phase: cost.running(),
        })
    }

    /// Its drivers.
    pub(super) fn drivers(&self) -> impl Iterator<Item = &usize> {
        self.factors.iter()
    }

    /// Whether the amount depends on that driver.
    pub(crate) fn depends_on(&self, driver: usize) -> bool {
        self.factors.contains(&driver)
    }

    /// Which part falls before go-live.
    pub(crate) fn before_live(&self) -> BeforeLive {
        match (self.when, self.phase) {
            (When::AtStart | When::AtGoLive, _) => BeforeLive::All,
            (When::InMonth(_), _) => BeforeLive::IfBegun,
            (When::Monthly, None) => BeforeLive::Prorated,
            (When::Monthly, Some(PhaseKind::Operation)) => BeforeLive::Nothing,
            (When::Monthly, Some(_)) => BeforeLive::All,
        }
    }

    /// Gives each row in which something may be spent to `each`, with its number.
    pub(crate) fn rows(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let mut amount = vec![0.0; columns.width];
        self.amount(columns, None, &mut amount);
        match self.when {
            When::AtStart => each(0, &amount),
            When::InMonth(month) if month < months => {
                self.amount(columns, Some(month), &mut amount);
                each(month + 1, &amount);
            }
            When::InMonth(_) => {}
            When::AtGoLive => self.at_go_live(months, columns, timeline, &mut amount, each),
            When::Monthly => self.monthly(months, columns, timeline, &mut amount, each),
        }
    }

    fn monthly(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        amount: &mut [f64],
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let mut row = vec![0.0; columns.width];
        let shares = self.phase.map(|phase| timeline.shares(phase));
        let mut as_drawn = true;
        for month in shares.map_or(0..months, |shares| shares.months.clone()) {
            let held = self.changes(columns, month);
            if held || !as_drawn {
                self.amount(columns, held.then_some(month), amount);
                as_drawn = !held;
            }
            let Some(shares) = shares else {
                each(month + 1, amount);
                continue;
            };
            for ((row, amount), share) in row.iter_mut().zip(&*amount).zip(shares.row(month)) {
                *row = amount * share;
            }
            each(month + 1, &row);
        }
    }

    fn changes(&self, columns: &Columns<'_>, month: usize) -> bool {
        let mut factors = self.factors.iter();
        factors.any(|driver| columns.changes(*driver, month))
    }

    fn varies(&self, columns: &Columns<'_>, month: usize) -> bool {
        let mut factors = self.factors.iter();
        factors.any(|driver| columns.varies(*driver, month))
    }

    /// Go-live within (m, m + 1] is paid for at the end of month m; go-live at 0 is the start.
    fn at_go_live(
        &self,
        months: usize,
        columns: &Columns<'_>,
        timeline: &Timeline,
        amount: &mut [f64],
        each: &mut impl FnMut(usize, &[f64]),
    ) {
        let mut row = vec![0.0; amount.len()];
        let mut as_drawn = true;
        for at in 0..=months {
            // By its course, what is paid depends on the month of go-live.
            let month = at.checked_sub(1);
            let month = month.filter(|month| self.varies(columns, *month));
            if month.is_some() || !as_drawn {
                self.amount(columns, month, amount);
                as_drawn = month.is_none();
            }
            for ((row, amount), live) in row.iter_mut().zip(&*amount).zip(&timeline.go_live) {
                *row = if live.ceil() == at as f64 {
                    *amount
                } else {
                    0.0
                };
            }
            if row.iter().any(|amount| *amount != 0.0) {
                each(at, &row);
            }
        }
    }

    /// The amount of each future, in a month where something may be held.
    fn amount(&self, columns: &Columns<'_>, month: Option<usize>, out: &mut [f64]) {
        out.fill(self.times);
        for driver in &self.factors {
            let column = match month {
                Some(month) => columns.at(*driver, month),
                None => columns.plain(*driver),
            };
            for (out, factor) in out.iter_mut().zip(column) {
                *out *= factor;
            }
        }
    }
}
