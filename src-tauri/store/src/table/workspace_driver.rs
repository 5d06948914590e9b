//! Drivers of the workspace itself: estimates that are the same in all its projects, such as the rate of
//! another currency; and what single projects say of them.

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

table! {
    /// A row of `workspace_override`: another estimate for such a number, in one option or one scenario.
    struct WorkspaceOverride of "workspace_override", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// The option in which it counts.
        option_id: Option<String>,
        /// The scenario in which it counts.
        scenario_id: Option<String>,
        /// The number that has another estimate there.
        workspace_driver_id: String,
        /// The estimate, as the plan document has it.
        estimate: String,
        /// Who said it; may be empty.
        said_by: String,
        /// `YYYY-MM-DD`.
        said_on: Option<String>,
        /// Free text; may be empty.
        note: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    of workspace_overrides_in_option(option_id);
    of workspace_overrides_in_scenario(scenario_id);
    one workspace_override;
    insert insert_workspace_override;
    update update_workspace_override;
    delete delete_workspace_override;
}

table! {
    /// A row of `workspace_dependence`: how such a number moves with a driver or a group of one project.
    struct WorkspaceDependence of "workspace_dependence", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose plan says so.
        project_id: String,
        /// The number of the workspace.
        workspace_driver_id: String,
        /// The driver, when it is one.
        driver_id: Option<String>,
        /// The group, when it is one.
        group_id: Option<String>,
        /// Stable name of the degree, as of `dependence`.
        degree: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all workspace_dependences(project_id);
    of workspace_dependences_of(project_id);
    one workspace_dependence;
    insert insert_workspace_dependence;
    update update_workspace_dependence;
    delete delete_workspace_dependence;
}
