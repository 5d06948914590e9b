//! Spending and benefit by fiscal year and by kind of cost.

use super::Analysis;
use crate::{
    plan::{BLOCK, Columns, CostKind, Held, Money, PlanError, add},
    simulate::{Cancel, Spread, summary},
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// Numbers that are kept: above this, only every n-th block of futures is looked at.
const MOST_KEPT: usize = 1 << 23;

/// Where costs without a kind of their own stand.
const OTHER: usize = CostKind::ALL.len() - 1;

/// Spending and benefit by fiscal year, undiscounted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fiscal {
    /// Each fiscal year that the horizon touches, in order.
    pub years: Vec<FiscalYear>,
    /// The whole horizon, by kind of cost.
    pub kinds: Vec<KindSpending>,
}

/// One fiscal year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FiscalYear {
    /// Calendar month it begins in: year × 12 + month − 1. What falls at the start of the plan is in the
    /// year of the plan's first month.
    pub first_month: i32,
    /// All costs.
    pub spending: Spread,
    /// All benefits.
    pub benefit: Spread,
    /// Costs by kind; kinds that the plan does not have are left out.
    pub kinds: Vec<KindSpending>,
}

/// Spending of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KindSpending {
    /// The kind.
    pub kind: CostKind,
    /// What is spent on it.
    pub spending: Spread,
}

impl Analysis<'_> {
    /// Spending and benefit by fiscal year. `first` is the month the fiscal year begins in, 1 to 12.
    ///
    /// # Errors
    /// [`PlanError::Number`] for a month that is none, and [`PlanError::Stopped`].
    pub fn fiscal_years(&self, first: u32, cancel: Cancel<'_>) -> Result<Fiscal, PlanError> {
        let first = i32::try_from(first)
            .ok()
            .filter(|month| (1..=12).contains(month));
        let first = first.ok_or_else(|| PlanError::Number {
            name: String::new(),
        })?;
        let year = |month: i32| (self.plan.start_month + month - (first - 1)).div_euclid(12);
        let begin = year(0);
        // Row 0, the start, belongs to the first month.
        let months = 0..self.streams.months as i32;
        let rows = std::iter::once(0).chain(months);
        let years: Vec<usize> = rows.map(|month| (year(month) - begin) as usize).collect();
        let count = years.last().map_or(1, |last| last + 1);
        let columns = self.columns(&years, count, cancel)?;
        let kinds: Vec<usize> = (0..CostKind::ALL.len())
            .filter(|kind| {
                self.plan
                    .costs
                    .iter()
                    .any(|cost| cost.kind == CostKind::ALL[*kind])
                    || CostKind::ALL[*kind] == CostKind::Other && self.has_other_costs()
            })
            .collect();
        let spending = |kind: usize, years: std::ops::Range<usize>| KindSpending {
            kind: CostKind::ALL[kind],
            spending: summary::spread(&added(years.map(|year| &columns[year].of[kind]))),
        };
        let of_year = |at: usize| FiscalYear {
            first_month: (begin + at as i32) * 12 + first - 1,
            spending: summary::spread(&added(columns[at].of[..CostKind::ALL.len()].iter())),
            benefit: summary::spread(&columns[at].of[CostKind::ALL.len()]),
            kinds: kinds
                .iter()
                .map(|kind| spending(*kind, at..at + 1))
                .collect(),
        };
        Ok(Fiscal {
            years: (0..count).into_par_iter().map(of_year).collect(),
            kinds: kinds.iter().map(|kind| spending(*kind, 0..count)).collect(),
        })
    }

    /// What each kind takes in each year in each future, and what comes in. `years` names the year of each row:
    /// row 0 the start, row m + 1 the end of month m.
    pub(super) fn columns(
        &self,
        years: &[usize],
        count: usize,
        cancel: Cancel<'_>,
    ) -> Result<Vec<Year>, PlanError> {
        let numbers = self.npv.len() * count * (CostKind::ALL.len() + 1);
        let stride = numbers.div_ceil(MOST_KEPT).max(1);
        let blocks = (0..self.npv.len().div_ceil(BLOCK)).into_par_iter();
        let blocks = blocks.filter(|block| block % stride == 0).map(|block| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            self.block(block, years, count)
        });
        let blocks: Vec<Vec<Year>> = blocks.collect::<Result<_, _>>()?;
        let mut all = vec![Year::default(); count];
        for block in blocks {
            for (all, block) in all.iter_mut().zip(block) {
                for (all, mut block) in all.of.iter_mut().zip(block.of) {
                    all.append(&mut block);
                }
            }
        }
        Ok(all)
    }

    fn block(&self, block: usize, years: &[usize], count: usize) -> Result<Vec<Year>, PlanError> {
        let places = self.draws.places(block);
        let values = self.draws.columns(&places);
        let columns = Columns::new(&values, places.len(), Held::NOTHING);
        let timeline = self.streams.timeline(&columns, &[])?;
        let varied = self.streams.varied(&columns, &timeline, &[])?;
        let columns = columns.with(&varied);
        let months = self.streams.months;
        let empty = Year {
            of: [(); CostKind::ALL.len() + 1].map(|()| vec![0.0; places.len()]),
        };
        let mut sums = vec![empty; count];
        for income in &self.streams.income {
            income.rows(months, &columns, &timeline, &mut |row, values| {
                add(&mut sums[years[row]].of[CostKind::ALL.len()], values);
            });
        }
        // The streams stand in the order of the plan's costs; what stopping and risks cost follows.
        for (at, spending) in self.streams.spending.iter().enumerate() {
            let cost = self.plan.costs.get(at);
            let kind =
                cost.and_then(|cost| CostKind::ALL.iter().position(|kind| *kind == cost.kind));
            let kind = kind.unwrap_or(OTHER);
            spending.rows(months, &columns, &timeline, &mut |row, values| {
                add(&mut sums[years[row]].of[kind], values);
            });
        }
        if self.streams.tax_rate.is_some() {
            let money = Money::new(&self.streams, &columns, &timeline);
            for (row, tax) in money.tax.chunks_exact(money.width).enumerate() {
                add(&mut sums[years[row]].of[OTHER], tax);
            }
        }
        Ok(sums)
    }

    /// Whether something is paid that is none of the plan's costs: for stopping, risks or tax.
    fn has_other_costs(&self) -> bool {
        self.streams.spending.len() > self.plan.costs.len() || self.streams.tax_rate.is_some()
    }
}

/// Columns of one year: what each kind takes, then what comes in.
#[derive(Debug, Clone, Default)]
pub(super) struct Year {
    pub(super) of: [Vec<f64>; CostKind::ALL.len() + 1],
}

pub(super) fn added<'c>(columns: impl Iterator<Item = &'c Vec<f64>>) -> Vec<f64> {
    let mut sums: Vec<f64> = Vec::new();
    for column in columns {
        sums.resize(column.len(), 0.0);
        add(&mut sums, column);
    }
    sums
}
