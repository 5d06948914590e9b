//! Estimates as people type them: `35 to 80 %`, `2..6`, `~5`, `3 / 5 / 9`, `P10 3, P50 5, P90 9`,
//! `yes 30 %`, `3; 5; 4`, `12k`, `1,5 Mio.`.

mod currency;
mod number;
mod parts;

use super::{Bounds, CONFIDENCES, Estimate, Peak, Shape, USUAL_CONFIDENCE};
use crate::{Invalid, number::NumberFormat};
pub use currency::typed_currency;
use number::Typed;
pub(crate) use number::power_of_word;

/// The confidence of `~5`.
const ROUGH_CONFIDENCE: f64 = 0.8;

/// Reads an estimate in a unit.
///
/// - A plain number is fixed.
/// - Two numbers with `to`, `bis`, `..` or a dash between them, or after `between`, are a range with
///   90 % confidence; another one may follow after `@`.
/// - `~5` (`about`, `etwa`, `ca.`, `rund`) is a range of half as much to half as much again with 80 %; who
///   types it guesses, see [`is_rough`].
/// - Three with `/` are least, most likely and most; `triangular` (`Dreieck`) or `λ 6` may follow.
/// - `P10 3, P50 5, P90 9` are percentiles; `P0` and `P100` among them are limits.
/// - `yes 30 %`, `ja 30 %`, `no 70 %` are a probability, always in per cent.
/// - Numbers with `;`, tabs or line breaks between them are samples.
///
/// The unit may stand after each number or at the end. With the unit `%`, `35` and `35 %` both are 0.35.
/// A multiplier at the end (`5-20k`) holds for the numbers before it too, if that leaves them in order;
/// not among samples, which have no order.
///
/// # Errors
/// What [`NumberFormat::read`] and [`Estimate::check`] refuse, [`Invalid::OtherCurrency`], and
/// [`Invalid::NotInList`] for another confidence. Limits are the driver's, not the text's: what they may
/// mend is not refused here.
pub fn read(text: &str, format: NumberFormat, unit: &str) -> Result<Estimate, Invalid> {
    let estimate = read_text(text, format, unit)?.estimate;
    match estimate.check(&Bounds::NONE) {
        Err(Invalid::TooWide | Invalid::Infeasible { .. }) | Ok(()) => Ok(estimate),
        Err(refused) => Err(refused),
    }
}

/// Reads an estimate and checks it against the limits of its driver. What the text does not say, it keeps
/// of an estimate of the same kind that it replaces: shape and confidence of a range, the peak of three
/// points, the terms of percentiles, the rows of samples. A rough one ends at the limits. Limits in a
/// refusal are in the unit as typed: 100 instead of 1 for a share.
///
/// # Errors
/// What [`read`] and [`Estimate::check`] refuse.
pub fn read_within(
    text: &str,
    format: NumberFormat,
    unit: &str,
    bounds: &Bounds,
    before: Option<&Estimate>,
) -> Result<Estimate, Invalid> {
    let Reading {
        mut estimate,
        stated,
    } = read_text(text, format, unit)?;
    if let Some(before) = before {
        keep(&mut estimate, before, stated);
    }
    if is_rough(text) {
        end_at(&mut estimate, bounds);
    }
    let scale = if unit == "%" { 100.0 } else { 1.0 };
    estimate.check(bounds).map_err(|refused| match refused {
        Invalid::OutOfRange { least, most } => Invalid::OutOfRange {
            least: least * scale,
            most: most * scale,
        },
        Invalid::Below { least } => Invalid::Below {
            least: least * scale,
        },
        Invalid::Above { most } => Invalid::Above { most: most * scale },
        other => other,
    })?;
    Ok(estimate)
}

/// Whether the text itself says that its number is a guess: `~5`, `about 5`, `etwa 5`.
pub fn is_rough(text: &str) -> bool {
    parts::rough(text.trim()).is_some()
}

/// What a text says.
struct Reading {
    estimate: Estimate,
    /// Whether it says its confidence or peak as well.
    stated: bool,
}

fn read_text(text: &str, format: NumberFormat, unit: &str) -> Result<Reading, Invalid> {
    let typed = Typed { format, unit };
    let text = text.trim();
    if let Some(estimate) = special(text, &typed) {
        return Ok(Reading {
            estimate: estimate?,
            stated: true,
        });
    }
    let (text, confidence) = split_confidence(text, format)?;
    let (text, peak) = parts::peak(text, format)?;
    let text = typed.without_unit(text)?;
    let estimate = if let Some(parts) = parts::three(text) {
        let [low, mode, high] = numbers(&typed, parts)?;
        Estimate::ThreePoint {
            low,
            mode,
            high,
            peak: peak.unwrap_or_default(),
        }
    } else if peak.is_some() {
        return Err(Invalid::NotANumber);
    } else if let Some(about) = parts::rough(text) {
        around(
            typed.number(about)?.value,
            confidence.unwrap_or(ROUGH_CONFIDENCE),
        )
    } else if let Some(parts) = parts::two(text) {
        let [low, high] = numbers(&typed, parts)?;
        Estimate::Range {
            low,
            high,
            confidence: confidence.unwrap_or(USUAL_CONFIDENCE),
            shape: Shape::Automatic,
        }
    } else {
        let value = typed.number(text)?.value;
        Estimate::Fixed { value }
    };
    Ok(Reading {
        stated: confidence.is_some() || peak.is_some() || parts::rough(text).is_some(),
        estimate,
    })
}

/// The kinds that a word or sign of their own makes known.
fn special(text: &str, typed: &Typed<'_>) -> Option<Result<Estimate, Invalid>> {
    if parts::begins_with_percentile(text) {
        return Some(parts::percentiles(text, typed));
    }
    if let Some((yes, number)) = parts::yes_no(text) {
        return Some(parts::probability(yes, number, typed.format));
    }
    let values = parts::list(text)?;
    let numbers = values.into_iter().map(|value| {
        let number = typed.number(value)?;
        Ok(number.value)
    });
    let numbers: Result<Vec<f64>, Invalid> = numbers.collect();
    Some(numbers.map(|values| Estimate::samples(&values)))
}

fn numbers<const N: usize>(typed: &Typed<'_>, parts: [&str; N]) -> Result<[f64; N], Invalid> {
    let values = typed.in_order(&parts)?;
    values.try_into().map_err(|_| Invalid::NotANumber)
}

fn keep(estimate: &mut Estimate, before: &Estimate, stated: bool) {
    match (estimate, before) {
        (
            Estimate::Range {
                confidence, shape, ..
            },
            Estimate::Range {
                confidence: old_confidence,
                shape: old_shape,
                ..
            },
        ) => {
            *shape = *old_shape;
            if !stated {
                *confidence = *old_confidence;
            }
        }
        (Estimate::ThreePoint { peak, .. }, Estimate::ThreePoint { peak: old, .. }) if !stated => {
            *peak = *old;
        }
        (Estimate::Percentiles { points, terms, .. }, Estimate::Percentiles { terms: old, .. }) => {
            *terms = old.filter(|terms| *terms <= points.len());
        }
        (Estimate::Samples { rows, .. }, Estimate::Samples { rows: old, .. }) => {
            rows.clone_from(old);
        }
        _ => {}
    }
}

fn around(value: f64, confidence: f64) -> Estimate {
    let (one, other) = (0.5 * value, 1.5 * value);
    Estimate::Range {
        low: one.min(other),
        high: one.max(other),
        confidence,
        shape: Shape::Automatic,
    }
}

/// Half as much again as 80 % is no share: a rough range whose middle is possible ends at its limits.
fn end_at(estimate: &mut Estimate, bounds: &Bounds) {
    if let Estimate::Range { low, high, .. } = estimate
        && bounds.admits(0.5 * (*low + *high)).is_ok()
    {
        (*low, *high) = (bounds.clamp(*low), bounds.clamp(*high));
    }
}

/// The text before `@`, and the confidence after it.
fn split_confidence(text: &str, format: NumberFormat) -> Result<(&str, Option<f64>), Invalid> {
    let Some((text, stated)) = text.split_once('@') else {
        return Ok((text, None));
    };
    let stated = stated.trim();
    let share = format
        .read(stated.strip_suffix('%').unwrap_or(stated))?
        .shifted(-2);
    let known = CONFIDENCES.into_iter().find(|known| *known == share);
    known
        .map(|known| (text.trim_end(), Some(known)))
        .ok_or_else(|| Invalid::NotInList {
            found: stated.to_owned(),
        })
}

#[cfg(test)]
mod tests;
