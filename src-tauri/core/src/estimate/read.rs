//! Estimates as people type them: `35 to 80 %`, `2..6`, `~5`, `3 / 5 / 9`, `12k`, `1,5 Mio.`.

use super::{Bounds, CONFIDENCES, Estimate, Shape, USUAL_CONFIDENCE};
use crate::{
    Invalid,
    money::Currency,
    number::{Decimal, NumberFormat},
};

/// What may stand after a number, and the power of ten it means.
const MULTIPLIERS: &[(&str, i32)] = &[
    ("tausend", 3),
    ("thousand", 3),
    ("tsd.", 3),
    ("tsd", 3),
    ("k", 3),
    ("millionen", 6),
    ("million", 6),
    ("mill.", 6),
    ("mio.", 6),
    ("mio", 6),
    ("mn", 6),
    ("m", 6),
    ("milliarden", 9),
    ("billion", 9),
    ("mrd.", 9),
    ("mrd", 9),
    ("bn", 9),
];

/// Words and signs between the two ends of a range. Dashes are looked for separately, because they are
/// also signs.
const BETWEEN: &[&str] = &[" to ", " bis ", " until ", "...", "..", "…"];

const DASHES: &[char] = &['-', '–', '—', '−'];

/// Reads an estimate in a unit. A plain number is fixed; two numbers with `to`, `bis`, `..` or a dash
/// between them are a range with 90 % confidence, another one may follow after `@`; three with `/` are
/// least, most likely and most; `~5` is a range of half as much to half as much again with 80 %.
///
/// The unit may stand after each number or at the end. With the unit `%`, `35` and `35 %` both are 0.35.
/// A multiplier at the end (`5-20k`) holds for the numbers before it too, if that leaves them in order.
///
/// # Errors
/// What [`NumberFormat::read`] refuses, [`Invalid::OtherCurrency`], [`Invalid::NotInList`] for another
/// confidence, and [`Invalid::EndsOutOfOrder`].
pub fn read(text: &str, format: NumberFormat, unit: &str) -> Result<Estimate, Invalid> {
    let (text, confidence) = split_confidence(text.trim(), format)?;
    let typed = Typed { format, unit };
    let text = typed.without_unit(text)?;
    let estimate = if let Some(about) = text.strip_prefix(['~', '≈']) {
        around(typed.number(about)?.value, confidence.unwrap_or(0.8))
    } else if let Some(parts) = three(text) {
        let [low, mode, high] = typed.in_order(parts)?;
        Estimate::ThreePoint { low, mode, high }
    } else if let Some(parts) = two(text) {
        let [low, high] = typed.in_order(parts)?;
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
    // Only the order is asked here: limits are the driver's, not the text's.
    match estimate.check(&Bounds::NONE) {
        Err(Invalid::TooWide) | Ok(()) => Ok(estimate),
        Err(refused) => Err(refused),
    }
}

/// Reads an estimate and checks it against the limits of its driver. A range keeps confidence and shape
/// of the range it replaces, unless the text states a confidence. Limits in a refusal are in the unit as
/// typed: 100 instead of 1 for a share.
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
    let mut estimate = read(text, format, unit)?;
    let stated = text.contains('@') || text.trim_start().starts_with(['~', '≈']);
    if let (
        Estimate::Range {
            confidence, shape, ..
        },
        Some(Estimate::Range {
            confidence: old_confidence,
            shape: old_shape,
            ..
        }),
    ) = (&mut estimate, before)
    {
        *shape = *old_shape;
        if !stated {
            *confidence = *old_confidence;
        }
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

fn around(value: f64, confidence: f64) -> Estimate {
    let (one, other) = (0.5 * value, 1.5 * value);
    Estimate::Range {
        low: one.min(other),
        high: one.max(other),
        confidence,
        shape: Shape::Automatic,
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

fn three(text: &str) -> Option<[&str; 3]> {
    let parts: Vec<&str> = text.split('/').collect();
    parts.try_into().ok()
}

/// The two ends of a range, if the text has two.
fn two(text: &str) -> Option<[&str; 2]> {
    let lower = text.to_lowercase();
    // Only where lower case keeps every byte in place can its positions be used.
    if lower.len() == text.len() {
        for between in BETWEEN {
            if let Some(at) = lower.find(between) {
                return Some([text.get(..at)?, text.get(at + between.len()..)?]);
            }
        }
    }
    // A dash after something is between two ends; at the beginning it is a sign.
    text.char_indices()
        .find(|(at, c)| DASHES.contains(c) && !text[..*at].trim().is_empty())
        .map(|(at, dash)| [&text[..at], &text[at + dash.len_utf8()..]])
}

/// One number as typed, with the power of ten written after it.
struct Number {
    decimal: Decimal,
    power: Option<i32>,
    value: f64,
}

/// How numbers of this field are typed.
struct Typed<'a> {
    format: NumberFormat,
    unit: &'a str,
}

impl Typed<'_> {
    fn percent(&self) -> i32 {
        if self.unit == "%" { -2 } else { 0 }
    }

    /// Numbers in their order of typing. The multiplier of the last is shared when the order allows it.
    fn in_order<const N: usize>(&self, parts: [&str; N]) -> Result<[f64; N], Invalid> {
        let mut numbers = Vec::with_capacity(N);
        for part in parts {
            numbers.push(self.number(part)?);
        }
        let own: Vec<f64> = numbers.iter().map(|number| number.value).collect();
        let shared: Vec<f64> = match numbers.last().and_then(|last| last.power) {
            Some(power) => numbers
                .iter()
                .map(|number| {
                    let power = number.power.unwrap_or(power);
                    number.decimal.shifted(power + self.percent())
                })
                .collect(),
            None => own.clone(),
        };
        let in_order = |values: &[f64]| values.windows(2).all(|pair| pair[0] <= pair[1]);
        let values = if in_order(&shared) { shared } else { own };
        values.try_into().map_err(|_| Invalid::NotANumber)
    }

    fn number(&self, text: &str) -> Result<Number, Invalid> {
        let text = self.without_unit(text.trim())?;
        let lower = text.to_lowercase();
        let (digits, power) = MULTIPLIERS
            .iter()
            .find(|(word, _)| lower.ends_with(word))
            .and_then(|(word, power)| {
                let digits = text.get(..text.len().checked_sub(word.len())?)?;
                Some((digits, Some(*power)))
            })
            .unwrap_or((text, None));
        let decimal = self.format.read(self.without_unit(digits.trim())?)?;
        let value = decimal.shifted(power.unwrap_or(0) + self.percent());
        Ok(Number {
            decimal,
            power,
            value,
        })
    }

    /// The text without the unit at its end, or a currency's sign or code on either side.
    fn without_unit<'t>(&self, text: &'t str) -> Result<&'t str, Invalid> {
        let text = text.trim();
        let (measure, per) = self.unit.split_once('/').unwrap_or((self.unit, ""));
        let mut bare = text;
        for suffix in [self.unit, per, "/", measure] {
            bare = strip_suffix(bare, suffix);
        }
        let Some(currency) = Currency::from_code(measure) else {
            return Ok(bare);
        };
        bare = strip_suffix(bare, currency.sign());
        for prefix in [currency.code(), currency.sign()] {
            bare = bare.strip_prefix(prefix).unwrap_or(bare).trim_start();
        }
        let sign = bare.chars().find(|c| "€£$¥".contains(*c));
        match sign {
            Some(sign) if currency.sign() != sign.to_string() => Err(Invalid::OtherCurrency {
                found: sign.to_string(),
                expected: currency.code().to_owned(),
            }),
            _ => Ok(bare),
        }
    }
}

/// The text without a suffix in any case of letters, trimmed.
fn strip_suffix<'t>(text: &'t str, suffix: &str) -> &'t str {
    let cut = text.len().checked_sub(suffix.len());
    let end = cut.and_then(|at| Some((text.get(..at)?, text.get(at..)?)));
    match end {
        Some((rest, end)) if end.to_lowercase() == suffix.to_lowercase() => rest.trim_end(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NumberFormat::{ApostropheDot, CommaDot, DotComma, SpaceComma};

    fn fixed(value: f64) -> Estimate {
        Estimate::Fixed { value }
    }

    #[test]
    fn a_range_may_be_typed_in_many_ways() {
        for text in [
            "35 to 80 %",
            "35 bis 80 %",
            "35-80",
            "35 – 80 %",
            "35..80",
            "35 … 80%",
            "35% to 80%",
            "35 To 80",
        ] {
            let found = read(text, CommaDot, "%");
            assert_eq!(found, Ok(Estimate::range(0.35, 0.8)), "{text}");
        }
        assert_eq!(
            read("2..6 min", CommaDot, "min"),
            Ok(Estimate::range(2.0, 6.0))
        );
        assert_eq!(
            read("-5 - -3", CommaDot, ""),
            Ok(Estimate::range(-5.0, -3.0))
        );
        assert_eq!(
            read("−5 to 3", CommaDot, ""),
            Ok(Estimate::range(-5.0, 3.0))
        );
        assert_eq!(
            read("1 000-2 000", SpaceComma, ""),
            Ok(Estimate::range(1e3, 2e3))
        );
    }

    #[test]
    fn a_plain_number_is_fixed() {
        assert_eq!(read("35", CommaDot, "%"), Ok(fixed(0.35)));
        assert_eq!(read("12k", CommaDot, "EUR"), Ok(fixed(12e3)));
        assert_eq!(read("€1.5m", CommaDot, "EUR/month"), Ok(fixed(1.5e6)));
        assert_eq!(read("95 €/h", CommaDot, "EUR/h"), Ok(fixed(95.0)));
        assert_eq!(read("95 EUR/h", CommaDot, "EUR/h"), Ok(fixed(95.0)));
        assert_eq!(read("1,5 Mio.", DotComma, "EUR"), Ok(fixed(1.5e6)));
        assert_eq!(read("1,5 Mio. €", DotComma, "EUR"), Ok(fixed(1.5e6)));
        assert_eq!(read("1'234.5", ApostropheDot, "min"), Ok(fixed(1234.5)));
    }

    #[test]
    fn about_means_half_as_much_to_half_as_much_again() {
        let expected = Estimate::Range {
            low: 2.5,
            high: 7.5,
            confidence: 0.8,
            shape: Shape::Automatic,
        };
        assert_eq!(read("~5", CommaDot, "min"), Ok(expected));
        assert_eq!(read("~0", CommaDot, "min"), Err(Invalid::EndsOutOfOrder));
    }

    #[test]
    fn three_numbers_are_least_most_likely_and_most() {
        let expected = Estimate::ThreePoint {
            low: 3.0,
            mode: 5.0,
            high: 9.0,
        };
        assert_eq!(read("3 / 5 / 9", CommaDot, "months"), Ok(expected));
        assert_eq!(read("3/5/9 months", CommaDot, "months"), Ok(expected));
        assert_eq!(read("3/9/5", CommaDot, ""), Err(Invalid::EndsOutOfOrder));
        assert_eq!(read("3/9", CommaDot, ""), Err(Invalid::NotANumber));
    }

    #[test]
    fn a_multiplier_at_the_end_is_shared_if_the_order_allows_it() {
        assert_eq!(read("5-20k", CommaDot, ""), Ok(Estimate::range(5e3, 20e3)));
        assert_eq!(
            read("500-2k", CommaDot, ""),
            Ok(Estimate::range(500.0, 2e3))
        );
        assert_eq!(
            read("800k to 1.2m", CommaDot, ""),
            Ok(Estimate::range(8e5, 1.2e6))
        );
    }

    #[test]
    fn another_confidence_may_be_stated() {
        let expected = Estimate::Range {
            low: 0.35,
            high: 0.8,
            confidence: 0.8,
            shape: Shape::Automatic,
        };
        assert_eq!(read("35 – 80 % @ 80 %", CommaDot, "%"), Ok(expected));
        assert!(matches!(
            read("35 – 80 % @ 70", CommaDot, "%"),
            Err(Invalid::NotInList { .. })
        ));
    }

    #[test]
    fn numbers_of_another_format_are_refused() {
        let comma = Err(Invalid::Separator { found: ',' });
        assert_eq!(read("9,99 to 12", CommaDot, ""), comma);
        assert_eq!(
            read("1.5m", DotComma, ""),
            Err(Invalid::Separator { found: '.' })
        );
        assert_eq!(read("", CommaDot, ""), Err(Invalid::Empty));
        assert_eq!(read("5 to", CommaDot, ""), Err(Invalid::NotANumber));
        assert_eq!(read("80 to 35", CommaDot, ""), Err(Invalid::EndsOutOfOrder));
        assert!(matches!(
            read("$5", CommaDot, "EUR"),
            Err(Invalid::OtherCurrency { .. })
        ));
    }

    #[test]
    fn an_edited_range_keeps_what_the_text_does_not_say() {
        let before = Estimate::Range {
            low: 1.0,
            high: 2.0,
            confidence: 0.95,
            shape: Shape::Uniform,
        };
        let after = read_within("2 to 3", CommaDot, "", &Bounds::NONE, Some(&before));
        let expected = Estimate::Range {
            low: 2.0,
            high: 3.0,
            confidence: 0.95,
            shape: Shape::Uniform,
        };
        assert_eq!(after, Ok(expected));
    }

    #[test]
    fn limits_are_named_as_typed() {
        assert_eq!(
            read_within("120 %", CommaDot, "%", &Bounds::SHARE, None),
            Err(Invalid::OutOfRange {
                least: 0.0,
                most: 100.0
            })
        );
    }
}
