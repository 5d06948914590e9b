//! What is measured of a model: the points of its versions, derived from ledger, typed values and rules each
//! time one of them changes, and kept in between.

pub(crate) mod limits;
mod series;

pub(crate) use limits::{Source, middle};
pub(crate) use series::{Series, SeriesPoint};

use crate::{Result, Session, intake::Remembered};
use chrono_tz::Tz;
use limits::Limiting;
use outset_core::{
    alert::AlertState,
    chunk::ChunkRule,
    metric::Metric,
    performance::{Measuring, Point, Prediction, points},
    time::{Day, Moment, Month},
};
use outset_store::{
    Reader,
    table::{import::Import, model::Model, threshold::Threshold, version::Version},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    num::{NonZeroU32, NonZeroUsize},
    sync::Arc,
};

/// So many models are kept; with more, all go and those in use come back.
const MOST: usize = 2_000;

/// What was measured, by model and by everything that it depends on.
#[derive(Default)]
pub(crate) struct Measurements {
    kept: RefCell<BTreeMap<String, (String, Arc<MeasuredModel>)>>,
}

/// A model as it was measured.
#[derive(Debug)]
pub(crate) struct MeasuredModel {
    pub(crate) model: Model,
    pub(crate) zone: Tz,
    /// Its versions, oldest first.
    pub(crate) versions: Vec<MeasuredVersion>,
    /// Its imports, oldest first.
    pub(crate) imports: Vec<Import>,
    pub(crate) thresholds: Vec<Threshold>,
    /// All versions together, by calendar month, the reference left out.
    pub(crate) months: BTreeMap<Month, MonthQuality>,
    /// Rows that wait for an outcome.
    pub(crate) waiting: u64,
    /// Rows whose outcome never came within the waiting time.
    pub(crate) never_came: u64,
}

/// A version as it was measured.
#[derive(Debug)]
pub(crate) struct MeasuredVersion {
    pub(crate) version: Version,
    /// One each metric, in the order in which they are shown.
    pub(crate) series: Vec<Series>,
    /// Rows, the reference left out.
    pub(crate) rows: u64,
    /// Months in which it had rows.
    pub(crate) months: usize,
    /// Metrics over all its rows.
    pub(crate) whole: BTreeMap<Metric, f64>,
}

/// How well a model did in a calendar month.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct MonthQuality {
    /// Predictions.
    pub(crate) rows: usize,
    /// Of these, without an outcome.
    pub(crate) waiting: usize,
    /// What could be measured.
    pub(crate) values: BTreeMap<Metric, f64>,
}

/// Everything that the measurement of a model depends on.
struct Ground {
    model: Model,
    versions: Vec<Version>,
    imports: Vec<Import>,
    thresholds: Vec<Threshold>,
    limiting: Limiting,
    /// Rows made and read in before are no longer waited for.
    given_up: Moment,
}

impl MeasuredModel {
    /// The version that is live, or else the newest with points, or else the newest.
    pub(crate) fn current(&self) -> Option<&MeasuredVersion> {
        let live = |found: &&MeasuredVersion| found.version.state == "live";
        let measured = |found: &&MeasuredVersion| !found.series.is_empty();
        let newest = || self.versions.iter().rev();
        newest()
            .find(live)
            .or_else(|| newest().find(measured))
            .or_else(|| newest().next())
    }

    /// Metrics of the version in use that alert now, each with the last day of the chunk that does.
    pub(crate) fn alerting(&self) -> impl Iterator<Item = (&str, Day)> {
        let series = self.current().into_iter().flat_map(|found| &found.series);
        series.filter_map(|series| {
            let last = series.last()?;
            let alerts = last.state == AlertState::Alerting;
            alerts.then(|| (series.metric.as_str(), last.end.day_in(self.zone)))
        })
    }
}

impl Session {
    /// How a model was measured.
    ///
    /// # Errors
    /// When there is no such model.
    pub(crate) fn measured(&self, model_id: &str) -> Result<Arc<MeasuredModel>> {
        let now = self.now();
        let zone = self.format().zone;
        let ground = self.read(|reader| ground(reader, model_id, now, zone))?;
        let mark = ground.mark();
        let kept = self.measured.kept.borrow().get(model_id).cloned();
        if let Some((_, found)) = kept.filter(|(of, _)| *of == mark) {
            return Ok(found);
        }
        let found = Arc::new(self.read(|reader| measure(reader, ground))?);
        let mut kept = self.measured.kept.borrow_mut();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(model_id.to_owned(), (mark, found.clone()));
        Ok(found)
    }
}

fn ground(
    reader: &Reader<'_>,
    model_id: &str,
    now: Moment,
    zone: Tz,
) -> outset_store::Result<Ground> {
    let model = reader.model(model_id)?;
    let project = reader.project(&model.project_id)?;
    let wait = project.wait_months;
    let drivers = crate::option::drivers_of(reader, &model.project_id)?;
    let thresholds = reader.thresholds_of(model_id)?;
    Ok(Ground {
        versions: reader.versions_of(model_id)?,
        imports: reader.imports_of(model_id)?,
        limiting: Limiting::new(&thresholds, &drivers),
        thresholds,
        given_up: months_before(now, wait, zone_of(&model, zone)),
        model,
    })
}

/// The beginning of the day so many months before.
pub(crate) fn months_before(now: Moment, months: i32, zone: Tz) -> Moment {
    let day = now.day_in(zone);
    let month = Month::of(day).plus(-months);
    let in_month = i64::from(chrono::Datelike::day0(&day.0)).min(i64::from(month.days()) - 1);
    start_of(month.first_day().plus_days(in_month), zone)
}

/// The first moment of a day in a zone.
pub(crate) fn start_of(day: Day, zone: Tz) -> Moment {
    let midnight = day.0.and_time(chrono::NaiveTime::MIN);
    let local = chrono::TimeZone::from_local_datetime(&zone, &midnight).earliest();
    let utc = local.map_or_else(
        || midnight.and_utc(),
        |local| local.with_timezone(&chrono::Utc),
    );
    utc.into()
}

/// The zone of a model; one that is not known is the workspace's.
pub(crate) fn zone_of(model: &Model, otherwise: Tz) -> Tz {
    model.time_zone.parse().unwrap_or(otherwise)
}

impl Ground {
    /// Changes whenever the measurement would.
    fn mark(&self) -> String {
        let model = &self.model;
        let imports: Vec<_> = self
            .imports
            .iter()
            .map(|import| (&import.id, import.late_rows))
            .collect();
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?}",
            (model, self.given_up),
            imports,
            self.versions,
            self.thresholds,
            self.limiting,
            model.chunk_rule,
        )
    }

    fn measuring(&self, zone: Tz) -> Measuring {
        let model = &self.model;
        let rows = usize::try_from(model.chunk_rows)
            .ok()
            .and_then(NonZeroUsize::new);
        let chunks = match (model.chunk_rule.as_str(), rows) {
            ("rows", Some(rows)) => ChunkRule::Rows(rows),
            _ => ChunkRule::Month,
        };
        let periods = u32::try_from(model.pending_periods).ok();
        Measuring {
            periods: periods.and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MIN),
            own_limits: self.limiting.known(),
            ..Measuring::new(chunks, zone)
        }
    }
}

fn measure(reader: &Reader<'_>, ground: Ground) -> outset_store::Result<MeasuredModel> {
    let zone = zone_of(&ground.model, Tz::UTC);
    let measuring = ground.measuring(zone);
    let positive = Remembered::of(&ground.model).positive_side(&ground.model);
    let (mut all, mut versions) = (Vec::new(), Vec::new());
    let (mut waiting, mut overdue) = (0, 0);
    // Who reads in an old log today has the whole waiting time for its outcomes.
    let old = ground.imports.iter();
    let old = old.filter(|import| Moment(import.imported_at) < ground.given_up);
    let old: BTreeSet<i64> = old.map(|import| import.key).collect();
    for version in &ground.versions {
        let (mut reference, mut analysis) = (Vec::new(), Vec::new());
        reader.each_prediction(&version.id, |logged| {
            let prediction = Prediction {
                at: Moment(logged.at),
                flagged: logged.class == positive.class,
                score: logged.score.map(|score| score * positive.sign),
                outcome: logged.outcome.map(|outcome| outcome == positive.class),
            };
            let list = if logged.reference {
                &mut reference
            } else {
                let waits = prediction.outcome.is_none();
                let late = prediction.at < ground.given_up && old.contains(&logged.import_key);
                waiting += u64::from(waits && !late);
                overdue += u64::from(waits && late);
                &mut analysis
            };
            list.push(prediction);
        })?;
        let found = points(&reference, &analysis, &measuring);
        let ready = reader.points_of(&version.id)?;
        let series = series::of(&found, ready, &ground.limiting, measuring.periods);
        let by_month = months(&analysis, zone);
        versions.push(MeasuredVersion {
            version: version.clone(),
            series,
            rows: analysis.len() as u64,
            months: by_month.len(),
            whole: whole(&analysis),
        });
        all.append(&mut analysis);
    }
    let let_go = ground.imports.iter().map(|import| import.late_rows);
    let let_go: i64 = let_go.sum();
    Ok(MeasuredModel {
        zone,
        versions,
        months: months(&all, zone),
        waiting,
        never_came: overdue + u64::try_from(let_go).unwrap_or(0),
        model: ground.model,
        imports: ground.imports,
        thresholds: ground.thresholds,
    })
}

/// All of it as one stretch.
fn whole(analysis: &[Prediction]) -> BTreeMap<Metric, f64> {
    let rule = NonZeroUsize::new(analysis.len()).map(ChunkRule::Rows);
    let Some(rule) = rule else {
        return BTreeMap::new();
    };
    let found = points(&[], analysis, &Measuring::new(rule, Tz::UTC));
    let values = found
        .iter()
        .filter_map(|point| Some((point.metric, point.value.ok()?)));
    values.collect()
}

fn months(analysis: &[Prediction], zone: Tz) -> BTreeMap<Month, MonthQuality> {
    let found = points(&[], analysis, &Measuring::new(ChunkRule::Month, zone));
    let mut months: BTreeMap<Month, MonthQuality> = BTreeMap::new();
    for point in found {
        let month = Month::of(point.start.day_in(zone));
        let quality = months.entry(month).or_default();
        (quality.rows, quality.waiting) = (point.rows, point.waiting);
        if let Ok(value) = point.value {
            quality.values.insert(point.metric, value);
        }
    }
    months
}

/// A point that the core measured, as a series has it.
fn measured_point(point: &Point) -> series::SeriesPoint {
    series::SeriesPoint {
        start: point.start,
        end: point.end,
        rows: i64::try_from(point.rows).ok(),
        waiting: i64::try_from(point.waiting).unwrap_or(i64::MAX),
        value: point.value.ok(),
        undefined: point.value.err(),
        lower: point.lower,
        upper: point.upper,
        alert: point.alert,
        state: point.state,
        reference: point.reference,
        open: point.open,
    }
}
