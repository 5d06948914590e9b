//! Scenarios: named sets of other numbers for a plan or an option.

use super::row::table;

table! {
    /// A row of `scenario`.
    struct Scenario of "scenario", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// Which option it changes; none for the plan.
        option_id: Option<String>,
        /// Name.
        name: String,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
    }
    all scenarios(project_id);
    of scenarios_of(project_id);
    one scenario;
    insert insert_scenario;
    update update_scenario;
    delete delete_scenario;
}
