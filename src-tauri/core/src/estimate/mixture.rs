//! The quantile function of equally weighted estimates: where the mean of their distribution functions
//! reaches a share.
//!
//! There is no closed form. The mean is known beforehand at many values (each member's own quantiles at even
//! steps of the normal score, and whatever values occur with a share of their own), and between two of them
//! the crossing is searched to the last digits, from the side where small shares keep theirs.

use super::{
    Bounds, Estimate, Quantile, Voice,
    quantile::{Sides, TwoWay, root},
};
use crate::Invalid;
use std::cmp::Ordering;

/// Shares whose values put members in an order of their own, so that the order of speaking changes no digit.
const ORDERING: [f64; 5] = [0.5, 0.1, 0.9, 0.01, 0.99];

/// Several quantile functions, mixed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mixture {
    members: Vec<TwoWay>,
    /// By rising value.
    knots: Vec<Knot>,
}

/// A value with what lies before and up to it.
#[derive(Debug, Clone, PartialEq)]
struct Knot {
    value: f64,
    before: Sides,
    up_to: Sides,
}

impl Mixture {
    /// Prepares the mixture of two or more.
    ///
    /// # Errors
    /// What [`Estimate::check`] refuses of one of them.
    pub(super) fn new(voices: &[Voice], bounds: &Bounds) -> Result<Self, Invalid> {
        let mut estimates: Vec<(&Estimate, Quantile)> = voices
            .iter()
            .map(|voice| Ok((&voice.estimate, Quantile::new(&voice.estimate, bounds)?)))
            .collect::<Result<_, Invalid>>()?;
        estimates.sort_by(compared);
        // What all agree on is itself, to the last digit.
        if estimates.iter().all(|(one, _)| *one == estimates[0].0) {
            estimates.truncate(1);
        }
        let members = estimates.into_iter();
        let members = members.map(|(_, quantile)| TwoWay::new(quantile)).collect();
        let mut mixture = Self {
            members,
            knots: Vec::new(),
        };
        mixture.knots = mixture.all_knots();
        Ok(mixture)
    }

    fn all_knots(&self) -> Vec<Knot> {
        if self.members.len() < 2 {
            return Vec::new();
        }
        let mut values: Vec<f64> = self.members.iter().flat_map(TwoWay::knots).collect();
        values.retain(|value| value.is_finite());
        values.sort_unstable_by(f64::total_cmp);
        values.dedup();
        let knot = |value: f64| Knot {
            value,
            before: self.mean(|member| member.before(value)),
            up_to: self.mean(|member| member.up_to(value)),
        };
        values.into_iter().map(knot).collect()
    }

    fn mean(&self, of: impl Fn(&TwoWay) -> Sides) -> Sides {
        let count = self.members.len() as f64;
        let (mut below, mut above) = (0.0, 0.0);
        for sides in self.members.iter().map(of) {
            below += sides.below;
            above += sides.above;
        }
        Sides {
            below: below / count,
            above: above / count,
        }
    }

    /// The value below which the share `share` lies; `share` strictly between 0 and 1.
    pub(super) fn at(&self, share: f64) -> f64 {
        let start = (f64::INFINITY, f64::NEG_INFINITY);
        let quantiles = self.members.iter().map(|member| member.quantile.at(share));
        let (least, most) = quantiles.fold(start, |(least, most), value| {
            (least.min(value), most.max(value))
        });
        if least == most {
            return least;
        }
        let place = self.place(share);
        let (from, to) = (place.checked_sub(1), self.knots.get(place));
        let from = from.and_then(|at| self.knots.get(at));
        if let Some(knot) = to.filter(|knot| !reached(knot.before, share)) {
            return knot.value.clamp(least, most);
        }
        let over = |value: f64| over(self.mean(|member| member.up_to(value)), share);
        let low = from.map_or(least, |knot| knot.value.max(least));
        let high = to.map_or(most, |knot| knot.value.min(most));
        if low >= high {
            return high.clamp(least, most);
        }
        let ends = (over(low), over(high));
        if ends.0 >= 0.0 {
            return low;
        }
        root((low, high), ends, over)
    }

    /// The middle of the shares that have the same value as this one; nothing where values are continuous.
    pub(super) fn step(&self, share: f64) -> Option<f64> {
        if let [alone] = self.members.as_slice() {
            return alone.quantile.step(share);
        }
        let knot = self.knots.get(self.place(share))?;
        let jumps = !reached(knot.before, share);
        jumps.then_some(0.5 * (knot.before.below + knot.up_to.below))
    }

    /// The first knot up to which a share lies.
    fn place(&self, share: f64) -> usize {
        self.knots
            .partition_point(|knot| !reached(knot.up_to, share))
    }
}

/// By how much more than a share lies below, told in the tail that is nearer.
fn over(sides: Sides, share: f64) -> f64 {
    if share <= 0.5 {
        sides.below - share
    } else {
        (1.0 - share) - sides.above
    }
}

fn reached(sides: Sides, share: f64) -> bool {
    over(sides, share) >= 0.0
}

fn compared(
    (one, ones): &(&Estimate, Quantile),
    (other, others): &(&Estimate, Quantile),
) -> Ordering {
    let by_value = ORDERING
        .into_iter()
        .map(|share| ones.at(share).total_cmp(&others.at(share)))
        .find(|order| order.is_ne());
    // Different and yet alike in all of these: how they are written decides.
    let written = |estimate: &Estimate| serde_json::to_string(estimate).unwrap_or_default();
    by_value.unwrap_or_else(|| written(one).cmp(&written(other)))
}

#[cfg(test)]
mod tests;
