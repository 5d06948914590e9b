//! What a study would be worth that measures a driver before the decision.

use super::{Analysis, bins::Bins, decider::worth_of};
use crate::{
    plan::PlanError,
    simulate::{Cancel, Figure},
};
use libm::{cos, exp, lgamma, log};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use serde::{Deserialize, Serialize};

/// The most cases of a study.
pub(super) const MOST_CASES: u32 = 1_000_000;

/// A study of one driver.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Study {
    /// A share is counted: of so many cases, how many are so.
    Share {
        /// Cases looked at.
        cases: u32,
    },
    /// A mean is measured.
    Mean {
        /// Cases measured.
        cases: u32,
        /// Standard deviation of one case around the mean, in the driver's unit.
        deviation: f64,
    },
}

/// What a study is worth before the decision.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SampleInformation {
    /// What it is worth, its cost not taken off: from 0 to what knowing the driver would be worth.
    pub gross: Figure,
    /// What it costs.
    pub cost: f64,
    /// What is left; below 0 it is not worth doing.
    pub net: f64,
    /// What knowing the driver exactly would be worth.
    pub perfect_information: Figure,
}

impl Analysis<'_> {
    /// What a study of one driver is worth: its result is simulated in each future from the driver's
    /// value there, and the return expected from the driver is regressed on that result, by bins.
    ///
    /// The study tells of the return only through the driver, so that the return expected from the
    /// driver may stand for the return itself. It is the same regression with less chance in it, and a
    /// mean of what knowing the driver says: never worth more than that.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`]; [`PlanError::Number`] for a study without cases or with more than a
    /// million, and for a deviation or a cost that is not possible; [`PlanError::Stopped`].
    pub fn sample_information(
        &self,
        driver: &str,
        study: Study,
        cost: f64,
        cancel: Cancel<'_>,
    ) -> Result<SampleInformation, PlanError> {
        let at = self.place(driver)?;
        if !(study.is_possible() && cost.is_finite()) {
            return Err(PlanError::Number {
                name: self.plan.drivers[at].name.clone(),
            });
        }
        if cancel() {
            return Err(PlanError::Stopped);
        }
        if !self.matters(at) {
            let nothing = Figure {
                value: 0.0,
                error: 0.0,
            };
            return Ok(SampleInformation {
                gross: nothing,
                cost,
                net: -cost,
                perfect_information: nothing,
            });
        }
        let bins = self.bins(at);
        let sums = bins.sums(&self.npv);
        let perfect = worth_of(&sums, self.everything().value);
        let expected = bins.expected(&sums.told().means);
        let results = self.results(at, study);
        let mut gross = Bins::of(&results).sums(&expected).figure(|told| told.worth);
        gross.value = gross.value.min(perfect.value);
        Ok(SampleInformation {
            gross,
            cost,
            net: gross.value - cost,
            perfect_information: perfect,
        })
    }

    /// What the study finds in each future. Its dice belong to the driver's id, apart from those that
    /// drew the drivers.
    fn results(&self, driver: usize, study: Study) -> Vec<f64> {
        let mut dice = ChaCha8Rng::seed_from_u64(self.run.seed);
        dice.set_stream(self.ranks()[driver] as u64 | 1 << 32);
        let values = self.draws.drivers[driver].values.iter();
        values
            .map(|value| study.result(*value, &mut dice))
            .collect()
    }
}

impl Study {
    fn is_possible(self) -> bool {
        let (cases, deviation) = match self {
            Self::Share { cases } => (cases, 0.0),
            Self::Mean { cases, deviation } => (cases, deviation),
        };
        (1..=MOST_CASES).contains(&cases) && deviation >= 0.0 && deviation.is_finite()
    }

    fn result(self, value: f64, dice: &mut ChaCha8Rng) -> f64 {
        match self {
            Self::Share { cases } => binomial(cases, value.clamp(0.0, 1.0), uniform(dice)),
            Self::Mean { cases, deviation } => {
                value + deviation / f64::from(cases).sqrt() * normal(dice)
            }
        }
    }
}

/// A number strictly between 0 and 1.
fn uniform(dice: &mut ChaCha8Rng) -> f64 {
    ((dice.next_u64() >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
}

/// By Box and Muller; the second number of the pair is left.
fn normal(dice: &mut ChaCha8Rng) -> f64 {
    let (one, other) = (uniform(dice), uniform(dice));
    (-2.0 * log(one)).sqrt() * cos(std::f64::consts::TAU * other)
}

/// How many of `cases` are so when each is with a probability, drawn by a number between 0 and 1: its
/// share is used up from the likeliest count outwards, so that the steps are those of the spread.
fn binomial(cases: u32, probability: f64, drawn: f64) -> f64 {
    let n = f64::from(cases);
    if probability <= 0.0 || probability >= 1.0 {
        return n * probability;
    }
    let odds = probability / (1.0 - probability);
    let middle = ((n + 1.0) * probability).floor().min(n);
    let ways = lgamma(n + 1.0) - lgamma(middle + 1.0) - lgamma(n - middle + 1.0);
    let likeliest = exp(ways + middle * log(probability) + (n - middle) * log(1.0 - probability));
    let mut left = drawn - likeliest;
    let (mut low, mut high) = ((middle, likeliest), (middle, likeliest));
    while left > 0.0 && (low.0 > 0.0 || high.0 < n) {
        if high.0 < n {
            high = (high.0 + 1.0, high.1 * (n - high.0) / (high.0 + 1.0) * odds);
            left -= high.1;
            if left <= 0.0 {
                return high.0;
            }
        }
        if low.0 > 0.0 {
            low = (low.0 - 1.0, low.1 * low.0 / (n - low.0 + 1.0) / odds);
            left -= low.1;
            if left <= 0.0 {
                return low.0;
            }
        }
        // Rounding may leave a share that nobody has.
        if high.1 + low.1 < 1e-300 {
            break;
        }
    }
    middle
}
