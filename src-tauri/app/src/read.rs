//! Typed texts, read by the user's formats; months and days may also be written with their names.

use crate::{Problem, format::Formatter, problem::invalid, words};
use outset_core::{
    Invalid,
    money::{Currency, Money},
    person::Share,
    time::{Day, Month},
};

/// Turns what the domain refuses into a problem about a field.
pub(crate) fn field<T>(
    field: &str,
    value: Result<T, Invalid>,
    format: &Formatter,
) -> Result<T, Problem> {
    value.map_err(|error| invalid(&error, format).at(field))
}

/// Empty text is no value; anything else must be one.
pub(crate) fn optional<T>(
    text: &str,
    read: impl FnOnce(&str) -> Result<T, Invalid>,
) -> Result<Option<T>, Invalid> {
    if text.trim().is_empty() {
        Ok(None)
    } else {
        read(text).map(Some)
    }
}

/// An amount in a currency.
pub(crate) fn money(text: &str, currency: &str, format: &Formatter) -> Result<Money, Invalid> {
    let known = Currency::from_code(currency).ok_or(Invalid::NotInList {
        found: currency.to_owned(),
    })?;
    Money::read(text, known, format.numbers)
}

/// An amount in the currency that stands beside it; without one, in this one.
pub(crate) fn pay(text: &str, currency: &str, format: &Formatter) -> Result<Money, Invalid> {
    let own = Currency::from_code(currency).ok_or(Invalid::NotInList {
        found: currency.to_owned(),
    })?;
    let (found, bare) = outset_core::estimate::typed_currency(text, own, "")?;
    Money::read(&bare, found, format.numbers)
}

/// A percentage.
pub(crate) fn share(text: &str, format: &Formatter) -> Result<Share, Invalid> {
    Share::read(text, format.numbers)
}

/// A whole number from 0 to `most`.
pub(crate) fn whole(text: &str, most: f64, format: &Formatter) -> Result<i32, Invalid> {
    let value = format.numbers.read(text)?.value();
    if value.fract() != 0.0 {
        return Err(Invalid::NotWhole);
    }
    if !(0.0..=most).contains(&value) {
        return Err(Invalid::OutOfRange { least: 0.0, most });
    }
    Ok(value as i32)
}

/// A day in numbers, or with the name of its month: "23 Nov 2026", "23. November 2026".
pub(crate) fn day(text: &str, format: &Formatter) -> Result<Day, Invalid> {
    Day::read(text, format.dates).or_else(|error| {
        let words: Vec<&str> = text
            .split([' ', '.', ','])
            .filter(|word| !word.is_empty())
            .collect();
        let named = match words[..] {
            [first, second, year] if first.parse::<u32>().is_ok() => Some((year, second, first)),
            [first, second, year] => Some((year, first, second)),
            _ => None,
        };
        named
            .and_then(|(year, month, day)| {
                Day::new(
                    full_year(year)?,
                    month_named(month, &format.language)?,
                    day.parse().ok()?,
                )
            })
            .ok_or(error)
    })
}

/// A month in numbers, or with its name: "Nov 2026", "November 2026".
pub(crate) fn month(text: &str, format: &Formatter) -> Result<Month, Invalid> {
    Month::read(text).or_else(|error| {
        text.trim()
            .split_once([' ', '\u{a0}'])
            .and_then(|(name, year)| {
                Month::new(
                    full_year(year.trim())?,
                    month_named(name, &format.language)?,
                )
            })
            .ok_or(error)
    })
}

fn full_year(text: &str) -> Option<i32> {
    (text.len() == 4).then(|| text.parse().ok()).flatten()
}

/// The number of a month by its full or short name, in the user's language or in English.
fn month_named(name: &str, language: &str) -> Option<u32> {
    let name = name.trim_end_matches('.').to_lowercase();
    (1..=12).find(|number| {
        [language, "en"].iter().any(|language| {
            ["month-short", "month-long"].iter().any(|id| {
                let known = words::text(language, &format!("{id}-{number}")).to_lowercase();
                known.trim_end_matches('.') == name
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use outset_core::{number::NumberFormat, time::DateOrder};

    fn format(language: &str) -> Formatter {
        Formatter {
            language: language.into(),
            numbers: NumberFormat::DotComma,
            dates: DateOrder::DayMonthYearDots,
            zone: chrono_tz::Europe::Berlin,
        }
    }

    #[test]
    fn months_may_be_named_in_either_language() {
        let november = Month::new(2026, 11).unwrap();
        for text in ["Nov 2026", "november 2026", "2026-11", "Nov\u{a0}2026"] {
            assert_eq!(month(text, &format("de")).unwrap(), november, "{text}");
        }
        assert_eq!(
            month("März 2027", &format("de")).unwrap(),
            Month::new(2027, 3).unwrap()
        );
        assert_eq!(
            month("Novembre 2026", &format("de")),
            Err(Invalid::NotAMonth)
        );
        for number in 1..=12 {
            let month_of_year = Month::new(2026, number).unwrap();
            for language in ["en", "de"] {
                let written = format(language).month(month_of_year);
                assert_eq!(
                    month(&written, &format(language)).unwrap(),
                    month_of_year,
                    "{written}"
                );
            }
        }
    }

    #[test]
    fn days_may_name_their_month() {
        let expected = Day::new(2026, 11, 23).unwrap();
        for text in [
            "23.11.2026",
            "23. November 2026",
            "23 Nov 2026",
            "Nov 23, 2026",
            "2026-11-23",
        ] {
            assert_eq!(day(text, &format("de")).unwrap(), expected, "{text}");
        }
        assert!(day("31 Feb 2026", &format("de")).is_err());
    }
}
