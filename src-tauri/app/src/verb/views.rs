//! The return as sceptics and believers of its numbers see it, beside what all say together.

use crate::{
    Result, Session,
    value::{Case, Valued, missing},
    view::{Id, ViewsView},
};
use outset_core::simulate::{Run, views};

impl Session {
    /// The three views of a project's return. None while something is missing, and where no number has several
    /// voices that count.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_views(&self, id: Id) -> Result<Option<ViewsView>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(&id.id)?;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let Some(outcome) = self.outcome_unless(&case, &missing::parts(&case))? else {
            return Ok(None);
        };
        let others_wait = self.work.queue();
        let found = views(&plan, &Run::default(), &*others_wait);
        let found = found.map_err(|error| self.plan_problem(&error))?;
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        Ok(found.map(|found| valued.views(&found)))
    }
}
