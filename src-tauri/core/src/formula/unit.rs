//! Units: as typed behind a number, and as they come together in a formula.

use crate::{estimate::Language, money::Currency};
use std::collections::BTreeMap;

/// The largest power of a unit that is followed.
const MOST_POWER: i8 = 9;

/// What stands behind a number in a formula.
#[derive(Debug, Clone, PartialEq)]
pub enum Measure {
    /// Nothing: beside a number with a unit it has the same, and a factor leaves the unit as it is.
    Plain,
    /// `%`: the number is kept as a share.
    Percent,
    /// A unit, and what it is divided by: `EUR`, `EUR/h`.
    Unit(Vec<Word>),
}

/// A unit that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Money.
    Money(Currency),
    /// One of [`TIMES`], by its place; the first counts things and is no unit to reckon with.
    Known(usize),
}

/// Words of units: as kept, then as read; the first of each language is written.
struct Known {
    /// Of many, in [`Dimension`].
    base: &'static str,
    /// Of one, behind a stroke.
    each: &'static str,
    english: &'static [&'static str],
    german: &'static [&'static str],
    /// As written of many, in English and German; minutes and hours go by their sign.
    many: [&'static str; 2],
}

const TIMES: [Known; 6] = [
    Known {
        base: "count",
        each: "case",
        english: &["case", "cases"],
        german: &["Fall", "Fälle", "Fällen"],
        many: ["cases", "Fälle"],
    },
    Known {
        base: "minutes",
        each: "minute",
        english: &["min", "minute", "minutes"],
        german: &["min", "Minute", "Minuten"],
        many: ["min", "min"],
    },
    Known {
        base: "hours",
        each: "hour",
        english: &["h", "hour", "hours"],
        german: &["h", "Stunde", "Stunden", "Std", "Std."],
        many: ["h", "h"],
    },
    Known {
        base: "days",
        each: "day",
        english: &["day", "days"],
        german: &["Tag", "Tage", "Tagen"],
        many: ["days", "Tage"],
    },
    Known {
        base: "months",
        each: "month",
        english: &["month", "months"],
        german: &["Monat", "Monate", "Monaten"],
        many: ["months", "Monate"],
    },
    Known {
        base: "years",
        each: "year",
        english: &["year", "years"],
        german: &["Jahr", "Jahre", "Jahren"],
        many: ["years", "Jahre"],
    },
];

impl Word {
    /// The unit that a word or sign means.
    pub(super) fn read(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let same = |known: &Known| {
            let mut words = known.english.iter().chain(known.german);
            words.any(|word| word.to_lowercase() == lower)
        };
        let known = TIMES.iter().position(same).map(Self::Known);
        let code = match text {
            "€" => "EUR",
            "£" => "GBP",
            "$" => "USD",
            "¥" => "JPY",
            code => code,
        };
        known.or_else(|| Currency::from_code(code).map(Self::Money))
    }

    /// As it is typed: of one, as behind a stroke, or of many. A document keeps the word of one.
    pub(super) fn write(self, language: Language, by_ids: bool, many: bool) -> &'static str {
        let at = match self {
            Self::Money(currency) if by_ids => return currency.code(),
            Self::Money(currency) => return currency.sign(),
            Self::Known(at) => at,
        };
        let known = &TIMES[at];
        match language {
            Language::German if many && !by_ids => known.many[1],
            Language::English if many && !by_ids => known.many[0],
            Language::German => known.german[0],
            Language::English => known.english[0],
        }
    }

    fn base(self) -> Option<&'static str> {
        match self {
            Self::Money(currency) => Some(currency.code()),
            Self::Known(0) => None,
            Self::Known(at) => Some(TIMES[at].base),
        }
    }
}

impl Measure {
    /// Means amounts of one currency in another.
    pub(super) fn mean_in(&mut self, before: Currency, after: Currency) {
        let Self::Unit(words) = self else {
            return;
        };
        for word in words
            .iter_mut()
            .filter(|word| **word == Word::Money(before))
        {
            *word = Word::Money(after);
        }
    }

    /// Its unit; none for a plain number, which takes any.
    pub(super) fn dimension(&self) -> Option<Dimension> {
        match self {
            Self::Plain => None,
            Self::Percent => Some(Dimension::default()),
            Self::Unit(words) => {
                let mut powers = BTreeMap::new();
                for (at, word) in words.iter().enumerate() {
                    if let Some(base) = word.base() {
                        *powers.entry(base.to_owned()).or_insert(0) += if at == 0 { 1 } else { -1 };
                    }
                }
                Some(Dimension::of(powers))
            }
        }
    }
}

/// A unit as it is reckoned with: what is multiplied, and what is divided by. Counts and shares have none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dimension(BTreeMap<String, i8>);

impl Dimension {
    fn of(mut powers: BTreeMap<String, i8>) -> Self {
        powers.retain(|_, power| *power != 0);
        Self(powers)
    }

    /// Reads the unit of a driver: `EUR/month`, `min`, `cases/month`, `%`. A word that is not known is a
    /// unit of its own.
    pub fn read(unit: &str) -> Self {
        let mut powers = BTreeMap::new();
        for (at, text) in unit.split('/').map(str::trim).enumerate() {
            let base = match Word::read(text) {
                Some(word) => word.base().map(str::to_owned),
                None if matches!(text, "" | "%" | "1" | "count" | "share") => None,
                None => Some(text.to_owned()),
            };
            if let Some(base) = base {
                let power: &mut i8 = powers.entry(base).or_insert(0);
                *power = power.saturating_add(if at == 0 { 1 } else { -1 });
            }
        }
        Self::of(powers)
    }

    /// Whether it is that of counts and shares.
    pub(super) fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    /// As stored beside a number: `EUR/month`, `minutes`, `count`.
    pub fn text(&self) -> String {
        let times = |sign: i8| {
            let of_sign = self
                .0
                .iter()
                .filter(move |(_, power)| power.signum() == sign);
            of_sign.flat_map(|(base, power)| {
                std::iter::repeat_n(base.as_str(), usize::from(power.unsigned_abs()))
            })
        };
        let (above, below): (Vec<&str>, _) = (times(1).collect(), times(-1));
        let mut text = if above.is_empty() {
            "count".to_owned()
        } else {
            above.join("·")
        };
        for base in below {
            let known = TIMES.iter().find(|known| known.base == base);
            text.push('/');
            text.push_str(known.map_or(base, |known| known.each));
        }
        text
    }

    /// Both multiplied, or the first divided by the other; none where a power becomes too large.
    pub(super) fn joined(&self, other: &Self, divided: bool) -> Option<Self> {
        let mut powers = self.0.clone();
        for (base, power) in &other.0 {
            let sum = powers.entry(base.clone()).or_insert(0);
            *sum += if divided { -power } else { *power };
            if sum.abs() > MOST_POWER {
                return None;
            }
        }
        Some(Self::of(powers))
    }

    /// To a whole power; none where a power becomes too large.
    pub(super) fn raised(&self, to: i8) -> Option<Self> {
        let power = |(base, power): (&String, &i8)| {
            let raised = power
                .checked_mul(to)
                .filter(|raised| raised.abs() <= MOST_POWER);
            raised.map(|raised| (base.clone(), raised))
        };
        self.0
            .iter()
            .map(power)
            .collect::<Option<_>>()
            .map(Self::of)
    }
}
