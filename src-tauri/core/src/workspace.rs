//! The workspace: what holds for everything in one file.

use crate::{Invalid, number::NumberFormat};

/// Where the organisation stands on its way with machine learning. What is asked follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GrowthLevel {
    /// The first product.
    First,
    /// Two to three products.
    Several,
    /// A shared platform.
    Platform,
    /// A centre of excellence.
    Centre,
}

impl GrowthLevel {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::First, Self::Several, Self::Platform, Self::Centre];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Several => "several",
            Self::Platform => "platform",
            Self::Centre => "centre",
        }
    }

    /// The level with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }
}

/// Reads the working hours of one day: more than 0, at most 24.
///
/// # Errors
/// What [`NumberFormat::read`] refuses, and [`Invalid::OutOfRange`].
pub fn read_hours(text: &str, format: NumberFormat) -> Result<f64, Invalid> {
    let hours = format.read(text.trim().trim_end_matches('h'))?.value();
    if hours > 0.0 && hours <= 24.0 {
        Ok(hours)
    } else {
        Err(Invalid::OutOfRange {
            least: 0.0,
            most: 24.0,
        })
    }
}

/// Reads the month in which the fiscal year starts: 1 to 12.
///
/// # Errors
/// [`Invalid::OutOfRange`] for anything else.
pub fn read_fiscal_start(text: &str) -> Result<u32, Invalid> {
    let month = text
        .trim()
        .parse()
        .ok()
        .filter(|month| (1..=12).contains(month));
    month.ok_or(Invalid::OutOfRange {
        least: 1.0,
        most: 12.0,
    })
}

/// Reads an IANA time zone such as `Europe/Berlin`.
///
/// # Errors
/// [`Invalid::NotInList`] when there is no such zone.
pub fn read_time_zone(text: &str) -> Result<chrono_tz::Tz, Invalid> {
    text.trim().parse().map_err(|_| Invalid::NotInList {
        found: text.trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_zones_and_fiscal_years_have_limits() {
        assert_eq!(read_hours("7,5", NumberFormat::DotComma).unwrap(), 7.5);
        assert_eq!(read_hours("8 h", NumberFormat::DotComma).unwrap(), 8.0);
        assert!(read_hours("0", NumberFormat::DotComma).is_err());
        assert!(read_hours("25", NumberFormat::DotComma).is_err());
        assert_eq!(read_fiscal_start("4").unwrap(), 4);
        assert!(read_fiscal_start("13").is_err());
        assert_eq!(
            read_time_zone("Europe/Berlin").unwrap(),
            chrono_tz::Europe::Berlin
        );
        assert!(read_time_zone("Mars/Olympus").is_err());
    }
}
