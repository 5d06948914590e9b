//! Milestones and demonstrations of a project.

use super::row::table;

table! {
    /// A row of `milestone`.
    struct Milestone of "milestone", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name: `milestone` or `demonstration`.
        kind: String,
        /// Name.
        name: String,
        /// Who sees it; may be empty.
        audience: String,
        /// `YYYY-MM-DD`.
        due_on: Option<String>,
        /// `YYYY-MM-DD`; none while it is to come.
        done_on: Option<String>,
        /// Microseconds UTC.
        created_at: i64,
    }
    all milestones(project_id);
    of milestones_of(project_id);
    one milestone;
    insert insert_milestone;
    update update_milestone;
    delete delete_milestone;
}
