//! Options: different ways to the same goal, each told as what it does unlike the plan.

use super::row::table;

table! {
    /// A row of `option`.
    struct OptionRow of "option", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of its kind (`simple_rule`, `buy`, …).
        kind: String,
        /// Name; empty where its kind says enough.
        name: String,
        /// Free text; may be empty.
        note: String,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
        /// Whether it is what is planned now; at most one of a project.
        chosen: bool,
    }
    all options(project_id);
    of options_of(project_id);
    one option;
    insert insert_option;
    update update_option;
    delete delete_option;
}
