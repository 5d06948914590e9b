//! Whether an estimate can be used within the limits of its driver.

use super::{
    Bounds, CONFIDENCES, Estimate, MOST_CONCENTRATION, PERCENTILES, Peak, Percentile, REACH,
    SAMPLES, Shape, VOICES, metalog::Metalog, truncated,
};
use crate::Invalid;

impl Estimate {
    /// Whether this estimate can be used within these limits.
    ///
    /// # Errors
    /// For every kind [`Invalid::NotANumber`] for what is not finite, [`Invalid::OutOfRange`] beyond
    /// [`REACH`] or both limits, [`Invalid::Below`] or [`Invalid::Above`] a single one, and
    /// [`Invalid::EndsOutOfOrder`]. Range: [`Invalid::NotInList`] for another confidence,
    /// [`Invalid::NeedsPositive`] for a lognormal range that reaches zero, [`Invalid::TooWide`] when no
    /// distribution of that shape has these ends within its limits. Three points: [`Invalid::OutOfRange`]
    /// for the concentration. Percentiles: [`Invalid::Count`] for percentiles or terms,
    /// [`Invalid::Percentile`], [`Invalid::PercentileOrder`], [`Invalid::OnLimit`],
    /// [`Invalid::Infeasible`]. Samples: [`Invalid::Count`] and [`Invalid::Empty`] for rows without a
    /// name. Yes or no: [`Invalid::Probability`]. Voices: [`Invalid::Count`], [`Invalid::Nested`].
    pub fn check(&self, bounds: &Bounds) -> Result<(), Invalid> {
        self.check_count()?;
        self.check_values(bounds)?;
        match self {
            // What it names is the plan's to check.
            Self::Fixed { .. } | Self::Computed { .. } => Ok(()),
            Self::ThreePoint {
                low,
                mode,
                high,
                peak,
            } => check_three(*low, *mode, *high, *peak),
            Self::Range { .. } => self.check_range(bounds),
            Self::Percentiles {
                points,
                terms,
                limits,
            } => {
                check_percentiles(points, limits)?;
                Metalog::fit(points, *terms, &limits.within(bounds)).map(|_| ())
            }
            Self::Voices { voices } => {
                let mut voices = voices.iter();
                voices.try_for_each(|voice| voice.check(bounds))
            }
            Self::Samples { rows, .. } => match rows.as_deref().map(str::trim) {
                Some("") => Err(Invalid::Empty),
                _ => Ok(()),
            },
            Self::YesNo { probability } => {
                let possible = (0.0..=1.0).contains(probability);
                possible.then_some(()).ok_or(Invalid::Probability {
                    found: *probability,
                })
            }
        }
    }

    /// How many values there are, before each is looked at.
    fn check_count(&self) -> Result<(), Invalid> {
        let (found, (least, most)) = match self {
            Self::Percentiles { points, .. } => (points.len(), PERCENTILES),
            Self::Samples { values, .. } => (values.len(), SAMPLES),
            Self::Voices { voices } => (voices.len(), VOICES),
            _ => return Ok(()),
        };
        counted(found, least, most)?;
        match self {
            Self::Percentiles {
                terms: Some(terms), ..
            } => counted(*terms, 2, found),
            _ => Ok(()),
        }
    }

    fn check_values(&self, bounds: &Bounds) -> Result<(), Invalid> {
        for value in self.values() {
            possible(value)?;
            bounds.admits(value)?;
        }
        Ok(())
    }

    fn check_range(&self, bounds: &Bounds) -> Result<(), Invalid> {
        let Self::Range {
            low,
            high,
            confidence,
            shape,
        } = *self
        else {
            return Ok(());
        };
        if low >= high {
            return Err(Invalid::EndsOutOfOrder);
        }
        if !CONFIDENCES.contains(&confidence) {
            return Err(Invalid::NotInList {
                found: confidence.to_string(),
            });
        }
        if shape == Shape::Lognormal && low <= 0.0 {
            return Err(Invalid::NeedsPositive);
        }
        truncated::fit(self, bounds).map(|_| ())
    }
}

fn counted(found: usize, least: usize, most: usize) -> Result<(), Invalid> {
    let possible = (least..=most).contains(&found);
    possible
        .then_some(())
        .ok_or(Invalid::Count { found, least, most })
}

fn possible(value: f64) -> Result<(), Invalid> {
    if value.is_nan() {
        return Err(Invalid::NotANumber);
    }
    if value.abs() > REACH {
        return Err(Invalid::OutOfRange {
            least: -REACH,
            most: REACH,
        });
    }
    Ok(())
}

fn check_three(low: f64, mode: f64, high: f64, peak: Peak) -> Result<(), Invalid> {
    if !(low <= mode && mode <= high) {
        return Err(Invalid::EndsOutOfOrder);
    }
    match peak {
        Peak::Pert { concentration } if !(0.0..=MOST_CONCENTRATION).contains(&concentration) => {
            Err(Invalid::OutOfRange {
                least: 0.0,
                most: MOST_CONCENTRATION,
            })
        }
        _ => Ok(()),
    }
}

fn check_percentiles(points: &[Percentile], limits: &Bounds) -> Result<(), Invalid> {
    for limit in [limits.least, limits.most].into_iter().flatten() {
        possible(limit)?;
    }
    if let (Some(least), Some(most)) = (limits.least, limits.most)
        && least >= most
    {
        return Err(Invalid::EndsOutOfOrder);
    }
    for point in points {
        // Asked this way round, what is not a number is refused as well.
        if !(point.share > 0.0 && point.share < 1.0) {
            return Err(Invalid::Percentile { found: point.share });
        }
        limits.admits(point.value)?;
    }
    let fallen = points
        .windows(2)
        .find(|pair| pair[0].share >= pair[1].share || pair[0].value >= pair[1].value);
    match fallen {
        Some(pair) => Err(Invalid::PercentileOrder {
            share: pair[1].share,
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(low: f64, high: f64, shape: Shape) -> Estimate {
        Estimate::Range {
            low,
            high,
            confidence: 0.9,
            shape,
        }
    }

    #[test]
    fn ends_stand_in_order() {
        let wrong = [
            Estimate::range(2.0, 1.0),
            Estimate::range(2.0, 2.0),
            Estimate::three_point(1.0, 5.0, 4.0),
        ];
        for estimate in wrong {
            assert_eq!(estimate.check(&Bounds::NONE), Err(Invalid::EndsOutOfOrder));
        }
        let sure = Estimate::three_point(2.0, 2.0, 2.0);
        assert_eq!(sure.check(&Bounds::NONE), Ok(()));
        assert!(sure.is_fixed());
    }

    #[test]
    fn limits_are_kept() {
        let most = |value: f64| Estimate::Fixed { value };
        assert_eq!(
            most(1.2).check(&Bounds::SHARE),
            Err(Invalid::OutOfRange {
                least: 0.0,
                most: 1.0
            })
        );
        assert_eq!(
            most(-1.0).check(&Bounds::POSITIVE),
            Err(Invalid::Below { least: 0.0 })
        );
        let at_most = Bounds {
            least: None,
            most: Some(3.0),
        };
        assert_eq!(most(4.0).check(&at_most), Err(Invalid::Above { most: 3.0 }));
        assert_eq!(
            most(f64::NAN).check(&Bounds::NONE),
            Err(Invalid::NotANumber)
        );
        assert!(most(f64::INFINITY).check(&Bounds::NONE).is_err());
    }

    #[test]
    fn a_range_says_what_it_cannot_be() {
        assert_eq!(
            range(0.0, 4.0, Shape::Lognormal).check(&Bounds::NONE),
            Err(Invalid::NeedsPositive)
        );
        let unusual = Estimate::Range {
            low: 1.0,
            high: 2.0,
            confidence: 0.5,
            shape: Shape::Normal,
        };
        assert!(matches!(
            unusual.check(&Bounds::NONE),
            Err(Invalid::NotInList { .. })
        ));
    }

    #[test]
    fn percentiles_say_which_one_is_wrong() {
        let of = |points: &[(f64, f64)]| Estimate::percentiles(points).check(&Bounds::NONE);
        let twice = Err(Invalid::PercentileOrder { share: 0.5 });
        assert_eq!(of(&[(0.1, 3.0), (0.5, 3.0), (0.9, 9.0)]), twice);
        assert_eq!(of(&[(0.6, 3.0), (0.5, 5.0), (0.9, 9.0)]), twice);
        let all = Err(Invalid::Percentile { found: 1.0 });
        assert_eq!(of(&[(0.1, 3.0), (0.5, 5.0), (1.0, 9.0)]), all);
        assert!(matches!(
            of(&[(0.1, 3.0), (f64::NAN, 5.0), (0.9, 9.0)]),
            Err(Invalid::Percentile { .. })
        ));
        let two = Err(Invalid::Count {
            found: 2,
            least: 3,
            most: 9,
        });
        assert_eq!(of(&[(0.1, 3.0), (0.9, 9.0)]), two);
        let shares = Estimate::percentiles(&[(0.1, 0.0), (0.5, 0.2), (0.9, 0.6)]);
        let on_limit = Err(Invalid::OnLimit { share: 0.1 });
        assert_eq!(shares.check(&Bounds::SHARE), on_limit);
        assert_eq!(shares.check(&Bounds::NONE), Ok(()));
    }

    #[test]
    fn samples_and_probabilities_are_counted_and_bounded() {
        let count = |values: &[f64]| Estimate::samples(values).check(&Bounds::NONE);
        assert!(matches!(
            count(&[1.0]),
            Err(Invalid::Count { found: 1, .. })
        ));
        assert_eq!(count(&[1.0, 1.0]), Ok(()));
        assert_eq!(count(&vec![2.0; 100_000]), Ok(()));
        assert!(matches!(
            count(&vec![2.0; 100_001]),
            Err(Invalid::Count { .. })
        ));
        assert_eq!(count(&[1.0, f64::NAN]), Err(Invalid::NotANumber));
        for (probability, possible) in [(0.0, true), (1.0, true), (1.01, false), (-0.1, false)] {
            let found = Estimate::YesNo { probability }.check(&Bounds::NONE);
            assert_eq!(found.is_ok(), possible, "{probability}");
        }
        let from_two = Bounds {
            least: Some(2.0),
            most: None,
        };
        let rain = Estimate::YesNo { probability: 0.3 };
        assert_eq!(rain.check(&from_two), Err(Invalid::Below { least: 2.0 }));
        assert!(
            Estimate::YesNo {
                probability: f64::NAN
            }
            .check(&Bounds::NONE)
            .is_err()
        );
    }

    #[test]
    fn a_concentration_has_an_end() {
        let pert = |concentration: f64| Estimate::ThreePoint {
            low: 1.0,
            mode: 2.0,
            high: 3.0,
            peak: Peak::Pert { concentration },
        };
        for (concentration, possible) in [(0.0, true), (50.0, true), (51.0, false), (-1.0, false)] {
            let found = pert(concentration).check(&Bounds::NONE);
            assert_eq!(found.is_ok(), possible, "{concentration}");
        }
        assert!(pert(f64::NAN).check(&Bounds::NONE).is_err());
    }
}
