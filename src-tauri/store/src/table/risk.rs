//! Risks: what may happen to a project, once.

use super::row::table;

table! {
    /// A row of `risk`. How likely it is, when, and what it then does are drivers.
    struct Risk of "risk", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Name; may be empty.
        name: String,
        /// Stable name of when it happens (`up_to_go_live`, `after_start`, `after_go_live`).
        time: String,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
    }
    all risks(project_id);
    of risks_of(project_id);
    one risk;
    insert insert_risk;
    update update_risk;
    delete delete_risk;
}
