//! What a sum says of the numbers that change over the months.

use super::Explaining;
use outset_core::plan::{Factor, Line, values_by_month};

impl Explaining<'_> {
    /// What the numbers of a line come to in other months, where they change.
    pub(super) fn over_time(&self, line: &Line) -> Vec<String> {
        let case = self.valued.case;
        let drivers = line.factors.iter().filter_map(|factor| match factor {
            Factor::Driver(id, _) => case.plan.driver(id),
            _ => None,
        });
        let told = drivers.filter_map(|driver| {
            let values = values_by_month(case.plan, &driver.id).ok()?;
            let (first, last) = (*values.first()?, *values.last()?);
            let changes = values
                .iter()
                .any(|value| value.to_bits() != first.to_bits());
            let middle = values.len().div_ceil(2);
            let month = |at: usize| case.format.number(at as f64, 0);
            let texts = [
                ("name", driver.name.clone()),
                ("first", self.typical(driver, first)),
                ("middle", self.typical(driver, values[middle - 1])),
                ("last", self.typical(driver, last)),
                ("middle_month", month(middle)),
                ("last_month", month(values.len())),
            ];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            changes.then(|| case.say("course-explained", &texts))
        });
        told.collect()
    }
}
