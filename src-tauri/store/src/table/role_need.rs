//! Needs: how much of each role a phase wants, and how a gap is judged.

use super::row::table;

table! {
    /// A row of `role_need`.
    struct RoleNeed of "role_need", ordered by "phase, role" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Stable name of the phase.
        phase: String,
        /// Stable name of the role; one need a phase.
        role: String,
        /// Share of full time that is needed; 0 or more.
        share: f64,
        /// Stable name of how a gap is judged: `needed`, `accepted` or `later`; empty while nobody has.
        state: String,
        /// Until when a gap is accepted, `YYYY-MM-DD`.
        until_on: Option<String>,
        /// Why it is accepted; may be empty.
        reason: String,
    }
    all role_needs(project_id);
    of role_needs_of(project_id);
    one role_need;
    insert insert_role_need;
    update update_role_need;
    delete delete_role_need;
}
