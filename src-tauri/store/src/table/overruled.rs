//! Reasons of a verdict that somebody set aside.

use super::row::table;

table! {
    /// A row of `overruled`.
    struct Overruled of "overruled", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of the reason; set aside once a project.
        reason: String,
        /// Why it does not count here.
        why: String,
        /// Who said it; may be empty.
        said_by: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all all_overruled(project_id);
    of overruled_of(project_id);
    one one_overruled;
    insert insert_overruled;
    update update_overruled;
    delete delete_overruled;
}
