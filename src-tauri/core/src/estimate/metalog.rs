//! The metalog distribution: a quantile function that passes through stated percentiles.
//!
//! Keelin, The Metalog Distributions, Decision Analysis 13 (2016). With c = y − ½ and L = ln(y ÷ (1 − y)),
//! its terms are 1, L, cL, c, c², c²L, c³, c³L, c⁴. A limit on one side makes it the distribution of a
//! logarithm, limits on both sides that of a logit.

use super::{Bounds, Percentile};
use crate::Invalid;
use libm::{exp, log};

/// Steps of the logit of a share at which the rise is checked, and how far: shares from about 1e-15.
const STEP: f64 = 0.05;
const STEPS: i32 = 700;

/// A tail that rises by no more than this is level.
const LEVEL: f64 = 1e-12;

/// How near an exact fit comes to its percentiles, as a part of their span.
const NEAR: f64 = 1e-9;

/// The fitted quantile function.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Metalog {
    terms: Vec<f64>,
    limits: Bounds,
}

impl Metalog {
    /// The metalog with that many terms (as many as percentiles when nothing is said) through points
    /// that rise, within limits.
    ///
    /// # Errors
    /// [`Invalid::OnLimit`] for a percentile at its limit, and [`Invalid::Infeasible`] when the function
    /// would fall somewhere.
    pub(super) fn fit(
        points: &[Percentile],
        terms: Option<usize>,
        limits: &Bounds,
    ) -> Result<Self, Invalid> {
        let on_limit = |point: &&Percentile| {
            limits.least.is_some_and(|least| point.value <= least)
                || limits.most.is_some_and(|most| point.value >= most)
        };
        if let Some(point) = points.iter().find(on_limit) {
            return Err(Invalid::OnLimit { share: point.share });
        }
        let terms = terms.unwrap_or(points.len());
        let worst = match attempt(points, terms, limits) {
            Ok(found) => return Ok(found),
            Err(worst) => worst,
        };
        let apart = |point: &&Percentile| (logit(point.share) - worst).abs();
        let nearest = points
            .iter()
            .min_by(|one, other| apart(one).total_cmp(&apart(other)));
        let fewer = (2..terms).rev();
        let from_zero = Bounds {
            least: Some(0.0),
            most: limits.most,
        };
        let positive = limits.least.is_none() && points.iter().all(|point| point.value > 0.0);
        Err(Invalid::Infeasible {
            share: nearest.map_or(0.5, |point| point.share),
            terms: fewer
                .into_iter()
                .find(|fewer| attempt(points, *fewer, limits).is_ok()),
            least: (positive && attempt(points, terms, &from_zero).is_ok()).then_some(0.0),
        })
    }

    /// The value below which the share `share` lies; `share` strictly between 0 and 1.
    pub(super) fn at(&self, share: f64) -> f64 {
        let place = sum(&self.terms, share - 0.5, log(share / (1.0 - share)));
        value(place, &self.limits)
    }
}

/// The value at a place of the scale on which nothing is impossible.
pub(super) fn value(place: f64, limits: &Bounds) -> f64 {
    match (limits.least, limits.most) {
        (None, None) => place,
        (Some(least), None) => least + exp(place),
        (None, Some(most)) => most - exp(-place),
        (Some(least), Some(most)) => {
            // On the side where the exponential does not overflow.
            let away = exp(-place.abs());
            let part = (most - least) * away / (1.0 + away);
            if place < 0.0 {
                least + part
            } else {
                most - part
            }
        }
    }
}

/// A value on the scale on which nothing is impossible.
pub(super) fn place(value: f64, limits: &Bounds) -> f64 {
    match (limits.least, limits.most) {
        (None, None) => value,
        (Some(least), None) => log(value - least),
        (None, Some(most)) => -log(most - value),
        (Some(least), Some(most)) => log((value - least) / (most - value)),
    }
}

fn logit(share: f64) -> f64 {
    log(share / (1.0 - share))
}

/// Each term is a power of c, with or without L.
fn kind(term: usize) -> (usize, bool) {
    match term {
        0 => (0, false),
        1 => (0, true),
        2 => (1, true),
        3 => (1, false),
        // c², c²L, c³, c³L, …
        more => (more / 2, more % 2 == 1),
    }
}

fn power(base: f64, exponent: usize) -> f64 {
    std::iter::repeat_n(base, exponent).product()
}

fn basis(term: usize, c: f64, l: f64) -> f64 {
    let (exponent, logarithmic) = kind(term);
    power(c, exponent) * if logarithmic { l } else { 1.0 }
}

fn sum(terms: &[f64], c: f64, l: f64) -> f64 {
    let each = terms.iter().enumerate();
    each.map(|(term, weight)| weight * basis(term, c, l)).sum()
}

/// The fitted function, or the logit of the share where it falls most.
fn attempt(points: &[Percentile], terms: usize, limits: &Bounds) -> Result<Metalog, f64> {
    let places: Vec<f64> = points
        .iter()
        .map(|point| place(point.value, limits))
        .collect();
    let (Some(first), Some(last)) = (places.first(), places.last()) else {
        return Err(0.0);
    };
    // Measured from the middle, in units of the span: so no digits are lost, whatever the unit is.
    let (centre, span) = (0.5 * (first + last), last - first);
    let columns: Vec<Vec<f64>> = (0..terms)
        .map(|term| {
            let at = |point: &Percentile| basis(term, point.share - 0.5, logit(point.share));
            points.iter().map(at).collect()
        })
        .collect();
    let sides: Vec<f64> = places.iter().map(|place| (place - centre) / span).collect();
    let mut fitted = least_squares(columns, &sides).ok_or(0.0)?;
    if let Some(worst) = worst_fall(&fitted) {
        return Err(worst);
    }
    if terms == points.len() {
        let off = points.iter().zip(&sides).find(|(point, side)| {
            let found = sum(&fitted, point.share - 0.5, logit(point.share));
            let off = (found - **side).abs();
            off.is_nan() || off > NEAR
        });
        if let Some((point, _)) = off {
            return Err(logit(point.share));
        }
    }
    for weight in &mut fitted {
        *weight *= span;
    }
    if let Some(middle) = fitted.first_mut() {
        *middle += centre;
    }
    Ok(Metalog {
        terms: fitted,
        limits: *limits,
    })
}

/// The logit of the share where the function falls most, if it does: on a grid that is even in the logit,
/// between its points wherever the rise is least, and in both tails, where only the terms with L are left.
fn worst_fall(terms: &[f64]) -> Option<f64> {
    let end = f64::from(STEPS) * STEP;
    let tail = |c: f64| {
        let each = terms.iter().enumerate();
        let logarithmic = each.filter(|(term, _)| kind(*term).1);
        logarithmic
            .map(|(term, weight)| weight * power(c, kind(term).0))
            .sum::<f64>()
    };
    let grid: Vec<(f64, f64)> = (-STEPS..=STEPS)
        .map(|step| {
            let at = f64::from(step) * STEP;
            (at, rise(terms, at))
        })
        .collect();
    let between = grid
        .windows(3)
        .filter(|three| three[1].1 <= three[0].1 && three[1].1 <= three[2].1)
        .map(|three| least_rise(terms, three[0].0, three[2].0));
    // A tail may end level: then the terms beside it decide, and the grid has seen them.
    let tails = [(-end, tail(-0.5) + LEVEL), (end, tail(0.5) + LEVEL)];
    let least = grid
        .iter()
        .copied()
        .chain(between)
        .chain(tails)
        .min_by(|(_, one), (_, other)| one.total_cmp(other));
    least
        .filter(|(_, rise)| rise.is_nan() || *rise <= 0.0)
        .map(|(at, _)| at)
}

/// The least rise between two logits that have one in between, and where: a third is cut off each time.
fn least_rise(terms: &[f64], mut from: f64, mut to: f64) -> (f64, f64) {
    for _ in 0..40 {
        let third = (to - from) / 3.0;
        if rise(terms, from + third) < rise(terms, to - third) {
            to -= third;
        } else {
            from += third;
        }
    }
    let middle = 0.5 * (from + to);
    (middle, rise(terms, middle))
}

/// The derivative by the logit of the share.
fn rise(terms: &[f64], at: f64) -> f64 {
    let away = exp(-at.abs());
    // y(1 − y), without cancelling in either tail.
    let w = away / ((1.0 + away) * (1.0 + away));
    let c = (0.5 * (1.0 - away) / (1.0 + away)).copysign(at);
    let each = terms.iter().enumerate().map(|(term, weight)| {
        let (exponent, logarithmic) = kind(term);
        let fall = match exponent {
            0 => 0.0,
            _ => exponent as f64 * power(c, exponent - 1) * w,
        };
        let slope = if logarithmic {
            fall * at + power(c, exponent)
        } else {
            fall
        };
        weight * slope
    });
    each.sum()
}

/// The weights of columns that come nearest to the sides: modified Gram-Schmidt, with the right side as
/// one more column. Nothing when the columns do not tell the weights apart.
fn least_squares(mut columns: Vec<Vec<f64>>, sides: &[f64]) -> Option<Vec<f64>> {
    let dot =
        |one: &[f64], other: &[f64]| -> f64 { one.iter().zip(other).map(|(a, b)| a * b).sum() };
    let count = columns.len();
    columns.push(sides.to_vec());
    let mut upper = vec![vec![0.0; count + 1]; count];
    for at in 0..count {
        let before = columns[at].clone();
        let size = dot(&before, &before).sqrt();
        if size.is_nan() || size <= 1e-13 {
            return None;
        }
        upper[at][at] = size;
        let unit: Vec<f64> = before.iter().map(|value| value / size).collect();
        for later in at + 1..=count {
            let along = dot(&unit, &columns[later]);
            upper[at][later] = along;
            for (value, unit) in columns[later].iter_mut().zip(&unit) {
                *value -= along * unit;
            }
        }
    }
    let mut weights = vec![0.0; count];
    for at in (0..count).rev() {
        let known: f64 = (at + 1..count)
            .map(|later| upper[at][later] * weights[later])
            .sum();
        weights[at] = (upper[at][count] - known) / upper[at][at];
    }
    Some(weights)
}

#[cfg(test)]
mod tests;
