//! Numbers in other currencies, taken apart: what was said, times the rate.

use super::Explaining;
use crate::format::four;
use outset_core::{
    part::{Unit, part_named},
    plan::{Driver, currency_of_unit, rate_id, stated_id},
};

impl Explaining<'_> {
    /// "$4,000 (licence) × €0.92 per $ (US dollar in euro)"; none for a number in the plan's own currency.
    pub(super) fn times_its_rate(&self, id: &str) -> Option<String> {
        let [stated, rate] = self.in_other_currency(id)?.map(|id| {
            let drivers = &self.valued.case.plan.drivers;
            let at = drivers.iter().position(|driver| driver.id == id);
            let value = at.and_then(|at| self.values.get(at)).copied();
            self.named(&id, value.unwrap_or_default())
        });
        Some(format!("{stated} × {rate}"))
    }

    /// The numbers that were said, and their rates, of those that stand for numbers in other currencies.
    pub(super) fn said_in_other_currencies(&self, ids: &[&str]) -> Vec<String> {
        let both = ids.iter().filter_map(|id| self.in_other_currency(id));
        both.flatten().collect()
    }

    fn in_other_currency(&self, id: &str) -> Option<[String; 2]> {
        let plan = self.valued.case.plan;
        let stated = plan
            .driver(stated_id(id))
            .filter(|stated| stated.id != id)?;
        let currency = currency_of_unit(&stated.unit)?;
        Some([stated.id.clone(), rate_id(currency.code())])
    }

    pub(super) fn typical(&self, driver: &Driver, value: f64) -> String {
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        self.quantity_in(value, unit, self.valued.case.currency_of(driver))
    }

    pub(super) fn quantity_in(&self, value: f64, unit: Unit, currency: &str) -> String {
        let case = self.valued.case;
        let shown = if unit.is_share() {
            value * 100.0
        } else {
            value
        };
        let shown = four(shown) / if unit.is_share() { 100.0 } else { 1.0 };
        case.format.quantity(shown, unit, currency).text
    }
}
