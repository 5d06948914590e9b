//! Metrics: entered, and listed over time.

use super::import::model_of;
use crate::{
    answer::{Answer, Outcome},
    arguments::{LogValues, MetricsOf},
    table::Column,
    terminal::Terminal,
};
use outset_app::{Code, MetricRow, Problem, Result, Session, TypedMetric, TypedMetrics};
use serde_json::json;

/// Stores values; the document is the list of the version's points.
pub(crate) fn log(log: LogValues, terminal: &mut Terminal) -> Outcome {
    let values = log.values.iter().map(|value| typed(value, terminal));
    let values: Vec<TypedMetric> = values.collect::<Result<_>>()?;
    let (file, version) = (log.model.of.workspace.file.clone(), log.version.clone());
    let at = log.at.unwrap_or_default();
    let store = |session: &mut Session| {
        let model = model_of(session, &log.model)?;
        session.log_metrics(TypedMetrics {
            model,
            version: log.version,
            values,
            at,
        })
    };
    let (done, points) = terminal.change_then(&file, store, |session, _| {
        session.metrics(outset_app::MetricsOf {
            model: model_of(session, &log.model)?,
            version: Some(version),
        })
    })?;
    Ok(Answer::new(&done.done, json!(points)))
}

fn typed(text: &str, terminal: &Terminal) -> Result<TypedMetric> {
    let parts = text.split_once('=');
    let (metric, value) = parts.ok_or_else(|| Problem {
        code: Code::Invalid,
        message: terminal.word_with("cli-not-a-value", &[("text", text)]),
        field: Some("value".to_owned()),
        help: None,
    })?;
    Ok(TypedMetric {
        metric: metric.to_owned(),
        value: value.to_owned(),
    })
}

/// Every point; its document is the list.
pub(crate) fn list(of: MetricsOf, terminal: &mut Terminal) -> Outcome {
    let file = of.model.of.workspace.file.clone();
    let points = terminal.look(&file, |session| {
        session.metrics(outset_app::MetricsOf {
            model: model_of(session, &of.model)?,
            version: of.version,
        })
    })?;
    let rows: Vec<Vec<String>> = points.iter().map(row).collect();
    let columns = [
        Column::words("cli-column-version"),
        Column::words("cli-column-measure"),
        Column::words("cli-column-start"),
        Column::quantity("cli-column-rows"),
        Column::quantity("cli-column-value"),
        Column::words("cli-column-state"),
    ];
    let headline = terminal.word(if rows.is_empty() {
        "cli-no-metrics"
    } else {
        "cli-metrics"
    });
    let text = terminal.list(&headline, &columns, &rows);
    Ok(Answer::new(&text, points))
}

fn row(point: &MetricRow) -> Vec<String> {
    let rows = point.rows.map(|rows| rows.to_string());
    let state = if point.reference {
        "reference"
    } else {
        &point.state
    };
    vec![
        point.version.clone(),
        point.metric_name.clone(),
        point.start.clone(),
        rows.unwrap_or_default(),
        point.text.clone(),
        state.to_owned(),
    ]
}
