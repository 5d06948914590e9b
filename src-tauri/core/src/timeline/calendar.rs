//! Months as real numbers, counted on the calendar.

use crate::time::{Day, Month};

/// So many months later: whole ones keep the day of the month (or take the last there is), the rest
/// counts in days of the month that was reached. What is no number counts as 0, below 0 as well.
pub(super) fn plus_months(day: Day, months: f64) -> Day {
    let months = if months.is_finite() {
        months.clamp(0.0, 12_000.0)
    } else {
        0.0
    };
    let whole = months.floor();
    // Within the range of i32 by the clamp above.
    let month = Month::of(day).plus(whole as i32);
    let offset = day_of_month(day).min(month.days()) - 1;
    let rest = ((months - whole) * f64::from(month.days())).round();
    month.first_day().plus_days(i64::from(offset) + rest as i64)
}

/// The average length of a month in days, over the four years of a leap cycle.
const DAYS: f64 = 365.25 / 12.0;

/// Months from one day to another, in months of average length; below 0 when it lies before.
pub(super) fn months_between(from: Day, to: Day) -> f64 {
    to.0.signed_duration_since(from.0).num_days() as f64 / DAYS
}

fn day_of_month(day: Day) -> u32 {
    use chrono::Datelike;
    day.0.day()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_keep_the_day_and_parts_of_them_count_in_days() {
        let cases = [
            ("2026-01-01", 3.0, "2026-04-01"),
            ("2026-01-31", 1.0, "2026-02-28"),
            ("2024-01-31", 1.0, "2024-02-29"),
            ("2026-11-15", 2.5, "2027-01-31"),
            ("2026-02-01", 0.5, "2026-02-15"),
            ("2026-02-01", 0.0, "2026-02-01"),
            ("2026-02-01", -3.0, "2026-02-01"),
            ("2026-02-01", f64::NAN, "2026-02-01"),
        ];
        for (from, months, to) in cases {
            let from = Day::from_iso(from).unwrap();
            assert_eq!(plus_months(from, months).iso(), to, "{months}");
        }
    }

    #[test]
    fn twelve_months_lie_between_a_day_and_the_same_a_year_later() {
        let day = |text| Day::from_iso(text).unwrap();
        let months = months_between(day("2025-03-01"), day("2026-03-01"));
        assert!((months - 12.0).abs() < 0.01);
        assert!(months_between(day("2026-03-02"), day("2026-03-01")) < 0.0);
    }
}
