//! What the people of a phase cost a month: their shares, at the rates that hold in that month.
//!
//! A month of full working time is 260 working days a year ÷ 12 (21.67 days; holidays and illness are
//! part of the rate), each of the workspace's hours. The share assigned is a share of full working time,
//! so that availability does not enter a second time.

use super::{Assignment, Person, Rate};
use crate::{
    dated::holding_on, money::Currency, person::RateUnit, phase::PhaseKind, role::Role, time::Month,
};

/// Working days of a year, five a week.
const WORKING_DAYS: f64 = 260.0;

/// Working days of an average month.
pub const DAYS_A_MONTH: f64 = WORKING_DAYS / 12.0;

/// A phase is averaged over at most this many months: as long as any plan.
const LONGEST: u32 = 240;

/// The cost of one assignment in one month.
#[derive(Debug, Clone, PartialEq)]
pub struct CostLine {
    /// The role.
    pub role: Role,
    /// The person's id.
    pub person: String,
    /// In major units of the currency asked for.
    pub amount: f64,
}

with_ids! {
    /// Why somebody's cost is not known.
    pub enum Unpriced {
        /// No rate was ever noted.
        NoRate = "no_rate",
        /// The rate is in another currency, and none is converted.
        OtherCurrency = "other_currency",
    }
}

/// What the people of a phase cost a month.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TeamCost {
    /// Together, in major units a month.
    pub amount: f64,
    /// Each assignment, in the order given; without those that have no price.
    pub lines: Vec<CostLine>,
    /// People whose cost is not in it, and why; each once, in the order given.
    pub unpriced: Vec<(String, Unpriced)>,
}

/// What the people of a phase cost in one month. `hours_per_day` are the workspace's working hours.
/// Where a rate changes within the month, each part of it counts by its days. Days before somebody's
/// first rate count at that one: work that was done before a price was noted was not free.
pub fn cost_in(
    month: Month,
    phase: PhaseKind,
    people: &[Person],
    assignments: &[Assignment],
    hours_per_day: f64,
    currency: Currency,
) -> TeamCost {
    let mut cost = TeamCost::default();
    for assignment in assignments.iter().filter(|one| one.phase == phase) {
        let share = assignment.share.value();
        let person = people.iter().find(|one| one.id == assignment.person);
        let Some(person) = person.filter(|_| share > 0.0) else {
            continue;
        };
        match full_month(month, &person.rates, hours_per_day, currency) {
            Ok(full) => {
                cost.amount += share * full;
                cost.lines.push(CostLine {
                    role: assignment.role,
                    person: person.id.clone(),
                    amount: share * full,
                });
            }
            Err(why) if cost.unpriced.iter().all(|(id, _)| *id != person.id) => {
                cost.unpriced.push((person.id.clone(), why));
            }
            Err(_) => {}
        }
    }
    cost
}

/// The average month of a phase that lasts `months` from `first` on: what a plan with one figure a month
/// takes. A month in which somebody's rate is in another currency counts as nothing for them, and they are
/// named: the figure is then too low.
pub fn cost_over(
    (first, months): (Month, u32),
    phase: PhaseKind,
    people: &[Person],
    assignments: &[Assignment],
    hours_per_day: f64,
    currency: Currency,
) -> TeamCost {
    let months = months.clamp(1, LONGEST);
    let mut mean = TeamCost::default();
    for month in (0..).map(|offset| first.plus(offset)).take(months as usize) {
        let cost = cost_in(month, phase, people, assignments, hours_per_day, currency);
        for line in cost.lines {
            let part = line.amount / f64::from(months);
            mean.amount += part;
            let same = |one: &&mut CostLine| one.role == line.role && one.person == line.person;
            match mean.lines.iter_mut().find(same) {
                Some(one) => one.amount += part,
                None => mean.lines.push(CostLine {
                    amount: part,
                    ..line
                }),
            }
        }
        for (person, why) in cost.unpriced {
            if mean.unpriced.iter().all(|(id, _)| *id != person) {
                mean.unpriced.push((person, why));
            }
        }
    }
    mean
}

/// A month of full working time, in major units.
fn full_month(
    month: Month,
    rates: &[Rate],
    hours_per_day: f64,
    currency: Currency,
) -> Result<f64, Unpriced> {
    let days = month.days();
    let first = rates.iter().min_by_key(|rate| rate.starts_on);
    let mut sum = 0.0;
    for offset in 0..days {
        let day = month.first_day().plus_days(i64::from(offset));
        let rate = holding_on(rates, day, |rate| rate.starts_on)
            .or(first)
            .ok_or(Unpriced::NoRate)?;
        if rate.amount.currency != currency {
            return Err(Unpriced::OtherCurrency);
        }
        let units = match rate.per {
            RateUnit::Hour => hours_per_day * DAYS_A_MONTH,
            RateUnit::Day => DAYS_A_MONTH,
            RateUnit::Month => 1.0,
        };
        sum += units * rate.amount.major();
    }
    Ok(sum / f64::from(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{money::Money, person::Share, time::Day};

    fn eur() -> Currency {
        Currency::from_code("EUR").unwrap()
    }

    fn rate(from: &str, minor: i64, per: RateUnit) -> Rate {
        Rate {
            starts_on: Day::from_iso(from).unwrap(),
            amount: Money {
                minor,
                currency: eur(),
            },
            per,
        }
    }

    fn person(id: &str, rates: &[Rate]) -> Person {
        Person {
            id: id.into(),
            availability: Vec::new(),
            rates: rates.to_vec(),
        }
    }

    fn assign(role: Role, person: &str, share: f64) -> Assignment {
        Assignment {
            phase: PhaseKind::Build,
            role,
            person: person.into(),
            share: Share::new(share).unwrap(),
        }
    }

    fn month(text: &str) -> Month {
        Month::read(text).unwrap()
    }

    fn of(rates: &[Rate], share: f64, in_month: &str) -> TeamCost {
        let team = [assign(Role::DataScientist, "a", share)];
        let people = [person("a", rates)];
        cost_in(
            month(in_month),
            PhaseKind::Build,
            &people,
            &team,
            8.0,
            eur(),
        )
    }

    /// 40 % at €90 an hour, 8 hours: 0.4 · 8 · 260 ÷ 12 · 90 = 6,240. At €720 a day the same.
    /// At €6,000 a month: 2,400.
    #[test]
    fn hours_days_and_months_are_priced_alike() {
        let cases = [
            (9_000, RateUnit::Hour, 6_240.0),
            (72_000, RateUnit::Day, 6_240.0),
            (600_000, RateUnit::Month, 2_400.0),
        ];
        for (minor, per, expected) in cases {
            let cost = of(&[rate("2025-01-01", minor, per)], 0.4, "2026-03");
            assert!((cost.amount - expected).abs() < 1e-9, "{}", per.id());
            assert_eq!(cost.lines.len(), 1);
            assert_eq!(cost.unpriced, []);
        }
    }

    /// €6,000 a month up to 10 June, €9,000 from 11 June: 10 ÷ 30 · 6,000 + 20 ÷ 30 · 9,000 = 8,000.
    #[test]
    fn a_rate_that_changes_within_a_month_counts_by_its_days() {
        let rates = [
            rate("2025-01-01", 600_000, RateUnit::Month),
            rate("2026-06-11", 900_000, RateUnit::Month),
        ];
        assert!((of(&rates, 1.0, "2026-06").amount - 8_000.0).abs() < 1e-9);
        assert!((of(&rates, 1.0, "2026-05").amount - 6_000.0).abs() < 1e-9);
        assert!((of(&rates, 1.0, "2026-07").amount - 9_000.0).abs() < 1e-9);
        // The first rate is also that of the time before it.
        assert!((of(&rates[1..], 1.0, "2026-06").amount - 9_000.0).abs() < 1e-9);
        assert!((of(&rates[1..], 1.0, "2024-02").amount - 9_000.0).abs() < 1e-9);
    }

    #[test]
    fn people_without_a_price_are_named_and_never_counted_as_nothing() {
        let usd = Rate {
            amount: Money {
                minor: 1,
                currency: Currency::from_code("USD").unwrap(),
            },
            ..rate("2025-01-01", 0, RateUnit::Hour)
        };
        for (rates, why) in [
            (vec![], Unpriced::NoRate),
            (vec![usd], Unpriced::OtherCurrency),
        ] {
            let cost = of(&rates, 0.5, "2026-03");
            assert_eq!(cost.unpriced, [("a".to_owned(), why)]);
            assert_eq!((cost.amount, cost.lines.len()), (0.0, 0));
            assert_eq!(of(&rates, 0.0, "2026-03"), TeamCost::default());
        }
    }

    /// March and April at €6,000, May and June at €9,000 a month, half of full time: 3,750 a month.
    #[test]
    fn a_phase_has_the_average_of_its_months() {
        let rates = [
            rate("2025-01-01", 600_000, RateUnit::Month),
            rate("2026-05-01", 900_000, RateUnit::Month),
        ];
        let team = [
            assign(Role::DataScientist, "a", 0.3),
            assign(Role::DataEngineer, "a", 0.2),
            assign(Role::MlEngineer, "b", 0.2),
        ];
        let people = [person("a", &rates), person("b", &[])];
        let span = (month("2026-03"), 4);
        let cost = cost_over(span, PhaseKind::Build, &people, &team, 8.0, eur());
        assert!((cost.amount - 3_750.0).abs() < 1e-9);
        assert_eq!(cost.lines.len(), 2);
        assert!((cost.lines[0].amount - 2_250.0).abs() < 1e-9);
        assert_eq!(cost.unpriced, [("b".to_owned(), Unpriced::NoRate)]);
        let other = cost_over(span, PhaseKind::Operation, &people, &team, 8.0, eur());
        assert_eq!(other, TeamCost::default());
    }
}
