//! Cash flow month by month: what comes in, what goes out by kind, and what that adds up to.

use super::{Analysis, fiscal::added};
use crate::{
    plan::{CostKind, PlanError},
    simulate::{Cancel, Spread, summary},
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// The cash flow of a plan over its months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CashFlow {
    /// Kinds of cost that the plan has.
    pub kinds: Vec<CostKind>,
    /// The start, then each month.
    pub rows: Vec<CashRow>,
}

/// The start, or one month. Every quantity is summed up over the futures by itself: percentiles of one
/// row do not add up to those of another, and the cumulative ones come from the same futures' own sums.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CashRow {
    /// 0 is the start, m the m-th month.
    pub row: u32,
    /// What comes in.
    pub benefit: Spread,
    /// What goes out, positive.
    pub cost: Spread,
    /// The same by kind, in the order of [`CashFlow::kinds`].
    pub kinds: Vec<Spread>,
    /// What comes in less what goes out.
    pub net: Spread,
    /// The sum of all nets up to the end of the month, undiscounted.
    pub cumulative: Spread,
    /// The same, discounted to the start.
    pub discounted: Spread,
}

impl Analysis<'_> {
    /// The cash flow month by month.
    ///
    /// # Errors
    /// [`PlanError::Stopped`].
    pub fn cash_flow(&self, cancel: Cancel<'_>) -> Result<CashFlow, PlanError> {
        let count = self.streams.months + 1;
        let rows: Vec<usize> = (0..count).collect();
        let columns = self.columns(&rows, count, cancel)?;
        let all = CostKind::ALL.len();
        let has = |kind: &usize| {
            let mut costs = self.plan.costs.iter();
            costs.any(|cost| cost.kind == CostKind::ALL[*kind])
        };
        let kinds: Vec<usize> = (0..all).filter(has).collect();
        let costs: Vec<Vec<f64>> = columns
            .par_iter()
            .map(|row| added(row.of[..all].iter()))
            .collect();
        let nets: Vec<Vec<f64>> = columns
            .par_iter()
            .zip(&costs)
            .map(|(row, cost)| less(&row.of[all], cost))
            .collect();
        let simple = running(&nets, |_| 1.0);
        let discounted = running(&nets, |row| self.streams.factors[row]);
        let told = rows.into_par_iter().map(|row| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            let kind = |kind: &usize| summary::spread(&columns[row].of[*kind]);
            Ok(CashRow {
                row: row as u32,
                benefit: summary::spread(&columns[row].of[all]),
                cost: summary::spread(&costs[row]),
                kinds: kinds.iter().map(kind).collect(),
                net: summary::spread(&nets[row]),
                cumulative: summary::spread(&simple[row]),
                discounted: summary::spread(&discounted[row]),
            })
        });
        Ok(CashFlow {
            rows: told.collect::<Result<_, _>>()?,
            kinds: kinds.into_iter().map(|kind| CostKind::ALL[kind]).collect(),
        })
    }
}

fn less(benefit: &[f64], cost: &[f64]) -> Vec<f64> {
    // A plan without costs has no column of them.
    let cost = cost.iter().copied().chain(std::iter::repeat(0.0));
    benefit.iter().zip(cost).map(|(b, c)| b - c).collect()
}

/// Each row with all before it, each row at its factor.
fn running(rows: &[Vec<f64>], factor: impl Fn(usize) -> f64) -> Vec<Vec<f64>> {
    let mut sums = vec![0.0; rows.first().map_or(0, Vec::len)];
    let add = |(at, row): (usize, &Vec<f64>)| {
        let factor = factor(at);
        for (sum, value) in sums.iter_mut().zip(row) {
            *sum += value * factor;
        }
        sums.clone()
    };
    rows.iter().enumerate().map(add).collect()
}
