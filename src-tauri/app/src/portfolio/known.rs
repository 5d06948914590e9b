//! What came of a project so far, in the terms of its plan: figures of months as values of drivers, and
//! spending by month.

use super::quality::Quality;
use outset_core::{
    money::{Currency, Money},
    plan::Plan,
    simulate::{Known, Measured},
    time::{Day, Month},
};
use outset_store::{
    PlanRows,
    table::{driver::Driver, month_figure::MonthFigure, spending::Spending},
};
use std::collections::BTreeMap;

/// What came so far, months counted from the start of the plan.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct KnownSoFar {
    pub(crate) measured: Vec<Measured>,
    pub(crate) spent: Vec<(u32, f64)>,
    /// The last month of which something is known; none where nothing is.
    pub(crate) until: Option<u32>,
}

impl KnownSoFar {
    /// Puts together what was entered and measured up to the last full month.
    pub(super) fn of(
        plan: &Plan,
        rows: &PlanRows,
        figures: &[MonthFigure],
        spendings: &[Spending],
        quality: &Quality,
        today: Day,
    ) -> Self {
        let last = Month::of(today).plus(-1).0;
        let place = |month: i32| {
            let at = u32::try_from(month.checked_sub(plan.start_month)?).ok()?;
            (month <= last && at < plan.horizon_months).then_some(at)
        };
        let mut measured = Vec::new();
        let mut note = |month: i32, part: &str, value: f64| {
            let Some(month) = place(month) else { return };
            for driver in rows.drivers.iter().filter(|row| is_meant(row, part)) {
                // Only what the plan knows: a row without numbers is none of its drivers.
                if plan.driver(&driver.id).is_some() {
                    measured.push(Measured {
                        driver_id: driver.id.clone(),
                        month,
                        value,
                    });
                }
            }
        };
        for figure in figures {
            match figure.part.as_str() {
                "volume" => note(figure.month, "cases_per_month", figure.value),
                "adoption" => note(figure.month, "adoption", figure.value),
                _ => {}
            }
        }
        for (month, found, right) in &quality.months {
            if let Some(found) = found {
                note(month.0, "found_model", *found);
            }
            if let Some(right) = right {
                note(month.0, "right_model", *right);
            }
        }
        let mut spent: BTreeMap<u32, f64> = BTreeMap::new();
        for row in spendings.iter().filter(|row| row.currency == plan.currency) {
            let (Some(month), Some(currency)) =
                (place(row.month), Currency::from_code(&row.currency))
            else {
                continue;
            };
            let minor = row.amount_minor;
            *spent.entry(month).or_default() += Money { minor, currency }.major();
        }
        let until = measured
            .iter()
            .map(|measured| measured.month)
            .chain(spent.keys().copied())
            .max();
        Self {
            measured,
            spent: spent.into_iter().collect(),
            until,
        }
    }

    /// As the simulation takes it.
    pub(crate) fn known(&self) -> Known<'_> {
        Known {
            measured: &self.measured,
            actual_cost: &self.spent,
            until_month: self.until.unwrap_or(0),
        }
    }

    /// All that was spent so far, not discounted.
    pub(crate) fn spent_in_all(&self) -> f64 {
        self.spent.iter().map(|(_, amount)| amount).sum()
    }
}

/// The project's own number of that name, or that of each benefit.
fn is_meant(row: &Driver, part: &str) -> bool {
    row.part == part && row.cost_id.is_none() && row.phase_id.is_none()
}
