//! Ledger amounts: integers in minor units of an ISO 4217 currency.

use crate::{Invalid, number::NumberFormat};

/// Amounts stay below this many minor units, so that they are exact in every language they cross.
pub const MINOR_LIMIT: i64 = 1 << 53;

/// An ISO 4217 currency that is used for payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The currency with that three-letter code, if it has minor units (funds and metals have none).
    pub fn from_code(code: &str) -> Option<Self> {
        let currency = iso_currency::Currency::from_code(code)?;
        currency.exponent().map(|_| Self(currency))
    }

    /// Every currency, by code.
    pub fn all() -> Vec<Self> {
        use iso_currency::IntoEnumIterator;
        let mut all: Vec<Self> = iso_currency::Currency::iter()
            .filter(|currency| currency.exponent().is_some() && !currency.is_fund())
            .map(Self)
            .collect();
        all.sort_by_key(|currency| currency.code().to_owned());
        all
    }

    /// Three letters, such as `EUR`.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The English name, as ISO has it.
    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// The sign where it is unmistakable, otherwise the code.
    pub fn sign(&self) -> &'static str {
        match self.code() {
            "EUR" => "€",
            "GBP" => "£",
            "USD" => "$",
            "JPY" => "¥",
            code => code,
        }
    }

    /// Decimal places of the minor unit: 2 for EUR, 0 for JPY.
    pub fn exponent(&self) -> u32 {
        self.0.exponent().unwrap_or(0).into()
    }
}

/// An amount of money in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// Minor units (cents), |minor| < 2^53.
    pub minor: i64,
    /// Of this currency.
    pub currency: Currency,
}

impl Money {
    /// Reads an amount that may not be negative. The currency's sign or code may stand before or after.
    ///
    /// # Errors
    /// What [`NumberFormat::read`] refuses, [`Invalid::OtherCurrency`], [`Invalid::TooPrecise`], and
    /// [`Invalid::OutOfRange`] below 0 or at [`MINOR_LIMIT`].
    pub fn read(text: &str, currency: Currency, format: NumberFormat) -> Result<Self, Invalid> {
        let number = format.read(bare(text, currency)?)?;
        let most = MINOR_LIMIT - 1;
        let range = || Invalid::OutOfRange {
            least: 0.0,
            most: major(most, currency),
        };
        let minor = number.scaled(currency.exponent())?.ok_or_else(range)?;
        if (0..=most).contains(&minor) {
            Ok(Self { minor, currency })
        } else {
            Err(range())
        }
    }

    /// In major units, for showing.
    pub fn major(&self) -> f64 {
        major(self.minor, self.currency)
    }
}

fn major(minor: i64, currency: Currency) -> f64 {
    minor as f64 / 10_i64.pow(currency.exponent()) as f64
}

/// The text without the currency's own sign or code.
fn bare(text: &str, currency: Currency) -> Result<&str, Invalid> {
    let text = text.trim();
    for mark in [currency.sign(), currency.code()] {
        if let Some(rest) = text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)) {
            return Ok(rest);
        }
    }
    let mark = text
        .trim_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || ".,'’-−+".contains(c));
    let is_sign = mark.chars().count() == 1 && "€£$¥".contains(mark);
    if is_sign || Currency::from_code(mark).is_some() {
        return Err(Invalid::OtherCurrency {
            found: mark.to_owned(),
            expected: currency.code().to_owned(),
        });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, code: &str) -> Result<i64, Invalid> {
        Money::read(
            text,
            Currency::from_code(code).unwrap(),
            NumberFormat::CommaDot,
        )
        .map(|money| money.minor)
    }

    #[test]
    fn minor_units_follow_the_currency() {
        assert_eq!(read("95", "EUR").unwrap(), 9_500);
        assert_eq!(read("95.5", "EUR").unwrap(), 9_550);
        assert_eq!(read("95", "JPY").unwrap(), 95);
        assert_eq!(read("95.5", "JPY"), Err(Invalid::TooPrecise { most: 0 }));
        assert_eq!(read("1.234", "KWD").unwrap(), 1_234);
    }

    #[test]
    fn the_sign_may_stand_on_either_side_but_must_be_the_right_one() {
        for text in ["€95", "95 €", "95€", "EUR 95", "95 EUR"] {
            assert_eq!(read(text, "EUR").unwrap(), 9_500, "{text}");
        }
        assert!(matches!(
            read("$95", "EUR"),
            Err(Invalid::OtherCurrency { .. })
        ));
        assert!(matches!(
            read("95 CHF", "EUR"),
            Err(Invalid::OtherCurrency { .. })
        ));
    }

    #[test]
    fn amounts_stay_exact_and_not_negative() {
        assert!(matches!(read("-1", "EUR"), Err(Invalid::OutOfRange { .. })));
        assert!(matches!(
            read("90,071,992,547,409.92", "EUR"),
            Err(Invalid::OutOfRange { .. })
        ));
        assert_eq!(
            read("90,071,992,547,409.91", "EUR").unwrap(),
            MINOR_LIMIT - 1
        );
        assert!(matches!(
            read("99999999999999999999999", "EUR"),
            Err(Invalid::OutOfRange { .. })
        ));
    }

    #[test]
    fn the_list_holds_the_currencies_people_pay_with() {
        let codes: Vec<_> = Currency::all().iter().map(Currency::code).collect();
        for code in ["EUR", "USD", "CHF", "GBP", "JPY"] {
            assert!(codes.contains(&code));
        }
        assert!(!codes.contains(&"XAU"), "gold has no minor unit");
    }
}
