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

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// A likely return (P50) of 0.
    LikelyReturn,
    /// A chance to pay back of at least this, 0 to 1.
    ChanceToPayBack(f64),
}

/// Where the goal is reached along one driver, all others as they come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakEven {
    /// Just at this value. Where there are several, the one nearest to the driver's median.
    At {
        /// The value, in the driver's unit.
        value: f64,
        /// Whether the goal is reached above it; otherwise below.
        above: bool,
    },
    /// At every value that the driver has in these futures.
    Always,
    /// At none of them.
    Never,
}

impl Analysis<'_> {
    /// The value of a driver at which a goal is just reached, within the values that it has in the
    /// futures at hand. The likely return and the chance are those of all futures, moved by what holding
    /// the driver changes.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`], [`PlanError::Number`] for a chance that is none, and
    /// [`PlanError::Stopped`].
    pub fn break_even(
        &self,
        driver: &str,
        goal: Goal,
        cancel: Cancel<'_>,
    ) -> Result<BreakEven, PlanError> {
        let place = self.place(driver)?;
        if let Goal::ChanceToPayBack(chance) = goal
            && !(0.0..=1.0).contains(&chance)
        {
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
        let mut values = self.draws.drivers[place].values.clone();
        let ends = percentiles(&mut values, [0.0, 0.5, 1.0]);
        let [least, middle, most] = ends.unwrap_or_default();
        let step = (most - least) / STRETCHES as f64;
        let places = (0..=STRETCHES).map(|at| least + step * at as f64);
        let seen: Vec<(f64, f64)> = places
            .map(|at| Ok((at, over(at)?)))
            .collect::<Result<_, PlanError>>()?;
        let tips = seen.windows(2).filter_map(|pair| match pair {
            [low, high] if (low.1 >= 0.0) != (high.1 >= 0.0) => Some((*low, *high)),
            _ => None,
        });
        let far = |stretch: &((f64, f64), (f64, f64))| {
            let ((low, _), (high, _)) = *stretch;
            (low - middle).max(middle - high)
        };
        let Some(stretch) = tips.min_by(|a, b| far(a).total_cmp(&far(b))) else {
            let reached = seen.first().is_some_and(|(_, over)| *over >= 0.0);
            return Ok(if reached {
                BreakEven::Always
            } else {
                BreakEven::Never
            });
        };
        tip(stretch, over)
    }
}

/// Halves the stretch in which the goal is reached at one end alone.
fn tip(
    ((mut low, from), (mut high, _)): ((f64, f64), (f64, f64)),
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
    /// By how much it is exceeded.
    fn over(self, returns: &[f64]) -> f64 {
        match self {
            Self::LikelyReturn => median(&mut returns.to_vec()),
            Self::ChanceToPayBack(chance) => {
                let paid_back = returns.iter().filter(|npv| **npv >= 0.0).count();
                paid_back as f64 / returns.len().max(1) as f64 - chance
            }
        }
    }
}
