//! The value of a project, put into words and pictures: from its plan and the futures of it to what stands
//! on the page.

pub(crate) mod approved;
mod ask;
mod cash;
mod chance_map;
pub(crate) mod changed;
pub(crate) mod class_tables;
mod classes;
mod effects;
pub(crate) mod expected;
pub(crate) mod explained;
mod gates;
mod levers;
mod measure;
pub(crate) mod measured_team;
pub(crate) mod missing;
mod option_parts;
pub(crate) mod options;
pub(crate) mod parts;
mod pictures;
pub(crate) mod proposal;
pub(crate) mod sentence;
pub(crate) mod steps;
mod stop;
pub(crate) mod study;
mod target;
mod told;
mod trial;
mod views;

pub(crate) use trial::{try_row, try_shared};

use crate::{estimate, format::Formatter, words};
use outset_core::{
    plan::{Driver, Plan},
    simulate::{Outcome, Spread},
};
use outset_store::PlanRows;

/// A plan with what it was made of.
pub(crate) struct Case<'a> {
    pub(crate) rows: &'a PlanRows,
    pub(crate) plan: &'a Plan,
    pub(crate) format: &'a Formatter,
}

impl Case<'_> {
    pub(crate) fn word(&self, id: &str) -> String {
        words::text(&self.format.language, id)
    }

    pub(crate) fn say(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        words::text_with(&self.format.language, id, texts)
    }

    pub(crate) fn currency(&self) -> &str {
        &self.plan.currency
    }

    /// The currency that a driver is in; of a rate, both of its currencies.
    pub(crate) fn currency_of<'d>(&'d self, driver: &'d Driver) -> &'d str {
        estimate::currency::currency_in(&driver.unit, self.currency())
    }
}

/// A plan with its futures.
pub(crate) struct Valued<'a> {
    pub(crate) case: &'a Case<'a>,
    pub(crate) outcome: &'a Outcome,
}

impl Valued<'_> {
    /// A middle, rounded to its error.
    pub(crate) fn middle(&self, spread: &Spread) -> String {
        let format = self.case.format;
        let rounded = format.rounded(spread.p50, spread.error, self.case.currency());
        rounded.text
    }

    /// An amount far from the middle: its error is about half as large again as that of the middle
    /// (1.4 times for the first and ninth tenth of a normal spread).
    pub(crate) fn end(&self, amount: f64, spread: &Spread) -> String {
        let error = 1.5 * spread.error;
        let format = self.case.format;
        format.rounded(amount, error, self.case.currency()).text
    }
}
