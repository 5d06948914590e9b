//! How large a study of a driver would usually be, so that there is something to begin with.

use super::{Analysis, Study};
use crate::{
    part::{Unit, part_named},
    plan::PlanError,
    statistics::percentiles,
};

/// Cases in which a share is counted: known to some eight points either way.
const COUNTED: u32 = 40;
/// Cases that are timed or priced.
const MEASURED: u32 = 30;
/// Months over which something that comes by the month is watched.
const WATCHED: u32 = 3;
/// Cases like this one that are asked about where nothing can be measured beforehand.
const ASKED: u32 = 5;

/// Standard deviation of one case over the mean, where work is timed or a case is priced.
const OF_A_CASE: f64 = 0.5;
/// The same of one month.
const OF_A_MONTH: f64 = 0.2;
/// From P10 to P90 of a normal spread, in standard deviations.
const WIDTH: f64 = 2.563_103_131_089_201;

/// What is looked at in a study.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// People who would use it.
    Users,
    /// Cases.
    Cases,
    /// Months.
    Months,
    /// Cases like this one elsewhere: offers, projects, people who know.
    Similar,
}

impl Sample {
    /// What is looked at to learn about a part of a plan.
    pub fn of(part: &str) -> Self {
        match (part, part_named(part).map(|part| part.unit)) {
            ("adoption", _) => Self::Users,
            ("cases_per_month" | "amount_per_month", _) => Self::Months,
            (_, Some(Unit::Share | Unit::Minutes | Unit::MoneyPerCase)) => Self::Cases,
            _ => Self::Similar,
        }
    }

    /// The stable name, for words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::Cases => "cases",
            Self::Months => "months",
            Self::Similar => "similar",
        }
    }
}

impl Analysis<'_> {
    /// A study of a driver of the usual size. A share is counted; of anything else the mean is measured,
    /// with a spread between cases that is usual for it; where nothing can be measured beforehand, each
    /// case like this one says as much as is known today.
    ///
    /// # Errors
    /// [`PlanError::UnknownDriver`].
    pub fn usual_study(&self, driver: &str) -> Result<Study, PlanError> {
        let at = self.place(driver)?;
        let part = self.plan.drivers[at].part.as_str();
        let unit = part_named(part).map(|part| part.unit);
        let sample = Sample::of(part);
        if unit == Some(Unit::Share) {
            return Ok(Study::Share { cases: COUNTED });
        }
        let mut values = self.draws.drivers[at].values.to_vec();
        let found = percentiles(&mut values, [0.1, 0.5, 0.9]);
        let [low, middle, high] = found.unwrap_or_default();
        let (cases, deviation) = match sample {
            Sample::Users | Sample::Cases => (MEASURED, OF_A_CASE * middle.abs()),
            Sample::Months => (WATCHED, OF_A_MONTH * middle.abs()),
            Sample::Similar => (ASKED, (high - low) / WIDTH),
        };
        Ok(Study::Mean { cases, deviation })
    }
}
