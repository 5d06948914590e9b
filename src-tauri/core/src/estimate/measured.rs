//! A share that was counted, with the doubt that so many cases leave.

use super::{Bounds, Estimate, Peak, Shape, USUAL_CONFIDENCE, beta, normal};

/// From so many cases on, the beta distribution is as good as a normal one, and its sums take longer than
/// they are worth.
const MANY: f64 = 20_000.0;

impl Estimate {
    /// `hits` of `cases`: the share with the doubt of a sample of that size. A range from the 5th to the
    /// 95th percentile of the beta distribution with half a case more on both sides (Jeffreys); nothing
    /// without cases. Where a share is so close to none or all that no range says it, three points do:
    /// the counted share between the ends that all but one in a hundred lie within.
    pub fn counted(hits: u64, cases: u64) -> Option<Self> {
        if cases == 0 || hits > cases {
            return None;
        }
        let (hits, cases) = (hits as f64, cases as f64);
        let side = (1.0 - USUAL_CONFIDENCE) / 2.0;
        let [low, high] = rounded([
            quantile(hits, cases, side),
            quantile(hits, cases, 1.0 - side),
        ]);
        let range = Self::Range {
            low,
            high,
            confidence: USUAL_CONFIDENCE,
            shape: Shape::Automatic,
        };
        if hits > 0.0 && hits < cases && range.check(&Bounds::SHARE).is_ok() {
            return Some(range);
        }
        let mode = hits / cases;
        let ends = rounded([quantile(hits, cases, 0.005), quantile(hits, cases, 0.995)]);
        let low = if hits == 0.0 { 0.0 } else { ends[0].min(mode) };
        let high = if hits == cases {
            1.0
        } else {
            ends[1].max(mode)
        };
        Some(Self::ThreePoint {
            low,
            mode: mode.clamp(low, high),
            high,
            peak: Peak::default(),
        })
    }
}

/// Below which share so much of the doubt lies.
fn quantile(hits: f64, cases: f64, at: f64) -> f64 {
    let (a, b) = (hits + 0.5, cases - hits + 0.5);
    if cases > MANY {
        let mean = a / (a + b);
        let spread = libm::sqrt(mean * (1.0 - mean) / (a + b + 1.0));
        return (mean + normal::score(at) * spread).clamp(0.0, 1.0);
    }
    let (mut below, mut above) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = 0.5 * (below + above);
        if beta::below(middle, a, b) < at {
            below = middle;
        } else {
            above = middle;
        }
    }
    0.5 * (below + above)
}

/// Both ends to a hundredth of their distance, so that no digit is shown that the cases do not bear.
fn rounded([low, high]: [f64; 2]) -> [f64; 2] {
    let width = high - low;
    if width <= 0.0 {
        return [low, high];
    }
    let step = libm::pow(10.0, libm::floor(libm::log10(width)) - 1.0);
    // Divided by a whole number, so that 0.843 is written as 0.843.
    let parts = (1.0 / step).round().max(1.0);
    [low, high].map(|end| ((end * parts).round() / parts).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::Quantile;

    fn ends(hits: u64, cases: u64) -> (f64, f64) {
        match Estimate::counted(hits, cases).unwrap() {
            Estimate::Range { low, high, .. } => (low, high),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_ends_are_those_of_the_textbook() {
        // The 5th and 95th percentile of beta(x + ½, n − x + ½), by adding up its density in 400,000 steps.
        for (hits, cases, low, high) in [
            (7, 10, 0.441_87, 0.882_67),
            (50, 100, 0.418_51, 0.581_49),
            (340, 412, 0.792_83, 0.854_29),
        ] {
            let found = ends(hits, cases);
            assert!(
                (found.0 - low).abs() < 6e-3 && (found.1 - high).abs() < 6e-3,
                "{found:?}"
            );
        }
    }

    #[test]
    fn many_cases_leave_little_doubt_and_no_jump() {
        let (low, high) = ends(843_000, 1_000_000);
        assert!(
            low < 0.843 && 0.843 < high && high - low < 0.0013,
            "{low} {high}"
        );
        let (few, many) = (ends(16_000, 20_000), ends(16_001, 20_001));
        assert!((few.0 - many.0).abs() < 3e-4 && (few.1 - many.1).abs() < 3e-4);
    }

    #[test]
    fn every_count_is_a_possible_share_around_what_was_counted() {
        for cases in [1, 2, 3, 5, 8, 20, 100, 412, 5_000] {
            for part in 0..=20 {
                let hits = cases * part / 20;
                let found = Estimate::counted(hits, cases).unwrap();
                found.check(&Bounds::SHARE).unwrap_or_else(|error| {
                    panic!("{hits} of {cases}: {found:?} {error:?}");
                });
                let share = hits as f64 / cases as f64;
                let quantile = Quantile::new(&found, &Bounds::SHARE).unwrap();
                let (low, high) = (quantile.at(0.001), quantile.at(0.999));
                assert!(
                    low <= share + 0.01 && share <= high + 0.01,
                    "{hits} of {cases}"
                );
            }
        }
        assert_eq!(Estimate::counted(0, 0), None);
        assert_eq!(Estimate::counted(2, 1), None);
    }
}
