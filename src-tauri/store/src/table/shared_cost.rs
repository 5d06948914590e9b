//! Costs of the workspace that its projects carry together.

use super::row::table;

table! {
    /// A row of `shared_cost`. Its amount is a row of `workspace_driver`.
    struct SharedCost of "shared_cost", ordered by "position, created_at, id" {
        /// UUIDv7.
        id: String,
        /// Name.
        name: String,
        /// Stable name of its category.
        category: String,
        /// Stable name of its kind (`external`, …).
        kind: String,
        /// The first month in which it is paid, counted from year 0.
        from_month: i32,
        /// The last month in which it is paid; none for as long as somebody shares it.
        until_month: Option<i32>,
        /// Place among its neighbours, from 0.
        position: i64,
        /// Microseconds UTC.
        created_at: i64,
        /// Stable name of when its amount comes: `monthly`, `yearly` or `once`.
        paid: String,
        /// Over how many months what is paid once is spread; none for what comes again.
        spread_months: Option<i32>,
        /// Stable name of who carries it: `all` projects that run, or the `chosen` ones.
        carried_by: String,
    }
    all shared_costs(position);
    one shared_cost;
    insert insert_shared_cost;
    update update_shared_cost;
    delete delete_shared_cost;
}

table! {
    /// A row of `shared_cost_part`: how much one project counts among those that carry a cost.
    struct SharedCostPart of "shared_cost_part", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// The cost.
        shared_cost_id: String,
        /// The project.
        project_id: String,
        /// How many times it counts; 0 where it carries nothing.
        times: i64,
        /// Microseconds UTC.
        created_at: i64,
    }
    all shared_cost_parts(shared_cost_id);
    one shared_cost_part;
    insert insert_shared_cost_part;
    update update_shared_cost_part;
    delete delete_shared_cost_part;
}
