//! Approved plans: frozen copies of plan and result. They are added and never changed.

use super::row::{Record, table};
use crate::{door::Reader, error::Result};

table! {
    /// A row of `approved_plan`.
    struct ApprovedPlan of "approved_plan", ordered by "approved_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Microseconds UTC.
        approved_at: i64,
        /// By whom.
        approved_by: String,
        /// Why it was approved as it is; may be empty.
        reason: String,
        /// Whether it was written when the product already ran.
        after_the_fact: bool,
        /// The plan document, JSON.
        document: String,
        /// Its result at that time, JSON.
        result: String,
    }
    of approved_plans_of(project_id);
    one approved_plan;
    insert insert_approved_plan;
    delete delete_approved_plan;
}

impl Reader<'_> {
    /// The plan that counts, of every project that has one: the one approved last, by project.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn latest_approved_plans(&self) -> Result<Vec<ApprovedPlan>> {
        let sql = "SELECT id, project_id, approved_at, approved_by, reason, after_the_fact, document, result
                   FROM approved_plan AS plan
                   WHERE NOT EXISTS (SELECT 1 FROM approved_plan AS later
                     WHERE later.project_id = plan.project_id
                       AND (later.approved_at, later.id) > (plan.approved_at, plan.id))
                   ORDER BY project_id";
        let mut statement = self.conn().prepare_cached(sql)?;
        let rows = statement.query_map([], ApprovedPlan::from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
