//! What an option does without.

use super::row::table;

table! {
    /// A row of `left_out`: one benefit, cost, phase or role that an option does without.
    struct LeftOut of "left_out", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Which option.
        option_id: String,
        /// A benefit of the project.
        benefit_id: Option<String>,
        /// A cost of the project.
        cost_id: Option<String>,
        /// Stable name of a phase; empty where something else is left out.
        phase: String,
        /// Stable name of a role; empty where something else is left out.
        role: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all left_outs(option_id);
    of left_out_of(option_id);
    one left_out;
    insert insert_left_out;
    delete delete_left_out;
}
