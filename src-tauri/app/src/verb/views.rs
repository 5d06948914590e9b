//! The return as sceptics and believers of its numbers see it, beside what all say together.

use crate::{
    Result, Session,
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
        let found = self.when_whole(&id.id, |valued| {
            let others_wait = self.work.queue();
            let found = self.told(views(valued.case.plan, &Run::default(), &*others_wait))?;
            Ok(found.map(|found| valued.views(&found)))
        });
        Ok(found?.flatten())
    }
}
