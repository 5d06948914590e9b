//! Options and scenarios: other ways to the same goal, side by side in the same futures.

use super::{Choice, CostView, EstimateView, FigureView, NumberTable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which project's ways, drawn in which theme.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OptionsAsk {
    /// The project.
    pub id: String,
    /// `light` or `dark`.
    pub theme: String,
    /// The width of the page, for the figure.
    pub width: Option<f64>,
}

/// All ways of a project to its goal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OptionsView {
    /// Which is the best on average, in a sentence.
    pub headline: String,
    /// What it is worth to know everything before choosing; empty where there is nothing to choose.
    pub knowing: String,
    /// What it is worth to know one number before choosing, the most first.
    pub worth_knowing: NumberTable,
    /// The plan that the project began with; none while that is what is planned.
    pub before: Option<PlanBefore>,
    /// What is to be written down of the choice; none where nothing was chosen, or it is written down.
    pub decision: Option<ChoiceMade>,
    /// The returns side by side; [`None`] while no way has a result.
    pub figure: Option<FigureView>,
    /// All ways with what they return, take and beat.
    pub table: NumberTable,
    /// The options.
    pub options: Vec<OptionView>,
    /// Kinds that can be added, those first that a project should look at and has not.
    pub kinds: Vec<OptionKindView>,
    /// Scenarios beside their own option, or the plan.
    pub scenario_table: NumberTable,
    /// The scenarios.
    pub scenarios: Vec<ScenarioView>,
    /// What a scenario can belong to: the plan (empty id) and every option.
    pub scenario_of: Vec<Choice>,
    /// Numbers of the plan that may be said otherwise, the strongest first.
    pub drivers: Vec<Choice>,
}

/// A kind of option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptionKindView {
    /// Stable name.
    pub id: String,
    /// In words.
    pub name: String,
    /// What it means, in a sentence.
    pub hint: String,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OptionView {
    /// Its id.
    pub id: String,
    /// The kind in words.
    pub kind_name: String,
    /// What the kind means, in a sentence.
    pub hint: String,
    /// Its name, as stored; may be empty.
    pub name: String,
    /// What it is called: its name, or its kind.
    pub title: String,
    /// Free text; may be empty.
    pub note: String,
    /// What it comes to, in a sentence, or what it lacks.
    pub says: String,
    /// Whether it is what is planned.
    pub chosen: bool,
    /// Whether it has a result, so that it can be planned.
    pub complete: bool,
    /// What it may do without.
    pub parts: Vec<OptionPart>,
    /// What it says otherwise than the plan.
    pub overrides: Vec<OverrideView>,
    /// Costs that only it has.
    pub costs: Vec<CostView>,
}

/// The plan that the project began with, while an option is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanBefore {
    /// What it is called.
    pub title: String,
    /// What it comes to, in a sentence, or what it lacks.
    pub says: String,
}

/// A choice as it may be written down among the decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChoiceMade {
    /// Kind of decision.
    pub kind: String,
    /// Its reason, in words.
    pub reason: String,
}

/// Which way is planned.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OptionChoice {
    /// The project.
    pub project: String,
    /// The option; empty for the plan that the project began with.
    pub option: String,
}

/// A benefit, cost, phase or role that an option has or does without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OptionPart {
    /// Kind and id or stable name: `cost:…`, `phase:build`.
    pub id: String,
    /// What kind of part it is, in words.
    pub group: String,
    /// Its name.
    pub name: String,
    /// Whether the option has it.
    pub on: bool,
}

/// A number that is said otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OverrideView {
    /// The driver.
    pub driver: String,
    /// What is said here.
    pub estimate: EstimateView,
    /// What the plan says, in words.
    pub plan: String,
}

/// A scenario.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScenarioView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Which option it changes; empty for the plan.
    pub option: String,
    /// What it comes to, in a sentence.
    pub says: String,
    /// What it says otherwise.
    pub overrides: Vec<OverrideView>,
}

/// A new option.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewOption {
    /// The project.
    pub project: String,
    /// Stable name of its kind.
    pub kind: String,
}

/// A new scenario.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NewScenario {
    /// The project.
    pub project: String,
    /// Which option it changes; empty for the plan.
    pub option: String,
    /// Its name.
    pub name: String,
}

/// Has an option this part, or does it do without?
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PartSwitch {
    /// The option.
    pub option: String,
    /// See `OptionPart`.
    pub part: String,
    /// Whether it has it.
    pub on: bool,
}

/// A number typed for an option or a scenario whose meaning is asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OverrideText {
    /// The option or scenario.
    pub owner: String,
    /// The driver.
    pub driver: String,
    /// What was typed.
    pub text: String,
}

/// A number that is said otherwise in an option or a scenario.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OverrideEdit {
    /// The option or scenario.
    pub owner: String,
    /// The driver.
    pub driver: String,
    /// What was typed; empty takes it away, so that the plan's number counts again.
    pub text: String,
    /// Who says so, when somebody was picked for this sitting.
    pub said_by: Option<String>,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}
