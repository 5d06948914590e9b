//! A chart for each metric: all versions in one line, with limits and where a version began.

use crate::{
    Result, Session,
    figure::NARROW,
    format::Formatter,
    measure::{MeasuredModel, Series, SeriesPoint, Source},
    verb::{
        metric::{name_of, term_of, written},
        threshold,
    },
    view::ChartView,
    words,
};
use outset_core::{metric::Metric, time::Month};
use outset_report::{Caption, Chunk, FigureInput, Mark, MetricChart, MetricHeads, Scale, Theme};

/// The newest stretches that are drawn.
const DRAWN: usize = 120;

/// A point with the version that it is of.
type Placed<'a> = (usize, &'a SeriesPoint);

impl Session {
    pub(super) fn charts(&self, model: &MeasuredModel, theme: Theme) -> Result<Vec<ChartView>> {
        let mut metrics: Vec<&str> = Metric::ALL.iter().map(|metric| metric.id()).collect();
        let series = || model.versions.iter().flat_map(|version| &version.series);
        for found in series() {
            if !metrics.contains(&found.metric.as_str()) {
                metrics.push(&found.metric);
            }
        }
        let has_values = |metric: &&str| {
            let mut of = series().filter(|series| series.metric == **metric);
            of.any(Series::has_values)
        };
        let with_values = metrics.iter().filter(|metric| has_values(metric));
        with_values
            .map(|metric| self.chart(model, metric, theme))
            .collect()
    }

    fn chart(&self, model: &MeasuredModel, metric: &str, theme: Theme) -> Result<ChartView> {
        let format = self.format();
        let mut points: Vec<Placed<'_>> = Vec::new();
        let mut source = Source::None;
        for (at, version) in model.versions.iter().enumerate() {
            for series in version
                .series
                .iter()
                .filter(|series| series.metric == metric)
            {
                points.extend(series.points.iter().map(|point| (at, point)));
                source = series.source;
            }
        }
        let first = points.len().saturating_sub(DRAWN);
        let points = &points[first..];
        let name = name_of(metric, &format);
        let word = |id: &str| words::text(&format.language, id);
        let tick = |value: f64| written(metric, value, 0, &format);
        let exact = |value: f64| written(metric, value, 2, &format);
        let chart = MetricChart {
            caption: Caption {
                title: name.clone(),
                conclusion: conclusion(metric, points, &format),
                empty: word("operate-chart-empty"),
            },
            chunks: points
                .iter()
                .map(|(_, point)| chunk(model, point, &format))
                .collect(),
            reach: Metric::from_id(metric).map(|_| (0.0, 1.0)),
            marks: marks(model, points),
            scale: Scale {
                tick: &tick,
                exact: &exact,
            },
            reference: word("operate-chart-reference"),
            limit: word("operate-chart-limit"),
            alert: word("operate-chart-alert"),
            heads: MetricHeads {
                chunk: word("operate-chart-time"),
                value: name.clone(),
                lower: word("operate-chart-lower"),
                upper: word("operate-chart-upper"),
                note: word("operate-chart-note"),
            },
        };
        let figure = self.figure(&FigureInput::Metric(chart), theme, NARROW)?;
        let mut thresholds = model.thresholds.iter();
        let typed = thresholds.find(|row| row.metric == metric);
        let limit = |limit: Option<f64>| threshold::written(metric, limit, &format);
        Ok(ChartView {
            metric: metric.to_owned(),
            name,
            term: term_of(metric, &format),
            figure,
            least: limit(typed.and_then(|row| row.least)),
            most: limit(typed.and_then(|row| row.most)),
            limits: word(&format!("operate-limits-{}", source.id())),
        })
    }
}

/// A month where months are cut, otherwise the day on which the stretch begins.
fn chunk(model: &MeasuredModel, point: &SeriesPoint, format: &Formatter) -> Chunk {
    let day = point.start.day_in(model.zone);
    let by_month = model.model.chunk_rule == "month" && point.rows.is_some();
    Chunk {
        label: if by_month {
            format.month(Month::of(day))
        } else {
            format.day(day)
        },
        value: point.value,
        lower: point.lower,
        upper: point.upper,
        reference: point.reference,
        alert: point.alert == Some(true),
    }
}

/// Where each version but the first begins.
fn marks(model: &MeasuredModel, points: &[Placed<'_>]) -> Vec<Mark> {
    let begins = points.windows(2).enumerate();
    begins
        .filter(|(_, pair)| pair[0].0 != pair[1].0)
        .filter_map(|(at, pair)| {
            Some(Mark {
                at: at as f64 + 0.5,
                label: model.versions.get(pair[1].0)?.version.name.clone(),
            })
        })
        .collect()
}

/// "86 in the last stretch; below its limit in 3 of 10."
fn conclusion(metric: &str, points: &[Placed<'_>], format: &Formatter) -> String {
    let judged: Vec<&SeriesPoint> = points
        .iter()
        .map(|(_, point)| *point)
        .filter(|point| !point.reference && point.alert.is_some())
        .collect();
    let alerts = judged
        .iter()
        .filter(|point| point.alert == Some(true))
        .count();
    let last = points.iter().rev().find_map(|(_, point)| point.value);
    let last = last.map_or_else(|| "–".to_owned(), |value| written(metric, value, 1, format));
    let (all, out) = (
        format.number(judged.len() as f64, 0),
        format.number(alerts as f64, 0),
    );
    let texts = [("last", last.as_str()), ("all", &all), ("out", &out)];
    let id = match (judged.len(), alerts) {
        (0, _) => "operate-chart-unjudged",
        (_, 0) => "operate-chart-inside",
        _ => "operate-chart-outside",
    };
    words::text_with(&format.language, id, &texts)
}
