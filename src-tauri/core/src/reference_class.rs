//! What became of other projects: published figures beside which one's own view is held. None of them is a
//! forecast: most are what organisations said of themselves, and the range that is offered is our assumption.

with_ids! {
    /// What is asked of other projects.
    pub enum ReferenceClass {
        /// The share of proofs of concept that end in production.
        ReachesProduction = "reaches_production",
        /// Months from the proof of concept to production.
        MonthsToProduction = "months_to_production",
        /// How much more than estimated is spent, as a share.
        CostOverrun = "cost_overrun",
        /// The share of products that run three years or longer.
        StillRunning = "still_running",
    }
}

/// A published figure, or the two ends of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Published {
    /// Stable name of its source, by which its words are found.
    pub source: &'static str,
    /// The year in which it was found.
    pub year: u32,
    /// How many were asked or counted.
    pub population: u32,
    /// The figure, or the lower one.
    pub low: f64,
    /// The figure, or the higher one.
    pub high: f64,
}

const fn published(
    source: &'static str,
    year: u32,
    population: u32,
    ends: (f64, f64),
) -> Published {
    Published {
        source,
        year,
        population,
        low: ends.0,
        high: ends.1,
    }
}

/// The best known first.
const REACHES: &[Published] = &[
    published("gartner-production", 2021, 699, (0.54, 0.54)),
    published("dimensional", 2019, 277, (0.22, 0.22)),
    published("deloitte", 2024, 2_770, (0.30, 0.30)),
    published("spglobal", 2025, 1_000, (0.54, 0.54)),
];
const MONTHS: &[Published] = &[
    published("nanda", 2025, 52, (3.0, 9.0)),
    published("algorithmia", 2021, 403, (1.0, 1.0)),
];
/// How many in a hundred overrun, and by how much at least, are two numbers: the share of the overrun stands
/// in `low` and `high`.
const OVERRUN: &[Published] = &[
    published("flyvbjerg", 2023, 5_392, (0.50, 0.50)),
    published("budzier", 2011, 1_471, (0.10, 0.10)),
];
const RUNNING: &[Published] = &[published("gartner-running", 2024, 432, (0.20, 0.45))];

impl ReferenceClass {
    /// What was published, the best known first.
    pub fn published(self) -> &'static [Published] {
        match self {
            Self::ReachesProduction => REACHES,
            Self::MonthsToProduction => MONTHS,
            Self::CostOverrun => OVERRUN,
            Self::StillRunning => RUNNING,
        }
    }

    /// The lowest and the highest of the published figures.
    pub fn ends(self) -> (f64, f64) {
        let start = (f64::INFINITY, f64::NEG_INFINITY);
        let wider =
            |(low, high): (f64, f64), one: &Published| (low.min(one.low), high.max(one.high));
        self.published().iter().fold(start, wider)
    }

    /// The range that is offered for one's own plan, with nine in ten between its ends: an assumption made
    /// from these figures, wide on purpose. None where no number of a plan asks for it.
    ///
    /// The chance is a beta distribution about one half (2.5, 2.5). An overrun has a long upper tail, of
    /// which the limit of the plan's number keeps what lies below twice the cost.
    pub fn usual(self) -> Option<(f64, f64)> {
        match self {
            Self::ReachesProduction => Some((0.15, 0.85)),
            Self::MonthsToProduction => Some((2.0, 12.0)),
            Self::CostOverrun => Some((0.02, 0.9)),
            Self::StillRunning => None,
        }
    }

    /// The part of a plan that takes that range.
    pub fn part(self) -> Option<&'static str> {
        match self {
            Self::ReachesProduction => Some("gate_chance"),
            Self::MonthsToProduction => Some("duration"),
            Self::CostOverrun => Some("contingency"),
            Self::StillRunning => None,
        }
    }
}

/// Where one's own number stands beside the published ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Below all of them.
    Below,
    /// Among them.
    Among,
    /// Above all of them.
    Above,
}

impl Place {
    /// Where a number stands.
    pub fn of(own: f64, (low, high): (f64, f64)) -> Self {
        if own < low {
            Self::Below
        } else if own > high {
            Self::Above
        } else {
            Self::Among
        }
    }

    /// The stable name, for words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Among => "among",
            Self::Above => "above",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{estimate::Estimate, part::part_named};

    #[test]
    fn the_range_that_is_offered_is_wider_than_what_was_published() {
        let (low, high) = ReferenceClass::ReachesProduction.ends();
        assert_eq!((low, high), (0.22, 0.54));
        for class in ReferenceClass::ALL {
            let (Some((from, to)), Some(part)) = (class.usual(), class.part()) else {
                continue;
            };
            let part = part_named(part).unwrap();
            assert!(
                Estimate::range(from, to).check(&part.bounds).is_ok(),
                "{class:?}"
            );
            assert!(to >= class.ends().1, "{class:?}");
        }
    }

    #[test]
    fn one_stands_below_among_or_above_the_others() {
        let others = (0.22, 0.54);
        assert_eq!(Place::of(0.85, others), Place::Above);
        assert_eq!(Place::of(0.22, others), Place::Among);
        assert_eq!(Place::of(0.1, others), Place::Below);
    }
}
