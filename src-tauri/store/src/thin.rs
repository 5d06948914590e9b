//! Which backups stay: many recent ones, then one a day, a week, a month.

use chrono::Datelike;
use outset_core::time::Moment;
use std::collections::BTreeSet;

const RECENT: usize = 12;
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;
/// Backups of one file take at most this much room, or five times the file where that is more.
const MOST_BYTES: u64 = 2 << 30;

/// Says for each backup (taken, bytes), newest first, whether it stays. The newest always does.
pub(crate) fn kept(backups: &[(Moment, u64)], file_bytes: u64) -> Vec<bool> {
    let mut kept: Vec<bool> = (0..backups.len()).map(|at| at < RECENT).collect();
    let day = |at: Moment| i64::from(at.utc().date_naive().num_days_from_ce());
    let week = |at: Moment| {
        let week = at.utc().iso_week();
        i64::from(week.year()) * 100 + i64::from(week.week())
    };
    let month = |at: Moment| i64::from(at.utc().year()) * 12 + i64::from(at.utc().month0());
    newest_of_each(backups, DAYS, day, &mut kept);
    newest_of_each(backups, WEEKS, week, &mut kept);
    newest_of_each(backups, MONTHS, month, &mut kept);
    let most = MOST_BYTES.max(file_bytes.saturating_mul(5));
    let mut total = 0_u64;
    for (at, (_, bytes)) in backups
        .iter()
        .enumerate()
        .filter(|(at, _)| kept[*at])
        .collect::<Vec<_>>()
    {
        total = total.saturating_add(*bytes);
        kept[at] = at == 0 || total <= most;
    }
    kept
}

/// Keeps the newest backup of each of the newest `most` periods.
fn newest_of_each(
    backups: &[(Moment, u64)],
    most: usize,
    period: impl Fn(Moment) -> i64,
    kept: &mut [bool],
) {
    let mut seen = BTreeSet::new();
    for (at, (taken, _)) in backups.iter().enumerate() {
        if seen.len() == most {
            return;
        }
        if seen.insert(period(*taken)) {
            kept[at] = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(hours: i64, count: i64) -> Vec<(Moment, u64)> {
        let newest = Moment(1_795_042_000_000_000);
        (0..count)
            .map(|n| (newest.plus_seconds(-n * hours * 3600), 1))
            .collect()
    }

    fn count(backups: &[(Moment, u64)]) -> usize {
        kept(backups, 1).iter().filter(|kept| **kept).count()
    }

    #[test]
    fn twelve_recent_ones_always_stay() {
        assert_eq!(count(&every(1, 12)), 12);
        assert_eq!(
            count(&every(1, 13)),
            12,
            "the thirteenth within half a day goes"
        );
    }

    #[test]
    fn two_years_of_hourly_backups_become_at_most_thirty_five() {
        let backups = every(1, 24 * 730);
        let kept = kept(&backups, 1);
        let stay: Vec<usize> = (0..kept.len()).filter(|at| kept[*at]).collect();
        assert_eq!(stay[..12], (0..12).collect::<Vec<_>>());
        assert!(stay.len() <= RECENT + DAYS + WEEKS + MONTHS);
        assert!(
            stay.len() >= RECENT + (DAYS - 1) + (MONTHS - 1),
            "{}",
            stay.len()
        );
        let oldest = backups[*stay.last().unwrap()].0.utc();
        assert!(backups[0].0.utc().signed_duration_since(oldest).num_days() > 300);
    }

    #[test]
    fn large_backups_are_limited_by_their_size() {
        let backups: Vec<_> = every(24, 7)
            .into_iter()
            .map(|(taken, _)| (taken, 1 << 30))
            .collect();
        assert_eq!(kept(&backups, 1).iter().filter(|kept| **kept).count(), 2);
        assert_eq!(
            kept(&backups, 1 << 30).iter().filter(|kept| **kept).count(),
            5
        );
        assert!(
            kept(&[(Moment(0), 10 << 30)], 1)[0],
            "the only one stays, however large"
        );
    }
}
