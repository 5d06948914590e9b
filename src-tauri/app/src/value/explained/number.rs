//! Numbers of a sum: with enough digits to follow it, and no more.

use super::Explaining;
use crate::format::four;
use outset_core::part::Unit;

impl Explaining<'_> {
    /// A value with four digits: enough to follow a sum.
    pub(in crate::value) fn quantity(&self, value: f64, unit: Unit) -> String {
        self.quantity_in(value, unit, self.valued.case.currency())
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
