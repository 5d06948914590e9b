//! What became of other projects, and of the workspace's own, beside one's own numbers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One question that is asked of other projects, with one's own number beside what they found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReferenceRow {
    /// Stable name.
    pub id: String,
    /// The question.
    pub title: String,
    /// What others found, in a sentence.
    pub others: String,
    /// One's own number beside it, in a sentence.
    pub own: String,
    /// Every figure with its source.
    pub sources: Vec<ReferenceSource>,
    /// The wide range that is offered for the plan, in words; [`None`] where none is asked for, or where the
    /// plan has it already.
    pub usual: Option<String>,
    /// Stable name of the phase whose number that is; [`None`] where it is about the whole plan.
    pub phase: Option<String>,
}

/// A published figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReferenceSource {
    /// What was found, by whom, when, among how many.
    pub text: String,
    /// What to keep in mind of it.
    pub caveat: String,
}

/// A published range to stand for a number of a project.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReferenceUse {
    /// The project.
    pub project: String,
    /// Stable name of the question.
    pub class: String,
}

/// What the workspace's own plans promised, and what came of them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrackRecordView {
    /// The answer in a sentence.
    pub headline: String,
    /// Benefit, cost and time to go-live over all projects; empty below three of them.
    pub together: Vec<TrackMiddle>,
    /// Each project by itself.
    pub projects: Vec<TrackProject>,
}

/// A quantity over several projects, delivered over promised.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrackMiddle {
    /// Stable name: `benefit`, `cost` or `go_live`.
    pub id: String,
    /// In words, with the middle and the ends.
    pub text: String,
    /// Projects that it is known of.
    pub count: u32,
    /// Half of the projects are below.
    pub median: f64,
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

/// What one project promised, and what came.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrackProject {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Benefit, as far as it was measured; [`None`] while nothing was.
    pub benefit: Option<TrackKept>,
    /// Cost of the months whose spending is known.
    pub cost: Option<TrackKept>,
    /// Months to go-live.
    pub go_live: Option<TrackKept>,
}

/// Promised and delivered.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrackKept {
    /// As promised.
    pub promised: f64,
    /// As it came.
    pub delivered: f64,
    /// Delivered over promised.
    pub ratio: f64,
    /// "€84,000 of €120,000 promised (70 %)".
    pub text: String,
}

/// The record as a document of the terminal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TrackRecordDocument {
    /// The record; null while no project has come that far.
    pub track_record: Option<TrackRecordView>,
}
