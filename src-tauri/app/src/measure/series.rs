//! One metric of a version over time: what its ledger gives, joined by values that came ready.

use super::{
    limits::{Limiting, Source},
    measured_point,
};
use outset_core::{
    alert::{self, AlertState},
    metric::{Metric, Undefined},
    performance::Point,
    reference::Limits,
    time::Moment,
};
use outset_store::table::point::FiledPoint;
use std::{collections::BTreeMap, num::NonZeroU32};

/// A metric over time.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Series {
    /// Public name, or what somebody called it.
    pub(crate) metric: String,
    /// The reference first, then in the order of time.
    pub(crate) points: Vec<SeriesPoint>,
    /// Where its limits come from.
    pub(crate) source: Source,
}

/// A metric over one stretch of time.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SeriesPoint {
    pub(crate) start: Moment,
    pub(crate) end: Moment,
    pub(crate) rows: Option<i64>,
    pub(crate) waiting: i64,
    pub(crate) value: Option<f64>,
    pub(crate) undefined: Option<Undefined>,
    pub(crate) lower: Option<f64>,
    pub(crate) upper: Option<f64>,
    pub(crate) alert: Option<bool>,
    pub(crate) state: AlertState,
    pub(crate) reference: bool,
    pub(crate) open: bool,
}

impl Series {
    /// The last point that is judged, or would be.
    pub(crate) fn last(&self) -> Option<&SeriesPoint> {
        let closed = |point: &&SeriesPoint| !point.reference && !point.open;
        self.points.iter().rev().find(closed)
    }

    /// Since when the last state holds.
    pub(crate) fn since(&self) -> Option<Moment> {
        let last = self.last()?;
        let breaches = |point: &&SeriesPoint| point.alert == last.alert;
        let closed = self.points.iter().rev();
        let closed = closed.filter(|point| !point.reference && !point.open);
        let first = closed.take_while(breaches).last();
        first.map(|point| point.start)
    }

    /// Whether there is any value to show.
    pub(crate) fn has_values(&self) -> bool {
        self.points.iter().any(|point| point.value.is_some())
    }
}

/// The series of a version. A series without rows is none.
pub(super) fn of(
    measured: &[Point],
    ready: Vec<FiledPoint>,
    limiting: &Limiting,
    periods: NonZeroU32,
) -> Vec<Series> {
    let mut by_metric: BTreeMap<String, Vec<FiledPoint>> = BTreeMap::new();
    for point in ready {
        by_metric
            .entry(point.point.metric.clone())
            .or_default()
            .push(point);
    }
    let mut all = Vec::new();
    for metric in Metric::ALL {
        let own: Vec<SeriesPoint> = measured
            .iter()
            .filter(|point| point.metric == metric)
            .map(measured_point)
            .collect();
        let ready = by_metric.remove(metric.id()).unwrap_or_default();
        all.extend(joined(metric.id(), own, ready, limiting, periods));
    }
    for (metric, ready) in by_metric {
        all.extend(joined(&metric, Vec::new(), ready, limiting, periods));
    }
    all
}

fn joined(
    metric: &str,
    mut points: Vec<SeriesPoint>,
    ready: Vec<FiledPoint>,
    limiting: &Limiting,
    periods: NonZeroU32,
) -> Option<Series> {
    let given = limiting.of(metric);
    let of_reference = points.first().map(|point| Limits {
        lower: point.lower,
        upper: point.upper,
    });
    let (limits, source) = match (given, of_reference) {
        (Some(given), _) => given,
        (None, Some(limits)) if limits != Limits::default() => (limits, Source::Reference),
        (None, _) => (Limits::default(), Source::None),
    };
    if !ready.is_empty() {
        points.extend(ready.into_iter().map(|filed| ready_point(&filed, limits)));
        points.sort_by_key(|point| (!point.reference, point.start));
        judge_again(&mut points, periods);
    }
    (!points.is_empty()).then(|| Series {
        metric: metric.to_owned(),
        points,
        source,
    })
}

fn ready_point(filed: &FiledPoint, limits: Limits) -> SeriesPoint {
    let point = &filed.point;
    SeriesPoint {
        start: Moment(point.start_at),
        end: Moment(point.end_at),
        rows: point.row_count,
        waiting: 0,
        value: Some(point.value),
        undefined: None,
        lower: limits.lower,
        upper: limits.upper,
        alert: limits.breached_by(point.value),
        state: AlertState::NoData,
        reference: false,
        open: false,
    }
}

/// A value between others may be what makes a row of breaches.
fn judge_again(points: &mut [SeriesPoint], periods: NonZeroU32) {
    let judged = |point: &&mut SeriesPoint| !point.reference;
    let mut judged: Vec<&mut SeriesPoint> = points.iter_mut().filter(judged).collect();
    let breaches: Vec<Option<bool>> = judged.iter().map(|point| point.alert).collect();
    for (point, state) in judged.iter_mut().zip(alert::states(&breaches, periods)) {
        point.state = state;
    }
}
