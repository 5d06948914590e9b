//! Alerts: how each metric of the version in use stands, in plain words, and what it costs.

use crate::{
    format::Formatter,
    measure::{MeasuredModel, Series, SeriesPoint},
    realised::QualityLoss,
    verb::metric::{name_of, written},
    view::{AlertView, Shown},
    words,
};
use outset_core::{alert::AlertState, metric::Undefined};

/// The worst comes first.
fn rank(state: AlertState) -> usize {
    match state {
        AlertState::Alerting => 0,
        AlertState::Pending => 1,
        AlertState::NoData => 2,
        AlertState::Ok => 3,
    }
}

/// The worst state of some alerts.
pub(in crate::verb) fn worst(alerts: &[AlertView]) -> AlertState {
    let states = alerts
        .iter()
        .filter_map(|alert| AlertState::from_id(&alert.state));
    states
        .min_by_key(|state| rank(*state))
        .unwrap_or(AlertState::NoData)
}

/// Every metric of the version in use that has limits or values, the worst first.
pub(in crate::verb) fn alerts(
    model: &MeasuredModel,
    losses: &[QualityLoss],
    currency: &str,
    format: &Formatter,
) -> Vec<AlertView> {
    let Some(current) = model.current() else {
        return Vec::new();
    };
    let version = &current.version.name;
    // Without a score there is nothing to rank by, which no outcome will change.
    let has_score = |last: &SeriesPoint| last.undefined != Some(Undefined::NoScore);
    let of = |series: &Series| {
        let last = series.last().filter(|last| has_score(last))?;
        let loss = losses.iter().find(|loss| loss.metric.id() == series.metric);
        let per_month = loss
            .filter(|loss| loss.per_month > 0.0)
            .map(|loss| format.rounded(-loss.per_month, 0.0, currency));
        Some(alert(series, last, version, per_month, format))
    };
    let mut found: Vec<AlertView> = current.series.iter().filter_map(of).collect();
    found.sort_by_key(|alert| AlertState::from_id(&alert.state).map_or(4, rank));
    found
}

fn alert(
    series: &Series,
    last: &SeriesPoint,
    version: &str,
    per_month: Option<Shown>,
    format: &Formatter,
) -> AlertView {
    let since = series.since().map(|at| format.day(at.day_in(format.zone)));
    let since = since.unwrap_or_default();
    let texts = [("version", version), ("day", &since)];
    AlertView {
        metric: series.metric.clone(),
        name: name_of(&series.metric, format),
        text: text(series, last, format),
        version: version.to_owned(),
        state: last.state.id().to_owned(),
        state_name: words::text(
            &format.language,
            &format!("operate-state-{}", last.state.id()),
        ),
        since: words::text_with(&format.language, "operate-alert-since", &texts),
        per_month: per_month.filter(|_| last.alert == Some(true)),
        value: last.value,
        lower: last.lower,
        upper: last.upper,
    }
}

/// "Found of 100 that matter: 86, below 88".
fn text(series: &Series, last: &SeriesPoint, format: &Formatter) -> String {
    let name = name_of(&series.metric, format);
    let shown = |value: f64| {
        let decimals = if is_close(last) { 2 } else { 1 };
        written(&series.metric, value, decimals, format)
    };
    let value = last.value.map_or_else(String::new, shown);
    let (id, limit) = match (last.value, last.lower, last.upper) {
        (None, ..) => ("operate-alert-no-value", None),
        (Some(value), Some(lower), _) if value < lower => ("operate-alert-below", Some(lower)),
        (Some(value), _, Some(upper)) if value > upper => ("operate-alert-above", Some(upper)),
        (Some(_), None, None) => ("operate-alert-no-limit", None),
        _ => ("operate-alert-within", None),
    };
    let limit = limit.map_or_else(String::new, shown);
    let texts = [
        ("metric", name.as_str()),
        ("value", &value),
        ("limit", &limit),
    ];
    words::text_with(&format.language, id, &texts)
}

/// Whether one decimal could show value and limit alike.
fn is_close(point: &SeriesPoint) -> bool {
    let near = |limit: Option<f64>| {
        let both = point.value.zip(limit);
        both.is_some_and(|(value, limit)| (value - limit).abs() < 0.002)
    };
    near(point.lower) || near(point.upper)
}
