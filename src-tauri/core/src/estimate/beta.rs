//! The beta distribution, exactly: what the tables of three-point estimates are built from and tested
//! against.

use libm::{exp, lgamma, log, log1p};

/// Density of the beta distribution with shapes `a`, `b` ≥ 1 at `x` in 0 to 1.
pub fn density(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        let at_edge = (x <= 0.0 && a == 1.0) || (x >= 1.0 && b == 1.0);
        return if at_edge { exp(-log_beta(a, b)) } else { 0.0 };
    }
    exp((a - 1.0) * log(x) + (b - 1.0) * log1p(-x) - log_beta(a, b))
}

/// Share below `x` (regularised incomplete beta function), by its continued fraction, evaluated after
/// Lentz on the side where it converges quickly.
pub fn below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else if x < (a + 1.0) / (a + b + 2.0) {
        front(x, a, b) * fraction(x, a, b) / a
    } else {
        1.0 - front(1.0 - x, b, a) * fraction(1.0 - x, b, a) / b
    }
}

fn front(x: f64, a: f64, b: f64) -> f64 {
    exp(a * log(x) + b * log1p(-x) - log_beta(a, b))
}

fn log_beta(a: f64, b: f64) -> f64 {
    lgamma(a) + lgamma(b) - lgamma(a + b)
}

/// The continued fraction itself. Shapes of three-point estimates need about twenty steps.
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let kept = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let mut sum = d;
    for step in 1..400 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / kept(1.0 + even * d);
        c = kept(1.0 + even / c);
        sum *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / kept(1.0 + odd * d);
        c = kept(1.0 + odd / c);
        sum *= d * c;
        if (d * c - 1.0).abs() < 1e-16 {
            break;
        }
    }
    sum
}

/// The `x` below which the share `share` lies, to the last digits: Newton steps kept inside a bracket,
/// beginning at `guess`.
pub fn quantile(share: f64, a: f64, b: f64, guess: f64) -> f64 {
    if share <= 0.0 {
        return 0.0;
    }
    if share >= 1.0 {
        return 1.0;
    }
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut x = guess.clamp(1e-12, 1.0 - 1e-12);
    for _ in 0..100 {
        let excess = below(x, a, b) - share;
        if excess > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let next = x - excess / density(x, a, b);
        let next = if next > low && next < high {
            next
        } else {
            0.5 * (low + high)
        };
        if (next - x).abs() <= 1e-14 * next.min(1.0 - next) {
            return next;
        }
        x = next;
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_agree_with_scipy() {
        // scipy.stats.beta.cdf, version 1.17.1
        for (x, a, b, expected) in [
            (0.3, 1.8, 4.2, CDF[0]),
            (0.9, 1.8, 4.2, CDF[1]),
            (0.05, 5.0, 1.0, CDF[2]),
            (0.5, 3.0, 3.0, 0.5),
        ] {
            let found = below(x, a, b);
            assert!((found - expected).abs() < 1e-13, "{x} {a} {b}: {found}");
        }
    }

    const CDF: [f64; 3] = [0.5482303042619047, 0.9997667313930194, 3.125e-7];

    #[test]
    fn quantiles_undo_shares() {
        for (a, b) in [(1.0, 5.0), (1.8, 4.2), (3.0, 3.0), (4.9, 1.1)] {
            for share in [1e-9, 0.001, 0.1, 0.5, 0.9, 0.999, 1.0 - 1e-9] {
                let x = quantile(share, a, b, 0.5);
                assert!((below(x, a, b) - share).abs() < 1e-13, "{a} {b} {share}");
            }
        }
    }
}
