//! What was really spent, by kind and month, beside what was planned. The ledger's integers, no estimates.

use crate::{
    money::{Currency, Money},
    time::Month,
};
use std::collections::BTreeMap;

/// A sum of one kind in one month, spent or planned. `K` is the kind of cost.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<K> {
    /// In this month.
    pub month: Month,
    /// Of this kind.
    pub kind: K,
    /// So much.
    pub amount: Money,
}

/// Spent and planned beside each other, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Spent.
    pub spent: i64,
    /// Planned.
    pub planned: i64,
}

impl Sums {
    /// Spent beyond the plan; below 0 when less was spent.
    pub fn over(self) -> i64 {
        self.spent.saturating_sub(self.planned)
    }

    fn add(&mut self, spent: i64, planned: i64) {
        self.spent = self.spent.saturating_add(spent);
        self.planned = self.planned.saturating_add(planned);
    }
}

/// Spending against the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Spending<K> {
    /// By month and kind; only where something was spent or planned.
    pub cells: BTreeMap<(Month, K), Sums>,
    /// By month.
    pub months: BTreeMap<Month, Sums>,
    /// By kind.
    pub kinds: BTreeMap<K, Sums>,
    /// Altogether.
    pub total: Sums,
    /// How many entries are in another currency; they are in none of the sums, and none is converted.
    pub other_currencies: usize,
}

/// Sums spending against the plan up to and with a month, in one currency. Without a month, all of it.
pub fn spending<K: Ord + Clone>(
    spent: &[Entry<K>],
    planned: &[Entry<K>],
    up_to: Option<Month>,
    currency: Currency,
) -> Spending<K> {
    let mut sums = Spending {
        cells: BTreeMap::new(),
        months: BTreeMap::new(),
        kinds: BTreeMap::new(),
        total: Sums::default(),
        other_currencies: 0,
    };
    let spent = spent.iter().map(|entry| (entry, true));
    let planned = planned.iter().map(|entry| (entry, false));
    for (entry, is_spent) in spent.chain(planned) {
        if up_to.is_some_and(|last| entry.month > last) {
            continue;
        }
        if entry.amount.currency != currency {
            sums.other_currencies += 1;
            continue;
        }
        let minor = entry.amount.minor;
        let (spent, planned) = if is_spent { (minor, 0) } else { (0, minor) };
        let key = (entry.month, entry.kind.clone());
        sums.cells.entry(key).or_default().add(spent, planned);
        sums.months
            .entry(entry.month)
            .or_default()
            .add(spent, planned);
        sums.kinds
            .entry(entry.kind.clone())
            .or_default()
            .add(spent, planned);
        sums.total.add(spent, planned);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    fn entry(month: i32, kind: &'static str, minor: i64) -> Entry<&'static str> {
        Entry {
            month: Month(24_000 + month),
            kind,
            amount: Money {
                minor,
                currency: currency("EUR"),
            },
        }
    }

    /// People 9,000 + 11,000 of 20,000 planned, compute 450 of 300: 20,450 of 20,300, €1.50 over.
    #[test]
    fn spending_stands_beside_the_plan_by_kind_and_month() {
        let spent = [
            entry(0, "people", 900_000),
            entry(1, "people", 600_000),
            entry(1, "people", 500_000),
            entry(1, "compute", 45_000),
            entry(2, "people", 1),
        ];
        let planned = [
            entry(0, "people", 1_000_000),
            entry(1, "people", 1_000_000),
            entry(0, "compute", 30_000),
            entry(3, "people", 1_000_000),
        ];
        let found = spending(&spent, &planned, Some(Month(24_001)), currency("EUR"));
        assert_eq!(found.total.over(), 15_000);
        assert_eq!(found.kinds["people"].over(), 0);
        assert_eq!(found.kinds["compute"].over(), 15_000);
        assert_eq!(found.cells[&(Month(24_001), "people")].spent, 1_100_000);
        let months: Vec<_> = found.months.values().map(|sums| sums.over()).collect();
        assert_eq!(months, [-130_000, 145_000]);
        let all = spending(&spent, &planned, None, currency("EUR"));
        assert_eq!((all.total.planned, all.months.len()), (3_030_000, 4));
    }

    #[test]
    fn another_currency_is_counted_and_never_added() {
        let found = spending(&[entry(0, "people", 5)], &[], None, currency("USD"));
        assert_eq!((found.total, found.other_currencies), (Sums::default(), 1));
        let huge = [entry(0, "a", i64::MAX), entry(0, "a", 1)];
        let found = spending(&huge, &[], None, currency("EUR"));
        assert_eq!(found.total.spent, i64::MAX);
    }

    proptest! {
        #[test]
        fn months_and_kinds_add_up_to_the_total(
            amounts in prop::collection::vec((0..6i32, 0..3usize, 0..1_000_000i64, any::<bool>()), 0..30),
        ) {
            let (mut spent, mut planned) = (Vec::new(), Vec::new());
            for (month, kind, minor, is_spent) in amounts {
                let list = if is_spent { &mut spent } else { &mut planned };
                list.push(entry(month, ["people", "compute", "other"][kind], minor));
            }
            let found = spending(&spent, &planned, None, currency("EUR"));
            let by_month: i64 = found.months.values().map(|sums| sums.spent).sum();
            let by_kind: i64 = found.kinds.values().map(|sums| sums.spent).sum();
            let by_cell: i64 = found.cells.values().map(|sums| sums.spent).sum();
            let paid: i64 = spent.iter().map(|entry| entry.amount.minor).sum();
            prop_assert_eq!([by_month, by_kind, by_cell, found.total.spent], [paid; 4]);
        }
    }
}
