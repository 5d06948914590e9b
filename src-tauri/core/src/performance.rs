//! A version's measured quality over time: from its predictions to points with limits and alerts.

use crate::alert::{self, AlertState};
use crate::chunk::{self, Chunk, ChunkRule};
use crate::metric::{Metric, Undefined};
use crate::quality::{Judged, Quality};
use crate::reference::{Limits, SHARE};
use crate::time::Moment;
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::num::NonZeroU32;

/// One prediction of a version, as the ledger keeps it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prediction {
    /// When it was made.
    pub at: Moment,
    /// Whether the model said "positive".
    pub flagged: bool,
    /// How sure it was, on any finite scale.
    pub score: Option<f64>,
    /// Whether the case was positive; [`None`] while nobody knows.
    pub outcome: Option<bool>,
}

/// How a model's predictions are measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Measuring {
    /// Where the rows are cut.
    pub chunks: ChunkRule,
    /// In which zone months are cut.
    pub zone: Tz,
    /// How many breaches in a row it takes to alert.
    pub periods: NonZeroU32,
    /// Limits somebody set; they stand in place of those of the reference.
    pub own_limits: BTreeMap<Metric, Limits>,
}

impl Measuring {
    /// Cut by that rule, with the reference's limits, alerting at the first breach.
    pub fn new(chunks: ChunkRule, zone: Tz) -> Self {
        Self {
            chunks,
            zone,
            periods: NonZeroU32::MIN,
            own_limits: BTreeMap::new(),
        }
    }
}

/// One metric over one chunk.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// What was measured.
    pub metric: Metric,
    /// Time of the chunk's first row.
    pub start: Moment,
    /// Time of its last row.
    pub end: Moment,
    /// All its rows, those without an outcome included.
    pub rows: usize,
    /// How many of them wait for their outcome; they are in no value.
    pub waiting: usize,
    /// The value, or why there is none.
    pub value: Result<f64, Undefined>,
    /// Below this is a breach.
    pub lower: Option<f64>,
    /// Above this is a breach.
    pub upper: Option<f64>,
    /// Whether the limits are breached; [`None`] when it is not judged.
    pub alert: Option<bool>,
    /// How the alert stands after this chunk.
    pub state: AlertState,
    /// Whether it belongs to the reference, which sets the limits and is not judged by them.
    pub reference: bool,
    /// Whether the chunk still waits for rows: shown, but not judged.
    pub open: bool,
}

/// Every metric of every chunk: the reference first, each chunk with its metrics in [`Metric::ALL`]'s order.
/// Rows come in the order they were imported; all rows of a version are given, whatever file they came in.
pub fn points(
    reference: &[Prediction],
    analysis: &[Prediction],
    measuring: &Measuring,
) -> Vec<Point> {
    let mut known = measured(reference, measuring, true);
    let mut judged = measured(analysis, measuring, false);
    for metric in Metric::ALL {
        let limits = limits(&known, metric, measuring);
        for point in of_metric(&mut known, metric) {
            (point.lower, point.upper) = (limits.lower, limits.upper);
        }
        judge(of_metric(&mut judged, metric).collect(), limits, measuring);
    }
    known.append(&mut judged);
    known
}

fn of_metric(points: &mut [Point], metric: Metric) -> impl Iterator<Item = &mut Point> {
    points
        .iter_mut()
        .filter(move |point| point.metric == metric)
}

/// The limits that hold for a metric: one's own, or else those of the reference's closed chunks.
fn limits(reference: &[Point], metric: Metric, measuring: &Measuring) -> Limits {
    if let Some(own) = measuring.own_limits.get(&metric) {
        return *own;
    }
    let closed = reference
        .iter()
        .filter(|point| point.metric == metric && !point.open);
    let values: Vec<f64> = closed.filter_map(|point| point.value.ok()).collect();
    Limits::of(&values, &SHARE).unwrap_or_default()
}

fn judge(points: Vec<&mut Point>, limits: Limits, measuring: &Measuring) {
    let breach = |point: &&mut Point| {
        let value = point.value.ok().filter(|_| !point.open)?;
        limits.breached_by(value)
    };
    let breaches: Vec<Option<bool>> = points.iter().map(breach).collect();
    let states = alert::states(&breaches, measuring.periods);
    for ((point, breach), state) in points.into_iter().zip(breaches).zip(states) {
        (point.lower, point.upper) = (limits.lower, limits.upper);
        (point.alert, point.state) = (breach, state);
    }
}

fn measured(rows: &[Prediction], measuring: &Measuring, reference: bool) -> Vec<Point> {
    let times: Vec<Moment> = rows.iter().map(|row| row.at).collect();
    let order = chunk::in_time(&times);
    let ordered: Vec<Moment> = order.iter().map(|&row| times[row]).collect();
    let chunks = chunk::cut(&ordered, measuring.chunks, measuring.zone);
    let of_chunk = |chunk: &Chunk| {
        let positions = &order[chunk.rows.clone()];
        let rows: Vec<Prediction> = positions.iter().map(|&row| rows[row]).collect();
        chunk_points(&rows, chunk.open, reference)
    };
    chunks.iter().flat_map(of_chunk).collect()
}

/// The points of one chunk, before they are judged.
fn chunk_points(rows: &[Prediction], open: bool, reference: bool) -> Vec<Point> {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Vec::new();
    };
    let known: Vec<Judged> = rows
        .iter()
        .filter_map(|row| {
            Some(Judged {
                flagged: row.flagged,
                score: row.score,
                outcome: row.outcome?,
            })
        })
        .collect();
    let quality = Quality::of(&known);
    let point = |metric| Point {
        metric,
        start: first.at,
        end: last.at,
        rows: rows.len(),
        waiting: rows.len() - known.len(),
        value: quality.value(metric),
        lower: None,
        upper: None,
        alert: None,
        state: AlertState::NoData,
        reference,
        open,
    };
    Metric::ALL.into_iter().map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::num::NonZeroUsize;

    fn by_rows(rows: usize) -> Measuring {
        Measuring::new(ChunkRule::Rows(NonZeroUsize::new(rows).unwrap()), Tz::UTC)
    }

    /// Predictions one microsecond apart; `1` is a right one, `0` a wrong one, `?` one that waits.
    fn log(from: i64, text: &str) -> Vec<Prediction> {
        let row = |(at, letter): (usize, char)| Prediction {
            at: Moment(from + at as i64),
            flagged: at % 2 == 0,
            score: None,
            outcome: (letter != '?').then_some((letter == '1') == (at % 2 == 0)),
        };
        text.chars().enumerate().map(row).collect()
    }

    fn accuracy(points: &[Point]) -> Vec<Point> {
        let wanted = |point: &&Point| point.metric == Metric::Accuracy;
        points.iter().filter(wanted).cloned().collect()
    }

    #[test]
    fn a_chunk_outside_the_references_limits_alerts() {
        // Reference 0.75 and 1: mean 0.875, deviation 0.125, limits 0.5 and (1.25, clipped) 1.
        let found = points(&log(0, "11101111"), &log(8, "110010001111"), &by_rows(4));
        let found = accuracy(&found);
        let values: Vec<f64> = found.iter().map(|point| point.value.unwrap()).collect();
        assert_eq!(values, [0.75, 1.0, 0.5, 0.25, 1.0]);
        assert!(
            found
                .iter()
                .all(|point| (point.lower, point.upper) == (Some(0.5), Some(1.0)))
        );
        let alerts: Vec<_> = found.iter().map(|point| point.alert).collect();
        assert_eq!(alerts, [None, None, Some(false), Some(true), Some(false)]);
        assert_eq!(found[3].state, AlertState::Alerting);
        assert_eq!((found[3].start, found[3].end), (Moment(12), Moment(15)));
    }

    #[test]
    fn rows_that_wait_are_counted_and_in_no_value() {
        let found = accuracy(&points(&[], &log(0, "1?0?????"), &by_rows(4)));
        assert_eq!((found[0].rows, found[0].waiting), (4, 2));
        assert_eq!(found[0].value, Ok(0.5));
        assert_eq!(found[1].value, Err(Undefined::NoOutcome));
        assert_eq!(found[1].state, AlertState::NoData);
    }

    #[test]
    fn the_order_of_files_changes_no_point() {
        let rows = log(0, "1101100101110101");
        let whole = points(&rows, &rows, &by_rows(4));
        let swapped = [&rows[9..], &rows[..9]].concat();
        assert_eq!(points(&swapped, &swapped, &by_rows(4)), whole);
    }

    #[test]
    fn an_open_chunk_is_shown_and_not_judged() {
        let found = points(&log(0, "1110111100"), &log(10, "111100"), &by_rows(4));
        let found = accuracy(&found);
        let open: Vec<bool> = found.iter().map(|point| point.open).collect();
        assert_eq!(open, [false, false, true, false, true]);
        assert_eq!(found[4].value, Ok(0.0));
        assert_eq!((found[4].alert, found[4].state), (None, AlertState::NoData));
        assert_eq!(
            found[4].lower,
            Some(0.5),
            "the open reference chunk sets no limit"
        );
    }

    #[test]
    fn own_limits_and_patience_replace_the_references() {
        let mut measuring = by_rows(2);
        measuring.periods = NonZeroU32::new(2).unwrap();
        let own = Limits {
            lower: Some(0.75),
            upper: None,
        };
        measuring.own_limits.insert(Metric::Accuracy, own);
        let found = accuracy(&points(&[], &log(0, "101011"), &measuring));
        let states: Vec<_> = found.iter().map(|point| point.state).collect();
        assert_eq!(
            states,
            [AlertState::Pending, AlertState::Alerting, AlertState::Ok]
        );
    }

    #[test]
    fn no_rows_give_no_points() {
        assert!(points(&[], &[], &by_rows(4)).is_empty());
    }
}
