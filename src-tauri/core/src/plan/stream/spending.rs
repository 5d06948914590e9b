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

/// Which part of a cost falls before a moment: go-live, or the end of the proof of concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Before {
    /// All of it.
    All,
    /// None of it.
    Nothing,
    /// The part of each month before it.
    Prorated,
    /// All of a month that begins before it.
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

    /// Whether the amount depends on that driver.
    pub(crate) fn depends_on(&self, driver: usize) -> bool {
        self.factors.contains(&driver)
    }

    /// Which part falls before go-live.
    pub(crate) fn before_live(&self) -> Before {
        match (self.when, self.phase) {
            (When::AtStart | When::AtGoLive, _) => Before::All,
            (When::InMonth(_), _) => Before::IfBegun,
            (When::Monthly, None) => Before::Prorated,
            (When::Monthly, Some(PhaseKind::Operation)) => Before::Nothing,
            (When::Monthly, Some(_)) => Before::All,
        }
    }

    /// Which part falls before the proof of concept ends. What is paid at the start is gone by then,
    /// whichever phase it is for.
    pub(crate) fn before_proof_end(&self) -> Before {
        match (self.when, self.phase) {
            (When::AtGoLive, _) | (When::Monthly, Some(PhaseKind::Build)) => Before::Nothing,
            _ => self.before_live(),
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
            When::AtGoLive => at_go_live(months, &amount, timeline, each),
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
            let held = self
                .factors
                .iter()
                .any(|driver| columns.is_held(*driver, month));
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

/// Go-live within (m, m + 1] is paid for at the end of month m; go-live at 0 is the start.
fn at_go_live(
    months: usize,
    amount: &[f64],
    timeline: &Timeline,
    each: &mut impl FnMut(usize, &[f64]),
) {
    let mut row = vec![0.0; amount.len()];
    for at in 0..=months {
        for ((row, amount), live) in row.iter_mut().zip(amount).zip(&timeline.go_live) {
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
