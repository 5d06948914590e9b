//! Which projects under a budget: the question, the chosen set, and what was left out.

use super::{Choice, FigureView, NumberTable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The question. Texts are as they were typed; an empty one asks nothing.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct ChoiceAsk {
    /// `light` or `dark`.
    pub theme: String,
    /// Width of the page in its pixels.
    pub width: Option<f64>,
    /// Money for spending up to going live.
    pub budget: String,
    /// `likely` or `careful`.
    pub goal: String,
    /// The most projects at once.
    pub most: String,
    /// The most people at once.
    pub people: String,
    /// Whether live products may be chosen too.
    pub running: bool,
    /// Projects that must be in: ids, or names.
    pub within: Vec<String>,
    /// Projects that must not be in.
    pub without: Vec<String>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChosenView {
    /// What is chosen and what it brings, in a sentence; without a budget, what to do.
    pub headline: String,
    /// Further sentences: how sure the budget is, and what more of it would bring.
    pub says: Vec<String>,
    /// The chosen projects.
    pub chosen: NumberTable,
    /// What was left out, with the reason.
    pub left_out: Vec<LeftOutView>,
    /// What cannot be chosen at all, with the reason.
    pub not_counted: Vec<LeftOutView>,
    /// The chosen set beside what is approved today, and beside all.
    pub beside: NumberTable,
    /// What other budgets would bring.
    pub budgets: NumberTable,
    /// Return against chance to pay back; [`None`] where nothing can be chosen.
    pub figure: Option<FigureView>,
    /// How the best return rises with the budget; [`None`] without one.
    pub rising: Option<FigureView>,
    /// Projects that can be chosen.
    pub candidates: Vec<Choice>,
    /// The same in numbers, for programs; [`None`] without a budget.
    pub numbers: Option<ChosenNumbers>,
}

/// A project and why it is not chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftOutView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: String,
}

/// A chosen set in numbers. Only what is still to come counts.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChosenNumbers {
    /// ISO code.
    pub currency: String,
    /// The budget.
    pub budget: f64,
    /// Share of the futures in which the spending shall stay within it.
    pub sure: f64,
    /// `likely` or `careful`.
    pub goal: String,
    /// What the goal comes to.
    pub value: f64,
    /// No set whatever brings more than this.
    pub at_most: f64,
    /// All chosen together.
    pub together: SetNumbers,
    /// The chosen, each alone.
    pub chosen: Vec<ProjectNumbers>,
    /// Ids of projects that were left out.
    pub left_out: Vec<String>,
    /// Ids of projects that cannot be chosen.
    pub not_counted: Vec<String>,
    /// The same question with other budgets.
    pub budgets: Vec<BudgetNumbers>,
}

/// What some projects take and bring.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SetNumbers {
    /// Likely spending up to going live.
    pub spending: f64,
    /// The sum that suffices for it in [`ChosenNumbers::sure`] of the futures.
    pub spending_suffices: f64,
    /// Return: one future in ten returns less.
    pub return_p10: f64,
    /// The likely return.
    pub return_p50: f64,
    /// One future in ten returns more.
    pub return_p90: f64,
    /// Mean return.
    pub return_mean: f64,
    /// Share of futures with a return of 0 or more.
    pub chance_to_pay_back: f64,
}

/// A chosen project in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProjectNumbers {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Id of the option that is chosen; [`None`] for the plan.
    pub option: Option<String>,
    /// What it takes and brings.
    #[serde(flatten)]
    pub numbers: SetNumbers,
}

/// The answer for another budget.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BudgetNumbers {
    /// The budget.
    pub budget: f64,
    /// Ids of the chosen projects.
    pub chosen: Vec<String>,
    /// Their likely return together.
    pub return_p50: f64,
}
