//! From a value to the share of the futures that lie below it: the way back of the quantile function.

use super::{Form, Quantile};
use crate::estimate::{normal, truncated::Fit};

/// Shares of the futures on both sides of a value, each with its own digits in its tail.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::estimate) struct Sides {
    pub(in crate::estimate) below: f64,
    pub(in crate::estimate) above: f64,
}

impl Sides {
    const NONE_BELOW: Self = Self {
        below: 0.0,
        above: 1.0,
    };
    const ALL_BELOW: Self = Self {
        below: 1.0,
        above: 0.0,
    };

    fn new(below: f64, above: f64) -> Self {
        Self {
            below: below.clamp(0.0, 1.0),
            above: above.clamp(0.0, 1.0),
        }
    }
}

/// Scores between which a function without a closed form is known beforehand, and how many to a unit.
const REACH: f64 = 8.25;
const DENSITY: f64 = 8.0;

/// A quantile function with what the way back needs.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::estimate) struct TwoWay {
    pub(in crate::estimate) quantile: Quantile,
    /// Its values at even steps of the normal score, for a form that is smooth.
    knots: Vec<f64>,
    /// Values that a share of the futures has exactly, rising.
    pub(in crate::estimate) atoms: Vec<f64>,
}

impl TwoWay {
    pub(in crate::estimate) fn new(quantile: Quantile) -> Self {
        let last = (2.0 * REACH * DENSITY) as i32;
        let smooth = !matches!(
            quantile.form,
            Form::Fixed(_) | Form::Samples(_) | Form::YesNo { .. }
        );
        let steps = (0..=last).filter(|_| smooth);
        let knots = steps.map(|step| quantile.at(share_at(score_of(step))));
        let knots = knots.collect();
        let mut atoms = quantile.atoms();
        atoms.dedup();
        Self {
            quantile,
            knots,
            atoms,
        }
    }

    /// Values between which the share runs smoothly.
    pub(in crate::estimate) fn knots(&self) -> impl Iterator<Item = f64> {
        let kinks = match self.quantile.form {
            Form::Range(Fit::Pieces {
                least,
                low,
                high,
                most,
                ..
            }) => vec![least, low, high, most],
            Form::Triangular { low, mode, high } => vec![low, mode, high],
            _ => Vec::new(),
        };
        let all = self.knots.iter().chain(&self.atoms).copied();
        all.chain(kinks).collect::<Vec<_>>().into_iter()
    }

    /// What lies up to a value, and beyond it.
    pub(in crate::estimate) fn up_to(&self, value: f64) -> Sides {
        match &self.quantile.form {
            Form::Fixed(fixed) if value >= *fixed => Sides::ALL_BELOW,
            Form::Fixed(_) => Sides::NONE_BELOW,
            Form::Samples(sorted) => {
                let count = sorted.len() as f64;
                let up_to = sorted.partition_point(|one| *one <= value) as f64;
                Sides::new(up_to / count, (count - up_to) / count)
            }
            Form::YesNo { .. } if value < 0.0 => Sides::NONE_BELOW,
            Form::YesNo { .. } if value >= 1.0 => Sides::ALL_BELOW,
            Form::YesNo { no } => Sides::new(*no, 1.0 - no),
            _ => self.smoothly(value),
        }
    }

    /// What lies before a value, and from it on: different from [`TwoWay::up_to`] only at an atom.
    pub(in crate::estimate) fn before(&self, value: f64) -> Sides {
        let at = self.atoms.partition_point(|atom| *atom < value);
        if self.atoms.get(at) != Some(&value) {
            return self.up_to(value);
        }
        match &self.quantile.form {
            Form::Samples(sorted) => {
                let count = sorted.len() as f64;
                let before = sorted.partition_point(|one| *one < value) as f64;
                Sides::new(before / count, (count - before) / count)
            }
            Form::YesNo { no } if value > 0.5 => Sides::new(*no, 1.0 - no),
            Form::Range(Fit::Pieces { least, outside, .. }) if value > *least => {
                Sides::new(1.0 - outside, *outside)
            }
            _ => Sides::NONE_BELOW,
        }
    }

    fn smoothly(&self, value: f64) -> Sides {
        match self.quantile.form {
            Form::Range(Fit::Normal {
                centre,
                spread,
                lost,
                tail,
                logarithmic,
            }) => {
                if logarithmic && value <= 0.0 {
                    return Sides::NONE_BELOW;
                }
                let place = if logarithmic { libm::log(value) } else { value };
                let score = (place - centre) / spread;
                if let Some(tail) = tail {
                    let (below, above) = tail.shares(score);
                    return Sides::new(below, above);
                }
                let left = 1.0 - lost.0 - lost.1;
                let (below, above) = (normal::below(score), normal::below(-score));
                Sides::new((below - lost.0) / left, (above - lost.1) / left)
            }
            Form::Range(Fit::Pieces {
                least,
                low,
                high,
                most,
                outside,
            }) => pieces(value, [least, low, high, most], outside),
            Form::Triangular { low, mode, high } => triangle(value, [low, mode, high]),
            _ => self.searched(value),
        }
    }

    /// The share of a smooth form by its quantile function: between two knots, the score that has the value.
    fn searched(&self, value: f64) -> Sides {
        let above = self.knots.partition_point(|knot| *knot <= value);
        let Some(low) = above.checked_sub(1) else {
            return Sides::NONE_BELOW;
        };
        if above == self.knots.len() {
            return Sides::ALL_BELOW;
        }
        let (from, to) = (score_of(low as i32), score_of(above as i32));
        if self.knots[low] == value {
            return at_score(from);
        }
        let ends = (self.knots[low] - value, self.knots[above] - value);
        at_score(root((from, to), ends, |score| {
            self.quantile.at(share_at(score)) - value
        }))
    }
}

impl Quantile {
    /// Values that a share of the futures has exactly, rising.
    fn atoms(&self) -> Vec<f64> {
        match &self.form {
            Form::Fixed(value) => vec![*value],
            Form::Samples(sorted) => sorted.clone(),
            Form::YesNo { .. } => vec![0.0, 1.0],
            Form::Range(Fit::Pieces {
                least,
                low,
                high,
                most,
                ..
            }) => {
                let ends = [(least, low), (most, high)];
                let level = ends.into_iter().filter(|(limit, end)| limit == end);
                level.map(|(limit, _)| *limit).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn score_of(step: i32) -> f64 {
    f64::from(step) / DENSITY - REACH
}

/// Strictly between 0 and 1.
fn share_at(score: f64) -> f64 {
    normal::below(score).clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON / 2.0)
}

fn at_score(score: f64) -> Sides {
    Sides::new(normal::below(score), normal::below(-score))
}

fn pieces(value: f64, [least, low, high, most]: [f64; 4], outside: f64) -> Sides {
    let part = |from: f64, to: f64| (value - from) / (to - from);
    if value < least {
        Sides::NONE_BELOW
    } else if value >= most {
        Sides::ALL_BELOW
    } else if value < low {
        let below = outside * part(least, low);
        Sides::new(below, 1.0 - below)
    } else if value < high {
        let below = outside + (1.0 - 2.0 * outside) * part(low, high);
        Sides::new(below, 1.0 - below)
    } else {
        let above = outside * (most - value) / (most - high);
        Sides::new(1.0 - above, above)
    }
}

fn triangle(value: f64, [low, mode, high]: [f64; 3]) -> Sides {
    let width = high - low;
    if value <= low {
        Sides::NONE_BELOW
    } else if value >= high {
        Sides::ALL_BELOW
    } else if value < mode {
        let below = (value - low) / width * ((value - low) / (mode - low));
        Sides::new(below, 1.0 - below)
    } else {
        let above = (high - value) / width * ((high - value) / (high - mode));
        Sides::new(1.0 - above, above)
    }
}

/// Where a rising function crosses zero between two places with these values (below zero, and not): false
/// position with the weight of a side that stays halved (Illinois), and halves in between, so that the bracket
/// shrinks whatever the function does.
pub(in crate::estimate) fn root(
    (mut low, mut high): (f64, f64),
    (mut at_low, mut at_high): (f64, f64),
    rising: impl Fn(f64) -> f64,
) -> f64 {
    const MOST: usize = 120;
    let narrow = 4.0 * f64::EPSILON;
    for step in 0..MOST {
        if at_high == 0.0 || high - low <= narrow * low.abs().max(high.abs()) {
            break;
        }
        let secant = high - at_high * (high - low) / (at_high - at_low);
        let halved = step % 3 == 2 || !(secant > low && secant < high);
        let next = if halved { 0.5 * (low + high) } else { secant };
        if next <= low || next >= high {
            break;
        }
        let found = rising(next);
        if found < 0.0 {
            (low, at_low) = (next, found);
            at_high *= 0.5;
        } else {
            (high, at_high) = (next, found);
            at_low *= 0.5;
        }
    }
    high
}

#[cfg(test)]
mod tests;
