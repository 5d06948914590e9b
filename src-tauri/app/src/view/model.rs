//! Models and their versions, as they cross to the window and to `--json`.

use super::Shown;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A model to add. Its months are cut in the workspace's time zone until somebody says otherwise.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewModel {
    /// The project it belongs to.
    pub project: String,
    /// Its name, one a project.
    pub name: String,
}

/// A version to add.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct NewVersion {
    /// The model it belongs to.
    pub model: String,
    /// Its name, one a model.
    pub name: String,
    /// The day it went live, as one types it; empty for one that is not live.
    pub live_from: String,
}

/// A model.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ModelView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Stable name of how its rows are cut: `month` or `rows`.
    pub chunk_rule: String,
    /// Rows of a stretch where they are cut by number.
    pub chunk_rows: String,
    /// The class that matters, as files write it; may be empty.
    pub positive_class: String,
    /// Zone of times that name none.
    pub time_zone: String,
    /// How many bad stretches in a row it takes to alert.
    pub pending_periods: String,
}

/// A version in the list of its model.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Stable name of its state: `trained`, `live` or `retired`.
    pub state: String,
    /// The state in words.
    pub state_name: String,
    /// The day it went live, as one would type it; may be empty.
    pub live_from: String,
    /// The day it was retired, as one would type it; may be empty.
    pub live_to: String,
    /// "since 4 Aug 2026", written out; may be empty.
    pub in_production: String,
    /// Free text; may be empty.
    pub note: String,
    /// Right of 100 flagged, over all rows with an outcome.
    pub right: Option<Shown>,
    /// Found of 100 that matter, likewise.
    pub found: Option<Shown>,
    /// Rows in an ordinary month.
    pub volume: Option<Shown>,
}

/// What a metric of a model may be. Both empty takes the threshold away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ThresholdEdit {
    /// The model.
    pub model: String,
    /// Public name of the metric.
    pub metric: String,
    /// At least, as one types it; empty for no limit.
    pub least: String,
    /// At most, likewise.
    pub most: String,
    /// See `FieldEdit`.
    pub visit: Option<String>,
}

/// Values of metrics that somebody types.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TypedMetrics {
    /// The model.
    pub model: String,
    /// Name of the version; one that is not there is made.
    pub version: String,
    /// The values.
    pub values: Vec<TypedMetric>,
    /// When they were measured: a day, a time, or empty for now.
    pub at: String,
}

/// One typed value.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TypedMetric {
    /// Name of the metric.
    pub metric: String,
    /// Its value.
    pub value: String,
}

/// Which metrics are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MetricsOf {
    /// The model.
    pub model: String,
    /// Name of the version; [`None`] for all.
    pub version: Option<String>,
}

/// One metric over one stretch of time. The document of `metrics --json`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MetricRow {
    /// Name of the version.
    pub version: String,
    /// Public name of the metric, or what somebody called it.
    pub metric: String,
    /// The metric in words.
    pub metric_name: String,
    /// First row, ISO 8601 with the offset of the model's zone.
    pub start: String,
    /// Last row, likewise.
    pub end: String,
    /// Rows; [`None`] where it is not known.
    pub rows: Option<i64>,
    /// Of these, rows that wait for their outcome; they are in no value.
    pub waiting: i64,
    /// The value; [`None`] where it is undefined.
    pub value: Option<f64>,
    /// Why there is none, as a stable name.
    pub undefined: Option<String>,
    /// Below this is a breach.
    pub lower: Option<f64>,
    /// Above this is a breach.
    pub upper: Option<f64>,
    /// Whether it breaches; [`None`] where it is not judged.
    pub alert: Option<bool>,
    /// Stable name of the alert's state.
    pub state: String,
    /// Whether it belongs to the reference.
    pub reference: bool,
    /// Whether the stretch still waits for rows.
    pub open: bool,
    /// The value, written out; a dash where there is none.
    pub text: String,
}
