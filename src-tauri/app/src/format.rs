//! The one formatter: every quantity, day and time that anybody sees is written here.

mod quantity;

pub(crate) use quantity::four;

use crate::{
    view::{Choice, Shown},
    words,
};
use outset_core::{
    money::Money,
    number::NumberFormat,
    person::{RateUnit, Share},
    time::{DateOrder, Day, Moment, Month},
};

/// Between a number and its unit: never broken across lines.
const NBSP: char = '\u{a0}';

/// How things are written for one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formatter {
    /// Language of the words.
    pub language: String,
    /// Format of numbers.
    pub numbers: NumberFormat,
    /// Order of days in numbers.
    pub dates: DateOrder,
    /// The time zone in which moments are shown.
    pub zone: chrono_tz::Tz,
}

impl Formatter {
    /// What a list offers: stable names, each with the words that the prefix and it name.
    pub(crate) fn choices<I: AsRef<str>>(
        &self,
        ids: impl IntoIterator<Item = I>,
        prefix: &str,
    ) -> Vec<Choice> {
        let choice = |id: I| {
            let id = id.as_ref();
            Choice {
                id: id.to_owned(),
                name: words::text(&self.language, &format!("{prefix}{id}")),
            }
        };
        ids.into_iter().map(choice).collect()
    }

    /// A number with so many decimals at most; needless zeros are left out.
    pub fn number(&self, value: f64, most_decimals: usize) -> String {
        let text = format!("{:.most_decimals$}", value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let fraction = fraction.trim_end_matches('0');
        self.written(
            value < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)),
            whole,
            fraction,
        )
    }

    fn written(&self, negative: bool, whole: &str, fraction: &str) -> String {
        let mut text = String::new();
        if negative {
            text.push('−');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(self.numbers.group());
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(self.numbers.decimal());
            text.push_str(fraction);
        }
        text
    }

    /// An amount without its currency, as one would type it: whole, or with all its decimals.
    pub fn amount_to_edit(&self, money: Money) -> String {
        let exponent = money.currency.exponent() as usize;
        let digits = format!(
            "{:0>width$}",
            money.minor.unsigned_abs(),
            width = exponent + 1
        );
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        let fraction = if fraction.bytes().all(|b| b == b'0') {
            ""
        } else {
            fraction
        };
        self.written(money.minor < 0, whole, fraction)
    }

    /// An amount with its currency.
    pub fn money(&self, money: Money) -> Shown {
        let amount = self.amount_to_edit(money);
        let (sign, code) = (money.currency.sign(), money.currency.code());
        let (minus, digits) = match amount.strip_prefix('−') {
            Some(digits) => ("−", digits),
            None => ("", amount.as_str()),
        };
        let text = match self.numbers {
            NumberFormat::CommaDot | NumberFormat::ApostropheDot if sign != code => {
                format!("{minus}{sign}{digits}")
            }
            NumberFormat::CommaDot | NumberFormat::ApostropheDot => {
                format!("{minus}{code}{NBSP}{digits}")
            }
            NumberFormat::DotComma | NumberFormat::SpaceComma => format!("{amount}{NBSP}{sign}"),
        };
        let long = format!("{amount}{NBSP}{code}");
        Shown {
            value: money.major(),
            unit: code.to_owned(),
            text,
            long,
        }
    }

    /// An amount for a unit of time: "€95 an hour".
    pub fn rate(&self, money: Money, per: RateUnit) -> Shown {
        let shown = self.money(money);
        let say = |amount: &str| {
            words::text_with(
                &self.language,
                &format!("rate-per-{}", per.id()),
                &[("amount", amount)],
            )
        };
        Shown {
            text: say(&shown.text),
            long: say(&shown.long),
            unit: format!("{}/{}", shown.unit, per.id()),
            ..shown
        }
    }

    /// A share in percent, with at most two decimals.
    pub fn share(&self, share: Share) -> Shown {
        let text = format!("{}{NBSP}%", self.number(share.value() * 100.0, 2));
        Shown {
            value: share.value(),
            unit: "share".to_owned(),
            long: text.clone(),
            text,
        }
    }

    /// A day in numbers.
    pub fn day(&self, day: Day) -> String {
        self.dates.write(day)
    }

    /// A month with its name: "Nov 2026".
    pub fn month(&self, month: Month) -> String {
        let name = words::text(&self.language, &format!("month-short-{}", month.month()));
        format!("{name}{NBSP}{}", month.year())
    }

    /// Day and time of a moment.
    pub fn moment(&self, moment: Moment) -> String {
        format!(
            "{}{NBSP}{}",
            self.day(moment.day_in(self.zone)),
            self.time(moment)
        )
    }

    /// Time of day.
    pub fn time(&self, moment: Moment) -> String {
        moment
            .utc()
            .with_timezone(&self.zone)
            .format("%H:%M")
            .to_string()
    }

    /// The size of a file.
    pub fn bytes(&self, bytes: u64) -> String {
        const UNITS: [&str; 4] = ["B", "KB", "MB", "GB"];
        let mut value = bytes as f64;
        let mut unit = 0;
        while value >= 999.5 && unit + 1 < UNITS.len() {
            value /= 1000.0;
            unit += 1;
        }
        let decimals = usize::from(unit > 0 && value < 9.95);
        format!("{}{NBSP}{}", self.number(value, decimals), UNITS[unit])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use outset_core::money::Currency;

    fn formatter(numbers: NumberFormat) -> Formatter {
        Formatter {
            language: "en".into(),
            numbers,
            dates: DateOrder::DayMonthYearDots,
            zone: chrono_tz::Europe::Berlin,
        }
    }

    fn money(minor: i64, code: &str) -> Money {
        Money {
            minor,
            currency: Currency::from_code(code).unwrap(),
        }
    }

    #[test]
    fn money_follows_the_number_format_and_the_currency() {
        let text = |format, minor, code| formatter(format).money(money(minor, code)).text;
        assert_eq!(text(NumberFormat::CommaDot, 8_400_000, "EUR"), "€84,000");
        assert_eq!(
            text(NumberFormat::CommaDot, -8_400_050, "EUR"),
            "−€84,000.50"
        );
        assert_eq!(
            text(NumberFormat::DotComma, 8_400_050, "EUR"),
            "84.000,50\u{a0}€"
        );
        assert_eq!(text(NumberFormat::SpaceComma, 123, "JPY"), "123\u{a0}¥");
        assert_eq!(
            text(NumberFormat::ApostropheDot, 123_456_700, "CHF"),
            "CHF\u{a0}1’234’567"
        );
        assert_eq!(text(NumberFormat::CommaDot, 5, "EUR"), "€0.05");
        assert_eq!(
            text(NumberFormat::CommaDot, 1_234_567, "KWD"),
            "KWD\u{a0}1,234.567"
        );
    }

    #[test]
    fn what_is_offered_for_editing_is_read_back_exactly() {
        for format in NumberFormat::ALL {
            for minor in [
                0,
                5,
                100,
                9_550,
                123_456_789,
                outset_core::money::MINOR_LIMIT - 1,
            ] {
                let money = money(minor, "EUR");
                let text = formatter(format).amount_to_edit(money);
                assert_eq!(
                    Money::read(&text, money.currency, format).unwrap(),
                    money,
                    "{text}"
                );
                let shown = formatter(format).money(money).text;
                assert_eq!(
                    Money::read(&shown, money.currency, format).unwrap(),
                    money,
                    "{shown}"
                );
            }
        }
    }

    #[test]
    fn numbers_lose_needless_zeros_and_never_show_a_negative_zero() {
        let f = formatter(NumberFormat::CommaDot);
        assert_eq!(f.number(1234.5, 2), "1,234.5");
        assert_eq!(f.number(-0.001, 2), "0");
        assert_eq!(f.number(999_999.999, 2), "1,000,000");
        assert_eq!(f.share(Share::new(0.125).unwrap()).text, "12.5\u{a0}%");
    }

    #[test]
    fn moments_are_shown_in_the_users_zone() {
        let late: chrono::DateTime<chrono::Utc> = "2026-11-23T23:30:00Z".parse().unwrap();
        assert_eq!(
            formatter(NumberFormat::CommaDot).moment(late.into()),
            "24.11.2026\u{a0}00:30"
        );
        assert_eq!(
            formatter(NumberFormat::CommaDot).month(Month::new(2026, 11).unwrap()),
            "Nov\u{a0}2026"
        );
    }

    #[test]
    fn sizes_are_short() {
        let f = formatter(NumberFormat::CommaDot);
        assert_eq!(f.bytes(0), "0\u{a0}B");
        assert_eq!(f.bytes(4_096), "4.1\u{a0}KB");
        assert_eq!(f.bytes(999_999), "1\u{a0}MB");
        assert_eq!(f.bytes(52_428_800), "52\u{a0}MB");
    }
}
