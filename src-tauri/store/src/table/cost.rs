//! Costs: streams of money that the product takes.

use super::row::table;

table! {
    /// A row of `cost`. Its numbers are drivers.
    struct Cost of "cost", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Name.
        name: String,
        /// Category, as shown; may be empty.
        category: String,
        /// Stable name of its kind (`own_people`, `external`, …).
        kind: String,
        /// Stable name of the phase that it belongs to; empty for the whole horizon.
        phase: String,
        /// Stable name of when it falls (`at_start`, `monthly`, …).
        timing: String,
        /// Month of the project in which it falls, from 0, where `timing` asks for one.
        in_month: Option<i32>,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
        /// The one option that has it; none for a cost of the plan.
        option_id: Option<String>,
        /// Months between two of them, where `timing` asks for it.
        every_months: Option<i32>,
    }
    all costs(project_id);
    of costs_of(project_id);
    one cost;
    insert insert_cost;
    update update_cost;
    delete delete_cost;
}
