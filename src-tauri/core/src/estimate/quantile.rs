//! From a share of the futures to the value below which that share lies.

mod below;
mod column;

use super::{
    Bounds, Estimate, Peak, metalog::Metalog, mixture::Mixture, normal, samples, table,
    table::Table, triangular, truncated,
};
use crate::{Invalid, formula::FormulaError, wide::exp};
use std::sync::Arc;
use truncated::Fit;

pub(super) use below::{Sides, TwoWay, root};

/// The quantile function of one estimate within its limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantile {
    form: Form,
    bounds: Bounds,
}

#[derive(Debug, Clone, PartialEq)]
enum Form {
    Fixed(f64),
    Range(Fit),
    ThreePoint {
        low: f64,
        width: f64,
        table: Arc<Table>,
    },
    Triangular {
        low: f64,
        mode: f64,
        high: f64,
    },
    Metalog(Metalog),
    /// Values in rising order.
    Samples(Vec<f64>),
    YesNo {
        no: f64,
    },
    Mixture(Arc<Mixture>),
}

impl Quantile {
    /// Prepares the function.
    ///
    /// # Errors
    /// What [`Estimate::check`] refuses, and [`FormulaError::Computed`] for what is not drawn.
    pub fn new(estimate: &Estimate, bounds: &Bounds) -> Result<Self, Invalid> {
        estimate.check(bounds)?;
        let form = match estimate {
            Estimate::Fixed { value } => Form::Fixed(*value),
            Estimate::ThreePoint { low, high, .. } if low == high => Form::Fixed(*low),
            Estimate::ThreePoint {
                low,
                mode,
                high,
                peak,
            } => match peak {
                Peak::Pert { concentration } => Form::ThreePoint {
                    low: *low,
                    width: high - low,
                    table: table::three_point((mode - low) / (high - low), *concentration),
                },
                Peak::Triangular => Form::Triangular {
                    low: *low,
                    mode: *mode,
                    high: *high,
                },
            },
            Estimate::Range { .. } => Form::Range(truncated::fit(estimate, bounds)?),
            Estimate::Percentiles {
                points,
                terms,
                limits,
            } => Form::Metalog(Metalog::fit(points, *terms, &limits.within(bounds))?),
            Estimate::Samples { values, .. } => Form::Samples(samples::sorted(values)),
            Estimate::Computed { .. } => return Err(FormulaError::Computed.into()),
            Estimate::Voices { voices } => Form::Mixture(Arc::new(Mixture::new(voices, bounds)?)),
            Estimate::YesNo { probability } => Form::YesNo {
                no: 1.0 - probability,
            },
        };
        Ok(Self {
            form,
            bounds: *bounds,
        })
    }

    /// The value below which the share `share` of the futures lies; `share` strictly between 0 and 1.
    pub fn at(&self, share: f64) -> f64 {
        let value = match &self.form {
            Form::Fixed(value) => *value,
            Form::ThreePoint { low, width, table } => low + width * table.at(normal::score(share)),
            Form::Range(Fit::Normal {
                centre,
                spread,
                lost,
                tail,
                logarithmic,
            }) => {
                let score = match tail {
                    Some(tail) => tail.score(share),
                    None => cut_score(share, *lost),
                };
                let place = centre + spread * score;
                if *logarithmic { exp(place) } else { place }
            }
            Form::Range(Fit::Pieces {
                least,
                low,
                high,
                most,
                outside,
            }) => pieces(share, [*least, *low, *high, *most], *outside),
            Form::Triangular { low, mode, high } => triangular::quantile(share, *low, *mode, *high),
            Form::Metalog(metalog) => metalog.at(share),
            Form::Samples(sorted) => {
                let drawn = sorted.get(samples::place(share, sorted.len()));
                drawn.copied().unwrap_or(f64::NAN)
            }
            Form::Mixture(mixture) => mixture.at(share),
            // Half and half has its median at no, as an even number of samples has it at the lower.
            Form::YesNo { no } => f64::from(u8::from(share > *no)),
        };
        self.bounds.clamp(value)
    }

    /// Whether some shares have the same value.
    pub(crate) fn has_steps(&self) -> bool {
        matches!(
            self.form,
            Form::Samples(_) | Form::YesNo { .. } | Form::Mixture(_)
        )
    }

    /// The middle of the shares that have the same value as this one; nothing where values are continuous.
    /// Ranks of futures are taken there, so that equal values rank equally.
    pub(crate) fn step(&self, share: f64) -> Option<f64> {
        match &self.form {
            Form::Samples(sorted) => Some(samples::middle(sorted, self.at(share))),
            Form::YesNo { no } if share > *no => Some(0.5 * (1.0 + no)),
            Form::YesNo { no } => Some(0.5 * no),
            Form::Mixture(mixture) => mixture.step(share),
            _ => None,
        }
    }

    /// The value that half of the futures exceed.
    pub fn median(&self) -> f64 {
        self.at(0.5)
    }
}

/// The score of a share of what is left after cutting, counted from the nearer side.
fn cut_score(share: f64, (below, above): (f64, f64)) -> f64 {
    if below == 0.0 && above == 0.0 {
        return normal::score(share);
    }
    let left = 1.0 - below - above;
    if share < 0.5 {
        normal::score(below + share * left)
    } else {
        -normal::score(above + (1.0 - share) * left)
    }
}

fn pieces(share: f64, [least, low, high, most]: [f64; 4], outside: f64) -> f64 {
    if share < outside {
        least + (low - least) * share / outside
    } else if share <= 1.0 - outside {
        low + (high - low) * (share - outside) / (1.0 - 2.0 * outside)
    } else {
        most - (most - high) * (1.0 - share) / outside
    }
}

#[cfg(test)]
mod tests;
