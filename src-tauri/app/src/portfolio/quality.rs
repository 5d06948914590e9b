//! How a project's models do: what alerts now, and how many of 100 that matter were found in each month. Made
//! from the ledger of predictions and kept while nothing of it changes.

use crate::{Result, Session};
use outset_core::{
    alert::AlertState,
    chunk::ChunkRule,
    metric::Metric,
    performance::{Measuring, Point, Prediction, points},
    reference::Limits,
    time::{Day, Moment, Month},
};
use outset_store::{
    Reader,
    table::{model::Model, threshold::Threshold, version::Version},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    num::{NonZeroU32, NonZeroUsize},
    sync::Arc,
};

/// How the models of a project do.
#[derive(Debug, Default)]
pub(crate) struct Quality {
    /// Metrics that alert in the newest chunk of a live version, with the last day of that chunk.
    pub(super) alerts: Vec<(Metric, Day)>,
    /// Month, share of positives found, share of flagged that was right.
    pub(super) months: Vec<(Month, Option<f64>, Option<f64>)>,
    /// Months of which there is a log or typed metrics.
    pub(super) logged: BTreeSet<Month>,
}

/// Qualities by project, each with what it was made of.
#[derive(Debug, Default)]
pub(crate) struct Qualities(RefCell<BTreeMap<String, (String, Arc<Quality>)>>);

impl Session {
    /// How the models of a project do.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn quality_of(&self, project: &str) -> Result<Arc<Quality>> {
        let models = self.read(|reader| {
            let models = reader.models_with_versions(project)?.into_iter();
            let sources = models.map(|(model, versions)| {
                let (imports, limits) = (
                    reader.imports_of(&model.id)?,
                    reader.thresholds_of(&model.id)?,
                );
                Ok((model, versions, imports, limits))
            });
            sources.collect::<outset_store::Result<Vec<_>>>()
        })?;
        if models.is_empty() {
            return Ok(Arc::default());
        }
        let made_of = format!("{models:?}");
        let kept = self.qualities.0.borrow().get(project).cloned();
        if let Some((_, quality)) = kept.filter(|(before, _)| *before == made_of) {
            return Ok(quality);
        }
        let mut quality = Quality::default();
        self.read(|reader| {
            for (model, versions, _, thresholds) in &models {
                add_model(&mut quality, reader, model, versions, thresholds)?;
            }
            Ok(())
        })?;
        quality.months.sort_by_key(|(month, ..)| *month);
        let quality = Arc::new(quality);
        let kept = (made_of, quality.clone());
        self.qualities
            .0
            .borrow_mut()
            .insert(project.to_owned(), kept);
        Ok(quality)
    }
}

fn add_model(
    quality: &mut Quality,
    reader: &Reader<'_>,
    model: &Model,
    versions: &[Version],
    thresholds: &[Threshold],
) -> outset_store::Result<()> {
    let zone = model.time_zone.parse().unwrap_or(chrono_tz::UTC);
    let mut measuring = Measuring::new(chunks(model), zone);
    measuring.periods = u32::try_from(model.pending_periods)
        .ok()
        .and_then(NonZeroU32::new)
        .unwrap_or(NonZeroU32::MIN);
    for threshold in thresholds {
        if let Some(metric) = Metric::from_id(&threshold.metric) {
            let limits = Limits {
                lower: threshold.least,
                upper: threshold.most,
            };
            measuring.own_limits.insert(metric, limits);
        }
    }
    let newest = versions.last().map(|version| version.id.as_str());
    let any_live = versions.iter().any(|version| version.state == "live");
    for version in versions {
        let month = |at: Moment| Month::of(at.day_in(zone));
        let (mut reference, mut log) = (Vec::new(), Vec::new());
        reader.each_prediction(&version.id, |row| {
            let prediction = Prediction {
                at: Moment(row.at),
                flagged: row.class == 1,
                score: row.score,
                outcome: row.outcome.map(|outcome| outcome == 1),
            };
            let rows = if row.reference {
                &mut reference
            } else {
                &mut log
            };
            rows.push(prediction);
        })?;
        quality.logged.extend(log.iter().map(|row| month(row.at)));
        let found = points(&reference, &log, &measuring);
        add_months(quality, &found, month);
        for filed in reader.points_of(&version.id)? {
            let at = month(Moment(filed.point.start_at));
            quality.logged.insert(at);
            let Some(metric) = Metric::from_id(&filed.point.metric) else {
                continue;
            };
            add(quality, at, metric, filed.point.value);
        }
        let counts = if any_live {
            version.state == "live"
        } else {
            Some(version.id.as_str()) == newest && version.state != "retired"
        };
        if counts {
            quality.alerts.extend(alerts(&found, zone));
        }
    }
    Ok(())
}

fn chunks(model: &Model) -> ChunkRule {
    let rows = usize::try_from(model.chunk_rows)
        .ok()
        .and_then(NonZeroUsize::new);
    match rows {
        Some(rows) if model.chunk_rule == "rows" => ChunkRule::Rows(rows),
        _ => ChunkRule::Month,
    }
}

/// Of each metric the newest chunk that was judged.
fn alerts(points: &[Point], zone: chrono_tz::Tz) -> Vec<(Metric, Day)> {
    let last_of = |metric: Metric| {
        let mut judged = points
            .iter()
            .filter(|point| !point.reference && !point.open && point.metric == metric);
        judged.rfind(|point| point.state != AlertState::NoData)
    };
    Metric::ALL
        .into_iter()
        .filter_map(last_of)
        .filter(|point| point.state == AlertState::Alerting)
        .map(|point| (point.metric, point.end.day_in(zone)))
        .collect()
}

fn add_months(quality: &mut Quality, points: &[Point], month: impl Fn(Moment) -> Month) {
    for point in points.iter().filter(|point| !point.reference) {
        if let Ok(value) = point.value {
            add(quality, month(point.start), point.metric, value);
        }
    }
}

/// A later value of a month, of a newer version or chunk, replaces an earlier one.
fn add(quality: &mut Quality, month: Month, metric: Metric, value: f64) {
    if !matches!(metric, Metric::Recall | Metric::Precision) {
        return;
    }
    let at = quality
        .months
        .iter()
        .position(|(known, ..)| *known == month);
    let at = at.unwrap_or_else(|| {
        quality.months.push((month, None, None));
        quality.months.len() - 1
    });
    if let Some((_, found, right)) = quality.months.get_mut(at) {
        *if metric == Metric::Recall {
            found
        } else {
            right
        } = Some(value);
    }
}
