//! What finance asks of many futures: ratios of benefit and cost, and how bad it may become.

use super::{Figure, Spread, future::Futures, summary};
use crate::statistics::mean;

/// (benefits − costs) ÷ costs of each future, undiscounted; none when one costs nothing.
pub(super) fn roi(futures: &Futures) -> Option<Spread> {
    let both = futures.benefit.iter().zip(&futures.spending);
    defined(both.map(|(benefit, cost)| (benefit - cost) / cost))
}

/// Benefits ÷ costs of each future, both discounted; none when one costs nothing. The benefits are what
/// the return has left with the costs put back.
pub(super) fn benefit_cost_ratio(futures: &Futures) -> Option<Spread> {
    let both = futures.npv.iter().zip(&futures.cost_worth);
    defined(both.map(|(npv, cost)| (npv + cost) / cost))
}

fn defined(ratios: impl Iterator<Item = f64>) -> Option<Spread> {
    let ratios: Vec<f64> = ratios.collect();
    let defined = ratios.iter().all(|ratio| ratio.is_finite());
    defined.then(|| summary::spread(&ratios))
}

/// Mean loss of the losing futures; none when none loses.
pub(super) fn expected_loss(npv: &[f64]) -> Option<Figure> {
    let loss = |npv: &[f64]| {
        let losing = npv.iter().filter(|npv| **npv < 0.0);
        mean(&losing.map(|npv| -npv).collect::<Vec<_>>())
    };
    Some(Figure {
        value: loss(npv)?,
        error: summary::error_where(npv, loss),
    })
}

/// Mean return of the worst 5 %.
pub(super) fn tail(npv: &[f64]) -> Figure {
    Figure {
        value: summary::tail_mean(npv),
        error: summary::error_of(npv, summary::tail_mean),
    }
}
