//! Decisions: go, find out first, change, stop, with what was known.

use super::row::table;

table! {
    /// A row of `decision`.
    struct Decision of "decision", ordered by "decided_on, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name.
        kind: String,
        /// Why.
        reason: String,
        /// `YYYY-MM-DD`.
        decided_on: String,
        /// By whom; may be empty.
        decided_by: String,
        /// The figures of that day, JSON; may be empty.
        figures: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all decisions(project_id);
    of decisions_of(project_id);
    one decision;
    insert insert_decision;
    update update_decision;
    delete delete_decision;
}
