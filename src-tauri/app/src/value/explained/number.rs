//! Numbers of a sum: with enough digits to follow it, and no more.

use super::Explaining;
use outset_core::{
    part::{Unit, part_named},
    plan::Driver,
};

impl Explaining<'_> {
    pub(super) fn typical(&self, driver: &Driver, value: f64) -> String {
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        self.quantity(value, unit)
    }

    /// A value with four digits: enough to follow a sum.
    pub(super) fn quantity(&self, value: f64, unit: Unit) -> String {
        let case = self.valued.case;
        let shown = if unit.is_share() {
            value * 100.0
        } else {
            value
        };
        let shown = four(shown) / if unit.is_share() { 100.0 } else { 1.0 };
        case.format.quantity(shown, unit, case.currency()).text
    }

    pub(super) fn bare(&self, value: f64) -> String {
        self.valued.case.format.number(four(value), 4)
    }

    /// An amount: whole where it is large, with cents where it is small.
    pub(super) fn amount(&self, value: f64, unit: Unit) -> String {
        let step = if value.abs() < 1_000.0 { 100.0 } else { 1.0 };
        let value = (value * step).round() / step;
        let case = self.valued.case;
        case.format.quantity(value, unit, case.currency()).text
    }
}

/// Rounded to four digits, whole numbers never to less than whole.
fn four(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let digits = value.abs().log10().floor() as i32;
    let step = 10_f64.powi((digits - 3).min(0));
    (value / step).round() * step
}
