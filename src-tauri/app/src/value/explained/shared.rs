//! What a project carries of a cost that it shares with others, in sums.

use super::Explaining;
use outset_core::{
    part::{Unit, part_named},
    plan::{Line, shared_cost_of},
};

impl Explaining<'_> {
    /// In which unit a cost that projects share is said; none for any other line.
    pub(super) fn shared_unit(&self, line: &Line) -> Option<Unit> {
        let cost = self.cost(line)?;
        shared_cost_of(&cost.id)?;
        let said = self.valued.case.plan.driver(&cost.id)?;
        part_named(&said.part).map(|part| part.unit)
    }

    /// "× 45 % (this project’s part) = €27,000"; nothing for what comes each month, which is told in months.
    pub(super) fn shared_part(&self, unit: Unit, times: f64, total: &str) -> Option<String> {
        let (id, share, years) = match unit {
            Unit::Money => (
                "shared-explained-once",
                self.quantity(times, Unit::Share),
                String::new(),
            ),
            Unit::MoneyPerYear => ("shared-explained-years", String::new(), self.bare(times)),
            _ => return None,
        };
        let texts = [
            ("share", share.as_str()),
            ("years", &years),
            ("total", total),
        ];
        Some(self.valued.case.say(id, &texts))
    }
}
