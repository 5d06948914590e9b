//! What a metric is held against: limits taken from chunks in which the model was known to be well.

use std::ops::RangeInclusive;

/// How many standard deviations from the mean are still usual.
pub const DEVIATIONS: f64 = 3.0;

/// What a share can reach.
pub const SHARE: RangeInclusive<f64> = 0.0..=1.0;

/// Limits of the usual; one of them may be missing when somebody set only the other.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Limits {
    /// Below this is a breach.
    pub lower: Option<f64>,
    /// Above this is a breach.
    pub upper: Option<f64>,
}

impl Limits {
    /// Mean ± 3 population standard deviations of the reference chunks, clipped to what the metric can
    /// reach. [`None`] for fewer than two values: one value has no spread, and limits of no width would
    /// call everything a breach.
    pub fn of(values: &[f64], reach: &RangeInclusive<f64>) -> Option<Self> {
        if values.len() < 2 {
            return None;
        }
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let squares = values.iter().map(|value| (value - mean) * (value - mean));
        let width = DEVIATIONS * (squares.sum::<f64>() / n).sqrt();
        let finite = (mean - width).is_finite() && (mean + width).is_finite();
        finite.then(|| Self {
            lower: Some((mean - width).max(*reach.start())),
            upper: Some((mean + width).min(*reach.end())),
        })
    }

    /// Whether the value lies outside. On the limit is inside. [`None`] when there is no limit at all.
    pub fn breached_by(&self, value: f64) -> Option<bool> {
        if self.lower.is_none() && self.upper.is_none() {
            return None;
        }
        let below = self.lower.is_some_and(|lower| value < lower);
        let above = self.upper.is_some_and(|upper| value > upper);
        Some(below || above)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_three_population_deviations_from_the_mean() {
        // Mean 0.5; deviations ±0.01 and 0: population variance 0.0002 / 3; three deviations 0.0244949 (√0.0006).
        let limits = Limits::of(&[0.49, 0.5, 0.51], &SHARE).unwrap();
        assert!((limits.lower.unwrap() - 0.475_505_102_572_168_2).abs() < 1e-12);
        assert!((limits.upper.unwrap() - 0.524_494_897_427_831_8).abs() < 1e-12);
    }

    #[test]
    fn limits_stay_within_what_the_metric_can_reach() {
        let limits = Limits::of(&[0.0, 1.0], &SHARE).unwrap();
        assert_eq!((limits.lower, limits.upper), (Some(0.0), Some(1.0)));
        let free = Limits::of(&[0.0, 1.0], &(f64::NEG_INFINITY..=f64::INFINITY)).unwrap();
        assert_eq!((free.lower, free.upper), (Some(-1.0), Some(2.0)));
    }

    #[test]
    fn one_chunk_has_no_spread_and_gives_no_limits() {
        assert_eq!(Limits::of(&[0.9], &SHARE), None);
        assert_eq!(Limits::of(&[], &SHARE), None);
        assert_eq!(Limits::of(&[f64::MAX, f64::MIN], &SHARE), None);
    }

    #[test]
    fn on_the_limit_is_inside() {
        let limits = Limits {
            lower: Some(0.5),
            upper: None,
        };
        assert_eq!(limits.breached_by(0.5), Some(false));
        assert_eq!(limits.breached_by(0.499), Some(true));
        assert_eq!(limits.breached_by(9.0), Some(false));
        assert_eq!(Limits::default().breached_by(0.1), None);
    }
}
