//! What stands below a result, each part asked for when somebody opens it: the cash flow month by month, where
//! it tips, the map of two drivers, studies, and every driver.

use super::{Choice, FigureView, NumberTable, StudyNumbers};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which project's figure, drawn in which theme and how wide.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CashAsk {
    /// The project.
    pub id: String,
    /// `light` or `dark`.
    pub theme: String,
    /// How wide its figure stands in the page.
    #[ts(optional)]
    pub width: Option<f64>,
}

/// The cash flow month by month.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CashView {
    /// What comes in, what goes out, and what it adds up to.
    pub figure: FigureView,
    /// Every number of every month.
    pub table: NumberTable,
    /// Why the columns do not add up, for hovering over what `table` says.
    pub term: String,
}

/// Where it tips: for which driver, and what is to be reached.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TargetAsk {
    /// The project.
    pub id: String,
    /// Id or name of the driver; empty is the strongest.
    pub driver: String,
    /// `chance` to pay back, or likely `return`.
    pub goal: String,
    /// The chance in percent or the amount, as typed; empty is 80 % or 0.
    pub text: String,
}

/// Where it tips along one driver.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TargetView {
    /// Every driver on which the result depends, the strongest first.
    pub drivers: Vec<Choice>,
    /// Id of the one that was asked for.
    pub driver: String,
    /// The answer in a sentence.
    pub says: String,
    /// What is said of the driver today.
    pub today: String,
    /// `at` a value, `always` or `never`.
    pub reached: String,
    /// The value, in the driver's unit; [`None`] where there is none.
    pub value: Option<f64>,
    /// Whether the goal is reached above it, and not below.
    pub above: Option<bool>,
    /// What is to be reached, as a number: a chance from 0 to 1, or an amount.
    pub wanted: f64,
}

/// The map of two drivers.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MapAsk {
    /// The project.
    pub id: String,
    /// `light` or `dark`.
    pub theme: String,
    /// How wide its figure stands in the page.
    #[ts(optional)]
    pub width: Option<f64>,
    /// Id of what runs across; empty is the strongest.
    pub across: String,
    /// Id of what runs up; empty is the strongest other.
    pub up: String,
}

/// The chance to pay back over two drivers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MapView {
    /// Every unsure driver on which the result depends, the strongest first.
    pub drivers: Vec<Choice>,
    /// Id of what runs across.
    pub across: String,
    /// Id of what runs up.
    pub up: String,
    /// The map; [`None`] where there are no two such drivers.
    pub figure: Option<FigureView>,
}

/// Studies that could be done before deciding.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StudiesView {
    /// What all of it is worth, in a sentence.
    pub says: String,
    /// Every unsure driver on which the result depends, the strongest first.
    pub drivers: Vec<Choice>,
    /// A study of the usual size for each driver that matters, the one worth most first.
    pub proposals: Vec<StudyProposal>,
}

/// A study of the usual size.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StudyProposal {
    /// Id of its driver.
    pub driver: String,
    /// What would be done: "Adoption: ask 40 users".
    pub text: String,
    /// What is said of the driver today.
    pub today: String,
    /// What it is worth: the most that one should pay.
    pub worth: String,
    /// What knowing the driver exactly would be worth.
    pub perfect: String,
    /// Whether it is an open point already.
    pub noted: bool,
    /// The same in numbers.
    pub numbers: StudyNumbers,
}

/// A study of a driver, as typed; what is left empty is as usual.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StudyAsk {
    /// The project.
    pub id: String,
    /// Id of the driver; empty is the strongest.
    pub driver: String,
    /// How many are looked at.
    pub cases: String,
    /// How far a single one usually is from their mean.
    pub deviation: String,
    /// What it costs.
    pub cost: String,
}

/// What a study is worth.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StudyView {
    /// Id of the driver.
    pub driver: String,
    /// What would be done.
    pub text: String,
    /// What is said of the driver today.
    pub today: String,
    /// What is looked at: "users", "cases".
    pub sample: String,
    /// How many, as one would type it.
    pub cases: String,
    /// How far a single one usually is from their mean, as one would type it; [`None`] where they are counted.
    pub deviation: Option<String>,
    /// The unit of it.
    pub unit: String,
    /// What it is worth, in sentences.
    pub says: String,
    /// The figures: its worth, its cost, what is left, and what knowing exactly would be worth.
    pub figures: Vec<StudyFigure>,
    /// The open point that would come of it.
    pub point: String,
    /// Whether the driver's study is an open point already.
    pub noted: bool,
    /// The same in numbers.
    pub numbers: StudyNumbers,
}

/// One figure of a study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StudyFigure {
    /// Stable name.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// The specialist's term.
    pub term: String,
    /// The figure.
    pub text: String,
}
