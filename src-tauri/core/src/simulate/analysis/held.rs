//! Futures with drivers held at a value, for many values one after another.

use super::Analysis;
use crate::{
    plan::PlanError,
    simulate::{BLOCK, Cancel, Draws, parts::Parts, swing::part},
};
use rayon::prelude::*;

/// The first futures of each replicate, ready to be asked again and again.
pub(super) struct HeldFutures<'a> {
    draws: Draws,
    blocks: Vec<Parts<'a>>,
}

impl<'a> HeldFutures<'a> {
    /// At most so many futures of each replicate.
    pub(super) fn new(
        analysis: &'a Analysis<'_>,
        most: usize,
        cancel: Cancel<'_>,
    ) -> Result<Self, PlanError> {
        let draws = part(&analysis.draws, most);
        let blocks = (0..draws.samples.div_ceil(BLOCK)).into_par_iter();
        let blocks = blocks.map(|block| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            let places = draws.places(block);
            let columns = draws.columns(&places);
            Parts::new(&analysis.streams, &columns, places.len())
        });
        let blocks = blocks.collect::<Result<_, _>>()?;
        Ok(Self { draws, blocks })
    }

    /// Returns as drawn.
    pub(super) fn drawn(&self) -> Vec<f64> {
        let blocks = self.blocks.iter();
        blocks.flat_map(|parts| parts.total()).copied().collect()
    }

    /// Returns with each of some drivers held at its value in every future.
    pub(super) fn with(
        &self,
        held: &[(usize, f64)],
        cancel: Cancel<'_>,
    ) -> Result<Vec<f64>, PlanError> {
        let blocks = self.blocks.par_iter().enumerate();
        let returns = blocks.map(|(block, parts)| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            let places = self.draws.places(block);
            let columns = self.draws.columns(&places);
            let constant: Vec<(usize, Vec<f64>)> = held
                .iter()
                .map(|(driver, value)| (*driver, vec![*value; places.len()]))
                .collect();
            let others: Vec<(usize, &[f64])> = constant
                .iter()
                .map(|(driver, column)| (*driver, column.as_slice()))
                .collect();
            parts.with(&columns, &others)
        });
        let returns: Vec<Vec<f64>> = returns.collect::<Result<_, _>>()?;
        Ok(returns.concat())
    }
}
