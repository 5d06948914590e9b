//! One number of an estimate as typed: digits, a multiplier, the unit of its field.

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
    ("milliarde", 9),
    ("billion", 9),
    ("mrd.", 9),
    ("mrd", 9),
    ("bn", 9),
];

/// The power of ten that a whole word means.
pub(crate) fn power_of_word(word: &str) -> Option<i32> {
    let lower = word.to_lowercase();
    let known = MULTIPLIERS.iter().find(|(known, _)| *known == lower);
    known.map(|(_, power)| *power)
}

/// One number as typed, with the power of ten written after it.
pub(super) struct Number {
    decimal: Decimal,
    power: Option<i32>,
    pub(super) value: f64,
}

/// How numbers of this field are typed.
pub(super) struct Typed<'a> {
    pub(super) format: NumberFormat,
    pub(super) unit: &'a str,
}

impl Typed<'_> {
    fn percent(&self) -> i32 {
        if self.unit == "%" { -2 } else { 0 }
    }

    /// Numbers in their order of typing. The multiplier of the last is shared when the order allows it.
    pub(super) fn in_order(&self, parts: &[&str]) -> Result<Vec<f64>, Invalid> {
        let numbers: Vec<Number> = parts
            .iter()
            .map(|part| self.number(part))
            .collect::<Result<_, _>>()?;
        let own = || numbers.iter().map(|number| number.value).collect();
        let Some(power) = numbers.last().and_then(|last| last.power) else {
            return Ok(own());
        };
        let shared: Vec<f64> = numbers
            .iter()
            .map(|number| {
                let power = number.power.unwrap_or(power);
                number.decimal.shifted(power + self.percent())
            })
            .collect();
        let in_order = shared.windows(2).all(|pair| pair[0] <= pair[1]);
        Ok(if in_order { shared } else { own() })
    }

    pub(super) fn number(&self, text: &str) -> Result<Number, Invalid> {
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
    pub(super) fn without_unit<'t>(&self, text: &'t str) -> Result<&'t str, Invalid> {
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
