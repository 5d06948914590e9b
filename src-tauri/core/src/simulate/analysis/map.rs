//! The chance to pay back over two drivers at once.

use super::{Analysis, held::HeldFutures};
use crate::{
    plan::PlanError,
    simulate::{Cancel, Figure, summary},
    statistics::percentiles,
};
use serde::{Deserialize, Serialize};

/// Futures of each replicate in each place of the map: 2,048 in all.
const PER_REPLICATE: usize = 128;

/// Values of each driver.
const STEPS: usize = 11;

/// The chance to pay back with two drivers held, all others as they come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChanceMap {
    /// Id of the driver whose values run across.
    pub across: String,
    /// Id of the driver whose values run up.
    pub up: String,
    /// Values of the first, evenly from its P5 to its P95; a single one for a fixed driver.
    pub across_values: Vec<f64>,
    /// Values of the second, likewise.
    pub up_values: Vec<f64>,
    /// P10 and P90 of the first; none for a fixed driver.
    pub across_ends: Option<(f64, f64)>,
    /// The same of the second.
    pub up_ends: Option<(f64, f64)>,
    /// The chance at each place: one row for each value that runs up.
    pub chances: Vec<Vec<Figure>>,
}

impl Analysis<'_> {
    /// The chance to pay back over two drivers.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`], [`PlanError::Twice`] for one driver against itself, and
    /// [`PlanError::Stopped`].
    pub fn chance_map(
        &self,
        across: &str,
        up: &str,
        cancel: Cancel<'_>,
    ) -> Result<ChanceMap, PlanError> {
        let (first, second) = (self.place(across)?, self.place(up)?);
        if first == second {
            return Err(PlanError::Twice {
                id: across.to_owned(),
            });
        }
        let futures = HeldFutures::new(self, PER_REPLICATE, cancel)?;
        let (across_values, up_values) = (self.steps(first), self.steps(second));
        let chance = |x: f64, y: f64| {
            let returns = futures.with(&[(first, x), (second, y)], cancel)?;
            Ok(summary::share(&returns, |npv| *npv >= 0.0))
        };
        let row = |y: &f64| across_values.iter().map(|x| chance(*x, *y)).collect();
        let chances = up_values
            .iter()
            .map(row)
            .collect::<Result<_, PlanError>>()?;
        Ok(ChanceMap {
            across: across.to_owned(),
            up: up.to_owned(),
            across_values,
            up_values,
            across_ends: self.draws.drivers[first].ends,
            up_ends: self.draws.drivers[second].ends,
            chances,
        })
    }

    fn steps(&self, driver: usize) -> Vec<f64> {
        let mut values = self.draws.drivers[driver].values.to_vec();
        let [low, high] = percentiles(&mut values, [0.05, 0.95]).unwrap_or_default();
        if low == high {
            return vec![low];
        }
        let step = (high - low) / (STEPS as f64 - 1.0);
        (0..STEPS).map(|at| low + step * at as f64).collect()
    }
}
