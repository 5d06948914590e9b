//! A person: what their time costs and how much of it there is.

use crate::{Invalid, number::NumberFormat};

/// What a rate is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateUnit {
    /// One hour.
    Hour,
    /// One working day.
    Day,
    /// One calendar month.
    Month,
}

impl RateUnit {
    /// All units, shortest first.
    pub const ALL: [Self; 3] = [Self::Hour, Self::Day, Self::Month];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Month => "month",
        }
    }

    /// The unit with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.id() == id)
    }
}

/// A share of somebody's full working time, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Share(f64);

impl Share {
    /// All of it.
    pub const FULL: Self = Self(1.0);

    /// The share, if it lies between 0 and 1.
    pub fn new(share: f64) -> Option<Self> {
        (0.0..=1.0).contains(&share).then_some(Self(share))
    }

    /// Reads a percentage from 0 to 100; the sign `%` may be left out.
    ///
    /// # Errors
    /// What [`NumberFormat::read`] refuses, and [`Invalid::OutOfRange`].
    pub fn read(text: &str, format: NumberFormat) -> Result<Self, Invalid> {
        let text = text.trim();
        let percent = format.read(text.strip_suffix('%').unwrap_or(text))?.value();
        Self::new(percent / 100.0).ok_or(Invalid::OutOfRange {
            least: 0.0,
            most: 100.0,
        })
    }

    /// 0 to 1.
    pub fn value(self) -> f64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_typed_in_percent() {
        let read = |text| Share::read(text, NumberFormat::DotComma).map(Share::value);
        assert_eq!(read("80 %").unwrap(), 0.8);
        assert_eq!(read("12,5%").unwrap(), 0.125);
        assert_eq!(read("100").unwrap(), 1.0);
        assert_eq!(
            read("101"),
            Err(Invalid::OutOfRange {
                least: 0.0,
                most: 100.0
            })
        );
        assert_eq!(
            read("-1"),
            Err(Invalid::OutOfRange {
                least: 0.0,
                most: 100.0
            })
        );
        assert_eq!(read("12.5"), Err(Invalid::Separator { found: '.' }));
    }
}
