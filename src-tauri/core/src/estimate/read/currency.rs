//! The currency of an amount as typed: a sign or a code anywhere beside its numbers, and what a stroke or a
//! word says about the time it is for. Nothing is guessed: what may mean several currencies is refused.

use super::number::power_of_word;
use crate::{Invalid, money::Currency};

/// Signs that mean one currency, unless the own one is written alike.
const SIGNS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("£", "GBP"),
    ("$", "USD"),
    ("¥", "JPY"),
    ("US$", "USD"),
    ("A$", "AUD"),
    ("C$", "CAD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
];

/// Currencies that people write with the sign of another one: beside them it is not clear.
const ALIKE: &[(&str, &[&str])] = &[
    (
        "$",
        &[
            "ARS", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "CUP", "DOP",
            "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "MXN", "NAD", "NZD", "SBD", "SGD", "SRD",
            "TTD", "TWD", "UYU", "XCD",
        ],
    ),
    (
        "£",
        &["EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"],
    ),
    ("¥", &["CNY"]),
];

/// Words for money that several countries have, or that are no code.
const UNCLEAR: &[&str] = &[
    "kr", "kč", "zł", "fr", "sfr", "rs", "ft", "lei", "лв", "dollar", "dollars", "euro", "euros",
    "franken", "pfund", "pounds", "pesos",
];

/// What may follow behind an amount of money: what it is for.
const PERIODS: &[(&str, &[&str])] = &[
    ("hour", &["h", "hour", "std", "std.", "stunde"]),
    ("month", &["month", "monat"]),
    ("year", &["year", "jahr"]),
    ("case", &["case", "fall"]),
];

/// Words before it, where no stroke is written.
const EACH: &[&str] = &["a", "an", "per", "pro", "im", "je", "die"];

/// The currency in which an amount was typed, and the text without it. `per` is what the amount of the field
/// is for, as units have it (`hour`, `month`, `case`); it may be said again. An amount without a currency is
/// in the own one.
///
/// # Errors
/// [`Invalid::UnknownCurrency`], [`Invalid::AmbiguousCurrency`], and [`Invalid::TwoCurrencies`] in one text.
pub fn typed_currency(text: &str, own: Currency, per: &str) -> Result<(Currency, String), Invalid> {
    let text = without_period(text, per);
    let mut found: Option<Currency> = None;
    let mut bare = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        if length == 0 {
            bare.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (word, after) = rest.split_at(length);
        rest = after;
        let Some(currency) = currency_of(word, own)? else {
            bare.push_str(word);
            continue;
        };
        match found {
            Some(before) if before != currency => {
                return Err(Invalid::TwoCurrencies {
                    one: before.code().to_owned(),
                    other: currency.code().to_owned(),
                });
            }
            _ => found = Some(currency),
        }
        // Before its number it goes with the space behind it, so that a minus stays with its digits.
        let next = rest.trim_start();
        if next.starts_with(|c: char| c.is_ascii_digit()) {
            rest = next;
        } else {
            bare.push(' ');
        }
    }
    match found {
        Some(currency) => Ok((currency, bare.trim().to_owned())),
        None => Ok((own, text.to_owned())),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphabetic() || is_sign(c)
}

/// The signs of currencies in Unicode, and those of before.
fn is_sign(c: char) -> bool {
    matches!(c, '$' | '¢'..='¥' | '฿' | '₠'..='⃏' | '﷼')
}

fn currency_of(word: &str, own: Currency) -> Result<Option<Currency>, Invalid> {
    if word == own.sign() {
        return Ok(Some(own));
    }
    if let Some((sign, code)) = SIGNS.iter().find(|(sign, _)| *sign == word) {
        let alike = ALIKE.iter().find(|(one, _)| one == sign);
        if alike.is_some_and(|(_, codes)| codes.contains(&own.code())) {
            return Err(Invalid::AmbiguousCurrency {
                found: word.to_owned(),
                own: own.code().to_owned(),
            });
        }
        return Ok(Currency::from_code(code));
    }
    let unknown = || {
        Err(Invalid::UnknownCurrency {
            found: word.to_owned(),
        })
    };
    let lower = word.to_lowercase();
    if word.contains(is_sign) || UNCLEAR.contains(&lower.as_str()) {
        return unknown();
    }
    if word.len() != 3 || power_of_word(word).is_some() {
        return Ok(None);
    }
    match Currency::from_code(&word.to_ascii_uppercase()) {
        Some(currency) => Ok(Some(currency)),
        None if word.bytes().all(|byte| byte.is_ascii_uppercase()) => unknown(),
        None => Ok(None),
    }
}

/// The text without what the amount is for, where that is what the field has anyway.
fn without_period<'t>(text: &'t str, per: &str) -> &'t str {
    let text = text.trim();
    let words = PERIODS.iter().find(|(id, _)| *id == per);
    let Some((_, words)) = words else {
        return text;
    };
    let ends = |text: &'t str, word: &str| -> Option<&'t str> {
        let at = text.len().checked_sub(word.len())?;
        let (before, end) = (text.get(..at)?, text.get(at..)?);
        (end.to_lowercase() == word).then_some(before)
    };
    for word in *words {
        let Some(before) = ends(text, word) else {
            continue;
        };
        let before = before.trim_end();
        if let Some(amount) = before.strip_suffix('/') {
            return amount.trim_end();
        }
        for each in EACH {
            let amount = ends(before, each);
            if let Some(amount) = amount.filter(|amount| amount.ends_with(char::is_whitespace)) {
                return amount.trim_end();
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    fn read(text: &str, own: &str, per: &str) -> (String, String) {
        let (found, bare) = typed_currency(text, currency(own), per).unwrap();
        (found.code().to_owned(), bare)
    }

    #[test]
    fn a_sign_or_a_code_may_stand_on_either_side() {
        for (text, code, bare) in [
            ("$ 4,000", "USD", "4,000"),
            ("4000 USD", "USD", "4000"),
            ("4000usd", "USD", "4000"),
            ("US$4k", "USD", "4k"),
            ("12k CHF/month", "CHF", "12k"),
            ("12k CHF a month", "CHF", "12k"),
            ("12k CHF pro Monat", "CHF", "12k"),
            ("$4k to $5k", "USD", "4k to 5k"),
            ("3 / 5 / 9 GBP", "GBP", "3 / 5 / 9"),
            ("-$500", "USD", "-500"),
            ("~5 Mio. $", "USD", "~5 Mio."),
            ("P10 $3, P50 $5, P90 $9", "USD", "P10 3, P50 5, P90 9"),
        ] {
            assert_eq!(
                read(text, "EUR", "month"),
                (code.to_owned(), bare.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_names_no_currency_is_in_the_own_one() {
        for text in ["4000", "35 bis 80", "1,5 Mio.", "2..6 tsd", "yes 30 %"] {
            assert_eq!(
                read(text, "EUR", ""),
                ("EUR".to_owned(), text.to_owned()),
                "{text}"
            );
        }
        assert_eq!(read("4000 €/h", "EUR", "hour").0, "EUR");
    }

    #[test]
    fn what_is_not_clear_is_refused() {
        let refused = |text: &str, own: &str| typed_currency(text, currency(own), "").unwrap_err();
        for text in [
            "500 kr",
            "₹ 500",
            "R$ 5",
            "500 Fr.",
            "500 XYZ",
            "500 dollars",
        ] {
            assert!(
                matches!(refused(text, "EUR"), Invalid::UnknownCurrency { .. }),
                "{text}"
            );
        }
        for (text, own) in [("$ 500", "AUD"), ("¥500", "CNY"), ("£5", "EGP")] {
            assert!(
                matches!(refused(text, own), Invalid::AmbiguousCurrency { .. }),
                "{text}"
            );
        }
        assert!(matches!(
            refused("$4 to 5 CHF", "EUR"),
            Invalid::TwoCurrencies { .. }
        ));
        // What a letter may not be split from is no number either.
        assert_eq!(read("4000 TSD", "EUR", "").0, "EUR");
    }
}
