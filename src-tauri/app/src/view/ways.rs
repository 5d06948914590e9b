//! All ways of a project, and what stands below a result, in numbers for programs.

use super::Spread;
use serde::Serialize;
use ts_rs::TS;

/// What is planned and every other way, in the same futures. Money in major units, shares from 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WaysNumbers {
    /// The project's id.
    pub project: String,
    /// Its name.
    pub name: String,
    /// ISO code of all money.
    pub currency: String,
    /// Which is the best on average, in a sentence.
    pub headline: String,
    /// What is planned, then every other way.
    pub ways: Vec<WayNumbers>,
    /// Each beside what it changes.
    pub scenarios: Vec<ScenarioNumbers>,
    /// What knowing everything before choosing among the ways and doing nothing would be worth.
    pub perfect_information: f64,
    /// Monte Carlo error of it.
    pub perfect_information_error: f64,
    /// What knowing one number before choosing would be worth, the most first.
    pub drivers: Vec<KnowingNumbers>,
}

/// One way. While something is missing, its numbers are null.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct WayNumbers {
    /// Id of the option; null for the plan that the project began with.
    pub option: Option<String>,
    /// Stable name of its kind; null likewise.
    pub kind: Option<String>,
    /// What it is called.
    pub name: String,
    /// Whether it is what is planned.
    pub planned: bool,
    /// What keeps its return from being shown.
    pub missing: Vec<String>,
    /// The return, which is also what it beats doing nothing by.
    pub npv: Spread,
    /// The same with only what finance would book.
    pub npv_booked: Spread,
    /// Share of futures that pay back.
    pub chance_to_pay_back: Option<f64>,
    /// All spending up to go-live.
    pub invests: Spread,
    /// The return less that of what is planned, future by future.
    pub against_planned: Spread,
    /// Share of futures in which it returns more than what is planned.
    pub beats_planned: Option<f64>,
    /// The return less that of the best other way on average, doing nothing among them.
    pub against_best_other: Spread,
    /// What that is called; null for doing nothing.
    pub best_other: Option<String>,
    /// Share of futures in which nothing else returns more.
    pub chance_best: Option<f64>,
}

/// A scenario beside what it changes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScenarioNumbers {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Id of the option that it changes; null for the plan that the project began with.
    pub option: Option<String>,
    /// What keeps it, or what it changes, from having a return.
    pub missing: Vec<String>,
    /// The return.
    pub npv: Spread,
    /// Share of futures that pay back.
    pub chance_to_pay_back: Option<f64>,
    /// The return less that of what it changes, future by future.
    pub difference: Spread,
    /// Share of futures in which it returns more.
    pub better: Option<f64>,
}

/// What knowing one number is worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KnowingNumbers {
    /// Id of the driver.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What knowing it would be worth.
    pub perfect_information: f64,
    /// Monte Carlo error of it.
    pub perfect_information_error: f64,
}

/// The chance to pay back over two drivers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapNumbers {
    /// What runs across.
    pub across: MapAxisNumbers,
    /// What runs up.
    pub up: MapAxisNumbers,
    /// The chance at each place: one row for each value that runs up.
    pub chances: Vec<Vec<f64>>,
}

/// One side of the map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MapAxisNumbers {
    /// Id of the driver.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<f64>,
    /// One in ten is below; null for a fixed driver.
    pub p10: Option<f64>,
    /// Nine in ten are below; null for a fixed driver.
    pub p90: Option<f64>,
}

/// What a study is worth, in numbers. Money in major units.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct StudyNumbers {
    /// How many are looked at.
    pub cases: u32,
    /// How far a single one usually is from their mean; null where they are counted.
    pub deviation: Option<f64>,
    /// What it is worth.
    pub worth: f64,
    /// Monte Carlo error of it.
    pub worth_error: f64,
    /// What it costs; null where that was not said.
    pub cost: Option<f64>,
    /// What is left of its worth.
    pub net: f64,
    /// What knowing the driver exactly would be worth.
    pub perfect_information: f64,
}
