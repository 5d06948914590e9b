//! A figure taken apart: how it comes about in the typical future, and who said each number in it.

use super::{EstimateView, NumberTable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which figure is to be explained.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExplainAsk {
    /// The project.
    pub id: String,
    /// Stable name of the figure: `return`, `chance` or that of a tile.
    pub figure: String,
}

/// How a figure comes about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExplanationView {
    /// What is explained.
    pub title: String,
    /// What the figure is, what the typical future says of it, and why the two differ: a sentence each.
    pub says: Vec<String>,
    /// What each benefit and cost is made of.
    pub lines: Vec<ExplainedLine>,
    /// The same by year, or up to the month that counts; [`None`] where nothing adds up.
    pub table: Option<NumberTable>,
    /// Every number in it, the strongest first.
    pub drivers: Vec<ExplainedDriver>,
}

/// A benefit or a cost, with its arithmetic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExplainedLine {
    /// What it is called.
    pub name: String,
    /// Lines to read: "1,200 (cases a month) × … = €2,678 a month".
    pub sums: Vec<String>,
}

/// A number in the explanation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExplainedDriver {
    /// The number with who said it, when and why.
    pub estimate: EstimateView,
    /// What it is in the typical future; empty where the estimate says just that.
    pub typical: String,
    /// The tab of Value where it is typed; empty where it is asked in another room.
    pub tab: String,
}
