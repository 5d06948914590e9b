//! A poor, a typical and a good future with all their inputs, so that a distribution can be told.

use super::Analysis;
use crate::{simulate::shares::between, statistics::percentile};
use serde::{Deserialize, Serialize};

/// One future in so many is near enough to stand for a percentile.
const ONE_IN: usize = 100;

/// Three futures worth telling.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Examples {
    /// Near P10 of the return.
    pub poor: Example,
    /// Near P50.
    pub typical: Example,
    /// Near P90.
    pub good: Example,
}

/// One future that stands for a percentile of the return.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// The percentile of the return.
    pub percentile: f64,
    /// The return of this very future.
    pub npv: f64,
    /// Every driver, in the order of the plan.
    pub inputs: Vec<Input>,
}

/// A driver's value in one future.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// Id of the driver.
    pub id: String,
    /// Its value, in its unit.
    pub value: f64,
    /// Share of its values that are lower; none for a fixed driver.
    pub share_below: Option<f64>,
}

impl Analysis<'_> {
    /// A poor, a typical and a good future.
    ///
    /// Of the hundredth part of all futures whose return lies nearest to the percentile, it is the one
    /// whose inputs are the most ordinary: the least sum of squares of how far each driver's share lies
    /// from a half. So nothing in it is odd that need not be.
    pub fn examples(&self) -> Examples {
        let mut order: Vec<usize> = (0..self.npv.len()).collect();
        order.sort_unstable_by(|a, b| self.npv[*a].total_cmp(&self.npv[*b]).then(a.cmp(b)));
        let sorted: Vec<f64> = order.iter().map(|at| self.npv[*at]).collect();
        let example = |at: f64| self.example(&order, percentile(&sorted, at).unwrap_or_default());
        Examples {
            poor: example(0.1),
            typical: example(0.5),
            good: example(0.9),
        }
    }

    fn example(&self, order: &[usize], percentile: f64) -> Example {
        let distance = |future: &usize| (self.npv[*future] - percentile).abs();
        // The nearest stand together around the place of the percentile.
        let mut near = order.to_vec();
        near.sort_by(|a, b| distance(a).total_cmp(&distance(b)));
        near.truncate(order.len().div_ceil(ONE_IN));
        let odd = |future: &usize| -> f64 {
            let drivers = self.draws.drivers.iter();
            let shares = drivers.filter_map(|drawn| drawn.points.shares().get(*future));
            shares
                .map(|share| (between(*share) - 0.5) * (between(*share) - 0.5))
                .sum()
        };
        let ordinary = near.iter().min_by(|a, b| odd(a).total_cmp(&odd(b)));
        let future = ordinary.copied().unwrap_or_default();
        let drivers = self.plan.drivers.iter().zip(&self.draws.drivers);
        Example {
            percentile,
            npv: self.npv[future],
            inputs: drivers
                .map(|(driver, drawn)| Input {
                    id: driver.id.clone(),
                    value: drawn.values[future],
                    share_below: drawn.points.shares().get(future).copied().map(between),
                })
                .collect(),
        }
    }
}
