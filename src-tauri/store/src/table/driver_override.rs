//! Overrides: another estimate for a driver, in one option or one scenario.

use super::row::table;

table! {
    /// A row of `driver_override`; it belongs to an option or to a scenario.
    struct DriverOverride of "driver_override", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// The option in which it counts.
        option_id: Option<String>,
        /// The scenario in which it counts.
        scenario_id: Option<String>,
        /// The driver that has another estimate there.
        driver_id: String,
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
    of overrides_in_option(option_id);
    of overrides_in_scenario(scenario_id);
    one driver_override;
    insert insert_override;
    update update_override;
    delete delete_override;
}
