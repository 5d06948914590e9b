//! How times are written in a column.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use outset_core::time::{Moment, YEARS};

/// How a column writes its times. Years have four digits and lie within the domain's years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimeForm {
    /// `2026-03-29`, `2026-03-29T14:30:00.5+02:00`, with a blank for the T, `/` for `-`, or only `2026-03`.
    YearFirst,
    /// `29.03.2026 14:30`, also with `/` or `-`.
    DayFirst,
    /// `03/29/2026 2:30 PM`, also with `.` or `-`.
    MonthFirst,
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
    /// Microseconds since 1970.
    Microseconds,
}

impl TimeForm {
    /// Every form; the first that fits is taken.
    pub const ALL: &'static [Self] = &[
        Self::YearFirst,
        Self::DayFirst,
        Self::MonthFirst,
        Self::Seconds,
        Self::Milliseconds,
        Self::Microseconds,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::YearFirst => "year-first",
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
            Self::Seconds => "seconds",
            Self::Milliseconds => "milliseconds",
            Self::Microseconds => "microseconds",
        }
    }

    /// The form with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|form| form.id() == id)
    }

    /// Whether it counts from 1970, so that it could be a plain number too.
    pub(crate) fn counts(self) -> bool {
        matches!(
            self,
            Self::Seconds | Self::Milliseconds | Self::Microseconds
        )
    }

    /// Reads a trimmed cell.
    pub(crate) fn read(self, cell: &[u8]) -> Option<Stamp> {
        let per_second = match self {
            Self::YearFirst | Self::DayFirst | Self::MonthFirst => {
                return Reader { rest: cell }.calendar(self);
            }
            Self::Seconds => 1,
            Self::Milliseconds => 1_000,
            Self::Microseconds => 1_000_000,
        };
        counted(cell, per_second).map(Stamp::Instant)
    }
}

/// Counts since 1970; from 2001 on, so that small numbers are not taken for times.
fn counted(cell: &[u8], per_second: i64) -> Option<Moment> {
    const FROM: i64 = 1_000_000_000;
    const TO: i64 = 7_258_118_400; // The beginning of 2200.
    let text = std::str::from_utf8(cell).ok()?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !whole
        .bytes()
        .chain(fraction.bytes())
        .all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let micros_each = 1_000_000 / per_second;
    let part = fraction_of(fraction.as_bytes(), micros_each);
    (FROM..TO)
        .contains(&(whole / per_second))
        .then(|| Moment(whole * micros_each + part))
}

/// Decimals as a part of `whole`, cut off below one.
fn fraction_of(digits: &[u8], whole: i64) -> i64 {
    let (mut sum, mut worth) = (0, whole);
    for digit in digits {
        worth /= 10;
        sum += i64::from(digit - b'0') * worth;
    }
    sum
}

/// What a cell says about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stamp {
    /// A clock on a wall somewhere.
    Local(NaiveDateTime),
    /// An instant, because the cell names its offset or counts from 1970.
    Instant(Moment),
}

/// Reads from the left.
struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn calendar(mut self, form: TimeForm) -> Option<Stamp> {
        let date = self.date(form)?;
        let time = if self.rest.is_empty() {
            NaiveTime::MIN
        } else {
            self.between_date_and_time(form)?;
            self.time()?
        };
        let local = date.and_time(time);
        if self.rest.is_empty() {
            return Some(Stamp::Local(local));
        }
        let offset = self.offset()?;
        let instant = local.and_utc().timestamp_micros() - offset * 1_000_000;
        self.rest
            .is_empty()
            .then_some(Stamp::Instant(Moment(instant)))
    }

    fn date(&mut self, form: TimeForm) -> Option<NaiveDate> {
        let (year, month, day);
        if form == TimeForm::YearFirst {
            year = self.digits(4, 4)?;
            let separator = self.one_of(b"-/")?;
            month = self.digits(1, 2)?;
            day = if self.one_of(&[separator]).is_some() {
                self.digits(1, 2)?
            } else {
                // `2026-03` is a whole month and goes on with nothing.
                self.rest.is_empty().then_some(1)?
            };
        } else {
            let first = self.digits(1, 2)?;
            let separator = self.one_of(b"./-")?;
            let second = self.digits(1, 2)?;
            self.one_of(&[separator])?;
            year = self.digits(4, 4)?;
            let day_first = form == TimeForm::DayFirst;
            (day, month) = if day_first {
                (first, second)
            } else {
                (second, first)
            };
        }
        let year = i32::try_from(year)
            .ok()
            .filter(|year| YEARS.contains(year))?;
        NaiveDate::from_ymd_opt(year, month, day)
    }

    fn between_date_and_time(&mut self, form: TimeForm) -> Option<()> {
        if self.one_of(b"Tt").is_some() {
            return (form == TimeForm::YearFirst).then_some(());
        }
        self.one_of(b",");
        self.one_of(b" ")?;
        self.blanks();
        Some(())
    }

    fn time(&mut self) -> Option<NaiveTime> {
        let mut hour = self.digits(1, 2)?;
        self.one_of(b":")?;
        let minute = self.digits(2, 2)?;
        let (mut second, mut micros) = (0, 0);
        if self.one_of(b":").is_some() {
            second = self.digits(2, 2)?;
            if self.one_of(b".,").is_some() {
                micros = self.fraction()?;
            }
        }
        if let Some(afternoon) = self.half_of_day() {
            (1..=12).contains(&hour).then_some(())?;
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        NaiveTime::from_hms_micro_opt(hour, minute, second, micros)
    }

    fn half_of_day(&mut self) -> Option<bool> {
        let word = self.rest.trim_ascii_start();
        let afternoon = match word.get(..2)? {
            half if half.eq_ignore_ascii_case(b"am") => false,
            half if half.eq_ignore_ascii_case(b"pm") => true,
            _ => return None,
        };
        self.rest = &word[2..];
        Some(afternoon)
    }

    /// Seconds east of Greenwich.
    fn offset(&mut self) -> Option<i64> {
        self.blanks();
        for word in [&b"Z"[..], b"UTC", b"GMT"] {
            if self.rest.eq_ignore_ascii_case(word) {
                self.rest = &[];
                return Some(0);
            }
        }
        let sign = if self.one_of(b"+-")? == b'-' { -1 } else { 1 };
        let before = self.rest.len();
        let number = self.digits(2, 4)?;
        let (hours, minutes) = match before - self.rest.len() {
            4 => (number / 100, number % 100),
            2 if self.one_of(b":").is_some() => (number, self.digits(2, 2)?),
            2 => (number, 0),
            _ => return None,
        };
        (hours <= 18 && minutes < 60).then(|| sign * i64::from(hours * 3600 + minutes * 60))
    }

    fn blanks(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    fn one_of(&mut self, accepted: &[u8]) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        accepted.contains(first).then(|| {
            self.rest = rest;
            *first
        })
    }

    fn digits(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.rest.iter().take_while(|byte| byte.is_ascii_digit());
        let count = digits.count();
        if !(least..=most).contains(&count) {
            return None;
        }
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        Some(
            digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')),
        )
    }

    /// Microseconds; finer digits are cut off.
    fn fraction(&mut self) -> Option<u32> {
        let count = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        (count > 0)
            .then(|| u32::try_from(fraction_of(digits, 1_000_000)).ok())
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::local_time::LocalTime;

    fn micros(text: &str) -> i64 {
        let time: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
        time.timestamp_micros()
    }

    fn utc(form: TimeForm, text: &str) -> Option<i64> {
        let stamp = form.read(text.as_bytes())?;
        Some(LocalTime::new(chrono_tz::UTC).instant(stamp).0)
    }

    #[test]
    fn one_instant_is_read_in_every_form() {
        let expected = micros("2026-03-05T14:30:07.25Z");
        for (form, text) in [
            (TimeForm::YearFirst, "2026-03-05T14:30:07.25"),
            (TimeForm::YearFirst, "2026-03-05 14:30:07.250"),
            (TimeForm::YearFirst, "2026/03/05 14:30:07,25"),
            (TimeForm::YearFirst, "2026-03-05T16:30:07.25+02:00"),
            (TimeForm::YearFirst, "2026-03-05 09:30:07.250000999-0500"),
            (TimeForm::YearFirst, "2026-03-05T14:30:07.25Z"),
            (TimeForm::YearFirst, "2026-03-05 14:30:07.25 UTC"),
            (TimeForm::DayFirst, "05.03.2026 14:30:07.25"),
            (TimeForm::DayFirst, "5/3/2026, 14:30:07.25"),
            (TimeForm::MonthFirst, "03/05/2026 2:30:07.25 PM"),
            (TimeForm::Seconds, "1772721007.25"),
            (TimeForm::Milliseconds, "1772721007250"),
            (TimeForm::Microseconds, "1772721007250000"),
        ] {
            assert_eq!(utc(form, text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_day_or_a_month_begins_at_midnight() {
        let day = Some(micros("2026-03-05T00:00:00Z"));
        assert_eq!(utc(TimeForm::YearFirst, "2026-03-05"), day);
        assert_eq!(utc(TimeForm::DayFirst, "05.03.2026"), day);
        assert_eq!(
            utc(TimeForm::YearFirst, "2026-03"),
            Some(micros("2026-03-01T00:00:00Z"))
        );
        assert_eq!(utc(TimeForm::MonthFirst, "03/05/2026 12:00 AM"), day);
    }

    #[test]
    fn times_that_do_not_exist_are_refused() {
        for (form, text) in [
            (TimeForm::YearFirst, "2026-02-30"),
            (TimeForm::YearFirst, "2026-13-01"),
            (TimeForm::YearFirst, "1066-10-14"),
            (TimeForm::YearFirst, "2026-03-05T25:00"),
            (TimeForm::YearFirst, "2026-03-05T10:60"),
            (TimeForm::YearFirst, "2026-03-05T10"),
            (TimeForm::YearFirst, "2026-03-05T10:00:00."),
            (TimeForm::YearFirst, "2026-03-05T10:00+99:00"),
            (TimeForm::YearFirst, "2026-03-05T10:00Zx"),
            (TimeForm::YearFirst, "2026-03T10:00"),
            (TimeForm::YearFirst, "26-03-05"),
            (TimeForm::DayFirst, "5.3.26"),
            (TimeForm::DayFirst, "05.03/2026"),
            (TimeForm::MonthFirst, "13/01/2026"),
            (TimeForm::MonthFirst, "01/01/2026 13:00 PM"),
            (TimeForm::Seconds, "17"),
            (TimeForm::Seconds, "99999999999999999999"),
            (TimeForm::Milliseconds, "1772721007"),
            (TimeForm::YearFirst, ""),
        ] {
            assert_eq!(utc(form, text), None, "{form:?} {text}");
        }
    }
}
