//! At which value of a driver it tips.

use super::{Analysis, held::HeldFutures};
use crate::{
    plan::PlanError,
    simulate::{Cancel, summary::median},
    statistics::percentiles,
};
use serde::{Deserialize, Serialize};

/// Futures of each replicate in which a driver is held: all of a usual run.
const PER_REPLICATE: usize = 640;

/// Stretches of the driver's range that are looked at, so that a return that rises and falls again is seen.
const STRETCHES: usize = 16;

/// Halvings of the stretch in which it tips: to less than a millionth of the range.
const HALVINGS: usize = 20;

/// Beyond today's values it is looked for up to so many times the largest of them.
const FARTHEST: f64 = 10.0;

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// A likely return (P50) of at least this.
    LikelyReturn(f64),
    /// A chance to pay back of at least this, 0 to 1.
    ChanceToPayBack(f64),
}

/// Where the goal is reached along one driver, all others as they come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakEven {
    /// Just at this value. Where there are several, the one nearest to the driver's median; one among
    /// today's values before one beyond them.
    At {
        /// The value, in the driver's unit.
        value: f64,
        /// Whether the goal is reached above it; otherwise below.
        above: bool,
    },
    /// At every value between these.
    Always {
        /// The least that was looked at.
        from: f64,
        /// The most.
        to: f64,
    },
    /// At none between these.
    Never {
        /// The least that was looked at.
        from: f64,
        /// The most.
        to: f64,
    },
}

/// A value that was looked at, and by how much the goal is exceeded there.
type Seen = (f64, f64);

impl Analysis<'_> {
    /// The value of a driver at which a goal is just reached: among the values that it has in the futures
    /// at hand, and where it tips at none of them, beyond, as far as its limits and ten times its largest
    /// value allow. The likely return and the chance are those of all futures, moved by what holding the
    /// driver changes.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`], [`PlanError::Number`] for a goal that is none, and
    /// [`PlanError::Stopped`].
    pub fn break_even(
        &self,
        driver: &str,
        goal: Goal,
        cancel: Cancel<'_>,
    ) -> Result<BreakEven, PlanError> {
        let place = self.place(driver)?;
        if !goal.is_possible() {
            return Err(PlanError::Number {
                name: self.plan.drivers[place].name.clone(),
            });
        }
        let futures = HeldFutures::new(self, PER_REPLICATE, cancel)?;
        let moved = goal.over(&self.npv) - goal.over(&futures.drawn());
        let over = |value: f64| {
            let returns = futures.with(&[(place, value)], cancel)?;
            Ok(goal.over(&returns) + moved)
        };
        let look = |places: Vec<f64>| -> Result<Vec<Seen>, PlanError> {
            places.into_iter().map(|at| Ok((at, over(at)?))).collect()
        };
        let mut values = self.draws.drivers[place].values.to_vec();
        let ends = percentiles(&mut values, [0.0, 0.5, 1.0]);
        let [least, middle, most] = ends.unwrap_or_default();
        let seen = look(between(least, most))?;
        if let Some(stretch) = nearest(&seen, middle) {
            return tip(stretch, over);
        }
        let (from, to) = self.farthest(place, least, most);
        // Close to today's values it is looked at more closely.
        let outwards = |from: f64, to: f64| {
            let share = |at: usize| at as f64 / STRETCHES as f64;
            let places = (0..=STRETCHES).map(|at| from + (to - from) * share(at) * share(at));
            places.collect()
        };
        let mut beyond = look(outwards(least, from))?;
        beyond.reverse();
        let higher = look(outwards(most, to))?;
        let found = [nearest(&beyond, middle), nearest(&higher, middle)];
        let found = found.into_iter().flatten();
        match found.min_by(|a, b| far(a, middle).total_cmp(&far(b, middle))) {
            Some(stretch) => tip(stretch, over),
            None if seen.first().is_some_and(|(_, over)| *over >= 0.0) => {
                Ok(BreakEven::Always { from, to })
            }
            None => Ok(BreakEven::Never { from, to }),
        }
    }

    /// How far beyond its values a driver could lie.
    fn farthest(&self, place: usize, least: f64, most: f64) -> (f64, f64) {
        let bounds = &self.plan.drivers[place].bounds;
        let reach = (FARTHEST - 1.0) * least.abs().max(most.abs());
        // What was never negative is not looked for below zero.
        let lower = if least >= 0.0 { 0.0 } else { least - reach };
        let from = bounds.least.map_or(lower, |limit| lower.max(limit));
        let to = bounds
            .most
            .map_or(most + reach, |limit| limit.min(most + reach));
        (from.min(least), to.max(most))
    }
}

/// Values evenly between two ends; one where they are the same.
fn between(least: f64, most: f64) -> Vec<f64> {
    if least == most {
        return vec![least];
    }
    let step = (most - least) / STRETCHES as f64;
    (0..=STRETCHES).map(|at| least + step * at as f64).collect()
}

/// The stretch with the goal reached at one end alone that lies nearest to the middle.
fn nearest(seen: &[Seen], middle: f64) -> Option<(Seen, Seen)> {
    let tips = seen.windows(2).filter_map(|pair| match pair {
        [low, high] if (low.1 >= 0.0) != (high.1 >= 0.0) => Some((*low, *high)),
        _ => None,
    });
    tips.min_by(|a, b| far(a, middle).total_cmp(&far(b, middle)))
}

/// How far a stretch lies from the middle; below 0 around it.
fn far(((low, _), (high, _)): &(Seen, Seen), middle: f64) -> f64 {
    (low - middle).max(middle - high)
}

/// Halves the stretch in which the goal is reached at one end alone.
fn tip(
    ((mut low, from), (mut high, _)): (Seen, Seen),
    over: impl Fn(f64) -> Result<f64, PlanError>,
) -> Result<BreakEven, PlanError> {
    let above = from < 0.0;
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if (over(middle)? < 0.0) == above {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(BreakEven::At {
        value: 0.5 * (low + high),
        above,
    })
}

impl Goal {
    fn is_possible(self) -> bool {
        match self {
            Self::LikelyReturn(amount) => amount.is_finite(),
            Self::ChanceToPayBack(chance) => (0.0..=1.0).contains(&chance),
        }
    }

    /// By how much it is exceeded.
    fn over(self, returns: &[f64]) -> f64 {
        match self {
            Self::LikelyReturn(amount) => median(&mut returns.to_vec()) - amount,
            Self::ChanceToPayBack(chance) => {
                let paid_back = returns.iter().filter(|npv| **npv >= 0.0).count();
                paid_back as f64 / returns.len().max(1) as f64 - chance
            }
        }
    }
}
