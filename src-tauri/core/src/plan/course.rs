//! How a driver changes over the months: growth, a way up to its full value, and seasons. Its value is
//! that of the start; in each month it is multiplied by the factor of that month.

use super::{CountedFrom, CourseNumber, DriverId, is_rate};
use serde::{Deserialize, Serialize};

/// The longest way up to a full value, in months.
pub const MOST_RAMP: f64 = 240.0;

/// The most a way to the full value may begin with, as a share of it.
pub const MOST_FIRST: f64 = 10.0;

/// How far the mean of twelve seasons may be from 1.
const NEAR: f64 = 1e-6;

/// How a driver changes over the months.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// Growth from the start on; below 0 it shrinks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub growth: Option<Growth>,
    /// The way up to the full value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ramp: Option<Ramp>,
    /// One factor for each calendar month, January first, of mean 1; nothing for no seasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub season: Vec<f64>,
}

/// Growth at a steady rate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Growth {
    /// 0.02 is 2 %.
    pub rate: CourseNumber,
    /// In which time.
    pub per: Period,
}

/// The time in which something grows by its rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// A month.
    Month,
    /// Twelve months; each month grows by the twelfth root.
    Year,
}

/// The way up to the full value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ramp {
    /// Months until the full value; less than one means at once.
    pub months: CourseNumber,
    /// How it goes.
    pub shape: RampShape,
    /// From when the months are counted; before, the value is that of the beginning.
    pub from: CountedFrom,
    /// Share of the full value at the beginning: 0.4 is 40 %, and more than 1 goes down to the full value.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub first: f64,
}

/// Whether a way up begins with nothing, which is not written.
pub(crate) fn is_nothing(share: &f64) -> bool {
    *share == 0.0
}

/// How a value rises from nothing to full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RampShape {
    /// By the same each month.
    Line,
    /// Slowly, then fast, then slowly: 3t² − 2t³ of the time t gone by.
    SCurve,
}

impl Course {
    /// Whether nothing changes.
    pub fn is_steady(&self) -> bool {
        *self == Self::default()
    }

    /// Whether its numbers are possible: a rate above −100 % and up to 1,000 %, up to [`MOST_RAMP`]
    /// months that begin with up to [`MOST_FIRST`], seasons that are twelve, not negative and of mean 1.
    pub fn is_possible(&self) -> bool {
        let rate = self.growth.as_ref();
        let growth = rate
            .and_then(|growth| growth.rate.certain())
            .is_none_or(is_rate);
        let ramp = self.ramp.as_ref().is_none_or(|ramp| {
            let mut months = ramp.months.certain().into_iter();
            months.all(|months| (0.0..=MOST_RAMP).contains(&months)) && is_first(ramp.first)
        });
        growth && ramp && (self.season.is_empty() || is_season(&self.season))
    }

    /// The drivers that say by how much it grows, and how long its way up is, where they are unsure.
    pub fn drivers(&self) -> impl Iterator<Item = &DriverId> {
        let growth = self.growth.as_ref();
        let growth = growth.and_then(|growth| growth.rate.driver());
        let ramp = self.ramp.as_ref();
        let months = ramp.and_then(|ramp| ramp.months.driver());
        growth.into_iter().chain(months)
    }

    /// What certain growth and season make of each month, the first in calendar month `start` (year × 12 +
    /// month − 1). Growth is a running product: month 0 has the value of the start.
    pub fn by_month(&self, months: usize, start: i32) -> Vec<f64> {
        let growth = self.growth.as_ref();
        let growth = growth.and_then(|growth| Some((growth.rate.certain()?, growth.per)));
        let each = growth.map_or(1.0, |(rate, per)| match per {
            Period::Month => 1.0 + rate,
            Period::Year => libm::pow(1.0 + rate, 1.0 / 12.0),
        });
        let mut grown = 1.0;
        let factors = (0..months).map(|month| {
            let before = grown;
            grown *= each;
            let calendar = (i64::from(start) + month as i64).rem_euclid(12) as usize;
            before * self.season.get(calendar).copied().unwrap_or(1.0)
        });
        factors.collect()
    }
}

/// Twelve weights as factors of mean 1; nothing where they are no weights.
pub fn season_of(weights: &[f64]) -> Option<Vec<f64>> {
    let sum: f64 = weights.iter().sum();
    let possible = weights.len() == 12
        && weights.iter().all(|weight| *weight >= 0.0)
        && sum.is_finite()
        && sum > 0.0;
    possible.then(|| weights.iter().map(|weight| weight * 12.0 / sum).collect())
}

fn is_first(share: f64) -> bool {
    (0.0..=MOST_FIRST).contains(&share)
}

fn is_season(factors: &[f64]) -> bool {
    let sum: f64 = factors.iter().sum();
    factors.len() == 12
        && factors.iter().all(|factor| *factor >= 0.0)
        && (sum / 12.0 - 1.0).abs() <= NEAR
}

impl Ramp {
    /// How much of the full value is reached so many months after the beginning, where it is full after
    /// `months`.
    pub(super) fn level(&self, months: f64, gone: f64) -> f64 {
        let t = (gone / months.max(1.0)).clamp(0.0, 1.0);
        let risen = match self.shape {
            RampShape::Line => t,
            RampShape::SCurve => t * t * (3.0 - 2.0 * t),
        };
        if self.first == 0.0 {
            return risen;
        }
        self.first + (1.0 - self.first) * risen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{found} {expected}");
        }
    }

    #[test]
    fn growth_is_a_running_product_from_the_start() {
        let growing = |rate, per| Course {
            growth: Some(Growth {
                rate: CourseNumber::Certain(rate),
                per,
            }),
            ..Course::default()
        };
        near(
            &growing(0.02, Period::Month).by_month(4, 0),
            &[1.0, 1.02, 1.0404, 1.061_208],
        );
        let yearly = growing(0.21, Period::Year).by_month(25, 7);
        near(
            &[yearly[0], yearly[6], yearly[12], yearly[24]],
            &[1.0, 1.1, 1.21, 1.4641],
        );
        near(
            &growing(-0.5, Period::Month).by_month(3, 0),
            &[1.0, 0.5, 0.25],
        );
    }

    #[test]
    fn a_season_goes_by_the_calendar_month_of_the_start() {
        let mut weights = [100.0; 12];
        (weights[10], weights[11]) = (250.0, 250.0);
        // 1,500 in all: the mean is 125.
        let season = season_of(&weights).unwrap();
        let course = Course {
            season,
            ..Course::default()
        };
        assert!(course.is_possible());
        // October 2026 is 2026 × 12 + 9.
        near(&course.by_month(4, 24_321), &[0.8, 2.0, 2.0, 0.8]);
        assert_eq!(season_of(&[0.0; 12]), None);
        assert_eq!(season_of(&[1.0; 11]), None);
        assert_eq!(season_of(&[-1.0; 12]), None);
        assert_eq!(season_of(&[f64::NAN; 12]), None);
    }

    #[test]
    fn a_ramp_rises_as_a_line_or_along_an_s() {
        let ramp = |shape| Ramp {
            months: 4.0.into(),
            shape,
            from: CountedFrom::Start,
            first: 0.0,
        };
        let levels =
            |shape| [-1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 9.0].map(|gone| ramp(shape).level(4.0, gone));
        near(
            &levels(RampShape::Line),
            &[0.0, 0.0, 0.25, 0.5, 0.75, 1.0, 1.0],
        );
        // 3 · 0.0625 − 2 · 0.015625 = 0.15625, and 1 − 0.15625.
        near(
            &levels(RampShape::SCurve),
            &[0.0, 0.0, 0.156_25, 0.5, 0.843_75, 1.0, 1.0],
        );
    }

    #[test]
    fn a_ramp_may_begin_with_a_share_or_above_the_full_value() {
        let levels = |first| {
            let ramp = Ramp {
                months: 4.0.into(),
                shape: RampShape::Line,
                from: CountedFrom::Start,
                first,
            };
            let course = Course {
                ramp: Some(ramp.clone()),
                ..Course::default()
            };
            assert_eq!(course.is_possible(), (0.0..=10.0).contains(&first));
            [-3.0, 0.0, 1.0, 2.0, 4.0, 9.0].map(|gone| ramp.level(4.0, gone))
        };
        near(&levels(0.4), &[0.4, 0.4, 0.55, 0.7, 1.0, 1.0]);
        near(&levels(1.6), &[1.6, 1.6, 1.45, 1.3, 1.0, 1.0]);
        levels(-0.1);
        levels(10.1);
    }
}
