//! Metrics of a model: listed, and typed by hand.

use super::{threshold, version};
use crate::{
    Code, Problem, Result, Session,
    format::Formatter,
    measure::{Series, zone_of},
    read,
    view::{Done, MetricRow, MetricsOf, TypedMetrics},
    words,
};
use chrono_tz::Tz;
use outset_core::{Invalid, metric::Metric, name, time::Moment};
use outset_exchange::metric_name;
use outset_store::{
    Op,
    table::{import::Import, point::Point},
};

impl Session {
    /// Every metric of a model's versions, oldest version first, each metric in the order of time.
    ///
    /// # Errors
    /// When there is no such model or version.
    pub fn metrics(&self, of: MetricsOf) -> Result<Vec<MetricRow>> {
        let format = self.format();
        let measured = self.measured(&of.model)?;
        let wanted = of.version.as_deref();
        let is_wanted = |id: &str, name: &str| wanted.is_none_or(|of| of == id || of == name);
        let versions: Vec<_> = measured
            .versions
            .iter()
            .filter(|found| is_wanted(&found.version.id, &found.version.name))
            .collect();
        if let (true, Some(name)) = (versions.is_empty(), wanted) {
            let id = "operate-problem-no-such-version";
            let texts = [("name", name)];
            return Err(Problem::new(self.language(), Code::NotFound, id, &texts));
        }
        let rows = versions.into_iter().flat_map(|found| {
            let name = &found.version.name;
            let series = found.series.iter();
            series.flat_map(|series| rows(series, name, measured.zone, &format))
        });
        Ok(rows.collect())
    }

    /// Stores typed values of metrics; a version that is not there is made.
    ///
    /// # Errors
    /// A value or time that cannot be read; then nothing is stored.
    pub fn log_metrics(&mut self, typed: TypedMetrics) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let named = read::field("version", name::name(&typed.version), &format)?;
        let model = self.read(|reader| reader.model(&typed.model))?;
        let zone = zone_of(&model, format.zone);
        let at = read::optional(&typed.at, |text| moment(text, zone, &format));
        let at = read::field("at", at, &format)?.unwrap_or(now);
        let mut points = Vec::new();
        for value in &typed.values {
            let metric = read::field("metric", name::name(&value.metric), &format)?;
            let metric = metric_name(&metric);
            let read_value = threshold::value(&metric, &value.value, &format);
            points.push(Point {
                value: read::field("value", read_value, &format)?,
                metric,
                start_at: at.0,
                end_at: at.0,
                row_count: None,
            });
        }
        if points.is_empty() {
            return read::field("metric", Err(Invalid::Empty), &format);
        }
        let count = i64::try_from(points.len()).unwrap_or(i64::MAX);
        self.write(Op::TypeMetrics, None, |tx| {
            let day = at.day_in(zone);
            let version = version::found_or_made(tx, &model, &named, Some(day), now.0)?;
            let import = Import {
                id: tx.new_id(),
                key: tx.new_import_key()?,
                version_id: Some(version.id),
                model_id: model.id.clone(),
                kind: "typed".to_owned(),
                file_name: String::new(),
                sha256: String::new(),
                row_count: count,
                bad_rows: 0,
                late_rows: 0,
                imported_at: now.0,
            };
            tx.insert_import(&import)?;
            tx.insert_points(version.key, import.key, points)?;
            Ok(Some(import.id))
        })
    }
}

/// A time: ISO 8601 with an offset, or a day and a time of day in the model's zone, or a day alone.
fn moment(text: &str, zone: Tz, format: &Formatter) -> std::result::Result<Moment, Invalid> {
    let text = text.trim();
    if let Ok(instant) = chrono::DateTime::parse_from_rfc3339(text) {
        return Ok(instant.with_timezone(&chrono::Utc).into());
    }
    let local = [
        "%Y-%m-%dT%H:%M:%S",
        "%Y-%m-%d %H:%M:%S",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
    ]
    .into_iter()
    .find_map(|form| chrono::NaiveDateTime::parse_from_str(text, form).ok());
    if let Some(local) = local {
        let known = chrono::TimeZone::from_local_datetime(&zone, &local).earliest();
        let known = known.ok_or(Invalid::NotADay {
            order: format.dates,
        })?;
        return Ok(known.with_timezone(&chrono::Utc).into());
    }
    read::day(text, format).map(|day| crate::measure::start_of(day, zone))
}

/// What a metric is called; one that nobody knows keeps its own name.
pub(super) fn name_of(metric: &str, format: &Formatter) -> String {
    match Metric::from_id(metric) {
        Some(known) => words::text(&format.language, &format!("operate-metric-{}", known.id())),
        None => metric.to_owned(),
    }
}

/// What specialists call it; empty where nobody does.
pub(super) fn term_of(metric: &str, format: &Formatter) -> String {
    let known = Metric::from_id(metric);
    known.map_or_else(String::new, |known| {
        words::text(
            &format.language,
            &format!("operate-metric-{}.term", known.id()),
        )
    })
}

/// A value of it: a known one of 100, another one as it is.
pub(super) fn written(metric: &str, value: f64, decimals: usize, format: &Formatter) -> String {
    match Metric::from_id(metric) {
        Some(_) => format.number(value * 100.0, decimals),
        None => format.number(value, 4),
    }
}

/// ISO 8601 with the offset of the zone.
pub(super) fn iso(at: Moment, zone: Tz) -> String {
    let local = at.utc().with_timezone(&zone);
    local.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)
}

fn rows(series: &Series, version: &str, zone: Tz, format: &Formatter) -> Vec<MetricRow> {
    let name = name_of(&series.metric, format);
    let row = |point: &crate::measure::SeriesPoint| MetricRow {
        version: version.to_owned(),
        metric: series.metric.clone(),
        metric_name: name.clone(),
        start: iso(point.start, zone),
        end: iso(point.end, zone),
        rows: point.rows,
        waiting: point.waiting,
        value: point.value,
        undefined: point.undefined.map(|reason| reason.id().to_owned()),
        lower: point.lower,
        upper: point.upper,
        alert: point.alert,
        state: point.state.id().to_owned(),
        reference: point.reference,
        open: point.open,
        text: point.value.map_or_else(
            || "–".to_owned(),
            |value| written(&series.metric, value, 1, format),
        ),
    };
    series.points.iter().map(row).collect()
}
