//! The plan as a document. Approved plans are frozen in it, so each version is read for ever.

use super::{Driver, Plan, PlanError, Timing};
use crate::estimate::Estimate;
use serde::Deserialize;

/// What the document calls itself.
pub const FORMAT: &str = "outset-plan";

/// The newest version. Version 1 knows fixed numbers, ranges and three points with λ = 4; version 2 all
/// kinds of estimates that are drawn, groups and dependence; version 3 gates, risks, levers, more kinds of
/// benefit, costs for each retraining, inflation, contingency and tax, and what is computed or changes
/// over the months; version 4 several voices for one number, decisions among several classes, benefits that
/// are a formula, chances that are computed, ways up that begin with a share, the order of drawing, and costs that
/// are shared with other plans; version 5 growth and ways up that are as unsure as any number.
pub const VERSION: u32 = 5;

/// The first version, which every Outset reads.
const FIRST: u32 = 1;

/// The versions between the first and the newest.
const SECOND: u32 = 2;
const THIRD: u32 = 3;
const FOURTH: u32 = 4;

/// What must be known before the rest can be read.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl Plan {
    /// Reads a document. Nothing in it is passed over: a field that this version does not know is
    /// refused. Whether the plan can be computed is asked by [`check`](super::check()).
    ///
    /// # Errors
    /// [`PlanError::NotADocument`] and [`PlanError::OtherVersion`].
    pub fn from_json(text: &str) -> Result<Self, PlanError> {
        let unreadable = |error: serde_json::Error| PlanError::NotADocument {
            detail: error.to_string(),
        };
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        if head.format != FORMAT {
            return Err(PlanError::NotADocument {
                detail: format!("format `{}`", head.format),
            });
        }
        if !(FIRST..=VERSION).contains(&head.version) {
            return Err(PlanError::OtherVersion {
                found: head.version,
                supported: VERSION,
            });
        }
        let mut plan: Self = serde_json::from_str(text).map_err(unreadable)?;
        let needed = plan.least_version();
        if needed > head.version {
            return Err(PlanError::NotADocument {
                detail: format!("version {} with parts of version {needed}", head.version),
            });
        }
        // What an older version says means the same in the newest.
        plan.version = VERSION;
        Ok(plan)
    }

    /// The lowest version that can say everything in it.
    fn least_version(&self) -> u32 {
        if self.needs_version_five() {
            return VERSION;
        }
        if self.needs_version_four() {
            return FOURTH;
        }
        if self.needs_version_three() {
            return THIRD;
        }
        let plain = self.groups.is_empty() && self.dependence.is_empty();
        let mut estimates = self.drivers.iter().map(|driver| &driver.estimate);
        if plain && estimates.all(Estimate::is_of_version_one) {
            FIRST
        } else {
            SECOND
        }
    }

    /// Whether something in it cannot be said in version 4.
    fn needs_version_five(&self) -> bool {
        let mut courses = self.drivers.iter().filter_map(|one| one.course.as_ref());
        courses.any(|course| course.drivers().next().is_some())
    }

    /// Whether something in it cannot be said in version 3.
    fn needs_version_four(&self) -> bool {
        let mut benefits = self.benefits.iter();
        let mut estimates = self.drivers.iter().map(|driver| &driver.estimate);
        benefits.any(|benefit| !benefit.stream.is_of_version_three())
            || estimates.any(|estimate| !estimate.voices().is_empty())
            || self.drivers.iter().any(begins_with_a_share)
            || self.chances().any(|id| self.is_computed(id))
            || !self.order.is_empty()
            || self.costs.iter().any(|cost| !cost.shares.is_empty())
    }

    fn needs_version_three(&self) -> bool {
        let costs = self.costs.iter();
        let whole = [&self.inflation, &self.contingency, &self.tax_rate];
        self.drivers.iter().any(is_of_version_three)
            || self.phases.iter().any(|phase| phase.gate.is_some())
            || !(self.risks.is_empty() && self.levers.is_empty())
            || whole.into_iter().any(Option::is_some)
            || costs
                .map(|cost| &cost.timing)
                .any(|timing| matches!(timing, Timing::PerRetraining { .. }))
            || self
                .benefits
                .iter()
                .any(|benefit| !benefit.stream.is_of_version_two())
    }

    /// Writes the document, for people to read as well: in the lowest version that can say it, so that
    /// a plan that uses nothing new is still read by an older Outset, and its text stays the same.
    ///
    /// # Errors
    /// [`PlanError::NotADocument`] should a part not be writable; none is known.
    pub fn to_json(&self) -> Result<String, PlanError> {
        let written = Self {
            version: self.least_version(),
            ..self.clone()
        };
        serde_json::to_string_pretty(&written).map_err(|error| PlanError::NotADocument {
            detail: error.to_string(),
        })
    }
}

/// Whether a driver goes up from more than nothing.
fn begins_with_a_share(driver: &Driver) -> bool {
    let course = driver.course.as_ref();
    let ramp = course.and_then(|course| course.ramp.as_ref());
    ramp.is_some_and(|ramp| ramp.first != 0.0)
}

/// Whether a driver says what version 2 cannot.
fn is_of_version_three(driver: &Driver) -> bool {
    driver.course.is_some() || driver.estimate.formula().is_some()
}
