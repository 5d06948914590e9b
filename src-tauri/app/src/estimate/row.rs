//! An estimate in a row of `driver`, and out of it.

use super::course_number::{self, GROWTH, MONTHS};
use outset_core::estimate::{Bounds, Estimate, Peak, Percentile, Shape, USUAL_CONCENTRATION};
use outset_core::formula::Formula;
use outset_core::plan::{CountedFrom, Course, Growth, Period, Ramp, RampShape, season_of};
use outset_store::table::driver::Driver;

/// What stands in `shape` of three points whose sides are straight.
const TRIANGULAR: &str = "triangular";

/// An estimate as the plan document has it, which is always writable: so it stands beside the rows of `driver`.
pub(crate) fn json(estimate: &Estimate) -> String {
    serde_json::to_string(estimate).unwrap_or_default()
}

/// The same read again; none where another program left something else.
pub(crate) fn of_json(text: &str) -> Option<Estimate> {
    serde_json::from_str(text).ok()
}

/// What a row of `driver` says, as the domain has it. A row that another program left without its
/// numbers is no estimate.
pub(crate) fn of_row(row: &Driver) -> Option<Estimate> {
    match row.kind.as_str() {
        "fixed" => Some(Estimate::Fixed { value: row.mode? }),
        "range" => Some(Estimate::Range {
            low: row.low?,
            high: row.high?,
            confidence: row.confidence?,
            shape: shape_named(&row.shape),
        }),
        "three_point" => Some(Estimate::ThreePoint {
            low: row.low?,
            mode: row.mode?,
            high: row.high?,
            peak: if row.shape == TRIANGULAR {
                Peak::Triangular
            } else {
                Peak::Pert {
                    concentration: row.concentration.unwrap_or(USUAL_CONCENTRATION),
                }
            },
        }),
        "percentiles" => Some(Estimate::Percentiles {
            points: points_of(row.points.as_deref()?)?,
            terms: match row.terms {
                Some(terms) => Some(usize::try_from(terms).ok()?),
                None => None,
            },
            limits: Bounds {
                least: row.points_least,
                most: row.points_most,
            },
        }),
        "samples" => {
            let (values, rest) = row.samples.as_deref()?.as_chunks::<8>();
            let values = values.iter().map(|bytes| f64::from_le_bytes(*bytes));
            rest.is_empty().then(|| Estimate::Samples {
                values: values.collect(),
                rows: row.shared_rows.clone(),
            })
        }
        "computed" => Some(Estimate::Computed {
            formula: Formula::from_ids(&row.formula).ok()?,
        }),
        "yes_no" => Some(Estimate::YesNo {
            probability: row.probability?,
        }),
        _ => None,
    }
}

/// Writes an estimate into a row, and takes out what another kind left there.
pub(crate) fn into_row(estimate: &Estimate, row: &mut Driver) {
    (row.low, row.mode, row.high, row.confidence) = (None, None, None, None);
    (row.points, row.terms, row.points_least, row.points_most) = (None, None, None, None);
    (row.samples, row.shared_rows) = (None, None);
    (row.probability, row.concentration) = (None, None);
    (row.shape, row.formula) = (String::new(), String::new());
    row.kind = estimate.kind().id().to_owned();
    match estimate {
        Estimate::Fixed { value } => row.mode = Some(*value),
        Estimate::Range {
            low,
            high,
            confidence,
            shape,
        } => {
            (row.low, row.high, row.confidence) = (Some(*low), Some(*high), Some(*confidence));
            row.shape = shape_name(*shape).to_owned();
        }
        Estimate::ThreePoint {
            low,
            mode,
            high,
            peak,
        } => {
            (row.low, row.mode, row.high) = (Some(*low), Some(*mode), Some(*high));
            match peak {
                Peak::Triangular => row.shape = TRIANGULAR.to_owned(),
                usual if usual.is_usual() => {}
                Peak::Pert { concentration } => row.concentration = Some(*concentration),
            }
        }
        Estimate::Percentiles {
            points,
            terms,
            limits,
        } => {
            let pairs: Vec<[f64; 2]> = points
                .iter()
                .map(|point| [point.share, point.value])
                .collect();
            row.points = serde_json::to_string(&pairs).ok();
            row.terms = terms.and_then(|terms| i64::try_from(terms).ok());
            (row.points_least, row.points_most) = (limits.least, limits.most);
        }
        Estimate::Samples { values, rows } => {
            row.samples = Some(
                values
                    .iter()
                    .flat_map(|value| value.to_le_bytes())
                    .collect(),
            );
            row.shared_rows.clone_from(rows);
        }
        // Each voice has a row of its own.
        Estimate::Voices { .. } => {}
        Estimate::Computed { formula } => row.formula = formula.by_ids(),
        Estimate::YesNo { probability } => row.probability = Some(*probability),
    }
}

/// How a row changes over the months; nothing where it stays, or where its numbers are not possible.
/// What of it is unsure stands in rows of its own, among `rows`.
pub(crate) fn course_of(row: &Driver, rows: &[Driver]) -> Option<Course> {
    let growth = course_number::number(row, (GROWTH, row.growth), rows).map(|rate| Growth {
        rate,
        per: match row.growth_per.as_deref() {
            Some("month") => Period::Month,
            _ => Period::Year,
        },
    });
    let months = course_number::number(row, (MONTHS, row.ramp_months), rows);
    let ramp = months.map(|months| Ramp {
        months,
        shape: match row.ramp_shape.as_deref() {
            Some("s_curve") => RampShape::SCurve,
            _ => RampShape::Line,
        },
        from: match row.ramp_from.as_deref() {
            Some("start") => CountedFrom::Start,
            _ => CountedFrom::GoLive,
        },
        first: row.ramp_first.unwrap_or(0.0),
    });
    let weights = row.season.as_deref().map(serde_json::from_str::<Vec<f64>>);
    let season = weights
        .and_then(Result::ok)
        .and_then(|weights| season_of(&weights));
    let course = Course {
        growth,
        ramp,
        season: season.unwrap_or_default(),
    };
    (!course.is_steady() && course.is_possible()).then_some(course)
}

/// Percentiles from their JSON, where it is one.
fn points_of(text: &str) -> Option<Vec<Percentile>> {
    let pairs: Vec<[f64; 2]> = serde_json::from_str(text).ok()?;
    let point = |[share, value]: [f64; 2]| Percentile { share, value };
    Some(pairs.into_iter().map(point).collect())
}

fn shape_named(name: &str) -> Shape {
    match name {
        "normal" => Shape::Normal,
        "lognormal" => Shape::Lognormal,
        "uniform" => Shape::Uniform,
        _ => Shape::Automatic,
    }
}

pub(crate) fn shape_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Automatic => "automatic",
        Shape::Normal => "normal",
        Shape::Lognormal => "lognormal",
        Shape::Uniform => "uniform",
    }
}
