//! Dependence: how one driver or group of drivers moves with another.

use super::row::table;

table! {
    /// A row of `dependence`. Each of the two is either a driver or a group.
    struct Dependence of "dependence", ordered by "created_at, id" {
        /// UUIDv7.
        id: String,
        /// Whose.
        project_id: String,
        /// The one, when it is a driver.
        one_driver_id: Option<String>,
        /// The one, when it is a group.
        one_group_id: Option<String>,
        /// The other, when it is a driver.
        other_driver_id: Option<String>,
        /// The other, when it is a group.
        other_group_id: Option<String>,
        /// Stable name of the degree: `independent`, `somewhat_together`, `strongly_together`, `opposite`.
        degree: String,
        /// Microseconds UTC.
        created_at: i64,
    }
    all dependences(project_id);
    of dependences_of(project_id);
    one dependence;
    insert insert_dependence;
    update update_dependence;
    delete delete_dependence;
}
