//! Total indices: what of the return's variance would stay if everything but one driver were known.

use super::Analysis;
use crate::{
    plan::{Degree, Plan, PlanError, Streams, pairs, row_sets},
    simulate::{BLOCK, Cancel, Draws, Figure, REPLICATES, Run, parts::Parts, summary},
    statistics::mean,
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Futures that are changed in one driver at a time.
pub const BASE_POINTS: usize = 2_048;

/// Total index of one driver.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TotalEffect {
    /// Id of the driver.
    pub id: String,
    /// Share of the return's variance in which the driver has a part, alone or together with others.
    /// None where the return does not vary, and for a driver that moves together with another: it cannot be
    /// changed alone.
    pub sobol_total: Option<Figure>,
}

impl Analysis<'_> {
    /// Total index (Sobol) of each driver, in the order of the plan, on [`BASE_POINTS`] futures of their
    /// own: the mean square of what changing this driver alone does to the return, over twice its
    /// variance (Jansen 1999). A driver that moves together with another has none.
    ///
    /// # Errors
    /// [`PlanError::Stopped`], and what drawing refuses.
    pub fn total_effects(&self, cancel: Cancel<'_>) -> Result<Vec<TotalEffect>, PlanError> {
        let run = Run {
            samples: BASE_POINTS,
            ..self.run
        };
        let ranks = self.ranks();
        let others: Vec<usize> = ranks.iter().map(|rank| rank + ranks.len()).collect();
        let base = Draws::in_dimensions(self.plan, &run, &ranks)?;
        let other = Draws::in_dimensions(self.plan, &run, &others)?;
        let blocks = (0..base.samples.div_ceil(BLOCK)).into_par_iter();
        let worked = blocks.map(|block| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            self.changed(&self.streams, &base, &other, block)
        });
        let worked: Vec<Changed> = worked.collect::<Result<_, _>>()?;
        let joined = |of: &dyn Fn(&Changed) -> &[f64]| -> Vec<f64> {
            let blocks = worked.iter();
            blocks.flat_map(|block| of(block).iter().copied()).collect()
        };
        let returns = joined(&|block| &block.base);
        let together = together(self.plan)?;
        let drivers = self.plan.drivers.iter().enumerate();
        let effects = drivers.map(|(at, driver)| {
            let changed = joined(&|block| block.changed[at].as_deref().unwrap_or(&block.base));
            TotalEffect {
                id: driver.id.clone(),
                sobol_total: jansen(&returns, &changed).filter(|_| !together.contains(&at)),
            }
        });
        Ok(effects.collect())
    }

    fn changed(
        &self,
        streams: &Streams,
        base: &Draws,
        other: &Draws,
        block: usize,
    ) -> Result<Changed, PlanError> {
        let places = base.places(block);
        let (columns, others) = (base.columns(&places), other.columns(&places));
        let parts = Parts::new(streams, &columns, places.len())?;
        let drivers = (0..self.plan.drivers.len()).map(|at| {
            let changed = self
                .matters(at)
                .then(|| parts.with(&columns, &[(at, others[at])]));
            changed.transpose()
        });
        Ok(Changed {
            changed: drivers.collect::<Result<_, _>>()?,
            base: parts.total().to_vec(),
        })
    }
}

/// Drivers that move with others: by what is said of them, or because their rows were seen together.
fn together(plan: &Plan) -> Result<BTreeSet<usize>, PlanError> {
    let said = pairs(plan)?.into_iter();
    let said = said.filter(|(_, degree)| *degree != Degree::Independent);
    let said = said.flat_map(|((one, other), _)| [one, other]);
    let seen = row_sets(plan).into_values().filter(|set| set.len() > 1);
    Ok(said.chain(seen.flatten()).collect())
}

/// Returns of a block, and with each driver changed; nothing for one without effect.
struct Changed {
    base: Vec<f64>,
    changed: Vec<Option<Vec<f64>>>,
}

/// Jansen's estimate with its error, the replicates one after another; none where the return does not
/// vary.
pub(super) fn jansen(base: &[f64], changed: &[f64]) -> Option<Figure> {
    let each = (base.len() / REPLICATES).max(1);
    let centre = mean(base)?;
    let parts: Vec<[f64; 4]> = base
        .chunks_exact(each)
        .zip(changed.chunks_exact(each))
        .map(|(base, changed)| {
            let pairs = base.iter().zip(changed);
            pairs.fold([0.0; 4], |[count, sum, squares, apart], (b, c)| {
                let from_centre = b - centre;
                [
                    count + 1.0,
                    sum + from_centre,
                    squares + from_centre * from_centre,
                    apart + (b - c) * (b - c),
                ]
            })
        })
        .collect();
    let index = |left_out: usize| {
        let kept = parts.iter().enumerate().filter(|(at, _)| *at != left_out);
        let all = kept.fold([0.0; 4], |all, (_, part)| {
            [0, 1, 2, 3].map(|at| all[at] + part[at])
        });
        let [count, sum, squares, apart] = all;
        let variance = (squares - sum * sum / count) / count;
        (variance > 1e-18 * centre * centre && variance > 0.0)
            .then(|| apart / (2.0 * count * variance))
    };
    let whole = index(REPLICATES)?;
    Some(summary::left_out(|replicate| {
        index(replicate).unwrap_or(whole)
    }))
}
