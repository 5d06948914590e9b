//! Days, months and moments: types of their own, so that a day is never taken for an instant.

use crate::Invalid;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;

/// First and last year that may be typed: wide enough for any plan, narrow enough to catch slips.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2199;

/// An instant, in microseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);

impl Moment {
    /// The instant as chrono has it; beyond chrono's range, 1970.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).unwrap_or_default()
    }

    /// The calendar day in a time zone.
    pub fn day_in(self, zone: Tz) -> Day {
        Day(self.utc().with_timezone(&zone).date_naive())
    }

    /// This many seconds later (or earlier, when negative).
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant.timestamp_micros())
    }
}

/// A calendar day. Stored as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub NaiveDate);

impl Day {
    /// The day with that year, month and day of month, within [`YEARS`].
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        YEARS
            .contains(&year)
            .then(|| NaiveDate::from_ymd_opt(year, month, day).map(Self))
            .flatten()
    }

    /// This many days later (or earlier, when negative); at the calendar's ends, those.
    pub fn plus_days(self, days: i64) -> Self {
        let moved =
            chrono::TimeDelta::try_days(days).and_then(|delta| self.0.checked_add_signed(delta));
        let end = if days < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        };
        Self(moved.unwrap_or(end))
    }

    /// `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        self.0.format("%Y-%m-%d").to_string()
    }

    /// Reads `YYYY-MM-DD`, which every format accepts.
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let whole =
            parts.next().is_none() && year.len() == 4 && [year, month, day].into_iter().all(plain);
        if whole {
            Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        } else {
            None
        }
    }

    /// Reads a day written in numbers, in the given order or as `YYYY-MM-DD`.
    ///
    /// # Errors
    /// [`Invalid::Empty`] or [`Invalid::NotADay`].
    pub fn read(text: &str, order: DateOrder) -> Result<Self, Invalid> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Invalid::Empty);
        }
        let parts: Vec<&str> = text.split(order.separator()).map(str::trim).collect();
        let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u32>().ok());
        let year = |at: usize| {
            parts
                .get(at)
                .filter(|part| part.len() == 4)
                .and_then(|part| part.parse::<i32>().ok())
        };
        let in_order = (parts.len() == 3)
            .then(|| match order {
                DateOrder::YearMonthDay => Self::new(year(0)?, number(1)?, number(2)?),
                DateOrder::DayMonthYearDots | DateOrder::DayMonthYearSlashes => {
                    Self::new(year(2)?, number(1)?, number(0)?)
                }
                DateOrder::MonthDayYear => Self::new(year(2)?, number(0)?, number(1)?),
            })
            .flatten();
        in_order
            .or_else(|| Self::from_iso(text))
            .ok_or(Invalid::NotADay { order })
    }
}

/// The order in which a day in numbers is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `2026-11-23`
    YearMonthDay,
    /// `23.11.2026`
    DayMonthYearDots,
    /// `23/11/2026`
    DayMonthYearSlashes,
    /// `11/23/2026`
    MonthDayYear,
}

impl DateOrder {
    /// Every order, as offered.
    pub const ALL: [Self; 4] = [
        Self::YearMonthDay,
        Self::DayMonthYearDots,
        Self::DayMonthYearSlashes,
        Self::MonthDayYear,
    ];

    /// The stable name, as stored in settings.
    pub fn id(self) -> &'static str {
        match self {
            Self::YearMonthDay => "year_month_day",
            Self::DayMonthYearDots => "day_month_year_dots",
            Self::DayMonthYearSlashes => "day_month_year_slashes",
            Self::MonthDayYear => "month_day_year",
        }
    }

    /// The order with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.id() == id)
    }

    fn separator(self) -> char {
        match self {
            Self::YearMonthDay => '-',
            Self::DayMonthYearDots => '.',
            Self::DayMonthYearSlashes | Self::MonthDayYear => '/',
        }
    }

    /// A day in this order.
    pub fn write(self, day: Day) -> String {
        let pattern = match self {
            Self::YearMonthDay => "%Y-%m-%d",
            Self::DayMonthYearDots => "%d.%m.%Y",
            Self::DayMonthYearSlashes => "%d/%m/%Y",
            Self::MonthDayYear => "%m/%d/%Y",
        };
        day.0.format(pattern).to_string()
    }
}

/// A calendar month: year × 12 + (month − 1). Month 0 of a project is the month it starts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(pub i32);

impl Month {
    /// The month with that year and month number (1 to 12), within [`YEARS`].
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let in_year = i32::try_from(month)
            .ok()
            .filter(|month| (1..=12).contains(month))?;
        YEARS
            .contains(&year)
            .then_some(Self(year * 12 + in_year - 1))
    }

    /// Year.
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// Month of the year, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }

    /// The month of a day.
    pub fn of(day: Day) -> Self {
        Self(day.0.year() * 12 + day.0.month0() as i32)
    }

    /// This many months later (or earlier, when negative).
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// Its first calendar day; beyond the calendar, 1970-01-01.
    pub fn first_day(self) -> Day {
        Day(NaiveDate::from_ymd_opt(self.year(), self.month(), 1).unwrap_or_default())
    }

    /// How many days it has, 28 to 31.
    pub fn days(self) -> u32 {
        match self.month() {
            2 if self.first_day().0.leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Its last calendar day.
    pub fn last_day(self) -> Day {
        self.first_day().plus_days(i64::from(self.days()) - 1)
    }

    /// `YYYY-MM`.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}", self.year(), self.month())
    }

    /// Reads a month in numbers: `2026-11`, `11/2026` or `11.2026`.
    ///
    /// # Errors
    /// [`Invalid::Empty`] or [`Invalid::NotAMonth`].
    pub fn read(text: &str) -> Result<Self, Invalid> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Invalid::Empty);
        }
        let pair = match text.split_once(['/', '.']) {
            Some((month, year)) => Some((year, month)),
            None => text.split_once('-'),
        };
        pair.map(|(year, month)| (year.trim(), month.trim()))
            .filter(|(year, month)| year.len() == 4 && matches!(month.len(), 1 | 2))
            .and_then(|(year, month)| Self::new(year.parse().ok()?, month.parse().ok()?))
            .ok_or(Invalid::NotAMonth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_count_from_year_zero() {
        let month = Month::new(2026, 11).unwrap();
        assert_eq!(month.0, 2026 * 12 + 10);
        assert_eq!(
            (month.year(), month.month(), month.iso()),
            (2026, 11, "2026-11".into())
        );
        assert_eq!(Month::of(Day::new(2026, 11, 30).unwrap()), month);
    }

    #[test]
    fn a_month_knows_its_first_and_last_day() {
        let ends = |year, month| {
            let month = Month::new(year, month).unwrap();
            (month.first_day().iso(), month.last_day().iso())
        };
        let pair = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(ends(2024, 2), pair("2024-02-01", "2024-02-29"));
        assert_eq!(ends(2026, 2), pair("2026-02-01", "2026-02-28"));
        assert_eq!(ends(2026, 11), pair("2026-11-01", "2026-11-30"));
        assert_eq!(ends(2026, 12), pair("2026-12-01", "2026-12-31"));
        let month = Month::new(2026, 11).unwrap();
        assert_eq!(month.plus(3).iso(), "2027-02");
        assert_eq!(month.plus(-11).iso(), "2025-12");
        assert_eq!(Month(i32::MAX).first_day().iso(), "1970-01-01");
    }

    #[test]
    fn days_are_counted_across_months_and_never_leave_the_calendar() {
        let day = Day::new(2024, 2, 28).unwrap();
        assert_eq!(day.plus_days(2).iso(), "2024-03-01");
        assert_eq!(day.plus_days(-59).iso(), "2023-12-31");
        assert_eq!(day.plus_days(i64::MAX).0, NaiveDate::MAX);
        assert_eq!(day.plus_days(i64::MIN).0, NaiveDate::MIN);
    }

    #[test]
    fn months_are_read_in_numbers() {
        for text in ["2026-11", "11/2026", "11.2026", " 2026-11 "] {
            assert_eq!(
                Month::read(text).unwrap(),
                Month::new(2026, 11).unwrap(),
                "{text}"
            );
        }
        for text in ["2026", "13/2026", "2026-00", "26-11", "11/26", "x"] {
            assert_eq!(Month::read(text), Err(Invalid::NotAMonth), "{text}");
        }
    }

    #[test]
    fn days_are_read_in_the_chosen_order_and_as_iso() {
        let day = Day::new(2026, 3, 4).unwrap();
        for order in DateOrder::ALL {
            assert_eq!(Day::read(&order.write(day), order).unwrap(), day);
            assert_eq!(Day::read("2026-03-04", order).unwrap(), day);
        }
        assert_eq!(
            Day::read("03/04/2026", DateOrder::MonthDayYear).unwrap(),
            day
        );
        assert_eq!(
            Day::read("04/03/2026", DateOrder::DayMonthYearSlashes).unwrap(),
            day
        );
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2026-02-30",
            "2026-2",
            "0001-01-01",
            "30.02.2026",
            "4/3/26",
            "+2026-01-01",
        ] {
            assert!(
                Day::read(text, DateOrder::DayMonthYearDots).is_err(),
                "{text}"
            );
        }
    }

    #[test]
    fn a_moment_falls_on_the_day_of_its_zone() {
        let late: DateTime<Utc> = "2026-11-23T23:30:00Z".parse().unwrap();
        assert_eq!(
            Moment::from(late).day_in(chrono_tz::Europe::Berlin).iso(),
            "2026-11-24"
        );
        assert_eq!(
            Moment::from(late)
                .day_in(chrono_tz::America::New_York)
                .iso(),
            "2026-11-23"
        );
    }
}
