//! Drivers of the workspace itself: estimates that are the same in all its projects, such as the rate of
//! another currency.

use super::row::table;

table! {
    /// A row of `workspace_driver`.
    struct WorkspaceDriver of "workspace_driver", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Stable name of what it is: `exchange_rate`.
        part: String,
        /// Unit; that of a rate says which: `EUR/USD` is how much of a euro a dollar is worth.
        unit: String,
        /// The estimate, as the plan document has it.
        estimate: String,
        /// What it cannot be below.
        least: Option<f64>,
        /// What it cannot be above.
        most: Option<f64>,
        /// Stable name: measured, asked or guess.
        certainty: String,
        /// Where the number comes from; may be empty.
        source: String,
        /// Who said it; may be empty.
        said_by: String,
        /// `YYYY-MM-DD`.
        said_on: Option<String>,
        /// Free text; may be empty.
        note: String,
        /// Microseconds UTC.
        created_at: i64,
        /// The shared cost that it says the amount of; none for what belongs to the workspace itself.
        shared_cost_id: Option<String>,
    }
    all workspace_drivers(part);
    one workspace_driver;
    insert insert_workspace_driver;
    update update_workspace_driver;
    delete delete_workspace_driver;
}
