//! Groups of drivers: drivers that are spoken of together.

use super::row::table;

table! {
    /// A row of `driver_group`. Its drivers name it.
    struct DriverGroup of "driver_group", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// What a person calls it.
        name: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all driver_groups(project_id);
    of driver_groups_of(project_id);
    one driver_group;
    insert insert_driver_group;
    update update_driver_group;
    delete delete_driver_group;
}
