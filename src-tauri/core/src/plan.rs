//! The plan: the money model of a project, as the document that an approval freezes and every later
//! version still reads.

mod arithmetic;
mod benefit;
mod change;
mod check;
mod classes;
mod computed;
mod conversion;
mod cost;
mod course;
mod course_number;
mod dependence;
mod document;
mod doubles;
mod driver;
mod evaluate;
mod gate;
mod lever;
mod missing;
mod money;
mod over_time;
mod problem;
mod risk;

mod season;
mod stream;
mod timeline;

use serde::{Deserialize, Serialize};

pub use crate::phase::PhaseKind;
pub use arithmetic::{Arithmetic, CaseOutcomes, ClassGain, Factor, Line, arithmetic, class_gains};
pub use benefit::{Benefit, BenefitStream, Books, CountedFrom, Decay, Worth};
pub use change::{Change, Changed, Changes, How};
pub(crate) use check::is_rate;
pub use check::{MOST_DRIVERS, MOST_MONTHS, check};
pub use classes::{Class, ClassDecisions, Rest, whole_rates, whole_shares};
pub(crate) use computed::Computed;
pub use computed::MOST_COMPUTED;
pub use conversion::{
    RATE_PART, currency_of_unit, is_shared, rate_id, rate_of, rate_unit, shared_cost_id,
    shared_cost_of, stated_id,
};
pub use cost::{Cost, CostKind, Timing};
pub(crate) use course::is_nothing;
pub use course::{Course, Growth, MOST_FIRST, MOST_RAMP, Period, Ramp, RampShape, season_of};
pub use course_number::CourseNumber;
pub use dependence::{Degree, Dependence, Group, MOST_DEPENDENT, check_dependence};
pub(crate) use dependence::{Pairs, pairs, row_sets};
pub use document::{FORMAT, VERSION};
pub use doubles::{Double, DoubleOf, doubles};
pub use driver::{Certainty, Driver, DriverId};
pub use evaluate::{Flows, evaluate, typical};
pub use gate::{Gate, Phase};
pub use lever::Lever;
pub use missing::{Missing, missing};
pub(crate) use money::Money;
pub use over_time::{may_change, values_by_month};
pub use problem::PlanError;
pub use risk::{Risk, RiskTime};

pub use season::{SEASONS, Season};
pub use stream::MOST_CHANGING;
pub(crate) use stream::{BLOCK, Columns, Held, MonthlyWorth, Streams, add};
pub(crate) use timeline::Timeline;

/// The money model of a project: drivers, phases, benefits and costs over months.
///
/// Month 0 is the calendar month of the start. Flows fall at the end of their month, so that of month m
/// is worth (1 + r)^(−(m + 1) ÷ 12) of its amount; what falls at the start keeps its amount.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Always [`FORMAT`].
    pub format: String,
    /// The version of the document; [`VERSION`] in memory.
    pub version: u32,
    /// ISO code of all money in it.
    pub currency: String,
    /// Calendar month of the start: year × 12 + month − 1.
    pub start_month: i32,
    /// Months looked at, from the start.
    pub horizon_months: u32,
    /// Effective annual rate: 0.08 is 8 % a year.
    pub discount_rate: f64,
    /// What may be spent up to go-live.
    #[serde(default)]
    pub budget: Option<f64>,
    /// Every number that one may be unsure of.
    #[serde(default)]
    pub drivers: Vec<Driver>,
    /// Drivers that are spoken of together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// How drivers and groups move together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dependence: Vec<Dependence>,
    /// The dated parts, at most one of each kind.
    #[serde(default)]
    pub phases: Vec<Phase>,
    /// What it brings.
    #[serde(default)]
    pub benefits: Vec<Benefit>,
    /// What it takes.
    #[serde(default)]
    pub costs: Vec<Cost>,
    /// Costs of a phase run to the end of its last month, instead of being prorated.
    #[serde(default)]
    pub whole_months: bool,
    /// What may happen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<Risk>,
    /// Ways to make it cheaper.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levers: Vec<Lever>,
    /// By how much all repeated costs rise a year, from the start: 0.02 is 2 %.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inflation: Option<DriverId>,
    /// Share of all planned spending up to go-live that is set aside for what nobody thought of, and
    /// spent. Risks have their own costs, to which it is not added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contingency: Option<DriverId>,
    /// Share of the positive result of each year that goes to tax: of what finance would book minus all
    /// costs, in each twelve months from the start, paid at their end. Losses are not carried over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<DriverId>,
    /// Ids of drivers in the order in which they are drawn, where this plan is one of several ways: those of
    /// the others are among them, so that each way keeps its futures, whichever is the plan. What is not
    /// named is drawn after, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<DriverId>,
}

impl Plan {
    /// An empty plan: no drivers, phases, benefits or costs.
    pub fn new(currency: &str, start_month: i32, horizon_months: u32, discount_rate: f64) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            currency: currency.to_owned(),
            start_month,
            horizon_months,
            discount_rate,
            budget: None,
            drivers: Vec::new(),
            groups: Vec::new(),
            dependence: Vec::new(),
            phases: Vec::new(),
            benefits: Vec::new(),
            costs: Vec::new(),
            whole_months: false,
            risks: Vec::new(),
            levers: Vec::new(),
            inflation: None,
            contingency: None,
            tax_rate: None,
            order: Vec::new(),
        }
    }

    /// The driver with that id.
    pub fn driver(&self, id: &str) -> Option<&Driver> {
        self.drivers.iter().find(|driver| driver.id == id)
    }

    /// The phase of that kind.
    pub fn phase(&self, kind: PhaseKind) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.kind == kind)
    }

    /// Drivers that decide whether a gate is passed, or whether something happens.
    pub(crate) fn chances(&self) -> impl Iterator<Item = &DriverId> {
        let gates = self.phases.iter().filter_map(|phase| phase.gate.as_ref());
        let gates = gates.map(|gate| &gate.chance);
        gates.chain(self.risks.iter().map(|risk| &risk.chance))
    }

    /// Whether a driver is computed from others.
    pub(crate) fn is_computed(&self, id: &str) -> bool {
        let driver = self.driver(id);
        driver.is_some_and(|driver| driver.estimate.formula().is_some())
    }

    /// Every reference to a driver, with repetitions, in the order of the document.
    pub fn references(&self) -> Vec<&str> {
        let phases = self.phases.iter().flat_map(Phase::drivers);
        let benefits = self.benefits.iter().flat_map(Benefit::drivers);
        let costs = self.costs.iter().flat_map(Cost::drivers);
        let risks = self.risks.iter().flat_map(Risk::drivers);
        let levers = self.levers.iter().flat_map(Lever::drivers);
        let whole = [&self.inflation, &self.contingency, &self.tax_rate];
        let whole = whole.into_iter().flatten().map(String::as_str);
        let formulas = self.drivers.iter();
        let formulas = formulas.filter_map(|driver| driver.estimate.formula());
        let formulas = formulas.flat_map(crate::formula::Formula::drivers);
        let courses = self.drivers.iter().filter_map(|one| one.course.as_ref());
        let courses = courses.flat_map(Course::drivers).map(String::as_str);
        let streams = phases.chain(benefits).chain(costs);
        let all = streams.chain(risks).chain(levers).chain(whole);
        all.chain(formulas).chain(courses).collect()
    }
}
