//! What knowing is worth before choosing among several ways, doing nothing among them: everything, and each
//! driver alone.

use super::bins::{Bins, choice};
use crate::{
    plan::PlanError,
    simulate::{
        Cancel, Figure, Worked,
        side_by_side::{greatest, knowing_all},
    },
};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// What knowing is worth before choosing among ways.
#[derive(Debug, Clone, PartialEq)]
pub struct Knowing {
    /// What knowing everything would be worth.
    pub perfect_information: Figure,
    /// Each driver that some way depends on, by id.
    pub drivers: Vec<KnownDriver>,
}

/// What knowing one driver is worth.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownDriver {
    /// Its id.
    pub id: String,
    /// From 0 to what knowing everything is worth.
    pub worth: Figure,
}

/// What knowing is worth before choosing among ways that were worked through among each other: futures in bins
/// of equal count by the luck of a driver, and in each bin the way with the greatest mean return. Where ways
/// say a number differently, knowing it is knowing where in its range it lies.
///
/// # Errors
/// [`PlanError::Stopped`].
pub fn knowing(ways: &[&Worked], cancel: Cancel<'_>) -> Result<Knowing, PlanError> {
    let best = greatest(ways, None);
    let all = knowing_all(ways, best);
    let others = beside_the_best(ways, best);
    let ids: BTreeSet<&str> = ways
        .iter()
        .flat_map(|way| way.ids.iter().zip(&way.matters))
        .filter(|(_, matters)| **matters)
        .map(|(id, _)| id.as_str())
        .collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let drivers = ids.into_par_iter().map(|id| {
        if cancel() {
            return Err(PlanError::Stopped);
        }
        let bins = ways.iter().find_map(|way| bins(way, id));
        let sums: Vec<_> = bins
            .iter()
            .flat_map(|bins| others.iter().map(|more| bins.sums(more)))
            .collect();
        let found = choice(&sums);
        Ok(KnownDriver {
            id: id.to_owned(),
            worth: Figure {
                // Rounding must not put it above what knowing everything is worth.
                value: found.value.min(all.value),
                ..found
            },
        })
    });
    Ok(Knowing {
        perfect_information: all,
        drivers: drivers.collect::<Result<_, _>>()?,
    })
}

/// What every other way, doing nothing among them, returns more than the best on average.
fn beside_the_best(ways: &[&Worked], best: Option<usize>) -> Vec<Vec<f64>> {
    let Some(best) = best else {
        return ways.iter().map(|way| way.npv.clone()).collect();
    };
    let others = (0..ways.len()).filter(|at| *at != best);
    let more = others.map(|at| {
        let pairs = ways[at].npv.iter().zip(&ways[best].npv);
        pairs.map(|(other, best)| other - best).collect()
    });
    let nothing = ways[best].npv.iter().map(|npv| -npv).collect();
    more.chain(std::iter::once(nothing)).collect()
}

/// The futures by one driver of a way that depends on it.
fn bins<'w>(way: &'w Worked, id: &str) -> Option<Bins<'w>> {
    let at = way.ids.iter().position(|own| own == id)?;
    if !way.matters[at] {
        return None;
    }
    let drawn = &way.draws.drivers[at];
    Some(Bins::new(&drawn.values, &drawn.points.order()))
}
