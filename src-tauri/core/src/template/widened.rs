//! A number of a project made into a number of a template: a wide, round range from which nobody can tell
//! what it was exactly.

use super::Value;
use crate::estimate::{Bounds, Estimate, Quantile};
use libm::{ceil, floor, log10, pow};

/// How many times as wide it becomes.
pub const FACTOR: f64 = 1.5;
/// It is never narrower than so much of its middle on either side.
pub const LEAST: f64 = 0.3;

/// The ends of a range with nine in ten between them.
const ENDS: (f64, f64) = (0.05, 0.95);
/// A share that is certain becomes one that is nearly so.
const NEARLY: f64 = 0.99;
/// Halvings until a range fits its limits.
const HALVINGS: u32 = 40;

/// An estimate as a template keeps it: [`FACTOR`] times as wide about its middle, at least [`LEAST`] of the
/// middle on either side, in round numbers, within the limits. What is nothing stays nothing; a chance is
/// taken by its probability. `usual` is what it usually is, which only a computed number needs.
pub fn widened(estimate: &Estimate, bounds: &Bounds, usual: f64) -> Value {
    let (low, middle, high) = ends(estimate, bounds, usual);
    if middle == 0.0 && low == 0.0 && high == 0.0 {
        return Value::Exact(0.0);
    }
    let (low, high) = apart(low, middle, high);
    let (low, high) = (round(low, downwards), round(high, upwards));
    let (mut low, mut high) = (inside(low, bounds), inside(high, bounds));
    // Limits may leave no range that wide.
    let middle = inside(middle, bounds);
    for _ in 0..HALVINGS {
        if Estimate::range(low, high).check(bounds).is_ok() {
            return Value::Between(low, high);
        }
        (low, high) = (0.5 * (low + middle), 0.5 * (high + middle));
    }
    Value::Exact(middle)
}

/// Below, middle and above of what was said.
fn ends(estimate: &Estimate, bounds: &Bounds, usual: f64) -> (f64, f64, f64) {
    if let Estimate::YesNo { probability } = estimate {
        return (*probability, *probability, *probability);
    }
    match Quantile::new(estimate, bounds) {
        Ok(quantile) if estimate.formula().is_none() => {
            (quantile.at(ENDS.0), quantile.median(), quantile.at(ENDS.1))
        }
        _ => (usual, usual, usual),
    }
}

/// What has one sign keeps it: its ends move apart in ratios.
fn apart(low: f64, middle: f64, high: f64) -> (f64, f64) {
    let least = LEAST * middle.abs();
    let (below, above) = if low > 0.0 || high < 0.0 {
        let away = |end: f64| middle * pow(end / middle, FACTOR);
        (away(low), away(high))
    } else {
        let away = |end: f64| middle + FACTOR * (end - middle);
        (away(low), away(high))
    };
    (below.min(middle - least), above.max(middle + least))
}

fn inside(value: f64, bounds: &Bounds) -> f64 {
    let most = bounds
        .most
        .map(|most| if most == 1.0 { NEARLY } else { most });
    let least = bounds.least.unwrap_or(f64::NEG_INFINITY);
    value.clamp(least, most.unwrap_or(f64::INFINITY))
}

/// Rounding moves no number that is round already, whatever its last bits say.
const NEAR: f64 = 1e-9;

fn downwards(value: f64) -> f64 {
    floor(value + NEAR)
}

fn upwards(value: f64) -> f64 {
    ceil(value - NEAR)
}

/// Two digits that count.
fn round(value: f64, to: fn(f64) -> f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    // Powers of ten below one are not exact, so that one divides by those above.
    let digits = 1.0 - floor(log10(value.abs()));
    if digits >= 0.0 {
        let step = pow(10.0, digits);
        to(value * step) / step
    } else {
        let step = pow(10.0, -digits);
        to(value / step) * step
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wide(estimate: &Estimate, bounds: &Bounds) -> Value {
        widened(estimate, bounds, 7.0)
    }

    #[test]
    fn an_exact_number_becomes_a_round_range() {
        let exact = Estimate::Fixed { value: 1234.0 };
        // 1,234 less and more 30 %: 863.8 and 1,604.2.
        assert_eq!(
            wide(&exact, &Bounds::POSITIVE),
            Value::Between(860.0, 1700.0)
        );
        let nothing = Estimate::Fixed { value: 0.0 };
        assert_eq!(wide(&nothing, &Bounds::NONE), Value::Exact(0.0));
        let loss = Estimate::Fixed { value: -2.4 };
        // −2.4 less and more 30 %: −3.12 and −1.68.
        assert_eq!(wide(&loss, &Bounds::NONE), Value::Between(-3.2, -1.6));
    }

    #[test]
    fn a_range_becomes_half_as_wide_again() {
        // Four times as much is meant in ratios: 20 · 2^−1.5 = 7.07 and 20 · 2^1.5 = 56.6, rounded outwards.
        let range = Estimate::range(10.0, 40.0);
        assert_eq!(wide(&range, &Bounds::NONE), Value::Between(7.0, 57.0));
        // What has both signs, in amounts: 5 ± 1.5 · 15.
        let both = Estimate::range(-10.0, 20.0);
        assert_eq!(wide(&both, &Bounds::NONE), Value::Between(-18.0, 28.0));
    }

    #[test]
    fn a_certain_share_and_a_chance_stay_within_their_limits() {
        let Value::Between(low, high) = wide(&Estimate::Fixed { value: 1.0 }, &Bounds::SHARE)
        else {
            panic!("a range");
        };
        assert!(low >= 0.69 && low < high && high <= 0.99, "{low} {high}");
        let chance = Estimate::YesNo { probability: 0.6 };
        assert_eq!(wide(&chance, &Bounds::SHARE), Value::Between(0.42, 0.78));
    }

    proptest! {
        #[test]
        fn it_is_wider_than_before_and_possible(
            low in 0.001_f64..1e6,
            more in 1.01_f64..30.0,
        ) {
            let high = low * more;
            let range = Estimate::range(low, high);
            let Value::Between(least, most) = wide(&range, &Bounds::POSITIVE) else {
                return Err(TestCaseError::fail("exact"));
            };
            prop_assert!(least <= low && most >= high, "{least} {low} {high} {most}");
            prop_assert!(Estimate::range(least, most).check(&Bounds::POSITIVE).is_ok());
        }

        #[test]
        fn a_share_stays_one(low in 0.0_f64..0.98, wide_by in 0.005_f64..0.5) {
            let high = (low + wide_by).min(0.999);
            let range = Estimate::range(low, high);
            if range.check(&Bounds::SHARE).is_ok() {
                let figure = wide(&range, &Bounds::SHARE);
                prop_assert!(figure.estimate().check(&Bounds::SHARE).is_ok());
            }
        }
    }
}
