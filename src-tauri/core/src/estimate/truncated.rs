//! Ranges within limits: the distribution whose cut form has the stated ends at the stated shares.

use super::{Bounds, Estimate, Shape, normal, once::Once};
use crate::Invalid;
use libm::log;

/// A range, ready to be sampled.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fit {
    /// Normal, possibly cut; in logarithms when `logarithmic`.
    Normal {
        centre: f64,
        spread: f64,
        /// Shares of the uncut distribution below the lower and above the upper limit.
        lost: (f64, f64),
        /// Set where so little is left that it cannot be told from what is lost.
        tail: Option<Tail>,
        logarithmic: bool,
    },
    /// Three even pieces: between the lower limit and the lower end, between the ends, and between the
    /// upper end and the upper limit. A uniform range without limits is three pieces of equal density.
    Pieces {
        least: f64,
        low: f64,
        high: f64,
        most: f64,
        /// Share in each outer piece.
        outside: f64,
    },
}

/// What is left of a bell whose centre lies far beyond a limit: a piece of one tail, measured from that
/// tail's end, where the small shares keep their digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tail {
    /// Whether it is the upper tail: the centre lies below the lower limit.
    upper: bool,
    /// Share of the uncut distribution beyond the limit that is further out, and beyond the nearer one.
    outer: f64,
    inner: f64,
}

impl Tail {
    /// A smaller rest is measured as a tail: above it, what is lost tells it to ten digits.
    const LITTLE: f64 = 1e-6;

    /// The tail between two scores, if they leave little.
    fn between(from: f64, to: f64) -> Option<Self> {
        let upper = from > 0.0;
        let (outer, inner) = if upper { (-to, -from) } else { (from, to) };
        let (outer, inner) = (normal::below(outer), normal::below(inner));
        (inner - outer < Self::LITTLE).then_some(Self {
            upper,
            outer,
            inner,
        })
    }

    /// Shares of what is left below and above a score.
    pub(super) fn shares(&self, score: f64) -> (f64, f64) {
        let width = self.inner - self.outer;
        let share = if self.upper {
            normal::below(-score)
        } else {
            normal::below(score)
        };
        let (outer, inner) = ((share - self.outer) / width, (self.inner - share) / width);
        if self.upper {
            (inner, outer)
        } else {
            (outer, inner)
        }
    }

    /// The score below which a share of what is left lies.
    pub(super) fn score(&self, share: f64) -> f64 {
        let width = self.inner - self.outer;
        if self.upper {
            -normal::score(self.outer + (1.0 - share) * width)
        } else {
            normal::score(self.outer + share * width)
        }
    }
}

/// The distribution of a range within its limits. Anything but a range is its own fit and not asked for.
///
/// A bell cut on both sides can at most be flat. Ends so near their limits that even a flat shape has
/// too little outside them ("0 to 100 %") are honoured by three even pieces.
///
/// # Errors
/// [`Invalid::TooWide`] when that would need a limit which is not there.
pub(super) fn fit(estimate: &Estimate, bounds: &Bounds) -> Result<Fit, Invalid> {
    static FOUND: Once<6, Result<Fit, Invalid>> = Once::new();
    let Estimate::Range {
        low,
        high,
        confidence,
        shape,
    } = *estimate
    else {
        return Err(Invalid::TooWide);
    };
    let least = bounds.least.unwrap_or(f64::NEG_INFINITY);
    let most = bounds.most.unwrap_or(f64::INFINITY);
    let shape = shape.resolve(low, high);
    let numbers = [low, high, confidence, f64::from(shape as u8), least, most];
    FOUND.of(numbers, || find((low, high), confidence, shape, bounds))
}

fn find(
    (low, high): (f64, f64),
    confidence: f64,
    shape: Shape,
    bounds: &Bounds,
) -> Result<Fit, Invalid> {
    let outside = (1.0 - confidence) / 2.0;
    if shape == Shape::Uniform {
        let beyond = (high - low) * outside / confidence;
        return Ok(Fit::Pieces {
            least: bounds.clamp(low - beyond),
            low,
            high,
            most: bounds.clamp(high + beyond),
            outside,
        });
    }
    let logarithmic = shape == Shape::Lognormal;
    let place = |value: f64| match (logarithmic, value > 0.0) {
        (false, _) => value,
        (true, true) => log(value),
        (true, false) => f64::NEG_INFINITY,
    };
    let limits = (
        bounds.least.map_or(f64::NEG_INFINITY, place),
        bounds.most.map_or(f64::INFINITY, place),
    );
    let found = Cut {
        limits,
        ends: (place(low), place(high)),
        outside,
    }
    .solve();
    match (found, bounds.least, bounds.most) {
        (Some((centre, spread)), ..) => Ok(Fit::Normal {
            centre,
            spread,
            lost: (
                normal::below((limits.0 - centre) / spread),
                normal::below((centre - limits.1) / spread),
            ),
            tail: Tail::between((limits.0 - centre) / spread, (limits.1 - centre) / spread),
            logarithmic,
        }),
        (None, Some(least), Some(most)) => Ok(Fit::Pieces {
            least,
            low,
            high,
            most,
            outside,
        }),
        _ => Err(Invalid::TooWide),
    }
}

/// Two shares that fix the two parameters of a cut normal distribution.
struct Cut {
    limits: (f64, f64),
    ends: (f64, f64),
    outside: f64,
}

impl Cut {
    /// Centre and spread, or nothing when no cut normal distribution has these ends.
    fn solve(&self) -> Option<(f64, f64)> {
        let (low, high) = self.ends;
        let score = -normal::score(self.outside);
        let uncut = (0.5 * (low + high), (high - low) / (2.0 * score));
        // Less than the last digit lies beyond the limits.
        let distance = (uncut.0 - self.limits.0).min(self.limits.1 - uncut.0);
        if distance > 8.3 * uncut.1 {
            return Some(uncut);
        }
        if low <= self.limits.0 || high >= self.limits.1 {
            return None;
        }
        // A wider bell puts more beyond the upper end, once its centre puts the right share below the
        // lower one: so one bisection inside another, in the logarithm of the spread.
        let (mut narrow, mut wide) = (log(uncut.1) - 3.0, log(uncut.1) + 6.0);
        let excess = |log_spread: f64| {
            let spread = libm::exp(log_spread);
            let centre = self.centre(spread)?;
            Some((
                centre,
                self.share_below(high, centre, spread)? - (1.0 - self.outside),
            ))
        };
        while excess(wide).is_none_or(|(_, excess)| excess > 0.0) {
            wide -= 0.25;
            if wide <= narrow {
                return None;
            }
        }
        for _ in 0..80 {
            let middle = 0.5 * (narrow + wide);
            match excess(middle) {
                Some((_, excess)) if excess <= 0.0 => wide = middle,
                _ => narrow = middle,
            }
        }
        let (centre, left) = excess(wide)?;
        (left.abs() < 1e-9).then_some((centre, libm::exp(wide)))
    }

    /// The centre that leaves the right share below the lower end. Moving the bell up lowers the share.
    fn centre(&self, spread: f64) -> Option<f64> {
        let (low, high) = self.ends;
        let reach = 34.0 * spread;
        let (mut left, mut right) = (low - reach, high + reach);
        for _ in 0..90 {
            let middle = 0.5 * (left + right);
            // Where too little is left to be counted, the bell is too far away: back towards the ends.
            let lower = match self.share_below(low, middle, spread) {
                Some(share) => share > self.outside,
                None => middle < low,
            };
            if lower {
                left = middle;
            } else {
                right = middle;
            }
        }
        Some(0.5 * (left + right))
    }

    /// Share of the cut distribution below `value`; nothing where what is left is too little to count.
    fn share_below(&self, value: f64, centre: f64, spread: f64) -> Option<f64> {
        let from = (self.limits.0 - centre) / spread;
        let to = (self.limits.1 - centre) / spread;
        let at = (value - centre) / spread;
        let whole = mass(from, to);
        (whole > 1e-250).then(|| mass(from, at) / whole)
    }
}

/// Share of the standard normal between two scores, on the side where it does not cancel.
fn mass(from: f64, to: f64) -> f64 {
    if from > 0.0 {
        normal::below(-from) - normal::below(-to)
    } else {
        normal::below(to) - normal::below(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(low: f64, high: f64) -> Estimate {
        Estimate::Range {
            low,
            high,
            confidence: 0.9,
            shape: Shape::Normal,
        }
    }

    #[test]
    fn without_limits_the_parameters_are_those_of_the_formula() {
        // domain: (100, 1000) at 90 % has μ = 5.756462733, σ = 0.699936169 in logarithms.
        let fitted = fit(&Estimate::range(100.0, 1000.0), &Bounds::NONE).unwrap();
        let Fit::Normal { centre, spread, .. } = fitted else {
            unreachable!("an automatic range of this ratio is lognormal")
        };
        assert!((centre - 5.756_462_733).abs() < 1e-9 && (spread - 0.699_936_169).abs() < 1e-9);
    }

    #[test]
    fn a_cut_bell_has_its_ends_at_the_stated_shares() {
        for (low, high, bounds) in [
            (0.35, 0.8, Bounds::SHARE),
            (0.02, 0.3, Bounds::SHARE),
            (0.6, 0.97, Bounds::SHARE),
            (1.0, 20.0, Bounds::POSITIVE),
        ] {
            let fitted = fit(&range(low, high), &bounds).unwrap();
            let Fit::Normal { centre, spread, .. } = fitted else {
                unreachable!("{low} to {high} fits a bell")
            };
            let cut = Cut {
                limits: (
                    bounds.least.unwrap_or(f64::NEG_INFINITY),
                    bounds.most.unwrap_or(f64::INFINITY),
                ),
                ends: (low, high),
                outside: 0.05,
            };
            let share = |value| cut.share_below(value, centre, spread).unwrap();
            assert!((share(low) - 0.05).abs() < 1e-9, "{low}");
            assert!((share(high) - 0.95).abs() < 1e-9, "{high}");
        }
    }

    #[test]
    fn ends_at_their_limits_become_even_pieces() {
        let fitted = fit(&range(0.0, 1.0), &Bounds::SHARE).unwrap();
        assert!(matches!(fitted, Fit::Pieces { .. }));
        // 1 to 80 needs a longer tail than any bell cut at 0 has (at most 58.4 times, an exponential).
        assert_eq!(
            fit(&range(1.0, 80.0), &Bounds::POSITIVE),
            Err(Invalid::TooWide)
        );
    }
}
