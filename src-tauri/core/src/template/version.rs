//! Which version of the document can say everything: what version 1 can say is written as version 1, so that
//! an older Outset reads it.

use super::Template;

/// Kinds of benefit that version 1 does not know.
const NEW_BENEFITS: [&str; 3] = ["class_decisions", "expression", "expression_once"];

impl Template {
    /// The lowest version that can say everything that is said here.
    pub fn needs(&self) -> u32 {
        if self.needs_two() { 2 } else { 1 }
    }

    fn needs_two(&self) -> bool {
        let ways = !self.options.is_empty() || !self.scenarios.is_empty();
        let moves = !self.groups.is_empty() || !self.together.is_empty();
        let usual = self.discount_rate.is_none() && self.wait_months.is_none();
        ways || moves
            || !usual
            || self.numbers().iter().any(|one| one.figure.told().is_some())
            || self.phases.iter().any(|row| row.may_stop.is_some())
            || self
                .costs
                .iter()
                .any(|row| row.option.is_some() || row.amount.is_none())
            || self.levers.iter().any(|row| row.on)
            || self.benefits.iter().any(|row| {
                let new = NEW_BENEFITS.contains(&row.kind.as_str());
                new || !row.classes.is_empty() || !row.rest.is_empty()
            })
    }
}
