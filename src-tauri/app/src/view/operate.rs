//! The room of a running product: headline, realised value, alerts, versions, metrics and months.

use super::{Choice, FigureView, ImportRow, ModelView, Shown, VersionRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the room.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OperateAsk {
    /// The project.
    pub id: String,
    /// Stable name of the theme that figures are drawn in.
    pub theme: String,
    /// The model that is looked at; the first where none is named.
    #[ts(optional)]
    pub model: Option<String>,
}

/// The room.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OperateView {
    /// The page's sentence.
    pub headline: String,
    /// The sentence below it; may be empty.
    pub below: String,
    /// The project's name.
    pub project: String,
    /// Its models.
    pub models: Vec<Choice>,
    /// The one that is looked at.
    pub model: Option<ModelView>,
    /// Its versions, newest first.
    pub versions: Vec<VersionRow>,
    /// Its alerts, the worst first.
    pub alerts: Vec<AlertView>,
    /// Its metrics.
    pub charts: Vec<ChartView>,
    /// Realised value.
    pub fan: Option<FigureView>,
    /// What stands in its place, or beside it.
    pub fan_note: String,
    /// How many rows wait for an outcome; may be empty.
    pub waiting: String,
    /// Files that were read, newest first.
    pub imports: Vec<ImportRow>,
    /// Months with something missing, newest first.
    pub months: Vec<OpenMonth>,
    /// Success is more than one number.
    pub success: Vec<SuccessRow>,
}

/// How one metric stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AlertView {
    /// Public name of the metric.
    pub metric: String,
    /// The metric in words.
    pub name: String,
    /// "Found of 100 below 88".
    pub text: String,
    /// The version it is about.
    pub version: String,
    /// Stable name of the state.
    pub state: String,
    /// The state in words.
    pub state_name: String,
    /// "v3, since 15 Nov 2026".
    pub since: String,
    /// What it costs a month.
    pub per_month: Option<Shown>,
    /// The last value.
    pub value: Option<f64>,
    /// Below this is a breach.
    pub lower: Option<f64>,
    /// Above this is a breach.
    pub upper: Option<f64>,
}

/// A metric over time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartView {
    /// Public name of the metric.
    pub metric: String,
    /// The metric in words.
    pub name: String,
    /// What specialists call it; may be empty.
    pub term: String,
    /// The drawing.
    pub figure: FigureView,
    /// The lower limit that was typed; may be empty.
    pub least: String,
    /// The upper limit that was typed; may be empty.
    pub most: String,
    /// Where the limits come from, in words.
    pub limits: String,
}

/// A month that lacks something.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// The month, written out.
    pub name: String,
    /// What is missing, in words.
    pub missing: String,
}

/// One line of what success is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SuccessRow {
    /// What is looked at.
    pub name: String,
    /// How it stands, written out.
    pub value: String,
    /// What that means, in words.
    pub verdict: String,
    /// `good`, `warn`, `bad` or empty.
    pub tone: String,
}

/// Asks for the form of a month.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MonthOf {
    /// The project.
    pub project: String,
    /// `YYYY-MM`; empty for the last full month.
    pub month: String,
}

/// The form of a month.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MonthForm {
    /// `YYYY-MM`.
    pub month: String,
    /// The month, written out.
    pub name: String,
    /// What can be entered.
    pub fields: Vec<MonthField>,
    /// What was out of the ordinary.
    pub note: String,
    /// Months that can be chosen, newest first.
    pub months: Vec<Choice>,
}

/// One figure of a month.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MonthField {
    /// Stable name of the part.
    pub part: String,
    /// The part in words.
    pub name: String,
    /// What belongs there.
    pub hint: String,
    /// What was entered, as one would type it; may be empty.
    pub text: String,
    /// What the month before had, or what the log says; offered, not entered.
    pub offered: String,
    /// Whether the plan needs it.
    pub needed: bool,
}

/// A figure of a month; an empty text takes it away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MonthEdit {
    /// The project.
    pub project: String,
    /// `YYYY-MM`.
    pub month: String,
    /// `volume`, `adoption`, `hours` or `spending`; `note` for the note.
    pub part: String,
    /// What was typed.
    pub text: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// All models of a workspace, for `status`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StatusView {
    /// How things stand, in a sentence.
    pub headline: String,
    /// One each.
    pub models: Vec<ModelStatus>,
}

/// How one model stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ModelStatus {
    /// Name of the project.
    pub project: String,
    /// Its id.
    pub project_id: String,
    /// Name of the model.
    pub model: String,
    /// Its id.
    pub model_id: String,
    /// The version that is live, or else the newest; [`None`] without versions.
    pub version: Option<String>,
    /// The worst state of its metrics, as a stable name.
    pub state: String,
    /// The same in words.
    pub state_name: String,
    /// Every metric.
    pub alerts: Vec<AlertView>,
    /// Rows that wait for an outcome.
    pub waiting: u64,
    /// Rows whose outcome never came.
    pub never_came: u64,
    /// Months with something missing, `YYYY-MM`.
    pub open_months: Vec<String>,
}
