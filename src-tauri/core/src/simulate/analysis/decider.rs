//! What decides the return, driver by driver, from the futures at hand.

use super::{
    Analysis,
    bins::{Bins, Sums},
    perfect_information,
};
use crate::{
    plan::PlanError,
    simulate::{Cancel, Figure, summary},
};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

/// What decides the return, and what knowing is worth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deciders {
    /// What knowing everything before deciding would be worth, on the return.
    pub perfect_information: Figure,
    /// Each driver, in the order of the plan.
    pub drivers: Vec<Decider>,
}

/// What one driver decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decider {
    /// Id of the driver.
    pub id: String,
    /// Whether the return does not depend on it at all; so for every driver that is fixed or
    /// computed.
    pub no_effect: bool,
    /// First-order index (Sobol): the share of the return's variance that would go with this driver's
    /// value known. None where the return does not vary.
    pub sobol_first: Option<Figure>,
    /// What knowing this driver alone would be worth: from 0 to that of knowing everything.
    pub perfect_information: Figure,
}

impl Analysis<'_> {
    /// First-order index and perfect information of each driver: futures in bins of equal count by its
    /// value, and the mean return of each bin.
    ///
    /// Where drivers go together, the index of one contains what it tells of the others.
    ///
    /// # Errors
    /// [`PlanError::Stopped`].
    pub fn deciders(&self, cancel: Cancel<'_>) -> Result<Deciders, PlanError> {
        let all = self.everything();
        let drivers = (0..self.plan.drivers.len()).into_par_iter();
        let drivers = drivers.map(|at| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            Ok(self.decider(at, all.value))
        });
        Ok(Deciders {
            perfect_information: all,
            drivers: drivers.collect::<Result<_, _>>()?,
        })
    }

    fn decider(&self, at: usize, everything: f64) -> Decider {
        let nothing = Figure {
            value: 0.0,
            error: 0.0,
        };
        let no_effect = !self.matters(at);
        let sums = self.bins(at).sums(&self.npv);
        let varies = sums.told().share.is_some();
        let mut worth = nothing;
        let mut first = nothing;
        if !no_effect {
            first = sums.figure(|told| told.share.unwrap_or_default());
            worth = worth_of(&sums, everything);
        }
        Decider {
            id: self.plan.drivers[at].id.clone(),
            no_effect,
            sobol_first: varies.then_some(first),
            perfect_information: worth,
        }
    }

    /// What knowing everything would be worth.
    pub(super) fn everything(&self) -> Figure {
        let everything = |npv: &[f64]| perfect_information(&[npv]);
        Figure {
            value: everything(&self.npv),
            error: summary::error_of(&self.npv, everything),
        }
    }

    /// The futures by the value of one driver.
    pub(super) fn bins(&self, driver: usize) -> Bins<'_> {
        let drawn = &self.draws.drivers[driver];
        if drawn.points.is_empty() {
            Bins::of(&drawn.values)
        } else {
            Bins::new(&drawn.values, &drawn.points.order())
        }
    }
}

/// What knowing the bin is worth; rounding must not put it above what knowing everything is worth.
pub(super) fn worth_of(sums: &Sums, everything: f64) -> Figure {
    let found = sums.figure(|told| told.worth);
    Figure {
        value: found.value.min(everything),
        ..found
    }
}
