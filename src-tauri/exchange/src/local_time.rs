//! What instant is meant by a time that names no offset: a clock on a wall of one zone, with an hour that
//! happens twice and one that is left out.

use crate::time::Stamp;
use chrono::{Days, LocalResult, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use outset_core::time::Moment;

/// How many local times had to be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moved {
    /// In the hour that happens twice: the earlier one was taken.
    pub ambiguous: u64,
    /// In the hour that is left out: moved forward by as much as the clock was.
    pub missing: u64,
}

/// Clocks on walls of one time zone.
pub(crate) struct LocalTime {
    zone: Tz,
    pub(crate) moved: Moved,
}

impl LocalTime {
    pub(crate) fn new(zone: Tz) -> Self {
        Self {
            zone,
            moved: Moved::default(),
        }
    }

    /// The instant that is meant.
    pub(crate) fn instant(&mut self, stamp: Stamp) -> Moment {
        let local = match stamp {
            Stamp::Instant(instant) => return instant,
            Stamp::Local(local) => local,
        };
        let seconds = match self.zone.offset_from_local_datetime(&local) {
            LocalResult::Single(offset) => offset.fix(),
            LocalResult::Ambiguous(one, two) => {
                self.moved.ambiguous += 1;
                // The earlier instant has the larger offset to the east.
                one.fix().max_east(two.fix())
            }
            LocalResult::None => {
                self.moved.missing += 1;
                self.offset_the_day_before(local)
            }
        }
        .local_minus_utc();
        Moment(local.and_utc().timestamp_micros() - i64::from(seconds) * 1_000_000)
    }

    /// The offset before the gap: read with it, a time in the gap comes out as far behind it.
    fn offset_the_day_before(&self, local: NaiveDateTime) -> chrono::FixedOffset {
        let before = local.checked_sub_days(Days::new(1)).unwrap_or(local);
        self.zone
            .offset_from_local_datetime(&before)
            .earliest()
            .map_or(chrono::Utc.fix(), |offset| offset.fix())
    }
}

/// The offset further to the east.
trait East {
    fn max_east(self, other: Self) -> Self;
}

impl East for chrono::FixedOffset {
    fn max_east(self, other: Self) -> Self {
        if other.local_minus_utc() > self.local_minus_utc() {
            other
        } else {
            self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::TimeForm;
    use chrono_tz::Europe::Berlin;

    fn micros(text: &str) -> i64 {
        let time: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
        time.timestamp_micros()
    }

    #[test]
    fn the_hour_that_happens_twice_is_the_earlier_one_and_counted() {
        let mut local = LocalTime::new(Berlin);
        let stamp = TimeForm::YearFirst.read(b"2026-10-25 02:30").unwrap();
        assert_eq!(local.instant(stamp).0, micros("2026-10-25T00:30:00Z"));
        let named = TimeForm::YearFirst.read(b"2026-10-25 02:30+01:00").unwrap();
        assert_eq!(local.instant(named).0, micros("2026-10-25T01:30:00Z"));
        let counted = Moved {
            ambiguous: 1,
            missing: 0,
        };
        assert_eq!(local.moved, counted);
    }

    #[test]
    fn the_hour_that_is_left_out_moves_forward_and_is_counted() {
        let mut local = LocalTime::new(Berlin);
        let stamp = TimeForm::DayFirst.read(b"29.03.2026 02:30").unwrap();
        // 02:30 does not exist; half an hour behind the jump it is 03:30 in summer time.
        assert_eq!(local.instant(stamp).0, micros("2026-03-29T01:30:00Z"));
        assert_eq!(local.moved.missing, 1);
        // A whole day was left out on Samoa.
        let mut apia = LocalTime::new(chrono_tz::Pacific::Apia);
        let stamp = TimeForm::YearFirst.read(b"2011-12-30 12:00").unwrap();
        assert_eq!(apia.instant(stamp).0, micros("2011-12-30T22:00:00Z"));
    }
}
