//! Levers: ways to make a project cheaper that are thought of.

use super::row::table;

table! {
    /// A row of `lever`. What of its costs stays, and what it costs in quality, are drivers.
    struct Lever of "lever", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of what is done; one a project.
        kind: String,
        /// Whether the plan counts with it.
        is_on: bool,
        /// Microseconds UTC.
        created_at: i64,
    }
    all levers(project_id);
    of levers_of(project_id);
    one lever;
    insert insert_lever;
    update update_lever;
    delete delete_lever;
}
