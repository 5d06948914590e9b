//! Estimates in another unit, or with gains and losses exchanged.

use super::{Bounds, Estimate, Percentile};

impl Estimate {
    /// Every value times a factor that is not 0; below 0, the ends change places. The shape of a range
    /// stays as it was chosen. Nothing for yes or no and for what is computed, which have no values to
    /// multiply.
    pub fn scaled(&self, factor: f64) -> Option<Self> {
        // Adding 0 keeps a zero from becoming −0.
        let times = |value: f64| value * factor + 0.0;
        let ends = |low: f64, high: f64| {
            let (one, other) = (times(low), times(high));
            if factor < 0.0 {
                (other, one)
            } else {
                (one, other)
            }
        };
        Some(match self {
            Self::Fixed { value } => Self::Fixed {
                value: times(*value),
            },
            Self::Range {
                low,
                high,
                confidence,
                shape,
            } => {
                let (low, high) = ends(*low, *high);
                Self::Range {
                    low,
                    high,
                    confidence: *confidence,
                    shape: *shape,
                }
            }
            Self::ThreePoint {
                low,
                mode,
                high,
                peak,
            } => {
                let (low, high) = ends(*low, *high);
                Self::ThreePoint {
                    low,
                    mode: times(*mode),
                    high,
                    peak: *peak,
                }
            }
            Self::Percentiles {
                points,
                terms,
                limits,
            } => {
                let turned = factor < 0.0;
                let moved = |point: &Percentile| Percentile {
                    share: if turned {
                        remaining(point.share)
                    } else {
                        point.share
                    },
                    value: times(point.value),
                };
                let mut points: Vec<Percentile> = points.iter().map(moved).collect();
                let (mut least, mut most) = (limits.least.map(times), limits.most.map(times));
                if turned {
                    points.reverse();
                    std::mem::swap(&mut least, &mut most);
                }
                Self::Percentiles {
                    points,
                    terms: *terms,
                    limits: Bounds { least, most },
                }
            }
            Self::Samples { values, rows } => Self::Samples {
                values: values.iter().map(|value| times(*value)).collect(),
                rows: rows.clone(),
            },
            Self::Voices { .. } => return self.each_voice(|voice| voice.scaled(factor)),
            Self::YesNo { .. } | Self::Computed { .. } => return None,
        })
    }
}

/// 1 minus a share, in per cent: so that P90 becomes P10 to the last digit.
fn remaining(share: f64) -> f64 {
    (100.0 - 100.0 * share) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::Quantile;

    #[test]
    fn a_loss_is_the_mirror_of_a_gain() {
        let known = Estimate::percentiles(&[(0.1, 3.0), (0.5, 5.0), (0.9, 9.0)]);
        let expected = Estimate::percentiles(&[(0.1, -9.0), (0.5, -5.0), (0.9, -3.0)]);
        assert_eq!(known.scaled(-1.0), Some(expected));
        for estimate in [
            known,
            Estimate::range(35.0, 80.0),
            Estimate::three_point(2.0, 4.0, 12.0),
            Estimate::samples(&[1.0, 4.0, 9.0]),
        ] {
            let loss = estimate.scaled(-2.0).unwrap();
            let [gain, loss] =
                [&estimate, &loss].map(|it| Quantile::new(it, &Bounds::NONE).unwrap());
            for share in [0.05, 0.3, 0.8] {
                let mirrored = -2.0 * gain.at(1.0 - share);
                assert!((loss.at(share) - mirrored).abs() < 1e-6, "{estimate:?}");
            }
        }
        assert_eq!(Estimate::YesNo { probability: 0.5 }.scaled(2.0), None);
    }
}
