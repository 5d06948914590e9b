//! Values that hold from a day on, until the next one begins.

use crate::time::Day;

/// The value that holds on `day`: the one with the latest start that is not after it.
/// Before the first start nothing holds.
pub fn holding_on<T>(values: &[T], day: Day, starts_on: impl Fn(&T) -> Day) -> Option<&T> {
    values
        .iter()
        .filter(|value| starts_on(value) <= day)
        .max_by_key(|value| starts_on(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_start_not_after_the_day_holds() {
        let day = |text| Day::from_iso(text).unwrap();
        let rates = [("2026-07-01", 110), ("2025-01-01", 95)];
        let on = |text| holding_on(&rates, day(text), |rate| day(rate.0)).map(|rate| rate.1);
        assert_eq!(on("2024-12-31"), None);
        assert_eq!(on("2025-01-01"), Some(95));
        assert_eq!(on("2026-06-30"), Some(95));
        assert_eq!(on("2026-07-01"), Some(110));
        assert_eq!(on("2199-12-31"), Some(110));
    }
}
