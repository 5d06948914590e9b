//! The month check of a running model: what is missing for a month, and which months are open.

use crate::time::{Day, Month};
use std::collections::{BTreeMap, BTreeSet};

with_ids! {
    /// What can be entered for a month.
    pub enum MonthPart {
        /// How many cases there were.
        Volume = "volume",
        /// In which share of them people used the prediction.
        Adoption = "adoption",
        /// Hours that people spent on keeping it running.
        Hours = "hours",
        /// Money that was spent.
        Spending = "spending",
        /// How well the model did: a prediction log or typed metrics.
        Log = "log",
    }
}

/// How a benefit arises, as far as the month check asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BenefitKind {
    /// Minutes saved in each case in which people use it.
    TimeSaved,
    /// More found, and less flagged wrongly.
    BetterDecisions,
    /// More decisions that are right.
    MoreRight,
    /// A sum a month that does not come from cases.
    Amount,
}

/// What each kind of benefit needs to be measured. Adoption only counts where the plan has it.
const NEEDED: &[(BenefitKind, &[MonthPart])] = &[
    (
        BenefitKind::TimeSaved,
        &[MonthPart::Volume, MonthPart::Adoption],
    ),
    (
        BenefitKind::BetterDecisions,
        &[MonthPart::Volume, MonthPart::Adoption, MonthPart::Log],
    ),
    (
        BenefitKind::MoreRight,
        &[MonthPart::Volume, MonthPart::Adoption, MonthPart::Log],
    ),
    (BenefitKind::Amount, &[MonthPart::Adoption]),
];

/// Needed in every month, whatever the benefits: running it always costs.
const ALWAYS: [MonthPart; 2] = [MonthPart::Hours, MonthPart::Spending];

/// What a month needs for the benefits of a plan, each with whether the plan has an adoption for it.
/// A project without a benefit needs what it costs, and nothing else.
pub fn needed_parts(benefits: &[(BenefitKind, bool)]) -> BTreeSet<MonthPart> {
    let mut needed = BTreeSet::from(ALWAYS);
    for (kind, with_adoption) in benefits {
        let parts = NEEDED.iter().filter(|(of, _)| of == kind);
        for part in parts.flat_map(|(_, parts)| parts.iter()) {
            if *part != MonthPart::Adoption || *with_adoption {
                needed.insert(*part);
            }
        }
    }
    needed
}

/// What was entered, by month. A part entered as 0 is entered.
pub type Entered = BTreeMap<Month, BTreeSet<MonthPart>>;

/// What is missing for a month, in the order of [`MonthPart::ALL`].
pub fn missing_in(month: Month, needed: &BTreeSet<MonthPart>, entered: &Entered) -> Vec<MonthPart> {
    let given = entered.get(&month);
    let is_missing = |part: &&MonthPart| !given.is_some_and(|given| given.contains(part));
    needed.iter().filter(is_missing).copied().collect()
}

/// Months of a running project for which something is missing, oldest first, from the month of go-live
/// to the last full month before `today`; of a model that was retired, to the month of that day.
pub fn open_months(
    go_live: Day,
    retired: Option<Day>,
    today: Day,
    needed: &BTreeSet<MonthPart>,
    entered: &Entered,
) -> Vec<(Month, Vec<MonthPart>)> {
    let last_full = Month::of(today).plus(-1);
    let last = retired.map_or(last_full, |day| last_full.min(Month::of(day)));
    (Month::of(go_live).0..=last.0)
        .map(|month| (Month(month), missing_in(Month(month), needed, entered)))
        .filter(|(_, missing)| !missing.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use MonthPart::{Adoption, Hours, Log, Spending, Volume};

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn month(text: &str) -> Month {
        Month::read(text).unwrap()
    }

    #[test]
    fn a_month_needs_what_the_benefits_are_made_of() {
        use BenefitKind::{Amount, BetterDecisions, MoreRight, TimeSaved};
        type Case = (&'static [(BenefitKind, bool)], &'static [MonthPart]);
        let cases: &[Case] = &[
            (&[], &[Hours, Spending]),
            (&[(Amount, false)], &[Hours, Spending]),
            (&[(Amount, true)], &[Adoption, Hours, Spending]),
            (&[(TimeSaved, true)], &[Volume, Adoption, Hours, Spending]),
            (&[(BetterDecisions, false)], &[Volume, Hours, Spending, Log]),
            (&[(MoreRight, true)], &MonthPart::ALL),
            (&[(TimeSaved, true), (MoreRight, false)], &MonthPart::ALL),
        ];
        for (benefits, needed) in cases {
            let found: Vec<_> = needed_parts(benefits).into_iter().collect();
            assert_eq!(found, *needed, "{benefits:?}");
        }
    }

    #[test]
    fn months_are_open_from_go_live_to_the_last_full_one() {
        let needed = needed_parts(&[(BenefitKind::TimeSaved, true)]);
        let entered = Entered::from([
            (
                month("2026-09"),
                BTreeSet::from([Volume, Adoption, Hours, Spending]),
            ),
            (month("2026-10"), BTreeSet::from([Volume, Hours, Log])),
        ]);
        let open = open_months(
            day("2026-08-20"),
            None,
            day("2026-11-24"),
            &needed,
            &entered,
        );
        assert_eq!(
            open,
            [
                (month("2026-08"), vec![Volume, Adoption, Hours, Spending]),
                (month("2026-10"), vec![Adoption, Spending]),
            ]
        );
    }

    #[test]
    fn nothing_is_open_before_the_first_month_is_over_or_after_retirement() {
        let needed = needed_parts(&[]);
        let open = |live, retired: Option<&str>, today| {
            let months = open_months(
                day(live),
                retired.map(day),
                day(today),
                &needed,
                &Entered::new(),
            );
            months
                .iter()
                .map(|(month, _)| month.iso())
                .collect::<Vec<_>>()
        };
        assert!(open("2026-11-01", None, "2026-11-30").is_empty());
        assert_eq!(open("2026-11-01", None, "2026-12-01"), ["2026-11"]);
        assert!(open("2027-01-01", None, "2026-11-30").is_empty());
        assert_eq!(
            open("2026-07-15", Some("2026-08-02"), "2026-11-24"),
            ["2026-07", "2026-08"]
        );
        assert!(open("2026-07-15", Some("2026-06-02"), "2026-11-24").is_empty());
    }
}
