//! Estimated and simulated quantities: floating, with a unit, and rounded to what is known of them.

use super::{Formatter, NBSP};
use crate::{estimate, view::Shown, words};
use outset_core::{money::Currency, number::NumberFormat, part::Unit};

/// Digits that an estimate is shown with: more than anybody means, fewer than a division leaves.
const DIGITS: i32 = 6;

impl Formatter {
    /// A quantity with its unit: "35 %", "6 min", "€45 an hour".
    pub fn quantity(&self, value: f64, unit: Unit, currency: &str) -> Shown {
        if unit == Unit::Rate {
            return self.rate_of_exchange(value, currency);
        }
        let bare = self.bare(value, unit);
        let with_sign = if unit.is_money() {
            self.with_sign(&bare, currency)
        } else {
            bare.clone()
        };
        let id = format!("value-quantity-{}", unit.id());
        let say = |amount: &str| words::text_with(&self.language, &id, &[("amount", amount)]);
        let long = if unit.is_money() {
            format!("{bare}{NBSP}{currency}")
        } else {
            bare
        };
        Shown {
            value,
            unit: unit.stored(currency),
            text: say(&with_sign),
            long: say(&long),
        }
    }

    /// "€0.92 per $": of a unit `EUR/USD`, with four digits however little one is worth.
    fn rate_of_exchange(&self, value: f64, unit: &str) -> Shown {
        let (own, other) = unit.split_once('/').unwrap_or((unit, ""));
        let bare = self.bare(value, Unit::Rate);
        let say = |amount: &str, other: &str| {
            let texts = [("amount", amount), ("other", other)];
            words::text_with(&self.language, "currency-per", &texts)
        };
        Shown {
            value,
            unit: unit.to_owned(),
            text: say(
                &self.with_sign(&bare, own),
                &estimate::currency::sign(other),
            ),
            long: say(&format!("{bare}{NBSP}{own}"), other),
        }
    }

    /// The number alone, a share in percent; as many decimals as it needs, at most six digits.
    pub fn bare(&self, value: f64, unit: Unit) -> String {
        let value = if unit.is_share() {
            value * 100.0
        } else {
            value
        };
        let places = match unit {
            Unit::Rate if value != 0.0 && value.abs() < 1.0 => {
                let zeros = -value.abs().log10().floor() - 1.0;
                4 + zeros.clamp(0.0, 8.0) as usize
            }
            _ => decimals(value),
        };
        self.number(value, places)
    }

    /// Simulated money, rounded so that no digit is shown that another run of the simulation would change.
    pub fn rounded(&self, value: f64, error: f64, currency: &str) -> Shown {
        let step = step_for(error, value);
        let value = (value / step).round() * step + 0.0;
        let bare = self.number(value, 0);
        Shown {
            value,
            unit: currency.to_owned(),
            text: self.with_sign(&bare, currency),
            long: format!("{bare}{NBSP}{currency}"),
        }
    }

    /// Simulated money for a narrow column: short, with the amount rounded to its error for hovering.
    pub fn rounded_short(&self, value: f64, error: f64, currency: &str) -> Shown {
        let shown = self.rounded(value, error, currency);
        Shown {
            text: self.compact(shown.value, currency),
            ..shown
        }
    }

    /// Money as short as axes and tables want it: "€84k", "1,2 Mio. €".
    pub fn compact(&self, value: f64, currency: &str) -> String {
        const STEPS: [(f64, &str); 3] = [(1e9, "billion"), (1e6, "million"), (1e3, "thousand")];
        let found = STEPS.iter().find(|(step, _)| value.abs() >= 0.9995 * step);
        let bare = match found {
            None => self.number(value, 0),
            Some((step, id)) => {
                let scaled = value / step;
                let places = usize::from(scaled.abs() < 9.95 && *id != "thousand");
                let number = self.number(scaled, places);
                words::text_with(
                    &self.language,
                    &format!("figure-{id}"),
                    &[("number", &number)],
                )
            }
        };
        self.with_sign(&bare, currency)
    }

    /// A share as a whole percentage: "71 %".
    pub fn percent(&self, share: f64) -> String {
        format!("{}{NBSP}%", self.number(share * 100.0, 0))
    }

    /// A chance as a whole percentage; what rounds to certainty without being it says so.
    pub(crate) fn chance(&self, chance: f64) -> String {
        let word = |id: &str| words::text(&self.language, id);
        if chance > 0.0 && chance < 0.005 {
            word("value-chance-hardly")
        } else if (0.995..1.0).contains(&chance) {
            word("value-chance-nearly")
        } else {
            self.percent(chance)
        }
    }

    fn with_sign(&self, bare: &str, code: &str) -> String {
        let sign = Currency::from_code(code).map_or(code, |currency| currency.sign());
        let (minus, digits) = match bare.strip_prefix('−') {
            Some(digits) => ("−", digits),
            None => ("", bare),
        };
        match self.numbers {
            NumberFormat::CommaDot | NumberFormat::ApostropheDot if sign != code => {
                format!("{minus}{sign}{digits}")
            }
            NumberFormat::CommaDot | NumberFormat::ApostropheDot => {
                format!("{minus}{code}{NBSP}{digits}")
            }
            NumberFormat::DotComma | NumberFormat::SpaceComma => format!("{bare}{NBSP}{sign}"),
        }
    }
}

/// Rounded to four digits, whole numbers never to less than whole.
pub(crate) fn four(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let digits = value.abs().log10().floor() as i32;
    let step = 10_f64.powi((digits - 3).min(0));
    (value / step).round() * step
}

/// Decimals that leave at most [`DIGITS`] digits.
fn decimals(value: f64) -> usize {
    let before = value.abs().max(1.0).log10().floor() as i32 + 1;
    usize::try_from((DIGITS - before).clamp(0, 4)).unwrap_or(0)
}

/// The power of ten to round to: the largest that is at most twice the error, at least 1. Without an
/// error, two digits of the value.
fn step_for(error: f64, value: f64) -> f64 {
    let coarse = |size: f64| 10_f64.powi(size.log10().floor() as i32);
    if error.is_finite() && error > 0.0 {
        coarse((2.0 * error).max(1.0))
    } else if value.is_finite() && value.abs() >= 1000.0 {
        coarse(value.abs() / 100.0)
    } else {
        1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use outset_core::time::DateOrder;

    fn formatter(language: &str, numbers: NumberFormat) -> Formatter {
        Formatter {
            language: language.to_owned(),
            numbers,
            dates: DateOrder::DayMonthYearDots,
            zone: chrono_tz::UTC,
        }
    }

    #[test]
    fn no_digit_beyond_the_error_is_shown() {
        let english = formatter("en", NumberFormat::CommaDot);
        let text = |value, error| english.rounded(value, error, "EUR").text;
        assert_eq!(text(84_321.4, 700.0), "€84,000");
        assert_eq!(text(84_321.4, 150.0), "€84,300");
        assert_eq!(text(-58_449.0, 700.0), "−€58,000");
        assert_eq!(text(-200.0, 700.0), "€0");
        assert_eq!(text(12.4, 0.0), "€12");
    }

    #[test]
    fn quantities_carry_their_unit() {
        let english = formatter("en", NumberFormat::CommaDot);
        let german = formatter("de", NumberFormat::DotComma);
        assert_eq!(english.quantity(0.35, Unit::Share, "EUR").text, "35\u{a0}%");
        assert_eq!(
            english.quantity(45.0, Unit::MoneyPerHour, "EUR").text,
            "€45 an hour"
        );
        assert_eq!(
            german.quantity(1234.5, Unit::MoneyPerMonth, "EUR").text,
            "1.234,5\u{a0}€ im Monat"
        );
        assert_eq!(
            english.quantity(1.0 / 3.0, Unit::Months, "EUR").text,
            "0.3333 months"
        );
    }

    #[test]
    fn short_amounts_keep_their_size() {
        let english = formatter("en", NumberFormat::CommaDot);
        let german = formatter("de", NumberFormat::DotComma);
        assert_eq!(english.compact(84_321.0, "EUR"), "€84k");
        assert_eq!(english.compact(-1_260_000.0, "EUR"), "−€1.3m");
        assert_eq!(english.compact(999_900.0, "EUR"), "€1m");
        assert_eq!(english.compact(640.0, "EUR"), "€640");
        assert_eq!(german.compact(84_321.0, "EUR"), "84\u{a0}Tsd.\u{a0}€");
    }
}
