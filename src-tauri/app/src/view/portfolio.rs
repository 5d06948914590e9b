//! What the portfolio says of each project, and of all of them together.

use super::Shown;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Projects whose figures are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FiguresAsk {
    /// Their ids; those that are gone are left out of the answer.
    pub ids: Vec<String>,
}

/// The figures of a project in the portfolio.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProjectFigures {
    /// Its id.
    pub id: String,
    /// Why there is no return, in words: "no return yet: benefit".
    pub missing: Option<String>,
    /// Share of futures that pay back, 0 to 1.
    pub chance: Option<Shown>,
    /// Return that was likely when the plan was approved.
    pub approved: Option<Shown>,
    /// Return that is likely now: what came so far, and the rest as planned.
    pub expected: Option<Shown>,
    /// One future in ten returns less.
    pub poor: Option<Shown>,
    /// One future in ten returns more.
    pub good: Option<Shown>,
    /// What came so far, benefit less cost, in money of the start month.
    pub realised: Option<Shown>,
    /// What it waits for.
    pub waits: Waits,
}

/// The one thing that a project waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Waits {
    /// Stable name: `alert`, `month`, `gate`, `gap`, `missing`, `question`, `nothing`, or `over` for a
    /// project that waits for nothing any more.
    pub kind: String,
    /// In words.
    pub text: String,
    /// How pressing it is.
    pub tone: WaitTone,
    /// For sorting: the most pressing first.
    pub rank: u32,
}

/// How pressing something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WaitTone {
    /// At once.
    Bad,
    /// Soon.
    Warn,
    /// At some time.
    Quiet,
    /// It is fine.
    Good,
    /// It is over.
    Over,
}

/// What all projects are worth together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PortfolioTotals {
    /// The page's sentence.
    pub headline: String,
    /// How much of what was promised came or is still expected; [`None`] where nothing was promised.
    pub promised: Option<String>,
    /// What happened since the last visit; [`None`] when nothing did.
    pub news: Option<News>,
}

/// What happened since the last visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct News {
    /// "Since you were last here, on 2 November".
    pub title: String,
    /// The sentences.
    pub text: String,
}
