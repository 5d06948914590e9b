//! Formulas of a template, once everything they name is there. Where the project cannot compute with them, what
//! stands in their place is left.

use super::{Done, Into};
use crate::{
    estimate::into_row,
    option::plan_rows,
    plan::{assemble, surroundings},
};
use outset_core::{
    estimate::Estimate,
    formula::Formula,
    plan::{PlanError, check, typical},
};
use outset_store::table::driver::Driver;

/// A formula of a number, by the paths of the template.
pub(super) struct Later {
    pub(super) id: String,
    pub(super) formula: Formula,
}

impl Into<'_> {
    /// Lets numbers be computed.
    pub(super) fn formulas(&self) -> Done {
        let mut before: Vec<Driver> = Vec::new();
        for Later { id, formula } in self.later.take() {
            let Some(formula) = self.by_ids(formula) else {
                continue;
            };
            let row = self.tx.driver(&id)?;
            let mut computed = row.clone();
            into_row(&Estimate::Computed { formula }, &mut computed);
            self.tx.update_driver(&computed)?;
            before.push(row);
        }
        if before.is_empty() || self.can_compute()? {
            return Ok(());
        }
        before.iter().try_for_each(|row| self.tx.update_driver(row))
    }

    /// A formula that names the numbers of the project; none where one of them is not there.
    pub(super) fn by_ids(&self, mut formula: Formula) -> Option<Formula> {
        let ids = self.ids.borrow();
        let all = formula.drivers().all(|path| ids.contains_key(path));
        formula.rename(|path| ids.get(path).cloned());
        all.then_some(formula)
    }

    fn can_compute(&self) -> outset_store::Result<bool> {
        let around = surroundings(self.tx, self.applying.this_month)?;
        let rows = plan_rows(self.tx, self.project)?;
        let plan = assemble(&rows, &around, self.applying.format);
        let moves = matches!(
            check(&plan),
            Err(PlanError::ComputedMoves { .. } | PlanError::TooManyCourses { .. })
        );
        Ok(typical(&plan).is_ok() && !moves)
    }
}
